package export

// Limits bound the work that one export, with all its files, may cause.
type Limits struct {
	Entries        int   // files and entries, claimed or not
	DirectoryBytes int64 // bytes read to list the entries of one ZIP
	EntryBytes     int64 // an entry's inflated size
	TotalBytes     int64 // all entries' inflated sizes
	HeldBytes      int64 // deflated ZIPs within a ZIP, which are held in memory
	Ratio          int64 // inflated to deflated bytes of an entry
	RatioFrom      int64 // inflated bytes from which Ratio counts
}

// DefaultLimits returns limits with five times the room of the largest known exports.
// Real packages have up to 170 entries, 13 MB an entry and 217 MB in all, and JSON rows
// deflate by 7 to 13. The directory of 500 entries is far below its budget even with
// names of 1 KiB.
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

// exceedsRatio reports whether the ratio of inflated to deflated bytes is above the
// limit.
func (l Limits) exceedsRatio(inflated, deflated int64) bool {
	return inflated > l.RatioFrom && inflated/l.Ratio >= max(deflated, 1)
}
