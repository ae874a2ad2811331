package export_test

import (
	"context"
	"fmt"
	"strings"

	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/export/listenbrainz"
)

// ExampleOpen reads one file of an export. The adapter streams its plays and counts
// omitted data, by name and never by value.
func ExampleOpen() {
	content := `{"listened_at": 1700000000, "track_metadata": {"artist_name": "Exämple", "track_name": "One",
		"additional_info": {"duration_ms": 180000}}}`
	content = strings.ReplaceAll(content, "\n\t\t", " ") // each listen is a line

	archive, err := export.Open(
		[]export.File{{Name: "listens/2023/11.jsonl", Size: int64(len(content)), Content: strings.NewReader(content)}},
		export.Options{Adapters: []export.Adapter{listenbrainz.Adapter{}}},
	)
	if err != nil {
		fmt.Println(err)
		return
	}

	for play, err := range archive.Plays(context.Background()) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(play.Artist, play.EndedAt.UTC().Format("2006-01-02"))
	}

	// Output:
	// Exämple 2023-11-14
}
