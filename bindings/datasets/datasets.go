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
	MinInterval uint64
	MinAge      uint64
	SellFor     uint64
}

// DatasetRecord is an auto generated low-level Go binding around an user-defined struct.
type DatasetRecord struct {
	Token          common.Address
	MinGroup       uint32
	SellFor        uint64
	FloorPrice     *big.Int
	MaxWeight      uint64
	MinInterval    uint64
	CommitWindow   uint64
	ReleaseWindow  uint64
	ConfirmWindow  uint64
	DisputeWindow  uint64
	MinAge         uint64
	Snapshots      uint64
	LastSnapshotAt uint64
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
}

// SnapshotRecord is an auto generated low-level Go binding around an user-defined struct.
type SnapshotRecord struct {
	Dataset     [32]byte
	SumRoot     [32]byte
	TotalWeight uint64
	Count       uint32
	Signers     uint32
	CommittedAt uint64
	Number      uint64
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
	Name        string
	Schema      string
	Purposes    []string
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"committee_\",\"type\":\"address\",\"internalType\":\"contractICommittee\"},{\"name\":\"minWindow_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxWindow_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitSnapshot\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"tuple\",\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"committee\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICommittee\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"create\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"schema\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"purposes\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"weightRule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admission\",\"type\":\"tuple\",\"internalType\":\"structAdmission\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"cadence\",\"type\":\"tuple\",\"internalType\":\"structCadence\",\"components\":[{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minAge\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFor\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"potBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tipBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coverBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"vote\",\"type\":\"tuple\",\"internalType\":\"structVote\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vetoBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"quorumBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"vote\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"release\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirm\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dispute\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"maxDisputes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"datasetId\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"schema\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"purposes\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"weightRule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admission\",\"type\":\"tuple\",\"internalType\":\"structAdmission\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"cadence\",\"type\":\"tuple\",\"internalType\":\"structCadence\",\"components\":[{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minAge\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFor\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"potBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tipBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coverBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"vote\",\"type\":\"tuple\",\"internalType\":\"structVote\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vetoBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"quorumBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"vote\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"release\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirm\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dispute\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"maxDisputes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"datasetOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDatasetRecord\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sellFor\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minInterval\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitWindow\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"releaseWindow\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirmWindow\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"disputeWindow\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minAge\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"snapshots\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastSnapshotAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxWindow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minWindow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"snapshotId\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"tuple\",\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"snapshotOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structSnapshotRecord\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signers\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sumRootOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"DatasetCreated\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"DatasetId\"},{\"name\":\"founder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structTerms\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"schema\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"purposes\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"weightRule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admission\",\"type\":\"tuple\",\"internalType\":\"structAdmission\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"cadence\",\"type\":\"tuple\",\"internalType\":\"structCadence\",\"components\":[{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minAge\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFor\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"potBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tipBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coverBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"vote\",\"type\":\"tuple\",\"internalType\":\"structVote\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vetoBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"quorumBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"vote\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"release\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirm\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dispute\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"maxDisputes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SnapshotCommitted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SnapshotId\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"DatasetId\"},{\"name\":\"snapshot\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Datasets_BadAsOf\",\"inputs\":[{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadBounds\",\"inputs\":[{\"name\":\"minWindow\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxWindow\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadTerms\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadWeight\",\"inputs\":[{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_EmptyRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Datasets_Exists\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}]},{\"type\":\"error\",\"name\":\"Datasets_GroupTooSmall\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Datasets_NoQuorum\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_NotBuilt\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"Datasets_TooSoon\",\"inputs\":[{\"name\":\"earliest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_Unknown\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}]},{\"type\":\"error\",\"name\":\"Datasets_WindowOutOfBounds\",\"inputs\":[{\"name\":\"window\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"min\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"max\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_WrongEpoch\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"current\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_WrongNumber\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"next\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Datasets",
	Bin: "0x6101c0806040523461022b576060816133548038038091610020828561022f565b83398101031261022b578051906001600160a01b038216820361022b57610055604061004e60208401610266565b9201610266565b60405161006360408261022f565b6011815260208101907054616e7469656d6520446174617365747360781b82526040519161009260408461022f565b600183526020830191603160f81b83526100ab8161027a565b610120526100b88461027a565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261012160c08261022f565b5190206080523060c0526001600160401b03821680158015610219575b8015610204575b6101e757506101a052610180526101605260405161306e90816102e6823960805181612f3a015260a05181612ff1015260c05181612f0b015260e05181612f8901526101005181612faf0152610120518161041f0152610140518161044801526101605181818160be01526108020152610180518181816101320152612e0d01526101a0518181816103e30152818161123f01528181612e980152612ecd0152f35b6339e7924160e01b5f5260045260018060401b031660245260445ffd5b5062ed4e006001600160401b03831611610145565b506001600160401b038216811161013e565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761025257604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b038216820361022b57565b601f8151116102a5576020815191015160208210610296571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c806327dcf20d14610fba57806330a3c0591461065657806358a268901461063b578063614a7f5d146105485780636f9446731461051b57806384b0196e14610407578063a3c4c964146103c3578063a684780414610156578063ac66a3ef14610112578063d6a35945146100e65763d864e74014610092575f80fd5b346100e2575f6003193601126100e257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100e2576101606003193601126100e257602061010a610105612cf1565b612cb0565b604051908152f35b346100e2575f6003193601126100e257602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100e25760206003193601126100e25760405161017381612726565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f905261012081015f905261014081015f905261016081015f9052610180015f90526004355f52600260205260405f206040516101e881612726565b81549073ffffffffffffffffffffffffffffffffffffffff82169283825260208201908360a01c63ffffffff168252604083019360c01c8452600181015490606084016fffffffffffffffffffffffffffffffff83168152608085018360801c67ffffffffffffffff16815260a086019360c01c845260028301549360c087019167ffffffffffffffff8616835260e08801938660401c67ffffffffffffffff1685526101008901958760801c67ffffffffffffffff1687526101208a019760c01c885260030154996101408a019867ffffffffffffffff8c168a526101608b019a8c60401c67ffffffffffffffff168c52610180019b60801c67ffffffffffffffff168c526040519c8d525163ffffffff1660208d01525167ffffffffffffffff1660408c0152516fffffffffffffffffffffffffffffffff1660608b01525167ffffffffffffffff1660808a01525167ffffffffffffffff1660a08901525167ffffffffffffffff1660c08801525167ffffffffffffffff1660e08701525167ffffffffffffffff166101008601525167ffffffffffffffff166101208501525167ffffffffffffffff166101408401525167ffffffffffffffff166101608301525167ffffffffffffffff166101808201526101a090f35b346100e2575f6003193601126100e257602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100e2575f6003193601126100e2576104bf6104437f0000000000000000000000000000000000000000000000000000000000000000613017565b61046c7f0000000000000000000000000000000000000000000000000000000000000000613017565b60206104cd6040519261047f8385612743565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e08701906123c2565b9085820360408701526123c2565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061050457505050500390f35b8351855286955093810193928101926001016104f5565b346100e25760206003193601126100e2576004355f5260036020526020600160405f200154604051908152f35b346100e25760206003193601126100e2575f60c0604051610568816126dd565b8281528260208201528260408201528260608201528260808201528260a082015201526004355f52600360205260e060405f2067ffffffffffffffff604051916105b1836126dd565b8181549384815263ffffffff60026001850154946020840195865201549381604084018587168152856060860191838960401c1683526080870194848a60601c16865260c060a0890198848c60801c168a52019960c01c8a526040519b8c525160208c0152511660408a01525116606088015251166080860152511660a0840152511660c0820152f35b346100e257602061010a6101056106513661238e565b612886565b346100e25760031936016101a081126100e257610160136100e257610164356101843567ffffffffffffffff81116100e257366023820112156100e25780600401359167ffffffffffffffff83116100e25736602484840101116100e25760043590815f52600260205260405f209360018501546fffffffffffffffffffffffffffffffff811615610f8e576003860190815490600167ffffffffffffffff8360401c16019767ffffffffffffffff8911610e3a5767ffffffffffffffff988961071e612425565b9116998a911603610f4d5763ffffffff9081610738612497565b915460a01c169182911610610f11575067ffffffffffffffff8160801c1663ffffffff610763612497565b16808202908282041482151715610e3a5761077c61243c565b67ffffffffffffffff63ffffffff610792612497565b16911610908115610ef6575b50610ea457506084359788158015610e9a575b8015610e8f575b610e6757600103610e0957505067ffffffffffffffff5f5b16804210610dde57506040517f900cf0cf000000000000000000000000000000000000000000000000000000008152947f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16602087600481845afa8015610cae575f90610d91575b67ffffffffffffffff809850610861612453565b91169788911603610d5057610144359384158015610cfa575b610cb957916020916108e493610891610105612cf1565b99604051958694859384937f61a29bd600000000000000000000000000000000000000000000000000000000855260048501528d60248501528b604485015260806064850152602460848501920161250b565b03915afa908115610cae575f91610c73575b5015610c43576109a2610907612425565b67ffffffffffffffff4216926109618482907fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b907fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b610b4e67ffffffffffffffff8086610b058260a43596898c838060026109c661243c565b988d6109d0612497565b956109d9612425565b9b604051936109e7856126dd565b845260208401928352604084019e8f9116905263ffffffff606084019716875263ffffffff608084019816885260a083019889528460c084019c168c525f52600360205260405f209151825551600182015501995116167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000089541617885551907fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6bffffffff00000000000000006fffffffff0000000000000000000000008a54935160601b169360401b16911617178655511684907fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b51825477ffffffffffffffffffffffffffffffffffffffffffffffff16911660c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016179055565b6040519584875260243567ffffffffffffffff81168091036100e257602088015260443567ffffffffffffffff81168091036100e257604088015260643567ffffffffffffffff81168091036100e2576060880152608087015260a086015260c43567ffffffffffffffff81168091036100e25760c086015260e43563ffffffff81168091036100e25760e0860152610104356101008601526101243567ffffffffffffffff81168091036100e2578585937f70b92c97101acafac4c0fd8df8522cbe9650931bbb2f31e9c9f163b402d6df51936101809361012060209a0152610140830152610160820152a3604051908152f35b82857fbcb33b7c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90506020813d602011610ca6575b81610c8e60209383612743565b810103126100e2575180151581036100e257876108f6565b3d9150610c81565b6040513d5f823e3d90fd5b8467ffffffffffffffff610ccb61246a565b7f4c9d2cea000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b508467ffffffffffffffff610d0d61246a565b16610101814303105f14610d2457405b141561087a565b90505f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa5084602051610d1d565b8667ffffffffffffffff610d62612453565b7f214e816c000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b50956020813d602011610dd6575b81610dac60209383612743565b810103126100e257519567ffffffffffffffff871687036100e25767ffffffffffffffff9661084d565b3d9150610d9f565b7f8723900a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff9060c01c9160801c160167ffffffffffffffff8111610e3a5767ffffffffffffffff906107d0565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f2b0e4f51000000000000000000000000000000000000000000000000000000005f5260045ffd5b5061010435156107b8565b5060a435156107b1565b63ffffffff610eb161243c565b67ffffffffffffffff610ec2612497565b917ff4db00d5000000000000000000000000000000000000000000000000000000005f52166004521660245260445260645ffd5b905067ffffffffffffffff610f0961243c565b16118a61079e565b63ffffffff610f1e612497565b7feaf7db5b000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b8867ffffffffffffffff610f5f612425565b7ffc0c2c49000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b837f3c5a95c9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346100e257610fc83661238e565b610fd461010582612886565b805f52600260205260405f20906fffffffffffffffffffffffffffffffff60018301541661236357611006838061277e565b9050156123055761101a602084018461277e565b9050156122a75761102e60408401846127cf565b905015612249576fffffffffffffffffffffffffffffffff61105260808501612408565b16156121eb5760ff61106660a08501612823565b1615806121cb575b61214c57600160ff61108260a08601612823565b1614806121ab575b61214c5760ff61109c60e08501612823565b16158061213e575b6120e05763ffffffff6110ba61012085016124aa565b1615612082576312cc030067ffffffffffffffff6110db6101608601612482565b1611612024576110ee6101808401612482565b67ffffffffffffffff806111056101a08701612482565b1691161015611fc6576312cc030067ffffffffffffffff6111296101a08601612482565b1611611f6857600160ff61113f60a08601612823565b1611611f0a5760ff61115360e08501612823565b16611eac5760ff6111676102608501612823565b16611e4e5761ffff61117c6102808501612831565b16611df05761ffff6111916102a08501612831565b16611d925761ffff6111a66101c08501612831565b16611d345761ffff6111bb6101e08501612831565b16611cd65761ffff6111d06102008501612831565b16611c785761ffff6111e56102208501612831565b16611c1a5773ffffffffffffffffffffffffffffffffffffffff61120c61024085016123e7565b16611bbc5761ffff6112216103608501612831565b16611b5e5767ffffffffffffffff61123c6102c08501612482565b817f0000000000000000000000000000000000000000000000000000000000000000169182911611611ad657506112766102e08401612482565b6112b760409182516112888482612743565b600681527f636f6d6d697400000000000000000000000000000000000000000000000000006020820152612e00565b6113026112c76103008601612482565b82516112d38482612743565b600781527f72656c65617365000000000000000000000000000000000000000000000000006020820152612e00565b61134d6113126103208601612482565b825161131e8482612743565b600781527f636f6e6669726d000000000000000000000000000000000000000000000000006020820152612e00565b61139861135d6103408601612482565b82516113698482612743565b600781527f64697370757465000000000000000000000000000000000000000000000000006020820152612e00565b6113a4606085016123e7565b92833b15611a945781517f313ce56700000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff89165afa5f9181611a56575b5061143f5773ffffffffffffffffffffffffffffffffffffffff857f989a85d7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9360ff86951660068110908115611a4b575b50611a0957506117dc9073ffffffffffffffffffffffffffffffffffffffff61147c606087016123e7565b6fffffffffffffffffffffffffffffffff61149960808901612408565b6114f56114a860c08b01612482565b60018701907fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b167fffffffffffffffffffffffffffffffff00000000000000000000000000000000600185015416176001840155167fffffffffffffffffffffffff000000000000000000000000000000000000000082541617815561155861012086016124aa565b6115b56115686101608801612482565b600184019077ffffffffffffffffffffffffffffffffffffffffffffffff7fffffffffffffffff00000000000000000000000000000000000000000000000083549260c01b169116179055565b7fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b1691161781556116086101808601612482565b6116616116186101a08801612482565b835477ffffffffffffffffffffffffffffffffffffffffffffffff1660c09190911b7fffffffffffffffff00000000000000000000000000000000000000000000000016178355565b67ffffffffffffffff6003830191167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905567ffffffffffffffff6116ad6102e08701612482565b61170460026116bf6103008a01612482565b94019384907fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008254161781556117396103208601612482565b9061179361174a6103408801612482565b825477ffffffffffffffffffffffffffffffffffffffffffffffff1660c09190911b7fffffffffffffffff00000000000000000000000000000000000000000000000016178255565b907fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b805192602084526118246118066117f383806124bb565b6103a060208901526103c088019161250b565b61181360208401846124bb565b90601f19888403018689015261250b565b9060408101357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1823603018112156100e25781019167ffffffffffffffff8335116100e257823560051b80360360208501136100e25790601f19878203016060880152833581526020808201928201019360208101925f915b803583106119d157505050505073ffffffffffffffffffffffffffffffffffffffff6118cb6060830161252b565b1660808601526080810135906fffffffffffffffffffffffffffffffff82168092036100e257856103807f45a7ac6e58c061c8d4ca81bdca5aff4aae40880440c23c8cf99065eff1a3e9cb92879460a060209a015260ff61192e60a0830161254c565b1660c084015267ffffffffffffffff61194960c0830161255a565b1660e0840152611960610100840160e0830161256f565b61197261014084016101208301612599565b6119846101e084016101c08301612612565b61199661028084016102608301612682565b6119a86102e084016102c083016126b3565b61ffff6119b86103608301612603565b168284015201356103a08201528033940390a351908152f35b90919293956020806119fa83601f1989600196030187526119f48b8488016124bb565b9061250b565b9801930193019193929061189d565b73ffffffffffffffffffffffffffffffffffffffff907f989a85d7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b601291501186611451565b9091506020813d602011611a8c575b81611a7260209383612743565b810103126100e2575160ff811681036100e25790876113f8565b3d9150611a65565b73ffffffffffffffffffffffffffffffffffffffff847f989a85d7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60c490611ae66102c08601612482565b9067ffffffffffffffff604051927f5728076100000000000000000000000000000000000000000000000000000000845260806004850152600460848501527f766f74650000000000000000000000000000000000000000000000000000000060a48501521660248301525f60448301526064820152fd5b60646040517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600b60248201527f6d617844697370757465730000000000000000000000000000000000000000006044820152fd5b60646040517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f73706c69742e74726561737572790000000000000000000000000000000000006044820152fd5b60646040517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f73706c69742e636f7665724270730000000000000000000000000000000000006044820152fd5b60646040517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f73706c69742e74697042707300000000000000000000000000000000000000006044820152fd5b60646040517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152601160248201527f73706c69742e74726561737572794270730000000000000000000000000000006044820152fd5b60646040517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f73706c69742e706f7442707300000000000000000000000000000000000000006044820152fd5b60646040517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f766f74652e71756f72756d4270730000000000000000000000000000000000006044820152fd5b60646040517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f766f74652e7665746f42707300000000000000000000000000000000000000006044820152fd5b60646040517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f766f74652e72756c6500000000000000000000000000000000000000000000006044820152fd5b60646040517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f61646d697373696f6e2e72756c650000000000000000000000000000000000006044820152fd5b60646040517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f77656967687452756c65000000000000000000000000000000000000000000006044820152fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600f60248201527f636164656e63652e73656c6c466f7200000000000000000000000000000000006044820152fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f636164656e63652e6d696e4167650000000000000000000000000000000000006044820152fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152601360248201527f636164656e63652e6d696e496e74657276616c000000000000000000000000006044820152fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152601060248201527f636164656e63652e6d696e47726f7570000000000000000000000000000000006044820152fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f61646d697373696f6e2e726f6f740000000000000000000000000000000000006044820152fd5b5061010083013515156110a4565b6040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f6d617857656967687400000000000000000000000000000000000000000000006044820152606490fd5b50600867ffffffffffffffff6121c360c08601612482565b16141561108a565b50600167ffffffffffffffff6121e360c08601612482565b16141561106e565b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f666c6f6f725072696365000000000000000000000000000000000000000000006044820152fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f707572706f7365730000000000000000000000000000000000000000000000006044820152fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f736368656d6100000000000000000000000000000000000000000000000000006044820152fd5b60646040517f1b5ffb9900000000000000000000000000000000000000000000000000000000815260206004820152600460248201527f6e616d65000000000000000000000000000000000000000000000000000000006044820152fd5b7f88592809000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60206003198201126100e2576004359067ffffffffffffffff82116100e257600319826103a0920301126100e25760040190565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b3573ffffffffffffffffffffffffffffffffffffffff811681036100e25790565b356fffffffffffffffffffffffffffffffff811681036100e25790565b60243567ffffffffffffffff811681036100e25790565b60c43567ffffffffffffffff811681036100e25790565b60643567ffffffffffffffff811681036100e25790565b6101243567ffffffffffffffff811681036100e25790565b3567ffffffffffffffff811681036100e25790565b60e43563ffffffff811681036100e25790565b3563ffffffff811681036100e25790565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1823603018112156100e257016020813591019167ffffffffffffffff82116100e25781360383136100e257565b601f8260209493601f1993818652868601375f8582860101520116010190565b359073ffffffffffffffffffffffffffffffffffffffff821682036100e257565b359060ff821682036100e257565b359067ffffffffffffffff821682036100e257565b6020809160ff61257e8261254c565b1684520135910152565b359063ffffffff821682036100e257565b67ffffffffffffffff6125fd6080809363ffffffff6125b782612588565b16865263ffffffff6125cb60208301612588565b166020870152836125de6040830161255a565b166040870152836125f16060830161255a565b1660608701520161255a565b16910152565b359061ffff821682036100e257565b73ffffffffffffffffffffffffffffffffffffffff6125fd6080809361ffff61263a82612603565b16865261ffff61264c60208301612603565b16602087015261ffff61266160408301612603565b16604087015261ffff61267660608301612603565b1660608701520161252b565b61ffff6125fd6040809360ff6126978261254c565b168652836126a760208301612603565b16602087015201612603565b67ffffffffffffffff6125fd60808093836126cd8261255a565b168652836125cb6020830161255a565b60e0810190811067ffffffffffffffff8211176126f957604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6101a0810190811067ffffffffffffffff8211176126f957604052565b90601f601f19910116810190811067ffffffffffffffff8211176126f957604052565b67ffffffffffffffff81116126f95760051b60200190565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100e2570180359067ffffffffffffffff82116100e2576020019181360383136100e257565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100e2570180359067ffffffffffffffff82116100e257602001918160051b360383136100e257565b3560ff811681036100e25790565b3561ffff811681036100e25790565b92919267ffffffffffffffff82116126f9576040519161286a601f8201601f191660200184612743565b8294818452818301116100e2578281602093845f960137010152565b9061289b612894838061277e565b3691612840565b60208151910120906128b3612894602085018561277e565b60208151910120906128c860408501856127cf565b9390946128d485612766565b936128e26040519586612743565b8585526128ee86612766565b601f196020870191013682375f5b87811015612964578060051b90612918612894838c018c61277e565b6020815191012088518210156129375760206001938a010152016128fc565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b50919492955092955060405190602082018093519091905f5b818110612c9a575050509260ff7f1256c013f23271704a2efbb3a4a6990ddcb131ef2832e42f66c820999a77e49893836129cc67ffffffffffffffff95612c949803601f198101835282612743565b5190206fffffffffffffffffffffffffffffffff6129ec606089016123e7565b73ffffffffffffffffffffffffffffffffffffffff612a0d60808b01612408565b91612a1a60a08c01612823565b94612a2760c08d01612482565b9760606040519e8f90602082019d8e526040820152015260808d01521660a08b01521660c08901521660e0870152166101008501526101008452612a6d61012085612743565b60405160208101907f381536ac21994fc1e99d5ddb12c3c57c6abe8089113bb371794eb382664e26f48252612aa86040820160e0870161256f565b60608152612ab7608082612743565b51902060405160208101907f3527af3eda2cd9c4da3cd3e4e92c6ec665f7964a361ded02e0734cddf3aa5adb8252612af6604082016101208801612599565b60c08152612b0560e082612743565b5190209360405160208101907f0e34c817f0541fc40ba11829ef2a0c2737ec52580e7337443bda9efeb7d8ad1a8252612b45604082016101c08501612612565b60c08152612b5460e082612743565b51902060405160208101907f0956bc8e6a8d31be152877ace70e29fd456ac5a481266ccc4beeb889299edb5f8252612b93604082016102608601612682565b60808152612ba260a082612743565b51902060405160208101907f4ec4c239f95d56b8392d81a81707d3ff10cd91382602dc131902167f7d2b37598252612be1604082016102c087016126b3565b60c08152612bf060e082612743565b51902091604051976020890195865260408901526060880152608087015260a086015260a08552612c2260c086612743565b6020612c316103608301612831565b926103806040519361ffff848601961686520135604084015260408352612c59606084612743565b604051968795838701995180918b5e860190838201905f8252519283915e0101905f8252518092825e015f815203601f198101835282612743565b51902090565b825184526020938401939092019160010161297d565b604290612cbb612ef4565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b60405160208101907f26144b9db299b57e41de54cacd869befc2f99abb531c5a725ee5c442a209eff38252604081016101408060048035845267ffffffffffffffff612d3f6020830161255a565b16602085015267ffffffffffffffff612d5a6040830161255a565b16604085015267ffffffffffffffff612d756060830161255a565b1660608501526080810135608085015260a081013560a085015267ffffffffffffffff612da460c0830161255a565b1660c085015263ffffffff612dbb60e08301612588565b1660e085015261010081013561010085015267ffffffffffffffff612de3610120830161255a565b1661012085015201359101526101808152612c946101a082612743565b9067ffffffffffffffff807f0000000000000000000000000000000000000000000000000000000000000000169116908082108015612ec1575b612e4357505050565b612e8293506040519384937f572807610000000000000000000000000000000000000000000000000000000085526080600486015260848501906123c2565b916024840152604483015267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660648301520390fd5b5067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168211612e3a565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480612fee575b15612f5c577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152612c9460c082612743565b507f00000000000000000000000000000000000000000000000000000000000000004614612f33565b60ff811690601f82116130465760405191613033604084612743565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd",
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
// Solidity: constructor(address committee_, uint64 minWindow_, uint64 maxWindow_) returns()
func (datasets *Datasets) PackConstructor(committee_ common.Address, minWindow_ uint64, maxWindow_ uint64) []byte {
	enc, err := datasets.abi.Pack("", committee_, minWindow_, maxWindow_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCommitSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30a3c059.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitSnapshot((bytes32,uint64,uint64,uint64,bytes32,bytes32,uint64,uint32,bytes32,uint64,bytes32) snapshot, uint256 signers, bytes signatures) returns(bytes32 id)
func (datasets *Datasets) PackCommitSnapshot(snapshot Snapshot, signers *big.Int, signatures []byte) []byte {
	enc, err := datasets.abi.Pack("commitSnapshot", snapshot, signers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30a3c059.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitSnapshot((bytes32,uint64,uint64,uint64,bytes32,bytes32,uint64,uint32,bytes32,uint64,bytes32) snapshot, uint256 signers, bytes signatures) returns(bytes32 id)
func (datasets *Datasets) TryPackCommitSnapshot(snapshot Snapshot, signers *big.Int, signatures []byte) ([]byte, error) {
	return datasets.abi.Pack("commitSnapshot", snapshot, signers, signatures)
}

// UnpackCommitSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30a3c059.
//
// Solidity: function commitSnapshot((bytes32,uint64,uint64,uint64,bytes32,bytes32,uint64,uint32,bytes32,uint64,bytes32) snapshot, uint256 signers, bytes signatures) returns(bytes32 id)
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
// the contract method with ID 0x27dcf20d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function create((string,string,string[],address,uint128,uint8,uint64,(uint8,bytes32),(uint32,uint32,uint64,uint64,uint64),(uint16,uint16,uint16,uint16,address),(uint8,uint16,uint16),(uint64,uint64,uint64,uint64,uint64),uint16,bytes32) terms) returns(bytes32 id)
func (datasets *Datasets) PackCreate(terms Terms) []byte {
	enc, err := datasets.abi.Pack("create", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27dcf20d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function create((string,string,string[],address,uint128,uint8,uint64,(uint8,bytes32),(uint32,uint32,uint64,uint64,uint64),(uint16,uint16,uint16,uint16,address),(uint8,uint16,uint16),(uint64,uint64,uint64,uint64,uint64),uint16,bytes32) terms) returns(bytes32 id)
func (datasets *Datasets) TryPackCreate(terms Terms) ([]byte, error) {
	return datasets.abi.Pack("create", terms)
}

// UnpackCreate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x27dcf20d.
//
// Solidity: function create((string,string,string[],address,uint128,uint8,uint64,(uint8,bytes32),(uint32,uint32,uint64,uint64,uint64),(uint16,uint16,uint16,uint16,address),(uint8,uint16,uint16),(uint64,uint64,uint64,uint64,uint64),uint16,bytes32) terms) returns(bytes32 id)
func (datasets *Datasets) UnpackCreate(data []byte) ([32]byte, error) {
	out, err := datasets.abi.Unpack("create", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDatasetId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58a26890.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function datasetId((string,string,string[],address,uint128,uint8,uint64,(uint8,bytes32),(uint32,uint32,uint64,uint64,uint64),(uint16,uint16,uint16,uint16,address),(uint8,uint16,uint16),(uint64,uint64,uint64,uint64,uint64),uint16,bytes32) terms) view returns(bytes32)
func (datasets *Datasets) PackDatasetId(terms Terms) []byte {
	enc, err := datasets.abi.Pack("datasetId", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDatasetId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58a26890.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function datasetId((string,string,string[],address,uint128,uint8,uint64,(uint8,bytes32),(uint32,uint32,uint64,uint64,uint64),(uint16,uint16,uint16,uint16,address),(uint8,uint16,uint16),(uint64,uint64,uint64,uint64,uint64),uint16,bytes32) terms) view returns(bytes32)
func (datasets *Datasets) TryPackDatasetId(terms Terms) ([]byte, error) {
	return datasets.abi.Pack("datasetId", terms)
}

// UnpackDatasetId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58a26890.
//
// Solidity: function datasetId((string,string,string[],address,uint128,uint8,uint64,(uint8,bytes32),(uint32,uint32,uint64,uint64,uint64),(uint16,uint16,uint16,uint16,address),(uint8,uint16,uint16),(uint64,uint64,uint64,uint64,uint64),uint16,bytes32) terms) view returns(bytes32)
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
// Solidity: function datasetOf(bytes32 id) view returns((address,uint32,uint64,uint128,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64))
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
// Solidity: function datasetOf(bytes32 id) view returns((address,uint32,uint64,uint128,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64))
func (datasets *Datasets) TryPackDatasetOf(id [32]byte) ([]byte, error) {
	return datasets.abi.Pack("datasetOf", id)
}

// UnpackDatasetOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa6847804.
//
// Solidity: function datasetOf(bytes32 id) view returns((address,uint32,uint64,uint128,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64))
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

// PackSnapshotId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6a35945.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function snapshotId((bytes32,uint64,uint64,uint64,bytes32,bytes32,uint64,uint32,bytes32,uint64,bytes32) snapshot) view returns(bytes32)
func (datasets *Datasets) PackSnapshotId(snapshot Snapshot) []byte {
	enc, err := datasets.abi.Pack("snapshotId", snapshot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSnapshotId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6a35945.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function snapshotId((bytes32,uint64,uint64,uint64,bytes32,bytes32,uint64,uint32,bytes32,uint64,bytes32) snapshot) view returns(bytes32)
func (datasets *Datasets) TryPackSnapshotId(snapshot Snapshot) ([]byte, error) {
	return datasets.abi.Pack("snapshotId", snapshot)
}

// UnpackSnapshotId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6a35945.
//
// Solidity: function snapshotId((bytes32,uint64,uint64,uint64,bytes32,bytes32,uint64,uint32,bytes32,uint64,bytes32) snapshot) view returns(bytes32)
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
// Solidity: function snapshotOf(bytes32 id) view returns((bytes32,bytes32,uint64,uint32,uint32,uint64,uint64))
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
// Solidity: function snapshotOf(bytes32 id) view returns((bytes32,bytes32,uint64,uint32,uint32,uint64,uint64))
func (datasets *Datasets) TryPackSnapshotOf(id [32]byte) ([]byte, error) {
	return datasets.abi.Pack("snapshotOf", id)
}

// UnpackSnapshotOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x614a7f5d.
//
// Solidity: function snapshotOf(bytes32 id) view returns((bytes32,bytes32,uint64,uint32,uint32,uint64,uint64))
func (datasets *Datasets) UnpackSnapshotOf(data []byte) (SnapshotRecord, error) {
	out, err := datasets.abi.Unpack("snapshotOf", data)
	if err != nil {
		return *new(SnapshotRecord), err
	}
	out0 := *abi.ConvertType(out[0], new(SnapshotRecord)).(*SnapshotRecord)
	return out0, nil
}

// PackSumRootOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f944673.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sumRootOf(bytes32 id) view returns(bytes32)
func (datasets *Datasets) PackSumRootOf(id [32]byte) []byte {
	enc, err := datasets.abi.Pack("sumRootOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSumRootOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f944673.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sumRootOf(bytes32 id) view returns(bytes32)
func (datasets *Datasets) TryPackSumRootOf(id [32]byte) ([]byte, error) {
	return datasets.abi.Pack("sumRootOf", id)
}

// UnpackSumRootOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f944673.
//
// Solidity: function sumRootOf(bytes32 id) view returns(bytes32)
func (datasets *Datasets) UnpackSumRootOf(data []byte) ([32]byte, error) {
	out, err := datasets.abi.Unpack("sumRootOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
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
// Solidity: event DatasetCreated(bytes32 indexed id, address indexed founder, (string,string,string[],address,uint128,uint8,uint64,(uint8,bytes32),(uint32,uint32,uint64,uint64,uint64),(uint16,uint16,uint16,uint16,address),(uint8,uint16,uint16),(uint64,uint64,uint64,uint64,uint64),uint16,bytes32) terms)
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
// Solidity: event SnapshotCommitted(bytes32 indexed id, bytes32 indexed dataset, (bytes32,uint64,uint64,uint64,bytes32,bytes32,uint64,uint32,bytes32,uint64,bytes32) snapshot, uint256 signers)
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

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (datasets *Datasets) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_BadAsOf"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsBadAsOfError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_BadBounds"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsBadBoundsError(raw[4:])
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
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_TooSoon"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_Unknown"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsUnknownError(raw[4:])
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
