package verify_test

import (
	"bytes"
	"testing"

	"github.com/tantieme/tantieme/node/dataset"
	"github.com/tantieme/tantieme/node/nodetest/sold"
	"github.com/tantieme/tantieme/node/verify"
)

func TestADatasetThatIsNotOfTheRecordsIsNamed(t *testing.T) {
	b := buy(t, sold.Slices(6))
	for _, name := range []string{dataset.ParquetFile, dataset.CroissantFile, dataset.CardFile, dataset.PrivacyFile} {
		changed := b.tampered(dataset.Folder+"/"+name, func(data []byte) []byte {
			data = bytes.Clone(data)
			data[len(data)/2] ^= 1
			return data
		})

		report, err := verify.Folder(t.Context(), changed, verify.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if len(report.Failures) != 1 || report.Failures[0].Reason != verify.ReasonDataset || report.Err() == nil {
			t.Errorf("%s: got %v, want it named", name, report.Failures)
		}
	}
}
