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
	Money    *big.Int
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"market_\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ballotId\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"offer\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"leaf\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"accept\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cast\",\"inputs\":[{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"buyerKeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"maxExcluded\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"pool\",\"type\":\"tuple\",\"internalType\":\"structPool\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"money\",\"type\":\"uint24\",\"internalType\":\"Money\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sumRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"items\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castSigned\",\"inputs\":[{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"buyerKeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"maxExcluded\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"proofs\",\"type\":\"tuple[]\",\"internalType\":\"structLeafProof[]\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"accepts\",\"type\":\"bool[]\",\"internalType\":\"bool[]\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"datasets\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDatasets\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"market\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tallyOf\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structTally\",\"components\":[{\"name\":\"voted\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"no\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vote\",\"inputs\":[{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"buyerKeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"maxExcluded\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structLeafProof\",\"components\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"Leaf\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"named\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"accept\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"voteOf\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"voted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"no\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotesCast\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"votes\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Ballots_BadBatch\",\"inputs\":[{\"name\":\"proofs\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"accepts\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Ballots_BadItems\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Ballots_BadProof\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}]},{\"type\":\"error\",\"name\":\"Ballots_NotAccount\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Ballots_NothingNew\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}]},{\"type\":\"error\",\"name\":\"Ballots_WrongMarket\",\"inputs\":[{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Ballots_WrongPool\",\"inputs\":[{\"name\":\"snapshot\",\"type\":\"bytes32\",\"internalType\":\"SnapshotId\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Ballots",
	Bin: "0x6101c080604052346102a557602081612a6c803803809161002082856102e1565b8339810103126102a557516001600160a01b0381168082036102a55760405161004a6040826102e1565b6010815260208101906f54616e7469656d652042616c6c6f747360801b8252604051916100786040846102e1565b600183526020830191603160f81b835261009181610337565b6101205261009e84610337565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261010760c0826102e1565b5190206080523060c052604051632d2bd0bb60e01b8152602081600481855afa90811561025d575f916102c2575b50306001600160a01b03909116036102b15760405163ab2d10f760e01b8152602081600481855afa90811561025d575f91610268575b5090600492602092610180526101605260405192838092635123de1960e11b82525afa90811561025d575f9161022e575b506001600160a01b03166101a0526040516126c990816103a3823960805181611b17015260a05181611bd4015260c05181611ae8015260e05181611b6601526101005181611b8c0152610120518161093d01526101405181610966015261016051818181610a650152611094015261018051818181610901015261112601526101a0518181816111a501526119ba0152f35b610250915060203d602011610256575b61024881836102e1565b810190610318565b5f61019c565b503d61023e565b6040513d5f823e3d90fd5b90506020813d6020116102a9575b81610283602093836102e1565b810103126102a55751906001600160a01b03821682036102a55790600461016b565b5f80fd5b3d9150610276565b62c75eed60e71b5f5260045260245ffd5b6102db915060203d6020116102565761024881836102e1565b5f610135565b601f909101601f19168101906001600160401b0382119082101761030457604052565b634e487b7160e01b5f52604160045260245ffd5b908160209103126102a557516001600160a01b03811681036102a55790565b601f815111610362576020815191015160208210610353571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c9081631abcfab514610d06575080632910455c14610c6d5780633b444d2614610a8957806380f5560514610a3957806384b0196e14610925578063ab2d10f7146108d5578063b4a6def114610877578063cbf8f2ab1461023f5763cebf6f511461007f575f80fd5b3461023b576003193601610120811261023b5760e01361023b5760e43567ffffffffffffffff811161023b5760e0600319823603011261023b57610104359081159182150361023b576064810173ffffffffffffffffffffffffffffffffffffffff6100ea82610ea5565b1633036101ed57506100fa610fb2565b61010b8260040160608301516115b0565b156101c05761018e93604461011e6112af565b945f196060870152610130602d611bfa565b61013d6040519182610e0a565b602d8152601f1961014e602d611bfa565b013660208301375f8152604087015201359163ffffffff8360401c169061017883838751896118a2565b90816101ad575b50610190575b5050505161145f565b005b67ffffffffffffffff6101a593169085611a34565b5f8080610185565b6101b991508286611945565b155f61017f565b50517f315e5f43000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61020b73ffffffffffffffffffffffffffffffffffffffff91610ea5565b7f72fb45b3000000000000000000000000000000000000000000000000000000005f52336004521660245260445ffd5b5f80fd5b3461023b5760031936016101c0811261023b5760e01361023b5760a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1c36011261023b5767ffffffffffffffff610184351161023b573660236101843501121561023b5767ffffffffffffffff61018435600401351161023b5736602461018435600401356101843501011161023b576101a43567ffffffffffffffff811161023b576102f0903690600401610d6b565b6102f8610fb2565b906101043573ffffffffffffffffffffffffffffffffffffffff8116810361023b576101243562ffffff811680910361023b576103809161033761159c565b6040805160e435815273ffffffffffffffffffffffffffffffffffffffff909316602084015282019290925263ffffffff909116606082015261016435608082015260a0902090565b606083015103610847578151926061600461018435013504600181019190821061081a576103ad82610e75565b6103ba6040519182610e0a565b828152601f196103c984610e75565b01366020830137601f196103f56103df85610e75565b946103ed6040519687610e0a565b808652610e75565b0136602085013780945f9660246101843501975b8790602461018435600401356101843501018a101561048c57906061918a3560f81c17996001813560f91c169182601402926003026002015f5382601c016005830160013760208067ffffffffffffffff19601d86015f20169c019b63ffffffff843560d81c168d526019858501013560c01c1791888b03010152010197610409565b86915087868a878d600482961090602461018435600401356101843501011416910360051c02808452808552156107e7576104da92610164359463ffffffff6104d361159c565b1691611e27565b036107bc57508051906104eb6112af565b506104ff606161018435600401350461131a565b90805190602081015167ffffffffffffffff60408301511690604051937f23b4938f55033296b254e799b190295cb09d5d9c277cdb6bfc4aca8d60115d3860208601525f6040860152606085015260808401525f60a0840152600160c084015260e083015260e0825261057461010083610e0a565b61057c611ad1565b604051907f1901000000000000000000000000000000000000000000000000000000000000602083015260228201525f6042820152604281526105c0606282610e0a565b5f905b610184356004013582106105e55760206105dd868861145f565b604051908152f35b602482610184350101359160018360f91c1660140201610625606182019385519063ffffffff8160d81c1692839260018360f81c1615159485918c6118a2565b1561078a576080870151151580610793575b61078a57600173ffffffffffffffffffffffffffffffffffffffff8260381c16918260408b01528360a08b015260f81c161560c089015260e060208901206042860152604260208601209080151591826106d9575b5050156106d1577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc60616106cc94610184350101013560c01c9088611a34565b6105c3565b5050506105c3565b7f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a091925060205f6080606189610184350101937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe46004860135957f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff87169660405193845260ff1c601b01868401520135604082015284606082015282805260015afa501115905f5114168a8061068c565b505050506105c3565b506107b76107b08288610184356004013560246101843501612161565b8389611945565b610637565b7f315e5f43000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fdc22f6f0000000000000000000000000000000000000000000000000000000005f52610184356004013560045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b60208201517f3dd902fc000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461023b57602060031936011261023b57610890610e8d565b506004355f5260026020526040805f2067ffffffffffffffff8251916108b583610dc1565b54816020818316948581520191851c168152835192835251166020820152f35b3461023b575f60031936011261023b57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461023b575f60031936011261023b576109dd6109617f0000000000000000000000000000000000000000000000000000000000000000611dd0565b61098a7f0000000000000000000000000000000000000000000000000000000000000000611dd0565b60206109eb6040519261099d8385610e0a565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190610d9c565b908582036040870152610d9c565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110610a2257505050500390f35b835185528695509381019392810192600101610a13565b3461023b575f60031936011261023b57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461023b576003193601610140811261023b5760e01361023b5760e43567ffffffffffffffff811161023b57610ac3903690600401610d6b565b906101043567ffffffffffffffff811161023b57610ae5903690600401610d6b565b9190926101243567ffffffffffffffff811161023b57610b09903690600401610d6b565b828593929314801590610c63575b610c3057610b26949194610fb2565b91610b308661131a565b935f917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff2187360301987fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe183360301935b89811015610c23578060051b90818a01358c81121561023b5784821015610bf657610bac838501610e68565b9288831015610bf6578601358781121561023b57860180359067ffffffffffffffff821161023b57602001813603811361023b57600194610bf0938e018c8e61137f565b01610b80565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b60206105dd89895161145f565b84827fc5f28cd1000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b5081811415610b17565b3461023b5760c060031936011261023b5760043573ffffffffffffffffffffffffffffffffffffffff8116810361023b576064359063ffffffff8216820361023b57608435801515810361023b5760a4359067ffffffffffffffff821680920361023b576020936105dd93610cfb93610ce4610e2d565b906040820152604435878201526024358152610ec6565b828151910120610f5c565b3461023b57604060031936011261023b576024359063ffffffff8216820361023b576040916004355f526003602052825f2062ffffff8260081c165f52602052600160ff845f2092161b90816001825492015480921716151583521615156020820152f35b9181601f8401121561023b5782359167ffffffffffffffff831161023b576020808501948460051b01011161023b57565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b6040810190811067ffffffffffffffff821117610ddd57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f601f19910116810190811067ffffffffffffffff821117610ddd57604052565b6040519060a0820182811067ffffffffffffffff821117610ddd576040525f6080838281528260208201528260408201528260608201520152565b35801515810361023b5790565b67ffffffffffffffff8111610ddd5760051b60200190565b60405190610e9a82610dc1565b5f6020838281520152565b3573ffffffffffffffffffffffffffffffffffffffff8116810361023b5790565b9163ffffffff9093919383519367ffffffffffffffff60406020830151920151169473ffffffffffffffffffffffffffffffffffffffff604051977f23b4938f55033296b254e799b190295cb09d5d9c277cdb6bfc4aca8d60115d3860208a0152166040880152606087015260808601521660a0840152151560c083015260e082015260e08152610f5961010082610e0a565b90565b604290610f67611ad1565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b519067ffffffffffffffff8216820361023b57565b610fba610e2d565b906040517ff60ad3640000000000000000000000000000000000000000000000000000000081526004359081600482015260243573ffffffffffffffffffffffffffffffffffffffff811680910361023b5760248201526044356fffffffffffffffffffffffffffffffff811680910361023b576044820152606435606482015260843567ffffffffffffffff811680910361023b57608482015260a43567ffffffffffffffff811680910361023b5760a482015260c43560c482015260408160e48173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015611229575f915f91611266575b5067ffffffffffffffff16604085015283528060208401526040517fba4a6bd400000000000000000000000000000000000000000000000000000000815281600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611229575f91611234575b506060840152604051907fa0d060ae000000000000000000000000000000000000000000000000000000008252600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015611229575f906111e8575b67ffffffffffffffff161515608084015250565b506020813d602011611221575b8161120260209383610e0a565b8101031261023b5761121c67ffffffffffffffff91610f9d565b6111d4565b3d91506111f5565b6040513d5f823e3d90fd5b90506020813d60201161125e575b8161124f60209383610e0a565b8101031261023b57515f611156565b3d9150611242565b9150506040813d6040116112a7575b8161128260409383610e0a565b8101031261023b5767ffffffffffffffff6112a1602083519301610f9d565b906110c5565b3d9150611275565b6040519060c0820182811067ffffffffffffffff821117610ddd57604052815f81525f6020820152606060408201525f60608201526040516112f081610dc1565b5f81525f6020820152608082015260a06040519161130d83610dc1565b5f83525f60208401520152565b906113236112af565b915f196060840152600d810290808204600d149015171561081a576020810180911161081a57601f1961136e61135883611bfa565b926113666040519485610e0a565b808452611bfa565b013660208301375f81526040830152565b929060408301359563ffffffff8760401c169586946113a484518615998a918a6118a2565b15611420576113b78160608601516115b0565b1590811561142b575b50611420576113f36113e76113ff968860606113f99501976113e189610ea5565b90610ec6565b60208151910120610f5c565b93610ea5565b92611c36565b1561141a5767ffffffffffffffff611418941691611a34565b565b50505050565b505050505050505050565b61143791508786611945565b5f6113c0565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161081a57565b60408201805151600d900493928415611570577fdba1e887857016f557f4823270bc41a47d97a12968388584f58193eaaa40b72791816114a28561156b94611d67565b845f52600260205260405f209067ffffffffffffffff6114fb816020604051956114cb87610dc1565b5494826114ec818816808a5282858b019960401c168952828451169061143d565b1687520151168284511661143d565b168152855f52600260205267ffffffffffffffff60405f209251167fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffff00000000000000008454935160401b1692161717905551604051918291602083526020830190610d9c565b0390a2565b827f630aa9a0000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6101443563ffffffff8116810361023b5790565b909160408301359167ffffffffffffffff83166115cf60808601610e68565b156117f4576115f6906115e460608701610ea5565b6115f060a08801610ea5565b906122aa565b925b8363ffffffff8260401c169563ffffffff8360601c169160c08201357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18336030181121561023b57820180359867ffffffffffffffff8a1161023b57602082018a60051b90813603811361023b57849b6001811b9467ffffffffffffffff871696641fffffffe0781fffffffffffffffffffffffffffffffffffffffffffffffe08c603b1c16169360016020829785010194166117a6575b5050509b939291909b5b80821061173357505061172f9798999a50856116d860208701610ea5565b9460401c159281818111159160011c101691101616029360801c913592909173ffffffffffffffffffffffffffffffffffffffff60a095936040519586521660208501526040840152606083015260808201522090565b1490565b91929360208d8167ffffffffffffffff9385999535938493169081521852160167ffffffffffffffff60208d818467ffffffffffffffff1960405f201617818a013593849360011c16908152185216019360408567ffffffffffffffff19825f2016179c60021c9101909b9392916116ba565b602094851691825235931883905260405f81812067ffffffffffffffff191667ffffffffffffffff959095169098019384179e50929692019250603c89901c640ffffffff0169180806116b0565b61187e9061180460608701610ea5565b9067ffffffffffffffff917effffffffffffffffffffffffffffffffffffffff00000000000000000000006affffffffffffffff0000008360181b169160581b16177f0200000000000000000000000000000000000000000000000000000000000000175f521667ffffffffffffffff19601d5f20161790565b926115f8565b9060405161189181610dc1565b602060018294805484520154910152565b60019360ff9260608301908151918660081c8093036118e8575b5050505f146118d6576080015160200151915b161c161590565b608001516020815191015117916118cf565b611938926118f68387611d67565b8152815f52600360205260405f2081515f5260205260405f20915f52600360205260405f2090515f5260205261192e60405f20611884565b60a0850152611884565b60808301525f80806118bc565b92915f93608081015161195757505050565b63ffffffff91929394506060015192604051937f89824ca50000000000000000000000000000000000000000000000000000000085526004850152166024830152604482015260408160648173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611229575f916119ed575090565b90506040813d604011611a2c575b81611a0860409383610e0a565b8101031261023b57805190811515820361023b576020611a289101610f9d565b5090565b3d91506119fb565b926040600d9392946080810151600160ff88161b90845f14611ac95780518216611ac05760ff60015b16948060028703611ab5575b611aa6575b15611a9b576020019081511790525b01519384519260081b9060481b171760981b60208285010152019052565b908151179052611a7d565b60208401878151019052611a6e565b878551018552611a69565b60ff6002611a5d565b60ff5f611a5d565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480611bd1575b15611b39577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152611bcb60c082610e0a565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614611b10565b67ffffffffffffffff8111610ddd57601f01601f191660200190565b601f8260209493601f1993818652868601375f8582860101520116010190565b929060408303611d40578260201161023b5773ffffffffffffffffffffffffffffffffffffffff611ca68235611c73601f19870160208601612363565b9060ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841693821c01168861263a565b50505b81841691829116149081611d36575b50611d2d57611cc98284838761237f565b611d2d57610f5993611d1a611d28926040519586937f1626ba7e0000000000000000000000000000000000000000000000000000000060208601526024850152604060448501526064840191611c16565b03601f198101845283610e0a565b6124ed565b50505050600190565b905015155f611cb8565b73ffffffffffffffffffffffffffffffffffffffff611d60848387612575565b5050611ca9565b60808101519160208060a084015194805186518103611db1575b5001519301518303611d9257505050565b5f526003602052606060405f209101515f52602052600160405f200155565b845f526003835260405f2060608701515f52835260405f20555f611d81565b60ff811690601f8211611dff5760405191611dec604084610e0a565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b939092918451948451958681149081159161209e575b50612094575f9360208601968760208260051b8901015b80821061207a575050818560051b83015b808210612060575050905f93600281105f14611fb7575091905f5b928288039160208401855b611ec657505050505050149081611eb3575b5015611ead575115610bf6575190565b50505f90565b680100000000000000009150105f611e9d565b949a91979692986020869b9297959b9760051b8c010197869560051b8a01955b888a8a1015611f84578951998d8101908b8d60016020855194019218825114908210165f14611f4a575067ffffffffffffffff8267ffffffffffffffff19926040806020809998970151932095019e5b60011c865201169116178d82015201611ee6565b9b915098602093925067ffffffffffffffff818567ffffffffffffffff19933591019b8187808760051b16838152185260405f2094611f36565b5097509893975098938a84601f19929d939c97949d0360051c97030160051c90801561081a575f19019493929185611e8b565b5f19810190811161081a577f07060605060205040602030205040301060502050303040105050304000000006f8421084210842108cc6318c6db6d54be826fffffffffffffffffffffffffffffffff1060071b831560081b1783811c67ffffffffffffffff1060061b1783811c63ffffffff1060051b1783811c61ffff1060041b1783811c60ff1060031b1792831c1c601f161a176001810180911161081a5792919092611e80565b909660209067ffffffffffffffff89351601970190611e65565b909660209067ffffffffffffffff89511601970190611e54565b5050505050505f90565b90508260208084019260051b84010180831092519060408501905b8082106120cb5750501016155f611e3d565b919381602092945051809510169392018592916120b9565b9093929384831161023b57841161023b578101920390565b919091357fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008116926014811061212f575050565b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000929350829060140360031b1b161690565b92907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb8838501013560c01c9260018360f91c1615612227577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb881019080821161081a577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa40190811161081a576122148261221a9273ffffffffffffffffffffffffffffffffffffffff94610f59986120e3565b906120fb565b60601c9160381c166122aa565b50507f020000000000000000000000000000000000000000000000000000000000000060209190911b7effffffffffffffffffffffffffffffffffffffff000000000000000000000016601883901b6affffffffffffffff0000001617175f908152601d902067ffffffffffffffff191667ffffffffffffffff90911617905090565b67ffffffffffffffff67ffffffffffffffff1992937fffffffffffffffffffffffffffffffffffffffff000000000000000000000000604051958160208801957f0500000000000000000000000000000000000000000000000000000000000000875260601b16602188015260601b1660358601527fffffffffffffffff0000000000000000000000000000000000000000000000008160c01b16604986015260318552612359605186610e0a565b1692519020161790565b359060208110612371575090565b5f199060200360031b1b1690565b919092602082106124e557601f1982019382851161081a576123ac6123a6848781856120e3565b90612363565b917d79137913791379137913791379137913791379137913791379137913791361ffff84169360101c148015906124dc575b6120945783831161023b5782826123f4926125a9565b156124d3578160141161023b576124c66124b89461241a610f5997856124cb97866120e3565b9690916040519788937f024ad31800000000000000000000000000000000000000000000000000000000602086015260606024860152612483608486017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec8a0160148a01611c16565b9260448601527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc858403016064860152611c16565b03601f198101865285610e0a565b6120fb565b60601c612531565b50505050505f90565b508583116123de565b505050505f90565b803b15611ead57815f916020809451920190620493e0fa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b803b15611ead57815f916020809451920190620493e0fa7f024ad318000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b906041830361259f576125989250602081013591604082359201355f1a9061263a565b9192909190565b50505f9160029190565b909160158110801561262f575b61262857604081141592836125cc575b50505090565b909192506125d982611bfa565b6125e66040519182610e0a565b8281526020810190368484011161023b575f60208573ffffffffffffffffffffffffffffffffffffffff968796863783010152519020169116145f80806125c6565b5050505f90565b5061040081116125b6565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116126be579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611229575f5173ffffffffffffffffffffffffffffffffffffffff8116156126b457905f905f90565b505f906001905f90565b5050505f916003919056",
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
// the contract method with ID 0xcbf8f2ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cast((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer, (bytes32,address,uint24,uint32,bytes32) pool, bytes items, bytes32[] siblings) returns(uint256 taken)
func (ballots *Ballots) PackCast(offer Offer, pool Pool, items []byte, siblings [][32]byte) []byte {
	enc, err := ballots.abi.Pack("cast", offer, pool, items, siblings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCast is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcbf8f2ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cast((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer, (bytes32,address,uint24,uint32,bytes32) pool, bytes items, bytes32[] siblings) returns(uint256 taken)
func (ballots *Ballots) TryPackCast(offer Offer, pool Pool, items []byte, siblings [][32]byte) ([]byte, error) {
	return ballots.abi.Pack("cast", offer, pool, items, siblings)
}

// UnpackCast is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcbf8f2ab.
//
// Solidity: function cast((bytes32,address,uint128,bytes32,uint64,uint64,bytes32) offer, (bytes32,address,uint24,uint32,bytes32) pool, bytes items, bytes32[] siblings) returns(uint256 taken)
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
