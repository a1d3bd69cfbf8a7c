#!/usr/bin/env python3
"""A name server that misbehaves as the first label of the question says. UDP and TCP, on
192.168.95.2 port 53. For tests in a namespace of their own.

Good answers are 10.9.9.9. See the table at the end for the labels."""
import random
import selectors
import socket
import struct
import threading

ADDRESS = '192.168.95.2'
A, SOA, AXFR, TXT = 1, 6, 252, 16


def name(text):
    return b''.join(bytes([len(p)]) + p.encode() for p in text.split('.') if p) + b'\0'


class Question:
    def __init__(self, message):
        self.id, self.flags = struct.unpack('!HH', message[:4])
        at, labels = 12, []
        while message[at]:
            labels.append(message[at + 1:at + 1 + message[at]].decode())
            at += 1 + message[at]
        self.wire = message[12:at + 5]
        self.labels, self.name = labels, message[12:at + 1]
        self.type = struct.unpack('!H', message[at + 1:at + 3])[0]
        self.edns = struct.unpack('!H', message[10:12])[0] > 0


def header(q, counts, flags=0x8400, rcode=0, id=None):
    return struct.pack('!HHHHHH', q.id if id is None else id, flags | q.flags & 0x100 | rcode,
                       *counts)


def record(owner, type, data, ttl=60):
    return owner + struct.pack('!HHIH', type, 1, ttl, len(data)) + data


def good(q, address='10.9.9.9', **more):
    if q.type != A:
        return header(q, (1, 0, 0, 0), **more) + q.wire
    return (header(q, (1, 1, 0, 0), **more) + q.wire +
            record(b'\xc0\x0c', A, socket.inet_aton(address)))


def failing(rcode):
    return lambda q, tcp: header(q, (1, 0, 0, 0), rcode=rcode) + q.wire


def truncated(q, tcp):
    return good(q) if tcp else header(q, (1, 0, 0, 0), flags=0x8600) + q.wire


def no_edns(q, tcp):
    return header(q, (0, 0, 0, 0), rcode=1) if q.edns else good(q)


def mail(q, tcp):
    """From a cache, with the servers that know better."""
    return (header(q, (1, 1, 1, 1), flags=0x8080) + q.wire +
            record(b'\xc0\x0c', 15, struct.pack('!H', 5) + name('mx.mail')) +
            record(b'\xc0\x0c', 2, name('ns.mail')) + record(name('ns.mail'), A, b'\x0a\2\2\2'))


def loop(q, tcp):
    """A pointer to itself as the owner's name."""
    at = 12 + len(q.wire)
    return (header(q, (1, 1, 0, 0)) + q.wire + struct.pack('!H', 0xc000 | at) +
            struct.pack('!HHIH', A, 1, 60, 4) + b'\1\2\3\4')


def cut(q, tcp):
    return header(q, (1, 1, 0, 0)) + q.wire + record(b'\xc0\x0c', A, b'\1\2\3\4')[:-2]


def giant(q, tcp):
    """As much text as a message holds."""
    if not tcp:
        return truncated(q, tcp)
    data = (b'\xff' + b'\x1b[31m' * 51) * 15
    n = (65535 - 12 - len(q.wire)) // (len(data) + 12)
    return (header(q, (1, n, 0, 0)) + q.wire +
            record(b'\xc0\x0c', TXT, data) * n)


def transfer(q, how):
    """Messages of a zone transfer, each with its flaw."""
    soa = record(q.name, SOA, b'\0\0' + struct.pack('!5I', 1, 2, 3, 4, 5))
    host = record(b'\4host' + q.name, A, b'\x0a\1\1\1')
    if how == 'endless':
        return [header(q, (1, 1, 0, 0)) + q.wire + soa, header(q, (1, 0, 0, 0)) + q.wire]
    if how == 'early':
        return [header(q, (1, 2, 0, 0)) + q.wire + soa + host]
    if how == 'headless':
        return [header(q, (1, 1, 0, 0)) + q.wire + host]
    count = int(how.removeprefix('n'))
    hosts = [record(b'\5h%04d' % i + q.name, A, b'\x0a\1\1\1') for i in range(count - 1)]
    records = [soa, *hosts, soa]
    # One question in the first message only; the last one as late as can be.
    messages = [header(q, (1, 1, 0, 0)) + q.wire + records[0]]
    for i in range(1, len(records), 7):
        part = records[i:i + 7]
        messages.append(header(q, (0, len(part), 0, 0)) + b''.join(part))
    return messages


ANSWERS = {
    'good': lambda q, tcp: good(q),
    'silent': lambda q, tcp: None,
    'servfail': failing(2),
    'nx': failing(3),
    'notimp': failing(4),
    'refused': failing(5),
    'odd': failing(11),
    'formerr': failing(1),
    'lame': lambda q, tcp: header(q, (1, 0, 0, 0), flags=0x8000) + q.wire,
    'cached': lambda q, tcp: good(q, flags=0x8080),
    'truncated': truncated,
    'noedns': no_edns,
    'loop': loop,
    'mail': mail,
    'cut': cut,
    'giant': giant,
}


def serve_tcp(connection):
    with connection:
        while True:
            length = connection.recv(2, socket.MSG_WAITALL)
            if len(length) < 2:
                return
            q = Question(connection.recv(struct.unpack('!H', length)[0], socket.MSG_WAITALL))
            if q.type == AXFR:
                messages = transfer(q, q.labels[0])
            else:
                messages = [ANSWERS.get(q.labels[0], failing(3))(q, True)]
            for m in messages:
                # In two parts, so that reads have to be put together.
                m = struct.pack('!H', len(m)) + m
                connection.sendall(m[:1])
                connection.sendall(m[1:])
            if q.type == AXFR and q.labels[0] in ('early', 'endless'):
                return


def lie(udp, other, q, to):
    """Wrong answers first (10.6.6.6), then the good one."""
    bad = {
        'wrongid': lambda: udp.sendto(good(q, '10.6.6.6', id=q.id ^ 1), to),
        'wrongname': lambda: udp.sendto(
            good(q, '10.6.6.6').replace(b'\x09wrongname', b'\x09wrongNOME'), to),
        'wrongtype': lambda: udp.sendto(
            header(q, (1, 0, 0, 0)) + q.wire[:-4] + struct.pack('!HH', 99, 1), to),
        'elsewhere': lambda: other.sendto(good(q, '10.6.6.6'), to),
        'garbage': lambda: udp.sendto(random.randbytes(40), to),
        'echo': lambda: udp.sendto(header(q, (1, 0, 0, 0), flags=0) + q.wire, to),
        'short': lambda: udp.sendto(b'abc', to),
    }[q.labels[0]]
    for _ in range(3):
        bad()
    udp.sendto(good(q), to)


def main():
    udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    udp.bind((ADDRESS, 53))
    other = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    other.bind((ADDRESS, 5353))
    tcp = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    tcp.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    tcp.bind((ADDRESS, 53))
    tcp.listen()
    ready = selectors.DefaultSelector()
    ready.register(udp, selectors.EVENT_READ)
    ready.register(tcp, selectors.EVENT_READ)
    print('ready', flush=True)
    seen = {}
    while True:
        for key, _ in ready.select():
            if key.fileobj is tcp:
                connection, _ = tcp.accept()
                threading.Thread(target=serve_tcp, args=(connection,), daemon=True).start()
                continue
            message, to = udp.recvfrom(65535)
            q = Question(message)
            label = q.labels[0]
            if q.type == 12:
                udp.sendto(failing(3)(q, False), to)
            elif label == 'second':    # answers the second time only
                seen[q.wire] = seen.get(q.wire, 0) + 1
                if seen[q.wire] == 2:
                    udp.sendto(good(q), to)
            elif label in ANSWERS:
                answer = ANSWERS[label](q, False)
                if answer:
                    udp.sendto(answer, to)
            else:
                lie(udp, other, q, to)


main()
