"""Our group in the layer tree: finding its layers by their role, and making those that are missing."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsVectorLayer

from . import description, forms, relations, source, styles, words
from .roles import GROUP_PROPERTY, MAP_ROLES, ROLE_OF_NAME, ROLE_PROPERTY, ROLES, Role


def role_of(layer: QgsMapLayer) -> Role | None:
    """The layer's role; None when it is not one of ours."""
    name = layer.customProperty(ROLE_PROPERTY)
    return ROLE_OF_NAME.get(name) if isinstance(layer, QgsVectorLayer) else None


def ours(project: QgsProject) -> list[tuple[Role, QgsVectorLayer]]:
    """Every layer of ours in the project, the person's duplicates included; asked each time, never remembered."""
    found = ((role_of(layer), layer) for layer in project.mapLayers().values())
    return [(role, layer) for role, layer in found if role is not None]


def first_of_each(project: QgsProject) -> dict[str, QgsVectorLayer]:
    """One layer per role, by the role's name."""
    layers: dict[str, QgsVectorLayer] = {}
    for role, layer in ours(project):
        layers.setdefault(role.name, layer)
    return layers


def find_group(project: QgsProject) -> QgsLayerTreeGroup | None:
    """Our group, also when the person renamed or moved it."""
    groups = project.layerTreeRoot().findGroups(True)
    return next((group for group in groups if group.customProperty(GROUP_PROPERTY)), None)


def add_missing(
    project: QgsProject, path: str, country_name: Callable[[str], str], language_name: Callable[[str], str]
) -> list[QgsVectorLayer]:
    """Bring the project's layers to completeness; returns those that were made. What is there already is left alone."""
    there = first_of_each(project)
    missing = [role for role in ROLES if role.name not in there]
    if not missing:
        return []
    group = find_group(project) or _new_group(project)
    made = {role.name: _new_layer(role, path, country_name, language_name) for role in missing}
    project.addMapLayers(list(made.values()), False)
    for role in missing:
        node = group.insertLayer(_place_in(group, role), made[role.name])
        node.setItemVisibilityChecked(role.checked)
        node.setExpanded(False)
    connect_layers(project)
    for role in missing:
        forms.set_form(made[role.name], role, project)
    return list(made.values())


def connect_layers(project: QgsProject) -> None:
    """Make relations and value relations between whatever of ours the project holds."""
    layers = first_of_each(project)
    if relations.make(project, layers):
        for layer in layers.values():
            forms.refresh_lists(layer, project)
    forms.relate(layers)


def remove(project: QgsProject) -> None:
    """Take all of ours out of the project; what else the person put into the group moves out and stays."""
    relations.remove(project)
    project.removeMapLayers([layer.id() for _role, layer in ours(project)])
    group = find_group(project)
    if group is None:
        return
    parent = group.parent()
    place = parent.children().index(group)
    for node in reversed(group.children()):
        parent.insertChildNode(place, node.clone())
    parent.removeChildNode(group)


def _new_group(project: QgsProject) -> QgsLayerTreeGroup:
    group = project.layerTreeRoot().insertGroup(0, words.group_name())
    group.setCustomProperty(GROUP_PROPERTY, True)
    return group


def _new_layer(
    role: Role, path: str, country_name: Callable[[str], str], language_name: Callable[[str], str]
) -> QgsVectorLayer:
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    layer = QgsVectorLayer(source.uri(role, path), words.layer_names()[role.name], source.PROVIDER, options)
    layer.setCustomProperty(ROLE_PROPERTY, role.name)
    if role.private:
        layer.setFlags(layer.flags() | QgsMapLayer.LayerFlag.Private)
    styles.apply(layer, role)
    forms.apply(layer, role, country_name, language_name)
    description.apply(layer, role, path)
    return layer


def _place_in(group: QgsLayerTreeGroup, role: Role) -> int:
    """Where in the group the role's layer goes: above those that should be drawn beneath it."""
    beneath = {other.name for other in ROLES[ROLES.index(role) + 1 :]}
    for index, node in enumerate(group.children()):
        layer = getattr(node, "layer", lambda: None)()
        other = role_of(layer) if layer is not None else None
        if other is not None and other.name in beneath:
            return index
    return len(group.children())


def map_layers(project: QgsProject) -> list[tuple[Role, QgsVectorLayer]]:
    """Our layers that have places on the map."""
    return [(role, layer) for role, layer in ours(project) if role in MAP_ROLES]
