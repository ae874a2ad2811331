package founder

import "github.com/go-json-experiment/json/jsontext"

// longestCeremony is the longest window of a ceremony that Committee takes, in seconds.
const longestCeremony = 30 * 24 * 3600

// planField is a field of a plan that has a default.
type planField struct {
	name     string
	standard string // the default for public chains, as JSON; the template prints it
	in       bounds // of numbers and lengths of time
	why      string // why the bounds are as they are, for whoever is refused
}

// planFields is the one table of the defaults of a plan. Contracts keep these values for
// ever, so the defaults are for public chains: windows of days, and an escrow that is small
// enough to lose. A test network's plan names shorter ones.
var planFields = []planField{
	{name: "min_bond", standard: `"1000.00"`},
	{name: "max_price", standard: `"100000.00"`},
	{
		name: "ceremony_window", standard: `"2d"`, in: bounds{1, longestCeremony},
		why: "Committee takes no longer one, because bonds are locked until it ends",
	},
	{
		name: "min_window", standard: `"1d"`, in: bounds{1, longestWindow},
		why: "Datasets takes no longer one, because a buyer's money waits until it ends",
	},
	{
		name: "max_window", standard: `"30d"`, in: bounds{1, longestWindow},
		why: "Datasets takes no longer one, because a buyer's money waits until it ends",
	},
	{
		name: "min_group", standard: "100", in: bounds{2, 1 << 20},
		why: "a group of one names its person",
	},
	{
		name: "min_new", standard: "20", in: bounds{1, 1 << 20},
		why: "a snapshot without anything new only repeats the last one",
	},
	{name: "notice_fee", standard: `"0.01 ether"`},
	{
		name: "finality", standard: "0", in: bounds{0, 1 << 32},
		why: "no chain needs that many blocks",
	},
}

// planFieldOf returns the row of a field.
func planFieldOf(name string) planField {
	for _, f := range planFields {
		if f.name == name {
			return f
		}
	}
	panic("founder: a plan has no default of " + name)
}

// fillPlan sets the fields with a default that a plan does not name.
func (s *sheet) fillPlan() {
	for _, f := range planFields {
		if !s.has(f.name) {
			s.fields[f.name] = jsontext.Value(f.standard)
		}
	}
}

// planNumber reads a number within the bounds of the table. A refusal says why they are so.
func (s *sheet) planNumber(name string) uint64 {
	return s.inPlan(name, s.number)
}

// planSpan reads a length of time within the bounds of the table.
func (s *sheet) planSpan(name string) uint64 {
	return s.inPlan(name, s.span)
}

func (s *sheet) inPlan(name string, read func(string, bounds) uint64) uint64 {
	f, before := planFieldOf(name), len(s.faults)
	value := read(name, f.in)

	for i := before; i < len(s.faults); i++ {
		s.faults[i] += ": " + f.why
	}

	return value
}
