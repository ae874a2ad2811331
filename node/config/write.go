package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// Write writes a commented configuration for a role. Settings in set get that value;
// the others stand there as comments with their defaults.
func Write(w io.Writer, role string, set map[string]any) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "# Configuration of a Tantieme node. Flags and TANTIEME_* variables are stronger than this\n# file; `tantieme config show` tells where each value comes from. Paths are relative to this file.\n")
	section := ""
	for _, s := range settings {
		if s.Role != "" && s.Role != role {
			continue
		}
		name := s.Key
		if dot := strings.IndexByte(s.Key, '.'); dot >= 0 {
			if s.Key[:dot] != section {
				section = s.Key[:dot]
				fmt.Fprintf(&b, "\n[%s]\n", section)
			}
			name = s.Key[dot+1:]
		}
		value, given := set[s.Key]
		mark := ""
		if !given {
			value, mark = s.Default, "# "
		}
		fmt.Fprintf(&b, "# %s\n%s%s = %s\n", s.Doc, mark, name, literal(value))
	}
	_, err := w.Write(b.Bytes())
	return err
}

// WriteFile is Write into a new file of mode 0600. One that is there is not touched.
func WriteFile(file, role string, set map[string]any) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return fmt.Errorf("data folder: %w", err)
	}
	f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("configuration: %w", err)
	}
	if err := errors.Join(Write(f, role, set), f.Sync(), f.Close()); err != nil {
		return errors.Join(fmt.Errorf("configuration: %w", err), os.Remove(file)) // the whole file or none
	}
	return nil
}

// literal writes a value as TOML does.
func literal(v any) string {
	switch v := v.(type) {
	case string:
		return strconv.Quote(v)
	case []string:
		quoted := make([]string, len(v))
		for i := range v {
			quoted[i] = strconv.Quote(v[i])
		}
		return "[" + strings.Join(quoted, ", ") + "]"
	}
	return fmt.Sprint(v)
}
