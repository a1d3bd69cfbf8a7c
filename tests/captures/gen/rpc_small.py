"""Small ONC RPC programs: lock manager, statistics, quotas, NIS and its binder, boot parameters."""
import struct
from .capture import Capture
from .rpc import Talk, opaque, text, u32, u64

NLM, RSTAT, NIS, NISBIND, RQUOTA, BOOTPARAM = 100021, 100001, 100004, 100007, 100011, 100026
COOKIE = opaque(b"\x0c\4")
FH = bytes(range(1, 33))


def lock(vers, handle=FH):
    number = u64 if vers == 4 else u32
    return text("client.example.test") + opaque(handle) + opaque(b"owner") + u32(1234) + number(0, 100)


def nlm():
    """Every procedure of versions 1, 3 and 4, every status, and cut messages."""
    c = Capture()
    t = Talk(c, 4045)
    for vers in (1, 2, 3, 4):
        t.both(NLM, vers, 0, b"", b"")
        calls = {
            1: COOKIE + u32(1) + lock(vers),
            2: COOKIE + u32(1, 0) + lock(vers) + u32(0, 7),
            3: COOKIE + u32(1, 1) + lock(vers),
            4: COOKIE + lock(vers, b"short"),
            5: COOKIE + u32(1) + lock(vers, b""),
        }
        number = u64 if vers == 4 else u32
        holder = u32(1, 99) + opaque(b"holder") + number(5, 10)
        for proc, args in calls.items():
            t.both(NLM, vers, proc, args, COOKIE + u32(1 if proc == 1 else 0) + holder * (proc == 1))
            t.both(NLM, vers, proc + 5, args, b"")
            t.both(NLM, vers, proc + 10, COOKIE + u32(3), b"")
        for status in range(11):
            t.both(NLM, vers, 4, calls[4], COOKIE + u32(status))
        share = COOKIE + text("dos") + opaque(FH) + opaque(b"o") + u32(2, 3, 0)
        t.both(NLM, vers, 16, b"", b"")
        for proc in (20, 21):
            t.both(NLM, vers, proc, share, COOKIE + u32(4, 7))
        t.both(NLM, vers, 22, calls[2], COOKIE + u32(0))
        t.both(NLM, vers, 23, text("client.example.test") + u32(8), b"")
        t.both(NLM, vers, 24, b"", b"")
    for n in range(0, len(calls[2]), 9):
        t.both(NLM, 4, 2, calls[2][:n], COOKIE[:n])
    return c


def nis():
    """Every procedure of NIS and of its binder, every status, lists cut short."""
    c = Capture()
    t = Talk(c, 834)
    domain, name, key = text("example.test"), text("passwd.byname"), text("root")
    value = text("root:x:0:0::/:/bin/sh")
    two, three = domain + name, domain + name + key
    xfr = two + u32(77) + text("ns.example.test") + u32(5, 0x40000000)
    t.both(NIS, 2, 0, b"", b"")
    for proc in (1, 2):
        t.both(NIS, 2, proc, domain, u32(1))
        t.both(NIS, 2, proc, domain, u32(0))
    t.both(NIS, 2, 3, three, u32(1) + value)
    t.both(NIS, 2, 4, two, u32(1) + value + key)
    t.both(NIS, 2, 5, three, u32(1) + value + key)
    t.both(NIS, 2, 6, xfr + u32(901), u32(5, 1))
    t.both(NIS, 2, 7, b"", b"")
    t.both(NIS, 2, 8, two, u32(1, 1) + value + key)
    t.both(NIS, 2, 8, two, u32(0))
    t.both(NIS, 2, 9, two, u32(1) + text("ns.example.test"))
    t.both(NIS, 2, 10, two, u32(1, 1234567890))
    t.both(NIS, 2, 11, domain, u32(1, 1) + name + u32(1) + text("group.bygid") + u32(0))
    t.both(NIS, 2, 11, domain, u32(1, 1) + name + u32(1, 11) + b"gro")
    t.both(NIS, 2, 12, xfr + text("slave"), u32(5, 0xFFFFFFF3))
    for status in list(range(3)) + [0x100000000 - n for n in range(1, 10)]:
        t.both(NIS, 2, 3, three, u32(status) + text(""))
    for status in list(range(1, 4)) + [0x100000000 - n for n in range(1, 16)]:
        t.both(NIS, 2, 12, xfr + text(""), u32(5, status))
    t.both(NIS, 2, 13, b"", b"")
    for n in range(0, len(three), 7):
        t.both(NIS, 2, 3, three[:n], (u32(1) + value)[:n])
    where = b"\x0a\x09\0\1" + b"\3\x42\0\0"
    t.both(NISBIND, 2, 0, b"", b"")
    t.both(NISBIND, 2, 1, domain, u32(1) + where)
    for error in range(1, 5):
        t.both(NISBIND, 2, 1, domain, u32(2, error))
    t.both(NISBIND, 2, 1, domain, u32(7))
    t.both(NISBIND, 2, 2, domain + where + u32(2), b"")
    return c


def rpc_small():
    """Kernel statistics, quotas, boot parameters."""
    c = Capture()
    t = Talk(c, 900)
    fixed = u32(*range(1, 9)) + u32(*range(10, 20))
    times = u32(5, 256, 512, 768) + u32(1709200000, 5) + u32(1709283600, 250000)
    t.both(RSTAT, 3, 0, b"", b"")
    for vers, stats in ((1, fixed), (2, fixed + times[:24]), (3, fixed + times)):
        t.both(RSTAT, vers, 1, b"", stats)
    t.both(RSTAT, 4, 1, b"", u32(3, 1, 2, 3) + u32(2, 8, 9) + fixed[32:] + times)
    t.both(RSTAT, 4, 1, b"", u32(1000000))
    t.both(RSTAT, 5, 1, b"", b"")
    t.both(RSTAT, 3, 2, b"", u32(1))
    t.both(RSTAT, 3, 3, b"", b"")
    t.both(RSTAT, 3, 1, b"", fixed[:30])
    quota = text("/export/home") + u32(1001)
    t.both(RQUOTA, 1, 0, b"", b"")
    for proc in (1, 2):
        t.both(RQUOTA, 1, proc, quota, u32(1, 1024, 1, 2000, 1000, 900, 200, 100, 90, 60, 70))
    t.both(RQUOTA, 1, 1, quota, u32(1, 1024, 0) + bytes(32))
    for status in (2, 3, 9):
        t.both(RQUOTA, 1, 1, quota, u32(status))
    t.both(RQUOTA, 1, 1, quota[:9], u32(1, 1024))
    address = u32(1, 10, 9, 0, 20)
    t.both(BOOTPARAM, 1, 0, b"", b"")
    t.both(BOOTPARAM, 1, 1, address, text("client") + text("example.test") + address)
    t.both(BOOTPARAM, 1, 1, u32(7), text("client") + text("example.test") + u32(7))
    t.both(BOOTPARAM, 1, 2, text("client") + text("root"), text("server") + address + text("/export/root"))
    t.both(BOOTPARAM, 1, 2, text("client"), text("server") + address[:12])
    return c


CAPTURES = {"nlm.pcap": nlm, "nis.pcap": nis, "rpc-small.pcap": rpc_small}
