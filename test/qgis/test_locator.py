"""The locator: what "cert hydrology" finds, and where it leads."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeedback, QgsLocatorContext

from qgis_certification.gui.locator import CertificationLocatorFilter


@pytest.fixture
def opened():
    return []


@pytest.fixture
def search(mirror, opened):
    locator = CertificationLocatorFilter(mirror, lambda *thing: opened.append(thing))

    def find(text: str) -> list:
        clone = locator.clone()  # as QGIS does for each search
        results = []
        clone.resultFetched.connect(results.append)
        clone.fetchResults(text, QgsLocatorContext(), QgsFeedback())
        return results

    find.locator = locator
    return find


def test_organisations_come_before_courses(search):
    titles = [result.displayString for result in search("kigali")]
    assert titles[0] == "Kigali Map Lab"
    assert "QGIS for hydrologists" in titles


def test_it_ignores_accents_and_says_what_a_result_is(search):
    result = search("lodzka")[0]
    assert result.displayString == "Łódzka Szkoła Map"
    assert "Organisation" in result.description and "Poland" in result.description


def test_a_result_opens_its_details(search, opened):
    search.locator.triggerResult(search("kigali")[0])
    assert opened == [("organisation", "org-01")]


def test_one_letter_and_a_missing_mirror_find_nothing(search, tmp_path):
    assert search("k") == []
    assert search("zzzz") == []
    nowhere = CertificationLocatorFilter(tmp_path / "none.gpkg", print)
    results = []
    nowhere.resultFetched.connect(results.append)
    nowhere.fetchResults("kigali", QgsLocatorContext(), QgsFeedback())
    assert results == []


def test_a_mirror_that_moved_is_followed_by_the_clones(search, tmp_path):
    search.locator.path.set(tmp_path / "none.gpkg")
    assert search("kigali") == []
