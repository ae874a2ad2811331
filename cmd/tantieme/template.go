package main

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/node/founder"
	"github.com/tantieme/tantieme/node/slice"
)

func newDatasetTemplate() *cobra.Command {
	var schema, out string
	cmd := &cobra.Command{
		Use:   "template",
		Short: "Print terms in which every field is explained, to be filled in",
		Long: "Prints a dataset's terms as JSON with comments. Fill in name and token, change what you like, and publish them with\n" +
			"tantieme dataset create, which reads the file as it is.",
		Example: "  tantieme dataset template --out terms.json",
		Args:    exactArgs(0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			text, err := founder.TermsTemplate(schema)
			if err != nil {
				return err
			}
			return giveTemplate(cmd, out, text, "dataset")
		},
	}

	cmd.Flags().StringVar(&schema, "schema", slice.All()[0].Name, "which slice of an export is collected")
	cmd.Flags().StringVar(&out, "out", "", "file to write, which must not exist (default: print on stdout)")

	return cmd
}

func newCommitteeTemplate() *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use:   "template",
		Short: "Print a plan in which every field is explained, to be filled in",
		Long: "Prints a committee's plan as JSON with comments. Fill in chain and founders, change what you like, and make its\n" +
			"contracts with tantieme committee create, which reads the file as it is.",
		Example: "  tantieme committee template --out plan.json",
		Args:    exactArgs(0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return giveTemplate(cmd, out, founder.PlanTemplate(), "committee")
		},
	}

	cmd.Flags().StringVar(&out, "out", "", "file to write, which must not exist (default: print on stdout)")

	return cmd
}

// giveTemplate prints a template, or writes it to a file that does not exist. kind is the
// command whose create reads it.
func giveTemplate(cmd *cobra.Command, out, text, kind string) error {
	if out == "" {
		_, err := fmt.Fprint(cmd.OutOrStdout(), text)
		return err
	}

	err := files.Create(out, []byte(text))
	if errors.Is(err, fs.ErrExist) {
		return core.Refuse(core.ReasonExists, "%s is there already; it is never overwritten", out)
	}
	if err != nil {
		return fmt.Errorf("write template: %w", err)
	}

	_, err = fmt.Fprintf(cmd.OutOrStdout(), "Wrote %s. Fill it in, then: %s\n", out, pasted(kind, "create", absolute(out)))

	return err
}
