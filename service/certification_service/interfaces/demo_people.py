"""Makes the people of the demo, one for each role, all with the same password, which is no secret."""

import csv
from dataclasses import dataclass

from django.contrib.auth.hashers import make_password

from certification_service.domain.people import confirm_address
from certification_service.enums import MemberRole, PanelRole
from certification_service.interfaces.demo import DATA, demo_id
from certification_service.models import Membership, PanelMember, Representative, User, UserGroup

# Written down in README.md; only who makes the demo has such people.
PASSWORD = "open maps for all"


@dataclass(frozen=True, slots=True)
class SignIn:
    """Who can sign in, and what they are."""

    email: str
    who: str


def sign_ins() -> list[SignIn]:
    """All of them."""
    return [SignIn(row["email"], row["who"]) for row in _rows()]


def make_people() -> dict[str, User]:
    """The people with their roles, by the first part of the address; those who are there keep what they changed."""
    # Once for all of them: it takes a while, as it should.
    password = make_password(PASSWORD)
    for row in _rows():
        user = _person(row, password)
        for role in row["roles"].split(";"):
            _give(user, *role.partition(":")[::2])
    # Read anew, so that nobody remembers what they were before.
    return {user.email.partition("@")[0]: user for user in User.objects.filter(email__in=_addresses())}


def _rows() -> list[dict]:
    with open(DATA / "demo_people.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _addresses() -> list[str]:
    return [row["email"] for row in _rows()]


def _person(row: dict, password: str) -> User:
    staff = row["roles"] == "staff"
    user, _made = User.objects.get_or_create(
        email=row["email"],
        defaults={
            "id": demo_id(f"person {row['email']}"),
            "name": row["name"],
            "language": row["language"],
            "password": password,
            "is_staff": staff,
            "is_superuser": staff,
        },
    )
    # The address is confirmed: nobody reads mail there.
    confirm_address(user)
    return user


def _give(user: User, role: str, where: str) -> None:
    if role in MemberRole.values:
        organisation_id = demo_id(f"organisation {where}")
        Membership.objects.get_or_create(user=user, organisation_id=organisation_id, defaults={"role": role})
    elif role == "representative":
        Representative.objects.get_or_create(user=user, user_group=UserGroup.objects.get(code=where))
    elif role in PanelRole.values:
        PanelMember.objects.get_or_create(user=user, role=role)
