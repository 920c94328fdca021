"""Windows in which more is done than looked at."""
