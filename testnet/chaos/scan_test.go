package chaos_test

import (
	"bytes"
	"crypto/rand"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math/big"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/tantieme/tantieme/testnet/chaos"
)

// written returns ways in which a program may write a secret, between other bytes.
func written(secret []byte) map[string]string {
	ways := map[string]string{
		"raw":         string(secret),
		"hex":         hex.EncodeToString(secret),
		"upper hex":   strings.ToUpper(hex.EncodeToString(secret)),
		"0x hex":      "0x" + hex.EncodeToString(secret),
		"Go's bytes":  fmt.Sprintf("%x", secret),
		"JSON number": fmt.Sprintf(`{"x":%s}`, new(big.Int).SetBytes(secret)),
	}

	for name, encoding := range map[string]*base64.Encoding{
		"std": base64.StdEncoding, "raw std": base64.RawStdEncoding, "url": base64.URLEncoding, "raw url": base64.RawURLEncoding,
	} {
		for before := range 4 {
			for behind := range 3 {
				around := append(append(bytes.Repeat([]byte{0xa7}, before), secret...), bytes.Repeat([]byte{0x5c}, behind)...)
				ways[fmt.Sprintf("%s base64 with %d before and %d behind", name, before, behind)] = encoding.EncodeToString(around)
			}
		}
	}

	return ways
}

func TestAPlantedSecretIsFoundInAnyForm(t *testing.T) {
	secrets := []chaos.Secret{
		{Name: "a scalar", Value: random(t, 32)},
		{Name: "a salt", Value: random(t, 16)},
		{Name: "a point", Value: random(t, 96)},
		{Name: "a name", Value: []byte("Zzyx Canary Quartet")},
		{Name: "zeros in front", Value: append(make([]byte, 5), random(t, 27)...)},
	}

	scanner, err := chaos.NewScanner(secrets)
	if err != nil {
		t.Fatal(err)
	}

	for _, secret := range secrets {
		for name, text := range written(secret.Value) {
			if len(secret.Value) > 64 && name == "JSON number" {
				continue // no number in this system is so large
			}

			for place, at := range map[string]int{"at the start": 0, "in the middle": 77_777, "behind much that is empty": 3<<20 - 5} {
				haystack := strings.Repeat("\x00", at) + text + "\x00 and more"
				found, err := scanner.Scan("a log", strings.NewReader(haystack))
				if err != nil || len(found) == 0 || found[0].Secret.Name != secret.Name {
					t.Errorf("%s as %s %s: got %v and error %v, want it found once", secret.Name, name, place, found, err)
				}
			}
		}
	}
}

// TestASecretAcrossTwoReadsIsFound puts a secret at every place around the end of a read.
func TestASecretAcrossTwoReadsIsFound(t *testing.T) {
	secret := chaos.Secret{Name: "a scalar", Value: random(t, 32)}
	scanner, err := chaos.NewScanner([]chaos.Secret{secret})
	if err != nil {
		t.Fatal(err)
	}

	noise := random(t, 1<<20+1000)
	for at := 1<<20 - 200; at < 1<<20+200; at++ {
		haystack := bytes.Clone(noise)
		copy(haystack[at:], secret.Value)
		found, err := scanner.Scan("a file", bytes.NewReader(haystack))
		if err != nil || len(found) != 1 || found[0].At != int64(at) {
			t.Fatalf("at %d: got %v and error %v, want it found once", at, found, err)
		}
	}
}

func TestWhatIsNotThereIsNotFound(t *testing.T) {
	secret := chaos.Secret{Name: "a scalar", Value: random(t, 32)}
	scanner, err := chaos.NewScanner([]chaos.Secret{secret})
	if err != nil {
		t.Fatal(err)
	}

	for name, text := range map[string][]byte{"nothing": nil, "noise": random(t, 1<<20), "a part of it": secret.Value[:31], "less than a needle": secret.Value[:3]} {
		if found, err := scanner.Scan(name, bytes.NewReader(text)); err != nil || len(found) != 0 {
			t.Errorf("%s: found %v, %v, want 0", name, found, err)
		}
	}
}

func TestWhatCannotBeScannedIsToldApart(t *testing.T) {
	if _, err := chaos.NewScanner([]chaos.Secret{{Name: "short", Value: []byte("1234567")}}); err == nil {
		t.Error("short secret: got no error, want one")
	}

	scanner, err := chaos.NewScanner(nil)
	if err != nil {
		t.Fatal(err)
	}

	broken := errors.New("broken")
	if _, err := scanner.Scan("a file", io.MultiReader(strings.NewReader("a"), iotest.ErrReader(broken))); !errors.Is(err, broken) {
		t.Errorf("got %v; want the reader's error", err)
	}
}

func random(t *testing.T, n int) []byte {
	t.Helper()
	data := make([]byte, n)
	if _, err := rand.Read(data); err != nil {
		t.Fatal(err)
	}
	return data
}
