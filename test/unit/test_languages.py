"""The website's free words for languages become codes; what is unknown stays as it was written."""

import pytest

from qgis_certification.domain.languages import language_code


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("English", "en"),
        ("日本語", "ja"),
        ("Español", "es"),
        ("espanol", "es"),
        ("Português (Brasil)", "pt-BR"),
        ("PORTUGUESE", "pt"),
        ("Română", "ro"),
        ("Русский", "ru"),
        ("العربية", "ar"),
        ("中文", "zh"),
        ("한국어", "ko"),
        ("Français", "fr"),
        ("हिन्दी", "hi"),
        ("pt_br", "pt-BR"),
        ("EN", "en"),
        ("zh-hans-cn", "zh-Hans-CN"),
        ("  German ", "de"),
        ("Klingon", "Klingon"),
        ("en/fr", "en/fr"),
        ("", ""),
    ],
)
def test_language_code(words, code):
    assert language_code(words) == code


def test_unknown_words_are_shortened():
    assert len(language_code("x" * 500)) == 60
