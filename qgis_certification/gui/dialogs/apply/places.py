"""Where the organisation teaches: places chosen by clicking the map, or online."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QGroupBox, QPushButton, QVBoxLayout, QWidget

from .fields import CoordinateField, CountryField, LineField, SwitchField, TextField
from .form import FieldBox, Form
from .notes import Remarks
from .part_list import PartList
from .step import remarks_on


class PlaceEditor(QWidget):
    """One place."""

    def __init__(self, saver, place_again, parent=None):
        super().__init__(parent)
        self._saver = saver
        self.remarks = Remarks(self)
        self.form = form = Form(saver, self)
        form.row(
            ("name", FieldBox(self.tr("Name of the place"), LineField(200), parent=form)),
            ("country", FieldBox(self.tr("Country"), CountryField(self.tr("The organisation's")), parent=form)),
        )
        form.add("address", self.tr("Address (optional)"), TextField(1))
        form.add("online", self.tr("Teaching takes place"), SwitchField(self.tr("Online, without a place")))
        form.row(
            ("lon", FieldBox(self.tr("Longitude (degrees east)"), CoordinateField(180), parent=form)),
            ("lat", FieldBox(self.tr("Latitude (degrees north)"), CoordinateField(90), parent=form)),
        )
        self.again = QPushButton(self.tr("Choose on the map…"), self)
        self.again.clicked.connect(place_again)
        form.put(self.again)
        for name in ("lon", "lat"):
            form.checks[name] = lambda value, field=form.boxes[name].field: self._check(value, field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.remarks)
        layout.addWidget(form)
        form.boxes["online"].field.edited.connect(self._switched)
        saver.part_changed.connect(lambda key: key == form.key and self._show_kind())
        saver.application_changed.connect(self._show_kind)

    def bind(self, key: str) -> None:
        self.form.bind(key)
        self._show_kind()

    def _check(self, value, field) -> str:
        part = self._saver.part(self.form.key)
        if field.is_wrong:
            return self.tr("This is no such coordinate.")
        if value is None and part is not None and not part.value("online"):
            return self.tr("Choose the place on the map, or type both coordinates.")
        return ""

    def _switched(self) -> None:
        """Online has no coordinates: both or neither."""
        if self.form.boxes["online"].field.isChecked():
            for name in ("lon", "lat"):
                self._saver.write(self.form.key, name, None)
            self.form.load(whole=True)
        self.form.update_state()
        self._show_kind()

    def _show_kind(self) -> None:
        part = self._saver.part(self.form.key)
        if part is None:
            return
        self.remarks.show_remarks(remarks_on(self._saver, part.id))
        for name in ("lon", "lat"):
            self.form.boxes[name].setVisible(not part.value("online"))
        self.again.setVisible(not part.value("online") and not self._saver.is_read_only)


class PlacesBox(QGroupBox):
    """The places; adding one steps aside for the map."""

    def __init__(self, saver, map_point, parent=None):
        super().__init__(parent)
        self.setTitle(self.tr("Where you teach"))
        self._saver, self._map_point = saver, map_point
        self._asked_for = ""
        self.editor = PlaceEditor(saver, self._place_again, self)
        self.list = PartList(
            saver,
            "centre",
            self.tr("Places"),
            self.tr("No place yet. Courses take place somewhere: show it on the map, or say that you teach online."),
            lambda part: part.value("name") or self.tr("(without a name)"),
            self.editor,
            self,
        )
        self.place = QPushButton(self.tr("Place on the &map…"), self)
        self.online = QPushButton(self.tr("&Online"), self)
        self.online.setToolTip(self.tr("Add “online” as a place where you teach"))
        self.list.add_button(self.place)
        self.list.add_button(self.online)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)
        self.place.clicked.connect(lambda: self._ask(""))
        self.online.clicked.connect(self._add_online)
        self.list.chosen.connect(self._mark)
        map_point.chosen.connect(self._chosen)
        saver.application_changed.connect(self._update)
        saver.part_changed.connect(lambda key: self._mark(self.list.key) if key == self.list.key else None)

    def choose(self, part_id: str) -> None:
        """Choose the place with this id."""
        for part in self._saver.draft.of_kind("centre"):
            if part.id and part.id == part_id:
                self.list.choose(part.key)

    def _update(self) -> None:
        for button in (self.place, self.online):
            button.setVisible(not self._saver.is_read_only)

    def _ask(self, key: str) -> None:
        self._asked_for = key
        organisation = self._saver.draft.of_kind("organisation")
        country = organisation[0].value("country") if organisation else ""
        self._map_point.ask(self.tr("Click where you teach. Esc goes back without."), country)

    def _place_again(self) -> None:
        self._ask(self.list.key)

    def _chosen(self, lon: float, lat: float) -> None:
        key, self._asked_for = self._asked_for, ""
        if self._saver.part(key) is None:
            organisation = self._saver.draft.of_kind("organisation")
            first = not self._saver.draft.of_kind("centre")
            name = organisation[0].value("name") if organisation and first else self.tr("New place")
            key = self._saver.add("centre", name=name, online=False, lon=lon, lat=lat)
        else:
            for name, value in (("online", False), ("lon", lon), ("lat", lat)):
                self._saver.write(key, name, value)
        self.list.choose(key)
        self.editor.form.load(whole=True)

    def _add_online(self) -> None:
        self.list.choose(self._saver.add("centre", name=self.tr("Online"), online=True, lon=None, lat=None))

    def _mark(self, key: str) -> None:
        part = self._saver.part(key)
        if part is None:
            self._map_point.mark(None, None)
        else:
            self._map_point.mark(part.value("lon"), part.value("lat"))
