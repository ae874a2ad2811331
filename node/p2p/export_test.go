package p2p

import (
	"time"

	"github.com/multiformats/go-multiaddr"
)

// Backoff lets tests control the clock of a backoff.
type Backoff struct{ b backoff }

func (b *Backoff) Fail(start, now time.Time) bool        { return b.b.noteFailure(start, now) }
func (b *Backoff) Reset() bool                           { return b.b.reset() }
func (b *Backoff) RequestIn(now time.Time) time.Duration { return b.b.requestIn(now) }
func (b *Backoff) DialIn(now time.Time) time.Duration    { return b.b.dialIn(now) }

// Limits of one member.
const (
	MaxIncoming = maxIncoming
	MaxExtra    = maxExtra
)

// AnnouncedAs returns what Announced returns for another Options.Announce.
func (h *Host) AnnouncedAs(announced string) (multiaddr.Multiaddr, error) {
	return h.announcedAs(announced)
}
