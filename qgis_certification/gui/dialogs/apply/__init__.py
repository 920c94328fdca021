"""The guided dialog in which an organisation applies for certification."""
