"""People who apply, on the real service: through QGIS's own authentication database, or from another computer."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import QgsApplication, QgsAuthMethodConfig
from requests.adapters import HTTPAdapter

from qgis_certification.client import applications_api
from qgis_certification.client.http import Http
from qgis_certification.client.service_api import Api

PEOPLE = """
import json
from datetime import timedelta
from django.utils import timezone
from oauth2_provider.models import get_access_token_model
from oauthlib.common import generate_token
from certification_service.models import Question, QuestionSet, User
made = []
for number in range({count}):
    user = User.objects.create_user(email=f"{prefix}{{number}}@example.org", name=f"Person {{number}}")
    token = get_access_token_model().objects.create(
        user=user, token=generate_token(), scope="read write", expires=timezone.now() + timedelta(days=1))
    made.append([user.email, token.token])
if not QuestionSet.objects.filter(active=True).exists():
    questions = QuestionSet.objects.create(number=900, active=True)
    Question.objects.create(
        question_set=questions, position=1, kind="text", required=True, texts={{"en": "Who teaches?"}},
        helps={{"en": "Names are enough."}})
    Question.objects.create(question_set=questions, position=2, kind="yes_no", texts={{"en": "Evaluated?"}})
    Question.objects.create(
        question_set=questions, position=3, kind="choice", required=False, texts={{"en": "How many?"}},
        choices=[{{"key": "few", "texts": {{"en": "Few"}}}}, {{"key": "many", "texts": {{"en": "Many"}}}}])
print(json.dumps(made))
"""


class Applicant:
    """Somebody with an account, and as many ways to ask as they have computers."""

    def __init__(self, service, email: str, bearer: str):
        self.service, self.email, self._bearer = service, email, bearer

    def api(self) -> Api:
        """Another computer of theirs: plain Python, no QGIS."""
        return Api(Http("tests", HTTPAdapter(), headers={"Authorization": f"Bearer {self._bearer}"}), self.service.url)

    def start(self, name: str = "Carpathian Geo Academy", country: str = "RO") -> str:
        """A new application; its id."""
        return applications_api.start(self.api(), name, country).id

    def document(self, application_id: str) -> dict:
        """The application as the service tells it."""
        return self.api().call("GET", f"/applications/{application_id}")

    def sign_in(self, settings) -> None:
        """Put what signs their requests into QGIS, as the session finds it."""
        manager = QgsApplication.authManager()
        if not manager.masterPasswordIsSet():
            manager.setMasterPassword("only in tests", True)
        entry = QgsAuthMethodConfig("APIHeader")
        entry.setName(self.email)
        entry.setConfigMap({"Authorization": f"Bearer {self._bearer}"})
        kept, entry = manager.storeAuthenticationConfig(entry)
        if not kept:
            raise RuntimeError("QGIS's authentication database does not keep the entry")
        settings.source_url = self.service.url
        settings.authcfg = entry.id()

    def forget(self) -> str:
        """Code for the service's shell: their access is over."""
        return (
            "from oauth2_provider.models import get_access_token_model as m\n"
            f"m().objects.filter(token={self._bearer!r}).update(expires='2020-01-01T00:00:00Z')"
        )

    def remember(self) -> str:
        """Code for the service's shell: their access holds again."""
        return self.forget().replace("2020-01-01", "2100-01-01")


def applicants(service, count: int, prefix: str = "applicant") -> list[Applicant]:
    """That many people with accounts; the questions exist too."""
    printed = service.python(PEOPLE.format(count=count, prefix=prefix))
    return [Applicant(service, email, bearer) for email, bearer in json.loads(printed.strip().splitlines()[-1])]


def fill(api: Api, application_id: str, but: tuple[str, ...] = ()) -> None:
    """Everything that an application needs, but for files."""
    document = api.call("GET", f"/applications/{application_id}")
    place = f"/applications/{application_id}"
    organisation = document["organisation"]
    profile = {"website": "https://example.org", "email": "a@example.org", "address": "Street 1"}
    api.call("PATCH", f"{place}/organisation", {**profile, "version": organisation["version"]})
    api.call("POST", f"{place}/centres", {"name": "Cluj", "online": False, "lon": 23.6, "lat": 46.8})
    if "contributions" not in but:
        api.call("POST", f"{place}/contributions", {"category": "books", "title": "Atlas"})
    for question in document["questions"]:
        first = question["choices"][0]["key"] if question["choices"] else ""
        value = {"text": "Ana", "yes_no": "yes", "choice": first}[question["kind"]]
        api.call("PUT", f"{place}/answers/{question['id']}", {"value": value, "version": question["version"]})
    api.call("POST", f"{place}/course-types", {"name": "QGIS basics"})


COMPLETE_FILES = """
from certification_service.models import CourseType, Upload, User, Application
application = Application.objects.get(pk={application!r})
course_type = CourseType.objects.get(organisation=application.organisation)
user = User.objects.get(email={email!r})
for kind in ("exercises", "lectures", "data"):
    Upload.objects.create(
        organisation=application.organisation, application=application, user=user, purpose="material",
        course_type=course_type, material_kind=kind, path=f"{{kind}}/file.pdf", size=1000, received=1000,
        state="complete", sha256="0" * 64)
"""


def complete_files(service, application_id: str, email: str) -> None:
    """All three kinds of material, as if they had been uploaded."""
    service.python(COMPLETE_FILES.format(application=application_id, email=email))


def journal_of(folder: Path, application_id: str) -> Path:
    """Where this computer keeps what is not saved."""
    return folder / "drafts" / f"{application_id}.json"
