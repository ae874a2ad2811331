package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// inline matches a code span of Markdown that shows a command.
var inline = regexp.MustCompile("`((?:bin/)?tantieme [^`]+)`")

// documented returns the command lines of a Markdown file, with the file and line of each.
func documented(t *testing.T, file string) (lines map[string]string) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}

	lines = map[string]string{}
	fenced := false
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, "```") {
			fenced = !fenced
			continue
		}

		if !fenced {
			for _, found := range inline.FindAllStringSubmatch(line, -1) {
				lines[found[1]] = file
			}
			continue
		}

		if text, _, _ := strings.Cut(line, " #"); strings.HasPrefix(text, "tantieme ") || strings.HasPrefix(text, "bin/tantieme ") {
			lines[strings.TrimSpace(text)] = file
		}
	}

	return lines
}

// documents returns the Markdown files of the repository.
func documents(t *testing.T) (files []string) {
	t.Helper()
	err := filepath.WalkDir("../..", func(path string, d fs.DirEntry, err error) error {
		if d != nil && d.IsDir() && (d.Name() == "node_modules" || d.Name() == "lib" || strings.HasPrefix(d.Name(), ".") && len(d.Name()) > 2) {
			return filepath.SkipDir
		}
		if filepath.Ext(path) == ".md" {
			files = append(files, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}

	return files
}

// TestDocumentedCommandsExist checks that each command which a document shows is one of the
// program's, with flags that it has, and that nobody has to guess what an ellipsis means.
func TestDocumentedCommandsExist(t *testing.T) {
	shown := 0
	for _, file := range documents(t) {
		for line := range documented(t, file) {
			shown++
			if why := wrongIn(line); why != "" {
				t.Errorf("%s: %q: %s, want a command as it can be typed", file, line, why)
			}
		}
	}

	if shown < 30 {
		t.Errorf("got %d commands, want 30 or more: the test looks in the wrong place", shown)
	}
}

// wrongIn returns what is wrong in a command line, or nothing.
func wrongIn(line string) string {
	words := strings.Fields(strings.TrimPrefix(line, "bin/"))[1:]
	if strings.Contains(line, "…") {
		return "an ellipsis"
	}

	cmd, rest, err := newRoot().Find(words)
	if err != nil {
		return err.Error()
	}
	if cmd.HasSubCommands() && len(rest) > 0 && !strings.HasPrefix(rest[0], "-") {
		return "no command " + rest[0]
	}

	for _, word := range words {
		name, isFlag := strings.CutPrefix(word, "--")
		name, _, _ = strings.Cut(name, "=")
		if isFlag && name != "help" && name != "version" && !hasFlag(cmd, name) {
			return "no flag --" + name
		}
	}

	return ""
}

func hasFlag(cmd *cobra.Command, name string) bool {
	return cmd.Flags().Lookup(name) != nil || cmd.InheritedFlags().Lookup(name) != nil
}
