package p2p_test

import (
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/p2p"
)

func TestTheAnnouncedAddressIsTheNodesOwn(t *testing.T) {
	const other = "/p2p/12D3KooWKnDdG3iXw9eTFijk3EWSunZcFi54Zka4wmtqtt6rPxc8"
	h := newHost(t)
	id := "/p2p/" + h.Libp2p().ID().String()

	cases := map[string]struct{ announced, want string }{
		"none":                        {"", id},
		"without a peer id":           {"/dns4/node.example/tcp/4001", "/dns4/node.example/tcp/4001" + id},
		"with the node's own peer id": {"/ip4/192.0.2.1/tcp/4001" + id, "/ip4/192.0.2.1/tcp/4001" + id},
		"with another's peer id":      {"/ip4/192.0.2.1/tcp/4001" + other, ""},
		"without a place":             {id, ""},
		"that is none at all":         {"node.example:4001", ""},
	}

	for name, c := range cases {
		got, err := h.AnnouncedAs(c.announced)
		if (err == nil) != (c.want != "") || err == nil && !strings.HasSuffix(got.String(), c.want) {
			t.Errorf("%s: got %v, %v, want %q", name, got, err, c.want)
		}
	}
}

func TestExtraPeersAreParsed(t *testing.T) {
	infos, err := p2p.ParsePeers([]string{"/ip4/192.0.2.1/tcp/4001/p2p/12D3KooWKnDdG3iXw9eTFijk3EWSunZcFi54Zka4wmtqtt6rPxc8"})
	if err != nil || len(infos) != 1 || len(infos[0].Addrs) != 1 {
		t.Errorf("got %v, %v, want one peer with one address", infos, err)
	}

	if _, err := p2p.ParsePeers([]string{"/ip4/192.0.2.1/tcp/4001"}); err == nil {
		t.Error("an address without a peer id: got no error, want it refused")
	}
}
