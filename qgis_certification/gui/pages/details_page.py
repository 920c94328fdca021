"""What all pages of details have in common: a way back, a heading, facts, actions, sections."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .. import icons, words
from ..flow_layout import FlowLayout
from ..list_view import ItemListView
from ..models.places import ItemListModel
from ..text import TextLabel, embolden, heading

translate = QCoreApplication.translate  # tr() would look under the name of the subclass

_NAME_WIDTH = 34  # characters of an organisation's name on its button
_MOST_ROWS = 25  # rows of a list inside a page; more have their own list


class FittingList(ItemListView):
    """A list as high as its rows, so that only the page scrolls."""

    def sizeHint(self):  # noqa: N802 - Qt's name
        """All rows, at the width there is."""
        rows = self.model().rowCount() if self.model() else 0
        return QSize(0, rows * max(self.sizeHintForRow(0), 0) + 2 * self.frameWidth())

    def minimumSizeHint(self):  # noqa: N802 - Qt's name
        """No less than that."""
        return self.sizeHint()

    def wheelEvent(self, event):  # noqa: N802 - Qt's name
        """The page scrolls, not the list."""
        event.ignore()


class DetailsPage(QWidget):
    """Built anew for each thing shown; the same thing shown again stays folded and scrolled as it was."""

    back = pyqtSignal()
    opened = pyqtSignal(str, str)
    rested = pyqtSignal(str, str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.thing_id = ""
        self._folded: dict[str, bool] = {}
        self._body: QWidget | None = None
        self.back_button = QToolButton(self)
        self.back_button.setAutoRaise(True)
        self.back_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        arrow = Qt.ArrowType.RightArrow if self.isRightToLeft() else Qt.ArrowType.LeftArrow
        self.back_button.setArrowType(arrow)
        self.back_button.setText(translate("DetailsPage", "&Back"))
        self.back_button.setToolTip(translate("DetailsPage", "Back (Esc)"))
        self.back_button.setAccessibleName(translate("DetailsPage", "Back"))
        self.back_button.clicked.connect(self.back)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        top = QHBoxLayout()
        top.addWidget(self.back_button)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self._scroll)

    def begin(self, thing_id: str) -> int:
        """Start an empty page; returns where to scroll when it is filled."""
        bar = self._scroll.verticalScrollBar()
        place = bar.value() if thing_id == self.thing_id else 0
        if thing_id != self.thing_id:
            self._folded.clear()
        self.thing_id = thing_id
        self._body = QWidget()
        self._rows = QVBoxLayout(self._body)
        self._rows.setContentsMargins(4, 0, 4, 4)
        return place

    def finish(self, place: int) -> None:
        """Show the page that was filled."""
        self._rows.addStretch(1)
        self._scroll.setWidget(self._body)
        self._body.layout().activate()
        self._scroll.verticalScrollBar().setValue(place)

    def show_gone(self, thing_id: str) -> None:
        """Say that what was shown is no longer published."""
        place = self.begin(thing_id)
        self.add_note(
            "mIconInfo", translate("DetailsPage", "This is no longer listed. It was removed from the programme's list.")
        )
        self.finish(place)

    def add_heading(self, text: str, *, below: str = "") -> None:
        """The thing's name, and a line below it."""
        self._rows.addWidget(heading(text, self._body, 1.35))
        self.add_text(below)

    def add_text(self, text: str) -> TextLabel | None:
        """A paragraph, if there is one."""
        if not text.strip():
            return None
        label = TextLabel(text.strip(), self._body)
        self._rows.addWidget(label)
        return label

    def add_note(self, icon_name: str, text: str) -> None:
        """A paragraph with an icon, for what should not be overlooked."""
        row = QHBoxLayout()
        label = TextLabel(text, self._body)
        sign = TextLabel("", self._body)
        side = self.fontMetrics().height()
        sign.setPixmap(icons.theme(icon_name).pixmap(side, side))
        sign.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        sign.setVisible(True)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self._rows.addLayout(row)

    def add_actions(self, actions: list) -> None:
        """Buttons side by side for QActions, which then work by mnemonic too."""
        box = QWidget(self._body)
        flow = FlowLayout(box)
        for action in actions:
            action.setParent(box)
            button = QToolButton(box)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setDefaultAction(action)
            button.setAccessibleName(action.text().replace("&", ""))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            flow.addWidget(button)
        self._rows.addWidget(box)

    def add_fact(self, name: str, text: str, layout=None) -> None:
        """A named fact: the name small above, the text below it, if there is any."""
        if not text.strip():
            return
        label = TextLabel(name, self._body)
        embolden(label, 0.9)
        value = TextLabel(text.strip(), self._body)
        value.setAccessibleName(f"{name}: {text.strip()}")
        pair = QVBoxLayout()
        pair.setSpacing(1)
        pair.addWidget(label)
        pair.addWidget(value)
        target = self._rows if layout is None else layout  # an empty layout is false
        target.addLayout(pair)

    def add_section(self, key: str, title: str, folded: bool = False) -> QVBoxLayout:
        """A section that folds; returns the layout to fill."""
        box = QgsCollapsibleGroupBoxBasic(title, self._body)
        box.setObjectName(f"section_{key}")
        box.setCollapsed(self._folded.get(key, folded))
        box.collapsedStateChanged.connect(lambda collapsed: self._folded.__setitem__(key, collapsed))
        layout = QVBoxLayout(box)
        layout.setContentsMargins(2, 2, 2, 2)
        self._rows.addWidget(box)
        return layout

    def add_organisation(self, organisation_id: str, name: str) -> None:
        """A button that leads to the organisation."""
        button = QPushButton(icons.own("organisation"), "", self._body)
        metrics = button.fontMetrics()
        name = words.one_line(name)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, _NAME_WIDTH * metrics.averageCharWidth())
        button.setText(shown.replace("&", "&&"))
        button.setAccessibleName(translate("DetailsPage", "Organisation: {name}").format(name=name))
        button.setToolTip(f"<p>{words.escaped(name)}</p>")
        button.setObjectName("organisation_button")
        button.clicked.connect(lambda: self.opened.emit("organisation", organisation_id))
        self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def add_list(self, layout: QVBoxLayout, name: str, items: list, total: int = 0, show_all=None) -> None:
        """Rows that open. Beyond a couple of dozen there is a button for all, or a sentence without `show_all`."""
        view = FittingList(self._body)
        view.setAccessibleName(name)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setModel(ItemListModel(items[:_MOST_ROWS], view))
        view.opened.connect(self.opened)
        view.rested.connect(self.rested)
        layout.addWidget(view)
        total = max(total, len(items))
        if total <= _MOST_ROWS:
            return
        if show_all is None:
            beyond = translate("DetailsPage", "and %n more", "", total - min(len(items), _MOST_ROWS))
            layout.addWidget(TextLabel(beyond, self._body))
            return
        button = QPushButton(
            translate("DetailsPage", "Show all {number} in the list").format(number=words.number(total)), self._body
        )
        button.clicked.connect(show_all)
        layout.addWidget(button)
