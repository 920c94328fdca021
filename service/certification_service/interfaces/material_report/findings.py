"""What a report can say: codes with how serious they are, and the places they are about. The words are in texts.py."""

from dataclasses import dataclass, field
from typing import Any

ERROR, WARNING, INFO = "error", "warning", "info"

SEVERITY = {
    # Files that nobody should have to open.
    "archive_bomb": ERROR,
    "archive_overlapping": ERROR,
    "damaged": ERROR,
    "device_file": ERROR,
    "encrypted": ERROR,
    "executable": ERROR,
    "link_outside": ERROR,
    "macros_office": ERROR,
    "name_absolute": ERROR,
    "name_climbs": ERROR,
    "name_misleading": ERROR,
    "pdf_acts": ERROR,
    "polyglot": ERROR,
    "shortcut": ERROR,
    "sizes_lie": ERROR,
    "svg_script": ERROR,
    "too_many_files": ERROR,
    "too_much_work": ERROR,
    "xml_entities": ERROR,
    # QGIS projects.
    "project_layer_missing": ERROR,
    "project_macros": ERROR,
    "project_password": ERROR,
    "project_absolute_path": WARNING,
    "project_action": WARNING,
    "project_authentication": WARNING,
    "project_expression_functions": WARNING,
    "project_form_python": WARNING,
    "project_no_crs": WARNING,
    "project_layer_no_crs": INFO,
    "project_newer": INFO,
    "project_old": WARNING,
    "project_several": INFO,
    "project_style_broken": WARNING,
    "project_style_file": WARNING,
    "project_online": INFO,
    # Documents and pictures.
    "image_huge": WARNING,
    "image_old": WARNING,
    "language_unknown": INFO,
    "legacy_office": INFO,
    "name_out_of_date": WARNING,
    "office_external": WARNING,
    "pdf_attachments": WARNING,
    "pdf_no_text": INFO,
    "version_out_of_date": WARNING,
    # What the rest is made of.
    "archive_closed": WARNING,
    "archive_nested": WARNING,
    "duplicate": INFO,
    "html_script": INFO,
    "link": WARNING,
    "licence_missing": INFO,
    "name_case": WARNING,
    "name_encoding": WARNING,
    "name_reserved": WARNING,
    "name_too_long": WARNING,
    "nothing_inside": WARNING,
    "script": INFO,
    "wrong_extension": WARNING,
    "more": INFO,
}


@dataclass(frozen=True)
class Finding:
    """One thing to know of a file; `where` is its path inside the upload."""

    code: str
    where: str = ""
    params: dict[str, Any] = field(default_factory=dict)

    @property
    def severity(self) -> str:
        """How serious it is: error, warning or info."""
        return SEVERITY[self.code]

    def stored(self) -> dict[str, Any]:
        """As kept in the report."""
        return {"severity": self.severity, "code": self.code, "where": self.where, "params": self.params}


@dataclass
class Found:
    """What looking at one file gave: findings, and facts such as its pages or language."""

    findings: list[Finding] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)

    def add(self, code: str, where: str, **params: Any) -> None:
        """Notes a finding."""
        self.findings.append(Finding(code, where, params))
