package seal

import (
	"fmt"
	"sync"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
)

// Cache keeps the schemes of the datasets that a node serves, so that Ḡ is hashed once.
// The zero value is ready to use. It is safe for concurrent use.
type Cache struct {
	mu      sync.Mutex
	schemes map[cacheKey]*Scheme
}

type cacheKey struct {
	key     core.KeyID
	dataset core.DatasetID
}

// maxCached bounds the cache; a node serves far fewer datasets.
const maxCached = 1024

// Scheme returns the scheme of a dataset under a key. y is raw(Y), which is parsed once
// for each dataset. The caller must ensure that the key has this id on chain.
func (c *Cache) Scheme(y []byte, key core.KeyID, dataset core.DatasetID) (*Scheme, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	at := cacheKey{key, dataset}
	if s, ok := c.schemes[at]; ok {
		return s, nil
	}

	point, err := bls.ParseG1(y)
	if err != nil {
		return nil, fmt.Errorf("group key: %w", err)
	}
	if c.schemes == nil || len(c.schemes) >= maxCached {
		c.schemes = map[cacheKey]*Scheme{}
	}

	c.schemes[at] = New(point, key, dataset)
	return c.schemes[at], nil
}
