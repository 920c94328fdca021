"""Installs into .local/node what test/node/package-lock.json pins, when it is not there: tus programs of others."""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "test" / "node"
FOLDER = ROOT / ".local" / "node"
_STAMP = "installed.json"


class NodeError(RuntimeError):
    """Node or its packages are not there; the text says what to do."""


def ready() -> Path:
    """The folder with the programs of test/node beside the packages they import; raises NodeError."""
    if not (shutil.which("node") and shutil.which("npm")):
        raise NodeError("Node is not installed. On Debian: apt-get install nodejs npm")
    lock = (SOURCE / "package-lock.json").read_bytes()
    stamp = FOLDER / _STAMP
    FOLDER.mkdir(parents=True, exist_ok=True)
    for file in SOURCE.iterdir():
        shutil.copyfile(file, FOLDER / file.name)
    if not stamp.exists() or stamp.read_bytes() != lock:
        # No package needs a script of its own to run at installation.
        command = ["npm", "ci", "--ignore-scripts", "--omit=optional", "--no-audit", "--no-fund", "--loglevel=error"]
        done = subprocess.run(command, cwd=FOLDER, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if done.returncode:
            raise NodeError(f"npm ci ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        stamp.write_bytes(lock)
    return FOLDER


if __name__ == "__main__":
    try:
        ready()
    except NodeError as error:
        sys.exit(str(error))
