"""Qt models over the mirror, and how their rows are drawn."""
