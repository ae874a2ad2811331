package founder

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/go-json-experiment/json"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/slice"
)

// Bounds of the terms that the contract has (contracts/src/Datasets.sol): of times in
// seconds, and of records that can be found faulty.
const (
	longestWindow  = 180 * 86400
	longestCadence = 3650 * 86400
	mostDisputes   = 1000
)

// Draft is a dataset's terms as a person wrote them. Everything is checked that needs no
// chain.
type Draft struct {
	terms core.Terms // without the price
	price Price
	file  string
}

// termsAdvice says how to write terms.
const termsAdvice = "tantieme dataset template prints terms in which every field is explained"

// ReadTerms reads a dataset's terms from a hand-written file: the fields of core.Terms, or
// what tantieme dataset show --json prints. Unacceptable terms are refused with
// core.ReasonTerms, with all their faults by field.
func ReadTerms(file string) (*Draft, error) {
	data, err := readFile(file, core.ReasonTerms)
	if err != nil {
		return nil, err
	}

	return ParseTerms(file, data)
}

// ParseTerms is ReadTerms for the content of a file.
func ParseTerms(file string, data []byte) (*Draft, error) {
	s, err := newSheet(file, data, core.ReasonTerms)
	if err != nil {
		return nil, err
	}

	s.within("terms")

	d := &Draft{file: file}
	d.terms = core.Terms{
		Founder:    s.founder("founder"),
		Name:       s.name("name"),
		Schema:     s.schema("schema"),
		Purposes:   s.purposes("purposes"),
		Token:      s.address("token"),
		WeightRule: s.rule("weight_rule", core.WeightRules()),
		Cadence:    s.cadence(),
		Windows:    s.windows(),
		Salt:       s.hash("salt"),
	}

	d.price = s.price("floor_price")
	d.terms.MaxWeight = s.maxWeight(d.terms.WeightRule)
	d.terms.Vote = s.vote(d.terms.Windows.Vote, d.terms.Cadence)
	d.terms.Split = s.split()
	d.terms.MaxDisputes = uint16(s.number("max_disputes", bounds{0, mostDisputes}))
	s.notBuilt()

	return d, s.done(termsAdvice)
}

// founder reads the account that publishes the terms. Without the field, or with zeros, it
// is zero, and Terms sets it.
func (s *sheet) founder(field string) (account common.Address) {
	text := s.text(field)
	zero := common.IsHexAddress(text) && common.HexToAddress(text) == (common.Address{})
	if text != "" && !zero {
		account = s.checkAddress(field, text)
	}
	return account
}

// schema reads the name of a slice's schema.
func (s *sheet) schema(field string) string {
	var known []string
	for _, schema := range slice.All() {
		known = append(known, schema.Name)
	}

	name := s.text(field)
	if name == "" {
		s.fault(field, "give one of %s", strings.Join(known, ", "))
		return ""
	}

	if !slices.Contains(known, name) {
		s.fault(
			field, "there is no schema %q%s Schemas are %s",
			slice.Visible(name), stop(core.DidYouMean(name, known)), strings.Join(known, ", "),
		)
	}

	return name
}

// stop ends a sentence that may have a question behind it.
func stop(question string) string {
	if question == "" {
		return "."
	}
	return question
}

// purposes reads purposes. Each must be on the list.
func (s *sheet) purposes(field string) []core.Purpose {
	value, ok := s.get(field)
	var given []core.Purpose
	if ok {
		if err := json.Unmarshal(value, &given, json.RejectUnknownMembers(true)); err != nil {
			s.fault(field, `want a list such as [{"dpv": "…", "pdpp": "…"}]`)
			return nil
		}
	}

	var known []string
	for _, p := range core.Purposes() {
		known = append(known, purposeText(p))
	}

	if len(given) == 0 {
		s.fault(field, "name at least one of %s", strings.Join(known, ", "))
	}

	for i, purpose := range given {
		text := slice.Visible(purposeText(purpose))
		switch {
		case !slices.Contains(known, text):
			s.fault(
				field, "%s is no purpose that a dataset can be sold for%s Purposes are %s",
				text, stop(core.DidYouMean(text, known)), strings.Join(known, ", "),
			)
		case slices.Contains(given[:i], purpose):
			s.fault(field, "%s is named twice", text)
		}
	}

	return given
}

// rule reads a rule by its name or its number. Without the field it returns rule 0.
func (s *sheet) rule(field string, rules core.Rules) uint8 {
	value, ok := s.get(field)
	if !ok {
		return 0
	}

	text := string(value)
	if value.Kind() == '"' {
		if err := json.Unmarshal(value, &text); err != nil {
			s.fault(field, "%v", err)
			return 0
		}
	}

	var names []string
	for _, number := range slices.Sorted(maps.Keys(rules)) {
		name := rules[number]
		if text == name || text == strconv.Itoa(int(number)) {
			return number
		}
		names = append(names, fmt.Sprintf("%q (%d)", name, number))
	}

	s.fault(field, "there is no rule %s; built are %s", slice.Visible(text), strings.Join(names, ", "))

	return 0
}

// maxWeight reads the greatest weight, which follows from the rule and may be left out.
func (s *sheet) maxWeight(rule uint8) uint64 {
	const field = "max_weight"
	want := uint64(1)
	if rule == core.WeightSteps {
		want = core.MaxStep
	}

	if !s.has(field) {
		s.known = append(s.known, field)
		return want
	}
	if got := s.number(field, bounds{most: ^uint64(0)}); got != want {
		s.fault(field, "under the weight rule %q it is %d, not %d", core.WeightRules()[rule], want, got)
	}

	return want
}

func (s *sheet) cadence() (c core.Cadence) {
	const people = 1<<32 - 1
	// A snapshot of one person would be that person's data.
	group := s.number("cadence.min_group", bounds{2, people})

	c = core.Cadence{
		MinGroup:    uint32(group),
		MinNew:      uint32(s.number("cadence.min_new", bounds{1, people})),
		MinClass:    uint32(s.number("cadence.min_class", bounds{2, people})),
		MinInterval: s.span("cadence.min_interval", bounds{0, longestCadence}),
		MinAge:      s.span("cadence.min_age", bounds{0, longestCadence}),
		SellFor:     s.span("cadence.sell_for", bounds{1, longestCadence}),
	}

	if c.MinAge >= c.SellFor && c.SellFor > 0 {
		s.fault(
			"cadence.min_age", "%s leaves no time to sell: want less than sell_for, %s",
			core.Span(c.MinAge), core.Span(c.SellFor),
		)
	}

	return c
}

func (s *sheet) windows() core.Windows {
	window := bounds{1, longestWindow}
	return core.Windows{
		Vote:    s.span("windows.vote", bounds{0, longestWindow}),
		Commit:  s.span("windows.commit", window),
		Release: s.span("windows.release", window),
		Confirm: s.span("windows.confirm", window),
		Dispute: s.span("windows.dispute", window),
	}
}

// vote reads how offers are decided. Each rule has its own part, and no other.
func (s *sheet) vote(window uint64, c core.Cadence) (v core.Vote) {
	v.Rule = s.rule("vote.rule", core.VoteRules())
	v.VetoBps = s.bps("vote.veto_bps", v.Rule == core.VoteVeto, core.VoteRules()[core.VoteVeto])
	v.QuorumBps = s.bps("vote.quorum_bps", v.Rule == core.VoteBallot, core.VoteRules()[core.VoteBallot])
	switch {
	case v.Rule == core.VoteNone:
	case window == 0:
		s.fault("windows.vote", "under the vote rule %q contributors need time to vote", core.VoteRules()[v.Rule])
	case c.MinAge+window >= c.SellFor:
		s.fault(
			"windows.vote", "voting for %s never ends in time: a snapshot sells for %s, from %s on",
			core.Span(window), core.Span(c.SellFor), core.Span(c.MinAge),
		)
	}

	return v
}

// bps reads a part of 10,000, which only one vote rule uses. Unused, it may be left out.
func (s *sheet) bps(field string, used bool, rule string) uint16 {
	if used {
		return uint16(s.number(field, bounds{1, 10_000}))
	}
	if value, ok := s.get(field); ok && string(value) != "0" {
		s.fault(field, "only the vote rule %q uses it: want 0, or leave the field out", rule)
	}
	return 0
}

// notBuilt refuses values of fields that nothing would honour yet. They may be left out.
func (s *sheet) notBuilt() {
	for _, field := range []string{
		"admission.rule", "split.cover_bps", "delivery", "withhold_bps",
	} {
		if value, ok := s.get(field); ok && string(value) != "0" {
			s.fault(field, "this is not built yet: want 0, or leave the field out")
		}
	}

	const root = "admission.root"
	if text := s.text(root); strings.Trim(text, "0x") != "" {
		s.fault(root, "this is not built yet: want zeros, or leave the field out")
	}
}

// split reads what of a price is not the contributors'. All of it may be left out.
func (s *sheet) split() (v core.Split) {
	part := func(field string) uint16 {
		if !s.has(field) {
			s.known = append(s.known, field)
			return 0
		}
		return uint16(s.number(field, bounds{most: core.MaxSplitBps}))
	}

	v = core.Split{
		PotBps:      part("split.pot_bps"),
		TreasuryBps: part("split.treasury_bps"),
		TipBps:      part("split.tip_bps"),
	}
	if sum := v.PotBps + v.TreasuryBps + v.TipBps; sum > core.MaxSplitBps {
		s.fault("split.pot_bps", "pot, treasury and tip are %s together: want %s at most, so that contributors keep most",
			core.Percent(sum), core.Percent(core.MaxSplitBps))
	}

	const treasury = "split.treasury"
	text := s.text(treasury)
	given := strings.Trim(text, "0x") != ""
	switch {
	case given && v.TreasuryBps == 0:
		s.fault(treasury, "it has no part: give treasury_bps, or leave the field out")
	case given:
		v.Treasury = s.checkAddress(treasury, text)
	case v.TreasuryBps != 0:
		s.fault(treasury, "who is the treasury? Give the account that withdraws its part")
	}

	return v
}

// Below these, terms are taken, but the founder is warned.
const (
	goodGroup   = 5
	goodWindow  = 60   // seconds
	goodSelling = 3600 // seconds
)

// Warnings returns what is allowed in terms but seldom meant, as sentences.
func Warnings(t core.Terms, token core.Token) (warnings []string) {
	warn := func(format string, args ...any) { warnings = append(warnings, fmt.Sprintf(format, args...)) }
	c, w := t.Cadence, t.Windows
	if t.MaxDisputes == 0 {
		warn("max_disputes is 0: a buyer pays for records that do not open or break their schema, too.")
	}

	if c.MinGroup < goodGroup {
		warn("min_group is %d: in a snapshot of fewer than %d people, each is easily told apart.", c.MinGroup, goodGroup)
	}
	if c.MinNew > c.MinGroup {
		warn("min_new is above min_group: no snapshot, not even the first, has fewer than %d contributions.", c.MinNew)
	}
	if c.MinClass > c.MinGroup {
		warn("min_class is above min_group: no snapshot, not even the first, has fewer than %d contributions.", c.MinClass)
	}
	if c.SellFor < goodSelling {
		warn("sell_for is %s: buyers have hardly time to see a snapshot.", core.Span(c.SellFor))
	}
	if shortest := min(w.Commit, w.Release, w.Confirm); shortest < goodWindow {
		warn("a window of %s suits a test chain only: a sale whose validators are late is refunded.", core.Span(shortest))
	}

	cent := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(0, token.Decimals-2))), nil)
	if t.FloorPrice.Cmp(cent) < 0 {
		warn("the floor is %s. Digits alone are base units: one whole unit is written %q.", token.Amount(t.FloorPrice), "1.0")
	}

	return warnings
}

// Bounds are what the chain says about terms.
type Bounds struct {
	Founder                       common.Address // the account that asks
	Token                         core.Token
	ShortestWindow, LongestWindow uint64 // seconds, of the deployment
	LeastGroup, LeastNew          uint32 // contributions in a snapshot, and new ones
}

// leastVote returns the shortest window of votes that the contract takes, in seconds.
func leastVote(v core.Vote, b Bounds) uint64 {
	if v.Rule == core.VoteNone {
		return 0
	}
	return b.ShortestWindow
}

// Terms returns the terms, with the price in base units of the token. Terms that the
// deployment's contract would not take are refused with core.ReasonTerms.
func (d *Draft) Terms(b Bounds) (terms core.Terms, err error) {
	s := &sheet{file: d.file, reason: core.ReasonTerms}
	terms = d.terms
	switch terms.Founder {
	case common.Address{}:
		terms.Founder = b.Founder
	case b.Founder:
	default:
		s.fault("founder", "this is %s, and the key is of %s: leave the field out, or use the founder's key", terms.Founder, b.Founder)
	}

	if terms.FloorPrice, err = d.price.In(b.Token); err != nil {
		s.fault("floor_price", "%v", err)
	}

	for _, window := range []struct {
		field   string
		seconds uint64
		least   uint64
	}{
		{"windows.vote", terms.Windows.Vote, leastVote(terms.Vote, b)},
		{"windows.commit", terms.Windows.Commit, b.ShortestWindow},
		{"windows.release", terms.Windows.Release, b.ShortestWindow},
		{"windows.confirm", terms.Windows.Confirm, b.ShortestWindow},
		{"windows.dispute", terms.Windows.Dispute, b.ShortestWindow},
	} {
		if window.seconds < window.least || window.seconds > b.LongestWindow {
			s.fault(
				window.field, "this committee's contracts take %s to %s, not %s",
				core.Span(window.least), core.Span(b.LongestWindow), core.Span(window.seconds),
			)
		}
	}

	for _, floor := range []struct {
		field        string
		given, least uint32
	}{
		{"cadence.min_group", terms.Cadence.MinGroup, b.LeastGroup},
		{"cadence.min_new", terms.Cadence.MinNew, b.LeastNew},
	} {
		if floor.given < floor.least {
			s.fault(floor.field, "this committee's contracts take %d at least, not %d", floor.least, floor.given)
		}
	}

	return terms, s.done(termsAdvice)
}

// Chain is what a founder asks of the chain before terms are published.
type Chain interface {
	PricedIn(ctx context.Context, token common.Address) (core.Token, error)
	WindowBounds(ctx context.Context) (shortest, longest uint64, err error)
	GroupFloors(ctx context.Context) (group, fresh uint32, err error)
	HasDataset(ctx context.Context, id core.DatasetID) (bool, error)
}

// Ask returns what the chain says about a draft that an account would publish. It refuses
// the address of no token with core.ReasonTerms.
func Ask(ctx context.Context, c Chain, account common.Address, d *Draft) (b Bounds, err error) {
	b.Founder = account
	b.Token, err = c.PricedIn(ctx, d.terms.Token)
	if errors.Is(err, chain.ErrNoToken) {
		return b, core.Refuse(core.ReasonTerms, "%s: token: %v", d.file, err)
	}
	if err != nil {
		return b, err
	}

	if b.ShortestWindow, b.LongestWindow, err = c.WindowBounds(ctx); err != nil {
		return b, err
	}

	b.LeastGroup, b.LeastNew, err = c.GroupFloors(ctx)

	return b, err
}

// CheckNew refuses terms that are published already, with core.ReasonConflict.
func CheckNew(ctx context.Context, c Chain, id core.DatasetID) error {
	published, err := c.HasDataset(ctx, id)
	if err == nil && published {
		err = core.Refuse(
			core.ReasonConflict,
			"dataset %s is published already, with exactly these terms; with another salt they are another dataset", id,
		)
	}

	return err
}
