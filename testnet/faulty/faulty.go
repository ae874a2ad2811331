// Package faulty makes contributions with faulty records, as a client could that somebody
// has changed. Validators admit them, since they cannot open them. A buyer finds them.
package faulty

import (
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/seal"
	"github.com/tantieme/tantieme/node/slice"
	"github.com/tantieme/tantieme/node/threshold"
)

// Kinds returns the faults that Seal makes, in the order in which a check finds them. A
// validator refuses a payload that does not belong to its header, so that is none.
func Kinds() []core.FaultKind {
	return []core.FaultKind{core.FaultHeader, core.FaultSchema, core.FaultWeight}
}

// Seal seals a slice for a target like contributor.Target.Seal, and makes the record faulty.
// The committee is the one that the target was made of. The draft is not signed.
func Seal(kind core.FaultKind, committee core.CommitteeView, target *contributor.Target, data []byte, to contributor.Agreement) (*contributor.Draft, error) {
	if kind == core.FaultWeight {
		to.Weight = anotherWeight(to.Weight)
	}

	draft, err := target.Seal(rand.Reader, data, to)
	if err != nil {
		return nil, err
	}

	group, err := threshold.ParseMaterial(committee.Committee, committee.Key.Material)
	if err != nil {
		return nil, fmt.Errorf("key of the committee: %w", err)
	}

	return draft, spoil(draft, kind, seal.New(group.Y, committee.Key.KeyID, draft.Consent.Dataset))
}

// anotherWeight returns the greatest weight, or, instead of that, the least.
func anotherWeight(weight uint64) uint64 {
	if weight == core.MaxStep {
		return 1
	}
	return core.MaxStep
}

// spoil makes a draft's record faulty, and names the contribution anew.
func spoil(draft *contributor.Draft, kind core.FaultKind, scheme *seal.Scheme) (err error) {
	switch kind {
	case core.FaultHeader:
		spoilHeader(draft.Header)
	case core.FaultSchema:
		err = sealGarbage(draft, scheme)
	case core.FaultWeight:
	default:
		err = errors.New("there is no such fault")
	}
	if err != nil {
		return err
	}

	draft.Consent.Contribution, err = scheme.ID(draft.Consent.Tag, sha256.Sum256(draft.Payload), draft.Header)

	return err
}

// spoilHeader changes a letter of the stanza's body, which the proof does not cover.
func spoilHeader(header []byte) {
	const body = 60
	if header[body] == 'A' {
		header[body] = 'B'
	} else {
		header[body] = 'A'
	}
}

// sealGarbage seals something else than a slice.
func sealGarbage(draft *contributor.Draft, scheme *seal.Scheme) error {
	schema, err := slice.Lookup(draft.Terms.Schema)
	if err != nil {
		return err
	}

	sealed, err := scheme.Seal(rand.Reader, draft.Consent.Tag, []byte("garbage"), schema.PaddedSize)
	if err != nil {
		return err
	}

	draft.Header, draft.Payload = sealed.Header, sealed.Payload

	return nil
}
