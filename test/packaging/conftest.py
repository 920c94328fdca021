"""The plugin as people get it: built from a fresh clone by qgis-plugin-ci and by pb_tool."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "qgis_certification"
VERSION = "0.1.0"


def tool(*words, cwd: Path) -> str:
    """Runs a command line tool of the virtual environment and returns what it printed; fails with its words."""
    done = subprocess.run(
        [Path(sys.executable).with_name(words[0]), *map(str, words[1:])], cwd=cwd, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def clone(tmp_path_factory) -> Path:
    """A fresh clone of what is committed, whoever owns the original."""
    target = tmp_path_factory.mktemp("clone") / "clone"
    environment = {
        **os.environ,
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "safe.directory",
        "GIT_CONFIG_VALUE_0": "*",
    }
    subprocess.run(["git", "clone", "--quiet", ROOT, target], env=environment, check=True)
    return target


@pytest.fixture(scope="session")
def archive(clone) -> Path:
    """The zip that a release would upload."""
    tool("qgis-plugin-ci", "package", VERSION, "--disable-submodule-update", cwd=clone)
    return clone / f"{PACKAGE}.{VERSION}.zip"


@pytest.fixture(scope="session")
def unpacked(archive, tmp_path_factory) -> Path:
    """The package folder out of the zip."""
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(archive) as file:
        file.extractall(folder)
    return folder / PACKAGE


@pytest.fixture(scope="session")
def deployed(clone, archive, tmp_path_factory) -> Path:
    """The package folder as pb_tool deploys it."""
    folder = tmp_path_factory.mktemp("deployed")
    words = ["deploy", "--config_file", "../pb_tool.cfg", "--plugin_path", folder, "--no-confirm"]
    tool("pb_tool", *words, cwd=clone / PACKAGE)
    return folder / PACKAGE
