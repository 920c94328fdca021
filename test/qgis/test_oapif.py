"""The service without the plugin: QGIS's own OGC API Features provider against the running service."""

import pytest
from qgis.core import QgsDataSourceUri, QgsFeatureRequest, QgsRectangle, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QDate, Qt

from test.service_process import running_service


@pytest.fixture(scope="module")
def service():
    """A service with 120 courses."""
    with running_service(seed=120) as running:
        yield running


@pytest.fixture
def layer(qgis_app, service):
    """Opens a collection the way the browser's dialog does."""

    def layer(collection, **parameters):
        uri = QgsDataSourceUri()
        uri.setParam("url", f"{service.url}/ogc")
        uri.setParam("typename", collection)
        for name, value in parameters.items():
            uri.setParam(name, value)
        opened = QgsVectorLayer(uri.uri(False), collection, "OAPIF")
        assert opened.isValid(), opened.error().message()
        return opened

    return layer


def test_all_collections_are_point_layers_in_lon_lat(layer):
    counts = {}
    for name in ("organisations", "training_centres", "upcoming_courses", "past_courses"):
        opened = layer(name)
        assert opened.wkbType() == QgsWkbTypes.Type.Point
        assert opened.crs().authid() in ("OGC:CRS84", "EPSG:4326")
        counts[name] = len(list(opened.getFeatures()))
        assert counts[name] == opened.featureCount() > 0
    assert counts["upcoming_courses"] + counts["past_courses"] == 120


def test_pages_come_together(layer):
    ids = [feature["id"] for feature in layer("training_centres", pageSize="7").getFeatures()]
    assert len(ids) == len(set(ids)) == layer("training_centres").featureCount()


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        ((170, -30, 190, 0), {"Training centre Suva"}),
        ((170, -30, 180, 0), {"Training centre Suva"}),
        ((-180, -30, -177, 0), {"Training centre Tubou (Lakeba)"}),
        ((177, 60, 180, 70), {"Учебный центр Анадырь"}),
    ],
)
def test_places_on_either_side_of_the_dateline_are_found(layer, box, expected):
    request = QgsFeatureRequest().setFilterRect(QgsRectangle(*box))
    # Only the box is asked for, so it is the service that filters.
    opened = layer("training_centres", restrictToRequestBBOX="1")
    assert {feature["name"] for feature in opened.getFeatures(request)} == expected


def test_a_date_filter_is_answered_by_the_service(layer):
    opened = layer("upcoming_courses")
    days = {feature["id"]: (feature["first_day"], feature["last_day"]) for feature in opened.getFeatures()}
    day = QDate.currentDate().addDays(40)
    assert opened.setSubsetString(f"\"first_day\" >= '{day.toString(Qt.DateFormat.ISODate)}'")
    found = {feature["id"] for feature in opened.getFeatures()}
    # The standard's answer is what touches the period, and QGIS leaves it at that.
    assert {one for one, (first, _) in days.items() if first >= day} <= found
    assert found <= {one for one, (_, last) in days.items() if last >= day}
    assert 0 < len(found) < len(days)


def test_a_filter_by_words_finds_names_in_their_script(layer):
    opened = layer("organisations")
    assert opened.setSubsetString("\"country\" = 'GR'")
    names = {feature["name"] for feature in opened.getFeatures()}
    assert names == {"Αιγαιακή Σχολή Χαρτογραφίας", "Θεσσαλικό Εργαστήρι Ανοιχτών Χαρτών"}
