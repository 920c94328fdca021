"""Lists and single objects for scripts and web pages that want a few, not all."""

from uuid import UUID

from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from ninja import Query, Router

from certification_service.api import schemas
from certification_service.api.replies import json_reply, listing_reply
from certification_service.enums import Kind
from certification_service.queries import published

router = Router()


@router.get("/organisations", response=schemas.Listing[schemas.Organisation], tags=["organisations"])
def organisations(request: HttpRequest, asked: Query[schemas.OrganisationsAsked]) -> HttpResponse:
    """Certified organisations."""
    return _listing(Kind.ORGANISATION, asked, Q(country=asked.country) if asked.country else Q())


@router.get("/organisations/{id}", response=schemas.Organisation, tags=["organisations"])
def organisation(request: HttpRequest, id: UUID) -> HttpResponse:
    """One certified organisation."""
    return _single(Kind.ORGANISATION, id)


@router.get("/training-centres", response=schemas.Listing[schemas.TrainingCentre], tags=["training centres"])
def training_centres(request: HttpRequest, asked: Query[schemas.CentresAsked]) -> HttpResponse:
    """Training centres of certified organisations."""
    condition = _equal(asked, "organisation_id", "online")
    if asked.country:
        condition &= published.in_country(asked.country)
    return _listing(Kind.TRAINING_CENTRE, asked, condition)


@router.get("/training-centres/{id}", response=schemas.TrainingCentre, tags=["training centres"])
def training_centre(request: HttpRequest, id: UUID) -> HttpResponse:
    """One training centre."""
    return _single(Kind.TRAINING_CENTRE, id)


@router.get("/conveners", response=schemas.Listing[schemas.Convener], tags=["conveners"])
def conveners(request: HttpRequest, asked: Query[schemas.OfOrganisationAsked]) -> HttpResponse:
    """Conveners of certified organisations."""
    return _listing(Kind.CONVENER, asked, _equal(asked, "organisation_id"))


@router.get("/course-types", response=schemas.Listing[schemas.CourseType], tags=["courses"])
def course_types(request: HttpRequest, asked: Query[schemas.OfOrganisationAsked]) -> HttpResponse:
    """What certified organisations teach."""
    return _listing(Kind.COURSE_TYPE, asked, _equal(asked, "organisation_id"))


@router.get("/courses", response=schemas.Listing[schemas.Course], tags=["courses"])
def courses(request: HttpRequest, asked: Query[schemas.CoursesAsked]) -> HttpResponse:
    """Courses of certified organisations, past, running and to come."""
    condition = _equal(asked, "organisation_id", "course_type_id", "centre_id", "language")
    if asked.country:
        condition &= published.course_in_country(asked.country)
    if asked.from_day:
        condition &= Q(last_day__gte=asked.from_day)
    if asked.to_day:
        condition &= Q(first_day__lte=asked.to_day)
    return _listing(Kind.COURSE, asked, condition)


@router.get("/courses/{id}", response=schemas.Course, tags=["courses"])
def course(request: HttpRequest, id: UUID) -> HttpResponse:
    """One course."""
    return _single(Kind.COURSE, id)


@router.get("/user-groups", response=schemas.Listing[schemas.UserGroup], tags=["user groups"])
def user_groups(request: HttpRequest, asked: Query[schemas.UserGroupsAsked]) -> HttpResponse:
    """Local QGIS user groups; with `country`, those that cover it."""
    # Exact, because the text holds nothing but codes of two letters with commas between them.
    return _listing(Kind.USER_GROUP, asked, Q(countries__contains=asked.country) if asked.country else Q())


@router.get("/contributions", response=schemas.Listing[schemas.Contribution], tags=["organisations"])
def contributions(request: HttpRequest, asked: Query[schemas.ContributionsAsked]) -> HttpResponse:
    """What certified organisations gave to the QGIS project."""
    return _listing(Kind.CONTRIBUTION, asked, _equal(asked, "organisation_id", "category"))


def _equal(asked: schemas.ListAsked, *names: str) -> Q:
    return Q(**{name: value for name in names if (value := getattr(asked, name)) is not None})


def _listing(kind: Kind, asked: schemas.ListAsked, condition: Q) -> HttpResponse:
    return listing_reply(published.documents(kind, condition, asked.offset, asked.limit))


def _single(kind: Kind, object_id: UUID) -> HttpResponse:
    document = published.document(kind, object_id)
    if document is None:
        raise Http404
    return json_reply(document)
