package replica_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/multiformats/go-multiaddr"
	manet "github.com/multiformats/go-multiaddr/net"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/replica"
)

// daemon is a kubo daemon without a network, with a repository of its own.
type daemon struct {
	t       *testing.T
	program string
	repo    string
}

// Secrets with which kubo's RPC may be used in these tests.
const (
	secretOf     = "bearer:a-secret-of-the-test"
	passwordOfMe = "basic:me:a-secret-of-the-test"
)

// startKubo starts kubo as `make test` builds it from the Go module proxy.
func startKubo(t *testing.T) *daemon {
	t.Helper()
	program, err := filepath.Abs("../../.tools/bin/ipfs")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(program); err != nil {
		t.Fatalf("kubo is not built: run `make test`, or `make .tools/bin/ipfs`: got error %v, want none", err)
	}

	d := &daemon{t, program, t.TempDir()}
	d.run("init", "--empty-repo", "--profile=test")
	d.run("config", "--json", "Addresses", `{"API": "/ip4/127.0.0.1/tcp/0", "Gateway": "/ip4/127.0.0.1/tcp/0", "Swarm": []}`)
	d.run("config", "--json", "API.Authorizations", `{
		"node": {"AuthSecret": "`+secretOf+`", "AllowedPaths": ["/api/v0"]},
		"me": {"AuthSecret": "`+passwordOfMe+`", "AllowedPaths": ["/api/v0/block"]}
	}`)
	d.start()

	return d
}

func (d *daemon) command(args ...string) *exec.Cmd {
	cmd := exec.Command(d.program, args...)
	cmd.Env = append(os.Environ(), "IPFS_PATH="+d.repo, "IPFS_TELEMETRY=off")

	return cmd
}

// run executes one command of kubo and returns its output.
func (d *daemon) run(args ...string) []byte {
	d.t.Helper()
	var out, told bytes.Buffer
	cmd := d.command(args...)
	cmd.Stdout, cmd.Stderr = &out, &told
	if err := cmd.Run(); err != nil {
		d.t.Fatalf("ipfs %v: got %v, want no error\n%s", args, err, told.String())
	}

	return out.Bytes()
}

// start starts the daemon and waits for its RPC and its gateway.
func (d *daemon) start() {
	d.t.Helper()
	cmd := d.command("daemon", "--offline")
	var told bytes.Buffer
	cmd.Stdout, cmd.Stderr = &told, &told
	if err := cmd.Start(); err != nil {
		d.t.Fatal(err)
	}

	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	d.t.Cleanup(func() {
		_ = cmd.Process.Signal(syscall.SIGTERM)
		<-ended
	})

	for {
		_, api := os.Stat(filepath.Join(d.repo, "api"))
		_, gateway := os.Stat(filepath.Join(d.repo, "gateway"))
		if api == nil && gateway == nil {
			return
		}

		select {
		case err := <-ended:
			ended <- err
			d.t.Fatalf("kubo: got its end (%v), want it to run\n%s", err, told.String())
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// url returns the URL of the listener whose address kubo wrote into a file.
func (d *daemon) url(file string) string {
	d.t.Helper()
	text, err := os.ReadFile(filepath.Join(d.repo, file))
	if err != nil {
		d.t.Fatal(err)
	}

	address := strings.TrimSpace(string(text))
	if strings.HasPrefix(address, "http://") {
		return address
	}

	parsed, err := multiaddr.NewMultiaddr(address)
	if err != nil {
		d.t.Fatal(err)
	}

	at, err := manet.ToNetAddr(parsed)
	if err != nil {
		d.t.Fatal(err)
	}

	return "http://" + at.String()
}

// proxy stands before a real kubo. It counts requests, and can answer some itself.
type proxy struct {
	daemon *daemon
	kubo   http.Handler

	mu    sync.Mutex
	asked int
	lie   func(w http.ResponseWriter, cid string) bool // true: lie has answered the request
	away  bool                                         // it takes blocks, and lets none go
}

func before(d *daemon) *proxy {
	d.t.Helper()
	at, err := url.Parse(d.url("api"))
	if err != nil {
		d.t.Fatal(err)
	}

	return &proxy{
		daemon: d,
		kubo: &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) {
			r.SetURL(at)
			r.Out.Header.Set("Authorization", "Bearer "+strings.TrimPrefix(secretOf, "bearer:"))
		}},
	}
}

func (p *proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	defer p.mu.Unlock()

	p.asked++

	body, err := io.ReadAll(r.Body)
	if err != nil {
		p.daemon.t.Errorf("body: got %v, want no error", err)
	}

	r.Body = io.NopCloser(bytes.NewReader(body))
	if p.lie != nil && strings.HasSuffix(r.URL.Path, "/put") && p.lie(w, p.blockOf(r, body)) {
		return
	}
	if p.away && !strings.HasSuffix(r.URL.Path, "/put") {
		w.WriteHeader(http.StatusServiceUnavailable)
		return
	}

	p.kubo.ServeHTTP(w, r)
}

// blockOf returns the CID of the block in a request.
func (p *proxy) blockOf(r *http.Request, body []byte) string {
	_, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil {
		p.daemon.t.Errorf("content type: got %v, want no error", err)
		return ""
	}

	part, err := multipart.NewReader(bytes.NewReader(body), params["boundary"]).NextPart()
	if err != nil {
		p.daemon.t.Errorf("body: got %v, want a part", err)
		return ""
	}

	data, err := io.ReadAll(part)
	if err != nil {
		p.daemon.t.Errorf("part: got %v, want all of it", err)
	}

	return core.CID(sha256.Sum256(data)).String()
}

// TestKuboKeepsBlocks copies blocks of every size to a real kubo daemon, which then has
// them, pinned, under the CIDs that this node computes.
func TestKuboKeepsBlocks(t *testing.T) {
	d := startKubo(t)
	services := map[int]replica.Service{}
	for i, auth := range []string{secretOf, passwordOfMe} {
		service, err := replica.NewKubo(d.url("api")+"/", auth)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(service.Name(), "secret") {
			t.Errorf("got the secret in the name %q, want none", service.Name())
		}

		services[i] = service
	}

	gateways, err := replica.NewGateways([]string{d.url("gateway")})
	if err != nil {
		t.Fatal(err)
	}

	for _, size := range []int{1, 34_117, core.MaxBlob} {
		data := bytes.Repeat([]byte{byte(size)}, size)
		digest := sha256.Sum256(data)
		id := core.CID(digest).String()

		for i := range services { // the second time it is there
			if _, done, err := services[i].Keep(t.Context(), digest, data, ""); err != nil || !done {
				t.Fatalf("%d bytes: got done %v, %v, want it kept", size, done, err)
			}
		}

		if got, err := gateways.Fetch(t.Context(), digest); err != nil || !bytes.Equal(got, data) {
			t.Errorf("%d bytes from its gateway: got %d, %v, want the same", size, len(got), err)
		}
		if got := d.pinned(); !strings.Contains(got, id) {
			t.Errorf("%d bytes: got pins %q, want %s among them", size, got, id)
		}
	}

	for range 2 { // the second time it has no such block
		if err := services[0].Drop(t.Context(), digestOf([]byte{1})); err != nil {
			t.Errorf("drop: got %v, want no error", err)
		}
		if got := d.pinned(); strings.Contains(got, core.CID(digestOf([]byte{1})).String()) {
			t.Errorf("got pins %q, want none of what was dropped", got)
		}
		if got, err := gateways.Fetch(t.Context(), digestOf([]byte{1})); err == nil {
			t.Errorf("got %d bytes of what was dropped, want none", len(got))
		}
	}

	if err := services[1].Drop(t.Context(), digestOf([]byte{1})); !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("a secret that may not unpin: got %v, want %v", err, core.ErrUnreachable)
	}
}

// pinned returns the CIDs that kubo keeps.
func (d *daemon) pinned() string {
	d.t.Helper()

	return string(d.run("pin", "ls", "--quiet", "--api-auth", secretOf))
}

func TestKuboWantsItsSecret(t *testing.T) {
	d := startKubo(t)
	for name, auth := range map[string]string{
		"none":    "",
		"another": "bearer:another",
		"a kind":  "basic:a-secret-of-the-test:",
	} {
		service, err := replica.NewKubo(d.url("api"), auth)
		if err != nil {
			t.Fatal(err)
		}

		_, done, err := service.Keep(t.Context(), digestOf(block), block, "")
		if done || !errors.Is(err, core.ErrUnreachable) || strings.Contains(fmt.Sprint(err), "secret") {
			t.Errorf("%s: got done %v, %v, want %v", name, done, err, core.ErrUnreachable)
		}
	}
}

func TestAKuboThatIsGoneIsNotReached(t *testing.T) {
	service, err := replica.NewKubo("http://127.0.0.1:1", "")
	if err != nil {
		t.Fatal(err)
	}

	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	if _, done, err := service.Keep(ctx, digestOf(block), block, ""); done || !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("got done %v, %v, want %v", done, err, core.ErrUnreachable)
	}
}
