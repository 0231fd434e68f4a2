# Written for GNU make 3.81, the one that macOS has, and for any POSIX shell and awk.
#
#   make lab ARGS="--no-browser --port 8899"       ARGS goes to JupyterLab, pytest,
#   make test ARGS="tests/test_setup.py -x"        tools/soak.py, tools/execute_notebooks.py or uv
#   make lab PYTHON=/opt/python3.14/bin/python3    which Python .venv is made with

PYTHONS := python3 python3.14 python3.13 python3.12 python3.11

# --system-certs: trust whom the machine trusts, as pip does.
# --no-build: a package without a wheel would fetch build tools that the lock does not hold.
# --compile-bytecode: or the first servers to start would each compile Django and Twisted.
UV := .venv/bin/uv --quiet --system-certs pip
INSTALL := $(UV) install --python .venv/bin/python
INSTALL_LOCKED := $(INSTALL) --no-build --compile-bytecode --require-hashes -c requirements.lock -r pyproject.toml

# A command in .venv, with its programs on PATH for the cells and terminals that call them.
IN_VENV = PATH="$$PWD/.venv/bin:$$PATH" exec .venv/bin/python

# More processes than cores: the tests wait more than they compute, and answers wait most.
SIDE_BY_SIDE = $(IN_VENV) -m pytest --dist loadscope --no-loadscope-reorder --numprocesses

.PHONY: help lab liveblog test answers soak notebooks exercises lock clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile

lab: .venv/.lab ## open the course in JupyterLab, in my-course, a copy for you to work in
	@$(IN_VENV) -m course my-course
	JUPYTER_CONFIG_PATH="$$PWD/course/jupyter$${JUPYTER_CONFIG_PATH:+:$$JUPYTER_CONFIG_PATH}" $(IN_VENV) -m jupyterlab \
	    --ServerApp.root_dir="$$PWD/my-course" --LabApp.default_url=/lab/tree/README.md \
	    $(if $(filter 0,$(shell id -u)),--allow-root) $(ARGS)

liveblog: .venv/.lab ## show what lesson 10 makes, a live blog (TO=~/liveblog: write it there, a project of its own)
	@$(IN_VENV) -m course.liveblog $(if $(TO),"$(TO)")

test: .venv/.test ## run the tests and compare every notebook's stored outputs
	$(SIDE_BY_SIDE) 5 --nbval $(ARGS)

answers: .venv/.test ## try every answer on both engines, every turn, each lesson's cells twice, JupyterLab, nbgrader, the live blog
	$(SIDE_BY_SIDE) 6 --every $(foreach name,rerun turns answers learner notebooks grading liveblog_page liveblog_project,tests/test_$(name).py) $(ARGS)

soak: .venv/.test ## repeat notebooks, answers and faults 20 times, on two engines, idle and busy
	$(IN_VENV) tools/soak.py $(ARGS)

notebooks: .venv/.test ## execute every notebook again, in place
	$(IN_VENV) tools/execute_notebooks.py $(ARGS)

exercises: .venv/.test ## make exercises/ anew from solutions/, with nbgrader
	$(IN_VENV) -m nbgrader generate_assignment --no-db --force '*'

lock: .venv/.uv ## write requirements.lock anew from pyproject.toml (ARGS=--upgrade: newest versions)
	$(UV) compile --universal --python-version 3.11 --fork-strategy fewest \
	    --all-extras --group setup --generate-hashes --custom-compile-command 'make lock' \
	    --output-file requirements.lock $(ARGS) pyproject.toml
	awk 'NR == FNR { if (split($$1, pin, "==") == 2) locked[pin[1]] = pin[2]; next } \
	     split($$2, pin, "==") == 2 { sub(/==.*/, "==" locked[pin[1]]) } { print }' \
	    requirements.lock environment.yml > .venv/environment.yml
	mv .venv/environment.yml environment.yml

clean: ## remove .venv and what the tests leave behind
	rm -rf .venv .pytest_cache

# .venv is made in three steps, each with a stamp. .venv/.whole is away while a step runs: so a .venv
# whose making was cut short is made anew, as is one that was moved (the file holds its path), whose
# Python is gone, or for which another PYTHON is now asked.
whole := $(shell test -x .venv/bin/python && cat .venv/.whole 2>/dev/null)
ifneq ($(whole),$(CURDIR) $(or $(PYTHON),$(lastword $(whole))))
.PHONY: .venv/.uv
endif

# Says what is wrong with a Python, or nothing. Debian has ensurepip in a package of its own.
define CHECK
import sys
name = "python%d.%d" % sys.version_info[:2]
if sys.version_info < (3, 11):
    sys.exit(name)
try:
    import ensurepip, venv
except ImportError:
    sys.exit(name + " without venv (Debian, Ubuntu: apt install " + name + "-venv)")
endef
export CHECK

# A name on PATH may be a pyenv shim, which exists and fails (with 127), so each is run.
.venv/.uv: requirements.lock
	@for python in $(if $(PYTHON),"$(PYTHON)",$(PYTHONS)); do \
	    wrong=$$("$$python" -c "$$CHECK" 2>&1) && break; \
	    test $$? = 1 && found="$${found:-$$wrong}"; python=; \
	done; \
	if test -z "$$python"; then \
	    found="$${found:-none (tried $(or $(PYTHON),$(PYTHONS)))}"; \
	    echo "Channels Lab needs Python 3.11 or newer, but found $$found." >&2; \
	    echo "Install one, or say where it is: make $(MAKECMDGOALS) PYTHON=/path/to/python3" >&2; exit 1; \
	fi; \
	echo "Making .venv with $$python: a minute or two the first time."; \
	rm -rf .venv && "$$python" -m venv .venv && \
	awk '/^uv==/ { on = 1 } on { print } on && !/\\$$/ { exit }' requirements.lock | \
	    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r /dev/stdin && \
	touch $@ && echo "$(CURDIR) $$python" > .venv/.whole

# The .pth file is written again with the same folder, but relative: Python 3.11 and 3.12 read it in the
# locale's encoding, and would not start under LC_ALL=C where the path holds more than ASCII.
# Matplotlib makes its font cache now, because it warns where that takes long, and no cell should print it.
.venv/.lab: .venv/.uv pyproject.toml
	@mv .venv/.whole .venv/.making
	@echo "Installing what requirements.lock names."
	@$(INSTALL_LOCKED) --group setup
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@cd .venv/lib/python3*/site-packages && echo ../../../.. > labserver.pth
	@.venv/bin/python -c 'import matplotlib.font_manager'
	@touch $@ && mv .venv/.making .venv/.whole

.venv/.test: .venv/.lab
	@mv .venv/.whole .venv/.making
	@echo "Installing what the tests need beside it."
	@$(INSTALL_LOCKED) --all-extras
	@touch $@ && mv .venv/.making .venv/.whole
