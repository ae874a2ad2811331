package exporttest

import (
	"errors"
	"slices"
	"testing"

	"github.com/tantieme/tantieme/node/export"
)

// Fuzz checks that any content of a claimed file ends in sound plays or in a refusal. Its
// seeds are the claimed files of all fixtures.
func Fuzz(f *testing.F, a export.Adapter) {
	var all [][]file
	var opens [][]int
	for _, name := range fixtures(f) {
		files := load(f, name)
		reads := claimed(f, a, files)
		for n, i := range reads {
			f.Add(uint8(len(all)), uint8(n), files[i].data)
		}
		all, opens = append(all, files), append(opens, reads)
	}

	f.Fuzz(func(t *testing.T, fixture, at uint8, content []byte) {
		files := all[int(fixture)%len(all)]
		reads := opens[int(fixture)%len(all)]
		changed := slices.Clone(files)
		changed[reads[int(at)%len(reads)]].data = content
		plays, _, err := read(t.Context(), a, loose(changed))
		var refused *export.Refused
		if err != nil && !errors.As(err, &refused) {
			t.Errorf("neither plays nor a refusal: %v", err)
		}

		for _, play := range plays {
			if err := sound(play); err != nil {
				t.Error(err)
			}
		}
	})
}
