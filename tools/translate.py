"""Gathers the strings to translate from plugin and service, compiles what is translated, and says what is missing.

The plugin's are Qt's: i18n/qgis_certification_<language>.ts and .qm (English has only its plural forms). The
service's are gettext's: locale/<language>/LC_MESSAGES/django.po and .mo.
"""

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = ROOT / "qgis_certification"
SERVICE = ROOT / "service" / "certification_service"
LANGUAGES = ("ro",)
PLACEHOLDER = re.compile(r"%n|%\(\w+\)[sd]|\{\w*\}")
LAZY = ("gettext_lazy", "ngettext_lazy:1,2", "pgettext_lazy:1c,2", "npgettext_lazy:1c,2,3")

# Templates are read as Django's own makemessages reads them.
_MAPPING = """[extractors]
template = tools.template_texts:extract
[ignore: **/migrations/**]
[python: **.py]
[template: **/templates/**.html]
[template: **/templates/**.txt]
"""


def gather_plugin(folder: Path = PLUGIN / "i18n") -> None:
    """Brings the .ts files in `folder` to what the code says; translations stay where the text is the same."""
    for language, options in {"en": ["-pluralonly"], **{language: [] for language in LANGUAGES}}.items():
        target = folder / f"qgis_certification_{language}.ts"
        words = [
            "-silent",
            "-no-obsolete",
            "-locations",
            "none",
            "-source-language",
            "en",
            "-target-language",
            language,
        ]
        _qt("lupdate", *words, "-extensions", "py,ui", *options, PLUGIN, "-ts", target)


def compile_plugin(source: Path, target: Path) -> None:
    # Beside it first: a running QGIS has mapped the file that it loaded, and ends when that is cut short.
    new = target.with_suffix(".new")
    _qt("lrelease", "-silent", source, "-qm", new)
    new.replace(target)


def unfinished_plugin(source: Path) -> list[str]:
    """The texts that still lack a translation, each as context: text."""
    missing = []
    for context in ElementTree.parse(source).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = translation.findall("numerusform") or [translation]
            if translation.get("type") or not all(form.text for form in forms):
                missing.append(f"{context.findtext('name')}: {message.findtext('source')}")
    return missing


def extract_service(template: Path) -> Path:
    """Writes the service's texts, as the code has them, into `template`."""
    keywords = [word for keyword in LAZY for word in ("--keyword", keyword)]
    mapping = template.with_suffix(".cfg")
    mapping.write_text(_MAPPING, encoding="utf-8")
    words = ["--no-location", "--sort-output", "--omit-header", "--mapping", mapping, *keywords]
    _babel("extract", *words, "--output", template, SERVICE)
    return template


def gather_service(template: Path) -> None:
    """Brings the .po files to what the code says, by way of `template`."""
    extract_service(template)
    for language in LANGUAGES:
        target = po_file(language)
        target.parent.mkdir(parents=True, exist_ok=True)
        act = (
            ["update", "--no-fuzzy-matching", "--ignore-obsolete", "--ignore-pot-creation-date", "--no-wrap"]
            if target.exists()
            else ["init"]
        )
        _babel(*act, "--input-file", template, "--output-file", target, "--locale", language)


def po_file(language: str) -> Path:
    return SERVICE / "locale" / language / "LC_MESSAGES" / "django.po"


def unfinished_service(source: Path) -> list[str]:
    with source.open("rb") as file:
        catalog = read_po(file)
    texts = [(message.id, message.string) for message in catalog if message.id]
    return [str(key) for key, value in texts if not all(value if isinstance(value, tuple) else [value])]


def main() -> int:
    (PLUGIN / "i18n").mkdir(exist_ok=True)
    gather_plugin()
    missing = []
    for source in sorted((PLUGIN / "i18n").glob("*.ts")):
        compile_plugin(source, source.with_suffix(".qm"))
        missing += [f"{source.name}: {text}" for text in unfinished_plugin(source)]
    build = ROOT / "build"
    build.mkdir(exist_ok=True)
    gather_service(build / "django.pot")
    for language in LANGUAGES:
        source = po_file(language)
        _babel("compile", "--input-file", source, "--output-file", source.with_suffix(".mo"), "--locale", language)
        missing += [f"{source.name} ({language}): {text}" for text in unfinished_service(source)]
    print("\n".join(missing) or "Everything is translated.")
    return 1 if missing else 0


def _qt(tool: str, *words: object) -> None:
    subprocess.run([Path(sys.executable).with_name(f"pyside6-{tool}"), *map(str, words)], check=True, cwd=ROOT)


def _babel(*words: object) -> None:
    subprocess.run([sys.executable, "-m", "babel.messages.frontend", "--quiet", *map(str, words)], check=True, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main())
