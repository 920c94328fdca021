"""Text is compared without case and accents, in every script."""

import pytest

from qgis_certification.domain.finding import Query, fold, words


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Łódź", "lodz"),
        ("Ångström", "ANGSTROM"),
        ("Straße", "STRASSE"),
        ("İstanbul", "istanbul"),
        ("ISPARTA ılıca", "isparta ilica"),
        ("Cluj-Napoca, România", "cluj-napoca, romania"),
        ("București", "bucuresti"),
        ("Αθήνα", "ΑΘΗΝΑ"),
        ("Ελλάδος", "ελλαδοσ"),
        ("Йошкар-Ола", "ИОШКАР-ОЛА"),
        ("مُحَمَّد", "محمد"),
        ("کتاب", "كتاب"),
        ("שָׁלוֹם", "שלום"),
        ("Ｆｕｌｌ　Ｗｉｄｔｈ", "full width"),
        ("Tiếng Việt", "tieng viet"),
        ("Smørrebrød", "smorrebrod"),
        ("O‘zbekiston", "o'zbekiston"),
        ("two\n lines", "two lines"),
        ("zero\u200bwidth", "zerowidth"),
    ],
)
def test_what_is_typed_finds_what_is_written(written, typed):
    assert fold(written) == fold(typed)


@pytest.mark.parametrize(
    ("one", "other"),
    [("が", "か"), ("हिन्दी", "हिनद"), ("นา", "น"), ("한국", "하국"), ("地理", "地図")],
)
def test_marks_that_tell_words_apart_stay(one, other):
    assert fold(one) != fold(other)


def test_folding_twice_changes_nothing():
    for text in ("Łódź", "İ", "ΐ", "ﬁ", "ǅ", "各", "ẞ", "ἀ"):
        assert fold(fold(text)) == fold(text)


def test_words_are_folded_and_each_once():
    assert words("  QGIS für  Anfänger qgis ") == ("qgis", "fur", "anfanger")


def test_a_query_refuses_what_nobody_can_answer():
    with pytest.raises(ValueError, match="when"):
        Query(when="tomorrow")
    with pytest.raises(ValueError, match="near"):
        Query(sort="distance")
