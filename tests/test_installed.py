"""The wheel, installed into an empty environment and used from there: nothing of the checkout is needed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import time
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ARTICLE = """---
title: "“Quoted” – and dashed"
authors: [Anna Nowak]
date: 2024-04-17
source: Example Weekly
---

Sanctions on timber follow reports of forced labour. Беларуская мова жыве.
"""


@dataclass(frozen=True)
class Installed:
    """An environment with the wheel in it."""

    scripts: Path
    home: Path
    wheel: Path

    def run(self, program: str, *arguments: str | Path) -> str:
        """Run a program of the environment, away from the checkout; return what it prints."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "NAM_"))}
        kept |= {
            "HOME": str(self.home),
            "XDG_DATA_HOME": str(self.home / "data"),
            "LOCALAPPDATA": str(self.home),
        }
        done = subprocess.run(
            [self.scripts / program, *arguments],
            cwd=self.home, env=kept, capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """Build the wheel and install it, without a network: what it needs is taken from where the tests run."""
    folder = tmp_path_factory.mktemp("installed")
    build: list[str | Path] = [
        sys.executable,
        "-m",
        "build",
        "--wheel",
        "--no-isolation",
        "--outdir",
        folder,
        ROOT,
    ]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    environment = folder / "environment"
    venv.create(environment, with_pip=False, symlinks=os.name != "nt")
    scripts = environment / ("Scripts" if os.name == "nt" else "bin")
    install: list[str | Path] = ["--no-deps", "--no-index", "--quiet", "--disable-pip-version-check", wheel]
    pip: list[str | Path] = [sys.executable, "-m", "pip", "--python", scripts / "python", "install", *install]
    subprocess.run(pip, check=True, capture_output=True)
    # A path in a .pth file is only searched: the .pth files in it, and so the editable install, do not count.
    (packages,) = environment.rglob("site-packages")
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")
    home = folder / "home"
    home.mkdir()
    return Installed(scripts, home, wheel)


def test_the_package_comes_from_the_wheel(installed: Installed) -> None:
    code = "import nam_reader.paths as paths; print(paths.__file__); print(paths.resources())"
    for line in installed.run("python", "-c", code).splitlines():
        assert Path(line).is_relative_to(installed.scripts.parent)


def test_the_wheel_has_the_resources_and_no_tests(installed: Installed) -> None:
    names = zipfile.ZipFile(installed.wheel).namelist()
    assert sum(name.startswith("nam_reader/resources/archive/") for name in names) == 12
    tops = {name.split("/")[0] for name in names}
    assert {name for name in tops if not name.endswith((".dist-info", ".data"))} == {"nam_reader"}
    assert any(name.endswith(".data/data/share/applications/nam-reader.desktop") for name in names)
    for file in (ROOT / "resources").rglob("*"):
        if file.is_file() and "fonts" not in file.parts:
            assert f"nam_reader/{file.relative_to(ROOT).as_posix()}" in names


def test_a_default_library_has_the_bundled_digests(installed: Installed) -> None:
    rows = json.loads(installed.run("nam-reader", "list", "--json"))
    assert len(rows) == 12
    assert {row["kind"] for row in rows} == {"digest"}
    assert list(installed.home.rglob("library.db"))


def test_the_main_job_from_end_to_end(installed: Installed) -> None:
    file = installed.home / "article.md"
    file.write_text(ARTICLE, "utf-8")
    library = ("--library", installed.home / "mine")
    answer = json.loads(installed.run("nam-reader", *library, "import", file, "--json"))
    (uid,) = answer["articles"]
    found = json.loads(installed.run("nam-reader", *library, "search", "forced labour", "--json"))
    assert [hit["uid"] for hit in found["hits"]] == [uid]
    quote = ("--quote", "reports of forced labour", "--note", "Which **reports**?", "--tag", "labour")
    installed.run("nam-reader", *library, "highlight", uid, *quote)
    for form in ("markdown", "html", "jsonld"):
        document = installed.run("nam-reader", *library, "export", "--format", form)
        assert "reports of forced labour" in document
        assert "Anna Nowak" in document
    assert "<strong>reports</strong>" in installed.run("nam-reader", *library, "export", "--format", "html")


def test_both_programs_are_installed(installed: Installed) -> None:
    ending = ".exe" if os.name == "nt" else ""
    for program in ("nam-reader", "nam-reader-window"):
        assert (installed.scripts / f"{program}{ending}").is_file()
    assert installed.run("nam-reader", "--version").startswith("nam-reader ")


def test_help_takes_little_more_than_the_interpreter(installed: Installed) -> None:
    def fastest(program: str, *arguments: str) -> float:
        times = []
        for _ in range(5):
            began = time.perf_counter()
            installed.run(program, *arguments)
            times.append(time.perf_counter() - began)
        return min(times)

    assert fastest("nam-reader", "--help") < 12 * fastest("python", "-c", "pass")
