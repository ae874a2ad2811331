package core

import (
	"encoding/binary"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// FaultKind says what is wrong with a record. Values are those of the contracts (SPEC
// 5.75): append only.
type FaultKind uint8

// Kinds of faults. A record has the first one that applies.
const (
	FaultNone    FaultKind = 0 // the record is not faulty
	FaultHeader  FaultKind = 1 // its header does not open
	FaultPayload FaultKind = 2 // its payload does not open
	FaultSchema  FaultKind = 3 // its slice breaks the schema
	FaultWeight  FaultKind = 4 // it declares a wrong weight
)

var faultNames = map[FaultKind]string{
	FaultNone:    "none",
	FaultHeader:  "header",
	FaultPayload: "payload",
	FaultSchema:  "schema",
	FaultWeight:  "weight",
}

var faultWords = map[FaultKind]string{
	FaultNone:    "nothing is wrong with the record",
	FaultHeader:  "its header does not open",
	FaultPayload: "its payload does not open",
	FaultSchema:  "its slice breaks the schema",
	FaultWeight:  "it declares a wrong weight",
}

// String returns the kind's name as the API shows it.
func (k FaultKind) String() string { return nameOf(faultNames, k) }

// Words says for a person what is wrong with the record.
func (k FaultKind) Words() string { return nameOf(faultWords, k) }

// ParseFaultKind parses a kind's name.
func ParseFaultKind(name string) (FaultKind, error) { return parseName(faultNames, name) }

// LeafFault is a fault of the record behind a leaf of a sum tree.
type LeafFault struct {
	Leaf uint32
	Kind FaultKind
}

// faultSize is the length of a fault where faults are packed, in bytes (SPEC 5.75).
const faultSize = 5

// EncodeFaults packs faults as Fault.Faults has them.
func EncodeFaults(faults []LeafFault) []byte {
	data := make([]byte, 0, len(faults)*faultSize)
	for _, f := range faults {
		data = append(binary.BigEndian.AppendUint32(data, f.Leaf), byte(f.Kind))
	}
	return data
}

// ParseFaults is the inverse of EncodeFaults. It takes what the contracts take: faults of
// known kinds, ascending by leaf, at least one.
func ParseFaults(data []byte) ([]LeafFault, error) {
	if len(data) == 0 || len(data)%faultSize != 0 {
		return nil, fmt.Errorf("faults of %d bytes: want whole items of %d", len(data), faultSize)
	}

	faults := make([]LeafFault, 0, len(data)/faultSize)
	for ; len(data) > 0; data = data[faultSize:] {
		f := LeafFault{Leaf: binary.BigEndian.Uint32(data), Kind: FaultKind(data[4])}
		if f.Kind < FaultHeader || f.Kind > FaultWeight {
			return nil, fmt.Errorf("fault of leaf %d: kind %d is unknown", f.Leaf, f.Kind)
		}
		if n := len(faults); n > 0 && f.Leaf <= faults[n-1].Leaf {
			return nil, fmt.Errorf("fault of leaf %d follows that of leaf %d", f.Leaf, faults[n-1].Leaf)
		}
		faults = append(faults, f)
	}

	return faults, nil
}

// FaultRequest is what a buyer signs to have validators find a record of its sale faulty.
type FaultRequest struct {
	Sale         SaleID
	Contribution ContributionID
	Kind         FaultKind
	Key          []byte // the record's opened key xU, raw; it opens this record and no other
}

// Finding is a record that this validator has found faulty.
type Finding struct {
	Sale         SaleID
	Contribution ContributionID
	Leaf         uint32 // of its account in the snapshot's sum tree
	Kind         FaultKind
	Found        time.Time
}

// Ban says that a leaf gets no part of what comes into its pool later, and why.
type Ban struct {
	Leaf   uint32
	Weight uint64
	Cap    uint64    // units that had accrued for the whole snapshot: the leaf's part of them stays owed
	Kind   FaultKind // FaultNone: the leaf is a tombstone, which is no fault
	Sale   SaleID    // in which the record was found faulty, or left out
	Time   time.Time // of the block

	Signers     Members // that signed the fault
	Transaction common.Hash
}

// Evidence says for a person where it is written, and who signed it.
func (b Ban) Evidence() string {
	by := ""
	if b.Signers != 0 {
		by = fmt.Sprintf(", signed by members %s", strings.Trim(fmt.Sprint(b.Signers.Seats()), "[]"))
	}
	return fmt.Sprintf("sale %s, transaction %s%s", b.Sale, b.Transaction, by)
}

// Words says for a person why the leaf is banned.
func (b Ban) Words() string {
	if b.Kind == FaultNone {
		return "its account left the dataset before the sale was accepted"
	}
	return "a buyer showed and validators confirmed that " + b.Kind.Words()
}

// Camp is a set of members whose lists of a sale leave out the same tombstones.
type Camp struct {
	Tombstones Tombstones
	Members    Members
}
