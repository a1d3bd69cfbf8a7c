"""Headers from Ethernet to TCP, byte by byte; checksums are right unless a caller overrides."""
import ipaddress
import struct
import zlib

ICMP, IGMP, IPIP, TCP, UDP, IPV6, ESP, AH, ICMP6, OSPF, SCTP = (
    1,
    2,
    4,
    6,
    17,
    41,
    50,
    51,
    58,
    89,
    132,
)
IPV4_TYPE, ARP_TYPE, RARP_TYPE, IPV6_TYPE, VLAN_TYPE, QINQ_TYPE = (
    0x0800,
    0x0806,
    0x8035,
    0x86DD,
    0x8100,
    0x88A8,
)
BROADCAST = "ff:ff:ff:ff:ff:ff"


def mac(text):
    return bytes(int(b, 16) for b in text.split(":"))


def addr(text):
    return ipaddress.ip_address(text).packed


class Host:
    """One invented machine: 10.9.0.n, fd09::n, a MAC and a link-local address made from n."""

    def __init__(self, n, name, oui="02:00:0a"):
        self.name = name + ".example.test"
        self.mac = "%s:09:00:%02x" % (oui, n)
        self.v4 = "10.9.0.%d" % n
        self.v6 = "fd09::%x" % n
        self.ll = "fe80::9:%x" % n


SERVER = Host(1, "server")
CLIENT = Host(10, "client")
SUN = Host(20, "sparc", "08:00:20")
ROUTER = Host(254, "router", "00:00:0c")


def checksum(data):
    if len(data) % 2:
        data += b"\0"
    total = sum(struct.unpack(">%dH" % (len(data) // 2), data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def pseudo(src, dst, proto, length):
    if len(src) == 4:
        return src + dst + struct.pack(">BBH", 0, proto, length)
    return src + dst + struct.pack(">II", length, proto)


def eth(kind, payload, dst=SERVER.mac, src=CLIENT.mac, tags=(), pad=False):
    """tags: (tag type, TCI) pairs, outermost first. pad: to Ethernet's minimum of 60 bytes."""
    head = mac(dst) + mac(src) + b"".join(struct.pack(">HH", t, tci) for t, tci in tags)
    frame = head + struct.pack(">H", kind) + payload
    return frame + bytes(max(0, 60 - len(frame))) if pad else frame


def llc(header, payload=b"", dst=SERVER.mac, src=CLIENT.mac, tags=(), pad=True):
    """802.3: the type field holds the length of what follows."""
    body = header + payload
    return eth(len(body), body, dst, src, tags, pad)


def ip4(proto, payload, src=CLIENT.v4, dst=SERVER.v4, **f):
    """Fields by name: ident tos ttl flags (3 bits) off (bytes) options total ihl version sum."""
    options = f.get("options", b"")
    options += bytes(-len(options) % 4)
    ihl = f.get("ihl", 5 + len(options) // 4)
    total = f.get("total", 20 + len(options) + len(payload))
    ident = f.get("ident", zlib.crc32(payload) & 0xFFFF)
    where = f.get("flags", 2 if not f.get("off") else 0) << 13 | f.get("off", 0) // 8
    head = (
        struct.pack(
            ">BBHHHBBH",
            f.get("version", 4) << 4 | ihl,
            f.get("tos", 0),
            total & 0xFFFF,
            ident,
            where,
            f.get("ttl", 64),
            proto,
            0,
        )
        + addr(src)
        + addr(dst)
    )
    value = f.get("sum", checksum(head + options))
    return head[:10] + struct.pack(">H", value) + head[12:] + options + payload


def ip6(proto, payload, src=CLIENT.v6, dst=SERVER.v6, **f):
    """Fields by name: hops tclass flow length."""
    word = 6 << 28 | f.get("tclass", 0) << 20 | f.get("flow", 0)
    return (
        struct.pack(">IHBB", word, f.get("length", len(payload)) & 0xFFFF, proto, f.get("hops", 64))
        + addr(src)
        + addr(dst)
        + payload
    )


def udp(sport, dport, payload, src=CLIENT.v4, dst=SERVER.v4, length=None, sum=None):
    real = 8 + len(payload)
    head = struct.pack(">HHHH", sport, dport, real if length is None else length, 0)
    if sum is None:
        sum = checksum(pseudo(addr(src), addr(dst), UDP, real) + head + payload) or 0xFFFF
    return head[:6] + struct.pack(">H", sum) + payload


def tcp(sport, dport, seq, ack, flags, payload=b"", **f):
    """Fields by name: src dst options window urgent offset (in words) sum."""
    options = f.get("options", b"")
    options += b"\1" * (-len(options) % 4) if f.get("fill", True) else b""
    offset = f.get("offset", 5 + len(options) // 4)
    head = (
        struct.pack(
            ">HHIIBBHHH",
            sport,
            dport,
            seq & 0xFFFFFFFF,
            ack & 0xFFFFFFFF,
            offset << 4,
            flags,
            f.get("window", 64240),
            0,
            f.get("urgent", 0),
        )
        + options
    )
    src, dst = addr(f.get("src", CLIENT.v4)), addr(f.get("dst", SERVER.v4))
    value = f.get("sum", checksum(pseudo(src, dst, TCP, len(head) + len(payload)) + head + payload))
    return head[:16] + struct.pack(">H", value) + head[18:] + payload


def route(a, b, six):
    return (a.v6, b.v6) if six else (a.v4, b.v4)


def carry(proto, payload, a=CLIENT, b=SERVER, six=False, tags=(), **f):
    """Any IP payload as a frame from host a to host b."""
    src, dst = route(a, b, six)
    if six:
        return eth(IPV6_TYPE, ip6(proto, payload, src, dst, **f), b.mac, a.mac, tags)
    return eth(IPV4_TYPE, ip4(proto, payload, src, dst, **f), b.mac, a.mac, tags)


def udp_frame(sport, dport, payload, a=CLIENT, b=SERVER, six=False, **f):
    src, dst = route(a, b, six)
    return carry(UDP, udp(sport, dport, payload, src, dst), a, b, six, **f)


def tcp_frame(sport, dport, seq, ack, flags, payload=b"", a=CLIENT, b=SERVER, six=False, **f):
    src, dst = route(a, b, six)
    tags = f.pop("tags", ())
    return carry(
        TCP, tcp(sport, dport, seq, ack, flags, payload, src=src, dst=dst, **f), a, b, six, tags
    )


FIN, SYN, RST, PSH, ACK, URG, ECE, CWR = 1, 2, 4, 8, 16, 32, 64, 128


class Stream:
    """A TCP conversation: each method returns the frames that it takes."""

    def __init__(self, sport, dport, a=CLIENT, b=SERVER, six=False):
        self.ends = ((sport, a), (dport, b))
        self.seq = [1000000 + sport, 5000000 + dport]
        self.six = six

    def _frame(self, who, flags, payload=b"", **f):
        (sport, a), (dport, b) = self.ends[who], self.ends[1 - who]
        ack = self.seq[1 - who] if flags & ACK else 0
        frame = tcp_frame(sport, dport, self.seq[who], ack, flags, payload, a, b, self.six, **f)
        self.seq[who] += len(payload) + bool(flags & (SYN | FIN))
        return frame

    def open(self):
        options = bytes.fromhex("020405b4 0402 080a 0000a001 00000000 01 030307".replace(" ", ""))
        return [
            self._frame(0, SYN, options=options),
            self._frame(1, SYN | ACK, options=options),
            self._frame(0, ACK),
        ]

    def call(self, payload, **f):
        return self._frame(0, PSH | ACK, payload, **f)

    def reply(self, payload, **f):
        return self._frame(1, PSH | ACK, payload, **f)

    def ack(self, who=0):
        return self._frame(who, ACK)

    def close(self):
        return [self._frame(0, FIN | ACK), self._frame(1, FIN | ACK), self._frame(0, ACK)]
