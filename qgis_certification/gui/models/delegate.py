"""Draws a row of a list in two lines: what and when; who and where, with the facts at the far end."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QFont, QFontMetrics, QPalette, QTextOption
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .. import icons
from .items import ITEM

_WIDE = 60  # average characters from which on the long facts fit


class TwoLineDelegate(QStyledItemDelegate):
    """Draws `ListItem`s with the palette's colours only, in the person's font, in both writing directions."""

    def sizeHint(self, option, index):  # noqa: N802 - Qt's name
        """Two lines of text and some air; the same for every row. The width is whatever there is."""
        metrics = QFontMetrics(option.font)
        return QSize(0, 2 * metrics.lineSpacing() + 3 * self._air(metrics))

    def paint(self, painter, option, index):
        """Let the style draw selection, hover and focus, then draw our texts over it."""
        item = index.data(ITEM)
        opt = QStyleOptionViewItem(option)
        self.initStyleOption(opt, index)
        opt.text = ""
        style = opt.widget.style() if opt.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, opt, painter, opt.widget)
        if item is None:
            return
        painter.save()
        painter.setClipRect(option.rect)
        self._draw(painter, opt, item)
        painter.restore()

    def _draw(self, painter, opt, item) -> None:
        bold = QFont(opt.font)
        bold.setBold(True)
        metrics, bold_metrics = QFontMetrics(opt.font), QFontMetrics(bold)
        air = self._air(metrics)
        line = metrics.lineSpacing()
        side = line
        inner = opt.rect.adjusted(2 * air, air, -2 * air, -air)
        mark = QRect(inner.left(), inner.top(), side, line)
        icons.own(item.mark).paint(painter, self._placed(opt, mark, inner))
        text = inner.adjusted(side + 2 * air, 0, 0, 0)
        first = QRect(text.left(), text.top(), text.width(), line)
        second = QRect(text.left(), text.bottom() - line + 1, text.width(), line)
        facts = item.long_facts if text.width() > _WIDE * metrics.averageCharWidth() else item.facts
        plain = (opt.font, metrics)
        self._two_ends(painter, opt, inner, first, (item.title, bold, bold_metrics), (item.when, *plain), 1.0)
        self._two_ends(painter, opt, inner, second, (item.place, *plain), (facts, *plain), 0.75)

    def _two_ends(self, painter, opt, inner, line, leading, trailing, strength) -> None:
        """A text at the beginning of the line, elided, and one at its end that takes at most three fifths."""
        text, font, metrics = trailing
        gap = 2 * self._air(metrics) if text else 0
        width = min(metrics.horizontalAdvance(text), line.width() * 3 // 5) + (1 if text else 0)
        end = QRect(line.right() - width + 1, line.top(), width, line.height())
        self._text(painter, opt, self._placed(opt, end, inner), text, font, metrics, True, strength)
        text, font, metrics = leading
        begin = QRect(line.left(), line.top(), line.width() - width - gap, line.height())
        self._text(painter, opt, self._placed(opt, begin, inner), text, font, metrics, False, strength)

    @staticmethod
    def _text(painter, opt, rect, text, font, metrics, at_end, strength) -> None:
        selected = bool(opt.state & QStyle.StateFlag.State_Selected)
        active = bool(opt.state & QStyle.StateFlag.State_Active)
        group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        colour = opt.palette.color(group, role)
        colour.setAlphaF(1.0 if selected else strength)
        painter.setPen(colour)
        painter.setFont(font)
        edge = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        align = QStyle.visualAlignment(opt.direction, edge)
        options = QTextOption(align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        options.setWrapMode(QTextOption.WrapMode.NoWrap)
        options.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(QRectF(rect), metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width()), options)

    @staticmethod
    def _placed(opt, rect: QRect, inner: QRect) -> QRect:
        """The rectangle, mirrored where the interface reads from right to left."""
        return QStyle.visualRect(opt.direction, inner, rect)

    @staticmethod
    def _air(metrics: QFontMetrics) -> int:
        return max(2, metrics.height() // 5)
