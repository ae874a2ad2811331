package dataset

import (
	"bytes"
	"strings"
	"text/template"

	"github.com/tantieme/tantieme/node/slice"
)

var card = template.Must(template.New(CardFile).Funcs(template.FuncMap{"json": quoted, "text": plainText}).Parse(`---
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

{{.Privacy.Records}} contributors, {{.Rows}} rows, slice schema ` + "`{{.About.Schema.Name}}`" + `. {{.About.Schema.Withheld}}

| column | what it is |
|---|---|
{{range .Columns}}| {{.Name}} | {{.Description}} |
{{end}}
Sale {{.About.Sale}} of snapshot {{.About.Snapshot}} on chain {{.About.Chain}}. The terms allow use for:
{{range .About.Purposes}}
- {{text .}}{{end}}

## How much it points at people

| | |
|---|---|
| contributors | {{.Privacy.Records}} (the contract asks for {{.About.MinGroup}} at least) |
| different values | {{.Privacy.Values}} |
| of them held by fewer than 20 contributors | {{.Privacy.BelowRare}} |
| of them held by fewer than 5 contributors | {{.Privacy.BelowFloor}} |
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

// writeCard writes the data card.
func writeCard(a *About, p part, privacy Privacy) ([]byte, error) {
	var out bytes.Buffer
	err := card.Execute(&out, map[string]any{
		"About":   a,
		"Name":    plainText(a.Name),
		"Rows":    p.rows,
		"Size":    sizeOf(p.rows),
		"Columns": columns(a.Schema),
		"Privacy": privacy,
	})

	return out.Bytes(), err
}
