"""Keeps Qt's destructors from waiting for Python.

When the receiver of a signal goes, Qt calls the sender's `disconnectNotify` under a lock that it shares among objects.
For a sender that was made in Python this looks for a Python method of that name, and so waits for the interpreter,
which another thread may hold while it waits for the very lock: QGIS hangs for ever. An object remembers that there is
no such method once it has been asked, so it is asked beforehand, when nothing is locked.
"""

from __future__ import annotations


def prepare(signal) -> None:
    """Have the object of this bound signal ask now. For every object made in Python whose signals cross to a worker."""
    signal.connect(_nothing)
    signal.disconnect(_nothing)


def _nothing(*_ignored) -> None:
    """Never called."""
