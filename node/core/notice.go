package core

import (
	"crypto/sha256"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// MaxNoticesADay is the number of texts that a validator keeps of what one account served on
// one day, in UTC. The fee alone would let whoever pays fill disks.
const MaxNoticesADay = 16

// MaxNoticeText is the length of the longest text of a notice that validators keep, in
// bytes.
const MaxNoticeText = 16 << 10

// NoticeKind says what a notice is. Values are those of the contract Notices.
type NoticeKind uint8

// Kinds of notices.
const (
	NoticeNone        NoticeKind = 0
	NoticeObjection   NoticeKind = 1
	NoticeDemand      NoticeKind = 2
	NoticeWarning     NoticeKind = 3
	NoticeInformation NoticeKind = 4
)

var noticeKindNames = map[NoticeKind]string{
	NoticeNone:        "none",
	NoticeObjection:   "objection",
	NoticeDemand:      "demand",
	NoticeWarning:     "warning",
	NoticeInformation: "information",
}

// noticeKindWords says what each kind means, for whoever serves a notice.
var noticeKindWords = map[NoticeKind]string{
	NoticeObjection:   "the server objects to the dataset",
	NoticeDemand:      "the server demands that something is done or left",
	NoticeWarning:     "the server warns the people whose data it is",
	NoticeInformation: "the server wants it to be known",
}

// String returns the kind's name as API and command line show it.
func (k NoticeKind) String() string { return nameOf(noticeKindNames, k) }

// Words says what the kind means.
func (k NoticeKind) Words() string { return nameOf(noticeKindWords, k) }

// ParseNoticeKind parses the name of a kind that can be served.
func ParseNoticeKind(name string) (NoticeKind, error) {
	k, err := parseName(noticeKindNames, name)
	if err == nil && k == NoticeNone {
		return k, Refuse(ReasonUsage, "want one of the kinds of notices, not %q", name)
	}
	return k, err
}

// NoticeKinds lists the kinds that can be served, ascending.
func NoticeKinds() []NoticeKind {
	return []NoticeKind{NoticeObjection, NoticeDemand, NoticeWarning, NoticeInformation}
}

// Notice is a letter to a dataset whose hash is on the chain.
type Notice struct {
	Dataset  DatasetID // zero: all datasets of the deployment
	Server   common.Address
	Kind     NoticeKind
	TextHash [32]byte // SHA-256 of the text
	// Domain is the host name in whose name the server says to speak, or empty. The
	// contract takes any bytes.
	Domain []byte
}

// ID returns the id that the contract gives the notice (SPEC 2.1).
func (n Notice) ID() NoticeID {
	padded := make([]byte, (len(n.Domain)+31)/32*32)
	copy(padded, n.Domain)

	return NoticeID(crypto.Keccak256Hash(
		n.Dataset[:],
		common.LeftPadBytes(n.Server[:], 32),
		Uint256(uint64(n.Kind)),
		n.TextHash[:],
		Uint256(5*32), // where the domain begins
		Uint256(uint64(len(n.Domain))),
		padded,
	))
}

// IsAbout reports whether the notice concerns a dataset.
func (n Notice) IsAbout(dataset DatasetID) bool { return n.Dataset == dataset || n.Dataset.IsZero() }

// CheckText refuses bytes that are not the notice's text with ReasonNoticeText.
func (n Notice) CheckText(text []byte) error {
	if err := CheckNoticeText(text); err != nil {
		return err
	}
	if sha256.Sum256(text) != n.TextHash {
		return Refuse(ReasonNoticeText, "these bytes are not the text whose hash is on the chain")
	}
	return nil
}

// CheckNoticeText refuses bytes that no validator would keep as a text.
func CheckNoticeText(text []byte) error {
	switch {
	case len(text) == 0:
		return Refuse(ReasonNoticeText, "the text is empty")
	case len(text) > MaxNoticeText:
		return Refuse(ReasonNoticeText, "the text has %d bytes; validators keep at most %d", len(text), MaxNoticeText)
	case !utf8.Valid(text):
		return Refuse(ReasonNoticeText, "the text is not UTF-8")
	}
	return nil
}

// Lengths of host names, in bytes (RFC 1035). The record of a domain is at a name of its
// own, which is longer.
const (
	maxLabel  = 63
	maxDomain = 253 - len(NoticeLabel) - 1
)

// NoticeLabel is the label below a domain whose TXT record names the servers of notices.
const NoticeLabel = "_tantieme"

// noticeTag is the beginning of such a record. The server's address in hex follows.
const noticeTag = "tantieme-notice="

// NoticeTXT returns the TXT record by which a domain proves that an account speaks in its
// name.
func NoticeTXT(server common.Address) string { return noticeTag + server.Hex() }

// IsNoticeTXT reports whether a TXT record names a server.
func IsNoticeTXT(record string, server common.Address) bool {
	return strings.EqualFold(strings.TrimSpace(record), NoticeTXT(server))
}

// notPublic are the last labels of names that the public DNS does not have (RFC 6761, 6762,
// 7686). They are never looked up.
var notPublic = map[string]bool{"internal": true, "invalid": true, "local": true, "localhost": true, "onion": true}

// HostName returns the domain if it is a public host name in lower case, or false.
func (n Notice) HostName() (string, bool) {
	name := string(n.Domain)
	if len(name) > maxDomain {
		return "", false
	}

	labels := strings.Split(name, ".")
	for _, label := range labels {
		if !isLabel(label) {
			return "", false
		}
	}

	last := labels[len(labels)-1]
	digits := strings.Trim(last, "0123456789") == "" // it may be an IPv4 address
	if len(labels) < 2 || digits || notPublic[last] {
		return "", false
	}

	return name, true
}

func isLabel(label string) bool {
	if label == "" || len(label) > maxLabel || label[0] == '-' || label[len(label)-1] == '-' {
		return false
	}
	return strings.Trim(label, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}

// DomainProof says whether a domain names a notice's server. Values are stored: append
// only.
type DomainProof uint8

// What a validator knows of a domain.
const (
	DomainUnknown  DomainProof = 0 // nobody looked, or the DNS did not answer
	DomainProven   DomainProof = 1 // its record names the server
	DomainUnproven DomainProof = 2 // it has no such record
)

var domainProofNames = map[DomainProof]string{
	DomainUnknown:  "unknown",
	DomainProven:   "proven",
	DomainUnproven: "unproven",
}

// String returns the state's name as the API shows it.
func (p DomainProof) String() string { return nameOf(domainProofNames, p) }

// ParseDomainProof parses a state's name.
func ParseDomainProof(name string) (DomainProof, error) { return parseName(domainProofNames, name) }

// DomainLook is a validator's last look at the record of a notice's domain.
type DomainLook struct {
	Proof DomainProof
	At    time.Time // zero: it never looked
}

// NoticeRecord is a notice on the chain.
type NoticeRecord struct {
	ID NoticeID
	Notice
	Block        uint64
	Time         time.Time // of the block
	Acknowledged uint64    // number of accounts that say to have seen it
}

// Acknowledgement says that an account has seen a notice. It agrees to nothing.
type Acknowledgement struct {
	Account common.Address
	Time    time.Time // of the block
}

// NoticeView is a notice as a validator shows it.
type NoticeView struct {
	NoticeRecord
	Held bool   // the validator has the text
	Text string // only of a single notice, if Held
	Look DomainLook
	// By lists the acknowledgements of the dataset's founder and of the committee's members.
	By []Acknowledgement
}
