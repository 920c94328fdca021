"""The details of an organisation: what it is, how to reach it, what it teaches when, what it gave to QGIS."""

from __future__ import annotations

from datetime import date

from .. import dates, words
from ..models.items import centre_item, course_item
from ..text import TextLabel
from .details_page import DetailsPage


class OrganisationPage(DetailsPage):
    """Shows OrganisationDetails."""

    def __init__(self, actions, parent=None):
        super().__init__(parent)
        self._actions = actions

    def show_organisation(self, details, today: date) -> None:
        """Show this organisation; shown again after an update it stays where it was scrolled."""
        organisation = details.organisation
        place = self.begin(organisation.id)
        country = words.country_name(organisation.country) if organisation.country else ""
        self.add_heading(words.one_line(organisation.name), below=country)
        if organisation.certified_since:
            since = dates.month_of(organisation.certified_since)
            self.add_text(self.tr("Certified since {month}").format(month=since))
        if not organisation.confirmed:
            self._add_unconfirmed()
        self.add_actions(self._actions.for_organisation(details))
        self._add_courses(details, today)
        self._add_contact(organisation)
        self._add_centres(details)
        self._add_contributions(details.contributions)
        self._add_past(details, today)
        self._add_user_groups(details.user_groups)
        self.finish(place)

    def _add_unconfirmed(self) -> None:
        self.add_note(
            "mIconWarning",
            self.tr(
                "Not confirmed: courses of this organisation are published, but it is not in the list of certified "
                "organisations. Ask the organisation before you book."
            ),
        )

    def _add_courses(self, details, today: date) -> None:
        title = self.tr("Upcoming courses ({number})").format(number=words.number(len(details.upcoming)))
        section = self.add_section("upcoming", title)
        if not details.upcoming:
            text = self.tr("No course is announced at the moment. Ask the organisation, or look again later.")
            section.addWidget(TextLabel(text, self))
            return
        items = [course_item(row, today, with_organisation=False) for row in details.upcoming]
        self.add_list(section, title, items, show_all=self._lister(details, "upcoming"))

    def _add_past(self, details, today: date) -> None:
        if not details.past_total:
            return
        title = self.tr("Past courses ({number})").format(number=words.number(details.past_total))
        section = self.add_section("past", title, folded=True)
        items = [course_item(row, today, with_organisation=False) for row in details.past]
        self.add_list(section, title, items, details.past_total, self._lister(details, "past"))

    def _lister(self, details, when: str):
        return lambda: self._actions.list_courses_of(details.organisation, when)

    def _add_contact(self, organisation) -> None:
        facts = (
            (self.tr("Web page"), organisation.website),
            (self.tr("E-mail"), organisation.email),
            (self.tr("Phone"), organisation.phone),
            (self.tr("Address"), organisation.address),
        )
        if not any(text.strip() for _name, text in facts):
            return
        section = self.add_section("contact", self.tr("Contact"))
        for name, text in facts:
            self.add_fact(name, text, section)

    def _add_centres(self, details) -> None:
        if not details.centres:
            return
        title = self.tr("Training centres ({number})").format(number=words.number(len(details.centres)))
        section = self.add_section("centres", title)
        items = [centre_item(centre) for centre in details.centres]
        self.add_list(section, title, items)

    def _add_contributions(self, contributions) -> None:
        if not contributions:
            return
        title = self.tr("Contributions ({number})").format(number=words.number(len(contributions)))
        section = self.add_section("contributions", title)
        for contribution in contributions:
            kind = words.contribution_category(contribution.category)
            caption = words.dotted(kind, contribution.period)
            text = "\n".join(filter(None, (contribution.title, contribution.description, *contribution.links)))
            self.add_fact(caption, text, section)

    def _add_user_groups(self, groups) -> None:
        if not groups:
            return
        section = self.add_section("user_groups", self.tr("QGIS user groups"), folded=True)
        for group in groups:
            text = "\n".join(filter(None, (group.website, group.contact)))
            self.add_fact(group.name, text or "–", section)
