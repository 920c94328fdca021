"""Runs the embedded service alone, with the demo data, until Ctrl-C: `./dev serve [port]`."""

import signal
import sys

import local_service


def main() -> int:
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 8000
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit(0))
    try:
        local_service.prepare()
        with local_service.running(port) as url:
            print(f"The service is at {url} (its admin at {url}/admin/, its contract at {url}/api/v1/docs).")
            print(local_service.sign_ins())
            print(f"Mails are kept in {local_service.LOCAL / 'mail'}. Ctrl-C ends it.", flush=True)
            signal.pause()
    except KeyboardInterrupt:
        pass
    except local_service.ServiceError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
