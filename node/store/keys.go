package store

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// version is the version of the stored format. Open refuses a store of any other. Stores
// of versions 1 to 3 hold terms and consents of earlier contracts, whose digests are
// others: no program can go on with them.
const version = 5

// Prefixes of badger keys. Append only; f was used in version 3.
const (
	kMeta         = 'm' // m name                              -> cursor, version, key, ceremony
	kMember       = 'n' // n seat                              -> core.Member
	kDataset      = 'd' // d dataset                           -> core.Terms
	kContribution = 'c' // c contribution                      -> contribution (header wrapped)
	kStage        = 's' // s stage contribution                -> nothing: the queue
	kLive         = 'l' // l dataset account                   -> contribution id, highest anchored version
	kOfDataset    = 'o' // o dataset contribution              -> nothing: anchored ones
	kPoint        = 'u' // u sha-256 of U                      -> contribution id: U is unique for the key
	kBatch        = 'b' // b number                            -> core.BatchRecord
	kBatchItems   = 'i' // i data hash                         -> contribution ids of a batch seen or signed
	kSnapshot     = 'p' // p snapshot                          -> core.SnapshotRecord
	kSnapshotIDs  = 'q' // q snapshot                          -> contribution ids in tree order
	kSale         = 'a' // a sale                              -> core.SaleRecord
	kList         = 't' // t sale member                       -> entries of a checked list
	kSigned       = 'w' // w kind key                          -> digest: written before a signature leaves
	kTransaction  = 'x' // x nonce                             -> transaction: written before it is sent
	kPushed       = 'y' // y snapshot group                    -> what had accrued at the last push of the group
	kReplica      = 'r' // r service-hash part rest            -> copies outside, see replica.go
	kNote         = 'z' // z name                              -> write-ahead bytes, such as an own dealing
	kPool         = 'g' // g name of a pool                    -> snapshot id
	kAccount      = 'k' // k dataset account contribution      -> nothing: all of an account's
	kRetraction   = 'h' // h dataset account                   -> []retraction, ascending
	kNotice       = 'N' // N notice                            -> core.NoticeRecord
	kNoticeOf     = 'O' // O dataset notice                    -> nothing: notices on a dataset, zero: on all
	kAcknowledged = 'K' // K notice account                    -> core.Acknowledgement
	kNoticeText   = 'T' // T sha-256                           -> text of notices
	kDomainLook   = 'D' // D notice                            -> core.DomainLook: this node's last
	kEvent        = 'e' // e block position(u32)                  -> core.LogEntry
	kRelay        = 'j' // j relay                             -> core.Relay
	kRelayStage   = 'v' // v stage time relay                  -> nothing: the queue of relays
	kRelayAccount = 'A' // A account relay                     -> nothing: relays that wait
	kRelayBundle  = 'B' // B number                            -> core.RelayBundle
	kRelayOrders  = 'C' // C account                           -> ordered: claims and payees of its last day
	kNonce        = 'Q' // Q account nonce                     -> core.UsedNonce
	kErasure      = 'E' // E contribution                      -> core.SignedErasure: this node's own
	kPayee        = 'P' // P snapshot leaf(u32)                -> address: who is paid in the account's place
	kFinding      = 'G' // G sale leaf(u32)                    -> core.Finding: what this node found faulty
	kNoticeDay    = 'M' // M account day                       -> number of texts of what the account served that day
	kBan          = 'F' // F snapshot leaf(u32)                -> core.Ban
)

func key(prefix byte, parts ...[]byte) []byte {
	out := []byte{prefix}
	for _, part := range parts {
		out = append(out, part...)
	}
	return out
}

func u64(v uint64) []byte { return binary.BigEndian.AppendUint64(nil, v) }

func metaKey(name string) []byte                        { return key(kMeta, []byte(name)) }
func contributionKey(id core.ContributionID) []byte     { return key(kContribution, id[:]) }
func liveKey(d core.DatasetID, a common.Address) []byte { return key(kLive, d[:], a[:]) }
func stageKey(s core.Stage, id core.ContributionID) []byte {
	return key(kStage, []byte{byte(s)}, id[:])
}
