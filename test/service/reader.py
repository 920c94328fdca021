"""A reader of the change feed as a script would be: it keeps a copy and asks for what changed."""

from urllib.parse import urlencode


class Reader:
    """Keeps a copy of all that is public, by id."""

    def __init__(self, client) -> None:
        self.client = client
        self.cursor: str | None = None
        self.copy: dict[str, dict] = {}
        self.seen: list[dict] = []

    def page(self, limit=1000) -> dict:
        """Asks once and applies the changes."""
        asked = {"limit": limit} if self.cursor is None else {"limit": limit, "since": self.cursor}
        reply = self.client.get(f"/api/v1/changes?{urlencode(asked)}")
        assert reply.status_code == 200, reply.content
        page = reply.json()
        for change in page["changes"]:
            self.seen.append(change)
            if change["deleted"]:
                self.copy.pop(change["id"], None)
            else:
                self.copy[change["id"]] = {"kind": change["kind"], **change["data"]}
        self.cursor = page["next"]
        return page

    def read(self, limit=1000) -> list[dict]:
        """Asks until there is no more; returns what came."""
        begin = len(self.seen)
        while self.page(limit)["more"]:
            pass
        return self.seen[begin:]

    def kinds(self) -> list[str]:
        """The kinds of what the copy holds, sorted."""
        return sorted(item["kind"] for item in self.copy.values())
