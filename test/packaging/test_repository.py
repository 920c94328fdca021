"""What is committed names no machine and no package registry, and keeps its promises as files."""

import re
import subprocess
import tomllib
from pathlib import Path

from test.packaging.conftest import ROOT

# Written apart, so that this file does not find itself.
PLACES = re.compile("|".join(["/wo" + "rk/", "/ro" + "ot/", "/ho" + r"me/\w", "/op" + "t/wheels"]))
REGISTRIES = re.compile(
    "|".join([r"py" + r"pi\.org", r"files\.python" + "hosted", r"deb\.deb" + "ian", r"registry\.npm" + "js"])
)
BINARY = {".png", ".qm", ".mo", ".gpkg", ".gz", ".zip"}


def tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    return [path for path in paths if path.is_file() and not path.is_symlink()]


def test_no_file_names_a_machine_or_a_registry():
    found = []
    for path in tracked():
        if path.suffix not in BINARY and "feeds" not in path.parts:
            text = path.read_text(encoding="utf-8", errors="replace")
            found += [f"{path.relative_to(ROOT)}: {match.group()}" for match in PLACES.finditer(text)]
            found += [f"{path.relative_to(ROOT)}: {match.group()}" for match in REGISTRIES.finditer(text)]
    assert found == []


def test_every_dependency_has_its_reason_and_its_pin():
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    groups = tomllib.loads(text)["dependency-groups"]
    pinned = (ROOT / "requirements" / "dev.lock").read_text(encoding="utf-8").lower().replace("_", "-")
    for requirement in [requirement for group in groups.values() for requirement in group]:
        assert re.search(rf'"{re.escape(requirement)}",\s+# \w', text), f"{requirement}: say why"
        name = re.split(r"[\[<>=]", requirement)[0].lower().replace("_", "-")
        assert f"\n{name}==" in pinned, f"{requirement}: run ./dev lock"


def test_the_two_locks_agree():
    pins = [
        dict(re.findall(r"^([\w.-]+)==(\S+)", (ROOT / "requirements" / f"{lock}.lock").read_text(), re.MULTILINE))
        for lock in ("service", "dev")
    ]
    assert pins[0].items() <= pins[1].items()
