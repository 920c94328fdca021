"""Reading that is more than a filter."""
