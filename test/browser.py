"""A real headless Chromium for tests of pages, as a phone or without script."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import BrowserContext, sync_playwright

PHONE = {"width": 360, "height": 740}
# Nothing of the browser's own goes out to the network, and nothing needs a display.
_ARGUMENTS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
]


@contextmanager
def running_browser(**options) -> Iterator[BrowserContext]:
    """A browser of nobody, phone-sized without script unless told otherwise; `options` are Playwright's."""
    wanted = {"viewport": PHONE, "java_script_enabled": False, "locale": "en-GB", **options}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=_ARGUMENTS)
        context = browser.new_context(**wanted)
        context.set_default_timeout(20_000)
        try:
            yield context
        finally:
            browser.close()
