//go:build !unix

package files

// nonblock is not needed where names stand for no pipes.
const nonblock = 0
