package wallet_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/wallet"
)

const password = "correct horse"

func TestAnAccountComesBackWithItsPasswordOnly(t *testing.T) {
	file := filepath.Join(t.TempDir(), "keystore", "account.json")
	account, err := wallet.New(file, password, wallet.Light)
	if err != nil {
		t.Fatal(err)
	}

	key, err := wallet.Open(file, password)
	if err != nil || crypto.PubkeyToAddress(key.PublicKey) != account {
		t.Errorf("opened another account, %v, want %v", err, account)
	}

	if got, err := wallet.Address(file); err != nil || got != account {
		t.Errorf("%s, %v; want %s", got, err, account)
	}

	var refusal *core.Refusal
	if _, err := wallet.Open(file, "wrong horse"); !errors.As(err, &refusal) || refusal.Reason != "wrong_password" {
		t.Errorf("with another password: got %v", err)
	}

	info, err := os.Stat(file)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("got mode %v, %v", info.Mode(), err)
	}

	if _, err := wallet.New(file, password, wallet.Light); !errors.Is(err, os.ErrExist) {
		t.Errorf("an account was overwritten: got %v, want %v", err, os.ErrExist)
	}
}

func TestWhateverAGuessCostsTheAccountComesBack(t *testing.T) {
	for name, cost := range map[string]wallet.Cost{"light": wallet.Light, "public": wallet.Public} {
		file := filepath.Join(t.TempDir(), "account.json")
		account, err := wallet.New(file, password, cost)
		if err != nil {
			t.Fatal(err)
		}

		if key, err := wallet.Open(file, password); err != nil || crypto.PubkeyToAddress(key.PublicKey) != account {
			t.Errorf("%s: opened another account, %v, want %v", name, err, account)
		}

		if _, err := wallet.Open(file, "wrong horse"); err == nil {
			t.Errorf("%s with another password: got no error, want one", name)
		}
	}
}

// TestAFileOfAnotherProgramIsRead reads the test vector of the Web3 Secret Storage
// definition (scrypt, version 3).
func TestAFileOfAnotherProgramIsRead(t *testing.T) {
	file := filepath.Join(t.TempDir(), "vector.json")
	vector := `{"crypto":{"cipher":"aes-128-ctr","cipherparams":{"iv":"83dbcc02d8ccb40e466191a123791e0e"},
"ciphertext":"d172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c","kdf":"scrypt",
"kdfparams":{"dklen":32,"n":262144,"p":8,"r":1,"salt":"ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19"},
"mac":"2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097"},"id":"3198bc9c-6672-5ab3-d995-4942343ae5b6","version":3}`

	if err := os.WriteFile(file, []byte(vector), 0o600); err != nil {
		t.Fatal(err)
	}

	key, err := wallet.Open(file, "testpassword")
	if err != nil || common.Bytes2Hex(crypto.FromECDSA(key)) != "7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d" {
		t.Errorf("not the vector's key: got %v, want 7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d", err)
	}
}

func TestShortPasswordsAreRefused(t *testing.T) {
	file := filepath.Join(t.TempDir(), "account.json")
	if _, err := wallet.New(file, "short", wallet.Light); err == nil {
		t.Error("password of 5 bytes: got no error, want one")
	}

	if _, err := os.Stat(file); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a file was left: got %v, want %v", err, os.ErrNotExist)
	}
}

func TestPasswordFiles(t *testing.T) {
	write := func(text string, mode os.FileMode) string {
		file := filepath.Join(t.TempDir(), "password")
		if err := os.WriteFile(file, []byte(text), mode); err != nil {
			t.Fatal(err)
		}
		return file
	}

	for name, c := range map[string]struct {
		text string
		mode os.FileMode
		want string
		fail string
	}{
		"a line":              {"secret word\n", 0o600, "secret word", ""},
		"no end of line":      {"secret word", 0o400, "secret word", ""},
		"a line of Windows":   {"secret word\r\n", 0o600, "secret word", ""},
		"spaces are kept":     {" secret \nmore\n", 0o600, " secret ", ""},
		"open to its group":   {"secret word\n", 0o640, "", "others can read it"},
		"open to everyone":    {"secret word\n", 0o604, "", "others can read it"},
		"an empty first line": {"\nsecret\n", 0o600, "", "is empty"},
		"much too large":      {strings.Repeat("x", 70<<10), 0o600, "", "larger than allowed"},
	} {
		got, err := wallet.ReadPassword(write(c.text, c.mode))
		if got != c.want || (err != nil) != (c.fail != "") || err != nil && (!strings.Contains(err.Error(), c.fail) || strings.Contains(err.Error(), "secret")) {
			t.Errorf("%s: got %q, %v", name, got, err)
		}
	}

	if _, err := wallet.ReadPassword(filepath.Join(t.TempDir(), "none")); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("no file: got %v, want %v", err, core.ErrNotFound)
	}
}

// FuzzAddress checks that no file makes the reader panic.
func FuzzAddress(f *testing.F) {
	f.Add(`{"address":"0000000000000000000000000000000000000001","version":3}`)
	f.Add(`{"address":"1","version":"3"}`)
	f.Fuzz(func(t *testing.T, text string) {
		file := filepath.Join(t.TempDir(), "f")
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}

		if a, err := wallet.Address(file); err == nil && a == (common.Address{}) && !strings.Contains(text, strings.Repeat("0", 40)) {
			t.Errorf("%q: got no address, want one", text)
		}
	})
}

// TestAPasswordMayComeFromTheShell checks the form <(command) of shells, a pipe that is
// open already.
func TestAPasswordMayComeFromTheShell(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = r.Close() }()

	if _, err := w.WriteString("a long password\n"); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}

	got, err := wallet.ReadPassword(fmt.Sprintf("/dev/fd/%d", r.Fd()))
	if err != nil || got != "a long password" {
		t.Errorf("got %q, %v, want the password", got, err)
	}
}
