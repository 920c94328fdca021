"""The report on an uploaded file: what is inside and what to mend. Nothing of it is run, unpacked by name, or trusted.

`process.py` starts `inspector.py` as a process of its own with limits; the rest works there,
without Django or database.
"""
