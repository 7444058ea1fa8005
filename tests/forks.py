"""Starts programs for tests in forks of this process, which has imported what they need.

`python forks.py MODULE…` imports the modules and listens to the socket on its standard input. With
every message come three files: one says what to run, one is for what it prints, one for its exit
code. Imports are most of what a build of a small archive takes.
"""

import importlib
import json
import os
import signal
import socket
import sys
import time


def room() -> list[str]:
    """Where the environment says that modules are."""
    return [path for path in os.environ.get("PYTHONPATH", "").split(os.pathsep) if path]


def serve(listening: socket.socket) -> None:
    """Run what is asked for, each time in a fork."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the forks
    while True:
        message, files, _, _ = socket.recv_fds(listening, 1, 3)
        if not message:
            return
        if os.fork() == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            listening.close()
            run(*files)
            return
        for file in files:
            os.close(file)


def run(asked: int, out: int, code: int) -> None:
    """Run a program as `python -c` does, in one more fork, and say how it has ended."""
    program = os.fork()
    if program:
        os.close(out)
        _, status = os.waitpid(program, 0)
        os.write(code, str(os.waitstatus_to_exitcode(status)).encode())
        os._exit(0)
    os.close(code)
    with open(asked, encoding="utf-8") as file:
        order = json.load(file)
    os.dup2(out, 1)
    os.dup2(out, 2)
    os.close(out)
    outside = [path for path in sys.path[1:] if path not in room()]
    os.chdir(order["cwd"])
    os.environ.clear()
    os.environ.update(order["env"])
    time.tzset()
    sys.path[:] = [order["cwd"], *room(), *outside]
    sys.argv[1:] = order["arguments"]
    exec(order["program"], {"__name__": "__main__"})


if __name__ == "__main__":
    for name in sys.argv[1:]:
        importlib.import_module(name)
    serve(socket.socket(fileno=os.dup(0)))
