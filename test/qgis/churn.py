"""Many requests in workers while the interface's thread connects, disconnects and drops objects: run by a test.

Tells how many workers did all their requests. Without `prepare` (client/native.py) it hung in two runs of three with
40 workers.
"""

import os
import sys
import time

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEventLoop, QObject, QTimer, pyqtSignal

from qgis_certification.client.http import Http
from qgis_certification.client.transport import Limits, QgisAdapter
from qgis_certification.tasks.base import CallableTask

WORKERS, AT_ONCE, REQUESTS, SECONDS = 12, 3, 60, 60


class Talker(QObject):
    said = pyqtSignal()

    def hear(self) -> None:
        """Heard."""


def churn(talkers: list[Talker]) -> None:
    pairs = list(zip(talkers[::2], talkers[1::2], strict=True))
    for talker, listener in pairs:
        talker.said.connect(listener.hear)
    for talker, listener in pairs:
        talker.said.disconnect(listener.hear)


def main(url: str) -> None:
    app = QgsApplication([], False)
    app.initQgis()
    talkers = [Talker() for _ in range(600)]
    tasks, ended = [], []

    def work(progress):
        http = Http("churn", QgisAdapter(Limits(), progress.feedback))
        for _ in range(REQUESTS):
            http.get_json(url)

    def done(_result, problem):
        ended.append(problem)
        if len(tasks) < WORKERS:
            start()

    def start():
        tasks.append(CallableTask("churn", work, done))
        app.taskManager().addTask(tasks[-1])

    timer = QTimer()
    timer.timeout.connect(lambda: churn(talkers))
    timer.start(0)
    for _ in range(AT_ONCE):
        start()
    end = time.monotonic() + SECONDS
    while len(ended) < WORKERS and time.monotonic() < end:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    timer.stop()
    sys.stdout.write(str(ended.count(None)))
    sys.stdout.flush()
    os._exit(0)  # nothing of QGIS needs an orderly end here


if __name__ == "__main__":
    main(sys.argv[1])
