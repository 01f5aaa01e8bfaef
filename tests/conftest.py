"""What all tests share."""

from __future__ import annotations

import os

from hypothesis import settings

# Nothing is timed, as a busy machine is no failure. The examples are the same each time, so that what fails
# is what was changed; NAM_READER_EXPLORE=1 looks for new ones.
settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None)
settings.load_profile("explore" if os.environ.get("NAM_READER_EXPLORE") else "same")
