"""Runs the measurements in bench/, all or the named ones: `./dev bench [name ...] [--quick]`."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(words: list[str]) -> int:
    there = sorted(path.stem for path in (ROOT / "bench").glob("*.py") if path.stem != "__init__")
    options = [word for word in words if word.startswith("-")]
    wanted = [word for word in words if word not in options] or there
    unknown = [name for name in wanted if name not in there]
    if unknown:
        print(f"There is no measurement {unknown[0]!r}; there are: {', '.join(there)}.")
        return 2
    failed = []
    for name in wanted:
        print(f"\n=== {name} ===", flush=True)
        if subprocess.run([sys.executable, "-m", f"bench.{name}", *options], cwd=ROOT).returncode:
            failed.append(name)
    if failed:
        print(f"\nNot as promised, or not to its end: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
