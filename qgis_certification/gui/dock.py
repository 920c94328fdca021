"""The panel: its pages, the foot line, and the keys that work everywhere in it."""

from __future__ import annotations

from datetime import datetime

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QShortcut,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from . import icons
from .foot import FootLine
from .messages import in_words, is_offline, is_quiet, news_of, problem_in
from .pages.explore import ExplorePage
from .tabs import PageTabs

_NARROWEST = 320  # pixels; everything fits into it
_FIRST_WIDTH = 380  # what most rows of the list need


class CertificationDock(QgsDockWidget):
    """Explore is there for everybody; other pages come and go with who is signed in."""

    EXPLORE = "explore"

    refresh_wanted = pyqtSignal()
    pause_wanted = pyqtSignal(bool)
    details_wanted = pyqtSignal(object)
    layers_wanted = pyqtSignal()

    def __init__(self, finder, map_view, actions, settings, parent=None):
        super().__init__(parent)
        self.setObjectName("QgisCertificationDock")
        self.setWindowTitle(self.tr("QGIS Certification"))
        self._problem = None
        self._settings = settings
        self.setMinimumWidth(_NARROWEST)
        self.explore = ExplorePage(finder, map_view, actions, settings, self)
        self.foot = FootLine(self)
        self.layers_hint = self._build_layers_hint()
        self.tabs = PageTabs(self)
        self.pages = QStackedWidget(self)
        self.add_page(self.EXPLORE, icons.theme("search"), self.tr("Explore"), self.explore)
        self.tabs.chosen.connect(self._show_chosen)
        body = QWidget(self)
        layout = self._layout = QVBoxLayout(body)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        layout.addWidget(self.tabs)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.layers_hint)
        layout.addWidget(self.foot)
        self.setWidget(body)
        self.foot.set_paused(settings.paused)
        self.foot.refresh_wanted.connect(self.refresh_wanted)
        self.foot.pause_wanted.connect(self.pause_wanted)
        self.foot.details_wanted.connect(lambda: self.details_wanted.emit(self._problem))
        self.explore.refresh_wanted.connect(self.refresh_wanted)
        self._add_keys()

    def _build_layers_hint(self) -> QWidget:
        hint = QWidget(self)
        text = QLabel(self.tr("The layers are not in this project."), hint)
        text.setWordWrap(True)
        text.setMinimumWidth(12 * text.fontMetrics().averageCharWidth())
        button = QPushButton(self.tr("&Add to map"), hint)
        button.clicked.connect(self.layers_wanted)
        layout = QHBoxLayout(hint)
        layout.setContentsMargins(4, 0, 0, 0)
        layout.addWidget(text, 1)
        layout.addWidget(button)
        hint.setVisible(False)
        return hint

    def add_account(self, banner: QWidget, line: QWidget) -> None:
        """Room for what the session has to say: urgently at the top, quietly at the foot."""
        self._layout.insertWidget(0, banner)
        self._layout.insertWidget(self._layout.indexOf(self.layers_hint), line)

    def add_page(self, key: str, icon, title: str, page: QWidget) -> None:
        """One more page with its tab, at the end."""
        page.setProperty("key", key)
        self.pages.addWidget(page)
        self.tabs.add(key, icon, title)

    def remove_page(self, key: str) -> None:
        """The person can no longer use it; the page is gone."""
        page = self.page(key)
        if page is not None:
            self.tabs.remove(key)
            self.pages.removeWidget(page)
            page.deleteLater()

    def page(self, key: str) -> QWidget | None:
        """The page of a tab, if it is there."""
        pages = (self.pages.widget(index) for index in range(self.pages.count()))
        return next((page for page in pages if page.property("key") == key), None)

    def show_page(self, key: str) -> None:
        """Go to a page."""
        self.tabs.choose(key)

    def _show_chosen(self, key: str) -> None:
        page = self.page(key)
        if page is not None:
            self.pages.setCurrentWidget(page)

    def _go_back(self) -> None:
        if self.pages.currentWidget() is self.explore:
            self.explore.go_back()

    def _add_keys(self) -> None:
        for keys, slot in (
            (QKeySequence(Qt.Key.Key_Escape), self._go_back),
            (QKeySequence(QKeySequence.StandardKey.Back), self._go_back),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        for combo in self.findChildren(QComboBox):  # it would take the key of Ctrl+F for a letter to search with
            combo.installEventFilter(self)

    def event(self, event):
        """Ctrl+F and F5 are ours while the focus is in the panel; as shortcuts they would be ambiguous with QGIS's."""
        return self._took_key(event) or super().event(event)

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        """The same, for what would not let the key come up to the panel."""
        return self._took_key(event) or super().eventFilter(watched, event)

    def _took_key(self, event) -> bool:
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if event.matches(QKeySequence.StandardKey.Find):
            act = self.focus_search
        elif event.key() == Qt.Key.Key_F5 and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            act = self.refresh_wanted.emit
        else:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            act()
        return True

    def first_size(self) -> QSize:
        """How large the panel opens: as the person left it, or wide enough to read the list."""
        return QSize(max(self._settings.panel_width or _FIRST_WIDTH, _NARROWEST), self.height())

    def hideEvent(self, event):  # noqa: N802 - Qt's name
        """Remember the width."""
        if not self.isFloating():
            self._settings.panel_width = self.width()
        super().hideEvent(event)

    def focus_search(self) -> None:
        """Go to the search field, from the details and other pages too."""
        self.show_page(self.EXPLORE)
        while self.explore.go_back():
            pass
        self.explore.results.filters.search.setFocus()
        self.explore.results.filters.search.selectAll()

    # What the synchroniser tells

    def sync_started(self) -> None:
        """An update runs."""
        self.foot.set_progress(0)
        self.explore.states.set_sync(True, None)

    def sync_progressed(self, percent: int) -> None:
        """It goes on."""
        self.foot.set_progress(percent)

    def sync_finished(self, outcome, last_success: datetime | None) -> None:
        """It ended: tell what came, or quietly what went wrong."""
        self.foot.set_progress(None)
        self.foot.set_last_success(last_success)
        self.show_problem(problem_in(outcome.notices) if outcome.ok else outcome.problem, failed=not outcome.ok)
        self.explore.states.set_sync(False, outcome.problem)
        if outcome.ok and outcome.anything_changed and not outcome.first and not outcome.source_changed:
            counts = (kind.get("course", 0) for kind in (outcome.new, outcome.changed, outcome.removed))
            self.foot.set_news(news_of(*counts))

    def show_problem(self, problem, failed: bool = True) -> None:
        """Say in the foot line why the data is not the newest, or not all there is."""
        if is_quiet(problem):
            return
        self._problem = problem
        sentence = in_words(problem) if problem else ""
        self.foot.set_problem(sentence, is_offline(problem), failed)

    def close_mirror(self) -> None:
        """Let go of the mirror's file."""
        self.explore.close_mirror()
