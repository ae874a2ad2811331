package config

import (
	"bytes"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/tantieme/tantieme/node/files"
)

// Write writes a commented configuration for a role. Settings in set get their values;
// the others are comments with their defaults.
func Write(w io.Writer, role string, set map[string]any) error {
	var b bytes.Buffer
	fmt.Fprintf(
		&b, "# Configuration of a Tantieme node. Flags and TANTIEME_* variables are stronger than this\n# file; `tantieme config show` shows where each value comes from. Paths are relative to this file.\n",
	)

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
			value, mark = s.DefaultOf(role), "# "
		}

		fmt.Fprintf(&b, "# %s\n%s%s = %s\n", s.Doc, mark, name, literal(value))
	}

	_, err := w.Write(b.Bytes())
	return err
}

// WriteFile writes a configuration to a new file of mode 0600; see Write. It does not
// change an existing file.
func WriteFile(file, role string, set map[string]any) error {
	err := files.CreateWith(file, func(w io.Writer) error { return Write(w, role, set) })
	if err != nil {
		return fmt.Errorf("configuration: %w", err)
	}
	return nil
}

// literal returns a value in TOML.
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
