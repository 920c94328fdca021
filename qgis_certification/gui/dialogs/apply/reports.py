"""What the service found in a file, and how to mend it."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QFrame, QVBoxLayout, QWidget

from ....domain.material import ERROR as SEVERE
from ....domain.material import WARNING, Report
from .notes import DONE, ERROR, HINT, Note

_MOST = 50


class FindingsView(QFrame):
    """The findings of a report one below the other; hidden while there is none to show."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Report on the file"))
        self._layout = QVBoxLayout(self)
        self._shown: Report | None = None
        self.hide()

    def show_report(self, report: Report | None) -> None:
        """Show this report; one that is not ready yet is not shown."""
        if report is self._shown:
            return
        self._shown = report
        while self._layout.count():
            old = self._layout.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        ready = report is not None and report.state == "ready"
        self.setVisible(ready)
        if not ready:
            return
        if not report.findings:
            self._layout.addWidget(Note(DONE, self.tr("Nothing to mend was found."), self))
        for found in report.findings[:_MOST]:
            pieces = (found.where and f"{found.where}:", found.text, found.mend)
            kind = ERROR if found.severity in (SEVERE, WARNING) else HINT
            self._layout.addWidget(Note(kind, " ".join(filter(None, pieces)), self))
        left = len(report.findings) - _MOST
        if left > 0:
            self._layout.addWidget(Note(HINT, self.tr("and %n more", "", left), self))
