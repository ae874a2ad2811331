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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"market_\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ballotId\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"offer\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"leaf\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"accept\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cast\",\"inputs\":[{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"buyerKeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"maxExcluded\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"pool\",\"type\":\"tuple\",\"internalType\":\"structPool\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"items\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castSigned\",\"inputs\":[{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"buyerKeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"maxExcluded\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"proofs\",\"type\":\"tuple[]\",\"internalType\":\"structLeafProof[]\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"accepts\",\"type\":\"bool[]\",\"internalType\":\"bool[]\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"datasets\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDatasets\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"market\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tallyOf\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structTally\",\"components\":[{\"name\":\"voted\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"no\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vote\",\"inputs\":[{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"buyerKeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"maxExcluded\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structLeafProof\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"accept\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"voteOf\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"voted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"no\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotesCast\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"votes\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Ballots_BadBatch\",\"inputs\":[{\"name\":\"proofs\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"accepts\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Ballots_BadItems\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Ballots_BadProof\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}]},{\"type\":\"error\",\"name\":\"Ballots_NotAccount\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Ballots_NothingNew\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}]},{\"type\":\"error\",\"name\":\"Ballots_WrongMarket\",\"inputs\":[{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Ballots_WrongPool\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Ballots",
	Bin: "0x6101a08060405234610231576020816127998038038091610020828561029b565b83398101031261023157516001600160a01b0381168082036102315760405161004a60408261029b565b6010815260208101906f54616e7469656d652042616c6c6f747360801b82526040519161007860408461029b565b600183526020830191603160f81b8352610091816102d2565b6101205261009e846102d2565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261010760c08261029b565b5190206080523060c052604051632d2bd0bb60e01b8152602081600481855afa90811561023d575f91610259575b50306001600160a01b03909116036102485760206004916040519283809263ab2d10f760e01b82525afa90811561023d575f916101f7575b50610180526101605260405161245b908161033e823960805181611ab6015260a05181611b73015260c05181611a87015260e05181611b0501526101005181611b2b015261012051816103a5015261014051816103ce0152610160518181816104cd015261122d015261018051818181610149015281816103690152818161067f0152610c710152f35b90506020813d602011610235575b816102126020938361029b565b8101031261023157516001600160a01b0381168103610231575f61016d565b5f80fd5b3d9150610205565b6040513d5f823e3d90fd5b62c75eed60e71b5f5260045260245ffd5b90506020813d602011610293575b816102746020938361029b565b8101031261023157516001600160a01b0381168103610231575f610135565b3d9150610267565b601f909101601f19168101906001600160401b038211908210176102be57604052565b634e487b7160e01b5f52604160045260245ffd5b601f8151116102fd5760208151910151602082106102ee571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c9081631abcfab514610ebb575080632910455c14610e1e5780633b444d2614610b8a57806353a67493146104f157806380f55605146104a157806384b0196e1461038d578063ab2d10f71461033d578063b4a6def1146102df5763cebf6f511461007f575f80fd5b3461027a576003193601610120811261027a5760e01361027a5760e43567ffffffffffffffff811161027a5760e0600319823603011261027a57610104359081159182150361027a576064810173ffffffffffffffffffffffffffffffffffffffff6100ea8261103b565b16330361029157506100fa611133565b916020830151604051907fba4a6bd4000000000000000000000000000000000000000000000000000000008252600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610286575f9061024e575b610187915083600401906115b6565b15610221579161020292604461019b6112c3565b935f1960608601526101ad602d611b99565b6101ba6040519182610fdb565b602d8152601f196101cb602d611b99565b013660208301375f8152604086015201359063ffffffff8260401c166101f48282865188611930565b610204575b50505051611465565b005b67ffffffffffffffff610219931690856119d3565b5f80806101f9565b82517f315e5f43000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506020813d60201161027e575b8161026860209383610fdb565b8101031261027a576101879051610178565b5f80fd5b3d915061025b565b6040513d5f823e3d90fd5b6102af73ffffffffffffffffffffffffffffffffffffffff9161103b565b7f72fb45b3000000000000000000000000000000000000000000000000000000005f52336004521660245260445ffd5b3461027a57602060031936011261027a576102f8611023565b506004355f5260026020526040805f2067ffffffffffffffff82519161031d83610fbf565b54816020818316948581520191851c168152835192835251166020820152f35b3461027a575f60031936011261027a57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461027a575f60031936011261027a576104456103c97f000000000000000000000000000000000000000000000000000000000000000061202b565b6103f27f000000000000000000000000000000000000000000000000000000000000000061202b565b6020610453604051926104058385610fdb565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190610f51565b908582036040870152610f51565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061048a57505050500390f35b83518552869550938101939281019260010161047b565b3461027a575f60031936011261027a57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461027a5760031936016101c0811261027a5760e01361027a5760a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1c36011261027a5767ffffffffffffffff610184351161027a573660236101843501121561027a5767ffffffffffffffff61018435600401351161027a5736602461018435600401356101843501011161027a576101a43567ffffffffffffffff811161027a576105a2903690600401610f20565b6105aa611133565b9060208201516101043573ffffffffffffffffffffffffffffffffffffffff8116810361027a576101243560ff811680910361027a57610635916105ec6115a2565b6040805160e435815273ffffffffffffffffffffffffffffffffffffffff909316602084015282019290925263ffffffff909116606082015261016435608082015260a0902090565b604051907fba4a6bd400000000000000000000000000000000000000000000000000000000825282600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610286575f92610b56575b5003610b2b575081519260616004610184350135046001810191908210610afe576106d98261100b565b6106e66040519182610fdb565b828152601f196106f58461100b565b01366020830137601f1961072161070b8561100b565b946107196040519687610fdb565b80865261100b565b0136602085013780945f9660246101843501975b8790602461018435600401356101843501018a10156107b857906061918a3560f81c17996001813560f91c169182601402926003026002015f5382601c016005830160013760208067ffffffffffffffff19601d86015f20169c019b63ffffffff843560d81c168d526019858501013560c01c1791888b03010152010197610735565b86915087868a878d600482961090602461018435600401356101843501011416910360051c0280845280855215610acb5761080692610164359463ffffffff6107ff6115a2565b1691611d6f565b03610aa057508051906108176112c3565b5061082b606161018435600401350461132e565b90805160208201519067ffffffffffffffff6040840151169060405160208101937f23b4938f55033296b254e799b190295cb09d5d9c277cdb6bfc4aca8d60115d38855260408201925f84526060830152608082015260a08101905f825260c08101936001855260e082015260e081526108a761010082610fdb565b506108b0611a70565b60405160208101917f1901000000000000000000000000000000000000000000000000000000000000835260228201526108f6606260428301925f845260428152610fdb565b5f925b6101843560040135841061091b5760206109138a8c611465565b604051908152f35b602484610184350101359360018560f91c166014020160618101948951908b63ffffffff8260d81c169161095c60018260f81c161592848415968792611930565b15610a965760381c73ffffffffffffffffffffffffffffffffffffffff16808a52828652908a5260e08b208652604287208115159190826109e5575b5050156109dd577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc60616109d894610184350101013560c01c908c6119d3565b6108f9565b5050506108f9565b7f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a091925060205f6080606189610184350101937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe46004860135957f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff87169660405193845260ff1c601b01868401520135604082015284606082015282805260015afa501115905f5114168e80610998565b50505050506108f9565b7f315e5f43000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fdc22f6f0000000000000000000000000000000000000000000000000000000005f52610184356004013560045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f3dd902fc000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9091506020813d602011610b82575b81610b7260209383610fdb565b8101031261027a575190866106af565b3d9150610b65565b3461027a576003193601610140811261027a5760e01361027a5760e43567ffffffffffffffff811161027a57610bc4903690600401610f20565b906101043567ffffffffffffffff811161027a57610be6903690600401610f20565b9190926101243567ffffffffffffffff811161027a57610c0a903690600401610f20565b828514801590610e14575b610de157610c21611133565b91602083015193604051947fba4a6bd4000000000000000000000000000000000000000000000000000000008652600486015260208560248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa948515610286575f95610dad575b5095610cac8761132e565b915f917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff2188360301997fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe183360301935b8a811015610da0578060051b90818b01358d81121561027a5784821015610d7357610d28838501610ffe565b9289831015610d73578601358781121561027a57860180359067ffffffffffffffff821161027a57602001813603811361027a57600194610d6d938f018e8e8d611393565b01610cfc565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b6020610913878a51611465565b9094506020813d602011610dd9575b81610dc960209383610fdb565b8101031261027a57519388610ca1565b3d9150610dbc565b84837fc5f28cd1000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b5082811415610c15565b3461027a5760c060031936011261027a5760043573ffffffffffffffffffffffffffffffffffffffff8116810361027a576064359063ffffffff8216820361027a57608435801515810361027a5760a4359067ffffffffffffffff821680920361027a5760209361091393610eb09360405190610e9a82610f76565b602435825260443588830152604082015261105c565b8281519101206110f2565b3461027a57604060031936011261027a576024359063ffffffff8216820361027a576040916004355f526003602052825f2062ffffff8260081c165f52602052600160ff845f2092161b90816001825492015480921716151583521615156020820152f35b9181601f8401121561027a5782359167ffffffffffffffff831161027a576020808501948460051b01011161027a57565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b6060810190811067ffffffffffffffff821117610f9257604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040810190811067ffffffffffffffff821117610f9257604052565b90601f601f19910116810190811067ffffffffffffffff821117610f9257604052565b35801515810361027a5790565b67ffffffffffffffff8111610f925760051b60200190565b6040519061103082610fbf565b5f6020838281520152565b3573ffffffffffffffffffffffffffffffffffffffff8116810361027a5790565b9163ffffffff9093919383519367ffffffffffffffff60406020830151920151169473ffffffffffffffffffffffffffffffffffffffff604051977f23b4938f55033296b254e799b190295cb09d5d9c277cdb6bfc4aca8d60115d3860208a0152166040880152606087015260808601521660a0840152151560c083015260e082015260e081526110ef61010082610fdb565b90565b6042906110fd611a70565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b6040519061114082610f76565b5f8252602082015f815260408301905f825283604051907ff60ad3640000000000000000000000000000000000000000000000000000000082526004359384600484015260243573ffffffffffffffffffffffffffffffffffffffff811680910361027a5760248401526044356fffffffffffffffffffffffffffffffff811680910361027a576044840152606435606484015260843567ffffffffffffffff811680910361027a57608484015260a43567ffffffffffffffff811680910361027a5760a484015260c43560c484015260408360e48173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610286575f935f9161126f575b5067ffffffffffffffff1690525252565b9350506040833d6040116112bb575b8161128b60409383610fdb565b8101031261027a57602083519301519267ffffffffffffffff8416840361027a579267ffffffffffffffff61125e565b3d915061127e565b6040519060c0820182811067ffffffffffffffff821117610f9257604052815f81525f6020820152606060408201525f606082015260405161130481610fbf565b5f81525f6020820152608082015260a06040519161132183610fbf565b5f83525f60208401520152565b906113376112c3565b915f196060840152600d810290808204600d1490151715610afe5760208101809111610afe57601f1961138261136c83611b99565b9261137a6040519485610fdb565b808452611b99565b013660208301375f81526040830152565b939192949560408601359663ffffffff8860401c16968795816113bc865188159b8c918c611930565b15918215611431575b5050611426576113f96113ed611405968860606113ff9501976113e78961103b565b9061105c565b602081519101206110f2565b9361103b565b92611bd5565b156114205767ffffffffffffffff61141e9416916119d3565b565b50505050565b505050505050505050565b61143b92506115b6565b15815f6113c5565b9067ffffffffffffffff8091169116019067ffffffffffffffff8211610afe57565b60408201805151600d900493928415611576577fdba1e887857016f557f4823270bc41a47d97a12968388584f58193eaaa40b72791816114a88561157194611d06565b845f52600260205260405f209067ffffffffffffffff611501816020604051956114d187610fbf565b5494826114f2818816808a5282858b019960401c1689528284511690611443565b16875201511682845116611443565b168152855f52600260205267ffffffffffffffff60405f209251167fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffff00000000000000008454935160401b1692161717905551604051918291602083526020830190610f51565b0390a2565b827f630aa9a0000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6101443563ffffffff8116810361027a5790565b919091604083013567ffffffffffffffff81166115d560808601610ffe565b156118965767ffffffffffffffff196115f06060870161103b565b6115fc60a0880161103b565b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000604051918160208401947f0500000000000000000000000000000000000000000000000000000000000000865260601b16602184015260601b1660358201527fffffffffffffffff0000000000000000000000000000000000000000000000008560c01b16604982015260318152611696605182610fdb565b51902016175b63ffffffff8260401c169463ffffffff8360601c169160c08201357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18336030181121561027a57820180359767ffffffffffffffff891161027a57602082018960051b90813603811361027a57849a6001811b9467ffffffffffffffff871696641fffffffe0781fffffffffffffffffffffffffffffffffffffffffffffffe08c603b1c1616936001602082978501019416611848575b5050509a939291909a5b8082106117d55750506117d1979899508561177a6020870161103b565b9460401c159281818111159160011c101691101616029360801c913592909173ffffffffffffffffffffffffffffffffffffffff60a095936040519586521660208501526040840152606083015260808201522090565b1490565b91929360208c8167ffffffffffffffff9385999535938493169081521852160167ffffffffffffffff60208c818467ffffffffffffffff1960405f201617818a013593849360011c16908152185216019360408567ffffffffffffffff19825f2016179b60021c9101909a93929161175d565b602094851691825235931883905260405f81812067ffffffffffffffff191667ffffffffffffffff959095169098019384179d50929692019250603c89901c640ffffffff016918080611753565b6118a26060860161103b565b7effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008460181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f5267ffffffffffffffff19601d5f20161761169c565b9060405161191f81610fbf565b602060018294805484520154910152565b60019360ff9260608301908151918660081c809303611976575b5050505f14611964576080015160200151915b161c161590565b6080015160208151910151179161195d565b6119c6926119848387611d06565b8152815f52600360205260405f2081515f5260205260405f20915f52600360205260405f2090515f526020526119bc60405f20611912565b60a0850152611912565b60808301525f808061194a565b926040600d9392946080810151600160ff88161b90845f14611a685780518216611a5f5760ff60015b16948060028703611a54575b611a45575b15611a3a576020019081511790525b01519384519260081b9060481b171760981b60208285010152019052565b908151179052611a1c565b60208401878151019052611a0d565b878551018552611a08565b60ff60026119fc565b60ff5f6119fc565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480611b70575b15611ad8577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152611b6a60c082610fdb565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614611aaf565b67ffffffffffffffff8111610f9257601f01601f191660200190565b601f8260209493601f1993818652868601375f8582860101520116010190565b929060408303611cdf578260201161027a5773ffffffffffffffffffffffffffffffffffffffff611c458235611c12601f1987016020860161209a565b9060ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841693821c0116886123cc565b50505b81841691829116149081611cd5575b50611ccc57611c68828483876120b6565b611ccc576110ef93611cb9611cc7926040519586937f1626ba7e0000000000000000000000000000000000000000000000000000000060208601526024850152604060448501526064840191611bb5565b03601f198101845283610fdb565b61227f565b50505050600190565b905015155f611c57565b73ffffffffffffffffffffffffffffffffffffffff611cff848387612307565b5050611c48565b60808101519160208060a084015194805186518103611d50575b5001519301518303611d3157505050565b5f526003602052606060405f209101515f52602052600160405f200155565b845f526003835260405f2060608701515f52835260405f20555f611d20565b9390929184519484519586811490811591611fe6575b50611fdc575f9360208601968760208260051b8901015b808210611fc2575050818560051b83015b808210611fa8575050905f93600281105f14611eff575091905f5b928288039160208401855b611e0e57505050505050149081611dfb575b5015611df5575115610d73575190565b50505f90565b680100000000000000009150105f611de5565b949a91979692986020869b9297959b9760051b8c010197869560051b8a01955b888a8a1015611ecc578951998d8101908b8d60016020855194019218825114908210165f14611e92575067ffffffffffffffff8267ffffffffffffffff19926040806020809998970151932095019e5b60011c865201169116178d82015201611e2e565b9b915098602093925067ffffffffffffffff818567ffffffffffffffff19933591019b8187808760051b16838152185260405f2094611e7e565b5097509893975098938a84601f19929d939c97949d0360051c97030160051c908015610afe575f19019493929185611dd3565b5f198101908111610afe577f07060605060205040602030205040301060502050303040105050304000000006f8421084210842108cc6318c6db6d54be826fffffffffffffffffffffffffffffffff1060071b831560081b1783811c67ffffffffffffffff1060061b1783811c63ffffffff1060051b1783811c61ffff1060041b1783811c60ff1060031b1792831c1c601f161a1760018101809111610afe5792919092611dc8565b909660209067ffffffffffffffff89351601970190611dad565b909660209067ffffffffffffffff89511601970190611d9c565b5050505050505f90565b90508260208084019260051b84010180831092519060408501905b8082106120135750501016155f611d85565b91938160209294505180951016939201859291612001565b60ff811690601f821161205a5760405191612047604084610fdb565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b9093929384831161027a57841161027a578101920390565b3590602081106120a8575090565b5f199060200360031b1b1690565b92906020831061227757601f198301838111610afe576120e16120db85838186612082565b9061209a565b927d79137913791379137913791379137913791379137913791379137913791361ffff85169460101c1480159061226e575b611fdc5784841161027a5783836121299261233b565b15612265578260141161027a576110ef9461214c6121f892856121ea9786612082565b9590916040519687937f024ad318000000000000000000000000000000000000000000000000000000006020860152606060248601526121b5608486017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec8a0160148a01611bb5565b9260448601527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc858403016064860152611bb5565b03601f198101855284610fdb565b357fffffffffffffffffffffffffffffffffffffffff00000000000000000000000081169160148110612230575b505060601c6122c3565b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009250829060140360031b1b16165f80612226565b50505050505f90565b50818411612113565b505050505f90565b803b15611df557815f916020809451920190620493e0fa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b803b15611df557815f916020809451920190620493e0fa7f024ad318000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b90604183036123315761232a9250602081013591604082359201355f1a906123cc565b9192909190565b50505f9160029190565b90916015811080156123c1575b6123ba576040811415928361235e575b50505090565b9091925061236b82611b99565b6123786040519182610fdb565b8281526020810190368484011161027a575f60208573ffffffffffffffffffffffffffffffffffffffff968796863783010152519020169116145f8080612358565b5050505f90565b506104008111612348565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411612450579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610286575f5173ffffffffffffffffffffffffffffffffffffffff81161561244657905f905f90565b505f906001905f90565b5050505f916003919056",
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
	if bytes.Equal(raw[:4], ballots.abi.Errors["Ballots_BadItems"].ID.Bytes()[:4]) {
		return ballots.UnpackBallotsBadItemsError(raw[4:])
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
	Accepts    *big.Int
	Signatures *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Ballots_BadBatch(uint256 proofs, uint256 accepts, uint256 signatures)
func BallotsBallotsBadBatchErrorID() common.Hash {
	return common.HexToHash("0xc5f28cd1167fbca7b90a314faa91b374ee45ff757c1948c36b9534be826d9c96")
}

// UnpackBallotsBadBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Ballots_BadBatch(uint256 proofs, uint256 accepts, uint256 signatures)
func (ballots *Ballots) UnpackBallotsBadBatchError(raw []byte) (*BallotsBallotsBadBatch, error) {
	out := new(BallotsBallotsBadBatch)
	if err := ballots.abi.UnpackIntoInterface(out, "Ballots_BadBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BallotsBallotsBadItems represents a Ballots_BadItems error raised by the Ballots contract.
type BallotsBallotsBadItems struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Ballots_BadItems(uint256 length)
func BallotsBallotsBadItemsErrorID() common.Hash {
	return common.HexToHash("0xdc22f6f013e2f26b3d0f953dd1f99229cc12ba0ab51bcdf38f6e7612cbfaf138")
}

// UnpackBallotsBadItemsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Ballots_BadItems(uint256 length)
func (ballots *Ballots) UnpackBallotsBadItemsError(raw []byte) (*BallotsBallotsBadItems, error) {
	out := new(BallotsBallotsBadItems)
	if err := ballots.abi.UnpackIntoInterface(out, "Ballots_BadItems", raw); err != nil {
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
