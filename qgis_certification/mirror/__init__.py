"""The local copy of what the public may see: a GeoPackage in the profile, and what finds things in it."""
