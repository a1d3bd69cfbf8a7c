"""The bundled sample: a machine starts on a small network, looks around, reads a file over NFS."""
import struct

from . import dhcp, dns, nfs3, small
from . import rpc as r
from . import wire as w
from .capture import Capture

EXPORT = "/export/home"


def arp(op, sender, target, dst=None):
    body = struct.pack(">HHBBH", 1, w.IPV4_TYPE, 6, 4, op) + w.mac(sender.mac) + w.addr(sender.v4)
    body += (bytes(6) if op == 1 else w.mac(target.mac)) + w.addr(target.v4)
    return w.eth(w.ARP_TYPE, body, dst or target.mac, sender.mac, pad=True)


def icmp6(kind, body, src, dst, dst_mac, src_mac=w.CLIENT.mac, hops=255):
    head = struct.pack(">BBH", kind, 0, 0) + body
    value = w.checksum(w.pseudo(w.addr(src), w.addr(dst), w.ICMP6, len(head)) + head)
    packet = head[:2] + struct.pack(">H", value) + head[4:]
    return w.eth(w.IPV6_TYPE, w.ip6(w.ICMP6, packet, src, dst, hops=hops), dst_mac, src_mac)


def neighbours():
    """Duplicate address detection, router solicitation and advertisement, resolving the server."""
    client, server, router = w.CLIENT, w.SERVER, w.ROUTER
    own = "ff02::1:ff09:a"
    yield icmp6(135, bytes(4) + w.addr(client.ll), "::", own, "33:33:ff:09:00:0a")
    source = b"\1\1" + w.mac(client.mac)
    yield icmp6(133, bytes(4) + source, client.ll, "ff02::2", "33:33:00:00:00:02")
    prefix = struct.pack(">BBBBIII", 3, 4, 64, 0xC0, 86400, 14400, 0) + w.addr("fd09::")
    resolver = struct.pack(">BBHI", 25, 3, 0, 1800) + w.addr(server.v6)
    advert = struct.pack(">BBHII", 64, 0, 1800, 0, 0) + prefix + b"\5\1\0\0\0\0\5\xdc" + resolver
    advert += b"\1\1" + w.mac(router.mac)
    yield icmp6(134, advert, router.ll, "ff02::1", "33:33:00:00:00:01", router.mac)
    yield icmp6(
        135, bytes(4) + w.addr(server.v6) + source, client.v6, "ff02::1:ff00:1", "33:33:ff:00:00:01"
    )
    target = struct.pack(">I", 0x60000000) + w.addr(server.v6) + b"\2\1" + w.mac(server.mac)
    yield icmp6(136, target, server.v6, client.v6, client.mac, server.mac)


def lookup(kind, rdata, six=False):
    name = "www.example.test"
    yield w.udp_frame(50412 + kind, 53, dns.query(kind * 257, name, kind).opt().bytes(), six=six)
    reply = dns.answer(kind * 257, name, kind)
    reply.record(name, dns.CNAME, dns.Name("server.example.test"))
    reply.record("server.example.test", kind, *rdata).opt()
    yield w.udp_frame(53, 50412 + kind, reply.bytes(), w.SERVER, w.CLIENT, six=six)


def echo(kind, a, b, seq):
    body = struct.pack(">HH", 0x1F40, seq) + bytes(range(0x10, 0x38))
    packet = struct.pack(">BBH", kind, 0, w.checksum(struct.pack(">BBH", kind, 0, 0) + body)) + body
    return w.carry(w.ICMP, packet, a, b)


def unreachable(offending):
    head = b"\3\3\0\0" + bytes(4) + offending[14:]
    packet = head[:2] + struct.pack(">H", w.checksum(head)) + head[4:]
    return w.carry(w.ICMP, packet, w.SERVER, w.CLIENT, tos=0xC0, flags=0)


def nfs(capture):
    """Find the services, mount, walk to a file and read it."""
    talk = r.Talk(capture, 111)
    talk.both(r.PMAP, 2, 3, r.mapping(r.MOUNT, 3, 17, 0), r.u32(20048))
    talk.ports = (801, 20048)
    talk.both(r.MOUNT, 3, 1, r.text(EXPORT), r.u32(0) + nfs3.FH + r.u32(1, 1))
    talk.ports = (802, 2049)
    attributes = nfs3.post(nfs3.fattr(2, 0o755, 4096))
    talk.both(r.NFS, 3, 3, nfs3.FH + r.text("motd"), r.u32(0) + nfs3.DIR + nfs3.post() + attributes)
    text = b"Welcome to the example network.\n"
    data = nfs3.post(nfs3.fattr(size=len(text))) + r.u32(len(text), 1) + r.opaque(text)
    talk.both(r.NFS, 3, 6, nfs3.DIR + r.u64(0) + r.u32(32768), r.u32(0) + data)


def sample():
    c = Capture(gap_us=410)
    c.add(dhcp.exchange()[0], comment="the machine asks for an address")
    c.extend(dhcp.exchange()[1:])
    c.add(arp(1, w.CLIENT, w.SERVER, w.BROADCAST))
    c.add(arp(2, w.SERVER, w.CLIENT))
    c.extend(neighbours(), gap_us=90210)
    c.extend(lookup(dns.A, [w.addr(w.SERVER.v4)]))
    c.extend(lookup(dns.AAAA, [w.addr(w.SERVER.v6)], six=True))
    stream = w.Stream(43210, 80, six=True)
    c.extend(stream.open(), gap_us=80)
    c.extend([stream.call(small.GET), stream.ack(1), stream.reply(small.OK), stream.ack()])
    c.extend(stream.close())
    c.add(
        w.udp_frame(
            41230,
            123,
            small.ntp(
                3,
                stratum=0,
                refid=bytes(4),
                times=[bytes(8)] * 3 + [small.stamp(small.NTP_NOW)],
                delay=0,
                dispersion=0,
            ),
        )
    )
    c.add(w.udp_frame(123, 41230, small.ntp(4), w.SERVER, w.CLIENT))
    c.add(echo(8, w.CLIENT, w.SERVER, 1), gap_us=500000)
    c.add(echo(0, w.SERVER, w.CLIENT, 1))
    nfs(c)
    probe = w.udp_frame(40000, 33434, b"anyone there?")
    c.add(probe, gap_us=20000)
    c.add(unreachable(probe))
    c.add(w.udp_frame(41001, 69, small.request(1, b"boot/menu.cfg")))
    c.add(w.udp_frame(42001, 41001, small.block(3, 1, b"timeout 30\n"), w.SERVER, w.CLIENT))
    c.add(w.udp_frame(41001, 42001, small.block(4, 1)))
    message = b"<38>client sshd[812]: session opened for user ann"
    c.add(
        w.udp_frame(40514, 514, message, tags=[(w.VLAN_TYPE, 3 << 13 | 100)]), comment="in VLAN 100"
    )
    return c


CAPTURES = {"sample.pcapng": sample}
