package loop

import (
	"errors"
	"fmt"
	"sync"
)

// Closer holds named clean-ups and runs each once, last in first out. It is safe for
// concurrent use. The zero value is ready to use.
type Closer struct {
	mu    sync.Mutex
	funcs []func() error
}

// Add registers the clean-up of a resource that was just opened.
func (c *Closer) Add(name string, f func() error) {
	c.mu.Lock()
	defer c.mu.Unlock()

	c.funcs = append(c.funcs, func() error {
		if err := f(); err != nil {
			return fmt.Errorf("close %s: %w", name, err)
		}
		return nil
	})
}

// Close runs the clean-ups and joins their errors. A second call does nothing.
func (c *Closer) Close() (err error) {
	c.mu.Lock()
	defer c.mu.Unlock()

	for i := len(c.funcs) - 1; i >= 0; i-- {
		err = errors.Join(err, c.funcs[i]())
	}

	c.funcs = nil
	return err
}
