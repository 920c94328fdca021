"""The tables: thin, the rules are in domain."""

from certification_service.models.access import ScriptToken
from certification_service.models.applications import Answer, Application, Question, QuestionSet, Submission
from certification_service.models.courses import Course, CourseType
from certification_service.models.events import Event, Mail, Message, ReadMark
from certification_service.models.feed import FeedState, Publication
from certification_service.models.organisations import Contribution, Convener, Organisation, TrainingCentre
from certification_service.models.review import Assessment, Consultation, Remark, Vote
from certification_service.models.uploads import Upload
from certification_service.models.user_groups import UserGroup
from certification_service.models.users import Invitation, Membership, PanelMember, Representative, User

__all__ = [
    "Answer",
    "Application",
    "Assessment",
    "Consultation",
    "Contribution",
    "Convener",
    "Course",
    "CourseType",
    "Event",
    "FeedState",
    "Invitation",
    "Mail",
    "Membership",
    "Message",
    "Organisation",
    "PanelMember",
    "Publication",
    "Question",
    "QuestionSet",
    "ReadMark",
    "Remark",
    "Representative",
    "ScriptToken",
    "Submission",
    "TrainingCentre",
    "Upload",
    "User",
    "UserGroup",
    "Vote",
]
