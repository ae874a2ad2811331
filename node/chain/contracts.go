package chain

import (
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
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

// explain names a custom error with its values.
func (c *contracts) explain(data []byte) string {
	for _, unpack := range []func([]byte) (any, error){
		c.committee.UnpackError, c.anchors.UnpackError, c.datasets.UnpackError,
		c.market.UnpackError, c.delivery.UnpackError, c.payouts.UnpackError,
	} {
		if reason, err := unpack(data); err == nil {
			return fmt.Sprintf("%T%+v", reason, reason)
		}
	}
	return hexutil.Encode(data)
}
