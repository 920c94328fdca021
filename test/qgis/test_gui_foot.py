"""The foot line: the age of the data, what came, what is going on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from qgis_certification.gui.foot import FootLine


@pytest.fixture
def foot(english):
    foot = FootLine()
    foot.show()
    yield foot
    foot.close()
    foot.deleteLater()


def ago(**how_long) -> datetime:
    return datetime.now(UTC) - timedelta(**how_long)


def test_it_says_how_old_the_data_is_and_what_came(foot):
    assert foot.text.text() == "No data yet"
    foot.set_last_success(ago(minutes=2, seconds=5))
    assert foot.text.text() == "Updated 2 minutes ago"
    foot.set_news("2 new courses")
    assert foot.text.text() == "Updated 2 minutes ago · 2 new courses"


def test_offline_it_says_so_and_how_old_the_data_is(foot):
    foot.set_last_success(ago(hours=3))
    foot.set_problem("Nobody answers. Check the network.", offline=True)
    assert foot.text.text() == "Offline: showing data from 3 hours ago"
    assert foot.details.isVisible()
    asked = []
    foot.details_wanted.connect(lambda: asked.append(True))
    QTest.mouseClick(foot.details, Qt.MouseButton.LeftButton)
    assert asked == [True]
    foot.set_problem("", offline=False)
    assert not foot.details.isVisible()


def test_other_failures_are_told_too(foot):
    foot.set_last_success(ago(hours=3))
    foot.set_problem("The source has an error.", offline=False)
    assert foot.text.text() == "Update failed: showing data from 3 hours ago"


def test_pausing_is_told_and_asked_for(foot):
    foot.set_last_success(ago(days=3))
    asked = []
    foot.pause_wanted.connect(asked.append)
    QTest.mouseClick(foot.pause, Qt.MouseButton.LeftButton)
    assert asked == [True]
    assert foot.text.text() == "Paused: showing data from 3 days ago"
    QTest.mouseClick(foot.pause, Qt.MouseButton.LeftButton)
    assert asked == [True, False]


def test_while_updating_there_is_a_bar_and_no_second_update(foot):
    foot.set_progress(40)
    assert foot.bar.isVisible() and foot.bar.value() == 40
    assert not foot.refresh.isEnabled()
    foot.set_progress(None)
    assert not foot.bar.isVisible()
    assert foot.refresh.isEnabled()
