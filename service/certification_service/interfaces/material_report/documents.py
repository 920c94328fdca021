"""Which part of the report looks at which kind of document."""

from collections.abc import Callable
from typing import BinaryIO

from certification_service.interfaces.material_report import kinds
from certification_service.interfaces.material_report.findings import Found
from certification_service.interfaces.material_report.images import look_at_image
from certification_service.interfaces.material_report.markup import look_at_html, look_at_svg
from certification_service.interfaces.material_report.words import ENOUGH, look_at_text

# What office programs of before 2007 call the folder and stream of their macros, as their files hold it.
_OLE_MACROS = ("_VBA_PROJECT".encode("utf-16-le"), "Macros".encode("utf-16-le"))
_OLE_PROGRAM = b"This program cannot be run in DOS mode"


def look_at_document(
    source: BinaryIO, kind: str, where: str, longterm: tuple[int, int]
) -> Callable[[Found], None] | None:
    """What looks at a document of this kind, to be run with limits; None for kinds without anything to look at."""

    def pdf(found: Found) -> None:
        # Only here: importing it takes a third of a second that most files need not wait for.
        from certification_service.interfaces.material_report.pdf import look_at_pdf, look_at_raw_pdf

        source.seek(0)
        look_at_raw_pdf(source, where, raw := Found())
        source.seek(0)
        try:
            look_at_pdf(source, where, longterm, found)
        finally:
            if not any(finding.code == "pdf_acts" for finding in found.findings):
                found.findings += raw.findings

    def image(found: Found) -> None:
        source.seek(0)
        look_at_image(source, kind, where, longterm, found)

    def svg(found: Found) -> None:
        source.seek(0)
        look_at_svg(source, where, found)

    def html(found: Found) -> None:
        source.seek(0)
        look_at_html(source, where, longterm, found)

    def text(found: Found) -> None:
        source.seek(0)
        content = source.read(ENOUGH)
        encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
        look_at_text(content.decode(encoding, "replace"), where, longterm, found)

    def ole(found: Found) -> None:
        source.seek(0)
        content = source.read()
        if any(name in content for name in _OLE_MACROS):
            found.add("macros_office", where)
        if _OLE_PROGRAM in content:
            found.add("executable", where)
        found.add("legacy_office", where)

    if kind in kinds.IMAGES:
        return image
    return {"pdf": pdf, "svg": svg, "html": html, "text": text, "rtf": text, "ole": ole}.get(kind)
