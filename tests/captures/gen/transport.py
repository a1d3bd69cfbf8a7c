"""TCP (RFC 9293, RFC 7323, RFC 2018), UDP, the ports that have a name, and syslog."""
import struct

from . import wire as w
from .capture import Capture


def opt(kind, data=b"", length=None):
    return bytes([kind, len(data) + 2 if length is None else length]) + data


def stamp(value, echo):
    return opt(8, struct.pack(">II", value, echo))


def sack(*edges):
    return opt(5, struct.pack(">%dI" % len(edges), *edges))


MSS, SACK_OK, NOP = opt(2, b"\5\xb4"), opt(4), b"\1"
OPTIONS = [
    b"",
    NOP * 4,
    b"\0",
    NOP + b"\0",
    MSS,
    MSS + NOP + opt(3, b"\7") + SACK_OK + stamp(5, 6),
    NOP * 2 + stamp(0xFFFFFFFF, 0),
    NOP * 2 + sack(100, 200),
    NOP * 2 + sack(100, 200, 300, 400, 0xFFFFFFF0, 16),
    NOP * 2 + stamp(5, 6) + NOP * 2 + sack(1, 2, 3, 4, 5, 6),
    opt(6, bytes(4)),
    opt(14, b"\1"),
    opt(19, bytes(range(16))),
    opt(28, b"\x80\x3c"),
    opt(29, bytes([1, 2]) + bytes(range(12))),
    opt(30, bytes([0, 1]) + bytes(8)),
    opt(34, bytes(range(8))),
    opt(34),
    opt(253, b"\xf9\x89"),
    opt(254, bytes(10)),
    opt(99, b"unknown"),
    opt(99),
    b"\x63\0",
    b"\x63\1",
    b"\2\0",
    b"\2\3\5",
    b"\2\5\5\xb4\0",
    opt(3),
    opt(3, b"\x0f\x0f"),
    b"\x05\x02",
    b"\x05\x07" + bytes(5),
    b"\x05\x0a" + bytes(4),
    b"\x08\x08" + bytes(6),
    b"\x08\x0a" + bytes(4),
    b"\x13\x12" + bytes(6),
    b"\x04\xff",
    b"\x02",
    NOP * 40,
    MSS + b"\0\0\0\0",
]


def tcp():
    """Conversations over IPv4 and IPv6, every flag, option and offset; urgent data; wrap-around."""
    c = Capture()
    for six in (False, True):
        s = w.Stream(50022, 2222, six=six)
        c.extend(
            s.open() + [s.call(b"hello\n"), s.reply(b"and hello to you\n"), s.ack()] + s.close()
        )
    reset = w.Stream(50023, 2223)
    c.extend(reset.open()[:1])
    c.add(w.tcp_frame(2223, 50023, 0, 1050024, w.RST | w.ACK, a=w.SERVER, b=w.CLIENT, window=0))
    for flags in list(range(64)) + [w.ECE, w.CWR, w.ECE | w.CWR | w.SYN, 0xFF]:
        c.add(w.tcp_frame(5000, 2001, 1000, 2000, flags, b"", urgent=5 if flags & w.URG else 0))
    for options in OPTIONS:
        c.add(w.tcp_frame(5000, 2001, 1000, 2000, w.ACK, b"abc", options=options))
    for offset in range(16):
        c.add(w.tcp_frame(5000, 2001, 1000, 2000, w.ACK, b"four", options=MSS, offset=offset))
    for seq, ack in ((0, 0), (0xFFFFFFFE, 5), (0x80000000, 0xFFFFFFFF), (0, 7)):
        c.add(w.tcp_frame(5000, 2001, seq, ack, w.ACK | w.PSH, b"wraps"))
    for window, urgent in ((0, 0), (1, 0), (65535, 65535)):
        c.add(w.tcp_frame(5000, 2001, 1, 1, w.ACK | w.URG, b"!", window=window, urgent=urgent))
    c.add(w.tcp_frame(5000, 2001, 1, 1, w.ACK, b"wrong sum", sum=0xBAD0))
    c.add(w.tcp_frame(0, 65535, 1, 1, w.ACK))
    segment = w.tcp(5000, 2001, 1, 1, w.ACK, b"payload", options=OPTIONS[5])
    for n in range(0, len(segment), 2):
        c.add(w.carry(w.TCP, segment[:n]))
        c.add(w.carry(w.TCP, segment), cut=34 + n)
    c.add(w.carry(w.TCP, segment, total=20 + len(segment) - 30))
    c.add(w.eth(w.IPV4_TYPE, w.ip4(w.TCP, w.tcp(5000, 2001, 1, 1, w.ACK)), pad=True))
    return c


UDP_PORTS = [
    7,
    9,
    13,
    19,
    37,
    42,
    53,
    67,
    68,
    69,
    79,
    123,
    137,
    138,
    389,
    427,
    434,
    512,
    513,
    514,
    517,
    520,
    521,
    546,
    547,
    550,
    560,
    561,
    1080,
    4789,
    5353,
]
TCP_PORTS = [
    1,
    7,
    9,
    11,
    13,
    15,
    19,
    20,
    21,
    23,
    25,
    37,
    39,
    42,
    43,
    53,
    70,
    77,
    79,
    80,
    87,
    95,
    101,
    102,
    103,
    104,
    105,
    109,
    113,
    117,
    119,
    123,
    139,
    143,
    144,
    389,
    427,
    443,
    445,
    512,
    513,
    514,
    515,
    530,
    540,
    600,
    1080,
    1296,
    1524,
    2904,
    2905,
    6000,
    8080,
    9900,
]
EXCERPTS = [
    b"",
    b"a",
    b"hello",
    b"data for port\r\nline two",
    b"\0\1\2abcd",
    b"\0\1\2abc",
    b"\0017abcdefgh",
    b"\1xabcdefgh",
    b"tab\tback\x08feed\x0c",
    b"\x1b[31mred\x1b[0m text",
    b"\xc3\xa9t\xc3\xa9 in UTF-8",
    b"\xff\xfe\xfd",
    b'quote " and \\',
    b"\xe2\x80\xaereversed text",
    b"0123456789" * 8,
    b"\x7f\x7fdelete",
    b"nul\0inside the text",
    b"\x9b31m one byte CSI",
]


def udp():
    """Lengths and checksums that lie, empty payloads, cut short."""
    c = Capture()
    for port in (4000, 7):
        for length in (0, 1, 7, 8, 9, 12, 13, 14, 100, 65535):
            c.add(w.carry(w.UDP, w.udp(5000, port, b"hello", length=length)))
    for value in (0, 0xBAD0, 0xFFFF):
        c.add(w.carry(w.UDP, w.udp(5000, 4000, b"checksum", sum=value)))
    c.add(w.udp_frame(5000, 4000, b"over IPv6", six=True))
    c.add(w.udp_frame(5000, 4000, b""))
    c.add(w.udp_frame(0, 0, b"port zero"))
    c.add(w.udp_frame(65535, 65535, bytes(1472)))
    c.add(w.eth(w.IPV4_TYPE, w.ip4(w.UDP, w.udp(5000, 4000, b"padded")), pad=True))
    c.add(
        w.eth(
            w.IPV6_TYPE,
            w.ip6(w.UDP, w.udp(5000, 7, b"padded", w.CLIENT.v6, w.SERVER.v6)) + bytes(10),
        )
    )
    datagram = w.udp(5000, 7, b"some payload")
    for n in range(len(datagram)):
        c.add(w.carry(w.UDP, datagram[:n]))
        c.add(w.carry(w.UDP, datagram), cut=34 + n)
    return c


def ports():
    """Every port with a name, both directions, empty and not; excerpts of every kind of text."""
    c = Capture()
    plain = b"some words for this port"
    for port in UDP_PORTS:
        if port not in (53, 67, 68, 69, 123, 5353):
            c.add(w.udp_frame(40000, port, plain))
            c.add(w.udp_frame(port, 40000, plain, w.SERVER, w.CLIENT))
        c.add(w.udp_frame(40000, port, b""))
    for port in TCP_PORTS:
        c.add(w.tcp_frame(40000, port, 1, 1, w.PSH | w.ACK, plain))
        c.add(w.tcp_frame(port, 40000, 1, 1, w.PSH | w.ACK, plain, w.SERVER, w.CLIENT))
        c.add(w.tcp_frame(40000, port, 0, 0, w.SYN))
    for text in EXCERPTS:
        c.add(w.udp_frame(40000, 13, text))
        c.add(w.tcp_frame(40000, 23, 1, 1, w.PSH | w.ACK, text))
    c.add(w.udp_frame(7, 9, b"both have names"))
    c.add(w.tcp_frame(25, 80, 1, 1, w.PSH | w.ACK, b"both have names"))
    return c


def syslog():
    """Priorities good and bad, directions, text that would drive a terminal."""
    c = Capture()
    for priority in (0, 5, 13, 38, 46, 86, 134, 191, 96, 999):
        c.add(w.udp_frame(514, 514, b"<%d>client daemon[123]: message text" % priority))
    for text in (
        b"",
        b"<",
        b"<1",
        b"<1>",
        b"<12>",
        b"<>x",
        b"<abc>text",
        b"<038>octal",
        b"<0x9>hex",
        b"< 13>space",
        b"<-1>neg",
        b"<1234>long",
        b"no priority at all",
        b"<13",
        b"<13 text",
        b"<14>\x1b[31mred\x07\r\n",
        b"<14>" + b"a" * 200,
        b"<165>1 2024-03-01T09:00:00Z client.example.test app 42 ID47 - structured",
    ):
        c.add(w.udp_frame(40514, 514, text))
    c.add(w.udp_frame(514, 40514, b"<14>from the port", w.SERVER, w.CLIENT))
    c.add(w.udp_frame(40514, 514, b"<30>over IPv6", six=True))
    c.add_cuts(w.udp_frame(40514, 514, b"<30>cut short"), range(40, 56, 2))
    return c


CAPTURES = {"tcp.pcap": tcp, "udp.pcap": udp, "ports.pcap": ports, "syslog.pcap": syslog}
