package slice

import (
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// minPlayed is what the platforms themselves count as a play.
const minPlayed = 30 * time.Second

// eligible returns why a play counts in no slice of music, or "".
func eligible(play core.Play) Reason {
	if play.Private {
		return ReasonPrivate
	}

	if reason, other := otherKinds[play.Kind]; other {
		return reason
	}

	switch {
	case play.Kind != core.PlayMusic:
		return ReasonUnattributed
	case play.Played < minPlayed:
		return ReasonShort
	case play.EndedAt.IsZero():
		return ReasonNoTime
	}

	return ""
}

var otherKinds = map[core.PlayKind]Reason{
	core.PlayPodcast:      ReasonPodcast,
	core.PlayAudiobook:    ReasonAudiobook,
	core.PlayLocalFile:    ReasonLocalFile,
	core.PlayUnattributed: ReasonUnattributed,
}

// count adds to a reason without making one of zero rows.
func (l LeftOut) count(reason Reason, rows int64) {
	if rows > 0 {
		l[reason] += rows
	}
}

// close folds what is left and counts what the window did not keep.
func (w *window) close(left LeftOut) error {
	if err := w.makeRoom(); err != nil {
		return err
	}

	var doubles int64
	for _, e := range w.entries {
		doubles += int64(e.count) - 1
	}

	left.count(ReasonDuplicate, doubles)
	left.count(ReasonOld, w.old)
	return nil
}
