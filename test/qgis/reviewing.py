"""An application that was sent, and everybody who has a part in it, on the real service."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt import sip

from qgis_certification.client.transport import Limits
from qgis_certification.gui.follow.window import FollowWindow
from qgis_certification.gui.review.window import ReviewWindow
from qgis_certification.sign_in import Session
from test.qgis.applying import Applicant
from test.qgis.conftest import settle

_LIMITS = Limits(first_byte_s=5, silence_s=5, total_s=15)
_PEOPLE = """
import json
from test.service import people
everybody = people.everybody()
people.questions()
users = {"owner": everybody.owner, "reviewer": everybody.reviewer, "representative": everybody.representative,
    "staff": everybody.staff, **{f"psc{n}": user for n, user in enumerate(everybody.psc)}}
print(json.dumps({name: [user.email, people.token(user)] for name, user in users.items()}))
"""
_APPLICATION = """
from certification_service.domain import transitions
from certification_service.models import User
from test.service import people
owner = User.objects.get(email={email!r})
application = people.complete(people.draft(owner))
print(transitions.apply(application, "submit", owner).pk)
"""


@dataclass
class Scene:
    """`people` by their part: owner, reviewer, representative, psc0 to psc2, staff."""

    service: object
    application: str
    people: dict[str, Applicant]

    def document(self, who: str) -> dict:
        """The application as the service tells it to somebody."""
        return self.people[who].document(self.application)


def people_on(service) -> dict[str, Applicant]:
    """Everybody who has a part, made once for a service."""
    told = json.loads(service.python(_PEOPLE).strip().splitlines()[-1])
    return {name: Applicant(service, *known) for name, known in told.items()}


def scene_on(service, people: dict[str, Applicant]) -> Scene:
    """A complete application of a school in Romania, just sent."""
    told = service.python(_APPLICATION.format(email=people["owner"].email))
    return Scene(service, told.strip().splitlines()[-1], people)


class Seat:
    """One person at a QGIS: a session, and the windows they open."""

    def __init__(self, scene: Scene, who: str, settings, folder: Path, wait_for):
        self.scene, self.folder, self.wait = scene, folder / who, wait_for
        scene.people[who].sign_in(settings)
        self.session = Session(settings, "tests", limits=_LIMITS)
        self.session.resume()
        wait_for(lambda: self.session.person is not None)
        self.opened: list[str] = []
        self._windows = []

    def review(self) -> ReviewWindow:
        """The review, open and read."""
        return self._shown(ReviewWindow(self.session, None, self.folder, self.scene.application, self._open_project))

    def follow(self) -> FollowWindow:
        """Timeline and conversation, open and read."""
        return self._shown(FollowWindow(self.session, None, self.folder, self.scene.application, self.opened.append))

    def _open_project(self, path: str) -> bool:
        self.opened.append(path)
        return True

    def _shown(self, window):
        self._windows.append(window)
        window.show()
        self.wait(lambda: window.title.plain)
        return window

    def leave(self) -> None:
        for window in self._windows:
            if not sip.isdeleted(window):
                window.close()
        settle()
        self.session.close()
        self.wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
