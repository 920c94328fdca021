"""What is translated is complete, up to date with the code, and compiled as committed."""

import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from test.packaging.conftest import PACKAGE, ROOT

sys.path.insert(0, str(ROOT / "tools"))
import translate  # noqa: E402 - the tool that makes these files

I18N = ROOT / PACKAGE / "i18n"
LANGUAGES = ("en", "ro")


def texts(source: Path) -> set[tuple[str, str]]:
    contexts = ElementTree.parse(source).getroot().iter("context")
    return {
        (context.findtext("name"), message.findtext("source"))
        for context in contexts
        for message in context.iter("message")
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_plugin_is_translated(language):
    assert translate.unfinished_plugin(I18N / f"{PACKAGE}_{language}.ts") == []


def test_the_plugins_texts_are_those_in_the_code(tmp_path):
    translate.gather_plugin(tmp_path)
    for language in LANGUAGES:
        name = f"{PACKAGE}_{language}.ts"
        assert texts(tmp_path / name) == texts(I18N / name)


def test_every_text_has_a_context_that_qt_will_look_in():
    assert [text for context, text in texts(I18N / f"{PACKAGE}_ro.ts") if not context] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_matches_its_source(language, tmp_path):
    translate.compile_plugin(I18N / f"{PACKAGE}_{language}.ts", tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == (I18N / f"{PACKAGE}_{language}.qm").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_survive_translation(language):
    for message in ElementTree.parse(I18N / f"{PACKAGE}_{language}.ts").getroot().iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        for form in translation.findall("numerusform") or [translation]:
            for word in placeholders(source):
                assert word in form.text or word == "%n", (source, form.text)


def placeholders(text: str) -> list[str]:
    return translate.PLACEHOLDER.findall(text)


@pytest.mark.parametrize("language", translate.LANGUAGES)
def test_every_text_of_the_service_is_translated_and_compiled(language, tmp_path):
    source = translate.po_file(language)
    assert translate.unfinished_service(source) == []
    with source.open("rb") as file:
        catalog = read_po(file, locale=language)
    with (tmp_path / "made.mo").open("wb") as file:
        write_mo(file, catalog)
    assert (tmp_path / "made.mo").read_bytes() == source.with_suffix(".mo").read_bytes()


def test_the_services_texts_are_those_in_the_code(tmp_path):
    with translate.extract_service(tmp_path / "django.pot").open("rb") as file:
        wanted = {message.id for message in read_po(file) if message.id}
    for language in translate.LANGUAGES:
        with translate.po_file(language).open("rb") as file:
            assert {message.id for message in read_po(file) if message.id} == wanted
