"""Fetches material and opens it in QGIS, without what could run; says what was taken out, and cleans up after."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton

from ...domain.application import Application
from ...domain.material import COMPLETE
from ...domain.problems import Problem
from ...tasks.material_folder import REVIEWED
from ...tasks.opening import Fetched, Wanted, fetch_material
from ..follow.asking import AskingWindow
from . import words


class MaterialOpener(QObject):
    """For one window; `open_project(path) -> bool` has QGIS open a project, asking about unsaved changes first."""

    def __init__(self, window: AskingWindow, folder: Path, open_project: Callable[[str], bool]):
        super().__init__(window)
        self._window, self._bar, self._folder, self._open = window, window.bar, folder, open_project

    def open(self, application: Application, course_type_id: str) -> None:
        """Fetch all files of a course type, then offer its projects."""
        files = [
            Wanted(upload.id, f"{kind}/{upload.path}", upload.size, upload.sha256)
            for kind, uploads in application.material.get(course_type_id, {}).items()
            for upload in uploads
            if upload.state == COMPLETE
        ]
        target = self._folder / REVIEWED / application.id / course_type_id

        def fetched(result: Fetched | None, problem: Problem | None) -> None:
            if problem is not None:
                self._window.tell(problem, lambda: self.open(application, course_type_id))
            else:
                self._offer(result)

        self._bar.clearWidgets()
        self._bar.pushInfo("", self.tr("Fetching the material…"))
        self._window.run_with_progress(
            self.tr("Fetching material"), lambda api, progress: fetch_material(api, files, target, progress), fetched
        )

    def _offer(self, fetched: Fetched) -> None:
        self._bar.clearWidgets()
        for path in fetched.unsafe:
            self._bar.pushWarning("", self.tr("{path} was left out: its name is not safe.").format(path=path))
        for path, why in fetched.unreadable.items():
            text = self.tr("{path} is no project that QGIS can open: {why}").format(path=path, why=why)
            self._bar.pushWarning("", text)
        item = self._bar.createMessage(self.tr("The material is in a folder of its own until QGIS closes it."))
        self._add_button(item, self.tr("Show folder"), lambda: _show_folder(fetched.folder))
        for project in fetched.projects:
            name = project.name.replace(" (safe copy)", "")
            self._add_button(
                item, self.tr("Open {name}").format(name=name), lambda p=project: self._open_one(p, fetched)
            )
        self._bar.pushWidget(item)

    def _open_one(self, project: Path, fetched: Fetched) -> None:
        if not self._open(str(project)):
            return
        taken = sorted(words.removed(what) for what in fetched.projects[project])
        self._bar.clearWidgets()
        if taken:
            text = self.tr("Opened as a copy without: {list}. Macros and Python do not run.").format(
                list=", ".join(taken)
            )
            self._bar.pushWarning("", text)
        else:
            self._bar.pushInfo("", self.tr("Opened as a copy. It held no macros, no Python and no commands."))

    def _add_button(self, item, text: str, act: Callable[[], None]) -> None:
        button = QPushButton(text.replace("&", "&&"), item)
        button.clicked.connect(lambda: act())
        item.layout().addWidget(button)


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
