package chain

import (
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/tantieme/tantieme/bindings/anchors"
	"github.com/tantieme/tantieme/bindings/committee"
	"github.com/tantieme/tantieme/bindings/datasets"
	"github.com/tantieme/tantieme/bindings/delivery"
	"github.com/tantieme/tantieme/bindings/market"
	"github.com/tantieme/tantieme/bindings/payouts"
	"github.com/tantieme/tantieme/node/core"
)

// contracts holds the bindings of a deployment.
type contracts struct {
	core.Contracts

	committee *committee.Committee
	anchors   *anchors.Anchors
	datasets  *datasets.Datasets
	market    *market.Market
	delivery  *delivery.Delivery
	payouts   *payouts.Payouts

	committeeAt, datasetsAt, marketAt, payoutsAt *bind.BoundContract
}

func bindContracts(eth *ethclient.Client, at core.Contracts) contracts {
	c := contracts{
		Contracts: at, committee: committee.NewCommittee(), anchors: anchors.NewAnchors(), datasets: datasets.NewDatasets(),
		market: market.NewMarket(), delivery: delivery.NewDelivery(), payouts: payouts.NewPayouts(),
	}
	c.committeeAt = c.committee.Instance(eth, at.Committee)
	c.datasetsAt = c.datasets.Instance(eth, at.Datasets)
	c.marketAt = c.market.Instance(eth, at.Market)
	c.payoutsAt = c.payouts.Instance(eth, at.Payouts)
	return c
}

func (c *contracts) addresses() []common.Address {
	return []common.Address{c.Committee, c.Anchors, c.Datasets, c.Market, c.Delivery, c.Payouts}
}
