package config

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
)

// maxDeployment bounds a deployment's file, in bytes.
const maxDeployment = 64 << 10

// ReadDeployment reads and checks a deployment's file.
func ReadDeployment(file string) (*core.Deployment, error) {
	data, err := files.ReadText(file, maxDeployment)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("there is no deployment %s; get it from the committee's founder: %w", file, core.ErrNotFound)
	case errors.Is(err, files.ErrTooLong):
		return nil, fmt.Errorf("deployment %s: %w", file, core.ErrTooLarge)
	case err != nil:
		return nil, fmt.Errorf("deployment: %w", err)
	}

	d, err := core.ParseDeployment(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w; get it again from the committee's founder", file, err)
	}

	return d, nil
}
