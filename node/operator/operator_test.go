package operator_test

import (
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/folder"
	"github.com/tantieme/tantieme/node/operator"
	"github.com/tantieme/tantieme/node/wallet"
)

func reasonOf(err error) core.Reason {
	var refusal *core.Refusal
	if errors.As(err, &refusal) {
		return refusal.Reason
	}
	return ""
}

// listener replaces the operator's listener of a validator.
func listener(t *testing.T, answer http.HandlerFunc) (address string) {
	t.Helper()
	server := httptest.NewServer(answer)
	t.Cleanup(server.Close)
	return strings.TrimPrefix(server.URL, "http://")
}

func options(t *testing.T, dir string) operator.InitOptions {
	t.Helper()
	loaded, err := config.Load(config.Sources{Flags: map[string]any{
		"dir":       dir,
		"role":      config.Contributor,
		"log.level": "debug",

		"contributor.nodes": []string{"http://127.0.0.1:1"},
	}})
	if err != nil {
		t.Fatal(err)
	}

	return operator.InitOptions{
		Loaded:   loaded,
		Cost:     wallet.Light,
		Password: func(string) (string, error) { return "correct horse", nil },
	}
}

func TestInitMakesAFolderWithWhatWasGiven(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "p")
	folder, err := operator.Init(options(t, dir))
	if err != nil {
		t.Fatal(err)
	}

	account, err := wallet.Address(filepath.Join(dir, "keystore", "account.json"))
	if err != nil || account != folder.Account {
		t.Errorf("got account %s, %v, want %s", account, err, folder.Account)
	}

	written, err := os.ReadFile(folder.Config)
	if err != nil {
		t.Fatal(err)
	}

	for _, want := range []string{`level = "debug"`, `role = "contributor"`, `# format = "text"`} {
		if !strings.Contains(string(written), want) {
			t.Errorf("got no %s, want it in\n%s", want, written)
		}
	}
}

func TestInitOverwritesNothing(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "p")
	first, err := operator.Init(options(t, dir))
	if err != nil {
		t.Fatal(err)
	}

	if _, err := operator.Init(options(t, dir)); reasonOf(err) != core.ReasonExists {
		t.Errorf("got %v, want %s", err, core.ReasonExists)
	}

	// Interrupted before the configuration was written, Init continues with the same
	// account.
	if err := os.Remove(first.Config); err != nil {
		t.Fatal(err)
	}

	again, err := operator.Init(options(t, dir))
	if err != nil || again.Account != first.Account {
		t.Errorf("got account %s, %v, want %s of the first run", again.Account, err, first.Account)
	}
}

func TestInitWantsTheDeploymentThatWasNamed(t *testing.T) {
	o := options(t, filepath.Join(t.TempDir(), "p"))
	o.Deployed = true
	if _, err := operator.Init(o); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("got %v, want not found", err)
	}
}

// running returns the data folder of a validator that has run.
func running(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if _, err := folder.Token(dir, folder.AdminToken); err != nil {
		t.Fatal(err)
	}

	return dir
}

func TestABackupNeedsTheFolderOfTheValidator(t *testing.T) {
	_, err := operator.Backup(t.Context(), t.TempDir(), "127.0.0.1:1", filepath.Join(t.TempDir(), "b.zip"))
	if !errors.Is(err, core.ErrNotFound) {
		t.Errorf("a folder without a token: got %v, want %v", err, core.ErrNotFound)
	}
}

func TestABackupIsWholeOrNotThere(t *testing.T) {
	for name, tc := range map[string]struct {
		answer http.HandlerFunc
		want   func(error) bool
	}{
		"interrupted": {
			func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Length", "1000")
				_, _ = w.Write([]byte("half"))
			},
			func(err error) bool { return errors.Is(err, core.ErrUnreachable) },
		},
		"something else": {
			func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("not a backup")) },
			func(err error) bool { return reasonOf(err) == core.ReasonBackup },
		},
		"refused": {
			func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "not now", http.StatusTeapot) },
			func(err error) bool { return err != nil && strings.Contains(err.Error(), "not now") },
		},
	} {
		dir := t.TempDir()
		_, err := operator.Backup(t.Context(), running(t), listener(t, tc.answer), filepath.Join(dir, "b.zip"))
		if !tc.want(err) {
			t.Errorf("%s: got error %v, want the one of the answer", name, err)
		}

		left, errRead := os.ReadDir(dir)
		if errRead != nil || len(left) != 0 {
			t.Errorf("%s: got %v, %v, want an empty folder", name, left, errRead)
		}
	}
}

func TestABackupOverwritesNothing(t *testing.T) {
	file := filepath.Join(t.TempDir(), "b.zip")
	if err := os.WriteFile(file, []byte("kept"), 0o600); err != nil {
		t.Fatal(err)
	}

	if _, err := operator.Backup(t.Context(), running(t), "127.0.0.1:1", file); reasonOf(err) != core.ReasonExists {
		t.Errorf("got %v, want %s", err, core.ReasonExists)
	}
}

func TestAListenerThatDoesNotAnswerIsUnreachable(t *testing.T) {
	_, err := operator.Backup(t.Context(), running(t), "127.0.0.1:1", filepath.Join(t.TempDir(), "b.zip"))
	if !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("got %v, want unreachable", err)
	}
}

func TestWhatIsNoBackupIsNotRestored(t *testing.T) {
	file := filepath.Join(t.TempDir(), "b.zip")
	if err := os.WriteFile(file, []byte("no"), 0o600); err != nil {
		t.Fatal(err)
	}

	_, err := operator.Restore(t.Context(), file, t.TempDir(), "none.json", slog.New(slog.DiscardHandler))
	if reasonOf(err) != core.ReasonBackup {
		t.Errorf("got %v, want %s", err, core.ReasonBackup)
	}
}
