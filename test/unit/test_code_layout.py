"""The code is laid out as ARCHITECTURE says: who may import whom, how long a module is, what its first line says."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = ROOT / "qgis_certification"
SERVICE = ROOT / "service" / "certification_service"
LONGEST_MODULE = 400

# Each room of the plugin and the rooms it may import from, besides itself.
PLUGIN_ROOMS = {
    "domain": set(),
    "client": {"domain"},
    "mirror": {"domain"},
    "tasks": {"domain", "client", "mirror"},
    "layers": {"domain", "client", "mirror"},
    "settings": {"domain"},
    "translation": set(),
    "sign_in": {"domain", "client", "tasks", "settings"},
    "gui": {"domain", "client", "mirror", "tasks", "layers", "settings", "sign_in"},
    "plugin": {"domain", "client", "mirror", "tasks", "layers", "settings", "translation", "sign_in", "gui"},
    "__init__": {"plugin"},
}
OUTSIDE = {"qgis", "osgeo", "requests"}

LEAVES = {"enums", "errors", "countries", "database", "smtp", "file_storage"}
STATE = LEAVES | {"models"}
RULES = STATE | {"policies", "domain", "queries"}
FACES = RULES | {"interfaces"}
DOORS = ("api", "ogc", "tus", "web", "admin", "middleware", "health")
EVERYTHING = FACES | {*DOORS}
SERVICE_ROOMS = {
    **dict.fromkeys(LEAVES, LEAVES),
    "migrations": STATE,
    "models": LEAVES,
    # The domain asks who may; the answer refuses in the domain's words.
    "policies": STATE | {"domain"},
    "domain": STATE | {"policies"},
    "queries": STATE | {"policies", "domain"},
    "interfaces": RULES,
    **dict.fromkeys(DOORS, FACES),
    # The addresses of uploads are among the API's.
    "api": FACES | {"tus"},
    **dict.fromkeys(("urls", "wsgi", "apps", "settings", "management"), EVERYTHING),
}


def modules(*folders: Path) -> list[Path]:
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def imports(path: Path, package: Path) -> Iterator[str]:
    """Full names of the modules that a file imports anywhere, relative ones resolved within `package`."""
    inside = [package.name, *path.relative_to(package).parent.parts]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = inside[: len(inside) - node.level + 1] if node.level else []
            stem = [*base, *(node.module.split(".") if node.module else [])]
            if stem == [package.name]:
                yield from (f"{package.name}.{alias.name}" for alias in node.names if alias.name != "__version__")
            else:
                yield ".".join(stem)


def room(path: Path, package: Path) -> str:
    return path.relative_to(package).parts[0].removesuffix(".py")


def trespasses(path: Path, package: Path, rooms: dict[str, set[str]]) -> list[str]:
    home = room(path, package)
    found = []
    for imported in imports(path, package):
        top, _, rest = imported.partition(".")
        target = rest.partition(".")[0]
        if top == package.name and target and target != home and target not in rooms[home]:
            found.append(imported)
    return found


@pytest.mark.parametrize("path", modules(PLUGIN), ids=name)
def test_the_plugin_imports_inwards_only(path):
    assert trespasses(path, PLUGIN, PLUGIN_ROOMS) == []


@pytest.mark.parametrize("path", modules(SERVICE), ids=name)
def test_the_service_imports_inwards_only(path):
    assert trespasses(path, SERVICE, SERVICE_ROOMS) == []


@pytest.mark.parametrize("path", modules(PLUGIN), ids=name)
def test_the_plugin_needs_nothing_but_python_qgis_and_requests(path):
    tops = {imported.partition(".")[0] for imported in imports(path, PLUGIN)}
    assert tops - set(sys.stdlib_module_names) - OUTSIDE <= {PLUGIN.name}


@pytest.mark.parametrize("path", modules(PLUGIN / "domain"), ids=name)
def test_the_plugins_domain_is_plain_python(path):
    tops = {imported.partition(".")[0] for imported in imports(path, PLUGIN)}
    assert not tops & OUTSIDE


@pytest.mark.parametrize("path", modules(PLUGIN), ids=name)
def test_qt_comes_from_qgis(path):
    assert not [imported for imported in imports(path, PLUGIN) if imported.startswith(("PyQt", "PySide", "sip"))]


@pytest.mark.parametrize("path", modules(PLUGIN), ids=name)
def test_only_the_plugin_object_sees_iface(path):
    if path in (PLUGIN / "__init__.py", PLUGIN / "plugin.py"):
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    used |= {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    used |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert "iface" not in used


def test_plugin_and_service_do_not_know_each_other():
    assert not [path for path in modules(PLUGIN) for word in imports(path, PLUGIN) if SERVICE.name in word]
    assert not [path for path in modules(SERVICE) for word in imports(path, SERVICE) if PLUGIN.name in word]


@pytest.mark.parametrize("path", modules(PLUGIN, SERVICE, ROOT / "tools", ROOT / "test", ROOT / "bench"), ids=name)
def test_a_module_is_small_and_says_what_it_is_for(path):
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= LONGEST_MODULE or path.name == "0001_foundation.py"  # made by Django
    if text.strip() and "migrations" not in path.parts:
        documentation = ast.get_docstring(ast.parse(text))
        assert documentation and documentation.splitlines()[0].strip()


# What came to the standard library after Python 3.9, which QGIS 3.40 brings on macOS.
LATER_NAMES = {"StrEnum", "UTC", "Self", "pairwise", "batched", "tomllib", "TaskGroup", "ExceptionGroup"}
LATER_ARGUMENTS = {("dataclass", "slots"), ("dataclass", "kw_only"), ("zip", "strict")}


@pytest.mark.parametrize("path", modules(PLUGIN), ids=name)
def test_the_plugin_runs_on_the_oldest_python_that_qgis_brings(path):
    tree = ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))
    used = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.alias):
            used |= {node.name} & LATER_NAMES
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            used |= {(node.func.id, keyword.arg) for keyword in node.keywords} & LATER_ARGUMENTS
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.BinOp):
            joined = node.value
            if isinstance(joined.op, ast.BitOr) and isinstance(joined.right, ast.Name) and _is_class(joined.right.id):
                used.add("a union of types outside an annotation")
    assert not used


def _is_class(identifier: str) -> bool:
    return identifier[0].isupper() and not identifier.isupper()
