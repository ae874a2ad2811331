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

// PayoutsMetaData contains all meta data concerning the Payouts contract.
var PayoutsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"market_\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accruedOf\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelNonce\",\"inputs\":[{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimAgain\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimBySignature\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structClaimOrder\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxFee\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"leaves\",\"type\":\"tuple[]\",\"internalType\":\"structOrderLeaf[]\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"fee\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimFor\",\"inputs\":[{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structLeafProof\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimMany\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"claims\",\"type\":\"tuple[]\",\"internalType\":\"structClaim[]\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimOrderId\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structClaimOrder\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxFee\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dueOf\",\"inputs\":[{\"name\":\"pool\",\"type\":\"tuple\",\"internalType\":\"structPool\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"held\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"groupOf\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"last\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isNonceUsed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"laneOf\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"paid\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stuck\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"odd\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"market\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payeeOrderId\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structPayeeOrder\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"snapshots\",\"type\":\"bytes32[]\",\"internalType\":\"SnapshotId[]\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"poolId\",\"inputs\":[{\"name\":\"pool\",\"type\":\"tuple\",\"internalType\":\"structPool\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"push\",\"inputs\":[{\"name\":\"pool\",\"type\":\"tuple\",\"internalType\":\"structPool\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"leaves\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"named\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recordOf\",\"inputs\":[{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structLeafProof\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"paid\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stuck\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPayee\",\"inputs\":[{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structLeafProof\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPayeeFor\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structPayeeOrder\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"snapshots\",\"type\":\"bytes32[]\",\"internalType\":\"SnapshotId[]\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"leaves\",\"type\":\"tuple[]\",\"internalType\":\"structOrderLeaf[]\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"payment\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":true},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"accrued\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NonceUsed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderPaid\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIERC20\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"relayer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayeeSet\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Pushed\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"group\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"to\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"failed\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Registered\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Payouts_BadEscrow\",\"inputs\":[{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadGroup\",\"inputs\":[{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadLeaves\",\"inputs\":[{\"name\":\"leaves\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"snapshots\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadNames\",\"inputs\":[{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadPayee\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadProof\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadSignature\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_EmptyPool\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"}]},{\"type\":\"error\",\"name\":\"Payouts_Expired\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Payouts_FeeTooHigh\",\"inputs\":[{\"name\":\"fee\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxFee\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Payouts_GasTooLow\",\"inputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_Held\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_NoCredit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NoRecord\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NobodyPaid\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Payouts_NotAccount\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NotMarket\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NothingDue\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_Overcharged\",\"inputs\":[{\"name\":\"spent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_TooLittle\",\"inputs\":[{\"name\":\"due\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"fee\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Payouts_TransferFailed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_UsedNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_WrongMarket\",\"inputs\":[{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Payouts",
	Bin: "0x610180806040523461020857602081614c628038038091610020828561021f565b83398101031261020857516001600160a01b038116908190036102085760405161004b60408261021f565b6010815260208101906f54616e7469656d65205061796f75747360801b82526040519161007960408461021f565b600183526020830191603160f81b835261009281610256565b6101205261009f84610256565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261010860c08261021f565b5190206080523060c052604051635123de1960e11b8152602081600481855afa908115610214575f916101ce575b50306001600160a01b03909116036101bc57610160526040516149a090816102c2823960805181613db3015260a05181613e6a015260c05181613d84015260e05181613e0201526101005181613e2801526101205181611cae01526101405181611cd7015261016051818181610c1001528181610cb001528181611de60152611eda0152f35b630e64f2f360e11b5f5260045260245ffd5b90506020813d60201161020c575b816101e96020938361021f565b8101031261020857516001600160a01b0381168103610208575f610136565b5f80fd5b3d91506101dc565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b0382119082101761024257604052565b634e487b7160e01b5f52604160045260245ffd5b601f815111610281576020815191015160208210610272571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c8063035ec5841461273457806307901e20146127015780630993272d146124ba5780630a210a6b1461249f5780631fc02edf1461237257806325dbfe9a1461222a5780633d7c6f5d1461214357806340ee9eff1461203557806342f5b09e14611fb4578063447aa11c14611f66578063604b2b9c14611f485780637e7bd50214611efe57806380f5560514611ebb57806383031c4114611daa57806384b0196e14611c96578063cab7e8eb14611c3b578063cfdd7aea14611bbc578063d69037a7146110a7578063d7cf8fec14610ef9578063e1c7d88a14610c90578063e514c17714610bef578063eb4d438c14610921578063f17ecde5146106e5578063f940e385146105c6578063fb42fb9e1461053b5763fc39709014610137575f80fd5b346104cd57600319360161014081126104cd5760e0136104cd5760e43567ffffffffffffffff81116104cd576101719036906004016127b4565b610104359167ffffffffffffffff8316908184036104cd576101243567ffffffffffffffff81116104cd576101aa9036906004016128af565b91907f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c610513576101da61293d565b9267ffffffffffffffff6101ec612b9d565b1685116104d1576102046101fe6129d3565b85612db5565b61020c6129e9565b9160a4359160c4359167ffffffffffffffff831683036104cd5761025294610245938561023f61023a61316c565b613250565b92613817565b61024d6129e9565b6133d7565b61025a6129e9565b905f915f955f5b8181106103ae575050505067ffffffffffffffff8116838111801590610388575b610342575060209461029391612c20565b9261029c6129e9565b67ffffffffffffffff6102ad6129d3565b956001600160a01b0360405197168752169485878201523360408201528460608201527fb69048b47d5938e61feb676ff1bfcabdcc58ea3ee011129de15d74cc69a1265960806001600160a01b03808716941692a361031c61030d6129d3565b91600a0a91828602908461376c565b8261032d575b505050604051908152f35b61033a920290339061376c565b5f8080610322565b67ffffffffffffffff9084610355612bb4565b917fb1c77597000000000000000000000000000000000000000000000000000000005f526004526024521660445260645ffd5b506103938683612c20565b67ffffffffffffffff806103a5612bb4565b16911610610282565b60206103bb828487612be0565b013581156104c1575b60801c88146103d6575b600101610261565b9367ffffffffffffffff80916103ed878588612be0565b6103f8818a88613905565b5f9692965061041463ffffffff602086013560401c1694613a24565b156104b0576104249184886147bb565b1693849182610475575b505050160167ffffffffffffffff811161044857936103ce565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6020927fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009160401b17911617604051908152a0825f8061042e565b6104bb918488613020565b50610424565b80985060801c976103c4565b5f80fd5b67ffffffffffffffff856104e3612b9d565b907fbe355847000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b346104cd5761054936612857565b61055281612e21565b5091905f52600260205263ffffffff6040805f2092013560401c165f5260205260405f20905f52602052606060405f20546001600160a01b038067ffffffffffffffff83169260401c1667400000000000000083161515673fffffffffffffff604051941684526020840152166040820152f35b346104cd5760406003193601126104cd576105df612788565b6105e761279e565b906105f061338b565b6001600160a01b03811691825f52600660205260405f206001600160a01b0333165f5260205260405f20549182156106b55761068a918391856020965f526006875260405f206001600160a01b0333165f5287525f6040812055604051906001600160a01b038416825284888301527fa4195c37c2947bbe89165f03e320b6903116f0b10d8cfdb522330f7ce6f9fa2460403393a361376c565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b837ff4bc3ba9000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b346104cd5760606003193601126104cd5760043567ffffffffffffffff81116104cd578060040160c060031983360301126104cd5760243567ffffffffffffffff81116104cd5761073a9036906004016127b4565b60449291923567ffffffffffffffff81116104cd5761075d9036906004016128af565b9390927f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6105135761079260248701612953565b906107a06064880182612b35565b959097868614975f985b8080610918575b1561081057506107c2898888612be0565b35888a10156107e3576107dd908a60051b8c01351499613444565b986107aa565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b889097949597156108e957509061086261086b92604483019461083b61083587612953565b8b612db5565b61084488612953565b61085560a460848701359601612bcb565b8561023f61023a8c613291565b61024d85612953565b5f5b82811061087657005b6001906108e3868661089c61088a82612953565b8b610896878b87612be0565b91613905565b506108d36108ce878b6108c863ffffffff60206108bc85858d9b9d612be0565b013560401c1697612953565b95612be0565b613a24565b926108dd89612953565b94612f6f565b0161086d565b847fcbbd3589000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50878a106107b1565b346104cd5760406003193601126104cd5761093a612788565b60243567ffffffffffffffff81116104cd5761095a9036906004016127b4565b91907f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6105135761098d839293612a8f565b61099a6040519182612a6c565b8281526109a683612a8f565b90601f196020820192013683375f945f927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa185360301965b86851015610b85578460051b860135888112156104cd57600191610b42918801602081013590610b0667ffffffffffffffff610a1d6040840184612b35565b929093610afe8b610aa5858916339067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b96610ac763ffffffff8a60401c169763ffffffff8b60601c1692838a8c613b46565b9384928a60801c91359290916001600160a01b0360a095936040519586521660208501526040840152606083015260808201522090565b9484866130d1565b501691829182610b4a575b505050610b1e8989612b89565b5267ffffffffffffffff610b328989612b89565b51169060801c600a0a0290612a43565b9401936109de565b6020927fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009160401b17911617604051908152a0808d80610b11565b91909180610bdd575b505090604051918291602083019060208452518091526040830191905f5b818110610bba575050500390f35b825167ffffffffffffffff16845285945060209384019390920191600101610bac565b610be891339061376c565b8280610b8e565b346104cd57610bfd366128dd565b90610c0661338b565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610c6457610c3f92612aa7565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7f94c36160000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346104cd57610c9e366128dd565b610ca661338b565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610c64576fffffffffffffffffffffffffffffffff16916001600160a01b038116604051917f70a08231000000000000000000000000000000000000000000000000000000008352306004840152602083602481855afa928315610e70575f93610ec5575b506001600160a01b03604051947f23b872dd000000000000000000000000000000000000000000000000000000005f5216600452306024528460445260205f60648180855af19060015f5114821615610ea6575b50836040525f60605215610e7b57826024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa8015610e70575f90610e3c575b610de29250612930565b818103610e0e575f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7fb39c47ff000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506020823d602011610e68575b81610e5660209383612a6c565b810103126104cd57610de29151610dd8565b3d9150610e49565b6040513d5f823e3d90fd5b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001821516610ebc573b15153d15161685610d8b565b843d5f823e3d90fd5b9092506020813d602011610ef1575b81610ee160209383612a6c565b810103126104cd57519185610d37565b3d9150610ed4565b346104cd57610f07366127e5565b90937f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6105135761103760209561102261101d610fc467ffffffffffffffff8816339067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b94610fe663ffffffff8960401c169763ffffffff8a60601c1695868a8a613b46565b9384918a8a60801c919290916001600160a01b0360a095936040519586521660208501526040840152606083015260808201522090565b613452565b9261102f3382878761349b565b508484613020565b9390923390837f56c943c6bf83fd810685672fde7668113943978feda213ef22975d05786a835c5f80a467ffffffffffffffff8316948561107d575b8686604051908152f35b611097946001600160a01b0381166110a157503392612d04565b8280808080611073565b92612d04565b346104cd57600319360161012081126104cd5760a0136104cd576110c9612831565b60c43567ffffffffffffffff81116104cd576110e99036906004016128af565b9060e43567ffffffffffffffff81116104cd5761110a9036906004016128af565b906101043567ffffffffffffffff81116104cd5761112c9036906004016127b4565b61113794919461338b565b6064359463ffffffff8616958681036104cd575063ffffffff88169760071b647fffffff8016958681036080811015611bb4575b81881090811591611ba6575b50611b77576080811015611b6f576002811015611ac75760015f5b1b905b5f916040519281845260208085019260051b85010160405260025f538187808d015b808210611a5e5750509067ffffffffffffffff9160388d06611a4d575b80604051039036903711611a1d5787611934575b939291908a90825160051b925b604084116118ae579561121b96604082519514611883575b5050607f0160071c91613b46565b9060843580920361184c576040519260c0840184811067ffffffffffffffff82111761181f576040525f845260208401945f8652604085019760405160a0810181811067ffffffffffffffff82111761181f576040525f81525f60208201525f60408201525f60608201525f6080820152895260608601935f855260808701985f8a5260a08801985f8a526112ae612967565b89528c82046080148d151715610448575286515f525f60205260405f20604051906112d882612a50565b549067ffffffffffffffff82168152602081019160401c825288515f52600160205260405f208d5f526020528c60405f20928d519061131561293d565b906044359b8c9160ff83168093036104cd5767ffffffffffffffff889760249f9660608377ffffffffffffffffffffffffffffffffffffffffffffffff99966001600160a01b0360019a60c09a8d9a50600a0a60808701521684526020828651169d019c8d5460408601526020850152169101525116809755511693061b1690604051926113a284612a50565b835277ffffffffffffffffffffffffffffffffffffffffffffffff60208401921617815289515f525f60205267ffffffffffffffff8060405f209351161667ffffffffffffffff198354161782555167ffffffffffffffff67ffffffffffffffff1983549260401b16911617905560206001600160a01b038c515116604051988980927f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa968715610e70575f976117eb575b50601c830494600386018087116104485760021c945f5b868110611625575050505050505050508351156115f457602461149f855160808851015190613431565b9160206001600160a01b0388515116604051938480927f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa918215610e70575f926115c0575b50806114fa8484612a43565b1061158857505050916060916fffffffffffffffffffffffffffffffff67ffffffffffffffff8060207ffb97c1c380494057a77c32361ffffe945d84408a39eb0c4cca4d5320f3af17de975198510151169351169151169060405192835260208301526040820152a35f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b9061159291612930565b7f07220af5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091506020813d6020116115ec575b816115dc60209383612a6c565b810103126104cd575190886114ee565b3d91506115cf565b8582517fe0ceb524000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61163189518385613ee7565b60021c8780821091180287189080915b8083106117d3575b5080821115611698578060021b9080820460041490151715610448578160021b82810460041483151715610448576116909188888f938d8181808d94109118021894613f18565b955b95611475565b80915060021b81810460041482151715610448576004810180821161044857898082109118028918905b8a8d8383106116de57505050506116d890613444565b95611692565b908291601c600194028a013590838a67ffffffffffffffff8460601c9460201c16948a8c61170e83518383613ee7565b8503611749578261174398926117349261173d95519261172d84613444565b9052614490565b96879150613a8d565b9261425d565b016116c2565b50505061173d6117ce95859067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b611743565b91808601546117e55760010191611641565b91611649565b9096506020813d602011611817575b8161180760209383612a6c565b810103126104cd5751958c61145e565b3d91506117fa565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b86611855612967565b7f44a803ff000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b604067ffffffffffffffff607f94968267ffffffffffffffff1994015101169220161792908d61120d565b9394958092509290926020828601019083905b8282106118d95750505060011c918b919594936111f5565b604060809167ffffffffffffffff60208501518551011667ffffffffffffffff1983862016178152606084015167ffffffffffffffff198367ffffffffffffffff8188019384510116922016176020820152019101906118c1565b601588066119f157601588048a5f805b83811061195457505050506111e8565b61195f818d8d614490565b93909283109081156119e3575b506119b7576001820191828111610448576119ad6119a6600194958d601c850201359067ffffffffffffffff8260201c169160601c613a8d565b9189612b89565b5201908c91611944565b8e7fc895536c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b601c9150048210158e61196c565b8a7fc895536c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50897f55407150000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b601f190190828251169003906111d4565b90916040603891843567ffffffffffffffff8160201c16906001528067ffffffffffffffff19601d5f2016178252601c8601359667ffffffffffffffff8860201c1691829101019660015267ffffffffffffffff19601d5f2016176020820152019201906111b7565b5f198101818111610448577f07060605060205040602030205040301060502050303040105050304000000006f8421084210842108cc6318c6db6d54be826fffffffffffffffffffffffffffffffff1060071b831560081b1783811c67ffffffffffffffff1060061b1783811c63ffffffff1060051b1783811c61ffff1060041b1783811c60ff1060031b1792831c1c601f161a176001810180911161044857600190611192565b608090611195565b887f55407150000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b601c9150028814158a611177565b50608061116b565b346104cd5760206003193601126104cd57600435335f526005602052611bfc8160405f2060019160ff918160081c5f52602052161b60405f205416151590565b611c0c57611c0a90336133d7565b005b7f29b0cf4e000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b346104cd5760406003193601126104cd576001600160a01b03611c5c612788565b165f5260056020526020611c8c60243560405f2060019160ff918160081c5f52602052161b60405f205416151590565b6040519015158152f35b346104cd575f6003193601126104cd57611d4e611cd27f0000000000000000000000000000000000000000000000000000000000000000613e90565b611cfb7f0000000000000000000000000000000000000000000000000000000000000000613e90565b6020611d5c60405192611d0e8385612a6c565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e087019061288a565b90858203604087015261288a565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110611d9357505050500390f35b835185528695509381019392810192600101611d84565b346104cd5760606003193601126104cd576004356044359067ffffffffffffffff82168092036104cd57611ddc61338b565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610c6457805f525f60205260405f2067ffffffffffffffff611e2d8482845416612a43565b673fffffffffffffff808210911802673fffffffffffffff18169067ffffffffffffffff821667ffffffffffffffff1982541617905560405192835260208301527f13e7b80022d5728f19a518d6f8799e8c1455393a55b4d2030267484cba3159d8604060243593a35f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b346104cd575f6003193601126104cd5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346104cd5760206003193601126104cd5760043567ffffffffffffffff81116104cd5760c060031982360301126104cd57611f4061023a602092600401613291565b604051908152f35b346104cd5760e06003193601126104cd576020611f4061023a61316c565b346104cd5760406003193601126104cd57611f7f612844565b6004355f52600160205263ffffffff60405f2091165f52602052602067ffffffffffffffff8160405f20015416604051908152f35b346104cd5760406003193601126104cd576060611ffe63ffffffff611fd7612844565b6004355f52600160205260405f206301ffffff8260071c165f526020521660405f20613143565b674000000000000000811615156780000000000000008216151590673fffffffffffffff6040519316835260208301526040820152f35b346104cd5761204336612857565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6105135761207281612e21565b909161208f60408501359263ffffffff8460401c16948584613020565b9490936001600160a01b0386161561210d575b6001600160a01b038616156120de5750936120cc9284926120c66020809801612953565b90612d04565b67ffffffffffffffff60405191168152f35b827fa36ffadc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b945061211b608082016129ff565b156121325761212c60a08201612953565b946120a2565b61213e60608201612953565b61212c565b346104cd57600319360161010081126104cd5760a0136104cd57612165612831565b60c43560e43580151581036104cd5760209267ffffffffffffffff926121f89261218d612967565b92835f526001875260405f206301ffffff63ffffffff83169260071c165f5287526121bb8160405f20613143565b9167800000000000000083161561220957505f84815260028852604080822083835289528082208583528952902054861691505b60843593612c42565b819291036040519281111502168152f35b156121ef5790673fffffffffffffff674000000000000000911617906121ef565b346104cd57612238366127e5565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f009291925c610513576123576120cc936020966123506122f767ffffffffffffffff8716339067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b9161231963ffffffff8860401c169663ffffffff8960601c1695868987613b46565b9384918a8960801c919290916001600160a01b0360a095936040519586521660208501526040840152606083015260808201522090565b9384613020565b90948593916001600160a01b0381166110a157503392612d04565b346104cd5760406003193601126104cd5760043567ffffffffffffffff81116104cd5760e060031982360301126104cd576123ab61279e565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6105135760648201916001600160a01b036123e784612953565b16330361245e57611c0a92506124088261240360248401612953565b612db5565b61241481600401612e21565b5063ffffffff604484013560401c1661242f608485016129ff565b938461243e575b503392612f6f565b6001600160a01b0391945060a46124559101612953565b16159286612436565b6001600160a01b0361246f84612953565b7f74277e26000000000000000000000000000000000000000000000000000000005f52336004521660245260445ffd5b346104cd5760a06003193601126104cd576020611f40612967565b346104cd5760806003193601126104cd576124d361279e565b604435606435917f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c610513575f916125468463ffffffff8360601c168360801c856004359290916001600160a01b0360a095936040519586521660208501526040840152606083015260808201522090565b9163ffffffff8260401c16946125db67ffffffffffffffff8416339067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b90845f52600260205260405f20875f5260205260405f20825f5260205260405f20908154926001600160a01b0367ffffffffffffffff85169460401c16936780000000000000008116156126cd5790612638929160209a89612c42565b91828211612665575b505050916120cc939185936001600160a01b038116155f146110a157503392612d04565b604084901b7bffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff80841691909117678000000000000000179091559396506120cc9592949293916126bf91612930565b612930565b169491938780949294612641565b89887fe4c35839000000000000000000000000000000000000000000000000000000005f526004526024523360445260645ffd5b346104cd5760206003193601126104cd576004355f525f602052602067ffffffffffffffff60405f205416604051908152f35b346104cd5760406003193601126104cd5761274d612788565b6001600160a01b0361275d61279e565b91165f5260066020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b600435906001600160a01b03821682036104cd57565b602435906001600160a01b03821682036104cd57565b9181601f840112156104cd5782359167ffffffffffffffff83116104cd576020808501948460051b0101116104cd57565b9060806003198301126104cd57600435916024356001600160a01b03811681036104cd5791604435916064359067ffffffffffffffff82116104cd5761282d916004016127b4565b9091565b60a4359063ffffffff821682036104cd57565b6024359063ffffffff821682036104cd57565b60206003198201126104cd576004359067ffffffffffffffff82116104cd576003198260e0920301126104cd5760040190565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b9181601f840112156104cd5782359167ffffffffffffffff83116104cd57602083818601950101116104cd57565b60031960609101126104cd576004356001600160a01b03811681036104cd57906024356001600160a01b03811681036104cd57906044356fffffffffffffffffffffffffffffffff811681036104cd5790565b9190820391821161044857565b6024356001600160a01b03811681036104cd5790565b356001600160a01b03811681036104cd5790565b6024356001600160a01b03811681036104cd576044359060ff8216918281036104cd57506064359163ffffffff8316908184036104cd576040805160043581526001600160a01b0390941660208501528301526060820152608435608082015260a09020905090565b90565b6044356001600160a01b03811681036104cd5790565b6004356001600160a01b03811681036104cd5790565b3580151581036104cd5790565b8115612a16570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b9190820180921161044857565b6040810190811067ffffffffffffffff82111761181f57604052565b90601f601f19910116810190811067ffffffffffffffff82111761181f57604052565b67ffffffffffffffff811161181f5760051b60200190565b916fffffffffffffffffffffffffffffffff90612ac26136cb565b1691612acf838383613703565b612b305760206001600160a01b03807f64999df6b539f19d9a33e826d657da3208b3dbc70f145a5fc9d5a6cc70aab607931693845f526006835260405f208282165f52835260405f20612b23878254612a43565b90556040519586521693a3565b505050565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156104cd570180359067ffffffffffffffff82116104cd57602001918160051b360383136104cd57565b80518210156107e35760209160051b010190565b60843567ffffffffffffffff811681036104cd5790565b60643567ffffffffffffffff811681036104cd5790565b3567ffffffffffffffff811681036104cd5790565b91908110156107e35760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61813603018212156104cd570190565b9067ffffffffffffffff8091169116039067ffffffffffffffff821161044857565b949294939093805f525f60205260405f20549067ffffffffffffffff8216968715612cf757612c9f67ffffffffffffffff9697988777ffffffffffffffffffffffffffffffffffffffffffffffff93169788961697889102612a0c565b9760071c9260401c600160c085061b82161616612cc857505050673fffffffffffffff91501690565b916129d09491612cf1935f52600160205260405f20905f52602052602060405f20015402612a0c565b90613a55565b505f965086955050505050565b949367ffffffffffffffff909392919316908115612d71576040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009096166bffffffff0000000000000000821683171786529394612d6f9490602090a060801c600a0a029161376c565b565b63ffffffff8691612d8183613452565b5060401c16907fd5f263c8000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b906001600160a01b0316908115908115612e17575b8115612e04575b50612dd95750565b7fe40297fa000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001600160a01b0391501681145f612dd1565b3083149150612dca565b604081013590612edc67ffffffffffffffff8316612e41608084016129ff565b15612edf57612e6890612e5660608501612953565b612e6260a08601612953565b90613a8d565b925b83612e99612e7b60c0860186612b35565b9063ffffffff8560401c169363ffffffff8660601c16948591613b46565b938492612ea860208301612953565b9060801c91359290916001600160a01b0360a095936040519586521660208501526040840152606083015260808201522090565b92565b612f6990612eef60608501612953565b9067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b92612e6a565b926001600160a01b038161300288612fbe6020969a9963ffffffff967f8d012ebf93d0e10abe3ea896e135ae86c6e2993117cacc80f9bf9a034042f7bd99612fb68c613452565b508d8c6135ad565b805460409290921b7bffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff90921691909117678000000000000000179055565b816040519716875216951693a4565b60208210156107e35701905f90565b92835f52600160205260405f208260071c5f5260205261304a60405f20601f8460021c1690613011565b50928354948560c08560061b161c67800000000000000081166130bf57908467ffffffffffffffff61307f9594931691612c42565b929091838311156130b45767ffffffffffffffff9460069190911b60c01685811b1990911683861690911b1790550316905f90565b50505050505f905f90565b5061282d95505f945092909192613c6c565b92835f52600160205260405f208260071c5f526020526130fb60405f20601f8460021c1690613011565b50928354948560c08560061b161c678000000000000000811661313057908467ffffffffffffffff61307f9594931691612c42565b5061282d95506001945092909192613c6c565b9060c061316067ffffffffffffffff93601f8460021c1690613011565b50549160061b161c1690565b60405160208101907f8609d33398cb9ce8f917555b1caec4c84b617f4fa94f0b93db29d9f25230858a82526004356001600160a01b0381168091036104cd5760408201526024356001600160a01b0381168091036104cd5760608201526044356001600160a01b0381168091036104cd57608082015260643567ffffffffffffffff81168091036104cd5760a082015260843567ffffffffffffffff81168091036104cd5760c082015260a43560e082015260c43567ffffffffffffffff81168091036104cd57610100820152610100815261324a61012082612a6c565b51902090565b60429061325b613d7a565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b61329e6060820182612b35565b604051908160208101938490925f5b8181106133725750506132c9925003601f198101835282612a6c565b5190209067ffffffffffffffff6132df82612953565b9260806132ee60208501612953565b936132fb60408201612953565b926001600160a01b0361331060a08401612bcb565b9481604051988160208b019b7f56c36b1338a69a2c9095e4e398d9135c08013bdc1dde5c8a7cb627d22f6e95d88d521660408b0152166060890152168387015260a0860152013560c08401521660e082015260e0815261324a61010082612a6c565b84358352602094850194869450909201916001016132ad565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6105135760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b60206001600160a01b037f2af71f10069c28afc67c3752e87e0e4616a97948d33c8f404a856c0c334b3e01921692835f526005825260405f208160081c5f52825260405f20600160ff83161b8154179055604051908152a2565b8181029291811591840414171561044857565b5f1981146104485760010190565b805f525f60205267ffffffffffffffff60405f205416156134705790565b7f08306b56000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b93929091845f52600260205260405f20835f5260205260405f20905f5260205260405f209367800000000000000085546001600160a01b0367ffffffffffffffff821691505016612b3057805f52600160205260405f208360071c5f5260205260405f209161350a8484613143565b91678000000000000000831661357057505067ffffffffffffffff16678000000000000000908117855561356c9161354a90600285901c601f1690613011565b509283549067ffffffffffffffff60c0819260061b169316831b921b19161790565b9055565b90846001600160a01b03927fe4c35839000000000000000000000000000000000000000000000000000000005f526004526024521660445260645ffd5b909291949394815f52600260205260405f20845f5260205260405f20905f5260205260405f209467800000000000000086546001600160a01b0367ffffffffffffffff8216915050166136c557815f52600160205260405f208460071c5f5260205260405f209261361e8585613143565b92678000000000000000841661368857505067800000000000000067ffffffffffffffff61356c949381935f1461368357673fffffffffffffff16674000000000000000175b161716855561354a67800000000000000091601f8560021c1690613011565b613664565b90856001600160a01b03927fe4c35839000000000000000000000000000000000000000000000000000000005f526004526024521660445260645ffd5b50505050565b620203a05a106136d757565b5a7fe84751ef000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9160446020925f926001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000008452166004830152602482015282805282856201d4c0f1903d15613765575060015f5114601f3d11161690565b3b15151690565b60205f60445a9482856001600160a01b03604051937fa9059cbb0000000000000000000000000000000000000000000000000000000085521697886004850152896024850152828052f13d1561380d5760015f5114601f3d1116165b156137d257505050565b6001600160a01b03907fc1acd0d6000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b813b1515166137c8565b92939095949167ffffffffffffffff16804210156138da57506001600160a01b03831693845f5260056020526138678760405f2060019160ff918160081c5f52602052161b60405f205416151590565b6138aa5761387794959650614146565b1561387f5750565b7fd5869617000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b86857f29b0cf4e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f25965826000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b612edc9060208401359067ffffffffffffffff8216613926604087016129ff565b156139a15761393b91612e6260608801612953565b809461396b61394d6080830183612b35565b9063ffffffff8660401c169463ffffffff8760601c16958691613b46565b94859360801c91359290916001600160a01b0360a095936040519586521660208501526040840152606083015260808201522090565b613a1f919067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b61393b565b613a30604082016129ff565b9081613a3a575090565b6001600160a01b0391506060613a509101612953565b161590565b674000000000000000673fffffffffffffff82169116158183119081613a85575b5015613a80575090565b905090565b90505f613a76565b67ffffffffffffffff67ffffffffffffffff1992937fffffffffffffffffffffffffffffffffffffffff000000000000000000000000604051958160208801957f0500000000000000000000000000000000000000000000000000000000000000875260601b16602188015260601b1660358601527fffffffffffffffff0000000000000000000000000000000000000000000000008160c01b16604986015260318552613b3c605186612a6c565b1692519020161790565b9392909182906001851b81818111159160011c1016908410169367ffffffffffffffff86169360051b918360018360051b82019316613c08575b50509190915b808210613b995750505060401c15160290565b9194602067ffffffffffffffff9183959335918291818a169081521852160167ffffffffffffffff60208267ffffffffffffffff1960405f20161781860135918291818a60011c16908152185216019160408367ffffffffffffffff19825f2016179560021c91019091613b86565b949267ffffffffffffffff9294506020809298873593849316908152185216019160207f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff08467ffffffffffffffff1960405f2016179660041b169101915f80613b80565b9493929091855f52600260205260405f20835f5260205260405f20815f5260205260405f20928354906001600160a01b0367ffffffffffffffff83169260401c169586678000000000000000841615613d6c575080613d5a575b80613d47575b613d3b57613cdc94959697612c42565b9182821115613d3357604084901b7bffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff808416919091176780000000000000001790915591613d2f91612930565b1691565b505f93915050565b505050505091505f9190565b50336001600160a01b0387161415613ccc565b506001600160a01b0386161515613cc6565b9850505050505050505f9190565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480613e67575b15613dd5577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261324a60c082612a6c565b507f00000000000000000000000000000000000000000000000000000000000000004614613dac565b60ff811690601f8211613ebf5760405191613eac604084612a6c565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b906015830292808404601514901517156104485782108015613f1057156107e357013560f81c90565b5050505f1990565b919095949392505b838310613f2f57505050509050565b6040820151945f94601c604051957fa9059cbb0000000000000000000000000000000000000000000000000000000087528183028501602052028301948751905f19985f985b6020518910156140f9576bffffffffffffffff000000008935168b81186140a4575b50620203a05a1061407857883560601c60048401525f80528960205f60448682896201d4c0f160015f5114811615613fd8575b50601c9101985b0197613f75565b153d179050613fe857895f613fca565b959850505050936140089197965085601c915b0304916080840151612a43565b608083015282811461407157806001614067921b60a08401511760a084015261406267400000000000000067ffffffffffffffff61405981601c86028a013560201c1660408089015101518861452a565b16178288614110565b613444565b9394939192613f20565b5050505050565b7fe84751ef000000000000000000000000000000000000000000000000000000005f525a60045260245ffd5b919a5098509860608101519867ffffffffffffffff893560201c1699808b602085015102049a60408401510204808b039a146140ec5760808201518a0260248401525f613f97565b979950601c5f199a613fd1565b959850505050936140089197965085601c91613ffb565b9161354a61356c9293601f8560021c1690613011565b601f8260209493601f1993818652868601375f8582860101520116010190565b92906040830361424357826020116104cd576001600160a01b036141a98235614176601f1987016020860161453e565b9060ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841693821c01168861491e565b50505b81841691829116149081614239575b50614230576141cc8284838761455a565b614230576129d09361421d61422b926040519586937f1626ba7e0000000000000000000000000000000000000000000000000000000060208601526024850152604060448501526064840191614126565b03601f198101845283612a6c565b61472d565b50505050600190565b905015155f6141bb565b6001600160a01b03614256848387614856565b50506141ac565b9193909361426b8186613143565b9280515f52600260205260405f20614287836020840151612a43565b5f5260205260405f20855f5260205260405f20925f956780000000000000008616614441575b6001600160a01b038716614439575b6001600160a01b038216156144005760408301916143056142ff6142f267ffffffffffffffff602087510151951680958861452a565b936040865101518761452a565b88613a55565b928383111561442d576143469161431a6136cb565b6143406001600160a01b03835151169260806143368888612930565b9151015190613431565b91613703565b92831561441c57614366608061435c8585612930565b9201918251612a43565b90525b828061440a575b6144005767800000000000000092156143e55767ffffffffffffffff915016935b16156143d8575060409290921b7bffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff9091161767800000000000000017905550565b91925050612d6f92614110565b5067ffffffffffffffff166740000000000000001793614391565b5050505050505050565b50674000000000000000861615614370565b60a0016001851b8151179052614369565b50505050505050505050565b8691506142bc565b8454604081901c6001600160a01b0316975067ffffffffffffffff81169650678000000000000000166142ad575050505050505050565b909392938483116104cd5784116104cd578101920390565b9160158102908082046015149015171561044857816144ae93614478565b9190357fffffffffffffffffffffffffffffffffffffffffff0000000000000000000000811692601581106144f3575b50506001600160a01b03825f1a9260581c1690565b7fffffffffffffffffffffffffffffffffffffffffff0000000000000000000000929350829060150360031b1b1616905f806144de565b91606060406129d094015101519102612a0c565b35906020811061454c575090565b5f199060200360031b1b1690565b92906020831061472557601f1983018381116104485761458561457f85838186614478565b9061453e565b927d79137913791379137913791379137913791379137913791379137913791361ffff85169460101c1480159061471c575b614712578484116104cd5783836145cd9261488a565b1561470957826014116104cd576129d0946145f061469c928561468e9786614478565b9590916040519687937f024ad31800000000000000000000000000000000000000000000000000000000602086015260606024860152614659608486017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec8a0160148a01614126565b9260448601527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc858403016064860152614126565b03601f198101855284612a6c565b357fffffffffffffffffffffffffffffffffffffffff000000000000000000000000811691601481106146d4575b505060601c614777565b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009250829060140360031b1b16165f806146ca565b50505050505f90565b5050505050505f90565b508184116145b7565b505050505f90565b803b1561477157815f916020809451920190620493e0fa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b50505f90565b803b1561477157815f916020809451920190620493e0fa7f024ad318000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b92919091835f52600160205260405f208360071c5f5260205260405f20916147e38484613143565b6780000000000000008116614845579484674000000000000000673fffffffffffffff614814969798161791612c42565b9081811115614725576126ba6148419367ffffffffffffffff956740000000000000008785161791614110565b1690565b5091509161485293613020565b5090565b9060418303614880576148799250602081013591604082359201355f1a9061491e565b9192909190565b50505f9160029190565b9091601581108015614913575b61490c57604081141592836148ad575b50505090565b9091925067ffffffffffffffff821161181f576040516148d7601f8401601f191660200182612a6c565b828152602081019036848401116104cd575f6020856001600160a01b03968796863783010152519020169116145f80806148a7565b5050505f90565b506104008111614897565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411614995579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610e70575f516001600160a01b0381161561498b57905f905f90565b505f906001905f90565b5050505f916003919056",
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

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83031c41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(bytes32 pool, bytes32 sale, uint64 units) returns()
func (payouts *Payouts) PackDeposit(pool [32]byte, sale [32]byte, units uint64) []byte {
	enc, err := payouts.abi.Pack("deposit", pool, sale, units)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83031c41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(bytes32 pool, bytes32 sale, uint64 units) returns()
func (payouts *Payouts) TryPackDeposit(pool [32]byte, sale [32]byte, units uint64) ([]byte, error) {
	return payouts.abi.Pack("deposit", pool, sale, units)
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
