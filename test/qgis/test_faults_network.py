"""The way to the source: wrong addresses, certificates nobody vouches for, a service that is killed, restored, back."""

from __future__ import annotations

import subprocess

import pytest

from test.hostile import hostile_server, refused_url
from test.qgis.fault_scene import wait_until
from test.service_process import running_service

EVERYTHING = (107, 27, 47, 107)
NO_DATA_THERE = "The address has no certification data. Check the address."


@pytest.fixture
def other_website(tmp_path):
    """A web site that is about something else: every address is a page."""
    with hostile_server() as running:
        running.fault = "html"
        yield running


@pytest.fixture
def certificate(tmp_path):
    """A key with a certificate that nobody but itself vouches for."""
    key, pem = tmp_path / "key.pem", tmp_path / "certificate.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"]
    command += ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(pem)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except FileNotFoundError:
        pytest.skip("there is no openssl here to make a certificate with")
    pem.write_bytes(pem.read_bytes() + key.read_bytes())
    return pem


def change_address(scene, url: str):
    """What the options do when they are closed with OK."""
    scene.settings.source_url = url
    return scene.after(scene.plugin._options_changed)


def test_a_wrong_address_typed_in_the_options_keeps_the_old_data(scene_at, server, other_website):
    scene = scene_at(server.url)
    assert scene.outcome().ok
    assert not change_address(scene, other_website.url).ok
    [said] = scene.bar
    assert said.startswith(NO_DATA_THERE)
    assert scene.foot.startswith("Update failed: showing data from")
    assert scene.seen() == EVERYTHING
    assert change_address(scene, server.url).ok
    assert scene.foot == "Updated just now"
    assert scene.bar == []
    assert scene.seen() == EVERYTHING


def test_a_wrong_address_has_a_button_that_leads_to_it(scene_at, server, other_website):
    scene = scene_at(server.url)
    assert scene.outcome().ok
    assert not change_address(scene, other_website.url).ok
    scene.press("Options")
    assert scene.desktop.options_asked == ["QGIS Certification"]


def test_a_right_host_with_a_wrong_path_is_told_like_any_wrong_address(scene_at, server):
    scene = scene_at(server.url + "/somewhere/else")
    assert not scene.outcome().ok
    assert "Check the address in the options." in scene.empty[1]
    assert change_address(scene, server.url).ok
    assert scene.seen() == EVERYTHING


def test_an_address_changed_in_mid_update_is_used_at_once_and_its_fault_is_told(scene_at, server, other_website):
    """The update that was broken off for it is no failure; that of the new address is."""
    scene = scene_at(server.url)
    assert scene.outcome().ok
    server.fault = "held"
    scene.plugin._synchroniser.refresh()
    wait_until(server.reached.is_set)
    ended = len(scene.outcomes)
    scene.settings.source_url = other_website.url
    scene.plugin._options_changed()
    scene.outcome(ended + 1)
    [said] = scene.bar
    assert said.startswith(NO_DATA_THERE)
    assert scene.seen() == EVERYTHING


def test_a_certificate_that_nobody_vouches_for(scene_at, server, certificate):
    scene = scene_at(server.url)
    assert scene.outcome().ok
    with hostile_server(certificate) as secure:
        assert secure.url.startswith("https://")
        assert not change_address(scene, secure.url).ok
        assert secure.requests == []  # nothing was told over the connection
    [said] = scene.bar
    assert "is not secure" in said and "Check this computer's date" in said
    assert "the certificates in QGIS's options" in scene.foot_reason
    assert scene.foot.startswith("Update failed: showing data from")
    assert scene.seen() == EVERYTHING
    assert change_address(scene, server.url).ok
    assert scene.seen() == EVERYTHING


def test_a_service_that_is_killed_restored_and_back(scene_at):
    with running_service(seed=40) as service:
        scene = scene_at(service.url)
        assert scene.outcome().ok
        before = scene.seen()
        assert before[0] == before[3] == 40

        service.kill()
        assert not scene.refresh().ok
        assert scene.foot.startswith("Offline: showing data from")
        [said] = scene.bar
        assert "could not be reached" in said and "Check the network" in said
        assert scene.seen() == before

        # The database came back from a backup: what the plugin remembers of the feed means nothing any more.
        service.manage("new_feed_epoch")
        service.start()
        assert scene.after(lambda: scene.press("Retry")).ok
        assert scene.bar == []
        assert scene.foot == "Updated just now"
        assert scene.foot_reason == ""
        assert scene.seen() == before


def test_many_failures_in_a_row_say_one_thing_over_the_map(scene_at):
    """Each Retry takes its message away: they do not pile up."""
    scene = scene_at(refused_url())
    assert not scene.outcome().ok
    assert not scene.refresh().ok
    for _try in range(3):
        assert not scene.after(lambda: scene.press("Retry")).ok
        assert len(scene.bar) == 1
