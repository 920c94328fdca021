"""Turns an SMTP_URL into Django's settings of the mail server."""

from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

# Seconds; a mail server that takes longer is taken for unreachable.
PATIENCE = 30
_PORTS = {"smtp": 25, "smtp+tls": 587, "smtps": 465}


def from_url(url: str) -> dict:
    """Settings for smtp://host, smtp+tls://user:password@host (STARTTLS) or smtps://user:password@host:port."""
    parts = urlsplit(url)
    if parts.scheme not in _PORTS or not parts.hostname:
        raise ImproperlyConfigured("SMTP_URL starts with smtp://, smtp+tls:// or smtps:// and names a host")
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": parts.port or _PORTS[parts.scheme],
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_TLS": parts.scheme == "smtp+tls",
        "EMAIL_USE_SSL": parts.scheme == "smtps",
        "EMAIL_TIMEOUT": PATIENCE,
    }
