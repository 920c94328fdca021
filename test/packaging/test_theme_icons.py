"""Every QGIS theme icon that the plugin names exists: an unknown name would silently be an empty icon."""

import ast
import json
import os
import subprocess
import sys

from test.packaging.conftest import PACKAGE, ROOT

ASK = """
import json, sys
from qgis.core import QgsApplication
app = QgsApplication([], True)
app.initQgis()
names = json.load(sys.stdin)
print("MISSING", json.dumps([name for name in names if QgsApplication.getThemeIcon(f"/{name}.svg").isNull()]))
"""


def theme_icons() -> set[str]:
    """The constant arguments of every call of icons.theme(...) in the plugin."""
    names = set()
    for path in (ROOT / PACKAGE).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = node.func if isinstance(node, ast.Call) else None
            if getattr(called, "attr", getattr(called, "id", "")) == "theme":
                names |= {part.value for part in ast.walk(node) if isinstance(part, ast.Constant)}
    return names


def missing(names: set[str]) -> list[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", ASK], input=json.dumps(sorted(names)), capture_output=True, text=True, env=environment
    )
    answer = next((line for line in done.stdout.splitlines() if line.startswith("MISSING ")), None)
    assert answer, done.stdout + done.stderr
    return json.loads(answer.removeprefix("MISSING "))


def test_the_theme_icons_exist():
    names = theme_icons()
    assert names
    assert missing(names | {"mActionThereIsNoSuchIcon"}) == ["mActionThereIsNoSuchIcon"]
