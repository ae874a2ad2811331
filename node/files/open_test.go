//go:build unix

package files_test

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/tantieme/tantieme/node/files"
)

// TestOnlyRegularFilesAreOpened checks that nothing that could make a reader wait for ever
// is opened. A pipe without a writer would hold os.Open for ever.
func TestOnlyRegularFilesAreOpened(t *testing.T) {
	dir := t.TempDir()
	regular, pipe := filepath.Join(dir, "file"), filepath.Join(dir, "pipe")
	link, dangling := filepath.Join(dir, "link"), filepath.Join(dir, "dangling")

	err := errors.Join(
		os.WriteFile(regular, []byte("content"), 0o600),
		unix.Mkfifo(pipe, 0o600),
		os.Symlink(regular, link),
		os.Symlink(filepath.Join(dir, "none"), dangling),
	)
	if err != nil {
		t.Fatal(err)
	}

	for path, want := range map[string]error{
		regular:     nil,
		link:        nil,
		pipe:        files.ErrNotRegular,
		dir:         files.ErrNotRegular,
		"/dev/zero": files.ErrNotRegular,
		dangling:    fs.ErrNotExist,
	} {
		file, err := files.OpenRegular(path)
		if !errors.Is(err, want) {
			t.Errorf("%s: got %v, want %v", path, err, want)
		}
		if err != nil {
			continue
		}

		content, err := io.ReadAll(file)
		if err = errors.Join(err, file.Close()); err != nil || string(content) != "content" {
			t.Errorf("%s: got %q, %v, want its content", path, content, err)
		}
	}
}
