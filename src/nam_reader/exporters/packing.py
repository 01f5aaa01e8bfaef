"""The ZIP around office documents: the same members give the same bytes, on any machine and at any time."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

_TIME = (1980, 1, 1, 0, 0, 0)  # the first that a ZIP can say
_UNIX = 3
_FILE = 0o100644 << 16


def pack(members: Iterable[tuple[str, bytes]]) -> bytes:
    """Return an archive of members as they are: compressed, their bytes would hang on the machine's zlib."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as archive:
        for name, data in members:
            about = zipfile.ZipInfo(name, _TIME)
            about.create_system = _UNIX
            about.external_attr = _FILE
            archive.writestr(about, data)
    return written.getvalue()


def unpacked(data: bytes) -> Iterable[tuple[str, bytes]]:
    """Yield the members of an archive in its order."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            yield name, archive.read(name)
