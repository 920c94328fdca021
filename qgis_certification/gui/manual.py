"""Shows the manual that is in the plugin, in the person's language."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout

from .links import open_link

_MANUAL = Path(__file__).parents[1] / "manual"


def manual_page(locale: str) -> Path:
    """The page for a locale such as 'ro_RO'; English where there is no other."""
    for name in (locale, locale.split("_")[0]):
        page = _MANUAL / name / "index.html"
        if page.is_file():
            return page
    return _MANUAL / "en" / "index.html"


class ManualWindow(QDialog):
    """A window that blocks nothing; links into the web open in the browser."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("QgisCertificationManual")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("QGIS Certification: manual"))
        self.resize(640, 640)
        self.browser = QTextBrowser(self)
        self.browser.setAccessibleName(self.tr("Manual"))
        self.browser.setOpenLinks(False)
        self.browser.anchorClicked.connect(self._follow)
        self.browser.setSource(QUrl.fromLocalFile(str(manual_page(QgsApplication.locale()))))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.browser)
        layout.addWidget(buttons)
        QgsGui.enableAutoGeometryRestore(self)

    def _follow(self, url: QUrl) -> None:
        if url.isRelative():
            self.browser.scrollToAnchor(url.fragment())
        else:
            open_link(url)
