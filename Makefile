# Two commands do everything: `make serve` shows the archive, `make test` checks it.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Material prints a notice about its own end of life on every run.
export NO_MKDOCS_2_WARNING := 1
# Many processes run the same code, above all in tests: what one of them has compiled is kept for the others.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: install serve site test check lint reference accuracy bench bench-preview bench-search bench-people attack lock clean

install: $(VENV)/installed

# Hashes are required, so that the same requirements always install the same bytes.
$(VENV)/installed: requirements.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Clipfile needs Python 3.11 or newer: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/installed-tests: requirements-test.txt $(VENV)/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.txt
	touch $@

$(VENV)/installed-bench: requirements-bench.txt $(VENV)/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.txt
	touch $@

serve: install
	$(BIN)/mkdocs serve

site: install
	$(BIN)/mkdocs build

check: install
	$(BIN)/clipfile check

lint: $(VENV)/installed-tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# A file's tests stay together, since they share what they build; tests/conftest.py says the order.
test: lint
	$(BIN)/pytest -n auto --dist loadfile --no-loadscope-reorder

# Rewrites the tables of docs/format.md and docs/problems.md, and schemas/, from the schema and the codes.
reference: install
	$(BIN)/python -m clipfile.output.reference
	$(BIN)/clipfile schema article > schemas/article.json
	$(BIN)/clipfile schema person > schemas/person.json

# How much of captions and of raw texts is read right; fails below the figures that are recorded.
accuracy: install
	$(BIN)/python accuracy/accuracy.py
	$(BIN)/python accuracy/articles.py

# SIZES are numbers of articles; without them the two sizes of benchmarks/README.md are built.
bench: $(VENV)/installed-bench
	$(BIN)/python benchmarks/bench.py $(SIZES)

bench-preview: $(VENV)/installed-bench
	$(BIN)/python benchmarks/preview.py $(SIZES)

bench-search: $(VENV)/installed-bench $(VENV)/installed-tests
	$(BIN)/python benchmarks/searching.py $(SIZES)

bench-people: $(VENV)/installed-bench
	$(BIN)/python benchmarks/people.py $(SIZES)

# Long: files that somebody has tampered with, and builds after many sequences of edits.
attack: $(VENV)/installed-tests
	$(BIN)/python attack/reader.py
	CLIPFILE_SEQUENCES=200 $(BIN)/pytest tests/site/test_sequences.py

# Renews the pinned versions; uv writes hashes and no address of an index.
lock:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url pyproject.toml requirements-build.in -o requirements.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --group test -c requirements.txt -o requirements-test.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --group bench -c requirements.txt -o requirements-bench.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --extra html -c requirements.txt pyproject.toml -o requirements-html.txt

clean:
	rm -rf $(VENV) .clipfile site
