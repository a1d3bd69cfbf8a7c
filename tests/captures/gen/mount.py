"""The MOUNT protocol, versions 1 to 3 (RFC 1094 appendix A, RFC 1813 appendix I)."""
from .capture import Capture
from .rpc import MOUNT, Talk, call, opaque, text, u32

FH2 = bytes(range(1, 33))
FH3 = bytes.fromhex("01000700020000000000000034c5a0b1c2d3e4f5")


def listing(rows, end=True):
    return b"".join(u32(1) + row for row in rows) + (u32(0) if end else b"")


MOUNTS = [
    text("client.example.test") + text("/export/home"),
    text("10.9.0.20") + text("/export/src"),
    text("fd09::14") + text("/"),
]
EXPORTS = [
    text("/export/home") + listing([text("client.example.test"), text("@staff")]),
    text("/export/src") + listing([]),
    text("/" + "long/" * 20) + listing([text("*.example.test")]),
]


def mount():
    """Every procedure of every version, errors, authentication lists, lists cut short."""
    c = Capture()
    t = Talk(c, 20048)
    for vers in (1, 2, 3, 4):
        t.both(MOUNT, vers, 0, b"", b"")
        good = u32(0) + opaque(FH3) + u32(3, 1, 0, 390003) if vers == 3 else u32(0) + FH2
        t.both(MOUNT, vers, 1, text("/export/home"), good)
        for status in (1, 2, 5, 13, 20, 22, 63, 10004, 10006, 99):
            t.both(MOUNT, vers, 1, text("/export/denied"), u32(status))
        t.both(MOUNT, vers, 2, b"", listing(MOUNTS))
        t.both(MOUNT, vers, 2, b"", listing([]))
        t.both(MOUNT, vers, 3, text("/export/home"), b"")
        t.both(MOUNT, vers, 4, b"", b"")
        t.both(MOUNT, vers, 5, b"", listing(EXPORTS))
        t.both(MOUNT, vers, 6, b"", listing(EXPORTS[:1]))
        t.both(MOUNT, vers, 7, text("/export/home"), u32(*range(1, 12)))
        t.both(MOUNT, vers, 8, b"", b"")
    for flavors in ((), (1,), (0, 1, 2, 3, 4, 6)):
        t.both(MOUNT, 3, 1, text("/a"), u32(0) + opaque(FH3) + u32(len(flavors), *flavors))
    t.ask(MOUNT, 3, 1, text("/export/home"))
    t.send(call(t.xid, MOUNT, 3, 1, text("/export/home")))
    t.ask(MOUNT, 1, 2)
    t.send(call(t.xid, MOUNT, 1, 2))
    s = Talk(c, 20048, stream=True, six=True, sport=804)
    s.both(MOUNT, 3, 1, text("/export/home"), u32(0) + opaque(FH3) + u32(1, 1))
    s.both(MOUNT, 3, 5, b"", listing(EXPORTS))
    c.extend(s.stream.close())
    return c


def mount_bad():
    """Arguments and results cut at many lengths, absurd counts, control bytes in paths."""
    c = Capture()
    t = Talk(c, 20048)
    good = u32(0) + opaque(FH3) + u32(2, 1, 6)
    for n in range(0, len(good), 3):
        t.both(MOUNT, 3, 1, text("/export/home")[:n], good[:n])
    for n in range(0, 36, 5):
        t.both(MOUNT, 1, 1, text("/a"), (u32(0) + FH2)[:n])
    for proc, results in ((2, listing(MOUNTS)), (5, listing(EXPORTS))):
        for n in range(0, len(results), 5):
            t.both(MOUNT, 3, proc, b"", results[:n])
    t.both(MOUNT, 3, 1, u32(0xFFFFFFFF), u32(0, 0xFFFFFFFF))
    t.both(MOUNT, 3, 1, u32(1025) + bytes(1028), u32(0) + opaque(bytes(128)) + u32(0))
    t.both(MOUNT, 3, 1, text("/x"), u32(0) + opaque(FH3) + u32(0xFFFFFFFF))
    t.both(MOUNT, 3, 1, text("/x"), u32(0) + opaque(b"") + u32(0))
    for path in ("\x1b[31m/red\x07", "/a\nb\tc\r", "/\u202egnp.exe", "/\x9b2J", b"/latin-\xe9", ""):
        t.both(MOUNT, 3, 1, text(path), good)
    return c


CAPTURES = {"mount.pcap": mount, "mount-bad.pcap": mount_bad}
