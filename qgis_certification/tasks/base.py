"""A QgsTask that runs one callable in the background and hands its result to one callable on the interface's thread."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable
from typing import Any

from qgis.core import QgsFeedback, QgsTask
from qgis.PyQt import sip

from ..client.native import prepare
from ..domain.problems import Problem, ProblemKind, Trouble


class Progress:
    """What the work reports to, and asks whether to go on; `feedback` is for QGIS calls that can be cancelled."""

    def __init__(self, feedback: QgsFeedback, report: Callable[[float], None]):
        self.feedback = feedback
        self._report = report

    def report(self, share: float) -> None:
        """Tell how far the work is, 0 to 1; raises Trouble when it was cancelled."""
        self.check()
        self._report(share)

    def check(self) -> None:
        """Raise Trouble(CANCELLED) when the person, or the end of QGIS, wants the work to stop."""
        if self.feedback.isCanceled():
            raise Trouble(Problem(ProblemKind.CANCELLED))


class CallableTask(QgsTask):
    """Runs `work(progress)` in a worker; then `done(result, problem)` on the interface's thread, unless abandoned.

    `work` gets plain values bound beforehand and touches nothing of the interface.
    """

    def __init__(self, title: str, work: Callable[[Progress], Any], done: Callable[[Any, Problem | None], None]):
        super().__init__(
            title,
            QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt | QgsTask.Flag.Hidden | QgsTask.Flag.Silent,
        )
        self._work: Callable[[Progress], Any] | None = work
        self._done: Callable[[Any, Problem | None], None] | None = done
        self._feedback = QgsFeedback()
        prepare(self._feedback.canceled)
        prepare(self.progressChanged)
        self._ended = threading.Event()
        self._result: Any = None
        self._problem: Problem | None = None

    def run(self) -> bool:
        progress = Progress(self._feedback, lambda share: self.setProgress(100 * share))
        try:
            if self._work is not None:
                self._result = self._work(progress)
        except Trouble as trouble:
            self._problem = trouble.problem
        except Exception:  # QGIS would end with the exception of a task: it becomes a problem like any other
            self._problem = Problem(ProblemKind.UNEXPECTED, details=traceback.format_exc())
        finally:
            self._ended.set()
        return self._problem is None

    def finished(self, _result: bool) -> None:
        done, self._work, self._done = self._done, None, None
        if done is not None:
            if self._problem is None and not self._ended.is_set():
                self._problem = Problem(ProblemKind.CANCELLED)  # cancelled before it began
            done(self._result, self._problem)

    def cancel(self) -> None:
        self._feedback.cancel()
        super().cancel()

    def abandon(self, seconds: float) -> bool:
        """Cancel, tell nobody of the end, and wait for it; returns whether it came in time."""
        if sip.isdeleted(self):
            return True  # over, and QGIS has taken it away; somebody else abandoned it before
        self._done = None
        self.cancel()
        if self.status() in (QgsTask.TaskStatus.Terminated, QgsTask.TaskStatus.Complete):
            return True  # it had not begun, and never will, or it is over
        return self._ended.wait(seconds)
