"""First step: who applies, where they teach first, and who else may edit."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ....domain.application import ORGANISATION
from ....domain.material import LOGO
from . import checks
from .fields import AddressField, CountryField, LineField, TextField, WebField
from .file_area import FileArea
from .form import FieldBox, Form
from .people import PeopleBox
from .places import PlacesBox
from .step import Step

translate = QCoreApplication.translate


class OrganisationStep(Step):
    """Profile, logo, places and people."""

    section = ORGANISATION

    def __init__(self, saver, uploads, map_point, parent=None):
        super().__init__(
            saver,
            translate("OrganisationStep", "Organisation"),
            translate("OrganisationStep", "Who applies. Everybody sees this on the map once you are certified."),
            parent,
        )
        self.form = self._profile()
        self.logo = FileArea(
            saver,
            uploads,
            LOGO,
            self.tr("Logo"),
            self.tr("An image file, or drop it here. It is optional."),
            image=True,
        )
        self.places = PlacesBox(saver, map_point, self)
        self.people = PeopleBox(saver, self)
        for widget in (self.form, self.places, self.logo, self.people):
            self.body.addWidget(widget)
        saver.parts_changed.connect(self._parts_changed)
        self._parts_changed("organisation")
        self.logo.bind(lambda application: (application.logo,) if application.logo else ())
        self.finish()

    def _profile(self) -> Form:
        form = Form(self.saver, self)
        form.row(
            ("name", FieldBox(self.tr("Name"), LineField(200), parent=form)),
            ("country", FieldBox(self.tr("Country"), CountryField(self.tr("Type to search")), parent=form)),
        )
        form.row(
            ("website", FieldBox(self.tr("Web page"), WebField(500), parent=form)),
            ("email", FieldBox(self.tr("E-mail"), AddressField(254), parent=form)),
        )
        form.row(
            ("phone", FieldBox(self.tr("Phone (optional)"), AddressField(100), parent=form)),
            ("address", FieldBox(self.tr("Postal address"), TextField(2), parent=form)),
        )
        form.checks.update(website=checks.web, email=checks.mail)
        return form

    def _parts_changed(self, kind: str) -> None:
        parts = self.saver.draft.of_kind("organisation") if kind == "organisation" else []
        if parts:
            self.form.bind(parts[0].key)

    def is_general(self, remark, known: set[str]) -> bool:
        """Those on the profile stand at the top too: it is all there is above the places."""
        parts = self.saver.draft.of_kind("centre")
        return remark.target not in {part.id for part in parts}

    def go_to(self, target: str, field: str) -> None:
        if field in self.form.boxes:
            self.reveal(self.form.boxes[field].field)
        elif field == "centres" or any(part.id == target for part in self.saver.draft.of_kind("centre")):
            self.places.choose(target)
            self.reveal(self.places.place)
