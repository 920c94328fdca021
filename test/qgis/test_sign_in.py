"""Session and client in front of the real service: what a person may do is done, the rest is refused in words."""

from __future__ import annotations

import pytest
import requests
from qgis.core import QgsAuthMethodConfig

from qgis_certification.client.account_api import my_applications
from qgis_certification.client.applications_api import people, start
from qgis_certification.client.http import Http
from qgis_certification.client.service_api import Api
from qgis_certification.domain.problems import ProblemKind, Trouble
from qgis_certification.sign_in import Session, SessionState
from test.service_process import running_service

PEOPLE = """
from certification_service.models import User
User.objects.create_user("ana@example.org", "x", name="Ana Popescu", language="ro")
User.objects.create_user("bo@example.org", "x", name="Bo Li")
"""


@pytest.fixture(scope="module")
def real():
    """The service with two people who have nothing yet."""
    with running_service() as service:
        service.python(PEOPLE)
        yield service


def bearer(service, email: str = "ana@example.org") -> str:
    return "Bearer " + service.manage("access_token", email).strip().splitlines()[-1]


@pytest.fixture
def ana(real, settings, database, qgis_app, wait_for):
    """A session of Ana's, by a token made for scripts."""
    config = QgsAuthMethodConfig("APIHeader")
    config.setName("of Ana")
    config.setConfig("Authorization", bearer(real))
    assert database.storeAuthenticationConfig(config)
    settings.source_url, settings.authcfg = real.url, config.id()
    session = Session(settings, "QGIS-Certification-Plugin/0")
    session.sign_in()
    wait_for(lambda: session.is_signed_in and session.person is not None)
    yield session
    session.close()


@pytest.fixture
def ask(ana, wait_for):
    """What a worker's asking as Ana ends with: result and problem."""

    def ask(work):
        ended = []
        ana.run("test", lambda api, _progress: work(api), lambda *end: ended.append(end))
        wait_for(lambda: ended, 30)
        return ended[0]

    return ask


def test_who_i_am(ana):
    me = ana.person
    assert (me.name, me.email, me.language) == ("Ana Popescu", "ana@example.org", "ro")
    assert not me.judges and me.unread == 0


def test_news_come_only_when_there_are_some(ana, ask, wait_for):
    told = []
    ana.person_changed.connect(lambda: told.append(ana.person.name))
    ana.refresh()
    wait_for(lambda: not ana._asking)
    assert told == []
    _document, problem = ask(lambda api: api.call("PATCH", "/me", {"name": "Ana P."}))
    assert problem is None
    ana.refresh()
    wait_for(lambda: told)
    assert told == ["Ana P."]
    ask(lambda api: api.call("PATCH", "/me", {"name": "Ana Popescu"}))


def test_an_application_begins_and_belongs_to_me(ana, ask, wait_for):
    application, problem = ask(lambda api: start(api, "Carpathian Geo Academy", "RO"))
    assert problem is None and application.state == "draft"
    rows, problem = ask(my_applications)
    assert problem is None
    [row] = [row for row in rows.rows if row.id == application.id]
    assert (row.organisation, row.country, row.whose_turn) == ("Carpathian Geo Academy", "RO", "applicant")
    assert "edit" in row.may
    ana.refresh()
    wait_for(lambda: ana.person.organisations)
    [mine] = ana.person.organisations
    assert mine.role == "owner" and mine.application.id == application.id
    found, problem = ask(lambda api: people(api, mine.id))
    assert problem is None and [person.email for person in found.people] == ["ana@example.org"] and found.may_change


def test_what_is_anothers_is_not_there(real, ask):
    other = Api(
        Http("Agent/0", requests.adapters.HTTPAdapter(), headers={"Authorization": bearer(real, "bo@example.org")}),
        real.url,
    )
    theirs = start(other, "Kigali Map Lab", "RW")
    _nothing, problem = ask(lambda api: api.call("GET", f"/applications/{theirs.id}"))
    assert problem.kind is ProblemKind.NOT_FOUND and problem.said


def test_wrong_values_come_back_field_by_field_in_my_language(ask):
    _nothing, problem = ask(lambda api: api.call("POST", "/applications", {"name": "", "country": "Romania"}))
    assert problem.kind is ProblemKind.INVALID
    assert {error.field.split(".")[-1] for error in problem.errors} >= {"country"}
    assert all(error.message for error in problem.errors)


def test_a_patch_and_a_delete_arrive_as_what_they_are(ask):
    application, _ = ask(lambda api: start(api, "Delete Me Academy", "RO"))
    organisation = application.parts[0]
    path = f"/applications/{application.id}/organisation"
    changed, problem = ask(
        lambda api: api.call("PATCH", path, {"website": "https://a.example", "version": organisation.version})
    )
    assert problem is None and changed["website"] == "https://a.example"
    _nothing, problem = ask(
        lambda api: api.call("PATCH", path, {"website": "https://b.example", "version": organisation.version})
    )
    assert problem.kind is ProblemKind.CONFLICT and problem.current["website"] == "https://a.example"


def test_the_same_client_in_plain_python_and_its_refusals(real):
    api = Api(Http("Agent/0", requests.adapters.HTTPAdapter(), headers={"Authorization": bearer(real)}), real.url)
    me, etag = api.me()
    assert me.email == "ana@example.org" and etag
    assert api.me(etag) == (None, etag)
    stranger = Api(Http("Agent/0", requests.adapters.HTTPAdapter()), real.url)
    with pytest.raises(Trouble) as caught:
        stranger.me()
    assert caught.value.problem.kind is ProblemKind.UNAUTHENTICATED and caught.value.problem.said


def test_a_token_that_was_withdrawn_ends_the_session(real, ana, ask):
    real.python("from oauth2_provider.models import AccessToken\nAccessToken.objects.all().delete()")
    _nothing, problem = ask(my_applications)
    assert problem.kind is ProblemKind.UNAUTHENTICATED
    assert ana.state is SessionState.EXPIRED and ana.person.name == "Ana Popescu"
