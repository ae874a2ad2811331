package model_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
)

func TestAnAnswerBeginsWithItsSchema(t *testing.T) {
	for want, answer := range map[string]any{
		"tantieme/bought/1":       model.BoughtOf(core.SaleID{1}, core.SnapshotID{2}, big.NewInt(3), "dir"),
		"tantieme/refunded/1":     model.RefundedOf(core.SaleID{1}, big.NewInt(3), common.Address{}, common.Hash{}, ""),
		"tantieme/claimed/1":      model.ClaimedOf(common.Address{1}, nil, nil),
		"tantieme/payee/1":        model.PayeeNamedOf(common.Address{1}, common.Address{2}, nil, nil),
		"tantieme/retracted/1":    model.RetractedOf(common.Address{1}, core.DatasetID{2}, 3, false, nil, nil),
		"tantieme/served/1":       model.ServedOf(core.NoticeID{1}, nil, nil),
		"tantieme/acknowledged/1": model.AcknowledgedOf(core.NoticeID{1}, common.Address{2}, nil),
		"tantieme/contributed/1":  model.ContributedOf(core.ContributionID{1}, 2, true, "sum", 1),
		"tantieme/created/1":      model.CreatedOf(core.DatasetID{1}),
		"tantieme/init/1":         model.InitialisedOf("dir", "file", "validator", common.Address{1}),
		"tantieme/fees/1":         model.EarnedFeesOf(common.Address{1}, nil, nil),
		"tantieme/withdrawn/1":    model.WithdrawnOf(common.Address{1}, common.Address{2}, nil),
		"tantieme/fingerprint/1":  model.FingerprintOf("print"),
	} {
		got, err := json.Marshal(answer)
		if err != nil || !strings.HasPrefix(string(got), `{"schema":"`+want+`",`) {
			t.Errorf("got %s, %v, want the schema %s first", got, err, want)
		}
	}
}

func TestClaimsOfNothingAreAnEmptyList(t *testing.T) {
	got, err := json.Marshal(model.ClaimedOf(common.Address{1}, nil, nil))
	if err != nil || !strings.HasSuffix(string(got), `"claimed":[]}`) {
		t.Errorf("got %s, %v, want an empty list, not null", got, err)
	}
}
