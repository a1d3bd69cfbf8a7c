#!/usr/bin/env python3
"""smallservd under load and abuse: prints TAP. Arguments: the program, idle connections, busy ones."""
import os
import pathlib
import random
import re
import resource
import selectors
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time

PROGRAM, N_IDLE, N_BUSY = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
OFFSET = 10000
ECHO, DISCARD, DAYTIME, QUOTE, CHARGEN, TIME, FINGER, IDENT = (
    OFFSET + port for port in (7, 9, 13, 17, 19, 37, 79, 113))
MEMORY_KB = 64 * 1024
cases = 0


def ok(passed, name, explanation=''):
    """One case."""
    global cases
    cases += 1
    print(f'{"" if passed else "not "}ok {cases} - {name}')
    if not passed and explanation != '':
        print(f'# {explanation}')
    sys.stdout.flush()


class Daemon:
    """smallservd with a configuration, until the end of a with block."""

    def __init__(self, config='', descriptors=None):
        self.folder = tempfile.TemporaryDirectory()
        self.config = pathlib.Path(self.folder.name) / 'conf'
        self.log = pathlib.Path(self.folder.name) / 'log'
        self.config.write_text(config, encoding='utf-8')
        self.descriptors = descriptors

    def __enter__(self):
        def limit():
            if self.descriptors:
                resource.setrlimit(resource.RLIMIT_NOFILE, (self.descriptors,) * 2)
        self.process = subprocess.Popen(
            [PROGRAM, '-o', str(OFFSET), '-c', str(self.config)],
            stderr=self.log.open('w'), preexec_fn=limit)
        self.wait_for('serves time/')
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
        self.status = self.process.wait(20)
        self.folder.cleanup()

    def wait_for(self, text):
        for _ in range(200):
            if text in self.log.read_text(encoding='utf-8'):
                return True
            time.sleep(0.05)
        return False

    def children(self):
        path = f'/proc/{self.process.pid}/task/{self.process.pid}/children'
        return [int(pid) for pid in pathlib.Path(path).read_text(encoding='ascii').split()]

    def memory_kb(self):
        """Resident memory of all three processes."""
        total = 0
        for pid in [self.process.pid] + self.children():
            text = pathlib.Path(f'/proc/{pid}/status').read_text(encoding='ascii')
            total += int(re.search(r'VmRSS:\s+(\d+)', text)[1])
        return total

    def statistics(self):
        before = self.log.read_text(encoding='utf-8').count('time: ')
        self.process.send_signal(signal.SIGUSR1)
        for _ in range(200):
            text = self.log.read_text(encoding='utf-8')
            if text.count('time: ') > before:
                return text[text.rindex('smallservd: up '):]
            time.sleep(0.05)
        return ''


def connect(port, host='127.0.0.1', source=None):
    sock = socket.create_connection((host, port), timeout=20,
                                    source_address=(source, 0) if source else None)
    return sock


def read_all(sock):
    data = b''
    while chunk := sock.recv(65536):
        data += chunk
    return data


def ask(port, question=b'', host='127.0.0.1'):
    with connect(port, host) as sock:
        if question:
            sock.sendall(question)
        sock.shutdown(socket.SHUT_WR)
        return read_all(sock)


def echoes(text=b'still there'):
    try:
        return ask(ECHO, text) == text
    except OSError:
        return False


def load():
    """Idle and busy connections at a time, in bounded memory."""
    with Daemon('[echo]\nidle = 3600\n') as daemon:
        idle = []
        for i in range(N_IDLE):
            # Several sources, so that ports suffice.
            idle.append(connect(ECHO, source=f'127.0.0.{1 + i // 5000}'))
        ok(len(idle) == N_IDLE, f'{N_IDLE} idle connections')
        busy = [connect(ECHO, source='127.0.1.1') for _ in range(N_BUSY)]
        message, good = os.urandom(4096), 0
        for _ in range(3):
            for sock in busy:
                sock.sendall(message)
            for sock in busy:
                got = b''
                while len(got) < len(message) and (chunk := sock.recv(65536)):
                    got += chunk
                good += got == message
        ok(good == 3 * N_BUSY, f'{N_BUSY} busy ones get what they sent', good)
        readers = [connect(CHARGEN, source='127.0.1.2') for _ in range(N_BUSY // 10)]
        ok(echoes(), 'readers of chargen that have stopped starve nobody')
        memory = daemon.memory_kb()
        ok(memory < MEMORY_KB, f'all in {MEMORY_KB // 1024} MiB', f'{memory} KiB')
        print(f'# {memory} KiB with {len(idle)} + {len(busy)} connections')
        ok(idle[0].send(b'x') == 1 and idle[0].recv(9) == b'x', 'an idle one is served')
        for sock in idle + busy + readers:
            sock.close()
        for _ in range(100):
            if ', 0 connections' in daemon.statistics():
                break
            time.sleep(0.1)
        ok(', 0 connections' in daemon.statistics(), 'all are let go')
        after = daemon.memory_kb()
        for _ in range(2):
            for sock in [connect(ECHO) for _ in range(500)]:
                sock.close()
        time.sleep(0.3)
        ok(daemon.memory_kb() < after + 1024, 'nothing grows', f'{after} {daemon.memory_kb()}')
    ok(daemon.status == 0, 'ends in good order', daemon.status)


def slow_clients():
    """Slowloris, mute clients, resets, half-closed ones."""
    with Daemon('[finger]\nidle = 2\nlifetime = 2\n[ident]\nidle = 2\nlifetime = 2\n') as daemon:
        start = time.monotonic()
        slow = connect(FINGER)
        slow.send(b'a')
        mute = connect(IDENT)
        ended = False
        try:
            for _ in range(40):
                time.sleep(0.25)
                slow.send(b'a')
        except OSError:
            ended = True
        ok(ended and time.monotonic() - start < 9, 'a question of single bytes is ended')
        mute.settimeout(10)
        try:
            ok(mute.recv(1) == b'', 'a mute client is ended')
        except ConnectionResetError:
            ok(True, 'a mute client is ended')
        ok(echoes(), 'others are served')
        for port in (ECHO, DISCARD, CHARGEN, FINGER, QUOTE, DAYTIME, IDENT):
            for _ in range(50):
                sock = connect(port)
                if port in (ECHO, CHARGEN):
                    sock.send(b'x' * 1000)
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))
                sock.close()
        ok(echoes(), 'after a storm of resets others are served')
        big = os.urandom(3000000)
        with connect(ECHO) as sock:
            sock.setblocking(False)
            sent, got = 0, b''
            selector = selectors.DefaultSelector()
            selector.register(sock, selectors.EVENT_READ | selectors.EVENT_WRITE)
            ended = False
            while True:
                for _, events in selector.select(20):
                    if events & selectors.EVENT_WRITE and sent < len(big):
                        sent += sock.send(big[sent:sent + 200000])
                    elif not ended and sent == len(big):
                        sock.shutdown(socket.SHUT_WR)
                        selector.modify(sock, selectors.EVENT_READ)
                        ended = True
                    if events & selectors.EVENT_READ:
                        chunk = sock.recv(random.choice((100, 70000)))
                        got += chunk
                        if not chunk:
                            break
                else:
                    continue
                break
        ok(got == big, 'half-closed: all that was sent comes back', len(got))
        before = daemon.memory_kb()
        with connect(ECHO) as sock:
            sock.settimeout(1)
            try:
                while True:
                    sock.send(b'x' * 65536)
            except TimeoutError:
                pass
            ok(echoes(), 'a client that never reads holds up nobody')
            ok(daemon.memory_kb() < before + 4096, 'and no memory', daemon.memory_kb() - before)
        with connect(FINGER) as sock:
            sock.sendall(b'x' * 100000)
            try:
                data = read_all(sock)
            except ConnectionResetError:
                data = b''
            ok(data == b'', 'a question without end gets no answer', data)
        with connect(IDENT) as sock:
            sock.sendall(b'1,2\r\n' * 100)
            sock.shutdown(socket.SHUT_WR)
            ok(read_all(sock) == b'1,2:ERROR:NO-USER\r\n' * 100, '100 questions of ident at once')
        with connect(FINGER) as sock:
            for byte in b'/W nosuch\r\n':
                sock.send(bytes([byte]))
                time.sleep(0.01)
            ok(b'no such user' in read_all(sock), 'a question of honest single bytes')
        for port, least in ((DAYTIME, 20), (QUOTE, 10), (TIME, 4)):
            with connect(port) as sock:
                sock.sendall(b'unasked' * 100)
                sock.shutdown(socket.SHUT_WR)
                ok(len(read_all(sock)) >= least, f'{port - OFFSET}: what is sent is thrown away')


def few_descriptors():
    """No descriptor left."""
    with Daemon(descriptors=150) as daemon:
        held = []
        try:
            for _ in range(200):
                held.append(connect(ECHO))
        except OSError:
            pass
        time.sleep(0.3)
        alive = 0
        for sock in held:
            sock.settimeout(2)
            try:
                sock.send(b'x')
                alive += sock.recv(1) == b'x'
            except OSError:
                pass
        ok(50 < alive < 150, 'without descriptors: those who are in stay', alive)
        cpu = pathlib.Path(f'/proc/{daemon.children()[0]}/stat')
        before = int(cpu.read_text(encoding='ascii').split()[13])
        time.sleep(2.5)
        spent = int(cpu.read_text(encoding='ascii').split()[13]) - before
        ok(spent < 100, 'it does not spin', spent)
        ok(echoes(), 'the one that is silent longest makes room')
        ok(daemon.wait_for('too many connections'),
           'the log says so')
        for sock in held:
            sock.close()
        time.sleep(0.2)
        ok(echoes(), 'after that, as before')
    with Daemon('user = nobody\n') as daemon:
        # Fewer than it reckons with; only the same user may do that, or one with more rights than
        # root has in some containers.
        subprocess.run(['setpriv', '--reuid=nobody', '--regid=nogroup', '--clear-groups', 'prlimit',
                        f'--pid={daemon.children()[0]}', '--nofile=80:80'], check=True)
        held = [connect(ECHO) for _ in range(100)]
        ok(daemon.wait_for('no descriptor is left'), 'descriptors run out unforeseen: told')
        time.sleep(2.5)
        ok(echoes(), 'the one that is silent longest makes room')
        for sock in held:
            sock.close()


def crowded():
    """Limits of connections."""
    with Daemon('[echo]\nconnections = 3\n[discard]\nbytes = 1000\n') as daemon:
        held = [connect(ECHO) for _ in range(3)]
        time.sleep(0.2)
        with connect(ECHO) as sock:
            try:
                ok(sock.recv(1) == b'', 'one too many is refused')
            except ConnectionResetError:
                ok(True, 'one too many is refused')
        ok(daemon.wait_for('too many connections'), 'the log says so')
        for sock in held:
            sock.close()
        with connect(DISCARD) as sock:
            sock.sendall(b'x' * 2000)
            ok(sock.recv(1) == b'', 'a limit of bytes ends the connection')


def sources():
    """A flood of connections from one host: others are served."""
    for words in (('link', 'add', 'flood0', 'type', 'veth', 'peer', 'name', 'flood1'),
                  ('link', 'set', 'flood0', 'up'), ('link', 'set', 'flood1', 'up'),
                  ('address', 'add', '192.0.2.1/24', 'dev', 'flood0'),
                  ('address', 'add', '192.0.2.2/24', 'dev', 'flood0')):
        subprocess.run(['ip', *words], check=True)
    here = '192.0.2.1'

    def served(sock):
        sock.settimeout(5)
        try:
            sock.sendall(b'x')
            return sock.recv(1) == b'x'
        except OSError:
            return False

    def flood(n):
        """Connections, open at the same time, that are served."""
        held = [connect(ECHO, here, here) for _ in range(n)]
        good = sum(served(sock) for sock in held)
        for sock in held:
            sock.close()
        return good

    config = f'[echo]\nlisten = 127.0.0.1 {here}\n'
    with Daemon('per-source = 5\nconnection-rate = 1000\n' + config) as daemon:
        held = [connect(ECHO, here, here) for _ in range(5)]
        ok(all(served(sock) for sock in held), 'as many connections of a host as it may have')
        ok(flood(50) == 0, 'but no more')
        with connect(ECHO, here, '192.0.2.2') as other:
            ok(served(other), 'while another host is served')
        ok(daemon.wait_for('too many of this source'), 'the log says so')
        held.pop().close()
        time.sleep(0.2)
        ok(flood(1) == 1, 'one that has gone makes room')
        for sock in held:
            sock.close()
        ok('refused: too many of a source' in daemon.statistics(), 'the refused ones are counted')
        ok(daemon.log.read_text(encoding='utf-8').count('was refused') <= 10,
           'a flood does not fill the log')
    with Daemon('per-source = 1000\nconnection-rate = 10\n' + config) as daemon:
        good = flood(200)
        ok(20 <= good < 100, 'new connections of a host are bounded by the second', good)
        with connect(ECHO, here, '192.0.2.2') as other:
            ok(served(other), 'while another host is served, too')
        time.sleep(1.2)
        ok(flood(5) == 5, 'a second later the host may come again')
        ok(daemon.wait_for('too many new ones'), 'the log says so, too')


def quote_files():
    """The file of the quote: missing, replaced, of a kind that nobody can read, while clients ask."""
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        path = pathlib.Path(folder) / 'quote'
        path.write_text('0\n' * 200, encoding='ascii')
        with Daemon(f'[quote]\nquote = @{path}\n') as daemon:
            whole = {f'{i}\r\n'.encode() * 170 for i in range(10)}  # 510 of 512 characters
            good = 0
            for i in range(200):
                new = pathlib.Path(folder) / 'new'
                new.write_text(f'{i % 10}\n' * 200, encoding='ascii')
                os.replace(new, path)
                good += ask(QUOTE)[:510] in whole
            ok(good == 200, 'quote: replaced while it is asked for, always a whole one', good)
            path.unlink()
            ok(ask(QUOTE).startswith(b'No quote'), 'quote: missing')
            ok(daemon.wait_for('No such file'), 'the log says so')
            os.mkfifo(path)
            ok(ask(QUOTE).startswith(b'No quote'), 'quote: a pipe without a writer stops nobody')
            ok(daemon.wait_for('is no regular file'), 'the log says so, too')
            path.unlink()
            path.write_text('Back.\n', encoding='ascii')
            ok(ask(QUOTE) == b'Back.\r\n', 'quote: there again')


def datagrams():
    """UDP: floods, loops, sizes."""
    config = '[daytime]\namplify = 127.0.0.2\n[chargen]\namplify = 127.0.0.2\n'
    with Daemon('udp-rate = 20\n' + config) as daemon:
        sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        sock.settimeout(1)
        for port, question, wanted in (
                (ECHO, b'', b''), (ECHO, b'x' * 65507, b'x' * 65507),
                (CHARGEN, b'', b''), (CHARGEN, b'12345', b' !"#$')):
            sock.sendto(question, ('127.0.0.1', port))
            try:
                data = sock.recv(70000)
            except TimeoutError:
                data = None
            ok(data == wanted, f'UDP {port - OFFSET}: {len(question)} bytes', data and len(data))
        for port in (TIME, DAYTIME, QUOTE):
            sock.sendto(b'x', ('127.0.0.1', port))
            try:
                size = len(sock.recv(70000))
            except TimeoutError:
                size = 0
            ok(size <= 1, f'UDP {port - OFFSET}: no answer is larger than its question', size)
        sock.sendto(b'1234', ('127.0.0.1', TIME))
        ok(abs(struct.unpack('!I', sock.recv(9))[0] - time.time() - 2208988800) < 3, 'UDP time')
        for _ in range(1000):
            sock.sendto(b'flood', ('127.0.0.1', ECHO))
        answers = 0
        sock.settimeout(0.5)
        try:
            while sock.recv(70000):
                answers += 1
        except TimeoutError:
            pass
        ok(0 < answers < 100, 'a flood is not answered', answers)
        friend = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        friend.bind(('127.0.0.2', 0))
        friend.settimeout(2)
        friend.sendto(b'', ('127.0.0.1', DAYTIME))
        ok(len(friend.recv(100)) == 26, 'amplify: daytime of nothing')
        friend.sendto(b'', ('127.0.0.1', CHARGEN))
        ok(len(friend.recv(1000)) <= 512, 'amplify: chargen, at most 512 bytes')
        answered = []
        for port in (7, 9, 13, 17, 19, 37, 53, 123, 1023, ECHO, CHARGEN):
            for name in (('127.0.0.3', ECHO), ('127.0.0.3', CHARGEN), ('127.0.0.3', DAYTIME)):
                service = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
                service.bind(('127.0.0.3', port))
                service.settimeout(0.02)
                service.sendto(b'x' * 100, ('127.0.0.1', name[1]))
                try:
                    service.recv(1000)
                    answered.append(port)
                except TimeoutError:
                    pass
                service.close()
        ok(not answered, 'ports that may answer in turn get nothing', answered)
        both = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
        both.settimeout(2)
        both.sendto(b'six', ('::1', ECHO))
        data, name = both.recvfrom(100)
        ok(data == b'six' and name[0] == '::1', 'UDP over IPv6')
        ok(' too many' in daemon.statistics(), 'what was not answered is counted')


def lost_helpers():
    """The records process, and then the network process, are killed."""
    with Daemon('[quote]\nquote = "@/etc/hostname"\n') as daemon:
        network, records = daemon.children()
        os.kill(records, signal.SIGKILL)
        time.sleep(0.2)
        ok(echoes(), 'without the records process others are served')
        ok(len(ask(QUOTE)) > 1, 'a new one answers who has waited')
        os.kill(network, signal.SIGKILL)
        ok(daemon.process.wait(10) == 3, 'without the network process: status 3')


def main():
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    if hard < N_IDLE + 2 * N_BUSY:
        ok(True, f'load # SKIP only {hard} descriptors')
    else:
        load()
    slow_clients()
    few_descriptors()
    crowded()
    quote_files()
    datagrams()
    lost_helpers()
    sources()
    print(f'1..{cases}')


main()
