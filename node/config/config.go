// Package config is what an operator, a contributor or a buyer may set: read from
// flags, the environment and a TOML file, in this order of strength, checked as a
// whole, and shown with where each value comes from.
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

// Config is all that can be set. Paths are absolute once loaded.
type Config struct {
	Role string `koanf:"role"`
	Dir  string `koanf:"dir"`

	Chain       Chain       `koanf:"chain"`
	Account     Account     `koanf:"account"`
	API         API         `koanf:"api"`
	P2P         P2P         `koanf:"p2p"`
	IPFS        IPFS        `koanf:"ipfs"`
	Timing      Timing      `koanf:"timing"`
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

// Account is the wallet of the person who runs this program.
type Account struct {
	Key          string `koanf:"key"`
	PasswordFile string `koanf:"password_file"`
}

// API is where a node answers over HTTP.
type API struct {
	Listen   string `koanf:"listen"`
	Announce string `koanf:"announce"`
	Admin    string `koanf:"admin"`
}

// P2P is where a validator meets the others.
type P2P struct {
	Listen   string `koanf:"listen"`
	Announce string `koanf:"announce"`
}

// IPFS is where else payloads are pinned and found.
type IPFS struct {
	Open             bool     `koanf:"open"`
	Peers            []string `koanf:"peers"`
	Gateways         []string `koanf:"gateways"`
	Kubo             string   `koanf:"kubo"`
	KuboAuthFile     string   `koanf:"kubo_auth_file"`
	Pinning          string   `koanf:"pinning"`
	PinningTokenFile string   `koanf:"pinning_token_file"`
}

// Timing is in chain time; all validators of a committee MUST agree on the round.
type Timing struct {
	Round      time.Duration `koanf:"round"`
	BatchDelay time.Duration `koanf:"batch_delay"`
	PushDelay  time.Duration `koanf:"push_delay"`
}

// Limits protect the machine.
type Limits struct {
	MinFree string        `koanf:"min_free"` // of the data folder's disk
	Stop    time.Duration `koanf:"stop"`
}

// Log is what is logged, and how.
type Log struct {
	Level  string `koanf:"level"`
	Format string `koanf:"format"`
}

// Contributed is what a contributor's, and in Nodes a buyer's, program needs.
type Contributed struct {
	Nodes   []string `koanf:"nodes"`
	KeyID   string   `koanf:"key_id"`
	Dataset string   `koanf:"dataset"`
	Watch   string   `koanf:"watch"`
}

// Origin is where a value comes from.
type Origin string

// Origins, from the strongest to the weakest.
const (
	FromFlag    Origin = "flag"
	FromEnv     Origin = "environment"
	FromFile    Origin = "file"
	FromDefault Origin = "default"
)

// Value is a setting as loaded.
type Value struct {
	Setting Setting
	Value   any
	Origin  Origin
	Where   string // the flag, variable or file
}

func (v Value) String() string { return fmt.Sprintf("%s = %s", v.Setting.Key, literal(v.Shown())) }

// Shown is the value without the passwords of URLs in it.
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
