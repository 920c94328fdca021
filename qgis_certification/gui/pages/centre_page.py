"""The details of a training centre: where it is, whose it is, what takes place there."""

from __future__ import annotations

from datetime import date

from .. import words
from ..models.items import course_item
from ..text import TextLabel
from .details_page import DetailsPage


class CentrePage(DetailsPage):
    """Shows CentreDetails."""

    def __init__(self, actions, parent=None):
        super().__init__(parent)
        self._actions = actions

    def show_centre(self, details, today: date) -> None:
        """Show this centre; shown again after an update it stays where it was scrolled."""
        centre = details.centre
        place = self.begin(centre.id)
        self.add_heading(words.one_line(centre.name), below=self.tr("Training centre"))
        if details.organisation:
            self.add_organisation(details.organisation.id, details.organisation.name)
        self.add_actions(self._actions.for_centre(details))
        where = [centre.address, self.tr("Online") if centre.online else ""]
        where.append(words.country_name(details.country) if details.country else "")
        self.add_fact(self.tr("Place"), "\n".join(filter(None, where)))
        title = self.tr("Upcoming courses ({number})").format(number=words.number(len(details.upcoming)))
        section = self.add_section("upcoming", title)
        if details.upcoming:
            self.add_list(section, title, [course_item(row, today) for row in details.upcoming])
        else:
            section.addWidget(TextLabel(self.tr("No course is announced here at the moment."), self))
        if details.past_total:
            title = self.tr("Past courses ({number})").format(number=words.number(details.past_total))
            section = self.add_section("past", title, folded=True)
            self.add_list(section, title, [course_item(row, today) for row in details.past], total=details.past_total)
        self.finish(place)
