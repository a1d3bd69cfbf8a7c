"""ICMP (RFC 792 and followers), ICMPv6 with neighbour discovery and MLD, IGMP."""
import struct

from . import wire as w
from .capture import Capture


def with_sum(head, pseudo=b""):
    return head[:2] + struct.pack(">H", w.checksum(pseudo + head)) + head[4:]


def icmp(kind, code=0, rest=bytes(4), body=b""):
    return with_sum(bytes([kind, code, 0, 0]) + rest + body)


def words(*values):
    return struct.pack(">%dH" % len(values), *values)


QUOTED = {
    "udp": w.ip4(w.UDP, w.udp(1234, 33434, bytes(16))),
    "tcp": w.ip4(w.TCP, w.tcp(1234, 80, 1, 0, w.SYN)),
    "icmp": w.ip4(w.ICMP, b"\x08\0\0\0" + bytes(20)),
    "proto": w.ip4(200, bytes(24)),
    "fragment": w.ip4(w.UDP, bytes(24), off=800),
}


def agent_advert():
    """Router advertisement with the Mobile IP extensions of RFC 2002 and RFC 3344."""
    agent = bytes([16, 14]) + words(7, 1800, 0xFF00) + w.addr("10.9.0.254") + w.addr("10.9.0.253")
    plain = bytes([16, 6]) + words(8, 65535, 0x0000)
    return (
        agent
        + plain
        + b"\x13\2\x18\x10"
        + b"\0"
        + b"\x18\4abcd"
        + b"\x19\x09fa@x.test"
        + b"\x63\2\1\2"
    )


def icmp4():
    """Every type and code with a good body, quoted packets of every kind, lengths cut."""
    c = Capture()

    def put(message, **f):
        c.add(w.carry(w.ICMP, message, w.SERVER, w.CLIENT, flags=0), **f)

    for kind in (8, 0):
        for seq in (0, 1, 65535):
            put(icmp(kind, 0, words(0x1F40, seq), bytes(range(56))))
    for code in range(18):
        put(icmp(3, code, words(0, 1400 if code == 4 else 0), QUOTED["udp"][:28]))
        put(icmp(3, code, bytes(4), QUOTED["tcp"]))
    for quoted in QUOTED.values():
        put(icmp(3, 3, bytes(4), quoted))
        put(icmp(3, 2, bytes(4), quoted[:28]))
        put(icmp(11, 0, bytes(4), quoted))
    for n in (0, 1, 4, 19, 20, 24, 27, 28, 29, 40):
        for code in (0, 1, 2, 3, 4):
            put(icmp(3, code, bytes(4), QUOTED["udp"][:n]))
    put(icmp(3, 4, words(0, 0), QUOTED["tcp"]))
    put(icmp(3, 3, bytes(4), w.ip4(w.UDP, bytes(16), options=b"\7\x07\4\0\0\0\0")))
    put(icmp(3, 3, bytes(4), w.ip6(w.UDP, bytes(40))))
    put(icmp(4, 0, bytes(4), QUOTED["udp"]))
    for code in range(6):
        put(icmp(5, code, w.addr("10.9.0.254"), QUOTED["udp"]))
        put(icmp(11, code, bytes(4), QUOTED["udp"]))
        put(icmp(12, code, bytes([20, 0, 0, 0]), QUOTED["udp"]))
    routers = struct.pack(">4si4si", w.addr("10.9.0.254"), 0, w.addr("10.9.0.253"), -10)
    put(icmp(9, 0, struct.pack(">BBH", 2, 2, 1800), routers))
    put(icmp(9, 16, struct.pack(">BBH", 1, 2, 1800), routers[:8] + agent_advert()))
    put(icmp(9, 0, struct.pack(">BBH", 1, 3, 1800), routers))
    put(icmp(9, 0, struct.pack(">BBH", 255, 2, 1800), routers))
    put(icmp(9, 0, struct.pack(">BBH", 0, 2, 0)))
    for n in range(0, 60, 4):
        put(icmp(9, 0, struct.pack(">BBH", 1, 2, 1800), (routers[:8] + agent_advert())[:n]))
    put(icmp(10))
    for kind in (13, 14):
        put(icmp(kind, 0, words(1, 2), struct.pack(">III", 32400000, 32400001, 32400002)))
    for kind in (15, 16):
        put(icmp(kind, 0, words(1, 2)))
    put(icmp(17, 0, words(1, 2), bytes(4)))
    put(icmp(18, 0, words(1, 2), w.addr("255.255.255.0")))
    for kind in (1, 2, 6, 7, 19, 30, 33, 40, 42, 43, 253, 255):
        put(icmp(kind, 1, words(1, 2), bytes(8)))
    put(icmp(8, 3, words(1, 1)))
    put(with_sum(icmp(8, 0, words(1, 1)))[:2] + b"\xba\xd0" + words(1, 1))
    whole = icmp(3, 3, bytes(4), QUOTED["udp"])
    for n in range(0, len(whole), 3):
        put(whole[:n])
        put(whole, cut=34 + n)
    return c


class Six:
    """Adds ICMPv6 messages, with their checksum, to a capture."""

    def __init__(self, capture, src=w.CLIENT.ll, dst="ff02::1", mac="33:33:00:00:00:01"):
        self.capture = capture
        self.src, self.dst, self.mac = src, dst, mac

    def put(self, kind, code=0, body=b"", hops=255, cut=None, short=None):
        head = bytes([kind, code, 0, 0]) + body
        pseudo = w.pseudo(w.addr(self.src), w.addr(self.dst), w.ICMP6, len(head))
        packet = w.ip6(w.ICMP6, with_sum(head, pseudo)[:short], self.src, self.dst, hops=hops)
        self.capture.add(w.eth(w.IPV6_TYPE, packet, self.mac), cut=cut)


def nd(kind, body, length=None):
    body += bytes(-(len(body) + 2) % 8)
    return bytes([kind, (len(body) + 2) // 8 if length is None else length]) + body


def prefix(bits=64, flags=0xC0, valid=86400, preferred=14400, net="fd09::"):
    return nd(3, struct.pack(">BBIII", bits, flags, valid, preferred, 0) + w.addr(net))


def rdnss(lifetime, *hosts):
    return nd(25, struct.pack(">HI", 0, lifetime) + b"".join(w.addr(h) for h in hosts))


LL = nd(1, w.mac(w.CLIENT.mac))
TARGET_LL = nd(2, w.mac(w.SERVER.mac))
OPTIONS = [
    b"",
    LL,
    TARGET_LL,
    prefix(),
    prefix(48, 0, 0xFFFFFFFF, 0xFFFFFFFF),
    prefix(128, 0x40, 0, 0),
    nd(4, bytes(6) + w.ip6(w.UDP, bytes(8))),
    nd(5, struct.pack(">HI", 0, 1500)),
    rdnss(1800, w.SERVER.v6),
    rdnss(0xFFFFFFFF, w.SERVER.v6, w.SERVER.ll),
    rdnss(0),
    nd(31, struct.pack(">HI", 0, 600) + b"\7example\4test\0\3lab\4test\0"),
    nd(31, struct.pack(">HI", 0, 0) + b"\x3fa"),
    nd(24, bytes([48, 0x18]) + struct.pack(">I", 1800) + bytes(8)),
    nd(14, b"nonce1"),
    nd(38, bytes(14)),
    nd(1, bytes(14)),
    nd(200, bytes(6)),
    nd(1, w.mac(w.CLIENT.mac), 0),
    nd(1, w.mac(w.CLIENT.mac), 9),
    nd(3, bytes(6)),
    nd(5, bytes(14)),
    nd(25, bytes(6)),
    b"\1",
    LL + prefix() + LL,
    nd(31, struct.pack(">HI", 0, 60) + b"\6\x1b[31mx\0"),
]


def icmp6():
    """Every type and code, neighbour discovery options, MLD versions 1 and 2, lengths cut."""
    c = Capture()
    s = Six(c)
    quoted = [
        w.ip6(w.UDP, w.udp(1234, 33434, bytes(16), w.CLIENT.v6, w.SERVER.v6)),
        w.ip6(w.TCP, w.tcp(1234, 80, 1, 0, w.SYN, src=w.CLIENT.v6, dst=w.SERVER.v6)),
        w.ip6(200, bytes(24)),
        w.ip6(0, b"\x11\0\1\4\0\0\0\0" + bytes(16)),
        w.ip6(44, b"\x11\0\0\0\0\0\0\1" + bytes(16)),
    ]
    for code in range(9):
        for packet in quoted:
            s.put(1, code, bytes(4) + packet)
    s.put(2, 0, struct.pack(">I", 1280) + quoted[0])
    for code in range(4):
        s.put(3, code, bytes(4) + quoted[0])
        s.put(4, code, struct.pack(">I", 40) + quoted[0])
    for n in (0, 8, 39, 40, 44, 47, 48, 49):
        s.put(1, 4, bytes(4) + quoted[0][:n])
    for kind in (128, 129):
        s.put(kind, 0, words(0x1F40, 1) + bytes(range(48)))
    group = w.addr("ff05::1:3")
    for kind in (130, 131, 132):
        s.put(kind, 0, words(10000 if kind == 130 else 0, 0) + group, hops=1)
    s.put(130, 0, words(1000, 0) + group + b"\x02\x7d" + words(0), hops=1)
    s.put(
        130,
        0,
        words(1000, 0) + group + b"\x0a\x7d" + words(2) + w.addr("fd09::1") + w.addr("fd09::2"),
        hops=1,
    )
    s.put(130, 0, words(1000, 0) + group + b"\x02\x7d" + words(9) + w.addr("fd09::1"), hops=1)
    s.put(130, 0, words(1000, 0) + group + b"\0", hops=1)
    records = [
        struct.pack(">BBH", kind, 0, len(src)) + group + b"".join(w.addr(a) for a in src)
        for kind in range(8)
        for src in ((), ("fd09::1",), ("fd09::1", "fd09::2"))
    ]
    s.put(143, 0, words(0, 1) + records[9], hops=1)
    s.put(143, 0, words(0, len(records)) + b"".join(records), hops=1)
    s.put(143, 0, words(0, 0), hops=1)
    s.put(143, 0, words(0, 65535) + records[3], hops=1)
    s.put(
        143,
        0,
        words(0, 1) + struct.pack(">BBH", 1, 2, 1) + group + w.addr("fd09::1") + bytes(8),
        hops=1,
    )
    for n in range(4, 30, 5):
        s.put(143, 0, (words(0, 1) + records[5])[:n], hops=1)
    neighbour6(s)
    for kind in (0, 5, 100, 127, 138, 139, 140, 141, 144, 147, 151, 155, 200, 255):
        s.put(kind, 1, bytes(20))
    for kind in range(128, 144):
        for n in (0, 3, 4, 7, 8, 15, 16, 19, 20, 23, 24, 27, 39):
            s.put(kind, 0, bytes(60), short=n)
    whole = struct.pack(">BBHII", 64, 0xC0, 1800, 0, 0) + LL + prefix()
    for cut in range(54, 54 + 4 + len(whole), 5):
        s.put(134, 0, whole, cut=cut)
    return c


def neighbour6(s):
    """Router and neighbour messages, redirects, each with every option."""
    for options in OPTIONS:
        s.put(133, 0, bytes(4) + options)
        s.put(134, 0, struct.pack(">BBHII", 64, 0xC0, 1800, 30000, 1000) + options)
        s.put(135, 0, bytes(4) + w.addr(w.SERVER.v6) + options)
        s.put(136, 0, struct.pack(">I", 0xE0000000) + w.addr(w.SERVER.v6) + options)
        s.put(137, 0, bytes(4) + w.addr(w.ROUTER.ll) + w.addr("fd09:1::1") + options)
    for flags in (0, 0x40, 0x80):
        s.put(134, 0, struct.pack(">BBHII", 0, flags, 0, 0, 0xFFFFFFFF))
        s.put(136, 0, struct.pack(">I", flags << 24) + w.addr(w.SERVER.ll))
    s.put(136, 0, struct.pack(">I", 0x20000000) + w.addr(w.SERVER.ll))


def igmp_message(kind, code=0, group="0.0.0.0", rest=b""):
    return with_sum(bytes([kind, code, 0, 0]) + w.addr(group) + rest)


def igmp():
    """Versions 1, 2 and 3: queries, reports, leaves, every record type, lists that lie; cut."""
    c = Capture()
    group = "239.9.9.9"

    def put(message, dst=group, **f):
        low = w.addr(dst)[1:]
        mac = "01:00:5e:%02x:%02x:%02x" % (low[0] & 0x7F, low[1], low[2])
        packet = w.ip4(w.IGMP, message, dst=dst, ttl=1, options=b"\x94\4\0\0", flags=0)
        c.add(w.eth(w.IPV4_TYPE, packet, mac), **f)

    def record(kind, *sources, aux=0, count=None):
        n = len(sources) if count is None else count
        return (
            struct.pack(">BBH", kind, aux, n) + w.addr(group) + b"".join(w.addr(s) for s in sources)
        )

    put(igmp_message(0x11, 0), "224.0.0.1")
    put(igmp_message(0x11, 100), "224.0.0.1")
    put(igmp_message(0x11, 10, group))
    put(igmp_message(0x12, 0, group))
    put(igmp_message(0x16, 0, group))
    put(igmp_message(0x17, 0, group), "224.0.0.2")
    put(igmp_message(0x11, 100, rest=b"\2\x7d\0\0"), "224.0.0.1")
    put(
        igmp_message(
            0x11, 10, group, b"\x0a\x7d" + words(2) + w.addr("10.9.0.1") + w.addr("10.9.0.2")
        )
    )
    put(igmp_message(0x11, 0xFF, group, b"\x0a\x7d" + words(9) + w.addr("10.9.0.1")))
    put(igmp_message(0x11, 10, rest=b"\0\0"), "224.0.0.1")
    for kind in range(9):
        for sources in ((), ("10.9.0.1",), ("10.9.0.1", "10.9.0.2", "10.9.0.3")):
            body = words(0, 1) + record(kind, *sources)
            put(with_sum(b"\x22\0\0\0" + body), "224.0.0.22")
    many = b"".join(record(1 + n % 6, "10.9.0.%d" % n) for n in range(1, 9))
    put(with_sum(b"\x22\0\0\0" + words(0, 8) + many), "224.0.0.22")
    put(with_sum(b"\x22\0\0\0" + words(0, 0)), "224.0.0.22")
    put(with_sum(b"\x22\0\0\0" + words(0, 65535) + many[:24]), "224.0.0.22")
    put(
        with_sum(b"\x22\0\0\0" + words(0, 2) + record(1, "10.9.0.1", aux=1) + bytes(4) + record(2)),
        "224.0.0.22",
    )
    put(with_sum(b"\x22\0\0\0" + words(0, 1) + record(4, "10.9.0.1", count=400)), "224.0.0.22")
    for kind in (0, 0x10, 0x13, 0x14, 0x15, 0x1E, 0x30, 0xFF):
        put(igmp_message(kind, 1, group))
    whole = with_sum(b"\x22\0\0\0" + words(0, 2) + many)
    for n in range(0, 40, 3):
        put(whole[:n])
        put(whole, cut=38 + n)
    return c


CAPTURES = {"icmp.pcap": icmp4, "icmp6.pcap": icmp6, "igmp.pcap": igmp}
