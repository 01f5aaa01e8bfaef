"""A build of the package first makes what is not kept in the repository: dictionaries and languages."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface[Any]):
    """Makes, where they are missing or out of date, for a wheel as for an editable install:

    the lexicon's files in resources/lexicon, and the compiled texts in resources/translations.
    """

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """Ask for Qt's compiler of texts, which comes with PySide6, where there is something to compile."""
        if self._tool("translations")["up_to_date"]():
            return []
        needed: list[str] = self.metadata.core.dependencies
        return [requirement for requirement in needed if requirement.startswith("pyside6-essentials")]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002  (hatchling's own)
        """Make the files, and say so in a line each."""
        self.app.display_info(self._tool("make_lexicon")["make"]())
        self.app.display_info(self._tool("translations")["make"]())

    def _tool(self, name: str) -> dict[str, Any]:
        return runpy.run_path(str(Path(self.root) / "tools" / f"{name}.py"))
