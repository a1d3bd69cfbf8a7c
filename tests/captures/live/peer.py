#!/usr/bin/env python3
"""Small clients and servers for make-captures, where no packaged program sends what is wanted."""
import os
import selectors
import socket
import struct
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from gen import nfs3 as n3  # noqa: E402
from gen import rpc as r  # noqa: E402
from gen import wire as w  # noqa: E402

SERVICES = {
    7: "echo",
    9: "discard",
    13: "Fri Mar  1 09:00:00 2024\r\n",
    19: "chargen",
    21: "220 server.example.test ready\r\n",
    23: "\xff\xfd\x18\xff\xfd\x20Debian GNU/Linux\r\nlogin: ",
    25: "220 server.example.test ESMTP\r\n",
    37: "\xe9\x8d\xd9\x90",
    79: "Login: ann   Name: Ann Example\r\n",
    110: "+OK ready\r\n",
    143: "* OK IMAP4rev1\r\n",
}
REQUESTS = {
    7: "hello, echo\r\n",
    9: "into the void\r\n",
    21: "USER anonymous\r\n",
    23: "ann\r\n",
    25: "EHLO client.example.test\r\n",
    79: "ann\r\n",
    110: "USER ann\r\n",
    143: "a1 LOGIN ann secret\r\n",
}
CHARS = "".join(chr(c) for c in range(33, 105)) + "\r\n"


def connect(host, port, wait=5):
    return socket.create_connection((host, int(port)), wait)


def family(host):
    return socket.AF_INET6 if ":" in host else socket.AF_INET


def udp(host, port, text):
    s = socket.socket(family(host), socket.SOCK_DGRAM)
    s.settimeout(0.5)
    try:
        s.connect((host, int(port)))
        s.send(text.encode("latin-1"))
        return s.recv(65535)
    except OSError:
        return b""


def answer(port, data):
    text = SERVICES.get(port, "")
    return {"echo": data, "discard": b"", "chargen": CHARS.encode()}.get(
        text, text.encode("latin-1")
    )


def serve(ports, datagrams, seconds=55):
    """Answers on every port until the time is over."""
    select = selectors.DefaultSelector()
    for port in ports:
        for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM)[: 2 if datagrams else 1]:
            s = socket.socket(socket.AF_INET6, kind)
            s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            s.bind(("::", port))
            if kind == socket.SOCK_STREAM:
                s.listen()
            select.register(
                s, selectors.EVENT_READ, ("listen" if kind == socket.SOCK_STREAM else "udp", port)
            )
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for key, _ in select.select(1):
            try:
                handle(select, key)
            except OSError as e:
                print("port %d: %s" % (key.data[1], e), file=sys.stderr)
                if key.data[0] == "stream":
                    select.unregister(key.fileobj)


def handle(select, key):
    what, port = key.data
    s = key.fileobj
    if what == "udp":
        data, peer = s.recvfrom(65535)
        s.sendto(answer(port, data), peer)
    elif what == "listen":
        c, _ = s.accept()
        if port in SERVICES and port not in (7, 9):
            c.send(answer(port, b""))
        if port == 5002:
            c.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            time.sleep(1)
        select.register(c, selectors.EVENT_READ, ("stream", port))
    else:
        receive(select, s, port)


def receive(select, s, port):
    try:
        data = s.recv(65536)
    except OSError:
        data = b""
    if not data:
        select.unregister(s)
        s.close()
    elif port == 7 or (port > 5000 and len(data) < 100):
        s.send(data)
    elif port in (21, 23, 25, 110, 143):
        s.send(b"500 not here\r\n")


def services(host=None):
    if not host:
        serve(SERVICES, True)
    for port in SERVICES:
        udp(host, port, REQUESTS.get(port, "x"))
        s = connect(host, port)
        if port in REQUESTS:
            time.sleep(0.02)
            s.send(REQUESTS[port].encode())
        s.settimeout(0.2)
        try:
            s.recv(4096)
            time.sleep(0.05)
        except OSError:
            pass
        s.close()


def talk(host, port, *texts):
    s = connect(host, port)
    for text in texts:
        s.send(text.encode() + b"\n")
        s.recv(4096)
    s.close()


def refused(host, port):
    try:
        connect(host, port)
    except ConnectionRefusedError:
        pass


def urgent(host, port):
    s = connect(host, port)
    s.send(b"before")
    time.sleep(0.1)
    s.send(b"!", socket.MSG_OOB)
    time.sleep(0.1)
    s.send(b"after")
    s.close()


def reset(host, port):
    s = connect(host, port)
    s.send(b"and off")
    s.recv(100)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    s.close()


def bulk(host, port, count):
    s = connect(host, port, 30)
    s.sendall((CHARS * (int(count) // len(CHARS) + 1)).encode()[: int(count)])
    s.shutdown(socket.SHUT_WR)
    s.settimeout(10)
    s.recv(10)
    s.close()


def join(iface, group4, group6):
    """Joins both groups, stays a moment, leaves."""
    index = socket.if_nametoindex(iface)
    a = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    b = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
    four = socket.inet_aton(group4) + struct.pack("=4sI", bytes(4), index)
    six = socket.inet_pton(socket.AF_INET6, group6) + struct.pack("=I", index)
    a.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, four)
    b.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_JOIN_GROUP, six)
    time.sleep(1.5)
    a.setsockopt(socket.IPPROTO_IP, socket.IP_DROP_MEMBERSHIP, four)
    b.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_LEAVE_GROUP, six)
    time.sleep(1.5)


def join_sources(iface, group, *sources):
    """IGMPv3 with sources: allow, add one, block one, leave. Numbers of linux/in.h."""
    address = socket.inet_aton(w.CLIENT.v4)
    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    for what in [39, 40]:  # IP_ADD_SOURCE_MEMBERSHIP, IP_DROP_SOURCE_MEMBERSHIP
        for source in sources:
            s.setsockopt(
                socket.IPPROTO_IP,
                what,
                socket.inet_aton(group) + address + socket.inet_aton(source),
            )
            time.sleep(1)
    mreq = socket.inet_aton(group) + address
    s.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, mreq)
    s.setsockopt(socket.IPPROTO_IP, 38, mreq + socket.inet_aton(sources[0]))  # IP_BLOCK_SOURCE
    time.sleep(1)


def packet_socket(iface):
    s = socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
    s.bind((iface, 0))
    return s


def announce(iface, address, target):
    """Address conflict detection and announcement (RFC 5227), RARP and inverse ARP requests."""
    s = packet_socket(iface)
    own, zero = w.mac(w.CLIENT.mac), bytes(4)
    for op, sender, wanted in (
        (1, zero, address),
        (1, address, address),
        (2, address, address),
        (1, address, target),
        (3, zero, "0.0.0.0"),
        (8, address, target),
    ):
        sender = w.addr(sender) if isinstance(sender, str) else sender
        body = struct.pack(">HHBBH", 1, 0x800, 6, 4, op) + own + sender
        body += (own if op in (2, 3) else bytes(6)) + w.addr(wanted)
        s.send(w.eth(w.RARP_TYPE if op == 3 else w.ARP_TYPE, body, w.BROADCAST, w.CLIENT.mac))
        time.sleep(0.1)


def frames(path):
    """The packets of a pcap or pcapng file in this machine's byte order."""
    data = open(path, "rb").read()
    if data[:4] == b"\x0a\x0d\x0d\x0a":
        at = 0
        while at < len(data):
            kind, size = struct.unpack_from("<II", data, at)
            if kind == 6:
                cap = struct.unpack_from("<I", data, at + 20)[0]
                yield data[at + 28 : at + 28 + cap]
            at += size
    else:
        at = 24
        while at < len(data):
            cap = struct.unpack_from("<I", data, at + 8)[0]
            yield data[at + 16 : at + 16 + cap]
            at += 16 + cap


def retag(iface, tags, path, count):
    """tags: VID[:priority] joined by +, each after its tag type and / when that is not 8100."""
    head = b""
    for part in tags.split("+"):
        kind, _, tci = part.rpartition("/")
        vid, _, priority = tci.partition(":")
        head += struct.pack(">HH", int(kind or "8100", 16), int(priority or 0) << 13 | int(vid))
    s = packet_socket(iface)
    every = list(frames(path))
    for frame in every[:: max(1, len(every) // int(count))][: int(count)]:
        if len(frame) < 1490:
            s.send(frame[:12] + head + frame[12:])
            time.sleep(0.005)


class Rpc:
    """One RPC server, called over UDP or TCP; replies come without their header."""

    def __init__(self, host, port, transport):
        self.stream = transport == "tcp"
        kind = socket.SOCK_STREAM if self.stream else socket.SOCK_DGRAM
        self.s = socket.socket(family(host), kind)
        self.s.settimeout(3)
        self.s.connect((host, port))
        self.xid = 0x51000000 + port

    def call(self, prog, vers, proc, args=b""):
        self.xid += 1
        message = r.call(self.xid, prog, vers, proc, args, cred=r.unix(uid=0, gid=0, groups=(0,)))
        if not self.stream:
            self.s.send(message)
            try:
                return self.s.recv(65535)[24:]
            except OSError:
                return b""
        self.s.sendall(r.u32(0x80000000 | len(message)) + message)
        size = struct.unpack(">I", self.exactly(4))[0] & 0x7FFFFFFF
        return self.exactly(size)[24:]

    def exactly(self, count):
        data = b""
        while len(data) < count:
            more = self.s.recv(count - len(data))
            if not more:
                raise EOFError("the server closed the connection")
            data += more
        return data


def handle_of(reply, skip=4):
    """The file handle at skip bytes of a reply."""
    size = struct.unpack_from(">I", reply, skip)[0]
    return r.opaque(reply[skip + 4 : skip + 4 + size])


def nfs(host, path, transport):
    """Every procedure of NFS version 3 in a sensible order, then MOUNT's and the port mapper's."""
    mapper = Rpc(host, 111, "udp")
    for prog, vers in ((r.NFS, 3), (r.NFS, 2), (r.MOUNT, 3), (r.MOUNT, 1)):
        mapper.call(r.PMAP, 2, 3, r.mapping(prog, vers, 6 if transport == "tcp" else 17, 0))
    mapper.call(r.PMAP, 2, 4)
    mapper.call(r.PMAP, 2, 5, r.u32(r.NFS, 3, 0) + r.opaque(b""))
    mount = Rpc(host, 20048, transport)
    root = handle_of(mount.call(r.MOUNT, 3, 1, r.text(path)))
    for proc, args in (
        (0, b""),
        (1, r.text("/nowhere")),
        (5, b""),
        (2, b""),
        (3, r.text(path)),
        (4, b""),
    ):
        mount.call(r.MOUNT, 3, proc, args)
    s = Rpc(host, 2049, transport)
    name = "file-" + transport

    def call(proc, args=b""):
        return s.call(r.NFS, 3, proc, args)

    for proc, args in (
        (0, b""),
        (1, root),
        (18, root),
        (19, root),
        (20, root),
        (4, root + r.u32(0x3F)),
    ):
        call(proc, args)
    file = handle_of(call(8, root + r.text(name) + r.u32(0) + n3.sattr()), 8)
    call(8, root + r.text(name) + r.u32(1) + n3.sattr())
    call(8, root + r.text(name + "x") + r.u32(2) + n3.VERF)
    for stable in (0, 1, 2):
        call(7, file + r.u64(stable * 100) + r.u32(17, stable) + r.opaque(b"some data to keep"))
    call(21, file + r.u64(0) + r.u32(4096))
    call(6, file + r.u64(0) + r.u32(1000))
    call(6, file + r.u64(1 << 40) + r.u32(10))
    call(2, file + n3.sattr(0o600, 0, 0, 12) + r.u32(0))
    call(2, file + n3.SERVER_TIME + r.u32(1, 1, 2))
    call(9, root + r.text("dir-" + transport) + n3.sattr(0o755, 0, 0, None))
    call(10, root + r.text("link-" + transport) + n3.UNSET + r.text("../target"))
    call(11, root + r.text("pipe-" + transport) + r.u32(7) + n3.sattr(0o644, 0, 0, None))
    call(
        11,
        root + r.text("null-" + transport) + r.u32(4) + n3.sattr(0o666, 0, 0, None) + r.u32(1, 3),
    )
    call(5, handle_of(call(3, root + r.text("link-" + transport))))
    call(3, root + r.text("missing"))
    call(15, file + root + r.text("hard-" + transport))
    call(16, root + r.u64(0) + bytes(8) + r.u32(4096))
    call(17, root + r.u64(0) + bytes(8) + r.u32(1024, 8192))
    call(14, root + r.text("hard-" + transport) + root + r.text("renamed-" + transport))
    for victim in ("renamed-", "pipe-", "null-", "link-", "nothing-"):
        call(12, root + r.text(victim + transport))
    call(13, root + r.text("dir-" + transport))
    call(13, root + r.text("docs"))
    call(1, r.opaque(bytes(range(28))))
    s.call(r.NFS, 2, 1, bytes(32))
    s.call(r.NFS, 3, 99)


def main():
    do = {
        "udp": udp,
        "announce": announce,
        "join": join,
        "join-sources": join_sources,
        "retag": retag,
        "talk": talk,
        "refused": refused,
        "urgent": urgent,
        "reset": reset,
        "bulk": bulk,
        "services": services,
        "nfs": nfs,
        "sink": lambda *ports: serve([int(p) for p in ports], False),
    }
    do[sys.argv[1]](*sys.argv[2:])


if __name__ == "__main__":
    main()
