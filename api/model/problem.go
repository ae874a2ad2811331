package model

import (
	"encoding/json"
	"fmt"

	"github.com/tantieme/tantieme/node/core"
)

// Statuses of HTTP (RFC 9110, RFC 6585) that decide what a caller does next.
const (
	statusNotFound = 404
	statusTooMany  = 429
	statusInternal = 500
)

// Failed returns an answer that is not a success as an error of core: core.ErrNotFound,
// core.ErrUnreachable if another node or a later time may bring more, or a *core.Refusal.
func Failed(status int, body []byte) error {
	var p Problem
	if err := json.Unmarshal(body, &p); err != nil || p.Code == "" {
		return fmt.Errorf("node answered %d: %w", status, core.ErrUnreachable)
	}

	detail := p.Title
	if p.Detail != nil {
		detail = *p.Detail
	}

	switch {
	case status == statusNotFound:
		return fmt.Errorf("%s: %w", detail, core.ErrNotFound)
	case status >= statusInternal, status == statusTooMany:
		return fmt.Errorf("node answered %d (%s: %s): %w", status, p.Code, detail, core.ErrUnreachable)
	}

	refusal := &core.Refusal{Reason: core.Reason(p.Code), Detail: detail}
	if p.Version != nil {
		refusal.Version = uint64(*p.Version)
	}

	return refusal
}
