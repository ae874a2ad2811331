package network

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"sync"

	"github.com/gofrs/flock"

	"github.com/tantieme/tantieme/node/files"
)

// ports are one validator's ports on the loopback.
type ports struct{ API, P2P int }

// keepPorts reads a validator's ports, or chooses free ones and stores them.
func keepPorts(file string) (p ports, err error) {
	data, err := os.ReadFile(file)
	if err == nil {
		if err := json.Unmarshal(data, &p); err != nil {
			return p, fmt.Errorf("ports in %s: %w", file, err)
		}
		return p, nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return p, err
	}

	free, err := freePorts(2)
	if err != nil {
		return p, err
	}

	p = ports{API: free[0], P2P: free[1]}
	if data, err = json.Marshal(p); err != nil {
		return p, err
	}

	return p, files.Replace(file, data)
}

// Ports are chosen below those that systems hand out by themselves (32768 and up on
// Linux, 49152 and up elsewhere): while a validator is down, nothing takes its port by
// chance.
const (
	lowestPort = 10_000
	endOfPorts = 32_000
)

// FreePort returns a port of the loopback that nobody listens on. No other call returns
// it, in this process or another one, until this process ends.
func FreePort() (int, error) {
	free, err := freePorts(1)
	if err != nil {
		return 0, err
	}
	return free[0], nil
}

func freePorts(n int) (found []int, err error) {
	dir := filepath.Join(os.TempDir(), fmt.Sprintf("tantieme-ports-%d", os.Getuid()))
	if err := files.MakeDir(dir); err != nil {
		return nil, fmt.Errorf("find a free port: %w", err)
	}

	start, err := rand.Int(rand.Reader, big.NewInt(endOfPorts-lowestPort))
	if err != nil {
		return nil, fmt.Errorf("find a free port: %w", err)
	}

	for i := range endOfPorts - lowestPort {
		if len(found) == n {
			return found, nil
		}

		port := lowestPort + (int(start.Int64())+i)%(endOfPorts-lowestPort)
		if reserve(dir, port) && isFree(port) {
			found = append(found, port)
		}
	}

	return nil, fmt.Errorf("find a free port: all from %d to %d are taken", lowestPort, endOfPorts-1)
}

// reserved holds the locks of the ports that this process has chosen; the system lets go
// of them when it ends.
var reserved struct {
	mu    sync.Mutex
	locks map[int]*flock.Flock
}

// reserve locks a port against every other process and call.
func reserve(dir string, port int) bool {
	reserved.mu.Lock()
	defer reserved.mu.Unlock()
	if reserved.locks[port] != nil {
		return false
	}

	lock := flock.New(filepath.Join(dir, strconv.Itoa(port)))
	if locked, err := lock.TryLock(); err != nil || !locked {
		_ = lock.Close() // another process has it
		return false
	}

	if reserved.locks == nil {
		reserved.locks = map[int]*flock.Flock{}
	}

	reserved.locks[port] = lock
	return true
}

// isFree reports whether nobody listens on a port of the loopback.
func isFree(port int) bool {
	l, err := new(net.ListenConfig).Listen(context.Background(), "tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	return err == nil && l.Close() == nil
}
