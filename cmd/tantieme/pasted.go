package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/config"
)

// pasted returns a command line of this program, as a person can paste it into a shell
// from any folder: with the program as it was called, and every argument quoted.
func pasted(args ...string) string {
	words := []string{quoted(program())}
	for _, arg := range args {
		words = append(words, quoted(arg))
	}
	return strings.Join(words, " ")
}

// pastedWith is pasted with the flags of some settings that the person gave to a command.
func pastedWith(cmd *cobra.Command, keys []string, args ...string) string {
	return pasted(append(args, given(cmd, keys...)...)...)
}

// pastedIn is pasted with a data folder.
func pastedIn(dir string, args ...string) string {
	return pasted(append(args, "--dir", absolute(dir))...)
}

// absolute makes a path absolute, if that is possible.
func absolute(path string) string {
	if whole, err := filepath.Abs(path); err == nil {
		return whole
	}
	return path
}

// program returns how this program was called. A path is made absolute; a name that the
// shell has found stays a name.
func program() string {
	called := os.Args[0]
	if filepath.Base(called) == called {
		return called
	}
	return absolute(called)
}

// quoted quotes a word for a POSIX shell, if it needs that.
func quoted(word string) string {
	plain := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("-_./:,@%+=", r)
	}

	if word != "" && strings.IndexFunc(word, func(r rune) bool { return !plain(r) }) < 0 {
		return word
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}

// given returns the flags of some settings that the person gave, to be repeated in a
// command that is printed. Paths are made absolute.
func given(cmd *cobra.Command, keys ...string) (args []string) {
	if flag := cmd.Flags().Lookup("config"); flag != nil && flag.Changed {
		args = append(args, "--config", absolute(flag.Value.String()))
	}

	for _, s := range config.Settings() {
		flag := cmd.Flags().Lookup(s.Flag)
		if flag == nil || !flag.Changed || !slices.Contains(keys, s.Key) {
			continue
		}

		values := []string{flag.Value.String()}
		if list, err := cmd.Flags().GetStringSlice(s.Flag); err == nil {
			values = list
		}

		for _, value := range values {
			if s.Path && value != "" {
				value = absolute(value)
			}
			args = append(args, "--"+s.Flag, value)
		}
	}

	return args
}
