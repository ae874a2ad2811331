package chaos

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/tantieme/tantieme/node/core"
)

// told matches a validator's log line about a signature, with the part that logs it.
var told = regexp.MustCompile(`msg=signed (?:part=\w+ )?kind=(\S+) digest=(0x[0-9a-f]{64}) (.+)$`)

// CheckSigned reads the logs of all validators of a story and returns the number of
// signed messages. It returns core.ErrVerify if a validator signed two digests for one
// turn: for one (number, round) of batches, one (dataset, number, round) of snapshots,
// one sale, or one attempt at a key.
func CheckSigned(dir string) (count int, err error) {
	logs, err := filepath.Glob(filepath.Join(dir, "validator-*", "validator.log"))
	if err != nil || len(logs) == 0 {
		return 0, errors.Join(err, fmt.Errorf("logs of validators below %s: %w", dir, core.ErrNotFound))
	}

	for _, file := range logs {
		n, err := checkLog(file)
		if err != nil {
			return count, fmt.Errorf("%s: %w", file, err)
		}
		count += n
	}

	return count, nil
}

func checkLog(file string) (count int, err error) {
	f, err := os.Open(file)
	if err != nil {
		return 0, err
	}

	defer func() { _ = f.Close() }() // only read from
	digests := map[string]string{}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		m := told.FindStringSubmatch(strings.TrimSpace(lines.Text()))
		if m == nil {
			continue
		}

		turn := m[1] + " " + m[3]
		if before, ok := digests[turn]; ok && before != m[2] {
			return count, fmt.Errorf("signed %s and %s for %s: %w", before, m[2], turn, core.ErrVerify)
		}

		digests[turn] = m[2]
		count++
	}

	return count, lines.Err()
}
