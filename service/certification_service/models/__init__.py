"""The tables: thin, the rules are in domain."""

from certification_service.models.courses import Course, CourseType
from certification_service.models.feed import FeedState, Publication
from certification_service.models.organisations import Contribution, Convener, Organisation, TrainingCentre
from certification_service.models.user_groups import UserGroup

__all__ = [
    "Contribution",
    "Convener",
    "Course",
    "CourseType",
    "FeedState",
    "Organisation",
    "Publication",
    "TrainingCentre",
    "UserGroup",
]
