"""Link layers: Ethernet, 802.3, VLAN tags, Linux cooked, BSD loopback, raw IP, ipnet; ARP."""
import struct

from . import wire as w
from .capture import (
    LINK_IPNET,
    LINK_IPV4,
    LINK_IPV6,
    LINK_LINUX_SLL,
    LINK_LINUX_SLL2,
    LINK_LOOP,
    LINK_NULL,
    LINK_RAW,
    LINK_TOKEN_RING,
    Capture,
)

HELLO = w.udp(7, 9, b"hello, example network")


def packet4(**f):
    return w.ip4(w.UDP, HELLO, **f)


def packet6(payload=b"hello over IPv6"):
    return w.ip6(w.UDP, w.udp(7, 9, payload, w.CLIENT.v6, w.SERVER.v6))


TYPES = [
    0x0000,
    0x05DC,
    0x05EA,
    0x05EB,
    0x05FF,
    0x0600,
    0x0801,
    0x0BAD,
    0x1005,
    0x6003,
    0x6004,
    0x8005,
    0x8037,
    0x809B,
    0x80F3,
    0x8137,
    0x8808,
    0x880B,
    0x8847,
    0x8863,
    0x8864,
    0x888E,
    0x88A2,
    0x88CC,
    0x88E5,
    0x88F7,
    0x9000,
    0x22F3,
    0xFF00,
    0xFFFF,
]


def ethernet():
    """Types known and unknown, vendors, groups, 802.3 with LLC and SNAP, runts, padding."""
    c = Capture()
    c.add(w.eth(w.IPV4_TYPE, packet4(), pad=True))
    for kind in TYPES:
        c.add(w.eth(kind, b"\x45" + bytes(45)))
    for a, b in (
        ("08:00:20:1:2:3", "08:00:20:4:5:6"),
        ("0:0:c:1:2:3", "0:1:d0:9:9:9"),
        ("8:0:2b:0:0:1", "ab:0:0:1:0:0"),
        ("0:aa:0:1:2:3", w.BROADCAST),
        ("8:0:5a:1:2:3", "1:0:5e:0:0:1"),
        ("2:60:8c:1:2:3", "33:33:0:0:0:1"),
        ("ff:ff:ff:ff:ff:ff", "0:0:0:0:0:0"),
        ("aa:0:4:0:1:4", "1:80:c2:0:0:0"),
    ):
        c.add(w.eth(0x9000, bytes(46), b, a))
    bridge = bytes.fromhex(
        "000000 00 00 8000000000090001 00000000 8000020000090001 8001 0000 1400 0200 0f00".replace(
            " ", ""
        )
    )
    bpdu = dict(dst="01:80:c2:00:00:00", src=w.ROUTER.mac)
    c.add(w.llc(b"\x42\x42\x03", bridge, **bpdu))
    for kind in (b"\0\0\2\2\x3c", b"\0\0\0\x80", b"\0\0\0\5", b"\0\0"):
        c.add(w.llc(b"\x42\x42\x03", kind, **bpdu))
    for pdu in (15, 17, 18, 24, 27, 99):
        c.add(
            w.llc(
                b"\xfe\xfe\x03", b"\x83\x1b\1\0" + bytes([pdu]) + bytes(20), dst="01:80:c2:00:00:14"
            )
        )
    for header in (
        b"\xe0\xe0\x03",
        b"\xf0\xf0\x03",
        b"\x06\x06\x03",
        b"\0\1\xf3",
        b"\x04\x05\xbf",
        b"\xff\xff\0\x30",
    ):
        c.add(w.llc(header, bytes(30)))
    snap = b"\xaa\xaa\x03\0\0\0"
    arp = struct.pack(">HHBBH", 6, 0x0800, 6, 4, 1) + bytes(20)
    for kind, body in (
        (0x0800, packet4()),
        (0x0806, arp),
        (0x86DD, packet6()),
        (0x2000, bytes(40)),
        (0x809B, bytes(30)),
    ):
        c.add(
            w.llc(
                snap[:3] + (b"\0\0\x0c" if kind == 0x2000 else b"\0\0\0") + struct.pack(">H", kind),
                body,
            )
        )
    c.add(w.eth(8, snap + b"\x08\x00" + packet4()))
    c.add(w.eth(0, snap + b"\x08\x00" + packet4()))
    c.add(w.eth(0, bytes(46)))
    c.add(w.eth(1500, b"\xaa\xaa"))
    c.add(w.eth(3, b"\x42"))
    for n in (0, 1, 6, 12, 13, 14, 15):
        frame = w.eth(w.IPV4_TYPE, packet4())
        c.add(frame[:n])
        c.add(frame, cut=n)
    c.add(w.eth(w.IPV4_TYPE, packet6()))
    c.add(w.eth(w.IPV6_TYPE, packet4()))
    c.add(w.eth(w.IPV4_TYPE, packet4()) + b"trailer of the frame")
    return c


def vlan():
    """802.1Q and 802.1ad over IPv4, IPv6, ARP and LLC; priority; nested tags; tags cut short."""
    c = Capture()
    one, outer = w.VLAN_TYPE, w.QINQ_TYPE
    for tci in (0, 1, 100, 3 << 13 | 100, 7 << 13 | 4095, 1 << 12 | 7):
        c.add(w.eth(w.IPV4_TYPE, packet4(), tags=[(one, tci)]))
    c.add(w.eth(w.IPV6_TYPE, packet6(), tags=[(one, 200)]))
    c.add(w.eth(w.ARP_TYPE, arp_body(1), tags=[(one, 200)], pad=True))
    c.add(w.eth(w.IPV4_TYPE, packet4(), tags=[(outer, 10), (one, 20)]))
    c.add(w.eth(w.IPV6_TYPE, packet6(), tags=[(outer, 10), (one, 20)]))
    c.add(w.eth(w.IPV4_TYPE, packet4(), tags=[(outer, 10)]))
    c.add(w.eth(w.IPV4_TYPE, packet4(), tags=[(0x9100, 10), (one, 20)]))
    c.add(w.eth(w.IPV4_TYPE, packet4(), tags=[(one, 10), (one, 20)]))
    c.add(w.eth(w.IPV4_TYPE, packet4(), tags=[(one, n) for n in range(1, 41)]))
    c.add(w.eth(0x9000, bytes(46), tags=[(one, 5)]))
    c.add(w.llc(b"\x42\x42\x03", bytes(35), tags=[(one, 5)]))
    c.add(w.llc(b"\xaa\xaa\x03\0\0\0\x08\0", packet4(), tags=[(one, 5)]))
    c.add(w.tcp_frame(40000, 22, 1, 1, w.PSH | w.ACK, b"SSH-2.0-test\r\n", tags=[(one, 5)]))
    c.add(w.udp_frame(40000, 53, b"", tags=[(one, 5)]))
    frame = w.eth(w.IPV4_TYPE, packet4(), tags=[(one, 100)])
    nested = w.eth(w.IPV4_TYPE, packet4(), tags=[(outer, 10), (one, 20)])
    for n in (14, 15, 16, 17, 18, 19):
        c.add(frame[:n])
        c.add(frame, cut=n)
        c.add(nested, cut=n + 4)
    return c


def arp_body(op, hw=1, proto=w.IPV4_TYPE, hlen=6, plen=4, sender=w.CLIENT, target=w.SERVER):
    target_mac = bytes(hlen) if op in (1, 3) else w.mac(target.mac)
    return (
        struct.pack(">HHBBH", hw, proto, hlen, plen, op)
        + w.mac(sender.mac)[:hlen].ljust(hlen, b"\1")
        + w.addr(sender.v4)[:plen].ljust(plen, b"\2")
        + target_mac[:hlen].ljust(hlen, b"\3")
        + w.addr(target.v4)[:plen].ljust(plen, b"\4")
    )


def arp():
    """Requests, replies, gratuitous, probes, RARP, other operations, hardware, lengths; cut."""
    c = Capture()

    def put(body, kind=w.ARP_TYPE, dst=w.BROADCAST, **f):
        c.add(w.eth(kind, body, dst, pad=True), **f)

    put(arp_body(1))
    c.add(
        w.eth(
            w.ARP_TYPE,
            arp_body(2, sender=w.SERVER, target=w.CLIENT),
            w.CLIENT.mac,
            w.SERVER.mac,
            pad=True,
        )
    )
    put(arp_body(1, target=w.CLIENT))
    put(arp_body(2, target=w.CLIENT))
    probe = bytearray(arp_body(1))
    probe[14:18] = bytes(4)
    put(bytes(probe))
    put(arp_body(1, sender=w.SUN))
    for op in (3, 4):
        put(arp_body(op, sender=w.SUN if op == 3 else w.SERVER, target=w.SUN), w.RARP_TYPE)
    put(arp_body(4, target=w.SUN), w.ARP_TYPE)
    put(arp_body(1), w.RARP_TYPE)
    for op in (0, 5, 6, 7, 8, 9, 10, 65535):
        put(arp_body(op))
    for hw in [0] + list(range(2, 21)) + [24, 31, 32, 37, 65535]:
        put(arp_body(1, hw))
    for proto in (0x86DD, 0x809B, 0x1234):
        put(arp_body(1, proto=proto))
        put(arp_body(2, proto=proto))
    for hlen, plen in ((0, 4), (1, 4), (8, 4), (6, 0), (6, 16), (20, 4), (6, 3), (0, 0)):
        put(arp_body(1, hlen=hlen, plen=plen))
        put(arp_body(2, hlen=hlen, plen=plen))
    put(arp_body(1)[:4] + b"\xff\xff" + arp_body(1)[6:])
    whole = w.eth(w.ARP_TYPE, arp_body(2))
    for n in range(14, len(whole), 3):
        c.add(whole[:n])
        c.add(whole, cut=n)
    return c


def payloads():
    """What every link layer carries: IPv4, IPv6, and something else."""
    tcp = w.tcp(40000, 80, 1, 0, w.SYN)
    return [packet4(), packet6(), w.ip4(w.TCP, tcp), w.ip4(w.ICMP, b"\x08\0\xf7\xff" + bytes(4))]


def cooked():
    """Linux cooked v1: packet types, ARPHRD kinds, address lengths, protocols, cut short."""
    c = Capture(LINK_LINUX_SLL)

    def put(proto, body, kind=0, arphrd=1, alen=6):
        c.add(
            struct.pack(">HHH", kind, arphrd, alen)
            + w.mac(w.CLIENT.mac)
            + b"\0\0"
            + struct.pack(">H", proto)
            + body
        )

    for kind in range(6):
        put(w.IPV4_TYPE, packet4(), kind)
    put(w.IPV6_TYPE, packet6())
    put(w.ARP_TYPE, arp_body(1), 1)
    for arphrd, alen in ((772, 6), (512, 0), (65534, 0), (778, 4), (801, 6), (1, 8), (1, 20)):
        put(w.IPV4_TYPE, packet4(), 4, arphrd, alen)
    put(w.VLAN_TYPE, struct.pack(">HH", 100, w.IPV4_TYPE) + packet4())
    put(4, b"\x42\x42\x03" + bytes(35))
    put(1, b"\xff\xff" + bytes(30))
    put(0x9000, bytes(40))
    frame = c.packets[0].data
    for n in (0, 1, 4, 15, 16, 20, 36):
        c.add(frame, cut=n)
    return c


def cooked2():
    """Linux cooked v2: the same, with interface index."""
    c = Capture(LINK_LINUX_SLL2)

    def put(proto, body, kind=0, arphrd=1, alen=6, index=2):
        c.add(
            struct.pack(">HHIHBB", proto, 0, index, arphrd, kind, alen)
            + w.mac(w.CLIENT.mac)
            + b"\0\0"
            + body
        )

    for kind in range(6):
        put(w.IPV4_TYPE, packet4(), kind)
    put(w.IPV6_TYPE, packet6(), index=0xFFFFFFFF)
    put(w.ARP_TYPE, arp_body(1), 1)
    for arphrd, alen in ((772, 6), (512, 0), (65534, 0), (1, 255)):
        put(w.IPV4_TYPE, packet4(), 4, arphrd, alen)
    put(w.VLAN_TYPE, struct.pack(">HH", 100, w.IPV4_TYPE) + packet4())
    put(4, b"\x42\x42\x03" + bytes(35))
    put(0x9000, bytes(40))
    frame = c.packets[0].data
    for n in (0, 1, 4, 19, 20, 24, 40):
        c.add(frame, cut=n)
    return c


FAMILIES = [
    (2, "4"),
    (10, "6"),
    (24, "6"),
    (28, "6"),
    (30, "6"),
    (23, "6"),
    (7, "-"),
    (0, "4"),
    (0xFFFF, "-"),
]


def loopback(link, order, files=None):
    """A 4-byte address family, then IP; order: that of the recording machine, or the network's."""
    c = Capture(link, files or order)
    for family, version in FAMILIES:
        body = {"4": packet4(), "6": packet6(), "-": bytes(40)}[version]
        c.add(struct.pack(order + "I", family) + body)
    for payload in payloads()[2:]:
        c.add(struct.pack(order + "I", 2) + payload)
    for n in (0, 1, 3, 4, 5, 24, 30):
        c.add(struct.pack(order + "I", 2) + packet4(), cut=n)
    return c


def raw(link, versions):
    """IP without a link header."""
    c = Capture(link)
    for payload in payloads():
        if payload[0] >> 4 in versions:
            c.add(payload)
    if link == LINK_RAW:
        c.add(b"\0" * 20)
        c.add(b"\x50" + bytes(39))
        c.add(b"")
    first = c.packets[0].data
    for n in (1, 10, 19, 20, 24, 28, 39, 40):
        c.add(first, cut=n)
    return c


def ipnet():
    """Solaris' ipnet header: families, zones known and unknown, hook types, cut short."""
    c = Capture(LINK_IPNET)

    def put(body, family=2, hook=1, zones=(0, 3), version=1):
        c.add(
            struct.pack(
                ">BBHIIIII",
                version,
                family,
                hook,
                len(body),
                2,
                0,
                zones[0] & 0xFFFFFFFF,
                zones[1] & 0xFFFFFFFF,
            )
            + body
        )

    put(packet4())
    put(packet6(), 26)
    put(packet4(), hook=0, zones=(-1, 5))
    put(packet4(), hook=2, zones=(7, -1), version=2)
    put(w.ip4(w.TCP, w.tcp(40000, 80, 1, 0, w.SYN)))
    for family in (4, 6, 10, 99):
        put(packet4(), family)
    frame = c.packets[0].data
    for n in (0, 1, 8, 23, 24, 30, 44):
        c.add(frame, cut=n)
    return c


def token_ring():
    """LLC with and without SNAP, MAC frames, routes whole and cut, destinations of each kind."""
    cap = Capture(LINK_TOKEN_RING)
    sun, smc = bytes.fromhex("0800200a0901"), bytes.fromhex("0000c00a0902")
    routed = bytes([sun[0] | 0x80]) + sun[1:]
    snap = bytes.fromhex("aaaa03000000")
    route = bytes.fromhex("0810001100220030")
    ip = snap + struct.pack(">H", w.IPV4_TYPE) + packet4()
    cap.add(b"\x10\x40" + smc + sun + ip)
    cap.add(b"\x10\x50" + smc + sun + snap + b"\x86\xdd" + packet6())
    cap.add(b"\x18\x40" + b"\xff" * 6 + sun + snap + struct.pack(">H", 0x0806) + arp_body(1, hw=6))
    cap.add(b"\x10\x40" + smc + routed + route + ip)
    cap.add(b"\x10\x40" + smc + routed + bytes.fromhex("0270") + ip)
    cap.add(b"\x10\x40" + smc + routed + bytes.fromhex("86b0001100220030")[:6] + ip)
    cap.add(b"\x10\x40" + smc + routed + route + bytes.fromhex("e0e003ffff0011"))
    cap.add(b"\x10\x41" + smc + sun + bytes.fromhex("424203000000"))
    cap.add(b"\x10\x4f" + bytes.fromhex("c00000000010") + sun + bytes.fromhex("f0f003"))
    cap.add(b"\x10\x02" + bytes.fromhex("c000ffffffff") + sun + bytes.fromhex("0010002a"))
    cap.add(b"\x10\x00" + b"\xff" * 6 + routed + route)
    cap.add(b"\x10\x40" + smc + routed + bytes.fromhex("1f100011"))
    cap.add(b"\x10\x40" + smc + sun[:3])
    return cap


CAPTURES = {
    "ethernet.pcap": ethernet,
    "vlan.pcap": vlan,
    "arp.pcap": arp,
    "cooked.pcap": cooked,
    "cooked2.pcap": cooked2,
    "null-le.pcap": lambda: loopback(LINK_NULL, "<"),
    "null-be.pcap": lambda: loopback(LINK_NULL, ">"),
    "null-swapped.pcap": lambda: loopback(LINK_NULL, ">", "<"),
    "loop.pcap": lambda: loopback(LINK_LOOP, ">", "<"),
    "raw.pcap": lambda: raw(LINK_RAW, (4, 6)),
    "raw4.pcap": lambda: raw(LINK_IPV4, (4,)),
    "raw6.pcap": lambda: raw(LINK_IPV6, (6,)),
    "token-ring.pcap": token_ring,
    "ipnet.snoop": ipnet,
    "ipnet.pcap": ipnet,
}
