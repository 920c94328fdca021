"""XML from strangers, read element by element: no entities, nothing fetched, nothing kept that was read."""

from collections.abc import Iterator
from typing import BinaryIO
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

DEEPEST = 200
BROKEN = (ParseError, DefusedXmlException)


def elements(source: BinaryIO) -> Iterator[tuple[list[Element], Element]]:
    """Each element when it ends, with those around it, outermost first; raises one of BROKEN.

    Of an element's children only the attributes and texts that the caller took are left.
    """
    around: list[Element] = []
    # QGIS writes a DOCTYPE into its projects: allowed, as long as it declares nothing.
    for event, element in iterparse(source, events=("start", "end"), forbid_entities=True, forbid_external=False):
        if event == "start":
            if len(around) >= DEEPEST:
                raise ParseError(f"elements within elements more than {DEEPEST} deep")
            around.append(element)
            continue
        around.pop()
        yield around, element
        element.clear()
        if around:
            around[-1].remove(element)


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""
