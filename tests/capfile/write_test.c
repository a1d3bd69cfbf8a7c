/* Writing: the bytes of each format, link types, what survives and what is reported as lost. */
#include "assemble.h"
#include "convert.h"
#include "unit/tap.h"

#define PCAP(link) "d4c3b2a1 l2=2 l2=4 *8 l4=96 l4=" #link " "
#define PCAP_NS(link) "4d3cb2a1 l2=2 l2=4 *8 l4=96 l4=" #link " "
#define IPTRACE "'iptrace 20 '2.0 "
#define SNOOP(mac) "'snoop *3 b4=2 b4=" #mac " "
#define SHB "[l 0x0a0d0d0a l4=0x1a2b3c4d l2=1 l2=0 l8=-1 "
#define SHB_B "[b 0x0a0d0d0a b4=0x1a2b3c4d b2=1 b2=0 b8=-1 "
#define MICRO "{l 9 06 } {l 0 } "
#define NANO "{l 9 09 } {l 0 } "

#define LOSE_NAME(kind)                                                                            \
	"W: FILE: " kind " files cannot hold names of interfaces: they are left out\n"
#define LOSE_DIR(kind)                                                                             \
	"W: FILE: " kind " files cannot hold the direction of packets: it is left out\n"
#define LOSE_DROPS(kind)                                                                           \
	"W: FILE: " kind " files cannot hold counts of dropped packets: they are left out\n"
#define LOSE_OPTIONS(kind)                                                                         \
	"W: FILE: " kind " files cannot hold comments and options of packets: they are left out\n"
#define LOSE_NS(kind) "W: FILE: " kind " files hold microseconds: times are cut to them\n"

static const struct {
	const char *name, *from;
	enum cap_format format;
	const char *want, *said;
} cases[] = {
	/* pcap. */
	{ "pcap to pcap", PCAP(1) "l4=10 l4=2 l4=3 l4=60 010203", CAP_PCAP,
	  PCAP(1) "l4=10 l4=2 l4=3 l4=60 010203", "" },
	{ "big-endian to little-endian",
	  "a1b2c3d4 b2=2 b2=4 *8 b4=96 b4=1 b4=10 b4=2 b4=3 b4=60 010203", CAP_PCAP,
	  PCAP(1) "l4=10 l4=2 l4=3 l4=60 010203", "" },
	{ "nanoseconds when asked for", PCAP(1) "l4=10 l4=2 l4=0 l4=60", CAP_PCAP_NS,
	  PCAP_NS(1) "l4=10 l4=2000 l4=0 l4=60", "" },
	{ "nanoseconds into microseconds are cut",
	  PCAP_NS(1) "l4=10 l4=2999 l4=0 l4=60 l4=10 l4=1 *8", CAP_PCAP,
	  PCAP(1) "l4=10 l4=2 l4=0 l4=60 l4=10 l4=0 *8", LOSE_NS("pcap") },
	{ "no packets: the link type of the source", PCAP(113), CAP_PCAP, PCAP(113), "" },
	{ "check sequences stay", PCAP(0x24000001) "l4=10 l4=2 l4=5 l4=5 0102030405", CAP_PCAP,
	  PCAP(0x24000001) "l4=10 l4=2 l4=5 l4=5 0102030405", "" },
	{ "everything that pcap cannot hold",
	  SHB
	  "] [l 1 l2=1 l2=0 l4=96 {l 2 'eth0 } ] [l 6 l4=0 l4=0 l4=2 l4=0 l4=0 {l 2 l4=1 } {l 4 "
	  "l8=3 } {l 1 'hi } ] [l 6 l4=0 l4=0 l4=3 l4=0 l4=0 {l 2 l4=1 } {l 4 l8=3 } {l 1 'hi } ]",
	  CAP_PCAP, PCAP(1) "l4=0 l4=2 *8 l4=0 l4=3 *8",
	  LOSE_NAME("pcap") LOSE_DIR("pcap") LOSE_DROPS("pcap") LOSE_OPTIONS("pcap") },
	{ "a second link type",
	  SHB "] [l 1 l2=1 l2=0 l4=96 ] [l 1 l2=101 l2=0 l4=0 ] [l 6 l4=0 l4=0 l4=2 l4=0 l4=0 ] "
	      "[l 6 l4=1 l4=0 l4=2 l4=0 l4=0 ] [l 6 l4=0 l4=0 l4=3 l4=0 l4=0 ]",
	  CAP_PCAP, PCAP(1) "l4=0 l4=2 *8 l4=0 l4=3 *8",
	  "E: FILE: packet 2 cannot be written: pcap files hold packets of one kind, here link "
	  "type 1, "
	  "and this is of link type 101; a pcapng file holds both\n" },
	{ "an interface without link type", IPTRACE "b4=33 *4 *3 00 'xx *2 *12 63 *11 ff", CAP_PCAP,
	  "d4c3b2a1 l2=2 l2=4 *8 l4=262144 l4=1",
	  "E: FILE: packet 1 cannot be written: pcap files have no link type for its kind of "
	  "interface; iptrace files do\n" },
	{ "times before 1970",
	  SHB "] [l 1 l2=1 l2=0 l4=96 {l 14 l8=-5 } ] [l 6 l4=0 l4=0 l4=2 l4=0 l4=0 ]", CAP_PCAP,
	  PCAP(1) "*16",
	  "W: FILE: pcap files hold times from 1970 to 2106: others are moved to these limits\n" },
	{ "times after 2106", SHB "] [l 1 l2=1 l2=0 l4=96 ] [l 6 l4=0 l4=0xfffff l4=2 l4=0 l4=0 ]",
	  CAP_PCAP, PCAP(1) "l4=-1 *12",
	  "W: FILE: pcap files hold times from 1970 to 2106: others are moved to these limits\n" },
	{ "no time", SHB "] [l 1 l2=1 l2=0 l4=96 ] [l 3 l4=1 ff ]", CAP_PCAP,
	  PCAP(1) "*8 l4=1 l4=1 ff",
	  "W: FILE: pcap files need a time for each packet: those without get that of 1970\n" },
	{ "raw IP of a loopback", IPTRACE "b4=33 *4 *3 00 'lo *2 *12 18 00 *2 b4=10 b4=2000 45",
	  CAP_PCAP, "d4c3b2a1 l2=2 l2=4 *8 l4=262144 l4=101 l4=10 l4=2 l4=1 l4=1 45",
	  LOSE_NAME("pcap") LOSE_DIR("pcap") },

	{ "frames with and without check sequences",
	  SHB "] [l 1 l2=1 l2=0 l4=96 ] [l 6 l4=0 *8 l4=4 l4=4 01020304 {l 2 l4=0x80 } ] "
	      "[l 6 l4=0 *8 l4=4 l4=4 01020304 ]",
	  CAP_PCAP, PCAP(0x24000001) "*8 l4=4 l4=4 01020304 *8 l4=4 l4=4 01020304",
	  "W: FILE: pcap files cannot tell frames with and without check sequences "
	  "apart\n" },
	{ "without and with",
	  SHB "] [l 1 l2=1 l2=0 l4=96 ] [l 6 l4=0 *8 l4=1 l4=1 ff ] "
	      "[l 6 l4=0 *8 l4=6 l4=6 010203040506 *2 {l 2 l4=0x80 } ]",
	  CAP_PCAP, PCAP(1) "*8 l4=1 l4=1 ff *8 l4=2 l4=2 0102",
	  "W: FILE: pcap files cannot hold check sequences of frames: they are left out\n" },
	{ "a second kind that only iptrace knows",
	  IPTRACE "b4=33 *4 *3 00 'en *2 *12 06 *11 ff b4=33 *4 *3 00 'xx *2 *12 63 *11 ff",
	  CAP_PCAP, "d4c3b2a1 l2=2 l2=4 *8 l4=262144 l4=1 *8 l4=1 l4=1 ff",
	  LOSE_NAME("pcap") LOSE_DIR(
		  "pcap") "E: FILE: packet 2 cannot be written: pcap files hold packets of one "
			  "kind, here link type 1, "
			  "and this is of interface type 99; an iptrace file holds both\n" },

	/* snoop. */
	{ "snoop to snoop stays the same",
	  SNOOP(4) "b4=60 b4=3 b4=28 b4=7 b4=1000000010 b4=5 010203 00 b4=9 b4=4 b4=28 b4=8 "
		   "b4=1000000010 b4=6 01020304",
	  CAP_SNOOP,
	  SNOOP(4) "b4=60 b4=3 b4=28 b4=7 b4=1000000010 b4=5 010203 00 b4=9 b4=4 b4=28 b4=8 "
		   "b4=1000000010 b4=6 01020304",
	  "" },
	{ "padding becomes zeros", SNOOP(4) "b4=3 b4=3 b4=32 b4=0 b4=1000000010 b4=5 010203 'abcde",
	  CAP_SNOOP, SNOOP(4) "b4=3 b4=3 b4=28 b4=0 b4=1000000010 b4=5 010203 00", "" },
	{ "drops from pcapng, nanoseconds are cut",
	  SHB
	  "] [l 1 l2=1 l2=0 l4=96 {l 9 09 } ] [l 6 l4=0 l4=0 l4=1000002999 l4=1 l4=1 ff *3 {l 4 "
	  "l8=3 } ] [l 6 l4=0 l4=0 l4=1000003000 l4=1 l4=1 ff *3 {l 4 l8=4 } ]",
	  CAP_SNOOP,
	  SNOOP(4) "b4=1 b4=1 b4=28 b4=3 b4=1 b4=2 ff *3 b4=1 b4=1 b4=28 b4=7 b4=1 b4=3 ff *3",
	  LOSE_NS("snoop") },
	{ "what snoop would take for damage", PCAP(1) "l4=0 l4=7 l4=1 l4=1 ff l4=5 l4=0 l4=0 l4=9",
	  CAP_SNOOP, SNOOP(4) "b4=1 b4=1 b4=28 b4=0 b4=1 b4=7 ff *3",
	  "W: FILE: snoop files count the first second of 1970 as damage: such times are written "
	  "one "
	  "second later\n"
	  "W: FILE: snoop files count packets without data as damage: they are left out\n" },
	{ "raw IP gets an address family",
	  PCAP(101) "l4=10 l4=2 l4=2 l4=9 4500 l4=10 l4=2 l4=2 l4=9 6000", CAP_SNOOP,
	  SNOOP(14) "b4=13 b4=6 b4=32 b4=0 b4=10 b4=2 b4=2 4500 *2 b4=13 b4=6 b4=32 b4=0 b4=10 "
		    "b4=2 "
		    "b4=26 6000 *2",
	  "" },
	{ "a loopback family of a little-endian machine",
	  PCAP(0) "l4=10 l4=2 l4=6 l4=9 l4=2 4500 l4=10 l4=2 l4=6 l4=9 b4=2 4500 l4=10 l4=2 l4=5 "
		  "l4=5 l4=7 ff",
	  CAP_SNOOP,
	  SNOOP(14) "b4=9 b4=6 b4=32 b4=0 b4=10 b4=2 b4=2 4500 *2 b4=9 b4=6 b4=32 b4=0 b4=10 b4=2 "
		    "b4=2 4500 *2 b4=5 b4=5 b4=32 b4=0 b4=10 b4=2 l4=7 ff *3",
	  "" },
	{ "check sequences are left out",
	  PCAP(0x24000001) "l4=10 l4=2 l4=6 l4=6 010203040506 l4=10 l4=2 l4=4 l4=9 01020304",
	  CAP_SNOOP,
	  SNOOP(4) "b4=2 b4=2 b4=28 b4=0 b4=10 b4=2 0102 *2 b4=5 b4=4 b4=28 b4=0 b4=10 b4=2 "
		   "01020304",
	  "W: FILE: snoop files cannot hold check sequences of frames: they are left out\n" },
	{ "a link type that snoop does not know", PCAP(113) "l4=10 l4=2 l4=1 l4=1 ff", CAP_SNOOP,
	  SNOOP(4),
	  "E: FILE: packet 1 cannot be written: snoop files have no code for its link type; try "
	  "pcapng\n" },
	{ "a second link type in snoop",
	  SHB
	  "] [l 1 l2=1 l2=0 l4=0 ] [l 1 l2=6 l2=0 l4=0 ] [l 6 l4=0 l4=0 l4=2000000 l4=1 l4=1 ff ] "
	  "[l 6 l4=1 l4=0 l4=2 l4=1 l4=1 ff ]",
	  CAP_SNOOP, SNOOP(4) "b4=1 b4=1 b4=28 b4=0 b4=2 b4=0 ff *3",
	  "E: FILE: packet 2 cannot be written: snoop files hold packets of one kind, here link "
	  "type "
	  "1, and this is of link type 6; a pcapng file holds both\n" },
	{ "ipnet", PCAP(226) "l4=10 l4=2 l4=1 l4=1 ff", CAP_SNOOP,
	  SNOOP(0x80000005) "b4=1 b4=1 b4=28 b4=0 b4=10 b4=2 ff *3", "" },
	{ "no packets, token ring", PCAP(6), CAP_SNOOP, SNOOP(2), "" },
	{ "no packets, no link type", IPTRACE, CAP_SNOOP, SNOOP(4), "" },

	/* iptrace. */
	{ "iptrace to iptrace",
	  IPTRACE "b4=36 b4=10 *3 03 'en *2 'et *10 06 01 *2 b4=10 b4=20 01020304", CAP_IPTRACE,
	  IPTRACE "b4=36 b4=10 *3 03 'en *2 'et *10 06 01 *2 b4=10 b4=20 01020304", "" },
	{ "interface types stay",
	  IPTRACE "b4=33 b4=10 *3 03 'sw *2 'sw *10 0c 01 *2 b4=10 b4=20 45 "
		  "b4=36 b4=10 *3 03 'at *2 'at *2 '0.100 *3 25 01 *2 b4=10 b4=20 aaaa0309 "
		  "b4=35 b4=10 *3 03 'fi *2 'fi *10 0f 01 *2 b4=10 b4=20 000000 "
		  "b4=33 b4=10 *3 03 'xx *2 'xx *10 63 01 *2 b4=10 b4=20 ff",
	  CAP_IPTRACE,
	  IPTRACE "b4=33 b4=10 *3 03 'sw *2 'sw *10 0c 01 *2 b4=10 b4=20 45 "
		  "b4=36 b4=10 *3 03 'at *2 'at *2 '0.100 *3 25 01 *2 b4=10 b4=20 aaaa0309 "
		  "b4=35 b4=10 *3 03 'fi *2 'fi *10 0f 01 *2 b4=10 b4=20 000000 "
		  "b4=33 b4=10 *3 03 'xx *2 'xx *10 63 01 *2 b4=10 b4=20 ff",
	  "" },
	{ "a source without names", PCAP(1) "l4=10 l4=2 l4=1 l4=1 ff", CAP_IPTRACE,
	  IPTRACE "b4=33 b4=10 *3 00 'en *2 'et *10 06 00 *2 b4=10 b4=2000 ff", "" },
	{ "names are split, or replaced; the length on the wire is lost",
	  SHB "] [l 1 l2=1 l2=0 l4=0 {l 2 'wlan1 } ] [l 1 l2=1 l2=0 l4=0 {l 2 'enp0s31f6 } ] "
	      "[l 1 l2=101 l2=0 l4=0 {l 2 'if1 } ] [l 1 l2=1 l2=0 l4=0 {l 2 'eth256 } ] "
	      "[l 6 l4=2 *8 *8 ] [l 6 l4=0 *8 l4=0 l4=9 ] [l 6 l4=1 *8 *8 ] [l 6 l4=3 *8 *8 ]",
	  CAP_IPTRACE,
	  IPTRACE "b4=32 *4 *3 01 'if *2 'lo *10 18 00 *10 b4=32 *4 *3 01 'wlan 'et *10 06 00 *10 "
		  "b4=32 *4 *3 02 'if *2 'et *10 06 00 *10 b4=32 *4 *3 03 'if *2 'et *10 06 00 *10",
	  "W: FILE: iptrace files cannot hold the length on the wire: cut packets appear as short "
	  "ones\n"
	  "W: FILE: interface enp0s31f6 is recorded as if2\n"
	  "W: FILE: interface eth256 is recorded as if3\n" },
	{ "loopback loses its address family",
	  PCAP(0) "l4=10 l4=2 l4=5 l4=5 l4=2 45 l4=10 l4=2 l4=5 l4=5 b4=26 60 l4=10 l4=2 l4=5 l4=5 "
		  "l4=7 ff",
	  CAP_IPTRACE,
	  IPTRACE "b4=33 b4=10 *3 00 'lo *2 'lo *10 18 00 *2 b4=10 b4=2000 45 "
		  "b4=33 b4=10 *3 00 'lo *2 'lo *10 18 00 *2 b4=10 b4=2000 60",
	  "E: FILE: packet 3 cannot be written: iptrace files hold only IP from a loopback; try "
	  "pcapng\n" },
	{ "a link type that iptrace does not know", PCAP(113) "l4=10 l4=2 l4=1 l4=1 ff",
	  CAP_IPTRACE, IPTRACE,
	  "E: FILE: packet 1 cannot be written: iptrace files have no interface type for its link "
	  "type; try pcapng\n" },

	{ "FDDI without a name", PCAP(10) "l4=10 l4=2 l4=1 l4=1 50", CAP_IPTRACE,
	  IPTRACE "b4=36 b4=10 *3 00 'fi *2 'fi *10 0f 00 *2 b4=10 b4=2000 *3 50", "" },
	{ "token ring, InfiniBand, ATM without names",
	  SHB "] [l 1 l2=6 l2=0 l4=0 ] [l 1 l2=247 l2=0 l4=0 ] [l 1 l2=100 l2=0 l4=0 ] [l 6 l4=0 "
	      "*8 *8 ] "
	      "[l 6 l4=1 *8 *8 ] [l 6 l4=2 *8 *8 ]",
	  CAP_IPTRACE,
	  IPTRACE "b4=32 *4 *3 00 'tr *2 'tr *10 09 00 *10 b4=32 *4 *3 01 'if *2 'if *10 c7 00 *10 "
		  "b4=32 *4 *3 02 'at *2 'at *2 '0.0 *5 25 00 *10",
	  "" },

	/* pcapng. */
	{ "from pcap", PCAP(1) "l4=10 l4=2 l4=3 l4=60 010203", CAP_PCAPNG,
	  SHB "] [l 1 l2=1 l2=0 l4=96 " MICRO "] [l 6 l4=0 l4=0 l4=10000002 l4=3 l4=60 010203 ]",
	  "" },
	{ "from nanosecond pcap", PCAP_NS(1) "l4=10 l4=2 l4=3 l4=60 010203", CAP_PCAPNG,
	  SHB "] [l 1 l2=1 l2=0 l4=96 " NANO "] [l 6 l4=0 l4=2 l4=1410065410 l4=3 l4=60 010203 ]",
	  "" },
	{ "check sequences from pcap", PCAP(0x24000001) "l4=10 l4=2 l4=4 l4=4 01020304", CAP_PCAPNG,
	  SHB "] [l 1 l2=1 l2=0 l4=96 " MICRO
	      "] [l 6 l4=0 l4=0 l4=10000002 l4=4 l4=4 01020304 {l 2 "
	      "l4=0x80 } {l 0 } ]",
	  "" },
	{ "from iptrace: name and direction",
	  IPTRACE "b4=33 b4=10 *3 03 'en *2 'et *10 06 01 *2 b4=0 b4=20 ff", CAP_PCAPNG,
	  SHB "] [l 1 l2=1 l2=0 l4=0 {l 2 'en3 } " NANO
	      "] [l 6 l4=0 l4=0 l4=20 l4=1 l4=1 ff *3 {l 2 l4=2 } {l 0 } ]",
	  "" },
	{ "from snoop: drops",
	  SNOOP(4) "b4=1 b4=1 b4=28 b4=3 b4=10 b4=1 ff *3 b4=1 b4=1 b4=28 b4=3 b4=10 b4=2 ff *3 "
		   "b4=1 b4=1 b4=28 b4=9 b4=10 b4=3 ff *3",
	  CAP_PCAPNG,
	  SHB "] [l 1 l2=1 l2=0 l4=0 " MICRO
	      "] [l 6 l4=0 l4=0 l4=10000001 l4=1 l4=1 ff *3 {l 4 l8=3 } {l 0 } ] "
	      "[l 6 l4=0 l4=0 l4=10000002 l4=1 l4=1 ff ] "
	      "[l 6 l4=0 l4=0 l4=10000003 l4=1 l4=1 ff *3 {l 4 l8=6 } {l 0 } ]",
	  "" },
	{ "pcapng to pcapng: everything stays",
	  SHB "{l 1 'note } {l 2 'x86 } {l 3 'Linux } {l 0 } ] "
	      "[l 1 l2=1 l2=0 l4=96 {l 2 'eth0 } {l 3 'uplink } {l 8 l8=1000 } {l 13 20 } " NANO
	      "] "
	      "[l 4 l2=1 l2=7 01020304 'ab 00 *1 l2=0 l2=0 ] [l 0xbad l4=5 'data ] "
	      "[l 6 l4=0 l4=0 l4=77 l4=2 l4=60 ffff *2 {l 1 'hello } {l 2 l4=0x81 } {l 4 l8=3 } "
	      "{l 5 l8=9 } {l 7 01 l8=7 } {l 2988 l4=5 'text } {l 0 } ] [l 3 l4=2 0102 ] "
	      "[l 5 l4=0 l4=1 l4=2 {l 2 l4=0 l4=1 } {l 3 l4=1 l4=2 } {l 4 l8=1000 } {l 5 l8=5 } {l "
	      "0 } ]",
	  CAP_PCAPNG,
	  SHB "{l 1 'note } {l 2 'x86 } {l 3 'Linux } {l 0 } ] "
	      "[l 4 l2=1 l2=7 01020304 'ab 00 *1 l2=0 l2=0 ] [l 0xbad l4=5 'data ] "
	      "[l 1 l2=1 l2=0 l4=96 {l 2 'eth0 } {l 3 'uplink } {l 8 l8=1000 } {l 13 20 } " NANO
	      "] "
	      "[l 6 l4=0 l4=0 l4=77 l4=2 l4=60 ffff *2 {l 1 'hello } {l 2 l4=0x81 } {l 4 l8=3 } "
	      "{l 5 l8=9 } {l 7 01 l8=7 } {l 2988 l4=5 'text } {l 0 } ] [l 3 l4=2 0102 ] "
	      "[l 5 l4=0 l4=1 l4=2 {l 2 l4=0 l4=1 } {l 3 l4=1 l4=2 } {l 4 l8=1000 } {l 5 l8=5 } {l "
	      "0 } ]",
	  "" },
	{ "numbers of a big-endian machine are turned",
	  SHB_B
	  "{b 1 'note } {b 0 } ] [b 1 b2=1 b2=0 b4=96 {b 8 b8=1000 } {b 2988 b4=5 'x } {b 9 09 } ] "
	  "[b 4 b2=1 b2=7 01020304 'ab 00 *1 b2=0 b2=0 b2=2 b2=3 'dns *1 ] "
	  "[b 6 b4=0 b4=0 b4=77 b4=2 b4=60 ffff *2 {b 2 b4=0x201 } {b 4 b8=3 } {b 5 b8=9 } {b 6 "
	  "b4=4 } {b 7 01 b8=7 } {b 8 b4=1 b4=2 } {b 2989 b4=5 0102 } {b 0 } ]",
	  CAP_PCAPNG,
	  SHB
	  "{l 1 'note } {l 0 } ] [l 4 l2=1 l2=7 01020304 'ab 00 *1 l2=0 l2=0 l2=2 l2=3 'dns *1 ] "
	  "[l 1 l2=1 l2=0 l4=96 {l 8 l8=1000 } {l 2988 l4=5 'x } " NANO "] "
	  "[l 6 l4=0 l4=0 l4=77 l4=2 l4=60 ffff *2 {l 2 l4=0x201 } {l 4 l8=3 } {l 5 l8=9 } {l 6 "
	  "l4=4 } {l 7 01 l8=7 } {l 8 l4=1 l4=2 } {l 2989 l4=5 0102 } {l 0 } ]",
	  "" },
	{ "what is not to be copied is not copied",
	  SHB "{l 19372 l4=1 'x } ] [l 1 l2=1 l2=0 l4=0 {l 19373 l4=1 01 } ] [l 0x40000bad l4=1 ] "
	      "[l 6 l4=0 l4=0 l4=7 l4=0 l4=0 {l 19372 l4=1 'x } {l 1 'y } ]",
	  CAP_PCAPNG,
	  SHB "] [l 1 l2=1 l2=0 l4=0 " MICRO "] [l 6 l4=0 l4=0 l4=7 l4=0 l4=0 {l 1 'y } {l 0 } ]",
	  "" },
	{ "offsets and odd resolutions become plain times",
	  SHB "] [l 1 l2=1 l2=0 l4=0 {l 9 8a } {l 14 l8=4 } ] [l 6 l4=0 l4=0 l4=512 l4=0 l4=0 ]",
	  CAP_PCAPNG, SHB "] [l 1 l2=1 l2=0 l4=0 " NANO "] [l 6 l4=0 l4=1 l4=205032704 l4=0 l4=0 ]",
	  "" },
	{ "two sections become one, interfaces and statistics stay",
	  SHB "] [l 1 l2=1 l2=0 l4=0 {l 2 'a } ] [l 6 l4=0 l4=0 l4=7 l4=0 l4=0 ] [l 5 l4=0 *8 {l 4 "
	      "l8=1 } "
	      "] " SHB
	      "] [l 1 l2=1 l2=0 l4=0 {l 2 'b } ] [l 6 l4=0 l4=0 l4=7 l4=0 l4=0 ] [l 5 l4=0 *8 "
	      "{l 5 l8=2 } ]",
	  CAP_PCAPNG,
	  SHB "] [l 1 l2=1 l2=0 l4=0 {l 2 'a } " MICRO "] [l 6 l4=0 l4=0 l4=7 l4=0 l4=0 ] "
	      "[l 1 l2=1 l2=0 l4=0 {l 2 'b } " MICRO "] [l 6 l4=1 l4=0 l4=7 l4=0 l4=0 ] "
	      "[l 5 l4=0 *8 {l 4 l8=1 } {l 0 } ] [l 5 l4=1 *8 {l 5 l8=2 } {l 0 } ]",
	  "" },
	{ "interfaces without packets stay",
	  SHB
	  "] [l 1 l2=1 l2=0 l4=0 {l 2 'a } ] [l 1 l2=113 l2=0 l4=0 {l 2 'b } ] [l 6 l4=1 l4=0 l4=7 "
	  "l4=0 l4=0 ]",
	  CAP_PCAPNG,
	  SHB "] [l 1 l2=113 l2=0 l4=0 {l 2 'b } " MICRO "] [l 6 l4=0 l4=0 l4=7 l4=0 l4=0 ] "
	      "[l 1 l2=1 l2=0 l4=0 {l 2 'a } " MICRO "]",
	  "" },
	{ "times before 1970 in pcapng",
	  SHB "] [l 1 l2=1 l2=0 l4=0 {l 14 l8=-5 } ] [l 6 l4=0 l4=0 l4=2 l4=0 l4=0 ]", CAP_PCAPNG,
	  SHB "] [l 1 l2=1 l2=0 l4=0 " MICRO "] [l 6 l4=0 l4=0 l4=0 l4=0 l4=0 ]",
	  "W: FILE: pcapng files cannot hold times before 1970: they become 1970\n" },
	{ "custom data of the other byte order", SHB_B "] [b 0xbad b4=5 'data ]", CAP_PCAPNG,
	  SHB "]",
	  "W: FILE: pcapng files are written little-endian here: custom data of a big-endian "
	  "machine "
	  "are left out\n" },
	{ "names and custom data elsewhere", SHB "] [l 0xbad l4=5 'data ] [l 4 *4 ]", CAP_SNOOP,
	  SNOOP(4),
	  "W: FILE: snoop files cannot hold names of addresses and custom data: they are left "
	  "out\n" },
	{ "nothing", IPTRACE, CAP_PCAPNG, SHB "]", "" },
};

static void show(const char *name, const uint8_t *p, size_t n)
{
	char text[4096];
	struct out o = out_mem(text, sizeof(text) - 1);
	out_hex(&o, p, (uint32_t)(n < 1024 ? n : 1024), false);
	text[o.len] = '\0';
	printf("# %s %s\n", name, text);
}

static void test_cases(struct conversion *c)
{
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct assembly from = assemble(cases[i].from);
		struct assembly want = assemble(cases[i].want);
		convert(c, from.p, from.n, (struct capout_opts){ .format = cases[i].format });
		bool good = ok(c->n == want.n && memcmp(c->p, want.p, want.n) == 0, "%s",
			       cases[i].name);
		if (!good) {
			show("have", c->p, c->n);
			show("want", want.p, want.n);
		}
		same(c->said.buf, cases[i].said, cases[i].name);
		free(c->p);
		free(from.p);
		free(want.p);
	}
}

/* The application is recorded; that of the source is not ours. */
static void test_application(struct conversion *c)
{
	struct assembly from = assemble(SHB "{l 4 'dumpcap } {l 1 'note } ]");
	struct assembly want = assemble(SHB "{l 1 'note } {l 4 'sonde } {l 0 } ]");
	convert(c, from.p, from.n,
		(struct capout_opts){ .format = CAP_PCAPNG, .application = "sonde" });
	ok(c->n == want.n && memcmp(c->p, want.p, want.n) == 0, "application");
	free(c->p);
	free(from.p);
	free(want.p);
}

/* A live source: system, declared interfaces, statistics, a flush that others can read. */
static void test_live(struct capture_text *t)
{
	char path[64];
	int fd = memfd_create("out", MFD_CLOEXEC);
	struct capout *out;
	struct cap_iface iface = { CAP_IFACE_INIT, .name = "eth0", .link = LINK_ETHERNET };
	struct frame f = { .data = (const uint8_t *)"abcd",
			   .cap = 4,
			   .len = 4,
			   .link = 1,
			   .ts_ns = 5,
			   .has_ts = true,
			   .dir = DIR_IN };
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	ok(capout_open(&out, path, &(struct capout_opts){ .format = CAP_PCAPNG }, NULL) == 0,
	   "open");
	ok(capout_iface(out, 0, &iface, NULL) == 0, "declare");
	ok(capout_frame(out, &f, &iface, NULL) == 0, "write");
	ok(capout_flush(out, NULL) == 0, "flush");
	text_of_path(t, path);
	same(t->buf, "1: link 1 if 0 in 0.000000005 4/4 meta 8 | 61626364\n", "read while writing");
	iface.received = 7;
	ok(capout_iface(out, 0, &iface, NULL) == 0, "statistics");
	uint64_t n = capout_bytes(out);
	ok(n == (uint64_t)lseek(fd, 0, SEEK_END), "bytes so far");
	ok(capout_close(out, NULL) == 0, "close");
	struct capfile *cap;
	struct frame frame;
	ok(cap_open(&cap, path, NULL, NULL) == 0 && cap_next(cap, &frame, NULL) == 1 &&
		   cap_next(cap, &frame, NULL) == 0,
	   "read again");
	ok(cap_iface(cap, 0)->received == 7, "statistics arrived");
	cap_close(cap);
	close(fd);
}

/* Linux's loopback in an iptrace file, which is handed over open: IP without its link header, the
 * rest as it is. */
static void test_loopback(struct capture_text *t)
{
	static const uint8_t ip[] = "dstdstsrcsrc\x08\x00"
				    "E",
			     other[] = "dstdstsrcsrc\x08\x06"
				       "a";
	int fd = memfd_create("out", MFD_CLOEXEC);
	struct cap_iface lo = { CAP_IFACE_INIT, .name = "lo", .link = LINK_ETHERNET, .iftype = 24 };
	struct frame f = {
		.link = LINK_ETHERNET, .ts_ns = 5, .has_ts = true, .cap = 15, .len = 15
	};
	struct capout_opts opts = { .format = CAP_IPTRACE, .has_fd = true, .fd = dup(fd) };
	struct capout *out;
	char path[64];
	ok(capout_open(&out, "x.pcap", &opts, NULL) == 0, "an open file");
	f.data = ip;
	ok(capout_frame(out, &f, &lo, NULL) == 0, "IP");
	f.data = other;
	ok(capout_frame(out, &f, &lo, NULL) == 0, "ARP");
	ok(capout_close(out, NULL) == 0, "close");
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	text_of_path(t, path);
	same(t->buf,
	     "1: link 101 if 0 in 0.000000005 1/1 | 45\n"
	     "2: link 1 if 1 in 0.000000005 15/15 | "
	     "647374647374737263737263080661\n",
	     "loopback");
	close(fd);
}

/* An interface that changes its description, as one of a reader that has started its table
 * again, is another one in the file. */
static void test_changed_iface(struct capture_text *t)
{
	char path[64];
	int fd = memfd_create("out", MFD_CLOEXEC);
	struct capout *out;
	struct cap_iface a = { CAP_IFACE_INIT, .name = "a", .link = 1, .has_mac = true,
			       .mac = { 1, 2, 3, 4, 5, 6 } };
	struct cap_iface b = { CAP_IFACE_INIT, .name = "b", .link = 1, .us_times = true };
	struct frame f = { .link = 1, .ts_ns = 5001, .has_ts = true };
	struct frame untimed = { .link = 1, .len = 9 };
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	struct capout_opts opts = { .format = CAP_PCAPNG };
	ok(capout_open(&out, path, &opts, NULL) == 0 && capout_frame(out, &f, &a, NULL) == 0, "a");
	a.received = 3;
	ok(capout_iface(out, 0, &a, NULL) == 0 && capout_frame(out, &f, &b, NULL) == 0, "b");
	ok(capout_frame(out, &untimed, &b, NULL) == 0, "without a time");
	f.link = LINK_IFTYPE + 99;
	ok(capout_frame(out, &f, &b, NULL) == -EINVAL, "what no link type describes is refused");
	ok(capout_close(out, NULL) == 0, "close");
	text_of_path(t, path);
	same(t->buf,
	     "1: link 1 if 0 0.000005001 0/0 | \n2: link 1 if 1 0.000005000 0/0 | \n"
	     "3: link 1 if 1 0.000000000 0/9 | \n",
	     "two interfaces");
	struct capfile *cap;
	struct frame frame;
	ok(cap_open(&cap, path, NULL, NULL) == 0, "open");
	while (cap_next(cap, &frame, NULL) > 0)
		;
	ok(cap_iface(cap, 0)->received == 3 && cap_iface(cap, 0)->has_mac,
	   "statistics of the first");
	same(cap_iface(cap, 1)->name, "b", "name of the second");
	cap_close(cap);
	close(fd);
}

/* A flush writes the header of what a live source has declared. */
static void test_early_header(struct capture_text *t)
{
	static const struct {
		enum cap_format format;
		size_t n;
	} headers[] = { { CAP_PCAP, 24 }, { CAP_SNOOP, 16 }, { CAP_IPTRACE, 11 } };
	struct cap_iface iface = { CAP_IFACE_INIT, .name = "tr0", .link = LINK_TOKEN_RING };
	struct frame f = { .data = (const uint8_t *)"abcd",
			   .cap = 4,
			   .len = 4,
			   .link = LINK_TOKEN_RING,
			   .ts_ns = 5000000000,
			   .has_ts = true };
	for (size_t i = 0; i < ARRAY_LEN(headers); i++) {
		char path[64];
		int fd = memfd_create("out", MFD_CLOEXEC);
		struct capout *out;
		struct capout_opts opts = { .format = headers[i].format };
		snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
		ok(capout_open(&out, path, &opts, NULL) == 0 &&
			   capout_iface(out, 0, &iface, NULL) == 0 &&
			   capout_flush(out, NULL) == 0 &&
			   lseek(fd, 0, SEEK_END) == (off_t)headers[i].n,
		   "%s: header before the first packet", cap_format_name(headers[i].format));
		ok(capout_frame(out, &f, &iface, NULL) == 0 && capout_close(out, NULL) == 0,
		   "then a packet");
		text_of_path(t, path);
		ok(t->n == 1 && strstr(t->buf, "link 6 "), "and it can be read");
		close(fd);
	}
}

/* Format and compression by the file's name. */
static void test_names(void)
{
	static const struct {
		const char *name;
		enum cap_format format;
		enum cap_compression compression;
	} names[] = {
		{ "a.pcap", CAP_PCAP, COMP_NONE },	   { "a.cap", CAP_PCAP, COMP_NONE },
		{ "a.pcapng", CAP_PCAPNG, COMP_NONE },	   { "a.ntar", CAP_PCAPNG, COMP_NONE },
		{ "a.iptrace", CAP_IPTRACE, COMP_NONE },   { "a.iptrc", CAP_IPTRACE, COMP_NONE },
		{ "a.snoop", CAP_SNOOP, COMP_NONE },	   { "a", CAP_SNOOP, COMP_NONE },
		{ "pcap", CAP_SNOOP, COMP_NONE },	   { "a.pcap.gz", CAP_PCAP, COMP_GZIP },
		{ "a.pcapng.zst", CAP_PCAPNG, COMP_ZSTD }, { "a.iptrc.lz4", CAP_IPTRACE, COMP_LZ4 },
		{ "a.gz", CAP_SNOOP, COMP_GZIP },	   { "a.pcap.old", CAP_SNOOP, COMP_NONE },
	};
	char folder[] = "/tmp/sonde-capfile-XXXXXX";
	assert(mkdtemp(folder) && chdir(folder) == 0);
	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		struct capout *out;
		struct capfile *cap;
		ok(capout_open(&out, names[i].name, NULL, NULL) == 0 &&
			   capout_close(out, NULL) == 0,
		   "write %s", names[i].name);
		ok(cap_open(&cap, names[i].name, NULL, NULL) == 0 &&
			   cap_format(cap) == names[i].format &&
			   cap_compression(cap) == names[i].compression,
		   "read %s", names[i].name);
		cap_close(cap);
		unlink(names[i].name);
	}
	assert(chdir("/") == 0 && rmdir(folder) == 0);
}

/* Errors of the system: at opening, and at the latest at close. */
static void test_errors(void)
{
	struct capout *out;
	struct err err;
	int r = capout_open(&out, "/nonexistent/x.pcap", NULL, &err);
	ok(r == -ENOENT, "a folder that is not there");
	same(err.text, "/nonexistent/x.pcap: No such file or directory", "its sentence");
	r = capout_open(&out, "/dev/full", NULL, &err);
	if (r < 0) {
		ok(true, "no /dev/full here # skip");
		return;
	}
	struct frame f = { .data = (const uint8_t *)"abcd",
			   .cap = 4,
			   .len = 4,
			   .link = 1,
			   .has_ts = true,
			   .ts_ns = 5000000000 };
	ok(capout_frame(out, &f, NULL, &err) == 0, "buffered");
	ok(capout_flush(out, &err) == -ENOSPC, "flush fails");
	same(err.text, "cannot write /dev/full: No space left on device", "its sentence");
	ok(capout_frame(out, &f, NULL, &err) == -ENOSPC, "and the error sticks");
	ok(capout_close(out, &err) == -ENOSPC, "up to the end");
	ok(capout_open(&out, "/dev/full", NULL, &err) == 0 &&
		   capout_frame(out, &f, NULL, &err) == 0 && capout_close(out, &err) == -ENOSPC,
	   "or is reported by close");
	ok(capout_close(NULL, &err) == 0, "nothing to close");
}

/* Names by which .pcap decides for nanoseconds, without an interface. */
static void test_auto_ns(void)
{
	static const struct {
		int64_t ts_ns;
		const char *magic;
	} firsts[] = { { 5000, "\xd4\xc3\xb2\xa1" }, { 5001, "\x4d\x3c\xb2\xa1" } };
	char path[] = "/tmp/sonde-capfile-XXXXXX.pcap";
	int fd = mkstemps(path, 5);
	for (size_t i = 0; i < ARRAY_LEN(firsts); i++) {
		struct capout *out;
		char magic[4];
		struct frame f = { .link = 1, .has_ts = true, .ts_ns = firsts[i].ts_ns };
		ok(capout_open(&out, path, NULL, NULL) == 0 &&
			   capout_frame(out, &f, NULL, NULL) == 0 && capout_close(out, NULL) == 0 &&
			   pread(fd, magic, 4, 0) == 4 && memcmp(magic, firsts[i].magic, 4) == 0,
		   "first time %lld ns", (long long)firsts[i].ts_ns);
	}
	close(fd);
	unlink(path);
}

int main(void)
{
	struct conversion *c = malloc(sizeof(*c));
	test_cases(c);
	test_application(c);
	test_live(&c->said);
	test_early_header(&c->said);
	test_changed_iface(&c->said);
	test_loopback(&c->said);
	free(c);
	test_names();
	test_errors();
	test_auto_ns();
	return done_testing();
}
