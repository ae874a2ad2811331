package node

import (
	"errors"
	"testing"
	"time"
)

func TestTheSameFailureIsToldOnceAMinute(t *testing.T) {
	var f fault
	one, other := errors.New("one"), errors.New("other")

	for i, c := range []struct {
		err   error
		after time.Duration
		want  bool
	}{
		{nil, 0, false},
		{one, 1, true},
		{one, 2, false},
		{other, 3, true},
		{one, 4, true},
		{one, tellAgain, false},
		{one, 4 + tellAgain, true},
		{nil, 5 + tellAgain, false},
		{one, 6 + tellAgain, true},
	} {
		if got := f.news(c.err, time.Unix(0, 0).Add(c.after)); got != c.want {
			t.Errorf("%d: %v is news: %v", i, c.err, got)
		}
	}
}
