"""Pictures: their size, whether they would burst, and the version of QGIS that their metadata names."""

import re
import struct
import zlib
from typing import BinaryIO

from certification_service.interfaces.material_report.findings import Found
from certification_service.interfaces.material_report.words import dotted, is_old, versions_in

HUGE = 100_000_000
"""Pixels: more than any screenshot or slide needs; opening it takes more than 400 MB."""
_METADATA = 1024 * 1024


def look_at_image(source: BinaryIO, kind: str, where: str, longterm: tuple[int, int], found: Found) -> None:
    """Notes width and height in pixels, and what metadata says."""
    head = source.read(_METADATA)
    size = _SIZES[kind](head)
    if size is not None:
        width, height = size
        found.facts["pixels"] = [width, height]
        # Aerial pictures are that large; the GIS reads them piece by piece.
        if width * height > HUGE and kind != "tiff":
            found.add("image_huge", where, width=width, height=height)
    versions = versions_in(_metadata(head, kind))
    if versions:
        found.facts["qgis_versions"] = [dotted(version) for version in versions]
        if is_old(versions[-1], longterm):
            found.add("image_old", where, version=dotted(versions[-1]), longterm=dotted(longterm))


def _metadata(head: bytes, kind: str) -> str:
    if kind == "png":
        return "\n".join(_png_texts(head))
    return head[: 256 * 1024].decode("latin-1")


def _png_texts(head: bytes) -> list[str]:
    texts, position = [], 8
    while position + 8 <= len(head):
        length, name = struct.unpack(">I4s", head[position : position + 8])
        content = head[position + 8 : position + 8 + length]
        if name == b"tEXt":
            texts.append(content.decode("latin-1"))
        elif name == b"iTXt":
            texts.append(content.decode("utf-8", "replace"))
        elif name == b"zTXt":
            packed = content.partition(b"\0")[2][1:]
            texts.append(zlib.decompressobj().decompress(packed, 64 * 1024).decode("latin-1"))
        position += 12 + length
    return texts


def _png(head: bytes) -> tuple[int, int] | None:
    return struct.unpack(">II", head[16:24]) if len(head) >= 24 else None


def _gif(head: bytes) -> tuple[int, int] | None:
    return struct.unpack("<HH", head[6:10]) if len(head) >= 10 else None


def _bmp(head: bytes) -> tuple[int, int] | None:
    if len(head) < 26:
        return None
    width, height = struct.unpack("<ii", head[18:26])
    return abs(width), abs(height)


def _jpeg(head: bytes) -> tuple[int, int] | None:
    position = 2
    while position + 9 <= len(head):
        if head[position] != 0xFF:
            return None
        marker = head[position + 1]
        if marker == 0xFF:
            position += 1
        elif 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", head[position + 5 : position + 9])
            return width, height
        else:
            position += 2 + struct.unpack(">H", head[position + 2 : position + 4])[0]
    return None


def _webp(head: bytes) -> tuple[int, int] | None:
    if head[12:16] == b"VP8X" and len(head) >= 30:
        return int.from_bytes(head[24:27], "little") + 1, int.from_bytes(head[27:30], "little") + 1
    match = re.search(rb"\x9d\x01\x2a(..)(..)", head[:64], re.DOTALL)
    return tuple(int.from_bytes(part, "little") & 0x3FFF for part in match.groups()) if match else None


def _tiff(head: bytes) -> tuple[int, int] | None:
    order = "<" if head[:2] == b"II" else ">"
    if len(head) < 10 or struct.unpack(f"{order}H", head[2:4])[0] != 42:
        return None
    (start,) = struct.unpack(f"{order}I", head[4:8])
    if start + 2 > len(head):
        return None
    (count,) = struct.unpack(f"{order}H", head[start : start + 2])
    found = {}
    for entry in range(start + 2, min(start + 2 + 12 * count, len(head) - 12), 12):
        tag, form = struct.unpack(f"{order}HH", head[entry : entry + 4])
        if tag in (256, 257):
            layout = f"{order}H" if form == 3 else f"{order}I"
            (found[tag],) = struct.unpack(layout, head[entry + 8 : entry + 8 + struct.calcsize(layout)])
    return (found[256], found[257]) if len(found) == 2 else None


_SIZES = {"png": _png, "gif": _gif, "bmp": _bmp, "jpeg": _jpeg, "webp": _webp, "tiff": _tiff}
