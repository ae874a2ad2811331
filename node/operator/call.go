package operator

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"strings"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/folder"
)

// maxSaid bounds the bytes read of an answer that is not a backup.
const maxSaid = 4 << 10

// Call is a request to the operator's listener of the validator that runs on a data folder.
type Call struct {
	Dir    string // the data folder, which holds the token
	Admin  string // host:port of the listener
	Method string
	Path   string
	Body   string
}

// Ask sends a call and returns the text of the answer.
func Ask(ctx context.Context, c Call) (text string, err error) {
	body, err := request(ctx, c)
	if err != nil {
		return "", err
	}

	said, err := io.ReadAll(io.LimitReader(body, maxSaid))
	if err = errors.Join(err, body.Close()); err != nil {
		return "", fmt.Errorf("operator's listener at %s: %w: %w", c.Admin, core.ErrUnreachable, err)
	}

	return strings.TrimSpace(string(said)), nil
}

// request sends a call and returns the answer's body, which the caller closes.
func request(ctx context.Context, c Call) (io.ReadCloser, error) {
	token, err := folder.ReadToken(c.Dir, folder.AdminToken)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("no validator has run on %s, so there is no token for its operator's listener: %w", c.Dir, core.ErrNotFound)
	}
	if err != nil {
		return nil, err
	}

	r, err := http.NewRequestWithContext(ctx, c.Method, "http://"+c.Admin+c.Path, strings.NewReader(c.Body))
	if err != nil {
		return nil, core.Refuse(core.ReasonUsage, "%v", err)
	}

	r.Header.Set("Authorization", "Bearer "+token)

	response, err := http.DefaultClient.Do(r)
	if err != nil {
		return nil, fmt.Errorf("operator's listener at %s: %w: %w", c.Admin, core.ErrUnreachable, err)
	}

	if response.StatusCode < http.StatusMultipleChoices {
		return response.Body, nil
	}

	return nil, refused(response)
}

// refused returns the error of an answer that is a problem, and closes its body.
func refused(response *http.Response) error {
	text, err := io.ReadAll(io.LimitReader(response.Body, maxSaid))
	if err = errors.Join(err, response.Body.Close()); err != nil {
		return err
	}

	var problem struct{ Code, Detail string }
	if json.Unmarshal(text, &problem) == nil && problem.Code != "" {
		return core.Refuse(core.Reason(problem.Code), "%s", problem.Detail)
	}

	return fmt.Errorf("operator's listener answers %s: %s", response.Status, text)
}
