"""People and questions in the back office: with events, without passwords, without changing what was asked."""

import pytest
from django.urls import reverse

from certification_service.domain import questions
from certification_service.enums import EventKind, MemberRole
from certification_service.models import Event, Membership, PanelMember, Question, QuestionSet, Representative, User
from test.service import people, samples
from test.service.back_office import page

pytestmark = pytest.mark.django_db


def test_the_back_office_signs_in_where_everybody_does(client):
    reply = client.get("/admin/login/?next=/admin/")
    assert (reply.status_code, reply["Location"].split("?")[0]) == (302, "/accounts/login/")


def test_somebody_who_is_not_staff_gets_no_further(client):
    client.force_login(people.person("Vera Visitor"))
    assert client.get("/admin/login/?next=/admin/").status_code == 403


def test_accounts_are_made_without_a_password(office):
    made = {"name": "Nora New", "email": "Nora@example.org", "language": "ro", "wants_mail": "on", "is_active": "on"}
    assert office.post(page(User, "add"), made).status_code == 302
    user = User.objects.get(email="nora@example.org")
    assert not user.has_usable_password()
    assert "password" not in office.get(page(User, "change", user.pk)).content.decode().lower()


@pytest.mark.parametrize(
    ("model", "extra"),
    [(Membership, "organisation"), (Representative, "user_group"), (PanelMember, "role")],
)
def test_roles_are_given_and_ended_with_their_event(office, model, extra):
    user = people.person("Vera Visitor")
    organisation = samples.organisation()
    people.member(people.person("Olga Owner"), organisation)
    values = {"organisation": organisation.pk, "user_group": samples.user_group().pk, "role": "reviewer"}
    role = {"role": MemberRole.OWNER} if model is Membership else {}
    assert office.post(page(model, "add"), {"user": user.pk, extra: values[extra], **role}).status_code == 302
    row = model.objects.get(user=user)
    assert Event.objects.filter(kind=EventKind.MEMBER_JOINED).count() == 1
    assert office.post(page(model, "delete", row.pk), {"post": "yes"}).status_code == 302
    assert not model.objects.filter(user=user).exists()
    assert Event.objects.filter(kind=EventKind.MEMBER_LEFT).count() == 1


def test_the_last_owner_stays_here_too(office):
    organisation = samples.organisation()
    row = people.member(people.person("Olga Owner"), organisation)
    office.post(page(Membership, "delete", row.pk), {"post": "yes"})
    assert Membership.objects.filter(pk=row.pk).exists()


def test_a_set_that_was_asked_is_copied_and_the_copy_asked(office):
    asked = people.questions()
    people.draft(people.person("Olga Owner"))
    assert questions.is_used(asked)
    text = office.get(page(QuestionSet, "change", asked.pk)).content.decode()
    assert 'name="questions-0-texts"' not in text
    change_list = page(QuestionSet, "changelist")
    office.post(change_list, {"action": "copy", "_selected_action": [asked.pk]})
    copy = QuestionSet.objects.get(number=2)
    assert copy.questions.count() == asked.questions.count() == 3
    assert 'name="questions-0-texts"' in office.get(page(QuestionSet, "change", copy.pk)).content.decode()
    office.post(change_list, {"action": "activate", "_selected_action": [copy.pk]})
    assert list(QuestionSet.objects.filter(active=True)) == [copy]


def _row(question):
    return {f"questions-0-{name}": text for name, text in question.items()}


def test_questions_have_english_and_choices_their_keys(office):
    made = {"questions-TOTAL_FORMS": "1", "questions-INITIAL_FORMS": "0"}
    question = {"position": "1", "kind": "choice", "texts": '{"ro": "De ce?"}', "helps": "{}", "choices": "[]"}
    wrong = office.post(
        page(QuestionSet, "add"), made | {f"questions-0-{name}": text for name, text in question.items()}
    )
    assert wrong.status_code == 200
    assert "English always" in wrong.content.decode()
    question |= {
        "texts": '{"en": "Why?"}',
        "choices": '[{"key": "a", "texts": {"en": "A"}}, {"key": "b", "texts": {"en": "B"}}]',
    }
    right = office.post(
        page(QuestionSet, "add"), made | {f"questions-0-{name}": text for name, text in question.items()}
    )
    assert right.status_code == 302
    assert Question.objects.get().texts == {"en": "Why?"}
    assert reverse("admin:index") == "/admin/"
