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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"market_\",\"type\":\"address\",\"internalType\":\"contractIMarket\"},{\"name\":\"datasets_\",\"type\":\"address\",\"internalType\":\"contractIDatasets\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"bannedWeight\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"blockOf\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"blockIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"last\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"own\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"siblings\",\"type\":\"tuple[]\",\"internalType\":\"structSumNode[]\",\"components\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimAgain\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimMany\",\"inputs\":[{\"name\":\"leaves\",\"type\":\"tuple[]\",\"internalType\":\"structLeafProof[]\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"siblings\",\"type\":\"tuple[]\",\"internalType\":\"structSumNode[]\",\"components\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]}],\"outputs\":[{\"name\":\"amounts\",\"type\":\"uint128[]\",\"internalType\":\"uint128[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"datasets\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDatasets\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"due\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"liabilities\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"market\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"poolOf\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structPool\",\"components\":[{\"name\":\"index\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"totalWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"bannedWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"push\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"blockIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"accounts\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"weights\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"},{\"name\":\"siblings\",\"type\":\"tuple[]\",\"internalType\":\"structSumNode[]\",\"components\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recordOf\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structRecord\",\"components\":[{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"last\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"banned\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"redirected\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"cap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPayee\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"siblings\",\"type\":\"tuple[]\",\"internalType\":\"structSumNode[]\",\"components\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SnapshotId\"},{\"name\":\"index\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"to\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SnapshotId\"},{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"index\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayeeSet\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SnapshotId\"},{\"name\":\"index\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Pushed\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SnapshotId\"},{\"name\":\"blockIndex\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"from\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"to\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"paid\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"failed\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Payouts_BadBlock\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"blockIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadEscrow\",\"inputs\":[{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_BadPayee\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Payouts_BadProof\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Payouts_EmptyPool\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}]},{\"type\":\"error\",\"name\":\"Payouts_GasTooLow\",\"inputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_NoCredit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NoRecord\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NotMarket\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Payouts_NothingDue\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Payouts_TransferFailed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Payouts_WrongMarket\",\"inputs\":[{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SumTree_Overflow\",\"inputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"right\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Payouts",
	Bin: "0x60c0806040523461011f57604081612d51803803809161001f8285610136565b83398101031261011f5780516001600160a01b038116919082900361011f57602001516001600160a01b038116810361011f57604051635123de1960e11b8152602081600481865afa90811561012b575f916100e5575b50306001600160a01b03909116036100d25760a052608052604051612be3908161016e823960805181818161114601528181611362015281816115f501526117cc015260a05181818161078e0152818161089101526122d80152f35b50630e64f2f360e11b5f5260045260245ffd5b90506020813d602011610123575b8161010060209383610136565b8101031261011f57516001600160a01b038116810361011f575f610076565b5f80fd5b3d91506100f3565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b0382119082101761015957604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8063035ec58414611ac85780631635d9421461174b57806321a41df8146115b9578063411402921461158d57806360babcf41461138657806380f556051461133657806381456768146112b3578063946646ca146111c95780639a0c236e14611106578063a2213934146107b2578063ab2d10f714610762578063b01083e21461071d578063b1f0c9a6146105e7578063ba4a6bd41461053a578063cd6d6a65146103c9578063e30bf8681461037c578063f3d461b9146102365763f940e385146100df575f80fd5b34610232576040600319360112610232576100f8611b36565b610100611b59565b90610109612062565b73ffffffffffffffffffffffffffffffffffffffff811691825f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f2054918215610202576101d7918391856020965f526004875260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5287525f60408120556040519073ffffffffffffffffffffffffffffffffffffffff8416825284888301527fa4195c37c2947bbe89165f03e320b6903116f0b10d8cfdb522330f7ce6f9fa2460403393a3612845565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b837ff4bc3ba9000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b5f80fd5b346102325760606003193601126102325761024f611c06565b610257611b7c565b905f60a060405161026781611ce6565b82815282602082015282604082015282606082015282608082015201526004355f52600260205263ffffffff60405f2091165f5260205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f5260205260c060405f2073ffffffffffffffffffffffffffffffffffffffff6040516102e581611ce6565b6fffffffffffffffffffffffffffffffff83549367ffffffffffffffff85169485845260208401838260401c16815283604086019160ff848b1c161515835260ff606088019460c81c161515845260a0886002846001890154169760808b019889520154169701968752604051988952511660208801525115156040870152511515606086015251166080840152511660a0820152f35b3461023257608060031936011261023257610395611c06565b61039d611b7c565b9060643567ffffffffffffffff81168103610232576020926103c192600435611ee2565b604051908152f35b346102325760a0600319360112610232576004356103e5611c06565b906103ee611b9f565b9060643567ffffffffffffffff81116102325761040f903690600401611c19565b60843573ffffffffffffffffffffffffffffffffffffffff81169492908590036102325761043b612062565b84156105125761044c928685612236565b60028101837fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790557901000000000000000000000000000000000000000000000000007fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff8254161790556040519182527f8d012ebf93d0e10abe3ea896e135ae86c6e2993117cacc80f9bf9a034042f7bd602063ffffffff33951693a45f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7f93810839000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461023257602060031936011261023257610553611ebe565b506004355f525f602052608060405f2073ffffffffffffffffffffffffffffffffffffffff60405161058481611cca565b67ffffffffffffffff8354816fffffffffffffffffffffffffffffffff8216958685526060866001602088019385878d1c168552604089019660c01c87520154169501948552604051968752511660208601525116604084015251166060820152f35b3461023257604060031936011261023257600435610603611c06565b9061060c612062565b610615816120d6565b91815f52600260205260405f209263ffffffff821693845f5260205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f2067ffffffffffffffff815416156106e8576fffffffffffffffffffffffffffffffff92610682928561259e565b169081156106b8576020825f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b90507f7be75f00000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5050507f9bb8ef36000000000000000000000000000000000000000000000000000000005f526004526024523360445260645ffd5b346102325760206003193601126102325773ffffffffffffffffffffffffffffffffffffffff61074b611b36565b165f526003602052602060405f2054604051908152f35b34610232575f60031936011261023257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102325760a0600319360112610232576004356107ce611c06565b9060443567ffffffffffffffff8111610232576107ef903690600401611bd5565b909260643567ffffffffffffffff811161023257610811903690600401611bd5565b94909260843567ffffffffffffffff811161023257610834903690600401611c19565b969061083e612062565b610847876120d6565b956040517f614a7f5d00000000000000000000000000000000000000000000000000000000815288600482015260e08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156110fb575f916110cc575b5060608101996108d763ffffffff8c51166128db565b60078082109118026007189363ffffffff8c51169463ffffffff8a169c8d9a60071b96647fffffff8088169b808d0460801490151715610f7157808c849203908111150260808082109118028060801890818c1491826110c2575b50816110b6575b5015918215611092575b5050611062576001901b919061095761291d565b508c61096284611d43565b936109706040519586611d02565b8085527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061099d82611d43565b013660208701376109ad81611d43565b906109bb6040519283611d02565b8082527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06109e882611d43565b013660208401375f8a898d8f5b818510610f9e5750505050505b60018111610ee6575067ffffffffffffffff610a2a610a23610a4597611d81565b5192611d81565b511660405191610a3983611cae565b82526020820152612935565b90815160208201511491821592610ec4575b5050610e9457875f52600160205260405f20895f5260205260405f209173ffffffffffffffffffffffffffffffffffffffff606089015116936fffffffffffffffffffffffffffffffff8951169067ffffffffffffffff60208b015116908554946040519061010082019a828c1067ffffffffffffffff8d1117610e67578e8e9c604052835260208301998a526040830195865260608301948552608083019a6fffffffffffffffffffffffffffffffff89168c5260a084019860801c895260c084019d5f8f5260e085019d5f8f52516fffffffffffffffffffffffffffffffff166fffffffffffffffffffffffffffffffff168b547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016178b558d5f5b838110610cd95750975050505050505050518083511783528751159081610cd0575b50610c9a57506fffffffffffffffffffffffffffffffff80608097957f9de1cadda7927e5d040c05541b1e3adbed3d0522c58b35990ccc28bbe78968d8999795610c21839684809751166fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b73ffffffffffffffffffffffffffffffffffffffff88519151165f526003602052610c5160405f20918254611c6a565b9055511695511693511691511691604051938452602084015260408301526060820152a35f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b63ffffff8090897f7be75f00000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b9050158b610b97565b6001918c5189878987898789811b809716155f14610d4657610d2a95610d18610d1383610d1e95610d0d82610d2399611c4a565b99612775565b612785565b94612775565b611d6c565b918c6129fa565b15610d3a575b5050018e90610b75565b81511790528f5f610d30565b92509050610d589350610d1392612775565b89515f52600260205260405f20610d6f8588611c4a565b5f5260205260405f2073ffffffffffffffffffffffffffffffffffffffff610d9b610d13878b8d612775565b165f526020528c8c610db660405f20918351905190836127a6565b92838d60ff845460c81c165f14610e5d57610ded925073ffffffffffffffffffffffffffffffffffffffff60028501541690612b88565b80938194610e53575b50610e03575b5050610d2a565b905181547fffffffffffffffff00000000000000000000000000000000ffffffffffffffff1660409190911b77ffffffffffffffffffffffffffffffff0000000000000000161790558c5f610dfc565b905015155f610df6565b610ded9290612b88565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b88887f44a803ff000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff8092935060206040920151169201511614158a80610a57565b9092939491505f5b818110610f04575060011c918e91949392610a02565b610f0e8184611dbb565b51610f198286611dbb565b516001830191828411610f715782610f4a92610f43610f3b610f63968a611dbb565b51928a611dbb565b5192612b10565b8360019392931c90610f5c8289611dbb565b5285611dbb565b526002810180911115610eee575b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6001959698999a97508361103461104594610fd2610d1e8967ffffffffffffffff99610d18610d1383610d1e9b819b612775565b6affffffffffffffff0000007effffffffffffffffffffffffffffffffffffffff00000000000000000000009160181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f52601d5f2090565b61103e838b611dbb565b528d612775565b166110508287611dbb565b5201908f92959493918a898d8f6109f5565b8c8c7fc0d91d14000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6110ac925063ffffffff6110a79151166128db565b611c6a565b831415818f610943565b9050608014155f610939565b8b1491505f610932565b6110ee915060e03d60e0116110f4575b6110e68183611d02565b8101906121a6565b8a6108c1565b503d6110dc565b6040513d5f823e3d90fd5b346102325760606003193601126102325761111f611b59565b611127611bb6565b61112f612062565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361119d5761117891600435611dcf565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7f94c36160000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610232576080600319360112610232576004356111e5611c06565b6111ed611b9f565b60643567ffffffffffffffff8111610232576fffffffffffffffffffffffffffffffff9183611240611226611247943690600401611c19565b9061122f612062565b611238896120d6565b94848a612236565b918661259e565b1691821561127d576020835f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b63ffffffff92507f7be75f00000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b34610232576040600319360112610232576112cc611c06565b6004355f52600160205263ffffffff60405f2091165f5260205261133260405f205460405191816fffffffffffffffffffffffffffffffff849360801c9116839092916fffffffffffffffffffffffffffffffff60209181604085019616845216910152565b0390f35b34610232575f60031936011261023257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102325760206003193601126102325760043567ffffffffffffffff8111610232576113b7903690600401611bd5565b6113bf612062565b6113c881611d43565b916113d66040519384611d02565b8183526113e282611d43565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020850192013683375f917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8182360301925b84811015611514578060051b8301358481121561023257830190813561145b816120d6565b90602084019061146a82611d5b565b9261147760408701611d6c565b956060810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561023257019586359667ffffffffffffffff881161023257602001948760061b36038613610232576001976114ef966114e9936114e39387612236565b93611d5b565b9161259e565b6fffffffffffffffffffffffffffffffff61150a838a611dbb565b9116905201611436565b81865f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051918291602083019060208452518091526040830191905f5b818110611562575050500390f35b82516fffffffffffffffffffffffffffffffff16845285945060209384019390920191600101611554565b34610232576020600319360112610232576004355f525f602052602060405f205460c01c604051908152f35b34610232576060600319360112610232576024356115d5611bb6565b906115de612062565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361119d57805f525f6020527f19e9b2786c13a9cf9902f68edc9fd595a1ddda3cb7cb23ad3145f321be7aaab161170c60405f2061169881546fffffffffffffffffffffffffffffffff61169167ffffffffffffffff8360801c1661168b61168082858d16611c57565b918560c01c90611c6a565b90611c77565b9116611c4a565b6fffffffffffffffffffffffffffffffff8111611734575b81547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff91821690811790925560408051969091168652602086019190915260043594918291820190565b0390a35f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b506fffffffffffffffffffffffffffffffff6116b0565b346102325760a060031936011261023257611764611b59565b61176c611b9f565b906064359073ffffffffffffffffffffffffffffffffffffffff821680920361023257608435926fffffffffffffffffffffffffffffffff8416809403610232576117b5612062565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361119d576004355f525f60205260405f209067ffffffffffffffff825460801c1615611a39575b505073ffffffffffffffffffffffffffffffffffffffff8116805f52600360205260405f20611845858254611c4a565b9055604051917f70a08231000000000000000000000000000000000000000000000000000000008352306004840152602083602481855afa9283156110fb575f93611a05575b50604051937f23b872dd000000000000000000000000000000000000000000000000000000005f52600452306024528460445260205f60648180855af19060015f51148216156119e6575b50836040525f606052156119bb57826024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa80156110fb575f90611987575b61192d9250611c6a565b818103611959575f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7fb39c47ff000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506020823d6020116119b3575b816119a160209383611d02565b810103126102325761192d9151611923565b3d9150611994565b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60018215166119fc573b15153d151616856118d6565b843d5f823e3d90fd5b9092506020813d602011611a31575b81611a2160209383611d02565b810103126102325751918561188b565b3d9150611a14565b6001820173ffffffffffffffffffffffffffffffffffffffff84167fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790557fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b1691161790558380611815565b3461023257604060031936011261023257611ae1611b36565b73ffffffffffffffffffffffffffffffffffffffff611afe611b59565b91165f52600460205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361023257565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361023257565b6044359073ffffffffffffffffffffffffffffffffffffffff8216820361023257565b6044359067ffffffffffffffff8216820361023257565b604435906fffffffffffffffffffffffffffffffff8216820361023257565b9181601f840112156102325782359167ffffffffffffffff8311610232576020808501948460051b01011161023257565b6024359063ffffffff8216820361023257565b9181601f840112156102325782359167ffffffffffffffff8311610232576020808501948460061b01011161023257565b91908201809211610f7157565b81810292918115918404141715610f7157565b91908203918211610f7157565b8115611c81570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b6040810190811067ffffffffffffffff821117610e6757604052565b6080810190811067ffffffffffffffff821117610e6757604052565b60c0810190811067ffffffffffffffff821117610e6757604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610e6757604052565b67ffffffffffffffff8111610e675760051b60200190565b3563ffffffff811681036102325790565b3567ffffffffffffffff811681036102325790565b805115611d8e5760200190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8051821015611d8e5760209160051b010190565b9190915f525f6020526fffffffffffffffffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff600160405f2001541691611e106126dc565b1691815f52600360205260405f20611e29848254611c6a565b9055611e36838284612715565b611eb957602073ffffffffffffffffffffffffffffffffffffffff7f64999df6b539f19d9a33e826d657da3208b3dbc70f145a5fc9d5a6cc70aab60792845f526003835260405f20611e89878254611c4a565b9055845f526004835260405f208282165f52835260405f20611eac878254611c4a565b90556040519586521693a3565b505050565b60405190611ecb82611cca565b5f6060838281528260208201528260408201520152565b909192815f525f60205260405f209260405194611efe86611cca565b8454946fffffffffffffffffffffffffffffffff8616875273ffffffffffffffffffffffffffffffffffffffff600167ffffffffffffffff8860801c169260208a0198848a5260c01c60408b015201541660608801521561205857835f52600260205260405f2063ffffffff83165f5260205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f5260205260405f2067ffffffffffffffff81541661202a57506120219261201b67ffffffffffffffff93612016936fffffffffffffffffffffffffffffffff612027995116935f5260016020526301ffffff60405f209160071c165f52602052612016856fffffffffffffffffffffffffffffffff60405f205416985116958692168094611c57565b611c77565b94611c57565b90611c6a565b90565b939250505067ffffffffffffffff6fffffffffffffffffffffffffffffffff612027945116915116916127a6565b5050505050505f90565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6120ae5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b906120df611ebe565b50815f525f60205260405f20916040516120f881611cca565b73ffffffffffffffffffffffffffffffffffffffff60018554956fffffffffffffffffffffffffffffffff87169687855267ffffffffffffffff8160801c16602086015260c01c6040850152015416606082015292156121555750565b7f08306b56000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b519067ffffffffffffffff8216820361023257565b519063ffffffff8216820361023257565b908160e0910312610232576040519060e0820182811067ffffffffffffffff821117610e675761222e9160c09160405280518452602081015160208501526121f060408201612180565b604085015261220160608201612195565b606085015261221260808201612195565b608085015261222360a08201612180565b60a085015201612180565b60c082015290565b909192949394815f52600260205260405f209063ffffffff841691825f5260205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f20968767ffffffffffffffff8154166125945750604051917f614a7f5d00000000000000000000000000000000000000000000000000000000835284600484015260e08360248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9283156110fb575f93612573575b5063ffffffff60608401511680851090811591612560575b5061253057906123c09161233261291d565b508461239c8933906affffffffffffffff0000007effffffffffffffffffffffffffffffffffffffff00000000000000000000009160181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f52601d5f2090565b604051906123a982611cae565b815267ffffffffffffffff8a166020820152612935565b9081516020820151149182159261250e575b50506124df57506001607f6124dd94936fffffffffffffffffffffffffffffffff935f528260205260405f206301ffffff8260071c165f5260205267ffffffffffffffff60405f209561246c868854168b907fffffffffffffffff00000000000000000000000000000000ffffffffffffffff77ffffffffffffffffffffffffffffffff000000000000000083549260401b169116179055565b167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000895416178855161b16815460801c176fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b565b907f44a803ff000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff8092935060206040920151169201511614155f806123d2565b83857f44a803ff000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61256a91506128db565b8214155f612320565b61258d91935060e03d60e0116110f4576110e68183611d02565b915f612308565b9750505050505050565b90939291936fffffffffffffffffffffffffffffffff6125d18183511667ffffffffffffffff60208501511690866127a6565b169485156126d35760608273ffffffffffffffffffffffffffffffffffffffff926fffffffffffffffffffffffffffffffff6124dd97969551169561265a8782907fffffffffffffffff00000000000000000000000000000000ffffffffffffffff77ffffffffffffffffffffffffffffffff000000000000000083549260401b169116179055565b805460c81c60ff16156126cb57600201548416945b6040519085871682526fffffffffffffffffffffffffffffffff8b169788602084015260408301527f9933e0d071a86de9781f526150bccb2d72d87cb5d9de5be8ab1f4b5a72ddd7dc8563ffffffff33951693a4015116612845565b50339461266f565b505f9450505050565b6201efb85a11156126e957565b5a7fe84751ef000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9160446020925f92604051917fa9059cbb0000000000000000000000000000000000000000000000000000000083526004830152602482015282805282856201d4c0f1903d1561276e575060015f5114601f3d11161690565b3b15151690565b9190811015611d8e5760051b0190565b3573ffffffffffffffffffffffffffffffffffffffff811681036102325790565b919082549260ff8460c01c1680612826575b612808575b506fffffffffffffffffffffffffffffffff8360401c169181831015612800576120166120219261201b8361201667ffffffffffffffff61202799168094611c57565b505050505f90565b6fffffffffffffffffffffffffffffffff915060010154165f6127bd565b50816fffffffffffffffffffffffffffffffff600183015416106127b8565b61284d6126dc565b612888838373ffffffffffffffffffffffffffffffffffffffff841693845f52600360205260405f20612881848254611c6a565b9055612715565b1561289257505050565b9073ffffffffffffffffffffffffffffffffffffffff917fc1acd0d6000000000000000000000000000000000000000000000000000000005f526004521660245260445260645ffd5b905f915b806001841b106128ec5750565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114610f7157600101916128df565b6040519061292a82611cae565b5f6020838281520152565b92919061294061291d565b5067ffffffffffffffff6020855195015116915f925b848410156129d35760019394958560061b830190858516155f146129a9576129969267ffffffffffffffff61298d60208501611d6c565b16923591612b10565b9390935b93959481019392901c91612956565b8167ffffffffffffffff6129c360206129cb969501611d6c565b169035612b10565b93909361299a565b9250505067ffffffffffffffff9150604051926129ef84611cae565b835216602082015290565b93929161201691612a3f612a388761202167ffffffffffffffff612016604084015161201b608086019b60608d51970151948591169b8c8094611c57565b8388612b88565b9586612b0557515f52600260205260405f20905f5260205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052612adc6fffffffffffffffffffffffffffffffff60405f2093511683907fffffffffffffffff00000000000000000000000000000000ffffffffffffffff77ffffffffffffffffffffffffffffffff000000000000000083549260401b169116179055565b7fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000825416179055565b506001955050505050565b909392612b1d8186611c4a565b9267ffffffffffffffff8411612b585760519394956040519360118553600185015260c01b6021840152602983015260c01b60498201522091565b50847f8bbdf231000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9291908115612bdb5781612bbe91612b9e6126dc565b73ffffffffffffffffffffffffffffffffffffffff602087015116612715565b9283612bc8575050565b60c0612bd79101918251611c4a565b9052565b50600192505056",
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
// the contract method with ID 0x1635d942.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow(bytes32 snapshot, address token, uint64 totalWeight, address buyer, uint128 amount) returns()
func (payouts *Payouts) PackEscrow(snapshot [32]byte, token common.Address, totalWeight uint64, buyer common.Address, amount *big.Int) []byte {
	enc, err := payouts.abi.Pack("escrow", snapshot, token, totalWeight, buyer, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1635d942.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrow(bytes32 snapshot, address token, uint64 totalWeight, address buyer, uint128 amount) returns()
func (payouts *Payouts) TryPackEscrow(snapshot [32]byte, token common.Address, totalWeight uint64, buyer common.Address, amount *big.Int) ([]byte, error) {
	return payouts.abi.Pack("escrow", snapshot, token, totalWeight, buyer, amount)
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
// Solidity: function poolOf(bytes32 snapshot) view returns((uint128,uint64,uint64,address))
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
// Solidity: function poolOf(bytes32 snapshot) view returns((uint128,uint64,uint64,address))
func (payouts *Payouts) TryPackPoolOf(snapshot [32]byte) ([]byte, error) {
	return payouts.abi.Pack("poolOf", snapshot)
}

// UnpackPoolOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba4a6bd4.
//
// Solidity: function poolOf(bytes32 snapshot) view returns((uint128,uint64,uint64,address))
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
	Payee    common.Address
	Amount   *big.Int
	To       *big.Int
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
// Solidity: event Claimed(bytes32 indexed snapshot, uint32 indexed index, address indexed account, address payee, uint128 amount, uint128 to)
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
	Left  *big.Int
	Right *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SumTree_Overflow(uint256 left, uint256 right)
func PayoutsSumTreeOverflowErrorID() common.Hash {
	return common.HexToHash("0x8bbdf2317bf6c508a1bd80ebe84732c58d01a60d08a21349cc133fc61e492fd7")
}

// UnpackSumTreeOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SumTree_Overflow(uint256 left, uint256 right)
func (payouts *Payouts) UnpackSumTreeOverflowError(raw []byte) (*PayoutsSumTreeOverflow, error) {
	out := new(PayoutsSumTreeOverflow)
	if err := payouts.abi.UnpackIntoInterface(out, "SumTree_Overflow", raw); err != nil {
		return nil, err
	}
	return out, nil
}
