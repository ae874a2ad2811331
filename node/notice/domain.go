package notice

import (
	"context"
	"errors"
	"fmt"
	"net"
	"slices"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// A domain's record is looked up again from time to time, because its owner may take it
// back. A record that could not be looked up for keptFor is unknown.
const (
	lookAgain  = 24 * time.Hour
	lookWithin = 5 * time.Second
	keptFor    = 7 * 24 * time.Hour
)

// Resolving returns the system's resolver, or nil if no domain shall be looked up.
func Resolving(on bool) Resolver {
	if !on {
		return nil
	}
	return net.DefaultResolver
}

// isDue reports whether a notice's domain should be looked up now.
func (s *Step) isDue(n core.NoticeView) bool {
	if _, public := n.HostName(); s.resolver == nil || !public || !s.domains[n.ID].over(s.now()) {
		return false
	}
	return n.Look.Proof == core.DomainUnknown || s.now().Sub(n.Look.At) >= lookAgain
}

// look asks the DNS whether a domain vouches for a notice's server, and stores the answer.
// If there is none, an earlier answer counts for some days.
func (s *Step) look(ctx context.Context, n core.NoticeView) error {
	host, _ := n.HostName()
	proof := s.proofOf(ctx, host, n)
	if err := ctx.Err(); err != nil {
		return nil // the node stops; that says nothing about the domain
	}

	now := s.now()
	s.metrics.looks.WithLabelValues(proof.String()).Inc()
	if proof == core.DomainUnknown {
		s.domains[n.ID] = s.domains[n.ID].next(now)
		if n.Look.Proof != core.DomainUnknown && now.Sub(n.Look.At) < keptFor {
			return nil
		}
	} else {
		delete(s.domains, n.ID)
	}

	if proof != n.Look.Proof {
		s.log.InfoContext(ctx, "domain of a notice looked up", "notice", n.ID.Short(), "domain", host, "proof", proof)
	}

	err := s.store.PutDomainLook(n.ID, core.DomainLook{Proof: proof, At: now.UTC().Truncate(time.Second)})
	if err != nil {
		return fmt.Errorf("keep look at the domain of notice %s: %w", n.ID.Short(), err)
	}

	return nil
}

// proofOf asks the DNS once. The name ends with a dot, so that no search list of this
// machine is tried.
func (s *Step) proofOf(ctx context.Context, host string, n core.NoticeView) core.DomainProof {
	ctx, cancel := context.WithTimeout(ctx, lookWithin)
	defer cancel()

	records, err := s.resolver.LookupTXT(ctx, core.NoticeLabel+"."+host+".")
	var missing *net.DNSError
	switch {
	case errors.As(err, &missing) && missing.IsNotFound:
		return core.DomainUnproven
	case err != nil:
		return core.DomainUnknown
	}

	if slices.ContainsFunc(records, func(r string) bool { return core.IsNoticeTXT(r, n.Server) }) {
		return core.DomainProven
	}
	return core.DomainUnproven
}
