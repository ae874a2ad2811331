package core

import "slices"

// Reason is the machine-readable name of the reason for a refusal. One failure has one
// name, the same in the API, on the wire between members, in logs, stores and exit codes.
//
// Each reason is a constant of this file with a row in the table of reason_table.go. No
// other file may hold a reason as a string; reason_test.go checks that.
type Reason string

// Reasons for which a contribution is refused.
const (
	ReasonDataset   Reason = "unknown_dataset"
	ReasonSize      Reason = "wrong_size"
	ReasonHeader    Reason = "bad_header"
	ReasonPayload   Reason = "payload_mismatch"
	ReasonConsent   Reason = "bad_consent"
	ReasonSignature Reason = "bad_signature"
	// ReasonContractAccount means that code judged the signature, and said no.
	ReasonContractAccount Reason = "contract_account"
	ReasonPurposes        Reason = "wrong_purposes"
	ReasonExpired         Reason = "consent_expires_too_soon"
	ReasonWeight          Reason = "wrong_weight"
	ReasonReused          Reason = "point_reused"
	ReasonSuperseded      Reason = "superseded"
	ReasonRetracted       Reason = "retracted"
	ReasonNoKey           Reason = "no_group_key"
	ReasonRate            Reason = "rate_limited"
	ReasonDraining        Reason = "draining"
	ReasonDisk            Reason = "disk_full"
	ReasonReadOnly        Reason = "read_only"
)

// Reasons for which a member of a committee refuses another member's request.
const (
	ReasonNotReady      Reason = "not_ready"
	ReasonNotNext       Reason = "not_next"
	ReasonNotYourTurn   Reason = "not_your_turn"
	ReasonNotHeld       Reason = "not_held"
	ReasonNotFinal      Reason = "not_final"
	ReasonBatch         Reason = "bad_batch"
	ReasonDealing       Reason = "bad_dealing"
	ReasonDiffers       Reason = "differs"
	ReasonSignedAnother Reason = "signed_another"
	ReasonRestored      Reason = "restored"
	ReasonNotAccepted   Reason = "not_accepted"
	ReasonNotCommitted  Reason = "not_committed"
	ReasonNotReleased   Reason = "not_released"
	ReasonOwesList      Reason = "owes_list"
	ReasonNoList        Reason = "no_list"
	ReasonRange         Reason = "bad_range"
	ReasonErased        Reason = "erased"
)

// Reasons for which an export is refused.
const (
	ReasonNotZip        Reason = "not_zip"
	ReasonTruncated     Reason = "truncated"
	ReasonBomb          Reason = "bomb"
	ReasonTraversal     Reason = "traversal"
	ReasonSizeLie       Reason = "size_lie"
	ReasonTechnicalLog  Reason = "technical_log"
	ReasonNoMusic       Reason = "no_music"
	ReasonTooFewArtists Reason = "too_few_artists"
	ReasonTooFewMonths  Reason = "too_few_months"
)

// Reasons for which a personal node refuses.
const (
	ReasonNoDataset    Reason = "no_dataset"
	ReasonExportGone   Reason = "export_gone"
	ReasonNotAsShown   Reason = "not_as_shown"
	ReasonNoMessage    Reason = "no_message"
	ReasonAccount      Reason = "bad_account"
	ReasonReplaced     Reason = "replaced"
	ReasonKeyUnchecked Reason = "key_unchecked"
	ReasonNoPayee      Reason = "no_payee"
)

// Reasons that concern a data folder, or a file that a person passes to this program.
const (
	ReasonConfig         Reason = "bad_config"
	ReasonPassword       Reason = "bad_password"
	ReasonWrongPassword  Reason = "wrong_password"
	ReasonOpenToOthers   Reason = "open_to_others"
	ReasonKey            Reason = "bad_key"
	ReasonKeyringMissing Reason = "keyring_missing"
	ReasonExists         Reason = "exists"
	ReasonBackup         Reason = "bad_backup"
	ReasonPlan           Reason = "bad_plan"
	ReasonTerms          Reason = "bad_terms"
	ReasonOtherStory     Reason = "other_story"
	ReasonDamaged        Reason = "damaged"
)

// Reasons for buyers, and for anyone who sends transactions.
const (
	ReasonBelowFloor   Reason = "below_floor"
	ReasonAboveMaximum Reason = "above_maximum"
	ReasonNotOnSale    Reason = "not_on_sale"
	ReasonBought       Reason = "bought_before"
	ReasonDelivered    Reason = "delivered"
	ReasonTooEarly     Reason = "too_early"
	ReasonDeclined     Reason = "declined"
	ReasonNoGas        Reason = "no_gas"
	ReasonNoTokens     Reason = "no_tokens"
	ReasonContract     Reason = "contract_refuses"

	ReasonInOrder       Reason = "record_in_order"
	ReasonRecordKey     Reason = "wrong_record_key"
	ReasonRecordMissing Reason = "record_missing"
	ReasonFaultsFull    Reason = "too_many_faults"
)

// Reasons for which a message is not relayed, or for which it waits.
const (
	ReasonRelaysOff     Reason = "relays_off"
	ReasonRelaysFull    Reason = "relays_full"
	ReasonRelayKind     Reason = "relay_kind"
	ReasonRelayBudget   Reason = "relay_budget"
	ReasonRelayFee      Reason = "relay_fee"
	ReasonUnknownOffer  Reason = "unknown_offer"
	ReasonNotVoting     Reason = "not_voting"
	ReasonNotALeaf      Reason = "not_in_snapshot"
	ReasonBanned        Reason = "leaf_banned"
	ReasonVoted         Reason = "voted_before"
	ReasonLeft          Reason = "left_before"
	ReasonNothingHeld   Reason = "nothing_to_retract"
	ReasonTooLate       Reason = "too_late"
	ReasonWrongSigner   Reason = "wrong_signer"
	ReasonRelayReverted Reason = "relay_reverted"
	ReasonClaimFee      Reason = "claim_fee"
	ReasonNothingOwed   Reason = "nothing_owed"
	ReasonOrderUsed     Reason = "order_used"
)

// ReasonNoticeText means that bytes are not a notice's text.
const ReasonNoticeText Reason = "notice_text"

// ReasonNoticesFull means that a validator keeps no more texts of what an account served on
// a day.
const ReasonNoticesFull Reason = "notices_full"

// Reasons for which an API refuses a request, whatever its endpoint.
const (
	ReasonRequest       Reason = "bad_request"
	ReasonParameter     Reason = "unknown_parameter"
	ReasonMediaType     Reason = "unsupported_media_type"
	ReasonTooLarge      Reason = "too_large"
	ReasonURITooLong    Reason = "uri_too_long"
	ReasonNotFound      Reason = "not_found"
	ReasonMethod        Reason = "method_not_allowed"
	ReasonConflict      Reason = "conflict"
	ReasonDenied        Reason = "denied"
	ReasonUnauthorized  Reason = "unauthorized"
	ReasonForeignHost   Reason = "foreign_host"
	ReasonForeignOrigin Reason = "foreign_origin"
	ReasonBusy          Reason = "busy"
	ReasonStreams       Reason = "too_many_streams"
	ReasonUnreachable   Reason = "unreachable"
	ReasonInternal      Reason = "internal"
	ReasonNotConfirmed  Reason = "not_confirmed"
)

// Reasons that only the command line and the page use.
const (
	ReasonUsage       Reason = "usage"
	ReasonVerify      Reason = "verification_failed"
	ReasonDeadline    Reason = "deadline_passed"
	ReasonInterrupted Reason = "interrupted"
	ReasonInUse       Reason = "in_use"
)

// Part is a part of the house that refuses. Its text is a heading of node/README.md.
type Part string

// Parts, in the order of the table.
const (
	PartContribution Part = "A contribution"
	PartMember       Part = "A member's request"
	PartExport       Part = "An export"
	PartPersonal     Part = "A personal node"
	PartFolder       Part = "A data folder and the files of a person"
	PartBuyer        Part = "A buyer"
	PartRelay        Part = "A relayed message"
	PartNotice       Part = "A notice"
	PartAPI          Part = "Any request to an API"
	PartProgram      Part = "The command line and the page"
)

// Exit codes of the command line. They are part of its interface: scripts rely on them.
const (
	ExitOK          = 0
	ExitInternal    = 1
	ExitUsage       = 2
	ExitInput       = 3
	ExitNotFound    = 4
	ExitVerify      = 5
	ExitUnreachable = 6
	ExitRefused     = 7
	ExitDeadline    = 8
	ExitInterrupted = 130
)

// ExitMeanings lists the exit codes with their meaning, ascending.
func ExitMeanings() []ExitMeaning { return slices.Clone(exits) }

// ExitMeaning is an exit code and its description.
type ExitMeaning struct {
	Code    int
	Meaning string
}

var exits = []ExitMeaning{
	{ExitOK, "ok"},
	{ExitInternal, "internal"},
	{ExitUsage, "usage"},
	{ExitInput, "input refused (an export, a file, a setting)"},
	{ExitNotFound, "not found"},
	{ExitVerify, "verification failed"},
	{ExitUnreachable, "unreachable"},
	{ExitRefused, "refused by node or contract"},
	{ExitDeadline, "deadline passed"},
	{ExitInterrupted, "interrupted"},
}

// ReasonInfo holds all texts and codes for a reason.
type ReasonInfo struct {
	Reason Reason
	Part   Part
	Title  string // a few words, the same at every occurrence (RFC 9457)
	Hint   string // advice for a caller of an API, in a sentence; empty if no API answers with the reason
	Advice string // advice for a person at the command line; empty if the message contains it
	Status int    // HTTP status; 0: no API answers with the reason
	Exit   int    // exit code of a command that fails for the reason
	Retry  bool   // the same request may succeed a moment later
}

// ReasonInfos lists all reasons, by part, in the order of the table.
func ReasonInfos() []ReasonInfo { return slices.Clone(reasons) }

// unprocessable is the HTTP status of a refusal. This package imports no HTTP, so the
// table holds numbers.
const unprocessable = 422

// Info returns the row of a reason. For an unknown reason, such as one of a newer node,
// it returns the row of a refusal without texts.
func (r Reason) Info() ReasonInfo {
	at := slices.IndexFunc(reasons, func(row ReasonInfo) bool { return row.Reason == r })
	if at < 0 {
		return ReasonInfo{
			Reason: r,
			Title:  "Unprocessable Entity",
			Status: unprocessable,
			Exit:   ExitRefused,
		}
	}

	return reasons[at]
}
