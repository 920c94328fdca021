"""docs/process.md: the way of an application as a diagram and a table, both drawn from the table of acts."""

from collections.abc import Iterator

from certification_service.domain.transitions import ACTS, CONSULTATION, OPEN, SILENCE, WHOSE_TURN, Act
from certification_service.enums import ApplicationState as State

_HEAD = """# The way of an application

Made by `./dev manage export_process` from `service/certification_service/domain/transitions.py`; a test compares.
The rules are those of the programme; who may do each act is in [permissions.md](permissions.md).

```mermaid
stateDiagram-v2
"""
_WHO = {
    "application.send": "applicant",
    "application.review": "reviewers",
    "": "the service itself",
}
_LASTS = {State.CHANGES_REQUESTED: SILENCE, State.IN_CONSULTATION: CONSULTATION}


def process_page() -> str:
    """The page in Markdown; the diagram is Mermaid, which GitHub draws."""
    return "".join((_HEAD, *(f"    {line}\n" for line in _diagram()), "```\n\n", *(f"{line}\n" for line in _tables())))


def _diagram() -> Iterator[str]:
    for state in State:
        yield f'state "{_named(state)}" as {state.value}'
    yield f"[*] --> {State.DRAFT.value}"
    for act in ACTS.values():
        for before in act.before:
            for after in act.after:
                yield f"{before.value} --> {after.value}: {_words(act.name)}"
    for state in State:
        if state not in OPEN:
            yield f"{state.value} --> [*]"


def _tables() -> Iterator[str]:
    yield "| state | whose turn | lasts at most |"
    yield "| --- | --- | --- |"
    for state in State:
        lasts = f"{_LASTS[state].days} days" if state in _LASTS else "as long as it takes" if state in OPEN else ""
        yield f"| {_named(state)} | {_words(WHOSE_TURN.get(state, 'nobody'))} | {lasts} |"
    yield ""
    yield "| act | from | to | who | a reason is needed |"
    yield "| --- | --- | --- | --- | --- |"
    for act in ACTS.values():
        yield _row(act)


def _row(act: Act) -> str:
    before, after = (", ".join(map(_named, states)) for states in (act.before, act.after))
    reason = "yes" if act.needs_reason else ""
    who = _WHO[act.policy]
    if act.policy == "application.review" and State.IN_DECISION in act.before:
        who += "; the PSC while it decides"
    return f"| {_words(act.name)} | {before} | {after} | {who} | {reason} |"


def _named(state: State) -> str:
    return _words(state.value)


def _words(name: str) -> str:
    return name.replace("_", " ").replace("psc", "PSC")
