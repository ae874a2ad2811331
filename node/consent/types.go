package consent

import (
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/node/eip712"
)

// ownTypes are the EIP-712 types that no contract uses: the domain's, and messages that
// are shown to nodes and people alone.
var ownTypes = []string{
	"EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)",
	"HeaderRequest(bytes32 sale,uint64 expires)",
	"FaultRequest(bytes32 sale,bytes32 contribution,uint8 kind,bytes key)",
	"Erasure(bytes32 dataset,bytes32 contribution,bytes32 tag,uint64 retractedAt,uint64 erasedAt,uint8 member,string[] copies)",
}

// schema holds every type of SPEC 5.3 and SPEC 5.5.
var schema = parseTypes(slices.Concat(ownTypes, solidityTypes))

// parseTypes parses types in EIP-712's notation: "Name(type name,type name)".
func parseTypes(spelled []string) eip712.Types {
	out := eip712.Types{}
	for _, text := range spelled {
		name, members, _ := strings.Cut(strings.TrimSuffix(text, ")"), "(")

		for member := range strings.SplitSeq(members, ",") {
			kind, label, _ := strings.Cut(member, " ")
			out[name] = append(out[name], eip712.Member{Name: label, Type: kind})
		}
	}

	return out
}

// body returns a value of core as the message of a type. A member of the type is the
// field of the same name, but for capitals. It panics if a member has no such field,
// because that is a bug in this package.
func body(name string, v reflect.Value) eip712.Message {
	out := eip712.Message{}

	for _, member := range schema[name] {
		field := v.FieldByNameFunc(func(name string) bool { return strings.EqualFold(name, member.Name) })
		if !field.IsValid() {
			panic(fmt.Sprintf("consent: %s has no field for %s.%s", v.Type(), name, member.Name))
		}
		out[member.Name] = value(member.Type, field)
	}

	return out
}

// value returns a field in the form of an eip712.Message.
func value(kind string, v reflect.Value) any {
	if _, nested := schema[kind]; nested {
		return body(kind, v)
	}
	if one, isList := strings.CutSuffix(kind, "[]"); isList && v.Kind() == reflect.Slice {
		return list(one, v)
	}

	switch x := v.Interface().(type) {
	case string:
		return x
	case bool:
		return x
	case []byte:
		return hexutil.Encode(x)
	case common.Address:
		return x.Hex()
	case *big.Int:
		return x.String()
	}

	switch {
	case v.CanUint():
		return strconv.FormatUint(v.Uint(), 10)
	case strings.HasPrefix(kind, "bytes") && v.Kind() == reflect.Array:
		word := reflect.MakeSlice(reflect.TypeFor[[]byte](), v.Len(), v.Len())
		reflect.Copy(word, v)
		return hexutil.Encode(word.Bytes())
	}

	panic(fmt.Sprintf("consent: no form of %s as %s", v.Type(), kind))
}

// list returns the elements of a slice in their form.
func list(kind string, v reflect.Value) []any {
	out := make([]any, v.Len())
	for i := range out {
		out[i] = value(kind, v.Index(i))
	}
	return out
}
