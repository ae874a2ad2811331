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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"committee_\",\"type\":\"address\",\"internalType\":\"contractICommittee\"},{\"name\":\"minWindow_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxWindow_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minGroup_\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew_\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeDouble\",\"inputs\":[{\"name\":\"first\",\"type\":\"tuple\",\"internalType\":\"structLeafProof\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"second\",\"type\":\"tuple\",\"internalType\":\"structLeafProof\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeRetracted\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"tuple\",\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"contained\",\"type\":\"tuple\",\"internalType\":\"structContained\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes16\",\"internalType\":\"bytes16\"},{\"name\":\"consent\",\"type\":\"bytes32[16]\",\"internalType\":\"bytes32[16]\"},{\"name\":\"contribution\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyPoint\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"payloadDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"headerHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeWeight\",\"inputs\":[{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structLeafProof\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitSnapshot\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"tuple\",\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"committee\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICommittee\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"create\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"founder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"schema\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"purposes\",\"type\":\"tuple[]\",\"internalType\":\"structPurpose[]\",\"components\":[{\"name\":\"dpv\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"pdpp\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"weightRule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admission\",\"type\":\"tuple\",\"internalType\":\"structAdmission\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"cadence\",\"type\":\"tuple\",\"internalType\":\"structCadence\",\"components\":[{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minClass\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minAge\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFor\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"potBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tipBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coverBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"vote\",\"type\":\"tuple\",\"internalType\":\"structVote\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vetoBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"quorumBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"vote\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"release\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirm\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dispute\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"maxDisputes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"delivery\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"withholdBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"datasetId\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"founder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"schema\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"purposes\",\"type\":\"tuple[]\",\"internalType\":\"structPurpose[]\",\"components\":[{\"name\":\"dpv\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"pdpp\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"weightRule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admission\",\"type\":\"tuple\",\"internalType\":\"structAdmission\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"cadence\",\"type\":\"tuple\",\"internalType\":\"structCadence\",\"components\":[{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minClass\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minAge\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFor\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"potBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tipBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coverBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"vote\",\"type\":\"tuple\",\"internalType\":\"structVote\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vetoBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"quorumBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"vote\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"release\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirm\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dispute\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"maxDisputes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"delivery\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"withholdBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"datasetOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDatasetRecord\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"commitWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"releaseWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"confirmWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"disputeWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sellFor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxWeight\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voteRule\",\"type\":\"uint8\",\"internalType\":\"enumVoteRule\"},{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"snapshots\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastSnapshotAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"voteWindow\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"voteBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxDisputes\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxDisputesOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxWindow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minGroup\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minNew\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minWindow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"poolOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"retract\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"minVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retractFor\",\"inputs\":[{\"name\":\"list\",\"type\":\"tuple[]\",\"internalType\":\"structRetraction[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"minVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retractionId\",\"inputs\":[{\"name\":\"retraction\",\"type\":\"tuple\",\"internalType\":\"structRetraction\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"minVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"retractionOf\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"minVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"atBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"saleTermsOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structSaleTerms\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFrom\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"release\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"confirm\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"dispute\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"voteRule\",\"type\":\"uint8\",\"internalType\":\"enumVoteRule\"},{\"name\":\"vote\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"voteBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sign\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"tuple\",\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"snapshotId\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"tuple\",\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"snapshotOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structSnapshotRecord\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signers\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"convicted\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"DatasetCreated\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"DatasetId\"},{\"name\":\"founder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"scale\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structTerms\",\"components\":[{\"name\":\"founder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"schema\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"purposes\",\"type\":\"tuple[]\",\"internalType\":\"structPurpose[]\",\"components\":[{\"name\":\"dpv\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"pdpp\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"floorPrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"weightRule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admission\",\"type\":\"tuple\",\"internalType\":\"structAdmission\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"cadence\",\"type\":\"tuple\",\"internalType\":\"structCadence\",\"components\":[{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minNew\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minClass\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minAge\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sellFor\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"potBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tipBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coverBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"vote\",\"type\":\"tuple\",\"internalType\":\"structVote\",\"components\":[{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vetoBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"quorumBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"vote\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"release\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirm\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dispute\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"maxDisputes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"delivery\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"withholdBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Retracted\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"DatasetId\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"minVersion\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SnapshotCommitted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SnapshotId\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"DatasetId\"},{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"snapshot\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSnapshot\",\"components\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contributionRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SnapshotConvicted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SnapshotId\"},{\"name\":\"offence\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumOffence\"},{\"name\":\"signers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SnapshotSigned\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SnapshotId\"},{\"name\":\"signers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Datasets_BadAsOf\",\"inputs\":[{\"name\":\"asOf\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"asOfHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadBatch\",\"inputs\":[{\"name\":\"retractions\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadBounds\",\"inputs\":[{\"name\":\"minWindow\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxWindow\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadSellUntil\",\"inputs\":[{\"name\":\"sellUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"latest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadSignatures\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadTerms\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Datasets_BadWeight\",\"inputs\":[{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_BelowFloor\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"floor\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Datasets_Convicted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}]},{\"type\":\"error\",\"name\":\"Datasets_EmptyRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Datasets_Exists\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}]},{\"type\":\"error\",\"name\":\"Datasets_GroupTooSmall\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minGroup\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Datasets_NoOffence\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"offence\",\"type\":\"uint8\",\"internalType\":\"enumOffence\"}]},{\"type\":\"error\",\"name\":\"Datasets_NoQuorum\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_NoRetraction\",\"inputs\":[{\"name\":\"retractions\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_NotBuilt\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"Datasets_NotContained\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}]},{\"type\":\"error\",\"name\":\"Datasets_NotFounder\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"founder\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Datasets_NothingNew\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Datasets_NothingToRetract\",\"inputs\":[{\"name\":\"minVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"kept\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_TooSoon\",\"inputs\":[{\"name\":\"earliest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_Unknown\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}]},{\"type\":\"error\",\"name\":\"Datasets_UnknownSnapshot\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}]},{\"type\":\"error\",\"name\":\"Datasets_WindowOutOfBounds\",\"inputs\":[{\"name\":\"window\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"min\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"max\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_WrongEpoch\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"current\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_WrongNumber\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"next\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Datasets_WrongSum\",\"inputs\":[{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Datasets",
	Bin: "0x61020080604052346103225760a081615e6080380380916100208285610326565b8339810103126103225780516001600160a01b0381168103610322576100486020830161035d565b6100546040840161035d565b61006c608061006560608701610371565b9501610371565b9260405161007b604082610326565b6011815260208101907054616e7469656d6520446174617365747360781b8252604051916100aa604084610326565b600183526020830191603160f81b83526100c381610382565b610120526100d084610382565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261013960c082610326565b5190206080523060c0526001600160401b03831680158015610310575b80156102fb575b6102dc575063ffffffff8516801561029e575063ffffffff841680156102625750610160526101a052610180526101e0526101c052604051615a7290816103ee8239608051816152f8015260a051816153af015260c051816152c9015260e051816153470152610100518161536d015261012051816117b8015261014051816117e101526101605181818161036101528181610f5e015281816110170152613bf10152610180518181816106d80152818161212c015261550801526101a0518181816109c301528181612ea901528181612eea0152818161559301526155c801526101c0518181816101320152611f5f01526101e051818181611fcd01526137670152f35b60a49060405190635dce62df60e11b82526060600483015260066064830152656d696e4e657760d01b6084830152602482015260016044820152fd5b60a49060405190635dce62df60e11b825260606004830152600860648301526706d696e47726f75760c41b6084830152602482015260016044820152fd5b90506339e7924160e01b5f5260045260018060401b031660245260445ffd5b5062ed4e006001600160401b0384161161015d565b506001600160401b0383168111610156565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761034957604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b038216820361032257565b519063ffffffff8216820361032257565b601f8151116103ad57602081519101516020821061039e571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c80630564fe5f14613d53578063259289e014613b3657806331bdc6491461385e57806337e7f20f1461383f57806339793e611461378b5780634ec3f1cf1461374b5780635868f84114611c92578063614a7f5d14611b9c578063676f629114611aa357806377c63daf146118f45780637db31375146118b457806384b0196e146117a05780638a22897b14610d5557806392e5fd1b146109e7578063a3c4c964146109a3578063a6847804146106fc578063ac66a3ef146106b8578063b2663349146103da578063ba4a6bd4146103ad578063c3e860e814610385578063d864e74014610335578063db0ec5371461015a5763fa65167014610116575f80fd5b34610156575f60031936011261015657602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346101565760206003193601126101565760043567ffffffffffffffff811161015657806004019060e060031982360301126101565761019c82359283614921565b815f52600360205260405f20545f52600260205267ffffffffffffffff604460ff600160405f20015460e81c1692013516111561030557805f526003602052600260405f200190815467ffffffffffffffff8160401c16156102d95760ff8160e01c166102ad577fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c010000000000000000000000000000000000000000000000000000000017918290557f781edacdb12f1db34482e311c68b91198ac92a170ff2f70049570de896fe80c9602060019363ffffffff6040519160c01c168152a3005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b507f2a51fb7b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507feab2c988000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f34b5942b000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b34610156575f60031936011261015657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101565760206103a56103a061039b36613e54565b614dff565b6144b1565b604051908152f35b34610156576020600319360112610156576004355f5260036020526020600160405f200154604051908152f35b34610156576020600319360112610156575f6101a06040516103fb81613f1a565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015282610140820152826101608201528261018082015201526004355f52600360205260405f208054805f52600260205260405f20805491600260018301549401549261049763ffffffff8660801c1667ffffffffffffffff8660401c16614407565b60ff8560e01c165f146106a4575f955b60ff8160f01c1695604051946104bc86613f1a565b8552602085019773ffffffffffffffffffffffffffffffffffffffff85168952604086019360ff8460e01c1685526fffffffffffffffffffffffffffffffff606088019416845267ffffffffffffffff608088019316835267ffffffffffffffff60a088019116815267ffffffffffffffff60c088019216825260e087019262ffffff8760a01c16845261010088019462ffffff8860b81c16865261012089019662ffffff8960d01c1688526101408a019860e81c89526101608a01996105828d613ec2565b8c8b5261018081019b5f8d526101a08201809e5f82526105a181613ec2565b6105aa81613ec2565b610683575b50506040519d8e915182525173ffffffffffffffffffffffffffffffffffffffff1690602001525160ff1660408d0152516fffffffffffffffffffffffffffffffff1660608c01525167ffffffffffffffff1660808b01525167ffffffffffffffff1660a08a01525167ffffffffffffffff1660c08901525162ffffff1660e08801525162ffffff166101008701525162ffffff166101208601525162ffffff166101408501525161066081613ec2565b6101608401525162ffffff166101808301525161ffff166101a08201526101c090f35b600262ffffff9201549061ffff8260b81c16905260a01c168c528e8d6105af565b67ffffffffffffffff8560801c16956104a7565b34610156575f60031936011261015657602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461015657602060031936011261015657610715614385565b506004355f52600260205261024060405f2061ffff60026040519261073984613efd565b805473ffffffffffffffffffffffffffffffffffffffff8116855262ffffff8160a01c16602086015262ffffff8160b81c16604086015262ffffff8160d01c16606086015260e81c608085015260ff60018201546fffffffffffffffffffffffffffffffff811660a087015263ffffffff8160801c1660c087015263ffffffff8160a01c1660e087015263ffffffff8160c01c16610100870152818160e01c16610120870152818160e81c1661014087015260f01c166107f881613ec2565b610160850152015463ffffffff811661018084015267ffffffffffffffff8160201c166101a084015267ffffffffffffffff8160601c166101c084015262ffffff8160a01c166101e0840152818160b81c1661020084015260c81c1661022082015261ffff6102206040519273ffffffffffffffffffffffffffffffffffffffff815116845262ffffff602082015116602085015262ffffff604082015116604085015262ffffff606082015116606085015262ffffff60808201511660808501526fffffffffffffffffffffffffffffffff60a08201511660a085015263ffffffff60c08201511660c085015263ffffffff60e08201511660e085015263ffffffff6101008201511661010085015260ff6101208201511661012085015260ff6101408201511661014085015261016081015161093581613ec2565b61016085015263ffffffff6101808201511661018085015267ffffffffffffffff6101a0820151166101a085015267ffffffffffffffff6101c0820151166101c085015262ffffff6101e0820151166101e08501528261020082015116610200850152015116610220820152f35b34610156575f60031936011261015657602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101565760406003193601126101565760043567ffffffffffffffff8111610156573660238201121561015657806004013567ffffffffffffffff8111610156573660248260071b840101116101565760243567ffffffffffffffff8111610156573660238201121561015657806004013567ffffffffffffffff81116101565760248201913660248360051b83010111610156575f94828503610d25575f955b85871015610ce6578660071b8201602481016084820167ffffffffffffffff610ab182613ecc565b16421080610cb8575b80610c5f575b15908115610b5e575b50610b535790610adb610af192614027565b6044610ae960648401613ecc565b92013561482c565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114610b26576001809101965b0195610a89565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b505095600190610b1f565b610bfd915060405167ffffffffffffffff610be060208301937f687a674a3404abb30b93031f3e2fb66eb8f7e04e79657160e5f65d16a26fe1d9855273ffffffffffffffffffffffffffffffffffffffff610bb888613dcf565b1660408501526044880135606085015282610bd560648a01613e88565b166080850152613e88565b1660a082015260a08152610bf560c082613f37565b5190206144b1565b868a1015610c3257610c2b90610c1b60248c60051b8901018a614334565b90610c2585614027565b92614c98565b158a610ac9565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b50610c6c60648401613ecc565b60448401355f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff610c9a85614027565b165f5260205267ffffffffffffffff8060405f205416911611610ac0565b5060448301355f5260026020526fffffffffffffffffffffffffffffffff600160405f200154161515610aba565b85908015610cf957602090604051908152f35b507f722a4303000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b82857f0a12313f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b3461015657610d6336613df0565b9183355f52600260205260405f20916001830154906fffffffffffffffffffffffffffffffff821615611773576002840154600167ffffffffffffffff8260201c160167ffffffffffffffff8111610b265767ffffffffffffffff9081610dcc60208b01613ecc565b9116918291160361172f575063ffffffff610de960e08901613fc2565b81831691829116106116ef575060ff8360e81c1663ffffffff610e0e60e08a01613fc2565b16808202908282041482151715610b2657610e2b60c08a01613ecc565b67ffffffffffffffff63ffffffff610e4560e08d01613fc2565b169116109081156116d0575b506116755750610e6360c08801613ecc565b67ffffffffffffffff8060a08a01351691160361162c576080870135158015611620575b8015611613575b6115eb57600167ffffffffffffffff610ea960208a01613ecc565b16036115c4575067ffffffffffffffff5f5b168042106115995750610ee163ffffffff8360a01c1667ffffffffffffffff4216614407565b67ffffffffffffffff610ef76101608901613ecc565b164210801590611577575b61152f5750610140860135801580156114d4575b61148f57506040517f900cf0cf00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611400575f9161144c575b5067ffffffffffffffff60608801610fa581613ecc565b828416928391160361140b5750508391602091610ffe610fc76103a08b614479565b98899360405196879586957f61a29bd600000000000000000000000000000000000000000000000000000000875260048701613f92565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611400575f916113d1575b50156113a15773ffffffffffffffffffffffffffffffffffffffff8354169461107260e08201613fc2565b906040519060a0820182811067ffffffffffffffff8211176113745760209888957fd5ab5d5dc6ce6b386fb4c25995843cc14bf2565b261b973c3515e9f83df41db29563ffffffff60806101a0976111aa966040528a81528e810195865260ff604082019560e01c168552826060820194168452019160a0870135835260ff604051948f73ffffffffffffffffffffffffffffffffffffffff908701978d89525116604087015251166060850152511660808301525160a082015260a0815261113c60c082613f37565b51902096600261114d8b8501613ecc565b910180547fffffffffffffffffffffffff00000000000000000000000000000000ffffffff1673ffffffffffffffff0000000000000000000000004260601b161760209290921b6bffffffffffffffff0000000016919091179055565b67ffffffffffffffff5f61130863ffffffff888a611296868b818060028c6111d460c08201613ecc565b976111e26101608301613ecc565b98604051926111f084613ee1565b35835260208301918252604083019e8f911690526060820195844216875284608084019a168a528b60a084019b168b5260c083019d8e525f5260206003905260405f2091518255516001820155019a51161667ffffffffffffffff198a5416178955511687907fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b51855491517fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff90921660809190911b77ffffffffffffffff000000000000000000000000000000001617911660c01b7bffffffff00000000000000000000000000000000000000000000000016178355565b5181547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff1690151560e01b7cff0000000000000000000000000000000000000000000000000000000016179055604051946113638683614275565b6101808601523593a4604051908152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b50827fbcb33b7c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6113f3915060203d6020116113f9575b6113eb8183613f37565b810190613f5a565b86611047565b503d6113e1565b6040513d5f823e3d90fd5b61141d67ffffffffffffffff91613ecc565b7f214e816c000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b90506020813d602011611487575b8161146760209383613f37565b81010312610156575167ffffffffffffffff811681036101565787610f8e565b3d915061145a565b67ffffffffffffffff6114a56101208901613ecc565b7f4c9d2cea000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b508067ffffffffffffffff6114ec6101208a01613ecc565b16610101814303105f1461150357405b1415610f16565b90505f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa50806020516114fc565b67ffffffffffffffff90816115476101608a01613ecc565b7f6c5764e6000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b506115856101608801613ecc565b67ffffffffffffffff808316911611610f02565b7f8723900a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6115e667ffffffffffffffff918263ffffffff8660c01c169160601c16614407565b610ebb565b7f2b0e4f51000000000000000000000000000000000000000000000000000000005f5260045ffd5b5061010087013515610e8e565b5060a087013515610e87565b60a08767ffffffffffffffff61164460c08301613ecc565b7f4f2bb35d000000000000000000000000000000000000000000000000000000005f5216600452013560245260445ffd5b63ffffffff8867ffffffffffffffff61169c60e061169560c08501613ecc565b9301613fc2565b917ff4db00d5000000000000000000000000000000000000000000000000000000005f52166004521660245260445260645ffd5b905067ffffffffffffffff6116e760c08b01613ecc565b161189610e51565b63ffffffff61170060e08a01613fc2565b7feaf7db5b000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b67ffffffffffffffff61174460208a01613ecc565b7ffc0c2c49000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b857f3c5a95c9000000000000000000000000000000000000000000000000000000005f523560045260245ffd5b34610156575f600319360112610156576118586117dc7f00000000000000000000000000000000000000000000000000000000000000006155ef565b6118057f00000000000000000000000000000000000000000000000000000000000000006155ef565b6020611866604051926118188385613f37565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190613e9d565b908582036040870152613e9d565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061189d57505050500390f35b83518552869550938101939281019260010161188e565b34610156576020600319360112610156576004355f52600360205260405f20545f526002602052602061ffff600260405f20015460c81c16604051908152f35b346101565760406003193601126101565760043567ffffffffffffffff811161015657806004019060e060031982360301126101565760243567ffffffffffffffff81116101565760e060031982360301126101565761195683359384614921565b6119638160040184614921565b61196f60648301614027565b73ffffffffffffffffffffffffffffffffffffffff8061199160648501614027565b1691161491821592611a81575b5050611a5157805f526003602052600260405f200190815467ffffffffffffffff8160401c16156102d95760ff8160e01c166102ad577fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c010000000000000000000000000000000000000000000000000000000017918290557f781edacdb12f1db34482e311c68b91198ac92a170ff2f70049570de896fe80c9602060029363ffffffff6040519160c01c168152a3005b7f34b5942b000000000000000000000000000000000000000000000000000000005f52600452600260245260445ffd5b63ffffffff8092935060448092013560401c1692013560401c1614828061199e565b346101565760406003193601126101565760043560243567ffffffffffffffff81169182820361015657805f5260026020526fffffffffffffffffffffffffffffffff600160405f2001541615611b7157805f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205267ffffffffffffffff60405f2054169283811115611b4157611b3f83338461482c565b005b83907fce696898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f3c5a95c9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610156576020600319360112610156575f60c0604051611bbc81613ee1565b8281528260208201528260408201528260608201528260808201528260a082015201526004355f52600360205260e060405f2060405190611bfc82613ee1565b63ffffffff81549283815267ffffffffffffffff60026001850154946020840195865201549381604084018187168152816060860191818960401c1683526080870194828a60801c16865260ff60c060a08a01998b8d831c168b52019a8d1c1615158a526040519a8b525160208b0152511660408901525116606087015251166080850152511660a083015251151560c0820152f35b3461015657611ca036613e54565b73ffffffffffffffffffffffffffffffffffffffff611cbe82614027565b1633036136fd57611cd16103a082614dff565b805f5260026020526fffffffffffffffffffffffffffffffff600160405f200154166136d257611d046020830183614334565b90501561368d57611d186040830183614334565b90501561364857611d2c6060830183613fd3565b908115613603575f5b82811061353757505050600260ff611d506102a085016147f3565b16116134d957611d636102c08301614801565b611db9611d736102a085016147f3565b604092600160ff855193611d878786613f37565b600c85527f766f74652e7665746f427073000000000000000000000000000000000000000060208601521614916158eb565b611e1a611dc96102e08501614801565b611dd66102a086016147f3565b90600260ff855193611de88786613f37565b600e85527f766f74652e71756f72756d42707300000000000000000000000000000000000060208601521614916158eb565b6fffffffffffffffffffffffffffffffff611e3760a085016147d6565b16156134955760ff611e4b60c085016147f3565b161580613475575b61340c57600160ff611e6760c086016147f3565b161480613455575b61340c5760ff611e8261010085016147f3565b1615806133fe575b6133ba576103e861ffff611ea16103a08601614801565b1611613376576312cc030067ffffffffffffffff611ec26101a08601613ecc565b161161333257611ed56101c08401613ecc565b67ffffffffffffffff80611eec6101e08701613ecc565b16911610156132ee576312cc030067ffffffffffffffff611f106101e08601613ecc565b16116132aa57611f84611f266101408501613fc2565b825190611f338483613f37565b601082527f636164656e63652e6d696e47726f75700000000000000000000000000000000060208301527f000000000000000000000000000000000000000000000000000000000000000091615496565b611ff2611f946101608501613fc2565b825190611fa18483613f37565b600e82527f636164656e63652e6d696e4e657700000000000000000000000000000000000060208301527f000000000000000000000000000000000000000000000000000000000000000091615496565b611fff6101808401613fc2565b63ffffffff8251916120118484613f37565b601083527f636164656e63652e6d696e436c617373000000000000000000000000000000006020840152166002811061325d575050600160ff61205660c086016147f3565b16116132005760ff61206b61010085016147f3565b166131a35761ffff6120806102008501614801565b166131465761ffff6120956102208501614801565b166130e95761ffff6120aa6102408501614801565b1661308c5761ffff6120bf6102608501614801565b1661302f5773ffffffffffffffffffffffffffffffffffffffff6120e66102808501614027565b16612fd25760ff6120fa6103c085016147f3565b16612f755761ffff61210f6103e08501614801565b16612f18576121216102a084016147f3565b60ff811615612f12577f00000000000000000000000000000000000000000000000000000000000000005b6121596103008601613ecc565b67ffffffffffffffff8083169116108015612ed0575b612e1d575060ff1680151590612dd8575b612d94576121cf6121946103208501613ecc565b82516121a08482613f37565b600681527f636f6d6d6974000000000000000000000000000000000000000000000000000060208201526154fb565b61221a6121df6103408501613ecc565b82516121eb8482613f37565b600781527f72656c656173650000000000000000000000000000000000000000000000000060208201526154fb565b61226561222a6103608501613ecc565b82516122368482613f37565b600781527f636f6e6669726d0000000000000000000000000000000000000000000000000060208201526154fb565b6122b06122756103808501613ecc565b82516122818482613f37565b600781527f646973707574650000000000000000000000000000000000000000000000000060208201526154fb565b6122bc60808401614027565b5f80835160208101907f313ce567000000000000000000000000000000000000000000000000000000008252600481526122f7602482613f37565b5190845afa3d15612d8c573d9061230d82614810565b9161231a85519384613f37565b82523d5f602084013e5b158015612d80575b612d3e57602081805181010312610156576020015190600682108015612d34575b612cf257507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa8101908111610b2657612384614385565b73ffffffffffffffffffffffffffffffffffffffff6123a560808701614027565b6fffffffffffffffffffffffffffffffff6123c260a089016147d6565b1660a084015260ff841661012084015216815262ffffff6123e66103208701613ecc565b1662ffffff6123f86103408801613ecc565b1684830152602082015262ffffff6124136103608701613ecc565b1662ffffff6124256103808801613ecc565b166080830152606082015263ffffffff6124426101c08701613ecc565b1663ffffffff6124556101e08801613ecc565b1660e083015260c082015263ffffffff6124726101a08701613ecc565b1663ffffffff6124856101408801613fc2565b1661018083015261010082015260ff6124a060e08701613ecc565b1661ffff6124b16103a08801614801565b1661022083015261014082015260ff6124cd6102a087016147f3565b166124d781613ec2565b6124e081613ec2565b61016082015260ff6124f56102a087016147f3565b16612cd5575b6125086102c08601614801565b61ffff806125196102e08901614801565b169116019061ffff8211610b265761ffff610200820192168252845f5260026020526002845f2073ffffffffffffffffffffffffffffffffffffffff8351167fffffffffffffffffffffffff00000000000000000000000000000000000000008254161781556125d562ffffff60208501511682907fffffffffffffffffff000000ffffffffffffffffffffffffffffffffffffffff76ffffff000000000000000000000000000000000000000083549260a01b169116179055565b8583015181547cffffff0000000000000000000000000000000000000000000000000000606086015160d01b169076ffffffffffffffffffffffffffffffffffffffffffffff79ffffff00000000000000000000000000000000000000000000007fffffff0000000000000000000000000000000000000000000000000000000000608089015160e81b169460b81b1691161717178155600181016fffffffffffffffffffffffffffffffff60a08501511681549073ffffffff0000000000000000000000000000000060c087015160801b16907fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffff000000000000000000000000000000000000000060e089015160a01b169316171717815561275063ffffffff6101008601511682907fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff7bffffffff00000000000000000000000000000000000000000000000083549260c01b169116179055565b61012084015181547dff000000000000000000000000000000000000000000000000000000000061014087015160e81b16907fff000000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff7cff000000000000000000000000000000000000000000000000000000007eff0000000000000000000000000000000000000000000000000000000000006101608a01516127f081613ec2565b6127f981613ec2565b60f01b169460e01b1691161717179055019163ffffffff610180830151167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000084541617835561288f67ffffffffffffffff6101a08401511684907fffffffffffffffffffffffffffffffffffffffff0000000000000000ffffffff6bffffffffffffffff0000000083549260201b169116179055565b6101c082015183547fffffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff1660609190911b73ffffffffffffffff000000000000000000000000161783556101e082015183547fffffffffffffffffff000000ffffffffffffffffffffffffffffffffffffffff1660a09190911b76ffffff00000000000000000000000000000000000000001617835551907fffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffff78ffff00000000000000000000000000000000000000000000007affff00000000000000000000000000000000000000000000000000610220865494015160c81b169360b81b1691161717905560ff82519116815281602082015273ffffffffffffffffffffffffffffffffffffffff6129c085613dcf565b1682820152612a286129eb6129d86020870187614048565b6104206060860152610460850191613f72565b6129f86040870187614048565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0858403016080860152613f72565b906060850135917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1863603018312156101565767ffffffffffffffff8684013511610156578583013560051b360360208785010113610156578181037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc00160a0830152828601803580835260051b82016020908101949181019291905f9083015b898301358210612c4357505050505073ffffffffffffffffffffffffffffffffffffffff612af960808701613dcf565b1660c082015260a08501356fffffffffffffffffffffffffffffffff81169003610156577f288f3afdc7cf4abdad7d4db96dc6f86ff279597d49f0083ab669854df355b0a38491610400876fffffffffffffffffffffffffffffffff60a060209a01351660e084015260ff612b7060c08301614098565b1661010084015267ffffffffffffffff612b8c60e08301613e88565b16610120840152612ba5610140840161010083016140a6565b612bb7610180840161014083016140d0565b612bc961024084016102008301614160565b612bdb6102e084016102a083016141d0565b612bed61034084016103008301614201565b61ffff612bfd6103a08301614151565b166103e084015260ff612c136103c08301614098565b168284015261ffff612c286103e08301614151565b1661042084015201356104408201528033940390a351908152f35b9091929395601f1985820301825286357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa18b8601360301811215610156576020612cc660019382938e89010190612cb98d85840190612cb1612ca58380614048565b83875283870191613f72565b940190614048565b9185818503910152613f72565b98019201920190939291612ac9565b62ffffff612ce66103008701613ecc565b166101e08201526124fb565b73ffffffffffffffffffffffffffffffffffffffff907f989a85d7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b506012821161234d565b73ffffffffffffffffffffffffffffffffffffffff827f989a85d7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5060208151141561232c565b606090612324565b60649051631b5ffb9960e01b815260206004820152600c60248201527f77696e646f77732e766f746500000000000000000000000000000000000000006044820152fd5b50612dfc612de96101c08501613ecc565b612df66103008601613ecc565b90614407565b67ffffffffffffffff80612e136101e08701613ecc565b1691161015612180565b8267ffffffffffffffff60c49281612e386103008a01613ecc565b9351937f5728076100000000000000000000000000000000000000000000000000000000855260806004860152600460848601527f766f74650000000000000000000000000000000000000000000000000000000060a486015216602484015216604482015267ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166064820152fd5b50612ede6103008601613ecc565b67ffffffffffffffff807f00000000000000000000000000000000000000000000000000000000000000001691161161216f565b5f61214c565b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600b60248201527f77697468686f6c644270730000000000000000000000000000000000000000006044820152fd5b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f64656c69766572790000000000000000000000000000000000000000000000006044820152fd5b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f73706c69742e74726561737572790000000000000000000000000000000000006044820152fd5b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f73706c69742e636f7665724270730000000000000000000000000000000000006044820152fd5b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f73706c69742e74697042707300000000000000000000000000000000000000006044820152fd5b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152601160248201527f73706c69742e74726561737572794270730000000000000000000000000000006044820152fd5b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f73706c69742e706f7442707300000000000000000000000000000000000000006044820152fd5b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f61646d697373696f6e2e72756c650000000000000000000000000000000000006044820152fd5b606490517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f77656967687452756c65000000000000000000000000000000000000000000006044820152fd5b61329992519283927fbb9cc5be000000000000000000000000000000000000000000000000000000008452606060048501526064840190613e9d565b906024830152600260448301520390fd5b60649051631b5ffb9960e01b815260206004820152600f60248201527f636164656e63652e73656c6c466f7200000000000000000000000000000000006044820152fd5b60649051631b5ffb9960e01b815260206004820152600e60248201527f636164656e63652e6d696e4167650000000000000000000000000000000000006044820152fd5b60649051631b5ffb9960e01b815260206004820152601360248201527f636164656e63652e6d696e496e74657276616c000000000000000000000000006044820152fd5b60649051631b5ffb9960e01b815260206004820152600b60248201527f6d617844697370757465730000000000000000000000000000000000000000006044820152fd5b60649051631b5ffb9960e01b815260206004820152600e60248201527f61646d697373696f6e2e726f6f740000000000000000000000000000000000006044820152fd5b506101208301351515611e8a565b51631b5ffb9960e01b815260206004820152600960248201527f6d61785765696768740000000000000000000000000000000000000000000000604482015280606481015b0390fd5b50600867ffffffffffffffff61346d60e08601613ecc565b161415611e6f565b50600167ffffffffffffffff61348d60e08601613ecc565b161415611e53565b60649051631b5ffb9960e01b815260206004820152600a60248201527f666c6f6f725072696365000000000000000000000000000000000000000000006044820152fd5b60646040517f196816a100000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f766f74652e72756c6500000000000000000000000000000000000000000000006044820152fd5b61354b613545828585615456565b80614334565b9050156135be5761356a613560828585615456565b6020810190614334565b90501561357957600101611d35565b6064604051631b5ffb9960e01b815260206004820152600d60248201527f707572706f7365732e70647070000000000000000000000000000000000000006044820152fd5b6064604051631b5ffb9960e01b815260206004820152600c60248201527f707572706f7365732e64707600000000000000000000000000000000000000006044820152fd5b6064604051631b5ffb9960e01b815260206004820152600860248201527f707572706f7365730000000000000000000000000000000000000000000000006044820152fd5b6064604051631b5ffb9960e01b815260206004820152600660248201527f736368656d6100000000000000000000000000000000000000000000000000006044820152fd5b6064604051631b5ffb9960e01b815260206004820152600460248201527f6e616d65000000000000000000000000000000000000000000000000000000006044820152fd5b7f88592809000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61371b73ffffffffffffffffffffffffffffffffffffffff91614027565b7f31c89096000000000000000000000000000000000000000000000000000000005f52336004521660245260445ffd5b34610156575f60031936011261015657602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461015657608060031936011261015657604051602081017f687a674a3404abb30b93031f3e2fb66eb8f7e04e79657160e5f65d16a26fe1d9815260043573ffffffffffffffffffffffffffffffffffffffff8116809103610156576040830152602435606083015260443567ffffffffffffffff81168091036101565760808301526064359067ffffffffffffffff821680920361015657826103a59260a0602095015260a08152610bf560c082613f37565b34610156576101806003193601126101565760206103a56103a0614429565b346101565760031936016101a081126101565761018013610156576101843567ffffffffffffffff811161015657806004016103206003198336030112610156576138aa6103a0614429565b9160416138f860405160208101907f2bb9de62ba4d5454bae6125d0d87a46259fbff339c7e861617eccad565c38ac582526102006044860160408301376102208152610bf561024082613f37565b6139d26028602085613975604061391361026484018b614334565b98908983519a8b92610244898501987f01000000000000000000000000000000000000000000000000000000000000008a52013560218501528484013781016102848c0135838201526102a48c01356061820152030184810189520187613f37565b7fffffffffffffffff0000000000000000000000000000000000000000000000006139a36102c48901613ecc565b60c01b1694604051958692848401985180918a5e83019184830152604082015203016008810184520182613f37565b5190209060e4359063ffffffff82169283830361015657613a1c9363ffffffff9350613a0f610304613a076102e48601613fc2565b940187613fd3565b9490931690608435614502565b15613b0a57613a2a906145f4565b15613adb57805f526003602052600260405f200190815467ffffffffffffffff8160401c16156102d95760ff8160e01c166102ad577fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c010000000000000000000000000000000000000000000000000000000017918290557f781edacdb12f1db34482e311c68b91198ac92a170ff2f70049570de896fe80c960205f9363ffffffff6040519160c01c168152a3005b7f34b5942b000000000000000000000000000000000000000000000000000000005f526004525f60245260445ffd5b507f87103453000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461015657613b4436613df0565b919290613b536103a083614479565b92835f526003602052600260405f200191825467ffffffffffffffff8160401c1615613d275786929163ffffffff879260c01c16958619851615613cf757602093613ba36060613bd89301613ecc565b9260405196879586957fb988f63100000000000000000000000000000000000000000000000000000000875260048701613f92565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611400575f91613cd8575b5015613ca85780547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff1663ffffffff8516831760c01b7bffffffff000000000000000000000000000000000000000000000000161790557f53793bdecefd54f0122fa34227dbe810755f3b0aacb6d84b7dd0f1e975a81de3906020908460405191178152a2005b50507fe76f8bd9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b613cf1915060203d6020116113f9576113eb8183613f37565b85613c21565b84837f0637981c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b857feab2c988000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101565760406003193601126101565760243573ffffffffffffffffffffffffffffffffffffffff81168103610156576004355f52600460205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f526020526040805f205467ffffffffffffffff8251918181168352831c166020820152f35b359073ffffffffffffffffffffffffffffffffffffffff8216820361015657565b9060031982016101c0811261015657610180136101565760049161018435916101a43567ffffffffffffffff811161015657826023820112156101565780600401359267ffffffffffffffff84116101565760248483010111610156576024019190565b6020600319820112610156576004359067ffffffffffffffff82116101565760031982610420920301126101565760040190565b359067ffffffffffffffff8216820361015657565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b6003111561028057565b3567ffffffffffffffff811681036101565790565b60e0810190811067ffffffffffffffff82111761137457604052565b610240810190811067ffffffffffffffff82111761137457604052565b6101c0810190811067ffffffffffffffff82111761137457604052565b90601f601f19910116810190811067ffffffffffffffff82111761137457604052565b90816020910312610156575180151581036101565790565b601f8260209493601f1993818652868601375f8582860101520116010190565b909260809267ffffffffffffffff613fbf9795168352602083015260408201528160608201520191613f72565b90565b3563ffffffff811681036101565790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610156570180359067ffffffffffffffff821161015657602001918160051b3603831361015657565b3573ffffffffffffffffffffffffffffffffffffffff811681036101565790565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18236030181121561015657016020813591019167ffffffffffffffff821161015657813603831361015657565b359060ff8216820361015657565b6020809160ff6140b582614098565b1684520135910152565b359063ffffffff8216820361015657565b67ffffffffffffffff61414b60a0809363ffffffff6140ee826140bf565b16865263ffffffff614102602083016140bf565b16602087015263ffffffff614119604083016140bf565b1660408701528361412c60608301613e88565b1660608701528361413f60808301613e88565b16608087015201613e88565b16910152565b359061ffff8216820361015657565b73ffffffffffffffffffffffffffffffffffffffff61414b6080809361ffff61418882614151565b16865261ffff61419a60208301614151565b16602087015261ffff6141af60408301614151565b16604087015261ffff6141c460608301614151565b16606087015201613dcf565b61ffff61414b6040809360ff6141e582614098565b168652836141f560208301614151565b16602087015201614151565b67ffffffffffffffff61414b608080938361421b82613e88565b1686528361422b60208301613e88565b1660208701528361423e60408301613e88565b1660408701528361425160608301613e88565b16606087015201613e88565b67ffffffffffffffff81116113745760051b60200190565b67ffffffffffffffff61414b6101608093803586528361429760208301613e88565b166020870152836142aa60408301613e88565b166040870152836142bd60608301613e88565b1660608701526080810135608087015260a081013560a0870152836142e460c08301613e88565b1660c087015263ffffffff6142fb60e083016140bf565b1660e08701526101008101356101008701528361431b6101208301613e88565b1661012087015261014081013561014087015201613e88565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610156570180359067ffffffffffffffff82116101565760200191813603831361015657565b6040519061439282613efd565b5f610220838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e0820152826102008201520152565b9067ffffffffffffffff8091169116019067ffffffffffffffff8211610b2657565b60405160208101907fbaa6004f52dee900a785d418f802feea9e40c895101b74adbaa63b69fe4a311f8252614462604082016004614275565b6101a081526144736101c082613f37565b51902090565b60405161446260208201927fbaa6004f52dee900a785d418f802feea9e40c895101b74adbaa63b69fe4a311f84526040830190614275565b6042906144bc6152b2565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b9190811015610c325760051b0190565b9490939293808310908115916145e9575b81156145db575b8115614591575b50614588575f929192905b80821061453b57505050501490565b90919293600190818616155f1461456e576145629061455b8585886144f2565b35906153d5565b94811c9392019061452c565b6145839061457d8585886144f2565b356153d5565b614562565b50505050505f90565b8215159150816145a3575b505f614521565b90507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8201828111610b26576001901b10155f61459c565b8091506001831b109061451a565b60ff83119150614513565b60043561460082614027565b60208301357fffffffffffffffffffffffffffffffff00000000000000000000000000000000811680910361015657614730602091604051907fffffffffffffffffffffffffffffffffffffffff000000000000000000000000848301957c1400000000000000000000000000000000000000000000000000000000875260601b1660248301527c10000000000000000000000000000000000000000000000000000000006038830152603c820152602c81526146be604c82613f37565b60226146c861541b565b51946146d261541b565b926040519586947fffff0000000000000000000000000000000000000000000000000000000000008287019960f01b1689528051918291018587015e840190838201905f8252519283915e01015f815203601f198101835282613f37565b5190206101a083013514806147c9575b156147c3575f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff61476e83614027565b165f5260205260405f20549061020067ffffffffffffffff8316910135109081614796575090565b90506101243567ffffffffffffffff8116918282036101565767ffffffffffffffff915060401c16111590565b50505f90565b5080606083013514614740565b356fffffffffffffffffffffffffffffffff811681036101565790565b3560ff811681036101565790565b3561ffff811681036101565790565b67ffffffffffffffff811161137457601f01601f191660200190565b90604051926040840184811067ffffffffffffffff821117611374577f9e4d04905f7d2b3807caa5c6c45d5a89b70a65cad554f03d28a890916e055afb9261491667ffffffffffffffff60209473ffffffffffffffffffffffffffffffffffffffff94604052169687815267ffffffffffffffff8582018143168152885f526004875260405f208686165f528752818060405f209451161667ffffffffffffffff1984541617835551167fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b6040519586521693a3565b9060408101359067ffffffffffffffff82169063ffffffff8360601c1691608082013580151581036101565715614c1b5767ffffffffffffffff1961496860608401614027565b61497460a08501614027565b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000604051918160208401947f0500000000000000000000000000000000000000000000000000000000000000865260601b16602184015260601b1660358201527fffffffffffffffff0000000000000000000000000000000000000000000000008760c01b16604982015260318152614a0e605182613f37565b5190201617905b63ffffffff8460401c16614a2c60c0830183613fd3565b949092846001871b9467ffffffffffffffff821697641fffffffe0781fffffffffffffffffffffffffffffffffffffffffffffffe08b603b1c161691809360018360051b83019316614b92575b50505b808310614b2457505050602001359473ffffffffffffffffffffffffffffffffffffffff86168096036101565760a09660405196898852602088015260801c604087015281606087015260401c159281818111159160011c10169110161602608082015220815f526003602052600160405f20015403614af95750565b7f87103453000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91979096602067ffffffffffffffff918a35918291818c169081521852160167ffffffffffffffff60208267ffffffffffffffff1960405f201617818b0135918291818c60011c16908152185216019660408867ffffffffffffffff19825f2016179760021c910191614a7c565b8199506020929a9450829067ffffffffffffffff9492359384931690815218521601958667ffffffffffffffff1960405f2016179560207f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0640ffffffff0780ffffffffffffffffffffffffffffffffffffffffffffffff08c603c1c1616169101915f80614a79565b614c2760608301614027565b7effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008660181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f5267ffffffffffffffff19601d5f20161790614a15565b929060408303614da257826020116101565773ffffffffffffffffffffffffffffffffffffffff614d088235614cd5601f1987016020860161565e565b9060ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841693821c0116886159e3565b50505b81841691829116149081614d98575b50614d8f57614d2b82848387615699565b614d8f57613fbf93614d7c614d8a926040519586937f1626ba7e0000000000000000000000000000000000000000000000000000000060208601526024850152604060448501526064840191613f72565b03601f198101845283613f37565b615863565b50505050600190565b905015155f614d1a565b73ffffffffffffffffffffffffffffffffffffffff614dc2848387615943565b5050614d0b565b929192614dd582614810565b91614de36040519384613f37565b829481845281830111610156578281602093845f960137010152565b614e0881614027565b90614e20614e196020830183614334565b3691614dc9565b6020815191012091614e38614e196040840184614334565b60208151910120614e4c6060840184613fd3565b90614e568261425d565b91614e646040519384613f37565b808352614e708161425d565b91601f196020850193013684375f5b82811061521d575050506040518091602082018094519091905f5b8181106152045750505003601f1981018252614eb69082613f37565b519020614ec560808501614027565b614ed160a086016147d6565b90614ede60c087016147f3565b92614eeb60e08801613ecc565b946040519860208a01977fa8392c38affe34eab41871ec4bf62eb638a6c92346850db6e9ecaed4d1fda421895273ffffffffffffffffffffffffffffffffffffffff1660408b015260608a0152608089015260a088015273ffffffffffffffffffffffffffffffffffffffff1660c08701526fffffffffffffffffffffffffffffffff1660e086015260ff1661010085015267ffffffffffffffff166101208401526101208352614f9e61014084613f37565b60405160208101907f381536ac21994fc1e99d5ddb12c3c57c6abe8089113bb371794eb382664e26f4825260408101610100850190614fdc916140a6565b60608152614feb608082613f37565b51902060405160208101907f4096f5b96d23c2913ab04da7d8c1285525a8f3e24ca0158344907afa5d47bf1982526040810161014086019061502c916140d0565b60e0815261503c61010082613f37565b5190209260405160208101907f0e34c817f0541fc40ba11829ef2a0c2737ec52580e7337443bda9efeb7d8ad1a82526040810161020084019061507e91614160565b60c0815261508d60e082613f37565b51902060405160208101907f0956bc8e6a8d31be152877ace70e29fd456ac5a481266ccc4beeb889299edb5f8252604081016102a08501906150ce916141d0565b608081526150dd60a082613f37565b51902060405160208101907f4ec4c239f95d56b8392d81a81707d3ff10cd91382602dc131902167f7d2b375982526040810161030086019061511e91614201565b60c0815261512d60e082613f37565b51902091604051966020880195865260408801526060870152608086015260a085015260a0845261515f60c085613f37565b61516c6103a08201614801565b9161517a6103c083016147f3565b916151886103e08201614801565b60405193602085019561ffff16865260ff16604085015261ffff16606084015261040001356080830152608082526151c160a083613f37565b6040519485946020860197518091895e85019060208201905f8252519283915e01602001905f8252518092825e015f815203601f19810182526144739082613f37565b8251845285945060209384019390920191600101614e9a565b61522e614e19613545838686615456565b60208151910120615246614e19613560848787615456565b602081519101206040519060208201927fc5f18635d9ac3ad8ee9b79542bde2287ca70dc9eebdb1f130730401aac0cde0684526040830152606082015260608152615292608082613f37565b519020908551811015610c325760019160208260051b8801015201614e7f565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163014806153ac575b1561531a577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261447360c082613f37565b507f000000000000000000000000000000000000000000000000000000000000000046146152f1565b906040519060208201927f100000000000000000000000000000000000000000000000000000000000000084526021830152604182015260418152614473606182613f37565b6040519061542a604083613f37565b600f82527f74616e7469656d652f76312f74616700000000000000000000000000000000006020830152565b9190811015610c325760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc181360301821215610156570190565b9163ffffffff91821691168082106154ad57505050565b6154ec93506040519384937fbb9cc5be000000000000000000000000000000000000000000000000000000008552606060048601526064850190613e9d565b91602484015260448301520390fd5b9067ffffffffffffffff807f00000000000000000000000000000000000000000000000000000000000000001691169080821080156155bc575b61553e57505050565b61557d93506040519384937f57280761000000000000000000000000000000000000000000000000000000008552608060048601526084850190613e9d565b916024840152604483015267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660648301520390fd5b5067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168211615535565b60ff811690601f821161561e576040519161560b604084613f37565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b90939293848311610156578411610156578101920390565b35906020811061566c575090565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b1690565b92906020831061585b57601f198301838111610b26576156c46156be85838186615646565b9061565e565b927d79137913791379137913791379137913791379137913791379137913791361ffff85169460101c14801590615852575b6158485784841161015657838361570c92615977565b15614588578260141161015657613fbf9461572f6157db92856157cd9786615646565b9590916040519687937f024ad31800000000000000000000000000000000000000000000000000000000602086015260606024860152615798608486017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec8a0160148a01613f72565b9260448601527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc858403016064860152613f72565b03601f198101855284613f37565b357fffffffffffffffffffffffffffffffffffffffff00000000000000000000000081169160148110615813575b505060601c6158a7565b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009250829060140360031b1b16165f80615809565b5050505050505f90565b508184116156f6565b505050505f90565b803b156147c357815f916020809451920190620493e0fa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b803b156147c357815f916020809451920190620493e0fa7f024ad318000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b9161ffff91901561593b5716801590811561592f575b505b61590a5750565b61345190604051918291631b5ffb9960e01b8352602060048401526024830190613e9d565b6127109150115f615901565b161515615903565b906041830361596d576159669250602081013591604082359201355f1a906159e3565b9192909190565b50505f9160029190565b906015831080156159d8575b6159d15760408314159283615999575b50505090565b73ffffffffffffffffffffffffffffffffffffffff92935082916159be913691614dc9565b60208151910120169116145f8080615993565b5050505f90565b506104008311615983565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615a67579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611400575f5173ffffffffffffffffffffffffffffffffffffffff811615615a5d57905f905f90565b505f906001905f90565b5050505f916003919056",
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
// Solidity: function datasetOf(bytes32 id) view returns((address,uint24,uint24,uint24,uint24,uint128,uint32,uint32,uint32,uint8,uint8,uint8,uint32,uint64,uint64,uint24,uint16,uint16))
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
// Solidity: function datasetOf(bytes32 id) view returns((address,uint24,uint24,uint24,uint24,uint128,uint32,uint32,uint32,uint8,uint8,uint8,uint32,uint64,uint64,uint24,uint16,uint16))
func (datasets *Datasets) TryPackDatasetOf(id [32]byte) ([]byte, error) {
	return datasets.abi.Pack("datasetOf", id)
}

// UnpackDatasetOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa6847804.
//
// Solidity: function datasetOf(bytes32 id) view returns((address,uint24,uint24,uint24,uint24,uint128,uint32,uint32,uint32,uint8,uint8,uint8,uint32,uint64,uint64,uint24,uint16,uint16))
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
