package signing_test

import (
	"errors"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/signing"
)

// unread is a store and a keyring that hold nothing.
type unread struct{ signing.Store }

func (unread) SignedTotal() (uint64, error)    { return 0, nil }
func (unread) Note(string) ([]byte, error)     { return nil, core.ErrNotFound }
func (unread) Get(string) ([]byte, error)      { return nil, core.ErrNotFound }
func (unread) Put(name string, _ []byte) error { return errors.New("not expected: " + name) }
func (unread) Erase(name string) error         { return errors.New("not expected: " + name) }

func TestEachPortIsRequired(t *testing.T) {
	open := func(opts signing.Options) (*signing.Recorder, error) { return signing.Open(t.Context(), opts) }

	nodetest.RequiresPorts(t, signing.Options{
		Store: unread{},
		Ring:  unread{},
		Chain: struct{ signing.Chain }{},
		Log:   slog.New(slog.DiscardHandler),
		Round: time.Second,
	}, open)
}

func TestASignerIsAFounder(t *testing.T) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}

	account := crypto.PubkeyToAddress(key.PublicKey)
	typer := consent.New(core.Domain{ID: 1})

	if _, err := signing.NewSigner(key, typer, []common.Address{{1}}); err == nil || !strings.Contains(err.Error(), "not a founder") {
		t.Errorf("a stranger: got %v, want an error that the account is not a founder", err)
	}

	s, err := signing.NewSigner(key, typer, []common.Address{{1}, account})
	if err != nil {
		t.Fatal(err)
	}
	if s.Self() != 1 || s.Account() != account {
		t.Errorf("got seat %d of %s, want 1 of %s", s.Self(), s.Account(), account)
	}

	digest := common.Hash{7}
	signature, err := s.Sign(digest)
	if err != nil {
		t.Fatal(err)
	}

	for name, c := range map[string]struct {
		member int
		digest common.Hash
		good   bool
	}{
		"its own":                 {1, digest, true},
		"another member's":        {0, digest, false},
		"over another digest":     {1, common.Hash{8}, false},
		"of a member beyond them": {2, digest, false},
		"of a member before them": {-1, digest, false},
	} {
		if err := s.Check(c.member, c.digest, signature); (err == nil) != c.good {
			t.Errorf("%s: got %v, want good %v", name, err, c.good)
		}
	}
}
