package folder

import (
	"archive/zip"
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

// FuzzReadBackup checks that any file is either refused or a backup with the info that it
// names.
func FuzzReadBackup(f *testing.F) {
	var good bytes.Buffer
	z := zip.NewWriter(&good)
	entry, err := z.Create(backupInfo)
	if err == nil {
		_, err = entry.Write([]byte(`{"schema":"tantieme/backup/1","chain_id":7,"block":3}`))
	}

	if err := errors.Join(err, z.Close()); err != nil {
		f.Fatal(err)
	}

	f.Add(good.Bytes())
	f.Add(good.Bytes()[:good.Len()-30])
	f.Add([]byte("PK"))

	f.Fuzz(func(t *testing.T, data []byte) {
		file := filepath.Join(t.TempDir(), "backup")
		if err := os.WriteFile(file, data, 0o600); err != nil {
			t.Fatal(err)
		}

		info, err := ReadBackup(file)
		var refusal *core.Refusal
		if err == nil && info.Schema != BackupSchema || err != nil && !errors.As(err, &refusal) {
			t.Fatalf("got %+v, %v", info, err)
		}
	})
}
