package exporttest

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
)

var update = flag.Bool("update", false, "write golden files")

// canary marks values that must not leave.
const canary = "CANARY"

// Run checks the rules for an adapter, over the fixtures in the test's testdata.
func Run(t *testing.T, a export.Adapter) {
	t.Run("it says who it is", func(t *testing.T) { identity(t, a) })
	for _, name := range fixtures(t) {
		files := load(t, name)
		t.Run(name, func(t *testing.T) { fixture(t, a, name, files) })
	}
}

func identity(t *testing.T, a export.Adapter) {
	if a.Name() == "" || a.Name() != strings.ToLower(a.Name()) {
		t.Errorf("Name is %q; want lower case", a.Name())
	}
	if a.Ask() == "" {
		t.Error("Ask: got no advice, want some")
	}

	for _, name := range []string{"cat.jpg", "", "letters.json", "..", "data.csv"} {
		if got := a.Part(name); got != export.PartUnknown {
			t.Errorf("%q: got part %d of another's file, want %d", name, got, export.PartUnknown)
		}
	}

	for _, form := range []export.Form{export.FormOther, export.FormEmpty, export.FormRows, export.FormTable} {
		if a.Recognise(export.Head{Name: "letters.json", Form: form}) {
			t.Errorf("recognises a file of form %d without any of its keys", form)
		}
	}

	if refused := a.Explain([]string{"cat.jpg", "letters.txt"}); refused != nil {
		t.Errorf("takes another's archive for its own: got %v, want nil", refused)
	}
}

func fixture(t *testing.T, a export.Adapter, name string, files []file) {
	plays, left, err := read(t.Context(), a, loose(files))
	if err != nil {
		t.Fatal(err)
	}

	t.Run("is read as its golden file says", func(t *testing.T) { golden(t, name, plays, left) })
	t.Run("gives away nothing that must stay", func(t *testing.T) { secret(t, plays, left) })
	for _, w := range wrappings() {
		t.Run("is the same in "+w.name, func(t *testing.T) {
			got, _, err := read(t.Context(), a, w.wrap(t, a, files))
			if err != nil || !slices.Equal(inOrder(got), inOrder(plays)) {
				t.Errorf("%v; got\n%s\nwant\n%s", err, show(got), show(plays))
			}
		})
	}

	t.Run("is refused or shorter when it is cut", func(t *testing.T) { cuts(t, a, files, len(plays)) })
	t.Run("stops when no more is asked", func(t *testing.T) { stops(t, a, files) })
	t.Run("is read again as before", func(t *testing.T) { again(t, a, files) })
}

// read returns all plays up to the first error.
func read(ctx context.Context, a export.Adapter, files []export.File) (plays []core.Play, left export.LeftOut, err error) {
	archive, err := export.Open(files, export.Options{Adapters: []export.Adapter{a}})
	if err != nil {
		return nil, left, err
	}

	for play, err := range archive.Plays(ctx) {
		if err != nil {
			return plays, archive.LeftOut(), err
		}
		plays = append(plays, play)
	}

	return plays, archive.LeftOut(), nil
}

// inOrder returns plays as sorted lines, because without folders the files come in
// another order.
func inOrder(plays []core.Play) []string {
	lines := strings.Split(show(plays), "\n")
	slices.Sort(lines)
	return lines
}

func show(plays []core.Play) string {
	var out strings.Builder
	for _, play := range plays {
		fmt.Fprintf(&out, "%+v\n", play)
	}
	return out.String()
}

func golden(t *testing.T, name string, plays []core.Play, left export.LeftOut) {
	got := []byte(fmt.Sprintf(
		"%s\nnot opened: %s\nlooked at: %s\nnot read: %s\nnot counted: %v\n",
		show(plays),
		strings.Join(left.Entries, ", "),
		strings.Join(left.Looked, ", "),
		strings.Join(left.Keys, ", "),
		left.Rows,
	))

	path := "testdata/" + name + ".golden"
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}

	want, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("%s differs (%v):\n%s", path, err, got)
	}
}

func secret(t *testing.T, plays []core.Play, left export.LeftOut) {
	if said := show(plays) + fmt.Sprintf("%+v", left); strings.Contains(said, canary) {
		t.Errorf("what must stay is in\n%s", said)
	}

	for _, play := range plays {
		if err := sound(play); err != nil {
			t.Error(err)
		}
	}
}

// sound checks a play against the promises of core.Play.
func sound(play core.Play) error {
	switch {
	case play.Source == "" || play.Precision <= 0 || play.Played < 0:
		return fmt.Errorf("a play without source, precision or with a negative length: %+v", play)
	case (play.Kind != core.PlayMusic || play.Private) && play.Artist+play.Track+play.URI != "":
		return fmt.Errorf("names of what is private or no music: %+v", play)
	case !play.EndedAt.IsZero() && (play.EndedAt.Location().String() != "UTC" || play.EndedAt.Unix() <= 0):
		return fmt.Errorf("a time that is not UTC, or before 1970: %+v", play)
	}

	return nil
}

// cuts truncates each claimed file at many places.
func cuts(t *testing.T, a export.Adapter, files []file, whole int) {
	for _, i := range claimed(t, a, files) {
		size := len(files[i].data)
		for n := range 50 {
			cut := slices.Clone(files)
			cut[i].data = files[i].data[:size*n/50]
			plays, _, err := read(t.Context(), a, loose(cut))
			var refused *export.Refused
			if err != nil && !errors.As(err, &refused) || err == nil && len(plays) > whole {
				t.Errorf("%s cut at %d of %d: %d plays, %v", files[i].name, size*n/50, size, len(plays), err)
			}
		}
	}
}

func stops(t *testing.T, a export.Adapter, files []file) {
	archive, err := export.Open(loose(files), export.Options{Adapters: []export.Adapter{a}})
	if err != nil {
		t.Fatal(err)
	}

	for _, err := range archive.Plays(t.Context()) {
		if err != nil {
			t.Error(err)
		}
		break // an adapter that yields once more makes the range panic
	}
}

func again(t *testing.T, a export.Adapter, files []file) {
	archive, err := export.Open(loose(files), export.Options{Adapters: []export.Adapter{a}})
	if err != nil {
		t.Fatal(err)
	}

	pass := func() string {
		var plays []core.Play
		for play, err := range archive.Plays(t.Context()) {
			if err != nil {
				t.Fatal(err)
			}
			plays = append(plays, play)
		}

		return show(plays) + fmt.Sprintf("%+v", archive.LeftOut())
	}

	if first, second := pass(), pass(); first != second {
		t.Errorf("first\n%s\nthen\n%s, want %v", first, second, second)
	}
}
