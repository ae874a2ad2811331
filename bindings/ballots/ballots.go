// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package ballots

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
	Token    common.Address
	Leaf     [32]byte
	Account  common.Address
	Named    bool
	Payee    common.Address
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
	Scale    uint8
	Count    uint32
	SumRoot  [32]byte
}

// Tally is an auto generated low-level Go binding around an user-defined struct.
type Tally struct {
	Voted uint64
	No    uint64
}

// BallotsMetaData contains all meta data concerning the Ballots contract.
var BallotsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"market_\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ballotId\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"offer\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"leaf\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"accept\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cast\",\"inputs\":[{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"buyerKeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"maxExcluded\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"pool\",\"type\":\"tuple\",\"internalType\":\"structPool\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"items\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castSigned\",\"inputs\":[{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"buyerKeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"maxExcluded\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"proofs\",\"type\":\"tuple[]\",\"internalType\":\"structLeafProof[]\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"accepts\",\"type\":\"bool[]\",\"internalType\":\"bool[]\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"datasets\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDatasets\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"market\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tallyOf\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structTally\",\"components\":[{\"name\":\"voted\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"no\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vote\",\"inputs\":[{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"buyerKeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"maxExcluded\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structLeafProof\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"accept\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"voteOf\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"voted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"no\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotesCast\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"votes\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Ballots_BadBatch\",\"inputs\":[{\"name\":\"proofs\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Ballots_BadLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Ballots_BadProof\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}]},{\"type\":\"error\",\"name\":\"Ballots_NotAccount\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Ballots_NothingNew\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}]},{\"type\":\"error\",\"name\":\"Ballots_WrongMarket\",\"inputs\":[{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Ballots_WrongPool\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Ballots",
	Bin: "0x6101a080604052346102315760208161292c8038038091610020828561029b565b83398101031261023157516001600160a01b0381168082036102315760405161004a60408261029b565b6010815260208101906f54616e7469656d652042616c6c6f747360801b82526040519161007860408461029b565b600183526020830191603160f81b8352610091816102d2565b6101205261009e846102d2565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261010760c08261029b565b5190206080523060c052604051632d2bd0bb60e01b8152602081600481855afa90811561023d575f91610259575b50306001600160a01b03909116036102485760206004916040519283809263ab2d10f760e01b82525afa90811561023d575f916101f7575b5061018052610160526040516125ee908161033e82396080518161222e015260a051816122eb015260c051816121ff015260e0518161227d015261010051816122a30152610120518161038f015261014051816103b80152610160518181816104b7015261118101526101805181818161014501528181610353015281816106690152610b200152f35b90506020813d602011610235575b816102126020938361029b565b8101031261023157516001600160a01b0381168103610231575f61016d565b5f80fd5b3d9150610205565b6040513d5f823e3d90fd5b62c75eed60e71b5f5260045260245ffd5b90506020813d602011610293575b816102746020938361029b565b8101031261023157516001600160a01b0381168103610231575f610135565b3d9150610267565b601f909101601f19168101906001600160401b038211908210176102be57604052565b634e487b7160e01b5f52604160045260245ffd5b601f8151116102fd5760208151910151602082106102ee571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c80631abcfab514610d785780632910455c14610cea5780633b444d2614610a3957806353a67493146104db57806380f556051461048b57806384b0196e14610377578063ab2d10f714610327578063b4a6def1146102be5763cebf6f511461007c575f80fd5b3461025957600319360161012081126102595760e0136102595760e43567ffffffffffffffff81116102595760e060031982360301126102595761010435908115158203610259576064810173ffffffffffffffffffffffffffffffffffffffff6100e682610f54565b16330361027057506100f6611087565b916020830151604051907fba4a6bd4000000000000000000000000000000000000000000000000000000008252600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610265575f9061022d575b610183915083600401906119fc565b1561020057916101de926044610197610e9d565b936040516101a6604082610e7a565b600d815260203681830137606086015201359063ffffffff8260401c16916101d082848651611611565b6101e0575b505050516112d8565b005b6101f89267ffffffffffffffff85519216918661179d565b5f80806101d5565b82517f315e5f43000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506020813d60201161025d575b8161024760209383610e7a565b81010312610259576101839051610174565b5f80fd5b3d915061023a565b6040513d5f823e3d90fd5b61028e73ffffffffffffffffffffffffffffffffffffffff91610f54565b7f72fb45b3000000000000000000000000000000000000000000000000000000005f52336004521660245260445ffd5b34610259576020600319360112610259575f60206040516102de81610e5e565b82815201526004355f5260026020526040805f2067ffffffffffffffff82519161030783610e5e565b54816020818316948581520191851c168152835192835251166020820152f35b34610259575f60031936011261025957602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610259575f6003193601126102595761042f6103b37f0000000000000000000000000000000000000000000000000000000000000000612191565b6103dc7f0000000000000000000000000000000000000000000000000000000000000000612191565b602061043d604051926103ef8385610e7a565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190610df0565b908582036040870152610df0565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061047457505050500390f35b835185528695509381019392810192600101610465565b34610259575f60031936011261025957602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102595760031936016101c081126102595760e0136102595760a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1c360112610259576101843567ffffffffffffffff811161025957366023820112156102595780600401359067ffffffffffffffff82116102595760248101906024833692010111610259576101a43567ffffffffffffffff811161025957610584903690600401610dbf565b919061058e611087565b92602084015190610104359173ffffffffffffffffffffffffffffffffffffffff8316830361025957610124359260ff84168094036102595763ffffffff9361061f916105d96113f6565b6040805160e435815273ffffffffffffffffffffffffffffffffffffffff909316602084015282019290925294166060850152610164356080850181905260a090942090565b604051907fba4a6bd400000000000000000000000000000000000000000000000000000000825282600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610265575f92610a05575b50036109da57508451926106ad8786611ccb565b80156109ae576106bc81610f3c565b906106ca6040519283610e7a565b808252601f196106d982610f3c565b013660208401376106e981610f3c565b906106f76040519283610e7a565b808252601f1961070682610f3c565b013660208401375f805b8282106108a1575050509061073593929163ffffffff61072e6113f6565b1691611dd9565b036108765750610743610e9d565b9260618104600d810290808204600d149015171561083c5761076490610eee565b60608501525f5b81811061078757602061077f8686516112d8565b604051908152f35b6107928183856114e2565b60016107a385878997969597611605565b3560f81c1615906107b682848a51611611565b15610869576107c78284878b610fb0565b946107d385888a61142b565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc082019682881161083c576108116108179361082f998b8d611464565b9161165e565b15610834576108289288518a61179d565b828461142b565b61076b565b505050610828565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b50505061082f9150610828565b7f315e5f43000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b89818d60026108be6108b48484876114e2565b9791949096611605565b3560f81c161515906108d0868a61140a565b5215610925576021810180821161083c576001938f936109028f8661090b9561091d986108fc93611464565b9061147c565b60601c90611d20565b610915858861140a565b528d8c61142b565b910190610710565b6109a960019361091d939067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b61090b565b877f61d0cccf000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f3dd902fc000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9091506020813d602011610a31575b81610a2160209383610e7a565b8101031261025957519089610699565b3d9150610a14565b3461025957600319360161014081126102595760e0136102595760e43567ffffffffffffffff811161025957610a73903690600401610dbf565b906101043567ffffffffffffffff811161025957610a95903690600401610dbf565b9190926101243567ffffffffffffffff811161025957610ab9903690600401610dbf565b828514801590610ce0575b610cb157610ad0611087565b91602083015193604051947fba4a6bd4000000000000000000000000000000000000000000000000000000008652600486015260208560248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa948515610265575f95610c7d575b50610b59610e9d565b91600d8202828104600d148315171561083c57610b7890989298610eee565b60608401525f917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff2188360301997fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe183360301935b8a811015610c70578060051b90818b01358d81121561025957610bf8610bf3838787610f1f565b610f2f565b9289831015610c43578601358781121561025957860180359067ffffffffffffffff821161025957602001813603811361025957600194610c3d938f018e8e8d611217565b01610bcc565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b602061077f878a516112d8565b9094506020813d602011610ca9575b81610c9960209383610e7a565b8101031261025957519388610b50565b3d9150610c8c565b827fa7f8ffb0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5082811415610ac4565b346102595760c06003193601126102595760043573ffffffffffffffffffffffffffffffffffffffff811681036102595760643563ffffffff81168091036102595760843580151581036102595760a4359167ffffffffffffffff83168093036102595760209361077f9360405190610d6282610e15565b6024358252604435878301526040820152610fb0565b346102595760406003193601126102595760243563ffffffff811680910361025957610da8604091600435610f75565b600282519160018116151583521615156020820152f35b9181601f840112156102595782359167ffffffffffffffff8311610259576020808501948460051b01011161025957565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b6060810190811067ffffffffffffffff821117610e3157604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040810190811067ffffffffffffffff821117610e3157604052565b90601f601f19910116810190811067ffffffffffffffff821117610e3157604052565b604051906080820182811067ffffffffffffffff821117610e3157604052606080835f81525f60208201525f60408201520152565b67ffffffffffffffff8111610e3157601f01601f191660200190565b90610ef882610ed2565b610f056040519182610e7a565b828152601f19610f158294610ed2565b0190602036910137565b9190811015610c435760051b0190565b3580151581036102595790565b67ffffffffffffffff8111610e315760051b60200190565b3573ffffffffffffffffffffffffffffffffffffffff811681036102595790565b5f52600360205260405f208160071c5f5260205260405f205460fe607f83169260011b16918083046002149015171561083c576003911c1690565b60429392919263ffffffff82519367ffffffffffffffff6040602086015195015116936040519573ffffffffffffffffffffffffffffffffffffffff60208801987f23b4938f55033296b254e799b190295cb09d5d9c277cdb6bfc4aca8d60115d388a52166040880152606087015260808601521660a0840152151560c083015260e082015260e0815261104661010082610e7a565b5190206110516121e8565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b6040519061109482610e15565b5f8252602082015f815260408301905f825283604051907ff60ad3640000000000000000000000000000000000000000000000000000000082526004359384600484015260243573ffffffffffffffffffffffffffffffffffffffff81168091036102595760248401526044356fffffffffffffffffffffffffffffffff8116809103610259576044840152606435606484015260843567ffffffffffffffff811680910361025957608484015260a43567ffffffffffffffff81168091036102595760a484015260c43560c484015260408360e48173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610265575f935f916111c3575b5067ffffffffffffffff1690525252565b9350506040833d60401161120f575b816111df60409383610e7a565b8101031261025957602083519301519267ffffffffffffffff84168403610259579267ffffffffffffffff6111b2565b3d91506111d2565b9394959192909560408201359263ffffffff8460401c16948361123c89888c51611611565b159182156112a4575b505061129a57606061127693019161127061126a898861126487610f54565b8d610fb0565b93610f54565b9261165e565b156112935767ffffffffffffffff611291955191169261179d565b565b5050505050565b5050505050505050565b6112ae92506119fc565b15835f611245565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161083c57565b60408201918251156113ca57606090825f52600260205260405f20805461131467ffffffffffffffff84511667ffffffffffffffff83166112b6565b7fffffffffffffffffffffffffffffffff0000000000000000000000000000000067ffffffffffffffff6fffffffffffffffff000000000000000061136482602089015116838760401c166112b6565b60401b16921692161717905501518251600d810290808204600d149015171561083c57816113c3917fdba1e887857016f557f4823270bc41a47d97a12968388584f58193eaaa40b7279352604051918291602083526020830190610df0565b0390a25190565b507f630aa9a0000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6101443563ffffffff811681036102595790565b8051821015610c435760209160051b010190565b9190820180921161083c57565b90606183019182841161083c5761145a9360029261144892611605565b3560f81c161561145d5760149061141e565b90565b5f9061141e565b90939293848311610259578411610259578101920390565b919091357fffffffffffffffffffffffffffffffffffffffff000000000000000000000000811692601481106114b0575050565b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000929350829060140360031b1b161690565b9290926001830180841161083c57846114fc918184611464565b90357fffffffff00000000000000000000000000000000000000000000000000000000811691600481106115d0575b505060e01c936005840180851161083c576108fc8261154b928186611464565b60601c936019810180911161083c578161156493611464565b90357fffffffffffffffff0000000000000000000000000000000000000000000000008116916008811061159b575b505060c01c90565b7fffffffffffffffff0000000000000000000000000000000000000000000000009250829060080360031b1b16165f80611593565b7fffffffff000000000000000000000000000000000000000000000000000000009250829060040360031b1b16165f8061152b565b90821015610c43570190565b9061161b91610f75565b90811591821561162a57505090565b600114915081611638575090565b90501590565b601f8260209493601f1993818652868601375f8582860101520116010190565b92906040830361176857826020116102595773ffffffffffffffffffffffffffffffffffffffff6116ce823561169b601f19870160208601611f79565b9060ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841693821c01168861255f565b50505b8184169182911614908161175e575b50611755576116f182848387611f95565b6117555761145a93611742611750926040519586937f1626ba7e000000000000000000000000000000000000000000000000000000006020860152602485015260406044850152606484019161163e565b03601f198101845283610e7a565b612103565b50505050600190565b905015155f6116e0565b73ffffffffffffffffffffffffffffffffffffffff61178884838761249a565b50506116d1565b5f19811461083c5760010190565b939291926117ab8483610f75565b159181156119f55760015b607f86169060fe8760011b16918083046002149015171561083c5784925f52600360205260405f208760071c5f5260205260405f20911b81541790556119d7575b80156119b5575b1561196157507fff000000000000000000000000000000000000000000000000000000000000005f5b7fffffffffffffffff000000000000000000000000000000000000000000000000604051937fffffffff00000000000000000000000000000000000000000000000000000000602086019660e01b16865260c01b16602484015260f81b16602c820152600d8152611899602d82610e7a565b5190517fffffffffffffffffffffffffff00000000000000000000000000000000000000811691600d811061192c575b505060408201916060015f5b600d81106118ee575050506118ea815161178f565b9052565b8151908451600d810290808204600d149015171561083c57816119109161141e565b918051831015610c4357602060019386841a92010153016118d5565b7fffffffffffffffffffffffffff0000000000000000000000000000000000000092508290600d0360031b1b16165f806118c9565b61198d577fff000000000000000000000000000000000000000000000000000000000000006002611827565b7fff000000000000000000000000000000000000000000000000000000000000006001611827565b6020850167ffffffffffffffff6119cf85828451166112b6565b1690526117fe565b67ffffffffffffffff6119ed84828851166112b6565b1685526117f7565b60036117b6565b919091604083013567ffffffffffffffff8116611a1b60808601610f2f565b15611c3c57611a4290611a3060608701610f54565b611a3c60a08801610f54565b90611d20565b63ffffffff8260401c169463ffffffff8360601c169160c08201357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18336030181121561025957820180359767ffffffffffffffff891161025957602082018960051b90813603811361025957849a6001811b9467ffffffffffffffff871696641fffffffe0781fffffffffffffffffffffffffffffffffffffffffffffffe08c603b1c1616936001602082978501019416611bee575b5050509a939291909a5b808210611b7b575050611b779798995085611b2060208701610f54565b9460401c159281818111159160011c101691101616029360801c913592909173ffffffffffffffffffffffffffffffffffffffff60a095936040519586521660208501526040840152606083015260808201522090565b1490565b91929360208c8167ffffffffffffffff9385999535938493169081521852160167ffffffffffffffff60208c818467ffffffffffffffff1960405f201617818a013593849360011c16908152185216019360408567ffffffffffffffff19825f2016179b60021c9101909a939291611b03565b602094851691825235931883905260405f81812067ffffffffffffffff191667ffffffffffffffff959095169098019384179d50929692019250603c89901c640ffffffff016918080611af9565b611cc690611c4c60608701610f54565b9067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b611a42565b91905f925f905b828210611ce6575003611ce157565b5f9150565b93906003611cf5828588611605565b3560f81c11611d1857611d0c611d1291848761142b565b9161178f565b93611cd2565b505f93505050565b67ffffffffffffffff67ffffffffffffffff1992937fffffffffffffffffffffffffffffffffffffffff000000000000000000000000604051958160208801957f0500000000000000000000000000000000000000000000000000000000000000875260601b16602188015260601b1660358601527fffffffffffffffff0000000000000000000000000000000000000000000000008160c01b16604986015260318552611dcf605186610e7a565b1692519020161790565b909392845180158015611f6e575b8015611f4f575b611f455760015b818110611f1657505f936002811015611e6b57509190845f5b93845b611e34575050505050145f14611e2f57805115610c43576020015190565b505f90565b90828495969289611e459596612311565b938115611e6057801561083c575f1901929190859084611e11565b505050505050505f90565b5f19810190811161083c577f07060605060205040602030205040301060502050303040105050304000000006f8421084210842108cc6318c6db6d54be826fffffffffffffffffffffffffffffffff1060071b831560081b1783811c67ffffffffffffffff1060061b1783811c63ffffffff1060051b1783811c61ffff1060041b1783811c60ff1060031b1792831c1c601f161a176001810180911161083c57859093929193611e0e565b5f19810181811161083c57611f2b908561140a565b51611f36828661140a565b511115611e6057600101611df5565b5050505050505f90565b505f19810181811161083c57611f6685918561140a565b511015611dee565b508083511415611de7565b359060208110611f87575090565b5f199060200360031b1b1690565b919092602082106120fb57601f1982019382851161083c57611fc2611fbc84878185611464565b90611f79565b917d79137913791379137913791379137913791379137913791379137913791361ffff84169360101c148015906120f2575b611f455783831161025957828261200a926124ce565b156120e95781601411610259576120dc6120ce9461203061145a97856120e19786611464565b9690916040519788937f024ad31800000000000000000000000000000000000000000000000000000000602086015260606024860152612099608486017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec8a0160148a0161163e565b9260448601527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc85840301606486015261163e565b03601f198101865285610e7a565b61147c565b60601c61214d565b50505050505f90565b50858311611ff4565b505050505f90565b803b1561214757815f916020809451920190620493e0fa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b50505f90565b803b1561214757815f916020809451920190620493e0fa7f024ad318000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b60ff811690601f82116121c057604051916121ad604084610e7a565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163014806122e8575b15612250577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526122e260c082610e7a565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614612227565b92939594955f945f5b84811061232b575050505050509190565b612335818561140a565b5190612341818861140a565b51978260018a16801580612487575b8061245e575b15612412575050906123679061178f565b90612372828761140a565b515b61239267ffffffffffffffff821667ffffffffffffffff861661141e565b9067ffffffffffffffff8211612402576123fd9467ffffffffffffffff199160405190602082019283526040820152604081526123d0606082610e7a565b51902016176123df828861140a565b526123f76123ec8261178f565b9960011c918961140a565b5261178f565b61231a565b50505050505050505050505f9190565b8c87811461244d5761242761242f919e61178f565b9d8888610f1f565b35916001839214612442575b5050612374565b915093505f8061243b565b5050505050505050505050505f9190565b506001840180851161083c57612474908b61140a565b5160018c0190818d1161083c5714612356565b506001840180851161083c578911612350565b90604183036124c4576124bd9250602081013591604082359201355f1a9061255f565b9192909190565b50505f9160029190565b9091601581108015612554575b61254d57604081141592836124f1575b50505090565b909192506124fe82610ed2565b61250b6040519182610e7a565b82815260208101903684840111610259575f60208573ffffffffffffffffffffffffffffffffffffffff968796863783010152519020169116145f80806124eb565b5050505f90565b5061040081116124db565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116125e3579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610265575f5173ffffffffffffffffffffffffffffffffffffffff8116156125d957905f905f90565b505f906001905f90565b5050505f916003919056",
}

// Ballots is an auto generated Go binding around an Ethereum contract.
type Ballots struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Ballots) GetABI() abi.ABI {
	return c.abi
}

// NewBallots creates a new instance of Ballots.
func NewBallots() *Ballots {
	parsed, err := BallotsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Ballots{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Ballots) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address market_) returns()
func (ballots *Ballots) PackConstructor(market_ common.Address) []byte {
	enc, err := ballots.abi.Pack("", market_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBallotId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2910455c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ballotId(address voter, bytes32 offer, bytes32 snapshot, uint32 leaf, bool accept, uint64 until) view returns(bytes32)
func (ballots *Ballots) PackBallotId(voter common.Address, offer [32]byte, snapshot [32]byte, leaf uint32, accept bool, until uint64) []byte {
	enc, err := ballots.abi.Pack("ballotId", voter, offer, snapshot, leaf, accept, until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBallotId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2910455c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ballotId(address voter, bytes32 offer, bytes32 snapshot, uint32 leaf, bool accept, uint64 until) view returns(bytes32)
func (ballots *Ballots) TryPackBallotId(voter common.Address, offer [32]byte, snapshot [32]byte, leaf uint32, accept bool, until uint64) ([]byte, error) {
	return ballots.abi.Pack("ballotId", voter, offer, snapshot, leaf, accept, until)
}

// UnpackBallotId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2910455c.
//
// Solidity: function ballotId(address voter, bytes32 offer, bytes32 snapshot, uint32 leaf, bool accept, uint64 until) view returns(bytes32)
func (ballots *Ballots) UnpackBallotId(data []byte) ([32]byte, error) {
	out, err := ballots.abi.Unpack("ballotId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCast is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53a67493.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cast((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer, (bytes32,address,uint8,uint32,bytes32) pool, bytes items, bytes32[] siblings) returns(uint256 taken)
func (ballots *Ballots) PackCast(offer Offer, pool Pool, items []byte, siblings [][32]byte) []byte {
	enc, err := ballots.abi.Pack("cast", offer, pool, items, siblings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCast is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53a67493.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cast((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer, (bytes32,address,uint8,uint32,bytes32) pool, bytes items, bytes32[] siblings) returns(uint256 taken)
func (ballots *Ballots) TryPackCast(offer Offer, pool Pool, items []byte, siblings [][32]byte) ([]byte, error) {
	return ballots.abi.Pack("cast", offer, pool, items, siblings)
}

// UnpackCast is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x53a67493.
//
// Solidity: function cast((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer, (bytes32,address,uint8,uint32,bytes32) pool, bytes items, bytes32[] siblings) returns(uint256 taken)
func (ballots *Ballots) UnpackCast(data []byte) (*big.Int, error) {
	out, err := ballots.abi.Unpack("cast", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b444d26.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castSigned((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer, (bytes32,address,bytes32,address,bool,address,bytes32[])[] proofs, bool[] accepts, bytes[] signatures) returns(uint256 taken)
func (ballots *Ballots) PackCastSigned(offer Offer, proofs []LeafProof, accepts []bool, signatures [][]byte) []byte {
	enc, err := ballots.abi.Pack("castSigned", offer, proofs, accepts, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b444d26.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castSigned((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer, (bytes32,address,bytes32,address,bool,address,bytes32[])[] proofs, bool[] accepts, bytes[] signatures) returns(uint256 taken)
func (ballots *Ballots) TryPackCastSigned(offer Offer, proofs []LeafProof, accepts []bool, signatures [][]byte) ([]byte, error) {
	return ballots.abi.Pack("castSigned", offer, proofs, accepts, signatures)
}

// UnpackCastSigned is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3b444d26.
//
// Solidity: function castSigned((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer, (bytes32,address,bytes32,address,bool,address,bytes32[])[] proofs, bool[] accepts, bytes[] signatures) returns(uint256 taken)
func (ballots *Ballots) UnpackCastSigned(data []byte) (*big.Int, error) {
	out, err := ballots.abi.Unpack("castSigned", data)
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
func (ballots *Ballots) PackDatasets() []byte {
	enc, err := ballots.abi.Pack("datasets")
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
func (ballots *Ballots) TryPackDatasets() ([]byte, error) {
	return ballots.abi.Pack("datasets")
}

// UnpackDatasets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab2d10f7.
//
// Solidity: function datasets() view returns(address)
func (ballots *Ballots) UnpackDatasets(data []byte) (common.Address, error) {
	out, err := ballots.abi.Unpack("datasets", data)
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
func (ballots *Ballots) PackEip712Domain() []byte {
	enc, err := ballots.abi.Pack("eip712Domain")
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
func (ballots *Ballots) TryPackEip712Domain() ([]byte, error) {
	return ballots.abi.Pack("eip712Domain")
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
func (ballots *Ballots) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := ballots.abi.Unpack("eip712Domain", data)
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
func (ballots *Ballots) PackMarket() []byte {
	enc, err := ballots.abi.Pack("market")
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
func (ballots *Ballots) TryPackMarket() ([]byte, error) {
	return ballots.abi.Pack("market")
}

// UnpackMarket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80f55605.
//
// Solidity: function market() view returns(address)
func (ballots *Ballots) UnpackMarket(data []byte) (common.Address, error) {
	out, err := ballots.abi.Unpack("market", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTallyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4a6def1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tallyOf(bytes32 sale) view returns((uint64,uint64))
func (ballots *Ballots) PackTallyOf(sale [32]byte) []byte {
	enc, err := ballots.abi.Pack("tallyOf", sale)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTallyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4a6def1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tallyOf(bytes32 sale) view returns((uint64,uint64))
func (ballots *Ballots) TryPackTallyOf(sale [32]byte) ([]byte, error) {
	return ballots.abi.Pack("tallyOf", sale)
}

// UnpackTallyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4a6def1.
//
// Solidity: function tallyOf(bytes32 sale) view returns((uint64,uint64))
func (ballots *Ballots) UnpackTallyOf(data []byte) (Tally, error) {
	out, err := ballots.abi.Unpack("tallyOf", data)
	if err != nil {
		return *new(Tally), err
	}
	out0 := *abi.ConvertType(out[0], new(Tally)).(*Tally)
	return out0, nil
}

// PackVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcebf6f51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vote((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer, (bytes32,address,bytes32,address,bool,address,bytes32[]) proof, bool accept) returns()
func (ballots *Ballots) PackVote(offer Offer, proof LeafProof, accept bool) []byte {
	enc, err := ballots.abi.Pack("vote", offer, proof, accept)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcebf6f51.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vote((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer, (bytes32,address,bytes32,address,bool,address,bytes32[]) proof, bool accept) returns()
func (ballots *Ballots) TryPackVote(offer Offer, proof LeafProof, accept bool) ([]byte, error) {
	return ballots.abi.Pack("vote", offer, proof, accept)
}

// PackVoteOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1abcfab5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function voteOf(bytes32 sale, uint32 number) view returns(bool voted, bool no)
func (ballots *Ballots) PackVoteOf(sale [32]byte, number uint32) []byte {
	enc, err := ballots.abi.Pack("voteOf", sale, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoteOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1abcfab5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function voteOf(bytes32 sale, uint32 number) view returns(bool voted, bool no)
func (ballots *Ballots) TryPackVoteOf(sale [32]byte, number uint32) ([]byte, error) {
	return ballots.abi.Pack("voteOf", sale, number)
}

// VoteOfOutput serves as a container for the return parameters of contract
// method VoteOf.
type VoteOfOutput struct {
	Voted bool
	No    bool
}

// UnpackVoteOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1abcfab5.
//
// Solidity: function voteOf(bytes32 sale, uint32 number) view returns(bool voted, bool no)
func (ballots *Ballots) UnpackVoteOf(data []byte) (VoteOfOutput, error) {
	out, err := ballots.abi.Unpack("voteOf", data)
	outstruct := new(VoteOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Voted = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.No = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// BallotsEIP712DomainChanged represents a EIP712DomainChanged event raised by the Ballots contract.
type BallotsEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const BallotsEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (BallotsEIP712DomainChanged) ContractEventName() string {
	return BallotsEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (ballots *Ballots) UnpackEIP712DomainChangedEvent(log *types.Log) (*BallotsEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != ballots.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BallotsEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := ballots.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range ballots.abi.Events[event].Inputs {
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

// BallotsVotesCast represents a VotesCast event raised by the Ballots contract.
type BallotsVotesCast struct {
	Sale  [32]byte
	Votes []byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const BallotsVotesCastEventName = "VotesCast"

// ContractEventName returns the user-defined event name.
func (BallotsVotesCast) ContractEventName() string {
	return BallotsVotesCastEventName
}

// UnpackVotesCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotesCast(bytes32 indexed sale, bytes votes)
func (ballots *Ballots) UnpackVotesCastEvent(log *types.Log) (*BallotsVotesCast, error) {
	event := "VotesCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != ballots.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BallotsVotesCast)
	if len(log.Data) > 0 {
		if err := ballots.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range ballots.abi.Events[event].Inputs {
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
func (ballots *Ballots) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], ballots.abi.Errors["Ballots_BadBatch"].ID.Bytes()[:4]) {
		return ballots.UnpackBallotsBadBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], ballots.abi.Errors["Ballots_BadLength"].ID.Bytes()[:4]) {
		return ballots.UnpackBallotsBadLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], ballots.abi.Errors["Ballots_BadProof"].ID.Bytes()[:4]) {
		return ballots.UnpackBallotsBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], ballots.abi.Errors["Ballots_NotAccount"].ID.Bytes()[:4]) {
		return ballots.UnpackBallotsNotAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], ballots.abi.Errors["Ballots_NothingNew"].ID.Bytes()[:4]) {
		return ballots.UnpackBallotsNothingNewError(raw[4:])
	}
	if bytes.Equal(raw[:4], ballots.abi.Errors["Ballots_WrongMarket"].ID.Bytes()[:4]) {
		return ballots.UnpackBallotsWrongMarketError(raw[4:])
	}
	if bytes.Equal(raw[:4], ballots.abi.Errors["Ballots_WrongPool"].ID.Bytes()[:4]) {
		return ballots.UnpackBallotsWrongPoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], ballots.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return ballots.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], ballots.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return ballots.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BallotsBallotsBadBatch represents a Ballots_BadBatch error raised by the Ballots contract.
type BallotsBallotsBadBatch struct {
	Proofs     *big.Int
	Signatures *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Ballots_BadBatch(uint256 proofs, uint256 signatures)
func BallotsBallotsBadBatchErrorID() common.Hash {
	return common.HexToHash("0xa7f8ffb0db42b982ba94e8d14fcca60fad3e6094a42afa204c734a2f26f7b42b")
}

// UnpackBallotsBadBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Ballots_BadBatch(uint256 proofs, uint256 signatures)
func (ballots *Ballots) UnpackBallotsBadBatchError(raw []byte) (*BallotsBallotsBadBatch, error) {
	out := new(BallotsBallotsBadBatch)
	if err := ballots.abi.UnpackIntoInterface(out, "Ballots_BadBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BallotsBallotsBadLength represents a Ballots_BadLength error raised by the Ballots contract.
type BallotsBallotsBadLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Ballots_BadLength(uint256 length)
func BallotsBallotsBadLengthErrorID() common.Hash {
	return common.HexToHash("0x61d0cccfa1becd24138aa6bac653a92184b7bd6ac5ba73f8d629d3e5d8dcc0e2")
}

// UnpackBallotsBadLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Ballots_BadLength(uint256 length)
func (ballots *Ballots) UnpackBallotsBadLengthError(raw []byte) (*BallotsBallotsBadLength, error) {
	out := new(BallotsBallotsBadLength)
	if err := ballots.abi.UnpackIntoInterface(out, "Ballots_BadLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BallotsBallotsBadProof represents a Ballots_BadProof error raised by the Ballots contract.
type BallotsBallotsBadProof struct {
	Sale [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Ballots_BadProof(bytes32 sale)
func BallotsBallotsBadProofErrorID() common.Hash {
	return common.HexToHash("0x315e5f4312a3e7dd9bcbe8581218b5e7b5f2edc9a79247b4e8fbff1f52cba1d2")
}

// UnpackBallotsBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Ballots_BadProof(bytes32 sale)
func (ballots *Ballots) UnpackBallotsBadProofError(raw []byte) (*BallotsBallotsBadProof, error) {
	out := new(BallotsBallotsBadProof)
	if err := ballots.abi.UnpackIntoInterface(out, "Ballots_BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BallotsBallotsNotAccount represents a Ballots_NotAccount error raised by the Ballots contract.
type BallotsBallotsNotAccount struct {
	Caller  common.Address
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Ballots_NotAccount(address caller, address account)
func BallotsBallotsNotAccountErrorID() common.Hash {
	return common.HexToHash("0x72fb45b396c5d42bfeb562926a61c00aaaa3d39321786404b4dc841b6b8355ef")
}

// UnpackBallotsNotAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Ballots_NotAccount(address caller, address account)
func (ballots *Ballots) UnpackBallotsNotAccountError(raw []byte) (*BallotsBallotsNotAccount, error) {
	out := new(BallotsBallotsNotAccount)
	if err := ballots.abi.UnpackIntoInterface(out, "Ballots_NotAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BallotsBallotsNothingNew represents a Ballots_NothingNew error raised by the Ballots contract.
type BallotsBallotsNothingNew struct {
	Sale [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Ballots_NothingNew(bytes32 sale)
func BallotsBallotsNothingNewErrorID() common.Hash {
	return common.HexToHash("0x630aa9a052c87671ed2259f885f945ce616e9ffdb8d8dc16291fd83ddc90856a")
}

// UnpackBallotsNothingNewError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Ballots_NothingNew(bytes32 sale)
func (ballots *Ballots) UnpackBallotsNothingNewError(raw []byte) (*BallotsBallotsNothingNew, error) {
	out := new(BallotsBallotsNothingNew)
	if err := ballots.abi.UnpackIntoInterface(out, "Ballots_NothingNew", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BallotsBallotsWrongMarket represents a Ballots_WrongMarket error raised by the Ballots contract.
type BallotsBallotsWrongMarket struct {
	Market common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Ballots_WrongMarket(address market)
func BallotsBallotsWrongMarketErrorID() common.Hash {
	return common.HexToHash("0x63af76805632308f15356a6d2747162c6567dc87bdc0a7b14a93344a97ae6f2f")
}

// UnpackBallotsWrongMarketError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Ballots_WrongMarket(address market)
func (ballots *Ballots) UnpackBallotsWrongMarketError(raw []byte) (*BallotsBallotsWrongMarket, error) {
	out := new(BallotsBallotsWrongMarket)
	if err := ballots.abi.UnpackIntoInterface(out, "Ballots_WrongMarket", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BallotsBallotsWrongPool represents a Ballots_WrongPool error raised by the Ballots contract.
type BallotsBallotsWrongPool struct {
	Snapshot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Ballots_WrongPool(bytes32 snapshot)
func BallotsBallotsWrongPoolErrorID() common.Hash {
	return common.HexToHash("0x3dd902fcc30f7ac876c7e71ff9014c00dd4ee9a6ccd968c9f4dcd95c20cae482")
}

// UnpackBallotsWrongPoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Ballots_WrongPool(bytes32 snapshot)
func (ballots *Ballots) UnpackBallotsWrongPoolError(raw []byte) (*BallotsBallotsWrongPool, error) {
	out := new(BallotsBallotsWrongPool)
	if err := ballots.abi.UnpackIntoInterface(out, "Ballots_WrongPool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BallotsInvalidShortString represents a InvalidShortString error raised by the Ballots contract.
type BallotsInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func BallotsInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (ballots *Ballots) UnpackInvalidShortStringError(raw []byte) (*BallotsInvalidShortString, error) {
	out := new(BallotsInvalidShortString)
	if err := ballots.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BallotsStringTooLong represents a StringTooLong error raised by the Ballots contract.
type BallotsStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func BallotsStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (ballots *Ballots) UnpackStringTooLongError(raw []byte) (*BallotsStringTooLong, error) {
	out := new(BallotsStringTooLong)
	if err := ballots.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
