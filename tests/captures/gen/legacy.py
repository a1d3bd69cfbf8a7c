"""What tcpdump and ipreport of AIX and OpenVMS know beyond snoop: SNMP, EGP, IGRP, the status monitor
and PC-NFS, DECnet, LAT, MOP, SCA, IPX, AppleTalk, FDDI."""
import struct

from . import wire as w
from .capture import LINK_FDDI, Capture
from .rpc import Talk, text, u32


def tlv(tag, body):
    n = len(body)
    return bytes([tag, n]) + body if n < 128 else bytes([tag, 0x82]) + struct.pack(">H", n) + body


def integer(n, tag=2):
    size = max(1, (n.bit_length() + 8) // 8)
    return tlv(tag, n.to_bytes(size, "big", signed=True))


def oid(text_, tag=6):
    parts = [int(p) for p in text_.split(".")]
    body = bytes([parts[0] * 40 + parts[1]])
    for part in parts[2:]:
        low = [part & 127]
        while part := part >> 7:
            low.insert(0, part & 127 | 128)
        body += bytes(low)
    return tlv(tag, body)


def binding(name, value):
    return tlv(0x30, oid(name) + value)


NULL = tlv(5, b"")
SYS = "1.3.6.1.2.1.1."


def pdu(tag, request, status, index, *bindings):
    return tlv(tag, integer(request) + integer(status) + integer(index) + tlv(0x30, b"".join(bindings)))


def snmp(body, version=0, community=b"public"):
    return tlv(0x30, integer(version) + tlv(4, community) + body)


def snmp_capture():
    """Every PDU, value type and version; damage."""
    c = Capture()

    def ask(data, port=161, back=False):
        if back:
            c.add(w.udp_frame(port, 1061, data, w.SERVER, w.CLIENT))
        else:
            c.add(w.udp_frame(1061, port, data))

    values = [
        binding(SYS + "1.0", tlv(4, b"example system")), binding(SYS + "2.0", oid("1.3.6.1.4.1.9.1.516")),
        binding(SYS + "3.0", integer(123456, 0x43)), binding(SYS + "7.0", integer(-72)),
        binding("1.3.6.1.2.1.2.2.1.6.1", tlv(4, b"\2\0\n\t\0\1")), binding("1.3.6.1.2.1.2.2.1.10.1", integer(4000000000, 0x41)),
        binding("1.3.6.1.2.1.2.2.1.5.1", integer(100000000, 0x42)), binding("1.3.6.1.2.1.4.20.1.1", tlv(0x40, w.addr("10.9.0.1"))),
        binding("1.3.6.1.2.1.31.1.1.1.6.1", integer(2**40, 0x46)), binding(SYS + "9.0", tlv(0x80, b"")),
        binding(SYS + "9.1", tlv(0x81, b"")), binding(SYS + "9.2", tlv(0x82, b"")), binding(SYS + "9.3", tlv(0x44, b"\x9f\x78")),
    ]
    ask(snmp(pdu(0xA0, 5, 0, 0, binding(SYS + "1.0", NULL), binding(SYS + "3.0", NULL), binding(SYS + "5.0", NULL))))
    ask(snmp(pdu(0xA2, 5, 0, 0, *values)), back=True)
    ask(snmp(pdu(0xA1, 6, 0, 0, binding("1.3", NULL)), 0, b"secret"))
    ask(snmp(pdu(0xA2, 6, 2, 1, binding("1.3", NULL))), back=True)
    ask(snmp(pdu(0xA3, 7, 0, 0, binding(SYS + "4.0", tlv(4, b"root@example.test")))))
    for status in (1, 5, 17, 40):
        ask(snmp(pdu(0xA2, 7, status, 1, binding(SYS + "4.0", NULL)), 1), back=True)
    ask(snmp(pdu(0xA5, 8, 1, 10, binding(SYS + "1", NULL), binding("1.3.6.1.2.1.2", NULL)), 1))
    ask(snmp(pdu(0xA6, 9, 0, 0, values[2]), 1), 162)
    ask(snmp(pdu(0xA7, 10, 0, 0, values[2], values[0]), 1), 162)
    for kind in range(8):
        body = oid("1.3.6.1.4.1.9") + tlv(0x40, w.addr("10.9.0.20")) + integer(kind) + integer(42)
        ask(snmp(tlv(0xA4, body + integer(7777, 0x43) + tlv(0x30, values[0]))), 162)
    usm = tlv(0x30, tlv(4, bytes.fromhex("80001f8804")) + integer(3) + integer(900) + tlv(4, b"admin")
              + tlv(4, bytes(12)) + tlv(4, bytes(8)))
    for flags, data in ((4, tlv(0x30, tlv(4, b"engine") + tlv(4, b"ctx") + pdu(0xA0, 11, 0, 0, binding(SYS + "1.0", NULL)))),
                        (7, tlv(4, b"encrypted bytes"))):
        header = tlv(0x30, integer(99) + integer(65507) + tlv(4, bytes([flags])) + integer(3))
        ask(tlv(0x30, integer(3) + header + tlv(4, usm) + data))
    ask(snmp(b"", 7))
    ask(snmp(tlv(0xAF, b"")))
    ask(b"\x30\x80\2\1\0")
    ask(b"\x30\x85\1\1\1\1\1")
    ask(tlv(0x30, tlv(2, bytes(12))))
    whole = w.udp_frame(161, 1061, snmp(pdu(0xA2, 5, 0, 0, *values)), w.SERVER, w.CLIENT)
    c.add_cuts(whole, range(43, len(whole), 13))
    c.add(w.eth(0x814C, snmp(pdu(0xA0, 5, 0, 0, binding(SYS + "1.0", NULL)))))
    return c


def gateways():
    """EGP of each type, IGRP updates and requests."""
    c = Capture()

    def egp(kind, code, status, body=b""):
        c.add(w.carry(8, struct.pack(">BBBBHHH", 2, kind, code, status, 0, 65000, 7) + body))

    for code in range(6):
        egp(3, code, 1, struct.pack(">HH", 30, 120) if code < 2 else b"")
    egp(5, 0, 0)
    egp(5, 1, 2)
    egp(2, 0, 0, b"\0\0" + w.addr("10.0.0.0"))
    body = bytes((1, 1)) + w.addr("10.0.0.0") + bytes((9, 0, 1, 2, 0, 2, 172, 16, 192, 168, 1, 3, 1, 128, 9))
    egp(1, 0, 1, body + bytes((9, 0, 2, 1, 5, 1, 11)))
    egp(1, 0, 129, body[:9])
    for reason in range(8):
        egp(8, 0, 0, struct.pack(">H", reason) + bytes(12))
    egp(9, 9, 9)
    c.add(w.carry(8, b"\2\1\0\0"))
    route = bytes((0, 1, 0)) + (2000).to_bytes(3, "big") + (1000).to_bytes(3, "big") + struct.pack(">HBBB", 1500, 255, 1, 2)
    head = struct.pack(">BBHHHHH", 0x11, 3, 77, 1, 1, 1, 0)
    c.add(w.carry(9, head + route * 3))
    c.add(w.carry(9, struct.pack(">BBHHHHH", 0x12, 3, 77, 0, 0, 0, 0)))
    c.add(w.carry(9, head + route + b"short"))
    c.add_cuts(w.carry(9, head + route * 3), (40, 50, 70, 80))
    return c


def unixes():
    """Status monitor and PC-NFS: every procedure."""
    c = Capture()
    t = Talk(c, 700)
    me = text("client") + u32(100021, 4, 16)
    t.both(100024, 1, 0, b"", b"")
    t.both(100024, 1, 1, text("server"), u32(0, 5))
    t.both(100024, 1, 2, text("server") + me + b"private 16 bytes", u32(1, 5))
    t.both(100024, 1, 3, text("server") + me, u32(6))
    t.both(100024, 1, 4, me, u32(7))
    t.both(100024, 1, 5, b"", b"")
    t.both(100024, 1, 6, text("server") + u32(9), b"")
    t.both(100024, 1, 7, b"", b"")
    t.both(100024, 1, 2, text("server") + me[:9], u32(0))

    def scrambled(name):
        return text(bytes(b ^ 0x5B for b in name.encode()).decode("latin-1"))

    for vers in (1, 2, 3):
        t.both(150001, vers, 0, b"", b"")
        user = scrambled("anna") + scrambled("password")
        if vers == 1:
            t.both(150001, 1, 1, user, u32(0, 1001, 100))
            t.both(150001, 1, 1, user, u32(2, 0, 0))
        else:
            t.both(150001, vers, 13, text("pc") + user + text("hello"),
                   u32(1, 1001, 100) + u32(2, 100, 27) + text("/home/anna") + u32(0o22) + text("ok"))
            t.both(150001, vers, 4, b"", b"")
        t.both(150001, vers, 2, text("pc") + text("lp"), u32(0) + text("/var/spool/pcnfs/pc"))
        t.both(150001, vers, 3, text("pc") + text("lp") + text("anna") + text("f.prn") + text("-"), u32(4))
    t.both(150001, 1, 1, scrambled("anna")[:6], u32(0))
    return c


def le(*values):
    return struct.pack("<%dH" % len(values), *values)


def node(area, number):
    return b"\xaa\0\4\0" + le(area << 10 | number)


def digital():
    """DECnet routing and NSP, LAT, MOP, SCA."""
    c = Capture()

    def decnet(body, padding=b"", dst="ab:00:00:03:00:00", length=None):
        data = padding + body
        c.add(w.eth(0x6003, le(len(data) if length is None else length) + data, dst=dst, pad=True))

    def long(nsp, flags=0x26):
        return bytes([flags]) + b"\0\0" + node(1, 2) + b"\0\0" + node(1, 3) + b"\0\1\0\0" + nsp

    def short(nsp, flags=0x0A):
        return bytes([flags]) + le(1 << 10 | 2, 1 << 10 | 3) + b"\2" + nsp

    links = le(0x2003, 0x2004)
    for kind, rest in ((0x60, le(0x8001, 0x9002, 5) + b"hello"), (0x10, le(0x8001, 7) + b"\0\1"), (0x30, le(8) + b"!"),
                       (0x04, le(0x8005)), (0x14, le(0x8001, 0x9001)), (0x24, b""), (0x18, b"\1\2" + le(1459) + b"object"),
                       (0x28, b"\1\2" + le(1459)), (0x38, le(8) + b"\0"), (0x48, le(42)), (0x68, b"\1\2" + le(1459))):
        message = bytes([kind]) + (links[:2] if kind == 0x24 else links) + rest
        decnet(long(message))
        decnet(short(message))
    decnet(long(b"\x08"), b"\x81")
    decnet(b"\x0d\x02\0\0" + node(1, 9) + b"\2" + le(1498) + b"\0" + bytes(8) + node(1, 1) + le(15) + b"\0\2\xaa\xaa")
    decnet(b"\x0b\x02\0\0" + node(1, 1) + b"\1" + le(1498) + b"\x40\0" + le(15) + b"\0\0")
    decnet(b"\x07" + le(1 << 10 | 1) + b"\0" + le(2, 5, 0x0404, 0x0809) + le(0xABCD))
    decnet(b"\x09" + le(1 << 10 | 1) + b"\0" + le(1, 1, 0x0404) + le(0xABCD))
    decnet(b"\x01" + le(1 << 10 | 1) + b"\2" + le(230) + b"\2\0\0" + le(15))
    decnet(b"\x03" + le(1 << 10 | 1) + b"\4pass")
    decnet(b"\x05" + le(1 << 10 | 1) + b"\4test")
    decnet(b"\x0f")
    decnet(b"\x04????")
    decnet(long(b"\x60" + links), length=5)
    frame = w.eth(0x6003, le(40) + long(b"\x60" + links + le(0x8001, 0x9002, 5) + b"hello"))
    c.add_cuts(frame, range(15, 50, 4))
    name = b"\4NODE" + b"\x0eterminals here" + b"\1" + b"\x40\7SERVICE\4text"
    announce = bytes((0x28, 8, 5, 5, 5, 2, 1, 0)) + le(1500) + bytes((60, 0, 1, 1)) + name
    c.add(w.eth(0x6004, announce, dst="09:00:2b:00:00:0f", pad=True))
    for kind in (0x06, 0x07, 0x0A, 0x0C, 0x30):
        c.add(w.eth(0x6004, bytes((kind, 1)) + le(0x101, 0x202) + b"\5\4slots", pad=True))
    c.add_cuts(w.eth(0x6004, announce), (15, 20, 30, 40, 44))
    c.add(w.eth(0x6001, le(10) + b"\x08\x25\1\2\0\0\0\0\0\0", dst="ab:00:00:01:00:00", pad=True))
    c.add(w.eth(0x6001, le(9) + b"\2\1\0\x10\0\0code", pad=True))
    c.add(w.eth(0x6001, le(2) + b"\x0a\2", pad=True))
    c.add(w.eth(0x6001, le(1) + b"\3", pad=True))
    c.add(w.eth(0x6001, le(1) + b"\x63", pad=True))
    system = b"\7\0" + le(5) + le(1) + b"\3\4\0\0" + le(7) + b"\6" + w.mac(w.CLIENT.mac) + le(0)
    c.add(w.eth(0x6002, le(len(system)) + system, dst="ab:00:00:02:00:00", pad=True))
    c.add(w.eth(0x6002, le(4) + b"\5\0" + le(5), pad=True))
    c.add_cuts(w.eth(0x6002, le(len(system)) + system), (15, 17, 20, 25, 30))
    c.add(w.eth(0x6007, b"cluster traffic", pad=True))
    return c


def ipx(body, kind=4, dst=0x453, src=0x453, length=None):
    n = 30 + len(body) if length is None else length
    head = struct.pack(">HHBBI6sHI6sH", 0xFFFF, n, 1, kind, 0x11, b"\xff" * 6, dst, 0x22, w.mac(w.CLIENT.mac), src)
    return head + body


def novell():
    """IPX in each encapsulation; RIP, SAP, NCP, SPX."""
    c = Capture()
    rip = struct.pack(">HIHH", 2, 0x11, 1, 2) + struct.pack(">IHH", 0x33, 16, 3)
    c.add(w.eth(0x8137, ipx(rip, 1)))
    c.add(w.llc(b"\xe0\xe0\3", ipx(rip, 1), pad=False))
    c.add(w.llc(b"", ipx(rip, 1), pad=False))
    c.add(w.llc(b"\xaa\xaa\3\0\0\0\x81\x37", ipx(rip, 1), pad=False))
    c.add(w.eth(0x8137, ipx(struct.pack(">HIHH", 1, 0xFFFFFFFF, 16, 16), 1)))
    service = struct.pack(">H48sI6sHH", 4, b"SERVER", 0x33, b"\0\0\0\0\0\1", 0x451, 1)
    for op, body in ((1, struct.pack(">H", 4)), (2, service * 2), (3, struct.pack(">H", 4)), (4, service), (2, service[:40])):
        c.add(w.eth(0x8137, ipx(struct.pack(">H", op) + body, 4, 0x452, 0x4003)))
    for kind in (0x1111, 0x2222, 0x3333, 0x5555, 0x7777, 0x9999, 1):
        c.add(w.eth(0x8137, ipx(struct.pack(">HBBBBB", kind, 5, 1, 2, 0, 72) + b"data", 17, 0x451, 0x4004)))
    spx = struct.pack(">BBHHHHH", 0x40, 0xFE, 0x101, 0x202, 5, 6, 7)
    c.add(w.eth(0x8137, ipx(spx + b"data", 5, 0x5000, 0x5001)))
    c.add(w.eth(0x8137, ipx(b"name", 20, 0x455, 0x455)))
    c.add(w.eth(0x8137, ipx(b"", 0, 0x456, 0x456)))
    c.add(w.eth(0x8137, ipx(b"", 0, 0x4000, 0x4000, 5)))
    c.add_cuts(w.eth(0x8137, ipx(rip, 1)), (20, 44, 46, 50, 55))
    return c


def ddp(kind, body, dst=2, src=2, node_=1, length=None, pad=0):
    n = 13 + len(body) if length is None else length
    head = struct.pack(">HHHHBBBBB", pad << 14 | 1 << 10 | n, 0, 65280, 65281, node_, 2, dst, src, kind)
    return w.eth(0x809B, head + body, pad=True)


def pascal(text_):
    return bytes([len(text_)]) + text_.encode()


def apple():
    """DDP and what runs on it, good and short."""
    c = Capture()
    entity = pascal("Host") + pascal("AFPServ") + pascal("*")
    for op in (0, 1, 2, 3, 4, 12, 13, 14, 15):
        c.add(ddp(2, bytes((op << 4 | 1, 5)) + struct.pack(">HBBB", 65281, 9, 80, 0) + entity))
    c.add(ddp(2, b"\x22\5" + struct.pack(">HBBB", 65281, 9, 80, 0) + entity, node_=255))
    c.add(ddp(2, b"\x21"))
    for op in (1, 2, 3, 9):
        c.add(ddp(5, bytes([op]), 1, 1))
    data = struct.pack(">HBB", 65281, 8, 2)
    c.add(ddp(1, data + struct.pack(">HBHB", 1, 0x80, 5, 0x82) + struct.pack(">HBHBHB", 10, 0x83, 20, 0x82, 30, 4), 1, 1))
    c.add(ddp(1, data + b"\0\0\x82" + struct.pack(">HB", 30, 4), 1, 1))
    c.add(ddp(1, data + b"\0\0\x82" + b"\0", 1, 1))
    c.add(ddp(1, b"\0\1", 1, 1))
    c.add(ddp(4, b"\1ping", 4, 130))
    c.add(ddp(4, b"\2ping", 130, 4))
    for control in (0x40, 0x60, 0x61, 0x6F, 0x80, 0x90, 0x98, 0xC0, 0x00):
        c.add(ddp(3, struct.pack(">BBHI", control, 7, 99, 0x01020304) + b"data", 140, 141))
    c.add(ddp(3, b"\x40\0\0", 140, 141))
    for op in (7, 8, 9):
        c.add(ddp(3, struct.pack(">BBHBBH", 0x40, 1, 99, op, 0, 5), 6, 141))
    c.add(ddp(3, struct.pack(">BBHBBH", 0x90, 0, 99, 0, 0, 2) + pascal("Zone A") + pascal("Zone B"), 141, 6))
    c.add(ddp(6, b"\1\2" + struct.pack(">HH", 65280, 65281), 6, 6))
    for op in (2, 8):
        c.add(ddp(6, bytes((op, 2)) + struct.pack(">H", 65280) + pascal("Zone A") + struct.pack(">H", 65281) + pascal("B"), 6, 6))
    c.add(ddp(6, b"\5" + bytes(5) + pascal("Zone A"), 6, 6))
    multicast = b"\6\x09\0\7\0\0\1"
    for flags in (0x80, 0x40, 0x20, 0xE0):
        c.add(ddp(6, bytes((6, flags)) + struct.pack(">HH", 1, 9) + pascal("Zone A") + multicast + pascal("Default"), 6, 6))
    c.add(ddp(6, b"\7\0" + bytes(4) + pascal("Old") + multicast + pascal("New"), 6, 6))
    c.add(ddp(6, b"\x63\0", 6, 6))
    c.add(ddp(6, b"\1", 6, 6))
    c.add(ddp(22, b"other", 6, 6))
    c.add(ddp(2, b"", pad=1))
    whole = ddp(2, bytes((0x21, 5)) + struct.pack(">HBBB", 65281, 9, 80, 0) + entity)
    c.add_cuts(whole, (20, 27, 28, 30, 40, 44))
    return c


def fddi():
    """IP in SNAP, plain LLC, station management, other frames; addresses with their bits reversed."""
    c = Capture(LINK_FDDI)
    snap = b"\xaa\xaa\3\0\0\0\x08\0" + w.ip4(w.UDP, w.udp(40000, 7, b"hello"))

    def turn(mac):
        return bytes(int("{:08b}".format(b)[::-1], 2) for b in mac)

    ends = turn(w.mac(w.SERVER.mac)) + turn(w.mac(w.SUN.mac))
    for fc, body in ((0x50, snap), (0x57, b"\x42\x42\3\0\0\0\x80"), (0x41, b"\1\1nif"), (0x4F, b"\xff\2esf"),
                     (0x41, b"\x99\x99"), (0x80, b""), (0xC0, b"mac"), (0x50, b"\xaa\xaa\3")):
        c.add(bytes([fc]) + ends + body)
    c.add(b"\x50" + b"\xff" * 6 + ends[6:] + snap)
    c.add(b"\x50" + turn(b"\1\0\x5e\0\0\1") + ends[6:] + snap)
    c.add_cuts(b"\x50" + ends + snap, (1, 9, 13, 15, 20, 21))
    return c


def media():
    """VAT and WB on their ports; RTP and RTCP, which only -k of tcpdump finds."""
    c = Capture()

    def add(port, data):
        c.add(w.udp_frame(5000, port, data))

    add(3456, struct.pack(">BBHI", 0x02, 0x83, 77, 1600) + bytes(160))
    add(3456, struct.pack(">HI", 0xF060, 5) + bytes(20))
    page = w.addr("10.9.0.10") + struct.pack(">I", 3)
    state = struct.pack(">I", 1) + page + struct.pack(">HH", 2, 0) + (w.addr("10.9.0.1") + struct.pack(">I", 9)) * 2
    ranges = struct.pack(">II", 4, 8)
    rectangle = struct.pack(">IHBB", 77, 7, 0, 2) + b"drawing\0"
    drawing = page + ranges + rectangle + struct.pack(">IHBB", 7, 0, 0, 14) + struct.pack(">IHBB", 78, 0, 0, 99)
    bodies = {0: drawing, 1: struct.pack(">I", 2) + page + state + b"anna\0", 2: page[:4] + page + ranges,
              3: page[:4] + drawing, 4: b"", 5: page + ranges, 7: struct.pack(">I", 2) + state * 2, 17: b"later"}
    for kind, body in bodies.items():
        add(4567, w.addr("10.9.0.10") + struct.pack(">IBBBB", 99, 0x57, 1, kind, 0) + body)
    rtp = struct.pack(">BBHII", 0x80, 0x80, 4660, 1, 0xDECAF) + bytes(20)
    add(5004, rtp)
    add(5004, struct.pack(">BBHII", 0x92, 8, 4661, 161, 0xDECAF) + struct.pack(">II", 1, 2) + struct.pack(">HHI", 7, 1, 5) + b"data")
    add(5004, struct.pack(">BBHI", 0x40, 5, 9, 7) + b"version 1")
    report = struct.pack(">IIIIII", 0xF00, 0x03000003, 4, 5, 0x10000, 0x8000)
    sender = struct.pack(">BBHI", 0x81, 200, 12, 0xDECAF) + struct.pack(">IIIII", 3900000000, 0x80000000, 1600, 10, 1600) + report
    add(5005, sender + struct.pack(">BBHI", 0x81, 202, 2, 0xDECAF) + b"\1\2me")
    add(5005, struct.pack(">BBHI", 0x81, 201, 7, 0xDECAF) + report + struct.pack(">BBHI", 0x81, 203, 1, 0xDECAF))
    return c


CAPTURES = {
    "media.pcap": media,
    "snmp.pcap": snmp_capture,
    "egp.pcap": gateways,
    "nsm.pcap": unixes,
    "decnet.pcap": digital,
    "ipx.pcap": novell,
    "appletalk.pcap": apple,
    "fddi.pcap": fddi,
}
