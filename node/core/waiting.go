package core

import "time"

// Awaited names what a contribution waits for.
type Awaited string

// What a contribution waits for, in the order of its life.
const (
	AwaitsBatch      Awaited = "batch"
	AwaitsSnapshot   Awaited = "snapshot"
	AwaitsOffer      Awaited = "offer"
	AwaitsVotes      Awaited = "votes"
	AwaitsDelivery   Awaited = "delivery"
	AwaitsSettlement Awaited = "settlement"
	AwaitsErasing    Awaited = "erasing"
	AwaitsNothing    Awaited = "nothing"
)

// Waiting says what a contribution waits for, for a program and for a person.
type Waiting struct {
	For   Awaited
	Words string     // a sentence, without what it is about: "the next batch, …"
	Until *time.Time // the latest time at which it is decided; nil: nothing bounds it
}
