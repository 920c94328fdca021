"""What a file is by its first bytes; its name is only asked where the bytes do not tell."""

from pathlib import PurePosixPath

HEAD = 4096

_STARTS = (
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"PK\x07\x08", "zip"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"II+\0", "tiff"),
    (b"MM\0+", "tiff"),
    (b"SQLite format 3\0", "sqlite"),
    (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\0", "xz"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "rar"),
    (b"MSCF", "cab"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"\xfe\xed\xfa\xce", "program"),
    (b"\xfe\xed\xfa\xcf", "program"),
    (b"\xcf\xfa\xed\xfe", "program"),
    (b"\xce\xfa\xed\xfe", "program"),
    (b"\xca\xfe\xba\xbe", "program"),
    (b"L\0\0\0\x01\x14\x02\0", "shortcut"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"\0\0\x27\x0a", "shapefile"),
    (b"PAR1", "parquet"),
    (b"OggS", "media"),
    (b"ID3", "media"),
    (b"\x1aE\xdf\xa3", "media"),
    (b"CDF\x01", "netcdf"),
    (b"\x89HDF\r\n\x1a\n", "hdf5"),
    (b"LASF", "pointcloud"),
    (b"{\\rtf", "rtf"),
    (b"#!", "script"),
    (b"[Desktop Entry]", "shortcut"),
    (b"[InternetShortcut]", "shortcut"),
)
_PROGRAMS = frozenset(("exe", "com", "scr", "msi", "dll", "so", "dylib", "jar", "apk", "app", "cpl", "pif", "class"))
_SCRIPTS = frozenset(
    ("py", "pyw", "sh", "bash", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf", "hta", "reg", "r", "rb", "pl")
)
_SHORTCUTS = frozenset(("lnk", "desktop", "url", "webloc"))
# Kinds that a name promises: with another content the name is wrong.
_PROMISED = {
    "pdf": ("pdf",),
    "png": ("png",),
    "jpg": ("jpeg",),
    "jpeg": ("jpeg",),
    "gif": ("gif",),
    "bmp": ("bmp",),
    "tif": ("tiff",),
    "tiff": ("tiff",),
    "webp": ("webp",),
    "svg": ("svg",),
    "gpkg": ("sqlite",),
    "sqlite": ("sqlite",),
    "zip": ("zip",),
    "qgz": ("zip",),
    "docx": ("zip",),
    "pptx": ("zip",),
    "xlsx": ("zip",),
    "odt": ("zip",),
    "odp": ("zip",),
    "ods": ("zip",),
    "qgs": ("project",),
    "tar": ("tar",),
    "gz": ("gzip",),
    "tgz": ("gzip",),
    "7z": ("7z",),
    "rar": ("rar",),
    "shp": ("shapefile",),
    "shx": ("shapefile",),
    "doc": ("ole", "rtf"),
    "ppt": ("ole",),
    "xls": ("ole",),
    "txt": ("text", "script"),
    "md": ("text",),
    "csv": ("text",),
    "geojson": ("json",),
    "json": ("json",),
}
IMAGES = frozenset(("png", "jpeg", "gif", "bmp", "tiff", "webp"))
ARCHIVES = frozenset(("zip", "tar", "gzip", "bzip2", "xz"))
CLOSED_ARCHIVES = frozenset(("7z", "rar", "cab", "zstd"))


def extension(name: str) -> str:
    """The end of the name in small letters, without its dot."""
    return PurePosixPath(name).suffix[1:].casefold()


def kind_of(head: bytes, name: str) -> str:
    """The kind of a file by its first bytes (HEAD of them, or all), with the help of its name for text and data."""
    if not head:
        return "empty"
    for start, kind in _STARTS:
        if head.startswith(start):
            return kind
    if head[257:262] == b"ustar":
        return "tar"
    if head[:4] == b"RIFF":
        return "webp" if head[8:12] == b"WEBP" else "media"
    if head[4:8] == b"ftyp":
        return "media"
    ending = extension(name)
    if _is_text(head):
        return _kind_of_text(head, ending)
    if ending in _PROGRAMS:
        return "program"
    if ending in _SHORTCUTS:
        return "shortcut"
    return "tar" if ending == "tar" else "data"


def wrong_extension(kind: str, name: str) -> bool:
    """Whether the name promises another kind of file."""
    promised = _PROMISED.get(extension(name))
    return promised is not None and kind not in promised and kind != "empty"


def _is_text(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    return b"\0" not in head and sum(byte < 9 or 13 < byte < 32 and byte != 27 for byte in head[:1024]) == 0


def _kind_of_text(head: bytes, ending: str) -> str:
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith((b"<?xml", b"<!doctype", b"<qgis", b"<svg", b"<html", b"<!--")):
        if b"<qgis" in start or b"<!doctype qgis" in start:
            return "project" if ending != "qml" else "style"
        if b"<svg" in start or b"<!doctype svg" in start or ending == "svg":
            return "svg"
        if b"<html" in start or b"<!doctype html" in start or ending in ("html", "htm", "xhtml"):
            return "html"
        return "project" if ending == "qgs" else "xml"
    if ending in _SHORTCUTS:
        return "shortcut"
    if ending in _SCRIPTS:
        return "script"
    if ending in _PROGRAMS:
        return "program"
    if ending in ("html", "htm", "xhtml"):
        return "html"
    if start.startswith((b"{", b"[")) and ending not in ("txt", "md"):
        return "json"
    return "text"
