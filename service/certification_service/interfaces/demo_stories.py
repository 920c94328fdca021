"""Plays what happened to the demo's applications, each step on its day, by the functions that people's acts use."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django_q.models import OrmQ

from certification_service.domain import (
    applications,
    consulting,
    conversation,
    courses,
    deadlines,
    deciding,
    drafting,
    reviewing,
    standing,
    transitions,
    versions,
)
from certification_service.enums import Audience, Ballot, Opinion, OrganisationState, Section, Verdict
from certification_service.interfaces.demo import DATA, demo_id
from certification_service.interfaces.demo_material import Material
from certification_service.models import (
    Application,
    Consultation,
    Contribution,
    CourseType,
    Event,
    Mail,
    Organisation,
    Question,
    QuestionSet,
    User,
)


@contextmanager
def _on_day(days_ago: float) -> Iterator[None]:
    """The programme's clock, so many days ago."""
    before = settings.CLOCK_OFFSET
    settings.CLOCK_OFFSET = before - timedelta(days=days_ago)
    try:
        yield
    finally:
        settings.CLOCK_OFFSET = before


@transaction.atomic
def make_questions() -> None:
    """Five questions, if nobody has written any."""
    if QuestionSet.objects.exists():
        return
    asked = QuestionSet.objects.create(number=1, active=True)
    for position, question in enumerate(_questions(), start=1):
        fields = {name: value for name, value in question.items() if name != "answer"}
        Question.objects.create(question_set=asked, position=position, **fields)


def _questions() -> list[dict]:
    return json.loads((DATA / "demo_questions.json").read_text(encoding="utf-8"))


@transaction.atomic
def play(people: dict[str, User]) -> int:
    """Every story that was not played yet; returns how many."""
    start, jobs_before = timezone.now(), OrmQ.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    stories, played = Stories(people), 0
    for key, story in STORIES.items():
        if not Event.objects.filter(organisation_id=demo_id(f"organisation {key}")).exists():
            story(stories, key)
            played += 1
    if played:
        # Nobody is told now of what is meant to have been long ago, and the reports are there.
        OrmQ.objects.filter(pk__gt=jobs_before).delete()
        Mail.objects.filter(created__gte=start).delete()
    return played


class Stories:
    """One way through the programme for each organisation; `people` by the first part of their address."""

    def __init__(self, people: dict[str, User]) -> None:
        self._people = people
        self._material = Material()
        self._reviewer, self._other_reviewer = people["reviewer"], people["reviewer2"]
        self._psc = [people[f"psc{number}"] for number in range(1, 6)]

    def draft(self, key: str) -> None:
        """Begun; half of the questions and most of the material are missing."""
        owner, application = self._begin(key, 9)
        with _on_day(8):
            self._answer(owner, application, 2)
            self._material.exercises(owner, application, self._course_types(application)[0])

    def submitted(self, key: str) -> None:
        """Sent three days ago; nobody has looked at it yet."""
        owner, application = self._begin(key, 20)
        self._submit(owner, application, 3)
        with _on_day(2.5):
            self._write(owner, application, "Our web page moves next week; the address in the application will work.")

    def changes_requested(self, key: str) -> None:
        """The material is out of date; the applicant asks what is meant."""
        owner, application = self._begin(key, 60)
        self._submit(owner, application, 50, out_of_date=True)
        with _on_day(48):
            self._assign(application)
        with _on_day(41):
            self._assess(application, current=Verdict.NO, note="The project was made with 3.16.")
            course_type = self._course_types(application)[0]
            self._remark(
                application,
                Section.MATERIAL,
                course_type.pk,
                "The project is from QGIS 3.16 and looks for its data on C:. Save it with the long-term release, with "
                "relative paths.",
            )
            self._remark(
                application,
                Section.CONTRIBUTIONS,
                Contribution.objects.filter(organisation=application.organisation).first().pk,
                "Please add a link to what you contributed.",
            )
            self._remark(
                application, Section.ORGANISATION, None, "Known from the user group; good people.", inside=True
            )
            self._act(application, "request_changes", self._reviewer, "Good work. The material is out of date, though.")
        with _on_day(35):
            self._write(owner, application, "Thank you! Does the project have to be from the long-term release itself?")
        with _on_day(34):
            self._write(
                self._reviewer, application, "Yes, any 3.40 is fine. Then participants see what the book shows."
            )
            self._write(self._reviewer, application, "I think this becomes a good one.", inside=True)

    def in_consultation(self, key: str) -> None:
        """Mended, sent again, and now the user group is asked."""
        owner, application = self._begin(key, 75)
        self._submit(owner, application, 65, out_of_date=True)
        course_type = self._course_types(application)[0]
        with _on_day(60):
            self._assign(application)
            self._remark(application, Section.MATERIAL, course_type.pk, "The project does not find its data.")
            self._act(application, "request_changes", self._reviewer, "One thing only: the project does not open.")
        with _on_day(45):
            self._material.project(owner, application, course_type)
            seen = versions.version(CourseType.objects.get(pk=course_type.pk))
            drafting.change(owner, application, CourseType, course_type.pk, {"qgis_version": "3.40"}, seen)
            self._act(application, "resubmit", owner)
        self._pass_on(application, 18)

    def in_decision(self, key: str) -> None:
        """The group supports it; three of the five members of the PSC have to agree, two have voted."""
        owner, application = self._begin(key, 100)
        self._submit(owner, application, 90)
        self._pass_on(application, 70)
        self._close(application, 60, Opinion.SUPPORT, "Known and respected here; they host our meetings.")
        with _on_day(10):
            self._vote(application, 0, Ballot.ACCEPT, "Clear material, and the group supports it.")
        with _on_day(6):
            self._vote(application, 1, Ballot.ABSTAIN, "I know the owners too well.")
            self._write(self._psc[0], application, "Who has time to read it this week?", inside=True)

    def accepted(self, key: str) -> None:
        """Certified a while ago."""
        # Among the demo's organisations it is certified already; its story ends with that.
        Organisation.objects.filter(pk=demo_id(f"organisation {key}")).update(
            state=OrganisationState.APPLICANT, certified_since=None
        )
        owner, application = self._begin(key, 320)
        self._submit(owner, application, 310)
        self._pass_on(application, 295)
        self._close(application, 285, Opinion.SUPPORT, "They have translated half of the documentation.")
        with _on_day(270):
            for member in range(3):
                self._vote(application, member, Ballot.ACCEPT, "Material of high quality, and a group behind it.")

    def refused(self, key: str) -> None:
        """Decided against; a new application can start from this one."""
        owner, application = self._begin(key, 230)
        self._submit(owner, application, 220, out_of_date=True)
        with _on_day(200):
            self._assess(application, current=Verdict.NO, quality=Verdict.NO)
        self._pass_on(application, 199)
        self._close(application, 180, Opinion.OBJECT, "Nobody of us has ever met them.")
        with _on_day(160):
            for member in range(3):
                reason = "The material is of QGIS 3.16, and the exercises do not work with today's version."
                self._vote(application, member, Ballot.REFUSE, reason)

    def withdrawn(self, key: str) -> None:
        """The applicant thought better of it."""
        owner, application = self._begin(key, 150)
        self._submit(owner, application, 145)
        with _on_day(138):
            self._act(application, "withdraw", owner, "Our trainer has moved abroad.")

    def lapsed(self, key: str) -> None:
        """Silent for more than a year, although reminded twice."""
        owner, application = self._begin(key, 500)
        self._submit(owner, application, 490, out_of_date=True)
        with _on_day(480):
            course_type = self._course_types(application)[0]
            self._remark(application, Section.MATERIAL, course_type.pk, "The project does not find its data.")
            self._act(application, "request_changes", self._reviewer, "The project does not open.")
        for days in (209, 144):
            with _on_day(days):
                deadlines.reminded(application)
        with _on_day(114):
            deadlines.lapsed(application)

    def suspended(self, key: str) -> None:
        """Decided by the PSC last spring."""
        self._stand(key, 190, standing.SUSPEND, "Three participants complained about out-of-date material.")

    def archived(self, key: str) -> None:
        """The organisation is no more."""
        self._stand(key, 400, standing.ARCHIVE, "The organisation was dissolved.")

    def _begin(self, key: str, days: int) -> tuple[User, Application]:
        organisation = Organisation.objects.get(pk=demo_id(f"organisation {key}"))
        owner = next(
            person
            for person in self._people.values()
            if person.memberships.filter(organisation=organisation, role="owner").exists()
        )
        # One course is enough to apply with; those that were held stay.
        for course_type in CourseType.objects.filter(organisation=organisation, courses__isnull=True):
            courses.delete_course_type(course_type)
        with _on_day(days):
            application = applications.begin(owner, organisation)
            for course_type in self._course_types(application):
                values = {"language": "en", "qgis_version": "3.40", "licence": "CC BY-SA 4.0"}
                seen = versions.version(course_type)
                drafting.change(owner, application, CourseType, course_type.pk, values, seen)
        return owner, application

    def _submit(self, owner: User, application: Application, days: int, out_of_date: bool = False) -> None:
        with _on_day(days + 1):
            self._answer(owner, application)
            first = self._course_types(application)[0]
            self._material.upload(owner, application, first, out_of_date=out_of_date)
        with _on_day(days):
            self._act(application, "submit", owner)

    def _answer(self, owner: User, application: Application, most: int = 99) -> None:
        answers = [question["answer"] for question in _questions()]
        asked = Question.objects.filter(question_set_id=application.question_set_id).order_by("position")
        for question, answer in list(zip(asked, answers, strict=False))[:most]:
            if answer:
                drafting.answer(owner, application, question.pk, answer, "")

    def _pass_on(self, application: Application, days: int) -> None:
        with _on_day(days + 1):
            self._assign(application)
            self._assess(application)
        with _on_day(days):
            self._act(application, "pass_on", self._reviewer)

    def _close(self, application: Application, days: float, opinion: Opinion, reason: str) -> None:
        """The groups give their opinion on that day; those without a representative let the time pass."""
        asked = list(Consultation.objects.filter(application=application, closed__isnull=True))
        with _on_day(days):
            for consultation in asked:
                for person in self._people.values():
                    if person.representations.filter(user_group=consultation.user_group).exists():
                        seen = versions.version(consultation)
                        consulting.give_opinion(person, application, consultation.pk, opinion, reason, seen)
        for consultation in asked:
            with _on_day((timezone.now() - consultation.closes) / timedelta(days=1)):
                consulting.close(application)

    def _vote(self, application: Application, member: int, ballot: Ballot, reason: str) -> None:
        deciding.vote(self._psc[member], application, ballot, reason)

    def _assign(self, application: Application) -> None:
        seen = versions.version(Application.objects.get(pk=application.pk))
        reviewing.assign(self._reviewer, application, self._reviewer.pk, seen)

    def _assess(
        self,
        application: Application,
        current: Verdict = Verdict.YES,
        quality: Verdict = Verdict.YES,
        note: str = "",
    ) -> None:
        values = {"current": current, "presents_qgis": Verdict.YES, "quality": quality, "text": note}
        for course_type in self._course_types(application):
            if not course_type.assessments.filter(application=application).exists():
                reviewing.assess(self._reviewer, application, course_type.pk, values, "")

    def _remark(self, application: Application, section: Section, target, text: str, inside: bool = False) -> None:
        audience = Audience.ASSESSORS if inside else Audience.APPLICANT
        reviewing.add_remark(self._reviewer, application, section, target, text, audience)

    def _write(self, author: User, application: Application, text: str, inside: bool = False) -> None:
        audience = Audience.ASSESSORS if inside else Audience.APPLICANT
        conversation.write_message(author, application, text, audience)

    def _act(self, application: Application, act: str, actor: User, reason: str = "") -> None:
        transitions.apply(application, act, actor, reason)

    def _course_types(self, application: Application) -> list[CourseType]:
        return list(CourseType.objects.filter(organisation=application.organisation_id).order_by("created", "pk"))

    def _stand(self, key: str, days: int, decision: standing.Decision, reason: str) -> None:
        organisation = Organisation.objects.get(pk=demo_id(f"organisation {key}"))
        Organisation.objects.filter(pk=organisation.pk).update(state=OrganisationState.ACCEPTED)
        with _on_day(days):
            standing.decide(self._psc[0], organisation, decision, reason)


STORIES = {
    "draft-school": Stories.draft,
    "submitted-school": Stories.submitted,
    "changes-school": Stories.changes_requested,
    "consultation-school": Stories.in_consultation,
    "decision-school": Stories.in_decision,
    "carpathian": Stories.accepted,
    "refused-school": Stories.refused,
    "withdrawn-school": Stories.withdrawn,
    "lapsed-school": Stories.lapsed,
    "suspended-school": Stories.suspended,
    "archived-school": Stories.archived,
}
