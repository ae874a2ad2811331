package model

import "github.com/tantieme/tantieme/node/core"

// feesOf returns the API's object for what validators and a treasury earned, or nil.
func feesOf(f *core.Fees) *Fees {
	if f == nil {
		return nil
	}

	return &Fees{
		Each:     int64(f.Each),
		Members:  f.Members.Seats(),
		Unpaid:   f.Unpaid.Seats(),
		Treasury: int64(f.Treasury),
	}
}

// fees is the inverse of feesOf.
func (f *Fees) fees() *core.Fees {
	if f == nil {
		return nil
	}

	out := &core.Fees{Each: uint64(f.Each), Treasury: uint64(f.Treasury)}
	for _, member := range f.Members {
		out.Members = out.Members.With(member)
	}
	for _, member := range f.Unpaid {
		out.Unpaid = out.Unpaid.With(member)
	}

	return out
}
