package core_test

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
)

// encoded returns abi.encode(dataset, server, kind, textHash, domain) by go-ethereum.
func encoded(t *testing.T, n core.Notice) []byte {
	t.Helper()
	var arguments abi.Arguments
	for _, name := range []string{"bytes32", "address", "uint8", "bytes32", "string"} {
		kind, err := abi.NewType(name, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		arguments = append(arguments, abi.Argument{Type: kind})
	}

	data, err := arguments.Pack([32]byte(n.Dataset), n.Server, uint8(n.Kind), n.TextHash, string(n.Domain))
	if err != nil {
		t.Fatal(err)
	}

	return data
}

// FuzzNotice compares ids with another encoder's, and checks that no domain counts as a host
// name that could act on a terminal, a page or the DNS.
func FuzzNotice(f *testing.F) {
	for _, domain := range []string{"", "music.example", "a\x1b.example", "музыка.example", strings.Repeat("a", 31), strings.Repeat("b.", 130), "x.onion"} {
		f.Add([]byte(domain), []byte{1, 2, 3}, uint8(2))
	}

	f.Fuzz(func(t *testing.T, domain, seed []byte, kind uint8) {
		n := core.Notice{
			Dataset:  core.DatasetID(common.BytesToHash(seed)),
			Server:   common.BytesToAddress(seed),
			Kind:     core.NoticeKind(kind),
			TextHash: crypto.Keccak256Hash(seed),
			Domain:   domain,
		}
		if got, want := n.ID(), core.NoticeID(crypto.Keccak256Hash(encoded(t, n))); got != want {
			t.Errorf("domain %q: got id %s, want %s", domain, got, want)
		}

		host, ok := n.HostName()
		if !ok {
			return
		}
		if host != string(domain) || len(host) > 243 || !strings.Contains(host, ".") || strings.Trim(host, "abcdefghijklmnopqrstuvwxyz0123456789-.") != "" {
			t.Errorf("got host name %q of %q, want letters, digits, hyphens and dots", host, domain)
		}
	})
}

func TestKindsOfNoticesHaveNamesAndWords(t *testing.T) {
	for _, k := range core.NoticeKinds() {
		if got, err := core.ParseNoticeKind(k.String()); err != nil || got != k || k.Words() == "" {
			t.Errorf("got %s, %v, in words %q, want %s", got, err, k.Words(), k)
		}
	}
	for _, name := range []string{"", "none", "letter"} {
		if k, err := core.ParseNoticeKind(name); err == nil {
			t.Errorf("%q: got %s, want an error", name, k)
		}
	}
}

func TestOnlyTheServersRecordVouches(t *testing.T) {
	server := common.HexToAddress("0x00000000000000000000000000000000000000A1")
	for record, want := range map[string]bool{
		"tantieme-notice=0x00000000000000000000000000000000000000a1":  true,
		"tantieme-notice=0x00000000000000000000000000000000000000A2":  false,
		"tantieme-notice=00000000000000000000000000000000000000a1":    false,
		"xtantieme-notice=0x00000000000000000000000000000000000000a1": false,
		"": false,
	} {
		if got := core.IsNoticeTXT(record, server); got != want {
			t.Errorf("%q: got %v, want %v", record, got, want)
		}
	}
}
