"""QGIS projects (.qgs, also inside .qgz): version, data, passwords, code, coordinate system, styles."""

import re
from collections.abc import Set
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import BinaryIO
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

from certification_service.interfaces.material_report.findings import Found
from certification_service.interfaces.material_report.names import shown
from certification_service.interfaces.material_report.words import dotted, is_old
from certification_service.interfaces.material_report.xml_events import elements, local

_SPACELESS = ("", "No geometry", "Unknown")
_PASSWORD = re.compile(r"""\bpassword\s*=\s*(?:'[^']+'|"[^"]+"|[^\s'"&]+)|//[^/\s:@]+:[^/\s@]+@""", re.IGNORECASE)
_AUTHENTICATION = re.compile(r"\bauthcfg\s*=\s*'?[A-Za-z0-9]{7}")
_ONLINE = frozenset(("wms", "wfs", "wcs", "oapif", "arcgismapserver", "arcgisfeatureserver", "xyzvectortiles"))
_DATABASES = frozenset(("postgres", "mssql", "oracle", "hana", "postgresraster", "mysql"))
_NETWORK = re.compile(r"(?:/vsicurl[^/]*/|[^|]{0,40}\b(?:url=)?)(?:https?|ftp)(?:://|%3A)", re.IGNORECASE)
_ABSOLUTE = re.compile(r"(?:file:/*)?(?:/|[A-Za-z]:[\\/]|\\\\)")
# What QGIS does with an attribute action: 1 is Python, 0 and 2 to 4 start programs.
_PYTHON_ACTION = "1"
_PROGRAM_ACTIONS = frozenset(("0", "2", "3", "4"))


@dataclass
class _Layer:
    name: str = ""
    source: str = ""
    provider: str = ""
    geometry: str = ""
    kind: str = ""
    authid: str = ""
    has_srs: bool = False


class _Reader:
    def __init__(self, where: str, there: Set[str], longterm: tuple[int, int], found: Found) -> None:
        self.where, self.there, self.longterm, self.found = where, there, longterm, found
        self.layer = _Layer()
        self.layers = 0
        self.online: set[str] = set()
        self.symbols: set[str] = set()
        self.symbols_used: set[str] = set()
        self.crs: str | None = None
        self.version: tuple[int, int] | None = None
        self.form_code = ("0", "")

    def read(self, source: BinaryIO) -> None:
        """Reads the whole project; raises what xml_events raises."""
        for around, element in elements(source):
            handler = getattr(self, f"_on_{local(element).replace('-', '_')}", None)
            if handler is not None:
                handler(around, element)
            if not around:
                self._root(element)
        if self.online:
            self.found.add("project_online", self.where, hosts=", ".join(sorted(self.online)[:5]))
        self.found.facts["layers"] = self.layers
        if not self.crs and self.layers:
            self.found.add("project_no_crs", self.where)
        elif self.crs:
            self.found.facts["crs"] = self.crs

    def _root(self, element: Element) -> None:
        match = re.match(r"(\d+)\.(\d+)", element.get("version", ""))
        if not match:
            return
        version = int(match[1]), int(match[2])
        self.found.facts["qgis_versions"] = [dotted(version)]
        if is_old(version, self.longterm):
            self.found.add("project_old", self.where, version=dotted(version), longterm=dotted(self.longterm))
        elif version > self.longterm:
            self.found.add("project_newer", self.where, version=dotted(version), longterm=dotted(self.longterm))

    # One layer: its parts come before its end.

    def _on_layername(self, around: list[Element], element: Element) -> None:
        if local(around[-1]) == "maplayer":
            self.layer.name = shown(element.text or "")[:100]

    def _on_datasource(self, around: list[Element], element: Element) -> None:
        if local(around[-1]) == "maplayer":
            self.layer.source = (element.text or "").strip()

    def _on_provider(self, around: list[Element], element: Element) -> None:
        if local(around[-1]) == "maplayer":
            self.layer.provider = (element.text or "").strip().casefold()

    def _on_authid(self, around: list[Element], element: Element) -> None:
        above = [local(one) for one in around[-3:]]
        if above[-2:] == ["srs", "spatialrefsys"] and "maplayer" in above:
            self.layer.has_srs, self.layer.authid = True, (element.text or "").strip()
        elif "projectCrs" in above:
            self.crs = (element.text or "").strip()

    def _on_proj4(self, around: list[Element], element: Element) -> None:
        # A coordinate system of one's own has no code.
        if (element.text or "").strip() and local(around[-2]) == "srs" and not self.layer.authid:
            self.layer.authid = "custom"
        elif (element.text or "").strip() and local(around[-2]) == "projectCrs" and not self.crs:
            self.crs = "custom"

    def _on_maplayer(self, around: list[Element], element: Element) -> None:
        self.layers += 1
        layer, self.layer = self.layer, _Layer()
        layer.kind, layer.geometry = element.get("type", ""), element.get("geometry", "")
        self._look_at_source(layer)
        spatial = layer.kind == "raster" or layer.kind == "vector" and layer.geometry not in _SPACELESS
        if spatial and not layer.authid and layer.provider not in _ONLINE:
            self.found.add("project_layer_no_crs", self.where, layer=layer.name)
        missing = self.symbols_used - self.symbols
        if missing:
            self.found.add("project_style_broken", self.where, layer=layer.name, symbols=len(missing))
        self.symbols, self.symbols_used = set(), set()
        code_source, code = self.form_code
        if code_source != "0":
            self.found.add("project_form_python", self.where, layer=layer.name)
        self.form_code = ("0", "")

    def _look_at_source(self, layer: _Layer) -> None:
        if _PASSWORD.search(layer.source):
            self.found.add("project_password", self.where, layer=layer.name)
        if _AUTHENTICATION.search(layer.source):
            self.found.add("project_authentication", self.where, layer=layer.name)
        if layer.provider in _DATABASES or layer.provider in _ONLINE or _NETWORK.match(layer.source):
            self._note_host(layer)
            return
        if layer.provider == "memory" or not layer.source or layer.kind in ("annotation", "group", "plugin"):
            return
        path = _path_of(layer.source)
        if _ABSOLUTE.match(path):
            self.found.add("project_absolute_path", self.where, layer=layer.name, path=shown(path)[:200])
        elif path and not self._is_there(path):
            self.found.add("project_layer_missing", self.where, layer=layer.name, path=shown(path)[:200])

    def _note_host(self, layer: _Layer) -> None:
        match = re.search(r"https?(?:://|%3A%2F%2F)([^/&'\"%\s:@]+)", layer.source, re.IGNORECASE) or re.search(
            r"\bhost='?([^'\s]+)", layer.source
        )
        self.online.add(shown(match[1])[:100] if match else layer.provider or "?")

    def _is_there(self, path: str) -> bool:
        parts: list[str] = list(PurePosixPath(self.where).parent.parts)
        for part in path.replace("\\", "/").split("/"):
            if part == "..":
                if not parts:
                    return False
                parts.pop()
            elif part not in ("", "."):
                parts.append(part)
        wanted = "/".join(parts)
        return wanted in self.there or any(name.startswith(f"{wanted}/") for name in self.there)

    # Code.

    def _on_pythonCode(self, around: list[Element], element: Element) -> None:  # noqa: N802 - QGIS's name
        if not (element.text or "").strip():
            return
        if local(around[-1]) == "Macros":
            self.found.add("project_macros", self.where)
        elif local(around[-1]) == "ExpressionFunctions":
            self.found.add("project_expression_functions", self.where)

    def _on_editforminitcodesource(self, around: list[Element], element: Element) -> None:
        self.form_code = ((element.text or "0").strip() or "0", self.form_code[1])

    def _on_actionsetting(self, around: list[Element], element: Element) -> None:
        kind = element.get("type", "")
        if kind == _PYTHON_ACTION or kind in _PROGRAM_ACTIONS and element.get("action", "").strip():
            self.found.add("project_action", self.where, action=shown(element.get("name", ""))[:100])

    # Passwords and authentication outside of layers' sources: relations, print layouts, properties.

    def _on_Option(self, around: list[Element], element: Element) -> None:  # noqa: N802 - QGIS's name
        value = element.get("value", "")
        if element.get("name") in ("name", "imageFile", "svgFile") and _ABSOLUTE.match(value):
            self._style_file(around, value)

    def _on_prop(self, around: list[Element], element: Element) -> None:
        if element.get("k") in ("name", "imageFile", "svgFile") and _ABSOLUTE.match(element.get("v", "")):
            self._style_file(around, element.get("v", ""))

    def _style_file(self, around: list[Element], path: str) -> None:
        if any(local(one) == "symbol" for one in around):
            self.found.add("project_style_file", self.where, path=shown(path)[:200])

    # Styles: what categories, ranges and rules refer to has to be among the symbols.

    def _on_symbol(self, around: list[Element], element: Element) -> None:
        if local(around[-1]) == "symbols" and local(around[-2]) == "renderer-v2":
            self.symbols.add(element.get("name", ""))

    def _uses(self, around: list[Element], element: Element) -> None:
        if element.get("symbol") and any(local(one) == "renderer-v2" for one in around):
            self.symbols_used.add(element.get("symbol", ""))

    _on_category = _on_range = _on_rule = _uses


def look_at_project(source: BinaryIO, where: str, there: Set[str], longterm: tuple[int, int], found: Found) -> None:
    """Notes what is to be mended in a project; `there`: the paths of all files that came with it, `where` its own."""
    _Reader(where, there, longterm, found).read(source)


def _path_of(source: str) -> str:
    """The file in a layer's source, without layer name, options and the like."""
    if source.startswith("dbname="):
        match = re.match(r"dbname='((?:[^'\\]|\\.)*)'", source)
        return match[1] if match else ""
    path = source.split("|", 1)[0]
    if path.startswith("file:"):
        # Delimited text: file:./points.csv?delimiter=;
        return unquote(urlsplit(path).path or path.removeprefix("file:"))
    for prefix in ("/vsizip/", "/vsitar/", "/vsigzip/"):
        if path.startswith(prefix):
            inner = path.removeprefix(prefix)
            return re.sub(r"(\.(?:zip|tar|gz|tgz))/.*", r"\1", inner)
    for prefix in ("NETCDF:", "HDF5:", "GPKG:", "ept:", "copc:", "pdal:"):
        if path.startswith(prefix):
            return path.removeprefix(prefix).strip('"').split('"')[0].rsplit(":", 1)[0]
    return path.split("?", 1)[0] if "?" in path and ".csv" in path else path
