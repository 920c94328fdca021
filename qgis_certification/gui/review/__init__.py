"""Reviewing: what those who assess an application see and do."""
