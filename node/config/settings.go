package config

import (
	"strconv"
	"strings"
	"time"

	"github.com/dustin/go-humanize"

	"github.com/tantieme/tantieme/node/core"
)

// Setting is one key with its documentation.
type Setting struct {
	Key     string
	Flag    string // its name on the command line
	Default any    // of a daemon, or of a validator if Contributor is set
	// Contributor is the default of a personal node, if it differs: both may run on one machine.
	Contributor any
	Doc         string
	Role        string // role of the daemons that read it; empty: all
	Path        bool   // a path, relative to the file's folder
}

// DefaultOf returns the setting's default for a role.
func (s Setting) DefaultOf(role string) any {
	if role == Contributor && s.Contributor != nil {
		return s.Contributor
	}
	return s.Default
}

// Env returns the setting's environment variable.
func (s Setting) Env() string { return envName(s.Key) }

// Settings returns every setting, in the order of the file.
func Settings() []Setting { return settings }

var settings = []Setting{
	{
		Key:     "role",
		Flag:    "role",
		Default: Validator,
		Doc:     "validator: holds a share of the key; contributor: a personal node on the loopback",
	},
	{Key: "dir", Flag: "dir", Default: ".", Path: true, Doc: "data folder, of this node alone"},

	{
		Key:     "chain.rpc",
		Flag:    "rpc",
		Default: []string{},
		Doc:     "JSON-RPC endpoints of one chain with EIP-2537 (Prague); the first that answers is used, and they are compared",
	},
	{
		Key:     "chain.deployment",
		Flag:    "deployment",
		Default: "deployment.json",
		Path:    true,
		Doc:     "addresses and code hashes of the contracts; get it from a source that you trust",
	},
	{
		Key:     "chain.finality",
		Flag:    "finality",
		Default: "",
		Doc:     "\"finalized\" for the chain's own tag, or how many blocks make one final; empty: as the deployment says",
	},
	{
		Key:     "chain.poll",
		Flag:    "poll",
		Default: inWords(core.DefaultPoll),
		Doc:     "how often the head is asked for",
	},
	{
		Key:     "chain.max_fee",
		Flag:    "max-fee",
		Default: strconv.Itoa(core.DefaultMaxFeeGwei),
		Doc:     "gwei; no transaction offers more for a unit of gas",
	},

	{
		Key:     "account.key",
		Flag:    "key",
		Default: "keystore/account.json",
		Path:    true,
		Doc:     "keystore file of the account that signs and pays gas",
	},
	{
		Key:     "account.password_file",
		Flag:    "password-file",
		Default: "",
		Path:    true,
		Doc:     "file with its password, mode 0600; empty: ask",
	},

	{
		Key:         "api.listen",
		Flag:        "api",
		Default:     "127.0.0.1:17651",
		Contributor: "127.0.0.1:17653",
		Doc:         "host:port of the public API; a personal node takes a loopback address only",
	},
	{
		Key:     "api.announce",
		Flag:    "api-url",
		Default: "",
		Role:    Validator,
		Doc:     "URL under which others reach the API; empty: where it listens",
	},
	{
		Key:     "api.admin",
		Flag:    "admin",
		Default: "127.0.0.1:17652",
		Role:    Validator,
		Doc:     "host:port for the operator: metrics, backup, drain, log level, profiles; keep it on the loopback",
	},
	{
		Key:     "api.open_metrics",
		Flag:    "open-metrics",
		Default: false,
		Role:    Validator,
		Doc:     "true: anyone may read /metrics at api.listen; false: only at api.admin, with the token in admin-token",
	},

	{
		Key:     "p2p.listen",
		Flag:    "p2p",
		Default: "/ip4/0.0.0.0/tcp/17650",
		Role:    Validator,
		Doc:     "multiaddr for other validators and IPFS",
	},
	{
		Key:     "p2p.announce",
		Flag:    "p2p-address",
		Default: "",
		Role:    Validator,
		Doc:     "multiaddr under which others reach it; empty: where it listens",
	},

	{
		Key:     "ipfs.open",
		Flag:    "ipfs-open",
		Default: false,
		Role:    Validator,
		Doc:     "true: anyone may fetch payloads over bitswap, not the members alone",
	},
	{
		Key:     "ipfs.peers",
		Flag:    "ipfs-peer",
		Default: []string{},
		Role:    Validator,
		Doc:     "multiaddrs of peers beside the members that may fetch payloads",
	},
	{
		Key:     "ipfs.gateways",
		Flag:    "ipfs-gateway",
		Default: []string{},
		Role:    Validator,
		Doc:     "trustless gateways: a validator asks them for payloads that no member has, a buyer beside the validators",
	},
	{
		Key:     "ipfs.kubo",
		Flag:    "ipfs-kubo",
		Default: "",
		Role:    Validator,
		Doc:     "RPC of an own IPFS node (kubo's /api/v0) that pins every payload once more",
	},
	{
		Key:     "ipfs.kubo_auth_file",
		Flag:    "ipfs-kubo-auth-file",
		Default: "",
		Role:    Validator,
		Path:    true,
		Doc:     "file with its credential as kubo writes it, bearer:TOKEN or basic:USER:PASSWORD; mode 0600",
	},
	{
		Key:     "ipfs.pinning",
		Flag:    "ipfs-pinning",
		Default: "",
		Role:    Validator,
		Doc:     "endpoint of an IPFS Pinning Service that pins every payload once more",
	},
	{
		Key:     "ipfs.pinning_token_file",
		Flag:    "ipfs-pinning-token-file",
		Default: "",
		Role:    Validator,
		Path:    true,
		Doc:     "file with its access token, mode 0600",
	},

	{
		Key:     "notices.domains",
		Flag:    "notice-domains",
		Default: true,
		Role:    Validator,
		Doc:     "true: the domain that a notice names is looked up in the DNS, whether it vouches for the notice; false: it stays a claim",
	},

	{
		Key:     "timing.round",
		Flag:    "round",
		Default: inWords(core.DefaultRound),
		Role:    Validator,
		Doc:     "length of a proposer's turn in chain time; the same at all validators",
	},
	{
		Key:     "timing.batch_delay",
		Flag:    "batch-delay",
		Default: inWords(core.DefaultBatchDelay),
		Role:    Validator,
		Doc:     "how long a batch waits to fill",
	},
	{
		Key:     "timing.push_delay",
		Flag:    "push-delay",
		Default: inWords(core.DefaultPushDelay),
		Role:    Validator,
		Doc:     "after a settlement, before payouts are pushed",
	},

	{
		Key:     "push.worth",
		Flag:    "push-worth",
		Default: []string{},
		Role:    Validator,
		Doc:     "what whole tokens are worth, as token=ether such as 0x5FbD…=0.0003; payouts in them are pushed once the tip beats the gas, those in other tokens always",
	},
	{
		Key:     "push.budget",
		Flag:    "push-budget",
		Default: "none",
		Role:    Validator,
		Doc:     "ether a day at most for pushes of payouts; none: no limit",
	},

	{
		Key:     "relay.budget",
		Flag:    "relay-budget",
		Default: core.DefaultRelayBudgetEther,
		Role:    Validator,
		Doc:     "ether a day at most for people's signed messages, which it brings onto the chain; 0: it brings none",
	},
	{
		Key:     "relay.max_fee",
		Flag:    "relay-max-fee",
		Default: strconv.Itoa(core.DefaultRelayMaxFeeGwei),
		Role:    Validator,
		Doc:     "gwei; people's messages wait while a unit of gas costs more",
	},
	{
		Key:     "relay.wait",
		Flag:    "relay-wait",
		Default: inWords(core.DefaultRelayWait),
		Role:    Validator,
		Doc:     "how long a message waits for others of the same transaction",
	},
	{
		Key:     "relay.account_limit",
		Flag:    "relay-account-limit",
		Default: strconv.Itoa(core.DefaultRelaysOfOne),
		Role:    Validator,
		Doc:     "messages of one account that may wait",
	},
	{
		Key:     "relay.limit",
		Flag:    "relay-limit",
		Default: strconv.Itoa(core.DefaultRelays),
		Role:    Validator,
		Doc:     "messages that may wait in all",
	},
	{
		Key:     "relay.claim_fees",
		Flag:    "relay-claim-fee",
		Default: []string{},
		Role:    Validator,
		Doc:     "tokens that it keeps of each claim that it brings, as token=amount such as 0x5FbD…=0.05; nothing of other tokens",
	},

	{
		Key:     "limits.min_free",
		Flag:    "min-free",
		Default: humanize.IBytes(core.DefaultMinFree),
		Doc:     "below this, the node takes nothing more in",
	},
	{
		Key:     "limits.stop",
		Flag:    "stop-within",
		Default: inWords(core.DefaultStop),
		Doc:     "how long a stop may take before it is forced",
	},

	{Key: "log.level", Flag: "log-level", Default: "info", Doc: "debug, info, warn or error, for all or by part as in info,chain=debug; tantieme log-level changes it while it runs"},
	{Key: "log.format", Flag: "log-format", Default: "text", Doc: "text or json"},

	{
		Key:     "contributor.nodes",
		Flag:    "node",
		Default: []string{},
		Role:    Contributor,
		Doc:     "API addresses of validators; any will do, several are compared",
	},
	{
		Key:     "contributor.key_id",
		Flag:    "key-id",
		Default: "",
		Role:    Contributor,
		Doc:     "the committee's key, as the dataset's founder publishes it; empty: at least two validators must agree on it",
	},
	{
		Key:     "contributor.dataset",
		Flag:    "dataset",
		Default: "",
		Role:    Contributor,
		Doc:     "which dataset watched exports are for",
	},
	{
		Key:     "contributor.watch",
		Flag:    "watch",
		Default: "",
		Role:    Contributor,
		Path:    true,
		Doc:     "folder in which new exports are looked for; they are shown and wait for your consent",
	},
}

// inWords formats a duration without zero parts: 1h, not 1h0m0s.
func inWords(d time.Duration) string {
	text := d.String()
	if strings.HasSuffix(text, "m0s") {
		text = strings.TrimSuffix(text, "0s")
	}

	if strings.HasSuffix(text, "h0m") {
		text = strings.TrimSuffix(text, "0m")
	}

	return text
}

func lookup(key string) (Setting, bool) {
	for _, s := range settings {
		if s.Key == key {
			return s, true
		}
	}

	return Setting{}, false
}
