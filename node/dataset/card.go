package dataset

import (
	"bytes"
	"strings"
	"text/template"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/slice"
)

var card = template.Must(template.New(CardFile).Funcs(template.FuncMap{"json": quoted, "purpose": purposeText}).Parse(`---
pretty_name: {{json .About.Name}}
license: other
license_name: "terms of the dataset"
license_link: {{json (print "urn:tantieme:terms:" .About.Dataset)}}
size_categories: ["{{.Size}}"]
configs:
- config_name: default
  data_files:
  - split: train
    path: data/train-*.parquet
---

# {{.Name}}

{{.Privacy.Records}} records, {{.Rows}} rows, slice schema ` + "`{{.About.Schema.Name}}`" + `. {{.Withheld}}

{{.Copied}}
{{with .About.Left}}
{{.}}
{{end}}
| column | type | what it is |
|---|---|---|
{{range .Columns}}| {{.Name}} | {{.Short}} | {{.Description}} |
{{end}}
Numbers of plays are bands, because exact ones would point at people. In order:

| plays | plays_min | plays_max |
|---|---|---|
{{range .Bands}}| {{.Band}} | {{.Min}} | {{.Max}} |
{{end}}
Sale {{.About.Sale}} of snapshot {{.About.Snapshot}} on chain {{.About.Chain}}. The terms allow use for:
{{range .About.Purposes}}
- {{purpose .}}{{end}}

## How to load it

In this folder, each record once. With DuckDB:

~~~sql
SELECT {{.By}}, count(*) AS people, sum(plays_min) AS plays_at_least
FROM 'data/train-00000-of-00001.parquet'
WHERE copy_of IS NULL{{.Where}}
GROUP BY {{.By}} ORDER BY people DESC, {{.By}} LIMIT 20;
~~~

With pandas, and with polars:

~~~python
import pandas
table = pandas.read_parquet("data/train-00000-of-00001.parquet")
people = table[table["copy_of"].isna()]
~~~

~~~python
import polars
table = polars.read_parquet("data/train-00000-of-00001.parquet")
people = table.filter(polars.col("copy_of").is_null())
~~~

A cell may begin with =, +, - or @, which a spreadsheet takes for a formula: import the columns as text. Two names that look alike may differ in
characters that nobody sees: compare names, not what they look like.

## What it tells of time

The snapshot is as of block {{.About.AsOf}}. The sale was delivered by the block of {{.Published}}. {{.Times}}

## How much it points at people

| | |
|---|---|
| records | {{.Privacy.Records}} (the contract asks for {{.About.MinGroup}} at least) |
| exact copies of another record | {{.Privacy.Copies}}; below, they count once |
| different values | {{.Privacy.Values}} |
| of them held by fewer than 20 people | {{.Privacy.BelowRare}} |
| of them held by fewer than 5 people | {{.Privacy.BelowFloor}} |
| values held back | {{.Privacy.Suppressed}} |
{{range .Privacy.Unicity}}| alone, when {{.Known}} of their values are known | {{.Alone}} of {{.Records}} |
{{end}}
These are pseudonymous personal data, not anonymous ones: who knows some of what a person likes can find their record, and the table above says how
often. Nothing here prevents that. Values held by few were not held back, no noise was added, and records of one person in two sales can be
matched by their content although their ids differ. Keep them as personal data, do not pass them on, do not try to find out who someone is.
`))

// quoted returns a string of somebody else in a form that YAML reads as one.
func quoted(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(slice.Visible(s)) + `"`
}

// plainText returns a line of somebody else in a form that Markdown, and the HTML in it,
// show as it is: no character of it means anything.
func plainText(s string) string {
	s = markup.Replace(slice.Visible(s))
	if strings.HasPrefix(s, "#") || strings.HasPrefix(s, "-") || strings.HasPrefix(s, "+") || strings.HasPrefix(s, "=") {
		s = `\` + s // would begin a heading or a list
	}

	return s
}

// purposeText returns a purpose in words, with its IRIs.
func purposeText(p core.Purpose) string {
	words := p.Words()
	if words == p.String() {
		return plainText(words)
	}
	return plainText(words) + " (" + plainText(p.String()) + ")"
}

// markup escapes what Markdown gives a meaning within a line.
var markup = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", `*`, `\*`, `_`, `\_`, `[`, `\[`, `]`, `\]`, `!`, `\!`, `|`, `\|`, `~`, `\~`, `$`, `\$`,
	`<`, `&lt;`, `>`, `&gt;`, `&`, `&amp;`,
)

// sizes are the size classes of data cards, by the smallest number of records.
var sizes = []struct {
	below int64
	name  string
}{{1e3, "n<1K"}, {1e4, "1K<n<10K"}, {1e5, "10K<n<100K"}, {1e6, "100K<n<1M"}, {1e7, "1M<n<10M"}, {1e8, "10M<n<100M"}}

func sizeOf(rows int64) string {
	for _, class := range sizes {
		if rows < class.below {
			return class.name
		}
	}
	return "100M<n<1B"
}

// cardColumn is a column of the card's table.
type cardColumn struct{ Name, Short, Description string }

// writeCard writes the data card.
func writeCard(a *About, p part, privacy Privacy) ([]byte, error) {
	var shown []cardColumn
	for _, c := range columns(a.Schema) {
		shown = append(shown, cardColumn{c.Name, map[string]string{typeText: "text", typeInteger: "integer"}[c.Type], c.Description})
	}

	by, where := "artist", ""
	if p.first != "" {
		by, where = "value", " AND period = 'month'"
	}

	var out bytes.Buffer
	err := card.Execute(&out, map[string]any{
		"About":     a,
		"Name":      plainText(a.Name),
		"Rows":      p.rows,
		"Size":      sizeOf(p.rows),
		"Columns":   shown,
		"Bands":     bandsOf(a.Schema),
		"Privacy":   privacy,
		"Copied":    plainText(privacy.copied()),
		"Withheld":  a.withheld(),
		"Times":     p.times(),
		"Published": a.Published.UTC().Format("2006-01-02"),
		"By":        by,
		"Where":     where,
	})

	return out.Bytes(), err
}
