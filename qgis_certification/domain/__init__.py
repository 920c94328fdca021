"""What the programme is about, in plain Python: no Qt, no network, no files."""
