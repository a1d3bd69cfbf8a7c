"""ONC RPC (RFC 5531), RPCSEC_GSS (RFC 2203), the port mappers (RFC 1833); XDR (RFC 4506)."""
import struct

from . import wire as w
from .capture import Capture, START_NS

NONE, UNIX, SHORT, DES, GSS = 0, 1, 2, 3, 6
PMAP, NFS, MOUNT = 100000, 100003, 100005


def u32(*values):
    return b"".join(struct.pack(">I", v & 0xFFFFFFFF) for v in values)


def u64(*values):
    return b"".join(struct.pack(">Q", v & (1 << 64) - 1) for v in values)


def fixed(data):
    return data + bytes(-len(data) % 4)


def opaque(data):
    return u32(len(data)) + fixed(data)


def text(s):
    return opaque(s.encode() if isinstance(s, str) else s)


def auth(flavor=NONE, body=b""):
    return u32(flavor, len(body)) + fixed(body)


def unix(
    host="client.example.test", uid=1000, gid=100, groups=(100, 4, 24), seconds=START_NS // 10**9
):
    return auth(UNIX, u32(seconds) + text(host) + u32(uid, gid, len(groups), *groups))


CRED = unix()


def call(xid, prog, vers, proc, args=b"", cred=CRED, verf=auth(), rpc=2):
    return u32(xid, 0, rpc, prog, vers, proc) + cred + verf + args


def reply(xid, results=b"", accept=0, verf=auth()):
    return u32(xid, 1, 0) + verf + u32(accept) + results


def denied(xid, reject, *words):
    return u32(xid, 1, 1, reject, *words)


class Talk:
    """Calls and replies between CLIENT and SERVER, over UDP or one TCP connection."""

    def __init__(self, capture, port, six=False, stream=False, sport=800):
        self.capture = capture
        self.ports = (sport, port)
        self.six = six
        self.stream = w.Stream(sport, port, six=six) if stream else None
        self.xid = 0x5E000000 + port
        if stream:
            capture.extend(self.stream.open())

    def send(self, message, back=False, **options):
        if self.stream:
            record = u32(0x80000000 | len(message)) + message
            frame = self.stream.reply(record) if back else self.stream.call(record)
        else:
            ends = (w.SERVER, w.CLIENT) if back else (w.CLIENT, w.SERVER)
            ports = self.ports[::-1] if back else self.ports
            frame = w.udp_frame(*ports, message, *ends, six=self.six)
        self.capture.add(frame, **options)

    def ask(self, prog, vers, proc, args=b"", **f):
        self.xid += 1
        self.send(call(self.xid, prog, vers, proc, args, **f))

    def tell(self, results=b"", **f):
        self.send(reply(self.xid, results, **f), back=True)

    def both(self, prog, vers, proc, args, results):
        self.ask(prog, vers, proc, args)
        self.tell(results)


def gss(proc, service, seq=7, handle=b"context1", version=1):
    return auth(GSS, u32(version, proc, seq, service) + opaque(handle))


CREDENTIALS = [
    auth(),
    unix(),
    unix(groups=()),
    unix("h", 0, 0, range(16)),
    unix(seconds=12345),
    unix(seconds=-1),
    auth(SHORT, b"shorthand"),
    auth(DES, u32(0) + text("unix.1000@example.test") + bytes(range(8)) + b"\0\0\1\2"),
    auth(DES, u32(1) + b"\xde\xad\xbe\xef"),
    auth(DES, u32(2)),
    auth(4, b"kerberos"),
    auth(99, bytes(range(40))),
    gss(0, 1),
    gss(0, 2),
    gss(0, 3),
    gss(1, 0),
    gss(2, 0),
    gss(3, 1),
    gss(9, 9),
    gss(0, 1, version=2),
]
VERIFIERS = [
    auth(DES, bytes(range(8)) + b"\1\2\3\4"),
    auth(UNIX, b"verifier"),
    auth(GSS, bytes(range(37))),
    auth(SHORT, b"odd"),
    auth(77),
]


def rpc():
    """Credentials, verifiers, every accept and reject status, programs with and without a decoder,
    retransmissions, replies without a call, TCP records, RPCSEC_GSS."""
    c = Capture()
    t = Talk(c, 2049)
    getattr3 = opaque(bytes(range(1, 33)))
    for cred in CREDENTIALS:
        t.ask(NFS, 3, 0, b"", cred=cred)
        t.tell()
    for verf in VERIFIERS:
        t.ask(NFS, 3, 0, verf=verf)
        t.tell(verf=verf)
    for accept in range(7):
        t.ask(NFS, 3, 1, getattr3)
        t.tell(u32(2, 4) if accept in (1, 2, 3) else b"", accept=accept)
    t.ask(NFS, 9, 1)
    t.tell(accept=2)
    for words in [(0, 2, 2), (0,), (1,), (2, 5)] + [(1, why) for why in range(16)]:
        t.ask(NFS, 3, 0)
        t.send(denied(t.xid, *words), back=True)
    programs = [
        0,
        100000,
        100001,
        100002,
        100004,
        100005,
        100007,
        100009,
        100011,
        100012,
        100017,
        100021,
        100024,
        100026,
        100029,
        100068,
        100083,
        100227,
        100300,
        100302,
        150001,
        150006,
        300004,
        390101,
        390103,
        500021,
        0x40000000,
        0x5FFFFFFF,
        0x60000000,
        0xFFFFFFFF,
    ]
    for prog in programs:
        t.ask(prog, 1, 0)
        t.tell()
    t.ask(NFS, 3, 99)
    t.tell(u32(0))
    t.ask(100002, 2, 3, b"\0" * 8)
    t.tell(u32(0))
    for rpcvers in (1, 3):
        t.ask(NFS, 3, 0, rpc=rpcvers)
    t.ask(NFS, 3, 1, getattr3)
    for _ in range(2):
        t.send(call(t.xid, NFS, 3, 1, getattr3))
    t.tell(u32(2))
    t.tell(u32(2))
    t.send(reply(0xAAAA, u32(0)), back=True)
    t.send(reply(0, u32(0)), back=True)
    t.send(call(0, NFS, 3, 1, getattr3))
    t.send(reply(0, u32(70)), back=True)
    rpc_gss(t, getattr3)
    rpc_many(c)
    rpc_stream(c)
    return c


def rpc_gss(t, args):
    """Context creation, then calls with integrity and privacy."""
    token = bytes(range(64))
    for proc in (1, 2):
        t.ask(NFS, 3, 0, opaque(token), cred=gss(proc, 0, handle=b""))
        t.tell(opaque(b"context1") + u32(0, 0, 128) + opaque(token), verf=auth(GSS, b"checksum"))
    t.ask(NFS, 3, 1, opaque(u32(7) + args) + opaque(bytes(range(20))), cred=gss(0, 2))
    t.tell(opaque(u32(7, 2)) + opaque(bytes(range(20))), verf=auth(GSS, b"checksum"))
    t.ask(NFS, 3, 1, opaque(bytes(range(100, 180))), cred=gss(0, 3, 8))
    t.tell(opaque(bytes(range(60))), verf=auth(GSS, b"checksum"))
    t.ask(100002, 2, 3, opaque(bytes(20)), cred=gss(0, 2, 9))
    t.tell(opaque(u32(9, 0)) + opaque(b"sum"))
    t.ask(NFS, 3, 0, cred=gss(3, 1, 10))
    t.tell()


def rpc_many(c):
    """More calls than a table of 256 entries holds; then replies to the first and to the last."""
    t = Talk(c, 2049, sport=801)
    first = t.xid + 1
    for _ in range(260):
        t.ask(NFS, 3, 0, cred=auth())
    t.send(reply(first), back=True)
    t.tell()


def rpc_stream(c):
    """Record marks: last, not last, wrong; two messages in a segment, one in two segments."""
    t = Talk(c, 2049, stream=True, sport=802)
    args = opaque(bytes(range(1, 33)))
    t.both(NFS, 3, 1, args, u32(2))
    one = call(0x100, NFS, 3, 1, args)
    two = call(0x101, NFS, 3, 0)
    send = t.stream.call
    c.add(send(u32(len(one)) + one))
    c.add(send(u32(0x80000000 | len(one)) + one + u32(0x80000000 | len(two)) + two))
    record = u32(0x80000000 | len(one)) + one
    c.add(send(record[:60]))
    c.add(send(record[60:]))
    c.add(send(u32(0xFFFFFFFF) + one))
    c.add(send(u32(0x80000000) + one))
    c.extend(t.stream.close())


def rpc_bad():
    """A call and a reply cut everywhere, absurd lengths, text that would drive a terminal."""
    c = Capture()
    t = Talk(c, 2049)
    good = call(0x300, NFS, 3, 1, opaque(bytes(range(1, 33))))
    back = reply(0x300, u32(0) + bytes(84))
    for n in range(0, len(good), 2):
        t.send(good[:n])
    t.send(good)
    for n in range(0, len(back), 2):
        t.send(back[:n], back=True)
    for cred in (
        u32(1, 0xFFFFFFFF),
        u32(1, 400) + bytes(40),
        u32(1, 7) + bytes(7),
        u32(6, 0x7FFFFFFF),
        u32(1, 16) + u32(0, 0xFFFFFFFC, 0, 0),
        u32(1, 20) + u32(0, 0, 1, 1, 0xFFFFFFFF),
        u32(3, 12) + u32(0, 0x80000000, 0),
        u32(99, 1000) + bytes(1000),
        unix("\x1b]0;title\x07\x1b[31m"),
        unix("a\nb\r\x7f"),
        unix("\u202eevil"),
        unix("x" * 255),
    ):
        t.send(u32(0x400, 0, 2, NFS, 3, 0) + cred + auth())
        t.send(u32(0x401, 0, 2, NFS, 3, 0) + auth() + cred)
    t.send(u32(0x300, 1, 0, 1, 0xFFFFFFFF, 0, 0), back=True)
    t.send(u32(0x300, 1, 2, 3, 4), back=True)
    t.send(u32(0x300, 2, 2, NFS, 3, 0))
    frame = w.udp_frame(800, 2049, good)
    c.add_cuts(frame, range(42, len(frame), 9))
    return c


def mapping(prog, vers, proto, port):
    return u32(prog, vers, proto, port)


def pmap_list(*rows, end=True):
    return b"".join(u32(1) + mapping(*row) for row in rows) + (u32(0) if end else b"")


SERVICES = [
    (100000, 2, 6, 111),
    (100000, 2, 17, 111),
    (100003, 2, 17, 2049),
    (100003, 3, 6, 2049),
    (100005, 3, 17, 20048),
    (100024, 1, 6, 662),
    (400122, 1, 17, 1021),
    (0x40000001, 1, 6, 1022),
]


def pmap():
    """Port mapper version 2: every procedure, both transports, an indirect call with its reply."""
    c = Capture()
    t = Talk(c, 111)
    t.both(PMAP, 2, 0, b"", b"")
    for proc in (1, 2):
        t.both(PMAP, 2, proc, mapping(100003, 3, 17, 2049), u32(1))
    for prog, vers, proto in (
        (NFS, 3, 17),
        (NFS, 3, 6),
        (MOUNT, 3, 17),
        (400122, 1, 17),
        (NFS, 4, 132),
    ):
        t.both(PMAP, 2, 3, mapping(prog, vers, proto, 0), u32(2049 if prog == NFS else 0))
    t.both(PMAP, 2, 4, b"", pmap_list())
    t.both(PMAP, 2, 4, b"", pmap_list(*SERVICES))
    t.both(PMAP, 2, 4, b"", pmap_list(*SERVICES, end=False))
    fh = opaque(bytes(range(1, 33)))
    t.both(PMAP, 2, 5, u32(NFS, 3, 1) + opaque(fh), u32(2049) + opaque(u32(2)))
    t.both(PMAP, 2, 5, u32(100002, 2, 3) + opaque(b""), u32(1020) + opaque(b"data"))
    t.both(
        PMAP, 2, 5, u32(PMAP, 2, 3) + opaque(mapping(NFS, 2, 17, 0)), u32(111) + opaque(u32(2049))
    )
    t.ask(PMAP, 2, 3, mapping(NFS, 3, 17, 0))
    t.send(call(t.xid, PMAP, 2, 3, mapping(NFS, 3, 17, 0)))
    t.both(PMAP, 2, 6, b"", b"")
    t.both(PMAP, 1, 3, b"", b"")
    s = Talk(c, 111, stream=True, sport=803)
    s.both(PMAP, 2, 4, b"", pmap_list(*SERVICES))
    c.extend(s.stream.close())
    for n in range(0, 16, 2):
        t.ask(PMAP, 2, 3, mapping(NFS, 3, 17, 0)[:n])
        t.tell(u32(2049)[: n // 2])
    for n in range(0, 30, 3):
        t.ask(PMAP, 2, 4)
        t.tell(pmap_list(*SERVICES[:2])[:n])
        t.ask(PMAP, 2, 5, (u32(NFS, 3, 1) + opaque(fh))[:n])
    t.both(PMAP, 2, 5, u32(NFS, 3, 1, 0xFFFFFFFF), u32(1, 0xFFFFFFFF))
    return c


def rpcb(prog, vers, netid="udp", uaddr="", owner=""):
    return u32(prog, vers) + text(netid) + text(uaddr) + text(owner)


def rpcbind():
    """rpcbind versions 3 and 4: every procedure, lists, and each message cut short."""
    c = Capture()
    t = Talk(c, 111, six=True)
    uaddr = "10.9.0.1.8.1"
    rows = [
        rpcb(100000, 4, "tcp6", "::.0.111", "superuser"),
        rpcb(NFS, 3, "udp", "0.0.0.0.8.1", "1"),
        rpcb(100024, 1, "local", "/run/rpcbind.sock", "unknown"),
    ]
    entries = b"".join(u32(1) + row for row in rows) + u32(0)
    versaddr = b"".join(
        u32(1) + text(uaddr) + text(n) + u32(k) + text("inet") + text(n)
        for n, k in (("udp", 1), ("tcp", 3), ("ticotsord", 2), ("raw", 4), ("none", 0))
    ) + u32(0)
    args = rpcb(NFS, 3, "udp", "10.9.0.10.3.32", "client")
    remote = u32(NFS, 3, 1) + opaque(opaque(bytes(range(1, 33))))
    for vers in (3, 4):
        t.both(PMAP, vers, 0, b"", b"")
        t.both(PMAP, vers, 1, args, u32(1))
        t.both(PMAP, vers, 2, args, u32(1))
        t.both(PMAP, vers, 3, args, text(uaddr))
        t.both(PMAP, vers, 3, rpcb(400122, 9), text(""))
        t.both(PMAP, vers, 4, b"", entries)
        t.both(PMAP, vers, 4, b"", u32(0))
        t.both(PMAP, vers, 5, remote, text(uaddr) + opaque(u32(2)))
        t.both(PMAP, vers, 6, b"", u32(START_NS // 10**9))
        t.both(PMAP, vers, 7, text(uaddr), u32(16, 16) + opaque(bytes(16)))
        t.both(PMAP, vers, 8, u32(16) + opaque(bytes(16)), text(uaddr))
        for proc in (9, 10, 11, 12, 13):
            t.both(
                PMAP,
                vers,
                proc,
                {10: remote, 12: b""}.get(proc, args),
                {9: text(uaddr), 10: text(uaddr) + opaque(u32(2)), 11: versaddr, 12: bytes(60)}.get(
                    proc, b""
                ),
            )
    for proc, call_args, results in (
        (3, args, text(uaddr)),
        (4, b"", entries),
        (11, args, versaddr),
        (5, remote, text(uaddr) + opaque(u32(2))),
    ):
        for n in range(0, max(len(call_args), len(results)), 7):
            t.both(PMAP, 4, proc, call_args[:n], results[:n])
    t.both(PMAP, 4, 3, u32(NFS, 3, 0xFFFFFFFF), u32(0xFFFFFFFC))
    t.both(PMAP, 4, 3, rpcb(NFS, 3, "\x1b[31m", "", "a\nb"), text("\x1b[2J\u202e"))
    return c


CAPTURES = {"rpc.pcap": rpc, "rpc-bad.pcap": rpc_bad, "pmap.pcap": pmap, "rpcbind.pcap": rpcbind}
