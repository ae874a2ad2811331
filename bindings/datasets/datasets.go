// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package datasets

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// Admission is an auto generated low-level Go binding around an user-defined struct.
type Admission struct {
	Rule uint8
	Root [32]byte
}

// Cadence is an auto generated low-level Go binding around an user-defined struct.
type Cadence struct {
	MinGroup    uint32
	MinNew      uint32
	MinClass    uint32
	MinInterval uint64
	MinAge      uint64
	SellFor     uint64
}

// DatasetRecord is an auto generated low-level Go binding around an user-defined struct.
type DatasetRecord struct {
	Token          common.Address
	CommitWindow   *big.Int
	ReleaseWindow  *big.Int
	ConfirmWindow  *big.Int
	DisputeWindow  *big.Int
	FloorPrice     *big.Int
	MinAge         uint32
	SellFor        uint32
	MinInterval    uint32
	Scale          uint8
	MaxWeight      uint8
	MinGroup       uint32
	Snapshots      uint64
	LastSnapshotAt uint64
}

// Purpose is an auto generated low-level Go binding around an user-defined struct.
type Purpose struct {
	Dpv  string
	Pdpp string
}

// SaleTerms is an auto generated low-level Go binding around an user-defined struct.
type SaleTerms struct {
	Dataset     [32]byte
	Token       common.Address
	Scale       uint8
	FloorPrice  *big.Int
	TotalWeight uint64
	SellFrom    uint64
	SellUntil   uint64
	Commit      *big.Int
	Release     *big.Int
	Confirm     *big.Int
	Dispute     *big.Int
}

// Snapshot is an auto generated low-level Go binding around an user-defined struct.
type Snapshot struct {
	Dataset          [32]byte
	Number           uint64
	Round            uint64
	Epoch            uint64
	ContributionRoot [32]byte
	SumRoot          [32]byte
	TotalWeight      uint64
	Count            uint32
	Manifest         [32]byte
	AsOf             uint64
	AsOfHash         [32]byte
	SellUntil        uint64
}

// SnapshotRecord is an auto generated low-level Go binding around an user-defined struct.
type SnapshotRecord struct {
	Dataset     [32]byte
	Pool        [32]byte
	TotalWeight uint64
	CommittedAt uint64
	SellUntil   uint64
	Signers     uint32
}

// Split is an auto generated low-level Go binding around an user-defined struct.
type Split struct {
	PotBps      uint16
	TreasuryBps uint16
	TipBps      uint16
	CoverBps    uint16
	Treasury    common.Address
}

// Terms is an auto generated low-level Go binding around an user-defined struct.
type Terms struct {
	Founder     common.Address
	Name        string
	Schema      string
	Purposes    []Purpose
	Token       common.Address
	FloorPrice  *big.Int
	WeightRule  uint8
	MaxWeight   uint64
	Admission   Admission
	Cadence     Cadence
	Split       Split
	Vote        Vote
	Windows     Windows
	MaxDisputes uint16
	Delivery    uint8
	WithholdBps uint16
	Salt        [32]byte
}

// Vote is an auto generated low-level Go binding around an user-defined struct.
type Vote struct {
	Rule      uint8
	VetoBps   uint16
	QuorumBps uint16
}

// Windows is an auto generated low-level Go binding around an user-defined struct.
type Windows struct {
	Vote    uint64
	Commit  uint64
	Release uint64
	Confirm uint64
	Dispute uint64
}

// DatasetsMetaData contains all meta data concerning the Datasets contract.
var DatasetsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"committee_\",\"type\":\"address\",\"internalType\":\"contractICommittee\"},{\"name\":\"minWindow_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxWindow_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minGroup_\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew_\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitSnapshot\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"tuple\",\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"committee\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICommittee\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"create\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"founder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"schema\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"purposes\",\"type\":\"tuple[]\",\"internalType\":\"structPurpose[]\",\"components\":[{\"name\":\"dpv\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"pdpp\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"weightRule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admission\",\"type\":\"tuple\",\"internalType\":\"structAdmission\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"cadence\",\"type\":\"tuple\",\"internalType\":\"structCadence\",\"components\":[{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minClass\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minAge\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFor\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"potBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tipBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coverBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"vote\",\"type\":\"tuple\",\"internalType\":\"structVote\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vetoBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"quorumBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"vote\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"release\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirm\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dispute\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"maxDisputes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"delivery\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"withholdBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"datasetId\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"founder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"schema\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"purposes\",\"type\":\"tuple[]\",\"internalType\":\"structPurpose[]\",\"components\":[{\"name\":\"dpv\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"pdpp\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"weightRule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admission\",\"type\":\"tuple\",\"internalType\":\"structAdmission\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"cadence\",\"type\":\"tuple\",\"internalType\":\"structCadence\",\"components\":[{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minClass\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minAge\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFor\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"potBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tipBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coverBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"vote\",\"type\":\"tuple\",\"internalType\":\"structVote\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vetoBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"quorumBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"vote\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"release\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirm\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dispute\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"maxDisputes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"delivery\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"withholdBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"datasetOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDatasetRecord\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"commitWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"releaseWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"confirmWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"disputeWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sellFor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxWeight\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"snapshots\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastSnapshotAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxWindow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minGroup\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minNew\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minWindow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"poolOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"saleTermsOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structSaleTerms\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFrom\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"release\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"confirm\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"dispute\",\"type\":\"uint24\",\"internalType\":\"uint24\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sign\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"tuple\",\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"snapshotId\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"tuple\",\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"snapshotOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structSnapshotRecord\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signers\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"DatasetCreated\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"DatasetId\"},{\"name\":\"founder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structTerms\",\"components\":[{\"name\":\"founder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"schema\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"purposes\",\"type\":\"tuple[]\",\"internalType\":\"structPurpose[]\",\"components\":[{\"name\":\"dpv\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"pdpp\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"weightRule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admission\",\"type\":\"tuple\",\"internalType\":\"structAdmission\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"cadence\",\"type\":\"tuple\",\"internalType\":\"structCadence\",\"components\":[{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minClass\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minAge\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFor\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"potBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tipBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coverBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"vote\",\"type\":\"tuple\",\"internalType\":\"structVote\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vetoBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"quorumBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"vote\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"release\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirm\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dispute\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"maxDisputes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"delivery\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"withholdBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SnapshotCommitted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SnapshotId\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"DatasetId\"},{\"name\":\"snapshot\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SnapshotSigned\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SnapshotId\"},{\"name\":\"signers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Datasets_BadAsOf\",\"inputs\":[{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadBounds\",\"inputs\":[{\"name\":\"minWindow\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxWindow\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadSellUntil\",\"inputs\":[{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"latest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadSignatures\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadTerms\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadWeight\",\"inputs\":[{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_BelowFloor\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"floor\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Datasets_EmptyRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Datasets_Exists\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}]},{\"type\":\"error\",\"name\":\"Datasets_GroupTooSmall\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Datasets_NoQuorum\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_NotBuilt\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"Datasets_NotFounder\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"founder\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Datasets_NothingNew\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_TooSoon\",\"inputs\":[{\"name\":\"earliest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_Unknown\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}]},{\"type\":\"error\",\"name\":\"Datasets_UnknownSnapshot\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}]},{\"type\":\"error\",\"name\":\"Datasets_WindowOutOfBounds\",\"inputs\":[{\"name\":\"window\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"min\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"max\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_WrongEpoch\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"current\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_WrongNumber\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"next\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_WrongSum\",\"inputs\":[{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Datasets",
	Bin: "0x610200806040523461030c5760a081613f9680380380916100208285610310565b83398101031261030c5780516001600160a01b038116810361030c5761004860208301610347565b61005460408401610347565b61006c60806100656060870161035b565b950161035b565b9260405161007b604082610310565b6011815260208101907054616e7469656d6520446174617365747360781b8252604051916100aa604084610310565b600183526020830191603160f81b83526100c38161036c565b610120526100d08461036c565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261013960c082610310565b5190206080523060c0526001600160401b038316801580156102fa575b80156102e5575b6102c6575063ffffffff85168015610288575063ffffffff8416801561024c5750610160526101a052610180526101e0526101c052604051613bbe90816103d88239608051816138f1015260a051816139a8015260c051816138c2015260e051816139400152610100518161396601526101205181611081015261014051816110aa01526101605181818161012e015281816108ab0152612b7f0152610180518181816103ed0152613a8001526101a05181818161068a0152818161165301528181613b0b0152613b4001526101c05181818160da015261143201526101e0518181816114a00152612a380152f35b60a49060405190635dce62df60e11b82526060600483015260066064830152656d696e4e657760d01b6084830152602482015260016044820152fd5b60a49060405190635dce62df60e11b825260606004830152600860648301526706d696e47726f75760c41b6084830152602482015260016044820152fd5b90506339e7924160e01b5f5260045260018060401b031660245260445ffd5b5062ed4e006001600160401b0384161161015d565b506001600160401b0383168111610156565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761033357604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b038216820361030c57565b519063ffffffff8216820361030c57565b601f815111610397576020815191015160208210610388571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c8063259289e014612ac457806337e7f20f14612a5c5780634ec3f1cf14612a1c5780635868f84114611256578063614a7f5d1461117d57806384b0196e146110695780638a22897b146106ae578063a3c4c9641461066a578063a684780414610411578063ac66a3ef146103cd578063b2663349146101a7578063ba4a6bd41461017a578063c3e860e814610152578063d864e740146101025763fa651670146100be575f80fd5b346100fe575f6003193601126100fe57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100fe575f6003193601126100fe57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100fe57602061017261016d61016836612d45565b6133cb565b613248565b604051908152f35b346100fe5760206003193601126100fe576004355f5260036020526020600160405f200154604051908152f35b346100fe5760206003193601126100fe576040516101c481612dec565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f905261012081015f9052610140015f90526004355f52600360205260405f20805490815f52600260205260405f2090815491600101549060020154908060801c63ffffffff168260401c67ffffffffffffffff169061025c916131d7565b906040519261026a84612dec565b858452602084019273ffffffffffffffffffffffffffffffffffffffff8616845260408501928060e01c60ff16845260608601906fffffffffffffffffffffffffffffffff168152608086019067ffffffffffffffff8416825260a087019267ffffffffffffffff16835260c087019360801c67ffffffffffffffff16845260e08701948860a01c62ffffff1686526101008801968960b81c62ffffff1688526101208901988a60d01c62ffffff168a52610140019960e81c8a526040519a8b525173ffffffffffffffffffffffffffffffffffffffff1660208b01525160ff1660408a0152516fffffffffffffffffffffffffffffffff1660608901525167ffffffffffffffff1660808801525167ffffffffffffffff1660a08701525167ffffffffffffffff1660c08601525162ffffff1660e08501525162ffffff166101008401525162ffffff166101208301525162ffffff1661014082015261016090f35b346100fe575f6003193601126100fe57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100fe5760206003193601126100fe5760405161042e81612db3565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f905261012081015f905261014081015f905261016081015f905261018081015f90526101a0015f90526004355f52600260205260405f20604051906104ac82612db3565b80549173ffffffffffffffffffffffffffffffffffffffff831680825260208201938060a01c62ffffff16855260408301938160b81c62ffffff168552606084018260d01c62ffffff168152608085019260e81c835260018201549260a086016fffffffffffffffffffffffffffffffff8516815260c08701908560801c63ffffffff16825260e08801928660a01c63ffffffff1684526101008901948760c01c63ffffffff1686526101208a01968860e01c60ff1688526101408b019860e81c60ff168952600201549a6101608b019963ffffffff8d168b526101808c019b8d60201c67ffffffffffffffff168d526101a0019c60601c67ffffffffffffffff168d526040519d8e9182525162ffffff1690602001525162ffffff1660408d01525162ffffff1660608c01525162ffffff1660808b0152516fffffffffffffffffffffffffffffffff1660a08a01525163ffffffff1660c08901525163ffffffff1660e08801525163ffffffff166101008701525160ff166101208601525160ff166101408501525163ffffffff166101608401525167ffffffffffffffff166101808301525167ffffffffffffffff166101a08201526101c090f35b346100fe575f6003193601126100fe57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100fe576106bc36612ce1565b929091813591825f52600260205260405f20916001830154916fffffffffffffffffffffffffffffffff83161561103d576002840191825494600167ffffffffffffffff8760201c16019767ffffffffffffffff8911610f925767ffffffffffffffff60208501998161072e8c612d9e565b91169182911603610ffc575060e084019463ffffffff61074d87613359565b818a169182911610610fbf575060ff8760e81c169963ffffffff61077088613359565b169a8b81029b818d041481151715610f925760c087019b6107908d612d9e565b67ffffffffffffffff63ffffffff6107a78c613359565b16911610908d8215610f74575b5050610f1e57506107c48b612d9e565b9860a08701359967ffffffffffffffff808c16911603610edc576080870135158015610ed4575b8015610ec7575b610e9f57600167ffffffffffffffff61080a84612d9e565b1603610e78575067ffffffffffffffff5f5b16804210610e4d575061084363ffffffff67ffffffffffffffff42169960a01c16896131d7565b9261016087019367ffffffffffffffff61085c86612d9e565b164210801590610e2f575b610deb57506101408701359c8d158015610d90575b610d4a576040517f900cf0cf0000000000000000000000000000000000000000000000000000000081529c9d507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169060208e600481855afa9d8e15610cb1575f9e610cfd575b5067ffffffffffffffff60608a018f8261091183612d9e565b91169283911603610cbc57505087906109298a6131f9565b61093290613248565b9e8f9160405195869485947f61a29bd6000000000000000000000000000000000000000000000000000000008652600486019461096e95612e64565b03815a93602094fa908115610cb1575f91610c82575b5015610c5257906109976109f092612d9e565b81547fffffffffffffffffffffffff00000000000000000000000000000000ffffffff1673ffffffffffffffff00000000000000000000000060608b901b161760209190911b6bffffffffffffffff0000000016179055565b610a1c60ff600173ffffffffffffffffffffffffffffffffffffffff85541694015460e01c1695613359565b916040519060a082019782891067ffffffffffffffff8a1117610c255760209c67ffffffffffffffff60028d8f9d610b018f7f8b2298c9055fc937553765d48ce03f08602a119ce013ee9236c1fd64a7c7a00f9f986101a09f9363ffffffff610c099e60ff610b0797839f879f9060809160405288815260208101978852604081019283528560608201951685520194855273ffffffffffffffffffffffffffffffffffffffff60405196602088019889525116604087015251166060850152511660808301525160a082015260a08152610af860c082612e09565b51902095612d9e565b98612d9e565b9360405191610b1583612dd0565b8252602082019081528360408301991689526060820195865283608083019516855260a0820196888c1688525f5260206003905260405f2091518255516001820155019551167fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffff000000000000000000000000000000006fffffffffffffffff00000000000000008854955160401b16935160801b169316171717835551167fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff7bffffffff00000000000000000000000000000000000000000000000083549260c01b169116179055565b610c166040518093613118565b610180820152a3604051908152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b848b7fbcb33b7c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b610ca4915060203d602011610caa575b610c9c8183612e09565b810190612e2c565b8d610984565b503d610c92565b6040513d5f823e3d90fd5b610cce67ffffffffffffffff91612d9e565b7f214e816c000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b909d506020813d602011610d42575b81610d1960209383612e09565b810103126100fe57519c8d67ffffffffffffffff8116036100fe5767ffffffffffffffff6108f8565b3d9150610d0c565b8d67ffffffffffffffff610d616101208b01612d9e565b7f4c9d2cea000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b508d67ffffffffffffffff610da86101208b01612d9e565b16610101814303105f14610dbf57405b141561087c565b90505f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa508d602051610db8565b67ffffffffffffffff9081610dff87612d9e565b7f6c5764e6000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b50610e3985612d9e565b67ffffffffffffffff808316911611610867565b7f8723900a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b610e9a67ffffffffffffffff918263ffffffff8c60c01c169160601c166131d7565b61081c565b7f2b0e4f51000000000000000000000000000000000000000000000000000000005f5260045ffd5b50610100870135156107f2565b5089156107eb565b8967ffffffffffffffff610eef8e612d9e565b7f4f2bb35d000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b63ffffffff8867ffffffffffffffff610f408f610f3a90612d9e565b92613359565b917ff4db00d5000000000000000000000000000000000000000000000000000000005f52166004521660245260445260645ffd5b67ffffffffffffffff919250610f8990612d9e565b16118e8d6107b4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff610fcd88613359565b7feaf7db5b000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b67ffffffffffffffff61100e8b612d9e565b7ffc0c2c49000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b847f3c5a95c9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346100fe575f6003193601126100fe576111216110a57f0000000000000000000000000000000000000000000000000000000000000000613b67565b6110ce7f0000000000000000000000000000000000000000000000000000000000000000613b67565b602061112f604051926110e18385612e09565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190612d79565b908582036040870152612d79565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061116657505050500390f35b835185528695509381019392810192600101611157565b346100fe5760206003193601126100fe575f60a060405161119d81612dd0565b82815282602082015282604082015282606082015282608082015201526004355f52600360205260c060405f2063ffffffff604051916111dc83612dd0565b67ffffffffffffffff81549384815281600260018501549460208401958652015493816040840181871681526060850192828860401c1684528860a06080880197858b60801c16895201988c1c168852604051998a525160208a0152511660408801525116606086015251166080840152511660a0820152f35b346100fe5761126436612d45565b73ffffffffffffffffffffffffffffffffffffffff61128282612e94565b1633036129ce5761129561016d826133cb565b805f5260026020526fffffffffffffffffffffffffffffffff600160405f200154166129a3576112c86020830183613289565b905015612945576112dc6040830183613289565b9050156128e7576112f060608301836132da565b908115612889575f5b82811061278b575050506fffffffffffffffffffffffffffffffff61132060a0840161332e565b161561272d5760ff61133460c0840161334b565b16158061270d575b61268e57600160ff61135060c0850161334b565b1614806126ed575b61268e5760ff61136b610100840161334b565b161580612680575b612622576312cc030067ffffffffffffffff6113926101a08501612d9e565b16116125c4576113a56101c08301612d9e565b67ffffffffffffffff806113bc6101e08601612d9e565b1691161015612566576312cc030067ffffffffffffffff6113e06101e08501612d9e565b1611612508576113f36101408301613359565b6114576040918251906114068483612e09565b601082527f636164656e63652e6d696e47726f75700000000000000000000000000000000060208301527f000000000000000000000000000000000000000000000000000000000000000091613a0e565b6114c56114676101608501613359565b8251906114748483612e09565b600e82527f636164656e63652e6d696e4e657700000000000000000000000000000000000060208301527f000000000000000000000000000000000000000000000000000000000000000091613a0e565b6114d26101808401613359565b63ffffffff8251916114e48484612e09565b601083527f636164656e63652e6d696e436c61737300000000000000000000000000000000602084015216600281106124bb575050600160ff61152960c0860161334b565b16116124775760ff61153e610100850161334b565b166124335760ff6115526102a0850161334b565b166123ef5761ffff6115676102c08501613386565b166123ab5761ffff61157c6102e08501613386565b166123675761ffff6115916102008501613386565b166123235761ffff6115a66102208501613386565b166122df5761ffff6115bb6102408501613386565b1661229b5761ffff6115d06102608501613386565b166122575773ffffffffffffffffffffffffffffffffffffffff6115f76102808501612e94565b166122135761ffff61160c6103a08501613386565b166121cf5760ff6116206103c0850161334b565b1661218b5761ffff6116356103e08501613386565b166121475767ffffffffffffffff6116506103008501612d9e565b817f00000000000000000000000000000000000000000000000000000000000000001691829116116120c057506116c861168d6103208501612d9e565b82516116998482612e09565b600681527f636f6d6d697400000000000000000000000000000000000000000000000000006020820152613a73565b6117136116d86103408501612d9e565b82516116e48482612e09565b600781527f72656c65617365000000000000000000000000000000000000000000000000006020820152613a73565b61175e6117236103608501612d9e565b825161172f8482612e09565b600781527f636f6e6669726d000000000000000000000000000000000000000000000000006020820152613a73565b6117a961176e6103808501612d9e565b825161177a8482612e09565b600781527f64697370757465000000000000000000000000000000000000000000000000006020820152613a73565b6117b560808401612e94565b5f80835160208101907f313ce567000000000000000000000000000000000000000000000000000000008252600481526117f0602482612e09565b5190845afa3d156120b8573d906118068261336a565b9161181385519384612e09565b82523d5f602084013e5b1580156120ac575b61206a576020818051810103126100fe576020015190600682108015612060575b61201e5750807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa810111610f9257828261188260808701612e94565b61188f6103208801612d9e565b62ffffff16876118a26103408201612d9e565b62ffffff16956118b56103608301612d9e565b62ffffff166118c76103808401612d9e565b62ffffff16936118d960a0850161332e565b946118e76101c08601612d9e565b63ffffffff16916118fb6101e08701612d9e565b63ffffffff169161190f6101a08801612d9e565b63ffffffff169461192260e08901612d9e565b60ff16976101400161193390613359565b9c8b519a6119408c612db3565b73ffffffffffffffffffffffffffffffffffffffff168b5260208b019384528b8b0190815260608b0191825260808b0192835260a08b01996fffffffffffffffffffffffffffffffff168a5260c08b0195865260e08b019485526101008b019687526101208b01977ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa0160ff1688526101408b019889526101608b0163ffffffff819f1690526101808b019b5f8d526101a08c019d5f8f525f5260026020525f209a5173ffffffffffffffffffffffffffffffffffffffff168b54945160a01b76ffffff000000000000000000000000000000000000000016915160b81b79ffffff000000000000000000000000000000000000000000000016925160d01b7cffffff000000000000000000000000000000000000000000000000000016935160e81b7fffffff000000000000000000000000000000000000000000000000000000000016947fffffffffffff000000000000000000000000000000000000000000000000000016177fffffff000000ffffffffffffffffffffffffffffffffffffffffffffffffffff16177cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1617171787556001870195516fffffffffffffffffffffffffffffffff168654925160801b73ffffffff0000000000000000000000000000000016915160a01b77ffffffff000000000000000000000000000000000000000016927fffffffffffffffff0000000000000000000000000000000000000000000000001617171784555163ffffffff16611be59084907fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff7bffffffff00000000000000000000000000000000000000000000000083549260c01b169116179055565b51908254905160e81b7dff0000000000000000000000000000000000000000000000000000000000169160e01b7cff0000000000000000000000000000000000000000000000000000000016907fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff1617179055600201925163ffffffff1683547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000161783555167ffffffffffffffff16611cd79083907fffffffffffffffffffffffffffffffffffffffff0000000000000000ffffffff6bffffffffffffffff0000000083549260201b169116179055565b5181547fffffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff1660609190911b73ffffffffffffffff00000000000000000000000016179055805160208152611d2a84612eb5565b73ffffffffffffffffffffffffffffffffffffffff16602082015260208401611d539085612ed6565b8383016104209052610440830190611d6a92612e44565b611d776040860186612ed6565b601f19848403016060850152611d8d9291612e44565b906060850135918536037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1018312156100fe5767ffffffffffffffff86840135116100fe578583013560051b3603602087850101136100fe57818103601f19016080830152828601803580835260051b82016020908101949181019291905f9083015b898301358210611f8c57505050505073ffffffffffffffffffffffffffffffffffffffff611e4060808701612eb5565b1660a08201526fffffffffffffffffffffffffffffffff60a08601351660a0860135036100fe577fa2cc7579919350c96530d59d28a437d3eb54464a3aa44632b8d9d457fb68c2f28491610400876fffffffffffffffffffffffffffffffff60a060209a01351660c084015260ff611eba60c08301612f26565b1660e084015267ffffffffffffffff611ed560e08301612f34565b16610100840152611eee61012084016101008301612f49565b611f0061016084016101408301612f73565b611f1261022084016102008301613003565b611f246102c084016102a08301613073565b611f36610320840161030083016130a4565b61ffff611f466103a08301612ff4565b166103c084015260ff611f5c6103c08301612f26565b166103e084015261ffff611f736103e08301612ff4565b168284015201356104208201528033940390a351908152f35b9091929395601f1985820301825286357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa18b86013603018112156100fe57602061200f60019382938e890101906120028d85840190611ffa611fee8380612ed6565b83875283870191612e44565b940190612ed6565b9185818503910152612e44565b98019201920190939291611e10565b73ffffffffffffffffffffffffffffffffffffffff907f989a85d7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5060128211611846565b73ffffffffffffffffffffffffffffffffffffffff827f989a85d7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b50602081511415611825565b60609061181d565b60c4925067ffffffffffffffff6120da6103008601612d9e565b9251927f5728076100000000000000000000000000000000000000000000000000000000845260806004850152600460848501527f766f74650000000000000000000000000000000000000000000000000000000060a48501521660248301525f60448301526064820152fd5b6064905163196816a160e01b815260206004820152600b60248201527f77697468686f6c644270730000000000000000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152600860248201527f64656c69766572790000000000000000000000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152600b60248201527f6d617844697370757465730000000000000000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152600e60248201527f73706c69742e74726561737572790000000000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152600e60248201527f73706c69742e636f7665724270730000000000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152600c60248201527f73706c69742e74697042707300000000000000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152601160248201527f73706c69742e74726561737572794270730000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152600c60248201527f73706c69742e706f7442707300000000000000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152600e60248201527f766f74652e71756f72756d4270730000000000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152600c60248201527f766f74652e7665746f42707300000000000000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152600960248201527f766f74652e72756c6500000000000000000000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152600e60248201527f61646d697373696f6e2e72756c650000000000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152600a60248201527f77656967687452756c65000000000000000000000000000000000000000000006044820152fd5b6124f792519283927fbb9cc5be000000000000000000000000000000000000000000000000000000008452606060048501526064840190612d79565b906024830152600260448301520390fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600f60248201527f636164656e63652e73656c6c466f7200000000000000000000000000000000006044820152fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f636164656e63652e6d696e4167650000000000000000000000000000000000006044820152fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152601360248201527f636164656e63652e6d696e496e74657276616c000000000000000000000000006044820152fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f61646d697373696f6e2e726f6f740000000000000000000000000000000000006044820152fd5b506101208201351515611373565b6040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f6d617857656967687400000000000000000000000000000000000000000000006044820152606490fd5b50600867ffffffffffffffff61270560e08501612d9e565b161415611358565b50600167ffffffffffffffff61272560e08501612d9e565b16141561133c565b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f666c6f6f725072696365000000000000000000000000000000000000000000006044820152fd5b61279f6127998285856139ce565b80613289565b90501561282b576127be6127b48285856139ce565b6020810190613289565b9050156127cd576001016112f9565b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600d60248201527f707572706f7365732e70647070000000000000000000000000000000000000006044820152fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f707572706f7365732e64707600000000000000000000000000000000000000006044820152fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f707572706f7365730000000000000000000000000000000000000000000000006044820152fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f736368656d6100000000000000000000000000000000000000000000000000006044820152fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600460248201527f6e616d65000000000000000000000000000000000000000000000000000000006044820152fd5b7f88592809000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6129ec73ffffffffffffffffffffffffffffffffffffffff91612e94565b7f31c89096000000000000000000000000000000000000000000000000000000005f52336004521660245260445ffd5b346100fe575f6003193601126100fe57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100fe576101806003193601126100fe576020610172604051828101907fbaa6004f52dee900a785d418f802feea9e40c895101b74adbaa63b69fe4a311f8252612aab604082016004613118565b6101a08152612abc6101c082612e09565b519020613248565b346100fe57612ad236612ce1565b919290612ae161016d836131f9565b92835f526003602052600260405f200191825467ffffffffffffffff8160401c1615612cb55786929163ffffffff879260c01c16958619851615612c8557602093612b316060612b669301612d9e565b9260405196879586957fb988f63100000000000000000000000000000000000000000000000000000000875260048701612e64565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610cb1575f91612c66575b5015612c365780547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff1663ffffffff8516831760c01b7bffffffff000000000000000000000000000000000000000000000000161790557f53793bdecefd54f0122fa34227dbe810755f3b0aacb6d84b7dd0f1e975a81de3906020908460405191178152a2005b50507fe76f8bd9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b612c7f915060203d602011610caa57610c9c8183612e09565b85612baf565b84837f0637981c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b857feab2c988000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9060031982016101c081126100fe57610180136100fe5760049161018435916101a43567ffffffffffffffff81116100fe57826023820112156100fe5780600401359267ffffffffffffffff84116100fe57602484830101116100fe576024019190565b60206003198201126100fe576004359067ffffffffffffffff82116100fe5760031982610420920301126100fe5760040190565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b3567ffffffffffffffff811681036100fe5790565b6101c0810190811067ffffffffffffffff821117610c2557604052565b60c0810190811067ffffffffffffffff821117610c2557604052565b610160810190811067ffffffffffffffff821117610c2557604052565b90601f601f19910116810190811067ffffffffffffffff821117610c2557604052565b908160209103126100fe575180151581036100fe5790565b601f8260209493601f1993818652868601375f8582860101520116010190565b909260809267ffffffffffffffff612e919795168352602083015260408201528160608201520191612e44565b90565b3573ffffffffffffffffffffffffffffffffffffffff811681036100fe5790565b359073ffffffffffffffffffffffffffffffffffffffff821682036100fe57565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1823603018112156100fe57016020813591019167ffffffffffffffff82116100fe5781360383136100fe57565b359060ff821682036100fe57565b359067ffffffffffffffff821682036100fe57565b6020809160ff612f5882612f26565b1684520135910152565b359063ffffffff821682036100fe57565b67ffffffffffffffff612fee60a0809363ffffffff612f9182612f62565b16865263ffffffff612fa560208301612f62565b16602087015263ffffffff612fbc60408301612f62565b16604087015283612fcf60608301612f34565b16606087015283612fe260808301612f34565b16608087015201612f34565b16910152565b359061ffff821682036100fe57565b73ffffffffffffffffffffffffffffffffffffffff612fee6080809361ffff61302b82612ff4565b16865261ffff61303d60208301612ff4565b16602087015261ffff61305260408301612ff4565b16604087015261ffff61306760608301612ff4565b16606087015201612eb5565b61ffff612fee6040809360ff61308882612f26565b1686528361309860208301612ff4565b16602087015201612ff4565b67ffffffffffffffff612fee60808093836130be82612f34565b168652836130ce60208301612f34565b166020870152836130e160408301612f34565b166040870152836130f460608301612f34565b16606087015201612f34565b67ffffffffffffffff8111610c255760051b60200190565b67ffffffffffffffff612fee6101608093803586528361313a60208301612f34565b1660208701528361314d60408301612f34565b1660408701528361316060608301612f34565b1660608701526080810135608087015260a081013560a08701528361318760c08301612f34565b1660c087015263ffffffff61319e60e08301612f62565b1660e0870152610100810135610100870152836131be6101208301612f34565b1661012087015261014081013561014087015201612f34565b9067ffffffffffffffff8091169116019067ffffffffffffffff8211610f9257565b60405161323160208201927fbaa6004f52dee900a785d418f802feea9e40c895101b74adbaa63b69fe4a311f84526040830190613118565b6101a081526132426101c082612e09565b51902090565b6042906132536138ab565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100fe570180359067ffffffffffffffff82116100fe576020019181360383136100fe57565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100fe570180359067ffffffffffffffff82116100fe57602001918160051b360383136100fe57565b356fffffffffffffffffffffffffffffffff811681036100fe5790565b3560ff811681036100fe5790565b3563ffffffff811681036100fe5790565b67ffffffffffffffff8111610c2557601f01601f191660200190565b3561ffff811681036100fe5790565b9291926133a18261336a565b916133af6040519384612e09565b8294818452818301116100fe578281602093845f960137010152565b6133d481612e94565b906133ec6133e56020830183613289565b3691613395565b60208151910120916134046133e56040840184613289565b6020815191012061341860608401846132da565b9061342282613100565b916134306040519384612e09565b80835261343c81613100565b91601f196020850193013684375f5b8281106137e9575050506040518091602082018094519091905f5b8181106137d05750505003601f19810182526134829082612e09565b51902061349160808501612e94565b61349d60a0860161332e565b906134aa60c0870161334b565b926134b760e08801612d9e565b946040519860208a01977fa8392c38affe34eab41871ec4bf62eb638a6c92346850db6e9ecaed4d1fda421895273ffffffffffffffffffffffffffffffffffffffff1660408b015260608a0152608089015260a088015273ffffffffffffffffffffffffffffffffffffffff1660c08701526fffffffffffffffffffffffffffffffff1660e086015260ff1661010085015267ffffffffffffffff16610120840152610120835261356a61014084612e09565b60405160208101907f381536ac21994fc1e99d5ddb12c3c57c6abe8089113bb371794eb382664e26f48252604081016101008501906135a891612f49565b606081526135b7608082612e09565b51902060405160208101907f4096f5b96d23c2913ab04da7d8c1285525a8f3e24ca0158344907afa5d47bf198252604081016101408601906135f891612f73565b60e0815261360861010082612e09565b5190209260405160208101907f0e34c817f0541fc40ba11829ef2a0c2737ec52580e7337443bda9efeb7d8ad1a82526040810161020084019061364a91613003565b60c0815261365960e082612e09565b51902060405160208101907f0956bc8e6a8d31be152877ace70e29fd456ac5a481266ccc4beeb889299edb5f8252604081016102a085019061369a91613073565b608081526136a960a082612e09565b51902060405160208101907f4ec4c239f95d56b8392d81a81707d3ff10cd91382602dc131902167f7d2b37598252604081016103008601906136ea916130a4565b60c081526136f960e082612e09565b51902091604051966020880195865260408801526060870152608086015260a085015260a0845261372b60c085612e09565b6137386103a08201613386565b916137466103c0830161334b565b916137546103e08201613386565b60405193602085019561ffff16865260ff16604085015261ffff166060840152610400013560808301526080825261378d60a083612e09565b6040519485946020860197518091895e85019060208201905f8252519283915e01602001905f8252518092825e015f815203601f19810182526132429082612e09565b8251845285945060209384019390920191600101613466565b6137fa6133e56127998386866139ce565b602081519101206138126133e56127b48487876139ce565b602081519101206040519060208201927fc5f18635d9ac3ad8ee9b79542bde2287ca70dc9eebdb1f130730401aac0cde068452604083015260608201526060815261385e608082612e09565b51902090855181101561387e5760019160208260051b880101520161344b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163014806139a5575b15613913577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261324260c082612e09565b507f000000000000000000000000000000000000000000000000000000000000000046146138ea565b919081101561387e5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1813603018212156100fe570190565b9163ffffffff9182169116808210613a2557505050565b613a6493506040519384937fbb9cc5be000000000000000000000000000000000000000000000000000000008552606060048601526064850190612d79565b91602484015260448301520390fd5b9067ffffffffffffffff807f0000000000000000000000000000000000000000000000000000000000000000169116908082108015613b34575b613ab657505050565b613af593506040519384937f57280761000000000000000000000000000000000000000000000000000000008552608060048601526084850190612d79565b916024840152604483015267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660648301520390fd5b5067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168211613aad565b60ff811690601f8211613b965760405191613b83604084612e09565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd",
}

// Datasets is an auto generated Go binding around an Ethereum contract.
type Datasets struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Datasets) GetABI() abi.ABI {
	return c.abi
}

// NewDatasets creates a new instance of Datasets.
func NewDatasets() *Datasets {
	parsed, err := DatasetsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Datasets{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Datasets) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address committee_, uint64 minWindow_, uint64 maxWindow_, uint32 minGroup_, uint32 minNew_) returns()
func (datasets *Datasets) PackConstructor(committee_ common.Address, minWindow_ uint64, maxWindow_ uint64, minGroup_ uint32, minNew_ uint32) []byte {
	enc, err := datasets.abi.Pack("", committee_, minWindow_, maxWindow_, minGroup_, minNew_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCommitSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a22897b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitSnapshot((bytes32,uint64,uint64,uint64,bytes32,bytes32,uint64,uint32,bytes32,uint64,bytes32,uint64) snapshot, uint256 signers, bytes signatures) returns(bytes32 id)
func (datasets *Datasets) PackCommitSnapshot(snapshot Snapshot, signers *big.Int, signatures []byte) []byte {
	enc, err := datasets.abi.Pack("commitSnapshot", snapshot, signers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a22897b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitSnapshot((bytes32,uint64,uint64,uint64,bytes32,bytes32,uint64,uint32,bytes32,uint64,bytes32,uint64) snapshot, uint256 signers, bytes signatures) returns(bytes32 id)
func (datasets *Datasets) TryPackCommitSnapshot(snapshot Snapshot, signers *big.Int, signatures []byte) ([]byte, error) {
	return datasets.abi.Pack("commitSnapshot", snapshot, signers, signatures)
}

// UnpackCommitSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8a22897b.
//
// Solidity: function commitSnapshot((bytes32,uint64,uint64,uint64,bytes32,bytes32,uint64,uint32,bytes32,uint64,bytes32,uint64) snapshot, uint256 signers, bytes signatures) returns(bytes32 id)
func (datasets *Datasets) UnpackCommitSnapshot(data []byte) ([32]byte, error) {
	out, err := datasets.abi.Unpack("commitSnapshot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd864e740.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committee() view returns(address)
func (datasets *Datasets) PackCommittee() []byte {
	enc, err := datasets.abi.Pack("committee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd864e740.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committee() view returns(address)
func (datasets *Datasets) TryPackCommittee() ([]byte, error) {
	return datasets.abi.Pack("committee")
}

// UnpackCommittee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd864e740.
//
// Solidity: function committee() view returns(address)
func (datasets *Datasets) UnpackCommittee(data []byte) (common.Address, error) {
	out, err := datasets.abi.Unpack("committee", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5868f841.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function create((address,string,string,(string,string)[],address,uint128,uint8,uint64,(uint8,bytes32),(uint32,uint32,uint32,uint64,uint64,uint64),(uint16,uint16,uint16,uint16,address),(uint8,uint16,uint16),(uint64,uint64,uint64,uint64,uint64),uint16,uint8,uint16,bytes32) terms) returns(bytes32 id)
func (datasets *Datasets) PackCreate(terms Terms) []byte {
	enc, err := datasets.abi.Pack("create", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5868f841.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function create((address,string,string,(string,string)[],address,uint128,uint8,uint64,(uint8,bytes32),(uint32,uint32,uint32,uint64,uint64,uint64),(uint16,uint16,uint16,uint16,address),(uint8,uint16,uint16),(uint64,uint64,uint64,uint64,uint64),uint16,uint8,uint16,bytes32) terms) returns(bytes32 id)
func (datasets *Datasets) TryPackCreate(terms Terms) ([]byte, error) {
	return datasets.abi.Pack("create", terms)
}

// UnpackCreate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5868f841.
//
// Solidity: function create((address,string,string,(string,string)[],address,uint128,uint8,uint64,(uint8,bytes32),(uint32,uint32,uint32,uint64,uint64,uint64),(uint16,uint16,uint16,uint16,address),(uint8,uint16,uint16),(uint64,uint64,uint64,uint64,uint64),uint16,uint8,uint16,bytes32) terms) returns(bytes32 id)
func (datasets *Datasets) UnpackCreate(data []byte) ([32]byte, error) {
	out, err := datasets.abi.Unpack("create", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDatasetId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3e860e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function datasetId((address,string,string,(string,string)[],address,uint128,uint8,uint64,(uint8,bytes32),(uint32,uint32,uint32,uint64,uint64,uint64),(uint16,uint16,uint16,uint16,address),(uint8,uint16,uint16),(uint64,uint64,uint64,uint64,uint64),uint16,uint8,uint16,bytes32) terms) view returns(bytes32)
func (datasets *Datasets) PackDatasetId(terms Terms) []byte {
	enc, err := datasets.abi.Pack("datasetId", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDatasetId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3e860e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function datasetId((address,string,string,(string,string)[],address,uint128,uint8,uint64,(uint8,bytes32),(uint32,uint32,uint32,uint64,uint64,uint64),(uint16,uint16,uint16,uint16,address),(uint8,uint16,uint16),(uint64,uint64,uint64,uint64,uint64),uint16,uint8,uint16,bytes32) terms) view returns(bytes32)
func (datasets *Datasets) TryPackDatasetId(terms Terms) ([]byte, error) {
	return datasets.abi.Pack("datasetId", terms)
}

// UnpackDatasetId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3e860e8.
//
// Solidity: function datasetId((address,string,string,(string,string)[],address,uint128,uint8,uint64,(uint8,bytes32),(uint32,uint32,uint32,uint64,uint64,uint64),(uint16,uint16,uint16,uint16,address),(uint8,uint16,uint16),(uint64,uint64,uint64,uint64,uint64),uint16,uint8,uint16,bytes32) terms) view returns(bytes32)
func (datasets *Datasets) UnpackDatasetId(data []byte) ([32]byte, error) {
	out, err := datasets.abi.Unpack("datasetId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDatasetOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6847804.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function datasetOf(bytes32 id) view returns((address,uint24,uint24,uint24,uint24,uint128,uint32,uint32,uint32,uint8,uint8,uint32,uint64,uint64))
func (datasets *Datasets) PackDatasetOf(id [32]byte) []byte {
	enc, err := datasets.abi.Pack("datasetOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDatasetOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6847804.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function datasetOf(bytes32 id) view returns((address,uint24,uint24,uint24,uint24,uint128,uint32,uint32,uint32,uint8,uint8,uint32,uint64,uint64))
func (datasets *Datasets) TryPackDatasetOf(id [32]byte) ([]byte, error) {
	return datasets.abi.Pack("datasetOf", id)
}

// UnpackDatasetOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa6847804.
//
// Solidity: function datasetOf(bytes32 id) view returns((address,uint24,uint24,uint24,uint24,uint128,uint32,uint32,uint32,uint8,uint8,uint32,uint64,uint64))
func (datasets *Datasets) UnpackDatasetOf(data []byte) (DatasetRecord, error) {
	out, err := datasets.abi.Unpack("datasetOf", data)
	if err != nil {
		return *new(DatasetRecord), err
	}
	out0 := *abi.ConvertType(out[0], new(DatasetRecord)).(*DatasetRecord)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (datasets *Datasets) PackEip712Domain() []byte {
	enc, err := datasets.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (datasets *Datasets) TryPackEip712Domain() ([]byte, error) {
	return datasets.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (datasets *Datasets) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := datasets.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackMaxWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3c4c964.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxWindow() view returns(uint64)
func (datasets *Datasets) PackMaxWindow() []byte {
	enc, err := datasets.abi.Pack("maxWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3c4c964.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxWindow() view returns(uint64)
func (datasets *Datasets) TryPackMaxWindow() ([]byte, error) {
	return datasets.abi.Pack("maxWindow")
}

// UnpackMaxWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3c4c964.
//
// Solidity: function maxWindow() view returns(uint64)
func (datasets *Datasets) UnpackMaxWindow(data []byte) (uint64, error) {
	out, err := datasets.abi.Unpack("maxWindow", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMinGroup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa651670.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minGroup() view returns(uint32)
func (datasets *Datasets) PackMinGroup() []byte {
	enc, err := datasets.abi.Pack("minGroup")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinGroup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa651670.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minGroup() view returns(uint32)
func (datasets *Datasets) TryPackMinGroup() ([]byte, error) {
	return datasets.abi.Pack("minGroup")
}

// UnpackMinGroup is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa651670.
//
// Solidity: function minGroup() view returns(uint32)
func (datasets *Datasets) UnpackMinGroup(data []byte) (uint32, error) {
	out, err := datasets.abi.Unpack("minGroup", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMinNew is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ec3f1cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minNew() view returns(uint32)
func (datasets *Datasets) PackMinNew() []byte {
	enc, err := datasets.abi.Pack("minNew")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinNew is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ec3f1cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minNew() view returns(uint32)
func (datasets *Datasets) TryPackMinNew() ([]byte, error) {
	return datasets.abi.Pack("minNew")
}

// UnpackMinNew is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4ec3f1cf.
//
// Solidity: function minNew() view returns(uint32)
func (datasets *Datasets) UnpackMinNew(data []byte) (uint32, error) {
	out, err := datasets.abi.Unpack("minNew", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMinWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac66a3ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minWindow() view returns(uint64)
func (datasets *Datasets) PackMinWindow() []byte {
	enc, err := datasets.abi.Pack("minWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac66a3ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minWindow() view returns(uint64)
func (datasets *Datasets) TryPackMinWindow() ([]byte, error) {
	return datasets.abi.Pack("minWindow")
}

// UnpackMinWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac66a3ef.
//
// Solidity: function minWindow() view returns(uint64)
func (datasets *Datasets) UnpackMinWindow(data []byte) (uint64, error) {
	out, err := datasets.abi.Unpack("minWindow", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPoolOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba4a6bd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function poolOf(bytes32 id) view returns(bytes32)
func (datasets *Datasets) PackPoolOf(id [32]byte) []byte {
	enc, err := datasets.abi.Pack("poolOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoolOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba4a6bd4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function poolOf(bytes32 id) view returns(bytes32)
func (datasets *Datasets) TryPackPoolOf(id [32]byte) ([]byte, error) {
	return datasets.abi.Pack("poolOf", id)
}

// UnpackPoolOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba4a6bd4.
//
// Solidity: function poolOf(bytes32 id) view returns(bytes32)
func (datasets *Datasets) UnpackPoolOf(data []byte) ([32]byte, error) {
	out, err := datasets.abi.Unpack("poolOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSaleTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2663349.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function saleTermsOf(bytes32 id) view returns((bytes32,address,uint8,uint128,uint64,uint64,uint64,uint24,uint24,uint24,uint24))
func (datasets *Datasets) PackSaleTermsOf(id [32]byte) []byte {
	enc, err := datasets.abi.Pack("saleTermsOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSaleTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2663349.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function saleTermsOf(bytes32 id) view returns((bytes32,address,uint8,uint128,uint64,uint64,uint64,uint24,uint24,uint24,uint24))
func (datasets *Datasets) TryPackSaleTermsOf(id [32]byte) ([]byte, error) {
	return datasets.abi.Pack("saleTermsOf", id)
}

// UnpackSaleTermsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb2663349.
//
// Solidity: function saleTermsOf(bytes32 id) view returns((bytes32,address,uint8,uint128,uint64,uint64,uint64,uint24,uint24,uint24,uint24))
func (datasets *Datasets) UnpackSaleTermsOf(data []byte) (SaleTerms, error) {
	out, err := datasets.abi.Unpack("saleTermsOf", data)
	if err != nil {
		return *new(SaleTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(SaleTerms)).(*SaleTerms)
	return out0, nil
}

// PackSign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x259289e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sign((bytes32,uint64,uint64,uint64,bytes32,bytes32,uint64,uint32,bytes32,uint64,bytes32,uint64) snapshot, uint256 signers, bytes signatures) returns()
func (datasets *Datasets) PackSign(snapshot Snapshot, signers *big.Int, signatures []byte) []byte {
	enc, err := datasets.abi.Pack("sign", snapshot, signers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x259289e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sign((bytes32,uint64,uint64,uint64,bytes32,bytes32,uint64,uint32,bytes32,uint64,bytes32,uint64) snapshot, uint256 signers, bytes signatures) returns()
func (datasets *Datasets) TryPackSign(snapshot Snapshot, signers *big.Int, signatures []byte) ([]byte, error) {
	return datasets.abi.Pack("sign", snapshot, signers, signatures)
}

// PackSnapshotId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37e7f20f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function snapshotId((bytes32,uint64,uint64,uint64,bytes32,bytes32,uint64,uint32,bytes32,uint64,bytes32,uint64) snapshot) view returns(bytes32)
func (datasets *Datasets) PackSnapshotId(snapshot Snapshot) []byte {
	enc, err := datasets.abi.Pack("snapshotId", snapshot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSnapshotId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37e7f20f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function snapshotId((bytes32,uint64,uint64,uint64,bytes32,bytes32,uint64,uint32,bytes32,uint64,bytes32,uint64) snapshot) view returns(bytes32)
func (datasets *Datasets) TryPackSnapshotId(snapshot Snapshot) ([]byte, error) {
	return datasets.abi.Pack("snapshotId", snapshot)
}

// UnpackSnapshotId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x37e7f20f.
//
// Solidity: function snapshotId((bytes32,uint64,uint64,uint64,bytes32,bytes32,uint64,uint32,bytes32,uint64,bytes32,uint64) snapshot) view returns(bytes32)
func (datasets *Datasets) UnpackSnapshotId(data []byte) ([32]byte, error) {
	out, err := datasets.abi.Unpack("snapshotId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSnapshotOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x614a7f5d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function snapshotOf(bytes32 id) view returns((bytes32,bytes32,uint64,uint64,uint64,uint32))
func (datasets *Datasets) PackSnapshotOf(id [32]byte) []byte {
	enc, err := datasets.abi.Pack("snapshotOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSnapshotOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x614a7f5d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function snapshotOf(bytes32 id) view returns((bytes32,bytes32,uint64,uint64,uint64,uint32))
func (datasets *Datasets) TryPackSnapshotOf(id [32]byte) ([]byte, error) {
	return datasets.abi.Pack("snapshotOf", id)
}

// UnpackSnapshotOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x614a7f5d.
//
// Solidity: function snapshotOf(bytes32 id) view returns((bytes32,bytes32,uint64,uint64,uint64,uint32))
func (datasets *Datasets) UnpackSnapshotOf(data []byte) (SnapshotRecord, error) {
	out, err := datasets.abi.Unpack("snapshotOf", data)
	if err != nil {
		return *new(SnapshotRecord), err
	}
	out0 := *abi.ConvertType(out[0], new(SnapshotRecord)).(*SnapshotRecord)
	return out0, nil
}

// DatasetsDatasetCreated represents a DatasetCreated event raised by the Datasets contract.
type DatasetsDatasetCreated struct {
	Id      [32]byte
	Founder common.Address
	Terms   Terms
	Raw     *types.Log // Blockchain specific contextual infos
}

const DatasetsDatasetCreatedEventName = "DatasetCreated"

// ContractEventName returns the user-defined event name.
func (DatasetsDatasetCreated) ContractEventName() string {
	return DatasetsDatasetCreatedEventName
}

// UnpackDatasetCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DatasetCreated(bytes32 indexed id, address indexed founder, (address,string,string,(string,string)[],address,uint128,uint8,uint64,(uint8,bytes32),(uint32,uint32,uint32,uint64,uint64,uint64),(uint16,uint16,uint16,uint16,address),(uint8,uint16,uint16),(uint64,uint64,uint64,uint64,uint64),uint16,uint8,uint16,bytes32) terms)
func (datasets *Datasets) UnpackDatasetCreatedEvent(log *types.Log) (*DatasetsDatasetCreated, error) {
	event := "DatasetCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasets.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetsDatasetCreated)
	if len(log.Data) > 0 {
		if err := datasets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasets.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DatasetsEIP712DomainChanged represents a EIP712DomainChanged event raised by the Datasets contract.
type DatasetsEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const DatasetsEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (DatasetsEIP712DomainChanged) ContractEventName() string {
	return DatasetsEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (datasets *Datasets) UnpackEIP712DomainChangedEvent(log *types.Log) (*DatasetsEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasets.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetsEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := datasets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasets.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DatasetsSnapshotCommitted represents a SnapshotCommitted event raised by the Datasets contract.
type DatasetsSnapshotCommitted struct {
	Id       [32]byte
	Dataset  [32]byte
	Snapshot Snapshot
	Signers  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DatasetsSnapshotCommittedEventName = "SnapshotCommitted"

// ContractEventName returns the user-defined event name.
func (DatasetsSnapshotCommitted) ContractEventName() string {
	return DatasetsSnapshotCommittedEventName
}

// UnpackSnapshotCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SnapshotCommitted(bytes32 indexed id, bytes32 indexed dataset, (bytes32,uint64,uint64,uint64,bytes32,bytes32,uint64,uint32,bytes32,uint64,bytes32,uint64) snapshot, uint256 signers)
func (datasets *Datasets) UnpackSnapshotCommittedEvent(log *types.Log) (*DatasetsSnapshotCommitted, error) {
	event := "SnapshotCommitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasets.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetsSnapshotCommitted)
	if len(log.Data) > 0 {
		if err := datasets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasets.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DatasetsSnapshotSigned represents a SnapshotSigned event raised by the Datasets contract.
type DatasetsSnapshotSigned struct {
	Id      [32]byte
	Signers *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DatasetsSnapshotSignedEventName = "SnapshotSigned"

// ContractEventName returns the user-defined event name.
func (DatasetsSnapshotSigned) ContractEventName() string {
	return DatasetsSnapshotSignedEventName
}

// UnpackSnapshotSignedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SnapshotSigned(bytes32 indexed id, uint256 signers)
func (datasets *Datasets) UnpackSnapshotSignedEvent(log *types.Log) (*DatasetsSnapshotSigned, error) {
	event := "SnapshotSigned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasets.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetsSnapshotSigned)
	if len(log.Data) > 0 {
		if err := datasets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasets.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (datasets *Datasets) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_BadAsOf"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsBadAsOfError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_BadBounds"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsBadBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_BadSellUntil"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsBadSellUntilError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_BadSignatures"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsBadSignaturesError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_BadTerms"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsBadTermsError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_BadToken"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsBadTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_BadWeight"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsBadWeightError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_BelowFloor"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsBelowFloorError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_EmptyRoot"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsEmptyRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_Exists"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_GroupTooSmall"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsGroupTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_NoQuorum"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsNoQuorumError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_NotBuilt"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsNotBuiltError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_NotFounder"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsNotFounderError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_NothingNew"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsNothingNewError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_TooSoon"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_Unknown"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_UnknownSnapshot"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsUnknownSnapshotError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_WindowOutOfBounds"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsWindowOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_WrongEpoch"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsWrongEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_WrongNumber"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsWrongNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_WrongSum"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsWrongSumError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return datasets.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return datasets.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DatasetsDatasetsBadAsOf represents a Datasets_BadAsOf error raised by the Datasets contract.
type DatasetsDatasetsBadAsOf struct {
	AsOf     uint64
	AsOfHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_BadAsOf(uint64 asOf, bytes32 asOfHash)
func DatasetsDatasetsBadAsOfErrorID() common.Hash {
	return common.HexToHash("0x4c9d2cea8920ae65832896ad2ded426aac5921e848391d585ceebd8086b2b191")
}

// UnpackDatasetsBadAsOfError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_BadAsOf(uint64 asOf, bytes32 asOfHash)
func (datasets *Datasets) UnpackDatasetsBadAsOfError(raw []byte) (*DatasetsDatasetsBadAsOf, error) {
	out := new(DatasetsDatasetsBadAsOf)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_BadAsOf", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsDatasetsBadBounds represents a Datasets_BadBounds error raised by the Datasets contract.
type DatasetsDatasetsBadBounds struct {
	MinWindow uint64
	MaxWindow uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_BadBounds(uint64 minWindow, uint64 maxWindow)
func DatasetsDatasetsBadBoundsErrorID() common.Hash {
	return common.HexToHash("0x39e79241838ef144d1dfdd3bbb646e06d158b8320f9872a6a0180869003e193c")
}

// UnpackDatasetsBadBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_BadBounds(uint64 minWindow, uint64 maxWindow)
func (datasets *Datasets) UnpackDatasetsBadBoundsError(raw []byte) (*DatasetsDatasetsBadBounds, error) {
	out := new(DatasetsDatasetsBadBounds)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_BadBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsDatasetsBadSellUntil represents a Datasets_BadSellUntil error raised by the Datasets contract.
type DatasetsDatasetsBadSellUntil struct {
	SellUntil uint64
	Latest    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_BadSellUntil(uint64 sellUntil, uint64 latest)
func DatasetsDatasetsBadSellUntilErrorID() common.Hash {
	return common.HexToHash("0x6c5764e661a88893ad632fc1a1c564679b6e56109e4f7ff5ac4f747f861ed30e")
}

// UnpackDatasetsBadSellUntilError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_BadSellUntil(uint64 sellUntil, uint64 latest)
func (datasets *Datasets) UnpackDatasetsBadSellUntilError(raw []byte) (*DatasetsDatasetsBadSellUntil, error) {
	out := new(DatasetsDatasetsBadSellUntil)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_BadSellUntil", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsDatasetsBadSignatures represents a Datasets_BadSignatures error raised by the Datasets contract.
type DatasetsDatasetsBadSignatures struct {
	Id      [32]byte
	Signers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_BadSignatures(bytes32 id, uint256 signers)
func DatasetsDatasetsBadSignaturesErrorID() common.Hash {
	return common.HexToHash("0xe76f8bd908639fb4afb6cb7d23f5e5740c5c430c3f5d24f3163c9b9619ed1556")
}

// UnpackDatasetsBadSignaturesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_BadSignatures(bytes32 id, uint256 signers)
func (datasets *Datasets) UnpackDatasetsBadSignaturesError(raw []byte) (*DatasetsDatasetsBadSignatures, error) {
	out := new(DatasetsDatasetsBadSignatures)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_BadSignatures", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsDatasetsBadTerms represents a Datasets_BadTerms error raised by the Datasets contract.
type DatasetsDatasetsBadTerms struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_BadTerms(string field)
func DatasetsDatasetsBadTermsErrorID() common.Hash {
	return common.HexToHash("0x1b5ffb99977351cc092fd62ea0cc4ff8d521542748b1194355f35c31a14d219c")
}

// UnpackDatasetsBadTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_BadTerms(string field)
func (datasets *Datasets) UnpackDatasetsBadTermsError(raw []byte) (*DatasetsDatasetsBadTerms, error) {
	out := new(DatasetsDatasetsBadTerms)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_BadTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsDatasetsBadToken represents a Datasets_BadToken error raised by the Datasets contract.
type DatasetsDatasetsBadToken struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_BadToken(address token)
func DatasetsDatasetsBadTokenErrorID() common.Hash {
	return common.HexToHash("0x989a85d7c5e70c145d9c62effd2e96205c5a89f433fa550c72c611cdbeaca27b")
}

// UnpackDatasetsBadTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_BadToken(address token)
func (datasets *Datasets) UnpackDatasetsBadTokenError(raw []byte) (*DatasetsDatasetsBadToken, error) {
	out := new(DatasetsDatasetsBadToken)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_BadToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsDatasetsBadWeight represents a Datasets_BadWeight error raised by the Datasets contract.
type DatasetsDatasetsBadWeight struct {
	TotalWeight uint64
	Count       uint32
	MaxWeight   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_BadWeight(uint64 totalWeight, uint32 count, uint64 maxWeight)
func DatasetsDatasetsBadWeightErrorID() common.Hash {
	return common.HexToHash("0xf4db00d51e1b8ef1890423fcb2d4c5cd2e5e0fc287dc281d0718a42de650b543")
}

// UnpackDatasetsBadWeightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_BadWeight(uint64 totalWeight, uint32 count, uint64 maxWeight)
func (datasets *Datasets) UnpackDatasetsBadWeightError(raw []byte) (*DatasetsDatasetsBadWeight, error) {
	out := new(DatasetsDatasetsBadWeight)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_BadWeight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsDatasetsBelowFloor represents a Datasets_BelowFloor error raised by the Datasets contract.
type DatasetsDatasetsBelowFloor struct {
	Field string
	Given uint32
	Floor uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_BelowFloor(string field, uint32 given, uint32 floor)
func DatasetsDatasetsBelowFloorErrorID() common.Hash {
	return common.HexToHash("0xbb9cc5be485aac077c830eb5d55869fb3b18069eac2066bb0b452e8de0cc086c")
}

// UnpackDatasetsBelowFloorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_BelowFloor(string field, uint32 given, uint32 floor)
func (datasets *Datasets) UnpackDatasetsBelowFloorError(raw []byte) (*DatasetsDatasetsBelowFloor, error) {
	out := new(DatasetsDatasetsBelowFloor)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_BelowFloor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsDatasetsEmptyRoot represents a Datasets_EmptyRoot error raised by the Datasets contract.
type DatasetsDatasetsEmptyRoot struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_EmptyRoot()
func DatasetsDatasetsEmptyRootErrorID() common.Hash {
	return common.HexToHash("0x2b0e4f51f1fc4557c464799d0707bfff7498a88df8eb2516415490ca601c01ae")
}

// UnpackDatasetsEmptyRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_EmptyRoot()
func (datasets *Datasets) UnpackDatasetsEmptyRootError(raw []byte) (*DatasetsDatasetsEmptyRoot, error) {
	out := new(DatasetsDatasetsEmptyRoot)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_EmptyRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsDatasetsExists represents a Datasets_Exists error raised by the Datasets contract.
type DatasetsDatasetsExists struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_Exists(bytes32 id)
func DatasetsDatasetsExistsErrorID() common.Hash {
	return common.HexToHash("0x88592809f1616cccbc642a83e4b310099ecf1d6cdb9bb0a284b96a51364a4517")
}

// UnpackDatasetsExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_Exists(bytes32 id)
func (datasets *Datasets) UnpackDatasetsExistsError(raw []byte) (*DatasetsDatasetsExists, error) {
	out := new(DatasetsDatasetsExists)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_Exists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsDatasetsGroupTooSmall represents a Datasets_GroupTooSmall error raised by the Datasets contract.
type DatasetsDatasetsGroupTooSmall struct {
	Count    uint32
	MinGroup uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_GroupTooSmall(uint32 count, uint32 minGroup)
func DatasetsDatasetsGroupTooSmallErrorID() common.Hash {
	return common.HexToHash("0xeaf7db5ba89bd38b64f770050f760bdf5edac3b6b8f380c39514a1868bc615ac")
}

// UnpackDatasetsGroupTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_GroupTooSmall(uint32 count, uint32 minGroup)
func (datasets *Datasets) UnpackDatasetsGroupTooSmallError(raw []byte) (*DatasetsDatasetsGroupTooSmall, error) {
	out := new(DatasetsDatasetsGroupTooSmall)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_GroupTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsDatasetsNoQuorum represents a Datasets_NoQuorum error raised by the Datasets contract.
type DatasetsDatasetsNoQuorum struct {
	Id      [32]byte
	Signers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_NoQuorum(bytes32 id, uint256 signers)
func DatasetsDatasetsNoQuorumErrorID() common.Hash {
	return common.HexToHash("0xbcb33b7c993eed3d965967d3033666edea5a2a1d3bac160933d743ed7d9f96bb")
}

// UnpackDatasetsNoQuorumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_NoQuorum(bytes32 id, uint256 signers)
func (datasets *Datasets) UnpackDatasetsNoQuorumError(raw []byte) (*DatasetsDatasetsNoQuorum, error) {
	out := new(DatasetsDatasetsNoQuorum)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_NoQuorum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsDatasetsNotBuilt represents a Datasets_NotBuilt error raised by the Datasets contract.
type DatasetsDatasetsNotBuilt struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_NotBuilt(string field)
func DatasetsDatasetsNotBuiltErrorID() common.Hash {
	return common.HexToHash("0x196816a11a06af798fec3d1a4df6190f985dd1715978c2d4e1b650158814da28")
}

// UnpackDatasetsNotBuiltError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_NotBuilt(string field)
func (datasets *Datasets) UnpackDatasetsNotBuiltError(raw []byte) (*DatasetsDatasetsNotBuilt, error) {
	out := new(DatasetsDatasetsNotBuilt)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_NotBuilt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsDatasetsNotFounder represents a Datasets_NotFounder error raised by the Datasets contract.
type DatasetsDatasetsNotFounder struct {
	Caller  common.Address
	Founder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_NotFounder(address caller, address founder)
func DatasetsDatasetsNotFounderErrorID() common.Hash {
	return common.HexToHash("0x31c89096367e60952ccc912f17d32e6d7a8c7c8fd802c2aa75d9d75b9b433b6d")
}

// UnpackDatasetsNotFounderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_NotFounder(address caller, address founder)
func (datasets *Datasets) UnpackDatasetsNotFounderError(raw []byte) (*DatasetsDatasetsNotFounder, error) {
	out := new(DatasetsDatasetsNotFounder)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_NotFounder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsDatasetsNothingNew represents a Datasets_NothingNew error raised by the Datasets contract.
type DatasetsDatasetsNothingNew struct {
	Id      [32]byte
	Signers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_NothingNew(bytes32 id, uint256 signers)
func DatasetsDatasetsNothingNewErrorID() common.Hash {
	return common.HexToHash("0x0637981cb8af203b36d3ead0b570dace817f6ad53e6d611d9067bf92955d071d")
}

// UnpackDatasetsNothingNewError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_NothingNew(bytes32 id, uint256 signers)
func (datasets *Datasets) UnpackDatasetsNothingNewError(raw []byte) (*DatasetsDatasetsNothingNew, error) {
	out := new(DatasetsDatasetsNothingNew)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_NothingNew", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsDatasetsTooSoon represents a Datasets_TooSoon error raised by the Datasets contract.
type DatasetsDatasetsTooSoon struct {
	Earliest uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_TooSoon(uint64 earliest)
func DatasetsDatasetsTooSoonErrorID() common.Hash {
	return common.HexToHash("0x8723900afeae0df0db7a841e2827b37e84945d09c07142d582a92d90ba42707c")
}

// UnpackDatasetsTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_TooSoon(uint64 earliest)
func (datasets *Datasets) UnpackDatasetsTooSoonError(raw []byte) (*DatasetsDatasetsTooSoon, error) {
	out := new(DatasetsDatasetsTooSoon)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_TooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsDatasetsUnknown represents a Datasets_Unknown error raised by the Datasets contract.
type DatasetsDatasetsUnknown struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_Unknown(bytes32 id)
func DatasetsDatasetsUnknownErrorID() common.Hash {
	return common.HexToHash("0x3c5a95c93a85805701fe40a4adbbb4d00fc7572b72d11b8fb4d8fc7fb1763326")
}

// UnpackDatasetsUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_Unknown(bytes32 id)
func (datasets *Datasets) UnpackDatasetsUnknownError(raw []byte) (*DatasetsDatasetsUnknown, error) {
	out := new(DatasetsDatasetsUnknown)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_Unknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsDatasetsUnknownSnapshot represents a Datasets_UnknownSnapshot error raised by the Datasets contract.
type DatasetsDatasetsUnknownSnapshot struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_UnknownSnapshot(bytes32 id)
func DatasetsDatasetsUnknownSnapshotErrorID() common.Hash {
	return common.HexToHash("0xeab2c988a289832545438575225edf3d72c562df30958bb8281b5a37636d1a10")
}

// UnpackDatasetsUnknownSnapshotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_UnknownSnapshot(bytes32 id)
func (datasets *Datasets) UnpackDatasetsUnknownSnapshotError(raw []byte) (*DatasetsDatasetsUnknownSnapshot, error) {
	out := new(DatasetsDatasetsUnknownSnapshot)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_UnknownSnapshot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsDatasetsWindowOutOfBounds represents a Datasets_WindowOutOfBounds error raised by the Datasets contract.
type DatasetsDatasetsWindowOutOfBounds struct {
	Window string
	Given  uint64
	Min    uint64
	Max    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_WindowOutOfBounds(string window, uint64 given, uint64 min, uint64 max)
func DatasetsDatasetsWindowOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x5728076121390f6a9fd3930e2a280593b969075104ad96d83dcedb1acc5837a5")
}

// UnpackDatasetsWindowOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_WindowOutOfBounds(string window, uint64 given, uint64 min, uint64 max)
func (datasets *Datasets) UnpackDatasetsWindowOutOfBoundsError(raw []byte) (*DatasetsDatasetsWindowOutOfBounds, error) {
	out := new(DatasetsDatasetsWindowOutOfBounds)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_WindowOutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsDatasetsWrongEpoch represents a Datasets_WrongEpoch error raised by the Datasets contract.
type DatasetsDatasetsWrongEpoch struct {
	Given   uint64
	Current uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_WrongEpoch(uint64 given, uint64 current)
func DatasetsDatasetsWrongEpochErrorID() common.Hash {
	return common.HexToHash("0x214e816c8577aacd0961d4ffe51e1c0fa2399323e41c6af020ff64b94f022b51")
}

// UnpackDatasetsWrongEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_WrongEpoch(uint64 given, uint64 current)
func (datasets *Datasets) UnpackDatasetsWrongEpochError(raw []byte) (*DatasetsDatasetsWrongEpoch, error) {
	out := new(DatasetsDatasetsWrongEpoch)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_WrongEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsDatasetsWrongNumber represents a Datasets_WrongNumber error raised by the Datasets contract.
type DatasetsDatasetsWrongNumber struct {
	Given uint64
	Next  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_WrongNumber(uint64 given, uint64 next)
func DatasetsDatasetsWrongNumberErrorID() common.Hash {
	return common.HexToHash("0xfc0c2c49d34e57173e2565b72c72f858d9815c0516a03846cf75af59c84296c4")
}

// UnpackDatasetsWrongNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_WrongNumber(uint64 given, uint64 next)
func (datasets *Datasets) UnpackDatasetsWrongNumberError(raw []byte) (*DatasetsDatasetsWrongNumber, error) {
	out := new(DatasetsDatasetsWrongNumber)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_WrongNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsDatasetsWrongSum represents a Datasets_WrongSum error raised by the Datasets contract.
type DatasetsDatasetsWrongSum struct {
	TotalWeight uint64
	SumRoot     [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_WrongSum(uint64 totalWeight, bytes32 sumRoot)
func DatasetsDatasetsWrongSumErrorID() common.Hash {
	return common.HexToHash("0x4f2bb35dabb5b6169b116f1ab191285c7f8fed67c294387ccbc3dd5d76fb10b5")
}

// UnpackDatasetsWrongSumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_WrongSum(uint64 totalWeight, bytes32 sumRoot)
func (datasets *Datasets) UnpackDatasetsWrongSumError(raw []byte) (*DatasetsDatasetsWrongSum, error) {
	out := new(DatasetsDatasetsWrongSum)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_WrongSum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsInvalidShortString represents a InvalidShortString error raised by the Datasets contract.
type DatasetsInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func DatasetsInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (datasets *Datasets) UnpackInvalidShortStringError(raw []byte) (*DatasetsInvalidShortString, error) {
	out := new(DatasetsInvalidShortString)
	if err := datasets.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetsStringTooLong represents a StringTooLong error raised by the Datasets contract.
type DatasetsStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func DatasetsStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (datasets *Datasets) UnpackStringTooLongError(raw []byte) (*DatasetsStringTooLong, error) {
	out := new(DatasetsStringTooLong)
	if err := datasets.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
