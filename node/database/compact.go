package database

import (
	"context"
	"log/slog"
	"time"
)

// lookEvery is the interval at which a database looks for tables to compact. Badger's own
// compactors, two at least, look twenty times a second each: in a process with ten idle
// databases that costs more than all its other work.
const lookEvery = 5 * time.Second

// keepCompact compacts the database whenever badger would, until the context ends.
func (d *DB) keepCompact(ctx context.Context, log *slog.Logger, every time.Duration) {
	tick := time.NewTicker(every)
	defer tick.Stop()

	for {
		if err := d.compact(); err != nil {
			log.WarnContext(ctx, "database not compacted; it is tried again", "folder", d.dir, "error", err)
		}

		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// compact merges all tables into one level if level zero, which is written by every
// flush, holds as many as badger allows. Reads and writes go on beside it; at three times
// as many tables, badger holds writes back until they are merged.
func (d *DB) compact() error {
	if err := d.begin(); err != nil {
		return nil // closed: nothing is left to do
	}
	defer d.end()

	d.moving.Lock()
	defer d.moving.Unlock()

	return d.merge()
}

// merge is compact for a caller that holds moving.
func (d *DB) merge() error {
	if d.db.Levels()[0].NumTables < d.db.Opts().NumLevelZeroTables {
		return nil
	}

	return d.flatten()
}

func (d *DB) flatten() (err error) {
	defer recovered(&err)

	return d.db.Flatten(1)
}
