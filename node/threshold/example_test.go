package threshold_test

import (
	"context"
	"crypto/rand"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/threshold"
)

// Example makes a key of three members that nobody holds. For a sale each member makes a
// list for the buyer's key. The lists of any two open the item, and only for that buyer.
func Example() {
	size := core.Committee{N: 3, Threshold: 2}
	group, shares, err := generate(size)
	if err != nil {
		fmt.Println(err)
		return
	}

	// A contributor seals one item: U is public, and x·U opens it.
	r, err := bls.NewSecret(rand.Reader)
	if err != nil {
		fmt.Println(err)
		return
	}

	u := bls.MulGenerator1(r)

	buyer, err := threshold.NewBuyerKey(rand.Reader)
	if err != nil {
		fmt.Println(err)
		return
	}

	sale := threshold.Sale{ChainID: 1, Epoch: 1, ID: core.SaleID{7}, Buyer: buyer.B}
	lists, err := release(sale, shares, u, 0, 2) // member 1 is down
	if err != nil {
		fmt.Println(err)
		return
	}

	// Anyone can check a whole list with one pairing equation.
	for _, member := range []int{0, 2} {
		err := lists[member].Check(context.Background(), rand.Reader, []bls.G1{u}, nil, group.VK[member], buyer.B2)
		fmt.Printf("list of member %d is right: %v\n", member, err == nil)
	}

	combined, err := threshold.Combine(context.Background(), size, lists)
	if err != nil {
		fmt.Println(err)
		return
	}

	opened, err := buyer.Open(combined[0])
	fmt.Println("the buyer has x·U:", err == nil && opened.Equal(group.Y.MulSecret(r)))

	// Output:
	// list of member 0 is right: true
	// list of member 2 is right: true
	// the buyer has x·U: true
}

// generate runs a key generation of all members in one process.
func generate(size core.Committee) (*threshold.GroupKey, []bls.Secret, error) {
	ceremony := threshold.Ceremony{ChainID: 1, Epoch: 1, Attempt: 1}
	secrets, keys := make([]bls.Secret, size.N), make([]bls.G1, size.N)
	for i := range size.N {
		secret, key, _, err := ceremony.NewEncryptionKey(rand.Reader, common.BytesToAddress([]byte{byte(i + 1)}))
		if err != nil {
			return nil, nil, err
		}
		secrets[i], keys[i] = secret, key
	}

	board, err := ceremony.NewBoard(size, keys)
	if err != nil {
		return nil, nil, err
	}

	dealings := make([]*threshold.Dealing, size.N)
	for dealer := range size.N {
		posted, err := board.Deal(rand.Reader, dealer)
		if err != nil {
			return nil, nil, err
		}

		if dealings[dealer], err = board.Check(dealer, posted); err != nil {
			return nil, nil, err
		}
	}

	shares := make([]bls.Secret, size.N)
	for member := range size.N {
		if shares[member], err = board.Share(dealings, member, secrets[member]); err != nil {
			return nil, nil, err
		}
	}

	group, err := board.GroupKey(dealings)
	return group, shares, err
}

// release makes the lists of some members for a sale of one item.
func release(sale threshold.Sale, shares []bls.Secret, u bls.G1, members ...int) (map[int]threshold.List, error) {
	lists := map[int]threshold.List{}
	for _, member := range members {
		prf, err := threshold.NewPRFKey(rand.Reader)
		if err != nil {
			return nil, err
		}

		raws := [][core.PointSize]byte{u.Raw()}
		lists[member], err = threshold.NewReleaser(shares[member], prf).List(context.Background(), sale, raws, nil, nil)
		if err != nil {
			return nil, err
		}
	}

	return lists, nil
}
