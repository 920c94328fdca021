"""Mails say when the next attempt to send them is due."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("certification_service", "0003_files_outlive_their_part")]

    operations = [
        migrations.AddField(
            model_name="mail",
            name="due",
            field=models.DateTimeField(blank=True, db_index=True, null=True, verbose_name="next attempt"),
        ),
    ]
