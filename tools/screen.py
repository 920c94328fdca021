"""A virtual screen for machines without one."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


class ScreenError(RuntimeError):
    """Xvfb did not start."""


@contextmanager
def virtual_screen(width: int = 1600, height: int = 1000) -> Iterator[str]:
    """Starts Xvfb on a free display and gives its name (":7"); ends it afterwards."""
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        f"{width}x{height}x24",
        "-dpi",
        "96",
        "-nolisten",
        "tcp",
    ]
    try:
        process = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except FileNotFoundError as error:
        raise ScreenError("There is no display and no Xvfb. Install Xvfb, or set DISPLAY.") from error
    finally:
        os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise ScreenError("Xvfb found no free display. Is /tmp/.X11-unix writable?")
        yield f":{number}"
    finally:
        process.terminate()
        process.wait(10)
