"""The program: ``nam-reader``, ``nam-reader-window`` and ``python -m nam_reader``."""

from __future__ import annotations

import sys

from nam_reader.cli import display, outcome
from nam_reader.cli.launch import launch
from nam_reader.cli.session import Session


def main() -> int:
    """Run the command line, or show the window where no command is given; return the exit code."""
    if getattr(sys, "frozen", False):
        # A frozen program starts itself anew for each worker process. Elsewhere this costs 15 ms for nothing.
        from multiprocessing import freeze_support

        freeze_support()
    return outcome.settle(_start)


def _start() -> int:
    if len(sys.argv) == 1 and not display.obstacle():
        return launch(Session().folder)
    # click and the commands are not on the window's way: they would take a tenth of a small window's start
    from nam_reader.cli.main import run

    return run(sys.argv[1:])


def window() -> int:
    """Show the window: the program that menus and desktops start, which has no terminal on some systems."""
    return main()


if __name__ == "__main__":
    sys.exit(main())
