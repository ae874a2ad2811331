package founder_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/founder"
	"github.com/tantieme/tantieme/node/slice"
)

const token = "0x5FbDB2315678afecb367f032d93F642f64180aa3"

// onChain is what a deployment says about terms.
func onChain() founder.Bounds {
	return founder.Bounds{
		Founder:        common.Address{0xf0},
		Token:          core.Token{Address: common.HexToAddress(token), Symbol: "DEMO", Decimals: 6},
		ShortestWindow: 10,
		LongestWindow:  86400,
		LeastGroup:     20,
		LeastNew:       5,
	}
}

func terms() map[string]any {
	return map[string]any{
		"name":         "Artists",
		"schema":       "artist-preferences/v1",
		"purposes":     []core.Purpose{core.Purposes()[0]},
		"token":        token,
		"floor_price":  "1.50",
		"max_disputes": 20,
		"weight_rule":  "steps",
		"cadence": map[string]any{
			"min_group": 20, "min_new": 5, "min_class": 5, "min_interval": "1d", "min_age": "0s", "sell_for": "30d",
		},
		"windows": map[string]any{
			"vote": 0, "commit": "1h", "release": 3600, "confirm": "60m", "dispute": "1h30m",
		},
	}
}

// with returns terms in which one field, with dots, has another value.
func with(field string, value any) map[string]any {
	out := terms()
	outer, inner, nested := strings.Cut(field, ".")
	if !nested {
		out[field] = value
		return out
	}

	object, ok := out[outer].(map[string]any)
	if !ok {
		object = map[string]any{}
	}

	object = maps.Clone(object)
	object[inner] = value
	out[outer] = object

	return out
}

// detail returns the text of a refusal.
func detail(err error) string {
	var refusal *core.Refusal
	if errors.As(err, &refusal) {
		return refusal.Detail
	}
	return fmt.Sprint(err)
}

func TestTermsAreReadAsAFounderWritesThem(t *testing.T) {
	draft, err := founder.ReadTerms(write(t, terms()))
	if err != nil {
		t.Fatal(err)
	}

	got, err := draft.Terms(onChain())
	if err != nil {
		t.Fatal(err)
	}

	windows := core.Windows{Commit: 3600, Release: 3600, Confirm: 3600, Dispute: 5400}
	cadence := core.Cadence{MinGroup: 20, MinNew: 5, MinClass: 5, MinInterval: 86400, SellFor: 2592000}
	if got.FloorPrice.String() != "1500000" || got.MaxWeight != 8 || got.Windows != windows || got.Cadence != cadence || got.Founder != onChain().Founder {
		t.Errorf("got %+v, want 1500000 base units, a greatest weight of 8, %+v, %+v", got, windows, cadence)
	}
	if warnings := founder.Warnings(got, onChain().Token); len(warnings) > 0 {
		t.Errorf("got warnings %q, want none", warnings)
	}
}

// TestTermsNameTheirFounder checks that terms which name an account are published by it.
func TestTermsNameTheirFounder(t *testing.T) {
	founderOf := onChain().Founder
	for text, good := range map[string]bool{
		founderOf.Hex():            true,
		common.Address{}.Hex():     true,
		common.Address{0xaa}.Hex(): false,
	} {
		draft, err := founder.ReadTerms(write(t, with("founder", text)))
		if err != nil {
			t.Fatal(err)
		}

		got, err := draft.Terms(onChain())
		switch {
		case good && (err != nil || got.Founder != founderOf):
			t.Errorf("%s: got %s, %v, want %s", text, got.Founder, err, founderOf)
		case !good && (reasonOf(err) != core.ReasonTerms || !strings.Contains(detail(err), "founder:")):
			t.Errorf("%s: got %v, want %s by the field founder", text, err, core.ReasonTerms)
		}
	}
}

// TestWrongTermsAreRefusedByField holds newcomer.md, section 5: what nobody could use is
// found before anything is asked of the chain.
func TestWrongTermsAreRefusedByField(t *testing.T) {
	for name, c := range map[string]struct {
		field string
		value any
		says  string
	}{
		"no name":                       {"name", "", "name: give a name"},
		"an escape in the name":         {"name", "a\x1b[2Jb", "U+001B"},
		"a line break in the name":      {"name", "a\nb", "U+000A"},
		"a name that turns text around": {"name", "a\u202eb", "U+202E"},
		"a zero-width name":             {"name", "a\u200bb", "U+200B"},
		"a C1 control":                  {"name", "a\u009bb", "U+009B"},
		"a name of a page":              {"name", strings.Repeat("x", 101), "100 characters"},
		"an unknown schema":             {"schema", "foo/v1", "Schemas are artist-preferences/v1, listening-trends/v1"},
		"a mistyped schema":             {"schema", "artist-preference/v1", "did you mean artist-preferences/v1?"},
		"a schema that would escape":    {"schema", "\x1b[2J", `no schema "[2J"`},
		"no purpose":                    {"purposes", []string{}, `name at least one of {"dpv": "https://w3id.org/dpv#AcademicResearch"`},
		"a purpose off the list":        {"purposes", []core.Purpose{{DPV: "https://w3id.org/dpv#Advertising", PDPP: core.Training.PDPP}}, `Purposes are {"dpv": "https://w3id.org/dpv#`},
		"a purpose twice":               {"purposes", []core.Purpose{core.Purposes()[0], core.Purposes()[0]}, "named twice"},
		"a purpose of one half":         {"purposes", []core.Purpose{{DPV: core.Training.DPV}}, "is no purpose"},
		"a purpose with a third part":   {"purposes", []map[string]string{{"dpv": core.Training.DPV, "pdpp": core.Training.PDPP, "x": ""}}, "want a list"},
		"purposes as one text":          {"purposes", []string{core.Training.DPV}, "want a list"},
		"a class of one":                {"cadence.min_class", 1, "want a number from 2 to"},
		"nothing new":                   {"cadence.min_new", 0, "want a number from 1 to"},
		"a founder that begins like 0":  {"founder", "xx00", "founder: want an address"},
		"a delivery that is not built":  {"delivery", 1, "not built yet"},
		"a part that is withheld":       {"withhold_bps", 100, "not built yet"},
		"another form of founder":       {"founder", "me", "founder: want an address"},
		"purposes that are no list":     {"purposes", "research", "want a list"},
		"no token":                      {"token", "", "token: give the address"},
		"a token of zeros":              {"token", "0x0000000000000000000000000000000000000000", "zeros"},
		"a typing error in the token":   {"token", "0x5FbDB2315678afecb367f032d93F642f64180aA3", "EIP-55"},
		"a token's name":                {"token", "USDC", "40 hex digits"},
		"no price":                      {"floor_price", nil, "floor_price: give an amount"},
		"a price of nothing":            {"floor_price", "0", "above 0"},
		"a price of nothing, in whole":  {"floor_price", "0.00", "above 0"},
		"a negative price":              {"floor_price", "-1", "no amount"},
		"a price in words":              {"floor_price", "cheap", "no amount"},
		"a price with an exponent":      {"floor_price", 1e30, "no amount"},
		"a rule that is not built":      {"weight_rule", 7, `built are "equal" (0), "steps" (1)`},
		"a weight off the rule":         {"max_weight", 1, `under the weight rule "steps" it is 8, not 1`},
		"a group of none":               {"cadence.min_group", 0, "want a number from 2 to"},
		"a group of one":                {"cadence.min_group", 1, "want a number from 2 to"},
		"a negative group":              {"cadence.min_group", -5, "whole number"},
		"a group of half":               {"cadence.min_group", 2.5, "whole number"},
		"a group beyond the contract":   {"cadence.min_group", 1 << 33, "from 2 to 4294967295"},
		"no time to sell":               {"cadence.sell_for", "0s", "cadence.sell_for: want 1 second to 3650 days"},
		"sold for a century":            {"cadence.sell_for", "3651d", "3650 days"},
		"an age beyond the sale":        {"cadence.min_age", "30d", "no time to sell"},
		"no window":                     {"windows.commit", "0s", "windows.commit: want 1 second to 180 days, not 0 seconds"},
		"a window of a year":            {"windows.dispute", "365d", "windows.dispute: want 1 second to 180 days"},
		"a window without a unit":       {"windows.release", "90", `"90" is no length of time`},
		"an unknown field":              {"colour", "red", "colour: there is no such field"},
		"a mistyped field":              {"windows.comit", "1h", "did you mean windows.commit?"},
		"admission by a list":           {"admission.rule", 1, "not built"},
		"admission of a list":           {"admission.root", "0x01", "not built"},
		"a vote":                        {"vote.rule", 3, `built are "none" (0), "veto" (1), "ballot" (2)`},
		"a veto":                        {"vote.veto_bps", 100, "only the vote rule"},
		"a quorum":                      {"vote.quorum_bps", 100, "only the vote rule"},
		"a treasury without a part":     {"split.treasury", token, "it has no part"},
		"a part without a treasury":     {"split.treasury_bps", 500, "who is the treasury"},
		"a split of all":                {"split.pot_bps", 4001, "4000"},
		"a cover":                       {"split.cover_bps", 100, "not built"},
		"too many disputes":             {"max_disputes", 1001, "max_disputes: want a number from 0 to 1000, not 1001"},
		"half a salt":                   {"salt", "0x12", "64 hex digits"},
	} {
		_, err := founder.ReadTerms(write(t, with(c.field, c.value)))
		if reasonOf(err) != core.ReasonTerms || !strings.Contains(detail(err), c.says) {
			t.Errorf("%s: got %v, want %s that says %q", name, err, core.ReasonTerms, c.says)
		}
		if strings.ContainsAny(detail(err), "\x1b\u202e\u009b") {
			t.Errorf("%s: got %q, want no control character", name, detail(err))
		}
	}
}

func TestAllFaultsOfAFileAreNamedAtOnce(t *testing.T) {
	_, err := founder.ReadTerms(write(t, map[string]any{"name": "\x1b", "schema": "foo/v1"}))
	for _, field := range []string{"name:", "schema:", "purposes:", "token:", "floor_price:", "cadence.min_group:", "cadence.sell_for:", "windows.commit:"} {
		if !strings.Contains(detail(err), field) {
			t.Errorf("got %v, want a fault of %s", err, field)
		}
	}
}

func TestTheChainHasAWordInTheTerms(t *testing.T) {
	for name, c := range map[string]struct {
		field string
		value any
		says  string
	}{
		"a window below the floor":    {"windows.commit", "9s", "windows.commit: this committee's contracts take 10 seconds to 1 day, not 9 seconds"},
		"a window above the ceiling":  {"windows.dispute", "2d", "windows.dispute"},
		"a vote above the ceiling":    {"windows.vote", "2d", "windows.vote"},
		"too many decimals":           {"floor_price", "1.0000001", "floor_price"},
		"the symbol of another token": {"floor_price", "1 USDC", "the symbol of token " + token + " is DEMO"},
	} {
		draft, err := founder.ReadTerms(write(t, with(c.field, c.value)))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}

		_, err = draft.Terms(onChain())
		if reasonOf(err) != core.ReasonTerms || !strings.Contains(detail(err), c.says) {
			t.Errorf("%s: got %v, want %s that says %q", name, err, core.ReasonTerms, c.says)
		}
	}
}

func TestAPriceIsReadInWholeOrBaseUnits(t *testing.T) {
	for text, want := range map[string]string{
		"1":           "1",
		"1500000":     "1500000",
		"1.5":         "1500000",
		"1.":          "1000000",
		"2 DEMO":      "2000000",
		"2.25 demo":   "2250000",
		"55,000 DEMO": "55000000000",
		"55,000.25":   "55000250000",
		"0.000001":    "1",
		" 3.0 ":       "3000000",
		"1,000":       "1000",
		"0.0000001":   "", // more decimals than the token has
		"1 2":         "",
		"1.5.5":       "",
		"1e6":         "",
		"":            "",
		".5":          "",
		"DEMO 5":      "",
		"\x1b[2J 5":   "",
		"99999999999999999999999999999999999999999": "",
	} {
		p, err := founder.ParsePrice(text)
		got := ""
		if err == nil {
			if units, err := p.In(onChain().Token); err == nil {
				got = units.String()
			}
		}

		if got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestSeldomMeantTermsAreWarnedOf(t *testing.T) {
	for name, c := range map[string]struct {
		field string
		value any
		says  string
	}{
		"a group of four":         {"cadence.min_group", 4, "min_group is 4"},
		"more new than a group":   {"cadence.min_new", 21, "min_new is above min_group"},
		"a class above a group":   {"cadence.min_class", 21, "min_class is above min_group"},
		"a window of seconds":     {"windows.confirm", "20s", "20 seconds"},
		"a minute to buy":         {"cadence.sell_for", "1m", "sell_for is 1 minute"},
		"a price in base units":   {"floor_price", "5", "the floor is 0.000005 DEMO"},
		"a price of JSON's digit": {"floor_price", 5, "base units"},
	} {
		draft, err := founder.ReadTerms(write(t, with(c.field, c.value)))
		if err != nil {
			t.Errorf("%s: got %v, want no fault", name, err)
			continue
		}

		few := onChain()
		few.LeastGroup, few.LeastNew = 2, 1
		got, err := draft.Terms(few)
		warnings := strings.Join(founder.Warnings(got, onChain().Token), " ")
		if err != nil || !strings.Contains(warnings, c.says) {
			t.Errorf("%s: got %q, %v, want a warning that says %q", name, warnings, err, c.says)
		}
	}
}

// filled returns a template with some of its lines replaced.
func filled(t *testing.T, template string, lines ...string) (file string) {
	t.Helper()
	for i := 0; i < len(lines); i += 2 {
		if !strings.Contains(template, lines[i]) {
			t.Fatalf("got a template without %q:\n%s", lines[i], template)
		}
	}

	file = filepath.Join(t.TempDir(), "filled.json")
	if err := os.WriteFile(file, []byte(strings.NewReplacer(lines...).Replace(template)), 0o600); err != nil {
		t.Fatal(err)
	}

	return file
}

// TestTemplatesAreReadAsTheyAre checks that a template lacks only what its reader has to
// fill in, explains each field, and passes once it is filled in.
func TestTemplatesAreReadAsTheyAre(t *testing.T) {
	public := onChain()
	public.LongestWindow = 30 * 86400 // of the committee's template

	for _, schema := range slice.All() {
		template, err := founder.TermsTemplate(schema.Name)
		if err != nil {
			t.Fatal(err)
		}

		_, err = founder.ReadTerms(filled(t, template))
		if got := detail(err); !strings.Contains(got, "2 faults") || !strings.Contains(got, "name:") || !strings.Contains(got, "token:") {
			t.Errorf("%s, not filled in: got %v, want faults of name and token alone", schema.Name, err)
		}

		draft, err := founder.ReadTerms(filled(t, template, `"name": ""`, `"name": "Artists"`, `"token": ""`, `"token": "`+token+`"`))
		if err != nil {
			t.Errorf("%s, filled in: got %v, want no fault", schema.Name, err)
			continue
		}
		if got, err := draft.Terms(public); err != nil || got.Schema != schema.Name || len(founder.Warnings(got, onChain().Token)) > 0 {
			t.Errorf("got %+v, %v, want terms of %s without a warning", got, err, schema.Name)
		}
	}

	_, err := founder.ReadPlan(filled(t, founder.PlanTemplate()))
	if got := detail(err); !strings.Contains(got, "chain_id:") || !strings.Contains(got, "founders:") || !strings.Contains(got, "2 faults") {
		t.Errorf("a plan that is not filled in: got %v, want faults of chain_id and the founders alone", err)
	}

	plan, err := founder.ReadPlan(filled(
		t, founder.PlanTemplate(), `"chain_id": 0`, `"chain_id": 31337`,
		`"founders": []`, `"founders": ["0x0000000000000000000000000000000000000001", "0x0000000000000000000000000000000000000002", "0x0000000000000000000000000000000000000003"]`,
	))
	if err != nil || plan.CeremonyWindow != 2*86400 {
		t.Errorf("a plan that is filled in: got %+v, %v, want 2 days for the ceremony", plan, err)
	}
}

func TestATemplateOfNoSchemaIsRefused(t *testing.T) {
	_, err := founder.TermsTemplate("listening-trend/v1")
	if reasonOf(err) != core.ReasonUsage || !strings.Contains(detail(err), "did you mean listening-trends/v1?") {
		t.Errorf("got %v, want %s with a suggestion", err, core.ReasonUsage)
	}
}

// TestTermsKeepTheFloorsOfTheCommittee holds that terms which the contracts would refuse for
// few people are refused by their fields, before anything is signed.
func TestTermsKeepTheFloorsOfTheCommittee(t *testing.T) {
	for field, least := range map[string]uint32{"cadence.min_group": onChain().LeastGroup, "cadence.min_new": onChain().LeastNew} {
		for given, good := range map[uint32]bool{least - 1: false, least: true} {
			draft, err := founder.ReadTerms(write(t, with(field, given)))
			if err != nil {
				t.Fatal(err)
			}

			_, err = draft.Terms(onChain())
			want := fmt.Sprintf("%s: this committee's contracts take %d at least, not %d", field, least, given)
			if good && err != nil || !good && !strings.Contains(detail(err), want) {
				t.Errorf("%s of %d: got %v, want it taken: %t", field, given, err, good)
			}
		}
	}
}

// asking is a chain without the token, or with the dataset.
type asking struct {
	founder.Chain
	err       error
	published bool
}

func (a asking) PricedIn(context.Context, common.Address) (core.Token, error) {
	return core.Token{}, a.err
}

func (a asking) HasDataset(context.Context, core.DatasetID) (bool, error) { return a.published, nil }

func TestAnAddressOfNoTokenIsAFaultOfTheTerms(t *testing.T) {
	draft, err := founder.ReadTerms(write(t, terms()))
	if err != nil {
		t.Fatal(err)
	}

	_, err = founder.Ask(t.Context(), asking{err: chain.ErrNoToken}, common.Address{1}, draft)
	if reasonOf(err) != core.ReasonTerms || !strings.Contains(detail(err), "token:") {
		t.Errorf("got %v, want %s by the field token", err, core.ReasonTerms)
	}

	_, err = founder.Ask(t.Context(), asking{err: core.ErrUnreachable}, common.Address{1}, draft)
	if !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("got %v, want unreachable", err)
	}
}

func TestPublishedTermsAreRefused(t *testing.T) {
	err := founder.CheckNew(t.Context(), asking{published: true}, core.DatasetID{7})
	if reasonOf(err) != core.ReasonConflict || core.ReasonConflict.Info().Exit != core.ExitRefused {
		t.Errorf("got %v, want %s with exit code %d", err, core.ReasonConflict, core.ExitRefused)
	}
}

// TestTheWrongFileIsNotQuoted gives the file of a private key for that of terms or a plan.
func TestTheWrongFileIsNotQuoted(t *testing.T) {
	secret := strings.Repeat("ab12", 16)
	file := filepath.Join(t.TempDir(), "key")
	for _, content := range []string{secret, "0x" + secret, "\ufeff" + secret + "\r\n", `{"name": ` + secret + "}"} {
		if err := os.WriteFile(file, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}

		_, err := founder.ReadTerms(file)
		_, errPlan := founder.ReadPlan(file)
		for _, err := range []error{err, errPlan} {
			if err == nil || strings.Contains(err.Error(), secret) {
				t.Errorf("%s: got %v, want a refusal without the key in it", content, err)
			}
		}
	}

	if _, err := founder.ParseTerms(file, []byte(`{"name": tru}`)); err == nil || !strings.Contains(err.Error(), "tru") {
		t.Errorf("got %v, want the typing error in it", err)
	}
}
