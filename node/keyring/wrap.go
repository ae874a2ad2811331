package keyring

import (
	"crypto/cipher"
	"crypto/rand"
	"errors"
	"fmt"
	"path/filepath"

	"golang.org/x/crypto/chacha20poly1305"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
)

// Wrap encrypts data with the key of a name. It makes the key if there is none. The key
// is durable when Wrap returns.
func (r *Ring) Wrap(name string, data []byte) ([]byte, error) {
	wrapped, err := r.WrapAll([]string{name}, [][]byte{data})
	if err != nil {
		return nil, err
	}

	return wrapped[0], nil
}

// WrapAll wraps each element of data under its name, like Wrap, and makes all keys
// durable with one sync.
func (r *Ring) WrapAll(names []string, data [][]byte) ([][]byte, error) {
	wrapped := make([][]byte, len(names))
	for i, name := range names {
		k, err := r.wrapKey(wrapPrefix + name)
		if err != nil {
			return nil, err
		}

		if wrapped[i], err = seal(k, name, data[i]); err != nil {
			return nil, err
		}
	}

	return wrapped, r.sync()
}

// wrapKey returns a key and makes it if there is none. The key may not be durable yet. A
// file of another size than a key was left by a power failure and was never used.
func (r *Ring) wrapKey(name string) ([]byte, error) {
	lock := r.lock(name)
	lock.Lock()
	defer lock.Unlock()

	path, err := r.path(name)
	if err != nil {
		return nil, err
	}

	k, err := r.read(path, name)
	if err == nil && len(k) == chacha20poly1305.KeySize || err != nil && !errors.Is(err, core.ErrNotFound) {
		return k, err
	}

	k = make([]byte, chacha20poly1305.KeySize)
	if _, err := rand.Read(k); err != nil {
		return nil, fmt.Errorf("keyring: %w", err)
	}

	if err := files.MakeDir(filepath.Dir(path)); err != nil {
		return nil, fmt.Errorf("keyring: %w", err)
	}

	if syncEach {
		err = errors.Join(files.Replace(path, k), r.syncNames())
	} else {
		err = files.Place(path, k) // durable with the next sync of the file system
	}
	if err != nil {
		return nil, fmt.Errorf("keyring: write %s: %w", name, err)
	}

	r.made.Add(1)

	return k, nil
}

// sync returns once every earlier key is durable. Concurrent callers share one sync.
func (r *Ring) sync() error {
	made := r.made.Load()
	r.syncing.Lock()
	defer r.syncing.Unlock()

	if r.synced >= made {
		return nil
	}

	made = r.made.Load()
	if err := syncAll(r.dir); err != nil {
		return fmt.Errorf("keyring: sync: %w", err)
	}

	r.synced = made

	return nil
}

func seal(k []byte, name string, data []byte) ([]byte, error) {
	aead, err := newCipher(k)
	if err != nil {
		return nil, err
	}

	nonce := make([]byte, aead.NonceSize(), aead.NonceSize()+len(data)+aead.Overhead())
	if _, err := rand.Read(nonce); err != nil {
		return nil, fmt.Errorf("keyring: %w", err)
	}

	return aead.Seal(nonce, nonce, data, []byte(name)), nil
}

func newCipher(k []byte) (cipher.AEAD, error) {
	aead, err := chacha20poly1305.NewX(k)
	if err != nil {
		return nil, fmt.Errorf("keyring: %w", err)
	}

	return aead, nil
}

// Unwrap decrypts the output of Wrap. After Erase of the key it returns core.ErrNotFound.
// Data or a key that was changed is a *core.Damage.
func (r *Ring) Unwrap(name string, wrapped []byte) ([]byte, error) {
	path, err := r.path(wrapPrefix + name)
	if err != nil {
		return nil, err
	}

	k, err := r.read(path, wrapPrefix+name)
	if err != nil {
		return nil, err
	}
	if len(k) != chacha20poly1305.KeySize {
		return nil, damaged(path, fmt.Sprintf("a key of %d bytes", len(k)))
	}

	aead, err := newCipher(k)
	if err != nil {
		return nil, err
	}
	if len(wrapped) < aead.NonceSize() {
		return nil, fmt.Errorf("keyring: wrapped %s is too short: %w", name, core.ErrVerify)
	}

	data, err := aead.Open(nil, wrapped[:aead.NonceSize()], wrapped[aead.NonceSize():], []byte(name))
	if err != nil {
		return nil, damaged(path, "it does not open the data that it wraps")
	}

	return data, nil
}

// EraseWrap erases the key that wraps data of that name.
func (r *Ring) EraseWrap(name string) error { return r.Erase(wrapPrefix + name) }
