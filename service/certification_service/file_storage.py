"""Turns environment variables into Django's settings for where uploaded files are kept."""

from collections.abc import Mapping

from django.core.exceptions import ImproperlyConfigured


def uploads_from(environment: Mapping[str, str]) -> dict:
    """A folder under UPLOADS_ROOT, or with UPLOADS_S3_BUCKET a bucket of S3-compatible object storage."""
    bucket = environment.get("UPLOADS_S3_BUCKET", "")
    if not bucket:
        return {"BACKEND": "certification_service.interfaces.storage.folder.Folder"}
    if not environment.get("UPLOADS_S3_ACCESS_KEY") or not environment.get("UPLOADS_S3_SECRET_KEY"):
        raise ImproperlyConfigured("UPLOADS_S3_BUCKET needs UPLOADS_S3_ACCESS_KEY and UPLOADS_S3_SECRET_KEY.")
    return {
        "BACKEND": "certification_service.interfaces.storage.bucket.Bucket",
        "OPTIONS": {
            "bucket_name": bucket,
            "endpoint_url": environment.get("UPLOADS_S3_ENDPOINT") or None,
            "region_name": environment.get("UPLOADS_S3_REGION") or None,
            "access_key": environment["UPLOADS_S3_ACCESS_KEY"],
            "secret_key": environment["UPLOADS_S3_SECRET_KEY"],
            # Most servers other than Amazon's have no host name for each bucket.
            "addressing_style": environment.get("UPLOADS_S3_ADDRESSING", "path"),
            "signature_version": "s3v4",
            "default_acl": None,
            "file_overwrite": True,
        },
    }
