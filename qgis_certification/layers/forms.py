"""How a layer's rows are read in QGIS's own windows: aliases, widgets, the form, the attribute table, map tips."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorElement,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsAttributeTableConfig,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsProject,
    QgsVectorLayer,
)

from ..domain import countries, languages
from . import maptips, words
from .relations import children, relation_id
from .roles import CONTRIBUTIONS, COURSE_ROLES, COURSE_TYPES, ORGANISATIONS, TRAINING_CENTRES, Role

# Ids are for machines; the names beside them are for people.
_VALUE_RELATIONS = {"organisation_id": ORGANISATIONS, "centre_id": TRAINING_CENTRES, "course_type_id": COURSE_TYPES}
_HIDDEN_IN_TABLE = {"fid", "id", "organisation_id", "centre_id", "course_type_id", "convener_ids", "seat_known"}
_HIDDEN_IN_FORM = {"fid", "id", "organisation", "centre", "convener_ids", "seat_known"}
_FIRST_IN_FORM = (
    "name",
    "title",
    "first_day",
    "last_day",
    "organisation_id",
    "centre_id",
    "conveners",
    "course_type_id",
)
_WIDTHS = {
    "name": 260,
    "title": 260,
    "organisation": 200,
    "centre": 200,
    "conveners": 160,
    "address": 220,
    "website": 200,
}
"""In pixels; the other columns are as wide as QGIS makes them."""
_MULTILINE = {"address", "teaches", "competences", "description", "links"}


def apply(
    layer: QgsVectorLayer,
    role: Role,
    country_name: Callable[[str], str],
    language_name: Callable[[str], str],
) -> None:
    """Everything about a new layer's windows that needs no other layer."""
    aliases = words.field_names() | (words.course_field_names() if role in COURSE_ROLES else {})
    for index, field in enumerate(layer.fields()):
        layer.setFieldAlias(index, aliases.get(field.name(), ""))
        layer.setEditorWidgetSetup(index, _widget(field.name(), country_name, language_name))
    layer.setDisplayExpression(_display(role))
    layer.setMapTipTemplate(maptips.template(role))
    layer.setAttributeTableConfig(_table(layer))
    layer.setReadOnly(True)


def relate(layers: Mapping[str, QgsVectorLayer]) -> None:
    """Show names where a column holds the id of a row in another of our layers (by role's name)."""
    for layer in layers.values():
        for column, role in _VALUE_RELATIONS.items():
            index = layer.fields().indexOf(column)
            target = layers.get(role.name)
            if index >= 0 and target is not None and _pointed_elsewhere(layer, index, target):
                layer.setEditorWidgetSetup(index, _value_relation(target))


def set_form(layer: QgsVectorLayer, role: Role, project: QgsProject) -> None:
    """The form: the row's own columns on the first tab, a tab for each list of what belongs to it.

    The relations must be there already.
    """
    form = QgsEditFormConfig(layer.editFormConfig())
    form.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    form.clearTabs()
    root = form.invisibleRootContainer()
    details = _tab(words.first_tab(), root)
    shown = [name for name in layer.fields().names() if name not in _HIDDEN_IN_FORM]
    for name in sorted(shown, key=_place_in_form):
        details.addChildElement(QgsAttributeEditorField(name, layer.fields().indexOf(name), details))
    form.addTab(details)
    names = words.layer_names()
    for child in children(role):
        tab = _tab(names[child.name], root)
        tab.addChildElement(_list(relation_id(role, child), project, tab))
        form.addTab(tab)
    layer.setEditFormConfig(form)


def _place_in_form(column: str) -> int:
    """Columns by which one knows the row come first; the others keep the mirror's order (sorting is stable)."""
    return _FIRST_IN_FORM.index(column) if column in _FIRST_IN_FORM else len(_FIRST_IN_FORM)


def refresh_lists(layer: QgsVectorLayer, project: QgsProject) -> None:
    """Let the form's lists find relations that were made again."""
    form = QgsEditFormConfig(layer.editFormConfig())
    lists = [element for tab in form.tabs() for element in _relations_in(tab)]
    for element in lists:
        element.init(project.relationManager())
    if lists:
        layer.setEditFormConfig(form)


def _relations_in(element: QgsAttributeEditorElement) -> list[QgsAttributeEditorRelation]:
    if isinstance(element, QgsAttributeEditorRelation):
        return [element]
    if isinstance(element, QgsAttributeEditorContainer):
        return [found for child in element.children() for found in _relations_in(child)]
    return []


def _tab(name: str, parent: QgsAttributeEditorElement) -> QgsAttributeEditorContainer:
    tab = QgsAttributeEditorContainer(name, parent)
    tab.setType(Qgis.AttributeEditorContainerType.Tab)
    tab.setColumnCount(1)
    return tab


def _list(identifier: str, project: QgsProject, parent: QgsAttributeEditorElement) -> QgsAttributeEditorRelation:
    element = QgsAttributeEditorRelation(identifier, parent)
    element.init(project.relationManager())
    element.setShowLabel(False)
    element.setRelationWidgetTypeId("relation_editor")
    element.setRelationEditorConfiguration({"buttons": "ZoomToChildFeature", "show_first_feature": True})
    return element


def _widget(
    column: str, country_name: Callable[[str], str], language_name: Callable[[str], str]
) -> QgsEditorWidgetSetup:
    if column in _HIDDEN_IN_FORM and column not in ("organisation", "centre"):
        return QgsEditorWidgetSetup("Hidden", {})
    if column == "country":
        names = sorted((country_name(code), code) for code in countries.NAMES)
        return QgsEditorWidgetSetup("ValueMap", {"map": [{name: code} for name, code in names]})
    if column == "language":
        names = sorted((language_name(code), code) for code in languages.CODES)
        return QgsEditorWidgetSetup("ValueMap", {"map": [{name: code} for name, code in names]})
    if column == "category":
        return QgsEditorWidgetSetup("ValueMap", {"map": [{name: key} for key, name in words.category_names().items()]})
    if column in ("online", "confirmed"):
        return QgsEditorWidgetSetup("CheckBox", {})
    if column in ("first_day", "last_day", "certified_since"):
        return QgsEditorWidgetSetup(
            "DateTime", {"display_format": "d MMM yyyy", "field_format": "yyyy-MM-dd", "allow_null": True}
        )
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": column in _MULTILINE, "UseHtml": False})


def _value_relation(target: QgsVectorLayer) -> QgsEditorWidgetSetup:
    return QgsEditorWidgetSetup(
        "ValueRelation",
        {
            "Layer": target.id(),
            "LayerName": target.name(),
            "LayerSource": target.publicSource(),
            "LayerProviderName": target.providerType(),
            "Key": "id",
            "Value": "name",
            "AllowNull": True,
            "OrderByValue": True,
        },
    )


def _pointed_elsewhere(layer: QgsVectorLayer, index: int, target: QgsVectorLayer) -> bool:
    setup = layer.editorWidgetSetup(index)
    return setup.type() != "ValueRelation" or setup.config().get("Layer") != target.id()


def _display(role: Role) -> str:
    """What a row is called in lists and in the identify window."""
    if role in COURSE_ROLES:
        return f"\"name\" || ', ' || {maptips.dates()}"
    return '"title"' if role is CONTRIBUTIONS else '"name"'


def _table(layer: QgsVectorLayer) -> QgsAttributeTableConfig:
    """The table's columns in the mirror's order, without the ids."""
    config = QgsAttributeTableConfig()
    config.update(layer.fields())
    columns = config.columns()
    for column in columns:
        actions = column.type == QgsAttributeTableConfig.Type.Action
        column.hidden = actions or column.name in _HIDDEN_IN_TABLE
        column.width = _WIDTHS.get(column.name, -1)
    config.setColumns(columns)
    return config
