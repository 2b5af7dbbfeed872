# Two commands do everything: `make run` and `make test`. Each installs what is missing first.
SHELL := /bin/bash
PACKAGES := ca-certificates git libsqlite3-dev pkg-config python3 zlib1g-dev
TEST_PACKAGES := chromium chromium-driver libxml2-utils
BINARY := .build/release/wiredesk
DATA ?= sample-data
PORT ?= 8080

.PHONY: run build test lint imports unit browser fuzz install install-test clean

run: build
	$(BINARY) serve --sample --data $(DATA) --port $(PORT)

build: install
	swift build -c release --product wiredesk

test: install-test lint imports unit browser

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

# The module graph of Package.swift against the imports in the sources.
imports:
	python3 Tests/imports.py

# In three parts: what keeps to clocks and sockets would wait for its turn, beside readings on every core, longer than it
# waits for any answer; and the command's tests start processes of their own.
CLOCKS := ^(IngestTests|ServerTests)\.
PROCESSES := ^wiredeskTests\.

unit:
	swift test --disable-xctest --skip '$(CLOCKS)' --skip '$(PROCESSES)'
	swift test --disable-xctest --skip-build --filter '$(CLOCKS)'
	swift test --disable-xctest --skip-build --filter '$(PROCESSES)'

# The debug build is there already from the unit tests; a release build would double the time.
browser: install-test
	swift build --product wiredesk
	python3 Tests/browser/run .build/debug/wiredesk

# Seconds for each of the five targets; longer runs are worth an optimised build: see Tests/fuzz/run.
FUZZ_SECONDS ?= 24

fuzz: install
	FUZZ_OPT=-Onone Tests/fuzz/run $(FUZZ_SECONDS)

install:
	@scripts/install $(PACKAGES)

install-test:
	@scripts/install $(PACKAGES) $(TEST_PACKAGES)

clean:
	rm -rf .build
