"""Takes out of a QGIS project what runs by itself or on a click: macros, Python, commands, sign-in data of others.

A setting of QGIS could keep macros off, but it belongs to the person and knows neither form code nor actions. So the
project is not trusted to QGIS before what can run is gone from a copy of it. The material itself stays as it was sent.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

from qgis.PyQt.QtCore import QByteArray, QXmlStreamReader
from qgis.PyQt.QtXml import QDomDocument, QDomElement, QDomNode

_MOST_BYTES = 256 * 1024 * 1024
_DEEPEST = 200  # elements within each other; Qt's tree ends the program where there are very many
_OPENS_A_PAGE = "5"  # of QGIS's kinds of actions the one that neither runs nor sends anything
_NO_CODE = "0"
_AUTHENTICATION = re.compile(r"\s*\bauthcfg=['\"]?\w+['\"]?")
_CODE_OF_FORM = ("editforminit", "editforminitfilepath", "editforminitcode")
_EMPTY_FORM = ("", ".")


class Removed(str, Enum):
    """What a project can have had in it."""

    MACROS = "macros"
    FUNCTIONS = "functions"
    FORM_CODE = "form_code"
    FORM_FILE = "form_file"
    ACTIONS = "actions"
    AUTHENTICATION = "authentication"


_CODE_OF_PROJECT = {"Macros": Removed.MACROS, "ExpressionFunctions": Removed.FUNCTIONS}


class UnreadableProject(Exception):  # noqa: N818 - says what it is
    """The file is no QGIS project that can be read safely; the text says why, for the expert."""


def disarm(project: Path, target: Path) -> set[Removed]:
    """Write a harmless copy of a .qgs or .qgz file as `target` (.qgs, in the same folder, so that paths hold).

    Returns what was taken out. Raises UnreadableProject, OSError.
    """
    text, auxiliary = _content(project)
    document = _parsed(text)
    removed = set(_take_out(document))
    target.write_bytes(bytes(document.toByteArray(-1)))
    if auxiliary is not None:
        target.with_suffix(".qgd").write_bytes(auxiliary)
    return removed


def _parsed(text: bytes) -> QDomDocument:
    _check(text)
    document = QDomDocument()
    read = document.setContent(QByteArray(text))
    if not (read[0] if isinstance(read, tuple) else read):  # Qt 5 says where it stopped, too
        raise UnreadableProject("the project is not well-formed XML")
    if document.documentElement().tagName() != "qgis":
        raise UnreadableProject("the file is not a QGIS project")
    return document


def _check(text: bytes) -> None:
    """Read it once without keeping anything: only what a project can look like may become a tree."""
    reader = QXmlStreamReader(QByteArray(text))
    depth = 0
    while not reader.atEnd():
        token = reader.readNext()
        if token == QXmlStreamReader.TokenType.StartElement:
            depth += 1
            if depth > _DEEPEST:
                raise UnreadableProject("the project is nested too deeply")
        elif token == QXmlStreamReader.TokenType.EndElement:
            depth -= 1
        elif token == QXmlStreamReader.TokenType.DTD and reader.entityDeclarations():
            raise UnreadableProject("the project declares entities")
    if reader.hasError():
        raise UnreadableProject(reader.errorString())


def _content(project: Path) -> tuple[bytes, bytes | None]:
    """The project's XML and, of a .qgz, its auxiliary storage."""
    if project.suffix.lower() != ".qgz":
        if project.stat().st_size > _MOST_BYTES:
            raise UnreadableProject("the project is too large")
        return project.read_bytes(), None
    try:
        with zipfile.ZipFile(project) as archive:
            inside = {Path(info.filename).suffix.lower(): info for info in archive.infolist()}
            if ".qgs" not in inside:
                raise UnreadableProject("there is no project in the archive")
            auxiliary = _unpacked(archive, inside[".qgd"]) if ".qgd" in inside else None
            return _unpacked(archive, inside[".qgs"]), auxiliary
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise UnreadableProject(str(error)) from error


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """What is really inside, whatever size the archive claims."""
    with archive.open(info) as file:
        data = file.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        raise UnreadableProject("the project is too large")
    return data


def _take_out(document: QDomDocument) -> Iterator[Removed]:
    yield from _take_out_code_of_project(document)
    for layer in _elements(document.elementsByTagName("maplayer")):
        yield from _take_out_code_of_form(layer)
        yield from _take_out_actions(layer)
    yield from _take_out_authentication(document.documentElement())


def _take_out_code_of_project(document: QDomDocument) -> Iterator[Removed]:
    for properties in _elements(document.elementsByTagName("properties")):
        for child in _children(properties):
            # Newer projects name a property in an attribute, older ones by the element itself.
            removed = _CODE_OF_PROJECT.get(child.attribute("name", child.tagName()))
            if removed is not None:
                if child.text().strip():
                    yield removed
                properties.removeChild(child)


def _take_out_code_of_form(layer: QDomElement) -> Iterator[Removed]:
    source = layer.firstChildElement("editforminitcodesource")
    if not source.isNull():
        if source.text() not in ("", _NO_CODE):
            yield Removed.FORM_CODE
        _set_text(source, _NO_CODE)
    for name in _CODE_OF_FORM:
        _set_text(layer.firstChildElement(name), "")
    form = layer.firstChildElement("editform")
    if form.text().strip() not in _EMPTY_FORM:
        yield Removed.FORM_FILE
    _set_text(form, "")
    layout = layer.firstChildElement("editorlayout")
    if layout.text() == "uifilelayout":
        _set_text(layout, "generatedlayout")


def _take_out_actions(layer: QDomElement) -> Iterator[Removed]:
    actions = layer.firstChildElement("attributeactions")
    for action in _children(actions):
        if action.tagName() == "actionsetting" and action.attribute("type") != _OPENS_A_PAGE:
            actions.removeChild(action)
            yield Removed.ACTIONS


def _take_out_authentication(element: QDomElement) -> Iterator[Removed]:
    """A reference to sign-in data would be looked up among the reader's own."""
    attributes = element.attributes()
    for number in range(attributes.count()):
        attribute = attributes.item(number).toAttr()
        wanted = "" if attribute.name() == "authcfg" else _AUTHENTICATION.sub("", attribute.value())
        if wanted != attribute.value():
            attribute.setValue(wanted)
            yield Removed.AUTHENTICATION
    child = element.firstChild()
    while not child.isNull():
        if child.isElement():
            yield from _take_out_authentication(child.toElement())
        elif child.isText() and "authcfg=" in child.nodeValue():
            child.setNodeValue(_AUTHENTICATION.sub("", child.nodeValue()))
            yield Removed.AUTHENTICATION
        child = child.nextSibling()


def _elements(nodes) -> list[QDomElement]:
    """Of a live list, which changes with the document."""
    return [nodes.at(number).toElement() for number in range(nodes.count())]


def _children(parent: QDomNode) -> list[QDomElement]:
    found = []
    child = parent.firstChildElement()
    while not child.isNull():
        found.append(child)
        child = child.nextSiblingElement()
    return found


def _set_text(element: QDomElement, text: str) -> None:
    if element.isNull():
        return
    while element.hasChildNodes():
        element.removeChild(element.firstChild())
    if text:
        element.appendChild(element.ownerDocument().createTextNode(text))
