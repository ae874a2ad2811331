package vectors_test

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/vectors"
)

type encodings struct {
	Encodings []struct {
		Domain  string
		Parts   []vectors.Hex
		Encoded vectors.Hex
		Hash    common.Hash
	}
}

type ids struct {
	ChainID                   uint64
	Committee, Account        common.Address
	Salt, GroupKey, Header, U vectors.Hex
	Label0, Label1            vectors.Hex
	Tag                       core.Tag
	KeyID                     core.KeyID
	Dataset                   core.DatasetID
	PayloadDigest, HeaderHash common.Hash
	CID                       string
	Contribution              core.ContributionID
}

func TestEncodingsAndHashes(t *testing.T) {
	for _, v := range vectors.Load[encodings](t, "hashes").Encodings {
		parts := make([][]byte, len(v.Parts))
		for i, part := range v.Parts {
			parts[i] = part
		}

		if got := core.Encode(v.Domain, parts...); !bytes.Equal(got, v.Encoded) {
			t.Errorf("enc(%q …) is %x, want %s", v.Domain, got, v.Encoded)
		}

		if got := core.Hash(v.Domain, parts...); got != v.Hash {
			t.Errorf("H(%q …) is %x, want %s", v.Domain, got, v.Hash)
		}
	}
}

func TestIDsAndLabels(t *testing.T) {
	v := vectors.Load[ids](t, "ids")
	l0 := core.Label(v.KeyID, v.Dataset, v.Tag)
	l1 := core.PayloadLabel(l0, v.PayloadDigest)
	if !bytes.Equal(l0, v.Label0) || !bytes.Equal(l1, v.Label1) {
		t.Errorf("labels are %x and %x, want %s and %s", l0, l1, v.Label0, v.Label1)
	}

	if got := core.NewTag(v.Account, [core.SaltSize]byte(v.Salt)); got != v.Tag {
		t.Errorf("tag is %s, want %s", got, v.Tag)
	}

	if got := core.NewKeyID(v.ChainID, v.Committee, v.GroupKey); got != v.KeyID {
		t.Errorf("key id is %s, want %s", got, v.KeyID)
	}

	if got := core.HeaderHash(v.Header); got != v.HeaderHash {
		t.Errorf("header hash is %x, want %s", got, v.HeaderHash)
	}

	if got := core.NewContributionID(l1, v.U, v.HeaderHash); got != v.Contribution {
		t.Errorf("contribution is %s, want %s", got, v.Contribution)
	}

	if got := core.CID(v.PayloadDigest).String(); got != v.CID {
		t.Errorf("cid is %s, want %s", got, v.CID)
	}

	if digest, err := core.ParseCID(v.CID); err != nil || digest != v.PayloadDigest {
		t.Errorf("cid holds %x (%v), want %s", digest, err, v.PayloadDigest)
	}
}
