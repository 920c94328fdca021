"""REST: what the plugin and scripts read."""
