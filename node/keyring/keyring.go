// Package keyring keeps erasable secrets, each in a small file outside of every database
// and backup. An LSM tree keeps old values for long after a delete; a file can be
// overwritten. Large data is kept elsewhere, wrapped by a key of the ring. Erasing the
// key makes the data unreadable.
package keyring

import (
	"errors"
	"fmt"
	"hash/crc32"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
)

// Ring is a folder of secrets with mode 0700. It is safe for concurrent use within one
// process. Two processes must not open the same folder.
type Ring struct {
	dir   string
	locks [64]sync.Mutex // of names, by their hash, so that a secret is made once

	made    atomic.Uint64 // number of keys made by WrapAll
	syncing sync.Mutex
	synced  uint64 // how many of them are durable
}

// Open opens or creates the folder. It refuses a folder that others can read. The secrets
// of an older format get their sums.
func Open(dir string) (*Ring, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make keyring: %w", err)
	}

	if err := checkMode(dir); err != nil {
		return nil, err
	}

	// A key that a killed process made may not be durable yet.
	if err := syncAll(dir); err != nil {
		return nil, fmt.Errorf("open keyring: %w", err)
	}

	if err := upgrade(dir); err != nil {
		return nil, fmt.Errorf("open keyring: %w", err)
	}

	return &Ring{dir: dir}, nil
}

// checkMode refuses a folder that others can read.
func checkMode(dir string) error {
	info, err := os.Stat(dir)
	if err != nil {
		return fmt.Errorf("open keyring: %w", err)
	}
	if mode := info.Mode().Perm(); mode&0o077 != 0 {
		return core.Refuse(core.ReasonOpenToOthers, "the keyring %s has mode %o: others can read it (chmod 700 %s)", dir, mode, dir)
	}

	return nil
}

// Look returns the ring of a folder for reading. It makes and changes nothing; without a
// folder the ring has no secret.
func Look(dir string) *Ring { return &Ring{dir: dir} }

// path spreads names over folders by their last two characters.
func (r *Ring) path(name string) (string, error) {
	if len(name) < 2 || strings.ContainsAny(name, "/\\.") {
		return "", fmt.Errorf("keyring: bad name %q", name)
	}
	return filepath.Join(r.dir, name[len(name)-2:], name), nil
}

// Put stores a secret under a new name. It is durable when it returns.
func (r *Ring) Put(name string, secret []byte) error {
	path, err := r.path(name)
	if err != nil {
		return err
	}

	if err := files.MakeDir(filepath.Dir(path)); err != nil {
		return fmt.Errorf("keyring: %w", err)
	}

	if err := files.Replace(path, withSum(name, secret)); err != nil {
		return fmt.Errorf("keyring: write %s: %w", name, err)
	}

	return r.syncNames()
}

// syncNames makes the names of the keyring's own folders durable.
func (r *Ring) syncNames() error {
	if err := files.SyncDir(r.dir); err != nil {
		return fmt.Errorf("keyring: %w", err)
	}
	return nil
}

// Get returns a secret, or core.ErrNotFound. A secret whose file was changed is a
// *core.Damage that names the file.
func (r *Ring) Get(name string) ([]byte, error) {
	path, err := r.path(name)
	if err != nil {
		return nil, err
	}

	content, err := r.read(path, name)
	if err != nil {
		return nil, err
	}

	secret, ok := withoutSum(name, content)
	if !ok {
		return nil, damaged(path, "its sum is wrong")
	}

	return secret, nil
}

// read returns the content of a file of the ring, or core.ErrNotFound.
func (r *Ring) read(path, name string) ([]byte, error) {
	content, err := readSecret(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("keyring: %s: %w", name, core.ErrNotFound)
	}

	return content, err
}

func (r *Ring) lock(name string) *sync.Mutex {
	return &r.locks[crc32.ChecksumIEEE([]byte(name))%uint32(len(r.locks))]
}

// GetOrMake returns a secret. If none is stored, make makes it.
func (r *Ring) GetOrMake(name string, make func() ([]byte, error)) ([]byte, error) {
	lock := r.lock(name)
	lock.Lock()
	defer lock.Unlock()

	secret, err := r.Get(name)
	if !errors.Is(err, core.ErrNotFound) {
		return secret, err
	}

	if secret, err = make(); err != nil {
		return nil, err
	}

	return secret, r.Put(name, secret)
}

// Erase overwrites, fsyncs and removes a secret. A missing secret is not an error.
func (r *Ring) Erase(name string) error {
	path, err := r.path(name)
	if err != nil {
		return err
	}

	info, err := os.Lstat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil && info.Mode().IsRegular() { // nothing of a secret is in anything else
		err = overwrite(path, info.Size())
	}

	if err = errors.Join(err, os.Remove(path)); err != nil {
		return fmt.Errorf("keyring: erase %s: %w", name, err)
	}

	if err := files.SyncDir(filepath.Dir(path)); err != nil {
		return fmt.Errorf("keyring: %w", err)
	}

	return nil
}

// overwrite puts zeros into a file and fsyncs it.
func overwrite(path string, size int64) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}

	_, err = f.Write(make([]byte, size))

	return errors.Join(err, f.Sync(), f.Close())
}
