package network

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"

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

// FreePort returns a loopback port that is free at the moment.
func FreePort() (int, error) {
	free, err := freePorts(1)
	if err != nil {
		return 0, err
	}
	return free[0], nil
}

// freePorts holds each port until all are found, so that they differ.
func freePorts(n int) (found []int, err error) {
	var held []net.Listener
	for range n {
		l, listenErr := new(net.ListenConfig).Listen(context.Background(), "tcp", "127.0.0.1:0")
		if err = listenErr; err != nil {
			break
		}
		held, found = append(held, l), append(found, l.Addr().(*net.TCPAddr).Port)
	}

	for _, l := range held {
		err = errors.Join(err, l.Close())
	}

	if err != nil {
		return nil, fmt.Errorf("find a free port: %w", err)
	}
	return found, nil
}
