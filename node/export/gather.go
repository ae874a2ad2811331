package export

import (
	"archive/zip"
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
)

// gatherer lists the entries of files, of the ZIPs among them and of the ZIPs within
// those. What cannot be listed is passed over, with the reason.
type gatherer struct {
	limits  Limits
	entries []Entry
	passed  []Passed
	file    int   // number of the file that is being listed
	held    int64 // bytes of deflated ZIPs within ZIPs, which are in memory
}

// Passed is a file, an entry or a ZIP that is not read, and why.
type Passed struct {
	Name string // "" for the only file
	Why  *Refused
}

// Line says why, with the file's whole name in it.
func (p Passed) Line() string {
	said := p.Why.Sentence
	if rest, found := strings.CutPrefix(said, base(p.Name)); found && p.Name != "" {
		said = p.Name + rest
	}
	if p.Name == "" || strings.Contains(said, p.Name) {
		return said
	}
	return p.Name + ": " + said
}

// add lists a file. Entries of an only file are named without the file's own name.
func (g *gatherer) add(f File, only bool) error {
	f.Given = f.Given || only
	if !isZIP(f) {
		g.addLoose(f, nil)
		return nil
	}

	prefix := ""
	if !only {
		prefix = f.Name + "/"
	}

	err := g.zip(prefix, f.Content, f.Size, true)
	var refused *Refused
	switch {
	case errors.As(err, &refused) && !startsZIP(f):
		g.addLoose(f, refused) // whatever its name says
		return nil
	case only && refused != nil:
		g.pass("", refused)
		return nil
	}

	return g.passing(f.Name, err)
}

// passing passes a ZIP over for a fault of its own. Other errors end the reading.
func (g *gatherer) passing(name string, err error) error {
	var refused *Refused
	switch {
	case errors.As(err, &refused):
		g.pass(name, refused)
	case errors.Is(err, fs.ErrPermission):
		g.pass(name, refuse(CodeNotZip, hintWhole, "It may not be opened by you."))
	default:
		return err
	}

	return nil
}

func (g *gatherer) pass(name string, why *Refused) {
	g.passed = append(g.passed, Passed{display(name), why})
}

// isZIP identifies a ZIP by its first bytes or its name. A file without a name may be one
// that begins with something else.
func isZIP(f File) bool {
	return f.Name == "" || hasSuffixFold(f.Name, ".zip") || mayHold(f.Name, f.Given) && startsZIP(f)
}

func startsZIP(f File) bool {
	head := make([]byte, 2)
	n, _ := f.Content.ReadAt(head, 0) // data that cannot be read now cannot be read later
	return bytes.Equal(head[:n], []byte("PK"))
}

// addLoose lists an unpacked file. why is the reason why it is not read as a ZIP.
func (g *gatherer) addLoose(f File, why *Refused) {
	g.list(Entry{
		Name:  f.Name,
		size:  f.Size,
		given: f.Given || why != nil,
		noZIP: why,
		fault: g.limits.checkLoose(f),
		open: func() (io.Reader, error) {
			return looseReader{io.NewSectionReader(f.Content, 0, f.Size)}, nil
		},
	})
}

// list adds an entry, unless there are more than anybody's folders hold.
func (g *gatherer) list(entry Entry) {
	if entry.from = g.file; len(g.entries) < g.limits.listed() {
		entry.number = len(g.entries) + 1
		g.entries = append(g.entries, entry)
	}
}

// looseReader distinguishes errors of the disk from faults of the export.
type looseReader struct{ r io.Reader }

func (l looseReader) Read(p []byte) (int, error) {
	n, err := l.r.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		err = fmt.Errorf("read export: %w", err)
	}
	return n, err
}

// zip lists the entries of a ZIP and, if deep is set, those of the ZIPs in it.
func (g *gatherer) zip(prefix string, r io.ReaderAt, size int64, deep bool) error {
	directory, err := readDirectory(r, size, g.limits)
	if err != nil {
		return err
	}

	var inner []*zip.File
	for _, file := range directory.files {
		if (deep || directory.folder) && hasSuffixFold(file.Name, ".zip") && !isResource(file.Name) {
			inner = append(inner, file)
			continue
		}

		g.list(Entry{
			Name:  prefix + file.Name,
			size:  int64(min(file.UncompressedSize64, 1<<62)),
			fault: g.limits.check(file),
			open:  func() (io.Reader, error) { return inflate(file, g.limits) },
		})
	}

	for _, file := range inner {
		if err := g.addNested(prefix, r, file, directory.folder); err != nil {
			return err
		}
	}

	return nil
}

// addNested lists the entries of a ZIP in a ZIP. A stored ZIP is read in place; a deflated
// one is held in memory.
func (g *gatherer) addNested(prefix string, outer io.ReaderAt, file *zip.File, deep bool) error {
	err := g.limits.check(file)
	var content io.ReaderAt
	if err == nil {
		content, err = g.content(outer, file)
	}
	if err == nil {
		err = g.zip(prefix+file.Name+"/", content, int64(file.UncompressedSize64), deep)
	}

	return g.passing(prefix+file.Name, err)
}

func (g *gatherer) content(outer io.ReaderAt, file *zip.File) (io.ReaderAt, error) {
	inflated, err := inflate(file, g.limits)
	if err != nil {
		return nil, err
	}
	if file.Method == zip.Store {
		at, err := file.DataOffset()
		if err != nil {
			return nil, fmt.Errorf("read export: %w", err)
		}
		return io.NewSectionReader(outer, at, int64(file.CompressedSize64)), nil
	}

	if g.held+int64(file.UncompressedSize64) > g.limits.HeldBytes {
		return nil, tooMuch("The ZIPs within this ZIP take more than %d MiB; give them by themselves.", g.limits.HeldBytes>>20)
	}

	data := make([]byte, file.UncompressedSize64) // bounded by the limits
	if _, err := io.ReadFull(inflated, data); err != nil {
		return nil, cut(file.Name, err)
	}

	if _, err := inflated.Read(make([]byte, 1)); !errors.Is(err, io.EOF) { // compares length and checksum
		return nil, cut(file.Name, err)
	}

	g.held += int64(len(data))
	return bytes.NewReader(data), nil
}

// cut returns the inflater's error. It reports a short read as damage.
func cut(name string, err error) error {
	if err == nil || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return damaged(name)
	}
	return err
}

// severity orders refusals: what somebody may have made on purpose comes first.
var severity = map[Code]int{
	CodeBomb:      1,
	CodeTraversal: 2,
	CodeSizeLie:   3,
	CodeTruncated: 4,
}

// worstFirst returns the refusals of files of which nothing can be read, the one that says
// most in front.
func worstFirst(passed []Passed) []Passed {
	return slices.SortedStableFunc(slices.Values(passed), func(a, b Passed) int {
		return cmp.Compare(cmp.Or(severity[a.Why.Code], len(severity)+1), cmp.Or(severity[b.Why.Code], len(severity)+1))
	})
}
