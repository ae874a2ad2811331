package personal

import (
	"bytes"
	"context"
	_ "embed"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"

	"github.com/tantieme/tantieme/api/guard"
	"github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/core"
)

//go:embed openapi.yaml
var document []byte

// BaseURL is the path of the versioned resources.
const BaseURL = "/api/v1"

// Bounds of a request's body, in bytes: an export may be as large as the largest readable
// one, a consent is small.
const (
	maxExport = 1 << 30
	maxBody   = 64 << 10
)

// Backend is the part of a personal node that the API uses, with the document's types.
// Errors about missing things wrap core.ErrNotFound; errors that a caller can correct are
// a *core.Refusal.
type Backend interface {
	Ready() error
	Status(ctx context.Context) (model.Status, error)
	Exports() ([]model.Export, error) // the newest first
	Export(id string) (model.Export, error)
	// Take stores an export's ZIP under the name that it is shown by; "" means none, and a
	// nil dataset the node's own. When it returns, the export is durable. It returns false
	// if the export was there before.
	Take(ctx context.Context, dataset *core.DatasetID, name string, zip io.Reader) (model.Export, bool, error)
	// Preview returns the preview as JSON, and the slice's bytes.
	Preview(id string) (shown, slice []byte, err error)
	// Agreement returns all that a consent of an account or a signer would be given to;
	// neither means the node's own wallet. A nil payee is that of the consent before, or the
	// account.
	Agreement(ctx context.Context, id string, by model.GetAgreementParams) (model.Agreement, error)
	// Consent accepts a consent. It returns false if the message in the answer waits for
	// a signature.
	Consent(ctx context.Context, id string, r model.ConsentRequest) (model.Consent, bool, error)
	Decline(id string) (model.Export, error)
	Contributions(ctx context.Context) (model.ContributionList, error)
	Earnings(ctx context.Context) (model.EarningList, error)
	// Votes returns the offers on which an account votes now; nil means all of the node's
	// accounts.
	Votes(ctx context.Context, account *string) ([]model.OfferVote, error)
	Messages() ([]model.Message, error) // the newest first
	Message(id core.RelayID) (model.Message, error)
	// Prepare returns the messages to sign, durably, and those that were signed before.
	Prepare(ctx context.Context, r model.MessageRequest) ([]model.Message, error)
	// Sign accepts a message's signature; nil means that of the node's own wallet. A signer,
	// if the account has one, may stand beside it.
	Sign(ctx context.Context, id core.RelayID, signer, signature []byte) (model.Message, error)
	DeclineMessage(id core.RelayID) error
}

// Options configure a server. All are required.
type Options struct {
	Backend Backend
	Token   string
	Log     *slog.Logger
}

// New returns the handler of a personal node. It answers requests that carry the token
// and come from this machine, but not requests of foreign web pages.
func New(opts Options) (http.Handler, error) {
	if opts.Backend == nil || opts.Token == "" || opts.Log == nil {
		return nil, errors.New("api/personal: backend, token and log are required")
	}

	doc, err := guard.NewDocument(document, BaseURL)
	if err != nil {
		return nil, err
	}

	mux := http.NewServeMux()
	mux.Handle("/", engine(opts))
	mux.HandleFunc("GET /livez", guard.Livez)
	mux.Handle("GET /readyz", guard.Readyz(opts.Backend))

	return guard.Chain(
		doc.Mount(mux), guard.Identify, guard.Recover(opts.Log), guard.Local(), guard.Token(opts.Token, "/livez", "/readyz"), guard.Bounded(bound),
	), nil
}

func bound(r *http.Request) int64 {
	if r.URL.Path == BaseURL+"/exports" {
		return maxExport
	}
	return maxBody
}

func engine(opts Options) http.Handler {
	gin.SetMode(gin.ReleaseMode)
	engine := gin.New()
	answer := func(c *gin.Context, err error) {
		c.Abort()
		guard.ProblemOf(c.Request.Context(), err, opts.Log).Write(c.Writer, c.Request)
	}

	unread := func(c *gin.Context, _ error) { // the error shows the request and names of types
		answer(c, guard.Unreadable("the request cannot be read as the document says"))
	}
	engine.NoRoute(func(c *gin.Context) {
		answer(c, guard.NewProblem(core.ReasonNotFound, "there is nothing at this address"))
	})

	strict := NewStrictHandlerWithOptions(&handlers{opts.Backend}, nil, StrictGinServerOptions{
		RequestErrorHandlerFunc:  unread,
		HandlerErrorFunc:         answer,
		ResponseErrorHandlerFunc: answer,
	})

	RegisterHandlersWithOptions(engine, strict, GinServerOptions{
		BaseURL:      BaseURL,
		ErrorHandler: func(c *gin.Context, err error, _ int) { unread(c, err) },
	})

	return engine
}

// NewServer returns an HTTP server for a personal node. A large export may take long.
func NewServer(handler http.Handler) *http.Server {
	return &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Minute,
		WriteTimeout:      12 * time.Minute,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
	}
}

// handlers implements the generated server's interface.
type handlers struct{ backend Backend }

var _ StrictServerInterface = (*handlers)(nil)

func (h *handlers) GetStatus(ctx context.Context, _ GetStatusRequestObject) (GetStatusResponseObject, error) {
	s, err := h.backend.Status(ctx)
	return GetStatus200JSONResponse(s), err
}

func (h *handlers) ListExports(context.Context, ListExportsRequestObject) (ListExportsResponseObject, error) {
	items, err := h.backend.Exports()
	return ListExports200JSONResponse{Schema: model.ExportListV1, Items: append([]model.Export{}, items...)}, err
}

func (h *handlers) PostExport(ctx context.Context, r PostExportRequestObject) (PostExportResponseObject, error) {
	var dataset *core.DatasetID
	if r.Params.Dataset != nil {
		dataset = new(core.DatasetID)
		if err := dataset.UnmarshalText([]byte(*r.Params.Dataset)); err != nil {
			return nil, core.Refuse(core.ReasonRequest, "dataset: %v", err)
		}
	}

	name := ""
	if r.Params.Name != nil {
		name = *r.Params.Name
	}

	e, added, err := h.backend.Take(ctx, dataset, name, r.Body)
	if err != nil {
		return nil, err
	}
	if added {
		return PostExport201JSONResponse(e), nil
	}

	return PostExport200JSONResponse(e), nil
}

func (h *handlers) GetExport(_ context.Context, r GetExportRequestObject) (GetExportResponseObject, error) {
	e, err := h.backend.Export(r.Id)
	return GetExport200JSONResponse(e), err
}

// shown is a preview's JSON in the exact bytes that contain the slice.
type shown []byte

func (s shown) VisitGetPreviewResponse(w http.ResponseWriter) error {
	w.Header().Set("Content-Type", "application/json")
	_, err := w.Write(s)
	return err
}

func (h *handlers) GetPreview(_ context.Context, r GetPreviewRequestObject) (GetPreviewResponseObject, error) {
	page, slice, err := h.backend.Preview(r.Id)
	if err != nil {
		return nil, err
	}
	if r.Params.Raw != nil && *r.Params.Raw {
		return GetPreview200ApplicationoctetStreamResponse{
			Body:          bytes.NewReader(slice),
			ContentLength: int64(len(slice)),
		}, nil
	}

	return shown(page), nil
}

func (h *handlers) GetAgreement(ctx context.Context, r GetAgreementRequestObject) (GetAgreementResponseObject, error) {
	a, err := h.backend.Agreement(ctx, r.Id, r.Params)
	return GetAgreement200JSONResponse(a), err
}

func (h *handlers) PostConsent(ctx context.Context, r PostConsentRequestObject) (PostConsentResponseObject, error) {
	c, done, err := h.backend.Consent(ctx, r.Id, *r.Body)
	if err != nil {
		return nil, err
	}
	if done {
		return PostConsent200JSONResponse(c), nil
	}

	return PostConsent202JSONResponse(c), nil
}

func (h *handlers) PostDecline(_ context.Context, r PostDeclineRequestObject) (PostDeclineResponseObject, error) {
	e, err := h.backend.Decline(r.Id)
	return PostDecline200JSONResponse(e), err
}

func (h *handlers) ListContributions(ctx context.Context, _ ListContributionsRequestObject) (ListContributionsResponseObject, error) {
	list, err := h.backend.Contributions(ctx)
	return ListContributions200JSONResponse(list), err
}

func (h *handlers) ListEarnings(ctx context.Context, _ ListEarningsRequestObject) (ListEarningsResponseObject, error) {
	list, err := h.backend.Earnings(ctx)
	return ListEarnings200JSONResponse(list), err
}
