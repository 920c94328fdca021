"""Packs the saved project with the data of chosen layers into a folder: relative paths, vectors in one GeoPackage."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorFileWriterTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ..client.native import prepare
from .base import CallableTask, Progress

translate = QCoreApplication.translate
_DATA = "data.gpkg"
_PIECE = 4 * 1024 * 1024
# What lies beside a raster or a table and belongs to it.
_SIDECARS = (".aux.xml", ".ovr", ".msk")
_SAME_STEM = (".tfw", ".jgw", ".pgw", ".wld", ".prj", ".qix", ".cpg", ".dbf", ".shx", ".shp")


@dataclass(frozen=True)
class LayerChoice:
    """A layer as it can be packed; `bytes` and `features` are None where they are not known beforehand."""

    id: str
    name: str
    kind: str
    bytes: int | None = None
    features: int | None = None

    VECTOR = "vector"
    RASTER = "raster"
    ONLINE = "online"
    MISSING = "missing"

    @property
    def is_packed(self) -> bool:
        """Whether its data come along; online layers only keep their address."""
        return self.kind in (self.VECTOR, self.RASTER)


def needs_saving(project: QgsProject) -> bool:
    """Whether the file of the project is not what the person sees."""
    return project.isDirty() or not Path(project.fileName()).is_file()


def layer_choices(project: QgsProject) -> list[LayerChoice]:
    """The layers of the project in the order of its legend."""
    order = [node.layerId() for node in project.layerTreeRoot().findLayers()]
    layers = project.mapLayers()
    ids = [*(i for i in order if i in layers), *(i for i in layers if i not in order)]
    return [_choice(layers[layer_id]) for layer_id in ids]


def _choice(layer: QgsMapLayer) -> LayerChoice:
    file = _file_of(layer)
    if not layer.isValid():
        return LayerChoice(layer.id(), layer.name(), LayerChoice.MISSING)
    if isinstance(layer, QgsVectorLayer):
        features = layer.featureCount()
        size = _size(file) if file is not None else None
        return LayerChoice(layer.id(), layer.name(), LayerChoice.VECTOR, size, features if features >= 0 else None)
    if isinstance(layer, QgsRasterLayer) and file is not None:
        return LayerChoice(layer.id(), layer.name(), LayerChoice.RASTER, _size(file))
    return LayerChoice(layer.id(), layer.name(), LayerChoice.ONLINE)


def _file_of(layer: QgsMapLayer) -> Path | None:
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = Path(str(parts.get("path") or ""))
    return path if path.is_file() else None


def _family(file: Path) -> list[Path]:
    """The file and what belongs to it."""
    beside = [file.with_name(file.name + suffix) for suffix in _SIDECARS]
    beside += [file.with_suffix(suffix) for suffix in _SAME_STEM if suffix != file.suffix.lower()]
    return [file, *(other for other in beside if other.is_file())]


def _size(file: Path) -> int:
    return sum(part.stat().st_size for part in _family(file))


class Packing(QObject):
    """One packing: vectors are written by QGIS's own task one after the other, rasters copied in a worker.

    Layers that were not chosen are not in the packed project; the open project is not touched.
    """

    progressed = pyqtSignal(float)
    finished = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, project: QgsProject, layer_ids: list[str], folder: Path, name: str, parent=None):
        """`folder` is made and must be empty or absent; `name` becomes the file name of the packed project."""
        super().__init__(parent)
        for signal in (self.progressed, self.finished, self.failed):
            prepare(signal)
        self._source = Path(project.fileName())
        self._folder = folder
        self._name = re.sub(r"[^\w .-]+", "_", name).strip(" .") or "project"
        chosen = [project.mapLayer(layer_id) for layer_id in layer_ids]
        self._layers = [layer for layer in chosen if layer is not None and _choice(layer).is_packed]
        self._all_ids = set(layer_ids)
        self._task = None
        self._cancelled = False
        self._done = 0
        self._new_sources: dict[str, tuple[str, str]] = {}
        self._taken: set[str] = set()

    def start(self) -> None:
        """Begin; ends with `finished` (a list of (file, path within the material)) or `failed` (a sentence)."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._fail(str(error))
            return
        self._next()

    def cancel(self) -> None:
        """Stop, remove what was packed so far, tell nobody."""
        self._cancelled = True
        if self._task is not None:
            self._task.cancel()
        else:
            self._clean()

    def _next(self) -> None:
        self._task = None
        if self._cancelled:
            self._clean()
            return
        self.progressed.emit(self._done / (len(self._layers) + 1))
        if self._done == len(self._layers):
            # In a turn of its own, so that the last progress is drawn.
            QTimer.singleShot(0, self._write_project)
            return
        layer = self._layers[self._done]
        if isinstance(layer, QgsVectorLayer):
            self._write_vector(layer)
        else:
            self._copy_raster(layer)
        QgsApplication.taskManager().addTask(self._task)

    def _write_vector(self, layer: QgsVectorLayer) -> None:
        target = self._folder / _DATA
        table = self._free(re.sub(r"\W+", "_", layer.name()).strip("_").lower() or "layer")
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.fileEncoding = "UTF-8"
        options.layerName = table
        options.actionOnExistingFile = (
            QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
            if target.exists()
            else QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteFile
        )
        self._task = QgsVectorFileWriterTask(layer, str(target), options)
        self._task.writeComplete.connect(lambda *_: self._written(layer, f"./{_DATA}|layername={table}", "ogr"))
        self._task.errorOccurred.connect(self._vector_failed)

    def _vector_failed(self, error: int, message: str) -> None:
        self._task = None
        if self._cancelled:
            self._clean()
        else:
            self._fail(message)

    def _copy_raster(self, layer: QgsRasterLayer) -> None:
        file = _file_of(layer)
        stem = self._free(file.stem)
        pairs = [(part, self._folder / (stem + part.name[len(file.stem) :])) for part in _family(file)]
        relative = f"./{pairs[0][1].name}"
        source = layer.source().replace(str(file), relative)
        self._task = CallableTask(
            translate("Packing", "Packing {name}").format(name=layer.name()),
            lambda progress: _copy(pairs, progress),
            lambda _result, problem: (
                self._written(layer, source, layer.providerType()) if problem is None else self._copy_failed(problem)
            ),
        )

    def _copy_failed(self, problem) -> None:
        self._task = None
        if self._cancelled:
            self._clean()
        else:
            self._fail(problem.details.strip().splitlines()[-1] if problem.details else problem.kind.value)

    def _written(self, layer: QgsMapLayer, source: str, provider: str) -> None:
        self._new_sources[layer.id()] = (source, provider)
        self._done += 1
        self._next()

    def _write_project(self) -> None:
        """A second project, read from the file, gets the new sources: nothing of the open one changes."""
        if self._cancelled:
            self._clean()
            return
        packed = QgsProject()
        packed.setFilePathStorage(Qgis.FilePathType.Relative)
        if not packed.read(str(self._source), Qgis.ProjectReadFlag.DontResolveLayers):
            self._fail(packed.error())
            return
        packed.removeMapLayers([layer_id for layer_id in packed.mapLayers() if layer_id not in self._all_ids])
        target = self._folder / f"{self._name}.qgz"
        packed.setFileName(str(target))
        for layer_id, (source, provider) in self._new_sources.items():
            layer = packed.mapLayer(layer_id)
            if layer is not None:
                absolute = source.replace("./", f"{self._folder}/", 1)
                layer.setDataSource(absolute, layer.name(), provider)
        packed.setFilePathStorage(Qgis.FilePathType.Relative)
        if not packed.write(str(target)):
            self._fail(packed.error())
            return
        files = sorted(path for path in self._folder.rglob("*") if path.is_file())
        self.progressed.emit(1.0)
        self.finished.emit([(path, f"{self._name}/{path.relative_to(self._folder).as_posix()}") for path in files])

    def _free(self, wanted: str) -> str:
        """A name that no other layer has yet."""
        name, number = wanted, 2
        while name.lower() in self._taken:
            name, number = f"{wanted}_{number}", number + 1
        self._taken.add(name.lower())
        return name

    def _fail(self, why: str) -> None:
        self._clean()
        self.failed.emit(translate("Packing", "The project could not be packed: {why}").format(why=why))

    def _clean(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)


def _copy(pairs: list[tuple[Path, Path]], progress: Progress) -> None:
    total = max(1, sum(source.stat().st_size for source, _target in pairs))
    done = 0
    for source, target in pairs:
        with source.open("rb") as read, target.open("wb") as write:
            while piece := read.read(_PIECE):
                write.write(piece)
                done += len(piece)
                progress.report(done / total)
