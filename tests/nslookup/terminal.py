#!/usr/bin/env python3
"""Runs a program on a terminal of its own: terminal.py PROGRAM [ARGUMENT ...] <SCRIPT.
A line of the script is typed when the text before it has come: WAIT<tab>KEYS, both as in Python's
strings. Behind a prompt, they are typed when the editor has taken over the terminal: it does so only
after it has shown the prompt, and Ctrl-D before that is lost. Prints what the terminal showed."""
import ast
import os
import pty
import select
import sys
import termios
import time

LIMIT_S = 20


def text(s):
    return ast.literal_eval('"' + s + '"').encode()


def is_ready(fd, wait):
    lflag = termios.tcgetattr(fd)[3]
    return not wait.endswith(b'> ') or not lflag & termios.ICANON


def main():
    steps = [[text(part) for part in line.split('\t')]
             for line in sys.stdin.read().splitlines()]
    pid, fd = pty.fork()
    if pid == 0:
        os.environ['TERM'] = 'dumb'
        os.environ['ASAN_OPTIONS'] = 'detect_leaks=0'    # libedit's own
        os.execv(sys.argv[1], sys.argv[1:])
    shown, seen, deadline = b'', 0, time.monotonic() + LIMIT_S
    while time.monotonic() < deadline:
        while steps and steps[0][0] in shown[seen:] and is_ready(fd, steps[0][0]):
            wait, keys = steps.pop(0)
            seen += shown[seen:].index(wait) + len(wait)
            os.write(fd, keys)
        if select.select([fd], [], [], 0.1)[0]:
            try:
                part = os.read(fd, 65536)
            except OSError:
                part = b''
            if not part:
                break
            shown += part.replace(b'\r', b'')
    else:
        os.kill(pid, 9)
    _, status = os.waitpid(pid, 0)
    sys.stdout.buffer.write(shown)
    sys.stdout.buffer.flush()
    print('status %d' % os.waitstatus_to_exitcode(status))


main()
