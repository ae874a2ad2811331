// Package config holds the settings of an operator, a contributor or a buyer. They are
// read from flags, the environment and a TOML file, in this order of precedence, checked
// as a whole, and shown with the source of each value.
package config

import (
	"fmt"
	"net/url"
	"time"
)

// File is the configuration's name in a data folder.
const File = "tantieme.toml"

// Roles of a daemon.
const (
	Validator   = "validator"
	Contributor = "contributor"
)

// Config holds all settings. Paths are absolute once loaded.
type Config struct {
	Role string `koanf:"role"`
	Dir  string `koanf:"dir"`

	Chain       Chain       `koanf:"chain"`
	Account     Account     `koanf:"account"`
	API         API         `koanf:"api"`
	P2P         P2P         `koanf:"p2p"`
	IPFS        IPFS        `koanf:"ipfs"`
	Notices     Notices     `koanf:"notices"`
	Timing      Timing      `koanf:"timing"`
	Push        Push        `koanf:"push"`
	Relay       Relay       `koanf:"relay"`
	Limits      Limits      `koanf:"limits"`
	Log         Log         `koanf:"log"`
	Contributor Contributed `koanf:"contributor"`
}

// Chain names the chain and its contracts, and how to reach them.
type Chain struct {
	RPC        []string      `koanf:"rpc"`
	Deployment string        `koanf:"deployment"`
	Finality   string        `koanf:"finality"` // "finalized", or a number of blocks
	Poll       time.Duration `koanf:"poll"`
	MaxFee     string        `koanf:"max_fee"` // gwei
}

// Account is the wallet of the person that runs this program.
type Account struct {
	Key          string `koanf:"key"`
	PasswordFile string `koanf:"password_file"`
}

// API configures a node's HTTP API.
type API struct {
	Listen      string `koanf:"listen"`
	Announce    string `koanf:"announce"`
	Admin       string `koanf:"admin"`
	OpenMetrics bool   `koanf:"open_metrics"`
}

// P2P configures a validator's connections with other validators.
type P2P struct {
	Listen   string `koanf:"listen"`
	Announce string `koanf:"announce"`
}

// IPFS configures further places where payloads are pinned and found.
type IPFS struct {
	Open             bool     `koanf:"open"`
	Peers            []string `koanf:"peers"`
	Gateways         []string `koanf:"gateways"`
	Kubo             string   `koanf:"kubo"`
	KuboAuthFile     string   `koanf:"kubo_auth_file"`
	Pinning          string   `koanf:"pinning"`
	PinningTokenFile string   `koanf:"pinning_token_file"`
}

// Notices configures what a validator finds out about notices.
type Notices struct {
	Domains bool `koanf:"domains"`
}

// Timing is in chain time. All validators of a committee MUST have the same round.
type Timing struct {
	Round      time.Duration `koanf:"round"`
	BatchDelay time.Duration `koanf:"batch_delay"`
	PushDelay  time.Duration `koanf:"push_delay"`
}

// Push says which payouts are worth their gas to a validator.
type Push struct {
	Budget string   `koanf:"budget"` // ether a day
	Worth  []string `koanf:"worth"`
}

// Relay is what a validator pays for people's signed messages.
type Relay struct {
	Budget       string        `koanf:"budget"`  // ether a day
	MaxFee       string        `koanf:"max_fee"` // gwei
	Wait         time.Duration `koanf:"wait"`
	AccountLimit string        `koanf:"account_limit"`
	Limit        string        `koanf:"limit"`
	ClaimFees    []string      `koanf:"claim_fees"`
}

// Limits protect the machine.
type Limits struct {
	MinFree string        `koanf:"min_free"` // of the data folder's disk
	Stop    time.Duration `koanf:"stop"`
}

// Log configures the log.
type Log struct {
	Level  string `koanf:"level"`
	Format string `koanf:"format"`
}

// Contributed holds the settings of a contributor's program. A buyer's program uses
// Nodes, too.
type Contributed struct {
	Nodes   []string `koanf:"nodes"`
	KeyID   string   `koanf:"key_id"`
	Dataset string   `koanf:"dataset"`
	Watch   string   `koanf:"watch"`
}

// Origin is the kind of source of a value.
type Origin string

// Origins, from the highest precedence to the lowest.
const (
	FromFlag    Origin = "flag"
	FromEnv     Origin = "environment"
	FromFile    Origin = "file"
	FromDefault Origin = "default"
)

// Value is a loaded setting.
type Value struct {
	Setting Setting
	Value   any
	Origin  Origin
	Where   string // the flag, variable or file
}

func (v Value) String() string { return fmt.Sprintf("%s = %s", v.Setting.Key, literal(v.Shown())) }

// Shown returns the value without passwords of URLs.
func (v Value) Shown() any {
	switch value := v.Value.(type) {
	case string:
		return redacted(value)
	case []string:
		out := make([]string, len(value))
		for i := range value {
			out[i] = redacted(value[i])
		}
		return out
	}

	return v.Value
}

func redacted(text string) string {
	if u, err := url.Parse(text); err == nil && u.User != nil {
		return u.Redacted()
	}
	return text
}
