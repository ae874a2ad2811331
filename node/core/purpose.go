package core

import (
	"slices"
	"strings"
)

// Purpose is a purpose for which a buyer may use slices: a term of the W3C Data Privacy
// Vocabulary, https://w3id.org/dpv/modules/purposes.
type Purpose struct {
	IRI   string
	Words string // text for a person who is asked for consent
}

// dpv is the namespace of the Data Privacy Vocabulary.
const dpv = "https://w3id.org/dpv#"

// purposes lists all purposes for which a dataset can be sold. Advertising, profiling of
// single people and decisions about them are not among them.
var purposes = []Purpose{
	{dpv + "AcademicResearch", "research at universities and the like"},
	{dpv + "NonCommercialResearch", "research that is not for profit"},
	{dpv + "CommercialResearch", "research for profit"},
	{dpv + "ResearchAndDevelopment", "finding out new things, and making or improving products with them, training models included"},
	{dpv + "ProvidePersonalisedRecommendations", "recommending things to people by what others like"},
}

// Purposes lists the purposes for which a dataset can be sold.
func Purposes() []Purpose { return slices.Clone(purposes) }

// PurposeWords returns a purpose's text for a person, or the IRI itself if it is unknown.
func PurposeWords(iri string) string {
	for _, p := range purposes {
		if p.IRI == iri {
			return p.Words
		}
	}
	return iri
}

// CheckPurposes refuses, with ReasonPurposes, a list that is empty, has a duplicate, or
// has a purpose that is not among Purposes.
func CheckPurposes(iris []string) error {
	if len(iris) == 0 {
		return Refuse(ReasonPurposes, "no purpose is named; known are %s", knownPurposes())
	}

	for i, iri := range iris {
		if PurposeWords(iri) == iri {
			return Refuse(
				ReasonPurposes,
				"%q is no purpose that a dataset can be sold for; known are %s",
				iri,
				knownPurposes(),
			)
		}

		if slices.Contains(iris[:i], iri) {
			return Refuse(ReasonPurposes, "purpose %s is named twice", iri)
		}
	}

	return nil
}

func knownPurposes() string {
	names := make([]string, len(purposes))
	for i, p := range purposes {
		names[i] = p.IRI
	}
	return strings.Join(names, ", ")
}
