"""NFS version 2, RFC 1094."""
from .capture import Capture, START_NS
from .mount import FH2, listing
from .rpc import NFS, Talk, call, opaque, text, u32

NOW = START_NS // 10**9
DIR = bytes.fromhex("000016430000000100080000") + bytes(range(20))
ERRORS = (1, 2, 5, 6, 13, 17, 18, 19, 20, 21, 22, 27, 28, 30, 45, 63, 66, 69, 70, 71, 72, 99, 10000)


def sattr(mode=0o644, uid=1000, gid=100, size=0, atime=(NOW, 0), mtime=(NOW, 250000)):
    return u32(mode, uid, gid, size, *atime, *mtime)


UNSET = sattr(-1, -1, -1, -1, (-1, -1), (-1, -1))


def fattr(kind=1, mode=0o100644, nlink=1, size=12345, **f):
    """Fields by name: uid gid rdev atime mtime ctime."""
    return u32(
        kind,
        mode,
        nlink,
        f.get("uid", 1000),
        f.get("gid", 100),
        size,
        4096,
        f.get("rdev", 0),
        (size + 511) // 512,
        0x801,
        4242,
        *f.get("atime", (NOW, 1)),
        *f.get("mtime", (NOW, 999999)),
        *f.get("ctime", (NOW, 0))
    )


KINDS = [
    (0, 0),
    (1, 0o100644),
    (1, 0o104755),
    (1, 0o102755),
    (2, 0o041777),
    (2, 0o040755),
    (3, 0o060660),
    (4, 0o020666),
    (5, 0o120777),
    (1, 0o140777),
    (1, 0o010600),
    (9, 0o000000),
]


def entry(fileid, name, cookie):
    return u32(fileid) + text(name) + u32(cookie)


DIRECTORY = [
    entry(4200, ".", 1),
    entry(2, "..", 2),
    entry(4242, "motd", 3),
    entry(4243, "a longer name.txt", 512),
]


def procedures():
    """(procedure, arguments, results without the status): RFC 1094 section 2.2 in order."""
    name = DIR + text("motd")
    return [
        (0, b"", None),
        (1, FH2, fattr()),
        (2, FH2 + sattr(), fattr()),
        (2, FH2 + UNSET, fattr()),
        (3, b"", None),
        (4, name, FH2 + fattr()),
        (5, FH2, text("../target/of link")),
        (6, FH2 + u32(40960, 8192, 8192), fattr() + opaque(bytes(range(200)))),
        (6, FH2 + u32(0, 0, 0), fattr() + opaque(b"")),
        (7, b"", None),
        (8, FH2 + u32(0, 4096, 0) + opaque(b"data to write"), fattr()),
        (9, DIR + text("new.c") + sattr(), FH2 + fattr()),
        (10, name, b""),
        (11, DIR + text("a") + DIR + text("new name"), b""),
        (12, FH2 + DIR + text("hard"), b""),
        (13, DIR + text("sym") + text("/to/here") + sattr(0o777), b""),
        (14, DIR + text("subdir") + sattr(0o755), FH2 + fattr(2, 0o040755)),
        (15, DIR + text("subdir"), b""),
        (16, DIR + u32(0, 4096), listing(DIRECTORY) + u32(1)),
        (16, DIR + u32(512, 1024), listing(DIRECTORY) + u32(0)),
        (16, DIR + u32(600, 1024), listing([]) + u32(1)),
        (17, DIR, u32(8192, 4096, 1000000, 500000, 400000)),
        (18, b"", b""),
    ]


def nfs2():
    """Every procedure with its good reply and its errors, every file type and status; TCP."""
    c = Capture()
    t = Talk(c, 2049)
    for proc, args, results in procedures():
        t.both(NFS, 2, proc, args, b"" if results is None else u32(0) + results)
        if results is not None:
            t.both(NFS, 2, proc, args, u32(70))
    for status in ERRORS:
        t.both(NFS, 2, 1, FH2, u32(status))
    for kind, mode in KINDS:
        t.both(NFS, 2, 1, FH2, u32(0) + fattr(kind, mode, rdev=0x0806 if kind in (3, 4) else 0))
    for when in ((0, 0), (1000, 5), (-1, -1), (0x80000000, 5), (31536000, 999999), (31535999, 1)):
        t.both(NFS, 2, 1, FH2, u32(0) + fattr(atime=when, mtime=when, ctime=when))
        t.both(NFS, 2, 2, FH2 + sattr(atime=when, mtime=when), u32(0) + fattr())
    for proc, args in ((1, FH2), (4, DIR + text("again")), (16, DIR + u32(0, 512))):
        t.ask(NFS, 2, proc, args)
        t.send(call(t.xid, NFS, 2, proc, args))
    s = Talk(c, 2049, stream=True, sport=805)
    s.both(NFS, 2, 4, DIR + text("over tcp"), u32(0) + FH2 + fattr())
    c.extend(s.stream.close())
    return c


def nfs2_bad():
    """Calls and replies cut short, names too long, absurd lengths, control bytes in names."""
    c = Capture()
    t = Talk(c, 2049)
    for proc, args, results in procedures():
        if results is None or proc == 18:
            continue
        whole = u32(0) + results
        for n in range(0, max(len(args), len(whole)), 24):
            t.both(NFS, 2, proc, args[: n + 2], whole[: n + 2])
    for args in (
        DIR + u32(0xFFFFFFFF),
        DIR + u32(0x7FFFFFFC) + b"abcd",
        DIR + u32(256) + b"n" * 256,
        DIR + u32(1025) + b"n" * 1028,
        DIR + text(""),
        DIR + text("n" * 255),
        DIR + text("n" * 60),
        DIR + text("n" * 61),
        DIR + text("\x1b[31mred\x07"),
        DIR + text("a\nb\r\tc\x7f"),
        DIR + text("\u202etxt.exe"),
        DIR + text(b"\xff\xfe\x80"),
        DIR + text(b"\0\0"),
    ):
        t.both(NFS, 2, 4, args, u32(0) + FH2 + fattr())
    t.both(NFS, 2, 5, FH2, u32(0) + text("\x1b]0;x\x07\n"))
    t.both(NFS, 2, 5, FH2, u32(0, 0xFFFFFFFF))
    t.both(NFS, 2, 6, FH2 + u32(0, 8192, 0), u32(0) + fattr() + u32(0xFFFFFFFF) + bytes(16))
    t.both(NFS, 2, 8, FH2 + u32(0, 0, 0, 0x7FFFFFFF), u32(0) + fattr())
    endless = b"".join(u32(1) + entry(n, "", n) for n in range(80))
    t.both(NFS, 2, 16, DIR + u32(0, 512), u32(0) + endless)
    t.both(NFS, 2, 16, DIR + u32(0, 512), u32(0, 1, 1, 0xFFFFFFFC))
    t.both(NFS, 2, 16, DIR + u32(0, 512), u32(0) + u32(7) * 40)
    frame_args = DIR + text("snapped name")
    t.ask(NFS, 2, 4, frame_args)
    for cut in range(120, 200, 12):
        t.send(call(t.xid + cut, NFS, 2, 4, frame_args), cut=cut)
    return c


CAPTURES = {"nfs2.pcap": nfs2, "nfs2-bad.pcap": nfs2_bad}
