"""Office documents (docx, pptx, xlsx, odt, odp, ods): pages or slides, language, names, macros."""

import zipfile
from typing import BinaryIO

from certification_service.interfaces.material_report.findings import Found
from certification_service.interfaces.material_report.limits import MEGABYTE, OverLimitError
from certification_service.interfaces.material_report.words import ENOUGH, look_at_text
from certification_service.interfaces.material_report.xml_events import elements, local

_PART = 64 * MEGABYTE
_SLIDES = 300


def is_office(names: set[str]) -> bool:
    """Whether a zip with these files is an office document."""
    return "[Content_Types].xml" in names or {"content.xml", "META-INF/manifest.xml"} <= names


def look_at_office(archive: zipfile.ZipFile, where: str, longterm: tuple[int, int], found: Found) -> None:
    """Notes what is in an office document."""
    names = set(archive.namelist())
    if any(name.casefold().endswith(("vbaproject.bin", ".js", ".py")) or name.startswith("Basic/") for name in names):
        found.add("macros_office", where)
    for name in sorted(names):
        if name.endswith(".rels") and _leads_outside(archive, name):
            found.add("office_external", where)
            break
    opened = "content.xml" in names
    _facts(archive, "meta.xml" if opened else "docProps/app.xml", names, found)
    slides = sorted(name for name in names if name.startswith("ppt/slides/slide"))
    if slides:
        found.facts["slides"] = len(slides)
    parts = ["content.xml"] if opened else ["word/document.xml", *slides[:_SLIDES]]
    look_at_text(_text(archive, [part for part in parts if part in names]), where, longterm, found)


class _Part:
    """A part of the document that unpacks to no more than is read of any."""

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self._file, self._left = archive.open(name), _PART

    def read(self, size: int = -1) -> bytes:
        """The next bytes; raises OverLimitError when there are more than are read."""
        piece = self._file.read(min(size, MEGABYTE) if size > 0 else MEGABYTE)
        self._left -= len(piece)
        if self._left < 0:
            raise OverLimitError
        return piece


def _part(archive: zipfile.ZipFile, name: str) -> BinaryIO:
    return _Part(archive, name)  # type: ignore[return-value]


def _facts(archive: zipfile.ZipFile, part: str, names: set[str], found: Found) -> None:
    if part not in names:
        return
    for _around, element in elements(_part(archive, part)):
        name, text = local(element), (element.text or "").strip()
        if name in ("Pages", "Slides") and text.isdigit() and int(text):
            found.facts[name.lower()] = int(text)
        if name == "language" and text:
            found.facts["language"] = text[:20]
        for attribute, value in element.attrib.items():
            if attribute.endswith("}page-count") and value.isdigit():
                found.facts["pages"] = int(value)


def _leads_outside(archive: zipfile.ZipFile, part: str) -> bool:
    """Whether the document loads a template, picture or object from elsewhere; links to click on are no matter."""
    return any(
        element.get("TargetMode") == "External" and not element.get("Type", "").endswith("/hyperlink")
        for _around, element in elements(_part(archive, part))
    )


def _text(archive: zipfile.ZipFile, parts: list[str]) -> str:
    texts: list[str] = []
    length = 0
    for part in parts:
        for _around, element in elements(_part(archive, part)):
            piece = element.text or ""
            if local(element) in ("p", "h"):
                piece += "\n"
            texts.append(piece)
            length += len(piece)
            if length > ENOUGH:
                return "".join(texts)
    return "".join(texts)
