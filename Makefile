# Every entry to the project. CI and pre-commit call these targets and nothing of their own.
SHELL := /bin/bash
.DELETE_ON_ERROR:
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin

.PHONY: demo test proof ci lint fmt bench lock packages packages-test clean help

help: ## This list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

demo: packages .venv/ready ## The whole system on this machine, one school afternoon in three minutes
	@$(BIN)/fangxue demo $(ARGS)

test: packages-test .venv/ready lint ## Lint and the fast suites (at most 25 minutes on 2 cores)
	$(BIN)/pytest -q tests $(ARGS)

proof: packages-test .venv/ready ## Chaos, sweeps and benches in full; figures go to docs/proof/
	$(BIN)/pytest -q tests --proof $(ARGS)
	$(BIN)/python -m bench --out docs/proof/bench.json

bench: packages .venv/ready ## Every figure of the README beside the limit it is a ratio of
	$(BIN)/python -m bench $(ARGS)

ci: test ## What .ci/run calls

lint: .venv/ready ## Formatting, ruff, mypy strict, import directions, translations
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

fmt: .venv/ready ## Format, and mend what ruff can mend
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# Debian packages: installed where we may, else the exact line to run is printed and make stops.
packages:
	@provisioning/packages.sh run
packages-test:
	@provisioning/packages.sh test

.venv/ready: locks/dev.txt pyproject.toml
	@provisioning/packages.sh run
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r locks/dev.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

UV_LOCK := UV_NO_CONFIG=1 $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-package fangxue --custom-compile-command 'make lock' pyproject.toml
lock: ## Renew the hashed locks, one a tier and one for development
	set -e; for tier in kiosk gateway server provisioning; do $(UV_LOCK) --extra $$tier -o locks/$$tier.txt; done
	$(UV_LOCK) --extra all --group dev -o locks/dev.txt

clean: ## Remove the virtual environment and caches
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
