"""Routing and bridging: OSPF (RFC 2328, RFC 5340), RIP, RIPng, IS-IS, spanning tree."""
import struct

from . import wire as w
from .capture import Capture

RTR, DR, BDR = w.addr("10.9.9.1"), w.addr("10.9.0.254"), w.addr("10.9.0.20")
NONE4 = bytes(4)


def ospf(kind, body, area="0.0.0.0", auth=(0, bytes(8)), version=2, length=None):
    n = 24 + len(body) if length is None else length
    head = struct.pack(">BBH", version, kind, n) + RTR + w.addr(area)
    sum_ = w.checksum(head + struct.pack(">HH", 0, auth[0]) + body)
    return head + struct.pack(">HH", sum_, auth[0]) + auth[1] + body


def lsa(kind, body, ident="10.9.1.0", age=1, options=2, length=None):
    n = 20 + len(body) if length is None else length
    return (
        struct.pack(">HBB", age, options, kind)
        + w.addr(ident)
        + RTR
        + struct.pack(">IHH", 0x80000001, 0xABCD, n)
        + body
    )


def link(kind, ident, data, metric, tos=()):
    body = w.addr(ident) + w.addr(data) + struct.pack(">BBH", kind, len(tos), metric)
    return body + b"".join(struct.pack(">BBH", t, 0, m) for t, m in tos)


LINKS = (
    link(1, "10.9.9.2", "10.9.0.1", 10)
    + link(2, "10.9.0.254", "10.9.0.1", 1, ((8, 20), (16, 30)))
    + link(3, "10.9.1.0", "255.255.255.0", 5)
    + link(4, "10.9.9.3", "10.9.0.1", 7)
    + link(9, "10.9.9.4", "10.9.0.1", 7)
)
EXTERNAL = w.addr("255.255.0.0") + struct.pack(">I", 0x80000014) + w.addr("10.9.0.7") + w.addr(
    "0.0.0.9"
)
LSAS = [
    lsa(1, struct.pack(">BBH", 3, 0, 5) + LINKS, age=59),
    lsa(2, w.addr("255.255.255.0") + RTR + DR, age=61, options=7),
    lsa(3, w.addr("255.255.255.0") + struct.pack(">I", 100), age=3600),
    lsa(4, NONE4 + struct.pack(">I", 100) + struct.pack(">I", 8 << 24 | 200), age=7325),
    lsa(5, EXTERNAL),
    lsa(6, b"\0\0\0\1" + RTR),
    lsa(7, w.addr("255.0.0.0") + struct.pack(">I", 7) + NONE4 + NONE4),
    lsa(9, b"opaq"),
]
HELLO = w.addr("255.255.255.0") + struct.pack(">HBBI", 10, 2, 1, 40) + DR + BDR


def ospf_capture():
    """Every type, LSA, link and authentication; then cut and lying ones."""
    c = Capture()

    def add(data, **f):
        c.add(w.carry(w.OSPF, data, ttl=1), **f)

    add(ospf(1, HELLO + RTR + w.addr("10.9.9.7")))
    add(ospf(1, w.addr("255.0.0.0") + struct.pack(">HBBI", 10, 7, 0, 40) + NONE4 + NONE4, "0.0.0.1"))
    add(ospf(1, HELLO, auth=(1, b"secret\0\0")))
    add(ospf(1, HELLO, auth=(2, struct.pack(">HBBI", 0, 5, 16, 77))))
    add(ospf(1, HELLO, auth=(9, bytes(8))))
    headers = b"".join(l[:20] for l in LSAS)
    add(ospf(2, struct.pack(">HBBI", 1500, 2, 7, 1000) + headers))
    add(ospf(2, struct.pack(">HBBI", 1500, 0, 0, 1001)))
    requests = b"".join(struct.pack(">I", k) + w.addr("10.9.1.0") + RTR for k in range(1, 9))
    add(ospf(3, requests))
    add(ospf(4, struct.pack(">I", len(LSAS)) + b"".join(LSAS)))
    add(ospf(5, headers))
    for kind in (0, 6, 7):
        add(ospf(kind, b""))
    add(ospf(1, HELLO, version=3))
    add(ospf(1, HELLO, version=4))
    add(ospf(4, struct.pack(">I", 9) + LSAS[1]))
    add(ospf(4, struct.pack(">I", 1) + lsa(1, b"", length=5)))
    add(ospf(5, headers[:30]))
    add(ospf(1, HELLO, length=20) + b"padding")
    add(ospf(1, HELLO)[:23])
    c.add_cuts(w.carry(w.OSPF, ospf(4, struct.pack(">I", len(LSAS)) + b"".join(LSAS))), (40, 80, 150, 300))
    return c


def ospf3(kind, body, version=3):
    return struct.pack(">BBH", version, kind, 16 + len(body)) + RTR + NONE4 + struct.pack(
        ">HBB", 0x1234, 7, 0
    ) + body


def lsa3(kind, body, age=5):
    return (
        struct.pack(">HH", age, kind)
        + w.addr("0.0.0.5")
        + RTR
        + struct.pack(">IHH", 0x80000002, 0xBEEF, 20 + len(body))
        + body
    )


def prefix(text, bits, options=0, metric=0):
    return struct.pack(">BBH", bits, options, metric) + w.addr(text)[: (bits + 31) // 32 * 4]


def link3(kind):
    return struct.pack(">BBH", kind, 0, 10) + w.addr("0.0.0.3") + w.addr("0.0.0.4") + DR


LSAS3 = [
    lsa3(0x2001, struct.pack(">I", 0x13) + link3(1) + link3(2) + link3(4) + link3(7)),
    lsa3(0x2002, struct.pack(">I", 0x13) + RTR + DR),
    lsa3(0x2003, struct.pack(">I", 20) + prefix("fd09:1::", 48)),
    lsa3(0x2004, bytes(12)),
    lsa3(0x4005, bytes(8)),
    lsa3(0x0008, struct.pack(">I", 0x01000013) + w.addr("fe80::1") + struct.pack(">I", 2)
         + prefix("fd09:2::", 64, 2) + prefix("::", 0)),
    lsa3(0x2009, struct.pack(">HH", 2, 0x2001) + w.addr("0.0.0.5") + RTR
         + prefix("fd09:3::", 64) + prefix("fd09::1", 128, 2)),
    lsa3(0x600A, b"????"),
]
LSAS3[6] = lsa3(0x2009, struct.pack(">HH", 2, 0x2001) + w.addr("0.0.0.5") + RTR
                + prefix("fd09:3::", 64) + prefix("fd09::1", 128, 2))


def ospf3_capture():
    """Every type and LSA of version 3; version 2 in IPv6; a prefix that is too long."""
    c = Capture()

    def add(data):
        c.add(w.carry(w.OSPF, data, six=True, hops=1))

    add(ospf3(1, w.addr("0.0.0.5") + struct.pack(">BBH", 1, 0, 0x13) + struct.pack(">HH", 10, 40)
              + DR + BDR + RTR))
    headers = b"".join(l[:20] for l in LSAS3)
    add(ospf3(2, struct.pack(">IHBBI", 0x13, 1500, 0, 7, 0x123) + headers))
    add(ospf3(3, b"".join(struct.pack(">HH", 0, k) + w.addr("0.0.0.5") + RTR
                          for k in (0x2001, 0x2002, 0x4005, 8, 0x2006, 0x2007, 0x2009, 0x20))))
    add(ospf3(4, struct.pack(">I", len(LSAS3)) + b"".join(LSAS3)))
    add(ospf3(5, headers))
    add(ospf3(9, b""))
    add(ospf(1, HELLO))
    add(ospf3(4, struct.pack(">I", 1) + lsa3(0x2003, struct.pack(">IBBH", 1, 200, 0, 0) + bytes(28))))
    c.add_cuts(w.carry(w.OSPF, ospf3(4, struct.pack(">I", 8) + b"".join(LSAS3)), six=True), (60, 90, 200, 333))
    return c


def entry(dst, metric, family=2, tag=0, mask="0.0.0.0", hop="0.0.0.0"):
    return struct.pack(">HH", family, tag) + w.addr(dst) + w.addr(mask) + w.addr(hop) + struct.pack(">I", metric)


def rip():
    """Both versions, every command and authentication; RIPng."""
    c = Capture()

    def add(command, version, body, port=520):
        c.add(w.udp_frame(port, port, struct.pack(">BBH", command, version, 0) + body))

    routes = entry("10.9.1.0", 1) + entry("0.0.0.0", 7) + entry("10.9.2.0", 16)
    v2 = (
        entry("10.9.0.0", 1, 2, 5, "255.255.0.0", "10.9.0.9")
        + entry("10.9.3.0", 1, 2, 0, "255.0.255.0")
        + entry("10.9.4.0", 2, 5)
    )
    password = struct.pack(">HH16s", 0xFFFF, 2, b"password")
    md5 = struct.pack(">HHHBBI8x", 0xFFFF, 3, 4 + 20 + len(v2), 9, 20, 0x12345678)
    add(1, 1, entry("0.0.0.0", 16, 0))
    add(2, 1, routes)
    add(2, 2, v2)
    add(2, 2, password + v2)
    add(2, 2, md5 + v2 + struct.pack(">HH16s", 0xFFFF, 1, b"digest"))
    add(2, 2, struct.pack(">HH16x", 0xFFFF, 0) + v2)
    add(2, 2, struct.pack(">HH16x", 0xFFFF, 7))
    add(3, 1, b"/var/log/trace\0")
    add(4, 1, b"/var/log/trace")
    add(5, 1, routes)
    poll = struct.pack(">HH", 2, 0) + w.addr("10.9.1.0") + bytes(8)
    poll += struct.pack(">HH", 2, 0) + w.addr("10.9.0.254") + bytes(8)
    add(6, 1, poll + struct.pack(">HHIII16s", 0x41, 5, 30, 2, 0x63, b"le0"))
    add(6, 1, poll)
    sec = struct.pack(">I", 77) + w.addr("10.9.1.0") + struct.pack(">IHHHHII", 2, 3, 0, 4, 5, 7, 8)
    add(51, 1, sec + w.addr("10.9.2.0") + struct.pack(">I", 0))
    add(52, 1, sec + w.addr("10.9.2.0") + struct.pack(">IHH", 1, 2, 3))
    add(9, 0, b"")
    add(2, 3, routes + b"left")
    add(2, 1, routes[:30])

    def next6(text, bits, metric):
        return w.addr(text) + struct.pack(">HBB", 0, bits, metric)

    for command in (1, 2, 3):
        frame = struct.pack(">BBH", command, 1, 0) + next6("fd09:1::", 48, 1) + next6("::", 0, 16)
        c.add(w.udp_frame(521, 521, frame, six=True))
    c.add(w.udp_frame(521, 521, struct.pack(">BBH", 2, 1, 0) + next6("fd09:1::", 48, 1) + b"x", six=True))
    c.add(w.udp_frame(521, 521, b"\2\1", six=True))
    c.add_cuts(w.udp_frame(520, 520, struct.pack(">BBH", 2, 2, 0) + password + v2), (44, 60, 80, 100))
    return c


def bridge():
    """Bridge PDUs of each type, IS-IS of each type and of TRILL, AARP of each operation."""
    c = Capture()
    body = struct.pack(">BH6sIH6sHHHHH", 1, 0x8000, w.ROUTER.mac and w.mac(w.ROUTER.mac), 19, 0x8000,
                       w.mac(w.SERVER.mac), 0x8001, 256, 5120, 512, 3840)
    group = "01:80:c2:00:00:00"
    for version, kind in ((0, 0), (2, 2), (0, 128), (0, 5)):
        c.add(w.llc(b"\x42\x42\3", struct.pack(">HBB", 0, version, kind) + body, dst=group, pad=False))
    c.add(w.llc(b"\x42\x42\3", struct.pack(">HBB", 0, 0, 128), dst=group, pad=False))
    c.add(w.llc(b"\x42\x42\3", b"\0\0\0", dst=group, pad=False))
    c.add(w.llc(b"\x42\x42\3", struct.pack(">HBB", 0, 0, 0) + body[:9], dst=group, pad=False))
    for kind in (15, 16, 17, 18, 20, 24, 25, 26, 27, 30):
        pdu = bytes((0x83, 27, 1, 0, kind, 1, 0, 0)) + b"rest of the PDU"
        c.add(w.llc(b"\xfe\xfe\3", pdu, dst="01:80:c2:00:00:14", pad=False))
    c.add(w.llc(b"\xfe\xfe\3", pdu, dst="01:80:c2:00:02:01", pad=False))
    c.add(w.llc(b"\xfe\xfe\3", pdu[:6], dst="01:80:c2:00:00:14", pad=False))

    def aarp(op, hardware=1, protocol=0x809B):
        return (struct.pack(">HHBBH", hardware, protocol, 6, 4, op) + w.mac(w.CLIENT.mac) + b"\0\xff\1\2"
                + w.mac(w.SERVER.mac) + b"\0\xff\0\1")

    for op in (1, 2, 3, 4):
        c.add(w.eth(0x80F3, aarp(op)))
    c.add(w.eth(0x80F3, aarp(1, 6)))
    c.add(w.eth(0x80F3, aarp(1)[:27]))
    return c


CAPTURES = {
    "ospf.pcap": ospf_capture,
    "ospf3.pcap": ospf3_capture,
    "rip.pcap": rip,
    "bridge.pcap": bridge,
}
