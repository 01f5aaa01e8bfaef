"""What the tests of importers share."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("calm", deadline=None)  # a busy machine is no failure
settings.load_profile("calm")
