package chaos_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/dgraph-io/badger/v4"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/chaos"
	"github.com/tantieme/tantieme/testnet/exports"
	"github.com/tantieme/tantieme/testnet/program"
	"github.com/tantieme/tantieme/testnet/scenario"
)

// marks are in the first contributor's export: one in the names of its artists, the other
// in every field and file that must not leave.
var marks = exports.Marks{Leaves: "Zzyxcanary", Stays: "Qqjvcanary"}

const tellers = 4 // contributors of the story

// TestSecretsStayWhereTheyBelong runs a story in which every secret is known: those of
// validators as processes with verbose logs, of contributors, and of a buyer. It includes
// refused contributions, a stranger's requests for headers, and a killed validator. Then
// it searches everything that was written, answered, stored or sent to the chain, and
// finds each secret only in its own place.
func TestSecretsStayWhereTheyBelong(t *testing.T) {
	t.Parallel()
	s := &secretStory{t: t, dir: t.TempDir()}
	s.writeCanaryExport()
	report, err := scenario.Run(t.Context(), scenario.Options{
		Dir: s.dir, Contributors: tellers, Validators: 3, Threshold: 2, Seed: 11, Version: "test",
		Program: s.program(), Log: slog.New(slog.NewTextHandler(&s.log, &slog.HandlerOptions{Level: slog.LevelDebug})),
		Progress: func(line string) { t.Log(line) },
		Front:    func(validator int, url string) string { return s.heard.front(t, validator, url) },
		Before:   s.before, Ready: s.look,
	})
	if err != nil {
		t.Fatalf("got %v\n%s, want none", err, tails(s.dir))
	}

	if report.Contributors < tellers || report.Sale.RecordsVerified != report.Contributors {
		t.Errorf("%d of %d records verified; want all of at least %d", report.Sale.RecordsVerified, report.Contributors, tellers)
	}

	s.search()
}

// secretStory is a story and all its public data.
type secretStory struct {
	t     *testing.T
	dir   string
	heard overheard
	log   bytes.Buffer // of this process
	chain []answer     // the transactions and logs of the chain
}

// writeCanaryExport writes an export in place of the first contributor's.
func (s *secretStory) writeCanaryExport() {
	s.t.Helper()
	data, err := exports.Marked(marks, time.Date(2026, 10, 1, 8, 0, 0, 0, time.UTC))
	s.check(errors.Join(err, os.MkdirAll(filepath.Join(s.dir, "exports"), 0o700)))
	s.check(os.WriteFile(filepath.Join(s.dir, "exports", "contributor-00.zip"), data, 0o600))
}

func (s *secretStory) check(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
}

// program returns a wrapper of the real program: validators log as much as possible, and
// the output of people's programs is kept.
func (s *secretStory) program() string {
	s.t.Helper()
	told := filepath.Join(s.dir, "told")
	s.check(os.Mkdir(told, 0o700))
	script := fmt.Sprintf(`#!/bin/sh
if [ "$1" = run ]; then exec '%[1]s' "$@" --log-level debug; fi
'%[1]s' "$@" >'%[2]s'/$$.out 2>'%[2]s'/$$.err
code=$?
cat '%[2]s'/$$.out
cat '%[2]s'/$$.err >&2
exit $code
`, program.Path(s.t), told)

	file := filepath.Join(s.t.TempDir(), "tantieme")
	s.check(os.WriteFile(file, []byte(script), 0o700)) //nolint:gosec // it has to be executable
	return file
}

// before causes situations in which secrets could leak by mistake.
func (s *secretStory) before(ctx context.Context, chapter string, targets scenario.Targets) error {
	switch chapter {
	case "snapshot":
		return errors.Join(s.refuse(ctx, targets.Network.URLs()[0]), targets.Network.Kill(1), targets.Network.StartMember(ctx, 1))
	case "fetch", "settle":
		return s.askForHeaders(ctx, targets.Network.URLs()[0])
	}

	return nil
}

// refuse posts contributions that must be refused: with another signature, with a changed
// header, and malformed ones.
func (s *secretStory) refuse(ctx context.Context, url string) error {
	front := s.heard.front(s.t, 0, url)
	node, err := client.NewRemote(front)
	if err != nil {
		return err
	}

	k := known{t: s.t, dir: s.dir}
	signed, header := k.draft("contributors/00001"), k.draft("contributors/00002")
	signed.Signature[3] ^= 1
	header.Header[len(header.Header)-1] ^= 1
	for want, draft := range map[core.Reason]core.Contribution{core.ReasonSignature: signed.Contribution(), core.ReasonHeader: header.Contribution()} {
		payload := signed.Payload
		if want == core.ReasonHeader {
			payload = header.Payload
		}

		_, err := node.Submit(ctx, draft, payload)
		var refusal *core.Refusal
		if !errors.As(err, &refusal) || refusal.Reason != want {
			return fmt.Errorf("not refused as %s: %w", want, err)
		}
	}

	whole, err := signed.Encode()
	if err != nil {
		return err
	}

	for _, body := range [][]byte{whole, whole[:len(whole)/2], bytes.Replace(whole, []byte("0x"), []byte("x"), 5)} {
		if err := s.get(ctx, http.MethodPost, front+"/api/v1/contributions", body); err != nil {
			return err
		}
	}

	return nil
}

// askForHeaders requests headers as a stranger.
func (s *secretStory) askForHeaders(ctx context.Context, url string) error {
	node, err := client.NewRemote(s.heard.front(s.t, 0, url))
	if err != nil {
		return err
	}

	offers, err := node.Offers(ctx, core.OfferFilter{})
	if err != nil || len(offers) == 0 {
		return fmt.Errorf("no offers: %w", err)
	}

	signature := make([]byte, 65)
	_, _ = rand.Read(signature) // never fails
	_, err = node.Headers(ctx, offers[0].ID, 0, tellers, uint64(time.Now().Add(time.Minute).Unix()), signature)
	var refusal *core.Refusal
	if !errors.As(err, &refusal) {
		return fmt.Errorf("a stranger is not refused the headers: %w", err)
	}

	return nil
}

// get sends a request through a front, which keeps the answer.
func (s *secretStory) get(ctx context.Context, method, url string, body []byte) error {
	request, err := http.NewRequestWithContext(ctx, method, url, bytes.NewReader(body))
	if err != nil {
		return err
	}

	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}

	return response.Body.Close()
}

// look requests all public data while everything is up.
func (s *secretStory) look(stage scenario.Stage) error {
	ctx := s.t.Context()
	paths := []string{"/livez", "/readyz", "/metrics", "/openapi.yaml"}
	for _, name := range []string{"node", "status", "committee", "datasets", "snapshots", "offers"} {
		paths = append(paths, "/api/v1/"+name)
	}

	r := stage.Report
	paths = append(paths, "/api/v1/offers/"+r.Sale.ID.String(), "/api/v1/offers/"+r.Sale.ID.String()+"/headers", "/api/v1/offers/"+r.Sale.ID.String()+"/shares",
		"/api/v1/snapshots/"+r.Snapshot.ID.String(), "/api/v1/datasets/"+stage.Dataset.String(), "/ipfs/"+r.Snapshot.ManifestCID+"?format=raw")
	k := known{t: s.t, dir: s.dir}
	for i := range tellers {
		draft := k.draft(fmt.Sprintf("contributors/%05d", i))
		paths = append(paths, "/api/v1/contributions/"+draft.Consent.Contribution.String(), "/api/v1/payouts/"+draft.Account.Hex(),
			fmt.Sprintf("/api/v1/proofs/%s/%d", r.Snapshot.ID, i), "/ipfs/"+core.CID(sha256.Sum256(draft.Payload)).String()+"?format=raw")
	}

	for _, node := range stage.Nodes {
		for _, path := range paths {
			if err := s.get(ctx, http.MethodGet, node+path, nil); err != nil {
				return err
			}
		}
	}

	return s.readChain(ctx, stage.RPC)
}

// readChain keeps every transaction and every log.
func (s *secretStory) readChain(ctx context.Context, url string) error {
	eth, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return err
	}

	defer eth.Close()
	head, err := eth.BlockNumber(ctx)
	if err != nil {
		return err
	}

	for number := range head + 1 {
		at := rpc.BlockNumber(int64(number)) //nolint:gosec // a dev chain is short
		receipts, err := eth.BlockReceipts(ctx, rpc.BlockNumberOrHashWithNumber(at))
		if err != nil {
			return err
		}

		for _, receipt := range receipts {
			if err := s.keepTransaction(ctx, eth, receipt); err != nil {
				return err
			}
		}
	}

	return nil
}

func (s *secretStory) keepTransaction(ctx context.Context, eth *ethclient.Client, receipt *types.Receipt) error {
	tx, _, err := eth.TransactionByHash(ctx, receipt.TxHash)
	if err != nil {
		return err
	}

	text, err := tx.MarshalBinary()
	if err != nil {
		return err
	}

	for _, log := range receipt.Logs {
		for _, topic := range log.Topics {
			text = append(text, topic[:]...)
		}
		text = append(text, log.Data...)
	}

	s.chain = append(s.chain, answer{fmt.Sprintf("transaction %s of block %s", tx.Hash(), receipt.BlockNumber), text})
	return nil
}

// search looks for every secret in everything.
func (s *secretStory) search() {
	s.t.Helper()
	k := known{t: s.t, dir: s.dir}
	for i := range 3 {
		k.validator(i)
	}

	for i := range tellers {
		k.contributor(i)
	}

	k.buyer()
	k.add("the plaintext of contributor 0", []byte(marks.Leaves), "^buyer/sale-1/")
	k.add("what must stay with contributor 0", []byte(marks.Stays), `^exports/contributor-00\.zip`)
	var secrets []chaos.Secret
	for _, secret := range k.secrets {
		secrets = append(secrets, secret.Secret)
	}

	scanner, err := chaos.NewScanner(secrets)
	s.check(err)
	found := s.scanAll(scanner)
	s.t.Logf("%d secrets, %d answers, %d transactions, %d places in which a secret may be", len(secrets), len(s.heard.answers), len(s.chain), len(found))
	for _, secret := range k.secrets {
		s.judge(secret, found)
	}
}

// judge checks that a secret is in its own place and nowhere else.
func (s *secretStory) judge(secret kept, found []chaos.Finding) {
	s.t.Helper()
	home := secret.place == nil
	for _, f := range found {
		if f.Secret.Name != secret.Name {
			continue
		}
		if secret.place == nil || !secret.place.MatchString(f.Where) {
			s.t.Errorf("LEAK: %s", f)
			continue
		}

		home = true
	}

	if !home {
		s.t.Errorf("%s: got no finding in its own place, want one; check the searched forms", secret.Name)
	}
}

func (s *secretStory) scanAll(scanner *chaos.Scanner) (found []chaos.Finding) {
	s.t.Helper()
	scan := func(a answer) {
		here, err := scanner.Scan(a.where, bytes.NewReader(a.text))
		s.check(err)
		found = append(found, here...)
	}

	for _, a := range append(s.heard.answers, s.chain...) {
		scan(a)
	}

	scan(answer{"the log of this process", s.log.Bytes()})
	s.check(filepath.WalkDir(s.dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}

		file, err := os.Open(path)
		if err != nil {
			return err
		}

		here, err := scanner.Scan(strings.TrimPrefix(path, s.dir+"/"), file)
		found = append(found, here...)
		return errors.Join(err, file.Close())
	}))

	for i := range 3 {
		for _, name := range []string{"store", "ipfs"} {
			for _, record := range s.records(fmt.Sprintf("validator-%d/%s", i, name)) {
				scan(record)
			}
		}
	}

	return found
}

// records returns all keys and values of a badger database, in every version.
func (s *secretStory) records(name string) (records []answer) {
	s.t.Helper()
	db, err := badger.Open(badger.DefaultOptions(filepath.Join(s.dir, name)).WithLogger(nil))
	s.check(err)
	err = db.View(func(txn *badger.Txn) error {
		it := txn.NewIterator(badger.IteratorOptions{AllVersions: true, PrefetchValues: true, PrefetchSize: 100})
		defer it.Close()
		for it.Rewind(); it.Valid(); it.Next() {
			value, err := it.Item().ValueCopy(nil)
			if err != nil {
				return err
			}
			key := it.Item().KeyCopy(nil)
			records = append(records, answer{fmt.Sprintf("%s (record %x)", name, key), append(append(key, '\n'), value...)})
		}

		return nil
	})

	s.check(errors.Join(err, db.Close()))
	if len(records) < 5 {
		s.t.Errorf("%s: got %d records, want at least 5", name, len(records))
	}

	return records
}
