"""DHCP and BOOTP, RFC 2131, RFC 2132 and the options after 77 that the references name."""
import struct

from . import wire as w
from .capture import Capture

COOKIE = bytes.fromhex("63825363")
DISCOVER, OFFER, REQUEST, DECLINE, ACK, NAK, RELEASE, INFORM = range(1, 9)


def opt(code, data=b"", length=None):
    return bytes([code, len(data) if length is None else length]) + data


def ips(*last):
    return b"".join(w.addr("10.9.0.%d" % n) for n in last)


def message(op, options=b"", cookie=COOKIE, **f):
    """Fields by name: htype hlen hops xid secs flags ciaddr yiaddr siaddr giaddr chaddr sname
    file."""
    head = struct.pack(
        ">BBBBIHH",
        op,
        f.get("htype", 1),
        f.get("hlen", 6),
        f.get("hops", 0),
        f.get("xid", 0x3903F326),
        f.get("secs", 0),
        f.get("flags", 0),
    )
    for name in ("ciaddr", "yiaddr", "siaddr", "giaddr"):
        head += w.addr(f.get(name, "0.0.0.0"))
    head += f.get("chaddr", w.mac(w.CLIENT.mac)).ljust(16, b"\0")
    head += f.get("sname", b"").ljust(64, b"\0") + f.get("file", b"").ljust(128, b"\0")
    return head + cookie + options


def ask(payload, src="0.0.0.0", dst="255.255.255.255"):
    head = w.udp(68, 67, payload, src, dst)
    frame = w.ip4(w.UDP, head, src, dst, flags=0, ttl=64, tos=0x10)
    return w.eth(w.IPV4_TYPE, frame, w.BROADCAST if dst == "255.255.255.255" else w.SERVER.mac)


def tell(payload, dst=w.CLIENT.v4):
    head = w.udp(67, 68, payload, w.SERVER.v4, dst)
    return w.eth(
        w.IPV4_TYPE, w.ip4(w.UDP, head, w.SERVER.v4, dst, flags=0), w.CLIENT.mac, w.SERVER.mac
    )


CLIENT_ID = opt(61, b"\1" + w.mac(w.CLIENT.mac))
WISHES = opt(55, bytes([1, 28, 2, 3, 15, 6, 12, 42, 60, 66, 67, 119, 121, 0, 43, 150, 224, 254]))
LEASE = (
    opt(54, ips(1))
    + opt(51, struct.pack(">I", 3600))
    + opt(58, struct.pack(">I", 1800))
    + opt(59, struct.pack(">I", 3150))
    + opt(1, w.addr("255.255.255.0"))
    + opt(28, w.addr("10.9.0.255"))
    + opt(3, ips(254))
    + opt(6, ips(1, 2))
    + opt(15, b"example.test")
)


def exchange():
    """Discover, offer, request, acknowledge: what a client needs to start."""
    return [
        ask(
            message(
                1,
                opt(53, b"\1")
                + CLIENT_ID
                + opt(12, b"client")
                + opt(57, b"\5\xdc")
                + WISHES
                + opt(60, b"sonde-test")
                + b"\xff",
            )
        ),
        tell(message(2, opt(53, b"\2") + LEASE + b"\xff", yiaddr=w.CLIENT.v4, siaddr=w.SERVER.v4)),
        ask(
            message(
                1,
                opt(53, b"\3")
                + CLIENT_ID
                + opt(50, ips(10))
                + opt(54, ips(1))
                + opt(12, b"client")
                + WISHES
                + b"\xff",
            )
        ),
        tell(message(2, opt(53, b"\5") + LEASE + b"\xff", yiaddr=w.CLIENT.v4, siaddr=w.SERVER.v4)),
    ]


def number(width, value):
    return value.to_bytes(width, "big")


PLAIN = [
    # one option of each code, well formed
    *[(n, ips(7)) for n in (1, 28, 32, 50, 54)],
    *[(n, ips(7, 8, 9)) for n in (3, 4, 5, 6, 7, 8, 9, 10, 11, 16, 41, 42, 44, 45, 48, 49, 65)],
    *[(n, ips(7)) for n in range(68, 77)],
    *[(n, b"text of option %d" % n) for n in (12, 14, 15, 17, 18, 40, 47, 56, 64, 66, 67, 77)],
    *[(n, number(4, 86400)) for n in (2, 24, 35, 38, 51, 58, 59)],
    (51, number(4, 0xFFFFFFFF)),
    *[(n, number(1, 64)) for n in (23, 37)],
    *[(n, number(1, 1)) for n in (19, 20, 27, 29, 30, 31, 34, 36, 39)],
    *[(n, number(2, 1500)) for n in (13, 22, 26, 57)],
    (21, ips(7) + w.addr("255.255.255.0") + ips(8) + w.addr("255.255.255.252")),
    (25, b"".join(number(2, n) for n in (68, 296, 508, 1500))),
    (33, ips(7, 254, 8, 254)),
    (43, opt(1, b"\x09" * 4) + opt(2, b"abc") + opt(254, b"")),
    *[(46, number(1, n)) for n in (1, 2, 4, 8, 3)],
    (52, b"\1"),
    (60, b"SONDE.test"),
    (61, b"\1" + w.mac(w.CLIENT.mac)),
    (62, b"nw.example.test"),
    (63, b"\1\0\2\2aa"),
    (78, b"\1" + ips(7)),
    (79, b"\0DEFAULT"),
    (81, b"\0\0\0client"),
    (82, opt(1, b"eth1") + opt(2, b"remote")),
    (89, b"\1client"),
    (93, b"\0\7"),
    (94, b"\1\3\x10"),
    (95, b"ldap"),
    (97, b"\0" + bytes(16)),
    (107, b"x"),
    (119, b"\7example\4test\0"),
    (121, b"\x18\x0a\x09\1" + ips(254)),
    (128, b"site"),
    (150, ips(7)),
    (224, bytes(120)),
    (254, b"last site option"),
    (100, b"EST5EDT"),
    (125, b"\0\0\0\x09\3\1\1a"),
]


def dhcp():
    """The usual exchange, every message type, BOOTP, relaying, every option, overloaded fields."""
    c = Capture()
    c.extend(exchange())
    for kind in (DECLINE, NAK, RELEASE, INFORM, 9, 10, 13):
        text = opt(56, b"address in use")
        pack = message(
            2 if kind == NAK else 1,
            opt(53, bytes([kind])) + opt(54, ips(1)) + text + b"\xff",
            ciaddr=w.CLIENT.v4,
        )
        c.add(tell(pack) if kind == NAK else ask(pack, w.CLIENT.v4, w.SERVER.v4))
    c.add(ask(message(1, b"\xff".ljust(60, b"\0"))))
    c.add(
        tell(
            message(
                2,
                opt(1, w.addr("255.255.255.0")) + b"\xff".ljust(58, b"\0"),
                yiaddr=w.CLIENT.v4,
                siaddr=w.SERVER.v4,
                sname=b"server.example.test",
                file=b"/boot/client.img",
            )
        )
    )
    for op in (0, 3):
        c.add(ask(message(op, b"\xff")))
    relayed = message(
        1,
        opt(53, b"\1") + opt(82, opt(1, b"port 3") + opt(2, b"switch")) + b"\xff",
        hops=2,
        secs=9,
        flags=0x8000,
        giaddr=w.ROUTER.v4,
    )
    head = w.udp(67, 67, relayed, w.ROUTER.v4, w.SERVER.v4)
    c.add(w.eth(w.IPV4_TYPE, w.ip4(w.UDP, head, w.ROUTER.v4), src=w.ROUTER.mac))
    for htype, hlen in ((6, 6), (7, 1), (15, 2), (18, 8), (32, 0), (200, 16)):
        c.add(ask(message(1, opt(53, b"\1") + b"\xff", htype=htype, hlen=hlen)))
    for i in range(0, len(PLAIN), 6):
        body = b"".join(opt(code, data) for code, data in PLAIN[i : i + 6])
        c.add(tell(message(2, opt(53, b"\5") + body + b"\xff", xid=i, sname=b"boot.example.test")))
    for which in (1, 2, 3, 4):
        c.add(
            tell(
                message(
                    2,
                    opt(53, b"\5") + opt(52, bytes([which])) + b"\xff",
                    file=opt(67, b"boot.img") + opt(12, b"client") + b"\xff",
                    sname=opt(66, b"server") + b"\0\0" + opt(15, b"example.test") + b"\xff",
                )
            )
        )
    c.add(
        tell(
            message(2, opt(53, b"\5") + b"\0\0\0" + opt(15, b"a") + b"\0" * 20 + opt(12) + b"\xff")
        )
    )
    c.add(ask(message(1, opt(61, b"\xff" + bytes(range(60))) + opt(53, b"\1") + b"\xff")))
    c.add(
        ask(message(1, opt(53, b"\1") + opt(61, b"printable identifier " * 9) + opt(60) + b"\xff"))
    )
    c.add(w.udp_frame(68, 67, b""))
    return c


def dhcp_bad():
    """Bad cookies, bad option lengths, options that run out, one message cut at many lengths."""
    c = Capture()
    c.add(ask(message(1, opt(53, b"\1") + b"\xff", cookie=b"\1\2\3\4")))
    c.add(ask(message(1, b"", cookie=b"")))
    wrong = [
        (1, b"\1\2\3"),
        (3, b"\1\2\3\4\5"),
        (6, b""),
        (50, b""),
        (54, bytes(5)),
        (2, bytes(8)),
        (13, b"\1"),
        (19, b""),
        (21, bytes(7)),
        (22, b"\1"),
        (25, b"\1"),
        (33, bytes(6)),
        (43, b"\1\x20ab"),
        (43, b"\1"),
        (46, b"\1\2"),
        (46, b""),
        (51, bytes(3)),
        (51, b""),
        (52, b""),
        (52, b"\x09"),
        (53, b""),
        (53, b"\0"),
        (53, b"\x63"),
        (53, b"\1\1"),
        (55, b""),
        (56, b"\x1b[2Jcleared\x07"),
        (57, b""),
        (58, bytes(8)),
        (12, b"a\0b\nc"),
        (12, b"\xe2\x80\xaerl\xff"),
        (66, b"\xc2\x9b31m"),
        (82, b"\1\xff"),
    ]
    for code, data in wrong:
        c.add(
            tell(
                message(2, opt(53, b"\5") + opt(code, data) + opt(12, b"after") + b"\xff", xid=code)
            )
        )
    c.add(tell(message(2, opt(53, b"\5") + opt(12, b"abc", 250))))
    c.add(tell(message(2, opt(53, b"\5") + b"\x0c")))
    c.add(tell(message(2, opt(53, b"\5") + opt(12, b"no end option"))))
    c.add(tell(message(2, opt(53, b"\5") + opt(61, bytes(255), 255) + b"\xff")))
    c.add(
        tell(
            message(
                2,
                opt(53, b"\5") + opt(52, b"\3") + b"\xff",
                file=b"\x0c\xf0" + b"a" * 126,
                sname=b"\x42\x80" + b"b" * 62,
            )
        )
    )
    good = message(1, opt(53, b"\1") + CLIENT_ID + WISHES + opt(12, b"client") + b"\xff")
    for n in [0, 1, 4, 11, 27, 43, 44, 107, 108, 235, 236, 238] + list(range(239, len(good), 3)):
        c.add(ask(good[:n]))
    c.add_cuts(ask(good), [42, 46, 70, 150, 281, 284, 290, 300])
    return c


CAPTURES = {"dhcp.pcap": dhcp, "dhcp-bad.pcap": dhcp_bad}
