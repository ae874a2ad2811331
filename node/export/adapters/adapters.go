// Package adapters lists the supported platforms. Except for the adapters themselves, it
// is the only package that knows their names.
package adapters

import (
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/export/foreign"
	"github.com/tantieme/tantieme/node/export/listenbrainz"
	"github.com/tantieme/tantieme/node/export/spotify"
)

// All returns an adapter for each platform, in the order in which they are offered an
// archive.
func All() []export.Adapter {
	return []export.Adapter{spotify.Adapter{}, listenbrainz.Adapter{}}
}

// Options returns the options to read an export of any of the platforms.
func Options() export.Options {
	return export.Options{Adapters: All(), Strangers: foreign.Shapes()}
}
