"""What belongs to what: relations between our layers, so that an organisation's form lists its centres and courses."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsProject, QgsRelation, QgsVectorLayer

from . import words
from .roles import (
    CONTRIBUTIONS,
    CONVENERS,
    COURSE_TYPES,
    ORGANISATIONS,
    PAST_COURSES,
    TRAINING_CENTRES,
    UPCOMING_COURSES,
    Role,
)

PREFIX = "qgis_certification_"

# (parent, child, the child's column with the parent's id); the order is that of the form.
PAIRS: tuple[tuple[Role, Role, str], ...] = (
    (ORGANISATIONS, UPCOMING_COURSES, "organisation_id"),
    (ORGANISATIONS, TRAINING_CENTRES, "organisation_id"),
    (ORGANISATIONS, COURSE_TYPES, "organisation_id"),
    (ORGANISATIONS, CONVENERS, "organisation_id"),
    (ORGANISATIONS, CONTRIBUTIONS, "organisation_id"),
    (ORGANISATIONS, PAST_COURSES, "organisation_id"),
    (TRAINING_CENTRES, UPCOMING_COURSES, "centre_id"),
    (TRAINING_CENTRES, PAST_COURSES, "centre_id"),
)


def relation_id(parent: Role, child: Role) -> str:
    """The same in every project, so that a form saved in one finds its lists."""
    return f"{PREFIX}{parent.name}_{child.name}"


def children(parent: Role) -> list[Role]:
    """The roles that the parent's form lists."""
    return [child for owner, child, _column in PAIRS if owner is parent]


def make(project: QgsProject, layers: Mapping[str, QgsVectorLayer]) -> bool:
    """Make the relations that are missing or broken between the layers (by role's name); says whether any was."""
    manager = project.relationManager()
    names = words.layer_names()
    made = False
    for parent, child, column in PAIRS:
        if parent.name not in layers or child.name not in layers:
            continue
        identifier = relation_id(parent, child)
        there = manager.relation(identifier)
        ends = (there.referencedLayerId(), there.referencingLayerId())
        if there.isValid() and ends == (layers[parent.name].id(), layers[child.name].id()):
            continue
        manager.removeRelation(identifier)
        relation = QgsRelation()
        relation.setId(identifier)
        relation.setName(names[child.name])
        relation.setReferencedLayer(layers[parent.name].id())
        relation.setReferencingLayer(layers[child.name].id())
        relation.addFieldPair(column, "id")
        manager.addRelation(relation)
        made = True
    return made


def remove(project: QgsProject) -> None:
    """Take back every relation that is ours."""
    manager = project.relationManager()
    for identifier in list(manager.relations()):
        if identifier.startswith(PREFIX):
            manager.removeRelation(identifier)
