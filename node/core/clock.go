package core

import "time"

// lastSecond is the last Unix second whose year has four digits. JSON has no later time.
const lastSecond = 253_402_300_799

// Clock writes a time as people read it: in UTC, to the second.
func Clock(t time.Time) string { return t.UTC().Format("2006-01-02 15:04:05 MST") }

// UnixTime returns the time of Unix seconds, in UTC. Seconds that have no date, which a
// signer may choose, are the end of the year 9999.
func UnixTime(seconds uint64) time.Time { return time.Unix(int64(min(seconds, lastSecond)), 0).UTC() }
