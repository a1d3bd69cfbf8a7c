"""Capture files: pcap (either byte order, us or ns), pcapng and snoop, written byte by byte."""
import struct

START_NS = 1709283600 * 10**9  # 2024-03-01 09:00:00 UTC

LINK_NULL = 0
LINK_ETHERNET = 1
LINK_TOKEN_RING = 6
LINK_FDDI = 10
LINK_SLIP = 8
LINK_PPP = 9
LINK_RAW = 101
LINK_LOOP = 108
LINK_LINUX_SLL = 113
LINK_IPNET = 226
LINK_IPV4 = 228
LINK_IPV6 = 229
LINK_LINUX_SLL2 = 276


class Packet:
    def __init__(self, ts_ns, data, wire, comment, flags):
        self.ts_ns = ts_ns
        self.data = data
        self.wire = wire
        self.comment = comment
        self.flags = flags


class Capture:
    """A list of packets, each gap_us after the one before."""

    def __init__(self, link=LINK_ETHERNET, order="<", nano=False, gap_us=1250):
        self.link = link
        self.order = order
        self.nano = nano
        self.gap_us = gap_us
        self.now_ns = START_NS
        self.packets = []

    def add(self, data, gap_us=None, cut=None, wire=None, comment=None, flags=None):
        """cut: bytes kept of data; wire: length on the wire, when it is not len(data)."""
        if self.packets:
            self.now_ns += (self.gap_us if gap_us is None else gap_us) * 1000
        wire = len(data) if wire is None else wire
        self.packets.append(Packet(self.now_ns, data[:cut], wire, comment, flags))

    def extend(self, frames, **options):
        for frame in frames:
            self.add(frame, **options)

    def add_cuts(self, frame, points):
        """The same frame once per snap length."""
        for point in points:
            if point < len(frame):
                self.add(frame, cut=point)

    def write(self, path):
        writers = {"pcap": self._pcap, "pcapng": self._pcapng, "snoop": self._snoop}
        with open(path, "wb") as f:
            f.write(writers[path.rsplit(".", 1)[1]]())

    def _pcap(self):
        magic = 0xA1B23C4D if self.nano else 0xA1B2C3D4
        unit = 1 if self.nano else 1000
        out = [struct.pack(self.order + "IHHiIII", magic, 2, 4, 0, 0, 262144, self.link)]
        for p in self.packets:
            sec, frac = divmod(p.ts_ns, 10**9)
            out.append(struct.pack(self.order + "IIII", sec, frac // unit, len(p.data), p.wire))
            out.append(p.data)
        return b"".join(out)

    def _snoop(self):
        kind = {LINK_ETHERNET: 4, LINK_IPNET: 0x80000005}[self.link]
        out = [b"snoop\0\0\0" + struct.pack(">II", 2, kind)]
        for p in self.packets:
            sec, frac = divmod(p.ts_ns, 10**9)
            pad = -len(p.data) % 4
            out.append(
                struct.pack(
                    ">IIIIII", p.wire, len(p.data), 24 + len(p.data) + pad, 0, sec, frac // 1000
                )
            )
            out.append(p.data + bytes(pad))
        return b"".join(out)

    def _pcapng(self):
        def option(code, value):
            return struct.pack(self.order + "HH", code, len(value)) + value + bytes(-len(value) % 4)

        def block(kind, body):
            size = struct.pack(self.order + "I", len(body) + 12)
            return struct.pack(self.order + "I", kind) + size + body + size

        end = option(0, b"")
        out = [
            block(
                0x0A0D0D0A,
                struct.pack(self.order + "IHHq", 0x1A2B3C4D, 1, 0, -1)
                + option(3, b"Linux")
                + option(4, b"build-captures")
                + end,
            )
        ]
        out.append(
            block(
                1,
                struct.pack(self.order + "HHI", self.link, 0, 262144)
                + option(2, b"eth0")
                + option(3, b"namespace test network")
                + option(6, bytes.fromhex("02000a090001"))
                + option(9, b"\x09")
                + end,
            )
        )
        for p in self.packets:
            body = (
                struct.pack(
                    self.order + "IIIII",
                    0,
                    p.ts_ns >> 32,
                    p.ts_ns & 0xFFFFFFFF,
                    len(p.data),
                    p.wire,
                )
                + p.data
                + bytes(-len(p.data) % 4)
            )
            if p.flags is not None:
                body += option(2, struct.pack(self.order + "I", p.flags))
            if p.comment:
                body += option(1, p.comment.encode())
            if p.flags is not None or p.comment:
                body += end
            out.append(block(6, body))
        last = self.packets[-1].ts_ns if self.packets else START_NS
        when = struct.pack(self.order + "II", last >> 32, last & 0xFFFFFFFF)
        out.append(
            block(
                5,
                struct.pack(self.order + "I", 0)
                + when
                + option(4, struct.pack(self.order + "Q", len(self.packets)))
                + option(5, struct.pack(self.order + "Q", 0))
                + end,
            )
        )
        return b"".join(out)
