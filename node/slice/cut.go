package slice

import (
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// minPlayed is the shortest time that the platforms themselves count as a play.
const minPlayed = 30 * time.Second

// eligible returns the reason why a play counts in no slice of music, or "".
func eligible(play core.Play) Reason {
	if play.Private && play.Unmarked {
		return ReasonUnmarked
	}
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

// count adds rows to a reason. It does not add a reason with zero rows.
func (l LeftOut) count(reason Reason, rows int64) {
	if rows > 0 {
		l[reason] += rows
	}
}

// close folds the remaining plays, finds the year's end, and counts the plays outside of
// the year.
func (w *window) close(left LeftOut) error {
	if err := w.makeRoom(); err != nil {
		return err
	}

	w.cutOdd()
	w.forget(w.newest - windowSeconds)
	w.renumber()

	var doubles int64
	for _, e := range w.entries {
		doubles += int64(e.count) - 1
	}

	left.count(ReasonDuplicate, doubles)
	left.count(ReasonOld, w.old)
	left.count(ReasonOdd, w.odd)
	return nil
}
