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

// Tombstones is an auto generated low-level Go binding around an user-defined struct.
type Tombstones struct {
	Digest [32]byte
	Count  uint32
	Weight uint64
}

// DeliveryMetaData contains all meta data concerning the Delivery contract.
var DeliveryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"committee_\",\"type\":\"address\",\"internalType\":\"contractICommittee\"},{\"name\":\"market_\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commit\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"tombstones\",\"type\":\"tuple\",\"internalType\":\"structTombstones\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"members\",\"type\":\"uint8[]\",\"internalType\":\"uint8[]\"},{\"name\":\"listRoots\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitDigest\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"member\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"listRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tombstones\",\"type\":\"tuple\",\"internalType\":\"structTombstones\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"committed\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"committee\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICommittee\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"confirm\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"lists\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confirmDigest\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"rootsDigest_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lists\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"market\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rootsDigest\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"standing\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ListsConfirmed\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"lists\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"standing\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"signers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RootsCommitted\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"members\",\"type\":\"uint8[]\",\"indexed\":false,\"internalType\":\"uint8[]\"},{\"name\":\"listRoots\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"bytes32[]\"},{\"name\":\"rootsDigest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Delivery_BadTombstones\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Delivery_DeadlinePassed\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Delivery_LengthMismatch\",\"inputs\":[{\"name\":\"members\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"listRoots\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatureBytes\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Delivery_NoQuorum\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Delivery_NotBuilt\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Delivery_NotCommitted\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"lists\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"committed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Delivery_NothingNew\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}]},{\"type\":\"error\",\"name\":\"Delivery_WrongMarket\",\"inputs\":[{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Delivery_WrongState\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumState\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Delivery",
	Bin: "0x6101c0806040523461026357604081611d57803803809161002082856102ce565b8339810103126102635780516001600160a01b0381169182820361026357602001516001600160a01b038116808203610263576040516100616040826102ce565b6011815260208101907054616e7469656d652044656c697665727960781b8252604051916100906040846102ce565b600183526020830191603160f81b83526100a981610305565b610120526100b684610305565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261011f60c0826102ce565b5190206080523060c052604051631ead386160e11b8152602081600481855afa90811561026f575f9161028c575b50306001600160a01b039091160361027a57610180829052610160839052604051630859bc9d60e31b8152602081600481885afa801561026f575f9061022e575b60ff166101a0526040516119e6908161037182396080518161187a015260a05181611931015260c0518161184b015260e051816118c9015261010051816118ef015261012051816108720152610140518161089c0152610160518181816101ba015281816103e80152610cb301526101805181818161025b0152818161099d01528181610b6601528181610f610152610fd201526101a051816105e80152f35b506020813d602011610267575b81610248602093836102ce565b81010312610263575160ff811681036102635760ff9061018e565b5f80fd5b3d915061023b565b6040513d5f823e3d90fd5b63a130074b60e01b5f5260045260245ffd5b90506020813d6020116102c6575b816102a7602093836102ce565b8101031261026357516001600160a01b0381168103610263575f61014d565b3d915061029a565b601f909101601f19168101906001600160401b038211908210176102f157604052565b634e487b7160e01b5f52604160045260245ffd5b601f815111610330576020815191015160208210610321571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c90816328c7a649146114fd575080632dea4a0b146109c157806380f556051461097057806384b0196e146108585780639baa83c01461082e578063b5ee95d3146107fb578063c8698f2614610206578063d55a2476146101de578063d864e7401461018d5763fcb8c4081461008c575f80fd5b346101865760e06003193601126101865760243567ffffffffffffffff81168103610189576044359160ff831683036101865760607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7c3601126101865760405160208101917f09f63b92e3452c5729f4403198ba5239e839badd362c5c27b96b248f9ccbc40f8352608435604083015260a43563ffffffff811680910361018957606083015260c4359067ffffffffffffffff821680920361018657602061017e610179888888888860808201526080815261016960a0826115d0565b5190209160643591600435611776565b611735565b604051908152f35b80fd5b5080fd5b5034610186578060031936011261018657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461018657606060031936011261018657602061017e6101796044356024356004356116e4565b5034610186576080600319360112610186576044359060243560043560643567ffffffffffffffff81116107f75761024290369060040161155f565b909473ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001693604051917f20e9398c000000000000000000000000000000000000000000000000000000008352846004840152608083602481895afa9283156107ec578794889189956107b2575b5060088610159485610785576003871496871580610777575b610746575067ffffffffffffffff168042101561071657508689526002602052604089209960018b019283549263ffffffff8460201c169c63ffffffff8516801989166106e257508d198816156106b65760a487937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08f858f916020976103768f61017990601f9667ffffffffffffffff9b54906116e4565b9a6040519a8b998a987f61a29bd6000000000000000000000000000000000000000000000000000000008a521660048901528c6024890152604488015260806064880152816084880152878701378582860101520116810103018173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156106ab578b9161066c575b501561063c5750927f69b305534f0321047c167c63d5d3e2d41ba427bb389e913fde252173389c7d599260609288957fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff67ffffffff00000000858f179e63ffffffff87161760201b1691161790556040519182528a60208301526040820152a261060f57839481610519575b506104ad575050f35b813b156105155782916024839260405194859384927fdbfe791b00000000000000000000000000000000000000000000000000000000845260048401525af1801561050a576104f95750f35b81610503916115d0565b6101865780f35b6040513d84823e3d90fd5b5050fd5b6105e691507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b7f000000000000000000000000000000000000000000000000000000000000000011155f6104a4565b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b89846044927f76c0f915000000000000000000000000000000000000000000000000000000008352600452602452fd5b90506020813d6020116106a3575b81610687602093836115d0565b8101031261069f5751801515810361069f575f610418565b8a80fd5b3d915061067a565b6040513d8d823e3d90fd5b60248d8c7f2e20771e000000000000000000000000000000000000000000000000000000008252600452fd5b8d6064918a8e7f1b5833a9000000000000000000000000000000000000000000000000000000008452600452602452604452fd5b89604491897f43289230000000000000000000000000000000000000000000000000000000008352600452602452fd5b6107748b918a7ff35d215800000000000000000000000000000000000000000000000000000000845261167e565b90fd5b508a965060048114156102dd565b60248a7f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b915093506107d991945060803d6080116107e5575b6107d181836115d0565b81019061163e565b9295929490505f6102c4565b503d6107c7565b6040513d89823e3d90fd5b8380fd5b50346101865760206003193601126101865763ffffffff6001604060209360043581526002855220015416604051908152f35b50346101865760206003193601126101865760406020916004358152600283522054604051908152f35b5034610186578060031936011261018657610914906108967f00000000000000000000000000000000000000000000000000000000000000006117dd565b906108c07f00000000000000000000000000000000000000000000000000000000000000006117dd565b906020610922604051936108d483866115d0565b8385525f3681376040519687967f0f00000000000000000000000000000000000000000000000000000000000000885260e08589015260e088019061158d565b90868203604088015261158d565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b82811061095957505050500390f35b83518552869550938101939281019260010161094a565b5034610186578060031936011261018657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461101b5760e060031936011261101b5760607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc36011261101b5760843567ffffffffffffffff811161101b57610a1d90369060040161152e565b60a43567ffffffffffffffff811161101b57610a3d90369060040161152e565b919060c43567ffffffffffffffff811161101b57610a5f90369060040161155f565b94906044359263ffffffff8416840361101b5763ffffffff8416158015906114e0575b6114b8577fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a4706024350361148a57858514801590611473575b61143e576004355f52600260205260405f209460405196610100880188811067ffffffffffffffff821117611411576040525f88525f60208901525f60408901525f60608901525f60808901525f60a0890152606060c0890152606060e08901526040517f20e9398c000000000000000000000000000000000000000000000000000000008152600435600482015260808160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015611010575f5f925f926113ec575b50600881101561127157600281036113ba575067ffffffffffffffff1680421015611389575067ffffffffffffffff166020890152600435885286549560018801549663ffffffff881660808b015260608a015260405163ffffffff60208201927f09f63b92e3452c5729f4403198ba5239e839badd362c5c27b96b248f9ccbc40f8452602435604084015216606082015260643567ffffffffffffffff811680910361101b57608082015260808152610c5360a0826115d0565b519020604089015267ffffffffffffffff60208901511698604051997fe92e0ff2000000000000000000000000000000000000000000000000000000008b5260048b01525f8a60248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa998a15611010575f9a6112c0575b5091610cee81611611565b610cfb60405191826115d0565b8181527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610d2883611611565b01366020830137610d3882611611565b610d4560405191826115d0565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610d7284611611565b0136602083013760e08b015260c08a01525f5b81811061107c575050505050505060c083015160e084015160a08501518092525260a08301511561104e5760608301519182917fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000063ffffffff60808701511691161760018201555560c082015160e08301519160405191606083016060845281518091526020608085019201905f5b818110611035575050508281036020840152602080855192838152019401905f5b81811061101f57505050917f4b43559f14abe6f45e86b13100e464de1a811f944340607b2624a9c4b801ae89826080946040610f409795015280600435930390a201517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b905114610f4a5780f35b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163b1561101b576040517fb5ee95d300000000000000000000000000000000000000000000000000000000815260043560048201525f816024818373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1801561101057611002575080f35b61100e91505f906115d0565b005b6040513d5f823e3d90fd5b5f80fd5b8251865260209586019590920191600101610e35565b825160ff16845260209384019390920191600101610e14565b7f2e20771e000000000000000000000000000000000000000000000000000000005f5260043560045260245ffd5b611087818389611693565b359060ff8216820361101b5761109e818588611693565b35918560411161101b578b887fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf8f9a6041909201980199805160ff8516108015906112ab575b61129e579061113761017973ffffffffffffffffffffffffffffffffffffffff61111561114d9560ff8916906116d0565b5116948887825192604067ffffffffffffffff60208301511691015193611776565b8135906040602084013593013560f81c90611957565b50600481939293101561127157159182611251575b5050611178575b50600191505b01949294610d85565b60ff6001918d606060a08201519660c08301518161119a8a60e08701516116d0565b526111a889878716926116d0565b52818301519060405190602082019283527fff000000000000000000000000000000000000000000000000000000000000008660f81b1660408301526041820152604181526111f86061826115d0565b519020910152161b60808c01511760808c0152600182018092116112245760019160a08c01525f611169565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff161490505f80611162565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b505050506001915061116f565b506080830151600160ff86161b1615156110e4565b9099503d805f833e6112d281836115d0565b810160208282031261101b57815167ffffffffffffffff811161101b5781601f82850101121561101b57808301519061130a82611611565b9361131860405195866115d0565b828552602085019360208460051b84840101011161101b5780820160200193915b60208460051b82840101018510611356575050505050985f610ce3565b84519273ffffffffffffffffffffffffffffffffffffffff8416840361101b576020818195829352019501949250611339565b7f43289230000000000000000000000000000000000000000000000000000000005f5260043560045260245260445ffd5b6113e9907ff35d2158000000000000000000000000000000000000000000000000000000005f5260043561167e565b5ffd5b915050611408915060803d6080116107e5576107d181836115d0565b5090915f610b98565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b505050507fa9d3797b000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b508460410260418104860361122457871415610aba565b7f834acd64000000000000000000000000000000000000000000000000000000005f5260243560045260245ffd5b7f8ddced44000000000000000000000000000000000000000000000000000000005f5260045ffd5b5060643567ffffffffffffffff811680910361101b571515610a82565b3461101b57602060031936011261101b576020906004355f526002825263ffffffff600160405f200154831c168152f35b9181601f8401121561101b5782359167ffffffffffffffff831161101b576020808501948460051b01011161101b57565b9181601f8401121561101b5782359167ffffffffffffffff831161101b576020838186019501011161101b57565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761141157604052565b67ffffffffffffffff81116114115760051b60200190565b519067ffffffffffffffff8216820361101b57565b919082608091031261101b578151600881101561101b579161166260208201611629565b9161167b606061167460408501611629565b9301611629565b90565b60045260449190600881101561127157602452565b91908110156116a35760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b80518210156116a35760209160051b010190565b916040519160208301937f7adadb0804be6ffeb0b44c6e170693264e4449787f15f1caaeb793d0e38d0dad85526040840152606083015260808201526080815261172f60a0826115d0565b51902090565b604290611740611834565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b939160ff9093919367ffffffffffffffff6040519560208701977fce75b8c3980fb202767a92b56d836cdf07de029bfb75bb6a6f1d2cfcf549675b8952604088015216606086015216608084015260a083015260c082015260c0815261172f60e0826115d0565b60ff811690601f821161180c57604051916117f96040846115d0565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001630148061192e575b1561189c577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261172f60c0826115d0565b507f00000000000000000000000000000000000000000000000000000000000000004614611873565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116119db579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611010575f5173ffffffffffffffffffffffffffffffffffffffff8116156119d157905f905f90565b505f906001905f90565b5050505f916003919056",
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

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2dea4a0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(bytes32 sale, (bytes32,uint32,uint64) tombstones, uint8[] members, bytes32[] listRoots, bytes signatures) returns()
func (delivery *Delivery) PackCommit(sale [32]byte, tombstones Tombstones, members []uint8, listRoots [][32]byte, signatures []byte) []byte {
	enc, err := delivery.abi.Pack("commit", sale, tombstones, members, listRoots, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2dea4a0b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit(bytes32 sale, (bytes32,uint32,uint64) tombstones, uint8[] members, bytes32[] listRoots, bytes signatures) returns()
func (delivery *Delivery) TryPackCommit(sale [32]byte, tombstones Tombstones, members []uint8, listRoots [][32]byte, signatures []byte) ([]byte, error) {
	return delivery.abi.Pack("commit", sale, tombstones, members, listRoots, signatures)
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
// the contract method with ID 0xd55a2476.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmDigest(bytes32 sale, bytes32 rootsDigest_, uint256 lists) view returns(bytes32)
func (delivery *Delivery) PackConfirmDigest(sale [32]byte, rootsDigest [32]byte, lists *big.Int) []byte {
	enc, err := delivery.abi.Pack("confirmDigest", sale, rootsDigest, lists)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd55a2476.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmDigest(bytes32 sale, bytes32 rootsDigest_, uint256 lists) view returns(bytes32)
func (delivery *Delivery) TryPackConfirmDigest(sale [32]byte, rootsDigest [32]byte, lists *big.Int) ([]byte, error) {
	return delivery.abi.Pack("confirmDigest", sale, rootsDigest, lists)
}

// UnpackConfirmDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd55a2476.
//
// Solidity: function confirmDigest(bytes32 sale, bytes32 rootsDigest_, uint256 lists) view returns(bytes32)
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

// PackRootsDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9baa83c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rootsDigest(bytes32 sale) view returns(bytes32)
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
// Solidity: function rootsDigest(bytes32 sale) view returns(bytes32)
func (delivery *Delivery) TryPackRootsDigest(sale [32]byte) ([]byte, error) {
	return delivery.abi.Pack("rootsDigest", sale)
}

// UnpackRootsDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9baa83c0.
//
// Solidity: function rootsDigest(bytes32 sale) view returns(bytes32)
func (delivery *Delivery) UnpackRootsDigest(data []byte) ([32]byte, error) {
	out, err := delivery.abi.Unpack("rootsDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
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
	Members     []uint8
	ListRoots   [][32]byte
	RootsDigest [32]byte
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
// Solidity: event RootsCommitted(bytes32 indexed sale, uint8[] members, bytes32[] listRoots, bytes32 rootsDigest)
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

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (delivery *Delivery) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_BadTombstones"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryBadTombstonesError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_DeadlinePassed"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_LengthMismatch"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_NoQuorum"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryNoQuorumError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_NotBuilt"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryNotBuiltError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_NotCommitted"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryNotCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_NothingNew"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryNothingNewError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_WrongMarket"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryWrongMarketError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_WrongState"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryWrongStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return delivery.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return delivery.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
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

// DeliveryDeliveryLengthMismatch represents a Delivery_LengthMismatch error raised by the Delivery contract.
type DeliveryDeliveryLengthMismatch struct {
	Members        *big.Int
	ListRoots      *big.Int
	SignatureBytes *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_LengthMismatch(uint256 members, uint256 listRoots, uint256 signatureBytes)
func DeliveryDeliveryLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0xa9d3797b9dd333fad3a25918f09c3dcccf4ca33048465eb1da7a6769a453e5d3")
}

// UnpackDeliveryLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_LengthMismatch(uint256 members, uint256 listRoots, uint256 signatureBytes)
func (delivery *Delivery) UnpackDeliveryLengthMismatchError(raw []byte) (*DeliveryDeliveryLengthMismatch, error) {
	out := new(DeliveryDeliveryLengthMismatch)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_LengthMismatch", raw); err != nil {
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

// DeliveryDeliveryNotBuilt represents a Delivery_NotBuilt error raised by the Delivery contract.
type DeliveryDeliveryNotBuilt struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_NotBuilt()
func DeliveryDeliveryNotBuiltErrorID() common.Hash {
	return common.HexToHash("0x8ddced444014b12feefb124c8879c3cc61ecf4e07e66147a4419cda4457838f6")
}

// UnpackDeliveryNotBuiltError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_NotBuilt()
func (delivery *Delivery) UnpackDeliveryNotBuiltError(raw []byte) (*DeliveryDeliveryNotBuilt, error) {
	out := new(DeliveryDeliveryNotBuilt)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_NotBuilt", raw); err != nil {
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
