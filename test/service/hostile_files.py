"""Files that mean harm or are broken, made here byte by byte."""

import gzip
import io
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterable, Mapping

PNG = b"\x89PNG\r\n\x1a\n"


def zipped(files: Mapping[str, bytes] | Iterable[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An ordinary zip."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, content in files.items() if isinstance(files, Mapping) else files:
            archive.writestr(name, content)
    return target.getvalue()


def zip_bomb(size: int = 300 * 1024 * 1024) -> bytes:
    """A third of a gigabyte of nothing in 300 KB."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive,
        archive.open("zeros.bin", "w") as file,
    ):
        for _ in range(size // (1024 * 1024)):
            file.write(bytes(1024 * 1024))
    return target.getvalue()


def nested_zip_bomb() -> bytes:
    """Archives of archives of archives of bombs."""
    inner = zip_bomb(80 * 1024 * 1024)
    for _ in range(3):
        inner = zipped({f"{number}.zip": inner for number in range(10)})
    return inner


def shared_zip_bomb() -> bytes:
    """Many entries whose bytes are one and the same (D. Fifield, 2019)."""
    content = zlib.compressobj(9, zlib.DEFLATED, -15)
    plain = bytes(1024 * 1024)
    packed = content.compress(plain) + content.flush()
    crc = zlib.crc32(plain)
    local = struct.pack("<4s5H3I2H", b"PK\3\4", 20, 0, 8, 0, 0, crc, len(packed), len(plain), 1, 0) + b"a" + packed
    directory = b"".join(
        struct.pack("<4s6H3I5H2I", b"PK\1\2", 20, 20, 0, 8, 0, 0, crc, len(packed), len(plain), 5, 0, 0, 0, 0, 0, 0)
        + f"{number:05}".encode()
        for number in range(3000)
    )
    return local + directory + _end(3000, len(directory), len(local))


def quine_zip() -> bytes:
    """A zip that contains itself as far as anybody looks: seven layers of the same."""
    content = zipped({"end.txt": b"end"})
    for _ in range(7):
        content = zipped({"r/r.zip": content}, zipfile.ZIP_STORED)
    return content


def zip_of_a_million() -> bytes:
    """A million empty files, as a table of contents of 60 MB that unpacks to nothing."""
    one = struct.pack("<4s6H3I5H2I", b"PK\1\2", 20, 20, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0)
    directory = b"".join(one + f"{number:08}".encode() for number in range(1_000_000))
    local = struct.pack("<4s5H3I2H", b"PK\3\4", 20, 0, 0, 0, 0, 0, 0, 0, 8, 0) + b"00000000"
    long_end = struct.pack("<4sQ2H2I4Q", b"PK\6\6", 44, 45, 45, 0, 0, 1_000_000, 1_000_000, len(directory), len(local))
    locator = struct.pack("<4sIQI", b"PK\6\7", 0, len(local) + len(directory), 1)
    short_end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 65535, 65535, 2**32 - 1, 2**32 - 1, 0)
    return local + directory + long_end + locator + short_end


def zip_of_many(count: int = 30_000) -> bytes:
    """More files than anybody looks through."""
    return zipped(((f"{number}.txt", b"") for number in range(count)), zipfile.ZIP_STORED)


def zip_with_lying_sizes() -> bytes:
    """The table of contents says another size than is there."""
    content = bytearray(zipped({"a.bin": b"x" * 1000}, zipfile.ZIP_STORED))
    position = content.find(b"PK\1\2")
    content[position + 20 : position + 28] = struct.pack("<II", 5000, 5000)
    return bytes(content)


def zip64_that_lies() -> bytes:
    """The long form of sizes, with sizes beyond all measure."""
    content = bytearray(zipped({"a.bin": b"x" * 1000}, zipfile.ZIP_STORED))
    position = content.find(b"PK\1\2")
    extra = struct.pack("<HHQQ", 1, 16, 2**63 - 1, 2**63 - 1)
    name_end = position + 46 + 5
    content[position + 20 : position + 28] = b"\xff" * 8
    content[position + 30 : position + 32] = struct.pack("<H", len(extra))
    content[name_end:name_end] = extra
    end = content.rfind(b"PK\5\6")
    content[end + 12 : end + 16] = struct.pack("<I", end - position)
    return bytes(content)


def zip_with_wrong_crc() -> bytes:
    """The content is another than its sum says."""
    content = bytearray(zipped({"a.txt": b"x" * 1000}, zipfile.ZIP_STORED))
    position = content.find(b"x" * 1000)
    content[position] = ord("y")
    return bytes(content)


def encrypted_zip() -> bytes:
    """An entry that says it is locked."""
    content = bytearray(zipped({"secret.txt": b"x" * 100}, zipfile.ZIP_STORED))
    for signature, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        position = content.find(signature)
        content[position + offset] |= 1
    return bytes(content)


def zip_with_symlink(target: str) -> bytes:
    """A link as Unix programs pack it."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        entry = zipfile.ZipInfo("link")
        entry.external_attr = 0o120777 << 16
        archive.writestr(entry, target)
        archive.writestr("file.txt", "x")
    return stream.getvalue()


def zip_with_raw_name(name: bytes, utf8: bool = False) -> bytes:
    """A name in whatever encoding."""
    content = bytearray(zipped({"N" * len(name): b"x"}, zipfile.ZIP_STORED)).replace(b"N" * len(name), name)
    if utf8:
        for signature, offset in ((b"PK\3\4", 7), (b"PK\1\2", 9)):
            content[content.find(signature) + offset] |= 0x08
    return bytes(content)


def tar(*members: tuple[tarfile.TarInfo, bytes], mode: str = "w") -> bytes:
    """A tar of what is given."""
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode=mode) as archive:
        for member, content in members:
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return target.getvalue()


def tar_member(name: str, kind: bytes = tarfile.REGTYPE, target: str = "") -> tarfile.TarInfo:
    """One entry."""
    member = tarfile.TarInfo(name)
    member.type, member.linkname = kind, target
    return member


def tar_with_negative_size() -> bytes:
    """An entry of minus 1024 bytes: where the next one begins is where this one does."""
    content = bytearray(tar((tar_member("first.txt"), b"x"), (tar_member("second.txt"), b"y")))
    header = content[1024:1536]
    header[124:136] = b"\xff" * 10 + struct.pack(">h", -1024)
    header[148:156] = b" " * 8
    header[148:156] = f"{sum(header):06o}\0 ".encode()
    content[1024:1536] = header
    return bytes(content)


def gzip_bomb() -> bytes:
    """A tar of zeros, packed."""
    return gzip.compress(bytes(200 * 1024 * 1024), 9)


def project(inside: str = "", version: str = "3.40.6-Bratislava", crs: str = "EPSG:3844") -> bytes:
    """A QGIS project with something in it."""
    return f"""<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis projectname="Rivers" version="{version}">
 <projectCrs><spatialrefsys><authid>{crs}</authid></spatialrefsys></projectCrs>
 {inside}
</qgis>""".encode()


def layer(source: str, provider: str = "ogr", inside: str = "") -> str:
    """A vector layer of a project."""
    return f"""<projectlayers><maplayer type="vector" geometry="Line">
 <id>rivers_1</id><datasource>{source}</datasource><layername>Rivers</layername>
 <srs><spatialrefsys><authid>EPSG:3844</authid></spatialrefsys></srs>
 <provider encoding="UTF-8">{provider}</provider>{inside}</maplayer></projectlayers>"""


def billion_laughs() -> bytes:
    """Entities that grow to gigabytes."""
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<?xml version="1.0"?><!DOCTYPE qgis [<!ENTITY l0 "lol">{entities}]><qgis>&l9;</qgis>'.encode()


def external_entity() -> bytes:
    """An entity that reads a file of the reader's machine."""
    return (
        b'<?xml version="1.0"?><!DOCTYPE qgis [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        b'<qgis version="3.40.0"><title>&x;</title></qgis>'
    )


def deep_xml() -> bytes:
    """Elements within elements, a hundred thousand deep."""
    return b"<qgis>" + b"<a>" * 100_000 + b"</a>" * 100_000 + b"</qgis>"


def pdf(catalog: str = "", pages: int = 1, text: str = "QGIS", extra: str = "", language: str = "en-GB") -> bytes:
    """A PDF with so many pages of text; `catalog` is added to the root."""
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R /Lang ({language}) {catalog} >>",
        f"<< /Type /Pages /Count {pages} /Kids [{' '.join(f'{5 + n} 0 R' for n in range(pages))}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    stream = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET"
    objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    page = (
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
    )
    objects += [page] * pages
    if extra:
        objects.append(extra)
    return _pdf_of([body.encode() for body in objects])


def pdf_bomb() -> bytes:
    """A page whose content is packed zeros, packed again and again."""
    content = b" " * 200_000_000
    for _ in range(3):
        content = zlib.compress(content, 9)
    filters = "/FlateDecode " * 3
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>",
        f"<< /Length {len(content)} /Filter [{filters}] >>\nstream\n".encode() + content + b"\nendstream",
    ]
    return _pdf_of(objects)


def pdf_with_endless_pages() -> bytes:
    """A tree of pages that leads back to its root, and a count beyond all measure."""
    return _pdf_of(
        [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Count 2147483647 /Kids [2 0 R 2 0 R 2 0 R] >>"]
    )


def png(width: int, height: int, *chunks: tuple[bytes, bytes]) -> bytes:
    """The beginning of a picture."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    every = ((b"IHDR", header), *chunks, (b"IDAT", zlib.compress(b"\0")), (b"IEND", b""))
    return PNG + b"".join(
        struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        for name, content in every
    )


def office(main: str = "<w:p/>", macros: bool = False, relations: str = "", pages: int = 3) -> bytes:
    """A .docx."""
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    files = {
        "[Content_Types].xml": b"<Types/>",
        "word/document.xml": f'<w:document xmlns:w="{word}">{main}</w:document>'.encode(),
        "docProps/app.xml": f"<Properties><Pages>{pages}</Pages></Properties>".encode(),
    }
    if macros:
        files["word/vbaProject.bin"] = b"\xd0\xcf\x11\xe0"
    if relations:
        files["word/_rels/settings.xml.rels"] = f"<Relationships>{relations}</Relationships>".encode()
    return zipped(files)


def _pdf_of(objects: list[bytes]) -> bytes:
    content, offsets = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(content))
        content += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    start = len(content)
    content += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode()
    return content + f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()


def _end(count: int, size: int, offset: int) -> bytes:
    return struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, count, count, size, offset, 0)
