"""Resumable upload: tus 1.0.0 (https://tus.io/protocols/resumable-upload) at /api/v1/uploads.

Core and the extensions creation, creation-with-upload, expiration, checksum and termination.
"""
