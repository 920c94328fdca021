"""The details of a course: when, where, who teaches, in which language, what it teaches."""

from __future__ import annotations

from datetime import date

from .. import dates, words
from .details_page import DetailsPage


class CoursePage(DetailsPage):
    """Shows CourseDetails."""

    def __init__(self, actions, parent=None):
        super().__init__(parent)
        self._actions = actions

    def show_course(self, details, today: date) -> None:
        """Show this course; shown again after an update it stays where it was scrolled."""
        course, row = details.course, details.row
        place = self.begin(course.id)
        self.add_heading(words.one_line(row.name) or self.tr("Course"))
        self._add_state(course, today)
        self.add_organisation(row.organisation_id, row.organisation)
        if not row.confirmed:
            self.add_note(
                "mIconWarning",
                self.tr("Not confirmed: the organisation is not in the list of certified organisations."),
            )
        self.add_actions(self._actions.for_course(details))
        self.add_fact(self.tr("Dates"), dates.long_span(course.first_day, course.last_day))
        self.add_fact(self.tr("Place"), self._where(details))
        self.add_fact(self.tr("Language"), words.language_name(course.language) if course.language else "")
        self.add_fact(self.tr("Trainers"), ", ".join(words.isolated(name) for name in details.conveners))
        course_type = details.course_type
        if course_type:
            self.add_fact(self.tr("Length"), words.hours(course_type.hours) if course_type.hours else "")
            self.add_fact(self.tr("What it teaches"), course_type.teaches)
        self.add_fact(self.tr("Competences"), course.competences)
        if course_type:
            self.add_fact(self.tr("Course page"), course_type.link)
        self.finish(place)

    def _add_state(self, course, today: date) -> None:
        if course.last_day < today:
            self.add_text(self.tr("This course is over."))
        elif course.first_day <= today:
            self.add_text(self.tr("Running now"))
        else:
            days = (course.first_day - today).days
            self.add_text(self.tr("Begins in %n day(s)", "", days))

    def _where(self, details) -> str:
        row, centre = details.row, details.centre
        pieces = [words.one_line(row.centre)]
        if centre and centre.address:
            pieces.append(centre.address)
        if row.online:
            pieces.append(self.tr("Online"))
        if row.country:
            pieces.append(words.country_name(row.country))
        return "\n".join(filter(None, pieces))
