"""What each mail says: a function of its content, called in the language of the person who reads it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from babel import Locale
from babel.dates import format_date
from django.utils import timezone
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from certification_service.enums import ApplicationState, EventKind, MemberRole, PanelRole

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail's words; `path` is the page behind its button, `how` says how to get there in QGIS."""

    subject: str
    paragraphs: tuple[str, ...]
    quote: str = ""
    # What follows the quote.
    then: str = ""
    button: str = ""
    path: str = ""
    how: str = ""

    @property
    def quoted(self) -> str:
        """The quote as plain text shows it."""
        return "\n".join(f"> {line}" for line in self.quote.splitlines())


Content = Mapping[str, str | int | None]


def sent(content: Content) -> Letter:
    again = (content["round"] or 1) > 1
    return _of_application(
        content,
        _("{organisation}: the application was sent again") if again else _("{organisation}: the application was sent"),
        _("The application of {organisation} has arrived. The reviewers look at it now; you need not do anything."),
        _("When it goes on, or when there are questions, you get a mail."),
    )


def to_review(content: Content) -> Letter:
    again = (content["round"] or 1) > 1
    return _of_application(
        content,
        _("{organisation}: to be reviewed again") if again else _("{organisation}: to be reviewed"),
        _("{organisation} has mended its application and sent it again. It waits for the review.")
        if again
        else _("{organisation} has applied for certification. The application waits for the review."),
        how=_review(),
    )


def changes_requested(content: Content) -> Letter:
    return _of_application(
        content,
        _("{organisation}: please change something in the application"),
        _("The application of {organisation} cannot go on as it is. What is wanted is said here:"),
        quote=content["reason"],
        then=_("Each point is shown beside what it concerns. Send the application again until {until}."),
    )


def passed_on(content: Content) -> Letter:
    if content["state"] == ApplicationState.IN_CONSULTATION:
        what = _("The review is over. The local QGIS user groups are asked for their opinion until {until}.")
    else:
        what = _("The review is over. The project steering committee (PSC) decides now.")
    founding = _(
        "There is no QGIS user group in your country yet. Would you like to found one? The QGIS project helps."
    )
    return _of_application(
        content, _("{organisation}: the review is over"), what, *([founding] if content.get("found_a_group") else [])
    )


def opinion_wanted(content: Content) -> Letter:
    return _of_application(
        content,
        _("{organisation}: the opinion of your user group is wanted"),
        _("{organisation} has applied for certification. As a representative of {group} you can read the application."),
        _("Please give the opinion of your group until {until}: support, object or abstain, with a reason."),
        how=_review(),
    )


def consultation_closed(content: Content) -> Letter:
    return _of_application(
        content,
        _("{organisation}: the consultation is over"),
        _("The consultation of the user groups is over. The project steering committee (PSC) decides now."),
    )


def vote_wanted(content: Content) -> Letter:
    return _of_application(
        content,
        _("{organisation}: your vote is wanted"),
        _("The application of {organisation} is ready for the decision of the PSC. Please read it and vote."),
        _("It is decided as soon as more than half of the members agree."),
        how=_review(),
    )


def accepted(content: Content) -> Letter:
    return _of_application(
        content,
        _("{organisation} is certified"),
        _("Congratulations! The PSC has accepted the application of {organisation}."),
        _("From now on everybody finds the organisation on the map of certified organisations."),
        quote=content["reason"],
    )


def refused(content: Content) -> Letter:
    return _of_application(
        content,
        _("{organisation}: the application was refused"),
        _("The PSC has refused the application of {organisation}. These are the reasons:"),
        quote=content["reason"],
        then=_("You can apply anew when they no longer hold; a new application can start from a copy of this one."),
    )


def withdrawn(content: Content) -> Letter:
    return _of_application(
        content,
        _("{organisation}: the application was withdrawn"),
        _("The application of {organisation} was withdrawn. There is nothing more to do for it."),
        quote=content["reason"],
    )


def reminder(content: Content) -> Letter:
    sentences = {
        ApplicationState.DRAFT: _("The application of {organisation} was begun and not sent yet."),
        ApplicationState.SUBMITTED: _("The application of {organisation} still waits for the review."),
        ApplicationState.IN_CONSULTATION: _("The opinion of your user group about {organisation} is still wanted."),
        ApplicationState.IN_DECISION: _("Your vote about {organisation} is still wanted."),
    }
    return _of_application(
        content,
        _("{organisation}: a reminder"),
        sentences[ApplicationState(content["state"])],
        _("It has waited since {since}, and can wait until {until}.")
        if content["until"]
        else _("It has waited since {since}."),
        how=_home() if content["state"] == ApplicationState.DRAFT else _review(),
    )


def lapse_reminder(content: Content) -> Letter:
    return _of_application(
        content,
        _("{organisation}: the application lapses on {until}"),
        _("We have not heard of you for a long time. This is what was wanted in the application of {organisation}:"),
        quote=content["reason"],
        then=_("It lapses on {until}, unless you change something, write to the reviewers or send it again."),
    )


def lapsed(content: Content) -> Letter:
    return _of_application(
        content,
        _("{organisation}: the application has lapsed"),
        _("We have not heard of you for a year, so the application of {organisation} has lapsed."),
        _("Nothing is lost: a new application can start from a copy of it."),
    )


def message(content: Content) -> Letter:
    if content["author"]:
        what = _("{author} wrote a message to the assessors of the application of {organisation}.")
    else:
        what = _("There is a new message in the conversation about the application of {organisation}.")
    return _of_application(content, _("{organisation}: a new message"), what)


def report(content: Content) -> Letter:
    what = ngettext(
        "In “{path}” {n} serious thing was found. The report on the file says how to mend it.",
        "In “{path}” {n} serious things were found. The report on the file says how to mend them.",
        content["n"] or 1,
    )
    return _of_application(
        content,
        _("{organisation}: something to mend in a file"),
        what,
        _("Please look at the reports on the other files, too: about all of them you get one mail a day."),
    )


def invitation(content: Content) -> Letter:
    to, by = content["to"], content["by"] or _("The QGIS Certification Programme")
    if content["role"] in MemberRole.values:
        what = _("{by} invites you to {to} in the QGIS Certification Programme, as {role}.")
    elif to:
        what = _("{by} invites you to speak for {to} in the QGIS Certification Programme.")
    else:
        what = _("{by} invites you to work for the QGIS Certification Programme, as {role}.")
    roles = {role.value: str(role.label) for role in (*MemberRole, *PanelRole)}
    return Letter(
        subject=_("Invitation: {to}").format(to=to or _("QGIS Certification Programme")),
        paragraphs=(
            what.format(by=by, to=to, role=roles.get(content["role"], content["role"])),
            _("The invitation is good until {until}. If you do not want it, you need not do anything.").format(
                until=_day(content["until"])
            ),
        ),
        button=_("Look at the invitation"),
        path=f"/invitation/{content['secret']}",
    )


def access_withdrawn(content: Content) -> Letter:
    what = content["what"] or _("QGIS Certification Programme")
    return Letter(
        subject=_("You no longer have access to {what}").format(what=what),
        paragraphs=(
            _("Your access to {what} was withdrawn. Your account stays, and what you wrote is not lost.").format(
                what=what
            ),
            _("If you think that this is a mistake, write to those who gave you the access."),
        ),
    )


def standing(content: Content) -> Letter:
    subjects = {
        EventKind.SUSPENDED: _("{organisation} is suspended"),
        EventKind.REINSTATED: _("{organisation} is certified again"),
        EventKind.ARCHIVED: _("{organisation} is no longer certified"),
    }
    sentences = {
        EventKind.SUSPENDED: _(
            "The PSC has suspended {organisation}: it is not on the map of certified organisations."
        ),
        EventKind.REINSTATED: _("The PSC has reinstated {organisation}: it is on the map of certified organisations."),
        EventKind.ARCHIVED: _("The PSC has archived {organisation}: it is not on the map of certified organisations."),
    }
    kind = EventKind(content["kind"])
    return Letter(
        subject=_filled(subjects[kind], content),
        paragraphs=(_filled(sentences[kind], content),),
        quote=str(content["reason"] or ""),
        how=_home(),
    )


def account(content: Content) -> Letter:
    """What the sign-in pages send: the confirmation of an address, a forgotten password."""
    return Letter(subject=content["subject"], paragraphs=tuple(content["text"].split("\n\n")))


LETTERS: dict[str, Callable[[Content], Letter]] = {
    letter.__name__: letter
    for letter in (
        accepted,
        access_withdrawn,
        account,
        changes_requested,
        consultation_closed,
        invitation,
        lapse_reminder,
        lapsed,
        message,
        opinion_wanted,
        passed_on,
        refused,
        reminder,
        report,
        sent,
        standing,
        to_review,
        vote_wanted,
        withdrawn,
    )
}


def _of_application(
    content: Content, subject: str, *paragraphs: str, quote: str | int | None = "", then: str = "", how: str = ""
) -> Letter:
    """A letter about an application, with the placeholders in its sentences filled from the content."""
    return Letter(
        subject=_filled(subject, content),
        paragraphs=tuple(_filled(paragraph, content) for paragraph in paragraphs),
        quote=str(quote or ""),
        then=_filled(then, content),
        button=_("Open the application"),
        path=f"/open/application/{content['application']}",
        how=how or _home(),
    )


def _filled(sentence: str, content: Content) -> str:
    """In one go, because names may have braces too."""

    def value(found: re.Match) -> str:
        name = found[1]
        return _day(content[name]) if name in ("since", "until") else str(content[name] or "")

    return _PLACEHOLDER.sub(value, sentence)


def _home() -> str:
    return _(
        "In QGIS: open the panel “QGIS Certification”, sign in, and choose the application under “My organisation”."
    )


def _review() -> str:
    return _("In QGIS: open the panel “QGIS Certification”, sign in, and choose the application under “Review”.")


def _day(moment: str | None) -> str:
    """The day as the reader's language writes it."""
    if not moment:
        return ""
    locale = Locale.parse(get_language() or "en", sep="-")
    return format_date(timezone.localdate(datetime.fromisoformat(moment)), "long", locale=locale)
