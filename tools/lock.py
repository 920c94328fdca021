"""Pins what pyproject.toml asks for, with hashes, into requirements/*.lock."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "requirements"
LOCKS = {"service": ["service"], "dev": ["service", "test", "release"]}
# QGIS brings its own Qt; a second one in the virtual environment hides it, and QGIS can no longer be imported.
QT_OF_QGIS = re.compile(r"^pyqt5(-qt5|-sip)?==.*(\n    .*)*\n", re.MULTILINE)


def main() -> None:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    # Only the ordinary registry counts: a folder of wheels on one machine must not leak into the lock.
    environment = {name: value for name, value in os.environ.items() if name != "PIP_FIND_LINKS"}
    environment["CUSTOM_COMPILE_COMMAND"] = "./dev lock"
    for lock, wanted in LOCKS.items():
        target = REQUIREMENTS / f"{lock}.lock"
        requirements = [requirement for group in wanted for requirement in groups[group]]
        if lock != "service":
            requirements.append(f"-c {REQUIREMENTS / 'service.lock'}")
        command = [sys.executable, "-m", "piptools", "compile", "-", "--quiet", "--generate-hashes", "--strip-extras"]
        command += ["--allow-unsafe", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
        command += ["--no-emit-trusted-host", "--output-file", str(target), *sys.argv[1:]]
        subprocess.run(command, input="\n".join(requirements), text=True, env=environment, cwd=ROOT, check=True)
        target.write_text(QT_OF_QGIS.sub("", target.read_text(encoding="utf-8")), encoding="utf-8")
        print(f"requirements/{lock}.lock written")


if __name__ == "__main__":
    main()
