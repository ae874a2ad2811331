package export

// Limits bound the work that one export, with all its files, may cause.
type Limits struct {
	Entries        int   // files and entries that are read, and that are looked into
	DirectoryBytes int64 // bytes read to list the entries of one ZIP
	EntryBytes     int64 // inflated size of an entry that is read
	TotalBytes     int64 // inflated sizes of all that are read
	HeldBytes      int64 // deflated ZIPs within a ZIP, which are held in memory
	Ratio          int64 // inflated to deflated bytes of an entry
	RatioFrom      int64 // inflated bytes from which Ratio counts
}

// DefaultLimits returns limits with more than twice the room of the largest known exports.
// Real packages have up to 170 entries and 217 MB in all, which some people join into one
// file, and JSON rows deflate by 7 to 13. The directory of 500 entries is far below its
// budget even with names of 1 KiB.
func DefaultLimits() Limits {
	return Limits{
		Entries:        500,
		DirectoryBytes: 2 << 20,
		EntryBytes:     512 << 20,
		TotalBytes:     1 << 30,
		HeldBytes:      64 << 20,
		Ratio:          200,
		RatioFrom:      1 << 20,
	}
}

// listed is the number of entries that are listed at most, in all ZIPs together.
func (l Limits) listed() int { return 200 * l.Entries }

// exceedsRatio reports whether the ratio of inflated to deflated bytes is above the
// limit.
func (l Limits) exceedsRatio(inflated, deflated int64) bool {
	return inflated > l.RatioFrom && inflated/l.Ratio >= max(deflated, 1)
}
