"""What happened and what was sent is never changed or removed: the database itself refuses it."""

from django.db import migrations

TABLES = ("certification_service_event", "certification_service_submission")


def _forbid(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(
            "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'rows of % are final', TG_TABLE_NAME "
            "USING ERRCODE = 'integrity_constraint_violation'; END $$",
            params=None,
        )
    for table in TABLES:
        for act in ("UPDATE", "DELETE"):
            name = f"{table}_no_{act.lower()}"
            if schema_editor.connection.vendor == "postgresql":
                does = "EXECUTE FUNCTION refuse_change()"
            else:
                does = f"BEGIN SELECT RAISE(ABORT, 'rows of {table} are final'); END"
            schema_editor.execute(f"CREATE TRIGGER {name} BEFORE {act} ON {table} FOR EACH ROW {does}")


def _allow(apps, schema_editor):
    for table in TABLES:
        for act in ("update", "delete"):
            on = f" ON {table}" if schema_editor.connection.vendor == "postgresql" else ""
            schema_editor.execute(f"DROP TRIGGER {table}_no_{act}{on}")
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP FUNCTION refuse_change()")


class Migration(migrations.Migration):
    dependencies = [("certification_service", "0001_foundation")]
    operations = [migrations.RunPython(_forbid, _allow)]
