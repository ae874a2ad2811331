package node

import (
	"cmp"
	"context"
	"log/slog"

	"github.com/tantieme/tantieme/node/anchor"
	"github.com/tantieme/tantieme/node/committee"
	"github.com/tantieme/tantieme/node/dispute"
	"github.com/tantieme/tantieme/node/erase"
	"github.com/tantieme/tantieme/node/intake"
	"github.com/tantieme/tantieme/node/ipfs"
	"github.com/tantieme/tantieme/node/logging"
	"github.com/tantieme/tantieme/node/notice"
	"github.com/tantieme/tantieme/node/p2p"
	"github.com/tantieme/tantieme/node/payout"
	"github.com/tantieme/tantieme/node/pin"
	"github.com/tantieme/tantieme/node/relay"
	"github.com/tantieme/tantieme/node/release"
	"github.com/tantieme/tantieme/node/replica"
	"github.com/tantieme/tantieme/node/sale"
	"github.com/tantieme/tantieme/node/signing"
	"github.com/tantieme/tantieme/node/snapshot"
	"github.com/tantieme/tantieme/node/wire"
)

// buildSteps makes every step with its ports. It starts none of them.
func (n *Node) buildSteps(context.Context) error {
	for _, build := range []func() error{
		n.buildIntake,
		n.buildAnchor,
		n.buildSnapshot,
		n.buildSales,
		n.buildDispute,
		n.buildPayout,
		n.buildRelay,
		n.buildReplicas,
		n.buildErase, // behind the replicas, which it asks to let payloads go
		n.buildCommittee,
		n.buildNotice,
	} {
		if err := build(); err != nil {
			return err
		}
	}

	return nil
}

// stepLog returns the log of one step, and partLog that of another part.
func (n *Node) stepLog(name string) *slog.Logger { return n.opts.Log.With(logging.Step, name) }
func (n *Node) partLog(name string) *slog.Logger { return n.opts.Log.With(logging.Part, name) }

// buildIntake makes the steps that receive contributions and their payloads.
func (n *Node) buildIntake() error {
	gateways, err := replica.NewGateways(n.opts.Replica.Gateways)
	if err != nil {
		return err
	}

	n.pin, err = pin.New(pin.Options{
		Store:       n.store,
		Blobs:       replica.Payloads{Members: n.ipfs, Gateways: gateways},
		PayloadSize: n.manifests.PayloadSize,
		Log:         n.stepLog("pin"),
		Metrics:     n.metrics,
	})
	if err != nil {
		return err
	}

	n.intake, err = intake.New(intake.Options{
		Store:    n.store,
		Seals:    &n.seals,
		Consents: signing.NewConsents(n.typer, n.seat.Committee, n.store),
		Code:     n.chain,
		Blobs:    ipfs.Pinned{Node: n.ipfs},
		Peers:    n.host,
		Pinner:   n.pin,
		Room:     n.disk,
		Log:      n.stepLog("intake"),
		Metrics:  n.metrics,
		Seat:     n.seat,
	})
	if err != nil {
		return err
	}

	n.host.OnMember(n.intake.Met)
	return nil
}

// buildReplicas makes the steps that send copies outside.
func (n *Node) buildReplicas() error {
	origin, err := n.host.Announced()
	if err != nil {
		return err
	}

	n.replicas, err = replica.NewAll(n.opts.Replica, origin, n.host.Reach, replica.Options{
		Store:   n.store,
		Blobs:   n.ipfs,
		Log:     n.stepLog("replica"),
		Metrics: n.metrics,
	})

	return err
}

func (n *Node) buildAnchor() (err error) {
	n.anchor, err = anchor.New(anchor.Options{
		Store:   n.store,
		Record:  n.record,
		Chain:   n.chain,
		Signer:  n.signer,
		Peers:   n.host,
		Source:  n.intake,
		Log:     n.stepLog("anchor"),
		Metrics: n.metrics,
		Seat:    n.seat,
		Delay:   n.opts.BatchDelay,
	})

	return err
}

func (n *Node) buildSnapshot() (err error) {
	n.snapshot, err = snapshot.New(snapshot.Options{
		Store:     n.store,
		Record:    n.record,
		Chain:     n.chain,
		Signer:    n.signer,
		Peers:     n.host,
		Blobs:     ipfs.Pinned{Node: n.ipfs},
		Holder:    n.pin,
		Describer: n.manifests,
		Log:       n.stepLog("snapshot"),
		Metrics:   n.metrics,
		Seat:      n.seat,
	})

	return err
}

// buildSales makes the steps for a sale's lists and deadlines.
func (n *Node) buildSales() (err error) {
	n.release, err = release.New(release.Options{
		Store:   n.store,
		Record:  n.record,
		Chain:   n.chain,
		Lists:   n.keys,
		Signer:  n.signer,
		Peers:   n.host,
		Log:     n.stepLog("release"),
		Metrics: n.metrics,
		Seat:    n.seat,
	})
	if err != nil {
		return err
	}

	n.sale, err = sale.New(sale.Options{
		Store:   n.store,
		Chain:   n.chain,
		Log:     n.stepLog("sale"),
		Metrics: n.metrics,
		Seat:    n.seat,
	})

	return err
}

// buildDispute makes the step that answers buyers who show faulty records.
func (n *Node) buildDispute() (err error) {
	n.dispute, err = dispute.New(dispute.Options{
		Store:   n.store,
		Blobs:   n.ipfs,
		Chain:   n.chain,
		Signer:  n.signer,
		Peers:   n.host,
		Log:     n.stepLog("dispute"),
		Metrics: n.metrics,
		Seat:    n.seat,
	})

	return err
}

func (n *Node) buildErase() (err error) {
	n.erase, err = erase.New(erase.Options{
		Store:   n.store,
		Blobs:   n.ipfs,
		Signer:  n.signer,
		Log:     n.stepLog("erase"),
		Metrics: n.metrics,
		Seat:    n.seat,
		Copies:  erase.CopiesOf(n.replicas),
		Grace:   n.opts.Test.Grace,
	})

	return err
}

func (n *Node) buildNotice() (err error) {
	n.notice, err = notice.New(notice.Options{Store: n.store, Peers: n.host, Resolver: n.opts.Resolver, Log: n.stepLog("notice"), Metrics: n.metrics, Seat: n.seat})
	return err
}

func (n *Node) buildPayout() (err error) {
	n.payout, err = payout.New(payout.Options{
		Store:   n.store,
		Chain:   n.chain,
		Log:     n.stepLog("payout"),
		Metrics: n.metrics,
		Seat:    n.seat,
		Delay:   n.opts.PushDelay,
		Policy:  n.opts.Relay.Push,
	})

	return err
}

func (n *Node) buildRelay() (err error) {
	n.relay, err = relay.New(relay.Options{
		Store:   n.store,
		Chain:   n.chain,
		Typer:   n.typer,
		Log:     n.stepLog("relay"),
		Metrics: n.metrics,
		Seat:    n.seat,
		Policy:  n.opts.Relay,
	})

	return err
}

func (n *Node) buildCommittee() error {
	addr, err := n.host.Announced()
	if err != nil {
		return err
	}

	var dealer committee.Dealer = n.keys
	if n.opts.Test.Dealer != nil {
		dealer = n.opts.Test.Dealer(dealer)
	}

	n.committee, err = committee.New(committee.Options{
		Store:   n.store,
		Record:  n.record,
		Chain:   n.chain,
		Dealer:  dealer,
		Signer:  n.signer,
		Peers:   n.host,
		Log:     n.stepLog("committee"),
		Metrics: n.metrics,
		Seat:    n.seat,
		URL:     cmp.Or(n.opts.AnnounceAPI, n.URL()), // at which others reach it
		Peer:    addr.Bytes(),
	})

	return err
}

// handleMembers registers the handlers of other members' requests.
func (n *Node) handleMembers() {
	p2p.HandleMessages(n.host, wire.Contribute, n.intake.HandleContribute)
	p2p.HandleMessages(n.host, wire.Fetch, n.intake.HandleFetch)
	p2p.HandleMessages(n.host, wire.Pending, n.intake.HandlePending)
	p2p.HandleMessages(n.host, wire.SignKey, n.committee.HandleSignKey)
	p2p.HandleMessages(n.host, wire.SignBatch, n.anchor.HandleSignBatch)
	p2p.HandleMessages(n.host, wire.BatchItems, n.anchor.HandleBatchItems)
	p2p.HandleMessages(n.host, wire.SignSnapshot, n.snapshot.HandleSignSnapshot)
	p2p.HandleMessages(n.host, wire.Commit, n.release.HandleCommit)
	p2p.HandleMessages(n.host, wire.List, n.release.HandleList)
	p2p.HandleMessages(n.host, wire.SignLists, n.release.HandleSignLists)
	p2p.HandleMessages(n.host, wire.SignFaults, n.dispute.HandleSignFaults)
	p2p.HandleMessages(n.host, wire.NoticeText, n.notice.HandleNoticeText)
}
