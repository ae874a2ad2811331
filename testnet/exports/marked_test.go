package exports_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/slice"
	"github.com/tantieme/tantieme/testnet/exports"
)

func TestNoSliceHoldsWhatMustStay(t *testing.T) {
	marks := exports.Marks{Leaves: "Zzyxcanary", Stays: "Qqjvcanary"}
	data, err := exports.Marked(marks, time.Date(2026, 10, 1, 8, 0, 0, 0, time.UTC))
	if err != nil {
		t.Fatal(err)
	}

	for _, kind := range slice.All() {
		shown, err := contributor.NewPreview(t.Context(), export.ZIP(bytes.NewReader(data), int64(len(data))), kind.Name)
		if err != nil {
			t.Fatal(kind.Name, err)
		}

		var page strings.Builder
		if err := shown.WriteJSON(&page); err != nil {
			t.Fatal(err)
		}

		if err := contributor.RenderPreview(&page, shown); err != nil {
			t.Fatal(err)
		}

		const entry = "Unknown Qqjvcanary.json" // files are named to their owner
		if !strings.Contains(page.String(), entry) {
			t.Errorf("%s: the unknown file is not named: got %v, want %v", kind.Name, page.String(), entry)
		}

		if shows := strings.ReplaceAll(page.String(), entry, ""); strings.Contains(shows, marks.Stays) {
			t.Errorf("%s: got private data in\n%s\nwant none", kind.Name, shows)
		}

		if names := bytes.Count(shown.Slice.Bytes(), []byte(marks.Leaves)); names != 6 && len(shown.Slice.Artists) > 0 {
			t.Errorf("%s names %d artists, want 6", kind.Name, names)
		}

		for _, reason := range []slice.Reason{slice.ReasonPrivate, slice.ReasonShort, slice.ReasonOld, slice.ReasonNoTime, slice.ReasonUnattributed, slice.ReasonLocalFile, slice.ReasonPodcast, slice.ReasonAudiobook} {
			if shown.LeftOut.Rows[string(reason)] == 0 {
				t.Errorf("%s: got no row left out as %s, want one", kind.Name, reason)
			}
		}
	}
}
