package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"time"

	"github.com/dustin/go-humanize"
	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
)

func newSnapshot() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "snapshot",
		Short: "See what is for sale, at what price, and until when",
		Args:  exactArgs(0),
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}

	cmd.AddCommand(newSnapshotList(), newSnapshotShow())
	return cmd
}

func newSnapshotList() *cobra.Command {
	var dataset string
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the snapshots that a node shows, with their floor price",
		Args:  exactArgs(0),
	}

	s := withSettings(cmd, buyerKeys...)
	cmd.Flags().StringVar(&dataset, "dataset", "", "of this dataset only: its id, or the beginning of it")
	asJSON := jsonLinesFlag(cmd)

	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		return withNode(s, func(n *client.Remote) error {
			datasets, err := n.Datasets(cmd.Context())
			if err != nil {
				return err
			}

			var of *core.DatasetID
			if dataset != "" {
				id, err := pickDataset(cmd.Context(), n, dataset)
				if err != nil {
					return err
				}
				of = &id
			}

			snapshots, err := n.Catalogue(cmd.Context(), of)
			if err != nil {
				return err
			}

			if *asJSON {
				return printLines(cmd, snapshots, model.SnapshotOf)
			}

			return listSnapshots(cmd, snapshots, datasets)
		})
	}

	return cmd
}

// listSnapshots prints the table of snapshots, those for sale first and then the newest,
// and how to look at one.
func listSnapshots(cmd *cobra.Command, snapshots []core.SnapshotView, datasets []core.DatasetView) error {
	out := cmd.OutOrStdout()
	if len(snapshots) == 0 {
		_, err := fmt.Fprintln(out, "There is no snapshot yet: a dataset has one once enough people have contributed.")
		return err
	}

	now := time.Now()
	slices.SortStableFunc(snapshots, func(a, b core.SnapshotView) int {
		switch first, second := a.Offerable(now) == nil, b.Offerable(now) == nil; {
		case first && !second:
			return -1
		case second && !first:
			return 1
		default:
			return b.Time.Compare(a.Time)
		}
	})

	if err := showSnapshots(out, snapshots, datasets, now); err != nil {
		return err
	}

	_, err := fmt.Fprintf(out, "\nLook at one: %s\n", pastedWith(cmd, buyerKeys, "snapshot", "show", short(snapshots[0].ID)))

	return err
}

// showSnapshots prints a table of snapshots, with the prices of their datasets' tokens.
func showSnapshots(out io.Writer, snapshots []core.SnapshotView, datasets []core.DatasetView, now time.Time) error {
	of := map[core.DatasetID]core.DatasetView{}
	for _, d := range datasets {
		of[d.ID] = d
	}

	t := table(out)
	fmt.Fprintln(t, "SNAPSHOT\tDATASET\tNUMBER\tRECORDS\tWEIGHT\tFLOOR PRICE\tSELLS UNTIL\tSOLD\tLAST PRICE\tOFFER NOW")
	for _, s := range snapshots {
		d, known := of[s.Snapshot.Dataset]
		name := strconv.Quote(d.Terms.Name)
		if !known {
			name = short(s.Snapshot.Dataset)
		}

		fmt.Fprintf(
			t, "%s\t%s\t%d\t%d\t%d\t%s\t%s\t%d\t%s\t%s\n",
			short(s.ID), name, s.Snapshot.Number, s.Snapshot.Count, s.Snapshot.TotalWeight,
			d.Amount(s.Floor), core.Clock(s.SellsUntil), s.Sold, lastPrice(d, s), passes(s, now),
		)
	}

	return t.Flush()
}

// short is the beginning of an id, which commands take for the whole.
func short(id interface{ Short() string }) string { return "0x" + id.Short() }

func lastPrice(d core.DatasetView, s core.SnapshotView) string {
	if s.LastPrice == nil {
		return "-"
	}
	return d.Amount(s.LastPrice)
}

// timesSold says how often a snapshot was sold, and at which price last.
func timesSold(d core.DatasetView, s core.SnapshotView) string {
	switch s.Sold {
	case 0:
		return "not yet"
	case 1:
		return "once, for " + lastPrice(d, s)
	default:
		return fmt.Sprintf("%d times, the last time for %s", s.Sold, lastPrice(d, s))
	}
}

// passes says whether an offer at the floor would pass now, and why not.
func passes(s core.SnapshotView, now time.Time) string {
	err := s.Offerable(now)
	var refusal *core.Refusal
	if errors.As(err, &refusal) {
		return "no: " + refusal.Detail
	}
	return "yes"
}

func newSnapshotShow() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "show ID",
		Short: "Show a snapshot: what it holds, its price, and how to buy it",
		Args:  exactArgs(1),
	}

	s := withSettings(cmd, buyerKeys...)
	asJSON := jsonFlag(cmd)

	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		return withNode(s, func(n *client.Remote) error {
			id, err := pickSnapshot(cmd.Context(), n, args[0])
			if err != nil {
				return err
			}

			snapshot, err := n.Sold(cmd.Context(), id)
			if err != nil {
				return err
			}
			if *asJSON {
				return printJSON(cmd, model.SnapshotOf(snapshot))
			}

			d, err := n.Dataset(cmd.Context(), snapshot.Snapshot.Dataset)
			if err != nil {
				return err
			}

			return showSnapshot(cmd, snapshot, d)
		})
	}

	return cmd
}

func showSnapshot(cmd *cobra.Command, s core.SnapshotView, d core.DatasetView) error {
	out, now := cmd.OutOrStdout(), time.Now()
	t := table(out)
	fmt.Fprintf(t, "Snapshot\t%s, number %d\n", s.ID, s.Snapshot.Number)
	fmt.Fprintf(t, "Dataset\t%q, %s, %s\n", d.Terms.Name, d.Terms.Schema, d.ID)
	for i, purpose := range d.Terms.Purposes {
		fmt.Fprintf(t, "%s\t%s\n", onlyFirst("Purposes", i), purpose.Words())
	}

	fmt.Fprintf(t, "Records\t%d of weight %d, %s sealed\n", s.Snapshot.Count, s.Snapshot.TotalWeight, humanize.Bytes(uint64(s.Snapshot.Count)*uint64(d.PayloadSize)))
	if s.Banned > 0 {
		fmt.Fprintf(t, "Banned\t%d of this weight, as faulty or because people left; it is no part of a price\n", s.Banned)
	}
	fmt.Fprintf(t, "Made\t%s, as of block %d\n", core.Clock(s.Time), s.Snapshot.AsOf)
	fmt.Fprintf(t, "Floor\t%s, which is %s for each unit of weight\n", d.Amount(s.Floor), d.Amount(d.Terms.FloorPrice))
	fmt.Fprintf(t, "Sells\tfrom %s until %s\n", core.Clock(s.SellsFrom), core.Clock(s.SellsUntil))
	fmt.Fprintf(t, "Sold\t%s\n", timesSold(d, s))
	fmt.Fprintf(t, "Offer now\t%s\n", passes(s, now))
	if err := t.Flush(); err != nil || s.Offerable(now) != nil {
		return err
	}

	folder, err := filepath.Abs(freeFolder("sale-" + s.ID.Short()))
	if err != nil {
		return err
	}

	_, err = fmt.Fprintf(out, "\nBuy it: %s\n", pastedWith(cmd, buyerKeys, "buy", s.ID.String(), "--out", folder))

	return err
}

// freeFolder returns the name of a folder that does not exist here.
func freeFolder(name string) string {
	free := name
	for i := 2; ; i++ {
		if _, err := os.Lstat(free); err != nil {
			return free
		}
		free = name + "-" + strconv.Itoa(i)
	}
}
