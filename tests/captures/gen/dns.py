"""DNS and mDNS messages, RFC 1035 and followers."""
import struct

from . import wire as w
from .capture import Capture

A, NS, CNAME, SOA, MB, MG, MR, NULL, WKS, PTR, HINFO, MINFO, MX, TXT = (
    1,
    2,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
    14,
    15,
    16,
)
AAAA, SRV, OPT = 28, 33, 41
IN, CH, HS, ANY = 1, 3, 4, 255
QR, AA, TC, RD, RA = 0x8000, 0x0400, 0x0200, 0x0100, 0x0080
ZONE = "example.test"


class Name(str):
    """A domain name inside rdata, compressed as the message allows."""


class Message:
    def __init__(self, ident, flags, compress=True):
        self.head = [ident, flags, 0, 0, 0, 0]
        self.body = b""
        self.known = {} if compress else None

    def _name(self, name, at):
        out = b""
        labels = [l for l in name.split(".") if l]
        for i, label in enumerate(labels):
            rest = ".".join(labels[i:]).lower()
            if self.known is not None and rest in self.known:
                return out + struct.pack(">H", 0xC000 | self.known[rest])
            if self.known is not None and at + len(out) < 0x4000:
                self.known[rest] = at + len(out)
            out += bytes([len(label)]) + label.encode("latin-1")
        return out + b"\0"

    def _put_name(self, name):
        self.body += self._name(name, 12 + len(self.body))

    def ask(self, name, kind, cls=IN):
        self._put_name(name)
        self.body += struct.pack(">HH", kind, cls)
        self.head[2] += 1
        return self

    def record(self, name, kind, *rdata, section=0, cls=IN, ttl=3600, length=None):
        """rdata: bytes, or Name to be compressed. section: 0 answer, 1 authority, 2 additional."""
        self._put_name(name)
        at = 12 + len(self.body) + 10
        data = b""
        for part in rdata:
            data += self._name(part, at + len(data)) if isinstance(part, Name) else part
        size = len(data) if length is None else length
        self.body += struct.pack(">HHIH", kind, cls, ttl & 0xFFFFFFFF, size) + data
        self.head[3 + section] += 1
        return self

    def opt(self, size=1232, ext=0, version=0, flags=0, data=b""):
        return self.record(
            "", OPT, data, section=2, cls=size, ttl=ext << 24 | version << 16 | flags
        )

    def counts(self, *counts):
        self.head[2:] = counts
        return self

    def bytes(self):
        return struct.pack(">6H", *self.head) + self.body


def query(ident, name, kind, cls=IN, flags=RD):
    return Message(ident, flags).ask(name, kind, cls)


def answer(ident, name, kind, flags=QR | AA | RD | RA, cls=IN):
    return Message(ident, flags).ask(name, kind, cls)


def strings(*texts):
    return b"".join(bytes([len(t)]) + t.encode() for t in texts)


def caa(flags, tag, value):
    return bytes([flags]) + strings(tag) + value.encode()


RDATA = [
    # type, rdata: one record of every type that the interpreters name, and of some that they do not
    (A, [w.addr("10.9.0.80")]),
    (NS, [Name("ns.example.test")]),
    (CNAME, [Name("www.example.test")]),
    (
        SOA,
        [
            Name("ns.example.test"),
            Name("hostmaster.example.test"),
            struct.pack(">5I", 2024030101, 7200, 3600, 1209600, 300),
        ],
    ),
    (MB, [Name("mailbox.example.test")]),
    (MG, [Name("group.example.test")]),
    (MR, [Name("renamed.example.test")]),
    (NULL, [b"\0\1\2\3anything"]),
    (WKS, [w.addr("10.9.0.80"), b"\6", bytes([0, 0, 0x60, 0x40, 0, 0, 0, 0, 0, 0, 0x80])]),
    (WKS, [w.addr("10.9.0.80"), b"\x11", bytes([1, 0x80])]),
    (PTR, [Name("server.example.test")]),
    (HINFO, [strings("AMD64", "DEBIAN")]),
    (MINFO, [Name("owner.example.test"), Name("errors.example.test")]),
    (MX, [struct.pack(">H", 10), Name("mx.example.test")]),
    (TXT, [strings("v=spf1 -all", "second string", "")]),
    (17, [Name("a.example.test"), Name("b.example.test")]),
    (18, [struct.pack(">H", 1), Name("afs.example.test")]),
    (AAAA, [w.addr("fd09::80")]),
    (29, [bytes.fromhex("00121613" "890d1f40" "70be15f0" "00989680")]),
    (SRV, [struct.pack(">HHH", 10, 60, 5060), Name("sip.example.test")]),
    (
        35,
        [struct.pack(">HH", 100, 50) + strings("s", "SIP+D2U", ""), Name("_sip._udp.example.test")],
    ),
    (37, [struct.pack(">HHB", 1, 12345, 8) + b"certificate"]),
    (39, [Name("other.test")]),
    (43, [struct.pack(">HBB", 60485, 8, 2) + bytes(range(32))]),
    (44, [b"\4\2" + bytes(range(32))]),
    (45, [b"\12\1\2" + w.addr("10.9.0.1") + b"publickey"]),
    (
        46,
        [
            struct.pack(">HBBIIIH", A, 8, 3, 3600, 1711875600, 1709283600, 12345),
            b"\7example\4test\0" + bytes(range(64)),
        ],
    ),
    (47, [b"\3zzz\7example\4test\0", bytes.fromhex("0006400000080003")]),
    (48, [struct.pack(">HBB", 257, 3, 8) + bytes(range(64))]),
    (49, [b"\0\1\1" + bytes(range(32))]),
    (50, [bytes.fromhex("01000001 04 aabbccdd 04 01020304 0006 400000080003".replace(" ", ""))]),
    (51, [bytes.fromhex("0100000104aabbccdd")]),
    (52, [b"\3\1\1" + bytes(range(32))]),
    (53, [b"\3\1\1" + bytes(range(32))]),
    (55, [bytes.fromhex("0402000601020304") + b"keykey"]),
    (59, [struct.pack(">HBB", 60485, 8, 2) + bytes(range(32))]),
    (60, [struct.pack(">HBB", 257, 3, 8) + bytes(range(32))]),
    (61, [bytes(range(48))]),
    (62, [struct.pack(">IH", 66, 3), bytes.fromhex("000460000008")]),
    (
        64,
        [
            struct.pack(">H", 1),
            b"\3svc\7example\4test\0",
            bytes.fromhex("000100030268320003000201bb"),
        ],
    ),
    (65, [struct.pack(">H", 1), b"\0", bytes.fromhex("000100030268330004000401020304")]),
    (99, [strings("v=spf1 -all")]),
    (256, [struct.pack(">HH", 10, 1) + b"https://www.example.test/"]),
    (257, [caa(0, "issue", "ca.example.test")]),
    (4242, [b"private"]),
]


def dns():
    """Every record type, class, opcode and rcode; EDNS; sections; names of every shape; TCP."""
    c = Capture()
    port = 40000
    for i, (kind, rdata) in enumerate(RDATA):
        name = "host.example.test"
        c.add(w.udp_frame(port + i, 53, query(i, name, kind).bytes()))
        reply = answer(i, name, kind).record(name, kind, *rdata)
        c.add(w.udp_frame(53, port + i, reply.bytes(), w.SERVER, w.CLIENT))
    for i, (kind, cls) in enumerate(
        [
            (252, IN),
            (253, IN),
            (254, IN),
            (255, IN),
            (251, IN),
            (A, CH),
            (A, HS),
            (A, ANY),
            (TXT, CH),
            (A, 2),
            (A, 254),
            (0, IN),
            (65535, 7),
        ]
    ):
        c.add(w.udp_frame(port, 53, query(500 + i, "www.example.test", kind, cls).bytes()))
    for opcode in range(8):
        c.add(w.udp_frame(port, 53, query(600 + opcode, ZONE, SOA, flags=opcode << 11).bytes()))
    for rcode in list(range(12)) + [15]:
        c.add(
            w.udp_frame(
                53,
                port,
                answer(700 + rcode, "none.example.test", A, QR | RD | RA | rcode).bytes(),
                w.SERVER,
                w.CLIENT,
            )
        )
    for flags in (
        0,
        TC,
        RD,
        TC | RD,
        QR,
        QR | AA,
        QR | TC,
        QR | RA,
        QR | AA | TC | RA,
        QR | 0x30,
        0x20,
    ):
        c.add(w.udp_frame(port, 53, query(800, ZONE, A, flags=flags).bytes()))
    c.extend(dns_sections(port))
    stream = w.Stream(40999, 53)
    message = query(900, ZONE, 252).bytes()
    c.extend(stream.open() + [stream.call(struct.pack(">H", len(message)) + message)])
    c.extend(stream.close())
    c.add(w.udp_frame(53, 53, query(901, ZONE, NS).bytes()))
    c.add(w.udp_frame(port, 53, b""))
    c.add(w.udp_frame(port, 53, query(902, "v6.example.test", AAAA).bytes(), six=True))
    return c


def dns_sections(port):
    messages = [
        query(1, "", NS),
        query(2, ZONE, A).ask("second.example.test", AAAA),
        query(3, ZONE, A).opt(),
        query(4, ZONE, A).opt(4096, flags=0x8000, data=bytes.fromhex("000a00080102030405060708")),
        answer(5, ZONE, A, QR | RD).opt(512, ext=1),
        answer(6, ZONE, A, QR | RD | 3).opt(512, 2, 1, 0x8001),
        Message(7, QR).opt(4096, data=bytes(8)),
        query(8, "%d.0.9.10.in-addr.arpa" % 80, PTR),
        query(9, "UPPER.Example.Test", A),
        query(10, "a" * 63 + "." + "b" * 63 + "." + "c" * 63 + "." + "d" * 61, A),
        query(11, "space in.label\\x.\x01\x02\xfe.test", A),
        query(12, "_sip._udp.example.test", SRV),
    ]
    www = answer(13, "alias.example.test", A)
    www.record("alias.example.test", CNAME, Name("www.example.test"))
    for n in (80, 81, 82):
        www.record("www.example.test", A, w.addr("10.9.0.%d" % n), ttl=60)
    for n in (1, 2):
        www.record(ZONE, NS, Name("ns%d.example.test" % n), section=1)
        www.record("ns%d.example.test" % n, A, w.addr("10.9.0.%d" % n), section=2)
    www.record("ns1.example.test", AAAA, w.addr("fd09::1"), section=2, ttl=-1).opt()
    gone = answer(14, "gone.example.test", A, QR | RD | RA | 3)
    gone.record(
        ZONE,
        SOA,
        Name("ns.example.test"),
        Name("root.example.test"),
        struct.pack(">5I", 1, 2, 3, 4, 5),
        section=1,
        ttl=300,
    )
    update = Message(15, 5 << 11).ask(ZONE, SOA)
    update.record("new.example.test", A, section=0, cls=254, ttl=0)
    update.record("new.example.test", A, w.addr("10.9.0.99"), section=1)
    update.record("old.example.test", 255, section=1, cls=ANY, ttl=0)
    notify = Message(16, 4 << 11 | AA).ask(ZONE, SOA)
    plain = Message(17, QR | AA, compress=False).ask(ZONE, MX)
    plain.record(ZONE, MX, struct.pack(">H", 5), Name("mail.example.test"))
    for message in messages + [www, gone, update, notify, plain]:
        reply = message.head[1] & QR
        ends = (w.SERVER, w.CLIENT) if reply else (w.CLIENT, w.SERVER)
        yield w.udp_frame(*((53, port) if reply else (port, 53)), message.bytes(), *ends)


def mdns():
    """Queries, unicast-response and cache-flush bits, service discovery, over IPv4 and IPv6."""
    c = Capture()
    service = "_http._tcp.local"
    ask = Message(0, 0).ask(service, PTR, IN | 0x8000)
    known = Message(0, 0).ask(service, PTR).record(service, PTR, Name("web." + service), ttl=120)
    tell = Message(0, QR | AA).record(service, PTR, Name("web." + service), ttl=4500)
    tell.record(
        "web." + service,
        SRV,
        struct.pack(">HHH", 0, 0, 80),
        Name("client.local"),
        section=2,
        cls=IN | 0x8000,
        ttl=120,
    )
    tell.record("web." + service, TXT, strings("path=/"), section=2, cls=IN | 0x8000)
    host = Message(0, QR | AA).record(
        "client.local", A, w.addr(w.CLIENT.v4), cls=IN | 0x8000, ttl=120
    )
    host.record("client.local", AAAA, w.addr(w.CLIENT.ll), cls=IN | 0x8000, ttl=120)
    probe = (
        Message(0, 0)
        .ask("client.local", 255)
        .record("client.local", A, w.addr(w.CLIENT.v4), section=1, ttl=120)
    )
    for message in (ask, known, tell, host, probe):
        payload = message.bytes()
        head = w.udp(5353, 5353, payload, w.CLIENT.v4, "224.0.0.251")
        c.add(
            w.eth(w.IPV4_TYPE, w.ip4(w.UDP, head, dst="224.0.0.251", ttl=255), "01:00:5e:00:00:fb")
        )
        head = w.udp(5353, 5353, payload, w.CLIENT.ll, "ff02::fb")
        c.add(
            w.eth(
                w.IPV6_TYPE,
                w.ip6(w.UDP, head, w.CLIENT.ll, "ff02::fb", hops=255),
                "33:33:00:00:00:fb",
            )
        )
    c.add(w.udp_frame(5353, 40000, host.bytes(), w.SERVER, w.CLIENT))
    return c


def raw(flags, body, counts=(1, 0, 0, 0), ident=0xBAD):
    return struct.pack(">6H", ident, flags, *counts) + body


def dns_bad():
    """Messages that lie: pointers to themselves, forward, past the end; counts and lengths too
    large; then one good reply cut short at every length of the message and by several snap lengths.
    """
    c = Capture()
    tail = struct.pack(">HH", A, IN)
    www = b"\3www\7example\4test\0"
    rr = struct.pack(">HHIH", A, IN, 60, 4) + w.addr("10.9.0.80")
    bad = [
        raw(RD, b"\xc0\x0c" + tail),
        raw(RD, b"\xc0\x0e\xc0\x0c" + tail),
        raw(RD, b"\3www\xc0\x0c" + tail),
        raw(RD, b"\xc0\x20" + tail),
        raw(RD, b"\xff\xff" + tail),
        raw(RD, b"\xc0"),
        raw(RD, b"\3www"),
        raw(RD, b"\x3f" + b"a" * 20),
        raw(RD, b"\x40abc\0" + tail),
        raw(RD, b"\x80abc\0" + tail),
        raw(RD, www),
        raw(RD, www + b"\0"),
        raw(RD, www + b"\0\1\0"),
        raw(RD, b"\xc0\x00" + tail),
        raw(RD, b"\1a" * 130 + b"\0" + tail),
        raw(RD, b"\1\0" + tail),
        raw(RD, b"\0"),
        raw(RD, www + tail, (0, 0, 0, 0)),
        raw(RD, www + tail, (65535, 65535, 65535, 65535)),
        raw(RD, www + tail, (2, 0, 0, 0)),
        raw(RD, b"", (1, 0, 0, 0)),
        raw(QR | RA, www + tail + b"\xc0\x0c" + rr, (1, 9, 0, 0)),
        raw(QR | RA, www + tail + b"\xc0\x0c" + rr[:8] + b"\xff\xff" + rr[10:], (1, 1, 0, 0)),
        raw(QR | RA, www + tail + b"\xc0\x0c" + rr[:8] + b"\0\3" + rr[10:], (1, 1, 0, 0)),
        raw(QR | RA, www + tail + b"\xc0\x0c" + rr[:8] + b"\0\0", (1, 1, 0, 0)),
        raw(
            QR | RA,
            www + tail + b"\xc0\x0c" + struct.pack(">HHIH", CNAME, IN, 60, 2) + b"\xc0\x2c",
            (1, 1, 0, 0),
        ),
        raw(
            QR | RA,
            www + tail + b"\xc0\x0c" + struct.pack(">HHIH", MX, IN, 60, 1) + b"\0",
            (1, 1, 0, 0),
        ),
        raw(
            QR | RA,
            www + tail + b"\xc0\x0c" + struct.pack(">HHIH", SOA, IN, 60, 4) + b"\0\0\0\1",
            (1, 1, 0, 0),
        ),
        raw(
            QR | RA,
            www + tail + b"\xc0\x0c" + struct.pack(">HHIH", HINFO, IN, 60, 3) + b"\xffab",
            (1, 1, 0, 0),
        ),
        raw(
            QR | RA,
            www + tail + b"\xc0\x0c" + struct.pack(">HHIH", TXT, IN, 60, 3) + b"\x09ab",
            (1, 1, 0, 0),
        ),
        raw(
            QR | RA,
            www + tail + b"\xc0\x0c" + struct.pack(">HHIH", WKS, IN, 60, 3) + b"\x09ab",
            (1, 1, 0, 0),
        ),
        raw(
            QR | RA,
            www + tail + b"\xc0\x0c" + struct.pack(">HHIH", AAAA, IN, 60, 4) + b"\1\2\3\4",
            (1, 1, 0, 0),
        ),
        raw(QR, b"\0" + struct.pack(">HHIH", OPT, 512, 0, 400), (0, 0, 0, 1)),
        raw(QR, b"\0" + struct.pack(">HHIH", OPT, 512, 0, 0), (0, 1, 0, 0)),
        raw(
            RD,
            b"\x1b[31m\x1b]0;owned\x07\x08\x0a\0".replace(b"\x1b[31m", b"\x0f\x1b[31m", 1) + tail,
        ),
        raw(RD, b"\6\xe2\x80\xaeabc\0" + tail),
        raw(RD, b"\4a\nb\r\0" + tail),
    ]
    for message in bad:
        c.add(
            w.udp_frame(
                53 if message[2] & 0x80 else 40000, 40000 if message[2] & 0x80 else 53, message
            )
        )
    good = (
        answer(77, "www.example.test", SOA)
        .record(
            "www.example.test",
            SOA,
            Name("ns.example.test"),
            Name("root.example.test"),
            struct.pack(">5I", 1, 2, 3, 4, 5),
        )
        .opt()
        .bytes()
    )
    for n in range(0, len(good), 1):
        c.add(w.udp_frame(53, 40000, good[:n], w.SERVER, w.CLIENT))
    c.add_cuts(w.udp_frame(53, 40000, good, w.SERVER, w.CLIENT), range(34, 140, 5))
    return c


CAPTURES = {"dns.pcap": dns, "mdns.pcap": mdns, "dns-bad.pcap": dns_bad}
