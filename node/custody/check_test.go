package custody

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/store"
)

// concluded makes a committee whose members have shares of a final key and know it.
func concluded(t *testing.T) []*member {
	t.Helper()
	members := newMembers(t)
	c := ceremonyOf(t, members)
	deal(t, members, c)

	for _, m := range members {
		material, err := m.Conclude(c)
		if err != nil {
			t.Fatal(err)
		}

		err = m.db.Update(func(tx *store.Txn) error {
			return errors.Join(tx.PutCeremony(c), tx.PutGroupKey(core.GroupKey{Epoch: 1, Material: material}))
		})
		if err != nil {
			t.Fatal(err)
		}
		if repaired, err := m.CheckSecrets(); repaired || err != nil {
			t.Fatalf("sound secrets: got repaired %v, %v, want neither", repaired, err)
		}
	}

	return members
}

// spoil flips a byte of a secret's file.
func (m *member) spoil(t *testing.T, name string) {
	t.Helper()
	file := filepath.Join(m.dir, "ring", name[len(name)-2:], name)

	content, err := os.ReadFile(file)
	if err == nil {
		content[7] ^= 1
		err = os.WriteFile(file, content, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func TestADamagedShareIsComputedAnew(t *testing.T) {
	members := concluded(t)
	m := members[2]
	m.spoil(t, "share-1")

	if _, err := m.share(1); !errors.Is(err, core.ErrVerify) {
		t.Fatalf("a damaged share: got %v, want %v", err, core.ErrVerify)
	}
	if repaired, err := m.CheckSecrets(); !repaired || err != nil {
		t.Fatalf("got repaired %v, %v, want it computed anew", repaired, err)
	}
	if _, err := m.share(1); err != nil {
		t.Errorf("after the repair: got %v, want the share", err)
	}
}

func TestTheShareOfAnotherMemberIsNotUsed(t *testing.T) {
	members := concluded(t)
	other, err := members[3].share(1)
	if err != nil {
		t.Fatal(err)
	}

	raw := other.Bytes()
	m := members[2]
	if err := m.ring.Put(shareName(1), raw[:]); err != nil {
		t.Fatal(err)
	}

	if _, err := m.share(1); !errors.Is(err, core.ErrVerify) {
		t.Errorf("got %v, want %v", err, core.ErrVerify)
	}
	if repaired, err := m.CheckSecrets(); !repaired || err != nil {
		t.Errorf("got repaired %v, %v, want its own computed anew", repaired, err)
	}
}

// TestDamageThatCannotBeRepairedIsNamed checks that the message names file and way back.
func TestDamageThatCannotBeRepairedIsNamed(t *testing.T) {
	for name, spoiled := range map[string][]string{
		"the encryption key too": {"share-1", "encryption-1-1"},
		"the PRF key":            {"prf-1"},
		"the encryption key":     {"encryption-1-1"},
	} {
		t.Run(name, func(t *testing.T) {
			m := concluded(t)[1]
			for _, secret := range spoiled {
				m.spoil(t, secret)
			}

			for range 2 { // and it is not taken for a new one the second time
				repaired, err := m.CheckSecrets()
				if repaired || !errors.Is(err, core.ErrVerify) {
					t.Fatalf("got repaired %v, %v, want %v", repaired, err, core.ErrVerify)
				}

				for _, secret := range spoiled {
					if !strings.Contains(err.Error(), secret) || !strings.Contains(err.Error(), "keyring") {
						t.Errorf("got %q, want %s and the way back", err, secret)
					}
				}
			}
		})
	}
}

// TestALostPRFKeyIsNotMadeAnew checks that lists which are committed cannot come out
// different in silence.
func TestALostPRFKeyIsNotMadeAnew(t *testing.T) {
	m := concluded(t)[1]
	before, err := m.prfKey(1)
	if err != nil {
		t.Fatal(err)
	}

	file := filepath.Join(m.dir, "ring", "-1", "prf-1")
	if err := os.Rename(file, file+"-away"); err != nil {
		t.Fatal(err)
	}

	for range 2 {
		if _, err := m.CheckSecrets(); !errors.Is(err, core.ErrVerify) || !strings.Contains(err.Error(), file) {
			t.Errorf("got %v, want the lost key named", err)
		}
	}

	if err := os.Rename(file+"-away", file); err != nil {
		t.Fatal(err)
	}
	if after, err := m.prfKey(1); err != nil || !bytes.Equal(after, before) {
		t.Errorf("put back: got %v, want the same key", err)
	}
}
