package chain

import (
	"encoding/binary"
	"fmt"

	"github.com/tantieme/tantieme/bindings/ballots"
	"github.com/tantieme/tantieme/node/core"
)

// ballotsRow returns Ballots' row of the table.
func ballotsRow(b *bound) contract {
	return contract{
		name: "Ballots",
		meta: &ballots.BallotsMetaData,
		calls: []call{
			{"cast", "cast"},
			{"castSigned", "cast_signed"},
		},
		decodes: map[string]decoder{
			"VotesCast": as(b.ballots.UnpackVotesCastEvent, votesCast),
		},
	}
}

// castSize is the size of a vote in the event VotesCast: number of the leaf 4 ‖ weight 8 ‖
// choice 1.
const castSize = 13

func votesCast(e *ballots.BallotsVotesCast) (core.Event, error) {
	votes, err := ParseCasts(e.Votes)
	if err != nil {
		return nil, err
	}
	return core.VotesCast{Sale: e.Sale, Votes: votes}, nil
}

// ParseCasts parses the votes of an event VotesCast.
func ParseCasts(data []byte) ([]core.Cast, error) {
	if len(data)%castSize != 0 {
		return nil, fmt.Errorf("votes: %d bytes are no whole votes of %d", len(data), castSize)
	}

	votes := make([]core.Cast, 0, len(data)/castSize)
	for ; len(data) > 0; data = data[castSize:] {
		choice := core.Choice(data[12])
		if choice > core.ChoiceRevoked {
			return nil, fmt.Errorf("votes: choice %d is unknown", choice)
		}

		votes = append(votes, core.Cast{
			Leaf:   binary.BigEndian.Uint32(data),
			Weight: binary.BigEndian.Uint64(data[4:]),
			Choice: choice,
		})
	}

	return votes, nil
}
