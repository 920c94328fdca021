"""Runs a management command of the service on the embedded database: `./dev manage createsuperuser`."""

import subprocess
import sys

import local_service

if __name__ == "__main__":
    command = [sys.executable, str(local_service.SERVICE / "manage.py"), *sys.argv[1:]]
    sys.exit(subprocess.run(command, env=local_service.environment()).returncode)
