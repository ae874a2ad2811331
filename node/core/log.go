package core

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// LogSchema names the format of a LogEntry's JSON.
const LogSchema = "tantieme/event/1"

// LogID is an entry's place in the event log: a block's number and a place among the
// events of that block. It is the same on every node, and after the log is rebuilt.
type LogID struct {
	Block    uint64
	Position uint32 `cbor:"Index"`
}

// String returns `<block>-<index>`.
func (id LogID) String() string { return fmt.Sprintf("%d-%d", id.Block, id.Position) }

// Less reports whether the id comes before another one.
func (id LogID) Less(other LogID) bool {
	return id.Block < other.Block || id.Block == other.Block && id.Position < other.Position
}

// MarshalText implements encoding.TextMarshaler.
func (id LogID) MarshalText() ([]byte, error) { return []byte(id.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (id *LogID) UnmarshalText(text []byte) (err error) {
	*id, err = ParseLogID(string(text))
	return err
}

// ParseLogID accepts only output of String.
func ParseLogID(s string) (id LogID, err error) {
	block, index, _ := strings.Cut(s, "-")
	b, errBlock := strconv.ParseUint(block, 10, 64)
	i, errIndex := strconv.ParseUint(index, 10, 32)
	id = LogID{Block: b, Position: uint32(i)}
	if errBlock != nil || errIndex != nil || id.String() != s {
		return LogID{}, fmt.Errorf("event id %q: want <block>-<index>", s)
	}

	return id, nil
}

// Types of log entries. Append only.
const (
	LogMember     = "member"     // a member joined: member, account
	LogKey        = "key"        // the group key is final: epoch, key_id
	LogDataset    = "dataset"    // a dataset was created: dataset
	LogBatch      = "batch"      // a batch is anchored: batch
	LogSnapshot   = "snapshot"   // a snapshot is frozen: snapshot, dataset
	LogOffer      = "offer"      // a bid: offer, snapshot, account
	LogVote       = "vote"       // votes on an offer were counted: offer
	LogSale       = "sale"       // an offer changed its state: offer, state or members
	LogPool       = "pool"       // a sale's net entered a pool: snapshot
	LogPush       = "push"       // a group of leaves was paid: snapshot, group
	LogClaim      = "claim"      // a leaf was paid by a claim: snapshot, leaf
	LogRetract    = "retract"    // an account left a dataset: dataset, account
	LogNotice     = "notice"     // a notice was served or acknowledged: notice, account; dataset if it is about one
	LogOrder      = "order"      // an account's leaves were claimed by its order: account
	LogNonce      = "nonce"      // a nonce is used up: account
	LogPayee      = "payee"      // a leaf is paid to someone else from now on: snapshot, leaf, account
	LogRecord     = "record"     // a leaf has a record: snapshot, leaf, account
	LogSigners    = "signers"    // more members have signed a snapshot or a confirm: snapshot or offer, members
	LogLock       = "lock"       // a dataset is locked: dataset, epoch, offer
	LogMarket     = "market"     // a Market may lock datasets: account
	LogBan        = "ban"        // a leaf gets no part of later sales: snapshot, leaf
	LogFault      = "fault"      // a quorum found records of a sale faulty: offer, members
	LogTombstones = "tombstones" // lists of a sale leave out tombstones, or these are banned: offer; members if it is about lists
	LogReturn     = "return"     // a part of a settled sale's price went back to its buyer: offer
	LogTip        = "tip"        // who had leaves paid for others kept a tip: snapshot, account
	LogFee        = "fee"        // members or a treasury earned by a sale: offer; or one of them took it: account
)

// LogTypes lists all types of log entries.
var LogTypes = []string{
	LogMember, LogKey, LogDataset, LogBatch, LogSnapshot, LogOffer, LogVote, LogSale, LogPool, LogPush, LogClaim, LogRetract,
	LogNotice,
	LogOrder, LogNonce, LogPayee, LogRecord, LogSigners, LogLock, LogMarket,
	LogBan, LogFault, LogTombstones, LogReturn, LogTip, LogFee,
}

// LogEntry reports an event of the chain by ids alone. Readers fetch the details from the
// node. The type determines which fields are set.
type LogEntry struct {
	Schema string    `json:"schema"` // LogSchema
	ID     LogID     `json:"id"`
	Type   string    `json:"type"`
	Block  uint64    `json:"block"`
	Time   time.Time `json:"time"` // of the block

	Member   *uint8          `json:"member,omitempty"`
	Members  []int           `json:"members,omitempty"`
	Account  *common.Address `json:"account,omitempty"`
	Epoch    *uint64         `json:"epoch,omitempty"`
	KeyID    *KeyID          `json:"key_id,omitempty"`
	Batch    *uint64         `json:"batch,omitempty"`
	Dataset  *DatasetID      `json:"dataset,omitempty"`
	Snapshot *SnapshotID     `json:"snapshot,omitempty"`
	Offer    *SaleID         `json:"offer,omitempty"`
	State    string          `json:"state,omitempty"`
	Group    *uint32         `json:"group,omitempty"` // of 128 leaves
	Leaf     *uint32         `json:"leaf,omitempty"`
	Notice   *NoticeID       `json:"notice,omitempty"`
}
