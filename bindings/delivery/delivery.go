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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"committee_\",\"type\":\"address\",\"internalType\":\"contractICommittee\"},{\"name\":\"market_\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commit\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"tombstones\",\"type\":\"tuple\",\"internalType\":\"structTombstones\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"items\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitDigest\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"member\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"listRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tombstones\",\"type\":\"tuple\",\"internalType\":\"structTombstones\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"committed\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"committee\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICommittee\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"confirm\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"lists\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confirmDigest\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"rootsDigest_\",\"type\":\"bytes24\",\"internalType\":\"bytes24\"},{\"name\":\"lists\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"market\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rootsDigest\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes24\",\"internalType\":\"bytes24\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sign\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"lists\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"standing\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ConfirmSigned\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"lists\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"signers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ListsConfirmed\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"lists\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"standing\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"signers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RootsCommitted\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"},{\"name\":\"rootsDigest\",\"type\":\"bytes24\",\"indexed\":false,\"internalType\":\"bytes24\"},{\"name\":\"items\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Delivery_BadLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Delivery_BadSignatures\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Delivery_BadTombstones\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Delivery_DeadlinePassed\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Delivery_NoQuorum\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Delivery_NotBuilt\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Delivery_NotCommitted\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"lists\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"committed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Delivery_NotStanding\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"lists\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"standing\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Delivery_NothingNew\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}]},{\"type\":\"error\",\"name\":\"Delivery_WrongMarket\",\"inputs\":[{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Delivery_WrongState\",\"inputs\":[{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumState\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Delivery",
	Bin: "0x6101c080604052346102765760408161214e80380380916100208285610355565b8339810103126102765760206100358261038c565b9101516001600160a01b03811680820361027657604051610057604082610355565b6011815260208101907054616e7469656d652044656c697665727960781b825260405191610086604084610355565b600183526020830191603160f81b835261009f816103a0565b610120526100ac846103a0565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261011560c082610355565b5190206080523060c052604051631ead386160e11b8152602081600481855afa908115610282575f91610313575b506001600160a01b0316301480159061029f575b61028d57610180829052610160839052604051630859bc9d60e31b81526020816004816001600160a01b0388165afa8015610282575f90610241575b60ff166101a052604051611d42908161040c823960805181611bd4015260a05181611c8b015260c05181611ba5015260e05181611c2301526101005181611c4901526101205181611757015261014051816117800152610160518181816103d901528181610cd901528181610e96015261130001526101805181818161032d01528181610824015281816108a101528181610d5801528181611193015261187f01526101a0518161153a0152f35b506020813d60201161027a575b8161025b60209383610355565b81010312610276575160ff811681036102765760ff90610193565b5f80fd5b3d915061024e565b6040513d5f823e3d90fd5b63a130074b60e01b5f5260045260245ffd5b50604051630361939d60e61b8152602081600481855afa908115610282575f916102d9575b506001600160a01b0384811691161415610157565b90506020813d60201161030b575b816102f460209383610355565b81010312610276576103059061038c565b5f6102c4565b3d91506102e7565b90506020813d60201161034d575b8161032e60209383610355565b8101031261027657516001600160a01b0381168103610276575f610143565b3d9150610321565b601f909101601f19168101906001600160401b0382119082101761037857604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361027657565b601f8151116103cb5760208151910151602082106103bc571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c90816328c7a649146118de575080637b62f600146118a357806380f556051461185357806384b0196e1461173f5780639baa83c014611707578063b5ee95d3146116d4578063c8698f2614611167578063d3bc0b3e14610cfd578063d864e74014610cac578063fa179a7c146102305763fcb8c40814610097575f80fd5b3461022d5760e060031936011261022d5760243567ffffffffffffffff811680910361022b5760443560ff81168091036102275760607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7c3601126102275760a43563ffffffff811690818103610223575060c43567ffffffffffffffff81169081810361021f5791602095916102179594935060405190878201927f09f63b92e3452c5729f4403198ba5239e839badd362c5c27b96b248f9ccbc40f84526084356040840152606083015260808201526080815261017660a0826119fd565b519020905060405191858301937fce75b8c3980fb202767a92b56d836cdf07de029bfb75bb6a6f1d2cfcf549675b855260043560408501526060840152608083015260643560a083015260c082015260c081526101d460e0826119fd565b5190206101df611b8e565b604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b604051908152f35b8580fd5b8480fd5b8280fd5b505b80fd5b503461022d5760a060031936011261022d5760607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc36011261022d5760843567ffffffffffffffff811161022b5761028c90369060040161194a565b604435929163ffffffff841691828503610ca8578215801590610c89575b610c6157602435927fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a4708403610c355760618206610c0957604051927f20e9398c000000000000000000000000000000000000000000000000000000008452600435600485015260808460248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610bfe578687958892610bc7575b506009811015610b9a5760028103610b67575067ffffffffffffffff1680421015610b35575067ffffffffffffffff604051947f18249e530000000000000000000000000000000000000000000000000000000086521680600486015260408560248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa958615610b2a5787958897610ac2575b50604051867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82983b0164ffffffffff16908a6021830191601f8501903c808252019360408501604052600435895260026020526040892061046f604087016119b4565b549967ffffffffffffffff198b60401b166040870152606086019a63ffffffff8160c01c168c5260e01c60808701525060643567ffffffffffffffff811690818103610abe57506040519160208301937f09f63b92e3452c5729f4403198ba5239e839badd362c5c27b96b248f9ccbc40f85526040840152606083015260808201526080815261050060a0826119fd565b519020936040519460208601927fce75b8c3980fb202767a92b56d836cdf07de029bfb75bb6a6f1d2cfcf549675b845260043560408801526060870152608086019589875260a08101918a835260c082015260c0815261056160e0826119fd565b506061820495602187029680880460211490151715610a9157908992917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06105c46105ae8a989798611cb1565b996105bc6040519b8c6119fd565b808b52611cb1565b013660208a01378388526105d6611b8e565b9063ffffffff8d51169667ffffffffffffffff1960408a01511696865b86811061091d57505050505050505063ffffffff67ffffffffffffffff19921688521660408201528151156108ef5763ffffffff85966014937f6a6b98c905c2b93ecad253866f072cc40969239ac0e43123c685c57b2bc5daf9610802946004358a52600260205261070b60408b2086608060408501519483547bffffffff0000000000000000000000000000000000000000000000008a5160c01b16907fffffffff000000000000000000000000000000000000000000000000000000008860401c9116171784550151167bffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffffff0000000000000000000000000000000000000000000000000000000083549260e01b169116179055565b67ffffffffffffffff19604051911681526040602082015280610735600435946040830190611907565b0390a251167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b9151041461080d5750f35b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163b156108ec5763ffffffff604051917f17283f5d000000000000000000000000000000000000000000000000000000008352600435600484015216602482015281816044818373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af180156108e1576108d05750f35b816108da916119fd565b61022d5780f35b6040513d84823e3d90fd5b50fd5b6024857f2e20771e000000000000000000000000000000000000000000000000000000008152600435600452fd5b9091929394959697818301998d8b3560f81c9060148151048210801590610a83575b610a75577f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08d60208e6080828f8f8f8f6109b9938c60c0935260018a013590522090604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b966014890201015160601c9560216041860135957f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff87169660405193845260ff1c601b01868401520135604082015284606082015282805260015afa501115908c51141615610a68576001901b1798528d60218a6018376039902067ffffffffffffffff1916988b5190818d0160200190602191376021018b526061905b01908d9695949392919897986105f3565b5098509850606190610a57565b505098509850606190610a57565b50600183831c16151561093f565b60248a7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b8a80fd5b955095506040853d604011610b22575b81610adf604093836119fd565b81010312610b1e5784519473ffffffffffffffffffffffffffffffffffffffff86168603610b1a576020610b139101611acc565b955f61040b565b8780fd5b8680fd5b3d9150610ad2565b6040513d89823e3d90fd5b866044917f43289230000000000000000000000000000000000000000000000000000000008252600435600452602452fd5b610b9788917ff35d2158000000000000000000000000000000000000000000000000000000008352600435611add565b90fd5b6024887f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b915050610bed91945060803d608011610bf7575b610be581836119fd565b810190611b4e565b509094915f61035f565b503d610bdb565b6040513d88823e3d90fd5b602485837f54dd8d30000000000000000000000000000000000000000000000000000000008252600452fd5b602485857f834acd64000000000000000000000000000000000000000000000000000000008252600452fd5b6004847f8ddced44000000000000000000000000000000000000000000000000000000008152fd5b5060643567ffffffffffffffff81169081810361021f575015156102aa565b8380fd5b503461022d578060031936011261022d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461022d57610d0c36611978565b90604051917f38d56afe0000000000000000000000000000000000000000000000000000000083528560048401526101208360248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa928315610b2a578793611049575b5082516009811015610b9a576003141580611034575b610fcc5767ffffffffffffffff60c08401511680421015610f9c575085875260026020526040872060405190610dd3826119b4565b5467ffffffffffffffff198160401b16825263ffffffff8160c01c16602083015260e01c80604083015286158015610f90575b610f5c5750928492610e7d6020959367ffffffffffffffff610e42610e3a8b8d67ffffffffffffffff198c9a511690611af2565b6101df611b8e565b9788950151169260405196879586957fb988f63100000000000000000000000000000000000000000000000000000000875260048701611a56565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610bfe578691610f2d575b5015610eff57507e5efad883f62a737ff0b87690a6a3c2c357a81552f89acfdb7e0cd3568386549160409182519182526020820152a280f35b7f2c3253c6000000000000000000000000000000000000000000000000000000008552600452602452604483fd5b610f4f915060203d602011610f55575b610f4781836119fd565b810190611a3e565b5f610ec6565b503d610f3d565b88606491888a7fc8d5592e000000000000000000000000000000000000000000000000000000008452600452602452604452fd5b50801987161515610e06565b87604491887f43289230000000000000000000000000000000000000000000000000000000008352600452602452fd5b868684519060098210156110075790610b97917ff35d2158000000000000000000000000000000000000000000000000000000008452611add565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b5082516009811015610b9a5760041415610d9e565b909250610120813d821161115f575b8161106661012093836119fd565b81010312610b1e5760405190610120820182811067ffffffffffffffff821117611132576040528051600981101561112e5782526110a660208201611ab7565b60208301526110b760408201611ab7565b60408301526110c860608201611ab7565b60608301526110d960808201611ab7565b60808301526110ea60a08201611ab7565b60a08301526110fb60c08201611ab7565b60c083015260e081015160ff8116810361112e5760e08301526111219061010001611acc565b610100820152915f610d88565b8880fd5b6024897f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b3d9150611058565b503461145f5761117636611978565b73ffffffffffffffffffffffffffffffffffffffff9493949291927f00000000000000000000000000000000000000000000000000000000000000001694604051927f20e9398c0000000000000000000000000000000000000000000000000000000084528560048501526080846024818a5afa928315611454575f955f955f956116a7575b5060098710159485611561576003881497881580611699575b611669575067ffffffffffffffff168042101561163a5750875f52600260205260405f209560405196611247886119b4565b549667ffffffffffffffff198860401b16815263ffffffff8860c01c16806020830152604082019860e01c895280198716611607575063ffffffff885116198616156115db57916020916112e76112b0610e3a898e67ffffffffffffffff198b99511690611af2565b95869360405196879586957f61a29bd600000000000000000000000000000000000000000000000000000000875260048701611a56565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611454575f916115bc575b501561158e57506060827f69b305534f0321047c167c63d5d3e2d41ba427bb389e913fde252173389c7d59926113cc63ffffffff8a961663ffffffff89511617808952865f52600260205260405f20907bffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffffff0000000000000000000000000000000000000000000000000000000083549260e01b169116179055565b63ffffffff87511660405192835260208301526040820152a26115615781611463575b506113f8578280f35b813b1561145f575f916024839260405194859384927fdbfe791b00000000000000000000000000000000000000000000000000000000845260048401525af180156114545761144657808280f35b61145291505f906119fd565b005b6040513d5f823e3d90fd5b5f80fd5b611538915063ffffffff9051167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b7f000000000000000000000000000000000000000000000000000000000000000011155f6113ef565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f76c0f915000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6115d5915060203d602011610f5557610f4781836119fd565b5f611330565b897f2e20771e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b868b7f1b5833a9000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b887f43289230000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b611696908a7ff35d2158000000000000000000000000000000000000000000000000000000005f52611add565b5ffd5b505f96506004811415611215565b91965093506116c691945060803d608011610bf757610be581836119fd565b95929050959094935f6111fc565b3461145f57602060031936011261145f576004355f526002602052602063ffffffff60405f205460c01c16604051908152f35b3461145f57602060031936011261145f576004355f526002602052602060405f205460401b67ffffffffffffffff1960405191168152f35b3461145f575f60031936011261145f576117f761177b7f0000000000000000000000000000000000000000000000000000000000000000611ceb565b6117a47f0000000000000000000000000000000000000000000000000000000000000000611ceb565b6020611805604051926117b783856119fd565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190611907565b908582036040870152611907565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061183c57505050500390f35b83518552869550938101939281019260010161182d565b3461145f575f60031936011261145f57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461145f57606060031936011261145f5760243567ffffffffffffffff198116810361145f57610217610e3a60209260443590600435611af2565b3461145f57602060031936011261145f576020906004355f526002825260405f205460e01c8152f35b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b9181601f8401121561145f5782359167ffffffffffffffff831161145f576020838186019501011161145f57565b90608060031983011261145f576004359160243591604435916064359067ffffffffffffffff821161145f576119b09160040161194a565b9091565b6060810190811067ffffffffffffffff8211176119d057604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176119d057604052565b9081602091031261145f5751801515810361145f5790565b939460a0957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe094601f9467ffffffffffffffff84951688526020880152604087015260806060870152816080870152868601375f8582860101520116010190565b519067ffffffffffffffff8216820361145f57565b519063ffffffff8216820361145f57565b60045260449190600981101561156157602452565b9167ffffffffffffffff196040519260208401947fd4ea0ad3392179047d7c2db633cf362c168a38ab9f8907c6e3579bdd6232281d86526040850152166060830152608082015260808152611b4860a0826119fd565b51902090565b919082608091031261145f578151600981101561145f5791611b7260208201611ab7565b91611b8b6060611b8460408501611ab7565b9301611ab7565b90565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480611c88575b15611bf6577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152611b4860c0826119fd565b507f00000000000000000000000000000000000000000000000000000000000000004614611bcd565b67ffffffffffffffff81116119d057601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b60ff811690601f8211611d1a5760405191611d076040846119fd565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd",
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
// the contract method with ID 0xfa179a7c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(bytes32 sale, (bytes32,uint32,uint64) tombstones, bytes items) returns()
func (delivery *Delivery) PackCommit(sale [32]byte, tombstones Tombstones, items []byte) []byte {
	enc, err := delivery.abi.Pack("commit", sale, tombstones, items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa179a7c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit(bytes32 sale, (bytes32,uint32,uint64) tombstones, bytes items) returns()
func (delivery *Delivery) TryPackCommit(sale [32]byte, tombstones Tombstones, items []byte) ([]byte, error) {
	return delivery.abi.Pack("commit", sale, tombstones, items)
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
// the contract method with ID 0x7b62f600.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmDigest(bytes32 sale, bytes24 rootsDigest_, uint256 lists) view returns(bytes32)
func (delivery *Delivery) PackConfirmDigest(sale [32]byte, rootsDigest [24]byte, lists *big.Int) []byte {
	enc, err := delivery.abi.Pack("confirmDigest", sale, rootsDigest, lists)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b62f600.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmDigest(bytes32 sale, bytes24 rootsDigest_, uint256 lists) view returns(bytes32)
func (delivery *Delivery) TryPackConfirmDigest(sale [32]byte, rootsDigest [24]byte, lists *big.Int) ([]byte, error) {
	return delivery.abi.Pack("confirmDigest", sale, rootsDigest, lists)
}

// UnpackConfirmDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b62f600.
//
// Solidity: function confirmDigest(bytes32 sale, bytes24 rootsDigest_, uint256 lists) view returns(bytes32)
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
// Solidity: function rootsDigest(bytes32 sale) view returns(bytes24)
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
// Solidity: function rootsDigest(bytes32 sale) view returns(bytes24)
func (delivery *Delivery) TryPackRootsDigest(sale [32]byte) ([]byte, error) {
	return delivery.abi.Pack("rootsDigest", sale)
}

// UnpackRootsDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9baa83c0.
//
// Solidity: function rootsDigest(bytes32 sale) view returns(bytes24)
func (delivery *Delivery) UnpackRootsDigest(data []byte) ([24]byte, error) {
	out, err := delivery.abi.Unpack("rootsDigest", data)
	if err != nil {
		return *new([24]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([24]byte)).(*[24]byte)
	return out0, nil
}

// PackSign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3bc0b3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sign(bytes32 sale, uint256 lists, uint256 signers, bytes signatures) returns()
func (delivery *Delivery) PackSign(sale [32]byte, lists *big.Int, signers *big.Int, signatures []byte) []byte {
	enc, err := delivery.abi.Pack("sign", sale, lists, signers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3bc0b3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sign(bytes32 sale, uint256 lists, uint256 signers, bytes signatures) returns()
func (delivery *Delivery) TryPackSign(sale [32]byte, lists *big.Int, signers *big.Int, signatures []byte) ([]byte, error) {
	return delivery.abi.Pack("sign", sale, lists, signers, signatures)
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

// DeliveryConfirmSigned represents a ConfirmSigned event raised by the Delivery contract.
type DeliveryConfirmSigned struct {
	Sale    [32]byte
	Lists   *big.Int
	Signers *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DeliveryConfirmSignedEventName = "ConfirmSigned"

// ContractEventName returns the user-defined event name.
func (DeliveryConfirmSigned) ContractEventName() string {
	return DeliveryConfirmSignedEventName
}

// UnpackConfirmSignedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConfirmSigned(bytes32 indexed sale, uint256 lists, uint256 signers)
func (delivery *Delivery) UnpackConfirmSignedEvent(log *types.Log) (*DeliveryConfirmSigned, error) {
	event := "ConfirmSigned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != delivery.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryConfirmSigned)
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
	RootsDigest [24]byte
	Items       []byte
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
// Solidity: event RootsCommitted(bytes32 indexed sale, bytes24 rootsDigest, bytes items)
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
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_BadLength"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryBadLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_BadSignatures"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryBadSignaturesError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_BadTombstones"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryBadTombstonesError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_DeadlinePassed"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryDeadlinePassedError(raw[4:])
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
	if bytes.Equal(raw[:4], delivery.abi.Errors["Delivery_NotStanding"].ID.Bytes()[:4]) {
		return delivery.UnpackDeliveryNotStandingError(raw[4:])
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

// DeliveryDeliveryBadLength represents a Delivery_BadLength error raised by the Delivery contract.
type DeliveryDeliveryBadLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_BadLength(uint256 length)
func DeliveryDeliveryBadLengthErrorID() common.Hash {
	return common.HexToHash("0x54dd8d30aeadcd1ce704afd63c910fdfc04b060b53fb5a342d986f674cbba109")
}

// UnpackDeliveryBadLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_BadLength(uint256 length)
func (delivery *Delivery) UnpackDeliveryBadLengthError(raw []byte) (*DeliveryDeliveryBadLength, error) {
	out := new(DeliveryDeliveryBadLength)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_BadLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeliveryBadSignatures represents a Delivery_BadSignatures error raised by the Delivery contract.
type DeliveryDeliveryBadSignatures struct {
	Digest  [32]byte
	Signers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_BadSignatures(bytes32 digest, uint256 signers)
func DeliveryDeliveryBadSignaturesErrorID() common.Hash {
	return common.HexToHash("0x2c3253c635d5afc87427c9760c74e10418310e1a6342a3cb377595310f2d8742")
}

// UnpackDeliveryBadSignaturesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_BadSignatures(bytes32 digest, uint256 signers)
func (delivery *Delivery) UnpackDeliveryBadSignaturesError(raw []byte) (*DeliveryDeliveryBadSignatures, error) {
	out := new(DeliveryDeliveryBadSignatures)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_BadSignatures", raw); err != nil {
		return nil, err
	}
	return out, nil
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

// DeliveryDeliveryNotStanding represents a Delivery_NotStanding error raised by the Delivery contract.
type DeliveryDeliveryNotStanding struct {
	Sale     [32]byte
	Lists    *big.Int
	Standing *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivery_NotStanding(bytes32 sale, uint256 lists, uint256 standing)
func DeliveryDeliveryNotStandingErrorID() common.Hash {
	return common.HexToHash("0xc8d5592e5441d5cd94ec9d8783ce1a46ddedea8c59920fd04db8c3f372d75b55")
}

// UnpackDeliveryNotStandingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivery_NotStanding(bytes32 sale, uint256 lists, uint256 standing)
func (delivery *Delivery) UnpackDeliveryNotStandingError(raw []byte) (*DeliveryDeliveryNotStanding, error) {
	out := new(DeliveryDeliveryNotStanding)
	if err := delivery.abi.UnpackIntoInterface(out, "Delivery_NotStanding", raw); err != nil {
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
