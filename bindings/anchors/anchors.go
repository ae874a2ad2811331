// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package anchors

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

// AnchorsMetaData contains all meta data concerning the Anchors contract.
var AnchorsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"committee_\",\"type\":\"address\",\"internalType\":\"contractICommittee\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"anchor\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"committee\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICommittee\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"head\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes24\",\"internalType\":\"bytes24\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"next\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Anchored\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Anchors_EmptyBatch\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Anchors_NoQuorum\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Anchors_WrongNumber\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"next\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Anchors",
	Bin: "0x610180806040523461017557602081610b1880380380916100208285610179565b83398101031261017557516001600160a01b038116810361017557604051610049604082610179565b6010815260208101906f54616e7469656d6520416e63686f727360801b825260405191610077604084610179565b600183526020830191603160f81b8352610090816101b0565b6101205261009d846101b0565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261010660c082610179565b5190206080523060c052610160526040516108fc908161021c8239608051816107c2015260a0518161087f015260c05181610793015260e0518161081101526101005181610837015261012051816101550152610140518161017e015261016051818181609a01526104ca0152f35b5f80fd5b601f909101601f19168101906001600160401b0382119082101761019c57604052565b634e487b7160e01b5f52604160045260245ffd5b601f8151116101db5760208151910151602082106101cc571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c80631f2f234e1461029b5780634c8fe5261461025157806384b0196e1461011f5780638f7dcfa3146100c25763d864e74014610050575f80fd5b346100be575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100be57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100be575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100be5760206002547fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000060405191168152f35b346100be575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100be576101f56101797f00000000000000000000000000000000000000000000000000000000000000006108a5565b6101a27f00000000000000000000000000000000000000000000000000000000000000006108a5565b6020610203604051926101b583856106bf565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e087019061067c565b90858203604087015261067c565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061023a57505050500390f35b83518552869550938101939281019260010161022b565b346100be575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100be57602061028961072d565b67ffffffffffffffff60405191168152f35b346100be576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100be5760043567ffffffffffffffff81168091036100be5760243567ffffffffffffffff81168091036100be576044359167ffffffffffffffff83168093036100be576064359260843563ffffffff81168091036100be5760a4359160c43560e43567ffffffffffffffff81116100be57366023820112156100be5780600401359067ffffffffffffffff82116100be5736602483830101116100be5767ffffffffffffffff61037661072d565b16880361063a5784158015610632575b61060257602060249160a4897fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f60428f8f908e8e8e92604051938c8501957f9609edeea36c442ae2bee0aa1cc9233d6a44789f3c9817c28656ea05b299c3c187528a60408701526060860152608085015260a084015260c083015260e082015260e08152610418610100826106bf565b51902061042361077c565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220978060405198899788967f61a29bd600000000000000000000000000000000000000000000000000000000885260048801528b828801528c60448801526080606488015282608488015201868601375f8582860101520116810103018173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156105f7575f916105bc575b501561058f575050917ff4e8dc7560dad6a0656114c5e7acd743ad387afbcf5a56e2d499f8d36ead20fd9391608093867fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000006002546040518260208201921682528b60388201526038815261056f6058826106bf565b5190201617600255604051938452602084015260408301526060820152a3005b7e6a6d5b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90506020813d6020116105ef575b816105d7602093836106bf565b810103126100be575180151581036100be57896104fa565b3d91506105ca565b6040513d5f823e3d90fd5b84897f8c1cd631000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b508815610386565b67ffffffffffffffff8861064c61072d565b907f8d69b02e000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761070057604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b600167ffffffffffffffff600254160167ffffffffffffffff811161074f5790565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001630148061087c575b156107e4577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261087660c0826106bf565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146107bb565b60ff811690601f82116108d457604051916108c16040846106bf565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd",
}

// Anchors is an auto generated Go binding around an Ethereum contract.
type Anchors struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Anchors) GetABI() abi.ABI {
	return c.abi
}

// NewAnchors creates a new instance of Anchors.
func NewAnchors() *Anchors {
	parsed, err := AnchorsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Anchors{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Anchors) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address committee_) returns()
func (anchors *Anchors) PackConstructor(committee_ common.Address) []byte {
	enc, err := anchors.abi.Pack("", committee_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAnchor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f2f234e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function anchor(uint64 epoch, uint64 number, uint64 round, bytes32 root, uint32 count, bytes32 dataHash, uint256 signers, bytes signatures) returns()
func (anchors *Anchors) PackAnchor(epoch uint64, number uint64, round uint64, root [32]byte, count uint32, dataHash [32]byte, signers *big.Int, signatures []byte) []byte {
	enc, err := anchors.abi.Pack("anchor", epoch, number, round, root, count, dataHash, signers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnchor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f2f234e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function anchor(uint64 epoch, uint64 number, uint64 round, bytes32 root, uint32 count, bytes32 dataHash, uint256 signers, bytes signatures) returns()
func (anchors *Anchors) TryPackAnchor(epoch uint64, number uint64, round uint64, root [32]byte, count uint32, dataHash [32]byte, signers *big.Int, signatures []byte) ([]byte, error) {
	return anchors.abi.Pack("anchor", epoch, number, round, root, count, dataHash, signers, signatures)
}

// PackCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd864e740.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committee() view returns(address)
func (anchors *Anchors) PackCommittee() []byte {
	enc, err := anchors.abi.Pack("committee")
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
func (anchors *Anchors) TryPackCommittee() ([]byte, error) {
	return anchors.abi.Pack("committee")
}

// UnpackCommittee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd864e740.
//
// Solidity: function committee() view returns(address)
func (anchors *Anchors) UnpackCommittee(data []byte) (common.Address, error) {
	out, err := anchors.abi.Unpack("committee", data)
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
func (anchors *Anchors) PackEip712Domain() []byte {
	enc, err := anchors.abi.Pack("eip712Domain")
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
func (anchors *Anchors) TryPackEip712Domain() ([]byte, error) {
	return anchors.abi.Pack("eip712Domain")
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
func (anchors *Anchors) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := anchors.abi.Unpack("eip712Domain", data)
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

// PackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7dcfa3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function head() view returns(bytes24)
func (anchors *Anchors) PackHead() []byte {
	enc, err := anchors.abi.Pack("head")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7dcfa3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function head() view returns(bytes24)
func (anchors *Anchors) TryPackHead() ([]byte, error) {
	return anchors.abi.Pack("head")
}

// UnpackHead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f7dcfa3.
//
// Solidity: function head() view returns(bytes24)
func (anchors *Anchors) UnpackHead(data []byte) ([24]byte, error) {
	out, err := anchors.abi.Unpack("head", data)
	if err != nil {
		return *new([24]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([24]byte)).(*[24]byte)
	return out0, nil
}

// PackNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c8fe526.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function next() view returns(uint64)
func (anchors *Anchors) PackNext() []byte {
	enc, err := anchors.abi.Pack("next")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c8fe526.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function next() view returns(uint64)
func (anchors *Anchors) TryPackNext() ([]byte, error) {
	return anchors.abi.Pack("next")
}

// UnpackNext is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c8fe526.
//
// Solidity: function next() view returns(uint64)
func (anchors *Anchors) UnpackNext(data []byte) (uint64, error) {
	out, err := anchors.abi.Unpack("next", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// AnchorsAnchored represents a Anchored event raised by the Anchors contract.
type AnchorsAnchored struct {
	Number   uint64
	Root     [32]byte
	Epoch    uint64
	Round    uint64
	Count    uint32
	DataHash [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const AnchorsAnchoredEventName = "Anchored"

// ContractEventName returns the user-defined event name.
func (AnchorsAnchored) ContractEventName() string {
	return AnchorsAnchoredEventName
}

// UnpackAnchoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Anchored(uint64 indexed number, bytes32 indexed root, uint64 epoch, uint64 round, uint32 count, bytes32 dataHash)
func (anchors *Anchors) UnpackAnchoredEvent(log *types.Log) (*AnchorsAnchored, error) {
	event := "Anchored"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != anchors.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AnchorsAnchored)
	if len(log.Data) > 0 {
		if err := anchors.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range anchors.abi.Events[event].Inputs {
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

// AnchorsEIP712DomainChanged represents a EIP712DomainChanged event raised by the Anchors contract.
type AnchorsEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const AnchorsEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (AnchorsEIP712DomainChanged) ContractEventName() string {
	return AnchorsEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (anchors *Anchors) UnpackEIP712DomainChangedEvent(log *types.Log) (*AnchorsEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != anchors.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AnchorsEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := anchors.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range anchors.abi.Events[event].Inputs {
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
func (anchors *Anchors) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], anchors.abi.Errors["Anchors_EmptyBatch"].ID.Bytes()[:4]) {
		return anchors.UnpackAnchorsEmptyBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], anchors.abi.Errors["Anchors_NoQuorum"].ID.Bytes()[:4]) {
		return anchors.UnpackAnchorsNoQuorumError(raw[4:])
	}
	if bytes.Equal(raw[:4], anchors.abi.Errors["Anchors_WrongNumber"].ID.Bytes()[:4]) {
		return anchors.UnpackAnchorsWrongNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], anchors.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return anchors.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], anchors.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return anchors.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AnchorsAnchorsEmptyBatch represents a Anchors_EmptyBatch error raised by the Anchors contract.
type AnchorsAnchorsEmptyBatch struct {
	Root  [32]byte
	Count uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Anchors_EmptyBatch(bytes32 root, uint32 count)
func AnchorsAnchorsEmptyBatchErrorID() common.Hash {
	return common.HexToHash("0x8c1cd631bfe98bfb911d2e31aecefdad55f1eff504e5c07b7f86d90f953107ce")
}

// UnpackAnchorsEmptyBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Anchors_EmptyBatch(bytes32 root, uint32 count)
func (anchors *Anchors) UnpackAnchorsEmptyBatchError(raw []byte) (*AnchorsAnchorsEmptyBatch, error) {
	out := new(AnchorsAnchorsEmptyBatch)
	if err := anchors.abi.UnpackIntoInterface(out, "Anchors_EmptyBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AnchorsAnchorsNoQuorum represents a Anchors_NoQuorum error raised by the Anchors contract.
type AnchorsAnchorsNoQuorum struct {
	Digest  [32]byte
	Signers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Anchors_NoQuorum(bytes32 digest, uint256 signers)
func AnchorsAnchorsNoQuorumErrorID() common.Hash {
	return common.HexToHash("0x006a6d5b15b1c08b56bff4e5108dbd0e20ed3c64077e20025d16c9aef4d1d945")
}

// UnpackAnchorsNoQuorumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Anchors_NoQuorum(bytes32 digest, uint256 signers)
func (anchors *Anchors) UnpackAnchorsNoQuorumError(raw []byte) (*AnchorsAnchorsNoQuorum, error) {
	out := new(AnchorsAnchorsNoQuorum)
	if err := anchors.abi.UnpackIntoInterface(out, "Anchors_NoQuorum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AnchorsAnchorsWrongNumber represents a Anchors_WrongNumber error raised by the Anchors contract.
type AnchorsAnchorsWrongNumber struct {
	Given uint64
	Next  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Anchors_WrongNumber(uint64 given, uint64 next)
func AnchorsAnchorsWrongNumberErrorID() common.Hash {
	return common.HexToHash("0x8d69b02e47933e1eaf5aed1cb9442c116748cb079da4cc975a9e5ea9a09823d9")
}

// UnpackAnchorsWrongNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Anchors_WrongNumber(uint64 given, uint64 next)
func (anchors *Anchors) UnpackAnchorsWrongNumberError(raw []byte) (*AnchorsAnchorsWrongNumber, error) {
	out := new(AnchorsAnchorsWrongNumber)
	if err := anchors.abi.UnpackIntoInterface(out, "Anchors_WrongNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AnchorsInvalidShortString represents a InvalidShortString error raised by the Anchors contract.
type AnchorsInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func AnchorsInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (anchors *Anchors) UnpackInvalidShortStringError(raw []byte) (*AnchorsInvalidShortString, error) {
	out := new(AnchorsInvalidShortString)
	if err := anchors.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AnchorsStringTooLong represents a StringTooLong error raised by the Anchors contract.
type AnchorsStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func AnchorsStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (anchors *Anchors) UnpackStringTooLongError(raw []byte) (*AnchorsStringTooLong, error) {
	out := new(AnchorsStringTooLong)
	if err := anchors.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
