package core

// reasons is the table of the texts and codes that a caller, a person and a program get
// for each reason. The tables of the READMEs are generated from it (go test ./node/core
// -update).
var reasons = []ReasonInfo{
	{
		Reason: ReasonDataset, Part: PartContribution, Title: "Unknown dataset",
		Hint:   "Check the dataset's id and the chain; a new dataset needs a final block first.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonSize, Part: PartContribution, Title: "Wrong payload size",
		Hint:   "Pad the slice to the size of its schema; payload_size of the dataset says how long a payload is.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonHeader, Part: PartContribution, Title: "Bad header",
		Hint:   "Seal again under the key that GET committee shows.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonPayload, Part: PartContribution, Title: "Payload mismatch",
		Hint:   "Send the payload that the header was made for, unchanged.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonConsent, Part: PartContribution, Title: "Bad consent",
		Hint:   "Let the wallet sign the consent once more.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonSignature, Part: PartContribution, Title: "Bad signature",
		Hint:   "Sign the consent with the account that the submission names.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonContractAccount, Part: PartContribution, Title: "The account's code does not take the signature",
		Hint:   "Sign with the owners that the account has on the chain now, or with the passkey; an account that is not deployed yet needs ERC-6492.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonPurposes, Part: PartContribution, Title: "Wrong purposes",
		Hint:   "Copy the purposes of the dataset's terms, in their order.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonExpired, Part: PartContribution, Title: "The consent expires too soon",
		Hint:   "Let the consent last as long as a snapshot sells, and an hour more.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonWeight, Part: PartContribution, Title: "Wrong weight",
		Hint:   "Declare the weight that the dataset's rule gives for this slice.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonReused, Part: PartContribution, Title: "A point is reused",
		Hint:   "Seal again: a header must never be copied.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonSuperseded, Part: PartContribution, Title: "A higher version is known",
		Hint:   "Seal again and sign the consent with a version above the one that `version` names.",
		Status: 409, Exit: ExitRefused,
	},
	{
		Reason: ReasonRetracted, Part: PartContribution, Title: "The account has left with this version",
		Hint:   "To come back, seal again and sign a consent of the version that the message names.",
		Status: 409, Exit: ExitRefused,
	},
	{
		Reason: ReasonNoKey, Part: PartContribution, Title: "No group key yet",
		Hint:   "The committee's ceremony is not final yet; try again later.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonRate, Part: PartContribution, Title: "Too many requests",
		Hint:   "Wait as long as Retry-After says, or ask another validator.",
		Status: 429, Exit: ExitRefused, Retry: true,
	},
	{
		Reason: ReasonDraining, Part: PartContribution, Title: "The node takes nothing new",
		Hint:   "Send the same bytes to another validator; the id will be the same.",
		Status: 503, Exit: ExitRefused, Retry: true,
	},
	{
		Reason: ReasonDisk, Part: PartContribution, Title: "The disk is full",
		Hint:   "Nothing was taken in: send the same bytes to another validator, or make room if the node is yours.",
		Advice: "make room, then start it again: nothing is lost",
		Status: 507, Exit: ExitRefused,
	},
	{
		Reason: ReasonReadOnly, Part: PartContribution, Title: "The data folder cannot be written",
		Hint:   "Nothing was taken in: send the same bytes to another validator, or mend the data folder if the node is yours.",
		Status: 507, Exit: ExitRefused,
	},

	{
		Reason: ReasonNotReady, Part: PartMember, Title: "The member does not know enough yet",
		Exit: ExitRefused, Retry: true,
	},
	{
		Reason: ReasonNotNext, Part: PartMember, Title: "Not the next batch or snapshot",
		Exit: ExitRefused, Retry: true,
	},
	{
		Reason: ReasonNotYourTurn, Part: PartMember, Title: "Another member proposes in this round",
		Exit: ExitRefused, Retry: true,
	},
	{
		Reason: ReasonNotHeld, Part: PartMember, Title: "The member does not hold what it should sign",
		Exit: ExitRefused, Retry: true,
	},
	{
		Reason: ReasonNotFinal, Part: PartMember, Title: "The block is not final yet",
		Exit: ExitRefused, Retry: true,
	},
	{
		Reason: ReasonBatch, Part: PartMember, Title: "A batch out of form",
		Exit: ExitRefused,
	},
	{
		Reason: ReasonDealing, Part: PartMember, Title: "A dealing does not verify",
		Exit: ExitRefused,
	},
	{
		Reason: ReasonDiffers, Part: PartMember, Title: "The member computes another result",
		Exit: ExitRefused,
	},
	{
		Reason: ReasonSignedAnother, Part: PartMember, Title: "This turn has a signature already",
		Exit: ExitRefused,
	},
	{
		Reason: ReasonRestored, Part: PartMember, Title: "The store was restored and may have signed before",
		Exit: ExitRefused, Retry: true,
	},
	{
		Reason: ReasonNotAccepted, Part: PartMember, Title: "The sale is not in its commit phase",
		Exit: ExitRefused, Retry: true,
	},
	{
		Reason: ReasonNotCommitted, Part: PartMember, Title: "The sale is not in its confirm phase",
		Exit: ExitRefused, Retry: true,
	},
	{
		Reason: ReasonNotReleased, Part: PartMember, Title: "The list is not released yet",
		Exit: ExitRefused, Retry: true,
	},
	{
		Reason: ReasonOwesList, Part: PartMember, Title: "Members that give their list are served first",
		Exit: ExitRefused, Retry: true,
	},
	{
		Reason: ReasonNoList, Part: PartMember, Title: "The member has no list for the sale",
		Exit: ExitRefused, Retry: true,
	},
	{
		Reason: ReasonRange, Part: PartMember, Title: "The range is beyond the last item",
		Hint:   "Ask for items below the snapshot's `count`.",
		Status: 422, Exit: ExitRefused,
	},

	{
		Reason: ReasonErased, Part: PartMember, Title: "A header is erased",
		Hint:   "Members keep the headers of a sale until its dispute window ends; ask before.",
		Status: 410, Exit: ExitDeadline,
	},
	{
		Reason: ReasonNotZip, Part: PartExport, Title: "No file that is known, or a ZIP that cannot be read",
		Exit: ExitInput,
	},
	{
		Reason: ReasonTruncated, Part: PartExport, Title: "Cut off or damaged",
		Exit: ExitInput,
	},
	{
		Reason: ReasonBomb, Part: PartExport, Title: "Beyond a limit",
		Exit: ExitInput,
	},
	{
		Reason: ReasonTraversal, Part: PartExport, Title: "A name leads out of the archive",
		Exit: ExitInput,
	},
	{
		Reason: ReasonSizeLie, Part: PartExport, Title: "An entry is not as long as it declares",
		Exit: ExitInput,
	},
	{
		Reason: ReasonTechnicalLog, Part: PartExport, Title: "A technical log without any history",
		Exit: ExitInput,
	},
	{
		Reason: ReasonNoMusic, Part: PartExport, Title: "Nothing in it that could be sold",
		Exit: ExitInput,
	},
	{
		Reason: ReasonTooFewArtists, Part: PartExport, Title: "Too few artists to be sold",
		Exit: ExitRefused,
	},
	{
		Reason: ReasonTooFewMonths, Part: PartExport, Title: "Too few months to be sold",
		Exit: ExitRefused,
	},

	{
		Reason: ReasonNoDataset, Part: PartPersonal, Title: "No dataset was named",
		Hint:   "Name the dataset in the query, or start the node with one.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonExportGone, Part: PartPersonal, Title: "The file of the export is gone",
		Exit: ExitRefused,
	},
	{
		Reason: ReasonNotAsShown, Part: PartPersonal, Title: "Not what was shown",
		Hint:   "Look at preview and agreement again, and name the `slice_sha256` and the `agreement` `sha256` that they show.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonNoMessage, Part: PartPersonal, Title: "A signature without its message",
		Hint:   "Send the consent without a signature first, and sign the message of the answer.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonKeyUnchecked, Part: PartPersonal, Title: "A key that nothing vouches for",
		Hint:   "Name validators on two hosts, or the key's id as the founder or another member published it (`--key-id`), or your own access to the chain (`--rpc` with `--deployment`).",
		Advice: "give a second --node that another operator runs, or --key-id with the key's id from the dataset's founder, or --rpc and --deployment to ask the chain yourself",
		Status: 422, Exit: ExitVerify,
	},
	{
		Reason: ReasonNoPayee, Part: PartPersonal, Title: "Who is to be paid is not clear",
		Hint:   "Name the account that is paid.",
		Advice: "name the account that is paid with --to",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonAccount, Part: PartPersonal, Title: "Another account",
		Hint:   "GET status says whose wallet this node has, if any; without one, name the account that signs.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonReplaced, Part: PartPersonal, Title: "A newer slice was agreed to",
		Exit: ExitRefused,
	},

	{
		Reason: ReasonConfig, Part: PartFolder, Title: "A setting is wrong",
		Exit: ExitInput,
	},
	{
		Reason: ReasonPassword, Part: PartFolder, Title: "A password that cannot be used",
		Exit: ExitInput,
	},
	{
		Reason: ReasonWrongPassword, Part: PartFolder, Title: "The password does not open the file",
		Exit: ExitInput,
	},
	{
		Reason: ReasonOpenToOthers, Part: PartFolder, Title: "A secret that others can read",
		Exit: ExitInput,
	},
	{
		Reason: ReasonKey, Part: PartFolder, Title: "No key that can be read",
		Exit: ExitInput,
	},
	{
		Reason: ReasonKeyringMissing, Part: PartFolder, Title: "The keyring is not that of the store",
		Exit: ExitInput,
	},
	{
		Reason: ReasonExists, Part: PartFolder, Title: "It is there already",
		Exit: ExitInput,
	},
	{
		Reason: ReasonBackup, Part: PartFolder, Title: "No backup that can be restored",
		Exit: ExitInput,
	},
	{
		Reason: ReasonPlan, Part: PartFolder, Title: "A plan that cannot be carried out",
		Exit: ExitInput,
	},
	{
		Reason: ReasonTerms, Part: PartFolder, Title: "Terms that nobody should agree to",
		Hint:   "Do not contribute to this dataset; tell its founder.",
		Status: 422, Exit: ExitInput,
	},
	{
		Reason: ReasonOtherStory, Part: PartFolder, Title: "The folder holds another story",
		Exit: ExitRefused,
	},
	{
		Reason: ReasonDamaged, Part: PartFolder, Title: "A stored file is not what was written",
		Hint:   "Ask another node. If this one is yours, its log and tantieme doctor name the file and the way back.",
		Status: 500, Exit: ExitVerify,
	},

	{
		Reason: ReasonBelowFloor, Part: PartBuyer, Title: "The price is below the floor",
		Exit: ExitRefused,
	},
	{
		Reason: ReasonAboveMaximum, Part: PartBuyer, Title: "The price is above what the market takes",
		Exit: ExitRefused,
	},
	{
		Reason: ReasonNotOnSale, Part: PartBuyer, Title: "The snapshot is not on sale",
		Advice: "tantieme snapshot list shows what is for sale, and until when",
		Exit:   ExitRefused,
	},
	{
		Reason: ReasonBought, Part: PartBuyer, Title: "The account has bought or bids for it already",
		Advice: "give --again if you want to pay for it once more",
		Exit:   ExitRefused,
	},
	{
		Reason: ReasonDelivered, Part: PartBuyer, Title: "The sale was delivered",
		Exit: ExitRefused,
	},
	{
		Reason: ReasonTooEarly, Part: PartBuyer, Title: "The deadline has not passed",
		Exit: ExitRefused,
	},
	{
		Reason: ReasonDeclined, Part: PartBuyer, Title: "A person did not agree",
		Exit: ExitInterrupted,
	},
	{
		Reason: ReasonNoGas, Part: PartBuyer, Title: "The account cannot pay the gas",
		Exit: ExitRefused,
	},
	{
		Reason: ReasonNoTokens, Part: PartBuyer, Title: "The account has too few tokens",
		Advice: "send tokens to the account, or offer less",
		Exit:   ExitRefused,
	},
	{
		Reason: ReasonContract, Part: PartBuyer, Title: "A contract refuses the transaction",
		Exit: ExitRefused,
	},
	{
		Reason: ReasonInOrder, Part: PartBuyer, Title: "The record is in order",
		Hint:   "The validator opened it and found no such fault; fetch the sale anew if your program says otherwise.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonRecordKey, Part: PartBuyer, Title: "Not the record's key",
		Hint:   "Send the record's opened key as keys.bin has it, 96 bytes.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonRecordMissing, Part: PartBuyer, Title: "The validator does not hold the record now",
		Hint:   "Ask again in a moment, and the other validators meanwhile.",
		Status: 503, Exit: ExitUnreachable, Retry: true,
	},
	{
		Reason: ReasonFaultsFull, Part: PartBuyer, Title: "The terms take no more faults",
		Hint:   "max_disputes of the dataset's terms says how many records of a sale can be shown.",
		Status: 409, Exit: ExitRefused,
	},

	{
		Reason: ReasonRelaysOff, Part: PartRelay, Title: "The node relays nothing",
		Hint:   "Ask another validator, or send the transaction yourself.",
		Advice: "ask another validator, or pay for the transaction yourself with --pay",
		Status: 503, Exit: ExitRefused,
	},
	{
		Reason: ReasonRelaysFull, Part: PartRelay, Title: "Too many messages wait",
		Hint:   "Wait until some of them are on the chain, or ask another validator.",
		Advice: "wait until some of them are on the chain, or pay for the transaction yourself with --pay",
		Status: 429, Exit: ExitRefused, Retry: true,
	},
	{
		Reason: ReasonRelayKind, Part: PartRelay, Title: "The node does not relay this kind",
		Hint:   "Send a message of a kind that the document of the API names.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonRelayBudget, Part: PartRelay, Title: "The day's budget is spent",
		Advice: "wait for the next day, or pay for the transaction yourself with --pay",
		Exit:   ExitRefused,
	},
	{
		Reason: ReasonRelayFee, Part: PartRelay, Title: "Gas is dearer than the node pays",
		Advice: "wait until gas is cheaper, or pay for the transaction yourself with --pay",
		Exit:   ExitRefused,
	},
	{
		Reason: ReasonUnknownOffer, Part: PartRelay, Title: "Unknown offer",
		Hint:   "Check the offer's id and the chain; a new offer needs a final block first.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonNotVoting, Part: PartRelay, Title: "The offer is not voted on",
		Hint:   "Look at the offer's state: voting has not begun, has ended, or its dataset has no vote.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonNotALeaf, Part: PartRelay, Title: "Not the account's leaf",
		Hint:   "Take the number of the leaf from the account's payouts, and the snapshot from the offer.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonBanned, Part: PartRelay, Title: "The leaf is banned",
		Hint:   "Its record was found faulty, or its account left: it has neither a part in later sales nor a vote on them.",
		Status: 409, Exit: ExitRefused,
	},
	{
		Reason: ReasonVoted, Part: PartRelay, Title: "The leaf has voted before",
		Hint:   "A leaf votes once; afterwards a yes can still become a no.",
		Status: 409, Exit: ExitRefused,
	},
	{
		Reason: ReasonLeft, Part: PartRelay, Title: "The account has left before",
		Hint:   "The chain knows a retraction with these versions or more; nothing is left to do.",
		Status: 409, Exit: ExitRefused,
	},
	{
		Reason: ReasonNothingHeld, Part: PartRelay, Title: "Nothing would be taken out",
		Hint:   "Ask a validator that holds the contribution; its versions must be below min_version.",
		Advice: "pay for the transaction yourself with --pay if you want it on the chain nevertheless",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonTooLate, Part: PartRelay, Title: "The message comes too late",
		Hint:   "Sign one with a later deadline; a vote's is the end of voting.",
		Status: 422, Exit: ExitDeadline,
	},
	{
		Reason: ReasonWrongSigner, Part: PartRelay, Title: "Not signed by the account",
		Hint:   "Let the account's wallet sign the message that the document of the API describes.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonRelayReverted, Part: PartRelay, Title: "The contract does not take it",
		Hint:   "Read the words of the relay; the same message will not pass later.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonClaimFee, Part: PartRelay, Title: "The order allows too small a fee",
		Hint:   "Sign an order whose max_fee is at least the node's, or ask another validator.",
		Advice: "allow the fee, ask another validator, or pay for the transaction yourself with --pay",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonNothingOwed, Part: PartRelay, Title: "Too little is owed for the order",
		Hint:   "Look at the account's payouts, and sign an order that asks for less.",
		Advice: "look at your earnings, and claim again",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonOrderUsed, Part: PartRelay, Title: "The order's nonce is used up",
		Hint:   "Sign a new order with a nonce that the account has not used.",
		Advice: "look at your earnings; if something is still owed, do the same again",
		Status: 409, Exit: ExitRefused,
	},

	{
		Reason: ReasonNoticeText, Part: PartNotice, Title: "Not the notice's text",
		Hint:   "Send the very bytes whose SHA-256 the notice has: UTF-8, at most 16 KiB.",
		Advice: "give the very file with which the notice was served",
		Status: 422, Exit: ExitInput,
	},
	{
		Reason: ReasonNoticesFull, Part: PartNotice, Title: "Too many notices of one account",
		Hint:   "The notice stands on the chain without its text; serve the next one on another day (UTC).",
		Status: 429, Exit: ExitRefused,
	},

	{
		Reason: ReasonRequest, Part: PartAPI, Title: "The request does not follow the document",
		Hint:   "Compare the request with /api/v1/openapi.yaml of this node; the detail names the first place that differs.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonParameter, Part: PartAPI, Title: "A parameter is not known",
		Hint:   "Leave the parameter out, or look its name up in /api/v1/openapi.yaml.",
		Status: 422, Exit: ExitRefused,
	},
	{
		Reason: ReasonMediaType, Part: PartAPI, Title: "The body is of another media type",
		Hint:   "Set the Content-Type that the document names for this request.",
		Status: 415, Exit: ExitRefused,
	},
	{
		Reason: ReasonTooLarge, Part: PartAPI, Title: "The body is too large",
		Hint:   "Send less: a submission of any dataset fits well.",
		Status: 413, Exit: ExitInput,
	},
	{
		Reason: ReasonURITooLong, Part: PartAPI, Title: "The address is too long",
		Hint:   "Ask for less in one request.",
		Status: 414, Exit: ExitRefused,
	},
	{
		Reason: ReasonNotFound, Part: PartAPI, Title: "Not found",
		Hint:   "Check the id; what was sent moments ago may need a final block before this node knows it.",
		Status: 404, Exit: ExitNotFound,
	},
	{
		Reason: ReasonMethod, Part: PartAPI, Title: "This address does not take that method",
		Hint:   "See the Allow header for the methods of this address.",
		Status: 405, Exit: ExitRefused,
	},
	{
		Reason: ReasonConflict, Part: PartAPI, Title: "It does not fit what is there",
		Hint:   "Read the object again and decide by what it says now.",
		Status: 409, Exit: ExitRefused,
	},
	{
		Reason: ReasonDenied, Part: PartAPI, Title: "Not for this caller",
		Hint:   "Sign the request with the account that it is for, and no longer than an hour ahead.",
		Status: 403, Exit: ExitRefused,
	},
	{
		Reason: ReasonUnauthorized, Part: PartAPI, Title: "A token is needed",
		Hint:   "Send `Authorization: Bearer <token>`; the token stands in the file api-token of the data folder.",
		Status: 401, Exit: ExitRefused,
	},
	{
		Reason: ReasonForeignHost, Part: PartAPI, Title: "Asked under a foreign name",
		Hint:   "Open the address by 127.0.0.1 or localhost, or name the host in the options of the node.",
		Status: 403, Exit: ExitRefused,
	},
	{
		Reason: ReasonForeignOrigin, Part: PartAPI, Title: "Asked by a foreign page",
		Hint:   "Only programs on this machine and pages of this very address may use this interface.",
		Status: 403, Exit: ExitRefused,
	},
	{
		Reason: ReasonBusy, Part: PartAPI, Title: "Too many requests at once",
		Hint:   "Wait as long as Retry-After says, or ask another validator.",
		Status: 503, Exit: ExitUnreachable, Retry: true,
	},
	{
		Reason: ReasonStreams, Part: PartAPI, Title: "Too many event streams",
		Hint:   "Close other streams, poll instead, or ask another validator.",
		Status: 429, Exit: ExitRefused, Retry: true,
	},
	{
		Reason: ReasonUnreachable, Part: PartAPI, Title: "A part does not answer",
		Hint:   "Try again in a moment, or ask another validator.",
		Advice: "check the address and try again",
		Status: 503, Exit: ExitUnreachable, Retry: true,
	},
	{
		Reason: ReasonInternal, Part: PartAPI, Title: "Internal error",
		Hint:   "Tell the operator the request's id; asking another validator is safe.",
		Status: 500, Exit: ExitInternal,
	},
	{
		Reason: ReasonNotConfirmed, Part: PartAPI, Title: "The lists do not stand yet",
		Hint:   "Wait until `standing` of the offer names a quorum of lists, and ask again.",
		Status: 422, Exit: ExitRefused,
	},

	{
		Reason: ReasonUsage, Part: PartProgram, Title: "The command line is wrong",
		Advice: "see tantieme --help",
		Exit:   ExitUsage,
	},
	{
		Reason: ReasonVerify, Part: PartProgram, Title: "Something does not verify",
		Exit: ExitVerify,
	},
	{
		Reason: ReasonDeadline, Part: PartProgram, Title: "A deadline has passed",
		Exit: ExitDeadline,
	},
	{
		Reason: ReasonInterrupted, Part: PartProgram, Title: "Interrupted",
		Advice: "run the same command again to go on",
		Exit:   ExitInterrupted,
	},
	{
		Reason: ReasonInUse, Part: PartProgram, Title: "Another process uses the data folder",
		Advice: "wait for the other process, or stop it, or choose another data folder",
		Exit:   ExitInternal,
	},
}
