"""Uploads the demo's training material: small real files, with the reports on them."""

from certification_service.domain import uploads
from certification_service.enums import MaterialKind, UploadPurpose
from certification_service.interfaces.demo import DATA
from certification_service.interfaces.material_report import job
from certification_service.interfaces.storage import finishing, receiving
from certification_service.models import Application, CourseType, Upload, User

_FILES = {
    "exercises.md": MaterialKind.EXERCISES,
    "lectures.pdf": MaterialKind.LECTURES,
    "lakes.geojson": MaterialKind.DATA,
    "lakes.qgs": MaterialKind.DATA,
}
# What is wrong with a project that was made long ago on somebody's own computer.
_OUT_OF_DATE = {
    'version="3.40.6-Bratislava"': 'version="3.16.2-Hannover"',
    '"./lakes.geojson"': '"C:/courses/lakes.geojson"',
}
_OUT_OF_DATE["<datasource>./lakes.geojson"] = "<datasource>C:/courses/lakes.geojson"


class Material:
    """Remembers the reports: the same files beside the same files have the same one."""

    def __init__(self) -> None:
        self._reports: dict[tuple, dict] = {}

    def upload(
        self, actor: User, application: Application, course_type: CourseType, *, out_of_date: bool = False
    ) -> list[Upload]:
        """All four files of a course type, as the applicant would send them."""
        made = []
        for name, kind in _FILES.items():
            content = (DATA / "demo_material" / name).read_bytes()
            if out_of_date and name.endswith(".qgs"):
                content = _aged(content)
            made.append(_sent(actor, application, course_type, kind, name, content))
        self._report(made, bool(course_type.licence))
        return made

    def exercises(self, actor: User, application: Application, course_type: CourseType) -> None:
        """Only the exercises: the rest is still missing."""
        content = (DATA / "demo_material" / "exercises.md").read_bytes()
        made = [_sent(actor, application, course_type, MaterialKind.EXERCISES, "exercises.md", content)]
        self._report(made, bool(course_type.licence))

    def project(self, actor: User, application: Application, course_type: CourseType) -> None:
        """The project alone, in order now: it takes the place of the one before."""
        content = (DATA / "demo_material" / "lakes.qgs").read_bytes()
        _sent(actor, application, course_type, MaterialKind.DATA, "lakes.qgs", content)
        self._report(list(Upload.objects.filter(course_type=course_type, state="complete")), bool(course_type.licence))

    def _report(self, made: list[Upload], licence: bool) -> None:
        beside = tuple(sorted(upload.sha256 for upload in made))
        for upload in made:
            key = (upload.sha256, beside, licence)
            if key not in self._reports:
                job.run(str(upload.pk))
                upload.refresh_from_db()
                self._reports[key] = upload.report
            uploads.note_report(upload, self._reports[key])


def _sent(
    actor: User, application: Application, course_type: CourseType, kind: MaterialKind, name: str, content: bytes
) -> Upload:
    wanted = uploads.Wanted(
        path=name,
        size=len(content),
        purpose=UploadPurpose.MATERIAL,
        application_id=application.pk,
        course_type_id=course_type.pk,
        material_kind=kind,
    )
    upload = uploads.begin(actor, wanted)
    with receiving.hold(upload.pk) as held:
        pieces = iter([content])
        held.add(lambda _size: next(pieces, b""), len(content))
        return finishing.finish(upload, held)


def _aged(content: bytes) -> bytes:
    text = content.decode("utf-8")
    for new, old in _OUT_OF_DATE.items():
        text = text.replace(new, old)
    return text.encode("utf-8")
