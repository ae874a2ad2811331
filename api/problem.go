package api

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"

	"github.com/gin-gonic/gin"

	"github.com/tantieme/tantieme/node/core"
)

func newProblem(status int, code, detail string) Problem {
	return Problem{Type: "about:blank", Title: http.StatusText(status), Status: status, Code: code, Detail: &detail}
}

func badRequest(err error) Problem {
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return newProblem(http.StatusRequestEntityTooLarge, "too_large", "the body is larger than 1 MiB")
	}
	return newProblem(http.StatusBadRequest, "bad_request", err.Error())
}

// problemOf turns an error of the backend into what a caller may know of it.
func problemOf(err error, log *slog.Logger) Problem {
	var refusal *core.Refusal
	switch {
	case errors.As(err, &refusal):
		status := http.StatusUnprocessableEntity
		if refusal.Reason == core.ReasonRate {
			status = http.StatusTooManyRequests
		}
		return newProblem(status, string(refusal.Reason), refusal.Detail)
	case errors.Is(err, core.ErrNotFound):
		return newProblem(http.StatusNotFound, "not_found", err.Error())
	case errors.Is(err, core.ErrDeadline), errors.Is(err, core.ErrConflict):
		return newProblem(http.StatusConflict, "conflict", err.Error())
	case errors.Is(err, core.ErrUnreachable), errors.Is(err, context.DeadlineExceeded):
		return newProblem(http.StatusServiceUnavailable, "unreachable", "the chain or a peer does not answer; try again")
	case errors.Is(err, errDenied):
		return newProblem(http.StatusForbidden, "denied", err.Error())
	}
	log.Error("request failed", "error", err)
	return newProblem(http.StatusInternalServerError, "internal", "an internal error; the operator's log has it")
}

func abort(c *gin.Context, p Problem) {
	body, err := json.Marshal(p)
	if err != nil {
		panic(err) // strings and numbers only
	}
	c.Abort()
	c.Data(p.Status, "application/problem+json", body)
}
