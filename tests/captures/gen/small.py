"""NTP (RFC 1305, RFC 5905), TFTP (RFC 1350, RFC 2347) and HTTP."""
import struct

from . import wire as w
from .capture import Capture, START_NS

NTP_NOW = START_NS // 10**9 + 2208988800


def stamp(seconds, fraction=0x40000000):
    return struct.pack(">II", seconds, fraction)


def ntp(mode, version=4, leap=0, stratum=2, **f):
    """Fields by name: poll precision delay dispersion refid times (four of 8 bytes)."""
    times = f.get(
        "times",
        [
            stamp(NTP_NOW - 60),
            stamp(NTP_NOW),
            stamp(NTP_NOW, 0x80000000),
            stamp(NTP_NOW, 0x80010000),
        ],
    )
    return (
        struct.pack(
            ">BBbbii",
            leap << 6 | version << 3 | mode,
            stratum,
            f.get("poll", 6),
            f.get("precision", -23),
            f.get("delay", 0x10A),
            f.get("dispersion", 0x32C),
        )
        + f.get("refid", w.addr("10.9.0.1"))
        + b"".join(times)
    )


def control(op, data=b"", flags=0, version=2, status=0, assoc=0, seq=1, offset=0, count=None):
    size = len(data) if count is None else count
    return (
        struct.pack(">BBHHHHH", version << 3 | 6, flags | op, seq, status, assoc, offset, size)
        + data
    )


def private(flags, seq, implementation, request, error=0, items=0, size=0, data=b""):
    return (
        struct.pack(
            ">BBBBHH", flags | 2 << 3 | 7, seq, implementation, request, error << 12 | items, size
        )
        + data
    )


VARIABLES = (
    b'version="ntpd 4.2.8", processor="x86_64", system="Linux", leap=0, stratum=2,\r\n'
    b"precision=-23, rootdelay=4.059, rootdisp=12.5, refid=10.9.0.1, tc=6, peer=1"
)


def ntp_all():
    """Modes 0 to 7, every version, stratum and leap; authentication, control and private."""
    c = Capture()

    def ask(payload):
        c.add(w.udp_frame(40123, 123, payload))

    def tell(payload):
        c.add(w.udp_frame(123, 40123, payload, w.SERVER, w.CLIENT))

    empty = [bytes(8)] * 4
    ask(
        ntp(3, stratum=0, refid=bytes(4), times=empty[:3] + [stamp(NTP_NOW)], delay=0, dispersion=0)
    )
    tell(ntp(4))
    for mode in range(8):
        ask(ntp(mode, version=3))
    for version in range(8):
        ask(ntp(3, version=version))
    for leap in range(4):
        tell(ntp(4, leap=leap))
    for stratum, refid in (
        (0, b"RATE"),
        (1, b"GPS\0"),
        (1, b"LOCL"),
        (15, b"\x0a\x09\0\1"),
        (16, bytes(4)),
        (255, b"\xff\xff\xff\xff"),
    ):
        tell(ntp(4, stratum=stratum, refid=refid))
    tell(ntp(4, delay=0x10100, dispersion=-0xFE00, poll=17, precision=5))
    tell(ntp(4, times=empty))
    tell(ntp(4, times=[stamp(0, 5), stamp(1), stamp(0xFFFFFFFF, 0xFFFFFFFF), stamp(0x80000000, 0)]))
    tell(ntp(4, version=3) + struct.pack(">I", 10) + bytes(range(16)))
    tell(ntp(4, version=3) + struct.pack(">I", 10))
    tell(ntp(4) + struct.pack(">I", 10) + bytes(range(20)))
    tell(ntp(4) + bytes.fromhex("01040010") + b"extension 12")
    head = w.udp(123, 123, ntp(5), w.SERVER.v4, "224.0.1.1")
    c.add(
        w.eth(w.IPV4_TYPE, w.ip4(w.UDP, head, w.SERVER.v4, "224.0.1.1", ttl=1), "01:00:5e:00:01:01")
    )
    for op in list(range(9)) + [31]:
        ask(control(op, seq=op + 1, assoc=0x1234))
    tell(control(2, VARIABLES, 0x80, status=0x0615))
    tell(control(2, VARIABLES * 4, 0xA0, status=0x0615, count=468))
    tell(control(2, b"error", 0xC0, status=0x0300))
    tell(control(1, struct.pack(">HHHH", 4321, 0x961A, 4322, 0x1414), 0x80))
    ask(private(0, 0, 3, 42))
    ask(private(0, 0x85, 3, 1))
    tell(private(0xC0, 7, 3, 42, items=2, size=72, data=bytes(144)))
    tell(private(0x80, 0x81, 0, 0, error=4))
    c.add(w.udp_frame(123, 123, ntp(1), six=True))
    c.add(w.udp_frame(40123, 123, b""))
    c.add(w.tcp_frame(40123, 123, 1, 1, w.PSH | w.ACK, ntp(3)))
    return c


def ntp_bad():
    """Every message kind cut at many lengths; counts that are too large; control bytes in text."""
    c = Capture()
    long_reply = ntp(4, version=3) + struct.pack(">I", 10) + bytes(range(16))
    for n in range(0, len(long_reply), 3):
        c.add(w.udp_frame(123, 40123, long_reply[:n], w.SERVER, w.CLIENT))
    reply = control(2, VARIABLES, 0x80)
    for n in range(0, 40, 3):
        c.add(w.udp_frame(123, 40123, reply[:n], w.SERVER, w.CLIENT))
    for n in range(9):
        c.add(
            w.udp_frame(
                123, 40123, private(0x80, 1, 3, 42, items=1, size=72)[:n], w.SERVER, w.CLIENT
            )
        )
    c.add(w.udp_frame(123, 40123, control(2, b"short", 0x80, count=65535), w.SERVER, w.CLIENT))
    c.add(w.udp_frame(123, 40123, control(2, b"\x1b[31mred\x07\xc2\x9b", 0x80), w.SERVER, w.CLIENT))
    c.add(w.udp_frame(123, 40123, ntp(4, stratum=1, refid=b"\x1b[1m"), w.SERVER, w.CLIENT))
    c.add_cuts(w.udp_frame(123, 40123, long_reply, w.SERVER, w.CLIENT), range(42, 112, 7))
    return c


def request(op, name, mode=b"octet", options=()):
    return (
        struct.pack(">H", op) + b"\0".join([name, mode] + [x for o in options for x in o]) + b"\0"
    )


def block(op, number, data=b""):
    return struct.pack(">HH", op, number) + data


class Transfer:
    """One TFTP transfer: the server answers from a port of its own."""

    def __init__(self, capture, port):
        self.capture = capture
        self.port = port

    def first(self, payload):
        self.capture.add(w.udp_frame(self.port, 69, payload))

    def up(self, payload):
        self.capture.add(w.udp_frame(self.port, self.port + 1000, payload))

    def down(self, payload):
        self.capture.add(w.udp_frame(self.port + 1000, self.port, payload, w.SERVER, w.CLIENT))


def tftp():
    """Read, write, options, every error, unknown opcodes, block numbers that wrap."""
    c = Capture()
    t = Transfer(c, 41001)
    t.first(request(1, b"boot/pxelinux.0"))
    for n, size in ((1, 512), (2, 512), (3, 100)):
        t.down(block(3, n, bytes(i & 0xFF for i in range(size))))
        t.up(block(4, n))
    t = Transfer(c, 41002)
    t.first(request(2, b"upload.txt", b"netascii"))
    t.down(block(4, 0))
    t.up(block(3, 1, b"a short text\r\n"))
    t.down(block(4, 1))
    t = Transfer(c, 41003)
    t.first(
        request(
            1, b"image.bin", b"octet", [(b"tsize", b"0"), (b"blksize", b"1024"), (b"timeout", b"3")]
        )
    )
    t.down(struct.pack(">H", 6) + b"tsize\x001500\0blksize\x001024\0timeout\x003\0")
    t.up(block(4, 0))
    t.down(block(3, 1, bytes(1024)))
    t.up(block(4, 1))
    t.down(block(3, 2, bytes(476)))
    t.up(block(4, 2))
    for code in list(range(10)) + [65535]:
        t = Transfer(c, 41010 + code % 100)
        t.first(request(1, b"missing"))
        t.down(block(5, code, b"text of error %d\0" % code))
    t = Transfer(c, 41200)
    t.first(request(1, b"large"))
    t.down(block(3, 65535, bytes(512)))
    t.up(block(4, 65535))
    t.down(block(3, 0))
    for op in (0, 7, 8, 65535):
        t.first(struct.pack(">H", op) + b"anything")
    t.first(struct.pack(">H", 6) + b"".join(b"option%02d\0value%02d\0" % (n, n) for n in range(12)))
    c.add(w.udp_frame(41300, 69, request(1, b"over.ipv6", b"octet"), six=True))
    c.add(w.udp_frame(41300, 69, b""))
    return c


def tftp_bad():
    """Missing terminators, cut messages, terminal control in names."""
    c = Capture()
    good = request(1, b"file.name", b"octet", [(b"blksize", b"512")])
    for n in range(len(good)):
        c.add(w.udp_frame(42001, 69, good[:n]))
    for payload in (
        b"\0",
        b"\0\3",
        b"\0\3\0",
        b"\0\4",
        b"\0\4\0",
        b"\0\5",
        b"\0\5\0\1",
        b"\0\5\0\1no end",
        b"\0\6",
        b"\0\6name",
        b"\0\6name\0value",
        request(1, b""),
        request(1, b"f" * 300, b""),
        request(2, b"\x1b]2;title\x07\x1b[8m"),
        request(1, b"a\nb\r\tc\x7f", b"\x08\x08"),
        request(1, b"\xe2\x80\xaetxt.exe", b"octet"),
        block(5, 1, b"\x1b[2J\0"),
    ):
        c.add(w.udp_frame(42002, 69, payload))
    c.add_cuts(w.udp_frame(42003, 69, good), range(42, 70, 4))
    return c


GET = (
    b"GET /index.html HTTP/1.1\r\nHost: www.example.test\r\nUser-Agent: sonde-test/1\r\n"
    b"Accept: */*\r\n\r\n"
)
PAGE = b"<!doctype html><title>example</title><p>Hello.\n"
OK = (
    b"HTTP/1.1 200 OK\r\nServer: nginx\r\nDate: Fri, 01 Mar 2024 09:00:00 GMT\r\n"
    b"Content-Type: text/html\r\nContent-Length: %d\r\nConnection: keep-alive\r\n\r\n" % len(PAGE)
    + PAGE
)


def http():
    """Requests and replies of every method and version, bodies, odd line ends, IPv6, 8080."""
    c = Capture()
    s = w.Stream(43001, 80)
    c.extend(s.open())
    c.extend([s.call(GET), s.ack(1), s.reply(OK), s.ack()])
    for method in (b"HEAD", b"POST", b"PUT", b"DELETE", b"OPTIONS", b"CONNECT", b"TRACE", b"PATCH"):
        c.add(s.call(method + b" /path?q=1 HTTP/1.1\r\nHost: www.example.test\r\n\r\n"))
    for line in (
        b"HTTP/1.0 304 Not Modified\r\n\r\n",
        b"HTTP/1.1 404 Not Found\nContent-Length: 0\n\n",
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"HTTP/1.1 500 \r\n\r\n",
        b"HTTP/2 200 \r\n\r\n",
    ):
        c.add(s.reply(line))
    c.add(s.reply(bytes(range(256)) * 2))
    c.add(s.reply(b"continued body text of a page, plain words that look like a line"))
    for payload in (
        b"GET / HTTP",
        b"GET / HTT",
        b"GET /" + b"a" * 200 + b" HTTP/1.1\r\n\r\n",
        b"\r\n\r\nGET / HTTP/1.0\r\n\r\n",
        b"GET / HTTP/1.0\r\n\r\n",
        b"one\ntwo\rthree\r\nfour\n",
        b"A: 1\r\nB: 2\r\nC: 3\r\nD: 4\r\nE: 5\r\nF: 6\r\n",
        b"tab\tseparated\tline\r\n",
        b"GET /\x1b[31mred\x07 HTTP/1.0\r\n",
        b"GET /\xe2\x80\xae HTTP/1.0\r\n\r\n",
        b"\n",
        b"x",
    ):
        c.add(s.call(payload))
    c.extend(s.close())
    for port, six in ((8080, False), (80, True), (443, False)):
        s = w.Stream(43100 + port % 100, port, six=six)
        c.extend(s.open() + [s.call(GET), s.reply(OK)] + s.close())
    c.add(w.udp_frame(43200, 80, GET))
    c.add_cuts(w.tcp_frame(43300, 80, 1, 1, w.PSH | w.ACK, GET), range(54, 100, 4))
    return c


CAPTURES = {
    "ntp.pcap": ntp_all,
    "ntp-bad.pcap": ntp_bad,
    "tftp.pcap": tftp,
    "tftp-bad.pcap": tftp_bad,
    "http.pcap": http,
}
