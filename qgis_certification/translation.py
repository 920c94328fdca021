"""The plugin's strings in QGIS's language."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

_I18N = Path(__file__).parent / "i18n"


def install_translator() -> QTranslator | None:
    """Our strings in QGIS's language; in English too, which has plural forms of its own. None where there is nothing to
    take back.
    """
    locale = QgsApplication.locale()
    for name in (locale, locale.split("_")[0], "en"):
        path = _I18N / f"qgis_certification_{name}.qm"
        if path.is_file():
            translator = QTranslator()
            if translator.load(str(path)):
                QCoreApplication.installTranslator(translator)
            return translator
    return None
