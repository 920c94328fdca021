"""How gunicorn serves: `cd service && gunicorn certification_service.wsgi` finds this file."""

import os

bind = os.environ.get("BIND", "127.0.0.1:8000")
workers = int(os.environ.get("WORKERS", "2"))
# Threads keep connections open between requests, so that a reader pages without connecting each time; a file that is
# being sent takes one for as long as a piece of it takes.
worker_class = "gthread"
threads = int(os.environ.get("THREADS", "16"))
timeout = 60
# gunicorn 27 would open a control socket in the home folder.
control_socket_disable = True
