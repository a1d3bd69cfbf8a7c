/* Building and attaching classic BPF programs. */
#include "live/kernelprog.h"

#include <errno.h>
#include <linux/filter.h>
#include <linux/if_packet.h>
#include <net/if_arp.h>
#include <stdlib.h>
#include <sys/socket.h>

enum {
	MAX_PROLOGUE = 10,
	LEAST_INSNS = 16, /* a smaller program is not worth asking for */
	LOAD_EXTENSION = BPF_LD | BPF_W | BPF_ABS,
	JUMP_EQUAL = BPF_JMP | BPF_JEQ | BPF_K,
	RETURN = BPF_RET | BPF_K,
};

static int attach(int fd, struct sock_filter *insns, uint32_t n)
{
	struct sock_fprog prog = { .len = (unsigned short)n, .filter = insns };
	int r = setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &prog, sizeof(prog));
	return r < 0 ? -errno : 0;
}

int kernelprog_reject(int fd)
{
	struct sock_filter insn = BPF_STMT(RETURN, 0);
	return attach(fd, &insn, 1);
}

static uint32_t put_prologue(const struct kernelprog *k, uint32_t keep, struct sock_filter *p)
{
	const struct sock_filter kinds[] = {
		BPF_STMT(LOAD_EXTENSION, (uint32_t)(SKF_AD_OFF + SKF_AD_HATYPE)),
		BPF_JUMP(JUMP_EQUAL, ARPHRD_ETHER, 5, 0),
		BPF_JUMP(JUMP_EQUAL, ARPHRD_LOOPBACK, 1, 0),
		BPF_STMT(RETURN, keep),
	};
	const struct sock_filter outgoing[] = {
		BPF_STMT(LOAD_EXTENSION, (uint32_t)(SKF_AD_OFF + SKF_AD_PKTTYPE)),
		BPF_JUMP(JUMP_EQUAL, PACKET_OUTGOING, 0, 1), BPF_STMT(RETURN, 0),
		BPF_STMT(BPF_LD | BPF_IMM, 0), /* the accumulator as programs find it */
	};
	uint32_t n = 0;
	for (size_t i = 0; k->any && i < ARRAY_LEN(kinds); i++)
		p[n++] = kinds[i];
	for (size_t i = 0; (k->any || k->loopback) && i < ARRAY_LEN(outgoing); i++)
		p[n++] = outgoing[i];
	return n;
}

int kernelprog_attach(int fd, const struct kernelprog *k)
{
	uint32_t keep = k->snaplen ? k->snaplen : LIVE_MAX_PACKET;
	struct sock_filter *insns = malloc((LIVE_MAX_INSNS + MAX_PROLOGUE) * sizeof(*insns));
	if (!insns)
		return -ENOMEM;
	uint32_t start = put_prologue(k, keep, insns);
	int r = -ENOMEM;
	for (uint32_t max = LIVE_MAX_INSNS; r == -ENOMEM; max /= 2) {
		uint32_t room = max < LEAST_INSNS ? 0 : max;
		int n = k->program ? k->program->make(k->program->ctx, k->link, room, insns + start)
				   : 0;
		bool is_last = n <= 0 || !room;
		if (is_last) {
			insns[start] = (struct sock_filter)BPF_STMT(RETURN, keep);
			n = 1;
		}
		r = attach(fd, insns, start + (uint32_t)n);
		if (is_last)
			break;
	}
	free(insns);
	return r;
}
