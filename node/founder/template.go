package founder

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/slice"
)

var (
	//go:embed plan.template.json
	planTemplate string
	//go:embed terms.template.json
	termsTemplate string
)

// PlanTemplate returns a plan in which every field is explained, with the defaults of
// planFields. The founders and the chain are left to be filled in.
func PlanTemplate() string {
	var pairs []string
	for _, f := range planFields {
		pairs = append(pairs, "{{"+f.name+"}}", f.standard)
	}
	return strings.NewReplacer(pairs...).Replace(planTemplate)
}

// TermsTemplate returns terms for a schema in which every field is explained. Name and
// token are left to be filled in. It refuses an unknown schema with core.ReasonUsage.
func TermsTemplate(schema string) (string, error) {
	var names, lines []string
	found := false
	for _, known := range slice.All() {
		names = append(names, known.Name)
		lines = append(lines, fmt.Sprintf("  //   %-24s %s", known.Name, known.Withheld))
		found = found || known.Name == schema
	}

	if !found {
		return "", core.Refuse(
			core.ReasonUsage, "there is no schema %q%s Schemas are %s",
			slice.Visible(schema), stop(core.DidYouMean(schema, names)), strings.Join(names, ", "),
		)
	}

	var purposes []string
	for _, p := range core.Purposes() {
		purposes = append(purposes, fmt.Sprintf("  //   %s\n  //     %s", purposeText(p), p.Words()))
	}

	return strings.NewReplacer(
		"{{schema}}", schema,
		"  // {{schemas}}", strings.Join(lines, "\n"),
		"{{purpose}}", purposeText(core.Purposes()[0]),
		"  // {{purposes}}", strings.Join(purposes, "\n"),
	).Replace(termsTemplate), nil
}

// purposeText returns a purpose as it stands in terms.
func purposeText(p core.Purpose) string {
	return fmt.Sprintf(`{"dpv": %q, "pdpp": %q}`, p.DPV, p.PDPP)
}
