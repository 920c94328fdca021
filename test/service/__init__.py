"""Tests of the service, run on SQLite and on PostgreSQL (DATABASE_URL)."""
