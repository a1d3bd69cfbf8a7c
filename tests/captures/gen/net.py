"""IPv4 with options and fragments, IPv6 with extension headers, tunnels."""
import struct

from . import wire as w
from .capture import Capture

HELLO = w.udp(7, 9, b"options ahead")


def opt(kind, data=b"", length=None):
    return bytes([kind, len(data) + 2 if length is None else length]) + data


def route(kind, pointer, *hosts):
    return opt(kind, bytes([pointer]) + b"".join(w.addr(h) for h in hosts))


def stamps(flag, *entries, pointer=5, overflow=0):
    body = b"".join((w.addr(e[0]) if flag else b"") + struct.pack(">I", e[-1]) for e in entries)
    return opt(68, bytes([pointer, overflow << 4 | flag]) + body)


def cipso(doi, *tags):
    return opt(134, struct.pack(">I", doi) + b"".join(tags))


def tag(kind, data):
    return bytes([kind, len(data) + 2]) + data


OPTIONS = [
    b"\1\1\1\0",
    b"\0",
    route(7, 4, "0.0.0.0", "0.0.0.0"),
    route(7, 12, "10.9.0.254", "10.9.1.1", "0.0.0.0"),
    route(7, 40, *["10.9.0.%d" % n for n in range(1, 10)]),
    route(131, 4, "10.9.0.254", "10.9.1.1"),
    route(131, 8, "10.9.0.254", "10.9.1.1") + b"\0",
    route(137, 4, "10.9.0.254"),
    route(137, 8, "10.9.0.254"),
    stamps(0, (3600000,), (3600005,), pointer=13),
    stamps(0, (0,), (0,), overflow=3),
    stamps(1, ("10.9.0.254", 3600000), ("10.9.1.1", 0x80000001), pointer=21),
    stamps(3, ("10.9.0.254", 0)),
    opt(130, bytes.fromhex("3d80")),
    opt(130, bytes.fromhex("ab00")),
    opt(130, bytes.fromhex("96f1fe")),
    opt(130, bytes.fromhex("5aa1")),
    opt(130, bytes.fromhex("0102")),
    opt(130, b"\x3d"),
    opt(133, bytes.fromhex("0180")),
    cipso(1),
    cipso(3, tag(1, b"\0\x05")),
    cipso(3, tag(1, b"\0\xff\xf0\x0f\x80")),
    cipso(3, tag(1, b"\0\1\x80"), tag(2, b"\0\2\0\7\0\x09")),
    cipso(9, tag(5, b"\0\3\0\x10\0\2")),
    cipso(5, tag(3, b"\0\0\7\0\5" + bytes.fromhex("00000102" "00000304"))),
    cipso(7, tag(6, b"free")),
    cipso(7, tag(128, b"local")),
    opt(136, b"\0\5"),
    opt(148, b"\0\0"),
    opt(82, bytes(10)),
    opt(94, bytes(6)),
    opt(25, b"\1\2\3"),
    opt(222),
    b"\x1e\xfe",
    opt(7, b"\4"),
    opt(7, b""),
    opt(7, b"\4\1\2"),
    b"\7\0",
    b"\x83\0",
    b"\x89\0",
    b"\x88\0",
    b"\xde\0",
    b"\xde\1",
    b"\x44\x28\5\0",
    b"\x82\x0b\xab",
    b"\x86\x28\0\0\0\1\1\x22\0\1",
    b"\x86\x05\0",
    b"\x86\x0c\0\0\0\1\1\2\0\1\1\1",
    b"\x83\xff\4",
    b"\1" * 40,
    opt(30, bytes(38)),
]
PROTOCOLS = [
    0,
    3,
    8,
    9,
    12,
    22,
    27,
    33,
    41,
    43,
    44,
    46,
    47,
    59,
    60,
    63,
    77,
    80,
    88,
    94,
    103,
    112,
    136,
    200,
    255,
]


def ip4():
    """Options good and damaged, service and flag bits, lengths that lie, protocols, tunnels."""
    c = Capture()
    for options in OPTIONS:
        c.add(w.carry(w.UDP, HELLO, options=options))
    for tos in (0, 1, 2, 3, 0x10, 0xB8, 0xFF):
        c.add(w.carry(w.UDP, HELLO, tos=tos))
    for flags in range(8):
        c.add(w.carry(w.UDP, HELLO, flags=flags))
    for ttl in (0, 1, 255):
        c.add(w.carry(w.UDP, HELLO, ttl=ttl))
    for total in (0, 1, 19, 20, 24, 27, 28, 40, 42, 1500, 65535):
        c.add(w.carry(w.UDP, HELLO, total=total))
    for ihl in range(16):
        c.add(w.carry(w.UDP, HELLO, ihl=ihl))
    for version in (0, 5, 6, 15):
        c.add(w.carry(w.UDP, HELLO, version=version))
    c.add(w.carry(w.UDP, HELLO, sum=0xBAD0))
    for proto in PROTOCOLS:
        c.add(w.carry(proto, bytes(24)))
    for dst in (
        "255.255.255.255",
        "10.9.0.255",
        "0.0.0.0",
        "224.0.0.1",
        "127.0.0.1",
        "239.255.255.250",
        "240.0.0.1",
    ):
        c.add(w.eth(w.IPV4_TYPE, w.ip4(w.UDP, w.udp(7, 9, b"to", dst=dst), dst=dst)))
    upper = [
        (w.ESP, struct.pack(">II", 0x1000, 7) + bytes(24)),
        (w.ESP, b"\0\0\0"),
        (w.AH, struct.pack(">BBHII", 17, 4, 0, 0x100, 7) + b"ICV" * 4 + HELLO),
        (w.AH, b"\x11\4"),
        (
            w.OSPF,
            bytes.fromhex(
                "0201002c0a09000100000000000000000000000000000000"
                "ffffff00000a0201000000280a0900010a0900fe"
            ),
        ),
        (
            w.SCTP,
            struct.pack(">HHII", 5000, 7000, 1, 0)
            + bytes.fromhex("0003001500000067000100040000000368656c6c6f000000"),
        ),
        (47, bytes.fromhex("00000800") + w.ip4(w.UDP, HELLO)),
        (112, bytes.fromhex("2101640100010000") + w.addr("10.9.0.99")),
    ]
    for proto, body in upper:
        c.add(w.carry(proto, body))
    inner = w.ip4(w.UDP, HELLO, "10.9.7.1", "10.9.7.2")
    c.add(w.carry(w.IPIP, inner))
    c.add(w.carry(w.IPV6, w.ip6(w.UDP, w.udp(7, 9, b"six in four", w.CLIENT.v6, w.SERVER.v6))))
    deep = inner
    for _ in range(40):
        deep = w.ip4(w.IPIP, deep)
    c.add(w.eth(w.IPV4_TYPE, deep))
    c.add(w.carry(w.UDP, b""))
    frame = w.carry(w.UDP, HELLO, options=OPTIONS[3])
    for n in list(range(14, 48, 3)) + list(range(48, len(frame), 4)):
        c.add(frame, cut=n)
        c.add(frame[:n])
    return c


def fragments4():
    """Datagrams in fragments: in order, out of order, missing, tiny, of several protocols."""
    c = Capture()

    def split(proto, payload, step, ident, order=None, keep=None):
        parts = [(at, payload[at : at + step]) for at in range(0, len(payload), step)]
        for i in order or range(len(parts)):
            at, part = parts[i]
            if keep is None or i in keep:
                c.add(
                    w.carry(
                        proto, part, ident=ident, off=at, flags=1 if at + step < len(payload) else 0
                    )
                )

    body = w.udp(40000, 53, bytes(i & 0xFF for i in range(100)))
    split(w.UDP, body, 48, 101)
    split(w.UDP, body, 48, 102, order=[2, 0, 1])
    split(w.UDP, body, 48, 103, keep=[0, 2])
    split(w.UDP, body, 8, 104, keep=range(4))
    split(w.TCP, w.tcp(40000, 80, 1, 1, w.ACK, bytes(100)), 16, 105)
    split(w.ICMP, b"\x08\0\0\0\0\1\0\1" + bytes(120), 64, 106)
    split(200, bytes(64), 32, 107)
    split(w.UDP, w.udp(800, 2049, bytes(200)), 104, 108)
    for off, flags in ((65528, 0), (65528, 1), (8, 1), (0, 1), (8, 0), (0, 5), (16, 4)):
        c.add(w.carry(w.UDP, bytes(40), ident=200, off=off, flags=flags))
    c.add(w.carry(w.UDP, b"", ident=201, off=8, flags=1))
    return c


def header6(kind_next, body, fill=0):
    """An extension header of options: padded to a multiple of 8, its length filled in."""
    body += bytes(-(len(body) + 2) % 8) if not fill else b"\1\0"[:fill]
    return bytes([kind_next, (len(body) + 2) // 8 - 1]) + body


def opt6(kind, data=b"", length=None):
    return bytes([kind, len(data) if length is None else length]) + data


def calipso(*subs):
    return opt6(0x0A, struct.pack(">I", 0) + b"".join(subs))


def sub6(kind, data=b"", length=None):
    return bytes([kind, len(data) + 2 if length is None else length]) + data


LABELS = [
    calipso(),
    calipso(sub6(1, b"\0\5")),
    calipso(sub6(1, b"\5")),
    calipso(sub6(1, b"\0\5\0")),
    calipso(sub6(2, bytes.fromhex("f00f80"))),
    calipso(sub6(2)),
    calipso(sub6(3, b"\0\1\0\7\1\0")),
    calipso(sub6(3)),
    calipso(sub6(4, b"\0\1\0\x09\0\x10\0\x20")),
    calipso(sub6(4, b"\0\1\0")),
    calipso(sub6(3, b"\0\1\7")),
    calipso(sub6(5, opt(130, bytes.fromhex("3d80")))),
    calipso(sub6(5, cipso(3, tag(1, b"\0\5")))),
    calipso(sub6(6, b"secret")),
    calipso(sub6(7, b"x")),
    calipso(sub6(0)),
    calipso(b"\1"),
    calipso(sub6(1, b"\0\5", 1)),
    calipso(sub6(1, b"\0\5", 99)),
    calipso(sub6(1, b"\0\5"), sub6(2, b"\x80"), sub6(3, b"\0\2")),
    opt6(0x0A, b"\0\0"),
    opt6(0x0A, struct.pack(">I", 77) + b"\1"),
    opt6(0x0A, b""),
]


def ip6():
    """Hop-by-hop, destination, routing, fragment headers; labels; lengths that lie; protocols."""
    c = Capture()
    body = w.udp(7, 9, b"options ahead", w.CLIENT.v6, w.SERVER.v6)

    def put(proto, payload, **f):
        c.add(w.eth(w.IPV6_TYPE, w.ip6(proto, payload, **f)))

    options = [
        b"\0\0\0\0\0\0",
        b"\1\4\0\0\0\0",
        opt6(5, b"\0\0") + b"\1\0",
        opt6(5, b"\0\1"),
        opt6(5, b"\0\2"),
        opt6(5, b"\0\x23"),
        opt6(5, b"\0\0\0"),
        opt6(5, b"\0"),
        opt6(0xC2, struct.pack(">I", 70000)),
        opt6(0xC2, b"\0\1"),
        opt6(0xC2, b"\1" * 6),
        opt6(4, b"\4"),
        opt6(4, b""),
        opt6(0x63, b"\0\0\1\2"),
        opt6(0x1E, b"experiment"),
        opt6(0xC9, bytes(16)),
        opt6(1, b"", 40),
        opt6(0x22, b"\1\2", 200),
        b"\5",
        b"\0\0\0\0\0\5",
    ] + LABELS
    for option in options:
        put(0, header6(w.UDP, option) + body)
        put(60, header6(w.UDP, option) + body)
    routing = struct.pack(">BBBBI", w.UDP, 4, 0, 2, 0) + w.addr("fd09::fe") + w.addr("fd09:1::1")
    for header in (
        routing,
        routing[:3] + b"\0" + routing[4:],
        bytes([w.UDP, 0, 0, 0]) + bytes(4),
        bytes([w.UDP, 2, 2, 1]) + bytes(4) + w.addr("fd09::fe"),
        bytes([w.UDP, 1, 0, 1]) + bytes(12),
        bytes([w.UDP, 2, 4, 0, 0, 0, 0, 0]) + w.addr("fd09::fe"),
        bytes([w.UDP, 3, 3, 1]) + bytes(28),
        bytes([w.UDP, 40, 0, 255]) + bytes(4),
    ):
        put(43, header + body)
    for word, ident in ((1, 7), (8 | 1, 7), (16, 7), (0, 9), (0xFFF8, 0xFFFFFFFF), (6, 1)):
        put(44, struct.pack(">BBHI", w.UDP, 0, word, ident) + body)
    chain = header6(44, opt6(5, b"\0\0") + b"\1\0") + struct.pack(">BBHI", w.UDP, 0, 1, 7) + body
    put(0, chain)
    put(
        0,
        header6(43, b"\1\4\0\0\0\0")
        + bytes([60, 2, 0, 1])
        + bytes(4)
        + w.addr("fd09::fe")
        + header6(w.UDP, opt6(4, b"\3"))
        + body,
    )
    many = body
    for _ in range(40):
        many = header6(60, b"\1\4\0\0\0\0") + many
    put(60, many)
    for proto in (1, 2, 4, 41, 59, 89, 103, 132, 135, 200, 255):
        put(proto, bytes(40))
    put(w.IPIP, w.ip4(w.UDP, HELLO))
    put(w.IPV6, w.ip6(w.UDP, body))
    put(w.ESP, struct.pack(">II", 0x1000, 7) + bytes(24))
    put(w.AH, struct.pack(">BBHII", 17, 4, 0, 0x100, 7) + b"ICV" * 4 + body)
    put(w.UDP, body, tclass=0xB8, flow=0xABCDE, hops=1)
    put(w.UDP, body, tclass=3, flow=0xFFFFF, hops=0)
    for length in (0, 1, 8, 20, 22, 200, 65535):
        put(w.UDP, body, length=length)
    for src, dst in (
        ("::", "ff02::1"),
        ("::1", "::1"),
        ("fe80::1", "ff05::2"),
        ("::ffff:10.9.0.1", "fd09::"),
        ("2001:db8::", "64:ff9b::a09:1"),
        ("fd09:0:0:1::", "fd09:1:0:0:1::1"),
    ):
        put(w.UDP, w.udp(7, 9, b"to", src, dst), src=src, dst=dst)
    put(0, header6(w.UDP, b"\1\4\0\0\0\0")[:1] + b"\xff" + bytes(6) + body)
    frame = w.eth(w.IPV6_TYPE, w.ip6(0, chain))
    for n in list(range(14, 54, 6)) + list(range(54, len(frame), 3)):
        c.add(frame, cut=n)
        c.add(frame[:n])
    return c


CAPTURES = {"ip4.pcap": ip4, "ip4-fragments.pcap": fragments4, "ip6.pcap": ip6}
