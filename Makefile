# Targets: build test demo generate lint gas bench nightly (and tools, which the others call).
# GOFLAGS is whatever the environment says, the same for build, vet and test.

SHELL := /bin/bash
.DEFAULT_GOAL := build

FORGE   := contracts/node_modules/.bin/forge
GOLANGCI := .tools/bin/golangci-lint
GOLANGCI_VERSION := v2.15.0
VECTORS := node/vectors/make

.PHONY: build test demo generate lint gas bench nightly tools

build: ## the program and the page's WASM
	go build -o bin/tantieme ./cmd/tantieme
	GOOS=js GOARCH=wasm go build -o bin/tantieme.wasm ./cmd/tantieme-wasm

demo: ## the whole story in one process; stays up until Ctrl-C
	go run ./cmd/tantieme demo

test: tools lint ## everything that a change must pass
	go vet ./...
	$(MAKE) --no-print-directory wasm
	go test ./...
	cd contracts && node_modules/.bin/forge test
	.ci/generated

.PHONY: wasm
wasm:
	GOOS=js GOARCH=wasm go build -o bin/tantieme.wasm ./cmd/tantieme-wasm

generate: tools ## bindings, API code and vectors
	contracts/script/generate bindings
	cd node/vectors/make && node main.mjs
	go generate ./api/...

lint: tools
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { gofmt -l $$(git ls-files '*.go'); exit 1; }
	$(GOLANGCI) run ./...
	cd contracts && node_modules/.bin/forge fmt --check

gas: tools ## gas of every step, as whole transactions, against the committed snapshots
	cd contracts && FOUNDRY_PROFILE=gas node_modules/.bin/forge test --match-path 'test/gas/*'

bench: ## speed of the hot paths, as multiples of one G1 multiplication
	go test -run '^$$' -bench . -benchtime 1x ./node/...

nightly: tools ## long fuzzing and invariant runs
	.ci/nightly

tools: $(FORGE) $(VECTORS)/node_modules $(GOLANGCI)

$(FORGE): contracts/package-lock.json
	cd contracts && npm ci --silent
	@touch $@

$(VECTORS)/node_modules: $(VECTORS)/package-lock.json
	cd $(VECTORS) && npm ci --silent
	@touch $@

$(GOLANGCI):
	GOBIN=$(CURDIR)/.tools/bin go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$(GOLANGCI_VERSION)
