"""The benchmark's inputs: counting, cutting, slicing and multiplying a classic pcap file."""
import hashlib
import os
import struct
import sys

HEAD, RECORD = 24, 16
CHUNK = 1 << 22


def load(path):
    """(file header, records as one bytes object). Little-endian microsecond pcap only: what tcpdump
    writes on the machines this runs on."""
    with open(path, "rb") as f:
        data = f.read()
    if data[:4] != b"\xd4\xc3\xb2\xa1":
        raise ValueError("%s: not a little-endian microsecond pcap file" % path)
    return data[:HEAD], data[HEAD:]


def offsets(body):
    """Where each record begins."""
    unpack = struct.Struct("<I").unpack_from
    at, end = 0, len(body)
    while at < end:
        yield at
        at += RECORD + unpack(body, at + 8)[0]


def count(path):
    return sum(1 for _ in offsets(load(path)[1]))


def kind(body, at):
    """A word for the mix table: IPv4 TCP, and so on."""
    eth = body[at + RECORD + 12 : at + RECORD + 14]
    if eth == b"\x08\0":
        family, proto = "IPv4 ", body[at + RECORD + 23]
    elif eth == b"\x86\xdd":
        family, proto = "IPv6 ", body[at + RECORD + 20]
    else:
        return "other"
    return {6: family + "TCP", 17: family + "UDP"}.get(proto, "other")


def describe(path):
    """Counted packets, bytes, mix and checksum of a file."""
    _, body = load(path)
    mix, packets = {}, 0
    for at in offsets(body):
        packets += 1
        word = kind(body, at)
        mix[word] = mix.get(word, 0) + 1
    digest = hashlib.sha256()
    with open(path, "rb") as f:
        while chunk := f.read(CHUNK):
            digest.update(chunk)
    return {
        "packets": packets,
        "bytes": os.path.getsize(path),
        "mix": mix,
        "mean": (len(body) - packets * RECORD) / max(1, packets),
        "sha256": digest.hexdigest(),
    }


def cut(source, target, length):
    """Every packet cut to its first bytes, as a snap length does."""
    head, body = load(source)
    with open(target, "wb") as f:
        f.write(head[:16] + struct.pack("<I", length) + head[20:])
        out = []
        for at in offsets(body):
            sec, usec, cap, wire = struct.unpack_from("<IIII", body, at)
            keep = min(cap, length)
            out.append(struct.pack("<IIII", sec, usec, keep, wire))
            out.append(body[at + RECORD : at + RECORD + keep])
            if len(out) > 100000:
                f.write(b"".join(out))
                out.clear()
        f.write(b"".join(out))


def head(source, target, packets):
    """The first packets of a file."""
    start, body = load(source)
    end = len(body)
    for n, at in enumerate(offsets(body)):
        if n == packets:
            end = at
            break
    with open(target, "wb") as f:
        f.write(start + body[:end])


def spread_host(run):
    """The client of a run of eight packets of the spread capture, as a number."""
    return 0x0A000000 | (run * 2654435761 >> 3) & 0xFFFFFF


def spread_hosts(count):
    """Primitives for some of those clients, far apart."""
    hosts = (spread_host(37 * i).to_bytes(4, "big") for i in range(count))
    return ["host " + ".".join(str(octet) for octet in host) for host in hosts]


def spread(source, target, packets):
    """The first packets, each run of eight moved to another client and port: many short flows.
    Addresses and ports change, checksums do not: no row prints them."""
    start, body = load(source)
    data = bytearray(body)
    end = len(data)
    for n, at in enumerate(offsets(body)):
        if n == packets:
            end = at
            break
        run = n // 8
        ip = at + RECORD + 14
        if kind(body, at) == "IPv4 TCP":
            inward = body[ip + 12 : ip + 16] == b"\x0a\x09\0\x0a"
            host = ip + (12 if inward else 16)
            port = ip + 20 + (0 if inward else 2)
            struct.pack_into(">I", data, host, spread_host(run))
            struct.pack_into(">H", data, port, 1024 + run * 40503 % 60000)
    with open(target, "wb") as f:
        f.write(start + data[:end])


def gather(sources, target, packets):
    """The packets of many small Ethernet captures, in turn, again and again: many protocols."""
    start, every = None, []
    for path in sources:
        try:
            first, body = load(path)
        except ValueError:
            continue
        if struct.unpack_from("<I", first, 20)[0] == 1:
            start = start or first
            every.extend(
                body[at : at + RECORD + struct.unpack_from("<I", body, at + 8)[0]]
                for at in offsets(body)
            )
    with open(target, "wb") as f:
        f.write(start)
        for _ in range(packets // len(every)):
            f.write(b"".join(every))
        f.write(b"".join(every[: packets % len(every)]))


def repeat(source, times, out):
    """The file again and again as one valid capture: later times, and the hosts of another network
    (10.9.x.x becomes 10.10.x.x and so on) each time, so that nothing is seen twice."""
    start, body = load(source)
    at = list(offsets(body))
    span = struct.unpack_from("<I", body, at[-1])[0] - struct.unpack_from("<I", body, 0)[0] + 1
    out.write(start)
    for turn in range(times):
        data = bytearray(body)
        seconds, net = struct.Struct("<I"), (9 + turn) & 0xFF
        for o in at:
            seconds.pack_into(data, o, seconds.unpack_from(body, o)[0] + turn * span)
            if data[o + 28] == 0x08 and data[o + 29] == 0 and data[o + 42] == 10:
                data[o + 43] = data[o + 47] = net
            elif data[o + 28] == 0x86 and data[o + 38] == 0xFD:
                data[o + 39] = data[o + 55] = net
        for i in range(0, len(data), CHUNK):
            out.write(data[i : i + CHUNK])


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] != "repeat":
        sys.exit("usage: capture.py repeat FILE TIMES >pcap")
    try:
        repeat(sys.argv[2], int(sys.argv[3]), sys.stdout.buffer)
    except BrokenPipeError:
        os._exit(1)
