"""Running a Synchroniser in a test and hearing what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from time import monotonic

from qgis.core import QgsApplication
from qgis.PyQt.QtTest import QTest

from qgis_certification.client.transport import Limits
from qgis_certification.mirror.finder import Finder
from qgis_certification.tasks.outcome import SyncOutcome
from qgis_certification.tasks.sync import Synchroniser

AGENT = "QGIS-Certification-Plugin/0.0"
SHORT = Limits(first_byte_s=1, silence_s=1, total_s=2, most_bytes=2_000_000)


class Heard:
    """The signals of a Synchroniser in order."""

    def __init__(self, synchroniser: Synchroniser):
        self.signals: list[tuple[str, object]] = []
        synchroniser.started.connect(lambda: self.signals.append(("started", None)))
        synchroniser.mirror_swapped.connect(lambda path: self.signals.append(("mirror_swapped", path)))
        synchroniser.finished.connect(lambda outcome: self.signals.append(("finished", outcome)))

    def names(self) -> list[str]:
        return [name for name, _value in self.signals]

    def outcomes(self) -> list[SyncOutcome]:
        return [value for _name, value in self.signals if isinstance(value, SyncOutcome)]


def listen(synchroniser: Synchroniser) -> Heard:
    return Heard(synchroniser)


def wait_until(true: Callable[[], object], seconds: float = 20) -> None:
    """Let QGIS work until something holds."""
    end = monotonic() + seconds
    while not true():
        assert monotonic() < end, "waited in vain"
        QTest.qWait(10)


def run(synchroniser: Synchroniser, seconds: float = 30) -> SyncOutcome:
    """Refresh and wait for the end."""
    heard = listen(synchroniser)
    synchroniser.refresh()
    wait_until(heard.outcomes, seconds)
    return heard.outcomes()[-1]


def counts(synchroniser: Synchroniser) -> tuple[int, int, int]:
    """Organisations, training centres and courses in the mirror."""
    state = Finder(synchroniser.path).state(date.today())
    return state.organisations, state.training_centres, state.courses


def synchroniser_maker(qgis_app: QgsApplication, tmp_path: Path) -> Iterator[Callable[..., Synchroniser]]:
    """The body of a fixture: makes Synchronisers on one folder, closed at the end."""
    made: list[Synchroniser] = []

    def make(url: str, folder: Path | None = None, limits: Limits = SHORT) -> Synchroniser:
        made.append(Synchroniser(folder or tmp_path / "mirror", url, AGENT, limits=limits))
        return made[-1]

    yield make
    for synchroniser in made:
        synchroniser.close()
