package export

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// sorter finds out which entries hold plays, and of which platform.
type sorter struct {
	opts   Options
	found  [][]Entry // with plays, by adapter
	helps  []Entry   // of any adapter
	left   []string
	looked []string
	passed []Passed
	looks  int      // entries that were looked into
	beyond *Refused // set when there were more of them than the limit
	files  []File   // as the person provided them
	all    []Entry  // that were sorted
}

// sort finds out about one entry.
func (s *sorter) sort(entry Entry) error {
	if isResource(entry.Name) {
		s.left = append(s.left, display(entry.Name))
		return nil
	}

	adapter, part := s.part(entry.Name)
	switch {
	case part == PartHelp:
		s.helps = append(s.helps, entry)
		return nil
	case part == PartClosed && !entry.given, part == PartUnknown && !mayHold(entry.Name, entry.given):
		s.leave(entry)
		return nil
	case part == PartUnknown && s.tired():
		s.left = append(s.left, display(entry.Name))
		return nil
	}

	head, err := readHead(entry)
	if err != nil {
		return s.passing(entry, err)
	}
	return s.recognise(entry, head, adapter, part)
}

// part returns what the entry's name says to the first adapter that knows it.
func (s *sorter) part(name string) (adapter int, part Part) {
	for i, a := range s.opts.Adapters {
		if part := a.Part(slashes(name)); part != PartUnknown {
			return i, part
		}
	}
	return 0, PartUnknown
}

// leave leaves an entry closed. Some platforms' files are known by their names alone.
func (s *sorter) leave(entry Entry) {
	if why := s.strangeName(entry.Name); why != nil {
		s.pass(entry.Name, why)
		return
	}

	s.left = append(s.left, display(entry.Name))
}

// strangeName returns the refusal of a file whose name alone shows its platform, or nil.
func (s *sorter) strangeName(name string) *Refused {
	for _, stranger := range s.opts.Strangers {
		if stranger.Path != nil && stranger.Path.MatchString(strings.ToLower(slashes(name))) {
			return stranger.refused(name, hintKnown(s.opts.Adapters))
		}
	}
	return nil
}

// tired reports whether more files of unknown names were looked into than the limit.
func (s *sorter) tired() bool {
	if s.looks++; s.looks <= s.opts.Limits.Entries {
		return false
	}
	s.beyond = tooMuch("This holds more than %d files that may be an export; none of the first is one.", s.opts.Limits.Entries)
	return true
}

func (s *sorter) pass(name string, why *Refused) {
	s.passed = append(s.passed, Passed{display(name), why})
}

// passing passes over an entry that cannot be opened. An error of the disk ends it all.
func (s *sorter) passing(entry Entry, err error) error {
	var refused *Refused
	switch {
	case errors.As(err, &refused):
		s.pass(entry.Name, refused)
	case errors.Is(err, fs.ErrPermission):
		s.pass(entry.Name, refuse(CodeNotZip, hintWhole, "%s may not be opened by you.", label(entry.Name)))
	default:
		return err
	}

	return nil
}

// recognise sorts an entry by its beginning. A name that is one adapter's decides where
// the content does not.
func (s *sorter) recognise(entry Entry, head Head, named int, part Part) error {
	for i, adapter := range s.opts.Adapters {
		if adapter.Recognise(head) {
			s.found[i] = append(s.found[i], entry)
			return nil
		}
	}

	for _, stranger := range s.opts.Strangers {
		if stranger.is(head) {
			s.pass(entry.Name, s.strange(stranger, entry))
			return nil
		}
	}

	switch {
	case part == PartPlays && head.Form == FormRows:
		s.found[named] = append(s.found[named], entry)
	case part == PartPlays:
		s.pass(entry.Name, refuse(
			CodeTruncated, hintDownload,
			"%s is damaged: it is not what %s writes.", label(entry.Name), s.opts.Adapters[named].Name(),
		))
	case entry.given && part == PartUnknown:
		s.pass(entry.Name, s.unknown(entry, head))
	case part == PartClosed:
		s.leave(entry)
	default:
		s.looked = append(s.looked, display(entry.Name))
	}

	return nil
}

func (s *sorter) strange(stranger Stranger, entry Entry) *Refused {
	return stranger.refused(entry.Name, hintKnown(s.opts.Adapters))
}

// unknown returns the refusal of a file that the person named.
func (s *sorter) unknown(entry Entry, head Head) *Refused {
	if entry.noZIP != nil && head.Form != FormRows && head.Form != FormTable {
		return entry.noZIP
	}
	return refuse(
		CodeNotZip, hintKnown(s.opts.Adapters),
		"%s is not a file that we know.", label(entry.Name),
	)
}

// drop passes over entries, by their numbers, that break while they are read. It returns
// false if there is none of them.
func (s *sorter) drop(faults map[int]*Refused) (dropped bool) {
	broken := func(e Entry) bool {
		why := faults[e.number]
		if why != nil {
			s.pass(e.Name, why)
			dropped = true
		}
		return why != nil
	}

	for i := range s.found {
		s.found[i] = slices.DeleteFunc(s.found[i], broken)
	}
	s.helps = slices.DeleteFunc(s.helps, broken)

	return dropped
}

// archive returns the archive of the first adapter that has entries. It may be called again
// after drop.
func (s *sorter) archive() (*Archive, error) {
	first := slices.IndexFunc(s.found, func(found []Entry) bool { return len(found) > 0 })
	if first < 0 {
		return nil, s.nothing(s.files, s.all)
	}

	a := &Archive{
		adapter: s.opts.Adapters[first],
		entries: slices.Clone(s.found[first]),
		left:    slices.Clone(s.left),
		looked:  slices.Sorted(slices.Values(s.looked)),
		passed:  slices.Concat(s.passed, s.foreign(first)),
		opened:  map[int]bool{},
		sorted:  s,
	}

	for _, help := range s.helps {
		if a.helps(help) && help.fault == nil {
			a.entries = append(a.entries, help)
		} else {
			a.left = append(a.left, display(help.Name))
		}
	}

	if err := s.opts.Limits.checkAll(a.entries); err != nil {
		return nil, err
	}

	return a, nil
}

// foreign passes over the entries of all adapters but the first that has some.
func (s *sorter) foreign(first int) (passed []Passed) {
	adapter := s.opts.Adapters[first]
	for i, others := range s.found[first+1:] {
		for _, entry := range others {
			passed = append(passed, Passed{display(entry.Name), refuse(
				CodeNoMusic, "Give it by itself.",
				"%s is part of an export of %s, and one of %s is read instead.",
				label(entry.Name), s.opts.Adapters[first+1+i].Name(), adapter.Name(),
			)})
		}
	}

	return passed
}

// checkAll compares all entries that are read with the limits.
func (l Limits) checkAll(entries []Entry) error {
	if len(entries) > l.Entries {
		return tooMuch("This holds more than %d files with plays; no export does.", l.Entries)
	}

	var total int64
	for _, entry := range entries {
		if total += entry.size; total > l.TotalBytes {
			return tooMuch("Unpacked, this would take more than %d MiB.", l.TotalBytes>>20)
		}
	}
	return nil
}

// nothing returns the reason why no entry is read.
func (s *sorter) nothing(files []File, all []Entry) *Refused {
	for _, file := range files {
		if why := s.strangeName(file.Name); why != nil {
			return why
		}
	}

	if s.beyond != nil {
		return s.beyond
	}
	if len(s.passed) > 0 {
		return nothingBut(worstFirst(s.passed))
	}

	names := make([]string, len(all))
	nested := false
	for i, entry := range all {
		names[i] = entry.Name
		nested = nested || hasSuffixFold(entry.Name, ".zip")
	}

	for _, adapter := range s.opts.Adapters {
		if refused := adapter.Explain(names); refused != nil {
			return refused
		}
	}

	if nested {
		return refuse(CodeNoMusic, "Unpack it and give the inner ZIPs.", "This holds ZIPs within ZIPs within a ZIP, which are not opened.")
	}
	return refuse(CodeNoMusic, hintKnown(s.opts.Adapters), "This holds no listening history that we know.")
}

// shownPassed bounds the files that a refusal names.
const shownPassed = 5

// nothingBut returns the refusal of files that were passed over when there are no others.
func nothingBut(passed []Passed) *Refused {
	shown := passed[:min(len(passed), shownPassed)]
	lines := make([]string, len(shown))
	for i, p := range shown {
		lines[i] = p.Line()
	}

	if more := len(passed) - len(shown); more > 0 {
		lines = append(lines, fmt.Sprintf("%d more cannot be read either.", more))
	}
	return refuse(passed[0].Why.Code, passed[0].Why.Hint, "%s", strings.Join(lines, " "))
}
