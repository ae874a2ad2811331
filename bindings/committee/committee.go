// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package committee

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

// Member is an auto generated low-level Go binding around an user-defined struct.
type Member struct {
	Account      common.Address
	Bond         *big.Int
	KeyedAttempt uint64
	DealtAttempt uint64
	ApiUrl       string
	PeerId       []byte
}

// CommitteeMetaData contains all meta data concerning the Committee contract.
var CommitteeMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"bondToken_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"minBond_\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"founders\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"threshold_\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"ceremonyWindow_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"market_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accounts\",\"inputs\":[{\"name\":\"epoch_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"list\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accountsAt\",\"inputs\":[{\"name\":\"epoch_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"pointer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"admit\",\"inputs\":[{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"admitDigest\",\"inputs\":[{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"attempt\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bondToken\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ceremonyWindow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deadline\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deal\",\"inputs\":[{\"name\":\"attempt_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dealing\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dealEnds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dealingLength\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epochFor\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"finalise\",\"inputs\":[{\"name\":\"material\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"haveSigned\",\"inputs\":[{\"name\":\"epoch_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"indexOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isAdmitted\",\"inputs\":[{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isQuorum\",\"inputs\":[{\"name\":\"epoch_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"join\",\"inputs\":[{\"name\":\"apiUrl\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"peerId\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"encryptionKey\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"keyHash\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keyId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leave\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"liabilities\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lock\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"epoch_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sale\",\"type\":\"bytes32\",\"internalType\":\"SaleId\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lockedEpoch\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"}],\"outputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"locks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"memberAt\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"member\",\"type\":\"tuple\",\"internalType\":\"structMember\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"keyedAttempt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dealtAttempt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"apiUrl\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"peerId\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"memberCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"members\",\"inputs\":[],\"outputs\":[{\"name\":\"list\",\"type\":\"tuple[]\",\"internalType\":\"structMember[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"keyedAttempt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dealtAttempt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"apiUrl\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"peerId\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minBond\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"phase\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumPhase\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rekey\",\"inputs\":[{\"name\":\"encryptionKey\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"restart\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"threshold\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"CeremonyOpened\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"attempt\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"dealEnds\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CeremonyRestarted\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"attempt\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetLocked\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"DatasetId\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"sale\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"SaleId\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Dealt\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"attempt\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"member\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"dealing\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EncryptionKeySet\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"attempt\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"member\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"encryptionKey\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"proof\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeyFinalised\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"attempt\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"keyId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"material\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MarketAdmitted\",\"inputs\":[{\"name\":\"market\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MemberJoined\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"apiUrl\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"peerId\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MemberLeft\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Committee_AlreadyAdmitted\",\"inputs\":[{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Committee_AlreadyDealt\",\"inputs\":[{\"name\":\"member\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"attempt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Committee_AlreadyJoined\",\"inputs\":[{\"name\":\"member\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"Committee_AlreadyKeyed\",\"inputs\":[{\"name\":\"member\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"attempt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Committee_BadBond\",\"inputs\":[{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Committee_BadContact\",\"inputs\":[{\"name\":\"apiUrlLength\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"peerIdLength\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Committee_BadFounder\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Committee_BadLength\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Committee_BadParameters\",\"inputs\":[{\"name\":\"bondToken\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minBond\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"ceremonyWindow\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Committee_BadSize\",\"inputs\":[{\"name\":\"members\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"Committee_DeadlineAhead\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Committee_DeadlinePassed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Committee_DealingsMissing\",\"inputs\":[{\"name\":\"dealt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"members\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Committee_NoQuorum\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Committee_NotAllSigned\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Committee_NotJoined\",\"inputs\":[{\"name\":\"member\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"Committee_NotMarket\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Committee_NotMember\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Committee_WrongAttempt\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"current\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Committee_WrongPhase\",\"inputs\":[{\"name\":\"phase\",\"type\":\"uint8\",\"internalType\":\"enumPhase\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Committee",
	Bin: "0x610200806040523461058f576137ae803803809161001d82856105ab565b8339810160c08282031261058f5781516001600160a01b0381169081810361058f5760208401516001600160801b03811680820361058f5760408601516001600160401b03811161058f5786019480601f8701121561058f578551956001600160401b0387116104dd578660051b906040519761009d602084018a6105ab565b885260208089019282010192831161058f57602001905b8282106105935750505060608601519160ff83169384840361058f5760808801516001600160401b0381169890939089850361058f5760a06100f691016105ce565b966040516101056040826105ab565b6012815260208101907154616e7469656d6520436f6d6d697474656560701b8252604051916101356040846105ab565b600183526020830191603160f81b835261014e8161060a565b6101205261015b8461060a565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526101c460c0826105ab565b5190206080523060c05288519687158015610585575b801561054c575b61053657508915801561052a575b8215908115610522575b508015610519575b6104fe57505061016052610180526101a0526101c05260ff166101e0529091505f60605b835182101561030f576001600160a01b0361024083866105e2565b5116156102fd575f5b8281106102a25750602061029a601482600194610266878a6105e2565b516040519582879351918291018585015e820190878060601b03199060601b16838201520301600b198101845201826105ab565b910190610225565b6001600160a01b036102b482876105e2565b51166001600160a01b036102c885886105e2565b5116146102d757600101610249565b6001600160a01b036102e984876105e2565b5116632f71d55960e11b5f5260045260245ffd5b6001600160a01b036102e983866105e2565b905080518060401b6bfe61000180600a3d393df3000161fffe8211830152600b8101601583015ff09182156104f1575260405190608082016001600160401b038111838210176104dd5760409081526001600160a01b03918216808452600160208086018290525f8685018190526060909601869052600280546001600160e81b031916909317600160a01b17909255600380546001600160401b03191682179055949092168084526008909252808320805460ff1916909417909355915191907f0fc9111b0666d839f404186691cff5eb25794ab667e6ea6f701d74954359f99f9080a26131389081610676823960805181613004015260a051816130bb015260c05181612fd5015260e051816130530152610100518161307901526101205181610f1901526101405181610f420152610160518181816105a401528181610883015261135f01526101805181818161103d01526112d901526101a051818181611e490152612d8f01526101c051818181610338015281816110cd01528181611bb7015261257001526101e0518181816108bb0152818161184f01528181611c7b01528181611ed7015281816123a9015281816125bb01528181612685015281816127480152612be50152f35b634e487b7160e01b5f52604160045260245ffd5b63301164255f526004601cfd5b899250637e63117360e01b5f5260045260245260445260645ffd5b50803b15610201565b90505f6101f9565b5062278d008a116101ef565b8763036f3cb960e21b5f5260045260245260445ffd5b50600188018089116105715760ff88168203610571576101fe8860011b1614156101e1565b634e487b7160e01b5f52601160045260245ffd5b50601f88116101da565b5f80fd5b602080916105a0846105ce565b8152019101906100b4565b601f909101601f19168101906001600160401b038211908210176104dd57604052565b51906001600160a01b038216820361058f57565b80518210156105f65760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b601f815111610635576020815191015160208210610626571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c806301d1c64614611efb57806311aee38014611ebe57806318249e5314611e6d578063192f6e5514611e295780631ef3755d14611c4757806329dcb0cf14611c1d5780633f49243d14611bdb57806342cde4e814611b9e578063480f5ec8146117495780635866abe9146110f357806361a29bd6146110b2578063718e5bf514611088578063732b7a8d14611061578063831518b71461101557806384b0196e14610f0157806387afb74514610dc2578063900cf0cf14610d9c57806391a9abba14610b405780639edff17514610b0c578063adad2bea14610abb578063ae84cfb214610aa1578063af7c2a3614610a84578063b1c9fe6e14610a2b578063b4add30714610a0e578063b988f631146109e8578063bdd4d18d146108a7578063c28f439214610857578063d216169d1461081e578063d233fb38146107d4578063d66d9e1914610419578063e62bf81d146102ac578063e92e0ff214610231578063ede521a6146101f2578063f557ab03146101cc5763fd6aad251461019a575f80fd5b346101c85760206003193601126101c85760206101bd6101b8612187565b61270d565b60ff60405191168152f35b5f80fd5b346101c8575f6003193601126101c857602063ffffffff60025460c81c16604051908152f35b346101c85760206003193601126101c8576020610229610224610213612187565b63ffffffff60025460a01c16612f52565b612960565b604051908152f35b346101c85760206003193601126101c85761025261024d61203f565b612643565b6040518091602082016020835281518091526020604084019201905f5b81811061027d575050500390f35b825173ffffffffffffffffffffffffffffffffffffffff1684528594506020938401939092019160010161026f565b346101c85760606003193601126101c8576102c5612187565b60243560443567ffffffffffffffff81116101c8576102e890369060040161210c565b73ffffffffffffffffffffffffffffffffffffffff841693845f52600860205260ff60405f2054166103ed5761035e9161033161022463ffffffff60025460a01c169384612f52565b93858560ff7f00000000000000000000000000000000000000000000000000000000000000001694612f19565b156103bf5782805f52600860205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790557f0fc9111b0666d839f404186691cff5eb25794ab667e6ea6f701d74954359f99f5f80a2005b7f9532eedf000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b847f5ef0ae16000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101c8575f6003193601126101c857610431612826565b60ff61043c3361270d565b6104446128e2565b16805f52600960205260405f20906040519161045f836121aa565b60026104c98254926fffffffffffffffffffffffffffffffff84168652602086019367ffffffffffffffff8160801c16855260c01c60408701526040516104b4816104ad81600186016122f8565b03826121c6565b60608701526104ad60405180948193016122f8565b60808401526fffffffffffffffffffffffffffffffff835116156107a85767ffffffffffffffff90825f526009602052600260405f205f81556001810161051081546122a7565b9081610764575b50500161052481546122a7565b9081610720575b505061054c6fffffffffffffffffffffffffffffffff855116600554612636565b60055551166003549067ffffffffffffffff821614610695575b506040519033907fe6794ddf973733cb07549c29f08ccd2f1837b15ba6792537f62a0ded89d7e6405f80a36fffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000009251167fa9059cbb000000000000000000000000000000000000000000000000000000005f523360045260245260205f60448180865af19060015f5114821615610675575b5015610633575f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b600182151661068d5750813b15153d15161682610608565b3d5f823e3d90fd5b5f1960ff8260c01c160160ff81116106f35778ff0000000000000000000000000000000000000000000000007fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff9160c01b1691161760035582610566565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b81601f5f93116001146107375750555b848061052b565b8183526020832061075491601f0160051c5f1901906001016124d8565b8082528160208120915555610730565b81601f5f931160011461077b5750555b8680610517565b8183526020832061079891601f0160051c5f1901906001016124d8565b8082528160208120915555610774565b507f5590c3f6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101c85760206003193601126101c85773ffffffffffffffffffffffffffffffffffffffff610802612187565b165f526008602052602060ff60405f2054166040519015158152f35b346101c85760206003193601126101c85767ffffffffffffffff61084061203f565b165f526006602052602060405f2054604051908152f35b346101c8575f6003193601126101c857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101c8575f6003193601126101c85760ff7f000000000000000000000000000000000000000000000000000000000000000016601f196109006108ea83612542565b926108f860405194856121c6565b808452612542565b015f5b8181106109d157825f5b81519060ff81169182101561094e5761093c60ff9261092b83612398565b61093582876125f5565b52846125f5565b501660ff81146106f35760010161090d565b826040518091602082016020835281518091526040830190602060408260051b8601019301915f905b82821061098657505050500390f35b919360206109c1827fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc06001959799849503018652885161207b565b9601920192018594939192610977565b6020906109dc612266565b82828601015201610903565b346101c8576020610a046109fb3661213a565b93929092612eda565b6040519015158152f35b346101c8575f6003193601126101c8576020600554604051908152f35b346101c8575f6003193601126101c85760ff60025460c01c166040516003821015610a57576020918152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b346101c8575f6003193601126101c8576020600454604051908152f35b346101c8575f6003193601126101c857602061022961256c565b346101c85760206003193601126101c85760606002546004355f52600760205263ffffffff67ffffffffffffffff60405f2054169160405192828260a01c168452602084015260c81c166040820152f35b346101c85760206003193601126101c8576004355f526007602052602067ffffffffffffffff60405f205416604051908152f35b346101c85760406003193601126101c857610b5961203f565b60243567ffffffffffffffff81116101c857610b7990369060040161210c565b610b81612826565b610b8a3361270d565b91610b9361289a565b610b9b6121e9565b67ffffffffffffffff60208201511680421015610d71575067ffffffffffffffff8151169367ffffffffffffffff861694808603610d42575060ff1694855f52600960205260405f2090815490868260c01c14610d12577fe7882f35174a5edcf8e41e3d62d685500d15fafb9a220f1f057ca29bb03a49fe9493610c7c9360ff9377ffffffffffffffffffffffffffffffffffffffffffffffff7fffffffffffffffff000000000000000000000000000000000000000000000000608095610c6b610c6461256c565b8d8c612926565b60c01b16911617905501511661255a565b7fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff79ff000000000000000000000000000000000000000000000000006003549260c81b1691161760035563ffffffff60025460a01c1692610cea6040519283926020845260208401916124b8565b0390a45f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b86887fe73ad5cc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b857fc2d29352000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f888d56de000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101c8575f6003193601126101c857602063ffffffff60025460a01c16604051908152f35b346101c85760406003193601126101c85760043567ffffffffffffffff81116101c857610df390369060040161210c565b60243567ffffffffffffffff81116101c857610e1390369060040161210c565b91610e1c612826565b610e253361270d565b93610e2e6128e2565b60ff851694855f52600960205260405f209081546fffffffffffffffffffffffffffffffff811615610ed55760035467ffffffffffffffff908116989160801c168814610ea55750610e809650612ae4565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b87907fdbf58b6d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b877f5590c3f6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101c8575f6003193601126101c857610fb9610f3d7f00000000000000000000000000000000000000000000000000000000000000006130e1565b610f667f00000000000000000000000000000000000000000000000000000000000000006130e1565b6020610fc760405192610f7983856121c6565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190612056565b908582036040870152612056565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110610ffe57505050500390f35b835185528695509381019392810192600101610fef565b346101c8575f6003193601126101c85760206040516fffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101c8575f6003193601126101c857602067ffffffffffffffff60035416604051908152f35b346101c8575f6003193601126101c857602067ffffffffffffffff60035460401c16604051908152f35b346101c8576020610a046110c53661213a565b9260ff9291927f00000000000000000000000000000000000000000000000000000000000000001694612f19565b346101c85760806003193601126101c85760043567ffffffffffffffff81116101c85761112490369060040161210c565b9060243567ffffffffffffffff81116101c85761114590369060040161210c565b909160443567ffffffffffffffff81116101c85761116790369060040161210c565b92909160643567ffffffffffffffff81116101c85761118a90369060040161210c565b959096611195612826565b61119e3361270d565b926111a76128e2565b60ff841691825f52600960205260405f20956fffffffffffffffffffffffffffffffff87541661171d5781158015611712575b801561170a575b80156116ff575b6116d057600187016002880167ffffffffffffffff8311611636576112178361121183546122a7565b836124f3565b5f83601f811160011461166e5780611242925f91611663575b505f198260011b9260031b1c19161790565b90555b67ffffffffffffffff8311611636576112628361121183546122a7565b5f601f841160011461159e57926113557ff25a334187daec3a2e7fad310109ff45b56eeadd222bd0f34c8128f2033d735c9361135d9d9c9a98969361132b9f9c9a989684806112c3925f9161159357505f198260011b9260031b1c19161790565b90555b6fffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169e8f807fffffffffffffffffffffffffffffffff000000000000000000000000000000008c5416178b556005546124ab565b6005556113456040519485946040865260408601916124b8565b90838203602085015233976124b8565b0390a3612ae4565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff8116604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481845afa91821561150a575f9261155f575b50604051927f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452306024528460445260205f60648180855af19060015f5114821615611540575b50836040525f6060521561151557826024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa801561150a575f906114d6575b61147c9250612636565b8181036114a8575f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7f58d103f4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506020823d602011611502575b816114f0602093836121c6565b810103126101c85761147c9151611472565b3d91506114e3565b6040513d5f823e3d90fd5b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001821516611556573b15153d15161685611425565b843d5f823e3d90fd5b9091506020813d60201161158b575b8161157b602093836121c6565b810103126101c8575190846113d9565b3d915061156e565b90508701355f611230565b601f19841690825f5260205f20915f5b81811061161e57509361135d9d9c9a98969361132b9f9c9a98969361135593857ff25a334187daec3a2e7fad310109ff45b56eeadd222bd0f34c8128f2033d735c9810611605575b5050600184811b0190556112c6565b5f1960f88760031b161c19908701351690555f806115f6565b9192602060018192868b0135815501940192016115ae565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90508901355f611230565b601f191690825f528460205f20925f5b8b8282106116b65750501061169d575b5050600183811b019055611245565b5f1960f88660031b161c19908901351690558d8061168e565b84013585556001909401936020938401938893500161167e565b907f1510387a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5061010081116111e8565b5080156111e1565b5061010082116111da565b837f0c205866000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101c85760606003193601126101c85760043567ffffffffffffffff81116101c85761177a90369060040161210c565b6024359160443567ffffffffffffffff81116101c85761179e90369060040161210c565b9390916117a9612826565b6117b161289a565b604051916080830183811067ffffffffffffffff821117611636576040526002549273ffffffffffffffffffffffffffffffffffffffff84168152602081019363ffffffff8160a01c16855260ff8160c01c16906003821015610a575763ffffffff91604084015260c81c16606082015261182a6121e9565b9467ffffffffffffffff60408701511680421015610d71575060ff60808701511660ff7f00000000000000000000000000000000000000000000000000000000000000001690818103611b7057508060c00260c0810482036106f3576101200180610120116106f35761189e908987612926565b67ffffffffffffffff8811611636576040516118c4601f8a01601f1916602001826121c6565b8881526020810190368a8801116101c857898783378981016020015f905251902098865163ffffffff16885167ffffffffffffffff166040519060208201927f9995c7d54399d5cece26a1471a3780e790e4007d2d79cb267be34967a1da63f58452604083015260608201528b60808201526080815261194560a0826121c6565b51902061195190612960565b935173ffffffffffffffffffffffffffffffffffffffff16611972906128fc565b9061197e9386866129a1565b15611b42575050836060116101c85767ffffffffffffffff63ffffffff7f6c94fb1975476a56239772f432128f74a4565fc04c3f5a4e1af833d0e1c9a6419360405160208101907e0f00000000000000000000000000000000000000000000000000000000000082527f74616e7469656d652f76312f6b6579000000000000000000000000000000000060228201527c200000000000000000000000000000000000000000000000000000000060318201524660358201527c140000000000000000000000000000000000000000000000000000000060558201523060601b60598201527c6000000000000000000000000000000000000000000000000000000000606d82015260608660718301375f60d182015260b18152611aa260d1826121c6565b51902097828251165f52600660205260405f20558760045578020000000000000000000000000000000000000000000000007fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff60025416176002557fffffffffffffffff00000000000000000000000000000000ffffffffffffffff60035416600355511693511693610cea6040519283926020845260208401916124b8565b7f5de6d9b3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f5bd80a14000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346101c8575f6003193601126101c857602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101c85760206003193601126101c85760043560ff811681036101c857611c05611c1991612398565b60405191829160208352602083019061207b565b0390f35b346101c8575f6003193601126101c857602067ffffffffffffffff60035460801c16604051908152f35b346101c8575f6003193601126101c857611c5f612826565b611c6761289a565b611c6f6121e9565b60ff60808201511660ff7f000000000000000000000000000000000000000000000000000000000000000016145f14611e145767ffffffffffffffff806040830151165b16804210611de957600167ffffffffffffffff8351160167ffffffffffffffff81116106f3577fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff600254166002555f608067ffffffffffffffff60405193611d1a856121aa565b16928381528260208201528260408201528260608201520152611d6c8167ffffffffffffffff167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000006003541617600355565b600380547fffffffffffff000000000000000000000000000000000000ffffffffffffffff16905560025460a01c63ffffffff167f2362ea3648a22e1bde91f2205be4c9d1054672415b3a7b251861f47bc643bb805f80a35f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7f0f94f0ce000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff80602083015116611cb3565b346101c8575f6003193601126101c857602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101c85760206003193601126101c8576040611e90611e8b61203f565b6127c7565b63ffffffff60025460c81c1673ffffffffffffffffffffffffffffffffffffffff8351921682526020820152f35b346101c8575f6003193601126101c857602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101c85760606003193601126101c85760043560243567ffffffffffffffff81168091036101c857335f52600860205260ff60405f2054161561201357815f5260076020528067ffffffffffffffff60405f20541610611fda575b6002547fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff7cffffffff00000000000000000000000000000000000000000000000000600163ffffffff8460c81c160160c81b16911617600255604435917f74867e6df8d04614a2fad211fae4548d08fbc93abd16c5ff66a5bafc2954e69a5f80a4005b815f52600760205260405f20817fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000825416179055611f57565b7f2a3494ed000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b6004359067ffffffffffffffff821682036101c857565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b6121099173ffffffffffffffffffffffffffffffffffffffff82511681526fffffffffffffffffffffffffffffffff602083015116602082015267ffffffffffffffff604083015116604082015267ffffffffffffffff606083015116606082015260a06120f8608084015160c0608085015260c0840190612056565b9201519060a0818403910152612056565b90565b9181601f840112156101c85782359167ffffffffffffffff83116101c857602083818601950101116101c857565b9060806003198301126101c85760043567ffffffffffffffff811681036101c8579160243591604435916064359067ffffffffffffffff82116101c8576121839160040161210c565b9091565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036101c857565b60a0810190811067ffffffffffffffff82111761163657604052565b90601f601f19910116810190811067ffffffffffffffff82111761163657604052565b604051906121f6826121aa565b81608060ff60035467ffffffffffffffff8116845267ffffffffffffffff8160401c16602085015267ffffffffffffffff81841c166040850152818160c01c16606085015260c81c16910152565b9067ffffffffffffffff8091169116019067ffffffffffffffff82116106f357565b6040519060c0820182811067ffffffffffffffff82111761163657604052606060a0835f81525f60208201525f60408201525f838201528260808201520152565b90600182811c921680156122ee575b60208310146122c157565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f16916122b6565b5f9291815491612307836122a7565b808352926001811690811561235c575060011461232357505050565b5f9081526020812093945091925b838310612342575060209250010190565b600181602092949394548385870101520191019190612331565b905060209495507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0091509291921683830152151560051b010190565b9060ff6123a3612266565b921660ff7f00000000000000000000000000000000000000000000000000000000000000001681101561247f57612478816001925f52600960205273ffffffffffffffffffffffffffffffffffffffff61241760405f209261240883600254166128fc565b60146020920201015160601c90565b1685526fffffffffffffffffffffffffffffffff81548060c01c606088015267ffffffffffffffff8160801c166040880152166020860152604051612463816104ad81600286016122f8565b60a08601526104ad60405180948193016122f8565b6080830152565b7fbbbe9710000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b919082018092116106f357565b601f8260209493601f1993818652868601375f8582860101520116010190565b5f5b8281106124e657505050565b5f828201556001016124da565b91601f821161250157505050565b80821161250d57505050565b612538925f5260205f20916020601f830160051c921061253a575b601f82910160051c0391016124d8565b565b5f9150612528565b67ffffffffffffffff81116116365760051b60200190565b60ff60019116019060ff82116106f357565b60ff7f0000000000000000000000000000000000000000000000000000000000000000168060c0029060c08204036106f3578060600190816060116106f35760c0018091116106f3576125e7907f000000000000000000000000000000000000000000000000000000000000000060051b611fe016906124ab565b606081018091116106f35790565b80518210156126095760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b919082039182116106f357565b6002549067ffffffffffffffff63ffffffff8360a01c169116036127075773ffffffffffffffffffffffffffffffffffffffff61268091166128fc565b9060ff7f000000000000000000000000000000000000000000000000000000000000000016601f196126b46108ea83612542565b01366020830137805f5b825181101561270157601481028501602001516001919060601c73ffffffffffffffffffffffffffffffffffffffff6126f783876125f5565b91169052016126be565b50925050565b50606090565b9061272f73ffffffffffffffffffffffffffffffffffffffff600254166128fc565b9173ffffffffffffffffffffffffffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000060ff165f5b60ff81168281101561279b5760140285016020015160601c83146127955760010160ff1661276c565b93505050565b837fbbbe9710000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6002549060ff8260c01c166003811015610a57576002149081612809575b50156128045773ffffffffffffffffffffffffffffffffffffffff1690565b505f90565b67ffffffffffffffff91501663ffffffff8260a01c16145f6127e5565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6128725760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b60ff60025460c01c166003811015610a5757600181036128b75750565b7fd01672ee000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60ff60025460c01c166003811015610a5757806128b75750565b9060408051835f1982953b0164ffffffffff16905f6021830191601f8501903c8082520101604052565b50818103612932575050565b7fdf4bd4aa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60429061296b612fbe565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b919092948360148651041c612ada57603f86161590811591612aa4575b50612a9b57829392915f935f935b6129da575050505090501490565b600186166129f4575b600195861c959390930192856129cc565b6014840281016020015160601c7f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a086850160205f6080828401357f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811694604051918a835260ff1c601b018583015235604082015284606082015282805260015afa501115905f51141615612a905760406001950194506129e3565b505050505050505f90565b50505050505f90565b90507f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036106f35760061b85105f6129be565b5050505050505f90565b93919294909460608103612eaa5760408203612e795760ff946080946125389794612d3e9488947faec630f8e89f6535446a75146f4461044a49525fcf80c1ee229278faa25909ee63ffffffff60025460a01c16948592612b436121e9565b9a8b517fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff000000000000000000000000000000008084549360801b16169116179055612bdb60608c01988a612ba3818c511661255a565b168a5267ffffffffffffffff8d5116968b612bcb6040519687966040885260408801916124b8565b92858403602087015216986124b8565b0390a482825116837f00000000000000000000000000000000000000000000000000000000000000001614612d8d575b50612c5067ffffffffffffffff85511667ffffffffffffffff167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000006003541617600355565b60208401517fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff00000000000000006003549260401b16911617600355612cf167ffffffffffffffff6040860151167fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff000000000000000000000000000000006003549260801b16911617600355565b51167fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff78ff0000000000000000000000000000000000000000000000006003549260c01b16911617600355565b0151167fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff79ff000000000000000000000000000000000000000000000000006003549260c81b16911617600355565b7f0000000000000000000000000000000000000000000000000000000000000000907fe408e7c4d384c5cd0813f471a9a912e8246050b8c9be5c76cd682152abc7f90e6040612e01612de98567ffffffffffffffff4216612244565b9467ffffffffffffffff60208b019616808752612244565b67ffffffffffffffff828a019116815278010000000000000000000000000000000000000000000000007fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff600254161760025567ffffffffffffffff80808b511696511691511682519182526020820152a35f612c0b565b507fdf4bd4aa000000000000000000000000000000000000000000000000000000005f52600452604060245260445ffd5b7fdf4bd4aa000000000000000000000000000000000000000000000000000000005f52600452606060245260445ffd5b612ee790949192946127c7565b9273ffffffffffffffffffffffffffffffffffffffff841615612a9b5761210994612f136001956128fc565b936129a1565b612f2990959492959391936127c7565b9473ffffffffffffffffffffffffffffffffffffffff861615612ada57612f13612109966128fc565b9073ffffffffffffffffffffffffffffffffffffffff6040519167ffffffffffffffff60208401947fb475eb5f4497b097741d27f264d4374ac2b41157ba48730afe4cf264ef942644865216604084015216606082015260608152612fb86080826121c6565b51902090565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163014806130b8575b15613026577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152612fb860c0826121c6565b507f00000000000000000000000000000000000000000000000000000000000000004614612ffd565b60ff811690601f821161311057604051916130fd6040846121c6565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd",
}

// Committee is an auto generated Go binding around an Ethereum contract.
type Committee struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Committee) GetABI() abi.ABI {
	return c.abi
}

// NewCommittee creates a new instance of Committee.
func NewCommittee() *Committee {
	parsed, err := CommitteeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Committee{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Committee) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address bondToken_, uint128 minBond_, address[] founders, uint8 threshold_, uint64 ceremonyWindow_, address market_) returns()
func (committee *Committee) PackConstructor(bondToken_ common.Address, minBond_ *big.Int, founders []common.Address, threshold_ uint8, ceremonyWindow_ uint64, market_ common.Address) []byte {
	enc, err := committee.abi.Pack("", bondToken_, minBond_, founders, threshold_, ceremonyWindow_, market_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAccounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe92e0ff2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accounts(uint64 epoch_) view returns(address[] list)
func (committee *Committee) PackAccounts(epoch uint64) []byte {
	enc, err := committee.abi.Pack("accounts", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe92e0ff2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accounts(uint64 epoch_) view returns(address[] list)
func (committee *Committee) TryPackAccounts(epoch uint64) ([]byte, error) {
	return committee.abi.Pack("accounts", epoch)
}

// UnpackAccounts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe92e0ff2.
//
// Solidity: function accounts(uint64 epoch_) view returns(address[] list)
func (committee *Committee) UnpackAccounts(data []byte) ([]common.Address, error) {
	out, err := committee.abi.Unpack("accounts", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackAccountsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18249e53.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountsAt(uint64 epoch_) view returns(address pointer, uint32)
func (committee *Committee) PackAccountsAt(epoch uint64) []byte {
	enc, err := committee.abi.Pack("accountsAt", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccountsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18249e53.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accountsAt(uint64 epoch_) view returns(address pointer, uint32)
func (committee *Committee) TryPackAccountsAt(epoch uint64) ([]byte, error) {
	return committee.abi.Pack("accountsAt", epoch)
}

// AccountsAtOutput serves as a container for the return parameters of contract
// method AccountsAt.
type AccountsAtOutput struct {
	Pointer common.Address
	Arg1    uint32
}

// UnpackAccountsAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18249e53.
//
// Solidity: function accountsAt(uint64 epoch_) view returns(address pointer, uint32)
func (committee *Committee) UnpackAccountsAt(data []byte) (AccountsAtOutput, error) {
	out, err := committee.abi.Unpack("accountsAt", data)
	outstruct := new(AccountsAtOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Pointer = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackAdmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe62bf81d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function admit(address market, uint256 signers, bytes signatures) returns()
func (committee *Committee) PackAdmit(market common.Address, signers *big.Int, signatures []byte) []byte {
	enc, err := committee.abi.Pack("admit", market, signers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe62bf81d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function admit(address market, uint256 signers, bytes signatures) returns()
func (committee *Committee) TryPackAdmit(market common.Address, signers *big.Int, signatures []byte) ([]byte, error) {
	return committee.abi.Pack("admit", market, signers, signatures)
}

// PackAdmitDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xede521a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function admitDigest(address market) view returns(bytes32)
func (committee *Committee) PackAdmitDigest(market common.Address) []byte {
	enc, err := committee.abi.Pack("admitDigest", market)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdmitDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xede521a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function admitDigest(address market) view returns(bytes32)
func (committee *Committee) TryPackAdmitDigest(market common.Address) ([]byte, error) {
	return committee.abi.Pack("admitDigest", market)
}

// UnpackAdmitDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xede521a6.
//
// Solidity: function admitDigest(address market) view returns(bytes32)
func (committee *Committee) UnpackAdmitDigest(data []byte) ([32]byte, error) {
	out, err := committee.abi.Unpack("admitDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAttempt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x732b7a8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attempt() view returns(uint64)
func (committee *Committee) PackAttempt() []byte {
	enc, err := committee.abi.Pack("attempt")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttempt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x732b7a8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attempt() view returns(uint64)
func (committee *Committee) TryPackAttempt() ([]byte, error) {
	return committee.abi.Pack("attempt")
}

// UnpackAttempt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x732b7a8d.
//
// Solidity: function attempt() view returns(uint64)
func (committee *Committee) UnpackAttempt(data []byte) (uint64, error) {
	out, err := committee.abi.Unpack("attempt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackBondToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28f4392.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondToken() view returns(address)
func (committee *Committee) PackBondToken() []byte {
	enc, err := committee.abi.Pack("bondToken")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28f4392.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondToken() view returns(address)
func (committee *Committee) TryPackBondToken() ([]byte, error) {
	return committee.abi.Pack("bondToken")
}

// UnpackBondToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc28f4392.
//
// Solidity: function bondToken() view returns(address)
func (committee *Committee) UnpackBondToken(data []byte) (common.Address, error) {
	out, err := committee.abi.Unpack("bondToken", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCeremonyWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x192f6e55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ceremonyWindow() view returns(uint64)
func (committee *Committee) PackCeremonyWindow() []byte {
	enc, err := committee.abi.Pack("ceremonyWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCeremonyWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x192f6e55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ceremonyWindow() view returns(uint64)
func (committee *Committee) TryPackCeremonyWindow() ([]byte, error) {
	return committee.abi.Pack("ceremonyWindow")
}

// UnpackCeremonyWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x192f6e55.
//
// Solidity: function ceremonyWindow() view returns(uint64)
func (committee *Committee) UnpackCeremonyWindow(data []byte) (uint64, error) {
	out, err := committee.abi.Unpack("ceremonyWindow", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29dcb0cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deadline() view returns(uint64)
func (committee *Committee) PackDeadline() []byte {
	enc, err := committee.abi.Pack("deadline")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29dcb0cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deadline() view returns(uint64)
func (committee *Committee) TryPackDeadline() ([]byte, error) {
	return committee.abi.Pack("deadline")
}

// UnpackDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x29dcb0cf.
//
// Solidity: function deadline() view returns(uint64)
func (committee *Committee) UnpackDeadline(data []byte) (uint64, error) {
	out, err := committee.abi.Unpack("deadline", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackDeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91a9abba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deal(uint64 attempt_, bytes dealing) returns()
func (committee *Committee) PackDeal(attempt uint64, dealing []byte) []byte {
	enc, err := committee.abi.Pack("deal", attempt, dealing)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91a9abba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deal(uint64 attempt_, bytes dealing) returns()
func (committee *Committee) TryPackDeal(attempt uint64, dealing []byte) ([]byte, error) {
	return committee.abi.Pack("deal", attempt, dealing)
}

// PackDealEnds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x718e5bf5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dealEnds() view returns(uint64)
func (committee *Committee) PackDealEnds() []byte {
	enc, err := committee.abi.Pack("dealEnds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDealEnds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x718e5bf5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dealEnds() view returns(uint64)
func (committee *Committee) TryPackDealEnds() ([]byte, error) {
	return committee.abi.Pack("dealEnds")
}

// UnpackDealEnds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x718e5bf5.
//
// Solidity: function dealEnds() view returns(uint64)
func (committee *Committee) UnpackDealEnds(data []byte) (uint64, error) {
	out, err := committee.abi.Unpack("dealEnds", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackDealingLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae84cfb2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dealingLength() view returns(uint256)
func (committee *Committee) PackDealingLength() []byte {
	enc, err := committee.abi.Pack("dealingLength")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDealingLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae84cfb2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dealingLength() view returns(uint256)
func (committee *Committee) TryPackDealingLength() ([]byte, error) {
	return committee.abi.Pack("dealingLength")
}

// UnpackDealingLength is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xae84cfb2.
//
// Solidity: function dealingLength() view returns(uint256)
func (committee *Committee) UnpackDealingLength(data []byte) (*big.Int, error) {
	out, err := committee.abi.Unpack("dealingLength", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (committee *Committee) PackEip712Domain() []byte {
	enc, err := committee.abi.Pack("eip712Domain")
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
func (committee *Committee) TryPackEip712Domain() ([]byte, error) {
	return committee.abi.Pack("eip712Domain")
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
func (committee *Committee) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := committee.abi.Unpack("eip712Domain", data)
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

// PackEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x900cf0cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epoch() view returns(uint64)
func (committee *Committee) PackEpoch() []byte {
	enc, err := committee.abi.Pack("epoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x900cf0cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epoch() view returns(uint64)
func (committee *Committee) TryPackEpoch() ([]byte, error) {
	return committee.abi.Pack("epoch")
}

// UnpackEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x900cf0cf.
//
// Solidity: function epoch() view returns(uint64)
func (committee *Committee) UnpackEpoch(data []byte) (uint64, error) {
	out, err := committee.abi.Unpack("epoch", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEpochFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadad2bea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochFor(bytes32 dataset) view returns(uint64, uint64, uint32)
func (committee *Committee) PackEpochFor(dataset [32]byte) []byte {
	enc, err := committee.abi.Pack("epochFor", dataset)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadad2bea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochFor(bytes32 dataset) view returns(uint64, uint64, uint32)
func (committee *Committee) TryPackEpochFor(dataset [32]byte) ([]byte, error) {
	return committee.abi.Pack("epochFor", dataset)
}

// EpochForOutput serves as a container for the return parameters of contract
// method EpochFor.
type EpochForOutput struct {
	Arg0 uint64
	Arg1 uint64
	Arg2 uint32
}

// UnpackEpochFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xadad2bea.
//
// Solidity: function epochFor(bytes32 dataset) view returns(uint64, uint64, uint32)
func (committee *Committee) UnpackEpochFor(data []byte) (EpochForOutput, error) {
	out, err := committee.abi.Unpack("epochFor", data)
	outstruct := new(EpochForOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Arg2 = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackFinalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x480f5ec8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalise(bytes material, uint256 signers, bytes signatures) returns()
func (committee *Committee) PackFinalise(material []byte, signers *big.Int, signatures []byte) []byte {
	enc, err := committee.abi.Pack("finalise", material, signers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x480f5ec8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalise(bytes material, uint256 signers, bytes signatures) returns()
func (committee *Committee) TryPackFinalise(material []byte, signers *big.Int, signatures []byte) ([]byte, error) {
	return committee.abi.Pack("finalise", material, signers, signatures)
}

// PackHaveSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb988f631.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function haveSigned(uint64 epoch_, bytes32 digest, uint256 signers, bytes signatures) view returns(bool)
func (committee *Committee) PackHaveSigned(epoch uint64, digest [32]byte, signers *big.Int, signatures []byte) []byte {
	enc, err := committee.abi.Pack("haveSigned", epoch, digest, signers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHaveSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb988f631.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function haveSigned(uint64 epoch_, bytes32 digest, uint256 signers, bytes signatures) view returns(bool)
func (committee *Committee) TryPackHaveSigned(epoch uint64, digest [32]byte, signers *big.Int, signatures []byte) ([]byte, error) {
	return committee.abi.Pack("haveSigned", epoch, digest, signers, signatures)
}

// UnpackHaveSigned is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb988f631.
//
// Solidity: function haveSigned(uint64 epoch_, bytes32 digest, uint256 signers, bytes signatures) view returns(bool)
func (committee *Committee) UnpackHaveSigned(data []byte) (bool, error) {
	out, err := committee.abi.Unpack("haveSigned", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIndexOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd6aad25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function indexOf(address account) view returns(uint8)
func (committee *Committee) PackIndexOf(account common.Address) []byte {
	enc, err := committee.abi.Pack("indexOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIndexOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd6aad25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function indexOf(address account) view returns(uint8)
func (committee *Committee) TryPackIndexOf(account common.Address) ([]byte, error) {
	return committee.abi.Pack("indexOf", account)
}

// UnpackIndexOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd6aad25.
//
// Solidity: function indexOf(address account) view returns(uint8)
func (committee *Committee) UnpackIndexOf(data []byte) (uint8, error) {
	out, err := committee.abi.Unpack("indexOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackIsAdmitted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd233fb38.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isAdmitted(address market) view returns(bool)
func (committee *Committee) PackIsAdmitted(market common.Address) []byte {
	enc, err := committee.abi.Pack("isAdmitted", market)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsAdmitted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd233fb38.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isAdmitted(address market) view returns(bool)
func (committee *Committee) TryPackIsAdmitted(market common.Address) ([]byte, error) {
	return committee.abi.Pack("isAdmitted", market)
}

// UnpackIsAdmitted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd233fb38.
//
// Solidity: function isAdmitted(address market) view returns(bool)
func (committee *Committee) UnpackIsAdmitted(data []byte) (bool, error) {
	out, err := committee.abi.Unpack("isAdmitted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61a29bd6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isQuorum(uint64 epoch_, bytes32 digest, uint256 signers, bytes signatures) view returns(bool)
func (committee *Committee) PackIsQuorum(epoch uint64, digest [32]byte, signers *big.Int, signatures []byte) []byte {
	enc, err := committee.abi.Pack("isQuorum", epoch, digest, signers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61a29bd6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isQuorum(uint64 epoch_, bytes32 digest, uint256 signers, bytes signatures) view returns(bool)
func (committee *Committee) TryPackIsQuorum(epoch uint64, digest [32]byte, signers *big.Int, signatures []byte) ([]byte, error) {
	return committee.abi.Pack("isQuorum", epoch, digest, signers, signatures)
}

// UnpackIsQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61a29bd6.
//
// Solidity: function isQuorum(uint64 epoch_, bytes32 digest, uint256 signers, bytes signatures) view returns(bool)
func (committee *Committee) UnpackIsQuorum(data []byte) (bool, error) {
	out, err := committee.abi.Unpack("isQuorum", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5866abe9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function join(string apiUrl, bytes peerId, bytes encryptionKey, bytes proof) returns()
func (committee *Committee) PackJoin(apiUrl string, peerId []byte, encryptionKey []byte, proof []byte) []byte {
	enc, err := committee.abi.Pack("join", apiUrl, peerId, encryptionKey, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5866abe9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function join(string apiUrl, bytes peerId, bytes encryptionKey, bytes proof) returns()
func (committee *Committee) TryPackJoin(apiUrl string, peerId []byte, encryptionKey []byte, proof []byte) ([]byte, error) {
	return committee.abi.Pack("join", apiUrl, peerId, encryptionKey, proof)
}

// PackKeyHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd216169d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keyHash(uint64 epoch) view returns(bytes32)
func (committee *Committee) PackKeyHash(epoch uint64) []byte {
	enc, err := committee.abi.Pack("keyHash", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeyHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd216169d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keyHash(uint64 epoch) view returns(bytes32)
func (committee *Committee) TryPackKeyHash(epoch uint64) ([]byte, error) {
	return committee.abi.Pack("keyHash", epoch)
}

// UnpackKeyHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd216169d.
//
// Solidity: function keyHash(uint64 epoch) view returns(bytes32)
func (committee *Committee) UnpackKeyHash(data []byte) ([32]byte, error) {
	out, err := committee.abi.Unpack("keyHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackKeyId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf7c2a36.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keyId() view returns(bytes32)
func (committee *Committee) PackKeyId() []byte {
	enc, err := committee.abi.Pack("keyId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeyId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf7c2a36.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keyId() view returns(bytes32)
func (committee *Committee) TryPackKeyId() ([]byte, error) {
	return committee.abi.Pack("keyId")
}

// UnpackKeyId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf7c2a36.
//
// Solidity: function keyId() view returns(bytes32)
func (committee *Committee) UnpackKeyId(data []byte) ([32]byte, error) {
	out, err := committee.abi.Unpack("keyId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLeave is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd66d9e19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leave() returns()
func (committee *Committee) PackLeave() []byte {
	enc, err := committee.abi.Pack("leave")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeave is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd66d9e19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leave() returns()
func (committee *Committee) TryPackLeave() ([]byte, error) {
	return committee.abi.Pack("leave")
}

// PackLiabilities is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4add307.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function liabilities() view returns(uint256)
func (committee *Committee) PackLiabilities() []byte {
	enc, err := committee.abi.Pack("liabilities")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLiabilities is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4add307.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function liabilities() view returns(uint256)
func (committee *Committee) TryPackLiabilities() ([]byte, error) {
	return committee.abi.Pack("liabilities")
}

// UnpackLiabilities is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4add307.
//
// Solidity: function liabilities() view returns(uint256)
func (committee *Committee) UnpackLiabilities(data []byte) (*big.Int, error) {
	out, err := committee.abi.Unpack("liabilities", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01d1c646.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lock(bytes32 dataset, uint64 epoch_, bytes32 sale) returns()
func (committee *Committee) PackLock(dataset [32]byte, epoch uint64, sale [32]byte) []byte {
	enc, err := committee.abi.Pack("lock", dataset, epoch, sale)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01d1c646.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lock(bytes32 dataset, uint64 epoch_, bytes32 sale) returns()
func (committee *Committee) TryPackLock(dataset [32]byte, epoch uint64, sale [32]byte) ([]byte, error) {
	return committee.abi.Pack("lock", dataset, epoch, sale)
}

// PackLockedEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9edff175.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockedEpoch(bytes32 dataset) view returns(uint64 epoch)
func (committee *Committee) PackLockedEpoch(dataset [32]byte) []byte {
	enc, err := committee.abi.Pack("lockedEpoch", dataset)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockedEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9edff175.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockedEpoch(bytes32 dataset) view returns(uint64 epoch)
func (committee *Committee) TryPackLockedEpoch(dataset [32]byte) ([]byte, error) {
	return committee.abi.Pack("lockedEpoch", dataset)
}

// UnpackLockedEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9edff175.
//
// Solidity: function lockedEpoch(bytes32 dataset) view returns(uint64 epoch)
func (committee *Committee) UnpackLockedEpoch(data []byte) (uint64, error) {
	out, err := committee.abi.Unpack("lockedEpoch", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackLocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf557ab03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function locks() view returns(uint32)
func (committee *Committee) PackLocks() []byte {
	enc, err := committee.abi.Pack("locks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf557ab03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function locks() view returns(uint32)
func (committee *Committee) TryPackLocks() ([]byte, error) {
	return committee.abi.Pack("locks")
}

// UnpackLocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf557ab03.
//
// Solidity: function locks() view returns(uint32)
func (committee *Committee) UnpackLocks(data []byte) (uint32, error) {
	out, err := committee.abi.Unpack("locks", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMemberAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f49243d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function memberAt(uint8 index) view returns((address,uint128,uint64,uint64,string,bytes) member)
func (committee *Committee) PackMemberAt(index uint8) []byte {
	enc, err := committee.abi.Pack("memberAt", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMemberAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f49243d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function memberAt(uint8 index) view returns((address,uint128,uint64,uint64,string,bytes) member)
func (committee *Committee) TryPackMemberAt(index uint8) ([]byte, error) {
	return committee.abi.Pack("memberAt", index)
}

// UnpackMemberAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3f49243d.
//
// Solidity: function memberAt(uint8 index) view returns((address,uint128,uint64,uint64,string,bytes) member)
func (committee *Committee) UnpackMemberAt(data []byte) (Member, error) {
	out, err := committee.abi.Unpack("memberAt", data)
	if err != nil {
		return *new(Member), err
	}
	out0 := *abi.ConvertType(out[0], new(Member)).(*Member)
	return out0, nil
}

// PackMemberCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11aee380.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function memberCount() view returns(uint8)
func (committee *Committee) PackMemberCount() []byte {
	enc, err := committee.abi.Pack("memberCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMemberCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11aee380.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function memberCount() view returns(uint8)
func (committee *Committee) TryPackMemberCount() ([]byte, error) {
	return committee.abi.Pack("memberCount")
}

// UnpackMemberCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x11aee380.
//
// Solidity: function memberCount() view returns(uint8)
func (committee *Committee) UnpackMemberCount(data []byte) (uint8, error) {
	out, err := committee.abi.Unpack("memberCount", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMembers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd4d18d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function members() view returns((address,uint128,uint64,uint64,string,bytes)[] list)
func (committee *Committee) PackMembers() []byte {
	enc, err := committee.abi.Pack("members")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMembers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd4d18d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function members() view returns((address,uint128,uint64,uint64,string,bytes)[] list)
func (committee *Committee) TryPackMembers() ([]byte, error) {
	return committee.abi.Pack("members")
}

// UnpackMembers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbdd4d18d.
//
// Solidity: function members() view returns((address,uint128,uint64,uint64,string,bytes)[] list)
func (committee *Committee) UnpackMembers(data []byte) ([]Member, error) {
	out, err := committee.abi.Unpack("members", data)
	if err != nil {
		return *new([]Member), err
	}
	out0 := *abi.ConvertType(out[0], new([]Member)).(*[]Member)
	return out0, nil
}

// PackMinBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x831518b7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minBond() view returns(uint128)
func (committee *Committee) PackMinBond() []byte {
	enc, err := committee.abi.Pack("minBond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x831518b7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minBond() view returns(uint128)
func (committee *Committee) TryPackMinBond() ([]byte, error) {
	return committee.abi.Pack("minBond")
}

// UnpackMinBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x831518b7.
//
// Solidity: function minBond() view returns(uint128)
func (committee *Committee) UnpackMinBond(data []byte) (*big.Int, error) {
	out, err := committee.abi.Unpack("minBond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPhase is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c9fe6e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function phase() view returns(uint8)
func (committee *Committee) PackPhase() []byte {
	enc, err := committee.abi.Pack("phase")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPhase is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c9fe6e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function phase() view returns(uint8)
func (committee *Committee) TryPackPhase() ([]byte, error) {
	return committee.abi.Pack("phase")
}

// UnpackPhase is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1c9fe6e.
//
// Solidity: function phase() view returns(uint8)
func (committee *Committee) UnpackPhase(data []byte) (uint8, error) {
	out, err := committee.abi.Unpack("phase", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackRekey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87afb745.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rekey(bytes encryptionKey, bytes proof) returns()
func (committee *Committee) PackRekey(encryptionKey []byte, proof []byte) []byte {
	enc, err := committee.abi.Pack("rekey", encryptionKey, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRekey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87afb745.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rekey(bytes encryptionKey, bytes proof) returns()
func (committee *Committee) TryPackRekey(encryptionKey []byte, proof []byte) ([]byte, error) {
	return committee.abi.Pack("rekey", encryptionKey, proof)
}

// PackRestart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ef3755d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function restart() returns()
func (committee *Committee) PackRestart() []byte {
	enc, err := committee.abi.Pack("restart")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRestart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ef3755d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function restart() returns()
func (committee *Committee) TryPackRestart() ([]byte, error) {
	return committee.abi.Pack("restart")
}

// PackThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cde4e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function threshold() view returns(uint8)
func (committee *Committee) PackThreshold() []byte {
	enc, err := committee.abi.Pack("threshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cde4e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function threshold() view returns(uint8)
func (committee *Committee) TryPackThreshold() ([]byte, error) {
	return committee.abi.Pack("threshold")
}

// UnpackThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42cde4e8.
//
// Solidity: function threshold() view returns(uint8)
func (committee *Committee) UnpackThreshold(data []byte) (uint8, error) {
	out, err := committee.abi.Unpack("threshold", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// CommitteeCeremonyOpened represents a CeremonyOpened event raised by the Committee contract.
type CommitteeCeremonyOpened struct {
	Epoch    uint64
	Attempt  uint64
	DealEnds uint64
	Deadline uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const CommitteeCeremonyOpenedEventName = "CeremonyOpened"

// ContractEventName returns the user-defined event name.
func (CommitteeCeremonyOpened) ContractEventName() string {
	return CommitteeCeremonyOpenedEventName
}

// UnpackCeremonyOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CeremonyOpened(uint64 indexed epoch, uint64 indexed attempt, uint64 dealEnds, uint64 deadline)
func (committee *Committee) UnpackCeremonyOpenedEvent(log *types.Log) (*CommitteeCeremonyOpened, error) {
	event := "CeremonyOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committee.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteeCeremonyOpened)
	if len(log.Data) > 0 {
		if err := committee.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committee.abi.Events[event].Inputs {
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

// CommitteeCeremonyRestarted represents a CeremonyRestarted event raised by the Committee contract.
type CommitteeCeremonyRestarted struct {
	Epoch   uint64
	Attempt uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const CommitteeCeremonyRestartedEventName = "CeremonyRestarted"

// ContractEventName returns the user-defined event name.
func (CommitteeCeremonyRestarted) ContractEventName() string {
	return CommitteeCeremonyRestartedEventName
}

// UnpackCeremonyRestartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CeremonyRestarted(uint64 indexed epoch, uint64 indexed attempt)
func (committee *Committee) UnpackCeremonyRestartedEvent(log *types.Log) (*CommitteeCeremonyRestarted, error) {
	event := "CeremonyRestarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committee.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteeCeremonyRestarted)
	if len(log.Data) > 0 {
		if err := committee.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committee.abi.Events[event].Inputs {
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

// CommitteeDatasetLocked represents a DatasetLocked event raised by the Committee contract.
type CommitteeDatasetLocked struct {
	Dataset [32]byte
	Epoch   uint64
	Sale    [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const CommitteeDatasetLockedEventName = "DatasetLocked"

// ContractEventName returns the user-defined event name.
func (CommitteeDatasetLocked) ContractEventName() string {
	return CommitteeDatasetLockedEventName
}

// UnpackDatasetLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DatasetLocked(bytes32 indexed dataset, uint64 indexed epoch, bytes32 indexed sale)
func (committee *Committee) UnpackDatasetLockedEvent(log *types.Log) (*CommitteeDatasetLocked, error) {
	event := "DatasetLocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committee.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteeDatasetLocked)
	if len(log.Data) > 0 {
		if err := committee.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committee.abi.Events[event].Inputs {
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

// CommitteeDealt represents a Dealt event raised by the Committee contract.
type CommitteeDealt struct {
	Epoch   uint64
	Attempt uint64
	Member  uint8
	Dealing []byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const CommitteeDealtEventName = "Dealt"

// ContractEventName returns the user-defined event name.
func (CommitteeDealt) ContractEventName() string {
	return CommitteeDealtEventName
}

// UnpackDealtEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Dealt(uint64 indexed epoch, uint64 indexed attempt, uint8 indexed member, bytes dealing)
func (committee *Committee) UnpackDealtEvent(log *types.Log) (*CommitteeDealt, error) {
	event := "Dealt"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committee.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteeDealt)
	if len(log.Data) > 0 {
		if err := committee.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committee.abi.Events[event].Inputs {
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

// CommitteeEIP712DomainChanged represents a EIP712DomainChanged event raised by the Committee contract.
type CommitteeEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const CommitteeEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (CommitteeEIP712DomainChanged) ContractEventName() string {
	return CommitteeEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (committee *Committee) UnpackEIP712DomainChangedEvent(log *types.Log) (*CommitteeEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committee.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteeEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := committee.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committee.abi.Events[event].Inputs {
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

// CommitteeEncryptionKeySet represents a EncryptionKeySet event raised by the Committee contract.
type CommitteeEncryptionKeySet struct {
	Epoch         uint64
	Attempt       uint64
	Member        uint8
	EncryptionKey []byte
	Proof         []byte
	Raw           *types.Log // Blockchain specific contextual infos
}

const CommitteeEncryptionKeySetEventName = "EncryptionKeySet"

// ContractEventName returns the user-defined event name.
func (CommitteeEncryptionKeySet) ContractEventName() string {
	return CommitteeEncryptionKeySetEventName
}

// UnpackEncryptionKeySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EncryptionKeySet(uint64 indexed epoch, uint64 indexed attempt, uint8 indexed member, bytes encryptionKey, bytes proof)
func (committee *Committee) UnpackEncryptionKeySetEvent(log *types.Log) (*CommitteeEncryptionKeySet, error) {
	event := "EncryptionKeySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committee.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteeEncryptionKeySet)
	if len(log.Data) > 0 {
		if err := committee.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committee.abi.Events[event].Inputs {
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

// CommitteeKeyFinalised represents a KeyFinalised event raised by the Committee contract.
type CommitteeKeyFinalised struct {
	Epoch    uint64
	Attempt  uint64
	KeyId    [32]byte
	Material []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const CommitteeKeyFinalisedEventName = "KeyFinalised"

// ContractEventName returns the user-defined event name.
func (CommitteeKeyFinalised) ContractEventName() string {
	return CommitteeKeyFinalisedEventName
}

// UnpackKeyFinalisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeyFinalised(uint64 indexed epoch, uint64 indexed attempt, bytes32 indexed keyId, bytes material)
func (committee *Committee) UnpackKeyFinalisedEvent(log *types.Log) (*CommitteeKeyFinalised, error) {
	event := "KeyFinalised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committee.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteeKeyFinalised)
	if len(log.Data) > 0 {
		if err := committee.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committee.abi.Events[event].Inputs {
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

// CommitteeMarketAdmitted represents a MarketAdmitted event raised by the Committee contract.
type CommitteeMarketAdmitted struct {
	Market common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const CommitteeMarketAdmittedEventName = "MarketAdmitted"

// ContractEventName returns the user-defined event name.
func (CommitteeMarketAdmitted) ContractEventName() string {
	return CommitteeMarketAdmittedEventName
}

// UnpackMarketAdmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MarketAdmitted(address indexed market)
func (committee *Committee) UnpackMarketAdmittedEvent(log *types.Log) (*CommitteeMarketAdmitted, error) {
	event := "MarketAdmitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committee.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteeMarketAdmitted)
	if len(log.Data) > 0 {
		if err := committee.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committee.abi.Events[event].Inputs {
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

// CommitteeMemberJoined represents a MemberJoined event raised by the Committee contract.
type CommitteeMemberJoined struct {
	Index   uint8
	Account common.Address
	ApiUrl  string
	PeerId  []byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const CommitteeMemberJoinedEventName = "MemberJoined"

// ContractEventName returns the user-defined event name.
func (CommitteeMemberJoined) ContractEventName() string {
	return CommitteeMemberJoinedEventName
}

// UnpackMemberJoinedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MemberJoined(uint8 indexed index, address indexed account, string apiUrl, bytes peerId)
func (committee *Committee) UnpackMemberJoinedEvent(log *types.Log) (*CommitteeMemberJoined, error) {
	event := "MemberJoined"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committee.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteeMemberJoined)
	if len(log.Data) > 0 {
		if err := committee.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committee.abi.Events[event].Inputs {
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

// CommitteeMemberLeft represents a MemberLeft event raised by the Committee contract.
type CommitteeMemberLeft struct {
	Index   uint8
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const CommitteeMemberLeftEventName = "MemberLeft"

// ContractEventName returns the user-defined event name.
func (CommitteeMemberLeft) ContractEventName() string {
	return CommitteeMemberLeftEventName
}

// UnpackMemberLeftEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MemberLeft(uint8 indexed index, address indexed account)
func (committee *Committee) UnpackMemberLeftEvent(log *types.Log) (*CommitteeMemberLeft, error) {
	event := "MemberLeft"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committee.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteeMemberLeft)
	if len(log.Data) > 0 {
		if err := committee.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committee.abi.Events[event].Inputs {
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
func (committee *Committee) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], committee.abi.Errors["Committee_AlreadyAdmitted"].ID.Bytes()[:4]) {
		return committee.UnpackCommitteeAlreadyAdmittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["Committee_AlreadyDealt"].ID.Bytes()[:4]) {
		return committee.UnpackCommitteeAlreadyDealtError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["Committee_AlreadyJoined"].ID.Bytes()[:4]) {
		return committee.UnpackCommitteeAlreadyJoinedError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["Committee_AlreadyKeyed"].ID.Bytes()[:4]) {
		return committee.UnpackCommitteeAlreadyKeyedError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["Committee_BadBond"].ID.Bytes()[:4]) {
		return committee.UnpackCommitteeBadBondError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["Committee_BadContact"].ID.Bytes()[:4]) {
		return committee.UnpackCommitteeBadContactError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["Committee_BadFounder"].ID.Bytes()[:4]) {
		return committee.UnpackCommitteeBadFounderError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["Committee_BadLength"].ID.Bytes()[:4]) {
		return committee.UnpackCommitteeBadLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["Committee_BadParameters"].ID.Bytes()[:4]) {
		return committee.UnpackCommitteeBadParametersError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["Committee_BadSize"].ID.Bytes()[:4]) {
		return committee.UnpackCommitteeBadSizeError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["Committee_DeadlineAhead"].ID.Bytes()[:4]) {
		return committee.UnpackCommitteeDeadlineAheadError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["Committee_DeadlinePassed"].ID.Bytes()[:4]) {
		return committee.UnpackCommitteeDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["Committee_DealingsMissing"].ID.Bytes()[:4]) {
		return committee.UnpackCommitteeDealingsMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["Committee_NoQuorum"].ID.Bytes()[:4]) {
		return committee.UnpackCommitteeNoQuorumError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["Committee_NotAllSigned"].ID.Bytes()[:4]) {
		return committee.UnpackCommitteeNotAllSignedError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["Committee_NotJoined"].ID.Bytes()[:4]) {
		return committee.UnpackCommitteeNotJoinedError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["Committee_NotMarket"].ID.Bytes()[:4]) {
		return committee.UnpackCommitteeNotMarketError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["Committee_NotMember"].ID.Bytes()[:4]) {
		return committee.UnpackCommitteeNotMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["Committee_WrongAttempt"].ID.Bytes()[:4]) {
		return committee.UnpackCommitteeWrongAttemptError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["Committee_WrongPhase"].ID.Bytes()[:4]) {
		return committee.UnpackCommitteeWrongPhaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return committee.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return committee.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return committee.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], committee.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return committee.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CommitteeCommitteeAlreadyAdmitted represents a Committee_AlreadyAdmitted error raised by the Committee contract.
type CommitteeCommitteeAlreadyAdmitted struct {
	Market common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Committee_AlreadyAdmitted(address market)
func CommitteeCommitteeAlreadyAdmittedErrorID() common.Hash {
	return common.HexToHash("0x5ef0ae1642f5bc7d65ae5a9d8217498d3e268533f437b90831b9a81aa80b2645")
}

// UnpackCommitteeAlreadyAdmittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Committee_AlreadyAdmitted(address market)
func (committee *Committee) UnpackCommitteeAlreadyAdmittedError(raw []byte) (*CommitteeCommitteeAlreadyAdmitted, error) {
	out := new(CommitteeCommitteeAlreadyAdmitted)
	if err := committee.abi.UnpackIntoInterface(out, "Committee_AlreadyAdmitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeCommitteeAlreadyDealt represents a Committee_AlreadyDealt error raised by the Committee contract.
type CommitteeCommitteeAlreadyDealt struct {
	Member  uint8
	Attempt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Committee_AlreadyDealt(uint8 member, uint64 attempt)
func CommitteeCommitteeAlreadyDealtErrorID() common.Hash {
	return common.HexToHash("0xe73ad5cca2e9570a5594db6c5a35e1a1e08986ecee77acc469c36db89a2a2388")
}

// UnpackCommitteeAlreadyDealtError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Committee_AlreadyDealt(uint8 member, uint64 attempt)
func (committee *Committee) UnpackCommitteeAlreadyDealtError(raw []byte) (*CommitteeCommitteeAlreadyDealt, error) {
	out := new(CommitteeCommitteeAlreadyDealt)
	if err := committee.abi.UnpackIntoInterface(out, "Committee_AlreadyDealt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeCommitteeAlreadyJoined represents a Committee_AlreadyJoined error raised by the Committee contract.
type CommitteeCommitteeAlreadyJoined struct {
	Member uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Committee_AlreadyJoined(uint8 member)
func CommitteeCommitteeAlreadyJoinedErrorID() common.Hash {
	return common.HexToHash("0x0c205866aef7fe1d15d288c5e7098f96c4162c4816a5d1998da4f913adb0ee35")
}

// UnpackCommitteeAlreadyJoinedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Committee_AlreadyJoined(uint8 member)
func (committee *Committee) UnpackCommitteeAlreadyJoinedError(raw []byte) (*CommitteeCommitteeAlreadyJoined, error) {
	out := new(CommitteeCommitteeAlreadyJoined)
	if err := committee.abi.UnpackIntoInterface(out, "Committee_AlreadyJoined", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeCommitteeAlreadyKeyed represents a Committee_AlreadyKeyed error raised by the Committee contract.
type CommitteeCommitteeAlreadyKeyed struct {
	Member  uint8
	Attempt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Committee_AlreadyKeyed(uint8 member, uint64 attempt)
func CommitteeCommitteeAlreadyKeyedErrorID() common.Hash {
	return common.HexToHash("0xdbf58b6d08a4cbe09caf7067858b1f3b99a53a1f063517897b5db53dcbda4ffb")
}

// UnpackCommitteeAlreadyKeyedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Committee_AlreadyKeyed(uint8 member, uint64 attempt)
func (committee *Committee) UnpackCommitteeAlreadyKeyedError(raw []byte) (*CommitteeCommitteeAlreadyKeyed, error) {
	out := new(CommitteeCommitteeAlreadyKeyed)
	if err := committee.abi.UnpackIntoInterface(out, "Committee_AlreadyKeyed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeCommitteeBadBond represents a Committee_BadBond error raised by the Committee contract.
type CommitteeCommitteeBadBond struct {
	Received *big.Int
	Wanted   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Committee_BadBond(uint256 received, uint256 wanted)
func CommitteeCommitteeBadBondErrorID() common.Hash {
	return common.HexToHash("0x58d103f4394ab4ccf5f08de568fdbc10fbe607f501b93c9f1a85aeecd7283940")
}

// UnpackCommitteeBadBondError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Committee_BadBond(uint256 received, uint256 wanted)
func (committee *Committee) UnpackCommitteeBadBondError(raw []byte) (*CommitteeCommitteeBadBond, error) {
	out := new(CommitteeCommitteeBadBond)
	if err := committee.abi.UnpackIntoInterface(out, "Committee_BadBond", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeCommitteeBadContact represents a Committee_BadContact error raised by the Committee contract.
type CommitteeCommitteeBadContact struct {
	ApiUrlLength *big.Int
	PeerIdLength *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Committee_BadContact(uint256 apiUrlLength, uint256 peerIdLength)
func CommitteeCommitteeBadContactErrorID() common.Hash {
	return common.HexToHash("0x1510387a816f39023a650ec49b25e602d6e00efd06d1151eecaec7d24bfddbae")
}

// UnpackCommitteeBadContactError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Committee_BadContact(uint256 apiUrlLength, uint256 peerIdLength)
func (committee *Committee) UnpackCommitteeBadContactError(raw []byte) (*CommitteeCommitteeBadContact, error) {
	out := new(CommitteeCommitteeBadContact)
	if err := committee.abi.UnpackIntoInterface(out, "Committee_BadContact", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeCommitteeBadFounder represents a Committee_BadFounder error raised by the Committee contract.
type CommitteeCommitteeBadFounder struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Committee_BadFounder(address account)
func CommitteeCommitteeBadFounderErrorID() common.Hash {
	return common.HexToHash("0x5ee3aab2fb967dcd4139cb7fbb48a2952e0b1b6757167dd4c7bec9c7b5221c27")
}

// UnpackCommitteeBadFounderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Committee_BadFounder(address account)
func (committee *Committee) UnpackCommitteeBadFounderError(raw []byte) (*CommitteeCommitteeBadFounder, error) {
	out := new(CommitteeCommitteeBadFounder)
	if err := committee.abi.UnpackIntoInterface(out, "Committee_BadFounder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeCommitteeBadLength represents a Committee_BadLength error raised by the Committee contract.
type CommitteeCommitteeBadLength struct {
	Given  *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Committee_BadLength(uint256 given, uint256 wanted)
func CommitteeCommitteeBadLengthErrorID() common.Hash {
	return common.HexToHash("0xdf4bd4aaf81f7c878a9f75dc994f644d4c4be3368a9db6f4339d261050266cd3")
}

// UnpackCommitteeBadLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Committee_BadLength(uint256 given, uint256 wanted)
func (committee *Committee) UnpackCommitteeBadLengthError(raw []byte) (*CommitteeCommitteeBadLength, error) {
	out := new(CommitteeCommitteeBadLength)
	if err := committee.abi.UnpackIntoInterface(out, "Committee_BadLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeCommitteeBadParameters represents a Committee_BadParameters error raised by the Committee contract.
type CommitteeCommitteeBadParameters struct {
	BondToken      common.Address
	MinBond        *big.Int
	CeremonyWindow uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Committee_BadParameters(address bondToken, uint128 minBond, uint64 ceremonyWindow)
func CommitteeCommitteeBadParametersErrorID() common.Hash {
	return common.HexToHash("0x7e6311734ee9af0fb10d75f079cc961087109805a9526042640ada543e133f75")
}

// UnpackCommitteeBadParametersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Committee_BadParameters(address bondToken, uint128 minBond, uint64 ceremonyWindow)
func (committee *Committee) UnpackCommitteeBadParametersError(raw []byte) (*CommitteeCommitteeBadParameters, error) {
	out := new(CommitteeCommitteeBadParameters)
	if err := committee.abi.UnpackIntoInterface(out, "Committee_BadParameters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeCommitteeBadSize represents a Committee_BadSize error raised by the Committee contract.
type CommitteeCommitteeBadSize struct {
	Members   *big.Int
	Threshold uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Committee_BadSize(uint256 members, uint8 threshold)
func CommitteeCommitteeBadSizeErrorID() common.Hash {
	return common.HexToHash("0x0dbcf2e4cd1bae3ee514372d0a65d0f7c5815b55ac755a00a387ef8761a3e5b1")
}

// UnpackCommitteeBadSizeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Committee_BadSize(uint256 members, uint8 threshold)
func (committee *Committee) UnpackCommitteeBadSizeError(raw []byte) (*CommitteeCommitteeBadSize, error) {
	out := new(CommitteeCommitteeBadSize)
	if err := committee.abi.UnpackIntoInterface(out, "Committee_BadSize", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeCommitteeDeadlineAhead represents a Committee_DeadlineAhead error raised by the Committee contract.
type CommitteeCommitteeDeadlineAhead struct {
	Deadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Committee_DeadlineAhead(uint64 deadline)
func CommitteeCommitteeDeadlineAheadErrorID() common.Hash {
	return common.HexToHash("0x0f94f0ce495b7635aef584fd97fdd9d72db59b2e8d31e4139f0add66d2e36b59")
}

// UnpackCommitteeDeadlineAheadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Committee_DeadlineAhead(uint64 deadline)
func (committee *Committee) UnpackCommitteeDeadlineAheadError(raw []byte) (*CommitteeCommitteeDeadlineAhead, error) {
	out := new(CommitteeCommitteeDeadlineAhead)
	if err := committee.abi.UnpackIntoInterface(out, "Committee_DeadlineAhead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeCommitteeDeadlinePassed represents a Committee_DeadlinePassed error raised by the Committee contract.
type CommitteeCommitteeDeadlinePassed struct {
	Deadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Committee_DeadlinePassed(uint64 deadline)
func CommitteeCommitteeDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0x888d56de4766941d7dfdbc867b43fa805465e2bfd78949fedd91ea06e3e69ddf")
}

// UnpackCommitteeDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Committee_DeadlinePassed(uint64 deadline)
func (committee *Committee) UnpackCommitteeDeadlinePassedError(raw []byte) (*CommitteeCommitteeDeadlinePassed, error) {
	out := new(CommitteeCommitteeDeadlinePassed)
	if err := committee.abi.UnpackIntoInterface(out, "Committee_DeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeCommitteeDealingsMissing represents a Committee_DealingsMissing error raised by the Committee contract.
type CommitteeCommitteeDealingsMissing struct {
	Dealt   *big.Int
	Members *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Committee_DealingsMissing(uint256 dealt, uint256 members)
func CommitteeCommitteeDealingsMissingErrorID() common.Hash {
	return common.HexToHash("0x5bd80a149750e38e083080dd623ae2b341a0c1f085765a91c687439abbe5d25c")
}

// UnpackCommitteeDealingsMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Committee_DealingsMissing(uint256 dealt, uint256 members)
func (committee *Committee) UnpackCommitteeDealingsMissingError(raw []byte) (*CommitteeCommitteeDealingsMissing, error) {
	out := new(CommitteeCommitteeDealingsMissing)
	if err := committee.abi.UnpackIntoInterface(out, "Committee_DealingsMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeCommitteeNoQuorum represents a Committee_NoQuorum error raised by the Committee contract.
type CommitteeCommitteeNoQuorum struct {
	Digest  [32]byte
	Signers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Committee_NoQuorum(bytes32 digest, uint256 signers)
func CommitteeCommitteeNoQuorumErrorID() common.Hash {
	return common.HexToHash("0x9532eedfd9aad4a45360bc1ec15dfce4e7e8216b907e9d9769a632484fc14e93")
}

// UnpackCommitteeNoQuorumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Committee_NoQuorum(bytes32 digest, uint256 signers)
func (committee *Committee) UnpackCommitteeNoQuorumError(raw []byte) (*CommitteeCommitteeNoQuorum, error) {
	out := new(CommitteeCommitteeNoQuorum)
	if err := committee.abi.UnpackIntoInterface(out, "Committee_NoQuorum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeCommitteeNotAllSigned represents a Committee_NotAllSigned error raised by the Committee contract.
type CommitteeCommitteeNotAllSigned struct {
	Digest  [32]byte
	Signers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Committee_NotAllSigned(bytes32 digest, uint256 signers)
func CommitteeCommitteeNotAllSignedErrorID() common.Hash {
	return common.HexToHash("0x5de6d9b39418250087c38662968b6fc7598b3b12acf9193cf32255eca01dfc25")
}

// UnpackCommitteeNotAllSignedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Committee_NotAllSigned(bytes32 digest, uint256 signers)
func (committee *Committee) UnpackCommitteeNotAllSignedError(raw []byte) (*CommitteeCommitteeNotAllSigned, error) {
	out := new(CommitteeCommitteeNotAllSigned)
	if err := committee.abi.UnpackIntoInterface(out, "Committee_NotAllSigned", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeCommitteeNotJoined represents a Committee_NotJoined error raised by the Committee contract.
type CommitteeCommitteeNotJoined struct {
	Member uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Committee_NotJoined(uint8 member)
func CommitteeCommitteeNotJoinedErrorID() common.Hash {
	return common.HexToHash("0x5590c3f62be7dfa89578d4cb115e58c5dbb034165e2203a8d32de8ea4e0538a1")
}

// UnpackCommitteeNotJoinedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Committee_NotJoined(uint8 member)
func (committee *Committee) UnpackCommitteeNotJoinedError(raw []byte) (*CommitteeCommitteeNotJoined, error) {
	out := new(CommitteeCommitteeNotJoined)
	if err := committee.abi.UnpackIntoInterface(out, "Committee_NotJoined", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeCommitteeNotMarket represents a Committee_NotMarket error raised by the Committee contract.
type CommitteeCommitteeNotMarket struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Committee_NotMarket(address caller)
func CommitteeCommitteeNotMarketErrorID() common.Hash {
	return common.HexToHash("0x2a3494ed739e87c2e5a08561673e151ac4a2342359a92bb144077d6fe84d78a2")
}

// UnpackCommitteeNotMarketError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Committee_NotMarket(address caller)
func (committee *Committee) UnpackCommitteeNotMarketError(raw []byte) (*CommitteeCommitteeNotMarket, error) {
	out := new(CommitteeCommitteeNotMarket)
	if err := committee.abi.UnpackIntoInterface(out, "Committee_NotMarket", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeCommitteeNotMember represents a Committee_NotMember error raised by the Committee contract.
type CommitteeCommitteeNotMember struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Committee_NotMember(address account)
func CommitteeCommitteeNotMemberErrorID() common.Hash {
	return common.HexToHash("0xbbbe971089f8b82a5c5269ec49c7be4d4e1d05a98d41274aa5f8ee457f587314")
}

// UnpackCommitteeNotMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Committee_NotMember(address account)
func (committee *Committee) UnpackCommitteeNotMemberError(raw []byte) (*CommitteeCommitteeNotMember, error) {
	out := new(CommitteeCommitteeNotMember)
	if err := committee.abi.UnpackIntoInterface(out, "Committee_NotMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeCommitteeWrongAttempt represents a Committee_WrongAttempt error raised by the Committee contract.
type CommitteeCommitteeWrongAttempt struct {
	Given   uint64
	Current uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Committee_WrongAttempt(uint64 given, uint64 current)
func CommitteeCommitteeWrongAttemptErrorID() common.Hash {
	return common.HexToHash("0xc2d29352d469fd2c5dc1150813bc71018914165456b095c8cdb85cc616130771")
}

// UnpackCommitteeWrongAttemptError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Committee_WrongAttempt(uint64 given, uint64 current)
func (committee *Committee) UnpackCommitteeWrongAttemptError(raw []byte) (*CommitteeCommitteeWrongAttempt, error) {
	out := new(CommitteeCommitteeWrongAttempt)
	if err := committee.abi.UnpackIntoInterface(out, "Committee_WrongAttempt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeCommitteeWrongPhase represents a Committee_WrongPhase error raised by the Committee contract.
type CommitteeCommitteeWrongPhase struct {
	Phase uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Committee_WrongPhase(uint8 phase)
func CommitteeCommitteeWrongPhaseErrorID() common.Hash {
	return common.HexToHash("0xd01672ee5b4e06f2d51b221d58f8a076b15d44b52a1c0c16f08a6a59511bb42a")
}

// UnpackCommitteeWrongPhaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Committee_WrongPhase(uint8 phase)
func (committee *Committee) UnpackCommitteeWrongPhaseError(raw []byte) (*CommitteeCommitteeWrongPhase, error) {
	out := new(CommitteeCommitteeWrongPhase)
	if err := committee.abi.UnpackIntoInterface(out, "Committee_WrongPhase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeInvalidShortString represents a InvalidShortString error raised by the Committee contract.
type CommitteeInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func CommitteeInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (committee *Committee) UnpackInvalidShortStringError(raw []byte) (*CommitteeInvalidShortString, error) {
	out := new(CommitteeInvalidShortString)
	if err := committee.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Committee contract.
type CommitteeReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func CommitteeReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (committee *Committee) UnpackReentrancyGuardReentrantCallError(raw []byte) (*CommitteeReentrancyGuardReentrantCall, error) {
	out := new(CommitteeReentrancyGuardReentrantCall)
	if err := committee.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Committee contract.
type CommitteeSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func CommitteeSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (committee *Committee) UnpackSafeERC20FailedOperationError(raw []byte) (*CommitteeSafeERC20FailedOperation, error) {
	out := new(CommitteeSafeERC20FailedOperation)
	if err := committee.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeStringTooLong represents a StringTooLong error raised by the Committee contract.
type CommitteeStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func CommitteeStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (committee *Committee) UnpackStringTooLongError(raw []byte) (*CommitteeStringTooLong, error) {
	out := new(CommitteeStringTooLong)
	if err := committee.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
