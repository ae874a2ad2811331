// Package replica keeps copies of payloads and manifests, which buyers need, outside the
// committee: on an IPFS node of the operator's own (kubo's RPC), or with a pinning
// service (the IPFS Pinning Service API). It also reads payloads from gateways if no
// member has them.
//
// Once a contribution is erased, its payload's copies are let go too: services are asked
// until they do, for a limited time.
//
// The unit of work is one blob with one service. Its state is stored, so work continues
// after a restart. Nothing waits for a copy: an unreachable, slow or wrong service delays
// only its own queue, and each answer is bounded in time and size. Answers from outside
// are not trusted: a copy must have the blob's own CID, and fetched bytes must have its
// digest. All blobs are ciphertext or public; headers never go this way.
package replica

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/multiformats/go-multiaddr"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"

	"github.com/tantieme/tantieme/node/core"
)

// Config names the outside services. An empty field is unused.
type Config struct {
	Kubo     string // base URL of a kubo RPC, such as http://127.0.0.1:5001
	KuboAuth string // as in kubo's own configuration: bearer:<token> or basic:<user>:<password>

	PinningService string // base URL of a pinning service
	PinningToken   string

	Gateways []string // base URLs of trustless gateways, the preferred one first
}

// Services returns the services that a configuration names. They fetch blobs from origin,
// which is this node's own address, and over connections that reach opens.
func Services(c Config, origin multiaddr.Multiaddr, reach Reach) (services []Service, err error) {
	if c.Kubo != "" {
		kubo, err := NewKubo(c.Kubo, c.KuboAuth)
		if err != nil {
			return nil, err
		}
		services = append(services, kubo)
	}

	if c.PinningService != "" {
		pinning, err := NewPinning(c.PinningService, c.PinningToken, origin, reach)
		if err != nil {
			return nil, err
		}
		services = append(services, pinning)
	}

	return services, nil
}

// Service keeps copies of blobs.
type Service interface {
	// Name distinguishes services in the store. It contains no secret.
	Name() string
	// Keep asks for a copy. If request is set to the next of an earlier call, Keep asks
	// for that request's state. It reports whether the copy exists. An error that wraps
	// core.ErrUnreachable or core.ErrVerify concerns the service, which is unreachable or
	// broken. Any other error concerns the blob.
	Keep(ctx context.Context, digest [sha256.Size]byte, data []byte, request string) (next string, done bool, err error)
	// Label is the service's name for people. It tells nobody the operator's addresses.
	Label() string
	// Drop has the service let a copy go. A copy that it does not have is not an error. Errors
	// are as those of Keep.
	Drop(ctx context.Context, digest [sha256.Size]byte) error
}

// Store returns the ledger as of the newest final block and keeps the queue.
type Store interface {
	Batches() ([]core.BatchRecord, error)
	BatchItems(dataHash common.Hash) ([]core.ContributionID, error)
	Contributions(ids []core.ContributionID) ([]core.Contribution, error)
	Snapshots() ([]core.SnapshotRecord, error)

	ReplicaCursor(service string) (uint64, error)
	QueueBatch(service string, number uint64, digests [][32]byte) error
	SnapshotQueued(service string, id core.SnapshotID) (bool, error)
	QueueSnapshot(service string, id core.SnapshotID, digests [][32]byte) error
	Replicas(service string, now time.Time, limit int) ([]core.Replica, error)
	PutReplica(service string, r core.Replica) error
	ReplicaDone(service string, digest [32]byte, now time.Time) error
	Unpins(service string, now time.Time, limit int) ([]core.Unpin, error)
	PutUnpin(u core.Unpin) error
	Unpinned(service string, digest [32]byte) error
}

// Blobs reads the node's own blobs.
type Blobs interface {
	Local(ctx context.Context, digest [sha256.Size]byte) ([]byte, error)
}

const (
	groupSize   = 64 // blobs of one group
	keepsAtOnce = 4  // concurrent requests to one service
	lookEvery   = 5 * time.Second

	firstPause, maxPause = time.Second, 5 * time.Minute // after a service was unreachable
	firstWait, maxWait   = time.Minute, time.Hour       // after a service refused a blob
	pollEvery            = 10 * time.Second             // while a service works on a copy
)

// Options configure a Step. Service, Store, Blobs and Log are required.
type Options struct {
	Service Service
	Store   Store
	Blobs   Blobs
	Log     *slog.Logger
	Metrics prometheus.Registerer // nil: the metrics are kept and not exported

	// Test holds hooks for tests.
	Test struct {
		Now func() time.Time // nil: time.Now
	}
}

func (o Options) validate() error {
	return core.Required("replica", core.Ports{
		"Service": o.Service,
		"Store":   o.Store,
		"Blobs":   o.Blobs,
		"Log":     o.Log,
	})
}

// Step sends blobs to one service. It is not safe for concurrent use.
type Step struct {
	service Service
	store   Store
	blobs   Blobs
	log     *slog.Logger
	metrics metrics
	now     func() time.Time

	looked   time.Time
	failures int
	until    time.Time // no requests before this time
}

// New returns the step for one service, or an error if a required port is missing. It
// starts no work.
func New(opts Options) (*Step, error) {
	if err := opts.validate(); err != nil {
		return nil, err
	}
	if opts.Test.Now == nil {
		opts.Test.Now = time.Now
	}

	name := opts.Service.Name()

	return &Step{
		service: opts.Service,
		store:   opts.Store,
		blobs:   opts.Blobs,
		log:     opts.Log.With("service", name),
		metrics: newMetrics(opts.Metrics, name),
		now:     opts.Test.Now,
	}, nil
}

// NewAll returns a step for each configured service, with the other options.
func NewAll(c Config, origin multiaddr.Multiaddr, reach Reach, opts Options) (steps []*Step, err error) {
	services, err := Services(c, origin, reach)
	if err != nil {
		return nil, err
	}

	for _, service := range services {
		opts.Service = service
		step, err := New(opts)
		if err != nil {
			return nil, err
		}
		steps = append(steps, step)
	}

	return steps, nil
}

// Service returns the service's name in the store, and its name for people.
func (s *Step) Service() (name, label string) { return s.service.Name(), s.service.Label() }

// Tick queues new blobs on chain and processes the queues: what the service should let go
// comes first.
func (s *Step) Tick(ctx context.Context) error {
	now := s.now()
	if now.Sub(s.looked) >= lookEvery {
		s.looked = now
		if err := errors.Join(s.queueBatches(), s.queueSnapshots(ctx)); err != nil {
			return err
		}
	}

	if err := s.dropAll(ctx, now); err != nil {
		return err
	}

	for ctx.Err() == nil && !now.Before(s.until) {
		due, err := s.store.Replicas(s.service.Name(), now, groupSize)
		if err != nil || len(due) == 0 {
			return err
		}

		if err := s.keepAll(ctx, due); err != nil {
			return err
		}
	}

	return nil
}

// keepAll processes a group. If the service becomes unreachable, the rest of the group
// waits.
func (s *Step) keepAll(ctx context.Context, due []core.Replica) error {
	var mu sync.Mutex
	var away error
	reached := false
	var keeps errgroup.Group
	keeps.SetLimit(keepsAtOnce)

	for _, r := range due {
		keeps.Go(func() error {
			mu.Lock()
			skip := away != nil
			mu.Unlock()
			if skip {
				return nil
			}

			err := s.keepCopy(ctx, r)
			mu.Lock()
			defer mu.Unlock()

			switch {
			case isAboutService(err):
				away = err
				return nil
			case err == nil:
				reached = true
			}

			return err
		})
	}

	if err := keeps.Wait(); err != nil {
		return err
	}

	s.pauseService(ctx, away, reached)

	return nil
}

func isAboutService(err error) bool {
	return errors.Is(err, core.ErrUnreachable) || errors.Is(err, core.ErrVerify)
}

// pauseService pauses requests to an unreachable service, longer after each failure.
func (s *Step) pauseService(ctx context.Context, away error, reached bool) {
	if reached {
		s.failures = 0
	}
	if away == nil || ctx.Err() != nil {
		return
	}

	s.until = s.now().Add(min(firstPause<<min(s.failures, 16), maxPause))
	s.failures++
	s.log.WarnContext(ctx, "copies wait for the service; it is asked again later",
		"failures", s.failures,
		"error", away,
	)
}

// keepCopy does one piece of work and stores its outcome.
func (s *Step) keepCopy(ctx context.Context, r core.Replica) error {
	data, err := s.blobs.Local(ctx, r.Digest)
	if errors.Is(err, core.ErrNotFound) {
		r.Next = s.now().Add(firstWait) // the payload is still being fetched
		return s.store.PutReplica(s.service.Name(), r)
	}
	if err != nil {
		return err
	}

	request, done, err := s.service.Keep(ctx, r.Digest, data, r.Request)
	s.metrics.asked(done, err)

	switch {
	case isAboutService(err):
		return err
	case err != nil:
		s.log.WarnContext(ctx, "copy refused by the service; it is asked again later",
			"blob", core.CID(r.Digest),
			"error", err,
		)
		r.Request, r.Next = "", s.now().Add(min(firstWait<<min(r.Failures, 16), maxWait))
		r.Failures++

	case done:
		s.log.DebugContext(ctx, "copy kept", "blob", core.CID(r.Digest))
		return s.store.ReplicaDone(s.service.Name(), r.Digest, s.now())
	default:
		r.Request, r.Next = request, s.now().Add(pollEvery)
	}

	return s.store.PutReplica(s.service.Name(), r)
}

// queueBatches queues the payloads of batches in the order of the chain.
func (s *Step) queueBatches() error {
	last, err := s.store.ReplicaCursor(s.service.Name())
	if err != nil {
		return err
	}

	batches, err := s.store.Batches()
	if err != nil {
		return err
	}

	for _, record := range batches {
		if record.Batch.Number <= last {
			continue
		}
		if !record.Known {
			return nil
		}

		ids, err := s.store.BatchItems(record.Batch.DataHash)
		if err != nil {
			return fmt.Errorf("batch %d: %w", record.Batch.Number, err)
		}

		records, err := s.store.Contributions(ids)
		if err != nil {
			return err
		}

		var digests [][32]byte
		for _, c := range records {
			if c.Stage != core.StageErased {
				digests = append(digests, c.Item.PayloadDigest)
			}
		}

		if err := s.store.QueueBatch(s.service.Name(), record.Batch.Number, digests); err != nil {
			return err
		}
	}

	return nil
}

// queueSnapshots queues manifests and their pages.
func (s *Step) queueSnapshots(ctx context.Context) error {
	snapshots, err := s.store.Snapshots()
	if err != nil {
		return err
	}

	for _, record := range snapshots {
		queued, err := s.store.SnapshotQueued(s.service.Name(), record.ID)
		if err != nil {
			return err
		}
		if queued || !record.Listed {
			continue
		}

		digests, err := s.manifest(ctx, record.Snapshot.Manifest)
		if err != nil {
			return fmt.Errorf("manifest of snapshot %s: %w", record.ID.Short(), err)
		}

		if err := s.store.QueueSnapshot(s.service.Name(), record.ID, digests); err != nil {
			return err
		}
	}

	return nil
}

// manifest returns the digests of a manifest's blob and of its pages.
func (s *Step) manifest(ctx context.Context, digest [32]byte) ([][32]byte, error) {
	blob, err := s.blobs.Local(ctx, digest)
	if err != nil {
		return nil, err
	}

	m, err := core.ParseManifest(blob)
	if err != nil {
		return nil, err
	}

	digests := [][32]byte{digest}
	for _, page := range m.Pages {
		digest, err := core.ParseCID(page)
		if err != nil {
			return nil, err
		}

		digests = append(digests, digest)
	}

	return digests, nil
}
