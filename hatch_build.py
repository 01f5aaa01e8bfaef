"""A build of the package first makes the lexicon's files, which are not kept in the repository."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class LexiconHook(BuildHookInterface[Any]):
    """Makes resources/lexicon where it is missing or out of date, for a wheel as for an editable install."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002  (hatchling's own)
        """Make the files, and say so in one line."""
        maker = runpy.run_path(str(Path(self.root) / "tools" / "make_lexicon.py"))
        self.app.display_info(maker["make"]())
