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

// PayoutsMetaData contains all meta data concerning the Payouts contract.
var PayoutsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"market_\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accruedOf\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ban\",\"inputs\":[{\"name\":\"set\",\"type\":\"tuple\",\"internalType\":\"structLeafSet\",\"components\":[{\"name\":\"pool\",\"type\":\"tuple\",\"internalType\":\"structPool\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"money\",\"type\":\"uint24\",\"internalType\":\"Money\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"leaves\",\"type\":\"tuple[]\",\"internalType\":\"structPoolLeaf[]\",\"components\":[{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"banOf\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"banned\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"cap\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bannedWeightOf\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelNonce\",\"inputs\":[{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimAgain\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimBySignature\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structClaimOrder\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxFee\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"leaves\",\"type\":\"tuple[]\",\"internalType\":\"structOrderLeaf[]\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"fee\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimFor\",\"inputs\":[{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structLeafProof\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimMany\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"claims\",\"type\":\"tuple[]\",\"internalType\":\"structClaim[]\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimOrderId\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structClaimOrder\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxFee\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delivery\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"banned\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"back\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dueOf\",\"inputs\":[{\"name\":\"pool\",\"type\":\"tuple\",\"internalType\":\"structPool\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"money\",\"type\":\"uint24\",\"internalType\":\"Money\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"held\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"groupOf\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"last\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isNonceUsed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"laneOf\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"paid\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stuck\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"odd\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"market\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payeeOrderId\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structPayeeOrder\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"snapshots\",\"type\":\"bytes32[]\",\"internalType\":\"SnapshotId[]\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"poolId\",\"inputs\":[{\"name\":\"pool\",\"type\":\"tuple\",\"internalType\":\"structPool\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"money\",\"type\":\"uint24\",\"internalType\":\"Money\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"push\",\"inputs\":[{\"name\":\"pool\",\"type\":\"tuple\",\"internalType\":\"structPool\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"money\",\"type\":\"uint24\",\"internalType\":\"Money\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"leaves\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"named\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recordOf\",\"inputs\":[{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structLeafProof\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"paid\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stuck\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPayee\",\"inputs\":[{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structLeafProof\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPayeeFor\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structPayeeOrder\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"snapshots\",\"type\":\"bytes32[]\",\"internalType\":\"SnapshotId[]\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"leaves\",\"type\":\"tuple[]\",\"internalType\":\"structOrderLeaf[]\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"payment\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":true},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"accrued\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LeafBanned\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"cap\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NonceUsed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderPaid\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIERC20\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"relayer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayeeSet\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Pushed\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"group\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"to\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"failed\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Registered\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TipPaid\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Payouts_BadEscrow\",\"inputs\":[{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadGroup\",\"inputs\":[{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadLeafProof\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadLeaves\",\"inputs\":[{\"name\":\"leaves\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"snapshots\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadNames\",\"inputs\":[{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadPayee\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadProof\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadSignature\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_EmptyPool\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"}]},{\"type\":\"error\",\"name\":\"Payouts_Expired\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Payouts_FeeTooHigh\",\"inputs\":[{\"name\":\"fee\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxFee\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Payouts_GasTooLow\",\"inputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_Held\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_NoCredit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NoRecord\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NobodyPaid\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Payouts_NotAccount\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NotDelivery\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NotMarket\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NothingDue\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_Overcharged\",\"inputs\":[{\"name\":\"spent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_TooLittle\",\"inputs\":[{\"name\":\"due\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"fee\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Payouts_TransferFailed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_UsedNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_WrongMarket\",\"inputs\":[{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Payouts",
	Bin: "0x6101a0806040523461026857602081615c0d8038038091610020828561026c565b83398101031261026857516001600160a01b0381169081900361026857604051631ead386160e11b8152602081600481855afa90811561023e575f91610249575b506040519061007160408361026c565b60108252602082016f54616e7469656d65205061796f75747360801b81526040519261009e60408561026c565b600184526020840192603160f81b84526080526100ba816102c2565b610140526100c7846102c2565b6101605251902091826101005251902080610120524660c0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261013160c08261026c565b51902060a0523060e052604051635123de1960e11b8152602081600481855afa90811561023e575f9161020f575b50306001600160a01b03909116036101fd57610180526040516158df908161032e823960805181818161239d015281816126740152612ffe015260a05181614e19015260c05181614ed0015260e05181614dea01526101005181614e6801526101205181614e8e015261014051816114c8015261016051816114f1015261018051818181610c6d0152818161131f015281816115e30152612f390152f35b630e64f2f360e11b5f5260045260245ffd5b610231915060203d602011610237575b610229818361026c565b8101906102a3565b5f61015f565b503d61021f565b6040513d5f823e3d90fd5b610262915060203d60201161023757610229818361026c565b5f610061565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761028f57604052565b634e487b7160e01b5f52604160045260245ffd5b9081602091031261026857516001600160a01b03811681036102685790565b601f8151116102ed5760208151910151602082106102de571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c8063035ec58414612b3c57806307901e2014612b095780630993272d146128eb5780631baeffc0146126365780631fc02edf1461250957806325dbfe9a146123c15780633d5a70c21461237e57806340ee9eff1461220b57806342f5b09e1461218a578063447aa11c1461213c5780634a2928d514611667578063604b2b9c146116495780637e7bd5021461160757806380f55605146115c457806384b0196e146114b057806389824ca51461143c5780638f59669b146112af578063a0d060ae1461127b578063b95860121461116a578063cab7e8eb1461110f578063cfdd7aea14611090578063d7cf8fec14610ee2578063e1c7d88a14610c4d578063e3fb1f3c14610c2a578063e514c17714610be6578063eb4d438c14610917578063f17ecde5146106db578063f940e385146105bc578063fb42fb9e1461053d5763fc39709014610163575f80fd5b346104cf57600319360161014081126104cf5760e0136104cf5760e43567ffffffffffffffff81116104cf5761019d903690600401612bef565b90610104359167ffffffffffffffff8316908184036104cf576101243567ffffffffffffffff81116104cf576101d7903690600401612c92565b91907f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61051557610207612dfb565b9267ffffffffffffffff61021961308e565b1685116104d35761023161022b612dbb565b856134fe565b610239612dd1565b9160a4359160c4359167ffffffffffffffff831683036104cf5761027f94610272938561026c610267613a13565b613af7565b92614164565b61027a612dd1565b613d71565b610287612dd1565b935f915f955f5b8281106103db575050505067ffffffffffffffff81168381118015906103b5575b61036f57506020946102c091613111565b926102c9612dd1565b67ffffffffffffffff6102da612dbb565b956001600160a01b0360405197168752169485878201523360408201528460608201527fb69048b47d5938e61feb676ff1bfcabdcc58ea3ee011129de15d74cc69a1265960806001600160a01b03808716941692a361034961033a612dbb565b91600a0a9182860290846140b9565b8261035a575b505050604051908152f35b61036792029033906140b9565b5f808061034f565b67ffffffffffffffff90846103826130a5565b917fb1c77597000000000000000000000000000000000000000000000000000000005f526004526024521660445260645ffd5b506103c08683613111565b67ffffffffffffffff806103d26130a5565b169116106102af565b60206103e88285876130d1565b013581156104c0575b60801c60ff168814610406575b60010161028e565b9361046b6001916104188786886130d1565b90610424828a87614252565b9193602081013560401c63ffffffff16929061043f90614371565b156104ae5761044f91838661567d565b925b67ffffffffffffffff84169182610473575b505050612d99565b9490506103fe565b6020927fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009160401b17911617604051908152a05f8080610463565b6104b991838661376a565b5092610451565b608081901c60ff1698506103f1565b5f80fd5b67ffffffffffffffff856104e561308e565b907fbe355847000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b346104cf5761054b36612bbc565b6105548161356a565b5091905f52600260205263ffffffff6040805f2092013560401c165f5260205260405f20905f52602052606060405f2054674000000000000000811615156001600160a01b038260401c1690673fffffffffffffff6040519316835260208301526040820152f35b346104cf5760406003193601126104cf576105d5612b90565b6105dd612ba6565b906105e66139a6565b6001600160a01b03811691825f52600960205260405f206001600160a01b0333165f5260205260405f20549182156106ab57610680918391856020965f526009875260405f206001600160a01b0333165f5287525f6040812055604051906001600160a01b038416825284888301527fa4195c37c2947bbe89165f03e320b6903116f0b10d8cfdb522330f7ce6f9fa2460403393a36140b9565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b837ff4bc3ba9000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b346104cf5760606003193601126104cf5760043567ffffffffffffffff81116104cf578060040160c060031983360301126104cf5760243567ffffffffffffffff81116104cf57610730903690600401612bef565b60449291923567ffffffffffffffff81116104cf57610753903690600401612c92565b9390927f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6105155761078860248701612de7565b906107966064880182613026565b959097868614975f985b808061090e575b1561080657506107b88988886130d1565b35888a10156107d9576107d3908a60051b8c01351499613a05565b986107a0565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b889097949597156108df57509061085861086192604483019461083161082b87612de7565b8b6134fe565b61083a88612de7565b61084b60a4608487013596016130bc565b8561026c6102678c613b38565b61027a85612de7565b5f5b82811061086c57005b6001906108d9868661089261088082612de7565b8b61088c878b876130d1565b91614252565b506108c96108c4878b6108be63ffffffff60206108b285858d9b9d6130d1565b013560401c1697612de7565b956130d1565b614371565b926108d389612de7565b946136b8565b01610863565b847fcbbd3589000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50878a106107a7565b346104cf5760406003193601126104cf57610930612b90565b60243567ffffffffffffffff81116104cf57610950903690600401612bef565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c610515579061098082612e78565b61098d6040519182612e55565b82815261099983612e78565b90601f196020820192013683375f925f927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa182360301945b86851015610b7b578460051b830135868112156104cf5760019160ff610b389286018b610af367ffffffffffffffff610afb602085013594610a166040820182613026565b949095610a9a858916339067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b96610abc63ffffffff8a60401c169763ffffffff8b60601c1692838a8c61480a565b9384928a60801c91359290916001600160a01b0360a095936040519586521660208501526040840152606083015260808201522090565b94848661381b565b501691829182610b40575b505050610b138a8a61307a565b5260801c1667ffffffffffffffff610b2b898961307a565b511690600a0a0290612f21565b9401936109d1565b6020927fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009160401b17911617604051908152a0808e80610b06565b8791925080610bd4575b505090604051918291602083019060208452518091526040830191905f5b818110610bb1575050500390f35b825167ffffffffffffffff16845285945060209384019390920191600101610ba3565b610bdf9133906140b9565b8280610b85565b346104cf57610c05610bf736612ce5565b91610c006139a6565b612f2e565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b346104cf5760a06003193601126104cf576020610c45612eb3565b604051908152f35b346104cf57610c5b36612ce5565b610c636139a6565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610eb6576fffffffffffffffffffffffffffffffff16916001600160a01b038116604051917f70a08231000000000000000000000000000000000000000000000000000000008352306004840152602083602481855afa928315610e2d575f93610e82575b506001600160a01b03604051947f23b872dd000000000000000000000000000000000000000000000000000000005f5216600452306024528460445260205f60648180855af19060015f5114821615610e63575b50836040525f60605215610e3857826024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa8015610e2d575f90610df9575b610d9f9250612d38565b818103610dcb575f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7fb39c47ff000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506020823d602011610e25575b81610e1360209383612e55565b810103126104cf57610d9f9151610d95565b3d9150610e06565b6040513d5f823e3d90fd5b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001821516610e79573b15153d15161685610d48565b843d5f823e3d90fd5b9092506020813d602011610eae575b81610e9e60209383612e55565b810103126104cf57519185610cf4565b3d9150610e91565b7f94c36160000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346104cf57610ef036612c20565b90937f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6105155761102060209561100b611006610fad67ffffffffffffffff8816339067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b94610fcf63ffffffff8960401c169763ffffffff8a60601c1695868a8a61480a565b9384918a8a60801c919290916001600160a01b0360a095936040519586521660208501526040840152606083015260808201522090565b613dcb565b9261101833828787613e14565b50848461376a565b9390923390837f56c943c6bf83fd810685672fde7668113943978feda213ef22975d05786a835c5f80a467ffffffffffffffff83169485611066575b8686604051908152f35b611080946001600160a01b03811661108a575033926131cc565b828080808061105c565b926131cc565b346104cf5760206003193601126104cf57600435335f5260086020526110d08160405f2060019160ff918160081c5f52602052161b60405f205416151590565b6110e0576110de9033613d71565b005b7f29b0cf4e000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b346104cf5760406003193601126104cf576001600160a01b03611130612b90565b165f526008602052602061116060243560405f2060019160ff918160081c5f52602052161b60405f205416151590565b6040519015158152f35b346104cf57600319360161010081126104cf5760a0136104cf5761118c612c7f565b60c43560e4359182151583036104cf5760209267ffffffffffffffff926111b1612eb3565b91825f526001865260405f206301ffffff63ffffffff86169560071c165f5286526111df8460405f2061397d565b9080611269575b611250575b67800000000000000081161561123b575061122892825f526002865260405f20815f52865260405f20825f52865260405f20549060843593613133565b9190915b82036040519281111502168152f35b6112489360843593613cb0565b91909161122c565b673fffffffffffffff16674000000000000000176111eb565b506780000000000000008116156111e6565b346104cf5760206003193601126104cf576004355f526005602052602067ffffffffffffffff60405f205416604051908152f35b346104cf5760806003193601126104cf5760043560443567ffffffffffffffff8116908181036104cf576064359267ffffffffffffffff84168094036104cf577f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c610515576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610eb6576020935f93825f525f865260405f20918254908260ff8360401c166113f0575b5050825467ffffffffffffffff1916673fffffffffffffff67ffffffffffffffff928316909301838118908411029092188116918217909255604080519486900390921684526020840152602435927f13e7b80022d5728f19a518d6f8799e8c1455393a55b4d2030267484cba3159d891819081015b0390a367ffffffffffffffff60405191168152f35b7f13e7b80022d5728f19a518d6f8799e8c1455393a55b4d2030267484cba3159d8949297506113db935061142f67ffffffffffffffff92839288613c32565b9190989395505092611365565b346104cf5760606003193601126104cf57604060043561145a612c6c565b815f52600260205263ffffffff835f2091165f52602052815f206044355f52602052815f205460e01c905f526004602052815f20815f5260205267ffffffffffffffff825f205416825191151582526020820152f35b346104cf575f6003193601126104cf576115686114ec7f0000000000000000000000000000000000000000000000000000000000000000614ef6565b6115157f0000000000000000000000000000000000000000000000000000000000000000614ef6565b6020611576604051926115288385612e55565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190612cc0565b908582036040870152612cc0565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106115ad57505050500390f35b83518552869550938101939281019260010161159e565b346104cf575f6003193601126104cf5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346104cf5760206003193601126104cf5760043567ffffffffffffffff81116104cf5760c060031982360301126104cf57610c45610267602092600401613b38565b346104cf5760e06003193601126104cf576020610c45610267613a13565b346104cf57600319360161012081126104cf5760a0136104cf57611689612c7f565b60c43567ffffffffffffffff81116104cf576116a9903690600401612c92565b9060e43567ffffffffffffffff81116104cf576116ca903690600401612c92565b9290916101043567ffffffffffffffff81116104cf576116ee903690600401612bef565b6116f99491946139a6565b6064359463ffffffff8616958681036104cf575063ffffffff88169760071b647fffffff8016958681036080811015612134575b81881090811591612126575b506120f75760808110156120ef5760016117528261509a565b1b905b5f916040519281845260208085019260051b85010160405260025f538188808b015b8082106120865750509067ffffffffffffffff9160388b06612075575b806040510390369037116120455789611f60575b939291908a90825160051b925b60408411611eda57956117db96604082519514611eaf575b5050607f0160071c9161480a565b92608435809403611e785760405192610100840184811067ffffffffffffffff821117611e4b576040525f845260208401925f845260408501976040519360a085019480861067ffffffffffffffff871117611e4b578b956040525f81525f60208201525f60408201525f60608201525f60808201528a5260608701935f855260808801995f8b5260a08901995f8b5260c08a01905f825260e08b01985f8a52611883612eb3565b8c5280840460801490151715611c95578e8e9360249b528b515f525f60205260405f20908c515f52600160205260405f20815f5260205260405f209451936001600160a01b036118d1612dfb565b60ff6118db612e90565b16600a0a608088015216855261ffff6118f2612e90565b60081c16905268ffffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffff00000000000000000076ffffffffffffffffffffffffffffffffffffffffffffff600160b886549560208b0199606067ffffffffffffffff8c549b602084019c6040850152818b168d5216910152061b168360481c1760481b16911617905551905560206001600160a01b038d515116604051998a80927f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa978815610e2d575f98611e17575b50601c83049460038601808711611c955760029e9d9c9b9a999897969e1c945f5b868110611c0d575050505050505050845115611bdc5780519081611b74575b50506024611a1f8551608088510151906139f2565b9160206001600160a01b0388515116604051938480927f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa918215610e2d575f92611b40575b5080611a7a8484612f21565b10611b0857505050916060916fffffffffffffffffffffffffffffffff67ffffffffffffffff8060207ffb97c1c380494057a77c32361ffffe945d84408a39eb0c4cca4d5320f3af17de975198510151169351169151169060405192835260208301526040820152a35f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b90611b1291612d38565b7f07220af5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091506020813d602011611b6c575b81611b5c60209383612e55565b810103126104cf57519088611a6e565b3d9150611b4f565b611bd591845167ffffffffffffffff604051921682527f043c03ac176c8cb883b15b68b4dcfba80ff4d7eed75febd2840ba7155fd7d63560203393a3611bcd875160806001600160a01b038251169351910151906139f2565b9033906140b9565b8680611a0a565b8683517fe0ceb524000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b611c1988518385614a1e565b60021c8780821091180287189080915b808310611dff575b509e9f9798999a9b9c9d9e8082115f14611cc2578060021b9080820460041490151715611c95578160021b82810460041483151715611c9557611c8391888f92888d8281808e95109118021894614a4f565b955b959e9d9c9b9a999897969e6119eb565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80915060021b81810460041482151715611c955760048101808211611c9557898118908a11028918908a8e5b838310611d085750505050611d0290613a05565b95611c85565b908291601c600194028a013590838a67ffffffffffffffff8460601c9460201c16948a8c611d3883518383614a1e565b8503611d755782611d6d9892611d5e92611d67955192611d5784613a05565b9052615362565b96879150614751565b9261514b565b018a8e611cee565b505050611d67611dfa95859067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b611d6d565b9180860154611e115760010191611c29565b91611c31565b9097506020813d602011611e43575b81611e3360209383612e55565b810103126104cf5751968d6119ca565b3d9150611e26565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b86611e81612eb3565b7f44a803ff000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b604067ffffffffffffffff607f94968267ffffffffffffffff1994015101169220161792908d6117cd565b9394958092509290926020828601019083905b828210611f055750505060011c918b919594936117b5565b604060809167ffffffffffffffff60208501518551011667ffffffffffffffff1983862016178152606084015167ffffffffffffffff198367ffffffffffffffff818801938451011692201617602082015201910190611eed565b60158a066120195760158a045f805b8c838310611f8057505050506117a8565b82611f8b918b615362565b9290918210801561200c575b611fe0576001820191828111611c9557611fd8611fd18d9560019596601c850201359067ffffffffffffffff8260201c169160601c614751565b918961307a565b520190611f6f565b8e7fc895536c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50601c8c04821015611f97565b8a7fc895536c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50897f55407150000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b601f19019082825116900390611794565b90916040603891843567ffffffffffffffff8160201c16906001528067ffffffffffffffff19601d5f2016178252601c8601359667ffffffffffffffff8860201c1691829101019660015267ffffffffffffffff19601d5f201617602082015201920190611777565b608090611755565b887f55407150000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b601c9150028614158a611739565b50608061172d565b346104cf5760406003193601126104cf57612155612c6c565b6004355f52600160205263ffffffff60405f2091165f52602052602067ffffffffffffffff8160405f20015416604051908152f35b346104cf5760406003193601126104cf5760606121d463ffffffff6121ad612c6c565b6004355f52600160205260405f206301ffffff8260071c165f526020521660405f2061397d565b674000000000000000811615156780000000000000008216151590673fffffffffffffff6040519316835260208301526040820152f35b346104cf5761221936612bbc565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c610515576122488161356a565b5f939192935061226960408301359163ffffffff8360401c1694858761376a565b9490936001600160a01b03861615612348575b6001600160a01b03861690811561231957509160209591859361ffff8360881c161590811561230f575b5080156122f2575b156122d9576122c1876122c79601612de7565b906131cc565b67ffffffffffffffff60405191168152f35b6122e7876122ed9601612de7565b9061388d565b6122c7565b506001600160a01b0361230760608701612de7565b1633146122ae565b90503314886122a6565b827fa36ffadc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b945061235660808401612e11565b1561236d5761236760a08401612de7565b9461227c565b61237960608401612de7565b612367565b346104cf575f6003193601126104cf5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346104cf576123cf36612c20565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f009291925c610515576124ee6122c7936020966124e761248e67ffffffffffffffff8716339067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b916124b063ffffffff8860401c169663ffffffff8960601c169586898761480a565b9384918a8960801c919290916001600160a01b0360a095936040519586521660208501526040840152606083015260808201522090565b938461376a565b90948593916001600160a01b03811661108a575033926131cc565b346104cf5760406003193601126104cf5760043567ffffffffffffffff81116104cf5760e060031982360301126104cf57612542612ba6565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6105155760648201916001600160a01b0361257e84612de7565b1633036125f5576110de925061259f8261259a60248401612de7565b6134fe565b6125ab8160040161356a565b5063ffffffff604484013560401c166125c660848501612e11565b93846125d5575b5033926136b8565b6001600160a01b0391945060a46125ec9101612de7565b161592866125cd565b6001600160a01b0361260684612de7565b7f74277e26000000000000000000000000000000000000000000000000000000005f52336004521660245260445ffd5b346104cf5761264436612bbc565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c610515576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036128bf5780356126a860208301612de7565b604083013562ffffff811681036104cf5761271063ffffffff9260608601926126d084612ea2565b9162ffffff608089013596879416921690879290916001600160a01b0360a095936040519586521660208501526040840152606083015260808201522090565b938260a08201926127218484612d45565b91905061272d82612e78565b9061273b6040519283612e55565b828252601f1961274a84612e78565b0136602084013761275a83612e78565b926127686040519485612e55565b808452601f1961277782612e78565b013660208601375f5b81811061285d5750509163ffffffff9161279c6127b494612ea2565b916127aa60c0880188613026565b94909316916144a8565b0361283157916020946127d367ffffffffffffffff936127dd95612d45565b9390921690613290565b67ffffffffffffffff811691826127f9575b5050604051908152f35b5f526005835267ffffffffffffffff61281960405f209282845416612d99565b1667ffffffffffffffff1982541617905582806127ef565b847fda7ea331000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600191929394955063ffffffff6128866128818361287b8c8c612d45565b90613280565b612ea2565b61289c6128978461287b8d8d612d45565b6143da565b6128a6848a61307a565b52166128b2828761307a565b5201908794939291612780565b7fe8a11f10000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346104cf5760806003193601126104cf57612904612ba6565b604435606435917f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c610515575f916129778463ffffffff8360601c168360801c856004359290916001600160a01b0360a095936040519586521660208501526040840152606083015260808201522090565b9163ffffffff8260401c1694612a0c67ffffffffffffffff8416339067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b90845f52600260205260405f20875f5260205260405f20825f5260205260405f2090815492678000000000000000841615612ad55790612a50918460209a89613133565b91828211612a80575b505050916122c793916001600160a01b03869460401c1680155f1461108a575033926131cc565b6001600160a01b0397506122c796949267ffffffffffffffff92612ac8925f98969850846780000000000000008180851616171667ffffffffffffffff198a16179055612d38565b1695819395949294612a59565b88877fe4c35839000000000000000000000000000000000000000000000000000000005f526004526024523360445260645ffd5b346104cf5760206003193601126104cf576004355f525f602052602067ffffffffffffffff60405f205416604051908152f35b346104cf5760406003193601126104cf57612b55612b90565b6001600160a01b03612b65612ba6565b91165f5260096020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b600435906001600160a01b03821682036104cf57565b602435906001600160a01b03821682036104cf57565b60206003198201126104cf576004359067ffffffffffffffff82116104cf576003198260e0920301126104cf5760040190565b9181601f840112156104cf5782359167ffffffffffffffff83116104cf576020808501948460051b0101116104cf57565b9060806003198301126104cf57600435916024356001600160a01b03811681036104cf5791604435916064359067ffffffffffffffff82116104cf57612c6891600401612bef565b9091565b6024359063ffffffff821682036104cf57565b60a4359063ffffffff821682036104cf57565b9181601f840112156104cf5782359167ffffffffffffffff83116104cf57602083818601950101116104cf57565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b60031960609101126104cf576004356001600160a01b03811681036104cf57906024356001600160a01b03811681036104cf57906044356fffffffffffffffffffffffffffffffff811681036104cf5790565b91908203918211611c9557565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156104cf570180359067ffffffffffffffff82116104cf576020019160a08202360383136104cf57565b9067ffffffffffffffff8091169116019067ffffffffffffffff8211611c9557565b6044356001600160a01b03811681036104cf5790565b6004356001600160a01b03811681036104cf5790565b356001600160a01b03811681036104cf5790565b6024356001600160a01b03811681036104cf5790565b3580151581036104cf5790565b8115612e28570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b90601f601f19910116810190811067ffffffffffffffff821117611e4b57604052565b67ffffffffffffffff8111611e4b5760051b60200190565b60443562ffffff811681036104cf5790565b3563ffffffff811681036104cf5790565b6024356001600160a01b03811681036104cf576044359062ffffff8216918281036104cf57506064359163ffffffff8316908184036104cf576040805160043581526001600160a01b0390941660208501528301526060820152608435608082015260a09020905090565b90565b91908201809211611c9557565b916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633141580612ff3575b610eb6576fffffffffffffffffffffffffffffffff90612f80614018565b1691612f8d838383614050565b612fee5760206001600160a01b03807f64999df6b539f19d9a33e826d657da3208b3dbc70f145a5fc9d5a6cc70aab607931693845f526009835260405f208282165f52835260405f20612fe1878254612f21565b90556040519586521693a3565b505050565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415612f62565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156104cf570180359067ffffffffffffffff82116104cf57602001918160051b360383136104cf57565b80518210156107d95760209160051b010190565b60843567ffffffffffffffff811681036104cf5790565b60643567ffffffffffffffff811681036104cf5790565b3567ffffffffffffffff811681036104cf5790565b91908110156107d95760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61813603018212156104cf570190565b9067ffffffffffffffff8091169116039067ffffffffffffffff8211611c9557565b91929493908360e01c80156131b3579267ffffffffffffffff926131ac92612f1e9695835f52600460205260405f20905f5260205260405f2054925f52600160205260405f209060071c5f526020528380602060405f200154991691169161319d83838302612e1e565b98818082109118021802612e1e565b91166143a2565b5067ffffffffffffffff612c6895969392941691613cb0565b949367ffffffffffffffff90939291931690811561323c576040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009096166bffffffff000000000000000082168317178652939461323a9460ff91602090a060801c16600a0a02916140b9565b565b63ffffffff869161324c83613dcb565b5060401c16907fd5f263c8000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b91908110156107d95760a0020190565b919392905f94835f52600360205260405f2090604051916060830183811067ffffffffffffffff821117611e4b57604052549267ffffffffffffffff84168352602083019167ffffffffffffffff8560401c16835263ffffffff604085019560801c168552865f525f60205267ffffffffffffffff60405f2054169563ffffffff86511663ffffffff8114611c955760010163ffffffff1686525f5b8181106134505750505067ffffffffffffffff8816156134455767ffffffffffffffff908161335e8a82875116612d99565b91168352168252845f52600360205267ffffffffffffffff8060405f209351161667ffffffffffffffff198354161782555181547fffffffffffffffffffffffff000000000000000000000000ffffffffffffffff6fffffffffffffffff000000000000000073ffffffff00000000000000000000000000000000865160801b169360401b16911617179055825f52600460205263ffffffff60405f209151165f5260205260405f20555f525f60205260405f20680100000000000000007fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff825416179055565b505f96505050505050565b61345b818385613280565b9a61346e63ffffffff8951168d8c6146b6565b156134f45789899160408e0190613484826130bc565b61348d91612d99565b9d61349790612ea2565b906134a1906130bc565b6040805167ffffffffffffffff928316815294909116602085015263ffffffff91909116927f56857530f3c88412f9f569aec6f975bef21bf3a189aa9cf03e86092035116dd89190a36001905b0161332c565b9a506001906134ee565b906001600160a01b0316908115908115613560575b811561354d575b506135225750565b7fe40297fa000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001600160a01b0391501681145f61351a565b3083149150613513565b60408101359061362567ffffffffffffffff831661358a60808401612e11565b15613628576135b19061359f60608501612de7565b6135ab60a08601612de7565b90614751565b925b836135e26135c460c0860186613026565b9063ffffffff8560401c169363ffffffff8660601c1694859161480a565b9384926135f160208301612de7565b9060801c91359290916001600160a01b0360a095936040519586521660208501526040840152606083015260808201522090565b92565b6136b29061363860608501612de7565b9067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b926135b3565b926001600160a01b0381613703602094989763ffffffff947f8d012ebf93d0e10abe3ea896e135ae86c6e2993117cacc80f9bf9a034042f7bd976136fb8a613dcb565b508b8a613f10565b7fffffffff0000000000000000000000000000000000000000ffffffffffffffff8154167bffffffffffffffffffffffffffffffffffffffff00000000000000008960401b16179055816040519716875216951693a4565b60208210156107d95701905f90565b92835f52600160205260405f208260071c5f5260205261379460405f20601f8460021c169061375b565b50928354948560c08560061b161c678000000000000000811661380957908467ffffffffffffffff6137c99594931691613cb0565b929091838311156137fe5767ffffffffffffffff9460069190911b60c01685811b1990911683861690911b1790550316905f90565b50505050505f905f90565b50612c6895505f945092909192614930565b92835f52600160205260405f208260071c5f5260205261384560405f20601f8460021c169061375b565b50928354948560c08560061b161c678000000000000000811661387a57908467ffffffffffffffff6137c99594931691613cb0565b50612c6895506001945092909192614930565b9093929167ffffffffffffffff84169182156139715761394b61395a9360ff60209897969467ffffffffffffffff948561271061ffff8460881c16860204169a8b9467800000000000000063ffffffff8560401c1691179060401b177fffffffffffffffffffffffffffffffffffffffff000000000000000000000000831617604051908152a0604051908482527f043c03ac176c8cb883b15b68b4dcfba80ff4d7eed75febd2840ba7155fd7d63560203393a360801c1695613111565b1692600a0a80930290846140b9565b8261396457505050565b61323a92029033906140b9565b61323a959192506131cc565b9060c061399a67ffffffffffffffff93601f8460021c169061375b565b50549160061b161c1690565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6105155760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b81810292918115918404141715611c9557565b5f198114611c955760010190565b60405160208101907f8609d33398cb9ce8f917555b1caec4c84b617f4fa94f0b93db29d9f25230858a82526004356001600160a01b0381168091036104cf5760408201526024356001600160a01b0381168091036104cf5760608201526044356001600160a01b0381168091036104cf57608082015260643567ffffffffffffffff81168091036104cf5760a082015260843567ffffffffffffffff81168091036104cf5760c082015260a43560e082015260c43567ffffffffffffffff81168091036104cf576101008201526101008152613af161012082612e55565b51902090565b604290613b02614de0565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b613b456060820182613026565b604051908160208101938490925f5b818110613c19575050613b70925003601f198101835282612e55565b5190209067ffffffffffffffff613b8682612de7565b926080613b9560208501612de7565b93613ba260408201612de7565b926001600160a01b03613bb760a084016130bc565b9481604051988160208b019b7f56c36b1338a69a2c9095e4e398d9135c08013bdc1dde5c8a7cb627d22f6e95d88d521660408b0152166060890152168387015260a0860152013560c08401521660e082015260e08152613af161010082612e55565b8435835260209485019486945090920191600101613b54565b929190925f52600360205260405f20549067ffffffffffffffff613c75818085169460401c1692613c6d613c668287612d38565b9185612d38565b908702612e1e565b1693818314613ca95790613ca2613c9b612f1e949367ffffffffffffffff881690612d38565b9282612d38565b9102612e1e565b5050505f90565b949294939093805f525f60205260405f20549067ffffffffffffffff8216968715613d6457613d0c67ffffffffffffffff9697988776ffffffffffffffffffffffffffffffffffffffffffffff93169788961697889102612e1e565b9760071c9260481c600160b885061b82161616613d3557505050673fffffffffffffff91501690565b91612f1e9491613d5e935f52600160205260405f20905f52602052602060405f20015402612e1e565b906143a2565b505f965086955050505050565b60206001600160a01b037f2af71f10069c28afc67c3752e87e0e4616a97948d33c8f404a856c0c334b3e01921692835f526008825260405f208160081c5f52825260405f20600160ff83161b8154179055604051908152a2565b805f525f60205267ffffffffffffffff60405f20541615613de95790565b7f08306b56000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b93929091845f52600260205260405f20835f5260205260405f20905f5260205260405f2093678000000000000000855416612fee57805f52600160205260405f208360071c5f5260205260405f2091613e6d848461397d565b916780000000000000008316613ed357505067ffffffffffffffff166780000000000000009081178555613ecf91613ead90600285901c601f169061375b565b509283549067ffffffffffffffff60c0819260061b169316831b921b19161790565b9055565b90846001600160a01b03927fe4c35839000000000000000000000000000000000000000000000000000000005f526004526024521660445260645ffd5b909291949394815f52600260205260405f20845f5260205260405f20905f5260205260405f209467800000000000000086541661401257815f52600160205260405f208460071c5f5260205260405f2092613f6b858561397d565b926780000000000000008416613fd557505067800000000000000067ffffffffffffffff613ecf949381935f14613fd057673fffffffffffffff16674000000000000000175b1617168555613ead67800000000000000091601f8560021c169061375b565b613fb1565b90856001600160a01b03927fe4c35839000000000000000000000000000000000000000000000000000000005f526004526024521660445260645ffd5b50505050565b620203a05a1061402457565b5a7fe84751ef000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9160446020925f926001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000008452166004830152602482015282805282856201d4c0f1903d156140b2575060015f5114601f3d11161690565b3b15151690565b60205f60445a9482856001600160a01b03604051937fa9059cbb0000000000000000000000000000000000000000000000000000000085521697886004850152896024850152828052f13d1561415a5760015f5114601f3d1116165b1561411f57505050565b6001600160a01b03907fc1acd0d6000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b813b151516614115565b92939095949167ffffffffffffffff168042101561422757506001600160a01b03831693845f5260086020526141b48760405f2060019160ff918160081c5f52602052161b60405f205416151590565b6141f7576141c494959650614f83565b156141cc5750565b7fd5869617000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b86857f29b0cf4e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f25965826000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6136259060208401359067ffffffffffffffff821661427360408701612e11565b156142ee57614288916135ab60608801612de7565b80946142b861429a6080830183613026565b9063ffffffff8660401c169463ffffffff8760601c1695869161480a565b94859360801c91359290916001600160a01b0360a095936040519586521660208501526040840152606083015260808201522090565b61436c919067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b614288565b61437d60408201612e11565b9081614387575090565b6001600160a01b039150606061439d9101612de7565b161590565b674000000000000000673fffffffffffffff821691161581831190816143d2575b50156143cd575090565b905090565b90505f6143c3565b6143e660608201612e11565b1561441a57806143fb6020612f1e9301612de7565b90614414604061440d60808401612de7565b92016130bc565b91614751565b8061442f604061440d6020612f1e9501612de7565b67ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b9390929184519484519586811490811591614671575b5061466757925f9360208601968760208260051b8901015b80821061464c575050828560051b84015b8082106146315750506144fa5f9461509a565b928288039160208401855b6145405750505050505014908161452d575b50156145275751156107d9575190565b50505f90565b680100000000000000009150105f614517565b949a91979692986020869b9297959b9760051b8c010197869560051b8a01955b888a8a10156145fe578951998d8101908b8d60016020855194019218825114908210165f146145c4575067ffffffffffffffff8267ffffffffffffffff19926040806020809998970151932095019e5b60011c865201169116178d82015201614560565b9b915098602093925067ffffffffffffffff818567ffffffffffffffff19933591019b8187808760051b16838152185260405f20946145b0565b5097509893975098938a84601f19929d939c97949d0360051c97030160051c908015611c95575f19019493929185614505565b813567ffffffffffffffff16909701966020909101906144e7565b815167ffffffffffffffff16909701966020909101906144d6565b5050505050505f90565b90508260208084019260051b84010180831092519060408501905b80821061469e5750501016155f6144be565b9193816020929450518095101693920185929161468c565b906146fa916146c760608301612e11565b9182614733575b6146d781612ea2565b9163ffffffff6146f260206146eb856143da565b9401612de7565b931690613f10565b908154908160e01c613ca95760e01b7fffffffff0000000000000000000000000000000000000000000000000000000016179055600190565b91506001600160a01b0361474960808401612de7565b1615916146ce565b67ffffffffffffffff67ffffffffffffffff1992937fffffffffffffffffffffffffffffffffffffffff000000000000000000000000604051958160208801957f0500000000000000000000000000000000000000000000000000000000000000875260601b16602188015260601b1660358601527fffffffffffffffff0000000000000000000000000000000000000000000000008160c01b16604986015260318552614800605186612e55565b1692519020161790565b9392909182906001851b81818111159160011c1016908410169367ffffffffffffffff86169360051b918360018360051b820193166148cc575b50509190915b80821061485d5750505060401c15160290565b9194602067ffffffffffffffff9183959335918291818a169081521852160167ffffffffffffffff60208267ffffffffffffffff1960405f20161781860135918291818a60011c16908152185216019160408367ffffffffffffffff19825f2016179560021c9101909161484a565b949267ffffffffffffffff9294506020809298873593849316908152185216019160207f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff08467ffffffffffffffff1960405f2016179660041b169101915f80614844565b91929092825f52600260205260405f20845f5260205260405f20815f5260205260405f20938454936001600160a01b038560401c169687678000000000000000871615614a0f5750806149fd575b806149ea575b6149df576149959392918591613133565b929091838311156149d65767ffffffffffffffff191667ffffffffffffffff8084169190911767800000000000000017909155916149d291612d38565b1691565b505f9492505050565b505f96945050505050565b50336001600160a01b0388161415614984565b506001600160a01b038716151561497e565b989750505050505050505f9190565b90601583029280840460151490151715611c955782108015614a4757156107d957013560f81c90565b5050505f1990565b919095949392505b838310614a6657505050509050565b60408201519460c083015180155f14614c8457505f94601c604051957fa9059cbb0000000000000000000000000000000000000000000000000000000087528183028501602052028301948751905f19985f985b602051891015614c6b576bffffffffffffffff000000008935168b8118614c15575b50620203a05a10614be957883560601c60048401525f80528960205f60448682896201d4c0f160015f5114811615614b1d575b50601c9101985b0197614aba565b153d179050614b2d57895f614b0f565b915050614b7993999850849750601c92969491505b930304915b614b676fffffffffffffffffffffffffffffffff82166080860151612f21565b608085015260801c60e0840151612f21565b60e0830152828114614be257806001614bd8921b60a08401511760a0840152614bd367400000000000000067ffffffffffffffff614bca81601c86028a013560201c166040808901510151886153fc565b16178288614f4d565b613a05565b9394939192614a57565b5050505050565b7fe84751ef000000000000000000000000000000000000000000000000000000005f525a60045260245ffd5b919a50985098606081015167ffffffffffffffff893560201c169080826020850151020491604084015102048082039114614c5d57608082015181026024840152985f614adc565b98979950601c5f199a614b16565b915050614b7993999850849750601c9296949150614b42565b945f95601c604051967fa9059cbb0000000000000000000000000000000000000000000000000000000088528184028601602052028401958851915f19995f995b6020518a1015614dc6578b6bffffffffffffffff000000008b351618614d55575b620203a05a10614be957893560601c60048501525f80528a60205f604487828a6201d4c0f160015f5114811615614d26575b50601c9101995b0198614cc5565b153d179050614d36578a5f614d18565b92505050614b7993999850849750601c92969491505b93030491614b47565b995099506bffffffffffffffff0000000088351699606081015167ffffffffffffffff8a3560201c169080826020850151020491604084015102048082039114614db85761271083820204608083015181830302602486015260801b1799614ce6565b99989a50601c5f199b614d1f565b92505050614b7993999850849750601c9296949150614d4c565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480614ecd575b15614e3b577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152613af160c082612e55565b507f00000000000000000000000000000000000000000000000000000000000000004614614e12565b60ff811690601f8211614f255760405191614f12604084612e55565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b91613ead613ecf9293601f8560021c169061375b565b601f8260209493601f1993818652868601375f8582860101520116010190565b92906040830361508057826020116104cf576001600160a01b03614fe68235614fb3601f19870160208601615410565b9060ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841693821c01168861585d565b50505b81841691829116149081615076575b5061506d576150098284838761542c565b61506d57612f1e9361505a615068926040519586937f1626ba7e0000000000000000000000000000000000000000000000000000000060208601526024850152604060448501526064840191614f63565b03601f198101845283612e55565b6155f5565b50505050600190565b905015155f614ff8565b6001600160a01b0361509384838761579c565b5050614fe9565b60028110156150a857505f90565b5f198101908111611c95577f07060605060205040602030205040301060502050303040105050304000000006f8421084210842108cc6318c6db6d54be826fffffffffffffffffffffffffffffffff1060071b831560081b1783811c67ffffffffffffffff1060061b1783811c63ffffffff1060051b1783811c61ffff1060041b1783811c60ff1060031b1792831c1c601f161a1760018101809111611c955790565b929190615158828261397d565b9467ffffffffffffffff86169480515f52600260205260405f20615180856020840151612f21565b5f5260205260405f20855f5260205267800000000000000060405f2097161515948561532d575b6001600160a01b038760401c1680615325575b506001600160a01b038316156152b95767ffffffffffffffff16906040810151916040602084015193015192838960e01c806152f2575b50508161520561521c9361520c93866153fc565b94846153fc565b67ffffffffffffffff89166143a2565b92838311156152e75761523a906152338585612d38565b908361571d565b9081156152d5575b5080806152c3575b6152b9571561529e5767ffffffffffffffff915016925b1561529057505067ffffffffffffffff6780000000000000008167ffffffffffffffff19931617169116179055565b9091925061323a9350614f4d565b5067ffffffffffffffff166740000000000000001792615261565b5050505050505050565b5067400000000000000087161561524a565b60a0016001861b81511790525f615242565b505050505050505050565b84515f908152600460209081526040808320938352929052205480821891811191909102811894509050816152056151f1565b92505f6151ba565b8754965067800000000000000087166151a7575050505050505050565b909392938483116104cf5784116104cf578101920390565b91601581029080820460151490151715611c9557816153809361534a565b9190357fffffffffffffffffffffffffffffffffffffffffff0000000000000000000000811692601581106153c5575b50506001600160a01b03825f1a9260581c1690565b7fffffffffffffffffffffffffffffffffffffffffff0000000000000000000000929350829060150360031b1b1616905f806153b0565b9160606040612f1e94015101519102612e1e565b35906020811061541e575090565b5f199060200360031b1b1690565b9290602083106155ed57601f198301838111611c95576154576154518583818661534a565b90615410565b927d79137913791379137913791379137913791379137913791379137913791361ffff85169460101c148015906155e4575b614667578484116104cf57838361549f926157d0565b156155db57826014116104cf57612f1e946154c261556e9285615560978661534a565b9590916040519687937f024ad3180000000000000000000000000000000000000000000000000000000060208601526060602486015261552b608486017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec8a0160148a01614f63565b9260448601527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc858403016064860152614f63565b03601f198101855284612e55565b357fffffffffffffffffffffffffffffffffffffffff000000000000000000000000811691601481106155a6575b505060601c615639565b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009250829060140360031b1b16165f8061559c565b50505050505f90565b50818411615489565b505050505f90565b803b1561452757815f916020809451920190620493e0fa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b803b1561452757815f916020809451920190620493e0fa7f024ad318000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b92919091835f52600160205260405f208360071c5f5260205260405f20916156a5848461397d565b678000000000000000811661570c579484674000000000000000673fffffffffffffff6156d6969798161791613cb0565b90818111156155ed576157036157089367ffffffffffffffff956740000000000000008785161791614f4d565b612d38565b1690565b509150916157199361376a565b5090565b929192615728614018565b61576861271060c08301518602049260408301906157626001600160a01b0383515116926080615758888b612d38565b91510151906139f2565b91614050565b938415615794578160e09161578560806157909501918251612f21565b905201918251612f21565b9052565b505f93505050565b90604183036157c6576157bf9250602081013591604082359201355f1a9061585d565b9192909190565b50505f9160029190565b9091601581108015615852575b613ca957604081141592836157f3575b50505090565b9091925067ffffffffffffffff8211611e4b5760405161581d601f8401601f191660200182612e55565b828152602081019036848401116104cf575f6020856001600160a01b03968796863783010152519020169116145f80806157ed565b5061040081116157dd565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116158d4579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610e2d575f516001600160a01b038116156158ca57905f905f90565b505f906001905f90565b5050505f916003919056",
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
// the contract method with ID 0x1baeffc0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ban(((bytes32,address,uint24,uint32,bytes32),(uint32,address,uint64,bool,address)[],bytes32[]) set) returns(uint64 weight)
func (payouts *Payouts) PackBan(set LeafSet) []byte {
	enc, err := payouts.abi.Pack("ban", set)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1baeffc0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ban(((bytes32,address,uint24,uint32,bytes32),(uint32,address,uint64,bool,address)[],bytes32[]) set) returns(uint64 weight)
func (payouts *Payouts) TryPackBan(set LeafSet) ([]byte, error) {
	return payouts.abi.Pack("ban", set)
}

// UnpackBan is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1baeffc0.
//
// Solidity: function ban(((bytes32,address,uint24,uint32,bytes32),(uint32,address,uint64,bool,address)[],bytes32[]) set) returns(uint64 weight)
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
// the contract method with ID 0xb9586012.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dueOf((bytes32,address,uint24,uint32,bytes32) pool, uint32 number, bytes32 node, bool held) view returns(uint64 units)
func (payouts *Payouts) PackDueOf(pool Pool, number uint32, node [32]byte, held bool) []byte {
	enc, err := payouts.abi.Pack("dueOf", pool, number, node, held)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9586012.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dueOf((bytes32,address,uint24,uint32,bytes32) pool, uint32 number, bytes32 node, bool held) view returns(uint64 units)
func (payouts *Payouts) TryPackDueOf(pool Pool, number uint32, node [32]byte, held bool) ([]byte, error) {
	return payouts.abi.Pack("dueOf", pool, number, node, held)
}

// UnpackDueOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9586012.
//
// Solidity: function dueOf((bytes32,address,uint24,uint32,bytes32) pool, uint32 number, bytes32 node, bool held) view returns(uint64 units)
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
// the contract method with ID 0xe3fb1f3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function poolId((bytes32,address,uint24,uint32,bytes32) pool) pure returns(bytes32)
func (payouts *Payouts) PackPoolId(pool Pool) []byte {
	enc, err := payouts.abi.Pack("poolId", pool)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoolId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3fb1f3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function poolId((bytes32,address,uint24,uint32,bytes32) pool) pure returns(bytes32)
func (payouts *Payouts) TryPackPoolId(pool Pool) ([]byte, error) {
	return payouts.abi.Pack("poolId", pool)
}

// UnpackPoolId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe3fb1f3c.
//
// Solidity: function poolId((bytes32,address,uint24,uint32,bytes32) pool) pure returns(bytes32)
func (payouts *Payouts) UnpackPoolId(data []byte) ([32]byte, error) {
	out, err := payouts.abi.Unpack("poolId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPush is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a2928d5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function push((bytes32,address,uint24,uint32,bytes32) pool, uint32 group, bytes leaves, bytes named, bytes32[] siblings) returns()
func (payouts *Payouts) PackPush(pool Pool, group uint32, leaves []byte, named []byte, siblings [][32]byte) []byte {
	enc, err := payouts.abi.Pack("push", pool, group, leaves, named, siblings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPush is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a2928d5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function push((bytes32,address,uint24,uint32,bytes32) pool, uint32 group, bytes leaves, bytes named, bytes32[] siblings) returns()
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

// PayoutsTipPaid represents a TipPaid event raised by the Payouts contract.
type PayoutsTipPaid struct {
	Pool  [32]byte
	To    common.Address
	Units uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const PayoutsTipPaidEventName = "TipPaid"

// ContractEventName returns the user-defined event name.
func (PayoutsTipPaid) ContractEventName() string {
	return PayoutsTipPaidEventName
}

// UnpackTipPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TipPaid(bytes32 indexed pool, address indexed to, uint64 units)
func (payouts *Payouts) UnpackTipPaidEvent(log *types.Log) (*PayoutsTipPaid, error) {
	event := "TipPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != payouts.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PayoutsTipPaid)
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
