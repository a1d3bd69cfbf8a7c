"""What carries other packets, and sites of other systems: PPP, SLIP, GRE; AppleTalk in UDP and its
streams; DVMRP; ES-IS and CLNP; Kerberos; SMB 2."""
import struct

from . import wire as w
from .capture import LINK_PPP, LINK_SLIP, Capture

PLAIN = w.ip4(w.UDP, w.udp(40000, 7, b"hello"))


def ppp():
    """Frames with a protocol that is known, and with one that is not; short ones."""
    c = Capture(LINK_PPP)
    for head in (b"\xff\3", b"\0\3"):
        c.add(head + b"\0\x21" + PLAIN)
    c.add(b"\xff\3\0\x57" + w.ip6(w.UDP, w.udp(40000, 7, b"hello", w.CLIENT.v6, w.SERVER.v6)))
    c.add(b"\xff\3\0\x2b" + struct.pack(">HHBBI", 0xFFFF, 30, 0, 1, 1) + bytes(6) + struct.pack(">HI", 0x453, 2) + bytes(6) + struct.pack(">H", 0x453))
    c.add(b"\xff\3\0\x29" + ddp(2, b"\x21\5\0\0\2\2\0\4Host\3Lpr\1*"))
    for protocol in (0xC021, 0x8021, 0xC223, 0x1234):
        c.add(b"\xff\3" + struct.pack(">H", protocol) + b"\1\1\0\4")
    c.add_cuts(b"\xff\3\0\x21" + PLAIN, (1, 2, 3, 4, 10, 30))
    return c


def slip():
    """Plain packets, uncompressed headers, and every change of a compressed one, in both directions."""
    c = Capture(LINK_SLIP)

    def segment(seq, data=b""):
        return w.ip4(w.TCP, w.tcp(1023, 513, seq, 7, w.ACK, data))

    def add(direction, head, packet):
        c.add(bytes([direction]) + head.ljust(15, b"\0")[:15] + packet)

    add(0, PLAIN, PLAIN)
    add(1, b"\x75" + segment(1)[1:9] + b"\5", segment(1, b"login"))
    for head in (b"\xcf\5\0\0", b"\x8b\0\0", b"\x8f\0\0", b"\x8f\0\0", b"\x8c\0\0\1\2", b"\x88\0\0\0\5\xb4", b"\x82\0\0\0\xfe\0",
                 b"\x82\0\0\7", b"\x81\0\0\3", b"\xa4\0\0\x0a\2", b"\xe0\6\0\0\1", b"\x9f\0\0"):
        add(1, head, segment(6, b"data!"))
    add(0, b"\xc4\5\0\0\1", segment(9))
    add(0, b"\x33", PLAIN)
    c.add_cuts(b"\1" + b"\xcf\5\0\0".ljust(15, b"\0") + segment(6, b"x"), (1, 4, 15, 16, 30, 40))
    return c


def gre():
    """Headers with each option, what they carry, version 1 with PPP, tunnels in tunnels; damage."""
    c = Capture()

    def add(head, payload, src=w.CLIENT.v4, six=False):
        if six:
            c.add(w.eth(0x86DD, w.ip6(47, head + payload)))
        else:
            c.add(w.eth(0x0800, w.ip4(47, head + payload, src)))

    add(b"\0\0\x08\0", PLAIN)
    add(b"\0\0\x08\0", PLAIN, six=True)
    add(b"\x80\0\x08\0\x12\x34\0\0", PLAIN)
    add(b"\x20\0\x08\0\0\0\0\x2a", PLAIN)
    add(b"\x30\0\x08\0\0\0\0\x2a\0\0\0\7", PLAIN)
    add(b"\xf8\0\x08\0\x12\x34\0\4\0\0\0\x2a\0\0\0\7\x08\0\0\4\x0a\x09\0\x01\0\0\0\0", PLAIN)
    add(b"\0\0\x86\xdd", w.ip6(w.UDP, w.udp(40000, 7, b"hello", w.CLIENT.v6, w.SERVER.v6)))
    add(b"\0\0\x65\x58", w.eth(0x0800, PLAIN))
    add(b"\0\0\x08\0", w.ip4(47, b"\0\0\x08\0" + PLAIN))
    add(b"\0\0\x08\x06", w.eth(0, b"")[:0] + struct.pack(">HHBBH", 1, 0x800, 6, 4, 1) + bytes(20))
    add(b"\0\0\x88\xb5", b"nobody's")
    add(b"\x30\x81\x88\x0b\0\x24\0\7\0\0\0\1\0\0\0\2", b"\xff\3\0\x21" + PLAIN)
    add(b"\x30\1\x88\x0b\0\x21\0\7\0\0\0\3", b"\x21" + PLAIN)
    add(b"\x20\1\x88\x0b\0\4\0\7", b"\xc0\x21\1\1\0\4")
    add(b"\x20\x81\x88\x0b\0\0\0\7\0\0\0\4", b"")
    add(b"\x40\0\x08\0\0\0\0\0\x08\0\0\xff", b"short")
    add(b"\0\0\x08\0", b"")
    add(b"\x20\0\x08", b"")
    whole = w.eth(0x0800, w.ip4(47, b"\x30\0\x08\0\0\0\0\x2a\0\0\0\7" + PLAIN))
    c.add_cuts(whole, (35, 37, 38, 41, 45, 46, 60))
    return c


def ddp(kind, body, dst=2, src=2, length=None):
    size = 13 + len(body) if length is None else length
    return struct.pack(">HHHHBBBBB", size, 0, 0, 2, 9, 7, dst, src, kind) + body


def gateways():
    """AppleTalk in UDP, as KIP's gateways send it, and what only seems so; its data streams."""
    c = Capture()
    lookup = ddp(2, b"\x21\5\0\2\7\2\0\4Host\3Lpr\1*")
    for port in (201, 768, 895, 16512, 16639):
        c.add(w.udp_frame(port, 16514 if port > 1000 else port, b"\xff\7\2" + lookup))
    c.add(w.udp_frame(16514, 16514, b"\xff\7\1" + lookup))
    c.add(w.udp_frame(16514, 16514, b"\xff\7\2" + lookup + b"more"))
    c.add(w.udp_frame(896, 896, b"\xff\7\2" + lookup))

    def stream(control, more=b""):
        c.add(w.eth(0x809B, ddp(7, struct.pack(">HIIHB", 5, 100, 200, 4096, control) + more, 130, 131), pad=True))

    for n in range(16):
        stream(0x80 | n, struct.pack(">HHI", 0x100, 9, 3) if 1 <= n <= 4 else b"")
    for control in (0, 0x20, 0x40, 0x60, 0x70):
        stream(control, b"\x12\x34data" if control & 0x10 else b"data")
    c.add(w.eth(0x809B, ddp(7, b"short", 130, 131), pad=True))
    c.add(w.eth(0x809B, ddp(7, struct.pack(">HIIHB", 5, 1, 2, 3, 0x81) + b"\1", 130, 131), pad=True))
    c.add_cuts(w.udp_frame(768, 768, b"\xff\7\2" + lookup), (44, 46, 50, 58, 60, 70))
    return c


def dvmrp():
    """Every message between multicast routers, with interfaces, neighbours and routes; short ones."""
    c = Capture()
    routers = b"".join(w.addr("10.9.0." + str(n)) for n in (2, 3))

    def add(code, body, level=b"\0\x0e\xff\3", cut=0):
        data = b"\x13" + bytes([code]) + b"\0\0" + level + body
        data = data[:2] + struct.pack(">H", w.checksum(data)) + data[4:]
        c.add(w.eth(0x0800, w.ip4(2, data[: len(data) - cut])))

    add(1, struct.pack(">I", 1700000000) + routers)
    add(1, struct.pack(">I", 1700000000))
    add(1, b"")
    report = b"\0\0\0\x0a\1\x0b\x82" + b"\xff\xff\0\xc0\xa8\5\xa0" + b"\xff\xff\xff\x0a\x09\0\1\3\x0a\x09\0\2\x84"
    add(2, report)
    add(2, report, cut=1)
    add(2, report, cut=11)
    add(3, b"")
    old = w.addr("10.9.0.1") + b"\1\x20\2" + routers
    add(4, old + w.addr("10.9.1.1") + b"\3\1\1" + routers[:4], b"\0\0\0\1")
    add(4, old, b"\0\0\0\1", cut=2)
    add(5, b"")
    for flags in (0, 1, 2, 0x10, 0x20, 0x40, 0xF3):
        add(6, w.addr("10.9.0.1") + bytes((1, 32, flags, 2)) + routers)
    add(6, w.addr("10.9.0.1") + bytes((1, 32, 0, 9)) + routers)
    for code in (7, 8, 9):
        add(code, w.addr("10.1.1.1") + w.addr("224.1.1.1") + (struct.pack(">I", 7200) if code == 7 else b""))
    add(10, b"")
    whole = w.eth(0x0800, w.ip4(2, b"\x13\2\0\0\0\x0e\xff\3" + report))
    c.add_cuts(whole, (35, 40, 42, 44, 47, 52))
    return c


def fletcher(data, at):
    """The checksum of ISO 8473 at `at`, which holds zeros."""
    c0 = c1 = 0
    for byte in data:
        c0 = (c0 + byte) % 255
        c1 = (c1 + c0) % 255
    x = ((len(data) - at - 1) * c0 - c1) % 255
    y = (c1 - (len(data) - at) * c0) % 255
    return bytes((x or 255, y or 255))


def osi():
    """End systems and intermediate systems that say where they are; CLNP; damage."""
    c = Capture()
    system = bytes.fromhex("470005" + "80" + "0000" * 3 + "02000a090001" + "00")
    router = bytes.fromhex("490001" + "02000a0900fe" + "00")

    def hello(kind, body, good=True, version=1, length=None):
        head = bytes((0x82, 9 + len(body) if length is None else length, version, 0, kind)) + struct.pack(">H", 60)
        data = head + b"\0\0" + body
        total = fletcher(data, 7) if good else b"\x12\x34"
        return w.llc(b"\xfe\xfe\3", data[:7] + total + data[9:], "09:00:2b:00:00:05")

    one = bytes([len(system)]) + system
    via = bytes([len(router)]) + router
    c.add(hello(2, b"\1" + one))
    c.add(hello(2, b"\2" + one + one))
    c.add(hello(4, via + b"\xc6\2\0\x3c" + b"\xc5\3abc"))
    c.add(hello(6, one + b"\6" + w.mac(w.SERVER.mac) + via))
    c.add(hello(6, one + b"\6" + w.mac(w.SERVER.mac) + b"\0"))
    c.add(hello(4, via, good=False))
    c.add(hello(4, via, version=2))
    c.add(hello(9, b"other"))
    c.add(hello(4, via, length=200))
    c.add(hello(4, via, length=5))
    c.add(hello(2, b"\1\x20abc"))
    c.add(w.llc(b"\xfe\xfe\3", b"\x81\x0f\1" + bytes(12)))
    c.add(w.llc(b"\xfe\xfe\3", b"\0"))
    c.add_cuts(hello(4, via + b"\xc6\2\0\x3c"), (17, 18, 20, 26, 30, 36, 37))
    return c


def kerberos():
    """Messages of version 4 in both byte orders, with every error; what can be told of version 5."""
    c = Capture()
    who = b"user\0inst\0EXAMPLE.TEST\0"

    def v4(kind, body, port=750, back=False):
        data = bytes((4, kind)) + body
        c.add(w.udp_frame(port, 1061, data, w.SERVER, w.CLIENT) if back else w.udp_frame(1061, port, data))

    v4(2, who + struct.pack(">IB", 1700000000, 12) + b"krbtgt\0EXAMPLE.TEST\0")
    v4(3, b"user\0\0EXAMPLE.TEST\0" + struct.pack("<IB", 1700000000, 96) + b"rcmd\0host\0")
    v4(4, who + struct.pack(">IBIBH", 1700000000, 1, 1700003600, 1, 32) + bytes(32), back=True)
    v4(6, b"\1EXAMPLE.TEST\0" + bytes((20, 30)) + bytes(50))
    for code in range(12):
        v4(11, who + struct.pack("<II", 1700000000, code) + b"a text\0", back=True)
    v4(10, who + struct.pack(">II", 1700000000, 8) + b"\x1b[31m\0", back=True)
    for kind in (8, 12, 14, 16, 40):
        v4(kind, b"data")
    v4(2, who[:9])
    for version in (0, 1, 2, 3, 5):
        c.add(w.udp_frame(1061, 750, bytes([version]) + b"\2data"))
    for tag in (0x6A, 0x6B, 0x6C, 0x6D, 0x6E, 0x6F, 0x74, 0x75, 0x76, 0x7E, 0x7F, 0x30):
        c.add(w.udp_frame(1061, 88, bytes([tag, 5]) + b"\x30\3\2\1\5"))
    c.add_cuts(w.udp_frame(1061, 88, b"\4\2" + who + struct.pack(">IB", 1, 12) + b"a\0b\0"), (42, 43, 44, 50, 68, 72, 74))
    return c


def smb2():
    """Every command, replies with and without a status, chains, names; damage."""
    c = Capture()

    def message(command, flags=0, status=0, body=b"", chain=0, number=1):
        head = b"\xfeSMB" + struct.pack("<HHIHHII", 64, 1, status, command, 31, flags, chain)
        return head + struct.pack("<QIIQ", number, 0xFEFF, 5, 0x1122334455667788) + bytes(16) + body

    def add(data, back=False, length=None):
        data = struct.pack(">I", len(data) if length is None else length) + data
        ends = (w.SERVER, w.CLIENT) if back else (w.CLIENT, w.SERVER)
        ports = (445, 40000) if back else (40000, 445)
        c.add(w.tcp_frame(*ports, 1, 1, w.PSH | w.ACK, data, *ends))

    def wide(text):
        return text.encode("utf-16-le")

    def create(text):
        name = wide(text)
        return struct.pack("<H42xHHII", 57, 120, len(name), 0, 0) + name

    def tree(text):
        name = wide(text)
        return struct.pack("<HHHH", 9, 0, 72, len(name)) + name

    for command in range(20):
        add(message(command))
        add(message(command, 1, 0xC0000022 if command % 2 else 0), True)
    add(message(3, body=tree("\\\\server\\share")))
    add(message(5, body=create("folder\\file.txt")))
    add(message(5, body=create("\u202e\x1b[31m")))
    first = message(5, body=create("a.txt"), chain=0)
    size = (len(first) + 7) // 8 * 8
    first = message(5, body=create("a.txt"), chain=size).ljust(size, b"\0")
    add(first + message(6, 4, number=2))
    add(message(5, 1, 0xC0000034, chain=64) + message(6, 5, 0xC0000128, number=2), True)
    add(message(15, 3, 0x103), True)
    add(message(3, body=struct.pack("<HHHH", 9, 0, 999, 20)))
    add(message(3, body=struct.pack("<HHHH", 9, 0, 10, 20)))
    add(message(0, chain=10))
    add(message(0)[:40])
    c.add_cuts(w.tcp_frame(40000, 445, 1, 1, w.PSH | w.ACK, struct.pack(">I", 90) + message(5, body=create("b"))), (60, 70, 90, 122, 170))
    return c


CAPTURES = {
    "ppp.pcap": ppp,
    "slip.pcap": slip,
    "gre.pcap": gre,
    "kip.pcap": gateways,
    "dvmrp.pcap": dvmrp,
    "esis.pcap": osi,
    "kerberos.pcap": kerberos,
    "smb2.pcap": smb2,
}
