package core

import (
	"slices"
	"strings"
)

// Purpose is a purpose for which a buyer may use slices, in the words of two registries.
// A dataset names both, because one term of the first can stand for two purposes.
type Purpose struct {
	DPV  string `json:"dpv"`  // IRI of the W3C Data Privacy Vocabulary
	PDPP string `json:"pdpp"` // IRI of the Personal Data Portability Protocol's purpose code
}

// Namespaces of the two registries: https://w3id.org/dpv/modules/purposes, and
// Appendix A of the core specification at https://pdpp.dev.
const (
	dpv  = "https://w3id.org/dpv#"
	pdpp = "https://pdpp.dev/purpose/"
)

// purposes lists all purposes for which a dataset can be sold, with text for a person who
// is asked for consent. Advertising, profiling of single people and decisions about them
// are not among them. Training AI models is a purpose of its own, and no other includes it.
var purposes = []struct {
	Purpose
	words string
}{
	{Purpose{dpv + "AcademicResearch", pdpp + "research"}, "research at universities and the like"},
	{Purpose{dpv + "NonCommercialResearch", pdpp + "research"}, "research that is not for profit"},
	{Purpose{dpv + "CommercialResearch", pdpp + "research"}, "research for profit"},
	{Purpose{dpv + "ResearchAndDevelopment", pdpp + "research"}, "finding out new things, and making or improving products with them, but not training AI models"},
	{Training, "training AI models"},
	{Purpose{dpv + "ProvidePersonalisedRecommendations", pdpp + "personalization"}, "recommending things to people by what others like"},
}

// Training is the purpose of training AI models. Screens show it as a sentence of its own.
var Training = Purpose{dpv + "ResearchAndDevelopment", pdpp + "ai_training"}

// TrainingSentence tells a person what Training means before they agree to it.
const TrainingSentence = "A buyer may train AI models on this data. What a model has learned cannot be taken back."

// NoTrainingSentence tells a person that Training is not among the purposes.
const NoTrainingSentence = "The terms do not allow training AI models on this data."

// Purposes lists the purposes for which a dataset can be sold.
func Purposes() []Purpose {
	out := make([]Purpose, len(purposes))
	for i, p := range purposes {
		out[i] = p.Purpose
	}
	return out
}

// String returns the two IRIs of the purpose.
func (p Purpose) String() string { return p.DPV + " " + p.PDPP }

// Words returns the purpose's text for a person, or its IRIs if it is unknown.
func (p Purpose) Words() string {
	for _, known := range purposes {
		if known.Purpose == p {
			return known.words
		}
	}
	return p.String()
}

// known reports whether a dataset can be sold for the purpose.
func (p Purpose) known() bool { return slices.Contains(Purposes(), p) }

// CheckPurposes refuses, with ReasonPurposes, a list that is empty, has a duplicate, or
// has a purpose that is not among Purposes.
func CheckPurposes(list []Purpose) error {
	if len(list) == 0 {
		return Refuse(ReasonPurposes, "no purpose is named; known are %s", knownPurposes())
	}

	for i, p := range list {
		if !p.known() {
			return Refuse(
				ReasonPurposes,
				"%q is no purpose that a dataset can be sold for; known are %s",
				p,
				knownPurposes(),
			)
		}

		if slices.Contains(list[:i], p) {
			return Refuse(ReasonPurposes, "purpose %s is named twice", p)
		}
	}

	return nil
}

func knownPurposes() string {
	names := make([]string, len(purposes))
	for i, p := range purposes {
		names[i] = p.String()
	}
	return strings.Join(names, ", ")
}
