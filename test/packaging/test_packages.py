"""Both of the field's tools make the same package, and it holds what it must."""

import configparser
import subprocess
from pathlib import Path

from test.packaging.conftest import PACKAGE, ROOT, VERSION

# What qgis-plugin-ci writes into metadata.txt while it packages.
STAMPED = {"changelog", "commitNumber", "commitSha1", "dateTime"}


def content(folder: Path) -> dict[str, bytes]:
    files = [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def metadata(folder: Path) -> dict[str, str]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(folder / "metadata.txt", encoding="utf-8")
    return {key: value for key, value in parser["general"].items() if key not in STAMPED}


def test_both_tools_package_the_same_files(unpacked, deployed):
    by_ci, by_pb_tool = content(unpacked), content(deployed)
    assert by_ci.keys() == by_pb_tool.keys()
    assert [name for name in by_ci if name != "metadata.txt" and by_ci[name] != by_pb_tool[name]] == []
    assert metadata(unpacked) == metadata(deployed)


def test_the_package_is_all_that_is_committed(clone, unpacked):
    tracked = subprocess.run(
        ["git", "ls-files", PACKAGE], cwd=clone, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert sorted(content(unpacked)) == sorted(name.removeprefix(f"{PACKAGE}/") for name in tracked)


def test_packaging_leaves_the_clone_clean(clone, archive):
    status = subprocess.run(["git", "status", "--porcelain"], cwd=clone, capture_output=True, text=True, check=True)
    assert [line for line in status.stdout.splitlines() if not line.endswith(".zip")] == []


def test_pb_tool_knows_every_part_of_the_plugin(clone):
    parser = configparser.ConfigParser()
    parser.read(clone / "pb_tool.cfg", encoding="utf-8")
    tracked = subprocess.run(
        ["git", "ls-files", PACKAGE], cwd=clone, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    parts = [Path(name).relative_to(PACKAGE) for name in tracked]
    assert set(parser["files"]["extra_dirs"].split()) == {path.parts[0] for path in parts if len(path.parts) > 1}
    files = parser["files"]["python_files"].split() + parser["files"]["extras"].split()
    assert set(files) == {path.name for path in parts if len(path.parts) == 1}


def test_real_files_lie_in_the_package_and_links_beside_it():
    for name in ("metadata.txt", "LICENSE", "i18n"):
        assert (ROOT / name).is_symlink()
        assert (ROOT / name).resolve() == ROOT / PACKAGE / name
        assert not (ROOT / PACKAGE / name).is_symlink()


def test_the_version_is_the_same_everywhere(unpacked):
    assert metadata(unpacked)["version"] == VERSION
    assert f'version = "{VERSION}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f"## {VERSION} - " in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
