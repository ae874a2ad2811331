package node

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"net"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/tantieme/tantieme/api"
	"github.com/tantieme/tantieme/api/guard"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/payout"
	"github.com/tantieme/tantieme/node/tree"
)

var _ api.Backend = (*Node)(nil)

// openAPI listens for the API; it is served by Run.
func (n *Node) openAPI(ctx context.Context) error {
	gateway, err := n.ipfs.Gateway()
	if err != nil {
		return err
	}
	handler, err := api.New(api.Options{
		Backend: n, Gateway: gateway, Metrics: promhttp.HandlerFor(n.metrics, promhttp.HandlerOpts{}), Log: n.opts.Log, Limits: n.opts.API,
	})
	if err != nil {
		return err
	}
	n.server = api.NewServer(handler)
	n.listener, err = n.listen(ctx, "API", n.opts.ListenAPI)
	return err
}

// openAdmin listens for the operator.
func (n *Node) openAdmin(ctx context.Context) error {
	handler, err := api.NewAdmin(api.AdminOptions{Backend: n, Metrics: promhttp.HandlerFor(n.metrics, promhttp.HandlerOpts{}), Log: n.opts.Log})
	if err != nil {
		return err
	}
	n.admin = api.NewServer(handler)
	n.adminListener, err = n.listen(ctx, "admin", n.opts.ListenAdmin)
	return err
}

// listen opens a port, which Close closes where no server did.
func (n *Node) listen(ctx context.Context, name, at string) (net.Listener, error) {
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", at)
	if err != nil {
		return nil, fmt.Errorf("listen for %s: %w", name, err)
	}
	n.closer.add(name, func() error {
		if err := l.Close(); !errors.Is(err, net.ErrClosed) {
			return err
		}
		return nil
	})
	return l, nil
}

// Identity says who this node is.
func (n *Node) Identity() api.Identity {
	peer, err := n.Peer()
	if err != nil {
		peer = "" // it listens nowhere
	}
	return api.Identity{Version: n.opts.Version, Index: n.self, Peer: peer, Chain: n.opts.Chain, Committee: n.size}
}

// Ready says why the node cannot do its work, nil: it can.
func (n *Node) Ready() error {
	n.mu.Lock()
	behind := n.behind
	n.mu.Unlock()
	if behind != nil {
		return behind
	}
	if n.committee == nil {
		return errors.New("the node is starting")
	}
	if fault := n.committee.Fault(); fault != nil {
		return fmt.Errorf("the ceremony stopped: %w", fault)
	}
	if _, err := n.store.GroupKey(); err != nil {
		return fmt.Errorf("the committee has no final key: %w", err)
	}
	return errors.Join(n.record.barrier.check(n.store), n.disk.check())
}

// GroupKey returns the final key of the committee.
func (n *Node) GroupKey() (core.GroupKey, error) { return n.store.GroupKey() }

// Members lists the members that have joined.
func (n *Node) Members() ([]core.Member, error) { return n.store.Members() }

// Datasets lists all datasets.
func (n *Node) Datasets() (map[core.DatasetID]core.Terms, error) { return n.store.Datasets() }

// Dataset returns one dataset's terms.
func (n *Node) Dataset(id core.DatasetID) (core.Terms, error) { return n.store.Dataset(id) }

// PayloadSize is how long every payload of a dataset is, in bytes.
func (n *Node) PayloadSize(id core.DatasetID) (int, error) {
	terms, err := n.store.Dataset(id)
	if err != nil {
		return 0, err
	}
	return seals{&n.seals}.PayloadSize(terms.Schema)
}

// Submit admits a contribution.
func (n *Node) Submit(ctx context.Context, c core.Contribution, payload []byte) (core.Contribution, bool, error) {
	if n.intake == nil {
		return c, false, fmt.Errorf("the node is starting: %w", core.ErrUnreachable)
	}
	if n.draining.Load() {
		return c, false, core.Refuse(guard.CodeDraining, "this node takes no more contributions; another validator does")
	}
	if err := n.disk.check(); err != nil {
		return c, false, err
	}
	stored, added, err := n.intake.Submit(ctx, c, payload)
	err = asRefusal(err)
	var refusal *core.Refusal
	if errors.As(err, &refusal) && refusal.Reason == core.ReasonSuperseded {
		refusal.Version, _ = n.store.LiveVersion(c.Consent.Dataset, c.Account) // 0: it is not told
	}
	if added {
		n.loops.wake()
	}
	return stored, added, err
}

// Contribution returns one contribution.
func (n *Node) Contribution(id core.ContributionID) (core.Contribution, error) {
	return n.store.Contribution(id)
}

// Snapshots lists all snapshots.
func (n *Node) Snapshots() ([]core.SnapshotRecord, error) { return n.store.Snapshots() }

// Snapshot returns one snapshot.
func (n *Node) Snapshot(id core.SnapshotID) (core.SnapshotRecord, error) { return n.store.Snapshot(id) }

// Sales lists all offers.
func (n *Node) Sales() ([]core.SaleRecord, error) { return n.store.Sales() }

// Sale returns one offer.
func (n *Node) Sale(id core.SaleID) (core.SaleRecord, error) { return n.store.Sale(id) }

// CheckHeaderRequest checks that a request for headers is signed by the offer's buyer.
func (n *Node) CheckHeaderRequest(id core.SaleID, expires uint64, signature []byte) error {
	sale, err := n.store.Sale(id)
	if err != nil {
		return fmt.Errorf("offer %s: %w", id, err)
	}
	who, err := consent.Recover(n.typer.HeaderRequestDigest(id, expires), signature)
	if err != nil {
		return api.Denied(err)
	}
	if who != sale.Offer.Buyer {
		return api.Denied(fmt.Errorf("signed by %s, who is not the buyer", who))
	}
	return nil
}

// standing returns a sale whose lists stand in a final block and on the head.
func (n *Node) standing(ctx context.Context, id core.SaleID) (core.SaleRecord, error) {
	sale, err := n.store.Sale(id)
	if err != nil {
		return sale, fmt.Errorf("offer %s: %w", id, err)
	}
	state, _, err := n.chain.SaleAtHead(ctx, id)
	if err != nil {
		return sale, err
	}
	for _, s := range []core.SaleState{sale.State, state} {
		if s != core.SaleConfirmed && s != core.SaleSettled {
			return sale, core.Refuse("not_confirmed", "the sale is %s; headers and shares are given once %d lists stand", s, n.size.Threshold)
		}
	}
	return sale, nil
}

// Headers returns a run of `u16 length ‖ header` of a sale whose lists stand.
func (n *Node) Headers(ctx context.Context, id core.SaleID, from, count int) ([]byte, error) {
	sale, err := n.standing(ctx, id)
	if err != nil {
		return nil, err
	}
	ids, err := n.store.SnapshotIDs(sale.Offer.Snapshot)
	if err != nil {
		return nil, err
	}
	ids, err = cutRun(ids, from, count)
	if err != nil {
		return nil, err
	}
	var out []byte
	for _, id := range ids {
		c, err := n.store.Contribution(id)
		if err != nil {
			return nil, fmt.Errorf("contribution %s: %w", id.Short(), err)
		}
		out = binary.BigEndian.AppendUint16(out, uint16(len(c.Header)))
		out = append(out, c.Header...)
	}
	return out, nil
}

func cutRun[T any](all []T, from, count int) ([]T, error) {
	if from >= len(all) {
		return nil, core.Refuse("bad_range", "there are %d items", len(all))
	}
	return all[from:min(len(all), from+count)], nil
}

// Shares returns a run of combined shares of the t standing lists of lowest index.
func (n *Node) Shares(ctx context.Context, id core.SaleID, from, count int) ([]byte, error) {
	sale, err := n.standing(ctx, id)
	if err != nil {
		return nil, err
	}
	members := sale.Standing.Seats()
	if len(members) < n.size.Threshold {
		return nil, fmt.Errorf("only %d lists stand: %w", len(members), core.ErrConflict)
	}
	lists := map[int][]byte{}
	for _, member := range members[:n.size.Threshold] {
		entries, err := n.store.List(id, uint8(member))
		if err != nil {
			return nil, fmt.Errorf("list of member %d: %w", member, err)
		}
		if from >= len(entries)/tree.EntrySize {
			return nil, core.Refuse("bad_range", "there are %d items", len(entries)/tree.EntrySize)
		}
		lists[member] = entries[from*tree.EntrySize : min(len(entries), (from+count)*tree.EntrySize)]
	}
	return n.keys.Combine(ctx, lists)
}

// Payouts says what an account earns from each snapshot, as of the head.
func (n *Node) Payouts(ctx context.Context, account common.Address) ([]core.Earning, error) {
	snapshots, err := n.store.Snapshots()
	if err != nil {
		return nil, err
	}
	var out []core.Earning
	for _, r := range snapshots {
		if !r.Listed {
			continue
		}
		leaves, err := n.leaves(r.ID)
		if err != nil {
			return nil, err
		}
		index := slices.IndexFunc(leaves, func(l tree.SumLeaf) bool { return l.Account == account })
		if index < 0 {
			continue
		}
		due, paid, err := n.chain.Due(ctx, r.ID, uint32(index), account, leaves[index].Weight)
		if err != nil {
			return nil, err
		}
		out = append(out, core.Earning{Snapshot: r.ID, Leaf: index, Weight: leaves[index].Weight, Due: due, Paid: paid})
	}
	return out, nil
}

// leaves returns the leaves of a snapshot's sum tree. They never change, so they are
// read once.
func (n *Node) leaves(id core.SnapshotID) ([]tree.SumLeaf, error) {
	if known, ok := n.sumLeaves.Load(id); ok {
		return known.([]tree.SumLeaf), nil
	}
	leaves, err := payout.Leaves(n.store, id)
	if err == nil {
		n.sumLeaves.Store(id, leaves)
	}
	return leaves, err
}

// Proof returns the proof of one leaf of a snapshot's sum tree.
func (n *Node) Proof(_ context.Context, id core.SnapshotID, index int) (core.SumProof, error) {
	leaves, err := n.leaves(id)
	if err != nil {
		return core.SumProof{}, err
	}
	if index >= len(leaves) {
		return core.SumProof{}, core.Refuse("bad_range", "there are %d leaves", len(leaves))
	}
	sum, err := tree.NewSum(leaves)
	if err != nil {
		return core.SumProof{}, err
	}
	proof := core.SumProof{Snapshot: id, Leaf: index, Account: leaves[index].Account, Weight: leaves[index].Weight}
	proof.Proof = sum.Proof(index)
	return proof, nil
}
