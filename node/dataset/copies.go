package dataset

// Copies finds the records of one slice, in the order of the lines. The zero value is ready
// to use.
type Copies struct {
	first map[[32]byte]string // contributors, by the digest of the slice
}

// Of returns what CopyOf of the next record is, given the digest of its slice.
func (c *Copies) Of(sum [32]byte, contributor string) string {
	if original, copied := c.first[sum]; copied {
		return original
	}

	if c.first == nil {
		c.first = map[[32]byte]string{}
	}
	c.first[sum] = contributor

	return ""
}
