"""Runs commands in rounds and keeps what each run cost: wall and CPU seconds, peak memory."""
import os
import shutil
import signal
import statistics
import subprocess

LAUNCHER_SOURCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "launch.c")


class Run:
    """One finished run; seconds and KiB."""

    def __init__(self, line):
        wall, user, system, rss, status = (int(x) for x in line.split())
        self.wall, self.cpu, self.rss, self.status = wall / 1e9, (user + system) / 1e6, rss, status


class Failed(Exception):
    """A command that could not be run or measured."""


def build_launcher(folder):
    target = os.path.join(folder, "launch")
    if not os.path.exists(target) or os.path.getmtime(target) < os.path.getmtime(LAUNCHER_SOURCE):
        subprocess.run(["cc", "-O1", "-o", target, LAUNCHER_SOURCE], check=True)
    return target


def read_anew(path):
    """Drops the file from the page cache and reads it. Pages that a recorder's small writes left
    there are small and twice as slow to copy as those of a file that was read or copied whole."""
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
        while os.read(file, 1 << 20):
            pass
    finally:
        os.close(file)


def available(argv):
    return shutil.which(argv[0]) is not None


def environment():
    """Locale and time zone as a plain shell has them: no TZ, so that its cost is seen."""
    env = {k: v for k, v in os.environ.items() if k not in ("TZ", "LC_ALL", "LANG")}
    env["LC_ALL"] = "C"
    return env


def once(launcher, argv, feed=None, env=None, limit=600):
    """Runs argv with its output thrown away. feed: a command whose output is its standard input."""
    report = launcher + ".report"
    feeder = subprocess.Popen(feed, stdout=subprocess.PIPE) if feed else None
    null = subprocess.DEVNULL
    try:
        process = subprocess.Popen(
            [launcher, report] + argv,
            stdin=feeder.stdout if feeder else null,
            stdout=null,
            stderr=null,
            env=env or environment(),
            start_new_session=True,
        )
        if feeder:
            feeder.stdout.close()
        try:
            process.wait(limit)
        except BaseException as e:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            if isinstance(e, subprocess.TimeoutExpired):
                raise Failed("%s: took longer than %d s" % (argv[0], limit)) from None
            raise
    finally:
        if feeder:
            feeder.kill()
            feeder.wait()
    if process.returncode != 0:
        raise Failed("%s: no measurement" % argv[0])
    with open(report) as f:
        run = Run(f.read())
    if run.status != 0:
        raise Failed("%s: exit status %d" % (" ".join(argv), run.status))
    return run


def output_size(argv, env=None):
    """Bytes that a command prints."""
    process = subprocess.Popen(
        argv, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=env or environment()
    )
    size = 0
    while chunk := process.stdout.read(1 << 20):
        size += len(chunk)
    process.stdout.close()
    process.wait()
    return size


def rounds(launcher, commands, count, progress):
    """commands: name -> (argv, environment or None). One run of each per round, the order turned
    round every time (A B, B A, ...); the first round warms the page cache and does not count."""
    runs = {name: [] for name in commands}
    for turn in range(count + 1):
        names = list(commands) if turn % 2 else list(reversed(commands))
        for name in names:
            argv, env = commands[name]
            progress("round %d of %d: %s" % (turn, count, name))
            run = once(launcher, argv, env=env)
            if turn:
                runs[name].append(run)
    return runs


def spread(values):
    return {"median": statistics.median(values), "min": min(values), "max": max(values)}


def ratio(ours, theirs, what="wall"):
    """How many times faster ours is, pair by pair of the same round."""
    pairs = [getattr(b, what) / max(1e-6, getattr(a, what)) for a, b in zip(ours, theirs)]
    return spread(pairs)
