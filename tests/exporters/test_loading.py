"""The program's start must not pay for documents that nobody asked for yet."""

from __future__ import annotations

import subprocess
import sys


def test_importing_the_exporters_loads_nothing_heavy() -> None:
    program = (
        "import sys, nam_reader.exporters\n"
        "heavy = {'jinja2', 'markupsafe', 'markdown', 'nh3', 'selectolax', 'hashlib', 'nam_reader.text'}\n"
        "print(*(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
