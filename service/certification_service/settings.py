"""Every setting of the service; what differs between machines comes from environment variables (docs/operators.md)."""

import os
from datetime import timedelta
from pathlib import Path

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from certification_service import smtp
from certification_service.database import from_url
from certification_service.file_storage import uploads_from

PACKAGE = Path(__file__).resolve().parent
LOCAL = PACKAGE.parent.parent / ".local" / "service"


def _words(name: str, default: str) -> list[str]:
    return [word.strip() for word in os.environ.get(name, default).split(",") if word.strip()]


DEBUG = os.environ.get("DEBUG", "") == "1"
SECRET_KEY = os.environ.get("SECRET_KEY", "only for trying things out on one's own machine" if DEBUG else "")
if not SECRET_KEY:
    raise ImproperlyConfigured("Set SECRET_KEY to a long random text (or DEBUG=1 on your own machine).")
ALLOWED_HOSTS = _words("ALLOWED_HOSTS", "127.0.0.1,localhost,[::1]")
# Moves the programme's clock, to see on one's own machine what happens when a time is over.
CLOCK_OFFSET = timedelta(seconds=int(os.environ.get("CERTIFICATION_CLOCK_OFFSET", "0")) if DEBUG else 0)
# Where the public reaches the service; empty: the address that the request itself names.
BASE_URL = os.environ.get("BASE_URL", "").rstrip("/")

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "oauth2_provider",
    "django_q",
    "certification_service",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "certification_service.middleware.Compression",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "certification_service.tus.headers.tus_headers",
    # Inside the language, so that problems are told in it; outside all that can go wrong.
    "certification_service.middleware.Problems",
    "certification_service.middleware.head_as_get",
    "certification_service.middleware.method_override",
    "certification_service.middleware.request_checks",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "certification_service.urls"
WSGI_APPLICATION = "certification_service.wsgi.application"
# No redirects under the API: QGIS follows only some of them.
APPEND_SLASH = False
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        # Before those of allauth and the OAuth toolkit, which they replace.
        "DIRS": [PACKAGE / "web" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

DATABASES = {"default": from_url(os.environ.get("DATABASE_URL") or f"sqlite:///{LOCAL / 'db.sqlite3'}")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "certification_service.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = BASE_URL.startswith("https://")
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if BASE_URL.startswith("https://") else 0
CSRF_TRUSTED_ORIGINS = [BASE_URL] if BASE_URL else []
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}

# Accounts (allauth, web/accounts.py): an address is confirmed by a code in a mail, so that no link carries a secret and
# the page that asked for it goes on, be it to QGIS.
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"
ACCOUNT_ADAPTER = "certification_service.web.accounts.AccountAdapter"
ACCOUNT_FORMS = {"signup": "certification_service.web.accounts.SignupForm"}
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True
ACCOUNT_EMAIL_VERIFICATION_SUPPORTS_CHANGE = True
ACCOUNT_EMAIL_VERIFICATION_SUPPORTS_RESEND = True
ACCOUNT_PASSWORD_RESET_BY_CODE_ENABLED = True
ACCOUNT_PASSWORD_RESET_BY_CODE_TIMEOUT = 15 * 60
ACCOUNT_LOGIN_ON_PASSWORD_RESET = True
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_REAUTHENTICATION_REQUIRED = True
# Whether somebody has an account is told to the owner of the address alone, by mail.
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_LOGOUT_REDIRECT_URL = "home"
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https" if BASE_URL.startswith("https://") else "http"
# How many proxies of ours add to X-Forwarded-For; without it who is far away could pretend to be anywhere.
ALLAUTH_TRUSTED_PROXY_COUNT = int(os.environ.get("TRUSTED_PROXIES") or 0)
# What limits how often something is tried is counted for all processes together.
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "cache"},
    # The worker's heartbeat, twice a second, is nobody else's business.
    "jobs": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
}

# Sign-in from QGIS (OAuth 2.0, web/grants.py) by RFC 9700 and RFC 8252.
SILENCED_SYSTEM_CHECKS = [
    # The grace period gives new tokens, not the stored ones (web/grants.py).
    "oauth2_provider.E001",
    # The client is QGIS alone, on the person's own machine: plain http to the loopback interface (RFC 8252, 7.3).
    "oauth2_provider.W005",
    "oauth2_provider.W008",
]
OAUTH2_PROVIDER_ACCESS_TOKEN_MODEL = "oauth2_provider.AccessToken"
OAUTH2_PROVIDER = {
    "SCOPES": {"read": _("read what you may read"), "write": _("write in your name")},
    "ACCESS_TOKEN_EXPIRE_SECONDS": int(os.environ.get("ACCESS_TOKEN_SECONDS") or 3600),
    # Counted from the last use: who opens QGIS once in three months stays signed in.
    "REFRESH_TOKEN_EXPIRE_SECONDS": 90 * 24 * 3600,
    "ROTATE_REFRESH_TOKEN": True,
    "REFRESH_TOKEN_REUSE_PROTECTION": True,
    # A reply that was lost on the way can be asked for again.
    "REFRESH_TOKEN_GRACE_PERIOD_SECONDS": 120,
    "PKCE_REQUIRED": True,
    "REQUEST_APPROVAL_PROMPT": "force",
    "ALLOWED_REDIRECT_URI_SCHEMES": ["http"],
    "OAUTH2_VALIDATOR_CLASS": "certification_service.web.grants.Validator",
    "COMPLIANT_BCP_RFC9700_IMPLICIT_GRANT": True,
    "COMPLIANT_BCP_RFC9700_PASSWORD_GRANT": True,
    "COMPLIANT_BCP_RFC9700_PKCE_METHOD": True,
    "COMPLIANT_BCP_RFC9700_ACCESS_TOKEN_TRANSPORT": True,
    # Of tokens only their SHA-256 is kept.
    "COMPLIANT_BCP_RFC9700_TOKEN_STORAGE": True,
}

# Jobs (domain/jobs.py): the database is the broker. A job whose worker died is taken up again after `retry`.
JOB_TIMEOUT = int(os.environ.get("JOB_TIMEOUT", "600"))
Q_CLUSTER = {
    "name": "certification",
    "orm": "default",
    "workers": int(os.environ.get("JOB_WORKERS", "2")),
    "timeout": JOB_TIMEOUT,
    "retry": JOB_TIMEOUT + max(1, JOB_TIMEOUT // 10),
    # One that fails again and again is left to people (in the back office under “failed tasks”).
    "max_attempts": 5,
    # What waits in a worker's memory waits past `retry` behind long jobs.
    "queue_limit": 1,
    "poll": 0.5,
    "cache": "jobs",
    "catch_up": False,
    "log_level": "WARNING",
}

# Mails (interfaces/mail): without a mail server they are kept as files.
if os.environ.get("SMTP_URL"):
    globals().update(smtp.from_url(os.environ["SMTP_URL"]))
else:
    EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    EMAIL_FILE_PATH = os.environ.get("MAIL_FOLDER") or LOCAL / "mail"
DEFAULT_FROM_EMAIL = os.environ.get("MAIL_FROM", "QGIS Certification <certification@localhost>")

USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English")), ("ro", _("Romanian"))]
LOCALE_PATHS = [PACKAGE / "locale"]

STATIC_URL = "/static/"
# Only for those who collect the files for a web server of their own; WhiteNoise finds them where they are.
STATIC_ROOT = os.environ.get("STATIC_ROOT") or None
WHITENOISE_USE_FINDERS = True

# Files are no bodies in memory (tus/); whatever else is sent is far smaller.
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024

# Files of applicants (docs/operators.md): received under UPLOADS_ROOT, then kept there or in S3-compatible storage.
UPLOADS_ROOT = Path(os.environ.get("UPLOADS_ROOT") or LOCAL / "uploads")
UPLOAD_MOST = int(os.environ.get("UPLOAD_MOST") or 2 * 1024**3)
UPLOAD_QUOTA = int(os.environ.get("UPLOAD_QUOTA") or 5 * 1024**3)
UPLOAD_DAYS = int(os.environ.get("UPLOAD_DAYS") or 7)
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    "uploads": uploads_from(os.environ),
}
# Today's long-term release, which the material report compares with.
QGIS_LONGTERM = tuple(int(part) for part in os.environ.get("QGIS_LONGTERM", "3.40").split("."))

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    # Otherwise Django writes to the console a second time with DEBUG, and mails nobody without.
    "loggers": {"django": {"handlers": []}},
    "root": {"handlers": ["console"], "level": os.environ.get("LOG_LEVEL", "WARNING")},
}
