"""What was typed and what the service has, brought together: nothing typed is lost, nothing of others overwritten."""

import json

from qgis_certification.domain.application import PartOnService
from qgis_certification.domain.drafts import CHANGE, CREATE, REMOVE, Draft

ORGANISATION = {"name": "Geo", "country": "RO", "website": "", "email": "a@b.ro", "phone": "", "address": ""}


def organisation(version="1", **changed):
    return PartOnService("organisation", "o", version, {**ORGANISATION, "lon": None, "lat": None, **changed})


def contribution(part_id="c", version="1", **changed):
    fields = {"category": "books", "title": "A book", "description": "", "links": [], "period": "", **changed}
    return PartOnService("contribution", part_id, version, fields)


def draft(*parts):
    made = Draft()
    made.take(parts or (organisation(),))
    return made


def key(made, kind="organisation"):
    return made.of_kind(kind)[0].key


def again(made):
    """The draft as another start of QGIS finds it in the journal."""
    found = Draft()
    found.restore(json.loads(json.dumps(made.journal())))
    return found


def test_only_what_was_typed_is_sent_with_the_version_it_builds_on():
    made = draft()
    assert made.next_save() is None
    made.write(key(made), "phone", "123")
    save = made.next_save()
    assert (save.act, save.fields, save.version, save.id) == (CHANGE, {"phone": "123"}, "1", "o")
    made.sending(save)
    made.saved(save, organisation("2", phone="123"))
    assert made.next_save() is None and made.unsaved == []
    assert made.parts[key(made)].version == "2"


def test_typing_back_what_it_was_leaves_nothing_to_save():
    made = draft()
    made.write(key(made), "name", "Geo!")
    made.write(key(made), "name", "Geo")
    assert made.next_save() is None and made.journal() == []


def test_what_is_typed_while_it_is_being_saved_is_saved_next():
    made = draft()
    made.write(key(made), "name", "Geo A")
    save = made.next_save()
    made.sending(save)
    made.write(key(made), "name", "Geo")
    made.saved(save, organisation("2", name="Geo A"))
    assert made.next_save().fields == {"name": "Geo"}


def test_white_space_that_the_service_trims_is_not_news():
    made = draft()
    made.write(key(made), "name", "Geo A ")
    save = made.next_save()
    made.sending(save)
    assert made.saved(save, organisation("2", name="Geo A")) is False
    assert made.next_save() is None


def test_another_persons_change_of_another_field_is_taken():
    made = draft()
    made.write(key(made), "name", "Mine")
    save = made.next_save()
    made.sending(save)
    made.overtaken(save, organisation("2", phone="999"))
    part = made.parts[key(made)]
    assert (part.value("name"), part.value("phone"), made.in_conflict) == ("Mine", "999", [])
    assert (made.next_save().fields, made.next_save().version) == ({"name": "Mine"}, "2")


def test_the_same_field_waits_for_a_choice_while_the_rest_is_saved():
    made = draft()
    made.write(key(made), "name", "Mine")
    made.write(key(made), "phone", "1")
    made.overtaken(made.next_save(), organisation("2", name="Theirs"))
    part = made.parts[key(made)]
    assert part.theirs == {"name": "Theirs"} and part.value("name") == "Mine"
    assert made.next_save().fields == {"phone": "1"}
    made.choose(part.key, "name", mine=True)
    assert made.next_save().fields == {"name": "Mine", "phone": "1"}


def test_taking_theirs_leaves_nothing_of_the_conflict():
    made = draft()
    made.write(key(made), "name", "Mine")
    made.overtaken(made.next_save(), organisation("2", name="Theirs"))
    made.choose(key(made), "name", mine=False)
    assert made.parts[key(made)].value("name") == "Theirs" and made.unsaved == []


def test_both_typed_the_same():
    made = draft()
    made.write(key(made), "name", "Same")
    made.overtaken(made.next_save(), organisation("2", name="Same"))
    assert made.in_conflict == [] and made.next_save() is None


def test_a_conflict_survives_the_end_of_qgis():
    made = draft()
    made.write(key(made), "name", "Mine")
    made.overtaken(made.next_save(), organisation("2", name="Theirs"))
    found = again(made)
    found.take((organisation("2", name="Theirs"),))
    assert found.parts[key(found)].theirs == {"name": "Theirs"}


def test_what_was_typed_is_there_after_the_end_of_qgis_and_meets_what_changed_meanwhile():
    made = draft()
    made.write(key(made), "name", "Mine")
    made.write(key(made), "address", "Street 1")
    found = again(made)
    found.take((organisation("5", name="Theirs", email="new@b.ro"),))
    part = found.parts[key(found)]
    assert part.value("address") == "Street 1" and part.value("email") == "new@b.ro"
    assert part.theirs == {"name": "Theirs"}
    assert found.next_save().fields == {"address": "Street 1"}


def test_an_answer_that_was_lost_is_no_conflict_with_oneself():
    made = draft()
    made.write(key(made), "name", "One")
    save = made.next_save()
    made.sending(save)
    made.not_saved(save)
    made.write(key(made), "name", "Two")
    made.overtaken(made.next_save(), organisation("2", name="One"))
    assert made.in_conflict == []
    assert made.next_save().fields == {"name": "Two"}


def test_a_new_part_waits_until_it_has_what_it_needs():
    made = draft()
    part = made.add("contribution", category="books")
    assert made.next_save() is None and made.unsaved == [part]
    made.write(part.key, "title", "Atlas")
    save = made.next_save()
    assert (save.act, save.fields["title"], save.fields["links"]) == (CREATE, "Atlas", [])
    made.sending(save)
    made.saved(save, contribution("new", title="Atlas"))
    assert made.parts[part.key].id == "new" and made.next_save() is None
    made.take((organisation(), contribution("new", title="Atlas")))
    assert [p.key for p in made.of_kind("contribution")] == [part.key]


def test_a_place_is_saved_when_it_is_online_or_has_both_coordinates():
    fields = {"name": "Cluj", "online": True, "lon": None, "lat": None, "address": "", "country": ""}
    made = draft(organisation(), PartOnService("centre", "c", "1", fields))
    made.write("centre/c", "online", False)
    made.write("centre/c", "lon", 23.6)
    made.write("centre/c", "name", "Cluj-Napoca")
    assert made.next_save().fields == {"name": "Cluj-Napoca"}
    made.write("centre/c", "lat", 46.8)
    assert made.next_save().fields == {"online": False, "lon": 23.6, "name": "Cluj-Napoca", "lat": 46.8}


def test_a_new_part_is_made_with_what_was_left_empty():
    made = draft()
    part = made.add("course_type", name="Basics")
    save = made.next_save()
    made.sending(save)
    fields = {**save.fields, "hours": None}
    made.saved(save, PartOnService("course_type", "t", "1", fields))
    assert made.next_save() is None and made.parts[part.key].value("hours") is None


def test_a_new_part_whose_answer_was_lost_is_not_made_twice():
    made = draft()
    part = made.add("contribution", category="books", title="Atlas ")
    save = made.next_save()
    made.sending(save)
    made.not_saved(save)
    made.write(part.key, "period", "2024")
    found = again(made)
    found.take((organisation(), contribution("new", title="Atlas")))
    assert [p.id for p in found.of_kind("contribution")] == ["new"]
    assert (found.next_save().act, found.next_save().fields) == (CHANGE, {"period": "2024"})


def test_a_new_part_that_never_arrived_is_made():
    made = draft()
    made.add("contribution", category="books", title="Atlas")
    made.sending(made.next_save())
    found = again(made)
    found.take((organisation(), contribution("other", title="Another")))
    assert [p.value("title") for p in found.of_kind("contribution")] == ["Another", "Atlas"]
    assert found.next_save().act == CREATE


def test_a_part_is_removed_unless_another_changed_it():
    made = draft(organisation(), contribution())
    made.remove(key(made, "contribution"))
    save = made.next_save()
    assert (save.act, save.version) == (REMOVE, "1") and made.of_kind("contribution") == []
    made.overtaken(save, contribution(version="2", title="Second edition"))
    assert made.of_kind("contribution")[0].value("title") == "Second edition" and made.next_save() is None
    made.remove(key(made, "contribution"))
    made.saved(made.next_save(), None)
    assert made.of_kind("contribution") == [] and made.unsaved == []


def test_what_was_typed_into_a_part_that_another_removed_can_be_made_anew():
    made = draft(organisation(), contribution())
    made.write(key(made, "contribution"), "period", "2024")
    made.take((organisation(),))
    [part] = made.in_conflict
    assert part.gone and made.next_save() is None and again(made).journal()
    made.settle_gone(part.key, again=True)
    save = made.next_save()
    assert (save.act, save.fields["title"], save.fields["period"]) == (CREATE, "A book", "2024")
    other = draft(organisation(), contribution())
    other.write(key(other, "contribution"), "period", "2024")
    other.take((organisation(),))
    other.settle_gone(other.in_conflict[0].key, again=False)
    assert other.unsaved == []


def test_a_part_that_another_removed_goes_when_nothing_was_typed_into_it():
    made = draft(organisation(), contribution())
    assert made.take((organisation(),)) == {"contribution/c"}
    assert made.of_kind("contribution") == []


def test_a_value_that_is_refused_is_left_out_until_it_is_another():
    made = draft()
    made.write(key(made), "email", "nonsense")
    made.write(key(made), "name", "Geo A")
    save = made.next_save()
    made.sending(save)
    made.not_saved(save, {"email": "is no address"})
    assert made.next_save().fields == {"name": "Geo A"}
    made.saved(made.next_save(), organisation("2", name="Geo A"))
    assert made.next_save() is None and made.parts[key(made)].value("email") == "nonsense"
    made.write(key(made), "email", "x@y.ro")
    assert made.next_save().fields == {"email": "x@y.ro"}
    assert made.parts[key(made)].errors == {}


def test_a_part_that_is_refused_as_a_whole_is_not_sent_again_and_again():
    made = draft()
    part = made.add("contribution", category="books", title="Atlas")
    save = made.next_save()
    made.not_saved(save, {"": "too many"})
    assert made.next_save() is None
    made.write(part.key, "title", "Atlas 2")
    assert made.next_save().act == CREATE


def test_a_journal_that_is_damaged_brings_back_what_can_be_read():
    made = draft()
    made.write(key(made), "name", "Mine")
    entries = [*made.journal(), None, {"kind": "nonsense"}, {"kind": "centre", "key": 1}, "text"]
    found = Draft()
    assert found.restore(entries) == 1
