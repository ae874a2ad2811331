package seal_test

import (
	"crypto/rand"
	"fmt"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/seal"
)

// ExampleScheme_Seal seals a slice under the group key Y. Anyone who learns x·U of the
// contribution can open it. In a committee nobody holds x; here one secret replaces it.
func ExampleScheme_Seal() {
	x, err := bls.NewSecret(rand.Reader)
	if err != nil {
		fmt.Println(err)
		return
	}

	scheme := seal.New(bls.MulGenerator1(x), core.KeyID{1}, core.DatasetID{2})

	tag, slice := core.Tag{3}, []byte(`{"artists":[],"schema":"example/v1"}`)
	sealed, err := scheme.Seal(rand.Reader, tag, slice, 1024)
	if err != nil {
		fmt.Println(err)
		return
	}

	// A validator checks the header's proof and learns nothing about the slice.
	_, err = scheme.Check(tag, sealed.PayloadDigest, sealed.Header)
	fmt.Println("admitted:", err == nil)
	_, err = scheme.Check(core.Tag{4}, sealed.PayloadDigest, sealed.Header)
	fmt.Println("admitted under another tag:", err == nil)

	opened, err := scheme.Open(tag, sealed.Header, sealed.Payload, sealed.U.MulSecret(x), 1024)
	fmt.Println("opened:", string(opened), err)

	// Output:
	// admitted: true
	// admitted under another tag: false
	// opened: {"artists":[],"schema":"example/v1"} <nil>
}
