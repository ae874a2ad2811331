package wallet_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/wallet"
)

// TestACredentialOfSystemdIsRead emulates what systemd 254 and later give a service with
// User= and LoadCredential=: a folder of mode 0550 and a file of mode 0440, whose group bits
// are the mask of an access list. Elsewhere such a file is refused.
func TestACredentialOfSystemdIsRead(t *testing.T) {
	for name, c := range map[string]struct {
		folder, file os.FileMode
		elsewhere    bool // the variable names another folder
		unset        bool
		want         bool
	}{
		"systemd before 254":            {folder: 0o500, file: 0o400, want: true},
		"systemd since 254":             {folder: 0o550, file: 0o440, want: true},
		"a file that the group writes":  {folder: 0o550, file: 0o460},
		"a file that everyone reads":    {folder: 0o550, file: 0o444},
		"a folder that everyone enters": {folder: 0o555, file: 0o440},
		"a folder that others write":    {folder: 0o570, file: 0o440},
		"another folder":                {folder: 0o550, file: 0o440, elsewhere: true},
		"no service":                    {folder: 0o550, file: 0o440, unset: true},
	} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "credentials")
			file := filepath.Join(dir, "password")
			if err := errors.Join(
				os.Mkdir(dir, 0o700),
				os.WriteFile(file, []byte("correct horse\n"), 0o600),
				os.Chmod(file, c.file),
				os.Chmod(dir, c.folder),
			); err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() {
				if err := os.Chmod(dir, 0o700); err != nil {
					t.Error(err)
				}
			})

			switch {
			case c.unset:
				t.Setenv("CREDENTIALS_DIRECTORY", "")
			case c.elsewhere:
				t.Setenv("CREDENTIALS_DIRECTORY", filepath.Dir(dir))
			default:
				t.Setenv("CREDENTIALS_DIRECTORY", dir)
			}

			got, err := wallet.ReadPassword(file)
			if c.want && (err != nil || got != "correct horse") {
				t.Errorf("got %q, %v, want the password", got, err)
			}

			var refusal *core.Refusal
			if !c.want && (!errors.As(err, &refusal) || refusal.Reason != core.ReasonOpenToOthers) {
				t.Errorf("got %q, %v, want %s", got, err, core.ReasonOpenToOthers)
			}
		})
	}
}
