"""Following an application: where it stands, how it came there, and what is said about it."""
