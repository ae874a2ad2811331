package export

import (
	"fmt"

	"github.com/tantieme/tantieme/node/core"
)

// Code is the machine-readable reason for refusing an export.
type Code string

// Codes of refusal. They are part of the command line's and the page's interface.
const (
	CodeNotZip       = Code(core.ReasonNotZip)       // not a file that is known, or a ZIP that needs a password or a rare packer
	CodeTruncated    = Code(core.ReasonTruncated)    // cut off or damaged
	CodeBomb         = Code(core.ReasonBomb)         // beyond a limit of Limits
	CodeTraversal    = Code(core.ReasonTraversal)    // an entry's name leads out of the archive
	CodeSizeLie      = Code(core.ReasonSizeLie)      // an entry's length differs from its declared length
	CodeTechnicalLog = Code(core.ReasonTechnicalLog) // a package of the platform without any history, refused unread
	CodeNoMusic      = Code(core.ReasonNoMusic)      // it contains nothing that could be sold
)

// Refused is the reason why an export is not read, or read no further. The person who
// provided the export can act on it, so it contains no internals.
type Refused struct {
	Code     Code
	Sentence string // describes the fault
	Hint     string // advice what to do
}

// Error returns sentence and hint.
func (r *Refused) Error() string { return r.Sentence + " " + r.Hint }

var _ core.Worded = (*Refused)(nil)

// Words implements core.Worded.
func (r *Refused) Words() (reason core.Reason, sentence, hint string) {
	return core.Reason(r.Code), r.Sentence, r.Hint
}

const (
	hintWhole    = "Give the ZIP as you downloaded it, or the folder that you unpacked it to."
	hintDownload = "Download it again from the link in the platform's e-mail and try once more."
	hintJoin     = "Unpack all parts together, and give the folder that results."
	hintAnother  = "If this is what the platform gave you, please report it; do not send us the file."
)

func refuse(code Code, hint, format string, args ...any) *Refused {
	return &Refused{Code: code, Hint: hint, Sentence: fmt.Sprintf(format, args...)}
}

func damaged(name string) *Refused {
	return refuse(CodeTruncated, hintDownload, "%s in this ZIP is damaged or ends too early.", display(name))
}

func tooMuch(format string, args ...any) *Refused {
	return refuse(CodeBomb, hintAnother, format, args...)
}
