"""The diagram in the docs is the code's table of acts."""

from certification_service.domain.transitions import ACTS
from certification_service.interfaces.process_page import process_page
from certification_service.management.commands.export_process import PAGE


def test_the_page_is_made_anew_when_the_acts_change():
    assert PAGE.read_text(encoding="utf-8") == process_page(), "Run ./dev manage export_process"


def test_every_way_from_state_to_state_is_in_the_diagram():
    page = process_page()
    for act in ACTS.values():
        for before in act.before:
            for after in act.after:
                assert f"{before.value} --> {after.value}: {act.name.replace('_', ' ')}\n" in page
