package dataset

import (
	"fmt"
	"io"
	"iter"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/compress/zstd"

	"github.com/tantieme/tantieme/node/slice"
)

// groupRows is the number of rows in a row group, which readers take as one unit of work.
const groupRows = 122_880

// artistRow is a row of artist-preferences/v1.
type artistRow struct {
	Contributor string  `parquet:"contributor,dict"`
	Artist      string  `parquet:"artist,dict"`
	Plays       string  `parquet:"plays,dict"`
	PlaysMin    int32   `parquet:"plays_min"`
	PlaysMax    *int32  `parquet:"plays_max,optional"`
	Weight      int32   `parquet:"weight"`
	CopyOf      *string `parquet:"copy_of,optional,dict"`
}

// trendRow is a row of listening-trends/v1: plays of a month, or of an hour of the day.
type trendRow struct {
	Contributor string  `parquet:"contributor,dict"`
	Period      string  `parquet:"period,dict"` // month or hour
	Value       string  `parquet:"value,dict"`  // 2026-11, or 00 to 23
	Plays       string  `parquet:"plays,dict"`
	PlaysMin    int32   `parquet:"plays_min"`
	PlaysMax    *int32  `parquet:"plays_max,optional"`
	Weight      int32   `parquet:"weight"`
	CopyOf      *string `parquet:"copy_of,optional,dict"`
}

// Column is a column of the table. Type is that of the Croissant description.
type Column struct{ Name, Type, Description string }

// Types of columns.
const (
	typeText    = "sc:Text"
	typeInteger = "cr:Int32"
)

// columns returns the columns of a schema's table, in order.
func columns(schema *slice.Schema) []Column {
	out := []Column{{"contributor", typeText, "a random id, drawn for this sale alone"}}
	if schema.Fields[0].Name == "month" {
		out = append(
			out,
			Column{"period", typeText, "what the row counts: month or hour"},
			Column{"value", typeText, "the month of the calendar, or the hour of the day; UTC"},
			Column{"plays", typeText, "plays in it, as a band"},
		)
	} else {
		for _, field := range schema.Fields {
			out = append(out, Column{field.Name, typeText, field.Description})
		}
	}

	return append(
		out,
		Column{"plays_min", typeInteger, "least number of plays in the band"},
		Column{"plays_max", typeInteger, "greatest number of plays in the band; null if it has no upper end"},
		Column{"weight", typeInteger, "weight of the contributor's record, by which the price is split; the same in all of its rows"},
		Column{"copy_of", typeText, "contributor whose record is the same to the byte and stands before; null if there is none"},
	)
}

// WriteParquet streams records as one Parquet file: ZSTD, dictionaries, statistics of
// pages, no trace of the program's build. The same records have the same bytes. It
// returns the number of rows.
func WriteParquet(w io.Writer, a *About, records iter.Seq2[Record, error]) (int64, error) {
	if a.Schema.Fields[0].Name == "month" {
		return write(w, a, records, trendRows)
	}
	return write(w, a, records, artistRows)
}

func artistRows(r Record) []artistRow {
	rows := make([]artistRow, len(r.Slice.Artists))
	for i, artist := range r.Slice.Artists {
		least, most := bounds(artist.Plays)
		rows[i] = artistRow{
			Contributor: r.Contributor,
			Artist:      artist.Name,
			Plays:       string(artist.Plays),
			PlaysMin:    least,
			PlaysMax:    most,
			Weight:      r.Weight,
			CopyOf:      r.copyOf(),
		}
	}

	return rows
}

func trendRows(r Record) []trendRow {
	row := func(period, value string, plays slice.Band) trendRow {
		least, most := bounds(plays)
		return trendRow{
			Contributor: r.Contributor,
			Period:      period,
			Value:       value,
			Plays:       string(plays),
			PlaysMin:    least,
			PlaysMax:    most,
			Weight:      r.Weight,
			CopyOf:      r.copyOf(),
		}
	}

	var rows []trendRow
	for _, month := range r.Slice.Months {
		rows = append(rows, row("month", month.Month, month.Plays))
	}
	for hour, plays := range r.Slice.Hours {
		rows = append(rows, row("hour", fmt.Sprintf("%02d", hour), plays))
	}

	return rows
}

// copyOf returns CopyOf as a column holds it.
func (r Record) copyOf() *string {
	if r.CopyOf == "" {
		return nil
	}
	return &r.CopyOf
}

func write[Row any](w io.Writer, a *About, records iter.Seq2[Record, error], rowsOf func(Record) []Row) (rows int64, err error) {
	out := parquet.NewGenericWriter[Row](w,
		parquet.Compression(&zstd.Codec{Level: zstd.SpeedDefault, Concurrency: 1}),
		parquet.MaxRowsPerRowGroup(groupRows),
		parquet.DataPageStatistics(true),
		parquet.CreatedBy("tantieme", "1", "0"),
		parquet.KeyValueMetadata("tantieme:slice_schema", a.Schema.Name),
		parquet.KeyValueMetadata("tantieme:snapshot", a.Snapshot),
		parquet.KeyValueMetadata("tantieme:sale", a.Sale),
	)

	for record, err := range records {
		if err != nil {
			return rows, err
		}

		n, err := out.Write(rowsOf(record))
		if rows += int64(n); err != nil {
			return rows, fmt.Errorf("parquet: %w", err)
		}
	}

	if err := out.Close(); err != nil {
		return rows, fmt.Errorf("parquet: %w", err)
	}
	return rows, nil
}
