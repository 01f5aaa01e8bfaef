# NAM Reader. `make help` says what can be made.
# A fresh clone needs Python 3.11 or newer; everything else is put into .venv, and, where it is allowed, the
# system packages that Qt needs are installed.

VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --disable-pip-version-check install --quiet
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help run desktop test lint bench shots translations clean

TEXTS := $(wildcard resources/translations/*.ts)
LANGUAGES := $(TEXTS:.ts=.qm)

help:
	@echo "make run     the window (or, without a display, what the command line can do); ARGS=\"search sanctions\""
	@echo "make desktop NAM Reader in this desktop's menu, and among what opens files; ARGS=--remove takes it away"
	@echo "make test    all tests, without a screen; ARGS=\"tests/cli -x\" for some of them"
	@echo "make lint    ruff and mypy"
	@echo "make bench   the measurements of benchmarks/"
	@echo "make translations   new texts into the languages' files, for Qt Linguist; says what is not translated"
	@echo "make shots   the pictures of the README, from the real window"
	@echo "make clean   take away .venv and everything else that was made"

run: $(VENV)/installed $(LANGUAGES)
	@$(PY) tools/system_packages.py window
ifneq ($(strip $(ARGS)),)
	@$(PY) -m nam_reader $(ARGS)
else
	@$(PY) -m nam_reader || $(PY) -c "import sys; from nam_reader.cli.display import obstacle; sys.exit(not obstacle())"
endif

desktop: $(VENV)/installed
	@$(PY) tools/desktop_entry.py $(ARGS)

test: $(VENV)/developing $(LANGUAGES)
	@$(PY) tools/system_packages.py tests
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest --quiet --numprocesses auto $(ARGS)

lint: $(VENV)/developing
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy

bench: $(VENV)/developing $(LANGUAGES)
	@$(PY) tools/system_packages.py tests
	@$(PY) benchmarks/run.py $(ARGS)

shots: $(VENV)/developing $(LANGUAGES)
	@$(PY) tools/system_packages.py tests
	@$(PY) tools/screenshots.py $(ARGS)

translations: $(VENV)/developing
	@$(PY) tools/translations.py update
	@$(PY) tools/translations.py release
	@$(PY) tools/translations.py missing

clean:
	rm -rf $(VENV) build dist resources/lexicon resources/translations/*.qm .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

resources/translations/%.qm: resources/translations/%.ts | $(VENV)/installed
	@$(PY) tools/translations.py release $*

# --- The virtual environment: made once, and brought up to date when pyproject.toml has changed ----------------

$(PY):
	@sh tools/make_venv.sh $(VENV)

$(VENV)/installed: pyproject.toml | $(PY)
	@echo "Installing NAM Reader and what it needs into $(VENV); its dictionaries are made the first time (half a minute)."
	@$(PIP) --editable .
	@$(PY) -m compileall -q src
	@touch $@

$(VENV)/developing: $(VENV)/installed tools/dev_requirements.py
	@echo "Installing the tools for tests and checks into $(VENV)."
	@$(PY) tools/dev_requirements.py > $(VENV)/dev-requirements.txt
	@$(PIP) --requirement $(VENV)/dev-requirements.txt
	@touch $@
