"""Pictures and pages written as XML or HTML: whether they bring programs along."""

import re
from typing import BinaryIO

from certification_service.interfaces.material_report.findings import Found
from certification_service.interfaces.material_report.words import ENOUGH, look_at_text
from certification_service.interfaces.material_report.xml_events import elements, local

_ACTIVE = frozenset(("script", "foreignobject", "iframe", "embed", "object", "handler"))
_SCRIPT = re.compile(r"<\s*script\b|\bon[a-z]+\s*=\s*[\"']|javascript:", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,2000}>")


def look_at_svg(source: BinaryIO, where: str, found: Found) -> None:
    """Notes scripts in an SVG; raises what xml_events raises."""
    for _around, element in elements(source):
        attributes = {name.rsplit("}", 1)[-1].casefold(): value for name, value in element.attrib.items()}
        starts_script = any(name.startswith("on") for name in attributes) or any(
            value.strip().casefold().startswith(("javascript:", "data:text/html")) for value in attributes.values()
        )
        if starts_script or local(element).casefold() in _ACTIVE:
            found.add("svg_script", where)
            return


def look_at_html(source: BinaryIO, where: str, longterm: tuple[int, int], found: Found) -> None:
    """Notes scripts, language and names in a web page."""
    text = source.read(ENOUGH).decode("utf-8", "replace")
    if _SCRIPT.search(text):
        found.add("html_script", where)
    look_at_text(_TAG.sub(" ", text), where, longterm, found)
