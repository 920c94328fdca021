"""Gives Babel the texts of Django's templates, found as Django's own makemessages finds them."""

import ast
import re
from collections.abc import Iterator
from typing import BinaryIO

from django.conf import settings
from django.utils.translation.template import templatize

_CALL = re.compile(r"(?<!\w)(n?p?gettext|_)\(")


def extract(file: BinaryIO, keywords, comment_tags, options) -> Iterator[tuple]:
    """Babel's interface: for each text its line, function, arguments and comments."""
    if not settings.configured:
        settings.configure()
    # Django turns markup into filler and texts into calls, in the same lines.
    python = templatize(file.read().decode("utf-8"))
    for found in _CALL.finditer(python):
        arguments = _arguments(python, found.start())
        if arguments:
            yield python.count("\n", 0, found.start()) + 1, found[1], arguments, []


def _arguments(python: str, start: int) -> tuple[str | None, ...]:
    """What the call that begins there is called with: the first closing bracket that makes it a whole."""
    for end in (bracket.end() for bracket in re.finditer(r"\)", python[start:])):
        try:
            call = ast.parse(python[start : start + end], mode="eval").body
        except SyntaxError:
            continue
        return tuple(getattr(argument, "value", None) for argument in call.args)
    return ()
