"""People with an account, what they are in organisations, groups and the panel, and invitations to that."""

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from certification_service.enums import MemberRole, PanelRole
from certification_service.models.base import Line, Record
from certification_service.models.ids import new_id
from certification_service.models.organisations import Organisation
from certification_service.models.user_groups import UserGroup


class UserManager(BaseUserManager):
    """Makes users, who are known by their e-mail address."""

    use_in_migrations = True

    def create_user(self, email: str, password: str | None = None, **fields) -> "User":
        """A user; without a password nobody signs in as them before one is set by mail."""
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields) -> "User":
        """A user who may do everything in the back office."""
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)

    def get_by_natural_key(self, email: str) -> "User":
        return self.get(email__iexact=email)


class User(AbstractBaseUser, PermissionsMixin):
    """A person. Erased, the row stays without name and address, because what happened refers to it."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    email = models.EmailField(_("e-mail"), max_length=254, unique=True)
    name = Line(_("name"), max_length=200, blank=True)
    language = models.CharField(
        _("language"), max_length=10, default="en", choices=[("en", "English"), ("ro", "Română")]
    )
    wants_mail = models.BooleanField(_("wants mail that is not necessary"), default=True)
    is_staff = models.BooleanField(_("staff"), default=False)
    is_active = models.BooleanField(_("active"), default=True)
    date_joined = models.DateTimeField(_("joined"), default=timezone.now)
    erased = models.DateTimeField(_("erased"), null=True, blank=True)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: list[str] = []

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        ordering = ["name", "email"]
        constraints = [models.UniqueConstraint(Lower("email"), name="user_email_without_case")]

    def __str__(self) -> str:
        return self.name or self.email

    def get_full_name(self) -> str:
        return self.name

    def get_short_name(self) -> str:
        return self.name or self.email


class Membership(Record):
    """A person in an organisation."""

    user = models.ForeignKey(User, models.PROTECT, related_name="memberships", verbose_name=_("person"))
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, related_name="memberships", verbose_name=_("organisation")
    )
    role = Line(_("role"), max_length=20, choices=MemberRole, default=MemberRole.OWNER)

    class Meta:
        verbose_name = _("membership")
        verbose_name_plural = _("memberships")
        ordering = ["organisation", "role", "user"]
        constraints = [models.UniqueConstraint(fields=["user", "organisation"], name="one_role_in_an_organisation")]

    def __str__(self) -> str:
        return f"{self.user}: {self.organisation}"


class Representative(Record):
    """A person who speaks for a user group."""

    user = models.ForeignKey(User, models.PROTECT, related_name="representations", verbose_name=_("person"))
    user_group = models.ForeignKey(
        UserGroup, models.PROTECT, related_name="representatives", verbose_name=_("user group")
    )

    class Meta:
        verbose_name = _("representative")
        verbose_name_plural = _("representatives")
        ordering = ["user_group", "user"]
        constraints = [models.UniqueConstraint(fields=["user", "user_group"], name="representative_once")]

    def __str__(self) -> str:
        return f"{self.user}: {self.user_group}"


class PanelMember(Record):
    """A person with a role in the programme itself."""

    user = models.ForeignKey(User, models.PROTECT, related_name="panel_roles", verbose_name=_("person"))
    role = Line(_("role"), max_length=20, choices=PanelRole)

    class Meta:
        verbose_name = _("panel member")
        verbose_name_plural = _("panel members")
        ordering = ["role", "user"]
        constraints = [models.UniqueConstraint(fields=["user", "role"], name="panel_role_once")]

    def __str__(self) -> str:
        return f"{self.user}: {self.role}"


class Invitation(Record):
    """An invitation by mail: to an organisation, to a user group, or to the panel; its secret is kept as a hash."""

    email = models.EmailField(_("e-mail"), max_length=254)
    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="invitations", null=True, blank=True)
    user_group = models.ForeignKey(UserGroup, models.PROTECT, related_name="invitations", null=True, blank=True)
    role = Line(_("role"), max_length=20, help_text=_("A MemberRole, “representative”, or a PanelRole."))
    secret_hash = models.CharField(max_length=64, unique=True, editable=False)
    invited_by = models.ForeignKey(User, models.PROTECT, related_name="invitations_sent")
    expires = models.DateTimeField(_("expires"))
    accepted = models.DateTimeField(_("accepted"), null=True, blank=True)
    accepted_by = models.ForeignKey(User, models.PROTECT, related_name="+", null=True, blank=True)
    revoked = models.DateTimeField(_("revoked"), null=True, blank=True)

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        ordering = ["-created"]

    def __str__(self) -> str:
        return f"{self.email}: {self.role}"
