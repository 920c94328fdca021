"""A course's calendar entry is one that RFC 5545 allows, whatever its names hold."""

from datetime import UTC, date, datetime

from qgis_certification.domain.calendar import ics

STAMP = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)


def entry(**changes):
    values = {"course_id": "c-1", "title": "QGIS", "first_day": date(2027, 1, 12), "last_day": date(2027, 1, 14)}
    return ics(**{**values, "stamp": STAMP, **changes})


def unfolded(text):
    return text.replace("\r\n ", "").split("\r\n")


def test_the_days_are_whole_and_the_end_is_the_day_after():
    lines = unfolded(entry())
    assert "DTSTART;VALUE=DATE:20270112" in lines
    assert "DTEND;VALUE=DATE:20270115" in lines


def test_the_same_course_has_the_same_uid():
    uids = {line for text in (entry(), entry(title="other")) for line in unfolded(text) if line.startswith("UID:")}
    assert uids == {"UID:c-1@certification.qgis.org"}


def test_names_cannot_break_out_of_their_line():
    text = entry(title='A; B, C \\ "D"\nEND:VEVENT\r\nX', place="<b>\0\x07", link="https://x.org/a\r\nEND:VEVENT")
    lines = unfolded(text)
    assert 'SUMMARY:A\\; B\\, C \\\\ "D"\\nEND:VEVENT\\nX' in lines
    assert "LOCATION:<b>" in lines
    assert lines.count("END:VEVENT") == 1
    assert "URL:https://x.org/aEND:VEVENT" in lines


def test_lines_are_short_and_characters_whole():
    text = entry(title="東京地理情報" * 30, description="é" * 300)
    lines = text.split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    assert "SUMMARY:" + "東京地理情報" * 30 in unfolded(text)
    assert text.endswith("END:VCALENDAR\r\n")
    assert "\n" not in text.replace("\r\n", "")


def test_place_on_earth():
    assert "GEO:-16.500000;179.990000" in unfolded(entry(point=(179.99, -16.5)))
