package verify_test

import (
	"context"
	"fmt"
	"os"

	"github.com/tantieme/tantieme/node/verify"
)

// ExampleFolder checks the folder of a sale, without a node, a network or a secret.
func ExampleFolder() {
	folder := os.DirFS("testdata/not-a-sale")

	report, err := verify.Folder(context.Background(), folder, verify.Options{
		Progress: func(done, total int) { fmt.Printf("%d of %d records opened\n", done, total) },
	})
	if err != nil {
		fmt.Println("a file cannot be read:", err)
		return
	}

	if err := report.Err(); err != nil {
		fmt.Println("do not trust this folder:", err)
		return
	}

	fmt.Println(report.Verified, "records match the chain at block", report.Block.Number)

	// Output:
	// do not trust this folder: no folder of a sale: anchor.json: missing_file: the file is missing
}
