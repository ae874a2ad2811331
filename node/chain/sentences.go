package chain

import "github.com/tantieme/tantieme/node/core"

// said is what a contract's error means for a person, and what to do.
type said struct {
	sentence string      // with {name kind} for the error's values
	hint     string      // as an imperative; empty: the reason's own advice
	reason   core.Reason // default core.ReasonContract
}

// sentences has a row for every error of every contract of the table, by its name in
// Solidity. Names are unique, because ours begin with the contract's.
var sentences = map[string]said{
	"Anchors_EmptyBatch":  {sentence: "the batch has no root or no contributions"},
	"Anchors_NoQuorum":    {sentence: "too few members have signed the batch, or a signature is not a member's"},
	"Anchors_WrongNumber": {sentence: "the batch has number {given n}; the next one is number {next n}", hint: "wait until the node has read the newest blocks"},

	"Committee_AlreadyDealt":    {sentence: "member {member n} has dealt in attempt {attempt n} already"},
	"Committee_AlreadyJoined":   {sentence: "member {member n} has joined the committee already"},
	"Committee_AlreadyKeyed":    {sentence: "member {member n} has published its key for attempt {attempt n} already"},
	"Committee_BadBond":         {sentence: "the bond is {wanted amount}, and {received amount} arrived: the token takes a fee", hint: "found the committee with a token that moves amounts in full"},
	"Committee_BadContact":      {sentence: "the member's API address has {apiUrlLength n} bytes and its peer id {peerIdLength n}: one of them is empty or too long", hint: "set api.url to a shorter address"},
	"Committee_BadFounder":      {sentence: "{account id} cannot be a founder: it is zero, or named twice, or its turn is another's", hint: "correct the founders of the plan"},
	"Committee_BadLength":       {sentence: "the member's keys have {given n} bytes; the contract wants {wanted n}"},
	"Committee_BadParameters":   {sentence: "the bond's token, the bond or the ceremony's window is zero", hint: "correct bond_token, min_bond and ceremony_window of the plan"},
	"Committee_BadSize":         {sentence: "a committee of {members n} with a threshold of {threshold n} is not possible", hint: "name 1 to 31 founders, and a threshold above half of them"},
	"Committee_DeadlineAhead":   {sentence: "the ceremony still has time until {deadline time}", hint: "wait until then"},
	"Committee_DeadlinePassed":  {sentence: "the ceremony's time was over at {deadline time}", hint: "a node of the committee restarts it by itself"},
	"Committee_DealingsMissing": {sentence: "{dealt n} of {members n} members have dealt", hint: "start the nodes of the others"},
	"Committee_NotAllSigned":    {sentence: "not all members have signed the key", hint: "start the nodes of the others"},
	"Committee_NotJoined":       {sentence: "member {member n} has not joined the committee", hint: "start its node: it joins by itself"},
	"Committee_NotMember":       {sentence: "{account id} is not a founder of this committee", hint: "use the account that the plan names, or the right deployment"},
	"Committee_WrongAttempt":    {sentence: "the transaction is for attempt {given n}; attempt {current n} of the ceremony runs"},
	"Committee_WrongPhase":      {sentence: "the committee is in phase {phase n}, and this step is for another", hint: "look at tantieme committee"},

	"Datasets_BadAsOf":           {sentence: "the snapshot is as of block {asOf n}, which is too old or not on this chain"},
	"Datasets_BadBounds":         {sentence: "windows between {minWindow span} and {maxWindow span} are not possible", hint: "correct min_window and max_window of the plan"},
	"Datasets_BadTerms":          {sentence: "the contract does not take {field text} of these terms", hint: "correct the field that is named in the terms"},
	"Datasets_BadToken":          {sentence: "{token id} is not a token that a dataset can be priced in", hint: "name a token of at most 18 decimals on this chain"},
	"Datasets_BadWeight":         {sentence: "a weight of {totalWeight n} is not possible for {count n} contributions of at most {maxWeight n}"},
	"Datasets_EmptyRoot":         {sentence: "the snapshot has no root"},
	"Datasets_Exists":            {sentence: "dataset {id id} is on the chain already, with these very terms", hint: "use it as it is, or change the salt of the terms for a second one"},
	"Datasets_GroupTooSmall":     {sentence: "the snapshot holds {count n} contributions; the terms ask for {minGroup n}"},
	"Datasets_NoQuorum":          {sentence: "too few members have signed the snapshot, or a signature is not a member's"},
	"Datasets_NotBuilt":          {sentence: "the contracts do not know the value of {field text} in these terms", hint: "choose one of the values that tantieme dataset template names"},
	"Datasets_TooSoon":           {sentence: "the dataset's next snapshot is possible from {earliest time} on"},
	"Datasets_Unknown":           {sentence: "there is no dataset {id id} on this chain", hint: "compare its id, and the deployment"},
	"Datasets_WindowOutOfBounds": {sentence: "the window {window text} of the terms is {given span}; the committee takes {min span} to {max span}", hint: "correct that window in the terms"},
	"Datasets_WrongEpoch":        {sentence: "the snapshot is of epoch {given n}; epoch {current n} has begun"},
	"Datasets_WrongNumber":       {sentence: "the snapshot has number {given n}; the next one is number {next n}"},

	"Delivery_BadTombstones":  {sentence: "the commit leaves out items that the contract does not know"},
	"Delivery_DeadlinePassed": {sentence: "the time for this step of sale {sale id} was over at {deadline time}"},
	"Delivery_LengthMismatch": {sentence: "{members n} members, {listRoots n} roots and {signatureBytes n} bytes of signatures do not belong together"},
	"Delivery_NoQuorum":       {sentence: "too few members have signed, or a signature is not a member's"},
	"Delivery_NotBuilt":       {sentence: "the contract does not know disputes yet"},
	"Delivery_NotCommitted":   {sentence: "the confirmation of sale {sale id} names a list that no member committed to"},
	"Delivery_NothingNew":     {sentence: "sale {sale id} knows all of these lists already"},
	"Delivery_WrongMarket":    {sentence: "the contracts do not belong to one another: {market id} is another market", hint: "deploy again"},
	"Delivery_WrongState":     {sentence: "sale {sale id} is {state state}, and this step is for another state"},

	"Market_AboveMaximum":    {sentence: "the price is {price amount}; this market takes at most {maximum amount}", hint: "offer less", reason: core.ReasonAboveMaximum},
	"Market_BadKey":          {sentence: "the buyer's key is not a pair of points", hint: "buy again: another key is drawn"},
	"Market_BelowFloor":      {sentence: "the price is {price amount}; the terms ask for at least {floor amount}", reason: core.ReasonBelowFloor},
	"Market_DatasetLocked":   {sentence: "dataset {dataset id} sells nothing before the epoch after {epoch n}, because validators failed an earlier sale of it", hint: "wait until the committee has a new key, or buy of another dataset", reason: core.ReasonNotOnSale},
	"Market_Exists":          {sentence: "offer {sale id} is on the chain already", hint: "look at tantieme offer show"},
	"Market_NotBuyer":        {sentence: "the offer is for {buyer id}, but {caller id} sent it", hint: "use the key of the offer's buyer"},
	"Market_NotDelivery":     {sentence: "{caller id} is not the contract that may do this"},
	"Market_NotOnSale":       {sentence: "the snapshot sells from {from time} until {until time}, and not now", reason: core.ReasonNotOnSale},
	"Market_NothingToSell":   {sentence: "nothing is left to sell of snapshot {snapshot id}", hint: "choose another snapshot: tantieme snapshot list", reason: core.ReasonNotOnSale},
	"Market_OfferExpired":    {sentence: "the offer was open until {deadline time}, which is over", hint: "buy again; if that helps nothing, compare your clock with the chain's"},
	"Market_TooEarly":        {sentence: "the validators of sale {sale id} have time until {deadline time}", hint: "try again after that", reason: core.ReasonTooEarly},
	"Market_UnknownSnapshot": {sentence: "there is no snapshot {snapshot id} on this chain", hint: "choose another snapshot: tantieme snapshot list", reason: core.ReasonNotOnSale},
	"Market_WrongKeyHash":    {sentence: "the offer names another key than the one that was sent"},
	"Market_WrongState":      {sentence: "sale {sale id} is {state state}, and this step is for another state", hint: "look at tantieme offer show"},

	"Payouts_BadBlock":       {sentence: "group {blockIndex n} of snapshot {snapshot id} does not have these leaves"},
	"Payouts_BadEscrow":      {sentence: "{received amount} of {wanted amount} arrived: the token takes a fee", hint: "this dataset cannot be bought in its token"},
	"Payouts_BadPayee":       {sentence: "the zero address cannot be paid"},
	"Payouts_BadProof":       {sentence: "the proof of leaf {index n} is not of snapshot {snapshot id}", hint: "ask another node"},
	"Payouts_EmptyPool":      {sentence: "nothing has come in for snapshot {snapshot id} yet", hint: "wait until a sale is settled"},
	"Payouts_GasTooLow":      {sentence: "the transaction has too little gas left to pay anyone"},
	"Payouts_NoCredit":       {sentence: "{account id} has nothing to withdraw"},
	"Payouts_NoRecord":       {sentence: "leaf {index n} of snapshot {snapshot id} is not {account id}'s", hint: "use the account that contributed"},
	"Payouts_NotMarket":      {sentence: "{caller id} is not the contract that may do this"},
	"Payouts_NothingDue":     {sentence: "nothing is owed to leaf {index n} of snapshot {snapshot id}: it was paid already"},
	"Payouts_TooMuch":        {sentence: "the contract would owe {liabilities amount} in this token, more than it can count", hint: "offer less", reason: core.ReasonAboveMaximum},
	"Payouts_TransferFailed": {sentence: "the token does not pay {amount amount} to {to id}", hint: "ask the token's issuer why"},
	"Payouts_WrongMarket":    {sentence: "the contracts do not belong to one another: {market id} is another market", hint: "deploy again"},

	"ECDSAInvalidSignature":        {sentence: "the token takes no such signature"},
	"ECDSAInvalidSignatureLength":  {sentence: "the token takes no signature of {length n} bytes"},
	"ECDSAInvalidSignatureS":       {sentence: "the token takes no signature with a high s"},
	"ERC20InsufficientAllowance":   {sentence: "{spender id} may draw {allowance amount} of your tokens; {needed amount} are needed", hint: "run the command again: it sets what is needed"},
	"ERC20InsufficientBalance":     {sentence: "{sender id} has {balance amount}; {needed amount} are needed", reason: core.ReasonNoTokens},
	"ERC20InvalidApprover":         {sentence: "{approver id} cannot let others draw its tokens"},
	"ERC20InvalidReceiver":         {sentence: "{receiver id} cannot receive tokens"},
	"ERC20InvalidSender":           {sentence: "{sender id} cannot send tokens"},
	"ERC20InvalidSpender":          {sentence: "{spender id} cannot draw tokens"},
	"ERC2612ExpiredSignature":      {sentence: "the permit of the token is over"},
	"ERC2612InvalidSigner":         {sentence: "the permit is signed by {signer id}, not by {owner id}"},
	"InvalidAccountNonce":          {sentence: "the permit of {account id} has another number than {currentNonce n}"},
	"InvalidShortString":           {sentence: "the contract's name is too long or damaged", hint: "deploy again"},
	"ReentrancyGuardReentrantCall": {sentence: "the token calls back into the contract, which takes no such token"},
	"SafeERC20FailedOperation":     {sentence: "the token {token id} refuses to move the amount", hint: "compare the balance of your account with the price, and ask the token's issuer why"},
	"StringTooLong":                {sentence: "the contract's name is too long", hint: "deploy again"},
	"SumTree_Overflow":             {sentence: "the weights of the proof are larger than a snapshot can have", hint: "ask another node"},
}
