package chain_test

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/world"
)

// numbers returns the numbers of the blocks in which a dataset was made.
func numbers(blocks []core.Block) (out []uint64) {
	for _, b := range blocks {
		for _, e := range b.Events {
			if _, ok := e.(core.DatasetCreated); ok {
				out = append(out, b.Number)
			}
		}
	}

	return out
}

// TestBlocksOfALongSpanAreThoseOfShortOnes checks that the number of blocks read at once
// makes no difference.
func TestBlocksOfALongSpanAreThoseOfShortOnes(t *testing.T) {
	c := the.Client(t)
	first := world.Head(t, c).Number
	for range 3 {
		if err := c.CreateDataset(t.Context(), the.TermsBy(c)); err != nil {
			t.Fatal(err)
		}
		the.Commit(12)
	}

	last := world.Head(t, c).Number
	long, err := c.Blocks(t.Context(), first, last)
	if err != nil {
		t.Fatal(err)
	}

	var short []core.Block
	for from := first; from <= last; from++ {
		one, err := c.Blocks(t.Context(), from, from)
		if err != nil || len(one) != 1 {
			t.Fatalf("block %d: got %d blocks, %v, want 1", from, len(one), err)
		}
		if len(one[0].Events) > 0 || from == last {
			short = append(short, one...)
		}
	}

	same := slices.EqualFunc(long, short, func(a, b core.Block) bool {
		return a.Number == b.Number && a.Hash == b.Hash && a.Time.Equal(b.Time) && len(a.Events) == len(b.Events)
	})
	if !same || len(numbers(long)) != 3 {
		t.Errorf("a long span: got %v, want the %v of short ones", numbers(long), numbers(short))
	}

	if none, err := c.Blocks(t.Context(), last, last-1); err != nil || none != nil {
		t.Errorf("an empty span: got %v, %v, want no block", none, err)
	}
}

// changed replaces text in the answers to requests that contain a word.
func changed(word, pattern, by string) world.Handler {
	re := regexp.MustCompile(pattern)
	return func(w http.ResponseWriter, body string, pass http.HandlerFunc) {
		answer := httptest.NewRecorder()
		pass(answer, nil)
		text := answer.Body.String()
		if strings.Contains(body, word) {
			text = re.ReplaceAllString(text, by)
		}

		_, _ = io.WriteString(w, text)
	}
}

// TestAnAnswerThatIsNotOfOneChainIsNotTaken checks answers from two chains, and answers
// of an endpoint that lacks the blocks. The client asks again.
func TestAnAnswerThatIsNotOfOneChainIsNotTaken(t *testing.T) {
	c := the.Client(t)
	from := world.Head(t, c).Number
	if err := c.CreateDataset(t.Context(), the.TermsBy(c)); err != nil {
		t.Fatal(err)
	}

	the.Commit(40)
	if err := c.CreateDataset(t.Context(), the.TermsBy(c)); err != nil {
		t.Fatal(err)
	}

	to := world.Head(t, c).Number
	hash := `[0-9a-f]{62}"`
	for name, meddle := range map[string]world.Handler{
		"logs of another block":          changed("eth_getLogs", `("blockHash":"0x)..`+hash, `${1}00`+strings.Repeat("ab", 31)+`"`),
		"a log that was removed":         changed("eth_getLogs", `"removed":false`, `"removed":true`),
		"logs of a block out of range":   changed("eth_getLogs", `("blockNumber":")0x[0-9a-f]+"`, `${1}0x1"`),
		"another header":                 changed("eth_getBlockByNumber", `"extraData":"0x`, `"extraData":"0xff`),
		"headers that do not follow":     changed("eth_getBlockByNumber", `("parentHash":"0x)..`+hash, `${1}00`+strings.Repeat("ab", 31)+`"`),
		"the header of another number":   changed("eth_getBlockByNumber", `("number":")0x[0-9a-f]+"`, `${1}0x1"`),
		"no headers":                     changed("eth_getBlockByNumber", `"result":\{[^}]*\}`, `"result":null`),
		"an error instead of the logs":   changed("eth_getLogs", `"result":\[[^\]]*\]`, `"error":{"code":-32000,"message":"unknown block"}`),
		"an error instead of the header": changed("eth_getBlockByNumber", `"result":\{[^}]*\}`, `"error":{"code":-32000,"message":"gone"}`),
	} {
		t.Run(name, func(t *testing.T) {
			r := world.NewRelay(t, the.Dev.URL())
			opts := the.Options(nil)
			opts.RPC = []string{r.URL}
			c := world.Open(t, opts)
			for _, span := range [][2]uint64{{from, to}, {to - 3, to}} {
				r.Set(meddle)
				if blocks, err := c.Blocks(t.Context(), span[0], span[1]); !errors.Is(err, core.ErrUnreachable) {
					t.Errorf("span of %d: got %d blocks, %v, want %v", span[1]-span[0]+1, len(blocks), err, core.ErrUnreachable)
				}

				r.Set(nil)
				if _, err := c.Blocks(t.Context(), span[0], span[1]); err != nil {
					t.Errorf("asked again: got %v, want no error", err)
				}
			}
		})
	}
}

// TestAnEndpointThatLagsDoesNotHideEvents covers endpoints that return no logs, instead
// of an error, for blocks that they lack.
func TestAnEndpointThatLagsDoesNotHideEvents(t *testing.T) {
	r := world.NewRelay(t, the.Dev.URL())
	opts := the.Options(the.Account())
	opts.RPC = []string{r.URL}
	c := world.Open(t, opts)
	from := world.Head(t, c).Number
	if err := c.CreateDataset(t.Context(), the.TermsBy(c)); err != nil {
		t.Fatal(err)
	}

	r.Set(changed("eth_get", `"result":(\[[^\]]*\]|\{[^}]*\})`, `"result":null`))
	if blocks, err := c.Blocks(t.Context(), from, world.Head(t, the.Client(t)).Number); !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("got %d blocks, %v, want %v", len(blocks), err, core.ErrUnreachable)
	}
}

// TestFinalityByTagAndByDepth uses a dev chain whose tag is its last multiple of 32.
func TestFinalityByTagAndByDepth(t *testing.T) {
	opts := the.Options(nil)
	opts.FinalityDepth = 0
	byTag, byDepth := world.Open(t, opts), the.Client(t)
	the.Commit(40)
	tag, deep := world.Head(t, byTag), world.Head(t, byDepth)
	if tag.Number != deep.Number || deep.Final != deep.Number-world.Depth || tag.Final%32 != 0 || tag.Final+32 <= tag.Number || tag.Final > tag.Number {
		t.Errorf("got %+v by tag, %+v by depth, want both final", tag, deep)
	}

	at, err := byDepth.BlockAt(t.Context(), tag.Final)
	if err != nil || at.Hash != tag.FinalHash {
		t.Errorf("got final block %s, %v, want %s", tag.FinalHash, err, at.Hash)
	}
}
