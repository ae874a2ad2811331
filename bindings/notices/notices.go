// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package notices

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

// NoticesMetaData contains all meta data concerning the Notices contract.
var NoticesMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"fee_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acknowledge\",\"inputs\":[{\"name\":\"notice\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acknowledged\",\"inputs\":[{\"name\":\"notice\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fee\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"noticeId\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"server\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"textHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"domain\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"serve\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"DatasetId\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"textHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"domain\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"notice\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"servedAt\",\"inputs\":[{\"name\":\"notice\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"NoticeAcknowledged\",\"inputs\":[{\"name\":\"notice\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NoticeServed\",\"inputs\":[{\"name\":\"notice\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"DatasetId\"},{\"name\":\"server\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"textHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"domain\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Notices_Acknowledged\",\"inputs\":[{\"name\":\"notice\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Notices_BadDomain\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Notices_BadKind\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"Notices_Exists\",\"inputs\":[{\"name\":\"notice\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Notices_NoText\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Notices_Unknown\",\"inputs\":[{\"name\":\"notice\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Notices_WrongFee\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Notices",
	Bin: "0x60a034605d57601f6106dd38819003918201601f19168301916001600160401b03831184841017606157808492602094604052833981010312605d57516080526040516106679081610076823960805181818160a901526101110152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80630418c7a1146104be5780636e5a81941461038457806377fa29eb1461031f57806382a99bf4146100cc578063ddca3f43146100925763e60351971461005b575f80fd5b3461008e57602060031936011261008e576004355f525f602052602067ffffffffffffffff60405f205416604051908152f35b5f80fd5b3461008e575f60031936011261008e5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b608060031936011261008e5760043560243560ff81169182820361008e576044359260643567ffffffffffffffff811161008e5761010e903690600401610538565b937f00000000000000000000000000000000000000000000000000000000000000008034036102f05750821580156102e6575b6102ba5785156102925760fd8511610266578482876101619333886105a4565b948592835f525f60205267ffffffffffffffff60405f20541661023a576102007f6ce71189c6acf992de255f6fd0d13c7ba84f5e7e5d6796404f5dfc4fdda638ea93855f525f60205260405f2067ffffffffffffffff42167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000825416179055604051938493845260208401526060604084015233976060840191610566565b0390a45f3415610231575b5f8080809361dead3491f11561022657602090604051908152f35b6040513d5f823e3d90fd5b506108fc61020b565b837f70e959df000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847f05d3f792000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f5af8eb24000000000000000000000000000000000000000000000000000000005f5260045ffd5b827fb18e5b7d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060048311610141565b7f189c9ab3000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b3461008e5760a060031936011261008e57610338610515565b6044359060ff8216820361008e576084359067ffffffffffffffff821161008e5760209261036d61037c933690600401610538565b929091606435916004356105a4565b604051908152f35b3461008e57602060031936011261008e57600435805f525f60205267ffffffffffffffff60405f2054161561049357805f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260ff60405f20541661046457805f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905533907f2ba123fbb292bcc76eb65d6370237a3c91de0886bc9cc4f2f1a235c12587e4965f80a3005b7faa4a0677000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b7fca686e7f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461008e57604060031936011261008e576104d7610515565b6004355f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060ff60405f2054166040519015158152f35b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361008e57565b9181601f8401121561008e5782359167ffffffffffffffff831161008e576020838186019501011161008e57565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b9473ffffffffffffffffffffffffffffffffffffffff94610614917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe09560ff601f96604051998a97602089019c8d52166040880152166060860152608085015260a08085015260c0840191610566565b0382810184520116810181811067ffffffffffffffff82111761063a5760405251902090565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd",
}

// Notices is an auto generated Go binding around an Ethereum contract.
type Notices struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Notices) GetABI() abi.ABI {
	return c.abi
}

// NewNotices creates a new instance of Notices.
func NewNotices() *Notices {
	parsed, err := NoticesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Notices{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Notices) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint256 fee_) returns()
func (notices *Notices) PackConstructor(fee_ *big.Int) []byte {
	enc, err := notices.abi.Pack("", fee_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcknowledge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e5a8194.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledge(bytes32 notice) returns()
func (notices *Notices) PackAcknowledge(notice [32]byte) []byte {
	enc, err := notices.abi.Pack("acknowledge", notice)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e5a8194.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledge(bytes32 notice) returns()
func (notices *Notices) TryPackAcknowledge(notice [32]byte) ([]byte, error) {
	return notices.abi.Pack("acknowledge", notice)
}

// PackAcknowledged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0418c7a1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledged(bytes32 notice, address account) view returns(bool)
func (notices *Notices) PackAcknowledged(notice [32]byte, account common.Address) []byte {
	enc, err := notices.abi.Pack("acknowledged", notice, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0418c7a1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledged(bytes32 notice, address account) view returns(bool)
func (notices *Notices) TryPackAcknowledged(notice [32]byte, account common.Address) ([]byte, error) {
	return notices.abi.Pack("acknowledged", notice, account)
}

// UnpackAcknowledged is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0418c7a1.
//
// Solidity: function acknowledged(bytes32 notice, address account) view returns(bool)
func (notices *Notices) UnpackAcknowledged(data []byte) (bool, error) {
	out, err := notices.abi.Unpack("acknowledged", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fee() view returns(uint256)
func (notices *Notices) PackFee() []byte {
	enc, err := notices.abi.Pack("fee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fee() view returns(uint256)
func (notices *Notices) TryPackFee() ([]byte, error) {
	return notices.abi.Pack("fee")
}

// UnpackFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddca3f43.
//
// Solidity: function fee() view returns(uint256)
func (notices *Notices) UnpackFee(data []byte) (*big.Int, error) {
	out, err := notices.abi.Unpack("fee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNoticeId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77fa29eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function noticeId(bytes32 dataset, address server, uint8 kind, bytes32 textHash, string domain) pure returns(bytes32)
func (notices *Notices) PackNoticeId(dataset [32]byte, server common.Address, kind uint8, textHash [32]byte, domain string) []byte {
	enc, err := notices.abi.Pack("noticeId", dataset, server, kind, textHash, domain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNoticeId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77fa29eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function noticeId(bytes32 dataset, address server, uint8 kind, bytes32 textHash, string domain) pure returns(bytes32)
func (notices *Notices) TryPackNoticeId(dataset [32]byte, server common.Address, kind uint8, textHash [32]byte, domain string) ([]byte, error) {
	return notices.abi.Pack("noticeId", dataset, server, kind, textHash, domain)
}

// UnpackNoticeId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x77fa29eb.
//
// Solidity: function noticeId(bytes32 dataset, address server, uint8 kind, bytes32 textHash, string domain) pure returns(bytes32)
func (notices *Notices) UnpackNoticeId(data []byte) ([32]byte, error) {
	out, err := notices.abi.Unpack("noticeId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackServe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82a99bf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function serve(bytes32 dataset, uint8 kind, bytes32 textHash, string domain) payable returns(bytes32 notice)
func (notices *Notices) PackServe(dataset [32]byte, kind uint8, textHash [32]byte, domain string) []byte {
	enc, err := notices.abi.Pack("serve", dataset, kind, textHash, domain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackServe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82a99bf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function serve(bytes32 dataset, uint8 kind, bytes32 textHash, string domain) payable returns(bytes32 notice)
func (notices *Notices) TryPackServe(dataset [32]byte, kind uint8, textHash [32]byte, domain string) ([]byte, error) {
	return notices.abi.Pack("serve", dataset, kind, textHash, domain)
}

// UnpackServe is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82a99bf4.
//
// Solidity: function serve(bytes32 dataset, uint8 kind, bytes32 textHash, string domain) payable returns(bytes32 notice)
func (notices *Notices) UnpackServe(data []byte) ([32]byte, error) {
	out, err := notices.abi.Unpack("serve", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackServedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6035197.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function servedAt(bytes32 notice) view returns(uint64)
func (notices *Notices) PackServedAt(notice [32]byte) []byte {
	enc, err := notices.abi.Pack("servedAt", notice)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackServedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6035197.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function servedAt(bytes32 notice) view returns(uint64)
func (notices *Notices) TryPackServedAt(notice [32]byte) ([]byte, error) {
	return notices.abi.Pack("servedAt", notice)
}

// UnpackServedAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe6035197.
//
// Solidity: function servedAt(bytes32 notice) view returns(uint64)
func (notices *Notices) UnpackServedAt(data []byte) (uint64, error) {
	out, err := notices.abi.Unpack("servedAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// NoticesNoticeAcknowledged represents a NoticeAcknowledged event raised by the Notices contract.
type NoticesNoticeAcknowledged struct {
	Notice  [32]byte
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const NoticesNoticeAcknowledgedEventName = "NoticeAcknowledged"

// ContractEventName returns the user-defined event name.
func (NoticesNoticeAcknowledged) ContractEventName() string {
	return NoticesNoticeAcknowledgedEventName
}

// UnpackNoticeAcknowledgedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NoticeAcknowledged(bytes32 indexed notice, address indexed account)
func (notices *Notices) UnpackNoticeAcknowledgedEvent(log *types.Log) (*NoticesNoticeAcknowledged, error) {
	event := "NoticeAcknowledged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != notices.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NoticesNoticeAcknowledged)
	if len(log.Data) > 0 {
		if err := notices.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range notices.abi.Events[event].Inputs {
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

// NoticesNoticeServed represents a NoticeServed event raised by the Notices contract.
type NoticesNoticeServed struct {
	Notice   [32]byte
	Dataset  [32]byte
	Server   common.Address
	Kind     uint8
	TextHash [32]byte
	Domain   string
	Raw      *types.Log // Blockchain specific contextual infos
}

const NoticesNoticeServedEventName = "NoticeServed"

// ContractEventName returns the user-defined event name.
func (NoticesNoticeServed) ContractEventName() string {
	return NoticesNoticeServedEventName
}

// UnpackNoticeServedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NoticeServed(bytes32 indexed notice, bytes32 indexed dataset, address indexed server, uint8 kind, bytes32 textHash, string domain)
func (notices *Notices) UnpackNoticeServedEvent(log *types.Log) (*NoticesNoticeServed, error) {
	event := "NoticeServed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != notices.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NoticesNoticeServed)
	if len(log.Data) > 0 {
		if err := notices.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range notices.abi.Events[event].Inputs {
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
func (notices *Notices) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], notices.abi.Errors["Notices_Acknowledged"].ID.Bytes()[:4]) {
		return notices.UnpackNoticesAcknowledgedError(raw[4:])
	}
	if bytes.Equal(raw[:4], notices.abi.Errors["Notices_BadDomain"].ID.Bytes()[:4]) {
		return notices.UnpackNoticesBadDomainError(raw[4:])
	}
	if bytes.Equal(raw[:4], notices.abi.Errors["Notices_BadKind"].ID.Bytes()[:4]) {
		return notices.UnpackNoticesBadKindError(raw[4:])
	}
	if bytes.Equal(raw[:4], notices.abi.Errors["Notices_Exists"].ID.Bytes()[:4]) {
		return notices.UnpackNoticesExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], notices.abi.Errors["Notices_NoText"].ID.Bytes()[:4]) {
		return notices.UnpackNoticesNoTextError(raw[4:])
	}
	if bytes.Equal(raw[:4], notices.abi.Errors["Notices_Unknown"].ID.Bytes()[:4]) {
		return notices.UnpackNoticesUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], notices.abi.Errors["Notices_WrongFee"].ID.Bytes()[:4]) {
		return notices.UnpackNoticesWrongFeeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// NoticesNoticesAcknowledged represents a Notices_Acknowledged error raised by the Notices contract.
type NoticesNoticesAcknowledged struct {
	Notice  [32]byte
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Notices_Acknowledged(bytes32 notice, address account)
func NoticesNoticesAcknowledgedErrorID() common.Hash {
	return common.HexToHash("0xaa4a0677440fc48090f9b4645a4d99efd17295523e979dd533d42566890e3951")
}

// UnpackNoticesAcknowledgedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Notices_Acknowledged(bytes32 notice, address account)
func (notices *Notices) UnpackNoticesAcknowledgedError(raw []byte) (*NoticesNoticesAcknowledged, error) {
	out := new(NoticesNoticesAcknowledged)
	if err := notices.abi.UnpackIntoInterface(out, "Notices_Acknowledged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NoticesNoticesBadDomain represents a Notices_BadDomain error raised by the Notices contract.
type NoticesNoticesBadDomain struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Notices_BadDomain(uint256 length)
func NoticesNoticesBadDomainErrorID() common.Hash {
	return common.HexToHash("0x05d3f792d59b259b1b5d19e71ad2d6e9667d6c358a1b3478ae711100471c3031")
}

// UnpackNoticesBadDomainError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Notices_BadDomain(uint256 length)
func (notices *Notices) UnpackNoticesBadDomainError(raw []byte) (*NoticesNoticesBadDomain, error) {
	out := new(NoticesNoticesBadDomain)
	if err := notices.abi.UnpackIntoInterface(out, "Notices_BadDomain", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NoticesNoticesBadKind represents a Notices_BadKind error raised by the Notices contract.
type NoticesNoticesBadKind struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Notices_BadKind(uint8 kind)
func NoticesNoticesBadKindErrorID() common.Hash {
	return common.HexToHash("0xb18e5b7d261cb8efd8ca7410043f9cae6be108563ac614f01c9f433274a3f228")
}

// UnpackNoticesBadKindError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Notices_BadKind(uint8 kind)
func (notices *Notices) UnpackNoticesBadKindError(raw []byte) (*NoticesNoticesBadKind, error) {
	out := new(NoticesNoticesBadKind)
	if err := notices.abi.UnpackIntoInterface(out, "Notices_BadKind", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NoticesNoticesExists represents a Notices_Exists error raised by the Notices contract.
type NoticesNoticesExists struct {
	Notice [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Notices_Exists(bytes32 notice)
func NoticesNoticesExistsErrorID() common.Hash {
	return common.HexToHash("0x70e959df5c16db9224c3c5549ac53c70057e80e264837208ce64c9fcb31c1343")
}

// UnpackNoticesExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Notices_Exists(bytes32 notice)
func (notices *Notices) UnpackNoticesExistsError(raw []byte) (*NoticesNoticesExists, error) {
	out := new(NoticesNoticesExists)
	if err := notices.abi.UnpackIntoInterface(out, "Notices_Exists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NoticesNoticesNoText represents a Notices_NoText error raised by the Notices contract.
type NoticesNoticesNoText struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Notices_NoText()
func NoticesNoticesNoTextErrorID() common.Hash {
	return common.HexToHash("0x5af8eb2401f713cb27decbc221e6321a0ee0ad249a953513dd352f9265ad4619")
}

// UnpackNoticesNoTextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Notices_NoText()
func (notices *Notices) UnpackNoticesNoTextError(raw []byte) (*NoticesNoticesNoText, error) {
	out := new(NoticesNoticesNoText)
	if err := notices.abi.UnpackIntoInterface(out, "Notices_NoText", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NoticesNoticesUnknown represents a Notices_Unknown error raised by the Notices contract.
type NoticesNoticesUnknown struct {
	Notice [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Notices_Unknown(bytes32 notice)
func NoticesNoticesUnknownErrorID() common.Hash {
	return common.HexToHash("0xca686e7f936704d9d9324a2225f5eb2b064c1ac74e1973d6d5aca23a3c1304d8")
}

// UnpackNoticesUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Notices_Unknown(bytes32 notice)
func (notices *Notices) UnpackNoticesUnknownError(raw []byte) (*NoticesNoticesUnknown, error) {
	out := new(NoticesNoticesUnknown)
	if err := notices.abi.UnpackIntoInterface(out, "Notices_Unknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NoticesNoticesWrongFee represents a Notices_WrongFee error raised by the Notices contract.
type NoticesNoticesWrongFee struct {
	Given *big.Int
	Fee   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Notices_WrongFee(uint256 given, uint256 fee)
func NoticesNoticesWrongFeeErrorID() common.Hash {
	return common.HexToHash("0x189c9ab3a0c69c725285bc4d59d4ce71da2e79d40abf8213f058b048f32924ad")
}

// UnpackNoticesWrongFeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Notices_WrongFee(uint256 given, uint256 fee)
func (notices *Notices) UnpackNoticesWrongFeeError(raw []byte) (*NoticesNoticesWrongFee, error) {
	out := new(NoticesNoticesWrongFee)
	if err := notices.abi.UnpackIntoInterface(out, "Notices_WrongFee", raw); err != nil {
		return nil, err
	}
	return out, nil
}
