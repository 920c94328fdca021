"""Uploads kept in S3-compatible object storage."""

from collections.abc import Iterator

from botocore.exceptions import ClientError
from storages.backends.s3 import S3Storage

_PIECE = 256 * 1024


class Bucket(S3Storage):
    """A bucket; parts of a file are fetched as parts."""

    def pieces(self, name: str, first: int, last: int) -> Iterator[bytes]:
        """The bytes from the first to the last; raises FileNotFoundError."""
        try:
            reply = self.bucket.Object(self._normalize_name(name)).get(Range=f"bytes={first}-{last}")
        except ClientError as error:
            raise FileNotFoundError(name) from error
        yield from reply["Body"].iter_chunks(_PIECE)
