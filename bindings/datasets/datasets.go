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

// Contained is an auto generated low-level Go binding around an user-defined struct.
type Contained struct {
	Account       common.Address
	Salt          [16]byte
	Consent       [16][32]byte
	Contribution  [32]byte
	KeyPoint      []byte
	PayloadDigest [32]byte
	HeaderHash    [32]byte
	Weight        uint64
	Number        uint32
	Siblings      [][32]byte
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
	MaxDisputes    uint16
	TipBps         uint16
}

// LeafProof is an auto generated low-level Go binding around an user-defined struct.
type LeafProof struct {
	Snapshot [32]byte
	Token    common.Address
	Leaf     [32]byte
	Account  common.Address
	Named    bool
	Payee    common.Address
	Siblings [][32]byte
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
	Convicted   bool
}

// Split is an auto generated low-level Go binding around an user-defined struct.
type Split struct {
	PotBps      uint16
	TreasuryBps uint16
	TipBps      uint16
	CoverBps    uint16
	Treasury    common.Address
}

// SplitRecord is an auto generated low-level Go binding around an user-defined struct.
type SplitRecord struct {
	PotBps      uint16
	TreasuryBps uint16
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"committee_\",\"type\":\"address\",\"internalType\":\"contractICommittee\"},{\"name\":\"minWindow_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxWindow_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minGroup_\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew_\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeDouble\",\"inputs\":[{\"name\":\"first\",\"type\":\"tuple\",\"internalType\":\"structLeafProof\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"second\",\"type\":\"tuple\",\"internalType\":\"structLeafProof\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeRetracted\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"tuple\",\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"contained\",\"type\":\"tuple\",\"internalType\":\"structContained\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes16\",\"internalType\":\"bytes16\"},{\"name\":\"consent\",\"type\":\"bytes32[16]\",\"internalType\":\"bytes32[16]\"},{\"name\":\"contribution\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyPoint\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"payloadDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"headerHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeWeight\",\"inputs\":[{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structLeafProof\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitSnapshot\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"tuple\",\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"committee\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICommittee\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"create\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"founder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"schema\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"purposes\",\"type\":\"tuple[]\",\"internalType\":\"structPurpose[]\",\"components\":[{\"name\":\"dpv\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"pdpp\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"weightRule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admission\",\"type\":\"tuple\",\"internalType\":\"structAdmission\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"cadence\",\"type\":\"tuple\",\"internalType\":\"structCadence\",\"components\":[{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minClass\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minAge\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFor\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"potBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tipBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coverBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"vote\",\"type\":\"tuple\",\"internalType\":\"structVote\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vetoBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"quorumBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"vote\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"release\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirm\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dispute\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"maxDisputes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"delivery\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"withholdBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"datasetId\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"founder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"schema\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"purposes\",\"type\":\"tuple[]\",\"internalType\":\"structPurpose[]\",\"components\":[{\"name\":\"dpv\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"pdpp\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"weightRule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admission\",\"type\":\"tuple\",\"internalType\":\"structAdmission\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"cadence\",\"type\":\"tuple\",\"internalType\":\"structCadence\",\"components\":[{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minClass\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minAge\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFor\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"potBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tipBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coverBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"vote\",\"type\":\"tuple\",\"internalType\":\"structVote\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vetoBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"quorumBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"vote\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"release\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirm\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dispute\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"maxDisputes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"delivery\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"withholdBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"datasetOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDatasetRecord\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"commitWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"releaseWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"confirmWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"disputeWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sellFor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"Scale\"},{\"name\":\"maxWeight\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voteRule\",\"type\":\"uint8\",\"internalType\":\"enumVoteRule\"},{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"snapshots\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastSnapshotAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"voteWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"voteBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxDisputes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tipBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxDisputesOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxWindow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minGroup\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minNew\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minWindow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"poolOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"retract\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"minVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retractFor\",\"inputs\":[{\"name\":\"list\",\"type\":\"tuple[]\",\"internalType\":\"structRetraction[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"minVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retractionId\",\"inputs\":[{\"name\":\"retraction\",\"type\":\"tuple\",\"internalType\":\"structRetraction\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"minVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"retractionOf\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"minVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"atBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"saleTermsOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structSaleTerms\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"Scale\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFrom\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"release\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"confirm\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"dispute\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"voteRule\",\"type\":\"uint8\",\"internalType\":\"enumVoteRule\"},{\"name\":\"vote\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"voteBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sign\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"tuple\",\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"snapshotId\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"tuple\",\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"snapshotOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structSnapshotRecord\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signers\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"convicted\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"splitTerms\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structSplitRecord\",\"components\":[{\"name\":\"potBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"DatasetCreated\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"DatasetId\"},{\"name\":\"founder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"scale\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structTerms\",\"components\":[{\"name\":\"founder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"schema\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"purposes\",\"type\":\"tuple[]\",\"internalType\":\"structPurpose[]\",\"components\":[{\"name\":\"dpv\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"pdpp\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"weightRule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admission\",\"type\":\"tuple\",\"internalType\":\"structAdmission\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"cadence\",\"type\":\"tuple\",\"internalType\":\"structCadence\",\"components\":[{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minClass\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minAge\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFor\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"potBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tipBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coverBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"vote\",\"type\":\"tuple\",\"internalType\":\"structVote\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vetoBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"quorumBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"vote\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"release\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirm\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dispute\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"maxDisputes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"delivery\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"withholdBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Retracted\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"DatasetId\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"minVersion\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SnapshotCommitted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SnapshotId\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"DatasetId\"},{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"snapshot\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SnapshotConvicted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SnapshotId\"},{\"name\":\"offence\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumOffence\"},{\"name\":\"signers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SnapshotSigned\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SnapshotId\"},{\"name\":\"signers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Datasets_BadAsOf\",\"inputs\":[{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadBatch\",\"inputs\":[{\"name\":\"retractions\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadBounds\",\"inputs\":[{\"name\":\"minWindow\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxWindow\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadSellUntil\",\"inputs\":[{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"latest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadSignatures\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadTerms\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadWeight\",\"inputs\":[{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_BelowFloor\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"floor\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Datasets_Convicted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}]},{\"type\":\"error\",\"name\":\"Datasets_EmptyRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Datasets_Exists\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}]},{\"type\":\"error\",\"name\":\"Datasets_GroupTooSmall\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Datasets_NoOffence\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"offence\",\"type\":\"uint8\",\"internalType\":\"enumOffence\"}]},{\"type\":\"error\",\"name\":\"Datasets_NoQuorum\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_NoRetraction\",\"inputs\":[{\"name\":\"retractions\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_NotBuilt\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"Datasets_NotContained\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}]},{\"type\":\"error\",\"name\":\"Datasets_NotFounder\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"founder\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Datasets_NothingNew\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_NothingToRetract\",\"inputs\":[{\"name\":\"minVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"kept\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_SplitTooHigh\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_TooSoon\",\"inputs\":[{\"name\":\"earliest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_Unknown\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}]},{\"type\":\"error\",\"name\":\"Datasets_UnknownSnapshot\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}]},{\"type\":\"error\",\"name\":\"Datasets_WindowOutOfBounds\",\"inputs\":[{\"name\":\"window\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"min\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"max\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_WrongEpoch\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"current\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_WrongNumber\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"next\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_WrongSum\",\"inputs\":[{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Datasets",
	Bin: "0x61020080604052346103225760a081615fd980380380916100208285610326565b8339810103126103225780516001600160a01b0381168103610322576100486020830161035d565b6100546040840161035d565b61006c608061006560608701610371565b9501610371565b9260405161007b604082610326565b6011815260208101907054616e7469656d6520446174617365747360781b8252604051916100aa604084610326565b600183526020830191603160f81b83526100c381610382565b610120526100d084610382565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261013960c082610326565b5190206080523060c0526001600160401b03831680158015610310575b80156102fb575b6102dc575063ffffffff8516801561029e575063ffffffff841680156102625750610160526101a052610180526101e0526101c052604051615beb90816103ee823960805181615379015260a05181615430015260c0518161534a015260e051816153c8015261010051816153ee0152610120518161188a015261014051816118b301526101605181818161040d01528181611026015281816110df0152613c4201526101805181818161078401528181612219015261558901526101a051818181610a8901528181612ff90152818161303a01528181615614015261564901526101c05181818161013d015261203101526101e05181818161209f01526137b80152f35b60a49060405190635dce62df60e11b82526060600483015260066064830152656d696e4e657760d01b6084830152602482015260016044820152fd5b60a49060405190635dce62df60e11b825260606004830152600860648301526706d696e47726f75760c41b6084830152602482015260016044820152fd5b90506339e7924160e01b5f5260045260018060401b031660245260445ffd5b5062ed4e006001600160401b0384161161015d565b506001600160401b0383168111610156565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761034957604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b038216820361032257565b519063ffffffff8216820361032257565b601f8151116103ad57602081519101516020821061039e571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c80630564fe5f14613da4578063259289e014613b8757806331bdc649146138af57806337e7f20f1461389057806339793e61146137dc5780634ec3f1cf1461379c5780635868f84114611d64578063614a7f5d14611c6e578063676f629114611b7557806377c63daf146119c65780637db313751461198657806384b0196e146118725780638a22897b14610e1b57806392e5fd1b14610aad578063a3c4c96414610a69578063a6847804146107a8578063ac66a3ef14610764578063b266334914610486578063ba4a6bd414610459578063c3e860e814610431578063d864e740146103e1578063db0ec53714610206578063f25bf046146101655763fa65167014610121575f80fd5b34610161575f60031936011261016157602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b34610161576020600319360112610161575f6040805161018481613f88565b82815282602082015201526004355f52600360205260405f20545f526005602052606060405f2073ffffffffffffffffffffffffffffffffffffffff604051916101cd83613f88565b5461ffff808216938481528360406020830192848660101c168452019360201c1683526040519485525116602084015251166040820152f35b346101615760206003193601126101615760043567ffffffffffffffff811161016157806004019060e0600319823603011261016157610248823592836149a2565b815f52600360205260405f20545f52600260205267ffffffffffffffff604460ff600160405f20015460e81c169201351611156103b157805f526003602052600260405f200190815467ffffffffffffffff8160401c16156103855760ff8160e01c16610359577fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c010000000000000000000000000000000000000000000000000000000017918290557f781edacdb12f1db34482e311c68b91198ac92a170ff2f70049570de896fe80c9602060019363ffffffff6040519160c01c168152a3005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b507f2a51fb7b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507feab2c988000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f34b5942b000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b34610161575f60031936011261016157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461016157602061045161044c61044736613ea5565b614e80565b614525565b604051908152f35b34610161576020600319360112610161576004355f5260036020526020600160405f200154604051908152f35b34610161576020600319360112610161575f6101a06040516104a781613f6b565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015282610140820152826101608201528261018082015201526004355f52600360205260405f208054805f52600260205260405f20805491600260018301549401549261054363ffffffff8660801c1667ffffffffffffffff8660401c1661447b565b60ff8560e01c165f14610750575f955b60ff8160f01c16956040519461056886613f6b565b8552602085019773ffffffffffffffffffffffffffffffffffffffff85168952604086019360ff8460e01c1685526fffffffffffffffffffffffffffffffff606088019416845267ffffffffffffffff608088019316835267ffffffffffffffff60a088019116815267ffffffffffffffff60c088019216825260e087019262ffffff8760a01c16845261010088019462ffffff8860b81c16865261012089019662ffffff8960d01c1688526101408a019860e81c89526101608a019961062e8d613f13565b8c8b5261018081019b5f8d526101a08201809e5f825261064d81613f13565b61065681613f13565b61072f575b50506040519d8e915182525173ffffffffffffffffffffffffffffffffffffffff1690602001525160ff1660408d0152516fffffffffffffffffffffffffffffffff1660608c01525167ffffffffffffffff1660808b01525167ffffffffffffffff1660a08a01525167ffffffffffffffff1660c08901525162ffffff1660e08801525162ffffff166101008701525162ffffff166101208601525162ffffff166101408501525161070c81613f13565b6101608401525162ffffff166101808301525161ffff166101a08201526101c090f35b600262ffffff9201549061ffff8260b81c16905260a01c168c528e8d61065b565b67ffffffffffffffff8560801c1695610553565b34610161575f60031936011261016157602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610161576020600319360112610161576107c16143f2565b506004355f52600260205261026060405f2061ffff6002604051926107e584613f4e565b805473ffffffffffffffffffffffffffffffffffffffff8116855262ffffff8160a01c16602086015262ffffff8160b81c16604086015262ffffff8160d01c16606086015260e81c608085015260ff60018201546fffffffffffffffffffffffffffffffff811660a087015263ffffffff8160801c1660c087015263ffffffff8160a01c1660e087015263ffffffff8160c01c16610100870152818160e01c16610120870152818160e81c1661014087015260f01c166108a481613f13565b610160850152015463ffffffff811661018084015267ffffffffffffffff8160201c166101a084015267ffffffffffffffff8160601c166101c084015262ffffff8160a01c166101e0840152818160b81c16610200840152818160c81c1661022084015260d81c1661024082015261ffff6102406040519273ffffffffffffffffffffffffffffffffffffffff815116845262ffffff602082015116602085015262ffffff604082015116604085015262ffffff606082015116606085015262ffffff60808201511660808501526fffffffffffffffffffffffffffffffff60a08201511660a085015263ffffffff60c08201511660c085015263ffffffff60e08201511660e085015263ffffffff6101008201511661010085015260ff6101208201511661012085015260ff610140820151166101408501526101608101516109ed81613f13565b61016085015263ffffffff6101808201511661018085015267ffffffffffffffff6101a0820151166101a085015267ffffffffffffffff6101c0820151166101c085015262ffffff6101e0820151166101e085015282610200820151166102008501528261022082015116610220850152015116610240820152f35b34610161575f60031936011261016157602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101615760406003193601126101615760043567ffffffffffffffff8111610161573660238201121561016157806004013567ffffffffffffffff8111610161573660248260071b840101116101615760243567ffffffffffffffff8111610161573660238201121561016157806004013567ffffffffffffffff81116101615760248201913660248360051b83010111610161575f94828503610deb575f955b85871015610dac578660071b8201602481016084820167ffffffffffffffff610b7782613f1d565b16421080610d7e575b80610d25575b15908115610c24575b50610c195790610ba1610bb792614094565b6044610baf60648401613f1d565b9201356148ad565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114610bec576001809101965b0195610b4f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b505095600190610be5565b610cc3915060405167ffffffffffffffff610ca660208301937f687a674a3404abb30b93031f3e2fb66eb8f7e04e79657160e5f65d16a26fe1d9855273ffffffffffffffffffffffffffffffffffffffff610c7e88613e20565b1660408501526044880135606085015282610c9b60648a01613ed9565b166080850152613ed9565b1660a082015260a08152610cbb60c082613fa4565b519020614525565b868a1015610cf857610cf190610ce160248c60051b8901018a6143a1565b90610ceb85614094565b92614d19565b158a610b8f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b50610d3260648401613f1d565b60448401355f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff610d6085614094565b165f5260205267ffffffffffffffff8060405f205416911611610b86565b5060448301355f5260026020526fffffffffffffffffffffffffffffffff600160405f200154161515610b80565b85908015610dbf57602090604051908152f35b507f722a4303000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b82857f0a12313f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b3461016157610e2936613e41565b91839193355f52600260205260405f20916001830154946fffffffffffffffffffffffffffffffff86161561184557600284015490600167ffffffffffffffff8360201c160167ffffffffffffffff8111610bec5767ffffffffffffffff9081610e9560208701613f1d565b91169182911603611801575063ffffffff610eb260e0850161402f565b81841691829116106117c1575060ff8760e81c1663ffffffff610ed760e0860161402f565b16808202908282041482151715610bec57610ef460c08601613f1d565b67ffffffffffffffff63ffffffff610f0e60e0890161402f565b169116109081156117a2575b506117475750610f2c60c08401613f1d565b67ffffffffffffffff8060a0860135169116036116fe5760808301351580156116f2575b80156116e5575b6116bd57600167ffffffffffffffff610f7260208601613f1d565b16036116975767ffffffffffffffff5f5b1680421061166c5750610fa963ffffffff8860a01c1667ffffffffffffffff421661447b565b67ffffffffffffffff610fbf6101608601613f1d565b16421080159061164a575b6116025750610140830135801580156115a7575b61156257506040517f900cf0cf00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156114d3575f9161151f575b5067ffffffffffffffff6060850161106d81613f1d565b82841692839116036114de57505084916020916110c661108f61044c886144ed565b998a9360405196879586957f61a29bd600000000000000000000000000000000000000000000000000000000875260048701613fff565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156114d3575f916114a4575b50156114745773ffffffffffffffffffffffffffffffffffffffff84541661113960e0840161402f565b9260405160a081019281841067ffffffffffffffff85111761144757602099899663ffffffff608061127d957fd5ab5d5dc6ce6b386fb4c25995843cc14bf2565b261b973c3515e9f83df41db2996101a0996040528b82528f820196875262ffff00607f604084019760e01c169160d01c16178552826060820194168452019160a0870135835262ffffff604051948f73ffffffffffffffffffffffffffffffffffffffff908701978d89525116604087015251166060850152511660808301525160a082015260a0815261120f60c082613fa4565b5190209660026112208b8501613f1d565b910180547fffffffffffffffffffffffff00000000000000000000000000000000ffffffff1673ffffffffffffffff0000000000000000000000004260601b161760209290921b6bffffffffffffffff0000000016919091179055565b67ffffffffffffffff5f6113db63ffffffff888a611369868b818060028c6112a760c08201613f1d565b976112b56101608301613f1d565b98604051926112c384613f32565b35835260208301918252604083019e8f911690526060820195844216875284608084019a168a528b60a084019b168b5260c083019d8e525f5260206003905260405f2091518255516001820155019a51161667ffffffffffffffff198a5416178955511687907fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b51855491517fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff90921660809190911b77ffffffffffffffff000000000000000000000000000000001617911660c01b7bffffffff00000000000000000000000000000000000000000000000016178355565b5181547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff1690151560e01b7cff00000000000000000000000000000000000000000000000000000000161790556040519461143686836142e2565b6101808601523593a4604051908152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b82857fbcb33b7c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6114c6915060203d6020116114cc575b6114be8183613fa4565b810190613fc7565b8761110f565b503d6114b4565b6040513d5f823e3d90fd5b6114f067ffffffffffffffff91613f1d565b7f214e816c000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b90506020813d60201161155a575b8161153a60209383613fa4565b81010312610161575167ffffffffffffffff811681036101615788611056565b3d915061152d565b67ffffffffffffffff6115786101208601613f1d565b7f4c9d2cea000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b508067ffffffffffffffff6115bf6101208701613f1d565b16610101814303105f146115d657405b1415610fde565b90505f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa50806020516115cf565b67ffffffffffffffff908161161a6101608701613f1d565b7f6c5764e6000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b506116586101608501613f1d565b67ffffffffffffffff808316911611610fca565b7f8723900a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff6116b863ffffffff8960c01c16828560601c1661447b565b610f83565b7f2b0e4f51000000000000000000000000000000000000000000000000000000005f5260045ffd5b5061010083013515610f57565b5060a083013515610f50565b60a08367ffffffffffffffff61171660c08301613f1d565b7f4f2bb35d000000000000000000000000000000000000000000000000000000005f5216600452013560245260445ffd5b63ffffffff8467ffffffffffffffff61176e60e061176760c08501613f1d565b930161402f565b917ff4db00d5000000000000000000000000000000000000000000000000000000005f52166004521660245260445260645ffd5b905067ffffffffffffffff6117b960c08701613f1d565b161189610f1a565b63ffffffff6117d260e0860161402f565b7feaf7db5b000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b67ffffffffffffffff61181660208601613f1d565b7ffc0c2c49000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b507f3c5a95c9000000000000000000000000000000000000000000000000000000005f523560045260245ffd5b34610161575f6003193601126101615761192a6118ae7f0000000000000000000000000000000000000000000000000000000000000000615768565b6118d77f0000000000000000000000000000000000000000000000000000000000000000615768565b6020611938604051926118ea8385613fa4565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190613eee565b908582036040870152613eee565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061196f57505050500390f35b835185528695509381019392810192600101611960565b34610161576020600319360112610161576004355f52600360205260405f20545f526002602052602061ffff600260405f20015460c81c16604051908152f35b346101615760406003193601126101615760043567ffffffffffffffff811161016157806004019060e060031982360301126101615760243567ffffffffffffffff81116101615760e0600319823603011261016157611a28833593846149a2565b611a3581600401846149a2565b611a4160648301614094565b73ffffffffffffffffffffffffffffffffffffffff80611a6360648501614094565b1691161491821592611b53575b5050611b2357805f526003602052600260405f200190815467ffffffffffffffff8160401c16156103855760ff8160e01c16610359577fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c010000000000000000000000000000000000000000000000000000000017918290557f781edacdb12f1db34482e311c68b91198ac92a170ff2f70049570de896fe80c9602060029363ffffffff6040519160c01c168152a3005b7f34b5942b000000000000000000000000000000000000000000000000000000005f52600452600260245260445ffd5b63ffffffff8092935060448092013560401c1692013560401c16148280611a70565b346101615760406003193601126101615760043560243567ffffffffffffffff81169182820361016157805f5260026020526fffffffffffffffffffffffffffffffff600160405f2001541615611c4357805f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205267ffffffffffffffff60405f2054169283811115611c1357611c118333846148ad565b005b83907fce696898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f3c5a95c9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610161576020600319360112610161575f60c0604051611c8e81613f32565b8281528260208201528260408201528260608201528260808201528260a082015201526004355f52600360205260e060405f2060405190611cce82613f32565b63ffffffff81549283815267ffffffffffffffff60026001850154946020840195865201549381604084018187168152816060860191818960401c1683526080870194828a60801c16865260ff60c060a08a01998b8d831c168b52019a8d1c1615158a526040519a8b525160208b0152511660408901525116606087015251166080850152511660a083015251151560c0820152f35b3461016157611d7236613ea5565b73ffffffffffffffffffffffffffffffffffffffff611d9082614094565b16330361374e57611da361044c82614e80565b805f5260026020526fffffffffffffffffffffffffffffffff600160405f2001541661372357611dd660208301836143a1565b9050156136de57611dea60408301836143a1565b90501561369957611dfe6060830183614040565b908115613654575f5b82811061358857505050600260ff611e226102a08501614867565b161161352a57611e356102c08301614875565b611e8b611e456102a08501614867565b604092600160ff855193611e598786613fa4565b600c85527f766f74652e7665746f42707300000000000000000000000000000000000000006020860152161491615a64565b611eec611e9b6102e08501614875565b611ea86102a08601614867565b90600260ff855193611eba8786613fa4565b600e85527f766f74652e71756f72756d4270730000000000000000000000000000000000006020860152161491615a64565b6fffffffffffffffffffffffffffffffff611f0960a0850161484a565b16156134e65760ff611f1d60c08501614867565b1615806134c6575b61345d57600160ff611f3960c08601614867565b1614806134a6575b61345d5760ff611f546101008501614867565b16158061344f575b61340b576103e861ffff611f736103a08601614875565b16116133c7576312cc030067ffffffffffffffff611f946101a08601613f1d565b161161338357611fa76101c08401613f1d565b67ffffffffffffffff80611fbe6101e08701613f1d565b169116101561333f576312cc030067ffffffffffffffff611fe26101e08601613f1d565b16116132fb57612056611ff8610140850161402f565b8251906120058483613fa4565b601082527f636164656e63652e6d696e47726f75700000000000000000000000000000000060208301527f000000000000000000000000000000000000000000000000000000000000000091615517565b6120c4612066610160850161402f565b8251906120738483613fa4565b600e82527f636164656e63652e6d696e4e657700000000000000000000000000000000000060208301527f000000000000000000000000000000000000000000000000000000000000000091615517565b6120d1610180840161402f565b63ffffffff8251916120e38484613fa4565b601083527f636164656e63652e6d696e436c61737300000000000000000000000000000000602084015216600281106132ae575050600160ff61212860c08601614867565b16116132515760ff61213d6101008501614867565b166131f45761ffff6121526102608501614875565b166131975760ff6121666103c08501614867565b1661313a5761ffff61217b6103e08501614875565b166130dd5761ffff6121906102008501614875565b166121c06121b061022086019261ffff6121a985614875565b16906148a0565b61ffff6121a96102408801614875565b610fa081116130ac57506121d661ffff91614875565b161573ffffffffffffffffffffffffffffffffffffffff6121fa6102808601614094565b1615036130685761220e6102a08401614867565b60ff811615613062577f00000000000000000000000000000000000000000000000000000000000000005b6122466103008601613f1d565b67ffffffffffffffff8083169116108015613020575b612f6d575060ff1680151590612f28575b612ee4576122bc6122816103208501613f1d565b825161228d8482613fa4565b600681527f636f6d6d69740000000000000000000000000000000000000000000000000000602082015261557c565b6123076122cc6103408501613f1d565b82516122d88482613fa4565b600781527f72656c6561736500000000000000000000000000000000000000000000000000602082015261557c565b6123526123176103608501613f1d565b82516123238482613fa4565b600781527f636f6e6669726d00000000000000000000000000000000000000000000000000602082015261557c565b61239d6123626103808501613f1d565b825161236e8482613fa4565b600781527f6469737075746500000000000000000000000000000000000000000000000000602082015261557c565b6123a960808401614094565b5f80835160208101907f313ce567000000000000000000000000000000000000000000000000000000008252600481526123e4602482613fa4565b5190845afa3d15612edc573d906123fa82614884565b9161240785519384613fa4565b82523d5f602084013e5b158015612ed0575b612e8e57602081805181010312610161576020015190600682108015612e84575b612e4257507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa8101908111610bec576124716143f2565b73ffffffffffffffffffffffffffffffffffffffff61249260808701614094565b6fffffffffffffffffffffffffffffffff6124af60a0890161484a565b1660a08401521681526124c6610200860185615670565b15612e385760ff6080818416175b61ffff6124e46102408901614875565b166102408401521661012082015262ffffff6125036103208701613f1d565b1662ffffff6125156103408801613f1d565b1684830152602082015262ffffff6125306103608701613f1d565b1662ffffff6125426103808801613f1d565b166080830152606082015263ffffffff61255f6101c08701613f1d565b1663ffffffff6125726101e08801613f1d565b1660e083015260c082015263ffffffff61258f6101a08701613f1d565b1663ffffffff6125a2610140880161402f565b1661018083015261010082015260ff6125bd60e08701613f1d565b1661ffff6125ce6103a08801614875565b1661022083015261014082015260ff6125ea6102a08701614867565b166125f481613f13565b6125fd81613f13565b61016082015260ff6126126102a08701614867565b16612e1b575b6126256102c08601614875565b61ffff806126366102e08901614875565b169116019061ffff8211610bec5761ffff610200820192168252845f5260026020526002845f2073ffffffffffffffffffffffffffffffffffffffff8351167fffffffffffffffffffffffff00000000000000000000000000000000000000008254161781556126f262ffffff60208501511682907fffffffffffffffffff000000ffffffffffffffffffffffffffffffffffffffff76ffffff000000000000000000000000000000000000000083549260a01b169116179055565b8583015181547cffffff0000000000000000000000000000000000000000000000000000606086015160d01b169076ffffffffffffffffffffffffffffffffffffffffffffff79ffffff00000000000000000000000000000000000000000000007fffffff0000000000000000000000000000000000000000000000000000000000608089015160e81b169460b81b1691161717178155600181016fffffffffffffffffffffffffffffffff60a08501511681549073ffffffff0000000000000000000000000000000060c087015160801b16907fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffff000000000000000000000000000000000000000060e089015160a01b169316171717815561286d63ffffffff6101008601511682907fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff7bffffffff00000000000000000000000000000000000000000000000083549260c01b169116179055565b61012084015181547dff000000000000000000000000000000000000000000000000000000000061014087015160e81b16907fff000000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff7cff000000000000000000000000000000000000000000000000000000007eff0000000000000000000000000000000000000000000000000000000000006101608a015161290d81613f13565b61291681613f13565b60f01b169460e01b1691161717179055019163ffffffff610180830151167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000008454161783556129ac67ffffffffffffffff6101a08401511684907fffffffffffffffffffffffffffffffffffffffff0000000000000000ffffffff6bffffffffffffffff0000000083549260201b169116179055565b6101c082015183547fffffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff1660609190911b73ffffffffffffffff000000000000000000000000161783556101e082015183547fffffffffffffffffff000000ffffffffffffffffffffffffffffffffffffffff1660a09190911b76ffffff000000000000000000000000000000000000000016178355519082547fffffff000000000000ffffffffffffffffffffffffffffffffffffffffffffff78ffff00000000000000000000000000000000000000000000007cffff0000000000000000000000000000000000000000000000000000006102407affff0000000000000000000000000000000000000000000000000061022087015160c81b1695015160d81b169460b81b169116171717905560ff82519116815281602082015273ffffffffffffffffffffffffffffffffffffffff612b0685613e20565b1682820152612b6e612b31612b1e60208701876140b5565b6104206060860152610460850191613fdf565b612b3e60408701876140b5565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0858403016080860152613fdf565b906060850135917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1863603018312156101615767ffffffffffffffff8684013511610161578583013560051b360360208785010113610161578181037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc00160a0830152828601803580835260051b82016020908101949181019291905f9083015b898301358210612d8957505050505073ffffffffffffffffffffffffffffffffffffffff612c3f60808701613e20565b1660c082015260a08501356fffffffffffffffffffffffffffffffff81169003610161577f288f3afdc7cf4abdad7d4db96dc6f86ff279597d49f0083ab669854df355b0a38491610400876fffffffffffffffffffffffffffffffff60a060209a01351660e084015260ff612cb660c08301614105565b1661010084015267ffffffffffffffff612cd260e08301613ed9565b16610120840152612ceb61014084016101008301614113565b612cfd6101808401610140830161413d565b612d0f610240840161020083016141cd565b612d216102e084016102a0830161423d565b612d336103408401610300830161426e565b61ffff612d436103a083016141be565b166103e084015260ff612d596103c08301614105565b168284015261ffff612d6e6103e083016141be565b1661042084015201356104408201528033940390a351908152f35b9091929395601f1985820301825286357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa18b8601360301811215610161576020612e0c60019382938e89010190612dff8d85840190612df7612deb83806140b5565b83875283870191613fdf565b9401906140b5565b9185818503910152613fdf565b98019201920190939291612c0f565b62ffffff612e2c6103008701613f1d565b166101e0820152612618565b60ff8083166124d4565b73ffffffffffffffffffffffffffffffffffffffff907f989a85d7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b506012821161243a565b73ffffffffffffffffffffffffffffffffffffffff827f989a85d7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b50602081511415612419565b606090612411565b60649051631b5ffb9960e01b815260206004820152600c60248201527f77696e646f77732e766f746500000000000000000000000000000000000000006044820152fd5b50612f4c612f396101c08501613f1d565b612f466103008601613f1d565b9061447b565b67ffffffffffffffff80612f636101e08701613f1d565b169116101561226d565b8267ffffffffffffffff60c49281612f886103008a01613f1d565b9351937f5728076100000000000000000000000000000000000000000000000000000000855260806004860152600460848601527f766f74650000000000000000000000000000000000000000000000000000000060a486015216602484015216604482015267ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166064820152fd5b5061302e6103008601613f1d565b67ffffffffffffffff807f00000000000000000000000000000000000000000000000000000000000000001691161161225c565b5f612239565b60649051631b5ffb9960e01b815260206004820152600e60248201527f73706c69742e74726561737572790000000000000000000000000000000000006044820152fd5b7f74b92c9a000000000000000000000000000000000000000000000000000000005f52600452610fa060245260445ffd5b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600b60248201527f77697468686f6c644270730000000000000000000000000000000000000000006044820152fd5b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f64656c69766572790000000000000000000000000000000000000000000000006044820152fd5b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f73706c69742e636f7665724270730000000000000000000000000000000000006044820152fd5b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f61646d697373696f6e2e72756c650000000000000000000000000000000000006044820152fd5b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f77656967687452756c65000000000000000000000000000000000000000000006044820152fd5b6132ea92519283927fbb9cc5be000000000000000000000000000000000000000000000000000000008452606060048501526064840190613eee565b906024830152600260448301520390fd5b60649051631b5ffb9960e01b815260206004820152600f60248201527f636164656e63652e73656c6c466f7200000000000000000000000000000000006044820152fd5b60649051631b5ffb9960e01b815260206004820152600e60248201527f636164656e63652e6d696e4167650000000000000000000000000000000000006044820152fd5b60649051631b5ffb9960e01b815260206004820152601360248201527f636164656e63652e6d696e496e74657276616c000000000000000000000000006044820152fd5b60649051631b5ffb9960e01b815260206004820152600b60248201527f6d617844697370757465730000000000000000000000000000000000000000006044820152fd5b60649051631b5ffb9960e01b815260206004820152600e60248201527f61646d697373696f6e2e726f6f740000000000000000000000000000000000006044820152fd5b506101208301351515611f5c565b51631b5ffb9960e01b815260206004820152600960248201527f6d61785765696768740000000000000000000000000000000000000000000000604482015280606481015b0390fd5b50600867ffffffffffffffff6134be60e08601613f1d565b161415611f41565b50600167ffffffffffffffff6134de60e08601613f1d565b161415611f25565b60649051631b5ffb9960e01b815260206004820152600a60248201527f666c6f6f725072696365000000000000000000000000000000000000000000006044820152fd5b60646040517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f766f74652e72756c6500000000000000000000000000000000000000000000006044820152fd5b61359c6135968285856154d7565b806143a1565b90501561360f576135bb6135b18285856154d7565b60208101906143a1565b9050156135ca57600101611e07565b6064604051631b5ffb9960e01b815260206004820152600d60248201527f707572706f7365732e70647070000000000000000000000000000000000000006044820152fd5b6064604051631b5ffb9960e01b815260206004820152600c60248201527f707572706f7365732e64707600000000000000000000000000000000000000006044820152fd5b6064604051631b5ffb9960e01b815260206004820152600860248201527f707572706f7365730000000000000000000000000000000000000000000000006044820152fd5b6064604051631b5ffb9960e01b815260206004820152600660248201527f736368656d6100000000000000000000000000000000000000000000000000006044820152fd5b6064604051631b5ffb9960e01b815260206004820152600460248201527f6e616d65000000000000000000000000000000000000000000000000000000006044820152fd5b7f88592809000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61376c73ffffffffffffffffffffffffffffffffffffffff91614094565b7f31c89096000000000000000000000000000000000000000000000000000000005f52336004521660245260445ffd5b34610161575f60031936011261016157602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461016157608060031936011261016157604051602081017f687a674a3404abb30b93031f3e2fb66eb8f7e04e79657160e5f65d16a26fe1d9815260043573ffffffffffffffffffffffffffffffffffffffff8116809103610161576040830152602435606083015260443567ffffffffffffffff81168091036101615760808301526064359067ffffffffffffffff821680920361016157826104519260a0602095015260a08152610cbb60c082613fa4565b346101615761018060031936011261016157602061045161044c61449d565b346101615760031936016101a081126101615761018013610161576101843567ffffffffffffffff811161016157806004016103206003198336030112610161576138fb61044c61449d565b91604161394960405160208101907f2bb9de62ba4d5454bae6125d0d87a46259fbff339c7e861617eccad565c38ac582526102006044860160408301376102208152610cbb61024082613fa4565b613a2360286020856139c6604061396461026484018b6143a1565b98908983519a8b92610244898501987f01000000000000000000000000000000000000000000000000000000000000008a52013560218501528484013781016102848c0135838201526102a48c01356061820152030184810189520187613fa4565b7fffffffffffffffff0000000000000000000000000000000000000000000000006139f46102c48901613f1d565b60c01b1694604051958692848401985180918a5e83019184830152604082015203016008810184520182613fa4565b5190209060e4359063ffffffff82169283830361016157613a6d9363ffffffff9350613a60610304613a586102e4860161402f565b940187614040565b9490931690608435614576565b15613b5b57613a7b90614668565b15613b2c57805f526003602052600260405f200190815467ffffffffffffffff8160401c16156103855760ff8160e01c16610359577fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c010000000000000000000000000000000000000000000000000000000017918290557f781edacdb12f1db34482e311c68b91198ac92a170ff2f70049570de896fe80c960205f9363ffffffff6040519160c01c168152a3005b7f34b5942b000000000000000000000000000000000000000000000000000000005f526004525f60245260445ffd5b507f87103453000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461016157613b9536613e41565b919290613ba461044c836144ed565b92835f526003602052600260405f200191825467ffffffffffffffff8160401c1615613d785786929163ffffffff879260c01c16958619851615613d4857602093613bf46060613c299301613f1d565b9260405196879586957fb988f63100000000000000000000000000000000000000000000000000000000875260048701613fff565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156114d3575f91613d29575b5015613cf95780547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff1663ffffffff8516831760c01b7bffffffff000000000000000000000000000000000000000000000000161790557f53793bdecefd54f0122fa34227dbe810755f3b0aacb6d84b7dd0f1e975a81de3906020908460405191178152a2005b50507fe76f8bd9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b613d42915060203d6020116114cc576114be8183613fa4565b85613c72565b84837f0637981c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b857feab2c988000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101615760406003193601126101615760243573ffffffffffffffffffffffffffffffffffffffff81168103610161576004355f52600460205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f526020526040805f205467ffffffffffffffff8251918181168352831c166020820152f35b359073ffffffffffffffffffffffffffffffffffffffff8216820361016157565b9060031982016101c0811261016157610180136101615760049161018435916101a43567ffffffffffffffff811161016157826023820112156101615780600401359267ffffffffffffffff84116101615760248483010111610161576024019190565b6020600319820112610161576004359067ffffffffffffffff82116101615760031982610420920301126101615760040190565b359067ffffffffffffffff8216820361016157565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b6003111561032c57565b3567ffffffffffffffff811681036101615790565b60e0810190811067ffffffffffffffff82111761144757604052565b610260810190811067ffffffffffffffff82111761144757604052565b6101c0810190811067ffffffffffffffff82111761144757604052565b6060810190811067ffffffffffffffff82111761144757604052565b90601f601f19910116810190811067ffffffffffffffff82111761144757604052565b90816020910312610161575180151581036101615790565b601f8260209493601f1993818652868601375f8582860101520116010190565b909260809267ffffffffffffffff61402c9795168352602083015260408201528160608201520191613fdf565b90565b3563ffffffff811681036101615790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610161570180359067ffffffffffffffff821161016157602001918160051b3603831361016157565b3573ffffffffffffffffffffffffffffffffffffffff811681036101615790565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18236030181121561016157016020813591019167ffffffffffffffff821161016157813603831361016157565b359060ff8216820361016157565b6020809160ff61412282614105565b1684520135910152565b359063ffffffff8216820361016157565b67ffffffffffffffff6141b860a0809363ffffffff61415b8261412c565b16865263ffffffff61416f6020830161412c565b16602087015263ffffffff6141866040830161412c565b1660408701528361419960608301613ed9565b166060870152836141ac60808301613ed9565b16608087015201613ed9565b16910152565b359061ffff8216820361016157565b73ffffffffffffffffffffffffffffffffffffffff6141b86080809361ffff6141f5826141be565b16865261ffff614207602083016141be565b16602087015261ffff61421c604083016141be565b16604087015261ffff614231606083016141be565b16606087015201613e20565b61ffff6141b86040809360ff61425282614105565b16865283614262602083016141be565b166020870152016141be565b67ffffffffffffffff6141b8608080938361428882613ed9565b1686528361429860208301613ed9565b166020870152836142ab60408301613ed9565b166040870152836142be60608301613ed9565b16606087015201613ed9565b67ffffffffffffffff81116114475760051b60200190565b67ffffffffffffffff6141b86101608093803586528361430460208301613ed9565b1660208701528361431760408301613ed9565b1660408701528361432a60608301613ed9565b1660608701526080810135608087015260a081013560a08701528361435160c08301613ed9565b1660c087015263ffffffff61436860e0830161412c565b1660e0870152610100810135610100870152836143886101208301613ed9565b1661012087015261014081013561014087015201613ed9565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610161570180359067ffffffffffffffff82116101615760200191813603831361016157565b604051906143ff82613f4e565b5f610240838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e082015282610200820152826102208201520152565b9067ffffffffffffffff8091169116019067ffffffffffffffff8211610bec57565b60405160208101907fbaa6004f52dee900a785d418f802feea9e40c895101b74adbaa63b69fe4a311f82526144d66040820160046142e2565b6101a081526144e76101c082613fa4565b51902090565b6040516144d660208201927fbaa6004f52dee900a785d418f802feea9e40c895101b74adbaa63b69fe4a311f845260408301906142e2565b604290614530615333565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b9190811015610cf85760051b0190565b94909392938083109081159161465d575b811561464f575b8115614605575b506145fc575f929192905b8082106145af57505050501490565b90919293600190818616155f146145e2576145d6906145cf858588614566565b3590615456565b94811c939201906145a0565b6145f7906145f1858588614566565b35615456565b6145d6565b50505050505f90565b821515915081614617575b505f614595565b90507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8201828111610bec576001901b10155f614610565b8091506001831b109061458e565b60ff83119150614587565b60043561467482614094565b60208301357fffffffffffffffffffffffffffffffff000000000000000000000000000000008116809103610161576147a4602091604051907fffffffffffffffffffffffffffffffffffffffff000000000000000000000000848301957c1400000000000000000000000000000000000000000000000000000000875260601b1660248301527c10000000000000000000000000000000000000000000000000000000006038830152603c820152602c8152614732604c82613fa4565b602261473c61549c565b519461474661549c565b926040519586947fffff0000000000000000000000000000000000000000000000000000000000008287019960f01b1689528051918291018587015e840190838201905f8252519283915e01015f815203601f198101835282613fa4565b5190206101a0830135148061483d575b15614837575f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff6147e283614094565b165f5260205260405f20549061020067ffffffffffffffff831691013510908161480a575090565b90506101243567ffffffffffffffff8116918282036101615767ffffffffffffffff915060401c16111590565b50505f90565b50806060830135146147b4565b356fffffffffffffffffffffffffffffffff811681036101615790565b3560ff811681036101615790565b3561ffff811681036101615790565b67ffffffffffffffff811161144757601f01601f191660200190565b91908201809211610bec57565b90604051926040840184811067ffffffffffffffff821117611447577f9e4d04905f7d2b3807caa5c6c45d5a89b70a65cad554f03d28a890916e055afb9261499767ffffffffffffffff60209473ffffffffffffffffffffffffffffffffffffffff94604052169687815267ffffffffffffffff8582018143168152885f526004875260405f208686165f528752818060405f209451161667ffffffffffffffff1984541617835551167fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b6040519586521693a3565b9060408101359067ffffffffffffffff82169063ffffffff8360601c1691608082013580151581036101615715614c9c5767ffffffffffffffff196149e960608401614094565b6149f560a08501614094565b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000604051918160208401947f0500000000000000000000000000000000000000000000000000000000000000865260601b16602184015260601b1660358201527fffffffffffffffff0000000000000000000000000000000000000000000000008760c01b16604982015260318152614a8f605182613fa4565b5190201617905b63ffffffff8460401c16614aad60c0830183614040565b949092846001871b9467ffffffffffffffff821697641fffffffe0781fffffffffffffffffffffffffffffffffffffffffffffffe08b603b1c161691809360018360051b83019316614c13575b50505b808310614ba557505050602001359473ffffffffffffffffffffffffffffffffffffffff86168096036101615760a09660405196898852602088015260801c604087015281606087015260401c159281818111159160011c10169110161602608082015220815f526003602052600160405f20015403614b7a5750565b7f87103453000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91979096602067ffffffffffffffff918a35918291818c169081521852160167ffffffffffffffff60208267ffffffffffffffff1960405f201617818b0135918291818c60011c16908152185216019660408867ffffffffffffffff19825f2016179760021c910191614afd565b8199506020929a9450829067ffffffffffffffff9492359384931690815218521601958667ffffffffffffffff1960405f2016179560207f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0640ffffffff0780ffffffffffffffffffffffffffffffffffffffffffffffff08c603c1c1616169101915f80614afa565b614ca860608301614094565b7effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008660181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f5267ffffffffffffffff19601d5f20161790614a96565b929060408303614e2357826020116101615773ffffffffffffffffffffffffffffffffffffffff614d898235614d56601f198701602086016157d7565b9060ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841693821c011688615b5c565b50505b81841691829116149081614e19575b50614e1057614dac82848387615812565b614e105761402c93614dfd614e0b926040519586937f1626ba7e0000000000000000000000000000000000000000000000000000000060208601526024850152604060448501526064840191613fdf565b03601f198101845283613fa4565b6159dc565b50505050600190565b905015155f614d9b565b73ffffffffffffffffffffffffffffffffffffffff614e43848387615abc565b5050614d8c565b929192614e5682614884565b91614e646040519384613fa4565b829481845281830111610161578281602093845f960137010152565b614e8981614094565b90614ea1614e9a60208301836143a1565b3691614e4a565b6020815191012091614eb9614e9a60408401846143a1565b60208151910120614ecd6060840184614040565b90614ed7826142ca565b91614ee56040519384613fa4565b808352614ef1816142ca565b91601f196020850193013684375f5b82811061529e575050506040518091602082018094519091905f5b8181106152855750505003601f1981018252614f379082613fa4565b519020614f4660808501614094565b614f5260a0860161484a565b90614f5f60c08701614867565b92614f6c60e08801613f1d565b946040519860208a01977fa8392c38affe34eab41871ec4bf62eb638a6c92346850db6e9ecaed4d1fda421895273ffffffffffffffffffffffffffffffffffffffff1660408b015260608a0152608089015260a088015273ffffffffffffffffffffffffffffffffffffffff1660c08701526fffffffffffffffffffffffffffffffff1660e086015260ff1661010085015267ffffffffffffffff16610120840152610120835261501f61014084613fa4565b60405160208101907f381536ac21994fc1e99d5ddb12c3c57c6abe8089113bb371794eb382664e26f482526040810161010085019061505d91614113565b6060815261506c608082613fa4565b51902060405160208101907f4096f5b96d23c2913ab04da7d8c1285525a8f3e24ca0158344907afa5d47bf198252604081016101408601906150ad9161413d565b60e081526150bd61010082613fa4565b5190209260405160208101907f0e34c817f0541fc40ba11829ef2a0c2737ec52580e7337443bda9efeb7d8ad1a8252604081016102008401906150ff916141cd565b60c0815261510e60e082613fa4565b51902060405160208101907f0956bc8e6a8d31be152877ace70e29fd456ac5a481266ccc4beeb889299edb5f8252604081016102a085019061514f9161423d565b6080815261515e60a082613fa4565b51902060405160208101907f4ec4c239f95d56b8392d81a81707d3ff10cd91382602dc131902167f7d2b375982526040810161030086019061519f9161426e565b60c081526151ae60e082613fa4565b51902091604051966020880195865260408801526060870152608086015260a085015260a084526151e060c085613fa4565b6151ed6103a08201614875565b916151fb6103c08301614867565b916152096103e08201614875565b60405193602085019561ffff16865260ff16604085015261ffff166060840152610400013560808301526080825261524260a083613fa4565b6040519485946020860197518091895e85019060208201905f8252519283915e01602001905f8252518092825e015f815203601f19810182526144e79082613fa4565b8251845285945060209384019390920191600101614f1b565b6152af614e9a6135968386866154d7565b602081519101206152c7614e9a6135b18487876154d7565b602081519101206040519060208201927fc5f18635d9ac3ad8ee9b79542bde2287ca70dc9eebdb1f130730401aac0cde0684526040830152606082015260608152615313608082613fa4565b519020908551811015610cf85760019160208260051b8801015201614f00565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001630148061542d575b1561539b577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526144e760c082613fa4565b507f00000000000000000000000000000000000000000000000000000000000000004614615372565b906040519060208201927f1000000000000000000000000000000000000000000000000000000000000000845260218301526041820152604181526144e7606182613fa4565b604051906154ab604083613fa4565b600f82527f74616e7469656d652f76312f74616700000000000000000000000000000000006020830152565b9190811015610cf85760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc181360301821215610161570190565b9163ffffffff918216911680821061552e57505050565b61556d93506040519384937fbb9cc5be000000000000000000000000000000000000000000000000000000008552606060048601526064850190613eee565b91602484015260448301520390fd5b9067ffffffffffffffff807f000000000000000000000000000000000000000000000000000000000000000016911690808210801561563d575b6155bf57505050565b6155fe93506040519384937f57280761000000000000000000000000000000000000000000000000000000008552608060048601526084850190613eee565b916024840152604483015267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660648301520390fd5b5067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001682116155b6565b9061ffff61567d82614875565b161580615751575b6148375761569281614875565b916156ab60806156a460208501614875565b9301614094565b9061ffff604051946156bc86613f88565b16845261ffff602085019316835273ffffffffffffffffffffffffffffffffffffffff60408501921682525f52600560205261ffff60405f209351167fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffffffffffffffffffffffffffff0000000063ffff00008654955160101b16935160201b1693161717179055600190565b5061ffff61576160208301614875565b1615615685565b60ff811690601f82116157975760405191615784604084613fa4565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b90939293848311610161578411610161578101920390565b3590602081106157e5575090565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b1690565b9290602083106159d457601f198301838111610bec5761583d615837858381866157bf565b906157d7565b927d79137913791379137913791379137913791379137913791379137913791361ffff85169460101c148015906159cb575b6159c15784841161016157838361588592615af0565b156145fc57826014116101615761402c946158a8615954928561594697866157bf565b9590916040519687937f024ad31800000000000000000000000000000000000000000000000000000000602086015260606024860152615911608486017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec8a0160148a01613fdf565b9260448601527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc858403016064860152613fdf565b03601f198101855284613fa4565b357fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008116916014811061598c575b505060601c615a20565b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009250829060140360031b1b16165f80615982565b5050505050505f90565b5081841161586f565b505050505f90565b803b1561483757815f916020809451920190620493e0fa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b803b1561483757815f916020809451920190620493e0fa7f024ad318000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b9161ffff919015615ab457168015908115615aa8575b505b615a835750565b6134a290604051918291631b5ffb9960e01b8352602060048401526024830190613eee565b6127109150115f615a7a565b161515615a7c565b9060418303615ae657615adf9250602081013591604082359201355f1a90615b5c565b9192909190565b50505f9160029190565b90601583108015615b51575b615b4a5760408314159283615b12575b50505090565b73ffffffffffffffffffffffffffffffffffffffff9293508291615b37913691614e4a565b60208151910120169116145f8080615b0c565b5050505f90565b506104008311615afc565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615be0579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156114d3575f5173ffffffffffffffffffffffffffffffffffffffff811615615bd657905f905f90565b505f906001905f90565b5050505f916003919056",
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

// PackChallengeDouble is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77c63daf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeDouble((bytes32,address,bytes32,address,bool,address,bytes32[]) first, (bytes32,address,bytes32,address,bool,address,bytes32[]) second) returns()
func (datasets *Datasets) PackChallengeDouble(first LeafProof, second LeafProof) []byte {
	enc, err := datasets.abi.Pack("challengeDouble", first, second)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeDouble is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77c63daf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeDouble((bytes32,address,bytes32,address,bool,address,bytes32[]) first, (bytes32,address,bytes32,address,bool,address,bytes32[]) second) returns()
func (datasets *Datasets) TryPackChallengeDouble(first LeafProof, second LeafProof) ([]byte, error) {
	return datasets.abi.Pack("challengeDouble", first, second)
}

// PackChallengeRetracted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31bdc649.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeRetracted((bytes32,uint64,uint64,uint64,bytes32,bytes32,uint64,uint32,bytes32,uint64,bytes32,uint64) snapshot, (address,bytes16,bytes32[16],bytes32,bytes,bytes32,bytes32,uint64,uint32,bytes32[]) contained) returns()
func (datasets *Datasets) PackChallengeRetracted(snapshot Snapshot, contained Contained) []byte {
	enc, err := datasets.abi.Pack("challengeRetracted", snapshot, contained)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeRetracted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31bdc649.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeRetracted((bytes32,uint64,uint64,uint64,bytes32,bytes32,uint64,uint32,bytes32,uint64,bytes32,uint64) snapshot, (address,bytes16,bytes32[16],bytes32,bytes,bytes32,bytes32,uint64,uint32,bytes32[]) contained) returns()
func (datasets *Datasets) TryPackChallengeRetracted(snapshot Snapshot, contained Contained) ([]byte, error) {
	return datasets.abi.Pack("challengeRetracted", snapshot, contained)
}

// PackChallengeWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb0ec537.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeWeight((bytes32,address,bytes32,address,bool,address,bytes32[]) proof) returns()
func (datasets *Datasets) PackChallengeWeight(proof LeafProof) []byte {
	enc, err := datasets.abi.Pack("challengeWeight", proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb0ec537.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeWeight((bytes32,address,bytes32,address,bool,address,bytes32[]) proof) returns()
func (datasets *Datasets) TryPackChallengeWeight(proof LeafProof) ([]byte, error) {
	return datasets.abi.Pack("challengeWeight", proof)
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
// Solidity: function datasetOf(bytes32 id) view returns((address,uint24,uint24,uint24,uint24,uint128,uint32,uint32,uint32,uint8,uint8,uint8,uint32,uint64,uint64,uint24,uint16,uint16,uint16))
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
// Solidity: function datasetOf(bytes32 id) view returns((address,uint24,uint24,uint24,uint24,uint128,uint32,uint32,uint32,uint8,uint8,uint8,uint32,uint64,uint64,uint24,uint16,uint16,uint16))
func (datasets *Datasets) TryPackDatasetOf(id [32]byte) ([]byte, error) {
	return datasets.abi.Pack("datasetOf", id)
}

// UnpackDatasetOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa6847804.
//
// Solidity: function datasetOf(bytes32 id) view returns((address,uint24,uint24,uint24,uint24,uint128,uint32,uint32,uint32,uint8,uint8,uint8,uint32,uint64,uint64,uint24,uint16,uint16,uint16))
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

// PackMaxDisputesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7db31375.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxDisputesOf(bytes32 id) view returns(uint16)
func (datasets *Datasets) PackMaxDisputesOf(id [32]byte) []byte {
	enc, err := datasets.abi.Pack("maxDisputesOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxDisputesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7db31375.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxDisputesOf(bytes32 id) view returns(uint16)
func (datasets *Datasets) TryPackMaxDisputesOf(id [32]byte) ([]byte, error) {
	return datasets.abi.Pack("maxDisputesOf", id)
}

// UnpackMaxDisputesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7db31375.
//
// Solidity: function maxDisputesOf(bytes32 id) view returns(uint16)
func (datasets *Datasets) UnpackMaxDisputesOf(data []byte) (uint16, error) {
	out, err := datasets.abi.Unpack("maxDisputesOf", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
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
// Solidity: function snapshotOf(bytes32 id) view returns((bytes32,bytes32,uint64,uint64,uint64,uint32,bool))
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
// Solidity: function snapshotOf(bytes32 id) view returns((bytes32,bytes32,uint64,uint64,uint64,uint32,bool))
func (datasets *Datasets) TryPackSnapshotOf(id [32]byte) ([]byte, error) {
	return datasets.abi.Pack("snapshotOf", id)
}

// UnpackSnapshotOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x614a7f5d.
//
// Solidity: function snapshotOf(bytes32 id) view returns((bytes32,bytes32,uint64,uint64,uint64,uint32,bool))
func (datasets *Datasets) UnpackSnapshotOf(data []byte) (SnapshotRecord, error) {
	out, err := datasets.abi.Unpack("snapshotOf", data)
	if err != nil {
		return *new(SnapshotRecord), err
	}
	out0 := *abi.ConvertType(out[0], new(SnapshotRecord)).(*SnapshotRecord)
	return out0, nil
}

// PackSplitTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf25bf046.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function splitTerms(bytes32 id) view returns((uint16,uint16,address))
func (datasets *Datasets) PackSplitTerms(id [32]byte) []byte {
	enc, err := datasets.abi.Pack("splitTerms", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSplitTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf25bf046.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function splitTerms(bytes32 id) view returns((uint16,uint16,address))
func (datasets *Datasets) TryPackSplitTerms(id [32]byte) ([]byte, error) {
	return datasets.abi.Pack("splitTerms", id)
}

// UnpackSplitTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf25bf046.
//
// Solidity: function splitTerms(bytes32 id) view returns((uint16,uint16,address))
func (datasets *Datasets) UnpackSplitTerms(data []byte) (SplitRecord, error) {
	out, err := datasets.abi.Unpack("splitTerms", data)
	if err != nil {
		return *new(SplitRecord), err
	}
	out0 := *abi.ConvertType(out[0], new(SplitRecord)).(*SplitRecord)
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

// DatasetsSnapshotConvicted represents a SnapshotConvicted event raised by the Datasets contract.
type DatasetsSnapshotConvicted struct {
	Id      [32]byte
	Offence uint8
	Signers *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DatasetsSnapshotConvictedEventName = "SnapshotConvicted"

// ContractEventName returns the user-defined event name.
func (DatasetsSnapshotConvicted) ContractEventName() string {
	return DatasetsSnapshotConvictedEventName
}

// UnpackSnapshotConvictedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SnapshotConvicted(bytes32 indexed id, uint8 indexed offence, uint256 signers)
func (datasets *Datasets) UnpackSnapshotConvictedEvent(log *types.Log) (*DatasetsSnapshotConvicted, error) {
	event := "SnapshotConvicted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasets.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetsSnapshotConvicted)
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
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_Convicted"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsConvictedError(raw[4:])
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
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_NoOffence"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsNoOffenceError(raw[4:])
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
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_NotContained"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsNotContainedError(raw[4:])
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
	if bytes.Equal(raw[:4], datasets.abi.Errors["Datasets_SplitTooHigh"].ID.Bytes()[:4]) {
		return datasets.UnpackDatasetsSplitTooHighError(raw[4:])
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

// DatasetsDatasetsConvicted represents a Datasets_Convicted error raised by the Datasets contract.
type DatasetsDatasetsConvicted struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_Convicted(bytes32 id)
func DatasetsDatasetsConvictedErrorID() common.Hash {
	return common.HexToHash("0x2a51fb7b9266f98c24dd6d1221ac7cfda1435ec7806606ffb3f82942a1b61333")
}

// UnpackDatasetsConvictedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_Convicted(bytes32 id)
func (datasets *Datasets) UnpackDatasetsConvictedError(raw []byte) (*DatasetsDatasetsConvicted, error) {
	out := new(DatasetsDatasetsConvicted)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_Convicted", raw); err != nil {
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

// DatasetsDatasetsNoOffence represents a Datasets_NoOffence error raised by the Datasets contract.
type DatasetsDatasetsNoOffence struct {
	Id      [32]byte
	Offence uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_NoOffence(bytes32 id, uint8 offence)
func DatasetsDatasetsNoOffenceErrorID() common.Hash {
	return common.HexToHash("0x34b5942b5aabc1c761123ec878d518959e4c27f113565e6d69c8ef848401dcd8")
}

// UnpackDatasetsNoOffenceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_NoOffence(bytes32 id, uint8 offence)
func (datasets *Datasets) UnpackDatasetsNoOffenceError(raw []byte) (*DatasetsDatasetsNoOffence, error) {
	out := new(DatasetsDatasetsNoOffence)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_NoOffence", raw); err != nil {
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

// DatasetsDatasetsNotContained represents a Datasets_NotContained error raised by the Datasets contract.
type DatasetsDatasetsNotContained struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_NotContained(bytes32 id)
func DatasetsDatasetsNotContainedErrorID() common.Hash {
	return common.HexToHash("0x8710345319e0d01ce4e8530a375823b0cd94c09b8ab8b30eb638ffeec19ad92b")
}

// UnpackDatasetsNotContainedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_NotContained(bytes32 id)
func (datasets *Datasets) UnpackDatasetsNotContainedError(raw []byte) (*DatasetsDatasetsNotContained, error) {
	out := new(DatasetsDatasetsNotContained)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_NotContained", raw); err != nil {
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

// DatasetsDatasetsSplitTooHigh represents a Datasets_SplitTooHigh error raised by the Datasets contract.
type DatasetsDatasetsSplitTooHigh struct {
	Given *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Datasets_SplitTooHigh(uint256 given, uint256 most)
func DatasetsDatasetsSplitTooHighErrorID() common.Hash {
	return common.HexToHash("0x74b92c9afc452a103aa9a5b72f1e200adbe96a8d6e70ff3f2a202d0a34a96158")
}

// UnpackDatasetsSplitTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Datasets_SplitTooHigh(uint256 given, uint256 most)
func (datasets *Datasets) UnpackDatasetsSplitTooHighError(raw []byte) (*DatasetsDatasetsSplitTooHigh, error) {
	out := new(DatasetsDatasetsSplitTooHigh)
	if err := datasets.abi.UnpackIntoInterface(out, "Datasets_SplitTooHigh", raw); err != nil {
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
