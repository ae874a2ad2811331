package dataset

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/tantieme/tantieme/node/slice"
)

// Conformance of the descriptions, https://docs.mlcommons.org/croissant/docs/croissant-spec.html
// and its vocabulary for responsible AI.
const (
	conformsCroissant = "http://mlcommons.org/croissant/1.0"
	conformsRAI       = "http://mlcommons.org/croissant/RAI/1.0"
	encodingParquet   = "application/x-parquet"
)

// object is a JSON object. Its keys are written in order.
type object = map[string]any

// context maps the terms of the description to those of schema.org, Croissant, RAI, ODRL
// and DPV.
func context() object {
	id := func(term string) object { return object{"@id": term, "@type": "@id"} }
	return object{
		"@language":        "en",
		"@vocab":           "https://schema.org/",
		"sc":               "https://schema.org/",
		"cr":               "http://mlcommons.org/croissant/",
		"rai":              "http://mlcommons.org/croissant/RAI/",
		"dct":              "http://purl.org/dc/terms/",
		"odrl":             "http://www.w3.org/ns/odrl/2/",
		"dpv":              "https://w3id.org/dpv#",
		"citeAs":           "cr:citeAs",
		"column":           "cr:column",
		"conformsTo":       "dct:conformsTo",
		"data":             object{"@id": "cr:data", "@type": "@json"},
		"dataType":         object{"@id": "cr:dataType", "@type": "@vocab"},
		"examples":         object{"@id": "cr:examples", "@type": "@json"},
		"extract":          "cr:extract",
		"field":            "cr:field",
		"fileObject":       "cr:fileObject",
		"fileProperty":     "cr:fileProperty",
		"fileSet":          "cr:fileSet",
		"format":           "cr:format",
		"includes":         "cr:includes",
		"isLiveDataset":    "cr:isLiveDataset",
		"jsonPath":         "cr:jsonPath",
		"key":              "cr:key",
		"md5":              "cr:md5",
		"parentField":      "cr:parentField",
		"path":             "cr:path",
		"recordSet":        "cr:recordSet",
		"references":       "cr:references",
		"regex":            "cr:regex",
		"repeated":         "cr:repeated",
		"replace":          "cr:replace",
		"samplingRate":     "cr:samplingRate",
		"separator":        "cr:separator",
		"source":           "cr:source",
		"subField":         "cr:subField",
		"transform":        "cr:transform",
		"odrl:action":      id("odrl:action"),
		"odrl:leftOperand": id("odrl:leftOperand"),
		"odrl:operator":    id("odrl:operator"),
	}
}

// croissant describes the dataset. The same About, part and figures have the same bytes.
func croissant(a *About, p part, privacy Privacy) ([]byte, error) {
	doc := object{
		"@context":    context(),
		"@type":       "sc:Dataset",
		"conformsTo":  []string{conformsCroissant, conformsRAI},
		"name":        slice.Visible(a.Name),
		"description": a.description(privacy),
		"version":     "1.0.0",
		"url":         "urn:tantieme:" + a.Sale,
		"license":     "urn:tantieme:terms:" + a.Dataset,
		"creator": object{
			"@type": "sc:Organization",
			"name":  "contributors of dataset " + a.Dataset,
			"url":   "urn:tantieme:dataset:" + a.Dataset,
		},
		"citeAs": fmt.Sprintf("Snapshot %s of dataset %s on chain %d", a.Snapshot, a.Dataset, a.Chain),

		"datePublished": a.Published.UTC().Format(time.DateOnly),
		"distribution": []object{{
			"@type": "cr:FileObject", "@id": "part-0", "name": "part-0", "contentUrl": ParquetFile,
			"encodingFormat": encodingParquet, "contentSize": fmt.Sprintf("%d B", p.size), "sha256": p.hash(),
		}},
		"recordSet": []object{{
			"@type": "cr:RecordSet", "@id": "rows", "name": "rows", "field": a.fields(),
			"description": fmt.Sprintf("%d rows of %d records. %s", p.rows, privacy.Records, p.times()),
		}},
		"usageInfo": a.offer(),
	}

	a.responsible(doc, privacy)
	data, err := json.MarshalIndent(doc, "", "  ")
	return append(data, '\n'), err
}

func (a *About) description(p Privacy) string {
	words := fmt.Sprintf("%s: %d records of schema %s, to the sale of each of which somebody consented. %s Pseudonymous personal data, not anonymous.",
		slice.Visible(a.Name), p.Records, a.Schema.Name, p.copied())
	if left := a.Left(); left != "" {
		words += " " + left
	}

	return words
}

func (a *About) fields() []object {
	var fields []object
	for _, column := range columns(a.Schema) {
		fields = append(fields, object{
			"@type":       "cr:Field",
			"@id":         "rows/" + column.Name,
			"name":        column.Name,
			"description": column.Description,
			"dataType":    column.Type,
			"source":      object{"fileObject": object{"@id": "part-0"}, "extract": object{"column": column.Name}},
		})
	}

	return fields
}

// purposes returns the IRIs of the purposes without characters that act or hide.
func (a *About) purposes() []string {
	var shown []string
	for _, p := range a.Purposes {
		shown = append(shown, slice.Visible(p.DPV), slice.Visible(p.PDPP))
	}

	return shown
}

// offer describes the buyer's rights: use for the purposes of the terms, without passing
// on.
func (a *About) offer() object {
	var permissions []object
	for _, p := range a.Purposes {
		permissions = append(permissions, object{
			"@type":           "odrl:Permission",
			"odrl:action":     "odrl:use",
			"odrl:constraint": []object{isPurpose(p.DPV), isPurpose(p.PDPP)},
		})
	}

	return object{
		"@type":            []string{"CreativeWork", "odrl:Offer"},
		"name":             "terms of dataset " + a.Dataset,
		"odrl:permission":  permissions,
		"odrl:prohibition": object{"@type": "odrl:Prohibition", "odrl:action": "odrl:distribute"},
	}
}

// isPurpose is the constraint that the use is for a purpose. A permission's constraints all
// have to hold, so each purpose of the terms is a permission with both its IRIs.
func isPurpose(iri string) object {
	return object{
		"@type":             "odrl:Constraint",
		"odrl:leftOperand":  "odrl:purpose",
		"odrl:operator":     "odrl:isA",
		"odrl:rightOperand": object{"@id": slice.Visible(iri)},
	}
}

// responsible adds the fields of the RAI vocabulary.
func (a *About) responsible(doc object, p Privacy) {
	doc["rai:dataCollection"] = "Each contributor gave an export that they had asked a platform for; their own machine cut the slice and showed it before they signed."
	doc["rai:dataCollectionType"] = []string{"Others"}
	doc["rai:dataPreprocessingProtocol"] = []string{"Cut by schema " + a.Schema.Name + ". " + a.withheld()}
	doc["rai:dataManipulationProtocol"] = fmt.Sprintf(
		"Numbers of plays are bands. No value was held back: %d of %d values are held by fewer than %d contributors. Contributors' ids were drawn for this sale; their order is shuffled.",
		p.BelowRare, p.Values, Rare)

	doc["rai:dataLimitations"] = []string{
		fmt.Sprintf("The contract asks for a group of %d contributors at least; this one has %d records.", a.MinGroup, p.Records),
		p.copied(),
		"Exports carry no signature of the platform: a plausible forgery is priced by small weights, not excluded.",
		"Contributors chose themselves; they stand for no population.",
	}

	doc["rai:dataUseCases"] = a.purposes()
	doc["rai:personalSensitiveInformation"] = []string{
		"Preferences can point at a person for whoever knows some of them, and may hint at religion, origin or age. See " + PrivacyFile + ".",
	}

	doc["rai:dataReleaseMaintenancePlan"] = "None: a later snapshot is a new sale under new ids."
}
