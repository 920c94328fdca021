"""Dates, names, numbers, links: what the panel says, in the person's way."""

from __future__ import annotations

from datetime import date

import pytest
from qgis.PyQt.QtCore import QLocale

from qgis_certification.gui import dates, words
from qgis_certification.gui.links import mail_address, web_address
from qgis_certification.gui.manual import manual_page
from qgis_certification.gui.text import breakable

TODAY = date(2026, 11, 24)
SOON = (date(2027, 1, 12), date(2027, 1, 14))


@pytest.mark.parametrize(
    ("locale", "first", "last", "expected"),
    [
        ("en_GB", *SOON, "12–14 Jan"),
        ("en_US", *SOON, "Jan 12–14"),
        ("es", *SOON, "12–14 de ene"),
        ("ro", *SOON, "12–14 ian."),
        ("ja", *SOON, "1月12日–14日"),
        ("en_GB", date(2027, 1, 30), date(2027, 2, 2), "30 Jan – 2 Feb"),
        ("en_GB", TODAY, TODAY, "24 Nov"),
        ("en_GB", date(2026, 1, 12), date(2026, 1, 14), "12–14 Jan 2026"),
        ("en_US", date(2025, 3, 1), date(2025, 3, 1), "Mar 1, 2025"),
        ("en_GB", date(2027, 12, 30), date(2028, 1, 2), "30 Dec 2027 – 2 Jan 2028"),
    ],
)
def test_spans_of_days_are_short_and_clear(locale, first, last, expected):
    assert dates.short_span(first, last, TODAY, QLocale(locale)) == expected


def test_every_locale_of_qt_gives_a_span():
    for locale in QLocale.matchingLocales(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country(0)):
        text = dates.short_span(*SOON, TODAY, locale)
        assert text and "yyyy" not in text and "MMM" not in text, locale.name()


def test_long_dates_are_the_locales(english):
    assert dates.long_span(*SOON, QLocale("en_GB")) == "Tuesday, 12 January 2027 – Thursday, 14 January 2027"
    assert dates.long_span(TODAY, TODAY, QLocale("en_GB")) == "Tuesday, 24 November 2026"


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (-500, "just now"),
        (59, "just now"),
        (60, "1 minute ago"),
        (3599, "59 minutes ago"),
        (3600 * 3, "3 hours ago"),
        (3600 * 49, "2 days ago"),
    ],
)
def test_ages(seconds, expected, english):
    assert words.age(seconds) == expected


def test_countries_and_languages_have_names():
    assert words.country_name("RO") == "Romania"
    assert words.country_name("XK") == "Kosovo"
    assert words.country_name("QQ") == "QQ"
    assert words.language_name("pt-BR") == "Brazilian Portuguese"
    assert words.language_name("de-AT") == "German"
    assert words.language_name("some dialect") == "some dialect"


def test_every_language_of_qgis_has_names():
    for tongue in ("ro", "de", "pt_BR", "zh-Hant", "ar"):
        names = words._names(tongue)
        assert len(names["countries"]) > 240 and len(names["languages"]) > 150
    assert words._names("ro")["countries"]["DE"] == "Germania"
    assert words._names("sc") == words._names("en")


def test_distances_are_no_more_precise_than_they_are():
    assert words.distance(400) == "under 1 km"
    assert words.distance(12_345) == "12 km"
    assert words.distance(643_210) == "640 km"


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "ftp://example.org",
        "C:\\windows\\calc.exe",
        "\\\\server\\share",
        "two words.org",
        "localhost",
        "",
        "https://",
    ],
)
def test_only_web_pages_are_web_pages(text):
    assert web_address(text) is None


def test_web_pages_without_scheme_are_taken_as_secure():
    assert web_address(" www.example.org/a ").toString() == "https://www.example.org/a"
    assert web_address("http://example.org").scheme() == "http"


@pytest.mark.parametrize("text", ["", "nobody", "a@b", "a@example.org?cc=b@example.org", "a@example.org,b@example.org"])
def test_only_mail_addresses_are_mail_addresses(text):
    assert mail_address(text) is None


def test_a_mail_address_is_nothing_but_the_address():
    assert mail_address(" training@example.org ").toString() == "mailto:training@example.org"


def test_long_words_can_break_and_are_the_same_words():
    long = "https://example.org/" + "a" * 60
    assert "\u200b" in breakable(long)
    assert breakable(long).replace("\u200b", "") == long
    assert breakable("short words stay") == "short words stay"


def test_names_in_the_other_direction_do_not_turn_the_line():
    assert words.dotted("أكاديمية", "", "Cairo") == "\u2068أكاديمية\u2069 · \u2068Cairo\u2069"


def test_the_manual_is_there_in_both_languages():
    assert manual_page("ro_RO").parent.name == "ro"
    assert manual_page("de_DE").parent.name == "en"
    assert manual_page("en_US").is_file()
