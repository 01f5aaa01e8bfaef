"""Python's cycle collector, kept on the user interface's thread.

The collector runs wherever an allocation happens to trigger it. On a worker lane it could so destroy a
widget that the last Python reference has left in a cycle, and Qt's widgets may die on their own thread only.
"""

from __future__ import annotations

import gc


def keep_to_one_thread() -> None:
    """Stop the automatic collection; ``collect_if_due`` takes its place. It also makes the start faster."""
    gc.disable()


def as_usual() -> None:
    """Give the collection back to Python, when no lane works any more."""
    gc.enable()


def collect_if_due() -> None:
    """Collect what the automatic collector would have by now; called on the user interface's thread."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
