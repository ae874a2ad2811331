package export

// Limits bound what one export, of all its files together, may make its reader do.
type Limits struct {
	Entries        int   // files and entries, claimed or not
	DirectoryBytes int64 // bytes read to learn the entries of one ZIP
	EntryBytes     int64 // an entry's size once inflated
	TotalBytes     int64 // all entries' sizes once inflated
	HeldBytes      int64 // deflated ZIPs within a ZIP, which are held in memory
	Ratio          int64 // inflated to deflated bytes of an entry
	RatioFrom      int64 // inflated bytes from which Ratio counts
}

// DefaultLimits leave five times the room of the largest exports seen: real
// packages hold up to 170 entries, 13 MB an entry and 217 MB in all, and JSON
// rows deflate by 7 to 13. The directory of 500 entries is far below its budget
// even with names of 1 KiB.
func DefaultLimits() Limits {
	return Limits{
		Entries:        500,
		DirectoryBytes: 2 << 20,
		EntryBytes:     64 << 20,
		TotalBytes:     1 << 30,
		HeldBytes:      64 << 20,
		Ratio:          200,
		RatioFrom:      1 << 20,
	}
}

// exceedsRatio reports whether so many deflated bytes may not yield so many.
func (l Limits) exceedsRatio(inflated, deflated int64) bool {
	return inflated > l.RatioFrom && inflated/l.Ratio >= max(deflated, 1)
}
