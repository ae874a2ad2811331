package contributor

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/node/receipt"
)

// HeldReceipt is a checked receipt and the bytes of its file.
type HeldReceipt struct {
	*receipt.Receipt
	Data []byte
}

// ReadReceipt reads and checks a receipt. name is a file, or the id of a contribution
// whose receipt the data folder keeps.
func ReadReceipt(dir, name string) (HeldReceipt, error) {
	data, err := files.Read(name, receipt.MaxSize)
	if errors.Is(err, fs.ErrNotExist) {
		data, err = ReceiptsOf(dir).Load(name)
		if errors.Is(err, core.ErrNotFound) {
			return HeldReceipt{}, fmt.Errorf(
				"there is no receipt %s, neither a file nor in %s: %w",
				name, ReceiptsOf(dir), core.ErrNotFound,
			)
		}
	}

	if errors.Is(err, files.ErrTooLong) {
		return HeldReceipt{}, fmt.Errorf("receipt %s: %w", name, core.ErrTooLarge)
	}
	if err != nil {
		return HeldReceipt{}, fmt.Errorf("read receipt: %w", err)
	}

	r, err := receipt.Verify(data)
	return HeldReceipt{r, data}, err
}
