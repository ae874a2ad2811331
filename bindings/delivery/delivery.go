// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package delivery

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

// Fee is an auto generated low-level Go binding around an user-defined struct.
type Fee struct {
	Each    uint64
	Scale   uint8
	Epoch   uint32
	Members uint32
}

// LeafSet is an auto generated low-level Go binding around an user-defined struct.
type LeafSet struct {
	Pool     Pool
	Leaves   []PoolLeaf
	Siblings [][32]byte
}

// Offer is an auto generated low-level Go binding around an user-defined struct.
type Offer struct {
	Snapshot     [32]byte
	Buyer        common.Address
	Price        *big.Int
	BuyerKeyHash [32]byte
	MaxExcluded  uint64
	Deadline     uint64
	Salt         [32]byte
}

// Pool is an auto generated low-level Go binding around an user-defined struct.
type Pool struct {
	Snapshot [32]byte
	Token    common.Address
	Money    *big.Int
	Count    uint32
	SumRoot  [32]byte
}

// PoolLeaf is an auto generated low-level Go binding around an user-defined struct.
type PoolLeaf struct {
	Number  uint32
	Account common.Address
	Weight  uint64
	Named   bool
	Payee   common.Address
}

// Tombstones is an auto generated low-level Go binding around an user-defined struct.
type Tombstones struct {
	Digest [32]byte
	Count  uint32
	Weight uint64
}

// DeliveryMetaData contains all meta data concerning the Delivery contract.
var DeliveryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"committee_\",\"type\":\"address\",\"internalType\":\"contractICommittee\"},{\"name\":\"market_\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"agreed\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commit\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"tombstones\",\"type\":\"tuple\",\"internalType\":\"structTombstones\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"items\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitDigest\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"member\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"listRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tombstones\",\"type\":\"tuple\",\"internalType\":\"structTombstones\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"committed\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"committee\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICommittee\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"confirm\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"lists\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confirmDigest\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"rootsDigest_\",\"type\":\"bytes24\",\"internalType\":\"bytes24\"},{\"name\":\"lists\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"exclude\",\"inputs\":[{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"buyerKeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"maxExcluded\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"tombstones\",\"type\":\"tuple\",\"internalType\":\"structTombstones\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"numbers\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"set\",\"type\":\"tuple\",\"internalType\":\"structLeafSet\",\"components\":[{\"name\":\"pool\",\"type\":\"tuple\",\"internalType\":\"structPool\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"money\",\"type\":\"uint24\",\"internalType\":\"Money\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"leaves\",\"type\":\"tuple[]\",\"internalType\":\"structPoolLeaf[]\",\"components\":[{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fault\",\"inputs\":[{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"buyerKeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"maxExcluded\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"faults\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"set\",\"type\":\"tuple\",\"internalType\":\"structLeafSet\",\"components\":[{\"name\":\"pool\",\"type\":\"tuple\",\"internalType\":\"structPool\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"money\",\"type\":\"uint24\",\"internalType\":\"Money\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"leaves\",\"type\":\"tuple[]\",\"internalType\":\"structPoolLeaf[]\",\"components\":[{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"faultDigest\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"faults\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"faultsOf\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"market\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"memberFees\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structFee\",\"components\":[{\"name\":\"each\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"members\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"moveTreasury\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"partFees\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"banned\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"back\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rest\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"since\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"payFees\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"member\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sales\",\"type\":\"bytes32[]\",\"internalType\":\"SaleId[]\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"payouts\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPayouts\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rootsDigest\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes24\",\"internalType\":\"bytes24\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sign\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"lists\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"standing\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"treasuryUnpaidOf\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ConfirmSigned\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"lists\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"signers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FaultsFound\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"faults\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"weight\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"signers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesKept\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIERC20\"},{\"name\":\"fee\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structFee\",\"components\":[{\"name\":\"each\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"members\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"treasury\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesWithdrawn\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"member\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"sales\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"SaleId[]\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ListsConfirmed\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"lists\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"standing\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"signers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RootsCommitted\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"rootsDigest\",\"type\":\"bytes24\",\"indexed\":false,\"internalType\":\"bytes24\"},{\"name\":\"items\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TombstonesBanned\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"done\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"whole\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TombstonesCommitted\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"tombstones\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structTombstones\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"members\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TreasuryWithdrawn\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIERC20\"},{\"name\":\"treasury\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Delivery_BadFaults\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Delivery_BadLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Delivery_BadPayee\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Delivery_BadSignatures\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Delivery_BadTombstones\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Delivery_DeadlinePassed\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Delivery_NoFee\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"member\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"Delivery_NoQuorum\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Delivery_NoTreasury\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Delivery_NotAgreed\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"members\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Delivery_NotCommitted\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"lists\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"committed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Delivery_NotMarket\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Delivery_NotMember\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Delivery_NotRetracted\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Delivery_NotStanding\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"lists\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"standing\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Delivery_NothingNew\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}]},{\"type\":\"error\",\"name\":\"Delivery_TooManyFaults\",\"inputs\":[{\"name\":\"faults\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Delivery_TooMuchExcluded\",\"inputs\":[{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Delivery_WrongLeaves\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}]},{\"type\":\"error\",\"name\":\"Delivery_WrongMarket\",\"inputs\":[{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Delivery_WrongPool\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}]},{\"type\":\"error\",\"name\":\"Delivery_WrongState\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumState\"}]},{\"type\":\"error\",\"name\":\"Delivery_WrongWeight\",\"inputs\":[{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signed\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Delivery",
	Bin: "0x610220806040523461042f57604081615266803803809161002082856104ec565b83398101031261042f57602061003582610523565b9101516001600160a01b0381169081810361042f57604051906100596040836104ec565b60118252602082017054616e7469656d652044656c697665727960781b8152604051926100876040856104ec565b600184526020840192603160f81b8452604051635123de1960e11b81526020816004818a5afa9081156103a7575f916104cd575b506001600160a01b031660c05260a052608086905260405163ab2d10f760e01b815295602087600481895afa9687156103a7575f97610489575b5060405162235dc760e71b81526001600160a01b039190911696906020816004818b5afa80156103a75760ff915f9161046a575b50166101005260e05261013b8161056f565b6101c0526101488461056f565b6101e052519020918261018052519020806101a05246610140526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526101b360c0826104ec565b519020610120523061016052604051631ead386160e11b8152602081600481855afa9081156103a7575f9161043b575b506001600160a01b031630148015906103c4575b6103b257604051630859bc9d60e31b8152602081600481865afa80156103a75760ff915f91610378575b501661020052604051614c8b90816105db8239608051818181610e37015281816113a101528181611e1601528181611fb90152818161233501528181612e9501526138c1015260a05181818161014c015281816113010152818161176b015281816117d501528181611e88015281816121cb0152818161279d015281816135ae0152613d53015260c05181818161022201528181612e130152818161347c0152818161394b015281816147d4015281816149ff0152614ae6015260e05181818161017e01528181612b49015281816137a7015261475f01526101005181818161037c0152818161173a0152612f8d01526101205181614b4601526101405181614bfd01526101605181614b1701526101805181614b9501526101a05181614bbb01526101c05181613c3801526101e05181613c610152610200518181816119b501528181612537015281816129ca01526146820152f35b61039a915060203d6020116103a0575b61039281836104ec565b810190610556565b82610221565b503d610388565b6040513d5f823e3d90fd5b63a130074b60e01b5f5260045260245ffd5b50604051630361939d60e61b8152602081600481855afa80156103a75783915f916103fb575b506001600160a01b031614156101f7565b9150506020813d602011610433575b81610417602093836104ec565b8101031261042f576104298391610523565b5f6103ea565b5f80fd5b3d915061040a565b61045d915060203d602011610463575b61045581836104ec565b810190610537565b5f6101e3565b503d61044b565b610483915060203d6020116103a05761039281836104ec565b5f610129565b9096506020813d6020116104c5575b816104a5602093836104ec565b8101031261042f57516001600160a01b038116810361042f57955f6100f5565b3d9150610498565b6104e6915060203d6020116104635761045581836104ec565b5f6100bb565b601f909101601f19168101906001600160401b0382119082101761050f57604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361042f57565b9081602091031261042f57516001600160a01b038116810361042f5790565b9081602091031261042f575160ff8116810361042f5790565b601f81511161059a57602081519101516020821061058b571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c90816328c7a64914613de6575080632b7bb8a214613db25780637b62f60014613d7757806380f5560514613d3457806384b0196e14613c20578063873afa0e1461351a5780639a937d63146134d85780639baa83c0146134a0578063a247bc321461345d578063b5ee95d31461342a578063c05f1b40146126e7578063c8698f26146121ae578063d3bc0b3e14611e3a578063d864e74014611df6578063ef52236914611dcc578063fa179a7c14611210578063faeecb8314610cca578063fbfe0a2814610c7c578063fc408fb914610ba2578063fcb8c40814610a11578063fe32b2391461091c5763fed1bfae14610110575f80fd5b346109195760806003193601126109195760443560243567ffffffffffffffff821680830361091757610141613ede565b906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016928333036108eb576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690604051947fb26633490000000000000000000000000000000000000000000000000000000086528160048701526101c086602481865afa95861561072857889661077e575b50604051937fa0d060ae0000000000000000000000000000000000000000000000000000000085528260048601526020856024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa80156107735786958a91610733575b50809661025f91614535565b9085608089015167ffffffffffffffff169061027a91614535565b67ffffffffffffffff169167ffffffffffffffff16029061029a916149b8565b67ffffffffffffffff1696876102af91614535565b91604051809481927ff25bf04600000000000000000000000000000000000000000000000000000000835260048301525a92602491606094fa80156107285788906106ba575b602493506001600160a01b03602088015116926004358a526004602052608060408b205460e01c93604051968780927f20e9398c00000000000000000000000000000000000000000000000000000000825260043560048301525afa9485156106af578a9561067a575b50815161ffff169967ffffffffffffffff82169a8b0261271090047f00000000000000000000000000000000000000000000000000000000000000006103a4916149b8565b67ffffffffffffffff169a602084015161ffff160261271090049860400151607f1695604051966103d488613f2d565b8c8852602088015263ffffffff1660408701528360608701528a151560609b61054867ffffffffffffffff809c819a61055a9a6001600160a01b0360406105559b869a61054e9a6105c8575b87871661057f575b500151169161046d604051809263ffffffff6060809267ffffffffffffffff815116855260ff6020820151166020860152826040820151166040860152015116910152565b84841660808201527f8d45337af9a132ded3a2bdb30620a293035cfd7878b0f7f650a18c17a1df172d60a060043592a416965f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b906143ab565b1690614535565b614535565b16908115610577575b506040519384526020840152166040820152f35b91505f610563565b8261059b61059360ff60208a015116614c7a565b8a8a166143ab565b9186815260016020522084808585015116165f526020526105c0835f2091825461404c565b90555f610428565b84815280602052828120600435825260205282812088875116878254917fffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffffff68ff00000000000000006020840151891b1691606070ffffffff000000000000000000000000007fffffffffffffffffffffffffffffffffffffff00000000000000000000000000916cffffffff0000000000000000008c88015160481b1696015160681b16951617161717179055610420565b61069d91955060803d6080116106a8575b6106958183613f49565b81019061429d565b50509050935f61035f565b503d61068b565b6040513d8c823e3d90fd5b506060833d606011610720575b816106d460609383613f49565b8101031261071c5760249261071260408051926106f084613f11565b6106f981614059565b845261070760208201614059565b6020850152016143be565b60408201526102f5565b8780fd5b3d91506106c7565b6040513d8a823e3d90fd5b9550506020853d60201161076b575b8161074f60209383613f49565b81010312610767576107618695614068565b5f610253565b8880fd5b3d9150610742565b6040513d8b823e3d90fd5b9095506101c0813d82116108e3575b8161079b6101c09383613f49565b8101031261071c57604051906101c0820182811067ffffffffffffffff8211176108cf57604052805182526107d2602082016143be565b60208301526107e36040820161443e565b604083015260608101516fffffffffffffffffffffffffffffffff811681036108cb57606083015261081760808201614068565b608083015261082860a08201614068565b60a083015261083960c08201614068565b60c083015261084a60e08201614525565b60e083015261085c6101008201614525565b61010083015261086f6101208201614525565b6101208301526108826101408201614525565b61014083015261016081015160038110156108cb576108be916101a0916101608501526108b26101808201614525565b61018085015201614059565b6101a0820152945f6101e4565b8980fd5b60248a634e487b7160e01b81526041600452fd5b3d915061078d565b6024867f5f04d2a700000000000000000000000000000000000000000000000000000000815233600452fd5b835b80fd5b503461091957604060031936011261091957610936613e9e565b9061093f613ec8565b6001600160a01b038316928383526001602052604083206001600160a01b0333165f5260205260405f20549283156109e15791839185846020976109d9965260018852604081206001600160a01b0333165f52885260405f2055604051906001600160a01b038416825284888301527f8e1aeba886465309eaab5f3899bb9a12aa9de61ceb0bb92299e30694b341f62560403393a36149d6565b604051908152f35b80857ffcdc2e55000000000000000000000000000000000000000000000000000000006044935260045233602452fd5b50346109195760e06003193601126109195760243567ffffffffffffffff8116809103610b9e5760443560ff8116809103610b9a5760607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7c360112610b9a5760a43563ffffffff811690818103610b96575060c43567ffffffffffffffff811690818103610b925791602095916109d99594935060405190878201927f09f63b92e3452c5729f4403198ba5239e839badd362c5c27b96b248f9ccbc40f845260843560408401526060830152608082015260808152610af160a082613f49565b519020905060405191858301937fce75b8c3980fb202767a92b56d836cdf07de029bfb75bb6a6f1d2cfcf549675b855260043560408501526060840152608083015260643560a083015260c082015260c08152610b4f60e082613f49565b519020610b5a614b0d565b604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b8580fd5b8480fd5b8280fd5b5080fd5b50346109195760406003193601126109195760406080916001600160a01b03610bc9613e9e565b8260608551610bd781613f2d565b828152826020820152828782015201521681528060205281812060243582526020522063ffffffff60405191610c0c83613f2d565b5467ffffffffffffffff8116835260ff8160401c166020840152818160481c16604084015260681c166060820152610c7a604051809263ffffffff6060809267ffffffffffffffff815116855260ff6020820151166020860152826040820151166040860152015116910152565bf35b5034610919576040600319360112610919576001600160a01b036040610ca0613e9e565b9282610caa613ec8565b9416815260016020522091165f52602052602060405f2054604051908152f35b503461091957608060031936011261091957610ce4613e9e565b906024359060ff821682036109195767ffffffffffffffff60443511610919573660236044350112156109195767ffffffffffffffff6044356004013511610919573660246044356004013560051b60443501011161091957606435906001600160a01b0382168203610919579160ff8116601480820282900414901517159083908590825b60443560040135871015611168576001600160a01b0383168452836020526040842060248860051b604435010135855260205260408420600163ffffffff60405192610db584613f2d565b5467ffffffffffffffff8116845260ff8160401c166020850152818160481c16604085015260681c1680606084015260ff85161c161561111d5763ffffffff60408201511695604051967f18249e5300000000000000000000000000000000000000000000000000000000885260048801526040876024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9687156111125786976110e1575b506110cd57849560148060ff86160201601460ff861602116110b9576040805191601460ff871681020161ffff8110156110b0575b60ff87166014028082038282100291906001830190601f8701853c8185015160ff1615611085575b508091508352820187602082015201604052602081519101517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000081169160148110611050575b505060601c80330361102157506001916110136110199263ffffffff808660ff89161b1681606084015116181660608201526001600160a01b0387168852876020526040882060248c60051b604435010135895260205261054860ff60408a209267ffffffffffffffff8151169380546020830151927fffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffffff877fffffffffffffffffffffffffffffffffffffff0000000000000000000000000070ffffffff0000000000000000000000000060606cffffffff000000000000000000604087015160481b1695015160681b169416171668ff00000000000000008560401b16171717905516614c7a565b9061404c565b960195610d6a565b7fd207dd9000000000000000000000000000000000000000000000000000000000865233600452602452604485fd5b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009250829060140360031b1b16168980610f0a565b6001923b5f1981019384918260281c3d3d3e830301911102900390601460ff8816021002808c610ec4565b5061ffff610e9c565b602486634e487b7160e01b81526011600452fd5b602485634e487b7160e01b81526011600452fd5b61110391975060403d811161110b575b6110fb8183613f49565b8101906143e3565b509589610e67565b503d6110f1565b6040513d88823e3d90fd5b60648560ff8560248c6001600160a01b038a7fe1cb6aa80000000000000000000000000000000000000000000000000000000087521660045260051b60443501013560245216604452fd5b9185916040519060ff60808301911682526080602083015260443560040135905260a0810194602460443501905b6044356004013581106111fa576020866109d9818888888d6001600160a01b03841660408301528460608301527fe4e007300afa489d86f451fdb348ca47cc9ed393853a703a73bffe5873c7e02f3392806001600160a01b038616930390a36149d6565b9095602080600192893581520197019101611196565b50346109195760a06003193601126109195760607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126109195760843567ffffffffffffffff8111610b9e5761126c903690600401613e34565b91907fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470602435148080611db1575b1580611d88575b63ffffffff6112ae614387565b16611d805750155b611d535760618306611d2757604051907f20e9398c00000000000000000000000000000000000000000000000000000000825260043560048301526080826024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015611d1c578384938592611cf5575b506009811015611ce15760028103611cae575067ffffffffffffffff1680421015611c7c575067ffffffffffffffff604051927f18249e5300000000000000000000000000000000000000000000000000000000845216908160048401526040836024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa928315611c715784908594611c4d575b50604051815f1982933b0164ffffffffff1690876021830191601f8501903c808252019560408701604052600435865260046020526040862061141860408901613f11565b5467ffffffffffffffff198160401b16604089015263ffffffff8160c01c16606089015260e01c608088015261144c614941565b604051947fce75b8c3980fb202767a92b56d836cdf07de029bfb75bb6a6f1d2cfcf549675b6020870152600435604087015260608601528660808601528660a086015260c085015260c084526114a360e085613f49565b606181046021606183040204602114606182041517156110b9576114cf60216061839594950402614321565b936114dd6040519586613f49565b60618204602102808652601f19906114f490614321565b01366020870137868552611506614b0d565b63ffffffff60608a0151169467ffffffffffffffff1960408b01511694895b858110611af45750505050505063ffffffff67ffffffffffffffff1992166060870152166040850152805115611ac657829363ffffffff611564614387565b1661182b575b63ffffffff606061168f9261173894600435885260046020527f6a6b98c905c2b93ecad253866f072cc40969239ac0e43123c685c57b2bc5daf96040892061165760408501519180547bffffffff0000000000000000000000000000000000000000000000008888015160c01b16907fffffffff000000000000000000000000000000000000000000000000000000008560401c911617178155876080870151167bffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffffff0000000000000000000000000000000000000000000000000000000083549260e01b169116179055565b67ffffffffffffffff19604051911681526040602082015280611681600435946040830190613e0f565b0390a2015116600435614557565b5f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b7f0000000000000000000000000000000000000000000000000000000000000000146117615750f35b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163b15611828576040517f17283f5d000000000000000000000000000000000000000000000000000000008152600480359082015263ffffffff9190911660248201528181604481837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1801561181d5761180c5750f35b8161181691613f49565b6109195780f35b6040513d84823e3d90fd5b50fd5b637fffffff63ffffffff6060830151166004358652600460205263ffffffff604087205460c01c16181661185d614941565b60043586526006602052604086208187526020528163ffffffff604088205416179060043587526006602052604087209087526020526040862063ffffffff82167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000825416179055600435865260056020526040862063ffffffff838183541617167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000008254161790556119b3815f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b7f00000000000000000000000000000000000000000000000000000000000000001115611a75575b50638000000063ffffffff6060840151161760608301526040519160243583526044359063ffffffff8216809203611a7157611738948463ffffffff94606094602061168f98015267ffffffffffffffff611a34613ede565b166040830152848201527f8ae6b4375ce4e069f257ad03a73ff478bd808373172063e69076ca34a3199c18608060043592a294509250505061156a565b8680fd5b611ac0906004358752600560205260408720907fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff67ffffffff0000000083549260201b169116179055565b5f6119db565b6024837f2e20771e000000000000000000000000000000000000000000000000000000008152600435600452fd5b888b828401998a3560f81c60148751048110801590611c3f575b611c31578060808a015260018c013560a08a0152611b6560c060208b012089604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b7f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08d6020866080828d6014890201015160601c9560216041860135957f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff87169660405193845260ff1c601b01868401520135604082015284606082015282805260015afa501115908451141615611c315767ffffffffffffffff196039602194858f6061999896600183971b179f835260183720169b602083518094010137018a525b01969596611525565b509899505050606190611c28565b50600182821c161515611b0e565b9050611c6991935060403d60401161110b576110fb8183613f49565b92905f6113d3565b6040513d86823e3d90fd5b836044917f43289230000000000000000000000000000000000000000000000000000000008252600435600452602452fd5b611cde85917ff35d21580000000000000000000000000000000000000000000000000000000083526004356142dd565b90fd5b602485634e487b7160e01b81526021600452fd5b915050611d1291925060803d6080116106a8576106958183613f49565b509092915f611333565b6040513d85823e3d90fd5b506024917f54dd8d30000000000000000000000000000000000000000000000000000000008252600452fd5b6024827f834acd640000000000000000000000000000000000000000000000000000000081528135600452fd5b9050156112b6565b50611d9161430a565b67ffffffffffffffff63ffffffff611da7614387565b16911610156112a1565b905067ffffffffffffffff611dc461430a565b16159061129a565b50346109195760206003193601126109195760406020916004358152600783522054604051908152f35b503461091957806003193601126109195760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461091957611e4936613e62565b90604051917f38d56afe000000000000000000000000000000000000000000000000000000008352856004840152610140836024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9283156121a3578793612172575b508251600981101561215e576003141580612149575b6120fa5767ffffffffffffffff60c084015116804210156120ca575085875260046020526040872060405190611f0382613f11565b5467ffffffffffffffff198160401b16825263ffffffff8160c01c16602083015260e01c806040830152861580156120be575b61208a5750928492611fad6020959367ffffffffffffffff611f72611f6a8b8d67ffffffffffffffff198c9a5116906146c5565b610b5a614b0d565b9788950151169260405196879586957fb988f63100000000000000000000000000000000000000000000000000000000875260048701614411565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611112578691612050575b501561202257507e5efad883f62a737ff0b87690a6a3c2c357a81552f89acfdb7e0cd3568386549160409182519182526020820152a280f35b7f2c3253c6000000000000000000000000000000000000000000000000000000008552600452602452604483fd5b90506020813d602011612082575b8161206b60209383613f49565b81010312610b925761207c90614404565b5f611fe9565b3d915061205e565b88606491888a7fc8d5592e000000000000000000000000000000000000000000000000000000008452600452602452604452fd5b50801987161515611f36565b87604491887f43289230000000000000000000000000000000000000000000000000000000008352600452602452fd5b868684519060098210156121355790611cde917ff35d21580000000000000000000000000000000000000000000000000000000084526142dd565b602483634e487b7160e01b81526021600452fd5b508251600981101561215e5760041415611ece565b602488634e487b7160e01b81526021600452fd5b6121959193506101403d811161219c575b61218d8183613f49565b81019061444c565b915f611eb8565b503d612183565b6040513d89823e3d90fd5b5034610919576121bd36613e62565b6001600160a01b03959492957f00000000000000000000000000000000000000000000000000000000000000001693604051967f20e9398c000000000000000000000000000000000000000000000000000000008852846004890152608088602481895afa9283156121a3578794889989956126ba575b50600986101594856126a6576003871496871580612698575b61266a575067ffffffffffffffff168042101561263a5750868952600460205260408920996040519a61227f8c613f11565b549a67ffffffffffffffff198c60401b1681526122b663ffffffff8d60c01c1680602084015260408301809e60e01c90528a614557565b80198716612606575063ffffffff8c5116198616156125da57916020916123296122f2611f6a898d67ffffffffffffffff198b995116906146c5565b95869360405196879586957f61a29bd600000000000000000000000000000000000000000000000000000000875260048701614411565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156107735789916125a0575b501561257257506060827f69b305534f0321047c167c63d5d3e2d41ba427bb389e913fde252173389c7d599261240163ffffffff89961663ffffffff8d511617808d52868c52600460205260408c20907bffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffffff0000000000000000000000000000000000000000000000000000000083549260e01b169116179055565b63ffffffff8b511660405192835260208301526040820152a261255e5783948161247f575b5061242f575050f35b813b1561247b5782916024839260405194859384927fdbfe791b00000000000000000000000000000000000000000000000000000000845260048401525af1801561181d5761180c5750f35b5050fd5b612535915063ffffffff9051165f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b7f000000000000000000000000000000000000000000000000000000000000000011155f612426565b602484634e487b7160e01b81526021600452fd5b7f76c0f915000000000000000000000000000000000000000000000000000000008852600452602452604486fd5b90506020813d6020116125d2575b816125bb60209383613f49565b81010312610767576125cc90614404565b5f612365565b3d91506125ae565b60248b8a7f2e20771e000000000000000000000000000000000000000000000000000000008252600452fd5b8b606491888c7f1b5833a9000000000000000000000000000000000000000000000000000000008452600452602452604452fd5b89604491897f43289230000000000000000000000000000000000000000000000000000000008352600452602452fd5b611cde8b918a7ff35d21580000000000000000000000000000000000000000000000000000000084526142dd565b508a9650600481141561224d565b60248a634e487b7160e01b81526021600452fd5b91955093506126d991985060803d6080116106a8576106958183613f49565b99929050949098935f612234565b5034612f435760031936016101808112612f435760e013612f435760607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1c360112612f43576101443567ffffffffffffffff8111612f435761274d903690600401613e34565b91610164359167ffffffffffffffff8311612f4357826004019160e06003198536030112612f43576040517fd68f9d620000000000000000000000000000000000000000000000000000000081527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691602082806127d660048201613f6c565b0381865afa918215612f38575f926133f6575b50604051927f20e9398c000000000000000000000000000000000000000000000000000000008452826004850152608084602481845afa938415612f38575f905f956133d0575b5060098110156133bc576002810361338c5750600435966128518789614721565b60843567ffffffffffffffff811690818103612f4357508067ffffffffffffffff61287a6142f2565b161161334c5750835f52600660205260405f2060e435906101043563ffffffff811690818103612f4357506101243567ffffffffffffffff811690818103612f4357506040519060208201927f09f63b92e3452c5729f4403198ba5239e839badd362c5c27b96b248f9ccbc40f8452856040840152606083015260808201526080815261290860a082613f49565b5190205f5260205263ffffffff60405f2054166129c8815f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b7f00000000000000000000000000000000000000000000000000000000000000001161331d5750806129fb368c8a61433d565b60208151910120148015906132eb575b6132c0575060a40192612a1e8488613ff8565b959097825f52600560205263ffffffff60405f205460401c16958715158061329a575b9a5f9b5b8080613291575b15612b2f5750612a5c8c8961404c565b8060021b9080820460041490151715612b1b578b8d8f612a83818f958f93612ad9976148ac565b9390357fffffffff0000000000000000000000000000000000000000000000000000000081169460048110612adf575b505063ffffffff92612acd92612ac8926148c4565b61439a565b169060e01c149c61489e565b9b612a45565b7fffffffff0000000000000000000000000000000000000000000000000000000060049190910360031b81901b90911616935082612acd612ab3565b634e487b7160e01b5f52601160045260245ffd5b1561326557612b3e8284613ff8565b916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690604051907f614a7f5d000000000000000000000000000000000000000000000000000000008252600482015260e081602481855afa908115612f38575f9161319e575b5051925f5b8181106130a3575050505050612bc89082613ff8565b9190845f52600560205260405f2060405190612be382613ef5565b549163ffffffff83168252602082019463ffffffff8460201c168652604083019063ffffffff8560401c168252606084019267ffffffffffffffff8660601c16845260ff608086019660a01c16151586525f5b82811061304e57505063ffffffff1663ffffffff8251160163ffffffff8111612b1b5763ffffffff1680825263ffffffff612c6f614373565b16149567ffffffffffffffff83511667ffffffffffffffff612c8f6142f2565b168111801561302b575b612fe9575084612e0696948a947f17aab8072244953f4e2f0aecaeea84c3973af2bb7628a8e9394cc1d77a53667994612d4b63ffffffff6040968d60209c52895f5260058c528180895f20975116167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000875416178655511684907fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff67ffffffff0000000083549260201b169116179055565b519274ff000000000000000000000000000000000000000073ffffffffffffffff0000000000000000000000008454935160601b169151151560a01b16917fffffffffffffffffffffff00000000000000000000000000ffffffffffffffff6bffffffff000000000000000086881b169116171717905563ffffffff8251911681528786820152a2604051809381927f1baeffc0000000000000000000000000000000000000000000000000000000008352600483016140e6565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af18015612f3857612fb2575b5080612f68575b612e4f578380f35b67ffffffffffffffff604051917f18249e530000000000000000000000000000000000000000000000000000000083521660048201526040816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115612f38575f91612f47575b50823b15612f43576040517f17283f5d000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff166024820152905f908290604490829084905af18015612f3857612f25575b80808380f35b612f3191505f90613f49565b5f81612f1f565b6040513d5f823e3d90fd5b5f80fd5b612f60915060403d60401161110b576110fb8183613f49565b905084612ec5565b50815f526004602052612f8b61168f63ffffffff60405f205460c01c1684614557565b7f000000000000000000000000000000000000000000000000000000000000000014612e47565b6020813d602011612fe1575b81612fcb60209383613f49565b81010312612f4357612fdc90614068565b612e40565b3d9150612fbe565b67ffffffffffffffff90612ffb6142f2565b907f0e94106d000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b50878015612c99575067ffffffffffffffff6130456142f2565b16811415612c99565b604061305b8285856148c4565b013567ffffffffffffffff81168103612f435767ffffffffffffffff808751169116019067ffffffffffffffff8211612b1b5767ffffffffffffffff60019216865201612c36565b60206130b08284876148c4565b01356001600160a01b038116809103612f43576040517f0564fe5f000000000000000000000000000000000000000000000000000000008152866004820152816024820152604081604481885afa8015612f38575f90613150575b67ffffffffffffffff915016156131255750600101612bb2565b7f4393300d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506040813d8211613196575b8161316960409383613f49565b81010312612f435780613190602061318967ffffffffffffffff94614068565b9201614068565b5061310b565b3d915061315c565b905060e0813d60e01161325d575b816131b960e09383613f49565b81010312612f43576040519060e0820182811067ffffffffffffffff8211176132495761323e9160c091604052805184526020810151602085015261320060408201614068565b604085015261321160608201614068565b606085015261322260808201614068565b608085015261323360a082016143d2565b60a085015201614404565b60c08201528a612bad565b634e487b7160e01b5f52604160045260245ffd5b3d91506131ac565b847fe048dd4e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50898d10612a4c565b506132a5888861404c565b8060021b9080820460041490151715612b1b578c1015612a41565b7f834acd64000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506132f4614373565b6403fffffffc63ffffffff82169160021b169080820460041490151715612b1b578a1415612a0b565b857fd4def25e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff61335d6142f2565b7f937d0fd7000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b6133b990847ff35d2158000000000000000000000000000000000000000000000000000000005f526142dd565b5ffd5b634e487b7160e01b5f52602160045260245ffd5b90506133ec91945060803d6080116106a8576106958183613f49565b505093905f612830565b9091506020813d602011613422575b8161341260209383613f49565b81010312612f435751905f6127e9565b3d9150613405565b34612f43576020600319360112612f43576004355f5260046020526020637fffffff60405f205460c01c16604051908152f35b34612f43575f600319360112612f435760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34612f43576020600319360112612f43576004355f526004602052602060405f205460401b67ffffffffffffffff1960405191168152f35b34612f43576040600319360112612f435760243567ffffffffffffffff8111612f43576109d9611f6a6135116020933690600401613e34565b906004356148e8565b34612f435760031936016101608112612f435760e013612f435760e43567ffffffffffffffff8111612f4357613554903690600401613e34565b906101043567ffffffffffffffff8111612f4357806004019060e06003198236030112612f435761012435926101443567ffffffffffffffff8111612f43576135a1903690600401613e34565b9290946001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001694604051927fd68f9d620000000000000000000000000000000000000000000000000000000084526020848061360660048201613f6c565b03818a5afa938415612f38575f94613bec575b5060a46004359161362a8484614721565b01976136368984613ff8565b979098881580159081613bd3575b509a5f9b5b8080613bca575b1561373c575060058c028c81046005148d151715612b1b578b8b8f8f90806136e0958f9261367d936148ac565b9290357fffffffffff000000000000000000000000000000000000000000000000000000811693600581106136fc575b5050612ac863ffffffff926136c6928560041a966148c4565b169060e01c1490816136f2575b816136e6575b509c61489e565b9b613649565b6004915011158f6136d9565b80151591506136d3565b7fffffffffff00000000000000000000000000000000000000000000000000000060059190910360031b81901b909116169250612ac863ffffffff6136ad565b8d9799989a5015613b9e5761376a908a5f52600760205261376260405f20549188613ff8565b91905061404c565b93604051907f7db3137500000000000000000000000000000000000000000000000000000000825260048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015612f38575f90613b63575b61ffff915016808511613b3457509061014060249392604051948580927f38d56afe0000000000000000000000000000000000000000000000000000000082528d60048301525afa928315612f38575f93613b13575b50825160098110156133bc5760031901613adb5767ffffffffffffffff60c08401511680421015613aac575060209288926138b5859367ffffffffffffffff61387a611f6a8f8e8e916148e8565b9788950151169260405196879586957f61a29bd600000000000000000000000000000000000000000000000000000000875260048701614411565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115612f38575f91613a72575b5015613a42575061393e91602091875f526007835260405f2055604051809381927f1baeffc0000000000000000000000000000000000000000000000000000000008352600483016140e6565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af18015612f38575f90613a01575b67ffffffffffffffff91501680156139d5577f1c44f02d8c6b797a74da1ba728af11d2035efabebfbb533f6a69e30cf5ca40b4936139c560405194859460608652606086019161427d565b91602084015260408301520390a2005b847f2e20771e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506020813d602011613a3a575b81613a1b60209383613f49565b81010312612f4357613a3567ffffffffffffffff91614068565b61397a565b3d9150613a0e565b85907f76c0f915000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90506020813d602011613aa4575b81613a8d60209383613f49565b81010312612f4357613a9e90614404565b886138f1565b3d9150613a80565b897f43289230000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b88835160098110156133bc576133b9917ff35d2158000000000000000000000000000000000000000000000000000000005f526142dd565b613b2d9193506101403d811161219c5761218d8183613f49565b918961382c565b847fa7496d68000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506020813d602011613b96575b81613b7d60209383613f49565b81010312612f4357613b9161ffff91614059565b6137d6565b3d9150613b70565b867f8920667d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b508a8d10613650565b60058b810292508b8304141715612b1b578c148d613644565b9093506020813d602011613c18575b81613c0860209383613f49565b81010312612f4357519289613619565b3d9150613bfb565b34612f43575f600319360112612f4357613cd8613c5c7f0000000000000000000000000000000000000000000000000000000000000000614c23565b613c857f0000000000000000000000000000000000000000000000000000000000000000614c23565b6020613ce660405192613c988385613f49565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190613e0f565b908582036040870152613e0f565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110613d1d57505050500390f35b835185528695509381019392810192600101613d0e565b34612f43575f600319360112612f435760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34612f43576060600319360112612f435760243567ffffffffffffffff1981168103612f43576109d9611f6a602092604435906004356146c5565b34612f43576020600319360112612f435760206109d9600435805f526004835263ffffffff60405f205460c01c1690614557565b34612f43576020600319360112612f43576020906004355f526004825260405f205460e01c8152f35b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b9181601f84011215612f435782359167ffffffffffffffff8311612f435760208381860195010111612f4357565b906080600319830112612f43576004359160243591604435916064359067ffffffffffffffff8211612f4357613e9a91600401613e34565b9091565b600435906001600160a01b0382168203612f4357565b35906001600160a01b0382168203612f4357565b602435906001600160a01b0382168203612f4357565b6064359067ffffffffffffffff82168203612f4357565b60a0810190811067ffffffffffffffff82111761324957604052565b6060810190811067ffffffffffffffff82111761324957604052565b6080810190811067ffffffffffffffff82111761324957604052565b90601f601f19910116810190811067ffffffffffffffff82111761324957604052565b9060e082019160043581526024356001600160a01b038116809103612f435760208201526044356fffffffffffffffffffffffffffffffff8116809103612f43576040820152606435606082015260843567ffffffffffffffff8116809103612f4357608082015260a43567ffffffffffffffff8116809103612f435760a082015260c060c435910152565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215612f43570180359067ffffffffffffffff8211612f43576020019160a0820236038313612f4357565b91908201809211612b1b57565b519061ffff82168203612f4357565b519067ffffffffffffffff82168203612f4357565b359063ffffffff82168203612f4357565b803582526001600160a01b036140a660208301613eb4565b166020830152604081013562ffffff8116809103612f43576080918291604085015263ffffffff6140d96060830161407d565b1660608501520135910152565b90602082526101008201906140fe602084018261408e565b60a08101357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1823603019081811215612f435782016020813591019367ffffffffffffffff8211612f435760a0820236038513612f4357819060e060c088015252610120850193905f905b8082106141e95750505060c082013590811215612f435701906020823592019267ffffffffffffffff8311612f43578260051b928336038513612f43578160e0601f197f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9486030191015280835211612f43578160209384830137010190565b90919463ffffffff6141fa8761407d565b1681526001600160a01b0361421160208801613eb4565b166020820152604086013567ffffffffffffffff81168103612f435767ffffffffffffffff166040820152606086013590811515809203612f435760a0816001936060839401526001600160a01b0361426c60808b01613eb4565b166080820152019601920190614169565b601f8260209493601f1993818652868601375f8582860101520116010190565b9190826080910312612f435781516009811015612f4357916142c160208201614068565b916142da60606142d360408501614068565b9301614068565b90565b6004526044919060098110156133bc57602452565b6101243567ffffffffffffffff81168103612f435790565b60643567ffffffffffffffff81168103612f435790565b67ffffffffffffffff811161324957601f01601f191660200190565b92919261434982614321565b916143576040519384613f49565b829481845281830111612f43578281602093845f960137010152565b6101043563ffffffff81168103612f435790565b60443563ffffffff81168103612f435790565b3563ffffffff81168103612f435790565b81810292918115918404141715612b1b57565b51906001600160a01b0382168203612f4357565b519063ffffffff82168203612f4357565b9190826040910312612f43576142da60206143fd846143be565b93016143d2565b51908115158203612f4357565b909260809267ffffffffffffffff6142da979516835260208301526040820152816060820152019161427d565b519060ff82168203612f4357565b9081610140910312612f435760405190610140820182811067ffffffffffffffff8211176132495760405280516009811015612f435761451c9161012091845261449860208201614068565b60208501526144a960408201614068565b60408501526144ba60608201614068565b60608501526144cb60808201614068565b60808501526144dc60a08201614068565b60a08501526144ed60c08201614068565b60c08501526144fe60e0820161443e565b60e085015261451061010082016143d2565b61010085015201614068565b61012082015290565b519062ffffff82168203612f4357565b9067ffffffffffffffff8091169116039067ffffffffffffffff8211612b1b57565b63800000008216156146c1575f526005602052608060405f209163800000006040519361458385613ef5565b549363ffffffff85169081815260ff63ffffffff8760201c169687602084015263ffffffff8160401c16604084015267ffffffffffffffff8160601c16606084015260a01c1615159485910152171916614680815f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b7f000000000000000000000000000000000000000000000000000000000000000011156146bb5750156146b65763ffffffff1690565b505f90565b91505090565b5090565b9167ffffffffffffffff196040519260208401947fd4ea0ad3392179047d7c2db633cf362c168a38ab9f8907c6e3579bdd6232281d8652604085015216606083015260808201526080815261471b60a082613f49565b51902090565b90604051907fba4a6bd40000000000000000000000000000000000000000000000000000000082528260048301526020826024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215612f38575f9261486a575b506147c4604051917fe3fb1f3c000000000000000000000000000000000000000000000000000000008352600483019061408e565b60208160a4816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115612f38575f91614838575b500361480d5750565b7f6fadfc5b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90506020813d602011614862575b8161485360209383613f49565b81010312612f4357515f614804565b3d9150614846565b9091506020813d602011614896575b8161488660209383613f49565b81010312612f435751905f61478f565b3d9150614879565b5f198114612b1b5760010190565b90939293848311612f43578411612f43578101920390565b91908110156148d45760a0020190565b634e487b7160e01b5f52603260045260245ffd5b91906148f591369161433d565b602081519101206040519060208201927f523cf53a3330d88b32e8c3b36b5c04f2175b4ef5a9db681a1d7a0927190c3a1d8452604083015260608201526060815261471b608082613f49565b60443563ffffffff811690818103612f43575060643567ffffffffffffffff811690818103612f4357506040519060208201927f09f63b92e3452c5729f4403198ba5239e839badd362c5c27b96b248f9ccbc40f84526024356040840152606083015260808201526080815261471b60a082613f49565b81156149c2570490565b634e487b7160e01b5f52601260045260245ffd5b906001600160a01b03169182158015614adb575b8015614ac9575b614a9d576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15612f43575f92836064926fffffffffffffffffffffffffffffffff6001600160a01b039560405198899788967fe514c17700000000000000000000000000000000000000000000000000000000885216600487015260248601521660448401525af18015612f3857614a915750565b5f614a9b91613f49565b565b827f6064ae1f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506001600160a01b03821683146149f1565b506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001683146149ea565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480614bfa575b15614b68577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261471b60c082613f49565b507f00000000000000000000000000000000000000000000000000000000000000004614614b3f565b60ff811690601f8211614c525760405191614c3f604084613f49565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b60ff16604d8111612b1b57600a0a9056",
}

// Delivery is an auto generated Go binding around an Ethereum contract.
type Delivery struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Delivery) GetABI() abi.ABI {
	return c.abi
}

// NewDelivery creates a new instance of Delivery.
func NewDelivery() *Delivery {
	parsed, err := DeliveryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Delivery{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Delivery) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address committee_, address market_) returns()
func (delivery *Delivery) PackConstructor(committee_ common.Address, market_ common.Address) []byte {
	enc, err := delivery.abi.Pack("", committee_, market_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAgreed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7bb8a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function agreed(bytes32 sale) view returns(uint256)
func (delivery *Delivery) PackAgreed(sale [32]byte) []byte {
	enc, err := delivery.abi.Pack("agreed", sale)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAgreed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7bb8a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function agreed(bytes32 sale) view returns(uint256)
func (delivery *Delivery) TryPackAgreed(sale [32]byte) ([]byte, error) {
	return delivery.abi.Pack("agreed", sale)
}

// UnpackAgreed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b7bb8a2.
//
// Solidity: function agreed(bytes32 sale) view returns(uint256)
func (delivery *Delivery) UnpackAgreed(data []byte) (*big.Int, error) {
	out, err := delivery.abi.Unpack("agreed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa179a7c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(bytes32 sale, (bytes32,uint32,uint64) tombstones, bytes items) returns()
func (delivery *Delivery) PackCommit(sale [32]byte, tombstones Tombstones, items []byte) []byte {
	enc, err := delivery.abi.Pack("commit", sale, tombstones, items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa179a7c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit(bytes32 sale, (bytes32,uint32,uint64) tombstones, bytes items) returns()
func (delivery *Delivery) TryPackCommit(sale [32]byte, tombstones Tombstones, items []byte) ([]byte, error) {
	return delivery.abi.Pack("commit", sale, tombstones, items)
}

// PackCommitDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfcb8c408.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitDigest(bytes32 sale, uint64 epoch, uint8 member, bytes32 listRoot, (bytes32,uint32,uint64) tombstones) view returns(bytes32)
func (delivery *Delivery) PackCommitDigest(sale [32]byte, epoch uint64, member uint8, listRoot [32]byte, tombstones Tombstones) []byte {
	enc, err := delivery.abi.Pack("commitDigest", sale, epoch, member, listRoot, tombstones)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfcb8c408.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitDigest(bytes32 sale, uint64 epoch, uint8 member, bytes32 listRoot, (bytes32,uint32,uint64) tombstones) view returns(bytes32)
func (delivery *Delivery) TryPackCommitDigest(sale [32]byte, epoch uint64, member uint8, listRoot [32]byte, tombstones Tombstones) ([]byte, error) {
	return delivery.abi.Pack("commitDigest", sale, epoch, member, listRoot, tombstones)
}

// UnpackCommitDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfcb8c408.
//
// Solidity: function commitDigest(bytes32 sale, uint64 epoch, uint8 member, bytes32 listRoot, (bytes32,uint32,uint64) tombstones) view returns(bytes32)
func (delivery *Delivery) UnpackCommitDigest(data []byte) ([32]byte, error) {
	out, err := delivery.abi.Unpack("commitDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCommitted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5ee95d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committed(bytes32 sale) view returns(uint256)
func (delivery *Delivery) PackCommitted(sale [32]byte) []byte {
	enc, err := delivery.abi.Pack("committed", sale)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5ee95d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committed(bytes32 sale) view returns(uint256)
func (delivery *Delivery) TryPackCommitted(sale [32]byte) ([]byte, error) {
	return delivery.abi.Pack("committed", sale)
}

// UnpackCommitted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb5ee95d3.
//
// Solidity: function committed(bytes32 sale) view returns(uint256)
func (delivery *Delivery) UnpackCommitted(data []byte) (*big.Int, error) {
	out, err := delivery.abi.Unpack("committed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd864e740.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committee() view returns(address)
func (delivery *Delivery) PackCommittee() []byte {
	enc, err := delivery.abi.Pack("committee")
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
func (delivery *Delivery) TryPackCommittee() ([]byte, error) {
	return delivery.abi.Pack("committee")
}

// UnpackCommittee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd864e740.
//
// Solidity: function committee() view returns(address)
func (delivery *Delivery) UnpackCommittee(data []byte) (common.Address, error) {
	out, err := delivery.abi.Unpack("committee", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8698f26.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirm(bytes32 sale, uint256 lists, uint256 signers, bytes signatures) returns()
func (delivery *Delivery) PackConfirm(sale [32]byte, lists *big.Int, signers *big.Int, signatures []byte) []byte {
	enc, err := delivery.abi.Pack("confirm", sale, lists, signers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8698f26.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirm(bytes32 sale, uint256 lists, uint256 signers, bytes signatures) returns()
func (delivery *Delivery) TryPackConfirm(sale [32]byte, lists *big.Int, signers *big.Int, signatures []byte) ([]byte, error) {
	return delivery.abi.Pack("confirm", sale, lists, signers, signatures)
}

// PackConfirmDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b62f600.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmDigest(bytes32 sale, bytes24 rootsDigest_, uint256 lists) view returns(bytes32)
func (delivery *Delivery) PackConfirmDigest(sale [32]byte, rootsDigest [24]byte, lists *big.Int) []byte {
	enc, err := delivery.abi.Pack("confirmDigest", sale, rootsDigest, lists)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b62f600.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmDigest(bytes32 sale, bytes24 rootsDigest_, uint256 lists) view returns(bytes32)
func (delivery *Delivery) TryPackConfirmDigest(sale [32]byte, rootsDigest [24]byte, lists *big.Int) ([]byte, error) {
	return delivery.abi.Pack("confirmDigest", sale, rootsDigest, lists)
}

// UnpackConfirmDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b62f600.
//
// Solidity: function confirmDigest(bytes32 sale, bytes24 rootsDigest_, uint256 lists) view returns(bytes32)
func (delivery *Delivery) UnpackConfirmDigest(data []byte) ([32]byte, error) {
	out, err := delivery.abi.Unpack("confirmDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (delivery *Delivery) PackEip712Domain() []byte {
	enc, err := delivery.abi.Pack("eip712Domain")
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
func (delivery *Delivery) TryPackEip712Domain() ([]byte, error) {
	return delivery.abi.Pack("eip712Domain")
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
func (delivery *Delivery) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := delivery.abi.Unpack("eip712Domain", data)
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

// PackExclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc05f1b40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exclude((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer, (bytes32,uint32,uint64) tombstones, bytes numbers, ((bytes32,address,uint24,uint32,bytes32),(uint32,address,uint64,bool,address)[],bytes32[]) set) returns()
func (delivery *Delivery) PackExclude(offer Offer, tombstones Tombstones, numbers []byte, set LeafSet) []byte {
	enc, err := delivery.abi.Pack("exclude", offer, tombstones, numbers, set)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc05f1b40.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exclude((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer, (bytes32,uint32,uint64) tombstones, bytes numbers, ((bytes32,address,uint24,uint32,bytes32),(uint32,address,uint64,bool,address)[],bytes32[]) set) returns()
func (delivery *Delivery) TryPackExclude(offer Offer, tombstones Tombstones, numbers []byte, set LeafSet) ([]byte, error) {
	return delivery.abi.Pack("exclude", offer, tombstones, numbers, set)
}

// PackFault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x873afa0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fault((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer, bytes faults, ((bytes32,address,uint24,uint32,bytes32),(uint32,address,uint64,bool,address)[],bytes32[]) set, uint256 signers, bytes signatures) returns()
func (delivery *Delivery) PackFault(offer Offer, faults []byte, set LeafSet, signers *big.Int, signatures []byte) []byte {
	enc, err := delivery.abi.Pack("fault", offer, faults, set, signers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x873afa0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fault((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer, bytes faults, ((bytes32,address,uint24,uint32,bytes32),(uint32,address,uint64,bool,address)[],bytes32[]) set, uint256 signers, bytes signatures) returns()
func (delivery *Delivery) TryPackFault(offer Offer, faults []byte, set LeafSet, signers *big.Int, signatures []byte) ([]byte, error) {
	return delivery.abi.Pack("fault", offer, faults, set, signers, signatures)
}

// PackFaultDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a937d63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function faultDigest(bytes32 sale, bytes faults) view returns(bytes32)
func (delivery *Delivery) PackFaultDigest(sale [32]byte, faults []byte) []byte {
	enc, err := delivery.abi.Pack("faultDigest", sale, faults)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFaultDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a937d63.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function faultDigest(bytes32 sale, bytes faults) view returns(bytes32)
func (delivery *Delivery) TryPackFaultDigest(sale [32]byte, faults []byte) ([]byte, error) {
	return delivery.abi.Pack("faultDigest", sale, faults)
}

// UnpackFaultDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a937d63.
//
// Solidity: function faultDigest(bytes32 sale, bytes faults) view returns(bytes32)
func (delivery *Delivery) UnpackFaultDigest(data []byte) ([32]byte, error) {
	out, err := delivery.abi.Unpack("faultDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFaultsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef522369.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function faultsOf(bytes32 sale) view returns(uint256)
func (delivery *Delivery) PackFaultsOf(sale [32]byte) []byte {
	enc, err := delivery.abi.Pack("faultsOf", sale)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFaultsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef522369.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function faultsOf(bytes32 sale) view returns(uint256)
func (delivery *Delivery) TryPackFaultsOf(sale [32]byte) ([]byte, error) {
	return delivery.abi.Pack("faultsOf", sale)
}

// UnpackFaultsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef522369.
//
// Solidity: function faultsOf(bytes32 sale) view returns(uint256)
func (delivery *Delivery) UnpackFaultsOf(data []byte) (*big.Int, error) {
	out, err := delivery.abi.Unpack("faultsOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80f55605.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function market() view returns(address)
func (delivery *Delivery) PackMarket() []byte {
	enc, err := delivery.abi.Pack("market")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80f55605.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function market() view returns(address)
func (delivery *Delivery) TryPackMarket() ([]byte, error) {
	return delivery.abi.Pack("market")
}

// UnpackMarket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80f55605.
//
// Solidity: function market() view returns(address)
func (delivery *Delivery) UnpackMarket(data []byte) (common.Address, error) {
	out, err := delivery.abi.Unpack("market", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMemberFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc408fb9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function memberFees(address token, bytes32 sale) view returns((uint64,uint8,uint32,uint32))
func (delivery *Delivery) PackMemberFees(token common.Address, sale [32]byte) []byte {
	enc, err := delivery.abi.Pack("memberFees", token, sale)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMemberFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc408fb9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function memberFees(address token, bytes32 sale) view returns((uint64,uint8,uint32,uint32))
func (delivery *Delivery) TryPackMemberFees(token common.Address, sale [32]byte) ([]byte, error) {
	return delivery.abi.Pack("memberFees", token, sale)
}

// UnpackMemberFees is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc408fb9.
//
// Solidity: function memberFees(address token, bytes32 sale) view returns((uint64,uint8,uint32,uint32))
func (delivery *Delivery) UnpackMemberFees(data []byte) (Fee, error) {
	out, err := delivery.abi.Unpack("memberFees", data)
	if err != nil {
		return *new(Fee), err
	}
	out0 := *abi.ConvertType(out[0], new(Fee)).(*Fee)
	return out0, nil
}

// PackMoveTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe32b239.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function moveTreasury(address token, address to) returns(uint256 amount)
func (delivery *Delivery) PackMoveTreasury(token common.Address, to common.Address) []byte {
	enc, err := delivery.abi.Pack("moveTreasury", token, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMoveTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe32b239.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function moveTreasury(address token, address to) returns(uint256 amount)
func (delivery *Delivery) TryPackMoveTreasury(token common.Address, to common.Address) ([]byte, error) {
	return delivery.abi.Pack("moveTreasury", token, to)
}

// UnpackMoveTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfe32b239.
//
// Solidity: function moveTreasury(address token, address to) returns(uint256 amount)
func (delivery *Delivery) UnpackMoveTreasury(data []byte) (*big.Int, error) {
	out, err := delivery.abi.Unpack("moveTreasury", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPartFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfed1bfae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function partFees(bytes32 sale, bytes32 snapshot, uint64 units, uint64 banned) returns(uint64 back, uint64 rest, uint64 since)
func (delivery *Delivery) PackPartFees(sale [32]byte, snapshot [32]byte, units uint64, banned uint64) []byte {
	enc, err := delivery.abi.Pack("partFees", sale, snapshot, units, banned)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPartFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfed1bfae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function partFees(bytes32 sale, bytes32 snapshot, uint64 units, uint64 banned) returns(uint64 back, uint64 rest, uint64 since)
func (delivery *Delivery) TryPackPartFees(sale [32]byte, snapshot [32]byte, units uint64, banned uint64) ([]byte, error) {
	return delivery.abi.Pack("partFees", sale, snapshot, units, banned)
}

// PartFeesOutput serves as a container for the return parameters of contract
// method PartFees.
type PartFeesOutput struct {
	Back  uint64
	Rest  uint64
	Since uint64
}

// UnpackPartFees is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfed1bfae.
//
// Solidity: function partFees(bytes32 sale, bytes32 snapshot, uint64 units, uint64 banned) returns(uint64 back, uint64 rest, uint64 since)
func (delivery *Delivery) UnpackPartFees(data []byte) (PartFeesOutput, error) {
	out, err := delivery.abi.Unpack("partFees", data)
	outstruct := new(PartFeesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Back = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Rest = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Since = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackPayFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfaeecb83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payFees(address token, uint8 member, bytes32[] sales, address to) returns(uint256 amount)
func (delivery *Delivery) PackPayFees(token common.Address, member uint8, sales [][32]byte, to common.Address) []byte {
	enc, err := delivery.abi.Pack("payFees", token, member, sales, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfaeecb83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payFees(address token, uint8 member, bytes32[] sales, address to) returns(uint256 amount)
func (delivery *Delivery) TryPackPayFees(token common.Address, member uint8, sales [][32]byte, to common.Address) ([]byte, error) {
	return delivery.abi.Pack("payFees", token, member, sales, to)
}

// UnpackPayFees is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfaeecb83.
//
// Solidity: function payFees(address token, uint8 member, bytes32[] sales, address to) returns(uint256 amount)
func (delivery *Delivery) UnpackPayFees(data []byte) (*big.Int, error) {
	out, err := delivery.abi.Unpack("payFees", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPayouts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa247bc32.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payouts() view returns(address)
func (delivery *Delivery) PackPayouts() []byte {
	enc, err := delivery.abi.Pack("payouts")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayouts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa247bc32.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payouts() view returns(address)
func (delivery *Delivery) TryPackPayouts() ([]byte, error) {
	return delivery.abi.Pack("payouts")
}

// UnpackPayouts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa247bc32.
//
// Solidity: function payouts() view returns(address)
func (delivery *Delivery) UnpackPayouts(data []byte) (common.Address, error) {
	out, err := delivery.abi.Unpack("payouts", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRootsDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9baa83c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rootsDigest(bytes32 sale) view returns(bytes24)
func (delivery *Delivery) PackRootsDigest(sale [32]byte) []byte {
	enc, err := delivery.abi.Pack("rootsDigest", sale)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRootsDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9baa83c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rootsDigest(bytes32 sale) view returns(bytes24)
func (delivery *Delivery) TryPackRootsDigest(sale [32]byte) ([]byte, error) {
	return delivery.abi.Pack("rootsDigest", sale)
}

// UnpackRootsDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9baa83c0.
//
// Solidity: function rootsDigest(bytes32 sale) view returns(bytes24)
func (delivery *Delivery) UnpackRootsDigest(data []byte) ([24]byte, error) {
	out, err := delivery.abi.Unpack("rootsDigest", data)
	if err != nil {
		return *new([24]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([24]byte)).(*[24]byte)
	return out0, nil
}

// PackSign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3bc0b3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sign(bytes32 sale, uint256 lists, uint256 signers, bytes signatures) returns()
func (delivery *Delivery) PackSign(sale [32]byte, lists *big.Int, signers *big.Int, signatures []byte) []byte {
	enc, err := delivery.abi.Pack("sign", sale, lists, signers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3bc0b3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sign(bytes32 sale, uint256 lists, uint256 signers, bytes signatures) returns()
func (delivery *Delivery) TryPackSign(sale [32]byte, lists *big.Int, signers *big.Int, signatures []byte) ([]byte, error) {
	return delivery.abi.Pack("sign", sale, lists, signers, signatures)
}

// PackStanding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28c7a649.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function standing(bytes32 sale) view returns(uint256)
func (delivery *Delivery) PackStanding(sale [32]byte) []byte {
	enc, err := delivery.abi.Pack("standing", sale)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStanding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28c7a649.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function standing(bytes32 sale) view returns(uint256)
func (delivery *Delivery) TryPackStanding(sale [32]byte) ([]byte, error) {
	return delivery.abi.Pack("standing", sale)
}

// UnpackStanding is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28c7a649.
//
// Solidity: function standing(bytes32 sale) view returns(uint256)
func (delivery *Delivery) UnpackStanding(data []byte) (*big.Int, error) {
	out, err := delivery.abi.Unpack("standing", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTreasuryUnpaidOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfe0a28.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasuryUnpaidOf(address token, address treasury) view returns(uint256)
func (delivery *Delivery) PackTreasuryUnpaidOf(token common.Address, treasury common.Address) []byte {
	enc, err := delivery.abi.Pack("treasuryUnpaidOf", token, treasury)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasuryUnpaidOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfe0a28.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasuryUnpaidOf(address token, address treasury) view returns(uint256)
func (delivery *Delivery) TryPackTreasuryUnpaidOf(token common.Address, treasury common.Address) ([]byte, error) {
	return delivery.abi.Pack("treasuryUnpaidOf", token, treasury)
}

// UnpackTreasuryUnpaidOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbfe0a28.
//
// Solidity: function treasuryUnpaidOf(address token, address treasury) view returns(uint256)
func (delivery *Delivery) UnpackTreasuryUnpaidOf(data []byte) (*big.Int, error) {
	out, err := delivery.abi.Unpack("treasuryUnpaidOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// DeliveryConfirmSigned represents a ConfirmSigned event raised by the Delivery contract.
type DeliveryConfirmSigned struct {
	Sale    [32]byte
	Lists   *big.Int
	Signers *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DeliveryConfirmSignedEventName = "ConfirmSigned"

// ContractEventName returns the user-defined event name.
func (DeliveryConfirmSigned) ContractEventName() string {
	return DeliveryConfirmSignedEventName
}

// UnpackConfirmSignedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConfirmSigned(bytes32 indexed sale, uint256 lists, uint256 signers)
func (delivery *Delivery) UnpackConfirmSignedEvent(log *types.Log) (*DeliveryConfirmSigned, error) {
	event := "ConfirmSigned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != delivery.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryConfirmSigned)
	if len(log.Data) > 0 {
		if err := delivery.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range delivery.abi.Events[event].Inputs {
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

// DeliveryEIP712DomainChanged represents a EIP712DomainChanged event raised by the Delivery contract.
type DeliveryEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const DeliveryEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (DeliveryEIP712DomainChanged) ContractEventName() string {
	return DeliveryEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (delivery *Delivery) UnpackEIP712DomainChangedEvent(log *types.Log) (*DeliveryEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != delivery.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := delivery.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range delivery.abi.Events[event].Inputs {
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

// DeliveryFaultsFound represents a FaultsFound event raised by the Delivery contract.
type DeliveryFaultsFound struct {
	Sale    [32]byte
	Faults  []byte
	Weight  uint64
	Signers *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DeliveryFaultsFoundEventName = "FaultsFound"

// ContractEventName returns the user-defined event name.
func (DeliveryFaultsFound) ContractEventName() string {
	return DeliveryFaultsFoundEventName
}

// UnpackFaultsFoundEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FaultsFound(bytes32 indexed sale, bytes faults, uint64 weight, uint256 signers)
func (delivery *Delivery) UnpackFaultsFoundEvent(log *types.Log) (*DeliveryFaultsFound, error) {
	event := "FaultsFound"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != delivery.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryFaultsFound)
	if len(log.Data) > 0 {
		if err := delivery.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range delivery.abi.Events[event].Inputs {
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

// DeliveryFeesKept represents a FeesKept event raised by the Delivery contract.
type DeliveryFeesKept struct {
	Sale     [32]byte
	Token    common.Address
	Fee      Fee
	Treasury common.Address
	Units    uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const DeliveryFeesKeptEventName = "FeesKept"

// ContractEventName returns the user-defined event name.
func (DeliveryFeesKept) ContractEventName() string {
	return DeliveryFeesKeptEventName
}

// UnpackFeesKeptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesKept(bytes32 indexed sale, address indexed token, (uint64,uint8,uint32,uint32) fee, address indexed treasury, uint64 units)
func (delivery *Delivery) UnpackFeesKeptEvent(log *types.Log) (*DeliveryFeesKept, error) {
	event := "FeesKept"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != delivery.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryFeesKept)
	if len(log.Data) > 0 {
		if err := delivery.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range delivery.abi.Events[event].Inputs {
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

// DeliveryFeesWithdrawn represents a FeesWithdrawn event raised by the Delivery contract.
type DeliveryFeesWithdrawn struct {
	Token   common.Address
	Account common.Address
	Member  uint8
	Sales   [][32]byte
	To      common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DeliveryFeesWithdrawnEventName = "FeesWithdrawn"

// ContractEventName returns the user-defined event name.
func (DeliveryFeesWithdrawn) ContractEventName() string {
	return DeliveryFeesWithdrawnEventName
}

// UnpackFeesWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesWithdrawn(address indexed token, address indexed account, uint8 member, bytes32[] sales, address to, uint256 amount)
func (delivery *Delivery) UnpackFeesWithdrawnEvent(log *types.Log) (*DeliveryFeesWithdrawn, error) {
	event := "FeesWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != delivery.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryFeesWithdrawn)
	if len(log.Data) > 0 {
		if err := delivery.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range delivery.abi.Events[event].Inputs {
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

// DeliveryListsConfirmed represents a ListsConfirmed event raised by the Delivery contract.
type DeliveryListsConfirmed struct {
	Sale     [32]byte
	Lists    *big.Int
	Standing *big.Int
	Signers  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DeliveryListsConfirmedEventName = "ListsConfirmed"

// ContractEventName returns the user-defined event name.
func (DeliveryListsConfirmed) ContractEventName() string {
	return DeliveryListsConfirmedEventName
}

// UnpackListsConfirmedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ListsConfirmed(bytes32 indexed sale, uint256 lists, uint256 standing, uint256 signers)
func (delivery *Delivery) UnpackListsConfirmedEvent(log *types.Log) (*DeliveryListsConfirmed, error) {
	event := "ListsConfirmed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != delivery.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryListsConfirmed)
	if len(log.Data) > 0 {
		if err := delivery.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range delivery.abi.Events[event].Inputs {
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

// DeliveryRootsCommitted represents a RootsCommitted event raised by the Delivery contract.
type DeliveryRootsCommitted struct {
	Sale        [32]byte
	RootsDigest [24]byte
	Items       []byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const DeliveryRootsCommittedEventName = "RootsCommitted"

// ContractEventName returns the user-defined event name.
func (DeliveryRootsCommitted) ContractEventName() string {
	return DeliveryRootsCommittedEventName
}

// UnpackRootsCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootsCommitted(bytes32 indexed sale, bytes24 rootsDigest, bytes items)
func (delivery *Delivery) UnpackRootsCommittedEvent(log *types.Log) (*DeliveryRootsCommitted, error) {
	event := "RootsCommitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != delivery.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryRootsCommitted)
	if len(log.Data) > 0 {
		if err := delivery.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range delivery.abi.Events[event].Inputs {
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

// DeliveryTombstonesBanned represents a TombstonesBanned event raised by the Delivery contract.
type DeliveryTombstonesBanned struct {
	Sale  [32]byte
	Done  uint32
	Whole bool
	Raw   *types.Log // Blockchain specific contextual infos
}

const DeliveryTombstonesBannedEventName = "TombstonesBanned"

// ContractEventName returns the user-defined event name.
func (DeliveryTombstonesBanned) ContractEventName() string {
	return DeliveryTombstonesBannedEventName
}

// UnpackTombstonesBannedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TombstonesBanned(bytes32 indexed sale, uint32 done, bool whole)
func (delivery *Delivery) UnpackTombstonesBannedEvent(log *types.Log) (*DeliveryTombstonesBanned, error) {
	event := "TombstonesBanned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != delivery.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryTombstonesBanned)
	if len(log.Data) > 0 {
		if err := delivery.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range delivery.abi.Events[event].Inputs {
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

// DeliveryTombstonesCommitted represents a TombstonesCommitted event raised by the Delivery contract.
type DeliveryTombstonesCommitted struct {
	Sale       [32]byte
	Tombstones Tombstones
	Members    *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const DeliveryTombstonesCommittedEventName = "TombstonesCommitted"

// ContractEventName returns the user-defined event name.
func (DeliveryTombstonesCommitted) ContractEventName() string {
	return DeliveryTombstonesCommittedEventName
}

// UnpackTombstonesCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TombstonesCommitted(bytes32 indexed sale, (bytes32,uint32,uint64) tombstones, uint256 members)
func (delivery *Delivery) UnpackTombstonesCommittedEvent(log *types.Log) (*DeliveryTombstonesCommitted, error) {
	event := "TombstonesCommitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != delivery.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryTombstonesCommitted)
	if len(log.Data) > 0 {
		if err := delivery.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range delivery.abi.Events[event].Inputs {
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

// DeliveryTreasuryWithdrawn represents a TreasuryWithdrawn event raised by the Delivery contract.
type DeliveryTreasuryWithdrawn struct {
	Token    common.Address
	Treasury common.Address
	To       common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DeliveryTreasuryWithdrawnEventName = "TreasuryWithdrawn"

// ContractEventName returns the user-defined event name.
func (DeliveryTreasuryWithdrawn) ContractEventName() string {
	return DeliveryTreasuryWithdrawnEventName
}

// UnpackTreasuryWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TreasuryWithdrawn(address indexed token, address indexed treasury, address to, uint256 amount)
func (delivery *Delivery) UnpackTreasuryWithdrawnEvent(log *types.Log) (*DeliveryTreasuryWithdrawn, error) {
	event := "TreasuryWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != delivery.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryTreasuryWithdrawn)
	if len(log.Data) > 0 {
		if err := delivery.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range delivery.abi.Events[event].Inputs {
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
func (delivery *Delivery) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_BadFaults"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryBadFaultsError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_BadLength"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryBadLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_BadPayee"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryBadPayeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_BadSignatures"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryBadSignaturesError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_BadTombstones"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryBadTombstonesError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_DeadlinePassed"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_NoFee"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryNoFeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_NoQuorum"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryNoQuorumError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_NoTreasury"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryNoTreasuryError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_NotAgreed"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryNotAgreedError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_NotCommitted"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryNotCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_NotMarket"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryNotMarketError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_NotMember"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryNotMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_NotRetracted"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryNotRetractedError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_NotStanding"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryNotStandingError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_NothingNew"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryNothingNewError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_TooManyFaults"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryTooManyFaultsError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_TooMuchExcluded"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryTooMuchExcludedError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_WrongLeaves"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryWrongLeavesError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_WrongMarket"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryWrongMarketError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_WrongPool"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryWrongPoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_WrongState"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryWrongStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_WrongWeight"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryWrongWeightError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return delivery.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return delivery.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DeliveryDeliveryBadFaults represents a Delivery_BadFaults error raised by the Delivery contract.
type DeliveryDeliveryBadFaults struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_BadFaults(uint256 length)
func DeliveryDeliveryBadFaultsErrorID() common.Hash {
	return common.HexToHash("0x8920667d23d2cbbeea64c825aaaa087b85d15e9c3d1d476c16ffb2b2652ba3b2")
}

// UnpackDeliveryBadFaultsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_BadFaults(uint256 length)
func (delivery *Delivery) UnpackDeliveryBadFaultsError(raw []byte) (*DeliveryDeliveryBadFaults, error) {
	out := new(DeliveryDeliveryBadFaults)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_BadFaults", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryBadLength represents a Delivery_BadLength error raised by the Delivery contract.
type DeliveryDeliveryBadLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_BadLength(uint256 length)
func DeliveryDeliveryBadLengthErrorID() common.Hash {
	return common.HexToHash("0x54dd8d30aeadcd1ce704afd63c910fdfc04b060b53fb5a342d986f674cbba109")
}

// UnpackDeliveryBadLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_BadLength(uint256 length)
func (delivery *Delivery) UnpackDeliveryBadLengthError(raw []byte) (*DeliveryDeliveryBadLength, error) {
	out := new(DeliveryDeliveryBadLength)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_BadLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryBadPayee represents a Delivery_BadPayee error raised by the Delivery contract.
type DeliveryDeliveryBadPayee struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_BadPayee(address to)
func DeliveryDeliveryBadPayeeErrorID() common.Hash {
	return common.HexToHash("0x6064ae1fb86dda8e5dbc2d1ecf6876fbf5adc29fdcf9208b3f91937c4dffaf68")
}

// UnpackDeliveryBadPayeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_BadPayee(address to)
func (delivery *Delivery) UnpackDeliveryBadPayeeError(raw []byte) (*DeliveryDeliveryBadPayee, error) {
	out := new(DeliveryDeliveryBadPayee)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_BadPayee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryBadSignatures represents a Delivery_BadSignatures error raised by the Delivery contract.
type DeliveryDeliveryBadSignatures struct {
	Digest  [32]byte
	Signers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_BadSignatures(bytes32 digest, uint256 signers)
func DeliveryDeliveryBadSignaturesErrorID() common.Hash {
	return common.HexToHash("0x2c3253c635d5afc87427c9760c74e10418310e1a6342a3cb377595310f2d8742")
}

// UnpackDeliveryBadSignaturesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_BadSignatures(bytes32 digest, uint256 signers)
func (delivery *Delivery) UnpackDeliveryBadSignaturesError(raw []byte) (*DeliveryDeliveryBadSignatures, error) {
	out := new(DeliveryDeliveryBadSignatures)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_BadSignatures", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryBadTombstones represents a Delivery_BadTombstones error raised by the Delivery contract.
type DeliveryDeliveryBadTombstones struct {
	Digest [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_BadTombstones(bytes32 digest)
func DeliveryDeliveryBadTombstonesErrorID() common.Hash {
	return common.HexToHash("0x834acd64e00c8118779de4442e2c3585657c0b20f7f2d60f9a7b92bd47b70c45")
}

// UnpackDeliveryBadTombstonesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_BadTombstones(bytes32 digest)
func (delivery *Delivery) UnpackDeliveryBadTombstonesError(raw []byte) (*DeliveryDeliveryBadTombstones, error) {
	out := new(DeliveryDeliveryBadTombstones)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_BadTombstones", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryDeadlinePassed represents a Delivery_DeadlinePassed error raised by the Delivery contract.
type DeliveryDeliveryDeadlinePassed struct {
	Sale     [32]byte
	Deadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_DeadlinePassed(bytes32 sale, uint64 deadline)
func DeliveryDeliveryDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0x43289230d1ea157ffd7d5856d4dc2a0e16bddd7049a4bd088b0a9a335b38735b")
}

// UnpackDeliveryDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_DeadlinePassed(bytes32 sale, uint64 deadline)
func (delivery *Delivery) UnpackDeliveryDeadlinePassedError(raw []byte) (*DeliveryDeliveryDeadlinePassed, error) {
	out := new(DeliveryDeliveryDeadlinePassed)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_DeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryNoFee represents a Delivery_NoFee error raised by the Delivery contract.
type DeliveryDeliveryNoFee struct {
	Token  common.Address
	Sale   [32]byte
	Member uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_NoFee(address token, bytes32 sale, uint8 member)
func DeliveryDeliveryNoFeeErrorID() common.Hash {
	return common.HexToHash("0xe1cb6aa8ab1a74a395c377db69d0aee194948572730239e2a450e5c66952d7e7")
}

// UnpackDeliveryNoFeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_NoFee(address token, bytes32 sale, uint8 member)
func (delivery *Delivery) UnpackDeliveryNoFeeError(raw []byte) (*DeliveryDeliveryNoFee, error) {
	out := new(DeliveryDeliveryNoFee)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_NoFee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryNoQuorum represents a Delivery_NoQuorum error raised by the Delivery contract.
type DeliveryDeliveryNoQuorum struct {
	Digest  [32]byte
	Signers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_NoQuorum(bytes32 digest, uint256 signers)
func DeliveryDeliveryNoQuorumErrorID() common.Hash {
	return common.HexToHash("0x76c0f915c443388a22f95e396cdd30b697ca9dfc7e2f2ad23d62cb1da316ed14")
}

// UnpackDeliveryNoQuorumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_NoQuorum(bytes32 digest, uint256 signers)
func (delivery *Delivery) UnpackDeliveryNoQuorumError(raw []byte) (*DeliveryDeliveryNoQuorum, error) {
	out := new(DeliveryDeliveryNoQuorum)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_NoQuorum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryNoTreasury represents a Delivery_NoTreasury error raised by the Delivery contract.
type DeliveryDeliveryNoTreasury struct {
	Token  common.Address
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_NoTreasury(address token, address caller)
func DeliveryDeliveryNoTreasuryErrorID() common.Hash {
	return common.HexToHash("0xfcdc2e5582b6e8059f738271cafee7080030ec11b81fe7fe6cb7d4bc2ac61e07")
}

// UnpackDeliveryNoTreasuryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_NoTreasury(address token, address caller)
func (delivery *Delivery) UnpackDeliveryNoTreasuryError(raw []byte) (*DeliveryDeliveryNoTreasury, error) {
	out := new(DeliveryDeliveryNoTreasury)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_NoTreasury", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryNotAgreed represents a Delivery_NotAgreed error raised by the Delivery contract.
type DeliveryDeliveryNotAgreed struct {
	Sale    [32]byte
	Members *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_NotAgreed(bytes32 sale, uint256 members)
func DeliveryDeliveryNotAgreedErrorID() common.Hash {
	return common.HexToHash("0xd4def25e01beede36e0b791b6253fb84f0013d14e825b827d0f30400a5f63685")
}

// UnpackDeliveryNotAgreedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_NotAgreed(bytes32 sale, uint256 members)
func (delivery *Delivery) UnpackDeliveryNotAgreedError(raw []byte) (*DeliveryDeliveryNotAgreed, error) {
	out := new(DeliveryDeliveryNotAgreed)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_NotAgreed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryNotCommitted represents a Delivery_NotCommitted error raised by the Delivery contract.
type DeliveryDeliveryNotCommitted struct {
	Sale      [32]byte
	Lists     *big.Int
	Committed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_NotCommitted(bytes32 sale, uint256 lists, uint256 committed)
func DeliveryDeliveryNotCommittedErrorID() common.Hash {
	return common.HexToHash("0x1b5833a9dca25288bc598873b3876041c0f3c169249cdf9ac9ecaebeccb5608d")
}

// UnpackDeliveryNotCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_NotCommitted(bytes32 sale, uint256 lists, uint256 committed)
func (delivery *Delivery) UnpackDeliveryNotCommittedError(raw []byte) (*DeliveryDeliveryNotCommitted, error) {
	out := new(DeliveryDeliveryNotCommitted)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_NotCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryNotMarket represents a Delivery_NotMarket error raised by the Delivery contract.
type DeliveryDeliveryNotMarket struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_NotMarket(address caller)
func DeliveryDeliveryNotMarketErrorID() common.Hash {
	return common.HexToHash("0x5f04d2a7fe626a61eb4ec9568cf0e217012e5411f97d26bdb04330bef5d2afe5")
}

// UnpackDeliveryNotMarketError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_NotMarket(address caller)
func (delivery *Delivery) UnpackDeliveryNotMarketError(raw []byte) (*DeliveryDeliveryNotMarket, error) {
	out := new(DeliveryDeliveryNotMarket)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_NotMarket", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryNotMember represents a Delivery_NotMember error raised by the Delivery contract.
type DeliveryDeliveryNotMember struct {
	Caller  common.Address
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_NotMember(address caller, address account)
func DeliveryDeliveryNotMemberErrorID() common.Hash {
	return common.HexToHash("0xd207dd90e6d7bcfde9f35cb73fba167dbf5c0edf1db88c8b696deb15e64cb38d")
}

// UnpackDeliveryNotMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_NotMember(address caller, address account)
func (delivery *Delivery) UnpackDeliveryNotMemberError(raw []byte) (*DeliveryDeliveryNotMember, error) {
	out := new(DeliveryDeliveryNotMember)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_NotMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryNotRetracted represents a Delivery_NotRetracted error raised by the Delivery contract.
type DeliveryDeliveryNotRetracted struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_NotRetracted(address account)
func DeliveryDeliveryNotRetractedErrorID() common.Hash {
	return common.HexToHash("0x4393300dae7d6d2bed7abcf65ce76ba72e534dc2520c3745b50071dbc2300066")
}

// UnpackDeliveryNotRetractedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_NotRetracted(address account)
func (delivery *Delivery) UnpackDeliveryNotRetractedError(raw []byte) (*DeliveryDeliveryNotRetracted, error) {
	out := new(DeliveryDeliveryNotRetracted)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_NotRetracted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryNotStanding represents a Delivery_NotStanding error raised by the Delivery contract.
type DeliveryDeliveryNotStanding struct {
	Sale     [32]byte
	Lists    *big.Int
	Standing *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_NotStanding(bytes32 sale, uint256 lists, uint256 standing)
func DeliveryDeliveryNotStandingErrorID() common.Hash {
	return common.HexToHash("0xc8d5592e5441d5cd94ec9d8783ce1a46ddedea8c59920fd04db8c3f372d75b55")
}

// UnpackDeliveryNotStandingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_NotStanding(bytes32 sale, uint256 lists, uint256 standing)
func (delivery *Delivery) UnpackDeliveryNotStandingError(raw []byte) (*DeliveryDeliveryNotStanding, error) {
	out := new(DeliveryDeliveryNotStanding)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_NotStanding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryNothingNew represents a Delivery_NothingNew error raised by the Delivery contract.
type DeliveryDeliveryNothingNew struct {
	Sale [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_NothingNew(bytes32 sale)
func DeliveryDeliveryNothingNewErrorID() common.Hash {
	return common.HexToHash("0x2e20771e1756ef9356659b8189a1de8d2a8d39445c1f0dbd661bb49575a4541d")
}

// UnpackDeliveryNothingNewError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_NothingNew(bytes32 sale)
func (delivery *Delivery) UnpackDeliveryNothingNewError(raw []byte) (*DeliveryDeliveryNothingNew, error) {
	out := new(DeliveryDeliveryNothingNew)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_NothingNew", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryTooManyFaults represents a Delivery_TooManyFaults error raised by the Delivery contract.
type DeliveryDeliveryTooManyFaults struct {
	Faults  *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_TooManyFaults(uint256 faults, uint256 maximum)
func DeliveryDeliveryTooManyFaultsErrorID() common.Hash {
	return common.HexToHash("0xa7496d680672fe7e5de049b099aba3707b58aad9636c1f690c4d3cd5344a6197")
}

// UnpackDeliveryTooManyFaultsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_TooManyFaults(uint256 faults, uint256 maximum)
func (delivery *Delivery) UnpackDeliveryTooManyFaultsError(raw []byte) (*DeliveryDeliveryTooManyFaults, error) {
	out := new(DeliveryDeliveryTooManyFaults)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_TooManyFaults", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryTooMuchExcluded represents a Delivery_TooMuchExcluded error raised by the Delivery contract.
type DeliveryDeliveryTooMuchExcluded struct {
	Weight  uint64
	Maximum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_TooMuchExcluded(uint64 weight, uint64 maximum)
func DeliveryDeliveryTooMuchExcludedErrorID() common.Hash {
	return common.HexToHash("0x937d0fd701ad27dac8772bef23fa533a643a37273d2f93fa5695aceeee537bcb")
}

// UnpackDeliveryTooMuchExcludedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_TooMuchExcluded(uint64 weight, uint64 maximum)
func (delivery *Delivery) UnpackDeliveryTooMuchExcludedError(raw []byte) (*DeliveryDeliveryTooMuchExcluded, error) {
	out := new(DeliveryDeliveryTooMuchExcluded)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_TooMuchExcluded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryWrongLeaves represents a Delivery_WrongLeaves error raised by the Delivery contract.
type DeliveryDeliveryWrongLeaves struct {
	Sale [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_WrongLeaves(bytes32 sale)
func DeliveryDeliveryWrongLeavesErrorID() common.Hash {
	return common.HexToHash("0xe048dd4ef672dea48ca5e11f82717dd811d3d8b54e5150982f4d0178aff3ab21")
}

// UnpackDeliveryWrongLeavesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_WrongLeaves(bytes32 sale)
func (delivery *Delivery) UnpackDeliveryWrongLeavesError(raw []byte) (*DeliveryDeliveryWrongLeaves, error) {
	out := new(DeliveryDeliveryWrongLeaves)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_WrongLeaves", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryWrongMarket represents a Delivery_WrongMarket error raised by the Delivery contract.
type DeliveryDeliveryWrongMarket struct {
	Market common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_WrongMarket(address market)
func DeliveryDeliveryWrongMarketErrorID() common.Hash {
	return common.HexToHash("0xa130074bf552b0b9229bd6fa21db11c8d498c61991cc08bc51eff804ea3a42c7")
}

// UnpackDeliveryWrongMarketError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_WrongMarket(address market)
func (delivery *Delivery) UnpackDeliveryWrongMarketError(raw []byte) (*DeliveryDeliveryWrongMarket, error) {
	out := new(DeliveryDeliveryWrongMarket)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_WrongMarket", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryWrongPool represents a Delivery_WrongPool error raised by the Delivery contract.
type DeliveryDeliveryWrongPool struct {
	Snapshot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_WrongPool(bytes32 snapshot)
func DeliveryDeliveryWrongPoolErrorID() common.Hash {
	return common.HexToHash("0x6fadfc5b41e0904f91d16b51570eaf33f4e90a2cb417cfa00075d1b67a537df1")
}

// UnpackDeliveryWrongPoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_WrongPool(bytes32 snapshot)
func (delivery *Delivery) UnpackDeliveryWrongPoolError(raw []byte) (*DeliveryDeliveryWrongPool, error) {
	out := new(DeliveryDeliveryWrongPool)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_WrongPool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryWrongState represents a Delivery_WrongState error raised by the Delivery contract.
type DeliveryDeliveryWrongState struct {
	Sale  [32]byte
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_WrongState(bytes32 sale, uint8 state)
func DeliveryDeliveryWrongStateErrorID() common.Hash {
	return common.HexToHash("0xf35d21584832c6810af4cea26951e97781f5eb2c726169a96826b6663a36836e")
}

// UnpackDeliveryWrongStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_WrongState(bytes32 sale, uint8 state)
func (delivery *Delivery) UnpackDeliveryWrongStateError(raw []byte) (*DeliveryDeliveryWrongState, error) {
	out := new(DeliveryDeliveryWrongState)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_WrongState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryWrongWeight represents a Delivery_WrongWeight error raised by the Delivery contract.
type DeliveryDeliveryWrongWeight struct {
	Weight uint64
	Signed uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_WrongWeight(uint64 weight, uint64 signed)
func DeliveryDeliveryWrongWeightErrorID() common.Hash {
	return common.HexToHash("0x0e94106d8e04dd90cf89b7ae9b291d7b8a572683478bdcbc09f8e6e25fa9dcb9")
}

// UnpackDeliveryWrongWeightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_WrongWeight(uint64 weight, uint64 signed)
func (delivery *Delivery) UnpackDeliveryWrongWeightError(raw []byte) (*DeliveryDeliveryWrongWeight, error) {
	out := new(DeliveryDeliveryWrongWeight)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_WrongWeight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryInvalidShortString represents a InvalidShortString error raised by the Delivery contract.
type DeliveryInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func DeliveryInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (delivery *Delivery) UnpackInvalidShortStringError(raw []byte) (*DeliveryInvalidShortString, error) {
	out := new(DeliveryInvalidShortString)
	if err := delivery.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryStringTooLong represents a StringTooLong error raised by the Delivery contract.
type DeliveryStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func DeliveryStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (delivery *Delivery) UnpackStringTooLongError(raw []byte) (*DeliveryStringTooLong, error) {
	out := new(DeliveryStringTooLong)
	if err := delivery.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
