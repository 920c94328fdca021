"""PDF documents: pages, language, names in the text, and what a document would do when it is opened."""

import re
from typing import Any, BinaryIO

from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from certification_service.interfaces.material_report.findings import Found
from certification_service.interfaces.material_report.words import ENOUGH, look_at_text

_PAGES_READ = 40
_ACTS = frozenset(("/JavaScript", "/Launch", "/ImportData", "/SubmitForm", "/Rendition"))
_ACTION_KEYS = ("/OpenAction", "/AA", "/A")
# In a damaged or hidden structure the words themselves still tell; #4a is J written otherwise.
_RAW_ACTS = re.compile(rb"/(?:JavaScript|JS|Launch|#4aavaScript|J#61vaScript)\b", re.IGNORECASE)


def look_at_pdf(source: BinaryIO, where: str, longterm: tuple[int, int], found: Found) -> None:
    """Notes what is in a PDF; the caller bounds time and memory, and takes any exception for a damaged file."""
    reader = PdfReader(source, strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        found.add("encrypted", where)
        return
    catalog = reader.trailer["/Root"].get_object()
    found.facts["pages"] = len(reader.pages)
    if catalog.get("/Lang"):
        language = re.match(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", str(catalog["/Lang"]))
        if language:
            found.facts["language"] = language[0]
    if _acts(reader, catalog):
        found.add("pdf_acts", where)
    names = catalog.get("/Names")
    if names is not None and "/EmbeddedFiles" in names.get_object():
        found.add("pdf_attachments", where)
    text = _text(reader)
    if len(text.strip()) < 20:
        found.add("pdf_no_text", where)
    look_at_text(text, where, longterm, found)


def look_at_raw_pdf(source: BinaryIO, where: str, found: Found) -> None:
    """Notes what the bytes alone tell of acts, for documents that cannot be read in order."""
    previous = b""
    while piece := source.read(1024 * 1024):
        if _RAW_ACTS.search(previous + piece):
            found.add("pdf_acts", where)
            return
        previous = piece[-32:]


def _text(reader: PdfReader) -> str:
    parts, length = [], 0
    for page in reader.pages[:_PAGES_READ]:
        parts.append(page.extract_text() or "")
        length += len(parts[-1])
        if length > ENOUGH:
            break
    return "\n".join(parts)


def _acts(reader: PdfReader, catalog: DictionaryObject) -> bool:
    names = catalog.get("/Names")
    if names is not None and "/JavaScript" in names.get_object():
        return True
    if _does(catalog, depth=0):
        return True
    for page in reader.pages[: 10 * _PAGES_READ]:
        if _does(page, depth=0):
            return True
        for annotation in (page.get("/Annots") or [])[:500]:
            if _does(annotation.get_object(), depth=0):
                return True
    return False


def _does(holder: Any, depth: int) -> bool:
    """Whether an action hangs on this object that starts a program or a script, or sends something."""
    if not isinstance(holder, DictionaryObject) or depth > 5:
        return False
    if str(holder.get("/S", "")) in _ACTS:
        return True
    for key in _ACTION_KEYS + ("/Next",):
        action = holder.get(key)
        action = action.get_object() if action is not None else None
        if isinstance(action, DictionaryObject):
            if _does(action, depth + 1):
                return True
            if key == "/AA" and any(_does(one.get_object(), depth + 1) for one in action.values()):
                return True
    return False
