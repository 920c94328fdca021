"""Pictures of what people see who are signed in, each from the real desktop with the demo data."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from test.desktop import Desktop
from test.service_process import Service, running_service

SIZE = (1440, 900)
_SIGNED_IN = """
from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.utils import plugins
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication
plugin = plugins["qgis_certification"]
manager = QgsApplication.authManager()
manager.setMasterPassword("only for pictures", True)
entry = QgsAuthMethodConfig("APIHeader")
entry.setName("for pictures")
entry.setConfigMap({{"Authorization": "Bearer {bearer}"}})
manager.storeAuthenticationConfig(entry)
plugin._settings.authcfg = entry.id()
plugin.show_dock()
plugin.account.session.resume()
windows = plugin.account.windows

def wide(width):
    iface.mainWindow().resizeDocks([plugin.dock], [width], Qt.Orientation.Horizontal)

def window(name):
    return next(w for w in QApplication.topLevelWidgets() if w.objectName() == name and w.isVisible())

def row(state):
    return next(r for r in plugin.dock.page("review")._rows if r.state == state)
"""


@contextmanager
def signed_in(service: Service, who: str, theme: str = "default", locale: str = "en") -> Iterator[Desktop]:
    """QGIS in which somebody of the demo is signed in, by an access token instead of the browser."""
    bearer = service.manage("access_token", f"{who}@demo.example").strip().splitlines()[-1]
    with tempfile.TemporaryDirectory(prefix="screenshots-", ignore_cleanup_errors=True) as folder:
        settings = {"qgis_certification/source_url": service.url, "UI/UITheme": theme}
        with Desktop(Path(folder), settings, SIZE, locale) as qgis:
            qgis.run(_SIGNED_IN.format(bearer=bearer))
            qgis.wait("plugin.account.session.person is not None", 60)
            qgis.run("wide(380)")
            yield qgis


class Shots:
    """Widgets of one desktop, grabbed under their names."""

    def __init__(self, qgis: Desktop, folder: Path) -> None:
        self._qgis, self._folder = qgis, folder

    def take(self, name: str, widget: str) -> None:
        """`widget` is an expression in the desktop."""
        self._settle()
        path = str(self._folder / f"{name}.png")
        self._qgis.run(f"result = {widget}.grab().save({path!r})")
        print(f"{name}.png", flush=True)

    def _settle(self) -> None:
        for _ in range(20):
            self._qgis.run("")
        self._qgis.wait("QgsApplication.taskManager().countActiveTasks() == 0", 60)


def applicant(service: Service, folder: Path) -> None:
    """My organisation, each step of the application, timeline and conversation."""
    with signed_in(service, "applicant") as qgis:
        shots = Shots(qgis, folder)
        qgis.run("plugin.account.show_page('home')")
        qgis.wait("bool(plugin.account._rows)", 60)
        shots.take("my-organisation", "plugin.dock")
        qgis.run("wanted = next(r for r in plugin.account._rows if r.state == 'changes_requested')")
        qgis.run("windows.application(wanted.id)")
        qgis.run("apply = next(w for k, w in windows._open.items() if k[0] == 'application')")
        qgis.wait("apply.saver is not None and apply.saver.application is not None", 60)
        for section in ("organisation", "contributions", "questions", "material", "send"):
            qgis.run(f"apply.go_to({section!r})")
            shots.take(f"apply-{section}", "apply")
        qgis.run("apply.close(); windows.follow(wanted.id)")
        qgis.wait("bool(window('QgisCertificationFollow').title.plain)", 60)
        shots.take("follow", "window('QgisCertificationFollow')")


def assessors(service: Service, folder: Path) -> None:
    """The queue and the review, as a reviewer, a user group and a member of the PSC see them."""
    with signed_in(service, "reviewer") as qgis:
        shots = Shots(qgis, folder)
        qgis.run("plugin.account.show_page('review'); page = plugin.dock.page('review'); page.which.setCurrentIndex(3)")
        qgis.wait("page.list.count() > 3", 60)
        shots.take("review-queue", "plugin.dock")
        _open_review(qgis, "submitted")
        shots.take("review", "review")
        qgis.run("review.close()")
        _open_review(qgis, "changes_requested")
        qgis.run("review.left.setCurrentWidget(review.conversation); review.right.setCurrentWidget(review.remarks)")
        shots.take("review-remarks", "review")
    for who, state, name in (("group.ro", "in_consultation", "review-opinion"), ("psc1", "in_decision", "review-vote")):
        with signed_in(service, who) as qgis:
            qgis.run("plugin.account.show_page('review')")
            qgis.run("page = plugin.dock.page('review'); page.which.setCurrentIndex(3)")
            qgis.wait(f"any(r.state == {state!r} for r in page._rows)", 60)
            _open_review(qgis, state)
            qgis.run("review.left.setCurrentWidget(review.timeline); review.right.setCurrentWidget(review.deciding)")
            Shots(qgis, folder).take(name, "review")


def other_clothes(service: Service, folder: Path) -> None:
    """Dark and in Romanian, for whoever looks after the interface."""
    for name, theme, locale in (("dark", "Night Mapping", "en"), ("romanian", "default", "ro")):
        with signed_in(service, "reviewer", theme, locale) as qgis:
            shots = Shots(qgis, folder)
            qgis.run("plugin.account.show_page('review')")
            qgis.run("page = plugin.dock.page('review'); page.which.setCurrentIndex(3)")
            qgis.wait("page.list.count() > 3", 60)
            _open_review(qgis, "submitted")
            shots.take(f"review-{name}", "review")


def _open_review(qgis: Desktop, state: str) -> None:
    qgis.run(f"windows.review(row({state!r}).id)")
    qgis.wait("window('QgisCertificationReview').title.plain", 60)
    qgis.run("review = window('QgisCertificationReview')")


def take_all(folder: Path) -> None:
    """All of them, from a service of their own."""
    with running_service() as service:
        service.manage("seed_demo", "--people")
        applicant(service, folder)
        assessors(service, folder)
        other_clothes(service, folder)
