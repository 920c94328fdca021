"""The measurements of `./dev bench`; each module here runs alone: `python -m bench.NAME [--quick]`."""
