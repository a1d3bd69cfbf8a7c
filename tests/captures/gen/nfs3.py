"""NFS version 3, RFC 1813."""
from .capture import Capture, START_NS
from .mount import FH3
from .rpc import NFS, Talk, call, fixed, opaque, text, u32, u64

NOW = START_NS // 10**9
FH = opaque(FH3)
DIR = opaque(bytes(range(1, 33)))
VERF = bytes.fromhex("65e1a35000012345")
ERRORS = (
    1,
    2,
    5,
    6,
    13,
    17,
    18,
    19,
    20,
    21,
    22,
    27,
    28,
    30,
    31,
    63,
    66,
    69,
    70,
    71,
    10001,
    10002,
    10003,
    10004,
    10005,
    10006,
    10007,
    10008,
    99,
    20000,
)


def fattr(kind=1, mode=0o644, size=12345, **f):
    """Fields by name: nlink uid gid rdev atime mtime ctime."""
    return (
        u32(kind, mode, f.get("nlink", 1), f.get("uid", 1000), f.get("gid", 100))
        + u64(size, (size + 4095) & -4096)
        + u32(*f.get("rdev", (0, 0)))
        + u64(73588229205, 4242)
        + u32(*f.get("atime", (NOW, 1)))
        + u32(*f.get("mtime", (NOW, 123456789)))
        + u32(*f.get("ctime", (NOW, 999999999)))
    )


def post(attributes=fattr()):
    return u32(1) + attributes if attributes else u32(0)


NO_POST = u32(0)
PRE = u32(1) + u64(12345) + u32(NOW, 5, NOW, 6)
WCC = PRE + post()
NO_WCC = u32(0, 0)


def sattr(mode=0o644, uid=1000, gid=100, size=0, atime=(NOW, 1), mtime=(NOW, 2)):
    """None: not set. A time of () means the server's time."""

    def choice(value, pack):
        return u32(0) if value is None else u32(1) + pack(value)

    def when(value):
        return u32(0) if value is None else u32(2, *value) if value else u32(1)

    return (
        choice(mode, u32)
        + choice(uid, u32)
        + choice(gid, u32)
        + choice(size, u64)
        + when(atime)
        + when(mtime)
    )


UNSET = sattr(None, None, None, None, None, None)
SERVER_TIME = sattr(None, None, None, None, (), ())


def entry(fileid, name, cookie):
    return u32(1) + u64(fileid) + text(name) + u64(cookie)


ENTRIES = [(4200, ".", 1), (2, "..", 2), (4242, "motd", 3), (4243, "a longer name.txt", 1 << 40)]
PLAIN = b"".join(entry(*e) for e in ENTRIES) + u32(0)
PLUS = (
    entry(*ENTRIES[0])
    + post(fattr(2, 0o755))
    + u32(1)
    + DIR
    + entry(*ENTRIES[1])
    + NO_POST
    + u32(0)
    + entry(*ENTRIES[2])
    + post()
    + u32(1)
    + FH
    + u32(0)
)
CREATED = u32(1) + FH + post() + WCC


def procedures():
    """(procedure, arguments, results after status OK, results after an error), in the order of
    RFC 1813 section 3.3."""
    name = DIR + text("motd")
    info = u32(1048576, 1048576, 4096, 524288, 262144, 512, 65536) + u64(1 << 53) + u32(0, 1, 0x1B)
    return [
        (0, b"", None, None),
        (1, FH, fattr(), b""),
        (2, FH + sattr() + u32(1, NOW, 77), WCC, WCC),
        (2, FH + UNSET + u32(0), NO_WCC, NO_WCC),
        (2, FH + SERVER_TIME + u32(0), PRE + NO_POST, u32(0) + post()),
        (3, name, FH + post() + post(fattr(2, 0o755)), post(fattr(2, 0o755))),
        (3, name, FH + NO_POST * 2, NO_POST),
        (4, FH + u32(0x3F), post() + u32(0x1F), post()),
        (4, FH + u32(0), NO_POST + u32(0), NO_POST),
        (4, FH + u32(0x100), post() + u32(0xFFFFFFFF), post()),
        (5, FH, post() + text("../target/of link"), post()),
        (
            6,
            FH + u64(1 << 33) + u32(32768),
            post() + u32(100, 1) + opaque(bytes(range(100))),
            post(),
        ),
        (6, FH + u64(0) + u32(8), NO_POST + u32(8, 0) + opaque(b"8 bytes."), NO_POST),
        *[
            (
                7,
                FH + u64(4096) + u32(13, stable) + opaque(b"data to write"),
                WCC + u32(13, stable) + VERF,
                WCC,
            )
            for stable in (0, 1, 2, 3)
        ],
        (8, name + u32(0) + sattr(), CREATED, WCC),
        (8, name + u32(1) + UNSET, u32(0) + NO_POST + NO_WCC, NO_WCC),
        (8, name + u32(2) + VERF, u32(1) + FH + NO_POST + WCC, WCC),
        (8, name + u32(3), CREATED, WCC),
        (9, DIR + text("subdir") + sattr(0o755), CREATED, WCC),
        (10, DIR + text("sym") + sattr(0o777) + text("/to/here"), CREATED, WCC),
        (
            10,
            DIR + text("sym2") + SERVER_TIME + text("relative/path"),
            u32(0) + NO_POST + NO_WCC,
            NO_WCC,
        ),
        (11, DIR + text("disk") + u32(3) + sattr(0o660) + u32(8, 1), CREATED, WCC),
        (11, DIR + text("tty") + u32(4) + sattr(0o666) + u32(5, 0), CREATED, WCC),
        (11, DIR + text("sock") + u32(6) + sattr(), CREATED, WCC),
        (11, DIR + text("pipe") + u32(7) + sattr(), CREATED, WCC),
        (11, DIR + text("plain") + u32(1), CREATED, WCC),
        (11, DIR + text("odd") + u32(9), CREATED, WCC),
        (12, name, WCC, WCC),
        (13, DIR + text("subdir"), WCC, WCC),
        (14, DIR + text("a") + DIR + text("new name"), WCC + WCC, WCC + NO_WCC),
        (15, FH + DIR + text("hard"), post() + WCC, NO_POST + NO_WCC),
        (
            16,
            DIR + u64(0) + bytes(8) + u32(4096),
            post(fattr(2, 0o755)) + VERF + PLAIN + u32(1),
            post(),
        ),
        (16, DIR + u64(1 << 40) + VERF + u32(512), NO_POST + VERF + PLAIN + u32(0), NO_POST),
        (16, DIR + u64(9) + VERF + u32(512), NO_POST + VERF + u32(0, 1), NO_POST),
        (
            17,
            DIR + u64(0) + bytes(8) + u32(1024, 4096),
            post(fattr(2, 0o755)) + VERF + PLUS + u32(1),
            post(),
        ),
        (17, DIR + u64(3) + VERF + u32(1024, 4096), NO_POST + VERF + u32(0, 0), NO_POST),
        (
            18,
            DIR,
            post() + u64(1 << 40, 1 << 39, 1 << 38, 1 << 30, 1 << 29, 1 << 28) + u32(60),
            post(),
        ),
        (19, DIR, post() + info, post()),
        (19, DIR, NO_POST + u32(*range(7)) + u64(2**64 - 1) + u32(NOW, 0, 0), NO_POST),
        (20, FH, post() + u32(32000, 255, 1, 1, 0, 1), post()),
        (20, FH, NO_POST + u32(1, 14, 0, 0, 1, 0), NO_POST),
        (21, FH + u64(0) + u32(0), WCC + VERF, WCC),
        (21, FH + u64(8192) + u32(4096), NO_WCC + VERF, NO_WCC),
        (22, b"", b"", b""),
    ]


def nfs3():
    """Every procedure with a good reply and an error, every status, file type, mode and time;
    handles of every length; retransmission."""
    c = Capture()
    t = Talk(c, 2049)
    for proc, args, good, bad in procedures():
        t.both(NFS, 3, proc, args, b"" if good is None else u32(0) + good)
        if bad is not None:
            t.both(NFS, 3, proc, args, u32(2) + bad)
    for status in ERRORS:
        t.both(NFS, 3, 1, FH, u32(status))
    for kind in range(9):
        t.both(
            NFS,
            3,
            1,
            FH,
            u32(0) + fattr(kind, (0o644, 0o4755, 0o2711, 0o1777, 0o7777)[kind % 5], rdev=(8, kind)),
        )
    for when in ((0, 0), (1000, 5), (-1, 0), (0x80000000, 5), (31536000, 999999999), (31535999, 1)):
        t.both(
            NFS,
            3,
            2,
            FH + sattr(atime=when, mtime=when) + u32(1, *when),
            u32(0)
            + u32(1)
            + u64(0)
            + u32(*when * 2)
            + post(fattr(atime=when, mtime=when, ctime=when)),
        )
    for size in (0, 1, 2, 3, 4, 5, 8, 16, 27, 28, 33, 40, 63, 64):
        t.both(NFS, 3, 1, opaque(bytes(range(size))), u32(0) + fattr())
    for proc, args in (
        (1, FH),
        (3, DIR + text("again")),
        (16, DIR + u64(0) + bytes(8) + u32(512)),
        (10, DIR + text("s") + UNSET + text("p")),
    ):
        t.ask(NFS, 3, proc, args)
        t.send(call(t.xid, NFS, 3, proc, args))
    return c


def nfs3_tcp():
    """Every procedure over one TCP connection over IPv6, in pcapng with nanoseconds."""
    c = Capture()
    t = Talk(c, 2049, six=True, stream=True, sport=806)
    for proc, args, good, _ in procedures():
        t.both(NFS, 3, proc, args, b"" if good is None else u32(0) + good)
    c.extend(t.stream.close())
    return c


def nfs3_bad():
    """Calls and replies cut short, absurd lengths and counts, control bytes in names and paths."""
    c = Capture()
    t = Talk(c, 2049)
    for proc, args, good, bad in procedures():
        if good is None or proc == 22:
            continue
        whole = u32(0) + good
        for n in range(0, max(len(args), len(whole)), 36):
            t.both(NFS, 3, proc, args[: n + 2], whole[: n + 2])
        t.both(NFS, 3, proc, args, u32(70) + bad[:6])
    for args in (
        u32(0xFFFFFFFF),
        u32(65) + bytes(68),
        u32(3) + b"abc",
        DIR + u32(0xFFFFFFFF),
        DIR + text("n" * 255),
        DIR + text("n" * 256),
        DIR + text("n" * 60),
        DIR + text("\x1b[31mred\x07"),
        DIR + text("a\nb\r\tc\x7f"),
        DIR + text("\u202etxt.exe"),
        DIR + text(b"\xff\xfe\x80"),
        DIR + text(b"\0"),
    ):
        t.both(NFS, 3, 3, args, u32(0) + FH + post() + post())
    t.both(NFS, 3, 5, FH, u32(0) + NO_POST + text("\x1b]0;x\x07\n"))
    t.both(
        NFS, 3, 6, FH + u64(0) + u32(0xFFFFFFFF), u32(0) + NO_POST + u32(0xFFFFFFFF, 2, 0xFFFFFFFF)
    )
    t.both(
        NFS,
        3,
        7,
        FH + u64(2**64 - 1) + u32(0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF),
        u32(0) + NO_WCC + u32(0xFFFFFFFF),
    )
    t.both(NFS, 3, 8, DIR + text("f") + u32(9), u32(0, 7) + bytes(40))
    many = b"".join(entry(n, "", n) for n in range(40))
    t.both(NFS, 3, 16, DIR + u64(0) + bytes(8) + u32(9), u32(0) + NO_POST + VERF + many)
    t.both(
        NFS,
        3,
        16,
        DIR + u64(0) + bytes(8) + u32(9),
        u32(0) + NO_POST + VERF + u32(1) + u64(1) + u32(0xFFFFFFFC),
    )
    t.both(NFS, 3, 17, DIR + u64(0) + bytes(8) + u32(9, 9), u32(0) + NO_POST + VERF + u32(5) * 60)
    message = call(0x900, NFS, 3, 3, DIR + text("snapped name"))
    for cut in range(120, 220, 12):
        t.send(message, cut=cut)
    frames = fixed(u32(0x80000000 | len(message)) + message)
    s = Talk(c, 2049, stream=True, sport=807)
    for n in range(0, len(frames), 20):
        c.add(s.stream.call(frames[:n]))
    return c


CAPTURES = {"nfs3.pcap": nfs3, "nfs3-tcp.pcapng": nfs3_tcp, "nfs3-bad.pcap": nfs3_bad}
