package buyer_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest/sold"
)

// gateway serves the blocks of a world like a public gateway. answer may replace its
// answers.
func (s *story) gateway(answer func(w http.ResponseWriter, block []byte)) (*buyer.Gateway, *atomic.Int64) {
	s.t.Helper()
	var asked atomic.Int64
	blocks := map[string][]byte{}
	for digest, block := range s.world.Blocks {
		blocks["/ipfs/"+core.CID(digest).String()] = block
	}

	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		block, known := blocks[r.URL.Path]
		if !known || r.URL.Query().Get("format") != "raw" || r.Header.Get("Accept") != "application/vnd.ipld.raw" {
			http.NotFound(w, r)
			return
		}

		answer(w, block)
	}))

	s.t.Cleanup(server.Close)
	g, err := buyer.NewGateway(server.URL + "/")
	if err != nil {
		s.t.Fatal(err)
	}

	return g, &asked
}

func honest(w http.ResponseWriter, block []byte) { _, _ = w.Write(block) }

func TestPublicGatewaysServeWhatIsPublic(t *testing.T) {
	s := newStory(t, sold.Slices(6))
	for _, v := range s.validators {
		v.Fail = func(call string) error {
			if call == "block" {
				return core.ErrUnreachable
			}
			return nil
		}
	}

	one, first := s.gateway(honest)
	two, second := s.gateway(honest)
	s.gateways = []buyer.Store{one, two}
	if report := s.fetch(s.buy()); report.Verified != 6 {
		t.Errorf("report: got %+v, want Verified 6", report)
	}

	if first.Load() == 0 || second.Load() == 0 {
		t.Errorf("got %d and %d requests, want some at each", first.Load(), second.Load())
	}
}

func TestAGatewayThatDoesNotServeIsFound(t *testing.T) {
	for name, test := range map[string]struct {
		answer func(w http.ResponseWriter, block []byte)
		left   bool // permanently: it was asked once, or a few times concurrently
	}{
		"other bytes": {func(w http.ResponseWriter, block []byte) {
			changed := bytes.Clone(block)
			changed[len(changed)/2] ^= 1
			_, _ = w.Write(changed)
		}, true},
		"half a block": {func(w http.ResponseWriter, block []byte) { _, _ = w.Write(block[:len(block)/2]) }, true},
		"bytes without an end": {func(w http.ResponseWriter, block []byte) {
			for {
				if _, err := w.Write(block); err != nil {
					return
				}
			}
		}, true},
		"an error page":      {func(w http.ResponseWriter, _ []byte) { http.Error(w, "busy", http.StatusBadGateway) }, false},
		"none of the blocks": {func(w http.ResponseWriter, _ []byte) { http.Error(w, "none", http.StatusNotFound) }, false},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStory(t, sold.Slices(6))
			g, asked := s.gateway(test.answer)
			s.gateways = []buyer.Store{g}
			if report := s.fetch(s.buy()); report.Verified != 6 {
				t.Errorf("report: got %+v, want Verified 6", report)
			}

			if asked.Load() == 0 {
				t.Error("got no request, want one")
			}

			named := strings.Contains(s.log.String(), "not asked again") && strings.Contains(s.log.String(), "source="+g.URL())
			if named != test.left {
				t.Errorf("left for good: got %v, want %v: %s", named, test.left, s.log.String())
			}
		})
	}
}

func TestWhenAllStoresLieNothingIsPaid(t *testing.T) {
	s := newStory(t, sold.Slices(3))
	g, _ := s.gateway(func(w http.ResponseWriter, _ []byte) { _, _ = w.Write([]byte("lies")) })
	s.gateways = []buyer.Store{g}
	for _, v := range s.validators {
		v.Lie = flip("block")
	}

	_, err := s.flow().Buy(t.Context(), s.world.ID, price)
	if !errors.Is(err, core.ErrVerify) || !strings.Contains(err.Error(), g.URL()) {
		t.Errorf("got %v", err)
	}
}

func TestAGatewayThatHangsIsGivenUp(t *testing.T) {
	s := newStory(t, sold.Slices(1))
	hang := make(chan struct{})
	g, _ := s.gateway(func(http.ResponseWriter, []byte) { <-hang })
	t.Cleanup(func() { close(hang) }) // before the server is closed, because Close waits for the request
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()

	for digest := range s.world.Blocks {
		if _, err := g.Blob(ctx, digest); !errors.Is(err, core.ErrUnreachable) {
			t.Errorf("got %v, want %v", err, core.ErrUnreachable)
		}
		break
	}
}

func TestAddressesOfGateways(t *testing.T) {
	for address, good := range map[string]bool{
		"https://ipfs.example.org": true, "http://127.0.0.1:8080/": true, "ipfs.example.org": false, "ftp://ipfs.example.org": false,
		"https://": false, "https://user:secret@ipfs.example.org": false, "https://ipfs.example.org/?q=1": false, "": false,
	} {
		if _, err := buyer.NewGateway(address); (err == nil) != good {
			t.Errorf("%q: got %v", address, err)
		}
	}

	g, err := buyer.NewGateway("http://127.0.0.1:1")
	if err != nil {
		t.Fatal(err)
	}

	if _, err := g.Blob(t.Context(), sha256.Sum256(nil)); !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("got %v, want %v", err, core.ErrUnreachable)
	}
}
