"""Makes the plugin's zip as releases do, from what is committed: dist/qgis_certification.<version>.zip."""

import configparser
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def version() -> str:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "qgis_certification" / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def main() -> int:
    dist = ROOT / "dist"
    dist.mkdir(exist_ok=True)
    # In a clone: qgis-plugin-ci rewrites files while it works, and must not touch what somebody is editing.
    with tempfile.TemporaryDirectory() as folder:
        clone = Path(folder) / "clone"
        git = ["git", "-c", "safe.directory=*"]
        subprocess.run([*git, "clone", "--quiet", "--no-hardlinks", str(ROOT), str(clone)], check=True)
        command = [sys.executable, "-m", "qgispluginci", "package", version(), "--disable-submodule-update"]
        if subprocess.run(command, cwd=clone).returncode:
            return 1
        for archive in clone.glob("*.zip"):
            print(f"dist/{shutil.move(archive, dist / archive.name).name}")
    changed = subprocess.run([*git, "status", "--porcelain", "qgis_certification"], cwd=ROOT, capture_output=True)
    if changed.stdout:
        print("Not in the zip, because not committed:\n" + changed.stdout.decode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
