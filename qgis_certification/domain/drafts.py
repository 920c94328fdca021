"""What a person typed into an application and what the service has: kept apart, and brought together field by field.

A draft knows of each part what the service last said (`base`) and what was typed since (`mine`). Nothing that was typed
goes away but by being saved, or by the person's own choice.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import Any

from .application import FIELDS, PartOnService

# A new part is saved once these are filled in: the service would refuse it before.
NEEDED = {"centre": ("name",), "contribution": ("category", "title"), "course_type": ("name",)}
PLACE = ("online", "lon", "lat")
CREATE, CHANGE, REMOVE = "create", "change", "remove"


@dataclass
class Part:
    """One part. `key` stays the same while the dialog is open; `id` is the service's, "" before it has one.

    `theirs` are fields that another person changed as well: they wait for a choice. `gone`: it is no longer on the
    service, and something was typed. `errors` is what the service said of the values that were sent.
    """

    key: str
    kind: str
    id: str = ""
    version: str = ""
    base: dict[str, Any] = field(default_factory=dict)
    mine: dict[str, Any] = field(default_factory=dict)
    theirs: dict[str, Any] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    sent: dict[str, Any] = field(default_factory=dict)
    refused: dict[str, Any] = field(default_factory=dict)
    removed: bool = False
    gone: bool = False

    def value(self, name: str) -> Any:
        """What the person sees in a field."""
        return self.mine.get(name, self.base.get(name, FIELDS[self.kind][name]))

    @property
    def values(self) -> dict[str, Any]:
        return {name: self.value(name) for name in FIELDS[self.kind]}

    @property
    def is_whole(self) -> bool:
        """Whether it has what the service needs before it takes it."""
        return self.is_placed and all(self.value(name) for name in NEEDED.get(self.kind, ()))

    @property
    def is_placed(self) -> bool:
        """Whether a place is online or has both coordinates; everything else is."""
        if self.kind != "centre" or self.value("online"):
            return True
        return self.value("lon") is not None and self.value("lat") is not None

    @property
    def is_unsaved(self) -> bool:
        return bool(self.mine or self.removed or self.gone or not self.id)


@dataclass(frozen=True)
class Save:
    """One write: CREATE, CHANGE or REMOVE of a part, with the values to send and the version they build on."""

    act: str
    key: str
    kind: str
    id: str
    version: str
    fields: dict[str, Any]


class Draft:
    """The parts of one application, as the person sees them."""

    def __init__(self):
        self.parts: dict[str, Part] = {}
        self.is_known = False
        self._numbers = count(1)

    # -- what the person does ---------------------------------------------------------------------------------------

    def of_kind(self, kind: str) -> list[Part]:
        """The parts to be seen, in the service's order, new ones last."""
        return [part for part in self.parts.values() if part.kind == kind and not part.removed]

    def write(self, key: str, name: str, value: Any) -> bool:
        """Keep what was typed; returns whether that is news."""
        part = self.parts[key]
        if part.value(name) == value and type(part.value(name)) is type(value):
            return False
        if value == part.base.get(name, FIELDS[part.kind][name]) and name not in part.sent and part.id:
            part.mine.pop(name, None)
            part.theirs.pop(name, None)
        else:
            part.mine[name] = value
        part.errors.pop(name, None)
        part.refused.clear()
        return True

    def add(self, kind: str, **values: Any) -> Part:
        """A new part, which the service does not have yet."""
        key = next(key for n in self._numbers if (key := f"{kind}/new-{n}") not in self.parts)
        self.parts[key] = Part(key, kind, mine=dict(values))
        return self.parts[key]

    def remove(self, key: str) -> None:
        """Take a part away: at once where the service never had it and is not being told of it."""
        part = self.parts[key]
        if not part.id and not part.sent:
            del self.parts[key]
        else:
            part.removed = True

    def choose(self, key: str, name: str, mine: bool) -> None:
        """Settle a field that two people changed."""
        part = self.parts[key]
        part.theirs.pop(name, None)
        if not mine:
            part.mine.pop(name, None)

    def settle_gone(self, key: str, again: bool) -> None:
        """What was typed into a part that another person removed: made anew, or given up."""
        part = self.parts[key]
        if again:
            part.mine = part.values
            part.base, part.id, part.version, part.gone, part.theirs = {}, "", "", False, {}
        else:
            del self.parts[key]

    # -- what the service says --------------------------------------------------------------------------------------

    def take(self, parts: tuple[PartOnService, ...]) -> set[str]:
        """All parts as the service has them now; returns the keys of those that look different."""
        first, self.is_known = not self.is_known, True
        ids = {(part.kind, part.id): part for part in self.parts.values() if part.id}
        strangers = [there for there in parts if (there.kind, there.id) not in ids]
        changed = self._adopt(strangers) if strangers else set()
        ids.update({(part.kind, part.id): part for part in self.parts.values() if part.id})
        order: dict[str, Part] = {}
        for there in parts:
            part = ids.pop((there.kind, there.id), None)
            if part is None:
                part = Part(self._key(there), there.kind, there.id, there.version, dict(there.fields))
                changed.add(part.key)
            elif self._rebase(part, there):
                changed.add(part.key)
            order[part.key] = part
        for part in ids.values():  # no longer there
            changed.add(part.key)
            if part.mine and not part.removed:
                part.gone = True
                order[part.key] = part
        # A new part that was removed before its answer came, and is not there: it never came into being.
        order.update((key, part) for key, part in self.parts.items() if not part.id and not part.removed)
        self.parts = order
        return set(order) if first else changed

    def next_save(self) -> Save | None:
        """What to send next; None while there is nothing that could be sent."""
        for part in self.parts.values():
            if part.gone or (part.refused and part.refused == self._to_send(part)):
                continue
            if part.removed:
                if part.id:
                    return Save(REMOVE, part.key, part.kind, part.id, part.version, {})
                continue
            fields = self._to_send(part)
            if not part.id and part.is_whole:
                return Save(CREATE, part.key, part.kind, "", "", fields)
            if part.id and fields:
                return Save(CHANGE, part.key, part.kind, part.id, part.version, fields)
        return None

    @staticmethod
    def _to_send(part: Part) -> dict[str, Any]:
        if not part.id:
            return part.values
        held = {*part.theirs, *part.errors, *(() if part.is_placed else PLACE)}
        return {name: value for name, value in part.mine.items() if name not in held}

    def sending(self, save: Save) -> None:
        """A write is on its way: remembered, so that one whose answer is lost is found again and not done twice."""
        part = self.parts[save.key]
        part.sent = dict(save.fields)

    def saved(self, save: Save, there: PartOnService | None) -> bool:
        """It was written; returns whether the part looks different now from what was typed."""
        part = self.parts.get(save.key)
        if part is None:
            return False
        if save.act == REMOVE or there is None:
            del self.parts[save.key]
            return True
        before = part.values
        part.id, part.sent, part.refused = there.id, {}, {}
        part.errors = {name: message for name, message in part.errors.items() if name and name not in save.fields}
        for name, value in save.fields.items():
            part.base[name] = there.fields[name]
            if name in part.mine and part.mine[name] == value:
                del part.mine[name]
        self._rebase(part, there)
        return any(_trimmed(before[name]) != _trimmed(value) for name, value in part.values.items())

    def not_saved(self, save: Save, errors: dict[str, str] | None = None) -> None:
        """It was refused with what is wrong in which field; or (None) nobody knows what became of it."""
        part = self.parts.get(save.key)
        if part is None or errors is None:
            return
        part.errors, part.sent = {**part.errors, **errors}, {}
        # What is wrong in a part that exists is left out from now on; the rest of it is sent again.
        part.refused = {} if part.id and set(errors) & set(save.fields) else self._to_send(part)

    def overtaken(self, save: Save, there: PartOnService) -> None:
        """Another person was faster: what does not touch what was typed is taken, the rest waits for a choice."""
        part = self.parts.get(save.key)
        if part is not None:
            part.removed = False  # it changed since the person decided to remove it
            self._rebase(part, there)

    def lost(self, save: Save) -> None:
        """The part is no longer on the service."""
        part = self.parts.get(save.key)
        if part is None:
            return
        if part.removed or not part.mine:
            del self.parts[save.key]
        else:
            part.gone, part.sent = True, {}

    # -- what waits -------------------------------------------------------------------------------------------------

    @property
    def in_conflict(self) -> list[Part]:
        """Parts that wait for the person's choice."""
        return [part for part in self.parts.values() if (part.theirs or part.gone) and not part.removed]

    @property
    def unsaved(self) -> list[Part]:
        """Parts with something that the service does not have."""
        return [part for part in self.parts.values() if part.is_unsaved]

    def _rebase(self, part: Part, there: PartOnService) -> bool:
        before = part.values
        part.gone = False
        for name, theirs in there.fields.items():
            if name in part.mine:
                own = name in part.sent and _trimmed(part.sent[name]) == _trimmed(theirs)
                if _trimmed(part.mine[name]) == _trimmed(theirs):
                    del part.mine[name]
                    part.theirs.pop(name, None)
                elif name in part.theirs or (name in part.base and theirs != part.base[name] and not own):
                    part.theirs[name] = theirs
            part.base[name] = theirs
        part.version, part.sent = there.version, {}
        return before != part.values

    def _adopt(self, strangers: list[PartOnService]) -> set[str]:
        """A new part whose answer was lost, and which is there: the same words, so the same part."""
        changed = set()
        for part in list(self.parts.values()):
            twin = next((s for s in strangers if not part.id and part.sent and _same(part, s)), None)
            if twin is not None:
                strangers.remove(twin)
                self.saved(Save(CREATE, part.key, part.kind, "", "", part.sent), twin)
                changed.add(part.key)
        return changed

    def _key(self, there: PartOnService) -> str:
        key = f"{there.kind}/{there.id}"
        return key if key not in self.parts else f"{key}/again"

    # -- the journal ------------------------------------------------------------------------------------------------

    def journal(self) -> list[dict[str, Any]]:
        """What must not be lost: the parts with something that the service does not have."""
        return [
            {
                "key": part.key,
                "kind": part.kind,
                "id": part.id,
                "version": part.version,
                "base": part.base,
                "mine": part.mine,
                "theirs": part.theirs,
                "sent": part.sent,
                "removed": part.removed,
            }
            for part in self.unsaved
        ]

    def restore(self, kept: list[Any]) -> int:
        """Bring back what a journal holds, before the service was asked; returns how many parts. Skips what is none."""
        restored = 0
        for entry in kept:
            part = _part_of(entry)
            if part is not None:
                self.parts[part.key] = part
                restored += 1
        return restored


def _part_of(entry: Any) -> Part | None:
    if not isinstance(entry, dict) or entry.get("kind") not in FIELDS:
        return None
    texts = [entry.get(name) for name in ("key", "id", "version")]
    values = [entry.get(name) for name in ("base", "mine", "theirs", "sent")]
    if not all(isinstance(text, str) for text in texts) or not all(isinstance(value, dict) for value in values):
        return None
    known = FIELDS[entry["kind"]]
    base, mine, theirs, sent = ({n: v for n, v in value.items() if n in known} for value in values)
    return Part(
        texts[0], entry["kind"], texts[1], texts[2], base, mine, theirs, sent=sent, removed=entry.get("removed") is True
    )


def _same(part: Part, there: PartOnService) -> bool:
    return part.kind == there.kind and all(
        _trimmed(there.fields[name]) == _trimmed(value) for name, value in part.sent.items()
    )


def _trimmed(value: Any) -> Any:
    """As the service keeps it: texts without white space around them."""
    if isinstance(value, list):
        return [text.strip() for text in value if text.strip()]
    return value.strip() if isinstance(value, str) else value
