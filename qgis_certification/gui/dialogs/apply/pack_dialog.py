"""Packs the current QGIS project for the application: which layers, how large, and what for."""

from __future__ import annotations

import shutil
import uuid
from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QProgressBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from ....domain import material
from ....layers.roles import ROLE_PROPERTY
from ....tasks.packing import LayerChoice, Packing, layer_choices, needs_saving
from ...text import TextLabel
from .file_model import bytes_text
from .notes import ERROR, HINT, Note

FOLDER = "packed"
_LAYER = Qt.ItemDataRole.UserRole


class PackDialog(QDialog):
    """Chooses, packs in the background, and hands over the files; `packed(kind, files)`."""

    packed = pyqtSignal(str, list)

    def __init__(self, folder: Path, parent=None):
        """`folder` is the plugin's: what is packed lies within it until it is sent."""
        super().__init__(parent)
        self.setObjectName("QgisCertificationPack")
        self.setWindowTitle(self.tr("Add the current QGIS project"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._project = QgsProject.instance()
        self._folder = folder / FOLDER / uuid.uuid4().hex
        self._packing: Packing | None = None
        self.name = QLineEdit(self._project.baseName() or self.tr("project"), self)
        self.kind = QComboBox(self)
        for text, kind in (
            (self.tr("Data"), material.DATA),
            (self.tr("Exercises"), material.EXERCISES),
            (self.tr("Lectures"), material.LECTURES),
        ):
            self.kind.addItem(text, kind)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderLabels([self.tr("Layer"), self.tr("Size"), self.tr("Comes along")])
        self.tree.setAccessibleName(self.tr("Layers to pack"))
        self.note = Note(HINT, "", self)
        self.error = Note(ERROR, "", self)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Packing"))
        self.progress.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.save = self.buttons.addButton(self.tr("&Save project"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save.clicked.connect(self._project.write)
        self._project.projectSaved.connect(self._saved)
        self.pack = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("&Name:"), self.name)
        form.addRow(self.tr("&Used as:"), self.kind)
        layout = QVBoxLayout(self)
        explain = self.tr(
            "The project is copied with the data of the layers that you tick: vectors into one GeoPackage, rasters as "
            "they are, all with relative paths. Your own project stays as it is."
        )
        layout.addWidget(TextLabel(explain, self))
        layout.addLayout(form)
        for widget in (self.tree, self.note, self.error, self.progress, self.buttons):
            layout.addWidget(widget)
        self.buttons.accepted.connect(self._start)
        self.buttons.rejected.connect(self.reject)
        self._fill()
        self.tree.itemChanged.connect(self._count)
        self._count()
        self.resize(560, 480)
        QgsGui.enableAutoGeometryRestore(self)

    def _fill(self) -> None:
        """The layers as the project's tree has them, with their groups."""
        ours = {i for i, layer in self._project.mapLayers().items() if layer.customProperty(ROLE_PROPERTY)}
        choices = {choice.id: choice for choice in layer_choices(self._project) if choice.id not in ours}
        groups: dict = {}
        self._root = self.tree.invisibleRootItem()
        root = self._project.layerTreeRoot()
        for node in root.findLayers():
            choice = choices.pop(node.layerId(), None)
            if choice is not None:
                self._add(choice, self._group(node.parent(), root, groups))
        for choice in choices.values():  # layers that the tree does not show
            self._add(choice, self._root)
        self.tree.expandAll()
        self.tree.resizeColumnToContents(0)
        self._say_what_is_missing()

    def _say_what_is_missing(self) -> None:
        unsaved = needs_saving(self._project)
        self.save.setVisible(unsaved and bool(self._project.fileName()))
        if unsaved:
            self.error.say(self.tr("Save the project first: what is packed is the project as it is on the disk."))
        else:
            self.error.say("" if self.tree.topLevelItemCount() else self.tr("The project has no layer."))

    def _saved(self) -> None:
        self._say_what_is_missing()
        self._count()

    def _group(self, node, root, groups: dict) -> QTreeWidgetItem:
        if node is None or node == root:
            return self._root
        above = self._group(node.parent(), root, groups)
        key = id(above), node.name()  # groups beside each other have different names, or are shown as one
        if key not in groups:
            item = QTreeWidgetItem(above, [node.name()])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
            groups[key] = item
        return groups[key]

    def _add(self, choice: LayerChoice, parent: QTreeWidgetItem) -> None:
        what = {
            LayerChoice.VECTOR: self.tr("with its features"),
            LayerChoice.RASTER: self.tr("with its file"),
            LayerChoice.ONLINE: self.tr("as a link: it is on the network"),
            LayerChoice.MISSING: self.tr("not: its data are missing"),
        }[choice.kind]
        if choice.features is not None:
            what = self.tr("with %n feature(s)", "", choice.features)
        size = bytes_text(choice.bytes) if choice.bytes is not None else ""
        item = QTreeWidgetItem(parent, [choice.name, size, what])
        item.setData(0, _LAYER, choice)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        missing = choice.kind == LayerChoice.MISSING
        item.setCheckState(0, Qt.CheckState.Unchecked if missing else Qt.CheckState.Checked)
        item.setDisabled(missing)

    def _items(self, parent: QTreeWidgetItem | None = None) -> list[QTreeWidgetItem]:
        parent = parent or self.tree.invisibleRootItem()
        found = []
        for number in range(parent.childCount()):
            child = parent.child(number)
            found += [child] if child.data(0, _LAYER) is not None else self._items(child)
        return found

    @property
    def chosen(self) -> list[LayerChoice]:
        """The layers that are ticked."""
        return [item.data(0, _LAYER) for item in self._items() if item.checkState(0) == Qt.CheckState.Checked]

    def _count(self, *_ignored) -> None:
        """The button says what it does and how much; sizes are those of the files the layers come from."""
        size = sum(choice.bytes or 0 for choice in self.chosen)
        self.pack.setText(self.tr("&Pack and upload (about {size})").format(size=bytes_text(size)))
        self.pack.setEnabled(bool(self.chosen) and not needs_saving(self._project) and self._packing is None)
        unknown = sum(choice.bytes is None and choice.is_packed for choice in self.chosen)
        self.note.say(self.tr("The size of %n layer(s) is not known beforehand.", "", unknown) if unknown else "")

    def _start(self) -> None:
        name = self.name.text().strip() or self.tr("project")
        self._packing = Packing(self._project, [choice.id for choice in self.chosen], self._folder, name, self)
        self._packing.progressed.connect(lambda share: self.progress.setValue(int(100 * share)))
        self._packing.finished.connect(self._finished)
        self._packing.failed.connect(self._failed)
        self.error.say("")
        self.progress.setValue(0)
        self.progress.show()
        for widget in (self.tree, self.name, self.kind, self.pack):
            widget.setEnabled(False)
        self._packing.start()

    def _finished(self, files) -> None:
        self._packing = None
        self.packed.emit(self.kind.currentData(), list(files))
        self.accept()

    def _failed(self, sentence: str) -> None:
        self._packing = None
        self.progress.hide()
        for widget in (self.tree, self.name, self.kind):
            widget.setEnabled(True)
        self.error.say(sentence)
        self._count()

    def reject(self) -> None:
        """Closed: what was being packed is given up."""
        if self._packing is not None:
            self._packing.cancel()
        super().reject()


def tidy(folder: Path, uploads) -> None:
    """Remove packed projects that nothing sends any more."""
    wanted = {Path(row.local_path) for row in uploads.rows() if row.is_open}
    packed = folder / FOLDER
    for one in packed.iterdir() if packed.is_dir() else ():
        if not any(one in path.parents for path in wanted):
            shutil.rmtree(one, ignore_errors=True)
