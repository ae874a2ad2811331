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

// LeafProof is an auto generated low-level Go binding around an user-defined struct.
type LeafProof struct {
	Snapshot [32]byte
	Index    uint32
	Weight   uint64
	Siblings []SumNode
}

// Pool is an auto generated low-level Go binding around an user-defined struct.
type Pool struct {
	Index        *big.Int
	TotalWeight  uint64
	Count        uint32
	BannedWeight uint64
	Token        common.Address
}

// Record is an auto generated low-level Go binding around an user-defined struct.
type Record struct {
	Weight     uint64
	Last       *big.Int
	Banned     bool
	Redirected bool
	Cap        *big.Int
	Payee      common.Address
}

// SumNode is an auto generated low-level Go binding around an user-defined struct.
type SumNode struct {
	Hash [32]byte
	Sum  uint64
}

// PayoutsMetaData contains all meta data concerning the Payouts contract.
var PayoutsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"market_\",\"type\":\"address\",\"internalType\":\"contractIMarket\"},{\"name\":\"datasets_\",\"type\":\"address\",\"internalType\":\"contractIDatasets\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"bannedWeight\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"blockOf\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"blockIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"last\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"own\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"siblings\",\"type\":\"tuple[]\",\"internalType\":\"structSumNode[]\",\"components\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimAgain\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimMany\",\"inputs\":[{\"name\":\"leaves\",\"type\":\"tuple[]\",\"internalType\":\"structLeafProof[]\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"siblings\",\"type\":\"tuple[]\",\"internalType\":\"structSumNode[]\",\"components\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]}],\"outputs\":[{\"name\":\"amounts\",\"type\":\"uint128[]\",\"internalType\":\"uint128[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"datasets\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDatasets\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"due\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"liabilities\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"market\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"poolOf\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structPool\",\"components\":[{\"name\":\"index\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"bannedWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"push\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"blockIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"accounts\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"weights\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"},{\"name\":\"siblings\",\"type\":\"tuple[]\",\"internalType\":\"structSumNode[]\",\"components\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recordOf\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structRecord\",\"components\":[{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"last\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"banned\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"redirected\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"cap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPayee\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"siblings\",\"type\":\"tuple[]\",\"internalType\":\"structSumNode[]\",\"components\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SnapshotId\"},{\"name\":\"index\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SnapshotId\"},{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"index\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayeeSet\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SnapshotId\"},{\"name\":\"index\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Pushed\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SnapshotId\"},{\"name\":\"blockIndex\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"from\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"to\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"paid\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"failed\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Payouts_BadBlock\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"blockIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadEscrow\",\"inputs\":[{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadPayee\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Payouts_BadProof\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Payouts_EmptyPool\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}]},{\"type\":\"error\",\"name\":\"Payouts_GasTooLow\",\"inputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_NoCredit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NoRecord\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NotMarket\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NothingDue\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Payouts_TooMuch\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"liabilities\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_TransferFailed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_WrongMarket\",\"inputs\":[{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SumTree_Overflow\",\"inputs\":[]}]",
	ID:  "Payouts",
	Bin: "0x60c0806040523461011857604081612f02803803809161001f828561012f565b8339810103126101185780516001600160a01b038116919082900361011857602001516001600160a01b038116810361011857604051635123de1960e11b8152602081600481865afa908115610124575f916100de575b50306001600160a01b03909116036100cb5760a052608052604051612d9b908161016782396080518181816106dc01528181611585015281816117800152611a55015260a051818181610d410152612b5d0152f35b50630e64f2f360e11b5f5260045260245ffd5b90506020813d60201161011c575b816100f96020938361012f565b8101031261011857516001600160a01b0381168103610118575f610076565b5f80fd5b3d91506100ec565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b0382119082101761015257604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8063035ec58414611bdb57806321a41df814611a1957806341140292146119e557806360babcf4146117a457806380f556051461175457806381456768146116d1578063946646ca146115dc5780639a0c236e14611545578063a221393414610d65578063ab2d10f714610d15578063b01083e214610cbb578063b1f0c9a614610b85578063b7b2c37e1461065f578063ba4a6bd414610566578063cd6d6a65146103e2578063e30bf86814610395578063f3d461b91461024f5763f940e385146100df575f80fd5b3461024b57604060031936011261024b576100f8611c49565b73ffffffffffffffffffffffffffffffffffffffff610115611c6c565b9161011e6121c5565b1690815f52600760205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f205490811561021b57816101f091846020955f526007865260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5286525f604081205560405173ffffffffffffffffffffffffffffffffffffffff831681528387820152817fa4195c37c2947bbe89165f03e320b6903116f0b10d8cfdb522330f7ce6f9fa2460403393a35f526002855263ffffffff60405f2054165f526001855260405f206128b1565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b827ff4bc3ba9000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b5f80fd5b3461024b57606060031936011261024b57610268611d25565b610270611cb2565b905f60a060405161028081611e25565b82815282602082015282604082015282606082015282608082015201526004355f52600660205263ffffffff60405f2091165f5260205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f5260205260c060405f2073ffffffffffffffffffffffffffffffffffffffff6040516102fe81611e25565b6fffffffffffffffffffffffffffffffff83549367ffffffffffffffff85169485845260208401838260401c16815283604086019160ff848b1c161515835260ff606088019460c81c161515845260a0886002846001890154169760808b019889520154169701968752604051988952511660208801525115156040870152511515606086015251166080840152511660a0820152f35b3461024b57608060031936011261024b576103ae611d25565b6103b6611cb2565b9060643567ffffffffffffffff8116810361024b576020926103da92600435612064565b604051908152f35b3461024b5760a060031936011261024b576004356103fe611d25565b90610407611d38565b9060643567ffffffffffffffff811161024b57610428903690600401611d4f565b73ffffffffffffffffffffffffffffffffffffffff610448949294611c8f565b6104506121c5565b1693841561053e5761047892845f525f6020528663ffffffff60405f205460c01c16866122ea565b60028101837fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790557901000000000000000000000000000000000000000000000000007fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff8254161790556040519182527f8d012ebf93d0e10abe3ea896e135ae86c6e2993117cacc80f9bf9a034042f7bd602063ffffffff33951693a45f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7f93810839000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461024b57602060031936011261024b5760a06004355f608060405161058b81611e09565b8281528260208201528260408201528260608201520152805f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f20546fffffffffffffffffffffffffffffffff8116925f52600460205267ffffffffffffffff8060405f2054168260e01c5f52600160205263ffffffff8460405f205416938360405161061381611e09565b888152608060208201918385831c16835285604082019560c01c168552606081019687520196875260405198895251166020880152511660408601525116606084015251166080820152f35b3461024b5760c060031936011261024b5760043561067b611c6c565b610683611d38565b906064359163ffffffff831680930361024b5761069e611c8f565b9260a435946fffffffffffffffffffffffffffffffff861680960361024b576106c56121c5565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610b5957805f525f60205260405f2091825467ffffffffffffffff8160801c16155f14610b4b575063ffffffff61073486612749565b16805f52600160205260405f209461075089875460a01c611dc4565b946bffffffffffffffffffffffff8611610b0557916107d89695939167ffffffffffffffff6bffffffffffffffffffffffff96945460801c1615610a02575b505050501673ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b73ffffffffffffffffffffffffffffffffffffffff8116604051917f70a08231000000000000000000000000000000000000000000000000000000008352306004840152602083602481855afa928315610979575f936109ce575b5073ffffffffffffffffffffffffffffffffffffffff604051947f23b872dd000000000000000000000000000000000000000000000000000000005f5216600452306024528460445260205f60648180855af19060015f51148216156109af575b50836040525f6060521561098457826024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa8015610979575f90610945575b6108eb9250611d80565b818103610917575f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7fb39c47ff000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506020823d602011610971575b8161095f60209383611e41565b8101031261024b576108eb91516108e1565b3d9150610952565b6040513d5f823e3d90fd5b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60018215166109c5573b15153d15161685610894565b843d5f823e3d90fd5b9092506020813d6020116109fa575b816109ea60209383611e41565b8101031261024b57519185610833565b3d91506109dd565b60405193610a0f85611ded565b5f855267ffffffffffffffff602086019216825260408501938452606085019283525f525f6020526fffffffffffffffffffffffffffffffff8060405f20955116167fffffffffffffffffffffffffffffffff0000000000000000000000000000000085541617845551916fffffffffffffffffffffffffffffffff77ffffffffffffffff000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000007bffffffff0000000000000000000000000000000000000000000000008754945160c01b16945160e01b169460801b16911617171790558780808061078f565b8573ffffffffffffffffffffffffffffffffffffffff897f0233547d000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b63ffffffff9060e01c610734565b7f94c36160000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461024b57604060031936011261024b57600435610ba1611d25565b90610baa6121c5565b610bb381612239565b91815f52600660205260405f209263ffffffff821693845f5260205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f2067ffffffffffffffff81541615610c86576fffffffffffffffffffffffffffffffff92610c20928561255b565b16908115610c56576020825f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b90507f7be75f00000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5050507f9bb8ef36000000000000000000000000000000000000000000000000000000005f526004526024523360445260645ffd5b3461024b57602060031936011261024b5773ffffffffffffffffffffffffffffffffffffffff610ce9611c49565b165f52600260205263ffffffff60405f2054165f526001602052602060405f205460a01c604051908152f35b3461024b575f60031936011261024b57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461024b5760a060031936011261024b57600435610d81611d25565b9060443567ffffffffffffffff811161024b57610da2903690600401611cf4565b9060643567ffffffffffffffff811161024b57610dc3903690600401611cf4565b91909260843567ffffffffffffffff811161024b57610de6903690600401611d4f565b610df19591956121c5565b610dfa87612239565b956040870198610e1063ffffffff8b5116612950565b60078082109118026007189163ffffffff8b51169363ffffffff83169b8360071b958d80647fffffff8089160460801490151715611518578590647fffffff8088168103908111150260808082109118028060801890818b14918261150e575b5081611502575b50159182156114de575b50506114ae576001841b91610e94612a20565b505f94604051936020850180925f5b8c8110611449575060286020911b870101905b8181106114385750505b600181116113c057506040905193015160c01c94611398578c610efa93610f009660405191610eee83611dd1565b82526020820152612a38565b89612b10565b865f52600560205260405f20885f5260205260405f209163ffffffff6060880151165f52600160205260405f209373ffffffffffffffffffffffffffffffffffffffff855416956fffffffffffffffffffffffffffffffff8951169267ffffffffffffffff60208b01511693865490604051996101008b018b811067ffffffffffffffff82111761136b576040528d8b5260208b015260408a0152606089019485526fffffffffffffffffffffffffffffffff811660808a015260801c60a089015260c08801985f8a525f60e08a01526fffffffffffffffffffffffffffffffff808c5116167fffffffffffffffffffffffffffffffff0000000000000000000000000000000088541617875560a089015193895f5b888382106111ce57505094505050505060e0915001518060a08601511760a086015285511590816111c5575b5061118f57509161112e608094926110cd7f9de1cadda7927e5d040c05541b1e3adbed3d0522c58b35990ccc28bbe78968d897956fffffffffffffffffffffffffffffffff60a0860151166fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b6110ea6bffffffffffffffffffffffff855116825460a01c611ec0565b73ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b6fffffffffffffffffffffffffffffffff60e081808088860151169651169451169201511691604051938452602084015260408301526060820152a35f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b63ffffff8090877f7be75f00000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b90501589611042565b8688918760019585888a89831b809816155f1461123d5761120f836112149261120961120483647fffffff809761121d9d612718565b612728565b97612718565b611eab565b94160190612c3a565b1561122c575b50018a90611016565b60e08d01511760e08d01525f611223565b5091509150611204925061125093612718565b8d515f52600660205260405f2083647fffffff808d16015f5260205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f526020528d60405f206112a260408301518d519083612834565b928360ff835460c81c165f14611362576112d9915073ffffffffffffffffffffffffffffffffffffffff6002840154165b84612d48565b80938194611358575b506112ef575b505061121d565b6fffffffffffffffffffffffffffffffff6040611351930151167fffffffffffffffff00000000000000000000000000000000ffffffffffffffff77ffffffffffffffffffffffffffffffff000000000000000083549260401b169116179055565b8d5f6112e8565b905015155f6112e2565b6112d9916112d3565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f59661f0f000000000000000000000000000000000000000000000000000000005f5260045ffd5b60288102850160200182805b8282106113de5750505060011c610ec0565b6028605091604884015160c01c602085015160c01c019b8c60401c179b60517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff86016011815320825260c01b6020820152019101906113cc565b5f8082526020820152602801610eb6565b918d8360051b80910135908d0135918260401c8260a01c1761024b578260289260019460181b9060581b177f0200000000000000000000000000000000000000000000000000000000000000175f52601d5f20825260c01b6020820152019201610ea3565b8b8b7fc0d91d14000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6114f8925063ffffffff6114f3915116612950565b611d80565b811415848e610e81565b9050608014158f610e77565b8d1491505f610e70565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b3461024b57606060031936011261024b5761155e611c6c565b611566611cd5565b61156e6121c5565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610b59576115b791600435611eea565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b3461024b57608060031936011261024b576004356115f8611d25565b611600611d38565b60643567ffffffffffffffff811161024b576fffffffffffffffffffffffffffffffff918361165e611639611665943690600401611d4f565b906116426121c5565b61164b89612239565b948463ffffffff6040880151168b6122ea565b918661255b565b1691821561169b576020835f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b63ffffffff92507f7be75f00000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b3461024b57604060031936011261024b576116ea611d25565b6004355f52600560205263ffffffff60405f2091165f5260205261175060405f205460405191816fffffffffffffffffffffffffffffffff849360801c9116839092916fffffffffffffffffffffffffffffffff60209181604085019616845216910152565b0390f35b3461024b575f60031936011261024b57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461024b57602060031936011261024b5760043567ffffffffffffffff811161024b576117d5903690600401611cf4565b6117dd6121c5565b6117e681611e82565b6117f36040519182611e41565b8181526117ff82611e82565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020830191013682375f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8185360301915b8481101561196c578060051b90818701358481121561024b578701803561187881612239565b9063ffffffff60408301511691602084019261189384611e9a565b906118a060408701611eab565b956060810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561024b570180359067ffffffffffffffff821161024b576020018160061b3603811361024b576119139761190d9461190794886122ea565b93611e9a565b9161255b565b91855182101561193f5760206fffffffffffffffffffffffffffffffff60019416918701015201611852565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b81845f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051918291602083019060208452518091526040830191905f5b8181106119ba575050500390f35b82516fffffffffffffffffffffffffffffffff168452859450602093840193909201916001016119ac565b3461024b57602060031936011261024b576004355f526004602052602067ffffffffffffffff60405f205416604051908152f35b3461024b57606060031936011261024b57602435611a35611cd5565b90611a3e6121c5565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610b5957805f525f60205260405f2080549067ffffffffffffffff8260801c16906fffffffffffffffffffffffffffffffff85169180830292808404821490151715611518577f19e9b2786c13a9cf9902f68edc9fd595a1ddda3cb7cb23ad3145f321be7aaab1936fffffffffffffffffffffffffffffffff611b21611b9c95611b1b611b28958a5f52600460205267ffffffffffffffff60405f20541690611d80565b90611d8d565b9116611dc4565b6fffffffffffffffffffffffffffffffff8111611bc4575b81547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff91821690811790925560408051969091168652602086019190915260043594918291820190565b0390a35f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b506fffffffffffffffffffffffffffffffff611b40565b3461024b57604060031936011261024b57611bf4611c49565b73ffffffffffffffffffffffffffffffffffffffff611c11611c6c565b91165f52600760205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361024b57565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361024b57565b6084359073ffffffffffffffffffffffffffffffffffffffff8216820361024b57565b6044359073ffffffffffffffffffffffffffffffffffffffff8216820361024b57565b604435906fffffffffffffffffffffffffffffffff8216820361024b57565b9181601f8401121561024b5782359167ffffffffffffffff831161024b576020808501948460051b01011161024b57565b6024359063ffffffff8216820361024b57565b6044359067ffffffffffffffff8216820361024b57565b9181601f8401121561024b5782359167ffffffffffffffff831161024b576020808501948460061b01011161024b57565b9190820391821161151857565b8115611d97570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b9190820180921161151857565b6040810190811067ffffffffffffffff82111761136b57604052565b6080810190811067ffffffffffffffff82111761136b57604052565b60a0810190811067ffffffffffffffff82111761136b57604052565b60c0810190811067ffffffffffffffff82111761136b57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761136b57604052565b67ffffffffffffffff811161136b5760051b60200190565b3563ffffffff8116810361024b5790565b3567ffffffffffffffff8116810361024b5790565b906bffffffffffffffffffffffff809116911603906bffffffffffffffffffffffff821161151857565b5f525f60205260405f205460e01c5f52600160205260405f209081549173ffffffffffffffffffffffffffffffffffffffff83169260a01c611f2a61267f565b611f9d611f586bffffffffffffffffffffffff6fffffffffffffffffffffffffffffffff8816971683611ec0565b835473ffffffffffffffffffffffffffffffffffffffff1660a09190911b7fffffffffffffffffffffffff000000000000000000000000000000000000000016178355565b611fa88584866126b8565b61205d577f64999df6b539f19d9a33e826d657da3208b3dbc70f145a5fc9d5a6cc70aab6079261202f73ffffffffffffffffffffffffffffffffffffffff926020949073ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b845f526007835260405f208282165f52835260405f20612050878254611dc4565b90556040519586521693a3565b5050505050565b9092815f525f60205260405f20936040519461207f86611ded565b54936fffffffffffffffffffffffffffffffff8516865267ffffffffffffffff8560801c16602087019581875263ffffffff8160c01c16604089015260e01c6060880152156121bb57835f52600660205260405f2063ffffffff83165f5260205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f5260205260405f2067ffffffffffffffff81541661218a575067ffffffffffffffff929161217e916fffffffffffffffffffffffffffffffff61218596975116935f5260056020526301ffffff60405f209160071c165f52602052836fffffffffffffffffffffffffffffffff60405f20541696511693849116809302611d8d565b9302611d8d565b900390565b939250505067ffffffffffffffff6fffffffffffffffffffffffffffffffff6121b894511691511691612834565b90565b5050505050505f90565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6122115760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b905f606060405161224981611ded565b8281528260208201528260408201520152815f525f60205260405f20916040519261227384611ded565b54926fffffffffffffffffffffffffffffffff84169384825267ffffffffffffffff8160801c16602083015263ffffffff8160c01c16604083015260e01c606082015292156122bf5750565b7f08306b56000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91929395949095825f52600660205260405f2063ffffffff851690815f5260205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f20978867ffffffffffffffff815416612550575063ffffffff168082109081159161253d575b5061250e57936fffffffffffffffffffffffffffffffff936124228261241c600196607f9661250c9b9a612386612a20565b508b6040517fffffffffffffffff00000000000000000000000000000000000000000000000060208201927f020000000000000000000000000000000000000000000000000000000000000084523360601b602184015260c01b166035820152601d81526123f5603d82611e41565b5190206040519061240582611dd1565b815267ffffffffffffffff8d166020820152612a38565b83612b10565b5f52600560205260405f206301ffffff8260071c165f5260205267ffffffffffffffff60405f209561249b868854168b907fffffffffffffffff00000000000000000000000000000000ffffffffffffffff77ffffffffffffffffffffffffffffffff000000000000000083549260401b169116179055565b167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000895416178855161b16815460801c176fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b565b837f44a803ff000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6125479150612950565b8314155f612354565b985050505050505050565b91909392936fffffffffffffffffffffffffffffffff61258e8183511667ffffffffffffffff6020850151169088612834565b1694851561267657815181547fffffffffffffffff00000000000000000000000000000000ffffffffffffffff1660409190911b77ffffffffffffffffffffffffffffffff00000000000000001617815561250c93929163ffffffff9160609190805460c81c60ff161561266e576002015473ffffffffffffffffffffffffffffffffffffffff16935b6040516fffffffffffffffffffffffffffffffff8a16968782527f89723debb3d64dc5504f802772d337f127e4a5e4ee7a60dc1c766a85ca70ac4260208733951693a40151165f52600160205260405f206128b1565b503393612618565b505f9450505050565b6201efb85a111561268c57565b5a7fe84751ef000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9160446020925f92604051917fa9059cbb0000000000000000000000000000000000000000000000000000000083526004830152602482015282805282856201d4c0f1903d15612711575060015f5114601f3d11161690565b3b15151690565b919081101561193f5760051b0190565b3573ffffffffffffffffffffffffffffffffffffffff8116810361024b5790565b73ffffffffffffffffffffffffffffffffffffffff1690815f52600260205263ffffffff60405f2054168061283057506003549163ffffffff83169263ffffffff84146115185760017fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000094019063ffffffff8216948591161760035592815f52600260205260405f2091815f52600160205260405f20907fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790557fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000825416179055565b9150565b909181549160ff8360c01c16612887575b50604082901c6fffffffffffffffffffffffffffffffff169280841061286d57505050505f90565b61217e8267ffffffffffffffff6121859516809302611d8d565b60016fffffffffffffffffffffffffffffffff91949294015416908180821091180218915f612845565b6128b961267f565b6128f28154916110ea73ffffffffffffffffffffffffffffffffffffffff8416936bffffffffffffffffffffffff87169060a01c611ec0565b6128fd8383836126b8565b1561290757505050565b9073ffffffffffffffffffffffffffffffffffffffff917fc1acd0d6000000000000000000000000000000000000000000000000000000005f526004521660245260445260645ffd5b600281101561295e57505f90565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111611518577f07060605060205040602030205040301060502050303040105050304000000006f8421084210842108cc6318c6db6d54be826fffffffffffffffffffffffffffffffff1060071b831560081b1783811c67ffffffffffffffff1060061b1783811c63ffffffff1060051b1783811c61ffff1060041b1783811c60ff1060031b1792831c1c601f161a17600181018091116115185790565b60405190612a2d82611dd1565b5f6020838281520152565b9290612a42612a20565b5067ffffffffffffffff6020855195015116925f926040519060018201906011835360061b830192915b838310612a9e5750505050506113985767ffffffffffffffff9060405192612a9384611dd1565b835216602082015290565b9091929394604090849897983597602086013598600189165f14612af15785528860c01b602185015260298401528860c01b60498401525b60518320988801978817821c179560011c9493019190612a6c565b9085528960c01b602185015260298401528760c01b6049840152612ad6565b908051604051907f6f94467300000000000000000000000000000000000000000000000000000000825283600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610979575f92612c06575b50149081612bd6575b5015612ba0575050565b63ffffffff92507f44a803ff000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b67ffffffffffffffff91506020015116815f525f60205267ffffffffffffffff60405f205460801c16145f612b96565b9091506020813d602011612c32575b81612c2260209383611e41565b8101031261024b5751905f612b8d565b3d9150612c15565b9067ffffffffffffffff9291612c786040820151612c6f608084019788519261217e6060870151998a9316998a809302611d8d565b90038483612d48565b612d3e57515f52600660205260405f20905f5260205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052612d136fffffffffffffffffffffffffffffffff60405f2093511683907fffffffffffffffff00000000000000000000000000000000ffffffffffffffff77ffffffffffffffffffffffffffffffff000000000000000083549260401b169116179055565b7fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008254161790555f90565b5050505050600190565b9291908115612d935781612d7e91612d5e61267f565b73ffffffffffffffffffffffffffffffffffffffff6020870151166126b8565b9283612d88575050565b60c001908151019052565b50600192505056",
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
// Solidity: constructor(address market_, address datasets_) returns()
func (payouts *Payouts) PackConstructor(market_ common.Address, datasets_ common.Address) []byte {
	enc, err := payouts.abi.Pack("", market_, datasets_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBannedWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41140292.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bannedWeight(bytes32 snapshot) view returns(uint64)
func (payouts *Payouts) PackBannedWeight(snapshot [32]byte) []byte {
	enc, err := payouts.abi.Pack("bannedWeight", snapshot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBannedWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41140292.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bannedWeight(bytes32 snapshot) view returns(uint64)
func (payouts *Payouts) TryPackBannedWeight(snapshot [32]byte) ([]byte, error) {
	return payouts.abi.Pack("bannedWeight", snapshot)
}

// UnpackBannedWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x41140292.
//
// Solidity: function bannedWeight(bytes32 snapshot) view returns(uint64)
func (payouts *Payouts) UnpackBannedWeight(data []byte) (uint64, error) {
	out, err := payouts.abi.Unpack("bannedWeight", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackBlockOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81456768.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function blockOf(bytes32 snapshot, uint32 blockIndex) view returns(uint128 last, uint128 own)
func (payouts *Payouts) PackBlockOf(snapshot [32]byte, blockIndex uint32) []byte {
	enc, err := payouts.abi.Pack("blockOf", snapshot, blockIndex)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBlockOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81456768.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function blockOf(bytes32 snapshot, uint32 blockIndex) view returns(uint128 last, uint128 own)
func (payouts *Payouts) TryPackBlockOf(snapshot [32]byte, blockIndex uint32) ([]byte, error) {
	return payouts.abi.Pack("blockOf", snapshot, blockIndex)
}

// BlockOfOutput serves as a container for the return parameters of contract
// method BlockOf.
type BlockOfOutput struct {
	Last *big.Int
	Own  *big.Int
}

// UnpackBlockOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x81456768.
//
// Solidity: function blockOf(bytes32 snapshot, uint32 blockIndex) view returns(uint128 last, uint128 own)
func (payouts *Payouts) UnpackBlockOf(data []byte) (BlockOfOutput, error) {
	out, err := payouts.abi.Unpack("blockOf", data)
	outstruct := new(BlockOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Last = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Own = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x946646ca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(bytes32 snapshot, uint32 index, uint64 weight, (bytes32,uint64)[] siblings) returns(uint128 amount)
func (payouts *Payouts) PackClaim(snapshot [32]byte, index uint32, weight uint64, siblings []SumNode) []byte {
	enc, err := payouts.abi.Pack("claim", snapshot, index, weight, siblings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x946646ca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(bytes32 snapshot, uint32 index, uint64 weight, (bytes32,uint64)[] siblings) returns(uint128 amount)
func (payouts *Payouts) TryPackClaim(snapshot [32]byte, index uint32, weight uint64, siblings []SumNode) ([]byte, error) {
	return payouts.abi.Pack("claim", snapshot, index, weight, siblings)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x946646ca.
//
// Solidity: function claim(bytes32 snapshot, uint32 index, uint64 weight, (bytes32,uint64)[] siblings) returns(uint128 amount)
func (payouts *Payouts) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := payouts.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimAgain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1f0c9a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimAgain(bytes32 snapshot, uint32 index) returns(uint128 amount)
func (payouts *Payouts) PackClaimAgain(snapshot [32]byte, index uint32) []byte {
	enc, err := payouts.abi.Pack("claimAgain", snapshot, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimAgain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1f0c9a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimAgain(bytes32 snapshot, uint32 index) returns(uint128 amount)
func (payouts *Payouts) TryPackClaimAgain(snapshot [32]byte, index uint32) ([]byte, error) {
	return payouts.abi.Pack("claimAgain", snapshot, index)
}

// UnpackClaimAgain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1f0c9a6.
//
// Solidity: function claimAgain(bytes32 snapshot, uint32 index) returns(uint128 amount)
func (payouts *Payouts) UnpackClaimAgain(data []byte) (*big.Int, error) {
	out, err := payouts.abi.Unpack("claimAgain", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60babcf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimMany((bytes32,uint32,uint64,(bytes32,uint64)[])[] leaves) returns(uint128[] amounts)
func (payouts *Payouts) PackClaimMany(leaves []LeafProof) []byte {
	enc, err := payouts.abi.Pack("claimMany", leaves)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60babcf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimMany((bytes32,uint32,uint64,(bytes32,uint64)[])[] leaves) returns(uint128[] amounts)
func (payouts *Payouts) TryPackClaimMany(leaves []LeafProof) ([]byte, error) {
	return payouts.abi.Pack("claimMany", leaves)
}

// UnpackClaimMany is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60babcf4.
//
// Solidity: function claimMany((bytes32,uint32,uint64,(bytes32,uint64)[])[] leaves) returns(uint128[] amounts)
func (payouts *Payouts) UnpackClaimMany(data []byte) ([]*big.Int, error) {
	out, err := payouts.abi.Unpack("claimMany", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
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

// PackDatasets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab2d10f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function datasets() view returns(address)
func (payouts *Payouts) PackDatasets() []byte {
	enc, err := payouts.abi.Pack("datasets")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDatasets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab2d10f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function datasets() view returns(address)
func (payouts *Payouts) TryPackDatasets() ([]byte, error) {
	return payouts.abi.Pack("datasets")
}

// UnpackDatasets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab2d10f7.
//
// Solidity: function datasets() view returns(address)
func (payouts *Payouts) UnpackDatasets(data []byte) (common.Address, error) {
	out, err := payouts.abi.Unpack("datasets", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21a41df8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(bytes32 sale, bytes32 snapshot, uint128 amount) returns()
func (payouts *Payouts) PackDeposit(sale [32]byte, snapshot [32]byte, amount *big.Int) []byte {
	enc, err := payouts.abi.Pack("deposit", sale, snapshot, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21a41df8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(bytes32 sale, bytes32 snapshot, uint128 amount) returns()
func (payouts *Payouts) TryPackDeposit(sale [32]byte, snapshot [32]byte, amount *big.Int) ([]byte, error) {
	return payouts.abi.Pack("deposit", sale, snapshot, amount)
}

// PackDue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30bf868.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function due(bytes32 snapshot, uint32 index, address account, uint64 weight) view returns(uint256)
func (payouts *Payouts) PackDue(snapshot [32]byte, index uint32, account common.Address, weight uint64) []byte {
	enc, err := payouts.abi.Pack("due", snapshot, index, account, weight)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30bf868.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function due(bytes32 snapshot, uint32 index, address account, uint64 weight) view returns(uint256)
func (payouts *Payouts) TryPackDue(snapshot [32]byte, index uint32, account common.Address, weight uint64) ([]byte, error) {
	return payouts.abi.Pack("due", snapshot, index, account, weight)
}

// UnpackDue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30bf868.
//
// Solidity: function due(bytes32 snapshot, uint32 index, address account, uint64 weight) view returns(uint256)
func (payouts *Payouts) UnpackDue(data []byte) (*big.Int, error) {
	out, err := payouts.abi.Unpack("due", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7b2c37e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow(bytes32 snapshot, address token, uint64 totalWeight, uint32 count, address buyer, uint128 amount) returns()
func (payouts *Payouts) PackEscrow(snapshot [32]byte, token common.Address, totalWeight uint64, count uint32, buyer common.Address, amount *big.Int) []byte {
	enc, err := payouts.abi.Pack("escrow", snapshot, token, totalWeight, count, buyer, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7b2c37e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrow(bytes32 snapshot, address token, uint64 totalWeight, uint32 count, address buyer, uint128 amount) returns()
func (payouts *Payouts) TryPackEscrow(snapshot [32]byte, token common.Address, totalWeight uint64, count uint32, buyer common.Address, amount *big.Int) ([]byte, error) {
	return payouts.abi.Pack("escrow", snapshot, token, totalWeight, count, buyer, amount)
}

// PackLiabilities is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb01083e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function liabilities(address token) view returns(uint256)
func (payouts *Payouts) PackLiabilities(token common.Address) []byte {
	enc, err := payouts.abi.Pack("liabilities", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLiabilities is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb01083e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function liabilities(address token) view returns(uint256)
func (payouts *Payouts) TryPackLiabilities(token common.Address) ([]byte, error) {
	return payouts.abi.Pack("liabilities", token)
}

// UnpackLiabilities is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb01083e2.
//
// Solidity: function liabilities(address token) view returns(uint256)
func (payouts *Payouts) UnpackLiabilities(data []byte) (*big.Int, error) {
	out, err := payouts.abi.Unpack("liabilities", data)
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

// PackPoolOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba4a6bd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function poolOf(bytes32 snapshot) view returns((uint128,uint64,uint32,uint64,address))
func (payouts *Payouts) PackPoolOf(snapshot [32]byte) []byte {
	enc, err := payouts.abi.Pack("poolOf", snapshot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoolOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba4a6bd4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function poolOf(bytes32 snapshot) view returns((uint128,uint64,uint32,uint64,address))
func (payouts *Payouts) TryPackPoolOf(snapshot [32]byte) ([]byte, error) {
	return payouts.abi.Pack("poolOf", snapshot)
}

// UnpackPoolOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba4a6bd4.
//
// Solidity: function poolOf(bytes32 snapshot) view returns((uint128,uint64,uint32,uint64,address))
func (payouts *Payouts) UnpackPoolOf(data []byte) (Pool, error) {
	out, err := payouts.abi.Unpack("poolOf", data)
	if err != nil {
		return *new(Pool), err
	}
	out0 := *abi.ConvertType(out[0], new(Pool)).(*Pool)
	return out0, nil
}

// PackPush is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2213934.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function push(bytes32 snapshot, uint32 blockIndex, address[] accounts, uint64[] weights, (bytes32,uint64)[] siblings) returns()
func (payouts *Payouts) PackPush(snapshot [32]byte, blockIndex uint32, accounts []common.Address, weights []uint64, siblings []SumNode) []byte {
	enc, err := payouts.abi.Pack("push", snapshot, blockIndex, accounts, weights, siblings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPush is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2213934.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function push(bytes32 snapshot, uint32 blockIndex, address[] accounts, uint64[] weights, (bytes32,uint64)[] siblings) returns()
func (payouts *Payouts) TryPackPush(snapshot [32]byte, blockIndex uint32, accounts []common.Address, weights []uint64, siblings []SumNode) ([]byte, error) {
	return payouts.abi.Pack("push", snapshot, blockIndex, accounts, weights, siblings)
}

// PackRecordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3d461b9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordOf(bytes32 snapshot, uint32 index, address account) view returns((uint64,uint128,bool,bool,uint128,address))
func (payouts *Payouts) PackRecordOf(snapshot [32]byte, index uint32, account common.Address) []byte {
	enc, err := payouts.abi.Pack("recordOf", snapshot, index, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3d461b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordOf(bytes32 snapshot, uint32 index, address account) view returns((uint64,uint128,bool,bool,uint128,address))
func (payouts *Payouts) TryPackRecordOf(snapshot [32]byte, index uint32, account common.Address) ([]byte, error) {
	return payouts.abi.Pack("recordOf", snapshot, index, account)
}

// UnpackRecordOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf3d461b9.
//
// Solidity: function recordOf(bytes32 snapshot, uint32 index, address account) view returns((uint64,uint128,bool,bool,uint128,address))
func (payouts *Payouts) UnpackRecordOf(data []byte) (Record, error) {
	out, err := payouts.abi.Unpack("recordOf", data)
	if err != nil {
		return *new(Record), err
	}
	out0 := *abi.ConvertType(out[0], new(Record)).(*Record)
	return out0, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a0c236e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund(bytes32 snapshot, address buyer, uint128 amount) returns()
func (payouts *Payouts) PackRefund(snapshot [32]byte, buyer common.Address, amount *big.Int) []byte {
	enc, err := payouts.abi.Pack("refund", snapshot, buyer, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a0c236e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund(bytes32 snapshot, address buyer, uint128 amount) returns()
func (payouts *Payouts) TryPackRefund(snapshot [32]byte, buyer common.Address, amount *big.Int) ([]byte, error) {
	return payouts.abi.Pack("refund", snapshot, buyer, amount)
}

// PackSetPayee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd6d6a65.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPayee(bytes32 snapshot, uint32 index, uint64 weight, (bytes32,uint64)[] siblings, address payee) returns()
func (payouts *Payouts) PackSetPayee(snapshot [32]byte, index uint32, weight uint64, siblings []SumNode, payee common.Address) []byte {
	enc, err := payouts.abi.Pack("setPayee", snapshot, index, weight, siblings, payee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPayee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd6d6a65.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPayee(bytes32 snapshot, uint32 index, uint64 weight, (bytes32,uint64)[] siblings, address payee) returns()
func (payouts *Payouts) TryPackSetPayee(snapshot [32]byte, index uint32, weight uint64, siblings []SumNode, payee common.Address) ([]byte, error) {
	return payouts.abi.Pack("setPayee", snapshot, index, weight, siblings, payee)
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

// PayoutsClaimed represents a Claimed event raised by the Payouts contract.
type PayoutsClaimed struct {
	Snapshot [32]byte
	Index    uint32
	Account  common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PayoutsClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (PayoutsClaimed) ContractEventName() string {
	return PayoutsClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(bytes32 indexed snapshot, uint32 indexed index, address indexed account, uint128 amount)
func (payouts *Payouts) UnpackClaimedEvent(log *types.Log) (*PayoutsClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != payouts.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PayoutsClaimed)
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
	Snapshot [32]byte
	Sale     [32]byte
	Amount   *big.Int
	Index    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PayoutsDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (PayoutsDeposited) ContractEventName() string {
	return PayoutsDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(bytes32 indexed snapshot, bytes32 indexed sale, uint128 amount, uint128 index)
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
	Snapshot [32]byte
	Index    uint32
	Account  common.Address
	Payee    common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const PayoutsPayeeSetEventName = "PayeeSet"

// ContractEventName returns the user-defined event name.
func (PayoutsPayeeSet) ContractEventName() string {
	return PayoutsPayeeSetEventName
}

// UnpackPayeeSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayeeSet(bytes32 indexed snapshot, uint32 indexed index, address indexed account, address payee)
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
	Snapshot   [32]byte
	BlockIndex uint32
	From       *big.Int
	To         *big.Int
	Paid       *big.Int
	Failed     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PayoutsPushedEventName = "Pushed"

// ContractEventName returns the user-defined event name.
func (PayoutsPushed) ContractEventName() string {
	return PayoutsPushedEventName
}

// UnpackPushedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Pushed(bytes32 indexed snapshot, uint32 indexed blockIndex, uint128 from, uint128 to, uint128 paid, uint128 failed)
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
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_BadBlock"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsBadBlockError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_BadEscrow"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsBadEscrowError(raw[4:])
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
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_NoCredit"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsNoCreditError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_NoRecord"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsNoRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_NotMarket"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsNotMarketError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_NothingDue"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsNothingDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], payouts.abi.Errors["Payouts_TooMuch"].ID.Bytes()[:4]) {
		return payouts.UnpackPayoutsTooMuchError(raw[4:])
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
	if bytes.Equal(raw[:4], payouts.abi.Errors["SumTree_Overflow"].ID.Bytes()[:4]) {
		return payouts.UnpackSumTreeOverflowError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PayoutsPayoutsBadBlock represents a Payouts_BadBlock error raised by the Payouts contract.
type PayoutsPayoutsBadBlock struct {
	Snapshot   [32]byte
	BlockIndex uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_BadBlock(bytes32 snapshot, uint32 blockIndex)
func PayoutsPayoutsBadBlockErrorID() common.Hash {
	return common.HexToHash("0xc0d91d14a852b44026359685a2f77ac5480077a87aa973ef38a580e97834a92a")
}

// UnpackPayoutsBadBlockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_BadBlock(bytes32 snapshot, uint32 blockIndex)
func (payouts *Payouts) UnpackPayoutsBadBlockError(raw []byte) (*PayoutsPayoutsBadBlock, error) {
	out := new(PayoutsPayoutsBadBlock)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_BadBlock", raw); err != nil {
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

// PayoutsPayoutsBadPayee represents a Payouts_BadPayee error raised by the Payouts contract.
type PayoutsPayoutsBadPayee struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_BadPayee()
func PayoutsPayoutsBadPayeeErrorID() common.Hash {
	return common.HexToHash("0x93810839bd2f890d6c45e2ec3613aad3af8f647ab9f77995415e83abb1aea27a")
}

// UnpackPayoutsBadPayeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_BadPayee()
func (payouts *Payouts) UnpackPayoutsBadPayeeError(raw []byte) (*PayoutsPayoutsBadPayee, error) {
	out := new(PayoutsPayoutsBadPayee)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_BadPayee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsBadProof represents a Payouts_BadProof error raised by the Payouts contract.
type PayoutsPayoutsBadProof struct {
	Snapshot [32]byte
	Index    uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_BadProof(bytes32 snapshot, uint32 index)
func PayoutsPayoutsBadProofErrorID() common.Hash {
	return common.HexToHash("0x44a803ff25db8d1231547ffca07de80b7fd48512224437e70a390789a684180d")
}

// UnpackPayoutsBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_BadProof(bytes32 snapshot, uint32 index)
func (payouts *Payouts) UnpackPayoutsBadProofError(raw []byte) (*PayoutsPayoutsBadProof, error) {
	out := new(PayoutsPayoutsBadProof)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsEmptyPool represents a Payouts_EmptyPool error raised by the Payouts contract.
type PayoutsPayoutsEmptyPool struct {
	Snapshot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_EmptyPool(bytes32 snapshot)
func PayoutsPayoutsEmptyPoolErrorID() common.Hash {
	return common.HexToHash("0x08306b560f3ab94e7a2d306c55dd6a6b5f60015bb2b334e5b8165cffb18bb06f")
}

// UnpackPayoutsEmptyPoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_EmptyPool(bytes32 snapshot)
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
	Snapshot [32]byte
	Index    uint32
	Account  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_NoRecord(bytes32 snapshot, uint32 index, address account)
func PayoutsPayoutsNoRecordErrorID() common.Hash {
	return common.HexToHash("0x9bb8ef363d2f4c885f0e1356690c542864b4b70a115fd66d52ff4abd21c9acbd")
}

// UnpackPayoutsNoRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_NoRecord(bytes32 snapshot, uint32 index, address account)
func (payouts *Payouts) UnpackPayoutsNoRecordError(raw []byte) (*PayoutsPayoutsNoRecord, error) {
	out := new(PayoutsPayoutsNoRecord)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_NoRecord", raw); err != nil {
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
	Snapshot [32]byte
	Index    uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_NothingDue(bytes32 snapshot, uint32 index)
func PayoutsPayoutsNothingDueErrorID() common.Hash {
	return common.HexToHash("0x7be75f00d4a636ade68fade1fb314ff91f2111c6f7e5ec24d8c1a2c6a021467a")
}

// UnpackPayoutsNothingDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_NothingDue(bytes32 snapshot, uint32 index)
func (payouts *Payouts) UnpackPayoutsNothingDueError(raw []byte) (*PayoutsPayoutsNothingDue, error) {
	out := new(PayoutsPayoutsNothingDue)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_NothingDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PayoutsPayoutsTooMuch represents a Payouts_TooMuch error raised by the Payouts contract.
type PayoutsPayoutsTooMuch struct {
	Token       common.Address
	Liabilities *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Payouts_TooMuch(address token, uint256 liabilities)
func PayoutsPayoutsTooMuchErrorID() common.Hash {
	return common.HexToHash("0x0233547dadc2470ffdc33f7b3b74b84d3f13ab907eb5206eb126fdf1cc24b230")
}

// UnpackPayoutsTooMuchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Payouts_TooMuch(address token, uint256 liabilities)
func (payouts *Payouts) UnpackPayoutsTooMuchError(raw []byte) (*PayoutsPayoutsTooMuch, error) {
	out := new(PayoutsPayoutsTooMuch)
	if err := payouts.abi.UnpackIntoInterface(out, "Payouts_TooMuch", raw); err != nil {
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

// PayoutsSumTreeOverflow represents a SumTree_Overflow error raised by the Payouts contract.
type PayoutsSumTreeOverflow struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SumTree_Overflow()
func PayoutsSumTreeOverflowErrorID() common.Hash {
	return common.HexToHash("0x59661f0fbd5d8e66bacca12d6bed126fa794f886f223f16549ac137ea1b777b5")
}

// UnpackSumTreeOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SumTree_Overflow()
func (payouts *Payouts) UnpackSumTreeOverflowError(raw []byte) (*PayoutsSumTreeOverflow, error) {
	out := new(PayoutsSumTreeOverflow)
	if err := payouts.abi.UnpackIntoInterface(out, "SumTree_Overflow", raw); err != nil {
		return nil, err
	}
	return out, nil
}
