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

// jsonFlag adds --json, which prints one object to stdout.
func jsonFlag(cmd *cobra.Command) *bool {
	return cmd.Flags().Bool("json", false, "print one JSON object on stdout")
}

// jsonLinesFlag adds --json, which prints one object a line to stdout.
func jsonLinesFlag(cmd *cobra.Command) *bool {
	return cmd.Flags().Bool("json", false, "print one JSON object a line on stdout")
}

// table aligns columns that are separated by tabs. Flush writes them.
func table(w io.Writer) *tabwriter.Writer { return tabwriter.NewWriter(w, 0, 4, 2, ' ', 0) }
