"""Material reports: seconds and memory for 100 MB of different kinds."""

import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from bench.common.report import table
from test.service_process import ROOT, SERVICE

MEGABYTES, QUICK_MEGABYTES = 100, 20
MEGABYTE = 1024 * 1024
_MEASURE = """
import resource, sys
from pathlib import Path
from certification_service.interfaces.material_report.process import report_on
report = report_on(Path(sys.argv[1]), sys.argv[2], longterm=(3, 40))
print(report["summary"]["files"], len(report["findings"]), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def main(words: list[str]) -> None:
    """`--quick`: 20 MB."""
    megabytes = QUICK_MEGABYTES if "--quick" in words else MEGABYTES
    rows = []
    with tempfile.TemporaryDirectory(prefix="certification-bench-") as folder:
        for name, (called, make) in KINDS.items():
            path = Path(folder) / "upload"
            make(path, megabytes)
            begin = perf_counter()
            done = subprocess.run(
                [sys.executable, "-c", _MEASURE, str(path), called],
                env={**os.environ, "PYTHONPATH": f"{SERVICE}:{ROOT}"},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                check=True,
            )
            taken = perf_counter() - begin
            files, findings, memory = map(int, done.stdout.split())
            size = path.stat().st_size / MEGABYTE
            rows.append([name, size, files, findings, taken, 100 * taken / size, memory / 1024])
    head = ["", "MB", "files", "findings", "s", "s for 100 MB", "highest memory, MB"]
    table("Material reports, each in a process of its own", head, rows)


def _one_file(path: Path, megabytes: int) -> None:
    block = os.urandom(MEGABYTE)
    with path.open("wb") as file:
        file.write(b"SQLite format 3\0")
        for _ in range(megabytes):
            file.write(block)


def _stored(path: Path, megabytes: int) -> None:
    """Data as they are, beside a project and documents."""
    from test.service import hostile_files as made

    with zipfile.ZipFile(path, "w") as archive:
        for number in range(megabytes // 10):
            archive.writestr(f"data/{number}.tif", b"II*\0" + os.urandom(10 * MEGABYTE))
        archive.writestr("rivers.qgs", made.project(made.layer("./data/1.tif")))
        archive.writestr("exercise.pdf", made.pdf(pages=20))


def _packed(path: Path, megabytes: int) -> None:
    """Data that packs to half its size."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(megabytes // 10):
            archive.writestr(f"data/{number}.csv", os.urandom(10 * MEGABYTE).hex())


def _documents(path: Path, megabytes: int) -> None:
    """Nothing but documents: a PDF with many pages in each of them."""
    from test.service import hostile_files as made

    text = "In this exercise you learn how to style the rivers with QGIS 3.40. " * 10
    document = made.pdf(pages=200, text=text)
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(max(1, megabytes * MEGABYTE // (len(document) + 900_000))):
            archive.writestr(f"{number}.pdf", document + b"%" + os.urandom(450_000).hex().encode() + b"\n%%EOF\n")


KINDS: dict[str, tuple[str, Callable[[Path, int], None]]] = {
    "one GeoPackage": ("rivers.gpkg", _one_file),
    "zip of pictures, project, PDF": ("course.zip", _stored),
    "zip that packs well": ("course.zip", _packed),
    "zip of PDFs": ("course.zip", _documents),
}


if __name__ == "__main__":
    main(sys.argv[1:])
