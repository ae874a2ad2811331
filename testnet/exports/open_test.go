package exports_test

import (
	"bytes"
	"testing"

	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/export/spotify"
)

func open(t testing.TB, data []byte) *export.Archive {
	t.Helper()
	options := export.Options{Adapters: []export.Adapter{spotify.Adapter{}}}
	archive, err := export.Open(export.ZIP(bytes.NewReader(data), int64(len(data))), options)
	if err != nil {
		t.Fatal(err)
	}

	return archive
}
