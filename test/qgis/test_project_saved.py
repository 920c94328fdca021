"""Saved projects find their layers again: same profile, other profile, other machine, without the plugin."""

import shutil

import pytest
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsTemporalNavigationObject,
)
from qgis.PyQt.QtCore import QDateTime

from qgis_certification.domain.problems import ProblemKind
from qgis_certification.layers import group, relations
from test.mirror_sample import build_mirror
from test.qgis.live_map import live_map, same_mirror_elsewhere


@pytest.fixture
def saved(qgis_app, tmp_path):
    """A project with the layers, the person's own style and filter in it, saved; and the mirror that it reads."""
    with live_map(tmp_path / "first") as shown:
        shown.layer("organisations").setRenderer(
            QgsSingleSymbolRenderer(QgsSymbol.defaultSymbol(Qgis.GeometryType.Point))
        )
        shown.layer("past_courses").setSubsetString("\"language\" = 'ro'")
        shown.layer("training_centres").setName("Where we teach")
        path = tmp_path / "work" / "project.qgz"
        path.parent.mkdir()
        assert shown.project.write(str(path))
        yield path, shown.path
    QgsProject.instance().clear()


def opened(shown, path):
    assert shown.project.read(str(path))
    shown.settle()
    layers = group.first_of_each(shown.project)
    bad = [layer.name() for layer in layers.values() if not layer.isValid()]
    assert bad == []
    return layers


def check_all_well(shown, layers, mirror):
    assert len(layers) == 7
    assert {layer.source().split("|")[0] for layer in layers.values()} == {str(mirror)}
    assert layers["organisations"].renderer().type() == "singleSymbol"
    assert layers["upcoming_courses"].renderer().type() == "pointCluster"
    assert layers["past_courses"].subsetString() == "\"language\" = 'ro'"
    assert "date('now','localtime')" in layers["upcoming_courses"].subsetString()
    assert layers["training_centres"].name() == "Where we teach"
    made = shown.project.relationManager().relations()
    assert len(made) == len(relations.PAIRS) and all(relation.isValid() for relation in made.values())
    assert len(shown.project.layerTreeRoot().findGroups(True)) == 1


def test_the_same_profile_opens_it_again_unchanged(saved, tmp_path):
    path, mirror = saved
    with live_map(tmp_path / "first", path=mirror, added=False) as shown:
        layers = opened(shown, path)
        check_all_well(shown, layers, mirror)
        assert layers["organisations"].featureCount() == 12
        assert not shown.project.isDirty()
        shown.layers.add_to_project()
        assert len(group.ours(shown.project)) == 7


def test_another_profile_reads_its_own_mirror(saved, tmp_path):
    path, mirror = saved
    own = same_mirror_elsewhere(mirror, tmp_path / "second")
    with live_map(tmp_path / "second", path=own, added=False) as shown:
        check_all_well(shown, opened(shown, path), own)


@pytest.mark.parametrize("old_mirror", ["gone", "still there"])
def test_another_machine_makes_an_empty_mirror_until_the_first_sync(saved, tmp_path, old_mirror):
    path, mirror = saved
    if old_mirror == "gone":
        shutil.rmtree(mirror.parent)
    own = tmp_path / "new" / "qgis_certification" / "certification.gpkg"
    with live_map(tmp_path / "new", path=own, added=False) as shown:
        layers = opened(shown, path)
        check_all_well(shown, layers, own)
        assert layers["organisations"].featureCount() == 0
        build_mirror(own.parent)
        shown.reload(own)
        assert layers["organisations"].featureCount() == 12
        assert layers["organisations"].extent().width() > 100


def test_without_the_plugin_it_is_a_plain_project(saved):
    path, mirror = saved
    project = QgsProject()
    assert project.read(str(path))
    layers = group.first_of_each(project)
    assert len(layers) == 7 and all(layer.isValid() for layer in layers.values())
    assert layers["organisations"].featureCount() == 12
    assert all(relation.isValid() for relation in project.relationManager().relations().values())


def test_a_project_from_before_finds_layers_added_from_another_one(saved, tmp_path):
    """Layers pasted or taken over from elsewhere read this profile's mirror at once."""
    path, mirror = saved
    own = same_mirror_elsewhere(mirror, tmp_path / "third")
    with live_map(tmp_path / "third", path=own) as shown:
        other = group.first_of_each(shown.project)["upcoming_courses"].clone()
        other.setDataSource(f"{mirror}|layername=courses", "pasted", "ogr")
        shown.project.addMapLayer(other)
        assert other.source().split("|")[0] == str(own)


def test_where_no_mirror_can_be_made_the_project_opens_and_the_person_learns_why(saved, tmp_path):
    path, mirror = saved
    shutil.rmtree(mirror.parent)
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be")
    with live_map(tmp_path / "other", path=blocked / "qgis_certification" / "certification.gpkg", added=False) as shown:
        told = []
        shown.layers.troubled.connect(told.append)
        assert shown.project.read(str(path))
        shown.layers.add_to_project()
        assert told and {problem.kind for problem in told} <= set(ProblemKind)
        assert len(group.ours(shown.project)) == 7


def test_a_project_read_in_mid_life_is_followed_by_selection_and_visibility(saved, tmp_path):
    path, mirror = saved
    with live_map(tmp_path / "first", path=mirror, added=False) as shown:
        assert not shown.layers.any_visible
        opened(shown, path)
        assert shown.layers.any_visible
        shown.layers.select_courses(["course-00-0"])
        assert group.first_of_each(shown.project)["upcoming_courses"].selectedFeatureCount() == 1


@pytest.mark.parametrize("navigates", [False, True])
def test_only_a_temporal_controller_that_navigates_keeps_the_canvas_at_a_moment(saved, tmp_path, navigates):
    path, mirror = saved
    modes = Qgis.TemporalNavigationMode
    controller = QgsTemporalNavigationObject()
    controller.setNavigationMode(modes.FixedRange if navigates else modes.Disabled)
    with live_map(tmp_path / "first", path=mirror) as shown:
        shown.canvas.setTemporalController(controller)
        now = QDateTime.currentDateTimeUtc()
        shown.canvas.setTemporalRange(QgsDateTimeRange(now, now.addSecs(3600)))
        opened(shown, path)
        assert shown.canvas.mapSettings().isTemporal() == navigates
