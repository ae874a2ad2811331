package contributor

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

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
// whose receipt the data folder keeps, or the beginning of one.
func ReadReceipt(dir, name string) (HeldReceipt, error) {
	data, err := files.Read(name, receipt.MaxSize)
	if errors.Is(err, fs.ErrNotExist) {
		if data, err = keptReceipt(dir, name); err != nil {
			return HeldReceipt{}, err
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

// keptReceipt loads the receipt of a data folder that an id, or the beginning of one,
// names.
func keptReceipt(dir, name string) (data []byte, err error) {
	receipts := ReceiptsOf(dir)
	known, err := receiptIDs(receipts)
	if err != nil {
		return nil, err
	}

	err = core.ErrNotFound
	if isID := strings.Trim(name, "0123456789abcdefABCDEFx") == ""; isID {
		var id core.ContributionID
		if id, err = core.Pick("receipt", name, known); err == nil {
			data, err = receipts.Load(id.String())
		}
	}

	if errors.Is(err, core.ErrNotFound) {
		err = fmt.Errorf("there is no receipt %s, neither a file nor in %s: %w", name, receipts, core.ErrNotFound)
	}

	return data, err
}

// Receipts keeps receipts by the ids of contributions.
type Receipts interface {
	Outbox
	Names() ([]string, error)
}

var _ Receipts = DirOutbox("")

// receiptIDs returns the contributions whose receipts are kept.
func receiptIDs(receipts Receipts) (ids []core.ContributionID, err error) {
	names, err := receipts.Names()
	for _, name := range names {
		var id core.ContributionID
		if id.UnmarshalText([]byte(name)) == nil {
			ids = append(ids, id)
		}
	}

	return ids, err
}
