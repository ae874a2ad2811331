// Package adapters lists the platforms whose exports are read. It is the only package
// outside of the adapters' own that knows their names.
package adapters

import (
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/export/listenbrainz"
	"github.com/tantieme/tantieme/node/export/spotify"
)

// All returns an adapter for each platform, in the order in which they look at an archive.
func All() []export.Adapter {
	return []export.Adapter{spotify.Adapter{}, listenbrainz.Adapter{}}
}
