package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// release is the version of a program built outside of a repository.
const release = "0.1.0-dev"

// revisionDigits is the number of digits of a commit's hash in a version.
const revisionDigits = 12

// version is the program's version. For go install it is the module's version, and
// otherwise the release with the commit of the build.
var version = versionOf(debug.ReadBuildInfo())

func versionOf(info *debug.BuildInfo, ok bool) string {
	if !ok {
		return release
	}

	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}

	settings := map[string]string{}
	for _, s := range info.Settings {
		settings[s.Key] = s.Value
	}

	revision := settings["vcs.revision"]
	if revision == "" {
		return release
	}

	v := release + "+" + revision[:min(len(revision), revisionDigits)]
	if settings["vcs.modified"] == "true" {
		v += ".dirty"
	}

	return v
}

func newVersion() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the program's version",
		Args:  exactArgs(0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			_, err := fmt.Fprintf(
				cmd.OutOrStdout(), "tantieme %s %s %s/%s\n",
				version, runtime.Version(), runtime.GOOS, runtime.GOARCH,
			)
			return err
		},
	}
}
