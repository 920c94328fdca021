"""The group of live layers: what is in it, how it reads, and that adding it never doubles anything."""

import pytest
from qgis.core import (
    QgsAttributeEditorRelation,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
)

from qgis_certification.layers import group, relations
from test.qgis.live_map import live_map

NAMES = ["Upcoming courses", "Past courses", "Training centres", "Organisations"]


@pytest.fixture
def shown(qgis_app, tmp_path):
    with live_map(tmp_path) as found:
        yield found


def public_names(project):
    nodes = group.find_group(project).children()
    return [n.name() for n in nodes if not n.layer().flags() & QgsMapLayer.LayerFlag.Private]


def test_the_group_has_the_four_layers_and_past_courses_are_off(shown):
    found = group.find_group(shown.project)
    assert found.name() == "QGIS Certification"
    assert public_names(shown.project) == NAMES
    checked = [node.itemVisibilityChecked() for node in found.children()[:4]]
    assert checked == [True, False, True, True]
    assert all(layer.isValid() and layer.readOnly() for _role, layer in group.ours(shown.project))
    assert {r.name for r, layer in group.ours(shown.project) if layer.flags() & QgsMapLayer.LayerFlag.Private} == {
        "conveners",
        "course_types",
        "contributions",
    }


def test_every_course_is_upcoming_or_past_and_none_is_both(shown):
    upcoming, past = shown.layer("upcoming_courses"), shown.layer("past_courses")
    ids = [{f["id"] for f in layer.getFeatures()} for layer in (upcoming, past)]
    assert not ids[0] & ids[1]
    assert len(ids[0] | ids[1]) == 56


def test_adding_twice_changes_nothing(shown):
    before = set(shown.project.mapLayers())
    relations_before = set(shown.project.relationManager().relations())
    shown.layers.add_to_project()
    assert set(shown.project.mapLayers()) == before
    assert set(shown.project.relationManager().relations()) == relations_before


@pytest.mark.parametrize("role", ["upcoming_courses", "past_courses", "training_centres", "organisations"])
def test_a_layer_that_the_person_removed_comes_back_alone_and_in_its_place(shown, role):
    others = set(shown.project.mapLayers()) - {shown.layer(role).id()}
    shown.project.removeMapLayer(shown.layer(role).id())
    assert all(role not in name.split("qgis_certification_")[1] for name in shown.project.relationManager().relations())
    shown.layers.add_to_project()
    assert public_names(shown.project) == NAMES
    assert others < set(shown.project.mapLayers())
    assert len(shown.project.relationManager().relations()) == len(relations.PAIRS)
    assert all(r.isValid() for r in shown.project.relationManager().relations().values())


def test_a_removed_group_comes_back(shown):
    found = group.find_group(shown.project)
    shown.project.removeMapLayers([node.layerId() for node in found.findLayers()])
    shown.project.layerTreeRoot().removeChildNode(found)
    assert not shown.layers.in_project
    shown.layers.add_to_project()
    assert public_names(shown.project) == NAMES


def test_a_renamed_group_is_still_ours(shown):
    group.find_group(shown.project).setName("Kurse")
    shown.project.removeMapLayer(shown.layer("organisations").id())
    shown.layers.add_to_project()
    assert len(shown.project.layerTreeRoot().findGroups(True)) == 1
    assert shown.project.layerTreeRoot().findGroup("Kurse") is not None


def test_removing_ours_leaves_what_the_person_put_into_the_group(shown):
    own = QgsVectorLayer("Point?crs=EPSG:4326", "mine", "memory")
    shown.project.addMapLayer(own, False)
    group.find_group(shown.project).insertLayer(1, own)
    shown.layers.remove_from_project()
    assert list(shown.project.mapLayers().values()) == [own]
    assert [node.name() for node in shown.project.layerTreeRoot().children()] == ["mine"]
    assert shown.project.relationManager().relations() == {}


def test_the_form_of_an_organisation_lists_what_belongs_to_it(shown):
    layer = shown.layer("organisations")
    tabs = {tab.name(): tab for tab in layer.editFormConfig().tabs()}
    assert list(tabs) == [
        "Details",
        "Upcoming courses",
        "Training centres",
        "Course types",
        "Conveners",
        "Contributions to QGIS",
        "Past courses",
    ]
    organisation = next(layer.getFeatures("\"id\" = 'org-00'"))
    counts = {}
    for name, tab in tabs.items():
        for element in tab.children():
            if isinstance(element, QgsAttributeEditorRelation):
                assert element.relation().isValid()
                counts[name] = len(list(element.relation().getRelatedFeatures(organisation)))
    assert counts == {
        "Upcoming courses": 3,
        "Training centres": 4,
        "Course types": 3,
        "Conveners": 2,
        "Contributions to QGIS": 1,
        "Past courses": 2,
    }


def test_a_form_begins_with_what_one_knows_the_row_by(shown):
    details = shown.layer("upcoming_courses").editFormConfig().tabs()[0]
    names = [element.name() for element in details.children()]
    assert names[:5] == ["name", "first_day", "last_day", "organisation_id", "centre_id"]
    assert len(names) == len(set(names))


def test_the_forms_list_works_again_after_its_layer_was_removed_and_added(shown):
    shown.project.removeMapLayer(shown.layer("training_centres").id())
    shown.layers.add_to_project()
    tabs = {tab.name(): tab for tab in shown.layer("organisations").editFormConfig().tabs()}
    relation = tabs["Training centres"].children()[0].relation()
    assert relation.isValid()
    assert relation.referencingLayer() == shown.layer("training_centres")


def test_ids_are_shown_as_names_and_hidden_in_tables(shown):
    layer = shown.layer("upcoming_courses")
    course = next(layer.getFeatures("\"id\" = 'course-00-0'"))
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(course)
    said = [
        QgsExpression(f'represent_value("{column}")').evaluate(context)
        for column in ("organisation_id", "centre_id", "course_type_id")
    ]
    assert said == ["Carpathian Geo Academy", "Carpathian Geo Academy: classroom", "QGIS for hydrologists"]
    columns = [column.name for column in layer.attributeTableConfig().columns() if not column.hidden]
    assert columns[:4] == ["name", "organisation", "centre", "conveners"]
    assert not [column for column in columns if column.endswith("_id") or column in ("id", "fid")]
    assert layer.attributeAlias(layer.fields().indexOf("first_day")) == "First day"
    assert layer.displayExpression() and QgsExpression(layer.displayExpression()).evaluate(context).startswith(
        "QGIS for"
    )


def test_country_names_are_said_in_the_persons_language(qgis_app, tmp_path):
    from qgis_certification.layers.live import LiveLayers

    with live_map(tmp_path, added=False) as shown:
        other = LiveLayers(shown.canvas, shown.path, country_name=lambda code: f"land {code}")
        other.add_to_project()
        layer = shown.layer("organisations")
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        context.setFeature(next(layer.getFeatures("\"id\" = 'org-00'")))
        assert QgsExpression('represent_value("country")').evaluate(context) == "land RO"
        other.close()


def test_language_names_are_said_in_the_persons_language_also_in_map_tips(qgis_app, tmp_path):
    from qgis_certification.layers.live import LiveLayers

    with live_map(tmp_path, added=False) as shown:
        other = LiveLayers(shown.canvas, shown.path, language_name=lambda code: f"tongue {code}")
        other.add_to_project()
        layer = shown.layer("upcoming_courses")
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        course = next(layer.getFeatures("\"language\" = 'ro'"))
        context.setFeature(course)
        assert "<br>tongue ro" in QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
        other.close()


def test_tables_have_no_empty_actions_column(shown):
    for _role, layer in group.ours(shown.project):
        columns = layer.attributeTableConfig().columns()
        assert all(column.hidden for column in columns if not column.name)


def test_map_tips_show_markup_as_text(shown):
    for role, identifier in (
        ("organisations", "org-09"),
        ("training_centres", "centre-09-a"),
        ("upcoming_courses", "course-09-0"),
    ):
        layer = shown.layer(role)
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        context.setFeature(next(layer.getFeatures(f"\"id\" = '{identifier}'")))
        html = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
        assert "[%" not in html
        assert "<i>east" not in html
        assert "<b>Markup" not in html
        assert "&lt;" in html


def test_map_tips_name_what_one_wants_to_know(shown):
    layer = shown.layer("upcoming_courses")
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures("\"id\" = 'course-00-1'")))
    html = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert "PyQGIS basics" in html
    assert "Carpathian Geo Academy" in html
    assert "Online" in html
    layer = shown.layer("organisations")
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures("\"id\" = 'org-11'")))
    assert "Not in the list of certified organisations" in QgsExpression.replaceExpressionText(
        layer.mapTipTemplate(), context
    )


def test_the_temporal_controller_finds_courses_by_their_days(shown):
    from qgis.core import QgsDateTimeRange, QgsVectorLayerTemporalContext
    from qgis.PyQt.QtCore import QDateTime, QTime

    layer = shown.layer("upcoming_courses")
    temporal = layer.temporalProperties()
    assert temporal.isActive()
    course = next(layer.getFeatures("\"id\" = 'course-00-0'"))
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)

    def found(first, last):
        span = QgsDateTimeRange(QDateTime(first, QTime(0, 0)), QDateTime(last, QTime(23, 59, 59)))
        request = QgsFeatureRequest().setFilterExpression(temporal.createFilterString(context, span))
        return "course-00-0" in {feature["id"] for feature in layer.getFeatures(request)}

    first, last = course["first_day"], course["last_day"]
    assert found(first, first)
    assert found(first.addDays(1), first.addDays(1))
    assert found(last, last)
    assert not found(first.addDays(-2), first.addDays(-1))
    assert not found(last.addDays(1), last.addDays(2))


def test_layers_describe_themselves(shown):
    for role, layer in group.ours(shown.project):
        metadata = layer.metadata()
        assert metadata.title() == layer.name()
        assert metadata.abstract()
        assert metadata.licenses()
        assert layer.serverProperties().attribution()
        if layer.isSpatial():
            extents = metadata.extent().spatialExtents()
            bounds = extents[0].bounds
            assert bounds.xMinimum() >= -180 and bounds.xMaximum() <= 180, role
            assert bounds.yMinimum() < bounds.yMaximum(), role


def test_layers_outlive_a_project_that_is_cleared(shown):
    shown.project.clear()
    assert not shown.layers.in_project
    assert not shown.layers.any_visible
    shown.layers.reload(shown.path)
    shown.layers.select_courses(["course-00-0"])
    shown.layers.add_to_project()
    assert public_names(QgsProject.instance()) == NAMES
