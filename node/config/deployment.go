package config

import (
	"fmt"
	"os"

	"github.com/tantieme/tantieme/node/core"
)

// maxDeployment bounds a deployment's file, in bytes.
const maxDeployment = 64 << 10

// ReadDeployment reads and checks a deployment's file.
func ReadDeployment(file string) (*core.Deployment, error) {
	info, err := os.Stat(file)
	if os.IsNotExist(err) {
		return nil, fmt.Errorf("there is no deployment %s; get it from the committee's founder: %w", file, core.ErrNotFound)
	}
	if err != nil {
		return nil, fmt.Errorf("deployment: %w", err)
	}
	if info.Size() > maxDeployment {
		return nil, fmt.Errorf("deployment %s: %w", file, core.ErrTooLarge)
	}

	data, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("deployment: %w", err)
	}

	return core.ParseDeployment(data)
}
