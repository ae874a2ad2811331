// Package files writes files so that they survive a power cut. A crash leaves the old
// content of a name or the new one, never a part.
//
// Replace and Create write beside the final name, fsync, take the name in one step, and
// fsync the folder. When they return, the content is durable under its name. Files have
// mode 0600 and folders 0700, because Tantieme's files are private.
package files

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// Modes of the files and folders that this package makes.
const (
	fileMode   os.FileMode = 0o600
	folderMode os.FileMode = 0o700
)

// partial is the pattern of files that do not have their name yet. A file that a crash
// left behind is not needed by anyone.
const partial = ".new-*"

// Replace writes data under a name and replaces the old content. It is durable when it
// returns without an error.
func Replace(path string, data []byte) error {
	return ReplaceWith(path, copyOf(data))
}

// ReplaceWith is Replace for content that fill writes in parts. If fill returns an error,
// the file under the name is unchanged.
func ReplaceWith(path string, fill func(io.Writer) error) error {
	name, err := Stage(filepath.Dir(path), fill)
	if err != nil {
		return err
	}

	if err := os.Rename(name, path); err != nil {
		return errors.Join(err, os.Remove(name))
	}
	return SyncDir(filepath.Dir(path))
}

// Create writes data under a free name, durably. If the name is taken, the file is
// unchanged and the error wraps fs.ErrExist. It creates a missing folder.
func Create(path string, data []byte) error {
	return CreateWith(path, copyOf(data))
}

// CreateWith is Create for content that fill writes in parts.
func CreateWith(path string, fill func(io.Writer) error) error {
	if err := MakeDir(filepath.Dir(path)); err != nil {
		return err
	}

	if _, err := os.Lstat(path); err == nil {
		return &os.PathError{Op: "create", Path: path, Err: os.ErrExist}
	}

	name, err := Stage(filepath.Dir(path), fill)
	if err != nil {
		return err
	}

	return Name(name, path)
}

// Name gives a staged file its final name, durably. If the name is taken, it removes the
// staged file and returns an error that wraps fs.ErrExist.
func Name(staged, path string) error {
	if err := link(staged, path); err != nil {
		return errors.Join(err, os.Remove(staged))
	}
	return SyncDir(filepath.Dir(path))
}

// link gives a file its name unless the name is taken. A rename alone would overwrite. If
// the file system has no links, an empty file reserves the name first.
func link(from, to string) error {
	err := os.Link(from, to)
	if err == nil {
		return os.Remove(from)
	}
	if errors.Is(err, os.ErrExist) {
		return err
	}

	reserved, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, fileMode)
	if err != nil {
		return err
	}

	return errors.Join(reserved.Close(), os.Rename(from, to))
}

// Stage writes a file with a name of its own into a folder and fsyncs its content. The
// caller renames or removes it. Until then its name is not durable.
func Stage(dir string, fill func(io.Writer) error) (name string, err error) {
	file, err := os.CreateTemp(dir, partial) // mode 0600
	if err != nil {
		return "", err
	}

	err = fill(file)
	if err == nil {
		err = file.Sync()
	}

	if err = errors.Join(err, file.Close()); err != nil {
		return "", errors.Join(err, os.Remove(file.Name()))
	}
	return file.Name(), nil
}

// Place writes data under a name in one step and syncs nothing. After a power cut the
// name may be missing or its file empty, unless the caller syncs the file system first.
func Place(path string, data []byte) error {
	file, err := os.CreateTemp(filepath.Dir(path), partial)
	if err != nil {
		return err
	}

	_, err = file.Write(data)
	if err = errors.Join(err, file.Close()); err == nil {
		err = os.Rename(file.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(file.Name()))
	}

	return nil
}

// Rename gives a file or folder with durable content another name, durably.
func Rename(from, to string) error {
	if err := os.Rename(from, to); err != nil {
		return err
	}

	if err := SyncDir(filepath.Dir(to)); err != nil {
		return err
	}
	if filepath.Dir(from) == filepath.Dir(to) {
		return nil
	}

	return SyncDir(filepath.Dir(from))
}

// Remove removes a name, durably. A missing name is not an error.
func Remove(path string) error {
	err := os.Remove(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}

	return SyncDir(filepath.Dir(path))
}

// MakeDir creates a folder and the missing folders above it, for the owner alone.
func MakeDir(dir string) error { return os.MkdirAll(dir, folderMode) }

// SyncDir makes the names in a folder durable.
func SyncDir(dir string) error {
	folder, err := os.Open(dir)
	if err != nil {
		return err
	}

	if err := errors.Join(folder.Sync(), folder.Close()); err != nil {
		return fmt.Errorf("sync %s: %w", dir, err)
	}
	return nil
}

// OpenRegular opens a regular file to read it. It refuses everything else that may stand
// under the name: a pipe or a device could make the caller wait for ever, also if it took
// the name of a file a moment ago. The error then wraps ErrNotRegular.
func OpenRegular(path string) (*os.File, error) {
	file, err := os.OpenFile(path, os.O_RDONLY|nonblock, 0)
	if err != nil {
		return nil, err
	}

	info, err := file.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = &os.PathError{Op: "open", Path: path, Err: ErrNotRegular}
	}
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}

	return file, nil
}

// Read returns the content of a regular file of at most max bytes. A longer one wraps
// ErrTooLong, and what is no regular file ErrNotRegular.
func Read(path string, max int64) ([]byte, error) {
	file, err := OpenRegular(path)
	if err != nil {
		return nil, err
	}

	data, err := io.ReadAll(io.LimitReader(file, max+1))
	if err = errors.Join(err, file.Close()); err != nil {
		return nil, err
	}
	if int64(len(data)) > max {
		return nil, &os.PathError{Op: "read", Path: path, Err: ErrTooLong}
	}

	return data, nil
}

// ReadText is Read for a file that people write. Editors may begin it with a byte order
// mark, which is left out. A file in UTF-16 is refused with ErrUTF16.
func ReadText(path string, max int64) ([]byte, error) {
	data, err := Read(path, max)
	if err != nil {
		return nil, err
	}
	if bytes.HasPrefix(data, []byte{0xff, 0xfe}) || bytes.HasPrefix(data, []byte{0xfe, 0xff}) {
		return nil, &os.PathError{Op: "read", Path: path, Err: ErrUTF16}
	}

	return bytes.TrimPrefix(data, []byte("\ufeff")), nil
}

// ErrUTF16 is wrapped by ReadText.
var ErrUTF16 = errors.New("the text is in UTF-16; save it in UTF-8")

// ErrTooLong is wrapped by Read for a file above its bound.
var ErrTooLong = errors.New("too long")

// ErrNotRegular is wrapped by OpenRegular for a folder, a pipe, a device or a socket.
var ErrNotRegular = errors.New("not a regular file")

// NewWriter creates a new file, for a caller that writes many files into a folder and
// names the folder last. Close makes the content durable.
func NewWriter(path string) (io.WriteCloser, error) {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, fileMode)
	if err != nil {
		return nil, err
	}
	return durable{file}, nil
}

// durable is a file whose content is on the disk once it is closed.
type durable struct{ *os.File }

func (d durable) Close() error { return errors.Join(d.Sync(), d.File.Close()) }

func copyOf(data []byte) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.Copy(w, bytes.NewReader(data))
		return err
	}
}
