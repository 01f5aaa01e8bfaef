"""Print what working on the project needs: its dev group and its build backend, a requirement a line.

pip knows dependency groups only from 25.1 on; a list works with every pip.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1] / "pyproject.toml"


def main() -> None:
    """Print the requirements."""
    project = tomllib.loads(PROJECT.read_text("utf-8"))
    for requirement in [*project["dependency-groups"]["dev"], *project["build-system"]["requires"]]:
        print(requirement)


if __name__ == "__main__":
    main()
