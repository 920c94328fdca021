"""The few pages that people see in a browser: accounts, consent, invitations, and what leads from mails to QGIS."""
