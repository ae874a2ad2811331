package node

import (
	"errors"
	"fmt"
	"sync"
)

// closer holds named clean-ups and runs them once, last in first out.
type closer struct {
	mu    sync.Mutex
	funcs []func() error
}

func (c *closer) add(name string, f func() error) {
	c.mu.Lock()
	defer c.mu.Unlock()

	c.funcs = append(c.funcs, func() error {
		if err := f(); err != nil {
			return fmt.Errorf("close %s: %w", name, err)
		}
		return nil
	})
}

func (c *closer) close() (err error) {
	c.mu.Lock()
	defer c.mu.Unlock()

	for i := len(c.funcs) - 1; i >= 0; i-- {
		err = errors.Join(err, c.funcs[i]())
	}

	c.funcs = nil

	return err
}
