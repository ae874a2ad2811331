package replica

import (
	"context"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// dropAll has the service let go what it should.
func (s *Step) dropAll(ctx context.Context, now time.Time) error {
	for ctx.Err() == nil && !now.Before(s.until) {
		due, err := s.store.Unpins(s.service.Name(), now, groupSize)
		if err != nil || len(due) == 0 {
			return err
		}

		for _, u := range due {
			away, err := s.drop(ctx, u)
			if err != nil {
				return err
			}

			s.pauseService(ctx, away, away == nil)
			if away != nil || ctx.Err() != nil {
				return nil
			}
		}
	}

	return nil
}

// drop has the service let one copy go, and stores the outcome. away is an error that
// concerns the service.
func (s *Step) drop(ctx context.Context, u core.Unpin) (away, err error) {
	err = s.service.Drop(ctx, u.Digest)
	if ctx.Err() != nil {
		return nil, nil
	}

	s.metrics.dropped(err)

	log := s.log.With("blob", core.CID(u.Digest))
	switch {
	case err == nil:
		log.InfoContext(ctx, "copy of an erased contribution let go")
		return nil, s.store.Unpinned(u.Service, u.Digest)

	case !s.now().Before(u.Until):
		s.metrics.gaveUp()
		log.ErrorContext(ctx, "copy of an erased contribution not let go in time; delete it at the service yourself", "error", err)
		return nil, s.store.Unpinned(u.Service, u.Digest)

	case isAboutService(err):
		return err, nil
	}

	log.WarnContext(ctx, "copy of an erased contribution not let go; the service is asked again later", "error", err)
	u.Next = s.now().Add(min(firstWait<<min(u.Failures, 16), maxWait)).UTC()
	u.Failures++

	return nil, s.store.PutUnpin(u)
}
