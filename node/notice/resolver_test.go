package notice_test

import (
	"context"
	"net"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/net/dns/dnsmessage"

	"github.com/tantieme/tantieme/node/core"
)

// nameserver serves TXT records on the loopback, and returns a resolver that asks it alone.
func nameserver(t *testing.T, records map[string]string) *net.Resolver {
	t.Helper()
	conn, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() }) // ends the loop below

	go func() {
		buffer := make([]byte, 1<<12)
		for {
			n, from, err := conn.ReadFrom(buffer)
			if err != nil {
				return
			}
			if answer, err := answerOf(buffer[:n], records); err == nil {
				_, _ = conn.WriteTo(answer, from)
			}
		}
	}()

	return &net.Resolver{
		PreferGo: true,
		Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, "udp", conn.LocalAddr().String())
		},
	}
}

// answerOf returns the answer to one question.
func answerOf(question []byte, records map[string]string) ([]byte, error) {
	var m dnsmessage.Message
	if err := m.Unpack(question); err != nil {
		return nil, err
	}

	m.Response, m.Additionals = true, nil
	text, there := records[m.Questions[0].Name.String()]
	if !there || m.Questions[0].Type != dnsmessage.TypeTXT {
		m.RCode = dnsmessage.RCodeNameError
		return m.Pack()
	}

	m.Answers = []dnsmessage.Resource{{
		Header: dnsmessage.ResourceHeader{Name: m.Questions[0].Name, Class: dnsmessage.ClassINET, TTL: 60},
		Body:   &dnsmessage.TXTResource{TXT: []string{text}},
	}}

	return m.Pack()
}

// TestARealResolverAsksForTheRecord looks domains up over the wire format of the DNS.
func TestARealResolverAsksForTheRecord(t *testing.T) {
	h := newHouse(t, nameserver(t, map[string]string{
		"_tantieme.music.example.": core.NoticeTXT(common.Address{9}),
		"_tantieme.other.example.": core.NoticeTXT(common.Address{8}),
		"bare.example.":            core.NoticeTXT(common.Address{9}),
	}))

	for domain, want := range map[string]core.DomainProof{
		"music.example": core.DomainProven,
		"other.example": core.DomainUnproven,
		"bare.example":  core.DomainUnproven,
	} {
		id := h.serve(domain)
		h.tick(0)
		if got := h.view(id).Look.Proof; got != want {
			t.Errorf("%s: got %s, want %s", domain, got, want)
		}
	}
}
