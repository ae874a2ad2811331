package keyring

import (
	"archive/tar"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
)

// inCopy matches the names of a ring's files: the mark of its format, and secrets in the
// folders of their last two characters.
var inCopy = regexp.MustCompile(`^(?:` + markName + `|[^/.][^/]/[^/.][^/]*)$`)

// Copy writes all files of a ring's folder as a tar, which holds every secret in the clear.
// The ring may be in use. The caller encrypts the copy.
func Copy(dir string, w io.Writer) error {
	if err := Verify(dir); err != nil {
		return err
	}

	paths, err := filepath.Glob(filepath.Join(dir, "??", "*"))
	if err != nil {
		return fmt.Errorf("copy keyring: %w", err)
	}

	out := tar.NewWriter(w)
	for _, path := range append([]string{filepath.Join(dir, markName)}, paths...) {
		name, err := filepath.Rel(dir, path)
		if err != nil {
			return fmt.Errorf("copy keyring: %w", err)
		}
		if !inCopy.MatchString(filepath.ToSlash(name)) {
			continue // half a file of a killed process
		}

		content, err := readSecret(path)
		if errors.Is(err, fs.ErrNotExist) && name != markName {
			continue // erased meanwhile
		}
		if err == nil {
			err = addTo(out, filepath.ToSlash(name), content)
		}
		if err != nil {
			return fmt.Errorf("copy keyring: %w", err)
		}
	}

	return out.Close()
}

func addTo(out *tar.Writer, name string, content []byte) error {
	err := out.WriteHeader(&tar.Header{
		Name:    name,
		Mode:    0o600,
		Size:    int64(len(content)),
		ModTime: time.Unix(0, 0),
	})
	if err != nil {
		return err
	}

	_, err = out.Write(content)

	return err
}

// Import makes a ring's folder from a Copy, with one more secret of the name of the note,
// by which its user knows that it is a copy. It overwrites nothing: a folder that is there
// is refused with core.ReasonExists, and a copy that is none with core.ReasonBackup. The
// folder is complete when it has its name.
func Import(r io.Reader, dir, note string) error {
	if _, err := os.Stat(dir); err == nil {
		return core.Refuse(core.ReasonExists, "%s is there already: move it away first", dir)
	}

	half := dir + ".importing"
	if err := os.RemoveAll(half); err != nil { // left by an interrupted import
		return fmt.Errorf("import keyring: %w", err)
	}

	if err := unpack(r, half, note); err != nil {
		return errors.Join(err, os.RemoveAll(half))
	}

	if err := files.Rename(half, dir); err != nil {
		return fmt.Errorf("import keyring: %w", err)
	}

	return nil
}

func unpack(r io.Reader, dir, note string) error {
	if err := files.MakeDir(dir); err != nil {
		return fmt.Errorf("import keyring: %w", err)
	}

	secrets := 0
	for in := tar.NewReader(r); ; secrets++ {
		header, err := in.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return core.Refuse(core.ReasonBackup, "the copy of the keyring is damaged: %v", err)
		}
		if header.Typeflag != tar.TypeReg || !inCopy.MatchString(header.Name) || header.Size > maxSecret {
			return core.Refuse(core.ReasonBackup, "the copy of the keyring holds %q, which is no secret", header.Name)
		}

		content, err := io.ReadAll(io.LimitReader(in, maxSecret))
		if err != nil {
			return core.Refuse(core.ReasonBackup, "the copy of the keyring is damaged: %v", err)
		}
		if err := files.Create(filepath.Join(dir, filepath.FromSlash(header.Name)), content); err != nil {
			return fmt.Errorf("import keyring: %w", err)
		}
	}

	if _, err := io.Copy(io.Discard, r); err != nil { // the end of an encrypted stream is checked, too
		return core.Refuse(core.ReasonBackup, "the copy of the keyring is damaged: %v", err)
	}
	if secrets < 2 {
		return core.Refuse(core.ReasonBackup, "the copy of the keyring holds no secret")
	}
	if err := Verify(dir); err != nil {
		return err
	}

	return (&Ring{dir: dir}).Put(note, []byte{1})
}
