package node

import (
	"crypto/ecdsa"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/api"
	"github.com/tantieme/tantieme/node/committee"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/logging"
	"github.com/tantieme/tantieme/node/notice"
	"github.com/tantieme/tantieme/node/p2p"
	"github.com/tantieme/tantieme/node/replica"
	"github.com/tantieme/tantieme/node/store"
)

// Options configure a Node. Dir, RPC, Domain, Account and Log are required.
type Options struct {
	Dir       string   // data folder, used by this node alone
	RPC       []string // endpoints of one EVM chain with EIP-2537 (Prague), the preferred one first
	Domain    core.Domain
	First     uint64            // block in which the contracts were deployed
	Code      core.CodeHashes   // of the contracts; nil: not compared
	Account   *ecdsa.PrivateKey // the validator's account; it bonds, signs and pays gas
	ListenAPI string            // host:port; default 127.0.0.1:0
	ListenP2P string            // multiaddr; default /ip4/127.0.0.1/tcp/0
	Version   string
	Log       *slog.Logger
	Levels    *logging.Levels // of Log, which the operator may change; nil: nobody may

	AnnounceAPI string          // URL in the committee's list, for a node behind NAT or a proxy; default where the API listens
	AnnounceP2P string          // multiaddr in the committee's list; default where libp2p listens
	ExtraPeers  []string        // multiaddrs of other peers that may fetch blobs
	OpenBlobs   bool            // anyone may connect and fetch blobs, which are ciphertext or public
	Resolver    notice.Resolver // of the domains that notices name; nil: none is looked up
	Replica     replica.Config  // outside copies of blobs, and gateways to read from

	API         api.Limits      // limits of the API; default those of api
	ListenAdmin string          // host:port of the operator's own listener, on the loopback; default 127.0.0.1:0
	Passkeys    *common.Address // contract that judges answers of passkeys, for the page; nil: the page offers none
	OpenMetrics bool            // the API serves /metrics to anyone, not the operator's listener alone
	MinFree     uint64          // bytes that the data folder's disk keeps; default core.DefaultMinFree
	StopWithin  time.Duration   // bound of a stop; default core.DefaultStop

	FinalityDepth uint64           // blocks on top of a final one; 0: the chain's own finality tag
	MaxFee        *big.Int         // highest price of a transaction, in wei a unit of gas; default core.DefaultMaxFee
	PollEvery     time.Duration    // interval between requests for the head; default core.DefaultPoll
	Round         time.Duration    // length of a turn in chain time; default core.DefaultRound
	BatchDelay    time.Duration    // longest wait for a batch to fill, in chain time; default core.DefaultBatchDelay
	PushDelay     time.Duration    // wait after a settlement before nodes push; default core.DefaultPushDelay
	Relay         core.RelayPolicy // what it pays for people's messages; default that of core

	// Test holds hooks for tests.
	Test struct {
		Interrupt store.Interrupt                         // called around each write of the store; nil: never
		Answer    p2p.Misanswer                           // answers other members' requests; nil: honestly
		Dealer    func(committee.Dealer) committee.Dealer // may deal wrongly; nil: honestly
		Grace     uint64                                  // blocks between a retraction and its erasing; 0: those of package erase
	}
}

func (o *Options) setDefaults() error {
	err := core.Required("node", core.Ports{
		"Dir":     o.Dir,
		"RPC":     o.RPC,
		"Account": o.Account,
		"Log":     o.Log,
	})
	if err != nil {
		return err
	}

	core.SetDefault(&o.ListenAPI, "127.0.0.1:0")
	core.SetDefault(&o.ListenAdmin, "127.0.0.1:0")
	core.SetDefault(&o.ListenP2P, "/ip4/127.0.0.1/tcp/0")
	core.SetDefault(&o.MinFree, uint64(core.DefaultMinFree))
	core.SetDefault(&o.StopWithin, core.DefaultStop)
	core.SetDefault(&o.PollEvery, core.DefaultPoll)
	core.SetDefault(&o.Round, core.DefaultRound)
	core.SetDefault(&o.BatchDelay, core.DefaultBatchDelay)
	core.SetDefault(&o.PushDelay, core.DefaultPushDelay)
	o.Relay.SetDefaults()
	core.SetDefault(&o.MaxFee, core.DefaultMaxFee())

	return nil
}
