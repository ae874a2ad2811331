package founder

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
)

// maxRecord bounds a record's file, in bytes.
const maxRecord = 256 << 10

// recordOf returns the record of a deployment.
func recordOf(chainID uint64, deployer common.Address, created []chain.Created) core.DeploymentRecord {
	r := core.DeploymentRecord{
		Schema:   core.DeploymentRecordSchema,
		ChainID:  chainID,
		Deployer: deployer,
		Compiler: chain.Compiler(),
	}

	for _, c := range created {
		r.Contracts = append(r.Contracts, core.DeployedContract{
			Name:        c.Name,
			Address:     c.Address,
			Nonce:       c.Nonce,
			Transaction: c.Transaction,
			Block:       c.Block,
			CodeHash:    c.CodeHash,
			Arguments:   c.Arguments,
		})
	}

	return r
}

// RecordFile returns the file of a chain's record in a folder.
func RecordFile(dir string, chainID uint64) string {
	return filepath.Join(dir, fmt.Sprintf("%d.json", chainID))
}

// ReadRecord reads a record.
func ReadRecord(file string) (*core.DeploymentRecord, error) {
	data, err := files.ReadText(file, maxRecord)
	if err != nil {
		return nil, fmt.Errorf("deployment record: %w", err)
	}

	r, err := core.ParseDeploymentRecord(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}

	return r, nil
}

// freeForRecord refuses a folder that is missing or has another record of the chain. A record of the same
// deployer is what an earlier run of the same command has written, so it is replaced.
func freeForRecord(dir string, chainID uint64, deployer common.Address) error {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return core.Refuse(core.ReasonUsage, "there is no folder %s for the record", dir)
	}

	file := RecordFile(dir, chainID)
	r, err := ReadRecord(file)

	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil || r.Deployer != deployer:
		return core.Refuse(core.ReasonExists, "%s is there already, and not from this account; name another folder with --records", file)
	}

	return nil
}

// WriteRecord writes a record into a folder, durably, and returns the file.
func WriteRecord(dir string, r core.DeploymentRecord) (file string, err error) {
	data, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return "", err
	}

	file = RecordFile(dir, r.ChainID)
	if err := files.Replace(file, append(data, '\n')); err != nil {
		return "", fmt.Errorf("write record: %w", err)
	}
	if err := os.Chmod(file, 0o644); err != nil {
		return "", fmt.Errorf("write record: %w", err)
	}

	return file, nil
}
