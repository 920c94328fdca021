"""What the layers, their fields and their relations are called in the person's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


def group_name() -> str:
    return translate("Layers", "QGIS Certification")


def layer_names() -> dict[str, str]:
    """The name of each role's layer."""
    return {
        "organisations": translate("Layers", "Organisations"),
        "training_centres": translate("Layers", "Training centres"),
        "upcoming_courses": translate("Layers", "Upcoming courses"),
        "past_courses": translate("Layers", "Past courses"),
        "conveners": translate("Layers", "Conveners"),
        "course_types": translate("Layers", "Course types"),
        "contributions": translate("Layers", "Contributions to QGIS"),
    }


def abstracts() -> dict[str, str]:
    """One sentence about each role's layer, for its metadata."""
    return {
        "organisations": translate(
            "Layers",
            "Organisations certified by the QGIS project, each at its seat or at its first training centre.",
        ),
        "training_centres": translate("Layers", "The places where certified organisations teach QGIS."),
        "upcoming_courses": translate(
            "Layers", "Certified QGIS courses that are running today or still to come, at their centre."
        ),
        "past_courses": translate("Layers", "Certified QGIS courses that are over, at their centre."),
        "conveners": translate("Layers", "The people who give certified QGIS courses."),
        "course_types": translate("Layers", "What certified organisations teach: the subjects of their courses."),
        "contributions": translate("Layers", "What certified organisations gave to the QGIS project."),
    }


def field_names() -> dict[str, str]:
    """The alias of each column, the same in every table."""
    return {
        "id": translate("Layers", "Id"),
        "name": translate("Layers", "Name"),
        "country": translate("Layers", "Country"),
        "website": translate("Layers", "Web page"),
        "email": translate("Layers", "Email"),
        "phone": translate("Layers", "Phone"),
        "address": translate("Layers", "Address"),
        "certified_since": translate("Layers", "Certified since"),
        "confirmed": translate("Layers", "In the list of certified organisations"),
        "upcoming": translate("Layers", "Upcoming courses"),
        "seat_known": translate("Layers", "Shown at its seat"),
        "organisation_id": translate("Layers", "Organisation"),
        "organisation": translate("Layers", "Organisation"),
        "online": translate("Layers", "Online"),
        "course_type_id": translate("Layers", "Course type"),
        "centre_id": translate("Layers", "Training centre"),
        "centre": translate("Layers", "Training centre"),
        "conveners": translate("PlaceActions", "Trainers"),
        "convener_ids": translate("Layers", "Convener ids"),
        "first_day": translate("Layers", "First day"),
        "last_day": translate("Layers", "Last day"),
        "language": translate("Layers", "Language"),
        "hours": translate("Layers", "Hours"),
        "teaches": translate("Layers", "What it teaches"),
        "competences": translate("Layers", "Competences"),
        "link": translate("Layers", "Link"),
        "links": translate("Layers", "Links"),
        "category": translate("Layers", "Category"),
        "title": translate("Layers", "Title"),
        "description": translate("Layers", "Description"),
        "period": translate("Layers", "Period"),
    }


def course_field_names() -> dict[str, str]:
    """Aliases that differ for courses."""
    return {"name": translate("Layers", "Course")}


def category_names() -> dict[str, str]:
    """The programme's ten kinds of contribution."""
    return {
        "development": translate("Layers", "Development"),
        "documentation": translate("Layers", "Documentation and training material"),
        "translation": translate("Layers", "Translation"),
        "plugin_development": translate("Layers", "Plugin development"),
        "bug_reports": translate("Layers", "Bug reports"),
        "feature_funding": translate("Layers", "Financial support of new features"),
        "donation": translate("Layers", "Donation or sponsorship"),
        "user_group": translate("Layers", "Local user group"),
        "open_courseware": translate("Layers", "Open courseware"),
        "books": translate("Layers", "Books"),
    }


def legend_names() -> dict[str, str]:
    """The legend's entries, by the key that the rule has in the style file."""
    return {
        "{certified}": translate("Layers", "Certified organisation"),
        "{unconfirmed}": translate("Layers", "Organisation not in the list of the certified"),
        "{centre}": translate("Layers", "Training centre"),
        "{upcoming}": translate("Layers", "Course to come"),
        "{running}": translate("Layers", "Course running today"),
        "{past}": translate("Layers", "Course that is over"),
    }


def attribution() -> str:
    return translate("Layers", "QGIS Certification Programme and the certified organisations")


def rights() -> str:
    return translate("Layers", "Published by the organisations through the programme. No separate licence is stated.")


def online() -> str:
    return translate("Layers", "Online")


def unconfirmed() -> str:
    return translate("Layers", "Not in the list of certified organisations")


def first_tab() -> str:
    return translate("Layers", "Details")
