// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package market

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

// Sale is an auto generated low-level Go binding around an user-defined struct.
type Sale struct {
	State       uint8
	Epoch       uint64
	VoteEnds    uint64
	CommitEnds  uint64
	ReleaseEnds uint64
	ConfirmEnds uint64
	DisputeEnds uint64
	Scale       uint8
	Locks       uint32
	Banned      uint64
}

// MarketMetaData contains all meta data concerning the Market contract.
var MarketMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"committee_\",\"type\":\"address\",\"internalType\":\"contractICommittee\"},{\"name\":\"datasets_\",\"type\":\"address\",\"internalType\":\"contractIDatasets\"},{\"name\":\"delivery_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payouts_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ballots_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxPrice_\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ballots\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"offer_\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"buyerKeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"maxExcluded\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"committed\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"locks\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"committee\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICommittee\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"confirmed\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"datasets\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDatasets\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delivery\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxPrice\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"offer\",\"inputs\":[{\"name\":\"offer_\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"buyerKeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"maxExcluded\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"buyerKeyG1\",\"type\":\"bytes32[4]\",\"internalType\":\"bytes32[4]\"},{\"name\":\"buyerKeyG2\",\"type\":\"bytes32[8]\",\"internalType\":\"bytes32[8]\"}],\"outputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"payouts\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permitThenCall\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"call\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"answer\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"progressOf\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}],\"outputs\":[{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumState\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirmEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"offer_\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"buyerKeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"maxExcluded\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resolve\",\"inputs\":[{\"name\":\"offer_\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"buyerKeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"maxExcluded\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"saleId\",\"inputs\":[{\"name\":\"offer_\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"buyerKeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"maxExcluded\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"saleOf\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}],\"outputs\":[{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSale\",\"components\":[{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumState\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"voteEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"releaseEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirmEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"disputeEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"locks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"banned\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"offer_\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"buyerKeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"maxExcluded\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stateOf\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumState\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingOn\",\"inputs\":[{\"name\":\"offer_\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"buyerKeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"maxExcluded\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"voteEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Accepted\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"commitEnds\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"releaseEnds\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"confirmEnds\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"disputeEnds\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Offered\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"snapshot\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SnapshotId\"},{\"name\":\"buyer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"offer\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structOffer\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"buyerKeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"maxExcluded\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"buyerKeyG1\",\"type\":\"bytes32[4]\",\"indexed\":false,\"internalType\":\"bytes32[4]\"},{\"name\":\"buyerKeyG2\",\"type\":\"bytes32[8]\",\"indexed\":false,\"internalType\":\"bytes32[8]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PartRefunded\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SaleMoved\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"state\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumState\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingOpened\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"voteEnds\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Market_AboveMaximum\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"maximum\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"Market_BadKey\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Market_BelowFloor\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"floor\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Market_BrokenPrice\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"unit\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"Market_DatasetLocked\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Market_Exists\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}]},{\"type\":\"error\",\"name\":\"Market_NobodyLeft\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}]},{\"type\":\"error\",\"name\":\"Market_NotAdmitted\",\"inputs\":[{\"name\":\"committee\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Market_NotBuyer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Market_NotDelivery\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Market_NotOnSale\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Market_OfferExpired\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Market_TooEarly\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Market_TooManyUnits\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Market_UnknownSnapshot\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}]},{\"type\":\"error\",\"name\":\"Market_VoteEnded\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"voteEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Market_VotedOn\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"voted\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Market_WrongDatasets\",\"inputs\":[{\"name\":\"datasets\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Market_WrongKeyHash\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"wanted\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Market_WrongState\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumState\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Market",
	Bin: "0x61026080604052346104215760c0816141068038038091610020828561047b565b83398101031261042157610033816104b2565b60208201516001600160a01b038116929183820361042157610057604084016104b2565b91610064606085016104b2565b9260a0610073608087016104b2565b950151936001600160801b03851685036104215760405161009560408261047b565b600f815260208101906e15185b9d1a595b594813585c9ad95d608a1b8252604051916100c260408461047b565b600183526020830191603160f81b83526100db816104df565b610120526100e8846104df565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261015160c08261047b565b5190206080523060c0819052604051631a467f6760e31b815260048101919091526001600160a01b03851697906020816024818c5afa9081156103ae575f91610440575b501561042d57604051630361939d60e61b8152602081600481855afa80156103ae5789915f916103ed575b506001600160a01b0316036103db57506101c0526101a0526101805261016052610200526101e052604051630859bc9d60e31b815290602082600481845afa9081156103ae576004925f926103b9575b506020906040519384809262235dc760e71b82525afa9182156103ae5760ff9283915f9161037f575b5016610240521661022052604051613bbb908161054b82396080518161399f015260a05181613a5c015260c05181613970015260e051816139ee01526101005181613a14015261012051816105ed015261014051816106170152610160518181816104360152818161133901528181611dc001528181612ea101526133be0152610180518181816104af0152818161081d01528181610eb60152818161110501528181611d8001528181612e25015261326a01526101a05181818161037501528181610be201528181611ef5015281816122880152612f3301526101c0518181816101cb01528181610500015281816108f40152818161117c015281816127d401526128e201526101e051818181610df20152818161217e01526132e4015261020051818181610325015261125a015261022051816130e40152610240518161315e0152f35b6103a1915060203d6020116103a7575b610399818361047b565b8101906104c6565b5f610239565b503d61038f565b6040513d5f823e3d90fd5b60209192506103d490823d84116103a757610399818361047b565b9190610210565b632f23df8d60e01b5f5260045260245ffd5b9150506020813d602011610425575b816104096020938361047b565b810103126104215761041b89916104b2565b5f6101c0565b5f80fd5b3d91506103fc565b8763048bb97f60e21b5f5260045260245ffd5b90506020813d602011610473575b8161045b6020938361047b565b8101031261042157518015158103610421575f610195565b3d915061044e565b601f909101601f19168101906001600160401b0382119082101761049e57604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361042157565b90816020910312610421575160ff811681036104215790565b601f81511161050a5760208151910151602082106104fb571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f5f3560e01c806317283f5d1461224c57806320e9398c146121a25780632d2bd0bb1461215257806338d56afe14611f195780633d5a70c214611ec9578063498a6b0514611c6d5780635e0e04b81461101e57806364482ac414610fea578063742acb6214610d4257806383bed8a7146106eb57806384b0196e146105d35780638b94c35214610524578063a247bc32146104d3578063ab2d10f714610482578063d68f9d621461045a578063d864e74014610409578063dbfe791b14610349578063e38d6b5c146102fc578063f60ad3641461027f5763fbb0d4b5146100f6575f80fd5b3461027c5760e060031936011261027c5760043573ffffffffffffffffffffffffffffffffffffffff8116810361027a5760643560ff81168091036102765760c4359167ffffffffffffffff831161027257366023840112156102725782600401359167ffffffffffffffff831161026e57366024848601011161026e5761025693928580809460209461026a99604051878101927fd505accf00000000000000000000000000000000000000000000000000000000845233602483015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660448301526024356064830152604435608483015260a482015260843560c482015260a43560e482015260e48152610225610104826123a9565b51925af15080602461023682612644565b9561024460405197886123a9565b828752018386013783010152306135d7565b604051918291602083526020830190612349565b0390f35b8480fd5b8380fd5b8280fd5b505b80fd5b503461027c5760e060031936011261027c576102a161029c613560565b613596565b9064ffffffffff6102b183612705565b5460281c16804210156102ce576040928351925082526020820152f35b6044927ffaf4b096000000000000000000000000000000000000000000000000000000008352600452602452fd5b503461027c578060031936011261027c5760206040516fffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461027c57602060031936011261027c5760043573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036103dd576103a4816126dc565b600460ff198254161790557fd2e6526a397aeded7ae0082525352cd1533920feb1827bb97f82df7c71506512602060405160048152a280f35b6024827f0e297d2c00000000000000000000000000000000000000000000000000000000815233600452fd5b503461027c578060031936011261027c57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461027c5760e060031936011261027c5750602061047a61029c613560565b604051908152f35b503461027c578060031936011261027c57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461027c578060031936011261027c57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461027c5760e060031936011261027c5761053e612747565b61054961029c613560565b808252600260205260ff60408320541660098110156105a6576001036105985761057290613211565b807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b6105a190612d81565b610572565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b503461027c578060031936011261027c5761068f906106117f0000000000000000000000000000000000000000000000000000000000000000613902565b9061063b7f0000000000000000000000000000000000000000000000000000000000000000613902565b90602061069d6040519361064f83866123a9565b8385525f3681376040519687967f0f00000000000000000000000000000000000000000000000000000000000000885260e08589015260e0880190612349565b908682036040880152612349565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b8281106106d457505050500390f35b8351855286955093810193928101926001016106c5565b503461027c5760e060031936011261027c5761070861029c613560565b908181526002602052604081209160ff83541660098110156105a65760048103610d0d575067ffffffffffffffff61078084549064ffffffffff8260281c169167ffffffffffffffff62ffffff8260501c168401169167ffffffffffffffff62ffffff81818560681c168601169360801c1683011690565b9250505016804210610cde57508254928360981c9360c01c936fffffffffffffffffffffffffffffffff607f8216600a0a169167ffffffffffffffff6107cd846107c861255c565b6125e7565b1690600560ff19825416179055837fd2e6526a397aeded7ae0082525352cd1533920feb1827bb97f82df7c71506512602060405160058152a273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691600435916040517fba4a6bd4000000000000000000000000000000000000000000000000000000008152836004820152602081602481885afa908115610cd3578891610c9d575b506080889316610b89575b6040517f8f59669b00000000000000000000000000000000000000000000000000000000815260048101919091526024810187905267ffffffffffffffff91821660448201529716606488015273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016966020816084818a8c5af1908115610b7e578791610b35575b501767ffffffffffffffff169384610943578580f35b906101c091610950612747565b7f5c0dbcce3cdee7cb74d7be70e428b78d32e772d347006a42bd913b654032444e6020604051888152a26024604051809481937fb266334900000000000000000000000000000000000000000000000000000000835260048301525afa908115610b2a5773ffffffffffffffffffffffffffffffffffffffff916020918691610afb575b50015116906109e161257b565b92026fffffffffffffffffffffffffffffffff8116908103610ace578484953b1561026e576040517fe514c17700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff93841660048201529390921660248401526fffffffffffffffffffffffffffffffff16604483015282908290606490829084905af18015610ac357610aae575b507f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d805f808080808580f35b81610ab8916123a9565b61027c57805f610a81565b6040513d84823e3d90fd5b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b610b1d91506101c03d8111610b23575b610b1581836123a9565b81019061240f565b5f6109d4565b503d610b0b565b6040513d86823e3d90fd5b90506020813d602011610b76575b81610b50602093836123a9565b81010312610b725790610b6b67ffffffffffffffff926123ea565b909161092d565b8680fd5b3d9150610b43565b6040513d89823e3d90fd5b6040517ffed1bfae000000000000000000000000000000000000000000000000000000008152600481018890526024810185905267ffffffffffffffff92831660448201529890911660648901529050606087608481897f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165af18015610c9257869087988891610c33575b50979091610890565b985050506060873d606011610c8a575b81610c50606093836123a9565b81010312610c8657610c61876123ea565b96602086610c7c6040610c758486016123ea565b94016123ea565b9992999150610c2a565b8580fd5b3d9150610c43565b6040513d88823e3d90fd5b90506020813d602011610ccb575b81610cb8602093836123a9565b81010312610cc757515f610885565b8780fd5b3d9150610cab565b6040513d8a823e3d90fd5b82917fb4a2d24f0000000000000000000000000000000000000000000000000000000060449452600452602452fd5b60449350610d40917fe1ada79300000000000000000000000000000000000000000000000000000000845260045261232e565bfd5b503461027c5760e060031936011261027c57610d5c612747565b73ffffffffffffffffffffffffffffffffffffffff610d7961257b565b163303610f9d57610d8b61029c613560565b610d9481612705565b64ffffffffff815460281c1680421015610f6d57506040517fb4a6def100000000000000000000000000000000000000000000000000000000815282600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610b2a5767ffffffffffffffff918591610f3e575b50511680610f0e5750600860ff198254161790557fd2e6526a397aeded7ae0082525352cd1533920feb1827bb97f82df7c71506512602060405160088152a26040517fb266334900000000000000000000000000000000000000000000000000000000815260043560048201526101c08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610ac357610572918391610eef575b506127bb565b610f0891506101c03d8111610b2357610b1581836123a9565b5f610ee9565b83604491847f132c1613000000000000000000000000000000000000000000000000000000008352600452602452fd5b610f60915060403d604011610f66575b610f5881836123a9565b81019061259e565b5f610e2b565b503d610f4e565b83604491847ffaf4b096000000000000000000000000000000000000000000000000000000008352600452602452fd5b60449073ffffffffffffffffffffffffffffffffffffffff610fbd61257b565b7fafa6612c0000000000000000000000000000000000000000000000000000000083523360045216602452fd5b503461027c57602060031936011261027c5760ff604060209260043581526002845220541661101c604051809261233c565bf35b503461027c576003193601610260811261027a5760e01361027c57366101641161027c57366102641161027c57611053612747565b61105e61029c613560565b73ffffffffffffffffffffffffffffffffffffffff61107b61257b565b163303611c4d5767ffffffffffffffff6110936129c3565b16421015611c1057808252600260205260ff60408320541660098110156105a657611be5576004356040517fb26633490000000000000000000000000000000000000000000000000000000081528160048201526101c08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610b2a578491611bc6575b5060a0810167ffffffffffffffff81511615611b9a5767ffffffffffffffff81511642108015611b6f575b611b2d575073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691604051907fa0d060ae000000000000000000000000000000000000000000000000000000008252806004830152602082602481875afa918215610c92578692611af1575b506111ea61255c565b6112246fffffffffffffffffffffffffffffffff60608601511667ffffffffffffffff61121d868260808a015116612a14565b1690612a36565b908115611ac5576fffffffffffffffffffffffffffffffff811691808310611a9557506fffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016808311611a6557506fffffffffffffffffffffffffffffffff607f604087015116600a0a16918215611a38576fffffffffffffffffffffffffffffffff83820616611a085750673fffffffffffffff6fffffffffffffffffffffffffffffffff6112e484846125e7565b16116119b5575050825190604051907fadad2bea00000000000000000000000000000000000000000000000000000000825282600483015260608260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa928315610cd357889289908a95611976575b5067ffffffffffffffff169067ffffffffffffffff8416821015611948575050606435906040516020810190608060e4833761010061016460a083013761018081526113bb6101a0826123a9565b51902082810361191857506113ce61369e565b156118f0576040519181835260243573ffffffffffffffffffffffffffffffffffffffff81168091036118ec5760208401526044356fffffffffffffffffffffffffffffffff81168091036118ec576040840152606083015260843567ffffffffffffffff81168091036118e857608083015260a43567ffffffffffffffff81168091036118e85760a083015260c43560c0830152608060e460e0840137610100610164610160840137877f177a0cea89f5edc9fd81ae98b48a46912829f76b5a2de12cfe87da05bbdb48296102603394a461016084015160038110156118bb578794939291906115ba5760209284926114de9273ffffffffffffffffffffffffffffffffffffffff968a612a7f565b015116916114ea61255c565b90803b15610276576040517fe1c7d88a00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90941660048501523360248501526fffffffffffffffffffffffffffffffff909116604484015282908183816064810103925af180156115af5761159a575b506020917f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b6115a58380926123a9565b61027a575f61156c565b6040513d85823e3d90fd5b505090915062ffffff6101808301511667ffffffffffffffff4216019067ffffffffffffffff821161188e57604051906115f38261238c565b86825260208201908782528688604085019360608601828152608087019083825260a0880192848452604060c08a019580875260e08b019781895267ffffffffffffffff6101008d019a168a5264ffffffffff8d168b5260018c52815260026020522098516009811015611861579189979593918f9c9b999795938f9b9061167a9161272e565b51968854905160281b69ffffffffff000000000016915160501b6cffffff0000000000000000000016925160681b6fffffff0000000000000000000000000016935160801b72ffffff0000000000000000000000000000000016945160981b73ff0000000000000000000000000000000000000016955160a01b77ffffffff000000000000000000000000000000000000000016965160c01b7fffffffffffffffff000000000000000000000000000000000000000000000000169760081b64ffffffff0016907fffffffffffffffffffffffffffffffffffffff000000000000000000000000ff16177fffffffffffffffffffffffffffffffff000000ffffffffffffffffffffffffff16177fffffffffffffffffffffffffff000000ffffffffffffffffffffffffffffffff16177fffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffff16177fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff161777ffffffffffffffffffffffffffffffffffffffffffffffff1617171790556040519067ffffffffffffffff16815260207f470b60cc918a072ca94b6d98cc3356844962c1badf73c6525629f62bbca5ea1691a2602073ffffffffffffffffffffffffffffffffffffffff916114de565b60248f7f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6024887f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b8980fd5b8a80fd5b6004897f98517159000000000000000000000000000000000000000000000000000000008152fd5b89836044927f34a05eef000000000000000000000000000000000000000000000000000000008352600452602452fd5b7fb0edddda000000000000000000000000000000000000000000000000000000008a52600452602452604488fd5b90506119a691945067ffffffffffffffff935060603d6060116119ae575b61199e81836123a9565b810190612a49565b94919361136d565b503d611994565b6fffffffffffffffffffffffffffffffff6119d36044938a936125e7565b7f4bd3757d00000000000000000000000000000000000000000000000000000000835216600452673fffffffffffffff602452fd5b88836044927f01e240a5000000000000000000000000000000000000000000000000000000008352600452602452fd5b6024897f4e487b710000000000000000000000000000000000000000000000000000000081526012600452fd5b88604491847f1ad9b795000000000000000000000000000000000000000000000000000000008352600452602452fd5b88604491847f098d54f5000000000000000000000000000000000000000000000000000000008352600452602452fd5b602488847fb08f55b9000000000000000000000000000000000000000000000000000000008252600452fd5b9091506020813d602011611b25575b81611b0d602093836123a9565b81010312610c8657611b1e906123ea565b905f6111e1565b3d9150611b00565b5160c0909101517f3def713800000000000000000000000000000000000000000000000000000000855267ffffffffffffffff91821660045216602452604483fd5b50611b8462ffffff61018084015116426129da565b67ffffffffffffffff60c0840151161115611160565b602485847ffd1a644d000000000000000000000000000000000000000000000000000000008252600452fd5b611bdf91506101c03d8111610b2357610b1581836123a9565b5f611135565b7fb84843dd000000000000000000000000000000000000000000000000000000008252600452602490fd5b60248267ffffffffffffffff611c246129c3565b7f5f58f24c00000000000000000000000000000000000000000000000000000000835216600452fd5b60448273ffffffffffffffffffffffffffffffffffffffff610fbd61257b565b5034611e755760e0600319360112611e7557611c87612747565b611c9261029c613560565b611c9b816126dc565b9067ffffffffffffffff611cef83549064ffffffffff8260281c169167ffffffffffffffff62ffffff8260501c168401169167ffffffffffffffff62ffffff81818560681c168601169360801c1683011690565b5091505016804210611e9a5750600660ff19835416178255807fd2e6526a397aeded7ae0082525352cd1533920feb1827bb97f82df7c71506512602060405160068152a2604051917fb266334900000000000000000000000000000000000000000000000000000000835260043560048401526101c08360248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa928315611e6a575f93611e79575b508251905460081c63ffffffff167f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16803b15611e75575f928360649260405196879586947f01d1c6460000000000000000000000000000000000000000000000000000000086526004860152602485015260448401525af18015611e6a57611e53575b50610572906127bb565b611e609192505f906123a9565b5f90610572611e49565b6040513d5f823e3d90fd5b5f80fd5b611e939193506101c03d8111610b2357610b1581836123a9565b915f611db0565b907fb4a2d24f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34611e75575f600319360112611e7557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611e75576020600319360112611e7557604051610140810181811067ffffffffffffffff821117612125576040525f8152602081015f8152604082015f8152606083015f8152608084015f815260a085015f815260c08601915f835260e08701935f85526101008801955f87526101208901975f89526004355f52600260205260405f20805460ff811663ffffffff8260081c1690607f8360981c1663ffffffff8460a01c168d528b5281855260098110156120f8578d528160c01c8c52155f1461208a5760281c64ffffffffff168352505b604051809a5190611ffd9161233c565b5167ffffffffffffffff1660208a01525167ffffffffffffffff1660408901525167ffffffffffffffff1660608801525167ffffffffffffffff1660808701525167ffffffffffffffff1660a08601525167ffffffffffffffff1660c08501525160ff1660e08401525163ffffffff166101008301525167ffffffffffffffff1661012082015261014090f35b5067ffffffffffffffff80806120e18194549064ffffffffff8260281c169167ffffffffffffffff62ffffff8260501c168401169167ffffffffffffffff62ffffff81818560681c168601169360801c1683011690565b939093168c52919093168952168652168352611fed565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b34611e75575f600319360112611e7557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611e75576020600319360112611e75576004355f526002602052608060405f2067ffffffffffffffff8061221783549064ffffffffff8260281c169167ffffffffffffffff62ffffff8260501c168401169167ffffffffffffffff62ffffff81818560681c168601169360801c1683011690565b509291949050549363ffffffff604051956122358760ff831661233c565b60081c166020860152166040840152166060820152f35b34611e75576040600319360112611e755760043560243563ffffffff8116809103611e755773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303612302576122b78261267e565b9063ffffffff825460a01c16146122ca57005b600360ff198254161790557fd2e6526a397aeded7ae0082525352cd1533920feb1827bb97f82df7c71506512602060405160038152a2005b7f0e297d2c000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b60098110156120f857602452565b9060098210156120f85752565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b610120810190811067ffffffffffffffff82111761212557604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761212557604052565b519067ffffffffffffffff82168203611e7557565b519062ffffff82168203611e7557565b90816101c0910312611e7557604051906101c0820182811067ffffffffffffffff8211176121255760405280518252602081015173ffffffffffffffffffffffffffffffffffffffff81168103611e75576020830152604081015160ff81168103611e7557604083015260608101516fffffffffffffffffffffffffffffffff81168103611e755760608301526124a8608082016123ea565b60808301526124b960a082016123ea565b60a08301526124ca60c082016123ea565b60c08301526124db60e082016123ff565b60e08301526124ed61010082016123ff565b61010083015261250061012082016123ff565b61012083015261251361014082016123ff565b610140830152610160810151906003821015611e75576101a09161016084015261254061018082016123ff565b610180840152015161ffff81168103611e75576101a082015290565b6044356fffffffffffffffffffffffffffffffff81168103611e755790565b60243573ffffffffffffffffffffffffffffffffffffffff81168103611e755790565b90816040910312611e7557604051906040820182811067ffffffffffffffff821117612125576125df916020916040526125d7816123ea565b8452016123ea565b602082015290565b906fffffffffffffffffffffffffffffffff16908115612617576fffffffffffffffffffffffffffffffff160490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b67ffffffffffffffff811161212557601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b90815f52600260205260405f209160ff8354169060098210156120f857600282036126a7575050565b6126d792507fe1ada793000000000000000000000000000000000000000000000000000000005f5260045261232e565b60445ffd5b90815f52600260205260405f209160ff8354169060098210156120f857600382036126a7575050565b90815f52600260205260405f209160ff8354169060098210156120f857600182036126a7575050565b9060098110156120f85760ff60ff198354169116179055565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6127935760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b602073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691015160243573ffffffffffffffffffffffffffffffffffffffff81168103611e7557604435926fffffffffffffffffffffffffffffffff84168403611e7557803b15611e75576040517fe514c17700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff93841660048201529190921660248201526fffffffffffffffffffffffffffffffff90921660448301525f908290818381606481015b03925af18015611e6a576128bd5750565b5f6128c7916123a9565b565b602073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169201519060208101359073ffffffffffffffffffffffffffffffffffffffff82168203611e755760400135926fffffffffffffffffffffffffffffffff84168403611e7557803b15611e75576040517fe514c17700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff93841660048201529190921660248201526fffffffffffffffffffffffffffffffff90921660448301525f908290818381606481016128ac565b60a43567ffffffffffffffff81168103611e755790565b919082018092116129e757565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9067ffffffffffffffff8091169116039067ffffffffffffffff82116129e757565b818102929181159184041417156129e757565b90816060910312611e7557612a5d816123ea565b916040612a6c602084016123ea565b92015163ffffffff81168103611e755790565b929060e0810164ffffffffff612a9b62ffffff835116426129da565b169561010083019662ffffff8851169161012085019562ffffff87511661014087019660ff604062ffffff8a5116920151169160405196612adb8861238c565b600288526020880163ffffffff8d16815260408901978852606089019182526080890192835260a0890193845260c0890194855263ffffffff60e08a019616865267ffffffffffffffff6101008a01971687528d5f52600260205260405f20985160098110156120f857612b4f908a61272e565b51968854905160281b69ffffffffff000000000016915160501b6cffffff0000000000000000000016925160681b6fffffff0000000000000000000000000016935160801b72ffffff0000000000000000000000000000000016945160981b73ff0000000000000000000000000000000000000016955160a01b77ffffffff000000000000000000000000000000000000000016965160c01b7fffffffffffffffff000000000000000000000000000000000000000000000000169760081b64ffffffff0016907fffffffffffffffffffffffffffffffffffffff000000000000000000000000ff16177fffffffffffffffffffffffffffffffff000000ffffffffffffffffffffffffff16177fffffffffffffffffffffffffff000000ffffffffffffffffffffffffffffffff16177fffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffff16177fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff161777ffffffffffffffffffffffffffffffffffffffffffffffff1617171790555162ffffff164267ffffffffffffffff160167ffffffffffffffff16945162ffffff16850167ffffffffffffffff16915162ffffff16820167ffffffffffffffff16905162ffffff16810167ffffffffffffffff169160405195865260208601526040850152606084015267ffffffffffffffff169160807f4f5f982ab8ec4f33d43eae35223770a9ca615a6c38b2a2f108b61ee5f2831c1a91a3565b612d8a8161267e565b612dd481549064ffffffffff8260281c169167ffffffffffffffff62ffffff8260501c168401169167ffffffffffffffff62ffffff81818560681c168601169360801c1683011690565b50509190604051927fb266334900000000000000000000000000000000000000000000000000000000845260043560048501526101c08460248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa938415611e6a575f946131f0575b508351604051907f9edff175000000000000000000000000000000000000000000000000000000008252600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611e6a575f916131b6575b5067ffffffffffffffff63ffffffff855460081c16911610916040517f2b7bb8a200000000000000000000000000000000000000000000000000000000815286600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611e6a575f91613184575b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b17908380159061315b575b8015613147575b1561310d5750826130e2575b50816130ce575b5061309457916128c792600660ff198254161790557fd2e6526a397aeded7ae0082525352cd1533920feb1827bb97f82df7c71506512602060405160068152a260046128c9565b9050600360ff198254161790557fd2e6526a397aeded7ae0082525352cd1533920feb1827bb97f82df7c71506512602060405160038152a2565b67ffffffffffffffff91501642105f61304d565b7f0000000000000000000000000000000000000000000000000000000000000000111591505f613046565b67ffffffffffffffff90877fb4a2d24f000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b5067ffffffffffffffff811642101561303a565b507f00000000000000000000000000000000000000000000000000000000000000008214613033565b90506020813d6020116131ae575b8161319f602093836123a9565b81010312611e7557515f612f63565b3d9150613192565b90506020813d6020116131e8575b816131d1602093836123a9565b81010312611e75576131e2906123ea565b5f612ed1565b3d91506131c4565b61320a9194506101c03d8111610b2357610b1581836123a9565b925f612e55565b805f52600260205260405f20604051907fb266334900000000000000000000000000000000000000000000000000000000825260043560048301526101c08260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215611e6a575f9261353f575b506040517fb4a6def100000000000000000000000000000000000000000000000000000000815283600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611e6a575f91613520575b5067ffffffffffffffff60808401511690825464ffffffffff61333b8260c01c8095612a14565b9160281c16804210806134f4575b6134c557506101608501519160038310156120f8576133729261ffff6101a08801511690613ae4565b908351604051907fadad2bea000000000000000000000000000000000000000000000000000000008252600482015260608160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611e6a57835f915f905f946134a0575b5081613489575b5080613472575b6134645750505060206128c794927fd2e6526a397aeded7ae0082525352cd1533920feb1827bb97f82df7c71506512925f14613458576134436006809261272e565b613450604051809261233c565ba260046128c9565b6134436007809261272e565b92509250926128c794612a7f565b5067ffffffffffffffff60c0870151164210613401565b905067ffffffffffffffff8083169116105f6133fa565b919350506134bd915060603d6060116119ae5761199e81836123a9565b92905f6133f3565b867fb4a2d24f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5061016086015160038110156120f857828461351a9261ffff6101a08b01511690613a82565b15613349565b613539915060403d604011610f6657610f5881836123a9565b5f613314565b6135599192506101c03d8111610b2357610b1581836123a9565b905f61329a565b6101006040517f678ea589f8a18986104d9d5d37b4af8b1b1875fdaf2321efbde475c879597471815260e0600460208301372090565b6042906135a1613959565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b905f8091602081519101845af4808061368b575b1561360b5750506040513d81523d5f602083013e60203d82010160405290565b156136525773ffffffffffffffffffffffffffffffffffffffff907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d15613663576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d1515806135eb5750813b15156135eb565b61014435610124356101043560e435171717156138fe575f806101206136c760405191826123a9565b6101008152602081016f024aa2b2f08f0a91260805272dc5105181527fc6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb860408301526f13e02b6052719f607dacd3a088274f6560608301527f596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e60808301526f0ce5d527727d6e118cc9cdc6da2e351a60a08301527fadfd9baa8cbdd3a76d429a695160d12c923ac9cc3baca289e193548608b8280160c08301526f0606c4a02ea734cc32acd2b02bc28b9960e08301527fcb3e287e85a763af267492ab572e99ab3f370d275cec1da1aaa9075ff05f79be61010083015261388f610100604051926137d360a0856123a9565b6080845260a0602085016f17f1d3a73197d7942695638c4fa9ac0f81527fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb60408701526f114d1d6855d545a8aa7d76c8cf2e21f260608701527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca60808701526040519586936020850198608060e48b375180918587015e840190838201908a8252519283915e01018261016482370360e08101845201826123a9565b5190600f6201adb0fa3d156138f7573d6138a881612644565b906138b660405192836123a9565b81523d5f602083013e5b816138eb575b816138cf575090565b8051602080830193509082019190910312611e75575160011490565b805160201491506138c6565b60606138c0565b5f90565b60ff811690601f8211613931576040519161391e6040846123a9565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480613a59575b156139c1577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152613a5360c0826123a9565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614613998565b92919060038410156120f85760028414613aa357613a9f93613ae4565b1590565b5060209192500151906801fffffffffffffffe67ffffffffffffffff83169260011b1691808304600214901517156129e75767ffffffffffffffff16111590565b9290919260038110156120f8578015613bb257600114613b6f5767ffffffffffffffff8351169161271083029280840461271014901517156129e75761ffff67ffffffffffffffff613b3893169116612a36565b11159081613b44575090565b905067ffffffffffffffff80613b666020828551169401938285511690612a14565b92511691161190565b9091602067ffffffffffffffff910151169161271083029280840461271014901517156129e75761ffff67ffffffffffffffff613bae93169116612a36565b1190565b5050505060019056",
}

// Market is an auto generated Go binding around an Ethereum contract.
type Market struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Market) GetABI() abi.ABI {
	return c.abi
}

// NewMarket creates a new instance of Market.
func NewMarket() *Market {
	parsed, err := MarketMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Market{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Market) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address committee_, address datasets_, address delivery_, address payouts_, address ballots_, uint128 maxPrice_) returns()
func (market *Market) PackConstructor(committee_ common.Address, datasets_ common.Address, delivery_ common.Address, payouts_ common.Address, ballots_ common.Address, maxPrice_ *big.Int) []byte {
	enc, err := market.abi.Pack("", committee_, datasets_, delivery_, payouts_, ballots_, maxPrice_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBallots is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d2bd0bb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ballots() view returns(address)
func (market *Market) PackBallots() []byte {
	enc, err := market.abi.Pack("ballots")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBallots is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d2bd0bb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ballots() view returns(address)
func (market *Market) TryPackBallots() ([]byte, error) {
	return market.abi.Pack("ballots")
}

// UnpackBallots is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d2bd0bb.
//
// Solidity: function ballots() view returns(address)
func (market *Market) UnpackBallots(data []byte) (common.Address, error) {
	out, err := market.abi.Unpack("ballots", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x742acb62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer_) returns()
func (market *Market) PackCancel(offer Offer) []byte {
	enc, err := market.abi.Pack("cancel", offer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x742acb62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer_) returns()
func (market *Market) TryPackCancel(offer Offer) ([]byte, error) {
	return market.abi.Pack("cancel", offer)
}

// PackCommitted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17283f5d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committed(bytes32 sale, uint32 locks) returns()
func (market *Market) PackCommitted(sale [32]byte, locks uint32) []byte {
	enc, err := market.abi.Pack("committed", sale, locks)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17283f5d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committed(bytes32 sale, uint32 locks) returns()
func (market *Market) TryPackCommitted(sale [32]byte, locks uint32) ([]byte, error) {
	return market.abi.Pack("committed", sale, locks)
}

// PackCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd864e740.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committee() view returns(address)
func (market *Market) PackCommittee() []byte {
	enc, err := market.abi.Pack("committee")
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
func (market *Market) TryPackCommittee() ([]byte, error) {
	return market.abi.Pack("committee")
}

// UnpackCommittee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd864e740.
//
// Solidity: function committee() view returns(address)
func (market *Market) UnpackCommittee(data []byte) (common.Address, error) {
	out, err := market.abi.Unpack("committee", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackConfirmed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbfe791b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmed(bytes32 sale) returns()
func (market *Market) PackConfirmed(sale [32]byte) []byte {
	enc, err := market.abi.Pack("confirmed", sale)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbfe791b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmed(bytes32 sale) returns()
func (market *Market) TryPackConfirmed(sale [32]byte) ([]byte, error) {
	return market.abi.Pack("confirmed", sale)
}

// PackDatasets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab2d10f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function datasets() view returns(address)
func (market *Market) PackDatasets() []byte {
	enc, err := market.abi.Pack("datasets")
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
func (market *Market) TryPackDatasets() ([]byte, error) {
	return market.abi.Pack("datasets")
}

// UnpackDatasets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab2d10f7.
//
// Solidity: function datasets() view returns(address)
func (market *Market) UnpackDatasets(data []byte) (common.Address, error) {
	out, err := market.abi.Unpack("datasets", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDelivery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d5a70c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delivery() view returns(address)
func (market *Market) PackDelivery() []byte {
	enc, err := market.abi.Pack("delivery")
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
func (market *Market) TryPackDelivery() ([]byte, error) {
	return market.abi.Pack("delivery")
}

// UnpackDelivery is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3d5a70c2.
//
// Solidity: function delivery() view returns(address)
func (market *Market) UnpackDelivery(data []byte) (common.Address, error) {
	out, err := market.abi.Unpack("delivery", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (market *Market) PackEip712Domain() []byte {
	enc, err := market.abi.Pack("eip712Domain")
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
func (market *Market) TryPackEip712Domain() ([]byte, error) {
	return market.abi.Pack("eip712Domain")
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
func (market *Market) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := market.abi.Unpack("eip712Domain", data)
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

// PackMaxPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe38d6b5c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxPrice() view returns(uint128)
func (market *Market) PackMaxPrice() []byte {
	enc, err := market.abi.Pack("maxPrice")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe38d6b5c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxPrice() view returns(uint128)
func (market *Market) TryPackMaxPrice() ([]byte, error) {
	return market.abi.Pack("maxPrice")
}

// UnpackMaxPrice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe38d6b5c.
//
// Solidity: function maxPrice() view returns(uint128)
func (market *Market) UnpackMaxPrice(data []byte) (*big.Int, error) {
	out, err := market.abi.Unpack("maxPrice", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e0e04b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offer((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer_, bytes32[4] buyerKeyG1, bytes32[8] buyerKeyG2) returns(bytes32 sale)
func (market *Market) PackOffer(offer Offer, buyerKeyG1 [4][32]byte, buyerKeyG2 [8][32]byte) []byte {
	enc, err := market.abi.Pack("offer", offer, buyerKeyG1, buyerKeyG2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e0e04b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offer((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer_, bytes32[4] buyerKeyG1, bytes32[8] buyerKeyG2) returns(bytes32 sale)
func (market *Market) TryPackOffer(offer Offer, buyerKeyG1 [4][32]byte, buyerKeyG2 [8][32]byte) ([]byte, error) {
	return market.abi.Pack("offer", offer, buyerKeyG1, buyerKeyG2)
}

// UnpackOffer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5e0e04b8.
//
// Solidity: function offer((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer_, bytes32[4] buyerKeyG1, bytes32[8] buyerKeyG2) returns(bytes32 sale)
func (market *Market) UnpackOffer(data []byte) ([32]byte, error) {
	out, err := market.abi.Unpack("offer", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPayouts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa247bc32.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payouts() view returns(address)
func (market *Market) PackPayouts() []byte {
	enc, err := market.abi.Pack("payouts")
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
func (market *Market) TryPackPayouts() ([]byte, error) {
	return market.abi.Pack("payouts")
}

// UnpackPayouts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa247bc32.
//
// Solidity: function payouts() view returns(address)
func (market *Market) UnpackPayouts(data []byte) (common.Address, error) {
	out, err := market.abi.Unpack("payouts", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPermitThenCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbb0d4b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permitThenCall(address token, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s, bytes call) returns(bytes answer)
func (market *Market) PackPermitThenCall(token common.Address, amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte, call []byte) []byte {
	enc, err := market.abi.Pack("permitThenCall", token, amount, deadline, v, r, s, call)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermitThenCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbb0d4b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permitThenCall(address token, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s, bytes call) returns(bytes answer)
func (market *Market) TryPackPermitThenCall(token common.Address, amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte, call []byte) ([]byte, error) {
	return market.abi.Pack("permitThenCall", token, amount, deadline, v, r, s, call)
}

// UnpackPermitThenCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbb0d4b5.
//
// Solidity: function permitThenCall(address token, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s, bytes call) returns(bytes answer)
func (market *Market) UnpackPermitThenCall(data []byte) ([]byte, error) {
	out, err := market.abi.Unpack("permitThenCall", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackProgressOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20e9398c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function progressOf(bytes32 sale) view returns(uint8 state, uint64 epoch, uint64 commitEnds, uint64 confirmEnds)
func (market *Market) PackProgressOf(sale [32]byte) []byte {
	enc, err := market.abi.Pack("progressOf", sale)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProgressOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20e9398c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function progressOf(bytes32 sale) view returns(uint8 state, uint64 epoch, uint64 commitEnds, uint64 confirmEnds)
func (market *Market) TryPackProgressOf(sale [32]byte) ([]byte, error) {
	return market.abi.Pack("progressOf", sale)
}

// ProgressOfOutput serves as a container for the return parameters of contract
// method ProgressOf.
type ProgressOfOutput struct {
	State       uint8
	Epoch       uint64
	CommitEnds  uint64
	ConfirmEnds uint64
}

// UnpackProgressOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x20e9398c.
//
// Solidity: function progressOf(bytes32 sale) view returns(uint8 state, uint64 epoch, uint64 commitEnds, uint64 confirmEnds)
func (market *Market) UnpackProgressOf(data []byte) (ProgressOfOutput, error) {
	out, err := market.abi.Unpack("progressOf", data)
	outstruct := new(ProgressOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.State = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Epoch = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.CommitEnds = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.ConfirmEnds = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x498a6b05.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer_) returns()
func (market *Market) PackRefund(offer Offer) []byte {
	enc, err := market.abi.Pack("refund", offer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x498a6b05.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer_) returns()
func (market *Market) TryPackRefund(offer Offer) ([]byte, error) {
	return market.abi.Pack("refund", offer)
}

// PackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b94c352.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolve((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer_) returns()
func (market *Market) PackResolve(offer Offer) []byte {
	enc, err := market.abi.Pack("resolve", offer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b94c352.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolve((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer_) returns()
func (market *Market) TryPackResolve(offer Offer) ([]byte, error) {
	return market.abi.Pack("resolve", offer)
}

// PackSaleId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd68f9d62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function saleId((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer_) view returns(bytes32)
func (market *Market) PackSaleId(offer Offer) []byte {
	enc, err := market.abi.Pack("saleId", offer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSaleId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd68f9d62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function saleId((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer_) view returns(bytes32)
func (market *Market) TryPackSaleId(offer Offer) ([]byte, error) {
	return market.abi.Pack("saleId", offer)
}

// UnpackSaleId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd68f9d62.
//
// Solidity: function saleId((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer_) view returns(bytes32)
func (market *Market) UnpackSaleId(data []byte) ([32]byte, error) {
	out, err := market.abi.Unpack("saleId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSaleOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d56afe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function saleOf(bytes32 sale) view returns((uint8,uint64,uint64,uint64,uint64,uint64,uint64,uint8,uint32,uint64) s)
func (market *Market) PackSaleOf(sale [32]byte) []byte {
	enc, err := market.abi.Pack("saleOf", sale)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSaleOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d56afe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function saleOf(bytes32 sale) view returns((uint8,uint64,uint64,uint64,uint64,uint64,uint64,uint8,uint32,uint64) s)
func (market *Market) TryPackSaleOf(sale [32]byte) ([]byte, error) {
	return market.abi.Pack("saleOf", sale)
}

// UnpackSaleOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d56afe.
//
// Solidity: function saleOf(bytes32 sale) view returns((uint8,uint64,uint64,uint64,uint64,uint64,uint64,uint8,uint32,uint64) s)
func (market *Market) UnpackSaleOf(data []byte) (Sale, error) {
	out, err := market.abi.Unpack("saleOf", data)
	if err != nil {
		return *new(Sale), err
	}
	out0 := *abi.ConvertType(out[0], new(Sale)).(*Sale)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83bed8a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer_) returns()
func (market *Market) PackSettle(offer Offer) []byte {
	enc, err := market.abi.Pack("settle", offer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83bed8a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer_) returns()
func (market *Market) TryPackSettle(offer Offer) ([]byte, error) {
	return market.abi.Pack("settle", offer)
}

// PackStateOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64482ac4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stateOf(bytes32 sale) view returns(uint8)
func (market *Market) PackStateOf(sale [32]byte) []byte {
	enc, err := market.abi.Pack("stateOf", sale)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStateOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64482ac4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stateOf(bytes32 sale) view returns(uint8)
func (market *Market) TryPackStateOf(sale [32]byte) ([]byte, error) {
	return market.abi.Pack("stateOf", sale)
}

// UnpackStateOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x64482ac4.
//
// Solidity: function stateOf(bytes32 sale) view returns(uint8)
func (market *Market) UnpackStateOf(data []byte) (uint8, error) {
	out, err := market.abi.Unpack("stateOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackVotingOn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf60ad364.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingOn((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer_) view returns(bytes32 sale, uint64 voteEnds)
func (market *Market) PackVotingOn(offer Offer) []byte {
	enc, err := market.abi.Pack("votingOn", offer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingOn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf60ad364.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingOn((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer_) view returns(bytes32 sale, uint64 voteEnds)
func (market *Market) TryPackVotingOn(offer Offer) ([]byte, error) {
	return market.abi.Pack("votingOn", offer)
}

// VotingOnOutput serves as a container for the return parameters of contract
// method VotingOn.
type VotingOnOutput struct {
	Sale     [32]byte
	VoteEnds uint64
}

// UnpackVotingOn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf60ad364.
//
// Solidity: function votingOn((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer_) view returns(bytes32 sale, uint64 voteEnds)
func (market *Market) UnpackVotingOn(data []byte) (VotingOnOutput, error) {
	out, err := market.abi.Unpack("votingOn", data)
	outstruct := new(VotingOnOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Sale = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.VoteEnds = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// MarketAccepted represents a Accepted event raised by the Market contract.
type MarketAccepted struct {
	Sale        [32]byte
	Epoch       uint64
	CommitEnds  uint64
	ReleaseEnds uint64
	ConfirmEnds uint64
	DisputeEnds uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const MarketAcceptedEventName = "Accepted"

// ContractEventName returns the user-defined event name.
func (MarketAccepted) ContractEventName() string {
	return MarketAcceptedEventName
}

// UnpackAcceptedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Accepted(bytes32 indexed sale, uint64 indexed epoch, uint64 commitEnds, uint64 releaseEnds, uint64 confirmEnds, uint64 disputeEnds)
func (market *Market) UnpackAcceptedEvent(log *types.Log) (*MarketAccepted, error) {
	event := "Accepted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketAccepted)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketEIP712DomainChanged represents a EIP712DomainChanged event raised by the Market contract.
type MarketEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const MarketEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (MarketEIP712DomainChanged) ContractEventName() string {
	return MarketEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (market *Market) UnpackEIP712DomainChangedEvent(log *types.Log) (*MarketEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketOffered represents a Offered event raised by the Market contract.
type MarketOffered struct {
	Sale       [32]byte
	Snapshot   [32]byte
	Buyer      common.Address
	Offer      Offer
	BuyerKeyG1 [4][32]byte
	BuyerKeyG2 [8][32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const MarketOfferedEventName = "Offered"

// ContractEventName returns the user-defined event name.
func (MarketOffered) ContractEventName() string {
	return MarketOfferedEventName
}

// UnpackOfferedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Offered(bytes32 indexed sale, bytes32 indexed snapshot, address indexed buyer, (bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer, bytes32[4] buyerKeyG1, bytes32[8] buyerKeyG2)
func (market *Market) UnpackOfferedEvent(log *types.Log) (*MarketOffered, error) {
	event := "Offered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketOffered)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketPartRefunded represents a PartRefunded event raised by the Market contract.
type MarketPartRefunded struct {
	Sale  [32]byte
	Units uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const MarketPartRefundedEventName = "PartRefunded"

// ContractEventName returns the user-defined event name.
func (MarketPartRefunded) ContractEventName() string {
	return MarketPartRefundedEventName
}

// UnpackPartRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PartRefunded(bytes32 indexed sale, uint64 units)
func (market *Market) UnpackPartRefundedEvent(log *types.Log) (*MarketPartRefunded, error) {
	event := "PartRefunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketPartRefunded)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketSaleMoved represents a SaleMoved event raised by the Market contract.
type MarketSaleMoved struct {
	Sale  [32]byte
	State uint8
	Raw   *types.Log // Blockchain specific contextual infos
}

const MarketSaleMovedEventName = "SaleMoved"

// ContractEventName returns the user-defined event name.
func (MarketSaleMoved) ContractEventName() string {
	return MarketSaleMovedEventName
}

// UnpackSaleMovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SaleMoved(bytes32 indexed sale, uint8 state)
func (market *Market) UnpackSaleMovedEvent(log *types.Log) (*MarketSaleMoved, error) {
	event := "SaleMoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketSaleMoved)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketVotingOpened represents a VotingOpened event raised by the Market contract.
type MarketVotingOpened struct {
	Sale     [32]byte
	VoteEnds uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const MarketVotingOpenedEventName = "VotingOpened"

// ContractEventName returns the user-defined event name.
func (MarketVotingOpened) ContractEventName() string {
	return MarketVotingOpenedEventName
}

// UnpackVotingOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingOpened(bytes32 indexed sale, uint64 voteEnds)
func (market *Market) UnpackVotingOpenedEvent(log *types.Log) (*MarketVotingOpened, error) {
	event := "VotingOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketVotingOpened)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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
func (market *Market) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], market.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return market.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return market.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return market.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["Market_AboveMaximum"].ID.Bytes()[:4]) {
		return market.UnpackMarketAboveMaximumError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["Market_BadKey"].ID.Bytes()[:4]) {
		return market.UnpackMarketBadKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["Market_BelowFloor"].ID.Bytes()[:4]) {
		return market.UnpackMarketBelowFloorError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["Market_BrokenPrice"].ID.Bytes()[:4]) {
		return market.UnpackMarketBrokenPriceError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["Market_DatasetLocked"].ID.Bytes()[:4]) {
		return market.UnpackMarketDatasetLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["Market_Exists"].ID.Bytes()[:4]) {
		return market.UnpackMarketExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["Market_NobodyLeft"].ID.Bytes()[:4]) {
		return market.UnpackMarketNobodyLeftError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["Market_NotAdmitted"].ID.Bytes()[:4]) {
		return market.UnpackMarketNotAdmittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["Market_NotBuyer"].ID.Bytes()[:4]) {
		return market.UnpackMarketNotBuyerError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["Market_NotDelivery"].ID.Bytes()[:4]) {
		return market.UnpackMarketNotDeliveryError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["Market_NotOnSale"].ID.Bytes()[:4]) {
		return market.UnpackMarketNotOnSaleError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["Market_OfferExpired"].ID.Bytes()[:4]) {
		return market.UnpackMarketOfferExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["Market_TooEarly"].ID.Bytes()[:4]) {
		return market.UnpackMarketTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["Market_TooManyUnits"].ID.Bytes()[:4]) {
		return market.UnpackMarketTooManyUnitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["Market_UnknownSnapshot"].ID.Bytes()[:4]) {
		return market.UnpackMarketUnknownSnapshotError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["Market_VoteEnded"].ID.Bytes()[:4]) {
		return market.UnpackMarketVoteEndedError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["Market_VotedOn"].ID.Bytes()[:4]) {
		return market.UnpackMarketVotedOnError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["Market_WrongDatasets"].ID.Bytes()[:4]) {
		return market.UnpackMarketWrongDatasetsError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["Market_WrongKeyHash"].ID.Bytes()[:4]) {
		return market.UnpackMarketWrongKeyHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["Market_WrongState"].ID.Bytes()[:4]) {
		return market.UnpackMarketWrongStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return market.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return market.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// MarketAddressEmptyCode represents a AddressEmptyCode error raised by the Market contract.
type MarketAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func MarketAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (market *Market) UnpackAddressEmptyCodeError(raw []byte) (*MarketAddressEmptyCode, error) {
	out := new(MarketAddressEmptyCode)
	if err := market.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketFailedCall represents a FailedCall error raised by the Market contract.
type MarketFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func MarketFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (market *Market) UnpackFailedCallError(raw []byte) (*MarketFailedCall, error) {
	out := new(MarketFailedCall)
	if err := market.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketInvalidShortString represents a InvalidShortString error raised by the Market contract.
type MarketInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func MarketInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (market *Market) UnpackInvalidShortStringError(raw []byte) (*MarketInvalidShortString, error) {
	out := new(MarketInvalidShortString)
	if err := market.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMarketAboveMaximum represents a Market_AboveMaximum error raised by the Market contract.
type MarketMarketAboveMaximum struct {
	Price   *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Market_AboveMaximum(uint128 price, uint128 maximum)
func MarketMarketAboveMaximumErrorID() common.Hash {
	return common.HexToHash("0x1ad9b795e5a4182daee6f7814820d685fe93c9dee9e08027bb27a042cadc7fac")
}

// UnpackMarketAboveMaximumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Market_AboveMaximum(uint128 price, uint128 maximum)
func (market *Market) UnpackMarketAboveMaximumError(raw []byte) (*MarketMarketAboveMaximum, error) {
	out := new(MarketMarketAboveMaximum)
	if err := market.abi.UnpackIntoInterface(out, "Market_AboveMaximum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMarketBadKey represents a Market_BadKey error raised by the Market contract.
type MarketMarketBadKey struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Market_BadKey()
func MarketMarketBadKeyErrorID() common.Hash {
	return common.HexToHash("0x98517159ebd769c33c2dd9dcd3f27bc62952b937f8d79bc5edafe77705c807a6")
}

// UnpackMarketBadKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Market_BadKey()
func (market *Market) UnpackMarketBadKeyError(raw []byte) (*MarketMarketBadKey, error) {
	out := new(MarketMarketBadKey)
	if err := market.abi.UnpackIntoInterface(out, "Market_BadKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMarketBelowFloor represents a Market_BelowFloor error raised by the Market contract.
type MarketMarketBelowFloor struct {
	Price *big.Int
	Floor *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Market_BelowFloor(uint128 price, uint256 floor)
func MarketMarketBelowFloorErrorID() common.Hash {
	return common.HexToHash("0x098d54f5459e521ca1b0fbbf821431846b8e0e65280242ce68c7f66696d0997a")
}

// UnpackMarketBelowFloorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Market_BelowFloor(uint128 price, uint256 floor)
func (market *Market) UnpackMarketBelowFloorError(raw []byte) (*MarketMarketBelowFloor, error) {
	out := new(MarketMarketBelowFloor)
	if err := market.abi.UnpackIntoInterface(out, "Market_BelowFloor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMarketBrokenPrice represents a Market_BrokenPrice error raised by the Market contract.
type MarketMarketBrokenPrice struct {
	Price *big.Int
	Unit  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Market_BrokenPrice(uint128 price, uint128 unit)
func MarketMarketBrokenPriceErrorID() common.Hash {
	return common.HexToHash("0x01e240a599113b93ccc6df76cebc50184f048a7109bf582c5e040c778cf52dfe")
}

// UnpackMarketBrokenPriceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Market_BrokenPrice(uint128 price, uint128 unit)
func (market *Market) UnpackMarketBrokenPriceError(raw []byte) (*MarketMarketBrokenPrice, error) {
	out := new(MarketMarketBrokenPrice)
	if err := market.abi.UnpackIntoInterface(out, "Market_BrokenPrice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMarketDatasetLocked represents a Market_DatasetLocked error raised by the Market contract.
type MarketMarketDatasetLocked struct {
	Dataset [32]byte
	Epoch   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Market_DatasetLocked(bytes32 dataset, uint64 epoch)
func MarketMarketDatasetLockedErrorID() common.Hash {
	return common.HexToHash("0xb0edddda08e12b3b6fc656ffaaf4233baaf4cf54fb21f84921698ff757b957fd")
}

// UnpackMarketDatasetLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Market_DatasetLocked(bytes32 dataset, uint64 epoch)
func (market *Market) UnpackMarketDatasetLockedError(raw []byte) (*MarketMarketDatasetLocked, error) {
	out := new(MarketMarketDatasetLocked)
	if err := market.abi.UnpackIntoInterface(out, "Market_DatasetLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMarketExists represents a Market_Exists error raised by the Market contract.
type MarketMarketExists struct {
	Sale [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Market_Exists(bytes32 sale)
func MarketMarketExistsErrorID() common.Hash {
	return common.HexToHash("0xb84843dd714f300c7d3c3bd8cfe3f3125292cfe24a641b744918003eb48599d8")
}

// UnpackMarketExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Market_Exists(bytes32 sale)
func (market *Market) UnpackMarketExistsError(raw []byte) (*MarketMarketExists, error) {
	out := new(MarketMarketExists)
	if err := market.abi.UnpackIntoInterface(out, "Market_Exists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMarketNobodyLeft represents a Market_NobodyLeft error raised by the Market contract.
type MarketMarketNobodyLeft struct {
	Snapshot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Market_NobodyLeft(bytes32 snapshot)
func MarketMarketNobodyLeftErrorID() common.Hash {
	return common.HexToHash("0xb08f55b998379bfba7e4033556d29efab81d91eda22e89508421117a6a6f86e9")
}

// UnpackMarketNobodyLeftError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Market_NobodyLeft(bytes32 snapshot)
func (market *Market) UnpackMarketNobodyLeftError(raw []byte) (*MarketMarketNobodyLeft, error) {
	out := new(MarketMarketNobodyLeft)
	if err := market.abi.UnpackIntoInterface(out, "Market_NobodyLeft", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMarketNotAdmitted represents a Market_NotAdmitted error raised by the Market contract.
type MarketMarketNotAdmitted struct {
	Committee common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Market_NotAdmitted(address committee)
func MarketMarketNotAdmittedErrorID() common.Hash {
	return common.HexToHash("0x122ee5fc15bc0a5de9d50bc88d51f62d8386b8fa842f22d29da51281ac0ecbcd")
}

// UnpackMarketNotAdmittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Market_NotAdmitted(address committee)
func (market *Market) UnpackMarketNotAdmittedError(raw []byte) (*MarketMarketNotAdmitted, error) {
	out := new(MarketMarketNotAdmitted)
	if err := market.abi.UnpackIntoInterface(out, "Market_NotAdmitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMarketNotBuyer represents a Market_NotBuyer error raised by the Market contract.
type MarketMarketNotBuyer struct {
	Caller common.Address
	Buyer  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Market_NotBuyer(address caller, address buyer)
func MarketMarketNotBuyerErrorID() common.Hash {
	return common.HexToHash("0xafa6612c2fa505d83067f6adea3a6ceb8ce935590a4bb7d37838100278f05c9d")
}

// UnpackMarketNotBuyerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Market_NotBuyer(address caller, address buyer)
func (market *Market) UnpackMarketNotBuyerError(raw []byte) (*MarketMarketNotBuyer, error) {
	out := new(MarketMarketNotBuyer)
	if err := market.abi.UnpackIntoInterface(out, "Market_NotBuyer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMarketNotDelivery represents a Market_NotDelivery error raised by the Market contract.
type MarketMarketNotDelivery struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Market_NotDelivery(address caller)
func MarketMarketNotDeliveryErrorID() common.Hash {
	return common.HexToHash("0x0e297d2c6376a2f6d83c9b3340fd5e4a600be65bcbb2d3efa8fb01b44dd1acd3")
}

// UnpackMarketNotDeliveryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Market_NotDelivery(address caller)
func (market *Market) UnpackMarketNotDeliveryError(raw []byte) (*MarketMarketNotDelivery, error) {
	out := new(MarketMarketNotDelivery)
	if err := market.abi.UnpackIntoInterface(out, "Market_NotDelivery", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMarketNotOnSale represents a Market_NotOnSale error raised by the Market contract.
type MarketMarketNotOnSale struct {
	From  uint64
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Market_NotOnSale(uint64 from, uint64 until)
func MarketMarketNotOnSaleErrorID() common.Hash {
	return common.HexToHash("0x3def71386ecbd0c82b6b8cc3a31c1921aeee9240d1240b2668a80e7b14a39539")
}

// UnpackMarketNotOnSaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Market_NotOnSale(uint64 from, uint64 until)
func (market *Market) UnpackMarketNotOnSaleError(raw []byte) (*MarketMarketNotOnSale, error) {
	out := new(MarketMarketNotOnSale)
	if err := market.abi.UnpackIntoInterface(out, "Market_NotOnSale", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMarketOfferExpired represents a Market_OfferExpired error raised by the Market contract.
type MarketMarketOfferExpired struct {
	Deadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Market_OfferExpired(uint64 deadline)
func MarketMarketOfferExpiredErrorID() common.Hash {
	return common.HexToHash("0x5f58f24c02d590948db68639b9e67d76644ed900b06cb774365d3658949a246f")
}

// UnpackMarketOfferExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Market_OfferExpired(uint64 deadline)
func (market *Market) UnpackMarketOfferExpiredError(raw []byte) (*MarketMarketOfferExpired, error) {
	out := new(MarketMarketOfferExpired)
	if err := market.abi.UnpackIntoInterface(out, "Market_OfferExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMarketTooEarly represents a Market_TooEarly error raised by the Market contract.
type MarketMarketTooEarly struct {
	Sale     [32]byte
	Deadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Market_TooEarly(bytes32 sale, uint64 deadline)
func MarketMarketTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xb4a2d24f87761c562b30d58f77a0c85b20bbe801520f5f1960a6132685e088ed")
}

// UnpackMarketTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Market_TooEarly(bytes32 sale, uint64 deadline)
func (market *Market) UnpackMarketTooEarlyError(raw []byte) (*MarketMarketTooEarly, error) {
	out := new(MarketMarketTooEarly)
	if err := market.abi.UnpackIntoInterface(out, "Market_TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMarketTooManyUnits represents a Market_TooManyUnits error raised by the Market contract.
type MarketMarketTooManyUnits struct {
	Units   *big.Int
	Maximum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Market_TooManyUnits(uint256 units, uint64 maximum)
func MarketMarketTooManyUnitsErrorID() common.Hash {
	return common.HexToHash("0x4bd3757df03bea58dfa7c356ac1c7aa5624279ee532bef6ae48c85a59e5d3e69")
}

// UnpackMarketTooManyUnitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Market_TooManyUnits(uint256 units, uint64 maximum)
func (market *Market) UnpackMarketTooManyUnitsError(raw []byte) (*MarketMarketTooManyUnits, error) {
	out := new(MarketMarketTooManyUnits)
	if err := market.abi.UnpackIntoInterface(out, "Market_TooManyUnits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMarketUnknownSnapshot represents a Market_UnknownSnapshot error raised by the Market contract.
type MarketMarketUnknownSnapshot struct {
	Snapshot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Market_UnknownSnapshot(bytes32 snapshot)
func MarketMarketUnknownSnapshotErrorID() common.Hash {
	return common.HexToHash("0xfd1a644d2851b9190ad4cfbaafd6cc63e5077bcc6915f578a410638fd3b6c0a7")
}

// UnpackMarketUnknownSnapshotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Market_UnknownSnapshot(bytes32 snapshot)
func (market *Market) UnpackMarketUnknownSnapshotError(raw []byte) (*MarketMarketUnknownSnapshot, error) {
	out := new(MarketMarketUnknownSnapshot)
	if err := market.abi.UnpackIntoInterface(out, "Market_UnknownSnapshot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMarketVoteEnded represents a Market_VoteEnded error raised by the Market contract.
type MarketMarketVoteEnded struct {
	Sale     [32]byte
	VoteEnds uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Market_VoteEnded(bytes32 sale, uint64 voteEnds)
func MarketMarketVoteEndedErrorID() common.Hash {
	return common.HexToHash("0xfaf4b096d831376fd68105082ead6139adbbab0246e32a0d9370820d8cda2c48")
}

// UnpackMarketVoteEndedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Market_VoteEnded(bytes32 sale, uint64 voteEnds)
func (market *Market) UnpackMarketVoteEndedError(raw []byte) (*MarketMarketVoteEnded, error) {
	out := new(MarketMarketVoteEnded)
	if err := market.abi.UnpackIntoInterface(out, "Market_VoteEnded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMarketVotedOn represents a Market_VotedOn error raised by the Market contract.
type MarketMarketVotedOn struct {
	Sale  [32]byte
	Voted uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Market_VotedOn(bytes32 sale, uint64 voted)
func MarketMarketVotedOnErrorID() common.Hash {
	return common.HexToHash("0x132c16130e122c3f6d579fb97dffaf701cf2b8b90f4d5944d0060812256d0432")
}

// UnpackMarketVotedOnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Market_VotedOn(bytes32 sale, uint64 voted)
func (market *Market) UnpackMarketVotedOnError(raw []byte) (*MarketMarketVotedOn, error) {
	out := new(MarketMarketVotedOn)
	if err := market.abi.UnpackIntoInterface(out, "Market_VotedOn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMarketWrongDatasets represents a Market_WrongDatasets error raised by the Market contract.
type MarketMarketWrongDatasets struct {
	Datasets common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Market_WrongDatasets(address datasets)
func MarketMarketWrongDatasetsErrorID() common.Hash {
	return common.HexToHash("0x2f23df8d98274f82464301310a2462e75388e209a082bddf4b3104345565e6c5")
}

// UnpackMarketWrongDatasetsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Market_WrongDatasets(address datasets)
func (market *Market) UnpackMarketWrongDatasetsError(raw []byte) (*MarketMarketWrongDatasets, error) {
	out := new(MarketMarketWrongDatasets)
	if err := market.abi.UnpackIntoInterface(out, "Market_WrongDatasets", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMarketWrongKeyHash represents a Market_WrongKeyHash error raised by the Market contract.
type MarketMarketWrongKeyHash struct {
	Given  [32]byte
	Wanted [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Market_WrongKeyHash(bytes32 given, bytes32 wanted)
func MarketMarketWrongKeyHashErrorID() common.Hash {
	return common.HexToHash("0x34a05eefaa96e86c7cae9243cb94d88cb5430f297d6b7f8e2fb506fa62a7cf11")
}

// UnpackMarketWrongKeyHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Market_WrongKeyHash(bytes32 given, bytes32 wanted)
func (market *Market) UnpackMarketWrongKeyHashError(raw []byte) (*MarketMarketWrongKeyHash, error) {
	out := new(MarketMarketWrongKeyHash)
	if err := market.abi.UnpackIntoInterface(out, "Market_WrongKeyHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMarketWrongState represents a Market_WrongState error raised by the Market contract.
type MarketMarketWrongState struct {
	Sale  [32]byte
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Market_WrongState(bytes32 sale, uint8 state)
func MarketMarketWrongStateErrorID() common.Hash {
	return common.HexToHash("0xe1ada793c074554059b8f275bb0c6ba7c3275c09c3488c9a639f7e841da34ffb")
}

// UnpackMarketWrongStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Market_WrongState(bytes32 sale, uint8 state)
func (market *Market) UnpackMarketWrongStateError(raw []byte) (*MarketMarketWrongState, error) {
	out := new(MarketMarketWrongState)
	if err := market.abi.UnpackIntoInterface(out, "Market_WrongState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Market contract.
type MarketReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func MarketReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (market *Market) UnpackReentrancyGuardReentrantCallError(raw []byte) (*MarketReentrancyGuardReentrantCall, error) {
	out := new(MarketReentrancyGuardReentrantCall)
	if err := market.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketStringTooLong represents a StringTooLong error raised by the Market contract.
type MarketStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func MarketStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (market *Market) UnpackStringTooLongError(raw []byte) (*MarketStringTooLong, error) {
	out := new(MarketStringTooLong)
	if err := market.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
