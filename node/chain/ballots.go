package chain

import "github.com/tantieme/tantieme/bindings/ballots"

// ballotsRow returns Ballots' row of the table.
func ballotsRow(b *bound) contract {
	return contract{
		name: "Ballots",
		meta: &ballots.BallotsMetaData,
		calls: []call{
			{"cast", "cast"},
			{"castSigned", "cast_signed"},
		},
	}
}
