"""The source misbehaves: the old data still shows, the person learns why and what to do, the next update heals."""

from __future__ import annotations

from copy import deepcopy

import pytest

from test.hostile import refused_url

EVERYTHING = (107, 27, 47, 107)
WITH_ONE_MORE = (108, 27, 47, 108)
NOTHING = (0, 0, 0, 0)

OFFLINE, FAILED = "Offline: showing data from", "Update failed: showing data from"
FAULTS = {
    # fault: (the foot line, what happened, what to do)
    "hang_up": (OFFLINE, "could not be reached", "Check the network"),
    "killed": (OFFLINE, "could not be reached", "Check the network"),
    "html": (FAILED, "has no certification data", "Check the address"),
    "truncated_gzip": (FAILED, "sent something that cannot be read", "QGIS will try again"),
    "garbled": (FAILED, "sent something that cannot be read", "QGIS will try again"),
    "other_json": (FAILED, "has no certification data", "Check the address"),
    "429": (FAILED, "asks for a pause", "QGIS will ask again, but not within 7 second"),
    "500": (FAILED, "has an error of its own", "QGIS will try again"),
    "redirect_loop": (FAILED, "has no certification data", "Check the address"),
    "trickle": (OFFLINE, "did not answer in time", "QGIS will try again"),
    "silent": (OFFLINE, "did not answer in time", "QGIS will try again"),
    "endless": (FAILED, "sent far too much", "Check the address"),
}


def one_more_course(server) -> None:
    """The website got another course meanwhile."""
    course = deepcopy(server.feeds["upcoming"][0])
    course["properties"].update(start_date="2031-05-05", end_date="2031-05-06")
    server.feeds["upcoming"].append(course)


@pytest.mark.parametrize("fault", FAULTS)
def test_the_old_data_stays_and_retry_heals(scene_at, server, fault):
    foot, happened, to_do = FAULTS[fault]
    scene = scene_at(server.url)
    assert scene.outcome().ok
    assert scene.seen() == EVERYTHING
    assert scene.foot == "Updated just now"
    one_more_course(server)

    server.fault = fault
    assert not scene.refresh().ok
    assert scene.foot.startswith(foot)
    assert happened in scene.foot_reason and to_do in scene.foot_reason
    [said] = scene.bar
    assert happened in said and to_do in said
    assert scene.seen() == EVERYTHING

    server.fault = ""
    assert scene.after(lambda: scene.press("Retry")).ok
    assert scene.bar == []
    assert scene.foot.startswith("Updated just now · 1 new course")
    assert scene.foot_reason == ""
    assert scene.seen() == WITH_ONE_MORE


@pytest.mark.parametrize("fault", ["killed", "500", "html", "silent"])
def test_a_source_that_fails_in_mid_update_leaves_all_of_the_old_data(scene_at, server, fault):
    """The organisations and the centres arrived, the courses do not: nothing is half new."""
    scene = scene_at(server.url)
    assert scene.outcome().ok
    server.feeds["organisations"] = server.feeds["organisations"][:5]
    server.feeds["centres"] = server.feeds["centres"][:5]
    one_more_course(server)
    server.fault, server.fault_path = fault, "upcoming-course"
    assert not scene.refresh().ok
    assert scene.seen() == EVERYTHING
    server.fault = ""
    assert scene.refresh().ok
    assert scene.listed == WITH_ONE_MORE[0]


@pytest.mark.parametrize(
    ("fault", "heading", "happened", "to_do"),
    [
        ("refused", "No data yet: offline", "could not be reached", "Check the network"),
        ("html", "No data yet", "has no certification data", "whether the network wants you to sign in"),
        ("500", "No data yet", "has an error of its own", "QGIS will try again"),
    ],
)
def test_no_source_at_first_start_is_said_where_the_list_would_be(
    scene_at, server, settings, fault, heading, happened, to_do
):
    server.fault = "" if fault == "refused" else fault
    scene = scene_at(refused_url() if fault == "refused" else server.url)
    assert scene.empty[0] == "Fetching certified training…"
    assert not scene.outcome().ok
    assert scene.empty[0] == heading
    assert happened in scene.empty[1] and to_do in scene.empty[1]
    assert scene.foot == "No data yet: the update failed"
    assert scene.seen() == NOTHING
    assert scene.bar == []  # nobody asked: no message over the map

    server.fault = ""
    if fault == "refused":  # the same as a service that comes up: another address, typed in the options
        settings.source_url = server.url
        assert scene.after(scene.plugin._options_changed).ok
    else:
        assert scene.after(lambda: scene.press("Retry")).ok
    assert scene.empty == ("", "")
    assert scene.seen() == EVERYTHING
