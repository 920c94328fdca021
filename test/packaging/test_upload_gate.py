"""What plugins.qgis.org checks when a plugin is uploaded, on the zip that would be uploaded."""

import configparser
import json
import re
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from test.packaging.conftest import PACKAGE, ROOT

LARGEST = 25 * 1024 * 1024
REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository")
UNWELCOME = (".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".qrc", ".pyc", ".webp")


def module(*words, cwd: Path) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, "-m", *words], cwd=cwd, capture_output=True, text=True)


@pytest.fixture(scope="module")
def metadata(unpacked):
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(unpacked / "metadata.txt", encoding="utf-8")
    return parser["general"]


def test_bandit_finds_nothing(unpacked):
    report = json.loads(module("bandit", "-r", ".", "-f", "json", "--quiet", cwd=unpacked).stdout)
    found = [
        f"{row['filename']}:{row['line_number']} {row['test_id']} {row['issue_text']}" for row in report["results"]
    ]
    assert found == [] and report["errors"] == []


def test_detect_secrets_finds_nothing(unpacked):
    words = ("detect_secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt", ".")
    assert json.loads(module(*words, cwd=unpacked).stdout)["results"] == {}


def test_the_code_is_ready_for_qt_6(unpacked):
    done = module("flake8", "--isolated", "--select=QGS1,QGS4,E9,F", ".", cwd=unpacked)
    assert done.stdout + done.stderr == ""


def test_nothing_is_suppressed(unpacked):
    marks = re.compile(r"#\s*(nosec|pragma: allowlist|noqa: (QGS|F))")
    assert [path.name for path in unpacked.rglob("*.py") if marks.search(path.read_text(encoding="utf-8"))] == []


def test_the_archive_is_tidy(archive):
    assert archive.stat().st_size < LARGEST
    with zipfile.ZipFile(archive) as file:
        for entry in file.infolist():
            path = Path(entry.filename)
            assert path.parts[0] == PACKAGE
            assert not any(part.startswith((".", "__pycache__", "__MACOSX")) for part in path.parts)
            assert path.suffix.lower() not in UNWELCOME
            mode = entry.external_attr >> 16
            assert not stat.S_ISLNK(mode)
            assert entry.is_dir() or not mode & 0o111


def test_the_metadata_is_complete(metadata):
    assert [key for key in REQUIRED if not metadata.get(key, "").strip()] == []
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert (metadata["qgisMinimumVersion"], metadata["qgisMaximumVersion"]) == ("3.40", "4.99")
    assert "/" not in metadata["author"]
    assert "supportsQt6" not in metadata


def test_the_icon_and_the_licence_are_in_the_package(metadata, unpacked):
    assert (unpacked / metadata["icon"]).is_file()
    assert "GNU GENERAL PUBLIC LICENSE" in (unpacked / "LICENSE").read_text(encoding="utf-8")


def test_the_changelog_arrives_whole(metadata):
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.strip()]
    assert lines.pop(0) == "# Changelog"
    for line in lines:
        assert re.fullmatch(r"## \d+\.\d+\.\d+ - \d{4}-\d\d-\d\d|- .+", line), line
    assert "%" not in text
    latest = text.split("\n## ")[1].splitlines()
    for line in latest[1:]:
        assert line in metadata["changelog"]
