"""Runs the embedded service alone, with the demo data, until Ctrl-C: `./dev serve [port]`."""

import signal
import sys

import local_service


def main() -> int:
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 8000
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        local_service.prepare()
        with local_service.running(port) as url:
            print(f"The service is at {url} (its admin at {url}/admin/, its contract at {url}/api/v1/docs).")
            print("An account for the admin: ./dev manage createsuperuser. Ctrl-C ends it.", flush=True)
            signal.pause()
    except KeyboardInterrupt:
        pass
    except local_service.ServiceError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
