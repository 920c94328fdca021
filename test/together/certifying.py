"""Who takes part in a certification, on a real service with its worker, and the mails that reach them."""

from __future__ import annotations

import json
import os
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal, osr
from pypdf import PdfWriter

from test.mail_server import MailServer
from test.service_process import Service

SECRET = "Ocean-depth-4711"
SIDE = 14_200  # pixels of a byte: 202 MB

_PEOPLE = f"""
import json
from certification_service.domain.people import confirm_address
from certification_service.models import Representative
from test.service import people, samples
ana = people.User.objects.create_user("ana@example.org", {SECRET!r}, name="Ana Popescu", language="ro")
confirm_address(ana)
everybody = people.everybody()
people.questions()
silent = samples.user_group("qgis-ro", name="Asociatia Utilizatorilor QGIS", countries="RO")
sam = people.person("Sam Silent")
Representative.objects.create(user=sam, user_group=silent)
gina = everybody.representative
gina.language = "ro"
gina.save()
users = {{"Rita": everybody.reviewer, "Gina": gina, "Stan": everybody.staff}}
users.update({{f"Petra {{number}}": user for number, user in enumerate(everybody.psc, start=1)}})
print(json.dumps({{name: people.token(user) for name, user in users.items()}}))
"""


@dataclass
class Cast:
    """Ready access tokens by name, for those who need not go through the browser."""

    service: Service
    tokens: dict[str, str]

    def asks(self, path: str) -> dict:
        """What the service tells staff."""
        request = urllib.request.Request(
            f"{self.service.url}/api/v1{path}", headers={"Authorization": f"Bearer {self.tokens['Stan']}"}
        )
        with urllib.request.urlopen(request, timeout=60) as reply:
            return json.load(reply)

    def the_application(self) -> dict:
        """The only one that was sent."""
        [row] = self.asks("/applications")["items"]
        return self.asks(f"/applications/{row['id']}")

    def wait_for_state(self, state: str, seconds: float = 90) -> dict:
        """The application, once it is in that state."""
        end = time.monotonic() + seconds
        while True:
            rows = self.asks("/applications")["items"]
            if [row["state"] for row in rows] == [state]:
                return self.asks(f"/applications/{rows[0]['id']}")
            if time.monotonic() > end:
                raise AssertionError(f"not {state} within {seconds} s: {rows}")
            time.sleep(0.2)


def cast_on(service: Service) -> Cast:
    """Makes everybody, and two user groups of Romania; Ana, who applies, has a password."""
    return Cast(service, json.loads(service.python(_PEOPLE).strip().splitlines()[-1]))


def move_clock(service: Service, days: int) -> None:
    """Time passes: the service and its worker start again that much later."""
    service.stop_worker()
    service.stop()
    service.environment.update(DEBUG="1", CERTIFICATION_CLOCK_OFFSET=str(days * 24 * 3600))
    service.start()
    service.start_worker()


def mails_to(server: MailServer, email: str) -> list[str]:
    """The subjects of what somebody got, in their order; a long one begins on a line of its own, with a space."""
    return [mail["Subject"].strip() for mail in list(server.mails) if email in mail["To"]]


def await_mails(server: MailServer, wanted: dict[str, list[str]], seconds: float = 120) -> None:
    """Everybody got exactly these, each once; fails with what is different."""
    end = time.monotonic() + seconds
    while True:
        got = {email: sorted(mails_to(server, email)) for email in wanted}
        if got == {email: sorted(subjects) for email, subjects in wanted.items()}:
            return
        if time.monotonic() > end:
            raise AssertionError(f"other mails than wanted: {got}")
        time.sleep(0.2)


def make_material(folder: Path) -> dict[str, Path]:
    """Exercises, lectures and data of a course, together more than 200 MB."""
    files = {kind: folder / f"{kind}.pdf" for kind in ("exercises", "lectures")}
    for file in files.values():
        document = PdfWriter()
        for _page in range(3):
            document.add_blank_page(width=595, height=842)
        document.write(file)
    files["data"] = folder / "terrain.tif"
    raster = gdal.GetDriverByName("GTiff").Create(str(files["data"]), SIDE, SIDE, 1, gdal.GDT_Byte)
    stereo70 = osr.SpatialReference()
    stereo70.ImportFromEPSG(3844)
    raster.SetProjection(stereo70.ExportToWkt())
    raster.SetGeoTransform((400_000, 10, 0, 600_000, 0, -10))
    row = os.urandom(2 * SIDE)
    for line in range(SIDE):
        raster.GetRasterBand(1).WriteRaster(0, line, SIDE, 1, row[line : line + SIDE])
    raster.FlushCache()
    del raster
    return files
