package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
)

// piped returns a command whose input is not a terminal.
func piped(t *testing.T, text string) *cobra.Command {
	t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}

	t.Cleanup(func() { _ = r.Close() })
	if _, err := io.WriteString(w, text); err != nil {
		t.Fatal(err)
	}

	if err := w.Close(); err != nil {
		t.Fatal(err)
	}

	cmd := &cobra.Command{}
	cmd.SetContext(t.Context())
	cmd.SetIn(r)
	cmd.SetErr(io.Discard)

	return cmd
}

// TestNothingStandsInForAPerson checks that a piped answer or password is refused.
func TestNothingStandsInForAPerson(t *testing.T) {
	var wrong usageError
	if err := confirm(piped(t, "yes\n"), false, "Escrow the price?"); !errors.As(err, &wrong) || !strings.Contains(err.Error(), "--yes") {
		t.Errorf("a piped answer: got %v", err)
	}

	if err := confirm(piped(t, ""), true, "Escrow the price?"); err != nil {
		t.Errorf("with --yes: got %v, want none", err)
	}

	if _, err := newPassword(piped(t, "correct horse\ncorrect horse\n"), ""); !errors.As(err, &wrong) || !strings.Contains(err.Error(), "--password-file") {
		t.Errorf("a piped password: got %v", err)
	}

	file := filepath.Join(t.TempDir(), "password")
	if err := os.WriteFile(file, []byte("correct horse\r\nsecond line\n"), 0o600); err != nil {
		t.Fatal(err)
	}

	if got, err := newPassword(piped(t, ""), file); err != nil || got != "correct horse" {
		t.Errorf("from a file: got %q, %v, want correct horse", got, err)
	}

	for name, text := range map[string]string{"empty": "", "an empty line": "\nsecond\n"} {
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := password(piped(t, ""), file, ""); err == nil {
			t.Errorf("password from %s: got no error, want one", name)
		}
	}
}

func TestALineIsReadAndNothingBehindIt(t *testing.T) {
	broken := errors.New("broken")
	for _, c := range []struct {
		in   io.Reader
		want string
		err  error
	}{
		{strings.NewReader("yes\nrm -rf\n"), "yes", nil},
		{strings.NewReader("  y \n"), "y", nil},
		{strings.NewReader("no end"), "", nil},
		{iotest.DataErrReader(strings.NewReader("y")), "", nil},
		{iotest.DataErrReader(strings.NewReader("y\n")), "y", nil},
		{strings.NewReader(""), "", nil},
		{strings.NewReader(strings.Repeat("y", 100) + "\n"), strings.Repeat("y", 100), nil},
		{strings.NewReader("y" + strings.Repeat(" ", 200) + "but no\n"), "", nil},
		{iotest.ErrReader(broken), "", broken},
	} {
		if got, err := readLine(c.in); got != c.want || !errors.Is(err, c.err) {
			t.Errorf("%q, %v; want %q, %v", got, err, c.want, c.err)
		}
	}
}

// TestASupervisedDaemonEndsWithWhoStartedIt checks that a daemon stops once its standard
// input ends.
func TestASupervisedDaemonEndsWithWhoStartedIt(t *testing.T) {
	r, w := io.Pipe()
	ctx, stop := untilEOF(t.Context(), r)
	defer stop()
	if _, err := w.Write([]byte("what it says does not matter")); err != nil || ctx.Err() != nil {
		t.Fatalf("with an open input: got %v, %v, want nil", err, ctx.Err())
	}

	if err := w.Close(); err != nil {
		t.Fatal(err)
	}

	<-ctx.Done()
}

func TestExitCodesAreThoseOfTheDesign(t *testing.T) {
	for name, c := range map[string]struct {
		err  error
		exit int
	}{
		"a wrong flag":                       {usage(errors.New("x")), core.ExitUsage},
		"an export that is none":             {&export.Refused{Code: "not_zip"}, core.ExitInput},
		"a file of one's own":                {core.Refuse("bad_config", "x"), core.ExitInput},
		"a file that is too large":           {core.ErrTooLarge, core.ExitInput},
		"a wrong password":                   {core.Refuse("wrong_password", "x"), core.ExitInput},
		"a refusal of a node":                {core.Refuse(core.ReasonSuperseded, "x"), core.ExitRefused},
		"a full disk of a node":              {core.Refuse(core.ReasonDisk, "x"), core.ExitRefused},
		"a node that reaches nobody":         {core.Refuse("unreachable", "x"), core.ExitUnreachable},
		"nothing there":                      {core.ErrNotFound, core.ExitNotFound},
		"a record that does not match":       {errors.Join(core.ErrNotFound, core.ErrVerify), core.ExitVerify},
		"a deadline":                         {core.ErrDeadline, core.ExitDeadline},
		"a folder that another process has":  {core.ErrInUse, core.ExitInternal},
		"anything else":                      {errors.New("x"), core.ExitInternal},
		"nobody there, although interrupted": {errors.Join(core.ErrUnreachable, t.Context().Err()), core.ExitUnreachable},
	} {
		if got := describe(c.err); got.exit != c.exit || got.Code == "" {
			t.Errorf("%s: exit code %d (%s), want %d", name, got.exit, got.Code, c.exit)
		}
	}
}
