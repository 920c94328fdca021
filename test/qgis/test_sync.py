"""Syncing: what arrives in the mirror and what the person is told; every fault leaves the old mirror."""

from __future__ import annotations

from datetime import date

import pytest
from qgis.PyQt.QtCore import QEventLoop, QTimer

from qgis_certification.client.transport import Limits
from qgis_certification.domain.finding import Query
from qgis_certification.mirror.finder import Finder
from qgis_certification.tasks.sync import Synchroniser
from test.hostile import hostile_server

AGENT = "QGIS-Certification-Plugin/0.0"
SHORT = Limits(first_byte_s=1, silence_s=1, total_s=2, most_bytes=2_000_000)


@pytest.fixture
def server():
    with hostile_server() as running:
        yield running


@pytest.fixture
def make_sync(qgis_app, tmp_path):
    made = []

    def make(url, folder=None):
        made.append(Synchroniser(folder or tmp_path / "mirror", url, AGENT, limits=SHORT))
        return made[-1]

    yield make
    for synchroniser in made:
        synchroniser.close()


def run(synchroniser, seconds=30):
    """Refresh and wait for the end; returns the outcome."""
    outcomes = []
    synchroniser.finished.connect(outcomes.append)
    loop = QEventLoop()
    synchroniser.finished.connect(loop.quit)
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    synchroniser.refresh()
    loop.exec()
    synchroniser.finished.disconnect(loop.quit)
    synchroniser.finished.disconnect(outcomes.append)
    assert outcomes, "no end in time"
    return outcomes[-1]


def counts(synchroniser):
    state = Finder(synchroniser.path).state(date(2026, 11, 23))
    return state.organisations, state.training_centres, state.courses


def test_the_feeds_fill_the_mirror(make_sync, server):
    synchroniser = make_sync(server.url)
    outcome = run(synchroniser)
    assert outcome.ok and outcome.problem is None
    assert counts(synchroniser) == (27, 47, 107)
    assert outcome.new["course"] == 107
    agents = {headers["User-Agent"] for _path, headers in server.requests}
    assert agents == {AGENT}
    assert Finder(synchroniser.path).find(Query(when="all"), date(2026, 11, 23)).total_courses == 107
