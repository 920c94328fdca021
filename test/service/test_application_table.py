"""The table of acts is the programme's: compared with the copy of its own words in data/programme_states.md."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from certification_service.domain import transitions
from certification_service.domain.transitions import ACTS
from certification_service.enums import ApplicationState as State

TABLE = Path(__file__).parent / "data" / "programme_states.md"

# What the programme's words mean: the acts, and where they lead.
ACTS_IN_WORDS = {
    "submit": {("submit", State.SUBMITTED)},
    "resubmit": {("resubmit", State.SUBMITTED)},
    "withdraw": {("withdraw", State.WITHDRAWN)},
    "request changes": {("request_changes", State.CHANGES_REQUESTED)},
    "pass": {("pass_on", State.IN_CONSULTATION), ("pass_on", State.IN_DECISION)},
    "lapses": {("lapse", State.LAPSED)},
    "every invited group has given its opinion": {("consultation_closed", State.IN_DECISION)},
    "30 days have passed": {("consultation_closed", State.IN_DECISION)},
    "accepted or refused by vote": {("accept", State.ACCEPTED), ("refuse", State.REFUSED)},
}
# The issue goes further than the table: "Withdraw" is possible at any time, also against a vote.
WIDER = {
    (State.IN_CONSULTATION, "withdraw", State.WITHDRAWN),
    (State.IN_DECISION, "withdraw", State.WITHDRAWN),
}
TURNS = {
    "applicant": "applicant",
    "reviewers": "reviewers",
    "the local user group": "user_groups",
    "the PSC": "psc",
    "nobody": "nobody",
}


def rows() -> dict[State, tuple[str, str]]:
    """Who has the ball and what a state is left by, by state."""
    found = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| ") and not set(cells[0]) <= {"-"} and cells[0] != "state":
            for name in cells[0].split(", "):
                found[State(name.replace(" ", "_"))] = (cells[1], cells[2])
    return found


def acts_of(state: State, words: str) -> set[tuple[State, str, State]]:
    """What the last column says, as rows of the table in code."""
    found = set()
    if state in (State.ACCEPTED, State.REFUSED, State.WITHDRAWN, State.LAPSED):
        return found
    for part in words.split(" · "):
        meant = [
            acts
            for phrase, acts in ACTS_IN_WORDS.items()
            if part.startswith(phrase) and not part.startswith(f"{phrase}m")
        ]
        assert meant, part
        found |= {(state, act, after) for acts in meant for act, after in acts}
    return found


def test_every_state_is_in_the_programme():
    assert set(rows()) == set(State)


def test_the_acts_are_the_programmes():
    theirs = {entry for state, (_turn, words) in rows().items() for entry in acts_of(state, words)}
    ours = {(before, act.name, after) for act in ACTS.values() for before in act.before for after in act.after}
    assert ours == theirs | WIDER


@pytest.mark.parametrize("state", State)
def test_the_ball_is_where_the_programme_says(state):
    turn = rows()[state][0]
    assert transitions.WHOSE_TURN.get(state, "nobody") == next(
        ours for theirs, ours in TURNS.items() if turn.startswith(theirs)
    )


def test_deadlines_are_the_programmes():
    assert timedelta(days=_number("lapses after (\\d+) days of silence")) == transitions.SILENCE
    assert timedelta(days=_number("(\\d+) days have passed")) == transitions.CONSULTATION


def test_reasons_are_given_where_the_programme_wants_them():
    assert {act.name for act in ACTS.values() if act.needs_reason} == {"request_changes", "accept", "refuse"}


def test_only_the_service_acts_without_a_policy():
    assert {act.name for act in ACTS.values() if not act.policy} == {
        "consultation_closed",
        "accept",
        "refuse",
        "lapse",
    }


def _number(pattern: str) -> int:
    return int(re.search(pattern, TABLE.read_text(encoding="utf-8"))[1])
