package guard

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/tantieme/tantieme/node/core"
)

// Document is an OpenAPI document against which requests are checked.
type Document struct {
	base string
	doc  *openapi3.T
	yaml []byte
	json []byte
}

// NewDocument reads a document whose paths are served below a base path.
func NewDocument(yaml []byte, base string) (*Document, error) {
	doc, err := openapi3.NewLoader().LoadFromData(yaml)
	if err != nil {
		return nil, fmt.Errorf("OpenAPI document: %w", err)
	}

	data, err := json.Marshal(doc)
	if err != nil {
		return nil, fmt.Errorf("OpenAPI document: %w", err)
	}

	return &Document{base, doc, yaml, data}, nil
}

// Mount returns a handler that passes requests to next if they follow the document, and
// refuses others. Requests to paths that are not in the document are passed to next.
func (d *Document) Mount(next http.Handler) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/", next)
	for path, item := range d.doc.Paths.Map() {
		for method, operation := range item.Operations() {
			route := &routers.Route{
				Spec:      d.doc,
				Path:      path,
				PathItem:  item,
				Method:    method,
				Operation: operation,
			}

			mux.Handle(method+" "+d.base+path, d.check(route, next))
		}

		mux.Handle(d.base+path, notAllowed(item))
	}

	mux.Handle("GET "+d.base+"/openapi.json", static("application/json", d.json))
	mux.Handle("GET "+d.base+"/openapi.yaml", static("application/yaml", d.yaml))
	return mux
}

// Paths returns the paths of the document, with their base.
func (d *Document) Paths() (paths []string) {
	for path := range d.doc.Paths.Map() {
		paths = append(paths, d.base+path)
	}
	return paths
}

func static(mediaType string, data []byte) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", mediaType)
		_, _ = w.Write(data) // the caller detects missing bytes
	})
}

func notAllowed(item *openapi3.PathItem) http.Handler {
	var methods []string
	for method := range item.Operations() {
		methods = append(methods, method)
	}

	slices.Sort(methods)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Allow", strings.Join(methods, ", "))
		NewProblem(core.ReasonMethod, r.Method+" is not for this address").Write(w, r)
	})
}

// check passes requests that follow one operation of the document.
func (d *Document) check(route *routers.Route, next http.Handler) http.Handler {
	names := pathNames(route.Path)
	known := queryNames(route)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		query, err := url.ParseQuery(r.URL.RawQuery)
		if err != nil { // the router would leave a part out
			Unreadable("the query cannot be read").Write(w, r)
			return
		}

		for name := range query {
			if !slices.Contains(known, name) {
				NewProblem(core.ReasonParameter, fmt.Sprintf("there is no query parameter %.40q here", name)).Write(w, r)
				return
			}
		}

		media, ok := bodyMedia(route.Operation, r)
		if !ok {
			NewProblem(core.ReasonMediaType, fmt.Sprintf("a body of type %.80q is not for this address", media)).Write(w, r)
			return
		}

		if media == "application/json" {
			if err := oneDocument(r); err != nil {
				violation(err).Write(w, r)
				return
			}
		}

		params := map[string]string{}
		for _, name := range names {
			params[name] = r.PathValue(name)
		}

		err = openapi3filter.ValidateRequest(r.Context(), &openapi3filter.RequestValidationInput{
			Request:    r,
			PathParams: params,
			Route:      route,
			Options: &openapi3filter.Options{
				SkipSettingDefaults: true,
				ExcludeRequestBody:  media != "application/json",
				AuthenticationFunc:  openapi3filter.NoopAuthenticationFunc,
			},
		})
		if err != nil {
			violation(err).Write(w, r)
			return
		}

		next.ServeHTTP(w, r)
	})
}

// errNotOne is the error of a body that is more or less than one JSON text.
var errNotOne = errors.New("not one JSON text with each member once")

// oneDocument reads the body whole and checks that it is one JSON text in UTF-8, with
// nothing behind it, in which no object has a member twice (RFC 7493). Otherwise two
// programs could read two requests from the same bytes. The body can be read again.
func oneDocument(r *http.Request) error {
	data, err := io.ReadAll(r.Body)
	if err = errors.Join(err, r.Body.Close()); err != nil {
		return err
	}

	if len(data) > 0 && !jsontext.Value(data).IsValid() { // that a body is required, the document says
		return errNotOne
	}

	r.Body = io.NopCloser(bytes.NewReader(data))
	return nil
}

func pathNames(path string) (names []string) {
	for _, part := range strings.Split(path, "/") {
		if name, ok := strings.CutPrefix(part, "{"); ok {
			names = append(names, strings.TrimSuffix(name, "}"))
		}
	}

	return names
}

func queryNames(route *routers.Route) (names []string) {
	for _, p := range slices.Concat(route.PathItem.Parameters, route.Operation.Parameters) {
		if p.Value.In == openapi3.ParameterInQuery {
			names = append(names, p.Value.Name)
		}
	}

	return names
}

// bodyMedia returns a body's media type and whether the operation accepts it.
func bodyMedia(operation *openapi3.Operation, r *http.Request) (string, bool) {
	if operation.RequestBody == nil {
		return "", true
	}

	media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil {
		return r.Header.Get("Content-Type"), false
	}

	_, ok := operation.RequestBody.Value.Content[media]
	return media, ok
}

// violation returns a problem that names the place where a request differs from the
// document. It never shows the request's value.
func violation(err error) Problem {
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return bodyTooLarge(tooLarge)
	}

	where, reason, problem := "the request", "it cannot be read", Unreadable
	var request *openapi3filter.RequestError
	if errors.As(err, &request) {
		where = placeOf(request)
		if errors.Is(err, openapi3filter.ErrInvalidRequired) || errors.Is(err, openapi3filter.ErrInvalidEmptyValue) {
			reason = "a value is required"
		}
	}

	if errors.Is(err, errNotOne) {
		where, reason = "the body", errNotOne.Error()
	}

	var schema *openapi3.SchemaError
	if errors.As(err, &schema) {
		problem, reason = disallowed, schemaReason(schema)
		if pointer := schema.JSONPointer(); len(pointer) > 0 {
			where += " at /" + strings.Join(pointer, "/")
		}
	}

	return problem(where + ": " + reason)
}

func disallowed(detail string) Problem { return NewProblem(core.ReasonRequest, detail) }

func placeOf(err *openapi3filter.RequestError) string {
	if err.Parameter != nil {
		return fmt.Sprintf("parameter %s (%s)", err.Parameter.Name, err.Parameter.In)
	}
	if err.RequestBody != nil {
		return "the body"
	}

	return "the request"
}

// schemaReason describes the document's requirement. It shows a pattern, but never a
// value.
func schemaReason(err *openapi3.SchemaError) string {
	if err.SchemaField == "pattern" && err.Schema != nil {
		return "want a string of the form " + err.Schema.Pattern
	}
	return err.Reason
}
