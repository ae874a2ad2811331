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
	VoteRule       uint8
	MinGroup       uint32
	Snapshots      uint64
	LastSnapshotAt uint64
	VoteWindow     *big.Int
	VoteBps        uint16
}

// Purpose is an auto generated low-level Go binding around an user-defined struct.
type Purpose struct {
	Dpv  string
	Pdpp string
}

// Retraction is an auto generated low-level Go binding around an user-defined struct.
type Retraction struct {
	Account    common.Address
	Dataset    [32]byte
	MinVersion uint64
	Deadline   uint64
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
	VoteRule    uint8
	Vote        *big.Int
	VoteBps     uint16
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"committee_\",\"type\":\"address\",\"internalType\":\"contractICommittee\"},{\"name\":\"minWindow_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxWindow_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minGroup_\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew_\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitSnapshot\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"tuple\",\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"committee\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICommittee\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"create\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"founder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"schema\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"purposes\",\"type\":\"tuple[]\",\"internalType\":\"structPurpose[]\",\"components\":[{\"name\":\"dpv\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"pdpp\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"weightRule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admission\",\"type\":\"tuple\",\"internalType\":\"structAdmission\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"cadence\",\"type\":\"tuple\",\"internalType\":\"structCadence\",\"components\":[{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minClass\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minAge\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFor\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"potBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tipBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coverBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"vote\",\"type\":\"tuple\",\"internalType\":\"structVote\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vetoBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"quorumBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"vote\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"release\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirm\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dispute\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"maxDisputes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"delivery\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"withholdBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"datasetId\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"founder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"schema\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"purposes\",\"type\":\"tuple[]\",\"internalType\":\"structPurpose[]\",\"components\":[{\"name\":\"dpv\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"pdpp\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"weightRule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admission\",\"type\":\"tuple\",\"internalType\":\"structAdmission\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"cadence\",\"type\":\"tuple\",\"internalType\":\"structCadence\",\"components\":[{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minClass\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minAge\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFor\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"potBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tipBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coverBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"vote\",\"type\":\"tuple\",\"internalType\":\"structVote\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vetoBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"quorumBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"vote\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"release\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirm\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dispute\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"maxDisputes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"delivery\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"withholdBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"datasetOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDatasetRecord\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"commitWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"releaseWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"confirmWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"disputeWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sellFor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxWeight\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voteRule\",\"type\":\"uint8\",\"internalType\":\"enumVoteRule\"},{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"snapshots\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastSnapshotAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"voteWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"voteBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxWindow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minGroup\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minNew\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minWindow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"poolOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"retract\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"minVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retractFor\",\"inputs\":[{\"name\":\"list\",\"type\":\"tuple[]\",\"internalType\":\"structRetraction[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"minVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retractionId\",\"inputs\":[{\"name\":\"retraction\",\"type\":\"tuple\",\"internalType\":\"structRetraction\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"minVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"retractionOf\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"minVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"atBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"saleTermsOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structSaleTerms\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFrom\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"release\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"confirm\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"dispute\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"voteRule\",\"type\":\"uint8\",\"internalType\":\"enumVoteRule\"},{\"name\":\"vote\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"voteBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sign\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"tuple\",\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"snapshotId\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"tuple\",\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"snapshotOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structSnapshotRecord\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signers\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"DatasetCreated\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"DatasetId\"},{\"name\":\"founder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"scale\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structTerms\",\"components\":[{\"name\":\"founder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"schema\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"purposes\",\"type\":\"tuple[]\",\"internalType\":\"structPurpose[]\",\"components\":[{\"name\":\"dpv\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"pdpp\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"weightRule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admission\",\"type\":\"tuple\",\"internalType\":\"structAdmission\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"cadence\",\"type\":\"tuple\",\"internalType\":\"structCadence\",\"components\":[{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minClass\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minAge\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFor\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"potBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tipBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coverBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"vote\",\"type\":\"tuple\",\"internalType\":\"structVote\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vetoBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"quorumBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"vote\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"release\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirm\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dispute\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"maxDisputes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"delivery\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"withholdBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Retracted\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"DatasetId\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"minVersion\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SnapshotCommitted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SnapshotId\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"DatasetId\"},{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"snapshot\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SnapshotSigned\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SnapshotId\"},{\"name\":\"signers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Datasets_BadAsOf\",\"inputs\":[{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadBatch\",\"inputs\":[{\"name\":\"retractions\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadBounds\",\"inputs\":[{\"name\":\"minWindow\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxWindow\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadSellUntil\",\"inputs\":[{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"latest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadSignatures\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadTerms\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadWeight\",\"inputs\":[{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_BelowFloor\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"floor\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Datasets_EmptyRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Datasets_Exists\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}]},{\"type\":\"error\",\"name\":\"Datasets_GroupTooSmall\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Datasets_NoQuorum\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_NoRetraction\",\"inputs\":[{\"name\":\"retractions\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_NotBuilt\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"Datasets_NotFounder\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"founder\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Datasets_NothingNew\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_NothingToRetract\",\"inputs\":[{\"name\":\"minVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"kept\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_TooSoon\",\"inputs\":[{\"name\":\"earliest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_Unknown\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}]},{\"type\":\"error\",\"name\":\"Datasets_UnknownSnapshot\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}]},{\"type\":\"error\",\"name\":\"Datasets_WindowOutOfBounds\",\"inputs\":[{\"name\":\"window\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"min\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"max\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_WrongEpoch\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"current\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_WrongNumber\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"next\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_WrongSum\",\"inputs\":[{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Datasets",
	Bin: "0x61020080604052346103225760a08161505a80380380916100208285610326565b8339810103126103225780516001600160a01b0381168103610322576100486020830161035d565b6100546040840161035d565b61006c608061006560608701610371565b9501610371565b9260405161007b604082610326565b6011815260208101907054616e7469656d6520446174617365747360781b8252604051916100aa604084610326565b600183526020830191603160f81b83526100c381610382565b610120526100d084610382565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261013960c082610326565b5190206080523060c0526001600160401b03831680158015610310575b80156102fb575b6102dc575063ffffffff8516801561029e575063ffffffff841680156102625750610160526101a052610180526101e0526101c052604051614c6c90816103ee823960805181614564015260a0518161461b015260c05181614535015260e051816145b3015261010051816145d9015261012051816115c4015261014051816115ed01526101605181818161015a01528181610dab01528181610e64015261354d0152610180518181816104d401528181611d2601526146f301526101a05181818161081001528181612a8301528181612ac40152818161477e01526147b301526101c0518181816101060152611b4201526101e051818181611bb0015261335a0152f35b60a49060405190635dce62df60e11b82526060600483015260066064830152656d696e4e657760d01b6084830152602482015260016044820152fd5b60a49060405190635dce62df60e11b825260606004830152600860648301526706d696e47726f75760c41b6084830152602482015260016044820152fd5b90506339e7924160e01b5f5260045260018060401b031660245260445ffd5b5062ed4e006001600160401b0384161161015d565b506001600160401b0383168111610156565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761034957604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b038216820361032257565b519063ffffffff8216820361032257565b601f8151116103ad57602081519101516020821061039e571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c80630564fe5f146136af578063259289e01461349257806337e7f20f1461343257806339793e611461337e5780634ec3f1cf1461333e5780635868f84114611892578063614a7f5d146117b9578063676f6291146116c057806384b0196e146115ac5780638a22897b14610ba257806392e5fd1b14610834578063a3c4c964146107f0578063a6847804146104f8578063ac66a3ef146104b4578063b2663349146101d3578063ba4a6bd4146101a6578063c3e860e81461017e578063d864e7401461012e5763fa651670146100ea575f80fd5b3461012a575f60031936011261012a57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b3461012a575f60031936011261012a57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461012a57602061019e610199610194366137b0565b61406b565b613cfc565b604051908152f35b3461012a57602060031936011261012a576004355f5260036020526020600160405f200154604051908152f35b3461012a57602060031936011261012a575f6101a06040516101f481613879565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015282610140820152826101608201528261018082015201526004355f52600360205260405f205f815491828252600260205260408220908154600260018401549201549461029263ffffffff8460801c1667ffffffffffffffff8860401c16613c8b565b95604051916102a083613879565b8252602082019673ffffffffffffffffffffffffffffffffffffffff84168852604083019160ff8660e01c16835260608401916fffffffffffffffffffffffffffffffff871683526080850167ffffffffffffffff8316815267ffffffffffffffff60a087019216825267ffffffffffffffff60c087019360801c16835260e086019362ffffff8860a01c16855261010087019562ffffff8960b81c16875261012088019762ffffff8a60d01c16895261014081019960e81c8a5261037060ff61016083019c60f01c168c613c7f565b61018081019b8d8d526101a082019d8e528b516003811015610487578e90610466575b50506040519d8e915182525173ffffffffffffffffffffffffffffffffffffffff1690602001525160ff1660408d0152516fffffffffffffffffffffffffffffffff1660608c01525167ffffffffffffffff1660808b01525167ffffffffffffffff1660a08a01525167ffffffffffffffff1660c08901525162ffffff1660e08801525162ffffff166101008701525162ffffff166101208601525162ffffff166101408501525161016084016104499161381e565b5162ffffff166101808301525161ffff166101a08201526101c090f35b600262ffffff9201549061ffff8260b81c16905260a01c168c528e8d610393565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b3461012a575f60031936011261012a57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461012a57602060031936011261012a575f61020060405161051981613840565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e082015201526004355f52600260205261022060405f2061ffff6002604051926105a384613840565b805473ffffffffffffffffffffffffffffffffffffffff8116855262ffffff8160a01c16602086015262ffffff8160b81c16604086015262ffffff8160d01c16606086015260e81c608085015261066660ff60018301546fffffffffffffffffffffffffffffffff811660a088015263ffffffff8160801c1660c088015263ffffffff8160a01c1660e088015263ffffffff8160c01c16610100880152818160e01c16610120880152818160e81c1661014088015260f01c166101608601613c7f565b015463ffffffff811661018084015267ffffffffffffffff8160201c166101a084015267ffffffffffffffff8160601c166101c084015262ffffff8160a01c166101e084015260b81c1661020082015261ffff6102006040519273ffffffffffffffffffffffffffffffffffffffff815116845262ffffff602082015116602085015262ffffff604082015116604085015262ffffff606082015116606085015262ffffff60808201511660808501526fffffffffffffffffffffffffffffffff60a08201511660a085015263ffffffff60c08201511660c085015263ffffffff60e08201511660e085015263ffffffff6101008201511661010085015260ff6101208201511661012085015260ff6101408201511661014085015261079661016082015161016086019061381e565b63ffffffff6101808201511661018085015267ffffffffffffffff6101a0820151166101a085015267ffffffffffffffff6101c0820151166101c085015262ffffff6101e0820151166101e0850152015116610200820152f35b3461012a575f60031936011261012a57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461012a57604060031936011261012a5760043567ffffffffffffffff811161012a573660238201121561012a57806004013567ffffffffffffffff811161012a573660248260071b8401011161012a5760243567ffffffffffffffff811161012a573660238201121561012a57806004013567ffffffffffffffff811161012a5760248201913660248360051b8301011161012a575f94828503610b72575f955b85871015610b33578660071b8201602481016084820167ffffffffffffffff6108fe8261382b565b16421080610b05575b80610aac575b159081156109ab575b506109a0579061092861093e92613921565b60446109366064840161382b565b920135613df8565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114610973576001809101965b01956108d6565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b50509560019061096c565b610a4a915060405167ffffffffffffffff610a2d60208301937f687a674a3404abb30b93031f3e2fb66eb8f7e04e79657160e5f65d16a26fe1d9855273ffffffffffffffffffffffffffffffffffffffff610a058861372b565b1660408501526044880135606085015282610a2260648a016137e4565b1660808501526137e4565b1660a082015260a08152610a4260c082613896565b519020613cfc565b868a1015610a7f57610a7890610a6860248c60051b8901018a613c2e565b90610a7285613921565b92613f04565b158a610916565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b50610ab96064840161382b565b60448401355f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff610ae785613921565b165f5260205267ffffffffffffffff8060405f20541691161161090d565b5060448301355f5260026020526fffffffffffffffffffffffffffffffff600160405f200154161515610907565b85908015610b4657602090604051908152f35b507f722a4303000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b82857f0a12313f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b3461012a57610bb03661374c565b9183355f52600260205260405f20916001830154906fffffffffffffffffffffffffffffffff82161561157f576002840154600167ffffffffffffffff8260201c160167ffffffffffffffff81116109735767ffffffffffffffff9081610c1960208b0161382b565b9116918291160361153b575063ffffffff610c3660e08901613dbc565b81831691829116106114fb575060ff8360e81c1663ffffffff610c5b60e08a01613dbc565b1680820290828204148215171561097357610c7860c08a0161382b565b67ffffffffffffffff63ffffffff610c9260e08d01613dbc565b169116109081156114dc575b506114815750610cb060c0880161382b565b67ffffffffffffffff8060a08a01351691160361143857608087013515801561142c575b801561141f575b6113f757600167ffffffffffffffff610cf660208a0161382b565b16036113d0575067ffffffffffffffff5f5b168042106113a55750610d2e63ffffffff8360a01c1667ffffffffffffffff4216613c8b565b67ffffffffffffffff610d44610160890161382b565b164210801590611383575b61133b5750610140860135801580156112e0575b61129b57506040517f900cf0cf00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561120c575f91611258575b5067ffffffffffffffff60608801610df28161382b565b82841692839116036112175750508391602091610e4b610e146101998b613cad565b98899360405196879586957f61a29bd6000000000000000000000000000000000000000000000000000000008752600487016138f1565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561120c575f916111dd575b50156111ad5773ffffffffffffffffffffffffffffffffffffffff83541694610ebf60e08201613dbc565b906040519060a0820182811067ffffffffffffffff8211176111805760209888957fd5ab5d5dc6ce6b386fb4c25995843cc14bf2565b261b973c3515e9f83df41db29563ffffffff60806101a097610ff7966040528a81528e810195865260ff604082019560e01c168552826060820194168452019160a0870135835260ff604051948f73ffffffffffffffffffffffffffffffffffffffff908701978d89525116604087015251166060850152511660808301525160a082015260a08152610f8960c082613896565b519020966002610f9a8b850161382b565b910180547fffffffffffffffffffffffff00000000000000000000000000000000ffffffff1673ffffffffffffffff0000000000000000000000004260601b161760209290921b6bffffffffffffffff0000000016919091179055565b61116161100660c0830161382b565b63ffffffff87896110ef67ffffffffffffffff8a8180600261102b6101608d0161382b565b96604051906110398261385d565b8d3582526020820190815283604083019c168c526060820195844216875284608084019a168a528b60a084019b168b525f5260206003905260405f209151825551600182015501985116167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000885416178755511685907fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b51835491517fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff90921660809190911b77ffffffffffffffff000000000000000000000000000000001617911660c01b7bffffffff00000000000000000000000000000000000000000000000016179055565b6040519461116f8683613b6f565b6101808601523593a4604051908152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b50827fbcb33b7c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6111ff915060203d602011611205575b6111f78183613896565b8101906138b9565b86610e94565b503d6111ed565b6040513d5f823e3d90fd5b61122967ffffffffffffffff9161382b565b7f214e816c000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b90506020813d602011611293575b8161127360209383613896565b8101031261012a575167ffffffffffffffff8116810361012a5787610ddb565b3d9150611266565b67ffffffffffffffff6112b1610120890161382b565b7f4c9d2cea000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b508067ffffffffffffffff6112f86101208a0161382b565b16610101814303105f1461130f57405b1415610d63565b90505f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa5080602051611308565b67ffffffffffffffff90816113536101608a0161382b565b7f6c5764e6000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b50611391610160880161382b565b67ffffffffffffffff808316911611610d4f565b7f8723900a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6113f267ffffffffffffffff918263ffffffff8660c01c169160601c16613c8b565b610d08565b7f2b0e4f51000000000000000000000000000000000000000000000000000000005f5260045ffd5b5061010087013515610cdb565b5060a087013515610cd4565b60a08767ffffffffffffffff61145060c0830161382b565b7f4f2bb35d000000000000000000000000000000000000000000000000000000005f5216600452013560245260445ffd5b63ffffffff8867ffffffffffffffff6114a860e06114a160c0850161382b565b9301613dbc565b917ff4db00d5000000000000000000000000000000000000000000000000000000005f52166004521660245260445260645ffd5b905067ffffffffffffffff6114f360c08b0161382b565b161189610c9e565b63ffffffff61150c60e08a01613dbc565b7feaf7db5b000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b67ffffffffffffffff61155060208a0161382b565b7ffc0c2c49000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b857f3c5a95c9000000000000000000000000000000000000000000000000000000005f523560045260245ffd5b3461012a575f60031936011261012a576116646115e87f00000000000000000000000000000000000000000000000000000000000000006147da565b6116117f00000000000000000000000000000000000000000000000000000000000000006147da565b6020611672604051926116248385613896565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e08701906137f9565b9085820360408701526137f9565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106116a957505050500390f35b83518552869550938101939281019260010161169a565b3461012a57604060031936011261012a5760043560243567ffffffffffffffff81169182820361012a57805f5260026020526fffffffffffffffffffffffffffffffff600160405f200154161561178e57805f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205267ffffffffffffffff60405f205416928381111561175e5761175c833384613df8565b005b83907fce696898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f3c5a95c9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461012a57602060031936011261012a575f60a06040516117d98161385d565b82815282602082015282604082015282606082015282608082015201526004355f52600360205260c060405f2063ffffffff604051916118188361385d565b67ffffffffffffffff81549384815281600260018501549460208401958652015493816040840181871681526060850192828860401c1684528860a06080880197858b60801c16895201988c1c168852604051998a525160208a0152511660408801525116606086015251166080840152511660a0820152f35b3461012a576118a0366137b0565b73ffffffffffffffffffffffffffffffffffffffff6118be82613921565b1633036132f0576118d16101998261406b565b805f5260026020526fffffffffffffffffffffffffffffffff600160405f200154166132c5576119046020830183613c2e565b905015613280576119186040830183613c2e565b90501561323b5761192c6060830183613d3d565b9081156131f6575f5b82811061312a57505050600260ff6119506102a08501613dae565b16116130cc576119636102c08301613de9565b6119b7600160ff6119776102a08701613dae565b161460409283516119888582613896565b600c81527f766f74652e7665746f42707300000000000000000000000000000000000000006020820152614ae5565b611a166119c76102e08501613de9565b600260ff6119d86102a08801613dae565b16149083516119e78582613896565b600e81527f766f74652e71756f72756d4270730000000000000000000000000000000000006020820152614ae5565b6fffffffffffffffffffffffffffffffff611a3360a08501613d91565b16156130885760ff611a4760c08501613dae565b161580613068575b612fff57600160ff611a6360c08601613dae565b161480613048575b612fff5760ff611a7e6101008501613dae565b161580612ff1575b612fad576312cc030067ffffffffffffffff611aa56101a0860161382b565b1611612f6957611ab86101c0840161382b565b67ffffffffffffffff80611acf6101e0870161382b565b1691161015612f25576312cc030067ffffffffffffffff611af36101e0860161382b565b1611612ee157611b67611b096101408501613dbc565b825190611b168483613896565b601082527f636164656e63652e6d696e47726f75700000000000000000000000000000000060208301527f000000000000000000000000000000000000000000000000000000000000000091614681565b611bd5611b776101608501613dbc565b825190611b848483613896565b600e82527f636164656e63652e6d696e4e657700000000000000000000000000000000000060208301527f000000000000000000000000000000000000000000000000000000000000000091614681565b611be26101808401613dbc565b63ffffffff825191611bf48484613896565b601083527f636164656e63652e6d696e436c6173730000000000000000000000000000000060208401521660028110612e94575050600160ff611c3960c08601613dae565b1611612e375760ff611c4e6101008501613dae565b16612dda5761ffff611c636102008501613de9565b16612d7d5761ffff611c786102208501613de9565b16612d205761ffff611c8d6102408501613de9565b16612cc35761ffff611ca26102608501613de9565b16612c665773ffffffffffffffffffffffffffffffffffffffff611cc96102808501613921565b16612c095761ffff611cde6103a08501613de9565b16612bac5760ff611cf26103c08501613dae565b16612b4f5761ffff611d076103e08501613de9565b16612af25760ff611d1b6102a08501613dae565b1615801590612aec577f00000000000000000000000000000000000000000000000000000000000000005b611d53610300860161382b565b67ffffffffffffffff8083169116108015612aaa575b6129f75750806129b2575b61296e57611dc3611d88610320850161382b565b8251611d948482613896565b600681527f636f6d6d6974000000000000000000000000000000000000000000000000000060208201526146e6565b611e0e611dd3610340850161382b565b8251611ddf8482613896565b600781527f72656c656173650000000000000000000000000000000000000000000000000060208201526146e6565b611e59611e1e610360850161382b565b8251611e2a8482613896565b600781527f636f6e6669726d0000000000000000000000000000000000000000000000000060208201526146e6565b611ea4611e69610380850161382b565b8251611e758482613896565b600781527f646973707574650000000000000000000000000000000000000000000000000060208201526146e6565b611eb060808401613921565b5f80835160208101907f313ce56700000000000000000000000000000000000000000000000000000000825260048152611eeb602482613896565b5190845afa3d15612966573d90611f0182613dcd565b91611f0e85519384613896565b82523d5f602084013e5b15801561295a575b6129185760208180518101031261012a57602001519060068210801561290e575b6128cc57507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa810190811161097357611f7c60808501613921565b62ffffff611f8d610320870161382b565b1662ffffff611f9f610340880161382b565b1662ffffff611fb1610360890161382b565b169062ffffff611fc46103808a0161382b565b1688611fd260a08201613d91565b63ffffffff611fe46101c0840161382b565b1663ffffffff611ff76101e0850161382b565b169063ffffffff61200b6101a0860161382b565b169260ff61202a6102a08261202260e08a0161382b565b169701613dae565b16956003871015610487578e986120446101408b01613dbc565b9860ff6120546102a08d01613dae565b166128b4575f9a5b61ffff8061207a6102e06120736102c08601613de9565b9401613de9565b169116019b61ffff8d11610973578f9081519e8f9061209882613840565b73ffffffffffffffffffffffffffffffffffffffff168152602001528d015260608c015260808b01526fffffffffffffffffffffffffffffffff1660a08a015260c089015260e088015261010087015260ff8716610120870152610140860152612106906101608601613c7f565b63ffffffff166101808401526101a083015f90526101c083015f905262ffffff166101e083015261ffff16610200820152835f526002602052825f20815173ffffffffffffffffffffffffffffffffffffffff1681547fffffffffffffffffffffffff000000000000000000000000000000000000000016178155602082015162ffffff166121d89082907fffffffffffffffffff000000ffffffffffffffffffffffffffffffffffffffff76ffffff000000000000000000000000000000000000000083549260a01b169116179055565b838201518154606084015160d01b7cffffff00000000000000000000000000000000000000000000000000001690608085015160e81b7fffffff0000000000000000000000000000000000000000000000000000000000169260b81b79ffffff0000000000000000000000000000000000000000000000169076ffffffffffffffffffffffffffffffffffffffffffffff161717178155600181019060a08301516fffffffffffffffffffffffffffffffff1682549060c085015160801b73ffffffff00000000000000000000000000000000169060e086015160a01b77ffffffff000000000000000000000000000000000000000016927fffffffffffffffff00000000000000000000000000000000000000000000000016171717825561010083015163ffffffff166123559083907fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff7bffffffff00000000000000000000000000000000000000000000000083549260c01b169116179055565b6101208301519082549261014085015160e81b7dff0000000000000000000000000000000000000000000000000000000000169261016086015193600385101561048757610200957fff000000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff7cff000000000000000000000000000000000000000000000000000000007eff00000000000000000000000000000000000000000000000000000000000060029860f01b169460e01b1691161717179055019163ffffffff610180820151167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000084541617835561249567ffffffffffffffff6101a08301511684907fffffffffffffffffffffffffffffffffffffffff0000000000000000ffffffff6bffffffffffffffff0000000083549260201b169116179055565b6101c081015183547fffffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff1660609190911b73ffffffffffffffff000000000000000000000000161783556101e081015183547fffffffffffffffffff000000ffffffffffffffffffffffffffffffffffffffff1660a09190911b76ffffff00000000000000000000000000000000000000001617835501517fffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffff78ffff000000000000000000000000000000000000000000000083549260b81b16911617905560ff82519116815281602082015273ffffffffffffffffffffffffffffffffffffffff61259f8561372b565b16828201526126076125ca6125b76020870187613942565b61042060608601526104608501916138d1565b6125d76040870187613942565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08584030160808601526138d1565b906060850135917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18636030183121561012a5767ffffffffffffffff868401351161012a578583013560051b36036020878501011361012a578181037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc00160a0830152828601803580835260051b82016020908101949181019291905f9083015b89830135821061282257505050505073ffffffffffffffffffffffffffffffffffffffff6126d86080870161372b565b1660c082015260a08501356fffffffffffffffffffffffffffffffff8116900361012a577f288f3afdc7cf4abdad7d4db96dc6f86ff279597d49f0083ab669854df355b0a38491610400876fffffffffffffffffffffffffffffffff60a060209a01351660e084015260ff61274f60c08301613992565b1661010084015267ffffffffffffffff61276b60e083016137e4565b16610120840152612784610140840161010083016139a0565b612796610180840161014083016139ca565b6127a861024084016102008301613a5a565b6127ba6102e084016102a08301613aca565b6127cc61034084016103008301613afb565b61ffff6127dc6103a08301613a4b565b166103e084015260ff6127f26103c08301613992565b168284015261ffff6128076103e08301613a4b565b1661042084015201356104408201528033940390a351908152f35b9091929395601f1985820301825286357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa18b860136030181121561012a5760206128a560019382938e890101906128988d858401906128906128848380613942565b838752838701916138d1565b940190613942565b91858185039101526138d1565b980192019201909392916126a8565b62ffffff6128c56103008d0161382b565b169a61205c565b73ffffffffffffffffffffffffffffffffffffffff907f989a85d7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5060128211611f41565b73ffffffffffffffffffffffffffffffffffffffff827f989a85d7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b50602081511415611f20565b606090611f18565b60649051631b5ffb9960e01b815260206004820152600c60248201527f77696e646f77732e766f746500000000000000000000000000000000000000006044820152fd5b506129d66129c36101c0850161382b565b6129d0610300860161382b565b90613c8b565b67ffffffffffffffff806129ed6101e0870161382b565b1691161015611d74565b8267ffffffffffffffff60c49281612a126103008a0161382b565b9351937f5728076100000000000000000000000000000000000000000000000000000000855260806004860152600460848601527f766f74650000000000000000000000000000000000000000000000000000000060a486015216602484015216604482015267ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166064820152fd5b50612ab8610300860161382b565b67ffffffffffffffff807f000000000000000000000000000000000000000000000000000000000000000016911611611d69565b5f611d46565b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600b60248201527f77697468686f6c644270730000000000000000000000000000000000000000006044820152fd5b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f64656c69766572790000000000000000000000000000000000000000000000006044820152fd5b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600b60248201527f6d617844697370757465730000000000000000000000000000000000000000006044820152fd5b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f73706c69742e74726561737572790000000000000000000000000000000000006044820152fd5b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f73706c69742e636f7665724270730000000000000000000000000000000000006044820152fd5b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f73706c69742e74697042707300000000000000000000000000000000000000006044820152fd5b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152601160248201527f73706c69742e74726561737572794270730000000000000000000000000000006044820152fd5b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f73706c69742e706f7442707300000000000000000000000000000000000000006044820152fd5b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f61646d697373696f6e2e72756c650000000000000000000000000000000000006044820152fd5b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f77656967687452756c65000000000000000000000000000000000000000000006044820152fd5b612ed092519283927fbb9cc5be0000000000000000000000000000000000000000000000000000000084526060600485015260648401906137f9565b906024830152600260448301520390fd5b60649051631b5ffb9960e01b815260206004820152600f60248201527f636164656e63652e73656c6c466f7200000000000000000000000000000000006044820152fd5b60649051631b5ffb9960e01b815260206004820152600e60248201527f636164656e63652e6d696e4167650000000000000000000000000000000000006044820152fd5b60649051631b5ffb9960e01b815260206004820152601360248201527f636164656e63652e6d696e496e74657276616c000000000000000000000000006044820152fd5b60649051631b5ffb9960e01b815260206004820152600e60248201527f61646d697373696f6e2e726f6f740000000000000000000000000000000000006044820152fd5b506101208301351515611a86565b51631b5ffb9960e01b815260206004820152600960248201527f6d61785765696768740000000000000000000000000000000000000000000000604482015280606481015b0390fd5b50600867ffffffffffffffff61306060e0860161382b565b161415611a6b565b50600167ffffffffffffffff61308060e0860161382b565b161415611a4f565b60649051631b5ffb9960e01b815260206004820152600a60248201527f666c6f6f725072696365000000000000000000000000000000000000000000006044820152fd5b60646040517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f766f74652e72756c6500000000000000000000000000000000000000000000006044820152fd5b61313e613138828585614641565b80613c2e565b9050156131b15761315d613153828585614641565b6020810190613c2e565b90501561316c57600101611935565b6064604051631b5ffb9960e01b815260206004820152600d60248201527f707572706f7365732e70647070000000000000000000000000000000000000006044820152fd5b6064604051631b5ffb9960e01b815260206004820152600c60248201527f707572706f7365732e64707600000000000000000000000000000000000000006044820152fd5b6064604051631b5ffb9960e01b815260206004820152600860248201527f707572706f7365730000000000000000000000000000000000000000000000006044820152fd5b6064604051631b5ffb9960e01b815260206004820152600660248201527f736368656d6100000000000000000000000000000000000000000000000000006044820152fd5b6064604051631b5ffb9960e01b815260206004820152600460248201527f6e616d65000000000000000000000000000000000000000000000000000000006044820152fd5b7f88592809000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61330e73ffffffffffffffffffffffffffffffffffffffff91613921565b7f31c89096000000000000000000000000000000000000000000000000000000005f52336004521660245260445ffd5b3461012a575f60031936011261012a57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461012a57608060031936011261012a57604051602081017f687a674a3404abb30b93031f3e2fb66eb8f7e04e79657160e5f65d16a26fe1d9815260043573ffffffffffffffffffffffffffffffffffffffff811680910361012a576040830152602435606083015260443567ffffffffffffffff811680910361012a5760808301526064359067ffffffffffffffff821680920361012a578261019e9260a0602095015260a08152610a4260c082613896565b3461012a5761018060031936011261012a57602061019e604051828101907fbaa6004f52dee900a785d418f802feea9e40c895101b74adbaa63b69fe4a311f8252613481604082016004613b6f565b6101a08152610a426101c082613896565b3461012a576134a03661374c565b9192906134af61019983613cad565b92835f526003602052600260405f200191825467ffffffffffffffff8160401c16156136835786929163ffffffff879260c01c16958619851615613653576020936134ff6060613534930161382b565b9260405196879586957fb988f631000000000000000000000000000000000000000000000000000000008752600487016138f1565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561120c575f91613634575b50156136045780547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff1663ffffffff8516831760c01b7bffffffff000000000000000000000000000000000000000000000000161790557f53793bdecefd54f0122fa34227dbe810755f3b0aacb6d84b7dd0f1e975a81de3906020908460405191178152a2005b50507fe76f8bd9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61364d915060203d602011611205576111f78183613896565b8561357d565b84837f0637981c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b857feab2c988000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461012a57604060031936011261012a5760243573ffffffffffffffffffffffffffffffffffffffff8116810361012a576004355f52600460205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f526020526040805f205467ffffffffffffffff8251918181168352831c166020820152f35b359073ffffffffffffffffffffffffffffffffffffffff8216820361012a57565b9060031982016101c0811261012a576101801361012a5760049161018435916101a43567ffffffffffffffff811161012a578260238201121561012a5780600401359267ffffffffffffffff841161012a576024848301011161012a576024019190565b602060031982011261012a576004359067ffffffffffffffff821161012a57600319826104209203011261012a5760040190565b359067ffffffffffffffff8216820361012a57565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b9060038210156104875752565b3567ffffffffffffffff8116810361012a5790565b610220810190811067ffffffffffffffff82111761118057604052565b60c0810190811067ffffffffffffffff82111761118057604052565b6101c0810190811067ffffffffffffffff82111761118057604052565b90601f601f19910116810190811067ffffffffffffffff82111761118057604052565b9081602091031261012a5751801515810361012a5790565b601f8260209493601f1993818652868601375f8582860101520116010190565b909260809267ffffffffffffffff61391e97951683526020830152604082015281606082015201916138d1565b90565b3573ffffffffffffffffffffffffffffffffffffffff8116810361012a5790565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18236030181121561012a57016020813591019167ffffffffffffffff821161012a57813603831361012a57565b359060ff8216820361012a57565b6020809160ff6139af82613992565b1684520135910152565b359063ffffffff8216820361012a57565b67ffffffffffffffff613a4560a0809363ffffffff6139e8826139b9565b16865263ffffffff6139fc602083016139b9565b16602087015263ffffffff613a13604083016139b9565b16604087015283613a26606083016137e4565b16606087015283613a39608083016137e4565b166080870152016137e4565b16910152565b359061ffff8216820361012a57565b73ffffffffffffffffffffffffffffffffffffffff613a456080809361ffff613a8282613a4b565b16865261ffff613a9460208301613a4b565b16602087015261ffff613aa960408301613a4b565b16604087015261ffff613abe60608301613a4b565b1660608701520161372b565b61ffff613a456040809360ff613adf82613992565b16865283613aef60208301613a4b565b16602087015201613a4b565b67ffffffffffffffff613a456080809383613b15826137e4565b16865283613b25602083016137e4565b16602087015283613b38604083016137e4565b16604087015283613b4b606083016137e4565b166060870152016137e4565b67ffffffffffffffff81116111805760051b60200190565b67ffffffffffffffff613a4561016080938035865283613b91602083016137e4565b16602087015283613ba4604083016137e4565b16604087015283613bb7606083016137e4565b1660608701526080810135608087015260a081013560a087015283613bde60c083016137e4565b1660c087015263ffffffff613bf560e083016139b9565b1660e087015261010081013561010087015283613c1561012083016137e4565b16610120870152610140810135610140870152016137e4565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561012a570180359067ffffffffffffffff821161012a5760200191813603831361012a57565b60038210156104875752565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161097357565b604051613ce560208201927fbaa6004f52dee900a785d418f802feea9e40c895101b74adbaa63b69fe4a311f84526040830190613b6f565b6101a08152613cf66101c082613896565b51902090565b604290613d0761451e565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561012a570180359067ffffffffffffffff821161012a57602001918160051b3603831361012a57565b356fffffffffffffffffffffffffffffffff8116810361012a5790565b3560ff8116810361012a5790565b3563ffffffff8116810361012a5790565b67ffffffffffffffff811161118057601f01601f191660200190565b3561ffff8116810361012a5790565b90604051926040840184811067ffffffffffffffff821117611180577f9e4d04905f7d2b3807caa5c6c45d5a89b70a65cad554f03d28a890916e055afb92613ef967ffffffffffffffff60209473ffffffffffffffffffffffffffffffffffffffff94604052169687815267ffffffffffffffff8582018143168152885f526004875260405f208686165f528752818060405f20945116167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000084541617835551167fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b6040519586521693a3565b92906040830361400e578260201161012a5773ffffffffffffffffffffffffffffffffffffffff613f748235613f41601f19870160208601614849565b9060ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841693821c011688614bdd565b50505b81841691829116149081614004575b50613ffb57613f9782848387614884565b613ffb5761391e93613fe8613ff6926040519586937f1626ba7e00000000000000000000000000000000000000000000000000000000602086015260248501526040604485015260648401916138d1565b03601f198101845283613896565b614a57565b50505050600190565b905015155f613f86565b73ffffffffffffffffffffffffffffffffffffffff61402e848387614b3d565b5050613f77565b92919261404182613dcd565b9161404f6040519384613896565b82948184528183011161012a578281602093845f960137010152565b61407481613921565b9061408c6140856020830183613c2e565b3691614035565b60208151910120916140a46140856040840184613c2e565b602081519101206140b86060840184613d3d565b906140c282613b57565b916140d06040519384613896565b8083526140dc81613b57565b91601f196020850193013684375f5b828110614489575050506040518091602082018094519091905f5b8181106144705750505003601f19810182526141229082613896565b51902061413160808501613921565b61413d60a08601613d91565b9061414a60c08701613dae565b9261415760e0880161382b565b946040519860208a01977fa8392c38affe34eab41871ec4bf62eb638a6c92346850db6e9ecaed4d1fda421895273ffffffffffffffffffffffffffffffffffffffff1660408b015260608a0152608089015260a088015273ffffffffffffffffffffffffffffffffffffffff1660c08701526fffffffffffffffffffffffffffffffff1660e086015260ff1661010085015267ffffffffffffffff16610120840152610120835261420a61014084613896565b60405160208101907f381536ac21994fc1e99d5ddb12c3c57c6abe8089113bb371794eb382664e26f4825260408101610100850190614248916139a0565b60608152614257608082613896565b51902060405160208101907f4096f5b96d23c2913ab04da7d8c1285525a8f3e24ca0158344907afa5d47bf19825260408101610140860190614298916139ca565b60e081526142a861010082613896565b5190209260405160208101907f0e34c817f0541fc40ba11829ef2a0c2737ec52580e7337443bda9efeb7d8ad1a8252604081016102008401906142ea91613a5a565b60c081526142f960e082613896565b51902060405160208101907f0956bc8e6a8d31be152877ace70e29fd456ac5a481266ccc4beeb889299edb5f8252604081016102a085019061433a91613aca565b6080815261434960a082613896565b51902060405160208101907f4ec4c239f95d56b8392d81a81707d3ff10cd91382602dc131902167f7d2b375982526040810161030086019061438a91613afb565b60c0815261439960e082613896565b51902091604051966020880195865260408801526060870152608086015260a085015260a084526143cb60c085613896565b6143d86103a08201613de9565b916143e66103c08301613dae565b916143f46103e08201613de9565b60405193602085019561ffff16865260ff16604085015261ffff166060840152610400013560808301526080825261442d60a083613896565b6040519485946020860197518091895e85019060208201905f8252519283915e01602001905f8252518092825e015f815203601f1981018252613cf69082613896565b8251845285945060209384019390920191600101614106565b61449a614085613138838686614641565b602081519101206144b2614085613153848787614641565b602081519101206040519060208201927fc5f18635d9ac3ad8ee9b79542bde2287ca70dc9eebdb1f130730401aac0cde06845260408301526060820152606081526144fe608082613896565b519020908551811015610a7f5760019160208260051b88010152016140eb565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480614618575b15614586577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152613cf660c082613896565b507f0000000000000000000000000000000000000000000000000000000000000000461461455d565b9190811015610a7f5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc18136030182121561012a570190565b9163ffffffff918216911680821061469857505050565b6146d793506040519384937fbb9cc5be0000000000000000000000000000000000000000000000000000000085526060600486015260648501906137f9565b91602484015260448301520390fd5b9067ffffffffffffffff807f00000000000000000000000000000000000000000000000000000000000000001691169080821080156147a7575b61472957505050565b61476893506040519384937f572807610000000000000000000000000000000000000000000000000000000085526080600486015260848501906137f9565b916024840152604483015267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660648301520390fd5b5067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168211614720565b60ff811690601f821161480957604051916147f6604084613896565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b9093929384831161012a57841161012a578101920390565b359060208110614857575090565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b1690565b929060208310614a4f57601f198301838111610973576148af6148a985838186614831565b90614849565b927d79137913791379137913791379137913791379137913791379137913791361ffff85169460101c14801590614a46575b614a3c5784841161012a5783836148f792614b71565b15614a33578260141161012a5761391e9461491a6149c692856149b89786614831565b9590916040519687937f024ad31800000000000000000000000000000000000000000000000000000000602086015260606024860152614983608486017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec8a0160148a016138d1565b9260448601527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc8584030160648601526138d1565b03601f198101855284613896565b357fffffffffffffffffffffffffffffffffffffffff000000000000000000000000811691601481106149fe575b505060601c614aa1565b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009250829060140360031b1b16165f806149f4565b50505050505f90565b5050505050505f90565b508184116148e1565b505050505f90565b803b15614a9b57815f916020809451920190620493e0fa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b50505f90565b803b15614a9b57815f916020809451920190620493e0fa7f024ad318000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b9161ffff919015614b3557168015908115614b29575b505b614b045750565b61304490604051918291631b5ffb9960e01b83526020600484015260248301906137f9565b6127109150115f614afb565b161515614afd565b9060418303614b6757614b609250602081013591604082359201355f1a90614bdd565b9192909190565b50505f9160029190565b90601583108015614bd2575b614bcb5760408314159283614b93575b50505090565b73ffffffffffffffffffffffffffffffffffffffff9293508291614bb8913691614035565b60208151910120169116145f8080614b8d565b5050505f90565b506104008311614b7d565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411614c61579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561120c575f5173ffffffffffffffffffffffffffffffffffffffff811615614c5757905f905f90565b505f906001905f90565b5050505f916003919056",
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
// Solidity: function datasetOf(bytes32 id) view returns((address,uint24,uint24,uint24,uint24,uint128,uint32,uint32,uint32,uint8,uint8,uint8,uint32,uint64,uint64,uint24,uint16))
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
// Solidity: function datasetOf(bytes32 id) view returns((address,uint24,uint24,uint24,uint24,uint128,uint32,uint32,uint32,uint8,uint8,uint8,uint32,uint64,uint64,uint24,uint16))
func (datasets *Datasets) TryPackDatasetOf(id [32]byte) ([]byte, error) {
	return datasets.abi.Pack("datasetOf", id)
}

// UnpackDatasetOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa6847804.
//
// Solidity: function datasetOf(bytes32 id) view returns((address,uint24,uint24,uint24,uint24,uint128,uint32,uint32,uint32,uint8,uint8,uint8,uint32,uint64,uint64,uint24,uint16))
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

// PackRetract is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x676f6291.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retract(bytes32 dataset, uint64 minVersion) returns()
func (datasets *Datasets) PackRetract(dataset [32]byte, minVersion uint64) []byte {
	enc, err := datasets.abi.Pack("retract", dataset, minVersion)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetract is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x676f6291.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retract(bytes32 dataset, uint64 minVersion) returns()
func (datasets *Datasets) TryPackRetract(dataset [32]byte, minVersion uint64) ([]byte, error) {
	return datasets.abi.Pack("retract", dataset, minVersion)
}

// PackRetractFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x92e5fd1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retractFor((address,bytes32,uint64,uint64)[] list, bytes[] signatures) returns(uint256 taken)
func (datasets *Datasets) PackRetractFor(list []Retraction, signatures [][]byte) []byte {
	enc, err := datasets.abi.Pack("retractFor", list, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetractFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x92e5fd1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retractFor((address,bytes32,uint64,uint64)[] list, bytes[] signatures) returns(uint256 taken)
func (datasets *Datasets) TryPackRetractFor(list []Retraction, signatures [][]byte) ([]byte, error) {
	return datasets.abi.Pack("retractFor", list, signatures)
}

// UnpackRetractFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x92e5fd1b.
//
// Solidity: function retractFor((address,bytes32,uint64,uint64)[] list, bytes[] signatures) returns(uint256 taken)
func (datasets *Datasets) UnpackRetractFor(data []byte) (*big.Int, error) {
	out, err := datasets.abi.Unpack("retractFor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRetractionId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39793e61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retractionId((address,bytes32,uint64,uint64) retraction) view returns(bytes32)
func (datasets *Datasets) PackRetractionId(retraction Retraction) []byte {
	enc, err := datasets.abi.Pack("retractionId", retraction)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetractionId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39793e61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retractionId((address,bytes32,uint64,uint64) retraction) view returns(bytes32)
func (datasets *Datasets) TryPackRetractionId(retraction Retraction) ([]byte, error) {
	return datasets.abi.Pack("retractionId", retraction)
}

// UnpackRetractionId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x39793e61.
//
// Solidity: function retractionId((address,bytes32,uint64,uint64) retraction) view returns(bytes32)
func (datasets *Datasets) UnpackRetractionId(data []byte) ([32]byte, error) {
	out, err := datasets.abi.Unpack("retractionId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRetractionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0564fe5f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retractionOf(bytes32 dataset, address account) view returns(uint64 minVersion, uint64 atBlock)
func (datasets *Datasets) PackRetractionOf(dataset [32]byte, account common.Address) []byte {
	enc, err := datasets.abi.Pack("retractionOf", dataset, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetractionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0564fe5f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retractionOf(bytes32 dataset, address account) view returns(uint64 minVersion, uint64 atBlock)
func (datasets *Datasets) TryPackRetractionOf(dataset [32]byte, account common.Address) ([]byte, error) {
	return datasets.abi.Pack("retractionOf", dataset, account)
}

// RetractionOfOutput serves as a container for the return parameters of contract
// method RetractionOf.
type RetractionOfOutput struct {
	MinVersion uint64
	AtBlock    uint64
}

// UnpackRetractionOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0564fe5f.
//
// Solidity: function retractionOf(bytes32 dataset, address account) view returns(uint64 minVersion, uint64 atBlock)
func (datasets *Datasets) UnpackRetractionOf(data []byte) (RetractionOfOutput, error) {
	out, err := datasets.abi.Unpack("retractionOf", data)
	outstruct := new(RetractionOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.MinVersion = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.AtBlock = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackSaleTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2663349.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function saleTermsOf(bytes32 id) view returns((bytes32,address,uint8,uint128,uint64,uint64,uint64,uint24,uint24,uint24,uint24,uint8,uint24,uint16) terms)
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
// Solidity: function saleTermsOf(bytes32 id) view returns((bytes32,address,uint8,uint128,uint64,uint64,uint64,uint24,uint24,uint24,uint24,uint8,uint24,uint16) terms)
func (datasets *Datasets) TryPackSaleTermsOf(id [32]byte) ([]byte, error) {
	return datasets.abi.Pack("saleTermsOf", id)
}

// UnpackSaleTermsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb2663349.
//
// Solidity: function saleTermsOf(bytes32 id) view returns((bytes32,address,uint8,uint128,uint64,uint64,uint64,uint24,uint24,uint24,uint24,uint8,uint24,uint16) terms)
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

// DatasetsRetracted represents a Retracted event raised by the Datasets contract.
type DatasetsRetracted struct {
	Dataset    [32]byte
	Account    common.Address
	MinVersion uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const DatasetsRetractedEventName = "Retracted"

// ContractEventName returns the user-defined event name.
func (DatasetsRetracted) ContractEventName() string {
	return DatasetsRetractedEventName
}

// UnpackRetractedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Retracted(bytes32 indexed dataset, address indexed account, uint64 minVersion)
func (datasets *Datasets) UnpackRetractedEvent(log *types.Log) (*DatasetsRetracted, error) {
	event := "Retracted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasets.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetsRetracted)
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
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_BadBatch"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsBadBatchError(raw[4:])
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
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_NoRetraction"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsNoRetractionError(raw[4:])
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
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_NothingToRetract"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsNothingToRetractError(raw[4:])
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

// DatasetsDatasetsBadBatch represents a Datasets_BadBatch error raised by the Datasets contract.
type DatasetsDatasetsBadBatch struct {
	Retractions *big.Int
	Signatures  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_BadBatch(uint256 retractions, uint256 signatures)
func DatasetsDatasetsBadBatchErrorID() common.Hash {
	return common.HexToHash("0x0a12313feec6936f46a773822528e59caaa11b3a60d23147691167d627d826b9")
}

// UnpackDatasetsBadBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_BadBatch(uint256 retractions, uint256 signatures)
func (datasets *Datasets) UnpackDatasetsBadBatchError(raw []byte) (*DatasetsDatasetsBadBatch, error) {
	out := new(DatasetsDatasetsBadBatch)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_BadBatch", raw); err != nil {
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

// DatasetsDatasetsNoRetraction represents a Datasets_NoRetraction error raised by the Datasets contract.
type DatasetsDatasetsNoRetraction struct {
	Retractions *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_NoRetraction(uint256 retractions)
func DatasetsDatasetsNoRetractionErrorID() common.Hash {
	return common.HexToHash("0x722a430311164675fb7761b6b0347d4148a9174a904e98186f5bd190f510562f")
}

// UnpackDatasetsNoRetractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_NoRetraction(uint256 retractions)
func (datasets *Datasets) UnpackDatasetsNoRetractionError(raw []byte) (*DatasetsDatasetsNoRetraction, error) {
	out := new(DatasetsDatasetsNoRetraction)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_NoRetraction", raw); err != nil {
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

// DatasetsDatasetsNothingToRetract represents a Datasets_NothingToRetract error raised by the Datasets contract.
type DatasetsDatasetsNothingToRetract struct {
	MinVersion uint64
	Kept       uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_NothingToRetract(uint64 minVersion, uint64 kept)
func DatasetsDatasetsNothingToRetractErrorID() common.Hash {
	return common.HexToHash("0xce696898f4c72629f4df22bdbd18ff2c9a053e2e6ce1dcc758027f844497d717")
}

// UnpackDatasetsNothingToRetractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_NothingToRetract(uint64 minVersion, uint64 kept)
func (datasets *Datasets) UnpackDatasetsNothingToRetractError(raw []byte) (*DatasetsDatasetsNothingToRetract, error) {
	out := new(DatasetsDatasetsNothingToRetract)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_NothingToRetract", raw); err != nil {
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
