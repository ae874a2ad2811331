package node_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var (
	fence      = regexp.MustCompile("(?ms)^[ \t]*```.*?^[ \t]*```")
	inlineCode = regexp.MustCompile("`[^`\n]*`")
	link       = regexp.MustCompile(`\]\(([^()\s]+)\)`)
	heading    = regexp.MustCompile(`(?m)^#+ (.+)$`)
	mark       = regexp.MustCompile(`[^\pL\pN _-]`)
	goTest     = regexp.MustCompile("go test ([^`\n#]+)")
)

// documents returns every page of the repository by its path from the root.
func documents(t *testing.T) map[string]string {
	t.Helper()

	pages := map[string]string{}
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		switch name := d.Name(); {
		case err != nil:
			return err
		case d.IsDir() && (name == "node_modules" || name == "testdata" || len(name) > 2 && name[0] == '.'):
			return filepath.SkipDir
		case d.IsDir() || filepath.Ext(name) != ".md":
			return nil
		}

		data, err := os.ReadFile(path)
		pages[strings.TrimPrefix(filepath.ToSlash(path), "../")] = string(data)

		return err
	})
	if err != nil {
		t.Fatal(err)
	}

	if len(pages) < 15 {
		t.Fatalf("got %d pages, want those of the whole repository", len(pages))
	}

	return pages
}

// anchors returns the names under which the headings of a page can be linked, as GitHub
// makes them.
func anchors(page string) map[string]bool {
	names := map[string]bool{}
	for _, found := range heading.FindAllStringSubmatch(fence.ReplaceAllString(page, ""), -1) {
		name := mark.ReplaceAllString(strings.ToLower(found[1]), "")
		names[strings.ReplaceAll(name, " ", "-")] = true
	}

	return names
}

// linkFault returns what is wrong with a link on the page at path, or nothing.
func linkFault(pages map[string]string, path, target string) string {
	if strings.Contains(target, "://") || strings.HasPrefix(target, "mailto:") {
		return ""
	}

	name, anchor, _ := strings.Cut(target, "#")
	file := path
	if name != "" {
		file = filepath.ToSlash(filepath.Join(filepath.Dir(path), name))
	}

	if _, err := os.Stat(filepath.Join("..", file)); err != nil {
		return "there is no such file"
	}
	if anchor != "" && !anchors(pages[file])[anchor] {
		return "there is no such heading"
	}

	return ""
}

// TestEveryLinkOfTheDocumentsResolves checks files and headings. Pages outside of the
// repository are not asked.
func TestEveryLinkOfTheDocumentsResolves(t *testing.T) {
	pages := documents(t)
	seen := 0

	for path, page := range pages {
		text := inlineCode.ReplaceAllString(fence.ReplaceAllString(page, ""), "")
		for _, found := range link.FindAllStringSubmatch(text, -1) {
			seen++
			if fault := linkFault(pages, path, found[1]); fault != "" {
				t.Errorf("%s: got a link to %s, but %s; want one that resolves", path, found[1], fault)
			}
		}
	}

	if seen < 60 {
		t.Errorf("got %d links, want those of all pages: the test looks in the wrong place", seen)
	}
}

func TestABrokenLinkIsFound(t *testing.T) {
	pages := map[string]string{"README.md": "## What works, and what does not\n```\n## not a heading\n```\n"}

	for target, want := range map[string]bool{
		"node/README.md":                    false,
		"node/gone.md":                      true,
		"#what-works-and-what-does-not":     false,
		"#what-works":                       true,
		"#not-a-heading":                    true,
		"https://example.org/never-fetched": false,
	} {
		if got := linkFault(pages, "README.md", target); (got != "") != want {
			t.Errorf("%s: got fault %q, want a fault: %v", target, got, want)
		}
	}
}

// TestEveryPrintedGoTestRuns checks the packages and flags of each `go test` that a page
// prints: the packages exist, and all of them have the flag -update where it is given. A
// test binary without the flag refuses to run.
func TestEveryPrintedGoTestRuns(t *testing.T) {
	placeholder := regexp.MustCompile(`[<>…]`)
	seen := 0

	for path, page := range documents(t) {
		for _, found := range goTest.FindAllStringSubmatch(page, -1) {
			command := strings.TrimRight(strings.TrimSpace(found[1]), ".,;)")
			if placeholder.MatchString(command) {
				continue
			}

			seen++
			words := strings.Fields(command)
			for _, word := range words {
				if !strings.HasPrefix(word, "./") {
					continue
				}

				for _, folder := range testFolders(t, word) {
					if update := strings.Contains(command, "-update"); update && !hasUpdate(t, folder) {
						t.Errorf("%s: got go test %s, but %s has no flag -update; want only packages that have it", path, command, folder)
					}
				}
			}
		}
	}

	if seen < 8 {
		t.Errorf("got %d commands, want those of all pages: the test looks in the wrong place", seen)
	}
}

// testFolders returns the folders with tests that a pattern of packages names.
func testFolders(t *testing.T, pattern string) []string {
	t.Helper()

	root, all := strings.CutSuffix(pattern, "/...")
	root = filepath.Join("..", root)
	folders := map[string]bool{}

	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && path != root && (!all || d.Name() == "testdata" || d.Name() == "node_modules"):
			return filepath.SkipDir
		case strings.HasSuffix(path, "_test.go"):
			folders[filepath.Dir(path)] = true
		}

		return nil
	})
	if err != nil || len(folders) == 0 {
		t.Errorf("go test %s: got no tests there (%v), want a package with tests", pattern, err)
	}

	var names []string
	for name := range folders {
		names = append(names, name)
	}

	return names
}

// hasUpdate reports whether the tests of a folder define the flag -update, themselves or
// by the conformance suite of the adapters.
func hasUpdate(t *testing.T, folder string) bool {
	t.Helper()

	files, err := filepath.Glob(filepath.Join(folder, "*_test.go"))
	if err != nil {
		t.Fatal(err)
	}

	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}

		if strings.Contains(string(data), `flag.Bool("update"`) || strings.Contains(string(data), "node/export/exporttest") {
			return true
		}
	}

	return false
}
