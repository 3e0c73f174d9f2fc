# Every target sets up .venv by itself; Python 3.11+ and make are all that is needed.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test heavy lint docs schema outlets clean

demo: .venv/ready
	@$(BIN)/newsparse show --outlet "Washington Free Beacon" seeds/000_7a723ac9715de326.txt

# A page of examples is one file, whose examples go on with the names of those above them: files stay whole.
test: .venv/ready
	$(BIN)/python -m pytest -n auto --dist loadfile

# What the heavy tests need besides: they skip, each with its reason, where it is not there.
heavy: .venv/ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,heavy]'

lint: .venv/ready
	$(BIN)/ruff format --check newsparse tests benchmarks conftest.py
	$(BIN)/ruff check newsparse tests benchmarks conftest.py
	$(BIN)/mypy

docs: .venv/ready
	$(BIN)/mkdocs build --strict

schema: .venv/ready
	for root in article annotations; do $(BIN)/python -m newsparse.model.schema $$root > docs/schema/$$root.json; done

outlets: .venv/ready
	$(BIN)/python -m newsparse.handlers.outlet_table > docs/outlets.md

.venv/ready: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "newsparse needs Python 3.11 or newer; try: make PYTHON=python3.12")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

clean:
	rm -rf .venv site dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
