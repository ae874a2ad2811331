package chain

import (
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/tantieme/tantieme/bindings/anchors"
	"github.com/tantieme/tantieme/bindings/ballots"
	"github.com/tantieme/tantieme/bindings/committee"
	"github.com/tantieme/tantieme/bindings/datasets"
	"github.com/tantieme/tantieme/bindings/delivery"
	"github.com/tantieme/tantieme/bindings/demodollar"
	"github.com/tantieme/tantieme/bindings/market"
	"github.com/tantieme/tantieme/bindings/notices"
	"github.com/tantieme/tantieme/bindings/payouts"
	"github.com/tantieme/tantieme/node/core"
)

// contract is one row of the table of contracts. Its names are those of the ABI, from
// which selectors, topics and errors are derived.
type contract struct {
	name    string // in Solidity; core.Contracts uses lower case
	meta    *bind.MetaData
	calls   []call
	decodes map[string]decoder // by the event's name
	// anonymous decodes the contract's only event without a topic.
	anonymous decoder
}

// call is a function to which this package sends transactions.
type call struct {
	function string
	purpose  string // for journals, logs and metrics
}

// table lists every call, event and error of the contracts that this package uses, one
// row for each contract. Reads are left out, because the bindings have them.
func table(b *bound) []contract {
	return []contract{
		committeeRow(b),
		anchorsRow(b),
		datasetsRow(b),
		marketRow(b),
		deliveryRow(b),
		payoutsRow(b),
		ballotsRow(b),
		noticesRow(b),
		tokenRow(),
	}
}

// erc20 is the row of the demonstration's token. The functions and errors of ERC-20 are
// the same in every token, so the row serves for all.
const erc20 = "DemoDollar"

// bound holds the bindings. They are not bound to an address.
type bound struct {
	committee *committee.Committee
	anchors   *anchors.Anchors
	datasets  *datasets.Datasets
	market    *market.Market
	delivery  *delivery.Delivery
	payouts   *payouts.Payouts
	ballots   *ballots.Ballots
	notices   *notices.Notices
	token     *demodollar.DemoDollar
}

// known is the table with all data derived from it. It is built once for each process.
type known struct {
	bound
	rows   map[string]*row // by the contract's name
	errors map[[4]byte]abi.Error
}

// row is one contract's part of known.
type row struct {
	code string // hex; a deployment appends the constructor's arguments

	constructor abi.Arguments
	calls       map[[4]byte]call
	decoders    map[common.Hash]decoder // by the event's topic
	topics      map[string]common.Hash  // by the event's name

	anonymous decoder // nil: each of the contract's events has a topic
}

// topic returns the topic of an event that the table decodes.
func (r *row) topic(event string) common.Hash {
	id, ok := r.topics[event]
	if !ok {
		panic("chain: the table decodes no event " + event)
	}
	return id
}

var theContracts = sync.OnceValue(func() *known {
	k := newKnown()
	for _, c := range table(&k.bound) {
		k.add(c)
	}
	return k
})

// newKnown returns a known without rows.
func newKnown() *known {
	return &known{
		bound: bound{
			committee: committee.NewCommittee(),
			anchors:   anchors.NewAnchors(),
			datasets:  datasets.NewDatasets(),
			market:    market.NewMarket(),
			delivery:  delivery.NewDelivery(),
			payouts:   payouts.NewPayouts(),
			ballots:   ballots.NewBallots(),
			notices:   notices.NewNotices(),
			token:     demodollar.NewDemoDollar(),
		},
		rows:   map[string]*row{},
		errors: map[[4]byte]abi.Error{},
	}
}

// add derives a contract's selectors, topics and errors from its ABI. It panics on a name
// that the ABI does not have, because that is a bug in this package.
func (k *known) add(c contract) {
	parsed, err := c.meta.ParseABI()
	if err != nil {
		panic(err) // the bindings are generated
	}

	r := &row{
		code: c.meta.Bin,

		constructor: parsed.Constructor.Inputs,

		calls:    map[[4]byte]call{},
		decoders: map[common.Hash]decoder{},
		topics:   map[string]common.Hash{},

		anonymous: c.anonymous,
	}

	for _, made := range c.calls {
		method, ok := parsed.Methods[made.function]
		if !ok {
			panic("chain: " + c.name + " has no function " + made.function)
		}
		r.calls[[4]byte(method.ID)] = made
	}

	for name, decode := range c.decodes {
		event, ok := parsed.Events[name]
		if !ok {
			panic("chain: " + c.name + " has no event " + name)
		}
		r.decoders[event.ID], r.topics[name] = decode, event.ID
	}

	k.rows[c.name] = r

	for _, custom := range parsed.Errors {
		selector := [4]byte(custom.ID[:4])
		if _, there := k.errors[selector]; !there { // contracts share the errors of their libraries
			k.errors[selector] = custom
		}
	}
}

// contracts is the table with the addresses of one deployment.
type contracts struct {
	core.Contracts
	*known

	at map[common.Address]*row

	committeeAt, marketAt, payoutsAt *bind.BoundContract
}

func bindContracts(eth *ethclient.Client, at core.Contracts) contracts {
	k := theContracts()
	return contracts{
		Contracts: at,
		known:     k,
		at: map[common.Address]*row{
			at.Committee: k.rows["Committee"],
			at.Anchors:   k.rows["Anchors"],
			at.Datasets:  k.rows["Datasets"],
			at.Market:    k.rows["Market"],
			at.Delivery:  k.rows["Delivery"],
			at.Payouts:   k.rows["Payouts"],
			at.Ballots:   k.rows["Ballots"],
			at.Notices:   k.rows["Notices"],
		},
		committeeAt: k.committee.Instance(eth, at.Committee),
		marketAt:    k.market.Instance(eth, at.Market),
		payoutsAt:   k.payouts.Instance(eth, at.Payouts),
	}
}

func (c *contracts) addresses() []common.Address {
	return []common.Address{
		c.Committee, c.Anchors, c.Datasets, c.Market, c.Delivery, c.Payouts, c.Ballots, c.Notices,
	}
}

// purpose returns the purpose of a call to one of our contracts or, at any other address,
// to a token. A call that is missing in the table is a bug in this package.
func (c *contracts) purpose(to common.Address, data []byte) string {
	r, ours := c.at[to]
	if !ours {
		r = c.rows[erc20]
	}

	made, ok := r.calls[[4]byte(data)]
	if !ok {
		panic("chain: a call of " + to.Hex() + " that the table does not have")
	}

	return made.purpose
}

// PurposeDeploy is the purpose of a transaction that creates a contract.
const PurposeDeploy = "deploy"

// Purpose returns the purpose of any transaction of the chain: PurposeDeploy for the
// creation of a contract, and "" for a call to a contract that is not ours.
func (c *Client) Purpose(tx *types.Transaction) string {
	if tx.To() == nil {
		return PurposeDeploy
	}

	r, ours := c.contracts.at[*tx.To()]
	if !ours || len(tx.Data()) < 4 {
		return ""
	}

	return r.calls[[4]byte(tx.Data())].purpose
}

// TransferTopic returns the topic of ERC-20's Transfer event.
var TransferTopic = sync.OnceValue(func() common.Hash {
	parsed, err := demodollar.DemoDollarMetaData.ParseABI()
	if err != nil {
		panic(err) // the bindings are generated
	}
	return parsed.Events["Transfer"].ID
})
