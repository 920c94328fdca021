"""The session in front of a server that misbehaves, and of QGIS's authentication database."""

from __future__ import annotations

import socket
from time import monotonic

import pytest
from qgis.core import QgsApplication

from qgis_certification.client import credentials
from qgis_certification.client.door import Door, give_up
from qgis_certification.domain.problems import Problem, ProblemKind
from qgis_certification.settings import DEFAULT_SOURCE
from qgis_certification.sign_in import Session, SessionState
from test.hostile import hostile_server, refused_url
from test.qgis.accounts import ANA, LIMITS

pytestmark = pytest.mark.usefixtures("qgis_app")


class Told:
    """A session, and what it told."""

    def __init__(self, settings):
        self.session = Session(settings, "Agent/0", limits=LIMITS)
        self.states: list[SessionState] = []
        self.people: list[str] = []
        self.failed: list[ProblemKind] = []
        self.greeted: list[str] = []
        self.left: list[bool] = []
        self.session.changed.connect(lambda: self.states.append(self.session.state))
        self.session.person_changed.connect(lambda: self.people.append(self.session.name))
        self.session.failed.connect(lambda problem: self.failed.append(problem.kind))
        self.session.greeted.connect(lambda: self.greeted.append(self.session.name))
        self.session.left.connect(self.left.append)


@pytest.fixture
def told(service, settings, entry):
    settings.source_url, settings.authcfg = service.url, entry
    told = Told(settings)
    yield told
    told.session.close()


@pytest.fixture
def signed_in(told, wait_for):
    told.session.sign_in()
    wait_for(lambda: told.greeted)
    return told


def ask(told, wait_for, seconds: float = 10) -> Problem | None:
    """The problem that a request of the person ends with."""
    ended = []
    told.session.run("test", lambda api, _progress: api.call("GET", "/me"), lambda *end: ended.append(end))
    wait_for(lambda: ended, seconds)
    return ended[0][1]


def test_a_ready_token_signs_in(told, service, settings, wait_for):
    told.session.sign_in()
    assert told.states == [SessionState.SIGNING_IN]
    wait_for(lambda: told.greeted)
    assert told.states == [SessionState.SIGNING_IN, SessionState.SIGNED_IN]
    wait_for(lambda: told.session.person is not None)
    assert told.session.person.name == told.session.name == settings.signed_in_as == "Ana Popescu"
    assert settings.authcfg_service == service.url
    signed = {path.split("/en")[1]: headers.get("Authorization") for path, headers in service.requests}
    assert signed == {"/health": None, "/api/v1/me": "Bearer of-ana"}
    assert service.requests[-1][1]["Accept-Language"]


def test_a_token_is_for_one_service_only(signed_in, settings, wait_for):
    with hostile_server() as other:
        other.extra["/en/health"] = lambda _query: {"status": "ok", "database": "ok"}
        settings.source_url = other.url
        signed_in.session.set_source(other.url)
        assert signed_in.session.state is SessionState.SIGNED_OUT
        assert signed_in.session.person is None and not signed_in.session.is_remembered
        assert ask(signed_in, wait_for).kind is ProblemKind.NOT_SIGNED_IN
        assert other.requests == []
        again = Told(settings)
        again.session.resume()
        assert again.session.state is SessionState.SIGNED_OUT


def test_coming_back_to_the_service_goes_on(signed_in, service, wait_for):
    signed_in.session.set_source(DEFAULT_SOURCE)
    signed_in.session.set_source(service.url)
    assert signed_in.session.is_signed_in
    wait_for(lambda: signed_in.session.person is not None)


def test_access_withdrawn_elsewhere(signed_in, service, wait_for):
    service.refusals["/en/api/v1/me"] = (401, {"type": "/api/v1/problems/unauthenticated", "detail": "No more."})
    assert ask(signed_in, wait_for).kind is ProblemKind.UNAUTHENTICATED
    assert signed_in.session.state is SessionState.EXPIRED and signed_in.session.name == "Ana Popescu"
    asked = len(service.requests)
    signed_in.session.refresh()
    assert ask(signed_in, wait_for).kind is ProblemKind.NOT_SIGNED_IN
    assert len(service.requests) == asked, "nothing is asked any more"
    signed_in.session.sign_in()
    wait_for(lambda: signed_in.failed)
    assert signed_in.failed == [ProblemKind.UNAUTHENTICATED]
    assert signed_in.session.state is SessionState.EXPIRED
    service.refusals.clear()
    signed_in.session.sign_in()
    wait_for(lambda: signed_in.session.is_signed_in)
    assert ask(signed_in, wait_for) is None


def test_a_late_answer_to_an_earlier_sign_in_ends_nothing(signed_in, service, wait_for):
    service.fault, service.fault_path = "held", "/api/v1/me"
    late = []
    signed_in.session.run("test", lambda api, _p: api.call("GET", "/me"), lambda *end: late.append(end[1]))
    assert service.reached.wait(5)
    service.fault = ""
    service.refusals["/en/api/v1/me"] = (401, {})
    assert ask(signed_in, wait_for).kind is ProblemKind.UNAUTHENTICATED
    service.refusals.clear()
    signed_in.session.sign_in()
    wait_for(lambda: signed_in.session.is_signed_in)
    service.let_go.set()
    wait_for(lambda: late)
    assert signed_in.session.is_signed_in


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        (DEFAULT_SOURCE, ProblemKind.NO_ACCOUNTS),
        ("website", ProblemKind.NO_ACCOUNTS),
        (refused_url(), ProblemKind.UNREACHABLE),
    ],
)
def test_where_nobody_can_sign_in(server, settings, entry, wait_for, address, kind):
    settings.source_url, settings.authcfg = server.url if address == "website" else address, entry
    told = Told(settings)
    told.session.sign_in()
    wait_for(lambda: told.failed)
    assert told.failed == [kind] and told.session.state is SessionState.SIGNED_OUT
    assert settings.authcfg == entry, "what was kept for another time stays"
    assert all("Authorization" not in headers for _path, headers in server.requests)
    told.session.close()


def test_offline_is_no_end(signed_in, service, wait_for):
    signed_in.session._access.reach._known_at = None  # as after a minute
    service.fault, service.fault_path = "hang_up", "/health"
    asked = len(service.requests)
    assert ask(signed_in, wait_for).kind is ProblemKind.UNREACHABLE
    assert signed_in.session.is_signed_in
    assert [path for path, _headers in service.requests[asked:] if "/me" in path] == []
    service.fault = ""
    assert ask(signed_in, wait_for) is None


def test_news_are_asked_for_once_and_told_once(signed_in, service, wait_for):
    wait_for(lambda: signed_in.session.person is not None)
    signed_in.people.clear()
    service.etags["/en/api/v1/me"] = '"1"'
    signed_in.session.watch(True)
    wait_for(lambda: not signed_in.session._asking)
    signed_in.session.refresh()
    signed_in.session.refresh()
    wait_for(lambda: not signed_in.session._asking)
    assert signed_in.people == []
    assert service.requests[-1][1]["If-None-Match"] == '"1"'
    service.etags["/en/api/v1/me"] = '"2"'
    service.extra["/en/api/v1/me"] = lambda _query: {**ANA, "unread": 2}
    signed_in.session.refresh()
    wait_for(lambda: signed_in.people)
    assert signed_in.session.person.unread == 2
    assert signed_in.session._clock.isActive()
    signed_in.session.watch(False)
    assert not signed_in.session._clock.isActive()


def test_signing_out_leaves_what_others_made(signed_in, settings, entry, database, wait_for, service):
    signed_in.session.sign_out()
    assert signed_in.session.state is SessionState.SIGNED_OUT and signed_in.session.person is None
    wait_for(lambda: signed_in.left)
    assert signed_in.left == [True]
    assert settings.authcfg == settings.signed_in_as == ""
    assert entry in database.configIds()
    assert service.written == []


def test_what_we_made_goes_with_signing_out(service, settings, database, wait_for):
    made = credentials.make(service.url, 7070)
    assert made in database.configIds() and credentials.uses_browser(made) and credentials.port_of(made) == 7070
    settings.source_url = settings.authcfg_service = service.url
    settings.authcfg, settings.authcfg_is_ours = made, True
    credentials.forget(made)
    assert not credentials.exists(made)


def test_a_shut_database_is_asked_for_once_the_person_wants_to_sign_in(told, database, wait_for):
    database.clearMasterPassword()
    told.session.resume()
    assert told.session.state is SessionState.SIGNED_OUT and told.session.is_remembered
    told.session.sign_in()  # nobody is there to answer QGIS
    wait_for(lambda: told.failed)
    assert told.failed == [ProblemKind.DATABASE_SHUT] and told.session.state is SessionState.SIGNED_OUT
    assert database.setMasterPassword("only in tests", True)
    told.session.resume()
    assert told.session.is_signed_in and not told.greeted, "quietly"
    wait_for(lambda: told.session.person is not None)


def test_giving_up_is_quick_and_quiet(told, service, wait_for):
    service.fault, service.fault_path = "silent", "/health"
    told.session.sign_in()
    began = monotonic()
    told.session.cancel_sign_in()
    wait_for(lambda: told.session.state is SessionState.SIGNED_OUT)
    assert monotonic() - began < 1 and told.failed == []


def test_closing_waits_for_nobody(signed_in, service):
    service.fault, service.fault_path = "silent", "/api/v1/me"
    ended = []
    signed_in.session.run("test", lambda api, _progress: api.call("GET", "/me"), lambda *end: ended.append(end))
    began = monotonic()
    signed_in.session.close()
    assert monotonic() - began < 2 and ended == []


def test_the_door_is_shut_while_signed_in_and_turns_visitors_away():
    port = credentials.free_port()
    door = Door()
    door.shut(port)
    with socket.socket() as visitor, pytest.raises(OSError, match="in use"):
        visitor.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        visitor.bind(("", port))
        visitor.listen()
    with socket.create_connection(("127.0.0.1", port), timeout=5) as visitor:
        visitor.settimeout(5)
        QgsApplication.processEvents()
        with pytest.raises(ConnectionError):
            if visitor.recv(1) == b"":
                raise ConnectionResetError
    door.open()
    with socket.socket() as visitor:
        visitor.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        visitor.bind(("", port))
        visitor.listen()


def test_giving_up_visits_who_waits_for_the_browser(server):
    give_up(int(server.url.split(":")[2].split("/")[0]))
    assert server.requests[-1][0] == "/?error=access_denied"
    give_up(int(refused_url().split(":")[2].split("/")[0]))  # nobody waits: nothing happens


def test_no_secret_in_what_is_told(signed_in, service, wait_for):
    service.refusals["/en/api/v1/me"] = (500, {"detail": "broken"})
    problem = ask(signed_in, wait_for)
    assert "of-ana" not in repr(problem) and "Bearer" not in repr(problem)
