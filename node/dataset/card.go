package dataset

import (
	"bytes"
	"strings"
	"text/template"

	"github.com/tantieme/tantieme/node/slice"
)

var card = template.Must(template.New(CardFile).Funcs(template.FuncMap{"json": quoted, "text": text, "code": code}).Parse(`---
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

# {{text .About.Name}}

{{.Privacy.Records}} contributors, {{.Rows}} rows, slice schema ` + "`{{.About.Schema.Name}}`" + `. {{.About.Schema.Withheld}}

| column | what it is |
|---|---|
{{range .Columns}}| {{.Name}} | {{.Description}} |
{{end}}
Sale {{.About.Sale}} of snapshot {{.About.Snapshot}} on chain {{.About.Chain}}. The terms allow use for:
{{range .About.Purposes}}
- ` + "`{{code .}}`" + `{{end}}

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

// quoted returns a text of somebody else in a form that YAML reads as one string.
func quoted(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(slice.Visible(s)) + `"`
}

// code returns a text of somebody else for a code span, in which nothing has a meaning.
func code(s string) string { return strings.ReplaceAll(slice.Visible(s), "`", "'") }

// marks are the characters that mean something to Markdown or to HTML.
const marks = "\\`*_{}[]()#+-.!|~>$^=:/@\"'"

// text returns a text of somebody else in a form that Markdown shows as it is: one line,
// no link, no heading, no table, no HTML.
func text(s string) string {
	var out strings.Builder
	for _, r := range slice.Visible(s) {
		switch {
		case r == '<':
			out.WriteString("&lt;")
		case r == '&':
			out.WriteString("&amp;")
		case strings.ContainsRune(marks, r):
			out.WriteString(`\`)
			out.WriteRune(r)
		default:
			out.WriteRune(r)
		}
	}

	return out.String()
}

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
		"Rows":    p.rows,
		"Size":    sizeOf(p.rows),
		"Columns": columns(a.Schema),
		"Privacy": privacy,
	})

	return out.Bytes(), err
}
