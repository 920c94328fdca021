"""The current project is packed with the chosen layers' data, and opens elsewhere."""

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer

from qgis_certification.tasks.packing import LayerChoice, Packing, layer_choices, needs_saving


def raster(path: Path) -> QgsRasterLayer:
    """A small height model with a world file."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 20, 20, 1)
    dataset.SetGeoTransform((23, 0.01, 0, 47, 0, -0.01))
    dataset.GetRasterBand(1).Fill(7)
    dataset = None
    return QgsRasterLayer(str(path), "Heights", "gdal")


def points(name: str, count: int = 3) -> QgsVectorLayer:
    """A layer that is nowhere but in memory."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=name:string", name, "memory")
    for number in range(count):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"ă {number}"])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(23 + number, 46)))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


@pytest.fixture
def project(tmp_path, qgis_new_project):
    """Two layers of the same name in memory, a raster, one that is missing and one that is online; saved."""
    project = QgsProject.instance()
    data = tmp_path / "somewhere else"
    data.mkdir()
    online = QgsVectorLayer("http://127.0.0.1:9/none.geojson", "Online", "ogr")
    layers = [points("Râuri"), points("Râuri", 5), raster(data / "dem.tif"), online]
    project.addMapLayers(layers)
    assert project.write(str(tmp_path / "course.qgz"))
    yield project
    project.clear()


def ended(wait_for, packing, signal):
    """What a packing ends with."""
    got = []
    signal.connect(got.append)
    packing.start()
    wait_for(lambda: got)
    return got[0]


def pack(wait_for, project, folder, names) -> list:
    chosen = [layer.id() for layer in project.mapLayers().values() if layer.name() in names]
    packing = Packing(project, chosen, folder, "Exercițiul 1/2")
    return ended(wait_for, packing, packing.finished)


def test_the_packed_project_holds_the_chosen_layers_with_relative_paths(project, wait_for, tmp_path):
    before = {layer.id(): layer.source() for layer in project.mapLayers().values()}
    files = pack(wait_for, project, tmp_path / "packed", {"Râuri", "Heights"})
    assert [path for _file, path in files] == [
        f"Exercițiul 1_2/{n}" for n in ("Exercițiul 1_2.qgz", "data.gpkg", "dem.tif")
    ]
    assert {layer.id(): layer.source() for layer in project.mapLayers().values()} == before
    moved = tmp_path / "another computer"
    (tmp_path / "packed").rename(moved)
    (tmp_path / "somewhere else" / "dem.tif").unlink()
    opened = QgsProject()
    assert opened.read(str(moved / "Exercițiul 1_2.qgz"))
    layers = opened.mapLayers().values()
    assert all(layer.isValid() for layer in layers)
    assert sorted(layer.name() for layer in layers) == ["Heights", "Râuri", "Râuri"]
    counts = sorted(layer.featureCount() for layer in layers if isinstance(layer, QgsVectorLayer))
    assert counts == [3, 5]
    assert {f["name"] for layer in layers if layer.name() == "Râuri" for f in layer.getFeatures()} >= {"ă 0", "ă 4"}


def test_what_can_be_packed_is_told_with_its_size(project):
    kinds = {choice.name: choice for choice in layer_choices(project)}
    assert kinds["Heights"].kind == LayerChoice.RASTER
    assert kinds["Heights"].bytes >= 400
    assert (kinds["Râuri"].kind, kinds["Râuri"].bytes) == (LayerChoice.VECTOR, None)
    assert kinds["Online"].kind == LayerChoice.MISSING
    assert not kinds["Online"].is_packed


def test_an_unsaved_project_is_told(project):
    assert not needs_saving(project)
    project.setDirty(True)
    assert needs_saving(project)


def test_a_folder_that_cannot_be_written_ends_with_a_sentence(project, wait_for, tmp_path):
    (tmp_path / "file").write_text("in the way")
    packing = Packing(project, [], tmp_path / "file" / "below", "x")
    assert "could not be packed" in ended(wait_for, packing, packing.failed)


def test_cancelled_it_leaves_nothing_behind(project, wait_for, tmp_path):
    folder = tmp_path / "packed"
    packing = Packing(project, list(project.mapLayers()), folder, "x")
    packing.start()
    packing.cancel()
    wait_for(lambda: not folder.exists())
