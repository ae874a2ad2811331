package client

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

const event = "id: 3-1\nevent: batch\ndata: {\"schema\":\"tantieme/event/1\",\"id\":\"3-1\",\"type\":\"batch\",\"block\":3}\n\n"

func TestEventsAreReadAsNodesWriteThem(t *testing.T) {
	for name, test := range map[string]struct {
		stream string
		after  core.LogID // where it begins
		calls  int
		ends   core.LogID
		wrong  bool
	}{
		"an event":                   {"retry: 1\n\n" + event, core.LogID{}, 1, core.LogID{Block: 3, Position: 1}, false},
		"one that was seen":          {event, core.LogID{Block: 3, Position: 1}, 0, core.LogID{Block: 3, Position: 1}, false},
		"one that is repeated":       {event + event, core.LogID{}, 1, core.LogID{Block: 3, Position: 1}, false},
		"a place without an event":   {"id: 9-0\n\n", core.LogID{}, 0, core.LogID{Block: 9}, false},
		"heartbeats":                 {": alive\n\n: alive\n\n", core.LogID{Block: 1}, 0, core.LogID{Block: 1}, false},
		"windows line ends":          {strings.ReplaceAll(event, "\n", "\r\n"), core.LogID{}, 1, core.LogID{Block: 3, Position: 1}, false},
		"an event that is cut off":   {strings.TrimSuffix(event, "\n\n"), core.LogID{}, 0, core.LogID{}, false},
		"an id that is none":         {"id: x\n\n", core.LogID{}, 0, core.LogID{}, true},
		"data that is none":          {"id: 4-0\ndata: {\n\n", core.LogID{}, 0, core.LogID{}, true},
		"another id in the data":     {strings.Replace(event, "id: 3-1", "id: 4-1", 1), core.LogID{}, 0, core.LogID{}, true},
		"another schema in the data": {strings.Replace(event, "event/1", "event/2", 1), core.LogID{}, 0, core.LogID{}, true},
		"a line without end":         {"data: " + strings.Repeat("x", 100<<10), core.LogID{}, 0, core.LogID{}, true},
	} {
		calls, at := 0, test.after
		_, err := readEvents(strings.NewReader(test.stream), &at, func(core.LogEntry) error { calls++; return nil }, func() {})
		if calls != test.calls || at != test.ends || err == nil || (err.Error() == "unexpected EOF") == test.wrong {
			t.Errorf("%s: got %d calls, ends at %s, %v", name, calls, at, err)
		}
	}
}

func TestAFailingListenerEndsTheStream(t *testing.T) {
	at, failed := core.LogID{}, errors.New("full")
	_, err := readEvents(strings.NewReader(event), &at, func(core.LogEntry) error { return failed }, func() {})
	var stop errStop
	if !errors.As(err, &stop) || !errors.Is(stop.err, failed) || at != (core.LogID{}) {
		t.Errorf("got %v, at %s", err, at)
	}
}

func TestListsThatDoNotEndAreLeft(t *testing.T) {
	for name, body := range map[string]string{
		"a page that repeats itself": `{"schema":"x","items":[{"id":"0x01"}],"next":"0x01"}`,
		"no page":                    `[]`,
	} {
		asked := 0
		node := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			asked++
			w.Header().Set("Content-Type", "application/json")
			_, _ = w.Write([]byte(body))
		}))

		remote, err := NewRemote(node.URL)
		if err != nil {
			t.Fatal(err)
		}

		if _, err := remote.Snapshots(t.Context()); err == nil || asked > 3 {
			t.Errorf("%s: got %d requests and error %v, want an error after at most 3", name, asked, err)
		}

		node.Close()
	}
}

func FuzzEvents(f *testing.F) {
	f.Add(event)
	f.Add("id: 9-0\n\ndata: {}\n\n:\n\n")
	f.Fuzz(func(t *testing.T, stream string) {
		at, last := core.LogID{}, core.LogID{}
		_, err := readEvents(strings.NewReader(stream), &at, func(e core.LogEntry) error {
			if !last.Less(e.ID) {
				t.Errorf("got %s after %s", e.ID, last)
			}
			last = e.ID
			return nil
		}, func() {})

		if err == nil {
			t.Error("stream without an end: got no error, want one")
		}
	})
}

func TestANodeThatNeverAnsweredIsLeftAtOnce(t *testing.T) {
	gone := httptest.NewServer(http.NotFoundHandler())
	remote, err := NewRemote(gone.URL)
	if err != nil {
		t.Fatal(err)
	}

	gone.Close()
	err = remote.Events(t.Context(), core.LogID{}, func(core.LogEntry) error { return nil })
	if !errors.Is(err, core.ErrUnreachable) {
		t.Error(err)
	}
}
