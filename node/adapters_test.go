package node

import (
	"github.com/tantieme/tantieme/api"
	"github.com/tantieme/tantieme/node/custody"
	"github.com/tantieme/tantieme/node/intake"
	"github.com/tantieme/tantieme/node/ipfs"
	"github.com/tantieme/tantieme/node/p2p"
	"github.com/tantieme/tantieme/node/pin"
	"github.com/tantieme/tantieme/node/query"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/release"
	"github.com/tantieme/tantieme/node/replica"
	"github.com/tantieme/tantieme/node/signing"
	"github.com/tantieme/tantieme/node/snapshot"
)

// Each adapter fills the port of a step.
var (
	_ api.AdminBackend   = operator{}
	_ pin.Blobs          = replica.Payloads{}
	_ intake.Blobs       = ipfs.Pinned{}
	_ intake.Consents    = (*signing.Consents)(nil)
	_ intake.Seals       = (*custody.Seals)(nil)
	_ snapshot.Describer = custody.Manifests{}
	_ release.Lists      = (*custody.Keys)(nil)
	_ quorum.Asker       = (*p2p.Host)(nil)
	_ query.Network      = (*p2p.Host)(nil)
)
