"""The pages of the panel."""
