"""Makes the report on one file, as a process of its own without database or settings: JSON in, JSON out.

`python -m certification_service.interfaces.material_report.inspector` with a request on the standard input:
{"file": path on the disk, "name": path in the upload, "beside": [paths that came with it], "same_as": [paths of files
with the same content], "licence_known": bool, "longterm": [3, 40]}.
"""

import json
import os
import resource
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

from certification_service.interfaces.material_report.examine import Examiner
from certification_service.interfaces.material_report.findings import Found
from certification_service.interfaces.material_report.limits import FINDINGS, MEMORY, SECONDS, Budget

_FILES_WITHOUT_LICENCE = 3


def inspect(request: dict[str, Any]) -> dict[str, Any]:
    """The report: summary, contents, findings."""
    name = request["name"]
    examiner = Examiner(tuple(request["longterm"]), Budget())
    with Path(request["file"]).open("rb") as source:
        kind = examiner.file(source, name, {name, *request["beside"]})
    found = examiner.found
    for other in request["same_as"]:
        found.add("duplicate", name, other=other)
    packed = kind in ("zip", "tar", "gzip", "bzip2", "xz")
    if packed and examiner.files > _FILES_WITHOUT_LICENCE and not (examiner.licences or request["licence_known"]):
        found.add("licence_missing", name)
    if examiner.kinds["project"] > 1:
        found.add("project_several", name, count=examiner.kinds["project"])
    # The archive itself is no file of its own content.
    inside = 1 if packed else 0
    facts = examiner.facts
    return {
        "summary": {
            "kind": kind,
            "files": examiner.files - inside,
            "size": examiner.size - (examiner.contents[0]["size"] if packed else 0),
            "kinds": dict(examiner.kinds.most_common()),
            "projects": examiner.kinds["project"],
            "pages": facts["pages"]["all"],
            "slides": facts["slides"]["all"],
            "layers": facts["layers"]["all"],
            "languages": [language for language, _ in facts["language"].most_common()],
            "qgis_versions": sorted(facts["qgis_versions"], key=lambda text: [int(part) for part in text.split(".")]),
            "coordinate_systems": [crs for crs, _ in facts["crs"].most_common(10)],
            "licences": examiner.licences[:10],
        },
        "contents": examiner.contents[inside:],
        "findings": [finding.stored() for finding in _few_of_each(found)],
    }


def _few_of_each(found: Found) -> list:
    """The findings, worst first; of one code only some, and how many more there are."""
    by_code = defaultdict(list)
    for finding in found.findings:
        if finding not in by_code[finding.code]:
            by_code[finding.code].append(finding)
    order = {"error": 0, "warning": 1, "info": 2}
    told = Found()
    for code, findings in by_code.items():
        told.findings += findings[:FINDINGS]
        if len(findings) > FINDINGS:
            told.add("more", findings[0].where, of=code, count=len(findings) - FINDINGS)
    return sorted(told.findings, key=lambda one: order[one.severity])


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 5))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (256, 256))
    # A file of the inspector's own: nameless, and no larger than a document.
    resource.setrlimit(resource.RLIMIT_FSIZE, (512 * 1024 * 1024, 512 * 1024 * 1024))
    os.nice(10)


if __name__ == "__main__":
    _limit()
    json.dump(inspect(json.load(sys.stdin)), sys.stdout)
