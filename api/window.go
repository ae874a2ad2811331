package api

import "github.com/tantieme/tantieme/node/core"

// Limits of a range of items, as in the document.
const (
	defaultCount = 1024
	maxCount     = 4096
	maxFrom      = 1<<31 - 1
)

// window reads a range with the document's defaults and limits.
func window(from, count *int64) (int, int, error) {
	f, n := int64(0), int64(defaultCount)
	if from != nil {
		f = *from
	}

	if count != nil {
		n = *count
	}

	if f < 0 || f > maxFrom || n < 1 || n > maxCount {
		return 0, 0, core.Refuse(core.ReasonRequest, "from: want 0 or more; count: want 1 to 4,096")
	}

	return int(f), int(n), nil
}
