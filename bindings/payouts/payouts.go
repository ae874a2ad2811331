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
	Leaf     *big.Int
	Siblings [][32]byte
}

// LeafProof is an auto generated low-level Go binding around an user-defined struct.
type LeafProof struct {
	Snapshot [32]byte
	Token    common.Address
	Leaf     *big.Int
	Account  common.Address
	Named    bool
	Payee    common.Address
	Siblings [][32]byte
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"market_\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accruedOf\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"uint256\",\"internalType\":\"Leaf\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimAgain\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"uint256\",\"internalType\":\"Leaf\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimFor\",\"inputs\":[{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structLeafProof\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"uint256\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimMany\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"claims\",\"type\":\"tuple[]\",\"internalType\":\"structClaim[]\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"leaf\",\"type\":\"uint256\",\"internalType\":\"Leaf\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dueOf\",\"inputs\":[{\"name\":\"pool\",\"type\":\"tuple\",\"internalType\":\"structPool\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"held\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"groupOf\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"last\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"laneOf\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"paid\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stuck\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"odd\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"market\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"poolId\",\"inputs\":[{\"name\":\"pool\",\"type\":\"tuple\",\"internalType\":\"structPool\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"push\",\"inputs\":[{\"name\":\"pool\",\"type\":\"tuple\",\"internalType\":\"structPool\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"leaves\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"named\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recordOf\",\"inputs\":[{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structLeafProof\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"uint256\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"paid\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stuck\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"uint256\",\"internalType\":\"Leaf\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPayee\",\"inputs\":[{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structLeafProof\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"uint256\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"payment\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":true},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"accrued\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayeeSet\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Pushed\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"group\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"from\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"to\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"failed\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Registered\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Payouts_BadEscrow\",\"inputs\":[{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadGroup\",\"inputs\":[{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadLeaf\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"siblings\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadNames\",\"inputs\":[{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadPayee\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadProof\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Payouts_EmptyPool\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"}]},{\"type\":\"error\",\"name\":\"Payouts_GasTooLow\",\"inputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_Held\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_NoCredit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NoRecord\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NobodyPaid\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Payouts_NotAccount\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NotMarket\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NothingDue\",\"inputs\":[{\"name\":\"pool\",\"type\":\"bytes32\",\"internalType\":\"PoolId\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_Overcharged\",\"inputs\":[{\"name\":\"spent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_TransferFailed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_WrongMarket\",\"inputs\":[{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "Payouts",
	Bin: "0x60a080604052346100ee57602081613407803803809161001f8285610105565b8339810103126100ee57516001600160a01b038116908190036100ee57604051635123de1960e11b8152602081600481855afa9081156100fa575f916100b4575b50306001600160a01b03909116036100a2576080526040516132ca908161013d823960805181818161026f0152818161031c01528181611579015261167a0152f35b630e64f2f360e11b5f5260045260245ffd5b90506020813d6020116100f2575b816100cf60209383610105565b810103126100ee57516001600160a01b03811681036100ee575f610060565b5f80fd5b3d91506100c2565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b0382119082101761012857604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8063035ec58414611de757806307901e2014611db45780630a210a6b14611d915780630d2d51ad14611b4157806329a1a85c146119605780633d7c6f5d1461188357806342f5b09e14611802578063447aa11c146117b457806354fa73df1461169e57806380f556051461164e57806383031c41146115305780638347faa6146114a4578063944dec2f146112dc578063a7ed1ea0146111c8578063d69037a71461070f578063db96f52b1461057f578063e1c7d88a146102ef578063e514c177146102415763f940e385146100ea575f80fd5b3461023d57604060031936011261023d57610103611e55565b61010b611e78565b90610114612978565b73ffffffffffffffffffffffffffffffffffffffff811691825f52600360205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f205491821561020d576101e2918391856020965f526003875260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5287525f60408120556040519073ffffffffffffffffffffffffffffffffffffffff8416825284888301527fa4195c37c2947bbe89165f03e320b6903116f0b10d8cfdb522330f7ce6f9fa2460403393a3612abe565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b837ff4bc3ba9000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b5f80fd5b3461023d5761024f36611fac565b90610258612978565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036102c35761029e926121f5565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7f94c36160000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461023d576102fd36611fac565b610305612978565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036102c3576fffffffffffffffffffffffffffffffff169173ffffffffffffffffffffffffffffffffffffffff8116604051917f70a08231000000000000000000000000000000000000000000000000000000008352306004840152602083602481855afa9283156104f6575f9361054b575b5073ffffffffffffffffffffffffffffffffffffffff604051947f23b872dd000000000000000000000000000000000000000000000000000000005f5216600452306024528460445260205f60648180855af19060015f511482161561052c575b50836040525f6060521561050157826024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa80156104f6575f906104c2575b6104689250612124565b818103610494575f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7fb39c47ff000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506020823d6020116104ee575b816104dc60209383612019565b8101031261023d57610468915161045e565b3d91506104cf565b6040513d5f823e3d90fd5b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001821516610542573b15153d15161685610411565b843d5f823e3d90fd5b9092506020813d602011610577575b8161056760209383612019565b8101031261023d575191856103b0565b3d915061055a565b3461023d5761058d36611f25565b937f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6106e75761066a61064b61064686938661063e60209a61063667ffffffffffffffff8416337effffffffffffffffffffffffffffffffffffffff00000000000000000000008260181b9160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f5267ffffffffffffffff19601d5f20161790565b98838a612b6e565b958692612631565b612382565b9163ffffffff8560401c16936106628186866123cb565b508484612829565b9390923390837f56c943c6bf83fd810685672fde7668113943978feda213ef22975d05786a835c5f80a467ffffffffffffffff831694856106b0575b8686604051908152f35b6106d79473ffffffffffffffffffffffffffffffffffffffff81166106e15750339261275a565b82808080806106a6565b9261275a565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461023d576003193601610120811261023d5760a01361023d57610731611e9b565b60c43567ffffffffffffffff811161023d57610751903690600401611f7e565b909160e43567ffffffffffffffff811161023d57610773903690600401611f7e565b92906101043567ffffffffffffffff811161023d57610796903690600401611ef4565b6107a1959195612978565b6107a961205a565b9563ffffffff6107b7612bda565b1660028110156110db57505f5b600781106007821802600718906107d9612bda565b63ffffffff8916647fffffff808a60071b160460801463ffffffff8a16151715610c515763ffffffff839116647fffffff808a60071b168103908111150260808082109118029182608018926080149283156110bc575b5082156110a8575b5050611068576001901b61086461084e82612175565b9161085c6040519384612019565b808352612175565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060208301910136823760025f538987018a825b8282106110335750505084610f43575b5f91805160051b5b60208111610ee8575050516108d193929163ffffffff891691901502612ef0565b60843503610eab57845f525f60205260405f2092855f52600160205260405f2063ffffffff86165f5260205260405f209061090a6120f4565b6044359260ff8416840361023d57604d60ff851611610c515767ffffffffffffffff6020820154169467ffffffffffffffff8854169a604051978861016081011067ffffffffffffffff6101608b011117610e7e57886101608e9a016040528c8152602081019573ffffffffffffffffffffffffffffffffffffffff1686528b60071b647fffffff80166040820152606081019760ff16600a0a885260843567ffffffffffffffff16608082015260a0810198895260c081019d8e5260e081015f905261010081015f905261012081019a5f8c5261014082019a5f8c5267ffffffffffffffff16602087015467ffffffffffffffff191617602087015563ffffffff8d1660c090066001901b77ffffffffffffffffffffffffffffffffffffffffffffffff168154908160401c1760401b67ffffffffffffffff19169067ffffffffffffffff16179055610a5c6120f4565b73ffffffffffffffffffffffffffffffffffffffff16966040518080997f70a082310000000000000000000000000000000000000000000000000000000082523060048301525a92602491602094fa9788156104f6575f98610e49575b50601c9004935f955f945f975b878910610cb457505050505050505050855115610c7e5773ffffffffffffffffffffffffffffffffffffffff9051168551925192838102938185041490151715610c51576020602491604051928380927f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa9081156104f6575f91610c1f575b5081039081111502818111610bf15750509260809263ffffffff926fffffffffffffffffffffffffffffffff67ffffffffffffffff80807f76a811c9b6ed5f409d1ecb3bc3275bcc73584f59bd6ad5261ffaffba59e726a19951169a5116935116915116916040519889526020890152604088015260608701521693a35f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7f07220af5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90506020813d602011610c49575b81610c3a60209383612019565b8101031261023d575189610b4f565b3d9150610c2d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff87897fe0ceb524000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b6003891615610e2d575b601c89028201359867ffffffffffffffff8a60601c9a60201c166015830283810460151484151715610c51578681109081610dec575b5015610d5257829a7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8414610c5157610d43610d4b92610d3a60018097019e8a8d6131c2565b93849150612c86565b83878a61300f565b0197610ac6565b9199600192600683901b60c0168a901c67ffffffffffffffff1615610de05790610d43610ddb92827effffffffffffffffffffffffffffffffffffffff00000000000000000000008260181b9160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f5267ffffffffffffffff19601d5f20161790565b610d4b565b610ddb9183878a612f59565b9015610e005788013560f81c82145f610cf4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b9550610e3c8860021c836127ec565b90549060031b1c95610cbe565b9097506020813d602011610e76575b81610e6560209383612019565b8101031261023d575196601c610ab9565b3d9150610e58565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b63ffffffff84610eb961205a565b7f44a803ff000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b81810160200183805b828210610f035750505060011c6108b0565b602060409167ffffffffffffffff828501511667ffffffffffffffff855116019889841c179867ffffffffffffffff198486201617815201910190610ef1565b6015850661100157601585045f805b828210610f61575050506108a8565b610f6c82898b6131c2565b92909182108015610ff4575b610fc2576001820191828111610c5157610fba8f94610fb39060019596601c850201359067ffffffffffffffff8260201c169160601c612c86565b91886121e1565b520190610f52565b63ffffffff8c7fc895536c000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b50601c8b04821015610f78565b63ffffffff887fc895536c000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b6020601c91828460013767ffffffffffffffff6003198501351667ffffffffffffffff19601d5f201617815201910190610898565b63ffffffff8781611077612bda565b917f55407150000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b6110b29250612124565b831415818b610838565b915091601c8202918204601c141715610c51578290881415918c610830565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111610c51577f07060605060205040602030205040301060502050303040105050304000000006f8421084210842108cc6318c6db6d54be826fffffffffffffffffffffffffffffffff1060071b831560081b1783811c67ffffffffffffffff1060061b1783811c63ffffffff1060051b1783811c61ffff1060041b1783811c60ff1060031b1792831c1c601f161a1760018101809111156107c4577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b3461023d576111d636611f25565b9391907f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6106e7576112a2846112916112ca958561128960209a61128167ffffffffffffffff8416337effffffffffffffffffffffffffffffffffffffff00000000000000000000008260181b9160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f5267ffffffffffffffff19601d5f20161790565b978389612b6e565b938492612631565b9263ffffffff8560401c1684612829565b909485939173ffffffffffffffffffffffffffffffffffffffff81166106e15750339261275a565b67ffffffffffffffff60405191168152f35b3461023d57604060031936011261023d576112f5611e55565b60243567ffffffffffffffff811161023d57611315903690600401611ef4565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f009291925c6106e7579061134882612175565b906113566040519283612019565b82825261136283612175565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020840192013683375f925f927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa187360301945b8685101561143b578460051b8801358681121561023d57600191611433918a016113f987602083013592836113f0604083018361218d565b939092356129c4565b67ffffffffffffffff61140c8a896121e1565b9116905267ffffffffffffffff61142389886121e1565b51169060801c600a0a0290612168565b9401936113b8565b839080611492575b505090604051918291602083019060208452518091526040830191905f5b81811061146f575050500390f35b825167ffffffffffffffff16845285945060209384019390920191600101611461565b61149d913390612abe565b8280611443565b3461023d576114b236611ec1565b6114bb81612290565b5091905f52600260205263ffffffff6040805f2092013560401c165f5260205260405f20905f52602052606060405f205473ffffffffffffffffffffffffffffffffffffffff674000000000000000821615159160405192673fffffffffffffff82168452602084015260401c166040820152f35b3461023d57606060031936011261023d576004356044359067ffffffffffffffff821680920361023d57611562612978565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036102c357805f525f60205260405f2067ffffffffffffffff6115c08482845416612168565b673fffffffffffffff808210911802673fffffffffffffff18169067ffffffffffffffff821667ffffffffffffffff1982541617905560405192835260208301527f13e7b80022d5728f19a518d6f8799e8c1455393a55b4d2030267484cba3159d8604060243593a35f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b3461023d575f60031936011261023d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461023d576116ac36611ec1565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6106e7576116db81612290565b90916116f860408501359263ffffffff8460401c16948584612829565b94909373ffffffffffffffffffffffffffffffffffffffff86161561177e575b73ffffffffffffffffffffffffffffffffffffffff86161561174f5750936112ca92849261174960208098016120d3565b9061275a565b827fa36ffadc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b945061178c60808201612117565b156117a35761179d60a082016120d3565b94611718565b6117af606082016120d3565b61179d565b3461023d57604060031936011261023d576117cd611eae565b6004355f52600160205263ffffffff60405f2091165f52602052602067ffffffffffffffff8160405f20015416604051908152f35b3461023d57604060031936011261023d57606061184c63ffffffff611825611eae565b6004355f52600160205260405f206301ffffff8260071c165f526020521660405f206127fb565b674000000000000000811615156780000000000000008216151590673fffffffffffffff6040519316835260208301526040820152f35b3461023d576003193601610100811261023d5760a01361023d576118a5611e9b565b60c43560e435801515810361023d5760209267ffffffffffffffff9261193a926118cd61205a565b92835f526001875260405f206301ffffff63ffffffff83169260071c165f5287526118fb8160405f206127fb565b9167800000000000000083161561194b57509050825f526002865260405f20815f52865260405f20825f5286528460405f205416905b60843593612686565b819291036040519281111502168152f35b15611931576740000000000000009150611931565b3461023d57608060031936011261023d57611979611e78565b604435606435917f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6106e7575f916119b6848284600435612631565b9163ffffffff8260401c1694611a3267ffffffffffffffff8416337effffffffffffffffffffffffffffffffffffffff00000000000000000000008260181b9160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f5267ffffffffffffffff19601d5f20161790565b90845f52600260205260405f20875f5260205260405f20825f5260205260405f209081549273ffffffffffffffffffffffffffffffffffffffff8460401c1693678000000000000000811615611b0d579060209967ffffffffffffffff611a9c9493169089612686565b91828211611ac0575b505050916112ca9391859380155f146106e15750339261275a565b805467ffffffffffffffff191667ffffffffffffffff80841691909117678000000000000000179091559396506112ca959294929391611aff91612124565b169491938780949294611aa5565b89887fe4c35839000000000000000000000000000000000000000000000000000000005f526004526024523360445260645ffd5b3461023d57604060031936011261023d5760043567ffffffffffffffff811161023d5760e0600319823603011261023d57611b7a611e78565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6106e7576064820173ffffffffffffffffffffffffffffffffffffffff611bc2826120d3565b163303611d43575073ffffffffffffffffffffffffffffffffffffffff81169182158015611d3a575b8015611d10575b611ce457611c3e91611c0682600401612290565b50939092611c1384612382565b5063ffffffff604482013560401c1694611c2f60848301612117565b9182611cb7575b50858561251c565b907fffffffff0000000000000000000000000000000000000000ffffffffffffffff7bffffffffffffffffffffffffffffffffffffffff000000000000000083549260401b1691161790556040519283527f8d012ebf93d0e10abe3ea896e135ae86c6e2993117cacc80f9bf9a034042f7bd60203394a4005b73ffffffffffffffffffffffffffffffffffffffff91925060a4611cdb91016120d3565b16159087611c36565b827fe40297fa000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5073ffffffffffffffffffffffffffffffffffffffff611d32602483016120d3565b168314611bf2565b50308314611beb565b611d6173ffffffffffffffffffffffffffffffffffffffff916120d3565b7f74277e26000000000000000000000000000000000000000000000000000000005f52336004521660245260445ffd5b3461023d5760a060031936011261023d576020611dac61205a565b604051908152f35b3461023d57602060031936011261023d576004355f525f602052602067ffffffffffffffff60405f205416604051908152f35b3461023d57604060031936011261023d57611e00611e55565b73ffffffffffffffffffffffffffffffffffffffff611e1d611e78565b91165f52600360205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361023d57565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361023d57565b60a4359063ffffffff8216820361023d57565b6024359063ffffffff8216820361023d57565b602060031982011261023d576004359067ffffffffffffffff821161023d576003198260e09203011261023d5760040190565b9181601f8401121561023d5782359167ffffffffffffffff831161023d576020808501948460051b01011161023d57565b90608060031983011261023d576004359160243573ffffffffffffffffffffffffffffffffffffffff8116810361023d5791604435916064359067ffffffffffffffff821161023d57611f7a91600401611ef4565b9091565b9181601f8401121561023d5782359167ffffffffffffffff831161023d576020838186019501011161023d57565b600319606091011261023d5760043573ffffffffffffffffffffffffffffffffffffffff8116810361023d579060243573ffffffffffffffffffffffffffffffffffffffff8116810361023d57906044356fffffffffffffffffffffffffffffffff8116810361023d5790565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610e7e57604052565b6040516020810190600435825260243573ffffffffffffffffffffffffffffffffffffffff811680910361023d57604082015260443560ff811680910361023d57606082015260643563ffffffff811680910361023d57608082015260843560a082015260a081526120cd60c082612019565b51902090565b3573ffffffffffffffffffffffffffffffffffffffff8116810361023d5790565b60243573ffffffffffffffffffffffffffffffffffffffff8116810361023d5790565b35801515810361023d5790565b91908203918211610c5157565b811561213b570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b91908201809211610c5157565b67ffffffffffffffff8111610e7e5760051b60200190565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561023d570180359067ffffffffffffffff821161023d57602001918160051b3603831361023d57565b8051821015610e005760209160051b010190565b916fffffffffffffffffffffffffffffffff90612210612bed565b169161221d838383612c26565b61228b57602073ffffffffffffffffffffffffffffffffffffffff807f64999df6b539f19d9a33e826d657da3208b3dbc70f145a5fc9d5a6cc70aab607931693845f526003835260405f208282165f52835260405f2061227e878254612168565b90556040519586521693a3565b505050565b604081013561230867ffffffffffffffff82166122af60808501612117565b1561230b576122d6906122c4606086016120d3565b6122d060a087016120d3565b90612c86565b925b6122f283856122ea60c085018561218d565b929091612b6e565b928161230160208694016120d3565b9035612631565b92565b61237c9061231b606086016120d3565b7effffffffffffffffffffffffffffffffffffffff00000000000000000000008260181b9160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f5267ffffffffffffffff19601d5f20161790565b926122d8565b805f525f60205267ffffffffffffffff60405f205416156123a05790565b7f08306b56000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b909291815f52600260205260405f20845f5260205260405f20905f5260205260405f209267800000000000000084541661251857815f52600160205260405f208160071c5f5260205260405f209161242382846127fb565b9067800000000000000082166124e457506124e2929167ffffffffffffffff678000000000000000816124ac9416171667ffffffffffffffff198754161786556124a6678000000000000000601f8360021c169261248184876127ec565b90549060031b1c9067ffffffffffffffff60c0819260061b169316831b921b19161790565b926127ec565b9091907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83549160031b92831b921b1916179055565b565b90507fe4c35839000000000000000000000000000000000000000000000000000000005f526004526024523360445260645ffd5b5050565b939291845f52600260205260405f20825f5260205260405f20905f5260205260405f209367800000000000000085541661228b57805f52600160205260405f208260071c5f5260205260405f209261257483856127fb565b9167800000000000000083166125fd5750916124ac916124e294935f146125e4575067ffffffffffffffff678000000000000000816740000000000000005b16171667ffffffffffffffff198754161786556124a6678000000000000000601f8360021c169261248184876127ec565b67800000000000000067ffffffffffffffff80926125b3565b83907fe4c35839000000000000000000000000000000000000000000000000000000005f526004526024523360445260645ffd5b92909163ffffffff8160601c169073ffffffffffffffffffffffffffffffffffffffff604051946020860196875216604085015260801c6060840152608083015260a082015260a081526120cd60c082612019565b949391929094805f525f60205260405f20549167ffffffffffffffff831690811561274c5767ffffffffffffffff948516941692919077ffffffffffffffffffffffffffffffffffffffffffffffff906126e39086908602612131565b9760071c9260401c600160c085061b8216161615612738579161273594939161272f935f52600160205260405f20905f5260205267ffffffffffffffff602060405f2001541602612131565b90612d5d565b90565b5050505091673fffffffffffffff90921690565b50505050505090505f905f90565b949367ffffffffffffffff9093929193169081156127a8576124e294956020604051846bffffffff000000000000000067ffffffffffffffff19861616178152a160801c600a0a0291612abe565b63ffffffff86916127b883612382565b5060401c16907fd5f263c8000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6020821015610e005701905f90565b9060c061281867ffffffffffffffff93601f8460021c16906127ec565b90549060031b1c9160061b161c1690565b92835f52600160205260405f208260071c5f5260205260405f2090601f8360021c169361285685846127ec565b90549060031b1c958660c08660061b161c67800000000000000081166128ea57908567ffffffffffffffff61288e9594931691612686565b929091838311156128de576124ac6128d8956124a667ffffffffffffffff986128d3958a8816919067ffffffffffffffff60c0819260061b169316831b921b19161790565b612124565b16905f90565b5050505050505f905f90565b50909250611f7a95505f9450929092612d95565b92835f52600160205260405f208260071c5f5260205260405f2090601f8360021c169361292b85846127ec565b90549060031b1c958660c08660061b161c678000000000000000811661296357908567ffffffffffffffff61288e9594931691612686565b50909250611f7a955060019450929092612d95565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6106e75760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b94939091946129d38287612eb2565b15612ab55790612a70612a77939287612a68612a5567ffffffffffffffff8316337effffffffffffffffffffffffffffffffffffffff00000000000000000000008260181b9160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f5267ffffffffffffffff19601d5f20161790565b9463ffffffff8360401c16988987612ef0565b948592612631565b93846128fe565b509267ffffffffffffffff84169081612a8f57505050565b6020916bffffffff000000000000000067ffffffffffffffff19604051931616178152a1565b505f9450505050565b60205f60445a8285604051927fa9059cbb000000000000000000000000000000000000000000000000000000008452886004850152896024850152828052f13d15612b645760015f5114601f3d1116165b15612b1957505050565b9073ffffffffffffffffffffffffffffffffffffffff80927fc1acd0d6000000000000000000000000000000000000000000000000000000005f52166004521660245260445260645ffd5b813b151516612b0f565b9392919093612b7d8386612eb2565b15612b965763ffffffff612735949560401c1690612ef0565b828563ffffffff808260401c169160601c16907f49c50dce000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b60643563ffffffff8116810361023d5790565b620203405a1115612bfa57565b5a7fe84751ef000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9160446020925f92604051917fa9059cbb0000000000000000000000000000000000000000000000000000000083526004830152602482015282805282856201d4c0f1903d15612c7f575060015f5114601f3d11161690565b3b15151690565b67ffffffffffffffff67ffffffffffffffff1992937fffffffffffffffffffffffffffffffffffffffff000000000000000000000000604051958160208801957f0500000000000000000000000000000000000000000000000000000000000000875260601b16602188015260601b1660358601527fffffffffffffffff0000000000000000000000000000000000000000000000008160c01b16604986015260318552612d35605186612019565b1692519020161790565b906124ac906124a66124e294601f8360021c169261248184876127ec565b673fffffffffffffff8116908183119081612d82575b5015612d7d575090565b905090565b674000000000000000915016155f612d73565b919493929094825f52600260205260405f20865f5260205260405f20815f5260205260405f209283549673ffffffffffffffffffffffffffffffffffffffff8860401c1695678000000000000000891615612ea55780612e86575b80612e66575b612e5a5767ffffffffffffffff612e11959697981691612686565b9182821115612e5257805467ffffffffffffffff191667ffffffffffffffff808416919091176780000000000000001790915591612e4e91612124565b1691565b505f93915050565b505050505091505f9190565b503373ffffffffffffffffffffffffffffffffffffffff87161415612df6565b5073ffffffffffffffffffffffffffffffffffffffff86161515612df0565b50505050505091505f9190565b90600163ffffffff911b91818160601c1691829160401c16109182612ee5575b82612edc57505090565b60011c10919050565b808211159250612ed2565b929167ffffffffffffffff84169260051b81015b808210612f165750505060401c150290565b9193602067ffffffffffffffff9183959335918291818960051b16908152185216019160208367ffffffffffffffff1960405f2016179460011c91019091612f04565b9390928160e0860180518203612fce575b50506101008501518015918215612fbb575b5050612fb55767ffffffffffffffff612fad8560806740000000000000009460a06124e29901510291015190612131565b161791612d3f565b50505050565b612fc79250848761326b565b5f80612f7c565b526130028260c087015102612ffc612fec6080890192835190612131565b918560a08a015102905190612131565b90612124565b610100860152815f612f6a565b9261301a83836127fb565b9380515f52600260205260405f20613036856040840151612168565b5f5260205260405f20825f5260205260405f20956780000000000000008616613176575b73ffffffffffffffffffffffffffffffffffffffff811615613151576130b46130ae67ffffffffffffffff60c085015195169461309f60808601918783519102612131565b9560a086015102905190612131565b87612d5d565b918284111561316c576130d291866130cc8587612124565b9261326b565b91828061315a575b6131515767800000000000000092156131365767ffffffffffffffff915016935b161561312c57505067800000000000000067ffffffffffffffff809216171667ffffffffffffffff19825416179055565b6124e29350612d3f565b5067ffffffffffffffff1667400000000000000017936130fb565b50505050505050565b506740000000000000008616156130da565b5050505050505050565b865467ffffffffffffffff8116965067800000000000000081161561316c5760401c73ffffffffffffffffffffffffffffffffffffffff16806131ba575b5061305a565b90505f6131b4565b929190601582029180830460151490151715610c515780821161023d578190039201357fffffffffffffffffffffffffffffffffffffffffff000000000000000000000081169260158110613234575b505073ffffffffffffffffffffffffffffffffffffffff825f1a9260581c1690565b7fffffffffffffffffffffffffffffffffffffffffff0000000000000000000000929350829060150360031b1b1616905f80613212565b909392916132a49061327b612bed565b73ffffffffffffffffffffffffffffffffffffffff602084015116906060840151850291612c26565b9384156132b8575061012001908151019052565b915061014060019101911b815117905256",
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

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7ed1ea0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(bytes32 snapshot, address token, uint256 leaf, bytes32[] siblings) returns(uint64 units)
func (payouts *Payouts) PackClaim(snapshot [32]byte, token common.Address, leaf *big.Int, siblings [][32]byte) []byte {
	enc, err := payouts.abi.Pack("claim", snapshot, token, leaf, siblings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7ed1ea0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(bytes32 snapshot, address token, uint256 leaf, bytes32[] siblings) returns(uint64 units)
func (payouts *Payouts) TryPackClaim(snapshot [32]byte, token common.Address, leaf *big.Int, siblings [][32]byte) ([]byte, error) {
	return payouts.abi.Pack("claim", snapshot, token, leaf, siblings)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7ed1ea0.
//
// Solidity: function claim(bytes32 snapshot, address token, uint256 leaf, bytes32[] siblings) returns(uint64 units)
func (payouts *Payouts) UnpackClaim(data []byte) (uint64, error) {
	out, err := payouts.abi.Unpack("claim", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackClaimAgain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29a1a85c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimAgain(bytes32 snapshot, address token, uint256 leaf, bytes32 sumRoot) returns(uint64 units)
func (payouts *Payouts) PackClaimAgain(snapshot [32]byte, token common.Address, leaf *big.Int, sumRoot [32]byte) []byte {
	enc, err := payouts.abi.Pack("claimAgain", snapshot, token, leaf, sumRoot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimAgain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29a1a85c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimAgain(bytes32 snapshot, address token, uint256 leaf, bytes32 sumRoot) returns(uint64 units)
func (payouts *Payouts) TryPackClaimAgain(snapshot [32]byte, token common.Address, leaf *big.Int, sumRoot [32]byte) ([]byte, error) {
	return payouts.abi.Pack("claimAgain", snapshot, token, leaf, sumRoot)
}

// UnpackClaimAgain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x29a1a85c.
//
// Solidity: function claimAgain(bytes32 snapshot, address token, uint256 leaf, bytes32 sumRoot) returns(uint64 units)
func (payouts *Payouts) UnpackClaimAgain(data []byte) (uint64, error) {
	out, err := payouts.abi.Unpack("claimAgain", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackClaimFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fa73df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimFor((bytes32,address,uint256,address,bool,address,bytes32[]) proof) returns(uint64 units)
func (payouts *Payouts) PackClaimFor(proof LeafProof) []byte {
	enc, err := payouts.abi.Pack("claimFor", proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fa73df.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimFor((bytes32,address,uint256,address,bool,address,bytes32[]) proof) returns(uint64 units)
func (payouts *Payouts) TryPackClaimFor(proof LeafProof) ([]byte, error) {
	return payouts.abi.Pack("claimFor", proof)
}

// UnpackClaimFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fa73df.
//
// Solidity: function claimFor((bytes32,address,uint256,address,bool,address,bytes32[]) proof) returns(uint64 units)
func (payouts *Payouts) UnpackClaimFor(data []byte) (uint64, error) {
	out, err := payouts.abi.Unpack("claimFor", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackClaimMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x944dec2f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimMany(address token, (bytes32,uint256,bytes32[])[] claims) returns(uint64[] units)
func (payouts *Payouts) PackClaimMany(token common.Address, claims []Claim) []byte {
	enc, err := payouts.abi.Pack("claimMany", token, claims)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x944dec2f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimMany(address token, (bytes32,uint256,bytes32[])[] claims) returns(uint64[] units)
func (payouts *Payouts) TryPackClaimMany(token common.Address, claims []Claim) ([]byte, error) {
	return payouts.abi.Pack("claimMany", token, claims)
}

// UnpackClaimMany is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x944dec2f.
//
// Solidity: function claimMany(address token, (bytes32,uint256,bytes32[])[] claims) returns(uint64[] units)
func (payouts *Payouts) UnpackClaimMany(data []byte) ([]uint64, error) {
	out, err := payouts.abi.Unpack("claimMany", data)
	if err != nil {
		return *new([]uint64), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint64)).(*[]uint64)
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
// the contract method with ID 0x8347faa6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordOf((bytes32,address,uint256,address,bool,address,bytes32[]) proof) view returns(uint64 paid, bool stuck, address payee)
func (payouts *Payouts) PackRecordOf(proof LeafProof) []byte {
	enc, err := payouts.abi.Pack("recordOf", proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8347faa6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordOf((bytes32,address,uint256,address,bool,address,bytes32[]) proof) view returns(uint64 paid, bool stuck, address payee)
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
// from invoking the contract method with ID 0x8347faa6.
//
// Solidity: function recordOf((bytes32,address,uint256,address,bool,address,bytes32[]) proof) view returns(uint64 paid, bool stuck, address payee)
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
// the contract method with ID 0xdb96f52b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(bytes32 snapshot, address token, uint256 leaf, bytes32[] siblings) returns(uint64 units)
func (payouts *Payouts) PackRegister(snapshot [32]byte, token common.Address, leaf *big.Int, siblings [][32]byte) []byte {
	enc, err := payouts.abi.Pack("register", snapshot, token, leaf, siblings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb96f52b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes32 snapshot, address token, uint256 leaf, bytes32[] siblings) returns(uint64 units)
func (payouts *Payouts) TryPackRegister(snapshot [32]byte, token common.Address, leaf *big.Int, siblings [][32]byte) ([]byte, error) {
	return payouts.abi.Pack("register", snapshot, token, leaf, siblings)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb96f52b.
//
// Solidity: function register(bytes32 snapshot, address token, uint256 leaf, bytes32[] siblings) returns(uint64 units)
func (payouts *Payouts) UnpackRegister(data []byte) (uint64, error) {
	out, err := payouts.abi.Unpack("register", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSetPayee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d2d51ad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPayee((bytes32,address,uint256,address,bool,address,bytes32[]) proof, address payee) returns()
func (payouts *Payouts) PackSetPayee(proof LeafProof, payee common.Address) []byte {
	enc, err := payouts.abi.Pack("setPayee", proof, payee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPayee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d2d51ad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPayee((bytes32,address,uint256,address,bool,address,bytes32[]) proof, address payee) returns()
func (payouts *Payouts) TryPackSetPayee(proof LeafProof, payee common.Address) ([]byte, error) {
	return payouts.abi.Pack("setPayee", proof, payee)
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
	From   uint64
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
// Solidity: event Pushed(bytes32 indexed pool, uint32 indexed group, uint64 from, uint64 to, uint64 units, uint128 failed)
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
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_BadEscrow"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsBadEscrowError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_BadGroup"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsBadGroupError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_BadLeaf"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsBadLeafError(raw[4:])
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
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_EmptyPool"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsEmptyPoolError(raw[4:])
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
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_TransferFailed"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsTransferFailedError(raw[4:])
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
	return nil, errors.New("Unknown error")
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

// PayoutsPayoutsBadLeaf represents a Payouts_BadLeaf error raised by the Payouts contract.
type PayoutsPayoutsBadLeaf struct {
	Number   *big.Int
	Count    *big.Int
	Siblings *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_BadLeaf(uint256 number, uint256 count, uint256 siblings)
func PayoutsPayoutsBadLeafErrorID() common.Hash {
	return common.HexToHash("0x49c50dcea3fa1cc8811c872ae92a592ef6342af7d4052da25459bc65ebb2196d")
}

// UnpackPayoutsBadLeafError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_BadLeaf(uint256 number, uint256 count, uint256 siblings)
func (payouts *Payouts) UnpackPayoutsBadLeafError(raw []byte) (*PayoutsPayoutsBadLeaf, error) {
	out := new(PayoutsPayoutsBadLeaf)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_BadLeaf", raw); err != nil {
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
