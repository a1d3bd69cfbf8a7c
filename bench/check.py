"""Is the output that was timed the right output? Counts lines, and compares a sample of summary
lines with another program's: addresses, and ports where both print them."""
import re
import subprocess

ARROW = re.compile(r"(\S+)\s+-> (\S+)\s")
PORTS = re.compile(r"(?:TCP|UDP) D=(\d+) S=(\d+)")
PEER = re.compile(r" port=(\d+)")
CLASSIC = re.compile(r"^\S+ (\S+) > (\S+): ")
OTHER = re.compile(r"^\S+ IP6? (\S+) > (\S+): ")


def lines_out(argv, env, wanted=()):
    """(number of lines, {index: text} of the wanted ones), index from 0."""
    wanted, found, seen, rest = sorted(wanted), {}, 0, b""
    process = subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=env)
    nth = 0
    while chunk := process.stdout.read(1 << 20):
        here = chunk.count(b"\n")
        if nth < len(wanted) and wanted[nth] <= seen + here:
            lines = (rest + chunk).split(b"\n")
            while nth < len(wanted) and wanted[nth] - seen < len(lines) - 1:
                found[wanted[nth]] = lines[wanted[nth] - seen].decode("utf-8", "replace")
                nth += 1
        seen += here
        rest = chunk[chunk.rfind(b"\n") + 1 :] if here else rest + chunk
    process.stdout.close()
    process.wait()
    return seen, found


def split_port(text):
    """10.9.0.1.80 or fd09::1.80 or an address alone, as tcpdump -n prints them."""
    address, dot, port = text.rpartition(".")
    whole = ":" in text and not dot or text.count(".") == 3 and ":" not in text
    return (text, None) if whole else (address, port)


def agree(ours, theirs):
    """True, False, or None where one of the lines has no addresses to compare."""
    b = OTHER.match(theirs)
    if b and (classic := CLASSIC.match(ours)):
        return classic.groups() == b.groups()
    a = ARROW.search(ours)
    if not a or not b:
        return None
    (src, sport), (dst, dport) = split_port(b.group(1)), split_port(b.group(2))
    if (a.group(1), a.group(2)) != (src, dst):
        return False
    if ports := PORTS.search(ours):
        return (ports.group(2), ports.group(1)) == (sport, dport)
    if peer := PEER.search(ours):
        return peer.group(1) in (sport, dport)
    return True


def sample(ours, theirs, env, packets, size=500):
    """Compares every n-th line of both programs; (compared, different, first difference)."""
    wanted = range(0, packets, max(1, packets // size))
    count_a, a = lines_out(ours, env, wanted)
    count_b, b = lines_out(theirs, env, wanted)
    compared, different, first = 0, 0, None
    for i in wanted:
        same = agree(a.get(i, ""), b.get(i, ""))
        compared += same is not None
        if same is False:
            different += 1
            first = first or "packet %d: %s | %s" % (i + 1, a.get(i), b.get(i))
    return {
        "lines": count_a,
        "lines_other": count_b,
        "compared": compared,
        "different": different,
        "first": first,
    }
