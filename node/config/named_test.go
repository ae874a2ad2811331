package config_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/config"
)

// TestADamagedDeploymentIsNamed checks that the error names the file and a way back.
func TestADamagedDeploymentIsNamed(t *testing.T) {
	file := filepath.Join(t.TempDir(), "deployment.json")
	if err := os.WriteFile(file, []byte(`{"schema": "tantieme/depl`), 0o600); err != nil {
		t.Fatal(err)
	}

	_, err := config.ReadDeployment(file)
	if err == nil || !strings.Contains(err.Error(), file) || !strings.Contains(err.Error(), "get it again") {
		t.Errorf("got %v, want %s and the way back", err, file)
	}
}
