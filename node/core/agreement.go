package core

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Readers are the members of a committee, in the order of their seats. Threshold of them
// together can read whatever is sealed to their key.
type Readers struct {
	Threshold uint8            `json:"threshold"`
	Members   []common.Address `json:"members"`
}

// Agreement is the part of a consent's message that follows from the dataset and the
// committee. A wallet shows it, so the signer sees more than hashes. FloorPrice is in base
// units of the token, for each unit of weight.
type Agreement struct {
	Name       string
	Founder    common.Address
	Token      common.Address
	FloorPrice *big.Int
	Split      Split
	Readers    Readers
}

// NewAgreement returns the agreement of a dataset with these terms.
func NewAgreement(terms Terms, readers Readers) Agreement {
	return Agreement{
		Name:       terms.Name,
		Founder:    terms.Founder,
		Token:      terms.Token,
		FloorPrice: terms.FloorPrice,
		Split:      terms.Split,
		Readers:    readers,
	}
}

// NewReaders returns the readers of a committee. It returns an error unless the members
// are those of all its seats, in order.
func NewReaders(committee Committee, members []Member) (Readers, error) {
	r := Readers{Threshold: uint8(committee.Threshold)}
	for i, m := range members {
		if int(m.Seat) != i {
			return r, fmt.Errorf("the committee's member %d has the seat %d", i, m.Seat)
		}
		r.Members = append(r.Members, m.Account)
	}

	if len(members) != committee.N {
		return r, fmt.Errorf("%d of the committee's %d members are known", len(members), committee.N)
	}

	return r, committee.Validate()
}
