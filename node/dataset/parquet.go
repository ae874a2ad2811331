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
	Contributor string `parquet:"contributor,dict"`
	Artist      string `parquet:"artist,dict"`
	Plays       string `parquet:"plays,dict"`
}

// trendRow is a row of listening-trends/v1: plays of a month, or of an hour of the day.
type trendRow struct {
	Contributor string `parquet:"contributor,dict"`
	Period      string `parquet:"period,dict"` // month or hour
	Value       string `parquet:"value,dict"`  // 2026-11, or 00 to 23
	Plays       string `parquet:"plays,dict"`
}

// Column is a column of the table.
type Column struct{ Name, Description string }

// columns returns the columns of a schema's table, in order.
func columns(schema *slice.Schema) []Column {
	first := Column{"contributor", "a random id, drawn for this sale alone"}
	if schema.Fields[0].Name == "month" {
		return []Column{
			first,
			{"period", "what the row counts: month or hour"},
			{"value", "the month of the calendar, or the hour of the day; UTC"},
			{"plays", "plays in it, as a band"},
		}
	}

	out := []Column{first}
	for _, field := range schema.Fields {
		out = append(out, Column{field.Name, field.Description})
	}

	return out
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
		rows[i] = artistRow{r.Contributor, artist.Name, string(artist.Plays)}
	}
	return rows
}

func trendRows(r Record) []trendRow {
	var rows []trendRow
	for _, month := range r.Slice.Months {
		rows = append(rows, trendRow{r.Contributor, "month", month.Month, string(month.Plays)})
	}

	for hour, plays := range r.Slice.Hours {
		rows = append(rows, trendRow{r.Contributor, "hour", fmt.Sprintf("%02d", hour), string(plays)})
	}

	return rows
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
