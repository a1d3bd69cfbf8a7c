"""What is measured: each row pairs our command with one of another program on the same input."""

# name, input, our command (what follows `snoop -i INPUT`; or, with {} for the input, a whole one
# with the tool first), other command ({} is the input), wanted ratio
ROWS = [
    ("summary line", "mix", "-r -t a", "tcpdump -n -tt -r {}", 8),
    ("summary line, local time there", "mix", "-r -t a", "tcpdump -n -r {}", 16),
    ("summary line, packets cut to 96", "mix-96", "-r -t a", "tcpdump -n -tt -r {}", None),
    ("summary line, many short flows", "flows", "-r -t a", "tcpdump -n -tt -r {}", None),
    ("summary line, many protocols", "protocols", "-r -t a", "tcpdump -n -tt -r {}", None),
    ("tcpdump's line", "mix", "tcpdump -n -tt -r {}", "tcpdump -n -tt -r {}", 8),
    (
        "tcpdump's line, many short flows",
        "flows",
        "tcpdump -n -tt -r {}",
        "tcpdump -n -tt -r {}",
        None,
    ),
    ("all summary lines (-V)", "slice", "-r -t a -V", "tcpdump -n -tt -v -r {}", None),
    ("all fields (-v)", "slice", "-r -v", "tcpdump -n -tt -e -vvv -r {}", None),
    ("hex dump (-x 0)", "slice", "-r -t a -x 0", "tcpdump -n -tt -XX -r {}", None),
    ("JSON", "slice", "-r --json", "tcpdump -n -tt -e -vvv -r {}", None),
    ("read only", "mix", "-q -o /dev/null", "tcpdump -n -w /dev/null -r {}", 2),
    ("read only, pcapng", "mix.pcapng", "-q -o /dev/null", "tcpdump -n -w /dev/null -r {}", None),
    (
        "pcap to pcapng, to a file",
        "mix",
        "-q -o {out}.pcapng",
        "editcap -F pcapng {} {out}.pcapng",
        None,
    ),
    ("pcap to pcap, to a file", "mix", "-q -o {out}.pcap", "tcpdump -n -w {out}.pcap -r {}", None),
    # The same output from both, which is checked. {hosts}: a thousand of the flows' hosts.
    (
        "filter, few matches",
        "mix",
        "-q -r -o {out}.pcap udp port 53",
        "tcpdump -w {out}.pcap -r {} udp port 53",
        2.5,
    ),
    (
        "filter, few matches, cut to 96",
        "mix-96",
        "-q -r -o {out}.pcap udp port 53",
        "tcpdump -w {out}.pcap -r {} udp port 53",
        2.5,
    ),
    (
        "filter, many matches",
        "mix",
        "-q -r -o {out}.pcap tcp port 80",
        "tcpdump -w {out}.pcap -r {} tcp port 80",
        1,
    ),
    (
        "filter, every packet matches",
        "mix",
        "-q -r -o {out}.pcap greater 1",
        "tcpdump -w {out}.pcap -r {} greater 1",
        1,
    ),
    # Without its optimiser, which takes a minute for this.
    (
        "filter, 1,000 hosts",
        "flows",
        "-q -r -o {out}.pcap {hosts}",
        "tcpdump -O -w {out}.pcap -r {} {hosts}",
        10,
    ),
]

# Commands whose lines are compared with tcpdump's, and on which input.
CHECKED = [
    (ours, source) for ours in ("-r -t a", "tcpdump -n -tt -r {}") for source in ("mix", "flows")
]

# On a small slice, once per round, for context: tshark keeps state of every packet.
CONTEXT = [
    ("10k packets, summary line", "10k", "-r -t a", "tshark -n -r {}", None),
    ("10k packets, all fields", "10k", "-r -v", "tshark -n -V -r {}", None),
    ("read only, floor", "mix", "-q -o /dev/null", "cat {}", None),
    ("10k packets, JSON", "10k", "-r --json", "tshark -n -T json -r {}", None),
]

# Styles beside our own tcpdump, by the time that a byte of output takes: name, input, command (the
# tool first), the other tool's, how many times as long it may take at most.
PER_BYTE = [
    ("ipreport, per byte of output", "slice", "ipreport -N {}", "tcpdump -n -tt -r {}", 3),
    ("ipreport without dumps", "slice", "ipreport -N -X 0 {}", "tcpdump -n -tt -r {}", 3),
]

# Peak resident memory: one pass over the file, and over so many times as much through a pipe.
MEMORY = [
    ("summary line", "-r -t a", 10),
    ("all fields (-v)", "-r -v", 1),
    ("JSON", "-r --json", 1),
]
MEMORY_LIMIT_KIB = 16 * 1024
