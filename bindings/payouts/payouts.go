// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package payouts

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

// Claim is an auto generated low-level Go binding around an user-defined struct.
type Claim struct {
	Snapshot [32]byte
	Leaf     [32]byte
	Siblings [][32]byte
}

// ClaimOrder is an auto generated low-level Go binding around an user-defined struct.
type ClaimOrder struct {
	Account  common.Address
	Token    common.Address
	To       common.Address
	MinUnits uint64
	MaxFee   uint64
	Nonce    *big.Int
	Deadline uint64
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

// LeafSet is an auto generated low-level Go binding around an user-defined struct.
type LeafSet struct {
	Pool     Pool
	Leaves   []PoolLeaf
	Siblings [][32]byte
}

// OrderLeaf is an auto generated low-level Go binding around an user-defined struct.
type OrderLeaf struct {
	Snapshot [32]byte
	Leaf     [32]byte
	Named    bool
	Payee    common.Address
	Siblings [][32]byte
}

// PayeeOrder is an auto generated low-level Go binding around an user-defined struct.
type PayeeOrder struct {
	Account   common.Address
	Token     common.Address
	Payee     common.Address
	Snapshots [][32]byte
	Nonce     *big.Int
	Deadline  uint64
}

// Pool is an auto generated low-level Go binding around an user-defined struct.
type Pool struct {
	Snapshot [32]byte
	Token    common.Address
	Scale    uint8
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

// PayoutsMetaData contains all meta data concerning the Payouts contract.
var PayoutsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"market_\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accruedOf\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ban\",\"inputs\":[{\"name\":\"set\",\"type\":\"tuple\",\"internalType\":\"structLeafSet\",\"components\":[{\"name\":\"pool\",\"type\":\"tuple\",\"internalType\":\"structPool\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"leaves\",\"type\":\"tuple[]\",\"internalType\":\"structPoolLeaf[]\",\"components\":[{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"banOf\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"banned\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"cap\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bannedWeightOf\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelNonce\",\"inputs\":[{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimAgain\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimBySignature\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structClaimOrder\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxFee\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"leaves\",\"type\":\"tuple[]\",\"internalType\":\"structOrderLeaf[]\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"fee\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimFor\",\"inputs\":[{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structLeafProof\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimMany\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"claims\",\"type\":\"tuple[]\",\"internalType\":\"structClaim[]\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimOrderId\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structClaimOrder\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxFee\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delivery\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"banned\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"back\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dueOf\",\"inputs\":[{\"name\":\"pool\",\"type\":\"tuple\",\"internalType\":\"structPool\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"held\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"groupOf\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"last\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isNonceUsed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"laneOf\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"paid\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stuck\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"odd\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"market\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payeeOrderId\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structPayeeOrder\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"snapshots\",\"type\":\"bytes32[]\",\"internalType\":\"SnapshotId[]\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"poolId\",\"inputs\":[{\"name\":\"pool\",\"type\":\"tuple\",\"internalType\":\"structPool\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"push\",\"inputs\":[{\"name\":\"pool\",\"type\":\"tuple\",\"internalType\":\"structPool\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"leaves\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"named\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recordOf\",\"inputs\":[{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structLeafProof\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"paid\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stuck\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPayee\",\"inputs\":[{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structLeafProof\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPayeeFor\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structPayeeOrder\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"snapshots\",\"type\":\"bytes32[]\",\"internalType\":\"SnapshotId[]\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"leaves\",\"type\":\"tuple[]\",\"internalType\":\"structOrderLeaf[]\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"payment\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":true},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"accrued\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LeafBanned\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"cap\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NonceUsed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderPaid\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIERC20\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"relayer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayeeSet\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Pushed\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"group\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"to\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"failed\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Registered\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Payouts_BadEscrow\",\"inputs\":[{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadGroup\",\"inputs\":[{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadLeafProof\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadLeaves\",\"inputs\":[{\"name\":\"leaves\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"snapshots\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadNames\",\"inputs\":[{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadPayee\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadProof\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadSignature\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_EmptyPool\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"}]},{\"type\":\"error\",\"name\":\"Payouts_Expired\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Payouts_FeeTooHigh\",\"inputs\":[{\"name\":\"fee\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxFee\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Payouts_GasTooLow\",\"inputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_Held\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_NoCredit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NoRecord\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NobodyPaid\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Payouts_NotAccount\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NotDelivery\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NotMarket\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NothingDue\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_Overcharged\",\"inputs\":[{\"name\":\"spent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_TooLittle\",\"inputs\":[{\"name\":\"due\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"fee\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Payouts_TransferFailed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_UsedNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_WrongMarket\",\"inputs\":[{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Payouts",
	Bin: "0x6101a08060405234610261576020816157d080380380916100208285610265565b83398101031261026157516001600160a01b0381169081900361026157604051631ead386160e11b8152602081600481855afa908115610237575f91610242575b5060405190610071604083610265565b60108252602082016f54616e7469656d65205061796f75747360801b81526040519261009e604085610265565b600184526020840192603160f81b84526080526100ba816102bb565b610140526100c7846102bb565b6101605251902091826101005251902080610120524660c0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261013160c082610265565b51902060a0523060e052604051635123de1960e11b8152602081600481855afa908115610237575f91610208575b50306001600160a01b03909116036101f657610180526040516154a99081610327823960805181818161229a0152612571015260a051816147fa015260c051816148b1015260e051816147cb015261010051816148490152610120518161486f01526101405181611de601526101605181611e0f015261018051818181610c0001528181610ca001528181611c3d0152611f010152f35b630e64f2f360e11b5f5260045260245ffd5b61022a915060203d602011610230575b6102228183610265565b81019061029c565b5f61015f565b503d610218565b6040513d5f823e3d90fd5b61025b915060203d602011610230576102228183610265565b5f610061565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761028857604052565b634e487b7160e01b5f52604160045260245ffd5b9081602091031261026157516001600160a01b03811681036102615790565b601f8151116102e65760208151910151602082106102d7571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c8063035ec58414612a5057806307901e2014612a1d5780630993272d146127ff5780630a210a6b146127e45780630cfc5979146125335780631fc02edf1461240657806325dbfe9a146122be5780633d5a70c21461227b5780633d7c6f5d1461216a57806340ee9eff1461205c57806342f5b09e14611fdb578063447aa11c14611f8d578063604b2b9c14611f6f5780637e7bd50214611f2557806380f5560514611ee257806384b0196e14611dce57806389824ca514611d5a5780638f59669b14611bcd578063a0d060ae14611b99578063cab7e8eb14611b3e578063cfdd7aea14611abf578063d69037a714611097578063d7cf8fec14610ee9578063e1c7d88a14610c80578063e514c17714610bdf578063eb4d438c14610911578063f17ecde5146106d5578063f940e385146105b6578063fb42fb9e146105375763fc39709014610163575f80fd5b346104c957600319360161014081126104c95760e0136104c95760e43567ffffffffffffffff81116104c95761019d903690600401612b03565b90610104359167ffffffffffffffff8316908184036104c9576101243567ffffffffffffffff81116104c9576101d7903690600401612bcb565b91907f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61050f57610207612c59565b9267ffffffffffffffff610219612f24565b1685116104cd5761023161022b612d76565b85613391565b610239612d8c565b9160a4359160c4359167ffffffffffffffff831683036104c95761027f94610272938561026c61026761380a565b6138ee565b92613f07565b61027a612d8c565b613aa7565b610287612d8c565b935f915f955f5b8281106103db575050505067ffffffffffffffff81168381118015906103b5575b61036f57506020946102c091612fa7565b926102c9612d8c565b67ffffffffffffffff6102da612d76565b956001600160a01b0360405197168752169485878201523360408201528460608201527fb69048b47d5938e61feb676ff1bfcabdcc58ea3ee011129de15d74cc69a1265960806001600160a01b03808716941692a361034961033a612d76565b91600a0a918286029084613e5c565b8261035a575b505050604051908152f35b6103679202903390613e5c565b5f808061034f565b67ffffffffffffffff9084610382612f3b565b917fb1c77597000000000000000000000000000000000000000000000000000000005f526004526024521660445260645ffd5b506103c08683612fa7565b67ffffffffffffffff806103d2612f3b565b169116106102af565b60206103e8828587612f67565b013581156104bd575b60801c8814610403575b60010161028e565b93610468600191610415878688612f67565b90610421828a87613ff5565b9193602081013560401c63ffffffff16929061043c90614114565b156104ab5761044c9183866152c6565b925b67ffffffffffffffff84169182610470575b505050612d54565b9490506103fb565b6020927fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009160401b17911617604051908152a05f8080610460565b6104b69183866135fd565b509261044e565b80985060801c976103f1565b5f80fd5b67ffffffffffffffff856104df612f24565b907fbe355847000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b346104c95761054536612ad0565b61054e816133fd565b5091905f52600260205263ffffffff6040805f2092013560401c165f5260205260405f20905f52602052606060405f2054674000000000000000811615156001600160a01b038260401c1690673fffffffffffffff6040519316835260208301526040820152f35b346104c95760406003193601126104c9576105cf612aa4565b6105d7612aba565b906105e0613b01565b6001600160a01b03811691825f52600960205260405f206001600160a01b0333165f5260205260405f20549182156106a55761067a918391856020965f526009875260405f206001600160a01b0333165f5287525f6040812055604051906001600160a01b038416825284888301527fa4195c37c2947bbe89165f03e320b6903116f0b10d8cfdb522330f7ce6f9fa2460403393a3613e5c565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b837ff4bc3ba9000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b346104c95760606003193601126104c95760043567ffffffffffffffff81116104c9578060040160c060031983360301126104c95760243567ffffffffffffffff81116104c95761072a903690600401612b03565b60449291923567ffffffffffffffff81116104c95761074d903690600401612bcb565b9390927f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61050f5761078260248701612c6f565b906107906064880182612ebc565b959097868614975f985b8080610908575b1561080057506107b2898888612f67565b35888a10156107d3576107cd908a60051b8c01351499613b60565b9861079a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b889097949597156108d957509061085261085b92604483019461082b61082587612c6f565b8b613391565b61083488612c6f565b61084560a460848701359601612f52565b8561026c6102678c61392f565b61027a85612c6f565b5f5b82811061086657005b6001906108d3868661088c61087a82612c6f565b8b610886878b87612f67565b91613ff5565b506108c36108be878b6108b863ffffffff60206108ac85858d9b9d612f67565b013560401c1697612c6f565b95612f67565b614114565b926108cd89612c6f565b9461354b565b0161085d565b847fcbbd3589000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50878a106107a1565b346104c95760406003193601126104c95761092a612aa4565b60243567ffffffffffffffff81116104c95761094a903690600401612b03565b91907f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61050f5761097d839293612e09565b61098a6040519182612de6565b82815261099683612e09565b90601f196020820192013683375f945f927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa185360301965b86851015610b75578460051b860135888112156104c957600191610b32918801602081013590610af667ffffffffffffffff610a0d6040840184612ebc565b929093610aee8b610a95858916339067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b96610ab763ffffffff8a60401c169763ffffffff8b60601c1692838a8c6145ad565b9384928a60801c91359290916001600160a01b0360a095936040519586521660208501526040840152606083015260808201522090565b9484866136ae565b501691829182610b3a575b505050610b0e8989612f10565b5267ffffffffffffffff610b228989612f10565b51169060801c600a0a0290612e21565b9401936109ce565b6020927fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009160401b17911617604051908152a0808d80610b01565b91909180610bcd575b505090604051918291602083019060208452518091526040830191905f5b818110610baa575050500390f35b825167ffffffffffffffff16845285945060209384019390920191600101610b9c565b610bd8913390613e5c565b8280610b7e565b346104c957610bed36612bf9565b90610bf6613b01565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610c5457610c2f92612e2e565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7f94c36160000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346104c957610c8e36612bf9565b610c96613b01565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610c54576fffffffffffffffffffffffffffffffff16916001600160a01b038116604051917f70a08231000000000000000000000000000000000000000000000000000000008352306004840152602083602481855afa928315610e60575f93610eb5575b506001600160a01b03604051947f23b872dd000000000000000000000000000000000000000000000000000000005f5216600452306024528460445260205f60648180855af19060015f5114821615610e96575b50836040525f60605215610e6b57826024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa8015610e60575f90610e2c575b610dd29250612c4c565b818103610dfe575f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7fb39c47ff000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506020823d602011610e58575b81610e4660209383612de6565b810103126104c957610dd29151610dc8565b3d9150610e39565b6040513d5f823e3d90fd5b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001821516610eac573b15153d15161685610d7b565b843d5f823e3d90fd5b9092506020813d602011610ee1575b81610ed160209383612de6565b810103126104c957519185610d27565b3d9150610ec4565b346104c957610ef736612b34565b90937f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61050f5761102760209561101261100d610fb467ffffffffffffffff8816339067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b94610fd663ffffffff8960401c169763ffffffff8a60601c1695868a8a6145ad565b9384918a8a60801c919290916001600160a01b0360a095936040519586521660208501526040840152606083015260808201522090565b613b6e565b9261101f33828787613bb7565b5084846135fd565b9390923390837f56c943c6bf83fd810685672fde7668113943978feda213ef22975d05786a835c5f80a467ffffffffffffffff8316948561106d575b8686604051908152f35b611087946001600160a01b03811661109157503392613062565b8280808080611063565b92613062565b346104c957600319360161012081126104c95760a0136104c9576110b9612b80565b60c43567ffffffffffffffff81116104c9576110d9903690600401612bcb565b9060e43567ffffffffffffffff81116104c9576110fa903690600401612bcb565b926101043567ffffffffffffffff81116104c95761111c903690600401612b03565b611127949194613b01565b6064359463ffffffff8616958681036104c9575063ffffffff88169760071b647fffffff8016958681036080811015611ab7575b81881090811591611aa9575b50611a7a576080811015611a7257600161118082614ca4565b1b905b5f916040519281845260208085019260051b85010160405260025f538187808a015b808210611a095750509067ffffffffffffffff9160388a066119f8575b806040510390369037116119c857896118e4575b939291908a90825160051b925b6040841161185e579561120996604082519514611833575b5050607f0160071c916145ad565b608435036117fc576040519160c0830183811067ffffffffffffffff8211176117cf576040525f835260208301935f8552604084019660405160a0810181811067ffffffffffffffff8211176117cf576040525f81525f60208201525f60408201525f60608201525f6080820152885260608501925f845260808601975f895260a08701975f8952611299612c94565b88528b82046080148c15171561161b575285515f525f60205260405f209486515f52600160205260405f208b5f5260205260405f208a51966112d9612c59565b976044359160ff8316928381036104c9578f939a60249b6001600160a01b039250600a0a6080850152168252805468ffffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffff00000000000000000076ffffffffffffffffffffffffffffffffffffffffffffff600160b860208a01988954986020810199604082015267ffffffffffffffff88168a52606067ffffffffffffffff60843516910152061b168360481c1760481b16911617905551905560206001600160a01b038c515116604051988980927f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa968715610e60575f9761179b575b50601c8304946003860180871161161b5760021c945f5b8681106115a857505050505050505050835115611577576024611422855160808851015190613b4d565b9160206001600160a01b0388515116604051938480927f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa918215610e60575f92611543575b508061147d8484612e21565b1061150b57505050916060916fffffffffffffffffffffffffffffffff67ffffffffffffffff8060207ffb97c1c380494057a77c32361ffffe945d84408a39eb0c4cca4d5320f3af17de975198510151169351169151169060405192835260208301526040820152a35f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b9061151591612c4c565b7f07220af5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091506020813d60201161156f575b8161155f60209383612de6565b810103126104c957519088611471565b3d9150611552565b8582517fe0ceb524000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6115b48951838561492e565b60021c8780821091180287189080915b808310611783575b5080821115611648578060021b908082046004149015171561161b578160021b8281046004148315171561161b576116139188888f938d8181808d9410911802189461495f565b955b956113f8565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80915060021b8181046004148215171561161b576004810180821161161b57898082109118028918905b8a8d83831061168e575050505061168890613b60565b95611615565b908291601c600194028a013590838a67ffffffffffffffff8460601c9460201c16948a8c6116be8351838361492e565b85036116f957826116f398926116e4926116ed9551926116dd84613b60565b9052614fab565b968791506144f4565b92614d55565b01611672565b5050506116ed61177e95859067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b6116f3565b918086015461179557600101916115c4565b916115cc565b9096506020813d6020116117c7575b816117b760209383612de6565b810103126104c95751958c6113e1565b3d91506117aa565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b85611805612c94565b7f44a803ff000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b604067ffffffffffffffff607f94968267ffffffffffffffff1994015101169220161792908d6111fb565b9394958092509290926020828601019083905b8282106118895750505060011c918b919594936111e3565b604060809167ffffffffffffffff60208501518551011667ffffffffffffffff1983862016178152606084015167ffffffffffffffff198367ffffffffffffffff818801938451011692201617602082015201910190611871565b60158a0661199c5760158a045f805b8c83831061190457505050506111d6565b8261190f918d614fab565b9290918210801561198f575b61196357600182019182811161161b5761195b611954600194958d601c850201359067ffffffffffffffff8260201c169160601c6144f4565b9189612f10565b5201906118f3565b8e7fc895536c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50601c8b0482101561191b565b8a7fc895536c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50897f55407150000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b601f190190828251169003906111c2565b90916040603891843567ffffffffffffffff8160201c16906001528067ffffffffffffffff19601d5f2016178252601c8601359667ffffffffffffffff8860201c1691829101019660015267ffffffffffffffff19601d5f2016176020820152019201906111a5565b608090611183565b887f55407150000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b601c9150028514158a611167565b50608061115b565b346104c95760206003193601126104c957600435335f526008602052611aff8160405f2060019160ff918160081c5f52602052161b60405f205416151590565b611b0f57611b0d9033613aa7565b005b7f29b0cf4e000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b346104c95760406003193601126104c9576001600160a01b03611b5f612aa4565b165f5260086020526020611b8f60243560405f2060019160ff918160081c5f52602052161b60405f205416151590565b6040519015158152f35b346104c95760206003193601126104c9576004355f526005602052602067ffffffffffffffff60405f205416604051908152f35b346104c95760806003193601126104c95760043560443567ffffffffffffffff8116908181036104c9576064359267ffffffffffffffff84168094036104c9577f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61050f576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610c54576020935f93825f525f865260405f20918254908260ff8360401c16611d0e575b5050825467ffffffffffffffff1916673fffffffffffffff67ffffffffffffffff928316909301838118908411029092188116918217909255604080519486900390921684526020840152602435927f13e7b80022d5728f19a518d6f8799e8c1455393a55b4d2030267484cba3159d891819081015b0390a367ffffffffffffffff60405191168152f35b7f13e7b80022d5728f19a518d6f8799e8c1455393a55b4d2030267484cba3159d894929750611cf99350611d4d67ffffffffffffffff92839288613a29565b9190989395505092611c83565b346104c95760606003193601126104c9576040600435611d78612b93565b815f52600260205263ffffffff835f2091165f52602052815f206044355f52602052815f205460e01c905f526004602052815f20815f5260205267ffffffffffffffff825f205416825191151582526020820152f35b346104c9575f6003193601126104c957611e86611e0a7f00000000000000000000000000000000000000000000000000000000000000006148d7565b611e337f00000000000000000000000000000000000000000000000000000000000000006148d7565b6020611e9460405192611e468385612de6565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190612ba6565b908582036040870152612ba6565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110611ecb57505050500390f35b835185528695509381019392810192600101611ebc565b346104c9575f6003193601126104c95760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346104c95760206003193601126104c95760043567ffffffffffffffff81116104c95760c060031982360301126104c957611f6761026760209260040161392f565b604051908152f35b346104c95760e06003193601126104c9576020611f6761026761380a565b346104c95760406003193601126104c957611fa6612b93565b6004355f52600160205263ffffffff60405f2091165f52602052602067ffffffffffffffff8160405f20015416604051908152f35b346104c95760406003193601126104c957606061202563ffffffff611ffe612b93565b6004355f52600160205260405f206301ffffff8260071c165f526020521660405f20613720565b674000000000000000811615156780000000000000008216151590673fffffffffffffff6040519316835260208301526040820152f35b346104c95761206a36612ad0565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61050f57612099816133fd565b90916120b660408501359263ffffffff8460401c169485846135fd565b9490936001600160a01b03861615612134575b6001600160a01b038616156121055750936120f39284926120ed6020809801612c6f565b90613062565b67ffffffffffffffff60405191168152f35b827fa36ffadc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b945061214260808201612da2565b156121595761215360a08201612c6f565b946120c9565b61216560608201612c6f565b612153565b346104c957600319360161010081126104c95760a0136104c95761218c612b80565b60c43560e4359182151583036104c95760209267ffffffffffffffff926121b1612c94565b91825f526001865260405f206301ffffff63ffffffff86169560071c165f5286526121df8460405f20613720565b9080612269575b612250575b67800000000000000081161561223b575061222892825f526002865260405f20815f52865260405f20825f52865260405f20549060843593612fc9565b9190915b82036040519281111502168152f35b6122489360843593613749565b91909161222c565b673fffffffffffffff16674000000000000000176121eb565b506780000000000000008116156121e6565b346104c9575f6003193601126104c95760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346104c9576122cc36612b34565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f009291925c61050f576123eb6120f3936020966123e461238b67ffffffffffffffff8716339067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b916123ad63ffffffff8860401c169663ffffffff8960601c16958689876145ad565b9384918a8960801c919290916001600160a01b0360a095936040519586521660208501526040840152606083015260808201522090565b93846135fd565b90948593916001600160a01b03811661109157503392613062565b346104c95760406003193601126104c95760043567ffffffffffffffff81116104c95760e060031982360301126104c95761243f612aba565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61050f5760648201916001600160a01b0361247b84612c6f565b1633036124f257611b0d925061249c8261249760248401612c6f565b613391565b6124a8816004016133fd565b5063ffffffff604484013560401c166124c360848501612da2565b93846124d2575b50339261354b565b6001600160a01b0391945060a46124e99101612c6f565b161592866124ca565b6001600160a01b0361250384612c6f565b7f74277e26000000000000000000000000000000000000000000000000000000005f52336004521660245260445ffd5b346104c95761254136612ad0565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61050f576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036127b85780356125a560208301612c6f565b604083013560ff811681036104c95761260963ffffffff9260608601926125cb84612c83565b9160ff608089013596879416921690879290916001600160a01b0360a095936040519586521660208501526040840152606083015260808201522090565b938260a082019261261a8484612d00565b91905061262682612e09565b906126346040519283612de6565b828252601f1961264384612e09565b0136602084013761265383612e09565b926126616040519485612de6565b808452601f1961267082612e09565b013660208601375f5b8181106127565750509163ffffffff916126956126ad94612c83565b916126a360c0880188612ebc565b949093169161424b565b0361272a57916020946126cc67ffffffffffffffff936126d695612d00565b9390921690613123565b67ffffffffffffffff811691826126f2575b5050604051908152f35b5f526005835267ffffffffffffffff61271260405f209282845416612d54565b1667ffffffffffffffff1982541617905582806126e8565b847fda7ea331000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600191929394955063ffffffff61277f61277a836127748c8c612d00565b90613113565b612c83565b612795612790846127748d8d612d00565b61417d565b61279f848a612f10565b52166127ab8287612f10565b5201908794939291612679565b7fe8a11f10000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346104c95760a06003193601126104c9576020611f67612c94565b346104c95760806003193601126104c957612818612aba565b604435606435917f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61050f575f9161288b8463ffffffff8360601c168360801c856004359290916001600160a01b0360a095936040519586521660208501526040840152606083015260808201522090565b9163ffffffff8260401c169461292067ffffffffffffffff8416339067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b90845f52600260205260405f20875f5260205260405f20825f5260205260405f20908154926780000000000000008416156129e95790612964918460209a89612fc9565b91828211612994575b505050916120f393916001600160a01b03869460401c1680155f1461109157503392613062565b6001600160a01b0397506120f396949267ffffffffffffffff926129dc925f98969850846780000000000000008180851616171667ffffffffffffffff198a16179055612c4c565b169581939594929461296d565b88877fe4c35839000000000000000000000000000000000000000000000000000000005f526004526024523360445260645ffd5b346104c95760206003193601126104c9576004355f525f602052602067ffffffffffffffff60405f205416604051908152f35b346104c95760406003193601126104c957612a69612aa4565b6001600160a01b03612a79612aba565b91165f5260096020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b600435906001600160a01b03821682036104c957565b602435906001600160a01b03821682036104c957565b60206003198201126104c9576004359067ffffffffffffffff82116104c9576003198260e0920301126104c95760040190565b9181601f840112156104c95782359167ffffffffffffffff83116104c9576020808501948460051b0101116104c957565b9060806003198301126104c957600435916024356001600160a01b03811681036104c95791604435916064359067ffffffffffffffff82116104c957612b7c91600401612b03565b9091565b60a4359063ffffffff821682036104c957565b6024359063ffffffff821682036104c957565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b9181601f840112156104c95782359167ffffffffffffffff83116104c957602083818601950101116104c957565b60031960609101126104c9576004356001600160a01b03811681036104c957906024356001600160a01b03811681036104c957906044356fffffffffffffffffffffffffffffffff811681036104c95790565b9190820391821161161b57565b6024356001600160a01b03811681036104c95790565b356001600160a01b03811681036104c95790565b3563ffffffff811681036104c95790565b6024356001600160a01b03811681036104c9576044359060ff8216918281036104c957506064359163ffffffff8316908184036104c9576040805160043581526001600160a01b0390941660208501528301526060820152608435608082015260a09020905090565b90565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156104c9570180359067ffffffffffffffff82116104c9576020019160a08202360383136104c957565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161161b57565b6044356001600160a01b03811681036104c95790565b6004356001600160a01b03811681036104c95790565b3580151581036104c95790565b8115612db9570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b90601f601f19910116810190811067ffffffffffffffff8211176117cf57604052565b67ffffffffffffffff81116117cf5760051b60200190565b9190820180921161161b57565b916fffffffffffffffffffffffffffffffff90612e49613dbb565b1691612e56838383613df3565b612eb75760206001600160a01b03807f64999df6b539f19d9a33e826d657da3208b3dbc70f145a5fc9d5a6cc70aab607931693845f526009835260405f208282165f52835260405f20612eaa878254612e21565b90556040519586521693a3565b505050565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156104c9570180359067ffffffffffffffff82116104c957602001918160051b360383136104c957565b80518210156107d35760209160051b010190565b60843567ffffffffffffffff811681036104c95790565b60643567ffffffffffffffff811681036104c95790565b3567ffffffffffffffff811681036104c95790565b91908110156107d35760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61813603018212156104c9570190565b9067ffffffffffffffff8091169116039067ffffffffffffffff821161161b57565b91929493908360e01c8015613049579267ffffffffffffffff9261304292612cfd9695835f52600460205260405f20905f5260205260405f2054925f52600160205260405f209060071c5f526020528380602060405f200154991691169161303383838302612daf565b98818082109118021802612daf565b9116614145565b5067ffffffffffffffff612b7c95969392941691613749565b949367ffffffffffffffff9093929193169081156130cf576040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009096166bffffffff00000000000000008216831717865293946130cd9490602090a060801c600a0a0291613e5c565b565b63ffffffff86916130df83613b6e565b5060401c16907fd5f263c8000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b91908110156107d35760a0020190565b919392905f94835f52600360205260405f2090604051916060830183811067ffffffffffffffff8211176117cf57604052549267ffffffffffffffff84168352602083019167ffffffffffffffff8560401c16835263ffffffff604085019560801c168552865f525f60205267ffffffffffffffff60405f2054169563ffffffff86511663ffffffff811461161b5760010163ffffffff1686525f5b8181106132e35750505067ffffffffffffffff8816156132d85767ffffffffffffffff90816131f18a82875116612d54565b91168352168252845f52600360205267ffffffffffffffff8060405f209351161667ffffffffffffffff198354161782555181547fffffffffffffffffffffffff000000000000000000000000ffffffffffffffff6fffffffffffffffff000000000000000073ffffffff00000000000000000000000000000000865160801b169360401b16911617179055825f52600460205263ffffffff60405f209151165f5260205260405f20555f525f60205260405f20680100000000000000007fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff825416179055565b505f96505050505050565b6132ee818385613113565b9a61330163ffffffff8951168d8c614459565b156133875789899160408e019061331782612f52565b61332091612d54565b9d61332a90612c83565b9061333490612f52565b6040805167ffffffffffffffff928316815294909116602085015263ffffffff91909116927f56857530f3c88412f9f569aec6f975bef21bf3a189aa9cf03e86092035116dd89190a36001905b016131bf565b9a50600190613381565b906001600160a01b03169081159081156133f3575b81156133e0575b506133b55750565b7fe40297fa000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001600160a01b0391501681145f6133ad565b30831491506133a6565b6040810135906134b867ffffffffffffffff831661341d60808401612da2565b156134bb576134449061343260608501612c6f565b61343e60a08601612c6f565b906144f4565b925b8361347561345760c0860186612ebc565b9063ffffffff8560401c169363ffffffff8660601c169485916145ad565b93849261348460208301612c6f565b9060801c91359290916001600160a01b0360a095936040519586521660208501526040840152606083015260808201522090565b92565b613545906134cb60608501612c6f565b9067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b92613446565b926001600160a01b0381613596602094989763ffffffff947f8d012ebf93d0e10abe3ea896e135ae86c6e2993117cacc80f9bf9a034042f7bd9761358e8a613b6e565b508b8a613cb3565b7fffffffff0000000000000000000000000000000000000000ffffffffffffffff8154167bffffffffffffffffffffffffffffffffffffffff00000000000000008960401b16179055816040519716875216951693a4565b60208210156107d35701905f90565b92835f52600160205260405f208260071c5f5260205261362760405f20601f8460021c16906135ee565b50928354948560c08560061b161c678000000000000000811661369c57908467ffffffffffffffff61365c9594931691613749565b929091838311156136915767ffffffffffffffff9460069190911b60c01685811b1990911683861690911b1790550316905f90565b50505050505f905f90565b50612b7c95505f9450929091926146d3565b92835f52600160205260405f208260071c5f526020526136d860405f20601f8460021c16906135ee565b50928354948560c08560061b161c678000000000000000811661370d57908467ffffffffffffffff61365c9594931691613749565b50612b7c955060019450929091926146d3565b9060c061373d67ffffffffffffffff93601f8460021c16906135ee565b50549160061b161c1690565b949294939093805f525f60205260405f20549067ffffffffffffffff82169687156137fd576137a567ffffffffffffffff9697988776ffffffffffffffffffffffffffffffffffffffffffffff93169788961697889102612daf565b9760071c9260481c600160b885061b821616166137ce57505050673fffffffffffffff91501690565b91612cfd94916137f7935f52600160205260405f20905f52602052602060405f20015402612daf565b90614145565b505f965086955050505050565b60405160208101907f8609d33398cb9ce8f917555b1caec4c84b617f4fa94f0b93db29d9f25230858a82526004356001600160a01b0381168091036104c95760408201526024356001600160a01b0381168091036104c95760608201526044356001600160a01b0381168091036104c957608082015260643567ffffffffffffffff81168091036104c95760a082015260843567ffffffffffffffff81168091036104c95760c082015260a43560e082015260c43567ffffffffffffffff81168091036104c95761010082015261010081526138e861012082612de6565b51902090565b6042906138f96147c1565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b61393c6060820182612ebc565b604051908160208101938490925f5b818110613a10575050613967925003601f198101835282612de6565b5190209067ffffffffffffffff61397d82612c6f565b92608061398c60208501612c6f565b9361399960408201612c6f565b926001600160a01b036139ae60a08401612f52565b9481604051988160208b019b7f56c36b1338a69a2c9095e4e398d9135c08013bdc1dde5c8a7cb627d22f6e95d88d521660408b0152166060890152168387015260a0860152013560c08401521660e082015260e081526138e861010082612de6565b843583526020948501948694509092019160010161394b565b929190925f52600360205260405f20549067ffffffffffffffff613a6c818085169460401c1692613a64613a5d8287612c4c565b9185612c4c565b908702612daf565b1693818314613aa05790613a99613a92612cfd949367ffffffffffffffff881690612c4c565b9282612c4c565b9102612daf565b5050505f90565b60206001600160a01b037f2af71f10069c28afc67c3752e87e0e4616a97948d33c8f404a856c0c334b3e01921692835f526008825260405f208160081c5f52825260405f20600160ff83161b8154179055604051908152a2565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61050f5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b8181029291811591840414171561161b57565b5f19811461161b5760010190565b805f525f60205267ffffffffffffffff60405f20541615613b8c5790565b7f08306b56000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b93929091845f52600260205260405f20835f5260205260405f20905f5260205260405f2093678000000000000000855416612eb757805f52600160205260405f208360071c5f5260205260405f2091613c108484613720565b916780000000000000008316613c7657505067ffffffffffffffff166780000000000000009081178555613c7291613c5090600285901c601f16906135ee565b509283549067ffffffffffffffff60c0819260061b169316831b921b19161790565b9055565b90846001600160a01b03927fe4c35839000000000000000000000000000000000000000000000000000000005f526004526024521660445260645ffd5b909291949394815f52600260205260405f20845f5260205260405f20905f5260205260405f2094678000000000000000865416613db557815f52600160205260405f208460071c5f5260205260405f2092613d0e8585613720565b926780000000000000008416613d7857505067800000000000000067ffffffffffffffff613c72949381935f14613d7357673fffffffffffffff16674000000000000000175b1617168555613c5067800000000000000091601f8560021c16906135ee565b613d54565b90856001600160a01b03927fe4c35839000000000000000000000000000000000000000000000000000000005f526004526024521660445260645ffd5b50505050565b620203a05a10613dc757565b5a7fe84751ef000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9160446020925f926001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000008452166004830152602482015282805282856201d4c0f1903d15613e55575060015f5114601f3d11161690565b3b15151690565b60205f60445a9482856001600160a01b03604051937fa9059cbb0000000000000000000000000000000000000000000000000000000085521697886004850152896024850152828052f13d15613efd5760015f5114601f3d1116165b15613ec257505050565b6001600160a01b03907fc1acd0d6000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b813b151516613eb8565b92939095949167ffffffffffffffff1680421015613fca57506001600160a01b03831693845f526008602052613f578760405f2060019160ff918160081c5f52602052161b60405f205416151590565b613f9a57613f6794959650614b8d565b15613f6f5750565b7fd5869617000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b86857f29b0cf4e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f25965826000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6134b89060208401359067ffffffffffffffff821661401660408701612da2565b156140915761402b9161343e60608801612c6f565b809461405b61403d6080830183612ebc565b9063ffffffff8660401c169463ffffffff8760601c169586916145ad565b94859360801c91359290916001600160a01b0360a095936040519586521660208501526040840152606083015260808201522090565b61410f919067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b61402b565b61412060408201612da2565b908161412a575090565b6001600160a01b03915060606141409101612c6f565b161590565b674000000000000000673fffffffffffffff82169116158183119081614175575b5015614170575090565b905090565b90505f614166565b61418960608201612da2565b156141bd578061419e6020612cfd9301612c6f565b906141b760406141b060808401612c6f565b9201612f52565b916144f4565b806141d260406141b06020612cfd9501612c6f565b67ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b9390929184519484519586811490811591614414575b5061440a57925f9360208601968760208260051b8901015b8082106143ef575050828560051b84015b8082106143d457505061429d5f94614ca4565b928288039160208401855b6142e3575050505050501490816142d0575b50156142ca5751156107d3575190565b50505f90565b680100000000000000009150105f6142ba565b949a91979692986020869b9297959b9760051b8c010197869560051b8a01955b888a8a10156143a1578951998d8101908b8d60016020855194019218825114908210165f14614367575067ffffffffffffffff8267ffffffffffffffff19926040806020809998970151932095019e5b60011c865201169116178d82015201614303565b9b915098602093925067ffffffffffffffff818567ffffffffffffffff19933591019b8187808760051b16838152185260405f2094614353565b5097509893975098938a84601f19929d939c97949d0360051c97030160051c90801561161b575f190194939291856142a8565b813567ffffffffffffffff169097019660209091019061428a565b815167ffffffffffffffff1690970196602090910190614279565b5050505050505f90565b90508260208084019260051b84010180831092519060408501905b8082106144415750501016155f614261565b9193816020929450518095101693920185929161442f565b9061449d9161446a60608301612da2565b91826144d6575b61447a81612c83565b9163ffffffff614495602061448e8561417d565b9401612c6f565b931690613cb3565b908154908160e01c613aa05760e01b7fffffffff0000000000000000000000000000000000000000000000000000000016179055600190565b91506001600160a01b036144ec60808401612c6f565b161591614471565b67ffffffffffffffff67ffffffffffffffff1992937fffffffffffffffffffffffffffffffffffffffff000000000000000000000000604051958160208801957f0500000000000000000000000000000000000000000000000000000000000000875260601b16602188015260601b1660358601527fffffffffffffffff0000000000000000000000000000000000000000000000008160c01b166049860152603185526145a3605186612de6565b1692519020161790565b9392909182906001851b81818111159160011c1016908410169367ffffffffffffffff86169360051b918360018360051b8201931661466f575b50509190915b8082106146005750505060401c15160290565b9194602067ffffffffffffffff9183959335918291818a169081521852160167ffffffffffffffff60208267ffffffffffffffff1960405f20161781860135918291818a60011c16908152185216019160408367ffffffffffffffff19825f2016179560021c910190916145ed565b949267ffffffffffffffff9294506020809298873593849316908152185216019160207f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff08467ffffffffffffffff1960405f2016179660041b169101915f806145e7565b91929092825f52600260205260405f20845f5260205260405f20815f5260205260405f20938454936001600160a01b038560401c1696876780000000000000008716156147b25750806147a0575b8061478d575b614782576147389392918591612fc9565b929091838311156147795767ffffffffffffffff191667ffffffffffffffff80841691909117678000000000000000179091559161477591612c4c565b1691565b505f9492505050565b505f96945050505050565b50336001600160a01b0388161415614727565b506001600160a01b0387161515614721565b989750505050505050505f9190565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163014806148ae575b1561481c577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526138e860c082612de6565b507f000000000000000000000000000000000000000000000000000000000000000046146147f3565b60ff811690601f821161490657604051916148f3604084612de6565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b9060158302928084046015149015171561161b578210801561495757156107d357013560f81c90565b5050505f1990565b919095949392505b83831061497657505050509050565b6040820151945f94601c604051957fa9059cbb0000000000000000000000000000000000000000000000000000000087528183028501602052028301948751905f19985f985b602051891015614b40576bffffffffffffffff000000008935168b8118614aeb575b50620203a05a10614abf57883560601c60048401525f80528960205f60448682896201d4c0f160015f5114811615614a1f575b50601c9101985b01976149bc565b153d179050614a2f57895f614a11565b95985050505093614a4f9197965085601c915b0304916080840151612e21565b6080830152828114614ab857806001614aae921b60a08401511760a0840152614aa967400000000000000067ffffffffffffffff614aa081601c86028a013560201c16604080890151015188615045565b16178288614b57565b613b60565b9394939192614967565b5050505050565b7fe84751ef000000000000000000000000000000000000000000000000000000005f525a60045260245ffd5b919a5098509860608101519867ffffffffffffffff893560201c1699808b602085015102049a60408401510204808b039a14614b335760808201518a0260248401525f6149de565b979950601c5f199a614a18565b95985050505093614a4f9197965085601c91614a42565b91613c50613c729293601f8560021c16906135ee565b601f8260209493601f1993818652868601375f8582860101520116010190565b929060408303614c8a57826020116104c9576001600160a01b03614bf08235614bbd601f19870160208601615059565b9060ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841693821c011688615427565b50505b81841691829116149081614c80575b50614c7757614c1382848387615075565b614c7757612cfd93614c64614c72926040519586937f1626ba7e0000000000000000000000000000000000000000000000000000000060208601526024850152604060448501526064840191614b6d565b03601f198101845283612de6565b61523e565b50505050600190565b905015155f614c02565b6001600160a01b03614c9d848387615366565b5050614bf3565b6002811015614cb257505f90565b5f19810190811161161b577f07060605060205040602030205040301060502050303040105050304000000006f8421084210842108cc6318c6db6d54be826fffffffffffffffffffffffffffffffff1060071b831560081b1783811c67ffffffffffffffff1060061b1783811c63ffffffff1060051b1783811c61ffff1060041b1783811c60ff1060031b1792831c1c601f161a176001810180911161161b5790565b929190614d628282613720565b9467ffffffffffffffff86169480515f52600260205260405f20614d8a856020840151612e21565b5f5260205260405f20855f5260205267800000000000000060405f20971615159485614f76575b6001600160a01b038760401c1680614f6e575b506001600160a01b03831615614f025767ffffffffffffffff169060408101928351926040602085015194015193848a60e01c80614f3b575b505081614e11614e2893614e189387615045565b9585615045565b67ffffffffffffffff8a16614145565b9384841115614f2f57614e6991614e3d613dbb565b614e636001600160a01b0383515116926080614e598989612c4c565b9151015190613b4d565b91613df3565b908115614f1e57614e896080614e7f8686612c4c565b9201918251612e21565b90525b8080614f0c575b614f025715614ee75767ffffffffffffffff915016925b15614ed957505067ffffffffffffffff6780000000000000008167ffffffffffffffff19931617169116179055565b909192506130cd9350614b57565b5067ffffffffffffffff166740000000000000001792614eaa565b5050505050505050565b50674000000000000000871615614e93565b60a0016001861b8151179052614e8c565b50505050505050505050565b85515f90815260046020908152604080832093835292905220548082189181119190910281189550905081614e11614dfd565b92505f614dc4565b875496506780000000000000008716614db1575050505050505050565b909392938483116104c95784116104c9578101920390565b9160158102908082046015149015171561161b5781614fc993614f93565b9190357fffffffffffffffffffffffffffffffffffffffffff00000000000000000000008116926015811061500e575b50506001600160a01b03825f1a9260581c1690565b7fffffffffffffffffffffffffffffffffffffffffff0000000000000000000000929350829060150360031b1b1616905f80614ff9565b9160606040612cfd94015101519102612daf565b359060208110615067575090565b5f199060200360031b1b1690565b92906020831061523657601f19830183811161161b576150a061509a85838186614f93565b90615059565b927d79137913791379137913791379137913791379137913791379137913791361ffff85169460101c1480159061522d575b61440a578484116104c95783836150e89261539a565b1561522457826014116104c957612cfd9461510b6151b792856151a99786614f93565b9590916040519687937f024ad31800000000000000000000000000000000000000000000000000000000602086015260606024860152615174608486017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec8a0160148a01614b6d565b9260448601527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc858403016064860152614b6d565b03601f198101855284612de6565b357fffffffffffffffffffffffffffffffffffffffff000000000000000000000000811691601481106151ef575b505060601c615282565b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009250829060140360031b1b16165f806151e5565b50505050505f90565b508184116150d2565b505050505f90565b803b156142ca57815f916020809451920190620493e0fa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b803b156142ca57815f916020809451920190620493e0fa7f024ad318000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b92919091835f52600160205260405f208360071c5f5260205260405f20916152ee8484613720565b6780000000000000008116615355579484674000000000000000673fffffffffffffff61531f969798161791613749565b90818111156152365761534c6153519367ffffffffffffffff956740000000000000008785161791614b57565b612c4c565b1690565b50915091615362936135fd565b5090565b9060418303615390576153899250602081013591604082359201355f1a90615427565b9192909190565b50505f9160029190565b909160158110801561541c575b613aa057604081141592836153bd575b50505090565b9091925067ffffffffffffffff82116117cf576040516153e7601f8401601f191660200182612de6565b828152602081019036848401116104c9575f6020856001600160a01b03968796863783010152519020169116145f80806153b7565b5061040081116153a7565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161549e579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610e60575f516001600160a01b0381161561549457905f905f90565b505f906001905f90565b5050505f916003919056",
}

// Payouts is an auto generated Go binding around an Ethereum contract.
type Payouts struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Payouts) GetABI() abi.ABI {
	return c.abi
}

// NewPayouts creates a new instance of Payouts.
func NewPayouts() *Payouts {
	parsed, err := PayoutsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Payouts{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Payouts) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address market_) returns()
func (payouts *Payouts) PackConstructor(market_ common.Address) []byte {
	enc, err := payouts.abi.Pack("", market_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAccruedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07901e20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accruedOf(bytes32 pool) view returns(uint64)
func (payouts *Payouts) PackAccruedOf(pool [32]byte) []byte {
	enc, err := payouts.abi.Pack("accruedOf", pool)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccruedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07901e20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accruedOf(bytes32 pool) view returns(uint64)
func (payouts *Payouts) TryPackAccruedOf(pool [32]byte) ([]byte, error) {
	return payouts.abi.Pack("accruedOf", pool)
}

// UnpackAccruedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07901e20.
//
// Solidity: function accruedOf(bytes32 pool) view returns(uint64)
func (payouts *Payouts) UnpackAccruedOf(data []byte) (uint64, error) {
	out, err := payouts.abi.Unpack("accruedOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackBan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0cfc5979.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ban(((bytes32,address,uint8,uint32,bytes32),(uint32,address,uint64,bool,address)[],bytes32[]) set) returns(uint64 weight)
func (payouts *Payouts) PackBan(set LeafSet) []byte {
	enc, err := payouts.abi.Pack("ban", set)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0cfc5979.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ban(((bytes32,address,uint8,uint32,bytes32),(uint32,address,uint64,bool,address)[],bytes32[]) set) returns(uint64 weight)
func (payouts *Payouts) TryPackBan(set LeafSet) ([]byte, error) {
	return payouts.abi.Pack("ban", set)
}

// UnpackBan is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0cfc5979.
//
// Solidity: function ban(((bytes32,address,uint8,uint32,bytes32),(uint32,address,uint64,bool,address)[],bytes32[]) set) returns(uint64 weight)
func (payouts *Payouts) UnpackBan(data []byte) (uint64, error) {
	out, err := payouts.abi.Unpack("ban", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackBanOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89824ca5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function banOf(bytes32 pool, uint32 number, bytes32 node) view returns(bool banned, uint64 cap)
func (payouts *Payouts) PackBanOf(pool [32]byte, number uint32, node [32]byte) []byte {
	enc, err := payouts.abi.Pack("banOf", pool, number, node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBanOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89824ca5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function banOf(bytes32 pool, uint32 number, bytes32 node) view returns(bool banned, uint64 cap)
func (payouts *Payouts) TryPackBanOf(pool [32]byte, number uint32, node [32]byte) ([]byte, error) {
	return payouts.abi.Pack("banOf", pool, number, node)
}

// BanOfOutput serves as a container for the return parameters of contract
// method BanOf.
type BanOfOutput struct {
	Banned bool
	Cap    uint64
}

// UnpackBanOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89824ca5.
//
// Solidity: function banOf(bytes32 pool, uint32 number, bytes32 node) view returns(bool banned, uint64 cap)
func (payouts *Payouts) UnpackBanOf(data []byte) (BanOfOutput, error) {
	out, err := payouts.abi.Unpack("banOf", data)
	outstruct := new(BanOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Banned = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Cap = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackBannedWeightOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0d060ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bannedWeightOf(bytes32 snapshot) view returns(uint64)
func (payouts *Payouts) PackBannedWeightOf(snapshot [32]byte) []byte {
	enc, err := payouts.abi.Pack("bannedWeightOf", snapshot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBannedWeightOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0d060ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bannedWeightOf(bytes32 snapshot) view returns(uint64)
func (payouts *Payouts) TryPackBannedWeightOf(snapshot [32]byte) ([]byte, error) {
	return payouts.abi.Pack("bannedWeightOf", snapshot)
}

// UnpackBannedWeightOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0d060ae.
//
// Solidity: function bannedWeightOf(bytes32 snapshot) view returns(uint64)
func (payouts *Payouts) UnpackBannedWeightOf(data []byte) (uint64, error) {
	out, err := payouts.abi.Unpack("bannedWeightOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCancelNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfdd7aea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelNonce(uint256 nonce) returns()
func (payouts *Payouts) PackCancelNonce(nonce *big.Int) []byte {
	enc, err := payouts.abi.Pack("cancelNonce", nonce)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfdd7aea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelNonce(uint256 nonce) returns()
func (payouts *Payouts) TryPackCancelNonce(nonce *big.Int) ([]byte, error) {
	return payouts.abi.Pack("cancelNonce", nonce)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25dbfe9a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(bytes32 snapshot, address token, bytes32 leaf, bytes32[] siblings) returns(uint64 units)
func (payouts *Payouts) PackClaim(snapshot [32]byte, token common.Address, leaf [32]byte, siblings [][32]byte) []byte {
	enc, err := payouts.abi.Pack("claim", snapshot, token, leaf, siblings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25dbfe9a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(bytes32 snapshot, address token, bytes32 leaf, bytes32[] siblings) returns(uint64 units)
func (payouts *Payouts) TryPackClaim(snapshot [32]byte, token common.Address, leaf [32]byte, siblings [][32]byte) ([]byte, error) {
	return payouts.abi.Pack("claim", snapshot, token, leaf, siblings)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x25dbfe9a.
//
// Solidity: function claim(bytes32 snapshot, address token, bytes32 leaf, bytes32[] siblings) returns(uint64 units)
func (payouts *Payouts) UnpackClaim(data []byte) (uint64, error) {
	out, err := payouts.abi.Unpack("claim", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackClaimAgain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0993272d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimAgain(bytes32 snapshot, address token, bytes32 leaf, bytes32 sumRoot) returns(uint64 units)
func (payouts *Payouts) PackClaimAgain(snapshot [32]byte, token common.Address, leaf [32]byte, sumRoot [32]byte) []byte {
	enc, err := payouts.abi.Pack("claimAgain", snapshot, token, leaf, sumRoot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimAgain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0993272d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimAgain(bytes32 snapshot, address token, bytes32 leaf, bytes32 sumRoot) returns(uint64 units)
func (payouts *Payouts) TryPackClaimAgain(snapshot [32]byte, token common.Address, leaf [32]byte, sumRoot [32]byte) ([]byte, error) {
	return payouts.abi.Pack("claimAgain", snapshot, token, leaf, sumRoot)
}

// UnpackClaimAgain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0993272d.
//
// Solidity: function claimAgain(bytes32 snapshot, address token, bytes32 leaf, bytes32 sumRoot) returns(uint64 units)
func (payouts *Payouts) UnpackClaimAgain(data []byte) (uint64, error) {
	out, err := payouts.abi.Unpack("claimAgain", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackClaimBySignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc397090.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimBySignature((address,address,address,uint64,uint64,uint256,uint64) order, (bytes32,bytes32,bool,address,bytes32[])[] leaves, uint64 fee, bytes signature) returns(uint64 units)
func (payouts *Payouts) PackClaimBySignature(order ClaimOrder, leaves []OrderLeaf, fee uint64, signature []byte) []byte {
	enc, err := payouts.abi.Pack("claimBySignature", order, leaves, fee, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimBySignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc397090.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimBySignature((address,address,address,uint64,uint64,uint256,uint64) order, (bytes32,bytes32,bool,address,bytes32[])[] leaves, uint64 fee, bytes signature) returns(uint64 units)
func (payouts *Payouts) TryPackClaimBySignature(order ClaimOrder, leaves []OrderLeaf, fee uint64, signature []byte) ([]byte, error) {
	return payouts.abi.Pack("claimBySignature", order, leaves, fee, signature)
}

// UnpackClaimBySignature is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc397090.
//
// Solidity: function claimBySignature((address,address,address,uint64,uint64,uint256,uint64) order, (bytes32,bytes32,bool,address,bytes32[])[] leaves, uint64 fee, bytes signature) returns(uint64 units)
func (payouts *Payouts) UnpackClaimBySignature(data []byte) (uint64, error) {
	out, err := payouts.abi.Unpack("claimBySignature", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackClaimFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40ee9eff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimFor((bytes32,address,bytes32,address,bool,address,bytes32[]) proof) returns(uint64 units)
func (payouts *Payouts) PackClaimFor(proof LeafProof) []byte {
	enc, err := payouts.abi.Pack("claimFor", proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40ee9eff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimFor((bytes32,address,bytes32,address,bool,address,bytes32[]) proof) returns(uint64 units)
func (payouts *Payouts) TryPackClaimFor(proof LeafProof) ([]byte, error) {
	return payouts.abi.Pack("claimFor", proof)
}

// UnpackClaimFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40ee9eff.
//
// Solidity: function claimFor((bytes32,address,bytes32,address,bool,address,bytes32[]) proof) returns(uint64 units)
func (payouts *Payouts) UnpackClaimFor(data []byte) (uint64, error) {
	out, err := payouts.abi.Unpack("claimFor", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackClaimMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb4d438c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimMany(address token, (bytes32,bytes32,bytes32[])[] claims) returns(uint64[] units)
func (payouts *Payouts) PackClaimMany(token common.Address, claims []Claim) []byte {
	enc, err := payouts.abi.Pack("claimMany", token, claims)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb4d438c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimMany(address token, (bytes32,bytes32,bytes32[])[] claims) returns(uint64[] units)
func (payouts *Payouts) TryPackClaimMany(token common.Address, claims []Claim) ([]byte, error) {
	return payouts.abi.Pack("claimMany", token, claims)
}

// UnpackClaimMany is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb4d438c.
//
// Solidity: function claimMany(address token, (bytes32,bytes32,bytes32[])[] claims) returns(uint64[] units)
func (payouts *Payouts) UnpackClaimMany(data []byte) ([]uint64, error) {
	out, err := payouts.abi.Unpack("claimMany", data)
	if err != nil {
		return *new([]uint64), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint64)).(*[]uint64)
	return out0, nil
}

// PackClaimOrderId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x604b2b9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimOrderId((address,address,address,uint64,uint64,uint256,uint64) order) view returns(bytes32)
func (payouts *Payouts) PackClaimOrderId(order ClaimOrder) []byte {
	enc, err := payouts.abi.Pack("claimOrderId", order)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimOrderId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x604b2b9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimOrderId((address,address,address,uint64,uint64,uint256,uint64) order) view returns(bytes32)
func (payouts *Payouts) TryPackClaimOrderId(order ClaimOrder) ([]byte, error) {
	return payouts.abi.Pack("claimOrderId", order)
}

// UnpackClaimOrderId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x604b2b9c.
//
// Solidity: function claimOrderId((address,address,address,uint64,uint64,uint256,uint64) order) view returns(bytes32)
func (payouts *Payouts) UnpackClaimOrderId(data []byte) ([32]byte, error) {
	out, err := payouts.abi.Unpack("claimOrderId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x035ec584.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditOf(address token, address account) view returns(uint256)
func (payouts *Payouts) PackCreditOf(token common.Address, account common.Address) []byte {
	enc, err := payouts.abi.Pack("creditOf", token, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x035ec584.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditOf(address token, address account) view returns(uint256)
func (payouts *Payouts) TryPackCreditOf(token common.Address, account common.Address) ([]byte, error) {
	return payouts.abi.Pack("creditOf", token, account)
}

// UnpackCreditOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x035ec584.
//
// Solidity: function creditOf(address token, address account) view returns(uint256)
func (payouts *Payouts) UnpackCreditOf(data []byte) (*big.Int, error) {
	out, err := payouts.abi.Unpack("creditOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDelivery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d5a70c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delivery() view returns(address)
func (payouts *Payouts) PackDelivery() []byte {
	enc, err := payouts.abi.Pack("delivery")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelivery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d5a70c2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delivery() view returns(address)
func (payouts *Payouts) TryPackDelivery() ([]byte, error) {
	return payouts.abi.Pack("delivery")
}

// UnpackDelivery is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3d5a70c2.
//
// Solidity: function delivery() view returns(address)
func (payouts *Payouts) UnpackDelivery(data []byte) (common.Address, error) {
	out, err := payouts.abi.Unpack("delivery", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f59669b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(bytes32 pool, bytes32 sale, uint64 units, uint64 banned) returns(uint64 back)
func (payouts *Payouts) PackDeposit(pool [32]byte, sale [32]byte, units uint64, banned uint64) []byte {
	enc, err := payouts.abi.Pack("deposit", pool, sale, units, banned)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f59669b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(bytes32 pool, bytes32 sale, uint64 units, uint64 banned) returns(uint64 back)
func (payouts *Payouts) TryPackDeposit(pool [32]byte, sale [32]byte, units uint64, banned uint64) ([]byte, error) {
	return payouts.abi.Pack("deposit", pool, sale, units, banned)
}

// UnpackDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f59669b.
//
// Solidity: function deposit(bytes32 pool, bytes32 sale, uint64 units, uint64 banned) returns(uint64 back)
func (payouts *Payouts) UnpackDeposit(data []byte) (uint64, error) {
	out, err := payouts.abi.Unpack("deposit", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackDueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d7c6f5d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dueOf((bytes32,address,uint8,uint32,bytes32) pool, uint32 number, bytes32 node, bool held) view returns(uint64 units)
func (payouts *Payouts) PackDueOf(pool Pool, number uint32, node [32]byte, held bool) []byte {
	enc, err := payouts.abi.Pack("dueOf", pool, number, node, held)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d7c6f5d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dueOf((bytes32,address,uint8,uint32,bytes32) pool, uint32 number, bytes32 node, bool held) view returns(uint64 units)
func (payouts *Payouts) TryPackDueOf(pool Pool, number uint32, node [32]byte, held bool) ([]byte, error) {
	return payouts.abi.Pack("dueOf", pool, number, node, held)
}

// UnpackDueOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3d7c6f5d.
//
// Solidity: function dueOf((bytes32,address,uint8,uint32,bytes32) pool, uint32 number, bytes32 node, bool held) view returns(uint64 units)
func (payouts *Payouts) UnpackDueOf(data []byte) (uint64, error) {
	out, err := payouts.abi.Unpack("dueOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (payouts *Payouts) PackEip712Domain() []byte {
	enc, err := payouts.abi.Pack("eip712Domain")
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
func (payouts *Payouts) TryPackEip712Domain() ([]byte, error) {
	return payouts.abi.Pack("eip712Domain")
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
func (payouts *Payouts) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := payouts.abi.Unpack("eip712Domain", data)
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

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1c7d88a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow(address token, address buyer, uint128 amount) returns()
func (payouts *Payouts) PackEscrow(token common.Address, buyer common.Address, amount *big.Int) []byte {
	enc, err := payouts.abi.Pack("escrow", token, buyer, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1c7d88a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrow(address token, address buyer, uint128 amount) returns()
func (payouts *Payouts) TryPackEscrow(token common.Address, buyer common.Address, amount *big.Int) ([]byte, error) {
	return payouts.abi.Pack("escrow", token, buyer, amount)
}

// PackGroupOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x447aa11c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function groupOf(bytes32 pool, uint32 group) view returns(uint64 last)
func (payouts *Payouts) PackGroupOf(pool [32]byte, group uint32) []byte {
	enc, err := payouts.abi.Pack("groupOf", pool, group)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGroupOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x447aa11c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function groupOf(bytes32 pool, uint32 group) view returns(uint64 last)
func (payouts *Payouts) TryPackGroupOf(pool [32]byte, group uint32) ([]byte, error) {
	return payouts.abi.Pack("groupOf", pool, group)
}

// UnpackGroupOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x447aa11c.
//
// Solidity: function groupOf(bytes32 pool, uint32 group) view returns(uint64 last)
func (payouts *Payouts) UnpackGroupOf(data []byte) (uint64, error) {
	out, err := payouts.abi.Unpack("groupOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackIsNonceUsed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcab7e8eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isNonceUsed(address account, uint256 nonce) view returns(bool)
func (payouts *Payouts) PackIsNonceUsed(account common.Address, nonce *big.Int) []byte {
	enc, err := payouts.abi.Pack("isNonceUsed", account, nonce)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsNonceUsed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcab7e8eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isNonceUsed(address account, uint256 nonce) view returns(bool)
func (payouts *Payouts) TryPackIsNonceUsed(account common.Address, nonce *big.Int) ([]byte, error) {
	return payouts.abi.Pack("isNonceUsed", account, nonce)
}

// UnpackIsNonceUsed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcab7e8eb.
//
// Solidity: function isNonceUsed(address account, uint256 nonce) view returns(bool)
func (payouts *Payouts) UnpackIsNonceUsed(data []byte) (bool, error) {
	out, err := payouts.abi.Unpack("isNonceUsed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLaneOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42f5b09e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function laneOf(bytes32 pool, uint32 number) view returns(uint64 paid, bool stuck, bool odd)
func (payouts *Payouts) PackLaneOf(pool [32]byte, number uint32) []byte {
	enc, err := payouts.abi.Pack("laneOf", pool, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLaneOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42f5b09e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function laneOf(bytes32 pool, uint32 number) view returns(uint64 paid, bool stuck, bool odd)
func (payouts *Payouts) TryPackLaneOf(pool [32]byte, number uint32) ([]byte, error) {
	return payouts.abi.Pack("laneOf", pool, number)
}

// LaneOfOutput serves as a container for the return parameters of contract
// method LaneOf.
type LaneOfOutput struct {
	Paid  uint64
	Stuck bool
	Odd   bool
}

// UnpackLaneOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42f5b09e.
//
// Solidity: function laneOf(bytes32 pool, uint32 number) view returns(uint64 paid, bool stuck, bool odd)
func (payouts *Payouts) UnpackLaneOf(data []byte) (LaneOfOutput, error) {
	out, err := payouts.abi.Unpack("laneOf", data)
	outstruct := new(LaneOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Paid = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Stuck = *abi.ConvertType(out[1], new(bool)).(*bool)
	outstruct.Odd = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
}

// PackMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80f55605.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function market() view returns(address)
func (payouts *Payouts) PackMarket() []byte {
	enc, err := payouts.abi.Pack("market")
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
func (payouts *Payouts) TryPackMarket() ([]byte, error) {
	return payouts.abi.Pack("market")
}

// UnpackMarket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80f55605.
//
// Solidity: function market() view returns(address)
func (payouts *Payouts) UnpackMarket(data []byte) (common.Address, error) {
	out, err := payouts.abi.Unpack("market", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPayeeOrderId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e7bd502.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payeeOrderId((address,address,address,bytes32[],uint256,uint64) order) view returns(bytes32)
func (payouts *Payouts) PackPayeeOrderId(order PayeeOrder) []byte {
	enc, err := payouts.abi.Pack("payeeOrderId", order)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayeeOrderId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e7bd502.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payeeOrderId((address,address,address,bytes32[],uint256,uint64) order) view returns(bytes32)
func (payouts *Payouts) TryPackPayeeOrderId(order PayeeOrder) ([]byte, error) {
	return payouts.abi.Pack("payeeOrderId", order)
}

// UnpackPayeeOrderId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e7bd502.
//
// Solidity: function payeeOrderId((address,address,address,bytes32[],uint256,uint64) order) view returns(bytes32)
func (payouts *Payouts) UnpackPayeeOrderId(data []byte) ([32]byte, error) {
	out, err := payouts.abi.Unpack("payeeOrderId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPoolId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a210a6b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function poolId((bytes32,address,uint8,uint32,bytes32) pool) pure returns(bytes32)
func (payouts *Payouts) PackPoolId(pool Pool) []byte {
	enc, err := payouts.abi.Pack("poolId", pool)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoolId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a210a6b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function poolId((bytes32,address,uint8,uint32,bytes32) pool) pure returns(bytes32)
func (payouts *Payouts) TryPackPoolId(pool Pool) ([]byte, error) {
	return payouts.abi.Pack("poolId", pool)
}

// UnpackPoolId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a210a6b.
//
// Solidity: function poolId((bytes32,address,uint8,uint32,bytes32) pool) pure returns(bytes32)
func (payouts *Payouts) UnpackPoolId(data []byte) ([32]byte, error) {
	out, err := payouts.abi.Unpack("poolId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPush is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd69037a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function push((bytes32,address,uint8,uint32,bytes32) pool, uint32 group, bytes leaves, bytes named, bytes32[] siblings) returns()
func (payouts *Payouts) PackPush(pool Pool, group uint32, leaves []byte, named []byte, siblings [][32]byte) []byte {
	enc, err := payouts.abi.Pack("push", pool, group, leaves, named, siblings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPush is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd69037a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function push((bytes32,address,uint8,uint32,bytes32) pool, uint32 group, bytes leaves, bytes named, bytes32[] siblings) returns()
func (payouts *Payouts) TryPackPush(pool Pool, group uint32, leaves []byte, named []byte, siblings [][32]byte) ([]byte, error) {
	return payouts.abi.Pack("push", pool, group, leaves, named, siblings)
}

// PackRecordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb42fb9e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordOf((bytes32,address,bytes32,address,bool,address,bytes32[]) proof) view returns(uint64 paid, bool stuck, address payee)
func (payouts *Payouts) PackRecordOf(proof LeafProof) []byte {
	enc, err := payouts.abi.Pack("recordOf", proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb42fb9e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordOf((bytes32,address,bytes32,address,bool,address,bytes32[]) proof) view returns(uint64 paid, bool stuck, address payee)
func (payouts *Payouts) TryPackRecordOf(proof LeafProof) ([]byte, error) {
	return payouts.abi.Pack("recordOf", proof)
}

// RecordOfOutput serves as a container for the return parameters of contract
// method RecordOf.
type RecordOfOutput struct {
	Paid  uint64
	Stuck bool
	Payee common.Address
}

// UnpackRecordOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfb42fb9e.
//
// Solidity: function recordOf((bytes32,address,bytes32,address,bool,address,bytes32[]) proof) view returns(uint64 paid, bool stuck, address payee)
func (payouts *Payouts) UnpackRecordOf(data []byte) (RecordOfOutput, error) {
	out, err := payouts.abi.Unpack("recordOf", data)
	outstruct := new(RecordOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Paid = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Stuck = *abi.ConvertType(out[1], new(bool)).(*bool)
	outstruct.Payee = *abi.ConvertType(out[2], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe514c177.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund(address token, address buyer, uint128 amount) returns()
func (payouts *Payouts) PackRefund(token common.Address, buyer common.Address, amount *big.Int) []byte {
	enc, err := payouts.abi.Pack("refund", token, buyer, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe514c177.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund(address token, address buyer, uint128 amount) returns()
func (payouts *Payouts) TryPackRefund(token common.Address, buyer common.Address, amount *big.Int) ([]byte, error) {
	return payouts.abi.Pack("refund", token, buyer, amount)
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7cf8fec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(bytes32 snapshot, address token, bytes32 leaf, bytes32[] siblings) returns(uint64 units)
func (payouts *Payouts) PackRegister(snapshot [32]byte, token common.Address, leaf [32]byte, siblings [][32]byte) []byte {
	enc, err := payouts.abi.Pack("register", snapshot, token, leaf, siblings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7cf8fec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes32 snapshot, address token, bytes32 leaf, bytes32[] siblings) returns(uint64 units)
func (payouts *Payouts) TryPackRegister(snapshot [32]byte, token common.Address, leaf [32]byte, siblings [][32]byte) ([]byte, error) {
	return payouts.abi.Pack("register", snapshot, token, leaf, siblings)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd7cf8fec.
//
// Solidity: function register(bytes32 snapshot, address token, bytes32 leaf, bytes32[] siblings) returns(uint64 units)
func (payouts *Payouts) UnpackRegister(data []byte) (uint64, error) {
	out, err := payouts.abi.Unpack("register", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSetPayee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fc02edf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPayee((bytes32,address,bytes32,address,bool,address,bytes32[]) proof, address payee) returns()
func (payouts *Payouts) PackSetPayee(proof LeafProof, payee common.Address) []byte {
	enc, err := payouts.abi.Pack("setPayee", proof, payee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPayee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fc02edf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPayee((bytes32,address,bytes32,address,bool,address,bytes32[]) proof, address payee) returns()
func (payouts *Payouts) TryPackSetPayee(proof LeafProof, payee common.Address) ([]byte, error) {
	return payouts.abi.Pack("setPayee", proof, payee)
}

// PackSetPayeeFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf17ecde5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPayeeFor((address,address,address,bytes32[],uint256,uint64) order, (bytes32,bytes32,bool,address,bytes32[])[] leaves, bytes signature) returns()
func (payouts *Payouts) PackSetPayeeFor(order PayeeOrder, leaves []OrderLeaf, signature []byte) []byte {
	enc, err := payouts.abi.Pack("setPayeeFor", order, leaves, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPayeeFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf17ecde5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPayeeFor((address,address,address,bytes32[],uint256,uint64) order, (bytes32,bytes32,bool,address,bytes32[])[] leaves, bytes signature) returns()
func (payouts *Payouts) TryPackSetPayeeFor(order PayeeOrder, leaves []OrderLeaf, signature []byte) ([]byte, error) {
	return payouts.abi.Pack("setPayeeFor", order, leaves, signature)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf940e385.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address token, address to) returns(uint256 amount)
func (payouts *Payouts) PackWithdraw(token common.Address, to common.Address) []byte {
	enc, err := payouts.abi.Pack("withdraw", token, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf940e385.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address token, address to) returns(uint256 amount)
func (payouts *Payouts) TryPackWithdraw(token common.Address, to common.Address) ([]byte, error) {
	return payouts.abi.Pack("withdraw", token, to)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf940e385.
//
// Solidity: function withdraw(address token, address to) returns(uint256 amount)
func (payouts *Payouts) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := payouts.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PayoutsCredited represents a Credited event raised by the Payouts contract.
type PayoutsCredited struct {
	Token   common.Address
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PayoutsCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (PayoutsCredited) ContractEventName() string {
	return PayoutsCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed token, address indexed account, uint128 amount)
func (payouts *Payouts) UnpackCreditedEvent(log *types.Log) (*PayoutsCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != payouts.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PayoutsCredited)
	if len(log.Data) > 0 {
		if err := payouts.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range payouts.abi.Events[event].Inputs {
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

// PayoutsDeposited represents a Deposited event raised by the Payouts contract.
type PayoutsDeposited struct {
	Pool    [32]byte
	Sale    [32]byte
	Units   uint64
	Accrued uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const PayoutsDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (PayoutsDeposited) ContractEventName() string {
	return PayoutsDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(bytes32 indexed pool, bytes32 indexed sale, uint64 units, uint64 accrued)
func (payouts *Payouts) UnpackDepositedEvent(log *types.Log) (*PayoutsDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != payouts.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PayoutsDeposited)
	if len(log.Data) > 0 {
		if err := payouts.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range payouts.abi.Events[event].Inputs {
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

// PayoutsEIP712DomainChanged represents a EIP712DomainChanged event raised by the Payouts contract.
type PayoutsEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const PayoutsEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (PayoutsEIP712DomainChanged) ContractEventName() string {
	return PayoutsEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (payouts *Payouts) UnpackEIP712DomainChangedEvent(log *types.Log) (*PayoutsEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != payouts.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PayoutsEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := payouts.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range payouts.abi.Events[event].Inputs {
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

// PayoutsLeafBanned represents a LeafBanned event raised by the Payouts contract.
type PayoutsLeafBanned struct {
	Pool   [32]byte
	Number uint32
	Weight uint64
	Cap    uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const PayoutsLeafBannedEventName = "LeafBanned"

// ContractEventName returns the user-defined event name.
func (PayoutsLeafBanned) ContractEventName() string {
	return PayoutsLeafBannedEventName
}

// UnpackLeafBannedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LeafBanned(bytes32 indexed pool, uint32 indexed number, uint64 weight, uint64 cap)
func (payouts *Payouts) UnpackLeafBannedEvent(log *types.Log) (*PayoutsLeafBanned, error) {
	event := "LeafBanned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != payouts.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PayoutsLeafBanned)
	if len(log.Data) > 0 {
		if err := payouts.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range payouts.abi.Events[event].Inputs {
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

// PayoutsNonceUsed represents a NonceUsed event raised by the Payouts contract.
type PayoutsNonceUsed struct {
	Account common.Address
	Nonce   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PayoutsNonceUsedEventName = "NonceUsed"

// ContractEventName returns the user-defined event name.
func (PayoutsNonceUsed) ContractEventName() string {
	return PayoutsNonceUsedEventName
}

// UnpackNonceUsedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NonceUsed(address indexed account, uint256 nonce)
func (payouts *Payouts) UnpackNonceUsedEvent(log *types.Log) (*PayoutsNonceUsed, error) {
	event := "NonceUsed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != payouts.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PayoutsNonceUsed)
	if len(log.Data) > 0 {
		if err := payouts.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range payouts.abi.Events[event].Inputs {
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

// PayoutsOrderPaid represents a OrderPaid event raised by the Payouts contract.
type PayoutsOrderPaid struct {
	Account common.Address
	Token   common.Address
	To      common.Address
	Units   uint64
	Relayer common.Address
	Fee     uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const PayoutsOrderPaidEventName = "OrderPaid"

// ContractEventName returns the user-defined event name.
func (PayoutsOrderPaid) ContractEventName() string {
	return PayoutsOrderPaidEventName
}

// UnpackOrderPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderPaid(address indexed account, address indexed token, address to, uint64 units, address relayer, uint64 fee)
func (payouts *Payouts) UnpackOrderPaidEvent(log *types.Log) (*PayoutsOrderPaid, error) {
	event := "OrderPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != payouts.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PayoutsOrderPaid)
	if len(log.Data) > 0 {
		if err := payouts.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range payouts.abi.Events[event].Inputs {
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

// PayoutsPayeeSet represents a PayeeSet event raised by the Payouts contract.
type PayoutsPayeeSet struct {
	Pool    [32]byte
	Number  uint32
	Account common.Address
	Payee   common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PayoutsPayeeSetEventName = "PayeeSet"

// ContractEventName returns the user-defined event name.
func (PayoutsPayeeSet) ContractEventName() string {
	return PayoutsPayeeSetEventName
}

// UnpackPayeeSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayeeSet(bytes32 indexed pool, uint32 indexed number, address indexed account, address payee)
func (payouts *Payouts) UnpackPayeeSetEvent(log *types.Log) (*PayoutsPayeeSet, error) {
	event := "PayeeSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != payouts.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PayoutsPayeeSet)
	if len(log.Data) > 0 {
		if err := payouts.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range payouts.abi.Events[event].Inputs {
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

// PayoutsPushed represents a Pushed event raised by the Payouts contract.
type PayoutsPushed struct {
	Pool   [32]byte
	Group  uint32
	To     uint64
	Units  uint64
	Failed *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const PayoutsPushedEventName = "Pushed"

// ContractEventName returns the user-defined event name.
func (PayoutsPushed) ContractEventName() string {
	return PayoutsPushedEventName
}

// UnpackPushedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Pushed(bytes32 indexed pool, uint32 indexed group, uint64 to, uint64 units, uint128 failed)
func (payouts *Payouts) UnpackPushedEvent(log *types.Log) (*PayoutsPushed, error) {
	event := "Pushed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != payouts.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PayoutsPushed)
	if len(log.Data) > 0 {
		if err := payouts.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range payouts.abi.Events[event].Inputs {
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

// PayoutsRegistered represents a Registered event raised by the Payouts contract.
type PayoutsRegistered struct {
	Pool    [32]byte
	Number  uint32
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PayoutsRegisteredEventName = "Registered"

// ContractEventName returns the user-defined event name.
func (PayoutsRegistered) ContractEventName() string {
	return PayoutsRegisteredEventName
}

// UnpackRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Registered(bytes32 indexed pool, uint32 indexed number, address indexed account)
func (payouts *Payouts) UnpackRegisteredEvent(log *types.Log) (*PayoutsRegistered, error) {
	event := "Registered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != payouts.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PayoutsRegistered)
	if len(log.Data) > 0 {
		if err := payouts.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range payouts.abi.Events[event].Inputs {
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

// PayoutsWithdrawn represents a Withdrawn event raised by the Payouts contract.
type PayoutsWithdrawn struct {
	Token   common.Address
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PayoutsWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (PayoutsWithdrawn) ContractEventName() string {
	return PayoutsWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed token, address indexed account, address to, uint256 amount)
func (payouts *Payouts) UnpackWithdrawnEvent(log *types.Log) (*PayoutsWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != payouts.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PayoutsWithdrawn)
	if len(log.Data) > 0 {
		if err := payouts.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range payouts.abi.Events[event].Inputs {
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
func (payouts *Payouts) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], payouts.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return payouts.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_BadEscrow"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsBadEscrowError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_BadGroup"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsBadGroupError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_BadLeafProof"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsBadLeafProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_BadLeaves"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsBadLeavesError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_BadNames"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsBadNamesError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_BadPayee"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsBadPayeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_BadProof"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_BadSignature"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_EmptyPool"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsEmptyPoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_Expired"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_FeeTooHigh"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsFeeTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_GasTooLow"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsGasTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_Held"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsHeldError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_NoCredit"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsNoCreditError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_NoRecord"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsNoRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_NobodyPaid"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsNobodyPaidError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_NotAccount"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsNotAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_NotDelivery"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsNotDeliveryError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_NotMarket"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsNotMarketError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_NothingDue"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsNothingDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_Overcharged"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsOverchargedError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_TooLittle"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsTooLittleError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_TransferFailed"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsTransferFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_UsedNonce"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsUsedNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_WrongMarket"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsWrongMarketError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return payouts.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return payouts.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return payouts.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PayoutsInvalidShortString represents a InvalidShortString error raised by the Payouts contract.
type PayoutsInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func PayoutsInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (payouts *Payouts) UnpackInvalidShortStringError(raw []byte) (*PayoutsInvalidShortString, error) {
	out := new(PayoutsInvalidShortString)
	if err := payouts.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsBadEscrow represents a Payouts_BadEscrow error raised by the Payouts contract.
type PayoutsPayoutsBadEscrow struct {
	Received *big.Int
	Wanted   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_BadEscrow(uint256 received, uint256 wanted)
func PayoutsPayoutsBadEscrowErrorID() common.Hash {
	return common.HexToHash("0xb39c47ffe4de12bf520bddba0c276d1a70c5f497c403179e139bb05ceca44fe4")
}

// UnpackPayoutsBadEscrowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_BadEscrow(uint256 received, uint256 wanted)
func (payouts *Payouts) UnpackPayoutsBadEscrowError(raw []byte) (*PayoutsPayoutsBadEscrow, error) {
	out := new(PayoutsPayoutsBadEscrow)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_BadEscrow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsBadGroup represents a Payouts_BadGroup error raised by the Payouts contract.
type PayoutsPayoutsBadGroup struct {
	Group uint32
	Count uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_BadGroup(uint32 group, uint32 count)
func PayoutsPayoutsBadGroupErrorID() common.Hash {
	return common.HexToHash("0x55407150ee59dde262a5e0bd472c493241c82fdc1464da20baec3b8418d803f1")
}

// UnpackPayoutsBadGroupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_BadGroup(uint32 group, uint32 count)
func (payouts *Payouts) UnpackPayoutsBadGroupError(raw []byte) (*PayoutsPayoutsBadGroup, error) {
	out := new(PayoutsPayoutsBadGroup)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_BadGroup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsBadLeafProof represents a Payouts_BadLeafProof error raised by the Payouts contract.
type PayoutsPayoutsBadLeafProof struct {
	Pool [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_BadLeafProof(bytes32 pool)
func PayoutsPayoutsBadLeafProofErrorID() common.Hash {
	return common.HexToHash("0xda7ea331d72157f25fc21d22407a17050e9d94f5eb4838edf174f3fde7aee021")
}

// UnpackPayoutsBadLeafProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_BadLeafProof(bytes32 pool)
func (payouts *Payouts) UnpackPayoutsBadLeafProofError(raw []byte) (*PayoutsPayoutsBadLeafProof, error) {
	out := new(PayoutsPayoutsBadLeafProof)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_BadLeafProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsBadLeaves represents a Payouts_BadLeaves error raised by the Payouts contract.
type PayoutsPayoutsBadLeaves struct {
	Leaves    *big.Int
	Snapshots *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_BadLeaves(uint256 leaves, uint256 snapshots)
func PayoutsPayoutsBadLeavesErrorID() common.Hash {
	return common.HexToHash("0xcbbd3589fe2b5c06dce1f6cbdca05b36b74f049024532b6071d521d1b9482588")
}

// UnpackPayoutsBadLeavesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_BadLeaves(uint256 leaves, uint256 snapshots)
func (payouts *Payouts) UnpackPayoutsBadLeavesError(raw []byte) (*PayoutsPayoutsBadLeaves, error) {
	out := new(PayoutsPayoutsBadLeaves)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_BadLeaves", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsBadNames represents a Payouts_BadNames error raised by the Payouts contract.
type PayoutsPayoutsBadNames struct {
	Group uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_BadNames(uint32 group)
func PayoutsPayoutsBadNamesErrorID() common.Hash {
	return common.HexToHash("0xc895536cdae18c326b232327b1bf6539decbfb96fced85fb93640050dc441509")
}

// UnpackPayoutsBadNamesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_BadNames(uint32 group)
func (payouts *Payouts) UnpackPayoutsBadNamesError(raw []byte) (*PayoutsPayoutsBadNames, error) {
	out := new(PayoutsPayoutsBadNames)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_BadNames", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsBadPayee represents a Payouts_BadPayee error raised by the Payouts contract.
type PayoutsPayoutsBadPayee struct {
	Payee common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_BadPayee(address payee)
func PayoutsPayoutsBadPayeeErrorID() common.Hash {
	return common.HexToHash("0xe40297fa2fe52903953893026dee471f2a23397f3d247f47f50d11af7a76fbaa")
}

// UnpackPayoutsBadPayeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_BadPayee(address payee)
func (payouts *Payouts) UnpackPayoutsBadPayeeError(raw []byte) (*PayoutsPayoutsBadPayee, error) {
	out := new(PayoutsPayoutsBadPayee)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_BadPayee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsBadProof represents a Payouts_BadProof error raised by the Payouts contract.
type PayoutsPayoutsBadProof struct {
	Pool  [32]byte
	Group uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_BadProof(bytes32 pool, uint32 group)
func PayoutsPayoutsBadProofErrorID() common.Hash {
	return common.HexToHash("0x44a803ff25db8d1231547ffca07de80b7fd48512224437e70a390789a684180d")
}

// UnpackPayoutsBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_BadProof(bytes32 pool, uint32 group)
func (payouts *Payouts) UnpackPayoutsBadProofError(raw []byte) (*PayoutsPayoutsBadProof, error) {
	out := new(PayoutsPayoutsBadProof)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsBadSignature represents a Payouts_BadSignature error raised by the Payouts contract.
type PayoutsPayoutsBadSignature struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_BadSignature(address account)
func PayoutsPayoutsBadSignatureErrorID() common.Hash {
	return common.HexToHash("0xd586961783a8f8b71c54cb1cea621f5a6a95a14208c3c81af8c4ef8d90ce7137")
}

// UnpackPayoutsBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_BadSignature(address account)
func (payouts *Payouts) UnpackPayoutsBadSignatureError(raw []byte) (*PayoutsPayoutsBadSignature, error) {
	out := new(PayoutsPayoutsBadSignature)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsEmptyPool represents a Payouts_EmptyPool error raised by the Payouts contract.
type PayoutsPayoutsEmptyPool struct {
	Pool [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_EmptyPool(bytes32 pool)
func PayoutsPayoutsEmptyPoolErrorID() common.Hash {
	return common.HexToHash("0x08306b560f3ab94e7a2d306c55dd6a6b5f60015bb2b334e5b8165cffb18bb06f")
}

// UnpackPayoutsEmptyPoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_EmptyPool(bytes32 pool)
func (payouts *Payouts) UnpackPayoutsEmptyPoolError(raw []byte) (*PayoutsPayoutsEmptyPool, error) {
	out := new(PayoutsPayoutsEmptyPool)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_EmptyPool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsExpired represents a Payouts_Expired error raised by the Payouts contract.
type PayoutsPayoutsExpired struct {
	Deadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_Expired(uint64 deadline)
func PayoutsPayoutsExpiredErrorID() common.Hash {
	return common.HexToHash("0x2596582606c516775f46760d9995e5f4f0f3b20709123086eba7091b4a1c08d3")
}

// UnpackPayoutsExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_Expired(uint64 deadline)
func (payouts *Payouts) UnpackPayoutsExpiredError(raw []byte) (*PayoutsPayoutsExpired, error) {
	out := new(PayoutsPayoutsExpired)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_Expired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsFeeTooHigh represents a Payouts_FeeTooHigh error raised by the Payouts contract.
type PayoutsPayoutsFeeTooHigh struct {
	Fee    uint64
	MaxFee uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_FeeTooHigh(uint64 fee, uint64 maxFee)
func PayoutsPayoutsFeeTooHighErrorID() common.Hash {
	return common.HexToHash("0xbe35584705db151ca2c6f32b56e76afc491a20c449e4eaf8c50950014fd143c2")
}

// UnpackPayoutsFeeTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_FeeTooHigh(uint64 fee, uint64 maxFee)
func (payouts *Payouts) UnpackPayoutsFeeTooHighError(raw []byte) (*PayoutsPayoutsFeeTooHigh, error) {
	out := new(PayoutsPayoutsFeeTooHigh)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_FeeTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsGasTooLow represents a Payouts_GasTooLow error raised by the Payouts contract.
type PayoutsPayoutsGasTooLow struct {
	Left *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_GasTooLow(uint256 left)
func PayoutsPayoutsGasTooLowErrorID() common.Hash {
	return common.HexToHash("0xe84751ef69fe64608b5130dadbae552e958bfd305e4d0316bdb85a46ef27b489")
}

// UnpackPayoutsGasTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_GasTooLow(uint256 left)
func (payouts *Payouts) UnpackPayoutsGasTooLowError(raw []byte) (*PayoutsPayoutsGasTooLow, error) {
	out := new(PayoutsPayoutsGasTooLow)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_GasTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsHeld represents a Payouts_Held error raised by the Payouts contract.
type PayoutsPayoutsHeld struct {
	Pool   [32]byte
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_Held(bytes32 pool, uint256 number)
func PayoutsPayoutsHeldErrorID() common.Hash {
	return common.HexToHash("0xa36ffadc7621e7fde689c757b23f550b1b75c37fa1ea0954136217f469263e0d")
}

// UnpackPayoutsHeldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_Held(bytes32 pool, uint256 number)
func (payouts *Payouts) UnpackPayoutsHeldError(raw []byte) (*PayoutsPayoutsHeld, error) {
	out := new(PayoutsPayoutsHeld)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_Held", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsNoCredit represents a Payouts_NoCredit error raised by the Payouts contract.
type PayoutsPayoutsNoCredit struct {
	Token   common.Address
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_NoCredit(address token, address account)
func PayoutsPayoutsNoCreditErrorID() common.Hash {
	return common.HexToHash("0xf4bc3ba972591516a7a4bc1f6dbdeac8354fd56b5dceb0256851d6705331f72f")
}

// UnpackPayoutsNoCreditError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_NoCredit(address token, address account)
func (payouts *Payouts) UnpackPayoutsNoCreditError(raw []byte) (*PayoutsPayoutsNoCredit, error) {
	out := new(PayoutsPayoutsNoCredit)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_NoCredit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsNoRecord represents a Payouts_NoRecord error raised by the Payouts contract.
type PayoutsPayoutsNoRecord struct {
	Pool    [32]byte
	Number  *big.Int
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_NoRecord(bytes32 pool, uint256 number, address account)
func PayoutsPayoutsNoRecordErrorID() common.Hash {
	return common.HexToHash("0xe4c35839b73d2ecbd744a3f8ece2da2e8946ef803385bf814b56eff7903bce08")
}

// UnpackPayoutsNoRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_NoRecord(bytes32 pool, uint256 number, address account)
func (payouts *Payouts) UnpackPayoutsNoRecordError(raw []byte) (*PayoutsPayoutsNoRecord, error) {
	out := new(PayoutsPayoutsNoRecord)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_NoRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsNobodyPaid represents a Payouts_NobodyPaid error raised by the Payouts contract.
type PayoutsPayoutsNobodyPaid struct {
	Pool  [32]byte
	Group uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_NobodyPaid(bytes32 pool, uint32 group)
func PayoutsPayoutsNobodyPaidErrorID() common.Hash {
	return common.HexToHash("0xe0ceb524b6c911fed30dae4c1f71fc4f7503c323de13a1d52320d96b9a80fe62")
}

// UnpackPayoutsNobodyPaidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_NobodyPaid(bytes32 pool, uint32 group)
func (payouts *Payouts) UnpackPayoutsNobodyPaidError(raw []byte) (*PayoutsPayoutsNobodyPaid, error) {
	out := new(PayoutsPayoutsNobodyPaid)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_NobodyPaid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsNotAccount represents a Payouts_NotAccount error raised by the Payouts contract.
type PayoutsPayoutsNotAccount struct {
	Caller  common.Address
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_NotAccount(address caller, address account)
func PayoutsPayoutsNotAccountErrorID() common.Hash {
	return common.HexToHash("0x74277e260d6e5228cdde85ce0452de37ed0a51228ea11f97bc2e7b975d80fa88")
}

// UnpackPayoutsNotAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_NotAccount(address caller, address account)
func (payouts *Payouts) UnpackPayoutsNotAccountError(raw []byte) (*PayoutsPayoutsNotAccount, error) {
	out := new(PayoutsPayoutsNotAccount)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_NotAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsNotDelivery represents a Payouts_NotDelivery error raised by the Payouts contract.
type PayoutsPayoutsNotDelivery struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_NotDelivery(address caller)
func PayoutsPayoutsNotDeliveryErrorID() common.Hash {
	return common.HexToHash("0xe8a11f1022663c3a569a5a100f7a993097e1ba611f32db860afa40ebdc58ed4c")
}

// UnpackPayoutsNotDeliveryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_NotDelivery(address caller)
func (payouts *Payouts) UnpackPayoutsNotDeliveryError(raw []byte) (*PayoutsPayoutsNotDelivery, error) {
	out := new(PayoutsPayoutsNotDelivery)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_NotDelivery", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsNotMarket represents a Payouts_NotMarket error raised by the Payouts contract.
type PayoutsPayoutsNotMarket struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_NotMarket(address caller)
func PayoutsPayoutsNotMarketErrorID() common.Hash {
	return common.HexToHash("0x94c3616095a26bf7ca0de88045faf19315aa9c9cbdbf58e082af8b19485dffb2")
}

// UnpackPayoutsNotMarketError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_NotMarket(address caller)
func (payouts *Payouts) UnpackPayoutsNotMarketError(raw []byte) (*PayoutsPayoutsNotMarket, error) {
	out := new(PayoutsPayoutsNotMarket)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_NotMarket", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsNothingDue represents a Payouts_NothingDue error raised by the Payouts contract.
type PayoutsPayoutsNothingDue struct {
	Pool   [32]byte
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_NothingDue(bytes32 pool, uint256 number)
func PayoutsPayoutsNothingDueErrorID() common.Hash {
	return common.HexToHash("0xd5f263c8406354009d8400f97366e4c334bf5d9b51cdc59455ff2a1f77aa0efb")
}

// UnpackPayoutsNothingDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_NothingDue(bytes32 pool, uint256 number)
func (payouts *Payouts) UnpackPayoutsNothingDueError(raw []byte) (*PayoutsPayoutsNothingDue, error) {
	out := new(PayoutsPayoutsNothingDue)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_NothingDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsOvercharged represents a Payouts_Overcharged error raised by the Payouts contract.
type PayoutsPayoutsOvercharged struct {
	Spent *big.Int
	Sent  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_Overcharged(uint256 spent, uint256 sent)
func PayoutsPayoutsOverchargedErrorID() common.Hash {
	return common.HexToHash("0x07220af5bd5490a10fc1f4796f79040b2b8e795bda606c836da6150ed0498e27")
}

// UnpackPayoutsOverchargedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_Overcharged(uint256 spent, uint256 sent)
func (payouts *Payouts) UnpackPayoutsOverchargedError(raw []byte) (*PayoutsPayoutsOvercharged, error) {
	out := new(PayoutsPayoutsOvercharged)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_Overcharged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsTooLittle represents a Payouts_TooLittle error raised by the Payouts contract.
type PayoutsPayoutsTooLittle struct {
	Due      uint64
	Fee      uint64
	MinUnits uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_TooLittle(uint64 due, uint64 fee, uint64 minUnits)
func PayoutsPayoutsTooLittleErrorID() common.Hash {
	return common.HexToHash("0xb1c77597764ac465c7fa1100cd341fc8710cab16fe486e02fac484d460da5661")
}

// UnpackPayoutsTooLittleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_TooLittle(uint64 due, uint64 fee, uint64 minUnits)
func (payouts *Payouts) UnpackPayoutsTooLittleError(raw []byte) (*PayoutsPayoutsTooLittle, error) {
	out := new(PayoutsPayoutsTooLittle)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_TooLittle", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsTransferFailed represents a Payouts_TransferFailed error raised by the Payouts contract.
type PayoutsPayoutsTransferFailed struct {
	Token  common.Address
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_TransferFailed(address token, address to, uint256 amount)
func PayoutsPayoutsTransferFailedErrorID() common.Hash {
	return common.HexToHash("0xc1acd0d6e9ec797804a63739102acad9e88246b65c6077bb2ac8ef64afc3a3e9")
}

// UnpackPayoutsTransferFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_TransferFailed(address token, address to, uint256 amount)
func (payouts *Payouts) UnpackPayoutsTransferFailedError(raw []byte) (*PayoutsPayoutsTransferFailed, error) {
	out := new(PayoutsPayoutsTransferFailed)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_TransferFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsUsedNonce represents a Payouts_UsedNonce error raised by the Payouts contract.
type PayoutsPayoutsUsedNonce struct {
	Account common.Address
	Nonce   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_UsedNonce(address account, uint256 nonce)
func PayoutsPayoutsUsedNonceErrorID() common.Hash {
	return common.HexToHash("0x29b0cf4e476b620267d47d4886059b66ef98fa4ab52b8433df5a8d4541d02bfc")
}

// UnpackPayoutsUsedNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_UsedNonce(address account, uint256 nonce)
func (payouts *Payouts) UnpackPayoutsUsedNonceError(raw []byte) (*PayoutsPayoutsUsedNonce, error) {
	out := new(PayoutsPayoutsUsedNonce)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_UsedNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsWrongMarket represents a Payouts_WrongMarket error raised by the Payouts contract.
type PayoutsPayoutsWrongMarket struct {
	Market common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_WrongMarket(address market)
func PayoutsPayoutsWrongMarketErrorID() common.Hash {
	return common.HexToHash("0x1cc9e5e6b19b02fc624db7cb406ae70aac33a3fcbf121ce2bd7f68fd845b5e7e")
}

// UnpackPayoutsWrongMarketError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_WrongMarket(address market)
func (payouts *Payouts) UnpackPayoutsWrongMarketError(raw []byte) (*PayoutsPayoutsWrongMarket, error) {
	out := new(PayoutsPayoutsWrongMarket)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_WrongMarket", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Payouts contract.
type PayoutsReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func PayoutsReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (payouts *Payouts) UnpackReentrancyGuardReentrantCallError(raw []byte) (*PayoutsReentrancyGuardReentrantCall, error) {
	out := new(PayoutsReentrancyGuardReentrantCall)
	if err := payouts.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Payouts contract.
type PayoutsSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func PayoutsSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (payouts *Payouts) UnpackSafeERC20FailedOperationError(raw []byte) (*PayoutsSafeERC20FailedOperation, error) {
	out := new(PayoutsSafeERC20FailedOperation)
	if err := payouts.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsStringTooLong represents a StringTooLong error raised by the Payouts contract.
type PayoutsStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func PayoutsStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (payouts *Payouts) UnpackStringTooLongError(raw []byte) (*PayoutsStringTooLong, error) {
	out := new(PayoutsStringTooLong)
	if err := payouts.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
