"""Reads the code with ruff, flake8-qgis (Qt 6 readiness) and bandit; says everything, then fails if one did."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CHECKS = {
    "ruff": ["ruff", "check", "."],
    "format": ["ruff", "format", "--check", "."],
    "Qt 6": ["flake8", "--select=QGS1,QGS4", "qgis_certification"],
    "bandit": ["bandit", "--quiet", "--recursive", "qgis_certification"],
}


def main() -> int:
    failed = []
    for name, (module, *arguments) in CHECKS.items():
        print(f"=== {name} ===", flush=True)
        if subprocess.run([sys.executable, "-m", module, *arguments], cwd=ROOT).returncode:
            failed.append(name)
    print("All clean." if not failed else f"Not clean: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
