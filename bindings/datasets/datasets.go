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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"committee_\",\"type\":\"address\",\"internalType\":\"contractICommittee\"},{\"name\":\"minWindow_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxWindow_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minGroup_\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew_\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitSnapshot\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"tuple\",\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"committee\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICommittee\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"create\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"founder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"schema\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"purposes\",\"type\":\"tuple[]\",\"internalType\":\"structPurpose[]\",\"components\":[{\"name\":\"dpv\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"pdpp\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"weightRule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admission\",\"type\":\"tuple\",\"internalType\":\"structAdmission\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"cadence\",\"type\":\"tuple\",\"internalType\":\"structCadence\",\"components\":[{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minClass\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minAge\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFor\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"potBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tipBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coverBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"vote\",\"type\":\"tuple\",\"internalType\":\"structVote\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vetoBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"quorumBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"vote\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"release\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirm\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dispute\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"maxDisputes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"delivery\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"withholdBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"datasetId\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"founder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"schema\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"purposes\",\"type\":\"tuple[]\",\"internalType\":\"structPurpose[]\",\"components\":[{\"name\":\"dpv\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"pdpp\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"weightRule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admission\",\"type\":\"tuple\",\"internalType\":\"structAdmission\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"cadence\",\"type\":\"tuple\",\"internalType\":\"structCadence\",\"components\":[{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minClass\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minAge\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFor\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"potBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tipBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coverBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"vote\",\"type\":\"tuple\",\"internalType\":\"structVote\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vetoBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"quorumBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"vote\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"release\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirm\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dispute\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"maxDisputes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"delivery\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"withholdBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"datasetOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDatasetRecord\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"commitWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"releaseWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"confirmWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"disputeWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sellFor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxWeight\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"snapshots\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastSnapshotAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxWindow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minGroup\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minNew\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minWindow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"poolOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"saleTermsOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structSaleTerms\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFrom\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"release\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"confirm\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"dispute\",\"type\":\"uint24\",\"internalType\":\"uint24\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sign\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"tuple\",\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"snapshotId\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"tuple\",\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"snapshotOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structSnapshotRecord\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signers\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"DatasetCreated\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"DatasetId\"},{\"name\":\"founder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"scale\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structTerms\",\"components\":[{\"name\":\"founder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"schema\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"purposes\",\"type\":\"tuple[]\",\"internalType\":\"structPurpose[]\",\"components\":[{\"name\":\"dpv\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"pdpp\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"weightRule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admission\",\"type\":\"tuple\",\"internalType\":\"structAdmission\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"cadence\",\"type\":\"tuple\",\"internalType\":\"structCadence\",\"components\":[{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minClass\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minAge\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFor\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"potBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tipBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coverBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"vote\",\"type\":\"tuple\",\"internalType\":\"structVote\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vetoBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"quorumBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"vote\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"release\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirm\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dispute\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"maxDisputes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"delivery\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"withholdBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SnapshotCommitted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SnapshotId\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"DatasetId\"},{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"snapshot\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SnapshotSigned\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SnapshotId\"},{\"name\":\"signers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Datasets_BadAsOf\",\"inputs\":[{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadBounds\",\"inputs\":[{\"name\":\"minWindow\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxWindow\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadSellUntil\",\"inputs\":[{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"latest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadSignatures\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadTerms\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadWeight\",\"inputs\":[{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_BelowFloor\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"floor\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Datasets_EmptyRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Datasets_Exists\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}]},{\"type\":\"error\",\"name\":\"Datasets_GroupTooSmall\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Datasets_NoQuorum\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_NotBuilt\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"Datasets_NotFounder\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"founder\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Datasets_NothingNew\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_TooSoon\",\"inputs\":[{\"name\":\"earliest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_Unknown\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}]},{\"type\":\"error\",\"name\":\"Datasets_UnknownSnapshot\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}]},{\"type\":\"error\",\"name\":\"Datasets_WindowOutOfBounds\",\"inputs\":[{\"name\":\"window\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"min\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"max\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_WrongEpoch\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"current\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_WrongNumber\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"next\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_WrongSum\",\"inputs\":[{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Datasets",
	Bin: "0x61020080604052346103135760a08161400480380380916100208285610317565b8339810103126103135780516001600160a01b0381168103610313576100486020830161034e565b6100546040840161034e565b61006c608061006560608701610362565b9501610362565b9260405161007b604082610317565b6011815260208101907054616e7469656d6520446174617365747360781b8252604051916100aa604084610317565b600183526020830191603160f81b83526100c381610373565b610120526100d084610373565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261013960c082610317565b5190206080523060c0526001600160401b03831680158015610301575b80156102ec575b6102cd575063ffffffff8516801561028f575063ffffffff841680156102535750610160526101a052610180526101e0526101c052604051613c2590816103df823960805181613958015260a05181613a0f015260c05181613929015260e051816139a7015261010051816139cd015261012051816110c6015261014051816110ef01526101605181818161012e015281816108b7015281816109700152612be60152610180518181816103ed0152613ae701526101a05181818161068a0152818161169801528181613b720152613ba701526101c05181818160da015261147701526101e0518181816114e50152612a9f0152f35b60a49060405190635dce62df60e11b82526060600483015260066064830152656d696e4e657760d01b6084830152602482015260016044820152fd5b60a49060405190635dce62df60e11b825260606004830152600860648301526706d696e47726f75760c41b6084830152602482015260016044820152fd5b90506339e7924160e01b5f5260045260018060401b031660245260445ffd5b5062ed4e006001600160401b0384161161015d565b506001600160401b0383168111610156565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761033a57604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b038216820361031357565b519063ffffffff8216820361031357565b601f81511161039e57602081519101516020821061038f571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c8063259289e014612b2b57806337e7f20f14612ac35780634ec3f1cf14612a835780635868f8411461129b578063614a7f5d146111c257806384b0196e146110ae5780638a22897b146106ae578063a3c4c9641461066a578063a684780414610411578063ac66a3ef146103cd578063b2663349146101a7578063ba4a6bd41461017a578063c3e860e814610152578063d864e740146101025763fa651670146100be575f80fd5b346100fe575f6003193601126100fe57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100fe575f6003193601126100fe57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100fe57602061017261016d61016836612dac565b613432565b6132af565b604051908152f35b346100fe5760206003193601126100fe576004355f5260036020526020600160405f200154604051908152f35b346100fe5760206003193601126100fe576040516101c481612e53565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f905261012081015f9052610140015f90526004355f52600360205260405f20805490815f52600260205260405f2090815491600101549060020154908060801c63ffffffff168260401c67ffffffffffffffff169061025c9161323e565b906040519261026a84612e53565b858452602084019273ffffffffffffffffffffffffffffffffffffffff8616845260408501928060e01c60ff16845260608601906fffffffffffffffffffffffffffffffff168152608086019067ffffffffffffffff8416825260a087019267ffffffffffffffff16835260c087019360801c67ffffffffffffffff16845260e08701948860a01c62ffffff1686526101008801968960b81c62ffffff1688526101208901988a60d01c62ffffff168a52610140019960e81c8a526040519a8b525173ffffffffffffffffffffffffffffffffffffffff1660208b01525160ff1660408a0152516fffffffffffffffffffffffffffffffff1660608901525167ffffffffffffffff1660808801525167ffffffffffffffff1660a08701525167ffffffffffffffff1660c08601525162ffffff1660e08501525162ffffff166101008401525162ffffff166101208301525162ffffff1661014082015261016090f35b346100fe575f6003193601126100fe57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100fe5760206003193601126100fe5760405161042e81612e1a565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f905261012081015f905261014081015f905261016081015f905261018081015f90526101a0015f90526004355f52600260205260405f20604051906104ac82612e1a565b80549173ffffffffffffffffffffffffffffffffffffffff831680825260208201938060a01c62ffffff16855260408301938160b81c62ffffff168552606084018260d01c62ffffff168152608085019260e81c835260018201549260a086016fffffffffffffffffffffffffffffffff8516815260c08701908560801c63ffffffff16825260e08801928660a01c63ffffffff1684526101008901948760c01c63ffffffff1686526101208a01968860e01c60ff1688526101408b019860e81c60ff168952600201549a6101608b019963ffffffff8d168b526101808c019b8d60201c67ffffffffffffffff168d526101a0019c60601c67ffffffffffffffff168d526040519d8e9182525162ffffff1690602001525162ffffff1660408d01525162ffffff1660608c01525162ffffff1660808b0152516fffffffffffffffffffffffffffffffff1660a08a01525163ffffffff1660c08901525163ffffffff1660e08801525163ffffffff166101008701525160ff166101208601525160ff166101408501525163ffffffff166101608401525167ffffffffffffffff166101808301525167ffffffffffffffff166101a08201526101c090f35b346100fe575f6003193601126100fe57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100fe576106bc36612d48565b9183355f52600260205260405f20916001830154906fffffffffffffffffffffffffffffffff821615611081576002840154600167ffffffffffffffff8260201c160167ffffffffffffffff8111610fd05767ffffffffffffffff908161072560208b01612e05565b9116918291160361103d575063ffffffff61074260e089016133c0565b8183169182911610610ffd575060ff8360e81c1663ffffffff61076760e08a016133c0565b16808202908282041482151715610fd05761078460c08a01612e05565b67ffffffffffffffff63ffffffff61079e60e08d016133c0565b16911610908115610fb1575b50610f5657506107bc60c08801612e05565b67ffffffffffffffff8060a08a013516911603610f0d576080870135158015610f01575b8015610ef4575b610ecc57600167ffffffffffffffff61080260208a01612e05565b1603610ea5575067ffffffffffffffff5f5b16804210610e7a575061083a63ffffffff8360a01c1667ffffffffffffffff421661323e565b67ffffffffffffffff6108506101608901612e05565b164210801590610e58575b610e10575061014086013580158015610db5575b610d7057506040517f900cf0cf00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610ce1575f91610d2d575b5067ffffffffffffffff606088016108fe81612e05565b8284169283911603610cec575050839160209161095761092061016d8b613260565b98899360405196879586957f61a29bd600000000000000000000000000000000000000000000000000000000875260048701612ecb565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610ce1575f91610cb2575b5015610c825773ffffffffffffffffffffffffffffffffffffffff835416946109cb60e082016133c0565b906040519060a0820182811067ffffffffffffffff821117610c555760209888957fd5ab5d5dc6ce6b386fb4c25995843cc14bf2565b261b973c3515e9f83df41db29563ffffffff60806101a097610b03966040528a81528e810195865260ff604082019560e01c168552826060820194168452019160a0870135835260ff604051948f73ffffffffffffffffffffffffffffffffffffffff908701978d89525116604087015251166060850152511660808301525160a082015260a08152610a9560c082612e70565b519020966002610aa68b8501612e05565b910180547fffffffffffffffffffffffff00000000000000000000000000000000ffffffff1673ffffffffffffffff0000000000000000000000004260601b161760209290921b6bffffffffffffffff0000000016919091179055565b610c36610b1260c08301612e05565b63ffffffff8789610b266101608701612e05565b67ffffffffffffffff6002604051610b3d81612e37565b8935815260208101948552826040820198168852606081019483421686528360808301951685528760a08301971687528d5f5260206003905260405f2091518255516001820155019551167fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffff000000000000000000000000000000006fffffffffffffffff00000000000000008854955160401b16935160801b169316171717835551167fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff7bffffffff00000000000000000000000000000000000000000000000083549260c01b169116179055565b60405194610c44868361317f565b6101808601523593a4604051908152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b50827fbcb33b7c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b610cd4915060203d602011610cda575b610ccc8183612e70565b810190612e93565b866109a0565b503d610cc2565b6040513d5f823e3d90fd5b610cfe67ffffffffffffffff91612e05565b7f214e816c000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b90506020813d602011610d68575b81610d4860209383612e70565b810103126100fe575167ffffffffffffffff811681036100fe57876108e7565b3d9150610d3b565b67ffffffffffffffff610d866101208901612e05565b7f4c9d2cea000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b508067ffffffffffffffff610dcd6101208a01612e05565b16610101814303105f14610de457405b141561086f565b90505f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa5080602051610ddd565b67ffffffffffffffff9081610e286101608a01612e05565b7f6c5764e6000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b50610e666101608801612e05565b67ffffffffffffffff80831691161161085b565b7f8723900a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b610ec767ffffffffffffffff918263ffffffff8660c01c169160601c1661323e565b610814565b7f2b0e4f51000000000000000000000000000000000000000000000000000000005f5260045ffd5b50610100870135156107e7565b5060a0870135156107e0565b60a08767ffffffffffffffff610f2560c08301612e05565b7f4f2bb35d000000000000000000000000000000000000000000000000000000005f5216600452013560245260445ffd5b63ffffffff8867ffffffffffffffff610f7d60e0610f7660c08501612e05565b93016133c0565b917ff4db00d5000000000000000000000000000000000000000000000000000000005f52166004521660245260445260645ffd5b905067ffffffffffffffff610fc860c08b01612e05565b1611896107aa565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff61100e60e08a016133c0565b7feaf7db5b000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b67ffffffffffffffff61105260208a01612e05565b7ffc0c2c49000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b857f3c5a95c9000000000000000000000000000000000000000000000000000000005f523560045260245ffd5b346100fe575f6003193601126100fe576111666110ea7f0000000000000000000000000000000000000000000000000000000000000000613bce565b6111137f0000000000000000000000000000000000000000000000000000000000000000613bce565b6020611174604051926111268385612e70565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190612de0565b908582036040870152612de0565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106111ab57505050500390f35b83518552869550938101939281019260010161119c565b346100fe5760206003193601126100fe575f60a06040516111e281612e37565b82815282602082015282604082015282606082015282608082015201526004355f52600360205260c060405f2063ffffffff6040519161122183612e37565b67ffffffffffffffff81549384815281600260018501549460208401958652015493816040840181871681526060850192828860401c1684528860a06080880197858b60801c16895201988c1c168852604051998a525160208a0152511660408801525116606086015251166080840152511660a0820152f35b346100fe576112a936612dac565b73ffffffffffffffffffffffffffffffffffffffff6112c782612efb565b163303612a35576112da61016d82613432565b805f5260026020526fffffffffffffffffffffffffffffffff600160405f20015416612a0a5761130d60208301836132f0565b9050156129ac5761132160408301836132f0565b90501561294e576113356060830183613341565b9081156128f0575f5b8281106127f2575050506fffffffffffffffffffffffffffffffff61136560a08401613395565b16156127945760ff61137960c084016133b2565b161580612774575b6126f557600160ff61139560c085016133b2565b161480612754575b6126f55760ff6113b061010084016133b2565b1615806126e7575b612689576312cc030067ffffffffffffffff6113d76101a08501612e05565b161161262b576113ea6101c08301612e05565b67ffffffffffffffff806114016101e08601612e05565b16911610156125cd576312cc030067ffffffffffffffff6114256101e08501612e05565b161161256f5761143861014083016133c0565b61149c60409182519061144b8483612e70565b601082527f636164656e63652e6d696e47726f75700000000000000000000000000000000060208301527f000000000000000000000000000000000000000000000000000000000000000091613a75565b61150a6114ac61016085016133c0565b8251906114b98483612e70565b600e82527f636164656e63652e6d696e4e657700000000000000000000000000000000000060208301527f000000000000000000000000000000000000000000000000000000000000000091613a75565b61151761018084016133c0565b63ffffffff8251916115298484612e70565b601083527f636164656e63652e6d696e436c6173730000000000000000000000000000000060208401521660028110612522575050600160ff61156e60c086016133b2565b16116124de5760ff61158361010085016133b2565b1661249a5760ff6115976102a085016133b2565b166124565761ffff6115ac6102c085016133ed565b166124125761ffff6115c16102e085016133ed565b166123ce5761ffff6115d661020085016133ed565b1661238a5761ffff6115eb61022085016133ed565b166123465761ffff61160061024085016133ed565b166123025761ffff61161561026085016133ed565b166122be5773ffffffffffffffffffffffffffffffffffffffff61163c6102808501612efb565b1661227a5761ffff6116516103a085016133ed565b166122365760ff6116656103c085016133b2565b166121f25761ffff61167a6103e085016133ed565b166121ae5767ffffffffffffffff6116956103008501612e05565b817f0000000000000000000000000000000000000000000000000000000000000000169182911611612127575061170d6116d26103208501612e05565b82516116de8482612e70565b600681527f636f6d6d697400000000000000000000000000000000000000000000000000006020820152613ada565b61175861171d6103408501612e05565b82516117298482612e70565b600781527f72656c65617365000000000000000000000000000000000000000000000000006020820152613ada565b6117a36117686103608501612e05565b82516117748482612e70565b600781527f636f6e6669726d000000000000000000000000000000000000000000000000006020820152613ada565b6117ee6117b36103808501612e05565b82516117bf8482612e70565b600781527f64697370757465000000000000000000000000000000000000000000000000006020820152613ada565b6117fa60808401612efb565b5f80835160208101907f313ce56700000000000000000000000000000000000000000000000000000000825260048152611835602482612e70565b5190845afa3d1561211f573d9061184b826133d1565b9161185885519384612e70565b82523d5f602084013e5b158015612113575b6120d1576020818051810103126100fe5760200151906006821080156120c7575b61208557507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa8101908111610fd0576118c660808501612efb565b83836118d56103208801612e05565b62ffffff16926118e86103408901612e05565b62ffffff169388866118fd6103608301612e05565b62ffffff1661190f6103808401612e05565b62ffffff169361192160a08501613395565b9461192f6101c08601612e05565b63ffffffff16916119436101e08701612e05565b63ffffffff16916119576101a08801612e05565b63ffffffff169461196a60e08901612e05565b60ff16976101400161197b906133c0565b9c8b519a6119888c612e1a565b73ffffffffffffffffffffffffffffffffffffffff168b5260208b019384528b8b0190815260608b0191825260808b0192835260a08b01996fffffffffffffffffffffffffffffffff168a5260c08b0195865260e08b019485526101008b019687526101208b019760ff1688526101408b019889526101608b0163ffffffff819f1690526101808b019b5f8d526101a08c019d5f8f525f5260026020525f209a5173ffffffffffffffffffffffffffffffffffffffff168b54945160a01b76ffffff000000000000000000000000000000000000000016915160b81b79ffffff000000000000000000000000000000000000000000000016925160d01b7cffffff000000000000000000000000000000000000000000000000000016935160e81b7fffffff000000000000000000000000000000000000000000000000000000000016947fffffffffffff000000000000000000000000000000000000000000000000000016177fffffff000000ffffffffffffffffffffffffffffffffffffffffffffffffffff16177cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1617171787556001870195516fffffffffffffffffffffffffffffffff168654925160801b73ffffffff0000000000000000000000000000000016915160a01b77ffffffff000000000000000000000000000000000000000016927fffffffffffffffff0000000000000000000000000000000000000000000000001617171784555163ffffffff16611c0b9084907fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff7bffffffff00000000000000000000000000000000000000000000000083549260c01b169116179055565b51908254905160e81b7dff0000000000000000000000000000000000000000000000000000000000169160e01b7cff0000000000000000000000000000000000000000000000000000000016907fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff1617179055600201925163ffffffff1683547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000161783555167ffffffffffffffff16611cfd9083907fffffffffffffffffffffffffffffffffffffffff0000000000000000ffffffff6bffffffffffffffff0000000083549260201b169116179055565b5181547fffffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff1660609190911b73ffffffffffffffff0000000000000000000000001617905581519060ff168152816020820152611d5884612f1c565b73ffffffffffffffffffffffffffffffffffffffff1681830152611d7f6020850185612f3d565b606083016104209052610460830190611d9792612eab565b611da46040860186612f3d565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0848403016080850152611dd89291612eab565b906060850135918536037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1018312156100fe5767ffffffffffffffff86840135116100fe578583013560051b3603602087850101136100fe578181037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc00160a0830152828601803580835260051b82016020908101949181019291905f9083015b898301358210611ff357505050505073ffffffffffffffffffffffffffffffffffffffff611ea960808701612f1c565b1660c082015260a08501356fffffffffffffffffffffffffffffffff811690036100fe577f288f3afdc7cf4abdad7d4db96dc6f86ff279597d49f0083ab669854df355b0a38491610400876fffffffffffffffffffffffffffffffff60a060209a01351660e084015260ff611f2060c08301612f8d565b1661010084015267ffffffffffffffff611f3c60e08301612f9b565b16610120840152611f5561014084016101008301612fb0565b611f6761018084016101408301612fda565b611f796102408401610200830161306a565b611f8b6102e084016102a083016130da565b611f9d6103408401610300830161310b565b61ffff611fad6103a0830161305b565b166103e084015260ff611fc36103c08301612f8d565b168284015261ffff611fd86103e0830161305b565b1661042084015201356104408201528033940390a351908152f35b9091929395601f1985820301825286357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa18b86013603018112156100fe57602061207660019382938e890101906120698d858401906120616120558380612f3d565b83875283870191612eab565b940190612f3d565b9185818503910152612eab565b98019201920190939291611e79565b73ffffffffffffffffffffffffffffffffffffffff907f989a85d7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b506012821161188b565b73ffffffffffffffffffffffffffffffffffffffff827f989a85d7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5060208151141561186a565b606090611862565b60c4925067ffffffffffffffff6121416103008601612e05565b9251927f5728076100000000000000000000000000000000000000000000000000000000845260806004850152600460848501527f766f74650000000000000000000000000000000000000000000000000000000060a48501521660248301525f60448301526064820152fd5b6064905163196816a160e01b815260206004820152600b60248201527f77697468686f6c644270730000000000000000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152600860248201527f64656c69766572790000000000000000000000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152600b60248201527f6d617844697370757465730000000000000000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152600e60248201527f73706c69742e74726561737572790000000000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152600e60248201527f73706c69742e636f7665724270730000000000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152600c60248201527f73706c69742e74697042707300000000000000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152601160248201527f73706c69742e74726561737572794270730000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152600c60248201527f73706c69742e706f7442707300000000000000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152600e60248201527f766f74652e71756f72756d4270730000000000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152600c60248201527f766f74652e7665746f42707300000000000000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152600960248201527f766f74652e72756c6500000000000000000000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152600e60248201527f61646d697373696f6e2e72756c650000000000000000000000000000000000006044820152fd5b6064905163196816a160e01b815260206004820152600a60248201527f77656967687452756c65000000000000000000000000000000000000000000006044820152fd5b61255e92519283927fbb9cc5be000000000000000000000000000000000000000000000000000000008452606060048501526064840190612de0565b906024830152600260448301520390fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600f60248201527f636164656e63652e73656c6c466f7200000000000000000000000000000000006044820152fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f636164656e63652e6d696e4167650000000000000000000000000000000000006044820152fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152601360248201527f636164656e63652e6d696e496e74657276616c000000000000000000000000006044820152fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f61646d697373696f6e2e726f6f740000000000000000000000000000000000006044820152fd5b5061012082013515156113b8565b6040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f6d617857656967687400000000000000000000000000000000000000000000006044820152606490fd5b50600867ffffffffffffffff61276c60e08501612e05565b16141561139d565b50600167ffffffffffffffff61278c60e08501612e05565b161415611381565b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f666c6f6f725072696365000000000000000000000000000000000000000000006044820152fd5b612806612800828585613a35565b806132f0565b9050156128925761282561281b828585613a35565b60208101906132f0565b9050156128345760010161133e565b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600d60248201527f707572706f7365732e70647070000000000000000000000000000000000000006044820152fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f707572706f7365732e64707600000000000000000000000000000000000000006044820152fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f707572706f7365730000000000000000000000000000000000000000000000006044820152fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f736368656d6100000000000000000000000000000000000000000000000000006044820152fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600460248201527f6e616d65000000000000000000000000000000000000000000000000000000006044820152fd5b7f88592809000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b612a5373ffffffffffffffffffffffffffffffffffffffff91612efb565b7f31c89096000000000000000000000000000000000000000000000000000000005f52336004521660245260445ffd5b346100fe575f6003193601126100fe57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100fe576101806003193601126100fe576020610172604051828101907fbaa6004f52dee900a785d418f802feea9e40c895101b74adbaa63b69fe4a311f8252612b1260408201600461317f565b6101a08152612b236101c082612e70565b5190206132af565b346100fe57612b3936612d48565b919290612b4861016d83613260565b92835f526003602052600260405f200191825467ffffffffffffffff8160401c1615612d1c5786929163ffffffff879260c01c16958619851615612cec57602093612b986060612bcd9301612e05565b9260405196879586957fb988f63100000000000000000000000000000000000000000000000000000000875260048701612ecb565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610ce1575f91612ccd575b5015612c9d5780547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff1663ffffffff8516831760c01b7bffffffff000000000000000000000000000000000000000000000000161790557f53793bdecefd54f0122fa34227dbe810755f3b0aacb6d84b7dd0f1e975a81de3906020908460405191178152a2005b50507fe76f8bd9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b612ce6915060203d602011610cda57610ccc8183612e70565b85612c16565b84837f0637981c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b857feab2c988000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9060031982016101c081126100fe57610180136100fe5760049161018435916101a43567ffffffffffffffff81116100fe57826023820112156100fe5780600401359267ffffffffffffffff84116100fe57602484830101116100fe576024019190565b60206003198201126100fe576004359067ffffffffffffffff82116100fe5760031982610420920301126100fe5760040190565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b3567ffffffffffffffff811681036100fe5790565b6101c0810190811067ffffffffffffffff821117610c5557604052565b60c0810190811067ffffffffffffffff821117610c5557604052565b610160810190811067ffffffffffffffff821117610c5557604052565b90601f601f19910116810190811067ffffffffffffffff821117610c5557604052565b908160209103126100fe575180151581036100fe5790565b601f8260209493601f1993818652868601375f8582860101520116010190565b909260809267ffffffffffffffff612ef89795168352602083015260408201528160608201520191612eab565b90565b3573ffffffffffffffffffffffffffffffffffffffff811681036100fe5790565b359073ffffffffffffffffffffffffffffffffffffffff821682036100fe57565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1823603018112156100fe57016020813591019167ffffffffffffffff82116100fe5781360383136100fe57565b359060ff821682036100fe57565b359067ffffffffffffffff821682036100fe57565b6020809160ff612fbf82612f8d565b1684520135910152565b359063ffffffff821682036100fe57565b67ffffffffffffffff61305560a0809363ffffffff612ff882612fc9565b16865263ffffffff61300c60208301612fc9565b16602087015263ffffffff61302360408301612fc9565b1660408701528361303660608301612f9b565b1660608701528361304960808301612f9b565b16608087015201612f9b565b16910152565b359061ffff821682036100fe57565b73ffffffffffffffffffffffffffffffffffffffff6130556080809361ffff6130928261305b565b16865261ffff6130a46020830161305b565b16602087015261ffff6130b96040830161305b565b16604087015261ffff6130ce6060830161305b565b16606087015201612f1c565b61ffff6130556040809360ff6130ef82612f8d565b168652836130ff6020830161305b565b1660208701520161305b565b67ffffffffffffffff613055608080938361312582612f9b565b1686528361313560208301612f9b565b1660208701528361314860408301612f9b565b1660408701528361315b60608301612f9b565b16606087015201612f9b565b67ffffffffffffffff8111610c555760051b60200190565b67ffffffffffffffff613055610160809380358652836131a160208301612f9b565b166020870152836131b460408301612f9b565b166040870152836131c760608301612f9b565b1660608701526080810135608087015260a081013560a0870152836131ee60c08301612f9b565b1660c087015263ffffffff61320560e08301612fc9565b1660e0870152610100810135610100870152836132256101208301612f9b565b1661012087015261014081013561014087015201612f9b565b9067ffffffffffffffff8091169116019067ffffffffffffffff8211610fd057565b60405161329860208201927fbaa6004f52dee900a785d418f802feea9e40c895101b74adbaa63b69fe4a311f8452604083019061317f565b6101a081526132a96101c082612e70565b51902090565b6042906132ba613912565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100fe570180359067ffffffffffffffff82116100fe576020019181360383136100fe57565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100fe570180359067ffffffffffffffff82116100fe57602001918160051b360383136100fe57565b356fffffffffffffffffffffffffffffffff811681036100fe5790565b3560ff811681036100fe5790565b3563ffffffff811681036100fe5790565b67ffffffffffffffff8111610c5557601f01601f191660200190565b3561ffff811681036100fe5790565b929192613408826133d1565b916134166040519384612e70565b8294818452818301116100fe578281602093845f960137010152565b61343b81612efb565b9061345361344c60208301836132f0565b36916133fc565b602081519101209161346b61344c60408401846132f0565b6020815191012061347f6060840184613341565b9061348982613167565b916134976040519384612e70565b8083526134a381613167565b91601f196020850193013684375f5b828110613850575050506040518091602082018094519091905f5b8181106138375750505003601f19810182526134e99082612e70565b5190206134f860808501612efb565b61350460a08601613395565b9061351160c087016133b2565b9261351e60e08801612e05565b946040519860208a01977fa8392c38affe34eab41871ec4bf62eb638a6c92346850db6e9ecaed4d1fda421895273ffffffffffffffffffffffffffffffffffffffff1660408b015260608a0152608089015260a088015273ffffffffffffffffffffffffffffffffffffffff1660c08701526fffffffffffffffffffffffffffffffff1660e086015260ff1661010085015267ffffffffffffffff1661012084015261012083526135d161014084612e70565b60405160208101907f381536ac21994fc1e99d5ddb12c3c57c6abe8089113bb371794eb382664e26f482526040810161010085019061360f91612fb0565b6060815261361e608082612e70565b51902060405160208101907f4096f5b96d23c2913ab04da7d8c1285525a8f3e24ca0158344907afa5d47bf1982526040810161014086019061365f91612fda565b60e0815261366f61010082612e70565b5190209260405160208101907f0e34c817f0541fc40ba11829ef2a0c2737ec52580e7337443bda9efeb7d8ad1a8252604081016102008401906136b19161306a565b60c081526136c060e082612e70565b51902060405160208101907f0956bc8e6a8d31be152877ace70e29fd456ac5a481266ccc4beeb889299edb5f8252604081016102a0850190613701916130da565b6080815261371060a082612e70565b51902060405160208101907f4ec4c239f95d56b8392d81a81707d3ff10cd91382602dc131902167f7d2b37598252604081016103008601906137519161310b565b60c0815261376060e082612e70565b51902091604051966020880195865260408801526060870152608086015260a085015260a0845261379260c085612e70565b61379f6103a082016133ed565b916137ad6103c083016133b2565b916137bb6103e082016133ed565b60405193602085019561ffff16865260ff16604085015261ffff16606084015261040001356080830152608082526137f460a083612e70565b6040519485946020860197518091895e85019060208201905f8252519283915e01602001905f8252518092825e015f815203601f19810182526132a99082612e70565b82518452859450602093840193909201916001016134cd565b61386161344c612800838686613a35565b6020815191012061387961344c61281b848787613a35565b602081519101206040519060208201927fc5f18635d9ac3ad8ee9b79542bde2287ca70dc9eebdb1f130730401aac0cde06845260408301526060820152606081526138c5608082612e70565b5190209085518110156138e55760019160208260051b88010152016134b2565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480613a0c575b1561397a577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526132a960c082612e70565b507f00000000000000000000000000000000000000000000000000000000000000004614613951565b91908110156138e55760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1813603018212156100fe570190565b9163ffffffff9182169116808210613a8c57505050565b613acb93506040519384937fbb9cc5be000000000000000000000000000000000000000000000000000000008552606060048601526064850190612de0565b91602484015260448301520390fd5b9067ffffffffffffffff807f0000000000000000000000000000000000000000000000000000000000000000169116908082108015613b9b575b613b1d57505050565b613b5c93506040519384937f57280761000000000000000000000000000000000000000000000000000000008552608060048601526084850190612de0565b916024840152604483015267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660648301520390fd5b5067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168211613b14565b60ff811690601f8211613bfd5760405191613bea604084612e70565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd",
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
	Scale   uint8
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
// Solidity: event DatasetCreated(bytes32 indexed id, address indexed founder, uint8 scale, (address,string,string,(string,string)[],address,uint128,uint8,uint64,(uint8,bytes32),(uint32,uint32,uint32,uint64,uint64,uint64),(uint16,uint16,uint16,uint16,address),(uint8,uint16,uint16),(uint64,uint64,uint64,uint64,uint64),uint16,uint8,uint16,bytes32) terms)
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
	Pool     [32]byte
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
// Solidity: event SnapshotCommitted(bytes32 indexed id, bytes32 indexed dataset, bytes32 indexed pool, (bytes32,uint64,uint64,uint64,bytes32,bytes32,uint64,uint32,bytes32,uint64,bytes32,uint64) snapshot, uint256 signers)
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
