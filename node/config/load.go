package config

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/go-viper/mapstructure/v2"
	"github.com/knadh/koanf/parsers/toml/v2"
	"github.com/knadh/koanf/providers/confmap"
	"github.com/knadh/koanf/providers/rawbytes"
	"github.com/knadh/koanf/v2"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
)

// maxFile bounds a configuration file, in bytes.
const maxFile = 1 << 20

// Sources are the sources of values.
type Sources struct {
	File  string              // path; a missing file is an error only if Must
	Must  bool                // the person named the file
	Env   func(string) string // such as os.Getenv
	Flags map[string]any      // the given flags, by setting key
}

// Loaded is a configuration with the source of each value.
type Loaded struct {
	Config Config
	Values []Value // in the order of Settings
	File   string  // absolute path; empty: no file
}

// Load reads all sources. It does not check whether the values fit together; Validate
// does.
func Load(src Sources) (*Loaded, error) {
	file, path, err := readFile(src)
	if err != nil {
		return nil, err
	}

	base := src.base(path)
	out := &Loaded{File: path}
	merged := koanf.New(".")

	for _, s := range settings {
		v := src.value(s, file, path)
		if v.Origin == FromDefault {
			v.Value = s.DefaultOf(merged.String("role")) // the first setting
		}
		if v.Value, err = v.normal(base); err != nil {
			return nil, core.Refuse(core.ReasonConfig, "%s (%s %s): %v", s.Key, v.Origin, v.Where, err)
		}

		out.Values = append(out.Values, v)
		if err := merged.Load(confmap.Provider(map[string]any{s.Key: v.Value}, "."), nil); err != nil {
			return nil, fmt.Errorf("configuration: %w", err)
		}
	}

	conf := koanf.UnmarshalConf{
		Tag: "koanf",
		DecoderConfig: &mapstructure.DecoderConfig{
			Result:      &out.Config,
			DecodeHook:  mapstructure.StringToTimeDurationHookFunc(),
			ErrorUnused: true,
			TagName:     "koanf",
		},
	}

	if err := merged.UnmarshalWithConf("", &out.Config, conf); err != nil {
		return nil, core.Refuse(core.ReasonConfig, "%v", err)
	}

	return out, nil
}

// base returns the folder to which relative paths in the file and in defaults are
// relative.
func (src Sources) base(path string) string {
	if path != "" {
		return filepath.Dir(path)
	}

	if dir, ok := src.Flags["dir"].(string); ok {
		return dir
	}

	if src.Env != nil {
		return src.Env(envName("dir"))
	}

	return ""
}

// readFile parses the file and refuses unknown keys.
func readFile(src Sources) (*koanf.Koanf, string, error) {
	k := koanf.New(".")
	if src.File == "" {
		return k, "", nil
	}

	data, err := files.ReadText(src.File, maxFile)
	if errors.Is(err, fs.ErrNotExist) && !src.Must {
		return k, "", nil
	}

	if errors.Is(err, fs.ErrNotExist) {
		return nil, "", fmt.Errorf(
			"there is no configuration %s (tantieme init makes one): %w",
			src.File, core.ErrNotFound,
		)
	}
	if errors.Is(err, files.ErrTooLong) {
		return nil, "", fmt.Errorf("configuration %s: %w", src.File, core.ErrTooLarge)
	}
	if err != nil {
		return nil, "", fmt.Errorf("configuration: %w", err)
	}

	if err := k.Load(rawbytes.Provider(data), toml.Parser()); err != nil {
		return nil, "", core.Refuse(core.ReasonConfig, "%s: %v", src.File, err)
	}

	for _, key := range k.Keys() {
		if _, ok := lookup(key); !ok && !section(key) {
			return nil, "", core.Refuse(
				core.ReasonConfig, "%s: there is no setting %q%s",
				src.File, key, suggestion(key),
			)
		}
	}

	path, err := filepath.Abs(src.File)
	return k, path, err
}

// section reports whether a key is a table of settings. The table may be empty.
func section(key string) bool {
	for _, s := range settings {
		if strings.HasPrefix(s.Key, key+".") {
			return true
		}
	}

	return false
}

// suggestion returns the setting with the same ending as an unknown key.
func suggestion(key string) string {
	last := key[strings.LastIndexByte(key, '.')+1:]
	for _, s := range settings {
		if strings.HasSuffix(s.Key, "."+last) || s.Flag == last || strings.ReplaceAll(s.Flag, "-", "_") == last {
			return fmt.Sprintf("; did you mean %q?", s.Key)
		}
	}

	return ""
}

// value returns a setting's value from the source of highest precedence.
func (src Sources) value(s Setting, file *koanf.Koanf, path string) Value {
	if v, ok := src.Flags[s.Key]; ok {
		return Value{s, v, FromFlag, "--" + s.Flag}
	}

	if src.Env != nil {
		if v := src.Env(s.Env()); v != "" {
			return Value{s, v, FromEnv, s.Env()}
		}
	}

	if file.Exists(s.Key) {
		return Value{s, file.Get(s.Key), FromFile, path}
	}

	return Value{s, s.Default, FromDefault, ""}
}

func envName(key string) string {
	return "TANTIEME_" + strings.ToUpper(strings.ReplaceAll(key, ".", "_"))
}

// normal converts a value into the type of its default and makes paths absolute. Paths in
// a file are relative to the file, others to the working folder.
func (v Value) normal(base string) (any, error) {
	switch v.Setting.Default.(type) {
	case []string:
		return asList(v.Value)
	case bool:
		return asBool(v.Value)
	}

	text, ok := v.Value.(string)
	if !ok {
		text = fmt.Sprint(v.Value)
	}

	if !v.Setting.Path || text == "" {
		return text, nil
	}
	if filepath.IsAbs(text) {
		return filepath.Clean(text), nil
	}

	if v.Origin == FromFile || v.Origin == FromDefault {
		text = filepath.Join(base, text)
	}

	return filepath.Abs(text)
}

func asList(v any) ([]string, error) {
	switch v := v.(type) {
	case []string:
		return v, nil
	case string:
		return strings.FieldsFunc(v, func(r rune) bool { return r == ',' || r == ' ' }), nil

	case []any:
		out := make([]string, len(v))
		for i := range v {
			text, ok := v[i].(string)
			if !ok {
				return nil, fmt.Errorf("want a list of strings, not %v", v)
			}
			out[i] = text
		}

		return out, nil
	}

	return nil, fmt.Errorf("want a list of strings, not %v", v)
}

func asBool(v any) (bool, error) {
	switch v {
	case true, "true", "1", "yes":
		return true, nil
	case false, "false", "0", "no":
		return false, nil
	}

	return false, fmt.Errorf("want true or false, not %v", v)
}
