"""The zip, installed into an empty profile of the real QGIS the way QGIS installs it, works."""

import zipfile

from test.desktop import Desktop
from test.packaging.conftest import PACKAGE


def test_the_zip_installs_into_an_empty_profile_and_works(archive, tmp_path):
    plugins = tmp_path / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(archive) as file:
        file.extractall(plugins)
    # Port 9 refuses: what is looked at is the plugin, not a source.
    with Desktop(tmp_path, {"qgis_certification/source_url": "http://127.0.0.1:9"}) as desktop:
        desktop.run("import qgis.utils, qgis_certification\nplugin = qgis.utils.plugins.get('qgis_certification')")
        assert desktop.value("qgis_certification.__file__").startswith(str(plugins / PACKAGE))
        assert desktop.value("plugin is not None")
        desktop.run(
            "menus = [entry.menu() for entry in iface.pluginMenu().actions() if entry.menu()]\n"
            "menu = next(menu for menu in menus if menu.title().replace('&', '') == 'QGIS Certification')\n"
            "menu.actions()[0].trigger()"
        )
        assert desktop.wait("plugin.dock is not None and plugin.dock.isVisible()")
        assert desktop.value("qgis.utils.pluginMetadata('qgis_certification', 'version')") == "0.1.0"
        desktop.run("qgis.utils.unloadPlugin('qgis_certification')")
        assert desktop.value("'qgis_certification' not in qgis.utils.plugins")
