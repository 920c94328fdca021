"""The layers we put into a project: each one's role, its table in the mirror, and which of its rows it shows."""

from __future__ import annotations

from dataclasses import dataclass

from ..mirror import schema

ROLE_PROPERTY = "qgis_certification/layer"
GROUP_PROPERTY = "qgis_certification/group"


@dataclass(frozen=True)
class Role:
    """What a layer is for. `name` is kept as a custom property, so that a saved project's layers are found again."""

    name: str
    table: schema.Table
    subset: str = ""
    checked: bool = True
    private: bool = False


# A course belongs to the day at the person's own place: the list beside the map says "today" in the same sense.
_UPCOMING = "\"last_day\" >= date('now','localtime')"
_PAST = "\"last_day\" < date('now','localtime')"

UPCOMING_COURSES = Role("upcoming_courses", schema.COURSES, _UPCOMING)
PAST_COURSES = Role("past_courses", schema.COURSES, _PAST, checked=False)
TRAINING_CENTRES = Role("training_centres", schema.TRAINING_CENTRES)
ORGANISATIONS = Role("organisations", schema.ORGANISATIONS)
# The tables that forms list and values come from; private, so that they take no room in the layer tree.
CONVENERS = Role("conveners", schema.CONVENERS, private=True)
COURSE_TYPES = Role("course_types", schema.COURSE_TYPES, private=True)
CONTRIBUTIONS = Role("contributions", schema.CONTRIBUTIONS, private=True)

MAP_ROLES = (UPCOMING_COURSES, PAST_COURSES, TRAINING_CENTRES, ORGANISATIONS)
"""From the top of the layer tree to the bottom: pins over dots over rings."""
ROLES = (*MAP_ROLES, CONVENERS, COURSE_TYPES, CONTRIBUTIONS)
COURSE_ROLES = (UPCOMING_COURSES, PAST_COURSES)
ROLE_OF_NAME = {role.name: role for role in ROLES}
