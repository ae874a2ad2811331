package founder

import "github.com/tantieme/tantieme/node/core"

// ReadTerms reads a dataset's terms from a hand-written file. Unacceptable terms, such as
// those with a purpose that is not on the list, are refused with core.ReasonTerms.
func ReadTerms(file string) (terms core.Terms, err error) {
	if err := readJSON(file, core.ReasonTerms, &terms); err != nil {
		return terms, err
	}

	if err := core.CheckPurposes(terms.Purposes); err != nil {
		return terms, core.Refuse(core.ReasonTerms, "%s: %v", file, err)
	}

	return terms, nil
}
