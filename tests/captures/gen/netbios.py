"""NetBIOS over TCP/IP (RFC 1002) and SMB; DHCPv6 (RFC 8415)."""
import struct

from . import wire as w
from .capture import Capture


def coded(name, suffix=0x20):
    raw = name.ljust(15).encode() + bytes([suffix])
    return b" " + bytes(65 + n for b in raw for n in (b >> 4, b & 15)) + b"\0"


def ns(flags, qd=1, an=0, aa=0, ar=0, body=b""):
    return struct.pack(">HHHHHH", 0x4711, flags, qd, an, aa, ar) + body


def question(name="SERVER", suffix=0x20):
    return coded(name, suffix) + struct.pack(">HH", 0x20, 1)


def record(name, flags=0x6000, address="10.9.0.1", data=None):
    data = struct.pack(">H", flags) + w.addr(address) if data is None else data
    return name + struct.pack(">HHIH", 0x20, 1, 300000, len(data)) + data


def nbt():
    """Name service: every operation and result; datagrams; sessions of each type."""
    c = Capture()
    pointer = b"\xc0\x0c"
    for flags in (0x0110, 0x2910, 0x3010, 0x3910, 0x4010, 0x7810):
        c.add(w.udp_frame(137, 137, ns(flags, body=question("CLIENT", 0))))
    for rcode in range(9):
        c.add(w.udp_frame(137, 137, ns(0x8580 | rcode, 0, 1, body=record(coded("SERVER"))), w.SERVER, w.CLIENT))
    c.add(w.udp_frame(137, 137, ns(0x2910, ar=1, body=question() + record(pointer, 0x8000))))
    c.add(w.udp_frame(137, 137, ns(0x8780, 0, 1, body=record(coded("*"), data=b"status")), w.SERVER, w.CLIENT))
    c.add(w.udp_frame(137, 137, ns(0x0110, 0, 0, body=record(b"\xc0\xff"))))
    c.add(w.udp_frame(137, 137, ns(0x0110, body=b"\5short\0")))
    frame = w.udp_frame(137, 137, ns(0x2910, ar=1, body=question() + record(pointer)))
    c.add_cuts(frame, (44, 60, 88, 100, 106))
    for kind in (0x10, 0x11, 0x12):
        data = coded("CLIENT", 0) + coded("WORKGROUP", 0x1D) + b"\xffSMB datagram"
        head = struct.pack(">BBH", kind, 2, 9) + w.addr(w.CLIENT.v4) + struct.pack(">HHH", 138, len(data), 0)
        c.add(w.udp_frame(138, 138, head + data))
    s = w.Stream(1139, 139)
    c.extend(s.open())
    names = coded("SERVER") + coded("CLIENT", 0)
    c.add(s.call(struct.pack(">BBH", 0x81, 0, len(names)) + names))
    for kind in (0x82, 0x83, 0x84, 0x85, 0x99):
        c.add(s.reply(struct.pack(">BBH", kind, 0, 0)))
    c.add(s.call(struct.pack(">BBH", 0, 0, 9) + b"no SMB???"))
    c.add(s.call(b"\0\0\0"))
    return c


UNI, EXT, NTST = 0x8000, 0x0800, 0x4000


def smb(cmd, words=b"", data=b"", reply=False, flags2=NTST, status=0, count=None):
    body = bytes([len(words) // 2]) + words
    body += struct.pack("<H", len(data) if count is None else count) + data
    head = b"\xffSMB" + struct.pack("<BIBH", cmd, status, 0x80 if reply else 0x18, flags2)
    head += struct.pack("<H8sHHHHH", 0, b"signedby", 0, 0x800, 77, 0x801, 5)
    return head + body


def wide(text):
    return text.encode("utf-16-le") + b"\0\0"


def trans2(function, parameters, setup=1):
    words = struct.pack("<HHHHBBHIHHHHHBB", len(parameters), 0, 10, 4356, 0, 0, 0, 5000, 0,
                        len(parameters), 68, 0, 0, setup, 0) + struct.pack("<H", function)
    return smb(0x32, words, b"\0\0\0" + parameters)


def smb_capture():
    """Every command with fields of its own, both ways; plain words; errors; damage."""
    c = Capture()
    s = w.Stream(1445, 445)
    c.extend(s.open())

    def add(message, back=False):
        data = struct.pack(">I", len(message)) + message
        c.add(s.reply(data) if back else s.call(data))

    dialects = b"\2PC NETWORK PROGRAM 1.0\0\2NT LM 0.12\0"
    add(smb(0x72, b"", dialects))
    security = struct.pack("<HBHHIIIIQhB", 1, 3, 50, 1, 16644, 65536, 7, 0x8000F3FD, 133537932000000000, -60, 8)
    add(smb(0x72, security + b"\0", b"challeng" + wide("WORKGROUP"), True, NTST | UNI), True)
    add(smb(0x72, security + b"\0", b"sixteen byte guid" + b"blob" * 5, True, NTST | EXT), True)
    setup = struct.pack("<BBHHHHI", 0xFF, 0, 0, 4356, 10, 1, 7)
    add(smb(0x73, setup + struct.pack("<HHII", 4, 6, 0, 0xD4), b"hash" + b"nthash" + b"user\0DOM\0Unix\0Samba\0"))
    add(smb(0x73, setup + struct.pack("<HII", 8, 0, 0xD4), b"8 bytes!" + b"\0" + wide("Unix") + wide("Samba"),
            flags2=UNI | EXT | NTST))
    add(smb(0x73, struct.pack("<BBHH", 0xFF, 0, 0, 1), b"Unix\0Samba\0DOM\0", True), True)
    add(smb(0x73, struct.pack("<BBHHH", 0xFF, 0, 0, 0, 4), b"blobUnix\0Samba\0", True, NTST | EXT), True)
    add(smb(0x75, struct.pack("<BBHHH", 0xFF, 0, 0, 8, 1), b"\0\\\\S\\IPC$\0?????\0"))
    add(smb(0x75, struct.pack("<BBHH", 0xFF, 0, 0, 1), b"IPC\0NTFS\0", True), True)
    chain = struct.pack("<BBH", 0xFF, 0, 0)
    create = b"\0" + struct.pack("<HIIIQIIIIIB", 8, 0x16, 0, 0x2019F, 0, 0x80, 7, 1, 0x40, 2, 3)
    add(smb(0xA2, chain + create, b"\0" + wide("\\f1.txt"), flags2=UNI | NTST))
    add(smb(0xA2, chain + struct.pack("<BHI", 2, 0x4001, 1) + bytes(60), reply=True), True)
    add(smb(0x2E, chain + struct.pack("<HIHHIHI", 0x4001, 0x1000, 4096, 0, 0, 0, 0)))
    add(smb(0x2E, chain + struct.pack("<HHHHHHQ", 0xFFFF, 0, 0, 5, 59, 0, 0), b"hello", True), True)
    add(smb(0x2F, chain + struct.pack("<HIIHHHHHI", 0x4001, 0, 0, 0, 0, 0, 5, 63, 0), b"hello"))
    add(smb(0x2F, chain + struct.pack("<HHI", 5, 0, 0), reply=True), True)
    add(smb(0x04, struct.pack("<HI", 0x4001, 0)))
    add(smb(0x04, reply=True), True)
    add(smb(0x07, struct.pack("<H", 0x16), b"\4old\0\4new\0"))
    add(smb(0x10, b"", b"\4\\dir\0"))
    add(smb(0x24, chain + struct.pack("<HHIHH", 0x4001, 0, 100, 0, 1)))
    add(smb(0x2D, chain + struct.pack("<HHHHIHIIHH", 1, 2, 6, 0, 0, 1, 0, 0, 0, 0), b"\0old.doc\0"))
    add(smb(0x01, b"", b"\4\\gone\0"))
    add(smb(0x01, reply=True, flags2=0, status=0x00020001), True)
    add(smb(0x80, struct.pack("<HHHHH", 1, 2, 3, 4, 5), reply=True), True)
    add(smb(0x70, struct.pack("<HHHHHHHHH", *range(9))))
    add(smb(0xFE, b""))
    pipe = struct.pack("<HHHHBBHIHHHHHBBHH", 0, 72, 0, 1024, 0, 0, 0, 0, 0, 0, 84, 72, 84, 2, 0, 0x26, 0x4000)
    add(smb(0x25, pipe, b"\0" + wide("\\PIPE\\"), flags2=UNI | NTST))
    lanman = struct.pack("<HHHHBBHIHHHHHBB", 19, 0, 8, 4096, 0, 0, 0, 0, 0, 19, 76, 0, 95, 0, 0)
    add(smb(0x25, lanman, b"\\PIPE\\LANMAN\0" + struct.pack("<H", 104) + b"WrLehDz\0B16BBDz\0"))
    answer = struct.pack("<HHHHHHHHHBB", 8, 0, 0, 8, 56, 0, 0, 64, 0, 0, 0)
    add(smb(0x25, answer, b"\0" + bytes(range(8)), True), True)
    add(smb(0x32, answer, bytes(range(24)), True), True)
    add(trans2(1, struct.pack("<HHHHI", 0x16, 512, 6, 0x104, 0) + b"\\d\\*\0"))
    add(trans2(2, struct.pack("<HHHIH", 1, 512, 0x101, 0, 8) + b"last\0"))
    add(trans2(5, struct.pack("<HI", 0x101, 0) + b"\\f\0"))
    add(trans2(7, struct.pack("<HH", 0x4001, 0x102)))
    add(trans2(3, struct.pack("<H", 0x105)))
    add(trans2(99, b""))
    whole = w.tcp_frame(1445, 445, 1, 1, w.ACK, struct.pack(">I", 99) + smb(0x2E, chain + bytes(20)))
    c.add_cuts(whole, (60, 70, 90, 94, 100, 110))
    c.add(w.tcp_frame(1445, 445, 1, 1, w.ACK, smb(0x72, b"", dialects)[:31]))
    c.add(w.tcp_frame(1445, 445, 1, 1, w.ACK, smb(0x73, setup)[:40]))
    return c


def opt(code, data):
    return struct.pack(">HH", code, len(data)) + data


def dhcp6():
    """Every message and option; relays in relays; options cut, nested and lying."""
    c = Capture()

    def add(kind, body, **f):
        c.add(w.udp_frame(546, 547, bytes([kind]) + b"\1\2\3" + body, six=True), **f)

    mac = w.mac(w.CLIENT.mac)
    duids = [struct.pack(">HHI", 1, 1, 700000000) + mac, struct.pack(">HI", 2, 42) + b"id",
             struct.pack(">HH", 3, 6) + mac, struct.pack(">H", 4) + bytes(range(16))]
    address = w.addr("fd09::10")
    status = opt(13, struct.pack(">H", 2) + b"none left")
    ia_addr = opt(5, address + struct.pack(">II", 3600, 7200) + status)
    ia = opt(3, struct.pack(">III", 7, 1800, 2700) + ia_addr)
    prefix = opt(26, struct.pack(">IIB", 3600, 7200, 56) + w.addr("fd09:1::"))
    name = b"\7example\4test\0"
    options = [
        *(opt(1, d) for d in duids), opt(2, duids[2]), ia, opt(4, struct.pack(">I", 8) + ia_addr),
        opt(6, struct.pack(">HHH", 23, 24, 999)), opt(7, b"\xff"), opt(7, b"\1"), opt(8, b"\5\x0f"),
        opt(11, bytes((3, 1, 0)) + bytes(8) + b"secret"), opt(12, address), status, opt(14, b""),
        opt(15, b"\0\3abc\0\2de"), opt(15, b"\0\x09ab"),
        opt(16, struct.pack(">I", 9) + b"\0\x14twenty bytes of data"),
        opt(17, struct.pack(">I", 9) + opt(5, b"data") + struct.pack(">HH", 6, 99) + b"x"),
        opt(18, b"eth0"), opt(19, b"\5"), opt(19, b"\x0b"), opt(20, b""), opt(21, name), opt(22, address),
        opt(23, address + w.addr("fd09::11")), opt(24, name + b"\3sub" + name), opt(25, struct.pack(">III", 9, 0, 0) + prefix),
        opt(27, address), opt(29, name), opt(31, address), opt(32, struct.pack(">I", 86400)), opt(33, name),
        opt(34, address), opt(36, b"\2DE\1\3NRW\x18\x0550667\x80\x09cut"), opt(37, struct.pack(">I", 9) + b"circuit"),
        opt(38, b"me"), opt(39, b"\5\1h\1x\0"), opt(56, b"ntp"), opt(999, b""), opt(3, b"short"), opt(24, b"\x09cut"),
    ]
    for kind in range(0, 12):
        add(kind, b"")
    add(1, b"".join(options[:12]))
    add(7, b"".join(options[12:26]))
    add(7, b"".join(options[26:]))
    add(7, opt(13, b"\0\1sorry") + struct.pack(">HH", 1, 99) + b"short")
    add(7, options[7] + b"\0\1\0")
    solicit = b"\1\1\2\3" + opt(8, b"\0\0")
    relay = b"\x0c\0" + w.addr("fd09::1") + w.addr("fe80::9:a") + opt(18, b"vlan7") + opt(9, solicit) + opt(18, b"x")
    c.add(w.udp_frame(547, 547, relay, six=True))
    twice = b"\x0c\1" + w.addr("fd09::2") + w.addr("fd09::1") + opt(9, relay)
    c.add(w.udp_frame(547, 547, twice, six=True))
    c.add(w.udp_frame(547, 547, b"\x0d" + twice[1:20], six=True))
    c.add(w.udp_frame(546, 547, b"\1\2", six=True))
    deep = b""
    for _ in range(8):
        deep = opt(3, bytes(12) + deep)
    add(7, deep)
    frame = w.udp_frame(546, 547, b"\1\1\2\3" + b"".join(options[:9]), six=True)
    c.add_cuts(frame, range(62, 200, 17))
    return c


CAPTURES = {"nbt.pcap": nbt, "smb.pcap": smb_capture, "dhcp6.pcap": dhcp6}
