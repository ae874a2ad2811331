package guard

import (
	"maps"
	"slices"

	"github.com/tantieme/tantieme/node/core"
)

// titles say each code in a few words, the same at every occurrence (RFC 9457).
var titles = map[string]string{
	CodeBadRequest:                "The request does not follow the document",
	CodeUnknownParam:              "A parameter is not known",
	CodeMediaType:                 "The body is of another media type",
	CodeTooLarge:                  "The body is too large",
	CodeURITooLong:                "The address is too long",
	CodeNotFound:                  "Not found",
	CodeMethod:                    "This address does not take that method",
	CodeConflict:                  "It does not fit what is there",
	CodeDenied:                    "Not for this caller",
	CodeUnauthorized:              "A token is needed",
	CodeForeignHost:               "Asked under a foreign name",
	CodeForeignOrigin:             "Asked by a foreign page",
	CodeBusy:                      "Too many requests at once",
	CodeStreams:                   "Too many event streams",
	CodeDraining:                  "The node takes nothing new",
	CodeUnreachable:               "A part does not answer",
	CodeInternal:                  "Internal error",
	string(core.ReasonDataset):    "Unknown dataset",
	string(core.ReasonSize):       "Wrong payload size",
	string(core.ReasonHeader):     "Bad header",
	string(core.ReasonPayload):    "Payload mismatch",
	string(core.ReasonConsent):    "Bad consent",
	string(core.ReasonSignature):  "Bad signature",
	string(core.ReasonPurposes):   "Wrong purposes",
	string(core.ReasonExpired):    "The consent expires too soon",
	string(core.ReasonWeight):     "Wrong weight",
	string(core.ReasonReused):     "A point is reused",
	string(core.ReasonSuperseded): "A higher version is known",
	string(core.ReasonNoKey):      "No group key yet",
	string(core.ReasonRate):       "Too many requests",
	"not_confirmed":               "The lists do not stand yet",
	"bad_range":                   "The range is beyond the last item",
	"bad_terms":                   "Terms that nobody should agree to",
	"no_dataset":                  "No dataset was named",
	"not_as_shown":                "Not the bytes that were shown",
	"no_message":                  "A signature without its message",
	"bad_account":                 "Another account",
}

// hints say what to do, in a sentence.
var hints = map[string]string{
	CodeBadRequest:                "Compare the request with /api/v1/openapi.yaml of this node; the detail names the first place that differs.",
	CodeUnknownParam:              "Leave the parameter out, or look its name up in /api/v1/openapi.yaml.",
	CodeMediaType:                 "Set the Content-Type that the document names for this request.",
	CodeTooLarge:                  "Send less: a submission of any dataset fits well.",
	CodeURITooLong:                "Ask for less in one request.",
	CodeNotFound:                  "Check the id; what was sent moments ago may need a final block before this node knows it.",
	CodeMethod:                    "See the Allow header for the methods of this address.",
	CodeConflict:                  "Read the object again and decide by what it says now.",
	CodeDenied:                    "Sign the request with the account that it is for, and no longer than an hour ahead.",
	CodeUnauthorized:              "Send `Authorization: Bearer <token>`; the token stands in the file api-token of the data folder.",
	CodeForeignHost:               "Open the address by 127.0.0.1 or localhost, or name the host in the options of the node.",
	CodeForeignOrigin:             "Only programs on this machine and pages of this very address may use this interface.",
	CodeBusy:                      "Wait as long as Retry-After says, or ask another validator.",
	CodeStreams:                   "Close other streams, poll instead, or ask another validator.",
	CodeDraining:                  "Send the same bytes to another validator; the id will be the same.",
	CodeUnreachable:               "Try again in a moment, or ask another validator.",
	CodeInternal:                  "Tell the operator the request's id; asking another validator is safe.",
	string(core.ReasonDataset):    "Check the dataset's id and the chain; a new dataset needs a final block first.",
	string(core.ReasonSize):       "Pad the slice to the size of its schema; payload_size of the dataset says how long a payload is.",
	string(core.ReasonHeader):     "Seal again under the key that GET committee shows.",
	string(core.ReasonPayload):    "Send the payload that the header was made for, unchanged.",
	string(core.ReasonConsent):    "Let the wallet sign the consent once more.",
	string(core.ReasonSignature):  "Sign the consent with the account that the submission names.",
	string(core.ReasonPurposes):   "Copy the purposes of the dataset's terms, in their order.",
	string(core.ReasonExpired):    "Let the consent last as long as a snapshot sells, and an hour more.",
	string(core.ReasonWeight):     "Declare the weight that the dataset's rule gives for this slice.",
	string(core.ReasonReused):     "Seal again: a header must never be copied.",
	string(core.ReasonSuperseded): "Seal again and sign the consent with a version above the one that `version` names.",
	string(core.ReasonNoKey):      "The committee's ceremony is not final yet; try again later.",
	string(core.ReasonRate):       "Wait as long as Retry-After says, or ask another validator.",
	"not_confirmed":               "Wait until `standing` of the offer names a quorum of lists, and ask again.",
	"bad_range":                   "Ask for items below the snapshot's `count`.",
	"bad_terms":                   "Do not contribute to this dataset; tell its founder.",
	"no_dataset":                  "Name the dataset in the query, or start the node with one.",
	"not_as_shown":                "Look at the preview again and name the `slice_sha256` that it shows.",
	"no_message":                  "Send the consent without a signature first, and sign the message of the answer.",
	"bad_account":                 "GET status says whose wallet this node has, if any; without one, name the account that signs.",
}

// Codes lists all codes that have words, in order.
func Codes() []string { return slices.Sorted(maps.Keys(titles)) }
