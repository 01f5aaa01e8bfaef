"""Cold start, first start and memory of the window, as ratios to a bare PySide6 window in the same run.

    python tools/with_display.py python benchmarks/start.py [--runs N]

runs on Linux, on the display that is there or on an Xvfb. Each figure is a median over runs that
alternate between the programs, so that a machine that slows down slows both.

- *Cold start*: process start to the end of the first paint of an article, with the bundled archive; the bare
  window shows the same text in a QTextBrowser.
- *Very first start*: the same with no library: it is made, and the bundled archive goes in.
- *Memory* one second after the first paint: what is resident, and its proportional share.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROBE = Path(__file__).with_name("window_probe.py")


def probe(*arguments: str) -> dict[str, float]:
    """Start one window and return what it says of itself."""
    environment = {**os.environ, "PROBE_STARTED": repr(time.monotonic())}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    command = [sys.executable, str(PROBE), *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    answer: dict[str, float] = json.loads(done.stdout)
    return answer


def prepare(folder: Path) -> Path:
    """Make a library with the bundled archive, opened once; return a file with its first article's text."""
    from nam_reader import paths
    from nam_reader.model import ListQuery
    from nam_reader.workspace import Workspace

    with Workspace(folder / "library") as workspace:
        workspace.install_bundled(paths.bundled_archive())
        first = workspace.article_rows(ListQuery())[0]
        text = folder / "text.txt"
        text.write_text(workspace.article(first.uid).text, "utf-8")
    return text


def measure(folder: Path, runs: int) -> dict[str, list[dict[str, float]]]:
    """Run the three programs in turn, after one round that does not count."""
    text = prepare(folder)
    results: dict[str, list[dict[str, float]]] = {"bare": [], "reader": [], "first": []}
    for number in range(runs + 1):
        new = folder / f"new-{number}"
        round_ = {
            "bare": probe("bare", str(text)),
            "reader": probe("reader", str(folder / "library"), "default"),
            "first": probe("reader", str(new), "default"),
        }
        shutil.rmtree(new)
        if number:
            for name, result in round_.items():
                results[name].append(result)
    return results


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=9)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        results = measure(Path(folder), runs)
    seconds = {name: statistics.median(r["seconds"] for r in rows) for name, rows in results.items()}
    print(f"medians of {runs} runs, Python {sys.version.split()[0]}")
    print(
        f"cold start        {seconds['reader'] * 1000:6.0f} ms  bare {seconds['bare'] * 1000:6.0f} ms"
        f"  ratio {seconds['reader'] / seconds['bare']:.2f}  (goal 1.5)"
    )
    print(
        f"very first start  {seconds['first'] * 1000:6.0f} ms  later {seconds['reader'] * 1000:5.0f} ms"
        f"  ratio {seconds['first'] / seconds['reader']:.2f}  (goal 3)"
    )
    for key, label in (("rss_kb", "resident memory"), ("pss_kb", "proportional")):
        memory = {name: statistics.median(r[key] for r in rows) / 1024 for name, rows in results.items()}
        print(
            f"{label:17} {memory['reader']:6.1f} MB  bare {memory['bare']:6.1f} MB"
            f"  ratio {memory['reader'] / memory['bare']:.2f}  (goal 1.5)"
        )


if __name__ == "__main__":
    main()
