"""A few people, places and courses to test with, saved the way the service saves them."""

from datetime import date

from certification_service.domain import courses, organisations, user_groups
from certification_service.enums import ContributionCategory, OrganisationState
from certification_service.models import (
    Contribution,
    Convener,
    Course,
    CourseType,
    Organisation,
    TrainingCentre,
    UserGroup,
)

DAY = date(2027, 1, 12)


def organisation(name="Carpathian Geo Academy", state=OrganisationState.ACCEPTED, **fields) -> Organisation:
    """An organisation, certified unless told otherwise."""
    made = Organisation(name=name, state=state, **{"country": "RO", **fields})
    organisations.save_organisation(made)
    return made


def centre(owner: Organisation, name="Cluj-Napoca", **fields) -> TrainingCentre:
    """A centre with a place, unless told that it is online."""
    place = {} if fields.get("online") else {"lon": 23.6, "lat": 46.77}
    made = TrainingCentre(organisation=owner, name=name, **{**place, **fields})
    organisations.save_centre(made)
    return made


def convener(owner: Organisation, name="Ana Ionescu") -> Convener:
    """A trainer."""
    made = Convener(organisation=owner, name=name)
    organisations.save_convener(made)
    return made


def course_type(owner: Organisation, name="QGIS for hydrologists", **fields) -> CourseType:
    """What is taught."""
    made = CourseType(organisation=owner, name=name, **fields)
    courses.save_course_type(made)
    return made


def course(kind: CourseType, place: TrainingCentre | None = None, conveners=(), **fields) -> Course:
    """A course of one day, in Romanian."""
    values = {"first_day": DAY, "last_day": DAY, "language": "ro", **fields}
    made = Course(organisation=kind.organisation, course_type=kind, centre=place, **values)
    courses.save_course(made, conveners)
    return made


def contribution(owner: Organisation, title="Romanian manual", **fields) -> Contribution:
    """A contribution to the documentation."""
    values = {"category": ContributionCategory.DOCUMENTATION, "links": "https://example.org/a\n", **fields}
    made = Contribution(organisation=owner, title=title, **values)
    organisations.save_contribution(made)
    return made


def user_group(code="geo-spatial-org", **fields) -> UserGroup:
    """A user group of two countries."""
    made = UserGroup(code=code, **{"name": "geo-spatial.org", "countries": "RO,MD", **fields})
    user_groups.save_user_group(made)
    return made


def one_of_each() -> Organisation:
    """A certified organisation that has one of everything, and a user group."""
    owner = organisation()
    place, trainer, kind = centre(owner), convener(owner), course_type(owner, hours="16.5", link="https://example.org")
    course(kind, place, [trainer])
    contribution(owner)
    user_group()
    return owner


def many_courses(count: int) -> list[Course]:
    """Unsaved courses of one day each, all of the same saved organisation."""
    owner = organisation("Many courses")
    kind, place = course_type(owner), centre(owner)
    values = {"organisation": owner, "course_type": kind, "centre": place, "first_day": DAY, "last_day": DAY}
    return [Course(language="ro", competences=f"Competence {number}", **values) for number in range(count)]
