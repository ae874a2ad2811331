# GOFLAGS is whatever the environment says, the same for build, vet and test: other
# flags would compile everything a second time.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help build page install image test demo generate lint gas bench nightly

FORGE    := contracts/node_modules/.bin/forge
VECTORS  := node/vectors/make/node_modules
HELIA    := node/ipfs/helia/node_modules
TOOLS    := node/dataset/tools/node_modules
WEB      := api/web/node_modules
BROWSER  := api/web/test/node_modules
GOLANGCI := .tools/bin/golangci-lint
KUBO     := .tools/bin/ipfs
GOLANGCI_VERSION := v2.15.0

help: ## this list
	@sed -nE 's/^([a-z]+):.*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

build: page ## the program with the page in it, into bin/
	@.ci/compile bin/tantieme ./cmd/tantieme

page: $(WEB) ## the page of contributors and buyers, into api/web/dist
	@echo "Building the page"
	@cd api/web && node build.mjs

install: ## the program without this machine's paths in it, into $GOBIN or ~/go/bin
	go install -trimpath ./cmd/tantieme

image: ## an OCI image of the program, without a container engine, into bin/
	CGO_ENABLED=0 go build -trimpath -ldflags "-s -w" -o bin/static/tantieme ./cmd/tantieme
	go run -C cmd/tantieme/deploy ./image -binary $(CURDIR)/bin/static/tantieme \
	  -arch $$(go env GOARCH) -version "$$(git describe --tags --always --dirty)" >bin/tantieme-oci.tar

demo: ## the whole story in one process, with a page to click; stays up until Ctrl-C (DEMO="--once --dir demo": flags)
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory page; else echo "npm is missing, so the demo has no page to click"; fi
	@.ci/compile bin/tantieme ./cmd/tantieme
	@bin/tantieme demo $(DEMO)

test: $(FORGE) $(VECTORS) $(HELIA) $(TOOLS) $(GOLANGCI) $(KUBO) $(BROWSER) page ## everything that a change must pass
	.ci/test

generate: $(FORGE) $(VECTORS) ## bindings, slots, typed data, API code and vectors
	contracts/script/generate
	cd node/vectors/make && node main.mjs
	go generate ./api/...

lint: $(FORGE) $(GOLANGCI) ## Go and Solidity
	$(GOLANGCI) run --allow-parallel-runners ./...
	cd cmd/tantieme/deploy && $(CURDIR)/$(GOLANGCI) run --allow-parallel-runners ./...
	cd contracts && script/forge fmt --check
	cd contracts && node_modules/.bin/solhint --noPoster --disc 'src/**/*.sol'
	cd contracts && node_modules/.bin/solhint --noPoster --disc -c test/.solhint.json 'test/**/*.sol'

gas: $(FORGE) ## every step's gas as whole transactions, beside peers'; rewrites contracts/snapshots and the README's table
	cd contracts && FOUNDRY_PROFILE=gas script/forge test
	contracts/script/gas --write
	contracts/script/gas

bench: $(TOOLS) ## the hot paths, as multiples of one G1 multiplication; a node under load, and idle
	go test -run '^$$' -bench . -benchtime 1x -timeout 30m ./node/... ./testnet/exports ./testnet/network
	go test -run '^$$' -bench . -benchtime 1000x ./node/seal ./node/intake ./node/ipfs

nightly: $(FORGE) $(VECTORS) $(HELIA) $(TOOLS) $(KUBO) ## long fuzzing, race detector, coverage, mutants, a thousand kills, ten thousand people
	.ci/nightly

# Not npm ci: it wants every platform's build of forge, and not all are published.
$(FORGE): contracts/package-lock.json
	cd contracts && npm install --silent --no-save
	@touch $@

$(VECTORS): node/vectors/make/package-lock.json
	cd node/vectors/make && npm ci --silent
	@touch $@

$(HELIA): node/ipfs/helia/package-lock.json
	cd node/ipfs/helia && npm ci --silent
	@touch $@

$(TOOLS): node/dataset/tools/package-lock.json
	cd node/dataset/tools && npm ci --silent
	@touch $@

# Not npm ci, for the same reason.
$(WEB): api/web/package-lock.json
	cd api/web && npm install --silent --no-save
	@touch $@

$(BROWSER): api/web/test/package-lock.json
	cd api/web/test && npm ci --silent
	@touch $@

$(GOLANGCI):
	GOBIN=$(CURDIR)/.tools/bin go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$(GOLANGCI_VERSION)

$(KUBO): node/replica/kubo/go.mod node/replica/kubo/go.sum
	cd node/replica/kubo && go build -o $(CURDIR)/$@ github.com/ipfs/kubo/cmd/ipfs
