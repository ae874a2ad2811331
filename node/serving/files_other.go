//go:build !unix

package serving

// mostConnections returns the bound for a port.
func mostConnections() int { return most }
