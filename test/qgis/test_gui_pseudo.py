"""In a language with accents everywhere and words 40 % longer: nothing untranslated, nothing cut off at 320 px.

The language is a translator that answers every text of ours; what is shown without its marks was never translated.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import fields, is_dataclass
from html import unescape
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTranslator
from qgis.PyQt.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QGroupBox, QLabel, QToolButton, QWidget

from qgis_certification.domain.problems import ProblemKind
from qgis_certification.gui.options import CertificationOptionsPage
from test.qgis.conftest import Panel, settle

GATHERED = Path(__file__).parents[2] / "qgis_certification" / "i18n" / "qgis_certification_ro.ts"
ACCENTS = str.maketrans("aceinorsuyACEINORSUY", "åçéîñöřšüýÅÇÉÎÑÖŘŠÜÝ")
OPEN, CLOSE = "⟦", "⟧"
KEPT = re.compile(r"(\{\w*\}|%n|&(?=\w))")
FROM_QT = {"Close", "&Close"}


def pseudo(text: str) -> str:
    """The text with accents, 40 % longer (by further words where it has several), in brackets; placeholders stay."""
    body = "".join(part if KEPT.fullmatch(part) else part.translate(ACCENTS) for part in KEPT.split(text) if part)
    longer = max(1, round(len(text) * 0.4) - 2)
    padding = (" " + "~~~~~ " * (longer // 6) + "~" * (longer % 6)).rstrip() if " " in text else "~" * longer
    return f"{OPEN}{body}{padding}{CLOSE}"


class PseudoLocale(QTranslator):
    """Translates what was gathered for translation, under the name it was gathered by, and nothing else."""

    def __init__(self):
        super().__init__()
        contexts = ElementTree.parse(GATHERED).getroot().iter("context")
        self.ours = {(c.findtext("name"), m.findtext("source")) for c in contexts for m in c.iter("message")}

    def translate(self, context, source, disambiguation=None, n=-1):
        """Called by Qt for every text."""
        if (context, source) in self.ours:
            return pseudo(source)
        return ""

    def isEmpty(self):  # noqa: N802
        return False


@pytest.fixture
def pseudo_locale(qgis_app):
    """The language, in the letter size of an ordinary desktop (without one, Qt takes a third more)."""
    translator, font = PseudoLocale(), QgsApplication.font()
    usual = QgsApplication.font()
    usual.setPointSizeF(9)
    QgsApplication.setFont(usual)
    QgsApplication.installTranslator(translator)
    yield
    QgsApplication.removeTranslator(translator)
    QgsApplication.setFont(font)


@pytest.fixture
def narrow(pseudo_locale, desktop, mirror, settings):
    """The panel in the pseudo-locale, 320 px wide."""
    panel = Panel(desktop, mirror, settings)
    panel.dock.setFloating(True)
    panel.dock.resize(320, 900)
    settle()
    yield panel
    panel.close()


def shown(root: QWidget) -> list[QWidget]:
    return [widget for widget in root.findChildren(QWidget) if widget.isVisible()]


def words_of(widget: QWidget) -> list[str]:
    """What a widget says to the eye, to the ear and in its tool tip."""
    said = [widget.accessibleName(), widget.accessibleDescription(), re.sub("<[^>]+>", "", widget.toolTip())]
    if isinstance(widget, QLabel | QAbstractButton):
        said.append(widget.text())
    if isinstance(widget, QGroupBox):
        said.append(widget.title())
    if isinstance(widget, QComboBox):
        said += [widget.itemText(0)]
    return [text for text in said if text]


def untranslated(root: QWidget, from_data: set[str]) -> set[str]:
    """Texts with letters that carry none of the marks and do not come from the data."""
    texts = {unescape(text) for widget in shown(root) for text in words_of(widget)}
    plain = {text.replace("\u200b", "").replace("\u2068", "").replace("\u2069", "") for text in texts}
    return {
        text
        for text in plain
        if re.search(r"[A-Za-z]{2}", text) and OPEN not in text and text not in FROM_QT and text not in from_data
    }


def needed(label: QLabel) -> int:
    """The width below which a label cuts its text: that of its longest word when it wraps."""
    words = re.split(r"[\s\u200b]+", label.text()) if label.wordWrap() else [label.text().replace("&", "")]
    return max(label.fontMetrics().horizontalAdvance(word) for word in words)


def cut_off(root: QWidget) -> list[str]:
    """Texts for which their widget is too small; combo boxes elide by design and show all when they open."""
    small = []
    for widget in shown(root):
        if isinstance(widget, QToolButton) and widget.toolButtonStyle() == 0:  # icon only
            continue
        if isinstance(widget, QAbstractButton) and widget.text() and widget.width() < widget.sizeHint().width():
            small.append(f"{widget.text()}: {widget.width()} of {widget.sizeHint().width()} px wide")
        if isinstance(widget, QLabel) and widget.text() and widget.height() < widget.heightForWidth(widget.width()):
            small.append(f"{widget.text()}: too low")
        if isinstance(widget, QLabel) and widget.text() and widget.contentsRect().width() < needed(widget):
            small.append(f"{widget.text()}: too narrow")
        if isinstance(widget, QGroupBox) and widget.width() < widget.minimumSizeHint().width():
            small.append(f"{widget.title()}: too narrow")
        right = widget.mapTo(root, widget.rect().topRight()).x()
        if isinstance(widget, QLabel | QAbstractButton | QComboBox | QCheckBox) and right > root.width():
            small.append(f"{words_of(widget)}: ends at {right} of {root.width()} px")
    return small


def data_words(panel, details) -> set[str]:
    """The words that a page shows as the data has them."""
    found: set[str] = set()

    def walk(value) -> None:
        if isinstance(value, str):
            found.add(" ".join(value.split()))
            found.add(value)
        elif isinstance(value, tuple | list):
            for part in value:
                walk(part)
        elif is_dataclass(value):
            for part in fields(value):
                walk(getattr(value, part.name))

    walk(details)
    return found


def test_the_marks_are_seen(narrow):
    assert narrow.filters.search.accessibleName() == pseudo("Search")


def test_results_are_translated_and_fit(narrow):
    narrow.dock.layers_hint.setVisible(True)
    settle()
    assert narrow.dock.width() == 320
    assert untranslated(narrow.dock.widget(), set()) == set()
    assert cut_off(narrow.dock.widget()) == []


def test_every_choice_of_the_filters_is_translated(narrow):
    for combo in (narrow.filters.when, narrow.filters.online, narrow.results.sort):
        assert all(OPEN in combo.itemText(row) for row in range(combo.count()))


@pytest.mark.parametrize("state", ["nothing found", "no data", "fetching", "offline"])
def test_empty_states_are_translated_and_fit(narrow, state):
    from qgis_certification.domain.problems import Problem

    states = narrow.explore.states
    if state == "nothing found":
        narrow.filters.search.setText("zzzz")
        narrow.explore.search()
    else:
        states.without_mirror()
        states.set_sync(state == "fetching", Problem(ProblemKind.UNREACHABLE) if state == "offline" else None)
    settle()
    assert narrow.results.empty.isVisible()
    assert untranslated(narrow.dock.widget(), set()) == set()
    assert cut_off(narrow.dock.widget()) == []


@pytest.mark.parametrize(
    ("kind", "thing", "country"),
    [
        ("organisation", "org-00", "Romania"),
        ("organisation", "org-11", "Germany"),
        ("course", "course-00-0", "Romania"),
        ("course", "course-09-2", "Fiji"),
        ("training_centre", "centre-00-a", "Romania"),
    ],
)
def test_details_are_translated_and_fit(narrow, kind, thing, country):
    explore = narrow.explore
    explore.open(kind, thing)
    settle()
    read = {
        "organisation": lambda: explore._finder.organisation(thing, explore._today),
        "course": lambda: explore._finder.course(thing),
        "training_centre": lambda: explore._finder.centre(thing, explore._today),
    }[kind]
    details = read()
    known = data_words(narrow, details)
    foreign = {
        text
        for text in untranslated(narrow.page, known)
        if not all(part in known or part == country for part in text.split("\n"))
        and not re.match(r"(Romanian|English|German|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jiří)", text)
        and not any(word.startswith(text.removesuffix("…")) for word in known)
    }
    assert foreign == set()
    assert cut_off(narrow.page) == []


def test_rows_of_the_list_are_translated(narrow):
    for row in range(3):
        spoken = narrow.list.model().item(row).spoken
        assert spoken
    running = next(item for item in map(narrow.list.model().item, range(5)) if item.mark == "course_running")
    assert OPEN in running.when and OPEN in running.spoken


def test_the_options_are_translated_and_fit(pseudo_locale, settings):
    page = CertificationOptionsPage(settings, "agent", lambda: None)
    page.resize(600, 400)
    page.show()
    page.address.setText("nonsense")
    settle()
    assert untranslated(page, {"nonsense"}) == set()
    assert cut_off(page) == []
    page.close()
    page.deleteLater()


def test_every_problem_has_its_sentences(pseudo_locale):
    from qgis_certification.domain.problems import Problem
    from qgis_certification.gui.messages import what_happened, what_to_do

    for kind in ProblemKind:
        for retry_after in (None, 30.0):
            problem = Problem(kind, retry_after=retry_after)
            assert what_happened(problem).startswith(OPEN) and what_to_do(problem).startswith(OPEN)
