"""Runs inside the real QGIS desktop (`qgis --code`): executes what a test puts into a folder and answers there."""

import json
import os
import traceback
from pathlib import Path

from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

_folder = Path(os.environ["DESKTOP_AGENT_FOLDER"])
_names: dict = {"iface": iface}


def _answer() -> None:
    for request in sorted(_folder.glob("*.py")):
        code = request.read_text(encoding="utf-8")
        request.unlink()
        _names["result"] = None
        try:
            exec(compile(code, request.name, "exec"), _names)
            reply = {"result": _names["result"]}
            text = json.dumps(reply)
        except BaseException:  # noqa: BLE001 - whatever went wrong is the test's to show
            text = json.dumps({"error": traceback.format_exc()})
        part = request.with_suffix(".part")
        part.write_text(text, encoding="utf-8")
        part.replace(request.with_suffix(".json"))


_timer = QTimer()
_timer.timeout.connect(_answer)
_timer.start(30)
(_folder / "ready").touch()
