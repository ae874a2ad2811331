package chain

import "github.com/tantieme/tantieme/bindings/notices"

// noticesRow returns the row of Notices.
func noticesRow(b *bound) contract {
	return contract{name: "Notices", meta: &notices.NoticesMetaData}
}
