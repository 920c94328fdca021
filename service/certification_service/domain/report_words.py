"""Says a material report in words, in the language of whoever reads it; the report itself keeps codes and values."""

from typing import Any

from django.utils.translation import gettext_lazy as _

# By code: what is so, and how to mend it. {…} are the values that come with a finding.
WORDS = {
    "archive_bomb": (
        _("The archive unpacks to far more than it should."),
        _("Pack the files again with an ordinary program, and leave out what is empty or repeated."),
    ),
    "archive_overlapping": (_("Files in the archive share the same bytes."), _("Pack the files again.")),
    "damaged": (
        _("The file is damaged or not what it seems ({why})."),
        _("Check that it opens on your machine, save it again and upload it again."),
    ),
    "device_file": (_("This is no ordinary file."), _("Pack only files and folders.")),
    "encrypted": (
        _("The file is locked with a password, so nobody can look into it."),
        _("Save it without a password and upload it again."),
    ),
    "executable": (
        _("This is a program. Nobody will start it."),
        _("Leave it out and link to where it is published."),
    ),
    "link_outside": (
        _("This is a link that leads out of the archive, to “{target}”."),
        _("Pack the file itself."),
    ),
    "macros_office": (
        _("The document contains macros."),
        _("Save it without macros (.docx, .pptx, .xlsx or OpenDocument)."),
    ),
    "name_absolute": (
        _("The file would be unpacked to a fixed place of the disk."),
        _("Pack the folder itself, so that names are relative."),
    ),
    "name_climbs": (
        _("The file would be unpacked outside of the folder."),
        _("Pack the folder itself, so that no name contains “..”."),
    ),
    "name_misleading": (
        _("The name contains characters that hide what it is."),
        _("Rename the file with visible characters only."),
    ),
    "pdf_acts": (
        _("The document starts scripts or programs, or sends data, when it is opened or clicked."),
        _("Export the PDF anew without scripts and actions."),
    ),
    "polyglot": (
        _("The file is of two kinds at once; that is how harmful content is hidden."),
        _("Save it anew with an ordinary program."),
    ),
    "shortcut": (
        _("This is a shortcut that starts something."),
        _("Put in the file itself, or name the link in text."),
    ),
    "sizes_lie": (_("The archive tells wrong sizes of its files."), _("Pack the files again.")),
    "svg_script": (
        _("The drawing contains a script."),
        _("Save it as plain SVG (in Inkscape: “Plain SVG”) or as PNG."),
    ),
    "too_many_files": (
        _("There are more than {most} files, or their list is too long to be read."),
        _("Pack data of many small files into a GeoPackage, or upload several archives."),
    ),
    "too_much_work": (
        _("Looking into the file takes too much time or memory; the rest of it was not looked at."),
        _("Split it, or save it in a simpler form."),
    ),
    "xml_entities": (
        _("The file defines XML entities, with which programs are attacked."),
        _("Save it anew with the program that made it."),
    ),
    "project_layer_missing": (
        _("The data of the layer “{layer}” are not in the upload: {path}"),
        _("Pack the project with its data (the plugin does: “Add current project”), or upload them beside it."),
    ),
    "project_macros": (
        _("The project contains macros (Python code that runs when it is opened)."),
        _("Remove them: Project > Properties > Macros."),
    ),
    "project_password": (
        _("A password is stored in the layer “{layer}”."),
        _("Change that password now, and save the project without it: put the data into a GeoPackage."),
    ),
    "project_absolute_path": (
        _("The layer “{layer}” refers to a fixed place on your machine: {path}"),
        _("Set Project > Properties > General > Save paths to “Relative”, and save."),
    ),
    "project_action": (
        _("The action “{action}” runs Python or a program."),
        _("Remove it, or explain in the exercise what it does: Layer properties > Actions."),
    ),
    "project_authentication": (
        _("The layer “{layer}” needs an authentication setting that participants do not have."),
        _("Put the data into a GeoPackage, or use a service open to all."),
    ),
    "project_expression_functions": (
        _("The project contains Python functions for expressions."),
        _("Explain them in the exercise, or replace them by functions that QGIS has."),
    ),
    "project_form_python": (
        _("The form of the layer “{layer}” runs Python code."),
        _("Set Layer properties > Attributes form > Python init function to none."),
    ),
    "project_no_crs": (
        _("The project has no coordinate reference system."),
        _("Choose one: Project > Properties > CRS."),
    ),
    "project_layer_no_crs": (
        _("The layer “{layer}” has no coordinate reference system."),
        _("Set it: Layer > Set CRS of layer."),
    ),
    "project_newer": (
        _("The project was saved with QGIS {version}, newer than the long-term release {longterm}."),
        _("Check that it opens in {longterm}, which many participants have."),
    ),
    "project_old": (
        _("The project was last saved with QGIS {version}; the long-term release is {longterm}."),
        _("Open it in {longterm}, check it and save it."),
    ),
    "project_several": (
        _("There are {count} QGIS projects."),
        _("Say in the exercise which one to open when."),
    ),
    "project_style_broken": (
        _("The style of the layer “{layer}” refers to symbols that are not there ({symbols})."),
        _("Set the symbols of its categories or rules anew."),
    ),
    "project_style_file": (
        _("A symbol refers to a picture on your machine: {path}"),
        _("Embed the picture into the symbol (the menu beside its path), or pack it with a relative path."),
    ),
    "project_online": (
        _("Layers come from the network: {hosts}"),
        _("Say so in the exercise; offer data for rooms without a connection."),
    ),
    "image_huge": (
        _("The picture has {width} by {height} pixels; opening it needs much memory."),
        _("Scale it down to what a slide or page needs."),
    ),
    "image_old": (
        _("The picture comes from QGIS {version}; the long-term release is {longterm}."),
        _("Take it anew where QGIS looks different today."),
    ),
    "language_unknown": (_("The language cannot be told."), _("Set the language in the document's properties.")),
    "legacy_office": (
        _("The document is in a form of before 2007."),
        _("Save it as OpenDocument, .docx, .pptx or PDF."),
    ),
    "name_out_of_date": (
        _("The text says “{name}”. The program has been called QGIS since 2013."),
        _("Write QGIS, and check whether the chapter is still right."),
    ),
    "office_external": (
        _("The document loads a template or picture from elsewhere when it is opened."),
        _("Embed it into the document."),
    ),
    "pdf_attachments": (_("Files are attached within the PDF."), _("Upload them as files of their own.")),
    "pdf_no_text": (
        _("The PDF has no text that can be searched or read aloud."),
        _("Export it from the program that it was written with, rather than scanning it."),
    ),
    "version_out_of_date": (
        _("The newest QGIS that the text speaks of is {version}; the long-term release is {longterm}."),
        _("Bring text and pictures up to {longterm}."),
    ),
    "archive_closed": (
        _("Archives of this kind ({kind}) cannot be looked into."),
        _("Pack the files as zip."),
    ),
    "archive_nested": (
        _("Archives within archives within archives are not looked into."),
        _("Unpack the inner ones before packing."),
    ),
    "duplicate": (_("The same content is there again as “{other}”."), _("Leave one of them out.")),
    "html_script": (
        _("The page contains scripts; assessors see it without them."),
        _("Check that it can be read without scripts."),
    ),
    "link": (_("This is a link to “{target}”."), _("Pack the file itself; links do not work everywhere.")),
    "licence_missing": (
        _("No file says under which licence the material is."),
        _("Add a file LICENSE.txt, or name the licence in the course type."),
    ),
    "name_case": (
        _("On many machines the name is the same as “{other}”."),
        _("Rename one of them by more than capital letters."),
    ),
    "name_encoding": (
        _("The name is in an encoding that other machines show wrongly."),
        _("Pack again with a program that writes names as UTF-8."),
    ),
    "name_reserved": (_("Windows cannot write a file with this name."), _("Rename it.")),
    "name_too_long": (_("The path is longer than {most} characters."), _("Shorten the names of folders.")),
    "nothing_inside": (_("There is nothing in the archive."), _("Pack the files again.")),
    "script": (
        _("This is a script. Nobody will start it without reading it."),
        _("Say in the exercise what it does."),
    ),
    "wrong_extension": (
        _("The name promises something else than the content, which is: {kind}"),
        _("Rename the file, or save it in the form that its name says."),
    ),
    "more": (_("{count} more findings of the same kind."), _("Mend the ones above; the report is made anew then.")),
}


def whole(report: dict[str, Any] | None) -> dict[str, Any] | None:
    """A report as it is read on its own: with the list of what is inside."""
    if report is None:
        return None
    return {**report, "findings": [_said(finding) for finding in report["findings"]]}


def brief(report: dict[str, Any] | None) -> dict[str, Any] | None:
    """A report as it is read beside many others: without the list of what is inside."""
    if report is None:
        return None
    return {"summary": report["summary"], "findings": [_said(finding) for finding in report["findings"]]}


def _said(finding: dict[str, Any]) -> dict[str, Any]:
    """`text` says what is so, `mend` how to make it right, `where` is the path inside the upload."""
    text, mend = WORDS[finding["code"]]
    values = finding["params"]
    return {
        "severity": finding["severity"],
        "code": finding["code"],
        "where": finding["where"],
        "text": str(text).format(**values),
        "mend": str(mend).format(**values),
    }
