package query

import (
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
)

// kept keeps answers for a while, the most recently used of them. Unlike an expirable.LRU
// it has no goroutine that wakes a hundred times in that while, on an idle node too. It is
// safe for concurrent use.
type kept[K comparable, V any] struct {
	answers *lru.Cache[K, dated[V]]
	last    time.Duration
}

// dated is an answer with the time at which it was given.
type dated[V any] struct {
	value V
	at    time.Time
}

// newKept keeps at most size answers, each for a time.
func newKept[K comparable, V any](size int, last time.Duration) *kept[K, V] {
	answers, err := lru.New[K, dated[V]](size)
	if err != nil {
		panic(err) // the size is not above 0
	}

	return &kept[K, V]{answers, last}
}

// Get returns an answer that is not too old.
func (k *kept[K, V]) Get(key K) (V, bool) {
	found, ok := k.answers.Get(key)
	if !ok || time.Since(found.at) > k.last {
		return *new(V), false
	}
	return found.value, true
}

// Contains reports whether there is an answer that is not too old.
func (k *kept[K, V]) Contains(key K) bool {
	_, ok := k.Get(key)
	return ok
}

// Add keeps an answer from now on.
func (k *kept[K, V]) Add(key K, value V) { k.answers.Add(key, dated[V]{value, time.Now()}) }
