package main

import (
	"encoding/json"
	"io"
	"text/tabwriter"

	"github.com/spf13/cobra"
)

// printJSON writes an object as one line of JSON to stdout.
func printJSON(cmd *cobra.Command, object any) error {
	return json.NewEncoder(cmd.OutOrStdout()).Encode(object)
}

// printLines writes objects as JSON to stdout, one a line.
func printLines[T, Object any](cmd *cobra.Command, items []T, object func(T) Object) error {
	for _, item := range items {
		if err := printJSON(cmd, object(item)); err != nil {
			return err
		}
	}
	return nil
}

// jsonFlag adds --json, which prints one object to stdout.
func jsonFlag(cmd *cobra.Command) *bool {
	return cmd.Flags().Bool("json", false, "print one JSON object on stdout")
}

// jsonLinesFlag adds --json, which prints one object a line to stdout.
func jsonLinesFlag(cmd *cobra.Command) *bool {
	return cmd.Flags().Bool("json", false, "print one JSON object a line on stdout")
}

// onlyFirst returns the label of the first of several rows, and none for the others.
func onlyFirst(label string, row int) string {
	if row > 0 {
		return ""
	}
	return label
}

// table aligns columns that are separated by tabs. Flush writes them.
func table(w io.Writer) *tabwriter.Writer { return tabwriter.NewWriter(w, 0, 4, 2, ' ', 0) }
