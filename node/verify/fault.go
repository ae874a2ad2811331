package verify

import (
	"errors"
	"fmt"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/seal"
	"github.com/tantieme/tantieme/node/slice"
)

// Opener opens records and finds what is wrong with them. Buyer and validators run this
// same check. Its result depends only on item, header, payload and key, so all of them find
// the same. It is safe for concurrent use.
type Opener struct {
	scheme *seal.Scheme
	schema *slice.Schema
	rule   uint8 // the terms' weight rule
}

// NewOpener returns the opener of a dataset's records, which were sealed for a key.
func NewOpener(y bls.G1, key core.KeyID, dataset core.DatasetID, terms core.Terms) (*Opener, error) {
	schema, err := slice.Lookup(terms.Schema)
	if err != nil {
		return nil, err
	}

	return &Opener{seal.New(y, key, dataset), schema, terms.WeightRule}, nil
}

// PayloadSize returns the length of each payload, in bytes.
func (o *Opener) PayloadSize() int { return seal.PayloadSize(o.schema.PaddedSize) }

// Fault is what is wrong with a record. It quotes nothing of the slice.
type Fault struct {
	Kind   core.FaultKind
	Detail string
}

// Open opens a record with its key, xU. Header and payload must be those of the item, by
// their hashes, and the key must be right: else what it finds says nothing about the
// record. It returns the slice, as far as the record opens, and the first fault of the
// record, or nil.
func (o *Opener) Open(item *core.Item, header, payload []byte, key bls.G1) (data []byte, fault *Fault) {
	data, err := o.scheme.Open(item.Tag, header, payload, key, o.schema.PaddedSize)
	switch {
	case err == nil:
	case errors.Is(err, seal.ErrHeader), errors.Is(err, seal.ErrKey):
		return nil, &Fault{core.FaultHeader, err.Error()}
	default:
		return nil, &Fault{core.FaultPayload, err.Error()}
	}

	parsed, err := o.schema.Parse(data)
	if err != nil {
		return data, &Fault{core.FaultSchema, err.Error()}
	}

	weight, err := o.schema.Weight(o.rule, parsed)
	if err != nil {
		return data, &Fault{core.FaultWeight, err.Error()}
	}
	if weight != item.Weight {
		return data, &Fault{core.FaultWeight, fmt.Sprintf("the slice weighs %d, declared are %d", weight, item.Weight)}
	}

	return data, nil
}

// FaultyRecord is a record that is right as it was sold, and faulty: everyone who opens it
// finds the same. It is no failure of the folder.
type FaultyRecord struct {
	Record       int                 `json:"record"` // index in tree order, from 0
	Contribution core.ContributionID `json:"contribution"`
	Kind         string              `json:"kind"` // name of a core.FaultKind
}

// FaultKind returns the kind, or core.FaultNone for a name that is none.
func (f FaultyRecord) FaultKind() core.FaultKind {
	kind, err := core.ParseFaultKind(f.Kind)
	if err != nil {
		return core.FaultNone
	}
	return kind
}

// faultAt records that the record at a place in tree order is faulty.
func (c *checker) faultAt(j int, f *Fault) {
	c.mu.Lock()
	defer c.mu.Unlock()

	c.faulty[j] = true
	c.report.Faults = append(c.report.Faults, FaultyRecord{
		Record:       j,
		Contribution: c.items[j].Contribution,
		Kind:         f.Kind.String(),
	})
}
