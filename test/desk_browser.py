"""The web browser of a person at a QGIS desktop: what QGIS opens is caught, and a real Chromium goes there."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page

from test.browser import running_browser


class Opened:
    """The addresses that programs started meanwhile wanted a browser for."""

    def __init__(self, folder: Path):
        self._file = folder / "addresses"
        self._read = 0
        script = folder / "xdg-open"
        script.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> "{self._file}"\n')
        script.chmod(0o755)

    @property
    def addresses(self) -> list[str]:
        return self._file.read_text().split() if self._file.exists() else []

    def next(self, seconds: float = 20) -> str:
        """The next address, waited for."""
        end = time.monotonic() + seconds
        while len(self.addresses) <= self._read:
            if time.monotonic() > end:
                raise AssertionError(f"no browser was opened; before: {self.addresses}")
            time.sleep(0.05)
        self._read += 1
        return self.addresses[self._read - 1]


@contextmanager
def caught_browser(folder: Path) -> Iterator[Opened]:
    """Programs started within open no browser: what they ask for is kept."""
    folder.mkdir(parents=True, exist_ok=True)
    before = os.environ["PATH"]
    opened = Opened(folder)
    os.environ["PATH"] = f"{folder}:{before}"
    try:
        yield opened
    finally:
        os.environ["PATH"] = before


@contextmanager
def chromium(language: str = "en-GB") -> Iterator[Page]:
    """A page of a browser at a desk that knows nobody yet."""
    desk = {"viewport": {"width": 1280, "height": 800}, "java_script_enabled": True, "locale": language}
    with running_browser(**desk) as context:
        yield context.new_page()


def log_in(page: Page, email: str, secret: str) -> None:
    """Fill in the sign-in page of the service that the browser is at."""
    page.fill("input[name=login]", email)
    page.fill("input[name=password]", secret)
    page.click("form:has(input[name=login]) button[type=submit], form:has(input[name=login]) button:not([type])")


def allow(page: Page) -> None:
    """Say on the consent page that QGIS may, and be led back to it."""
    page.click("button[name=allow]")
    page.wait_for_url("http://127.0.0.1:*/**")


def prove(page: Page, secret: str) -> None:
    """Give the password once more where the service asks for it before what is delicate."""
    if page.query_selector("form input[name=password]"):
        page.fill("form input[name=password]", secret)
        page.press("form input[name=password]", "Enter")
        page.wait_for_load_state()
