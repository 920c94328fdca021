"""Runs the measurements, all or those named: `./dev bench [name …] [--quick]`. They print figures and judge none."""

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAMES = ("service", "sync", "search", "start", "memory", "upload", "report", "review")


def main(words: list[str]) -> int:
    """Runs them one after another, because each wants the machine for itself; 1 when one broke."""
    options = [word for word in words if word.startswith("-")]
    wanted = [word for word in words if not word.startswith("-")] or list(NAMES)
    unknown = [name for name in wanted if name not in NAMES]
    if unknown:
        print(f"There is no measurement {unknown[0]!r}; there are: {', '.join(NAMES)}.")
        return 2
    broken = []
    began = time.monotonic()
    for name in wanted:
        print(f"\n=== {name} ===", flush=True)
        begin = time.monotonic()
        done = subprocess.run([sys.executable, "-m", f"bench.{name}", *options], cwd=ROOT, stdin=subprocess.DEVNULL)
        if done.returncode:
            broken.append(name)
        print(f"({name}: {time.monotonic() - begin:.0f} s)", flush=True)
    print(f"\n{time.monotonic() - began:.0f} s in all" + (f"; broken: {', '.join(broken)}" if broken else ""))
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
