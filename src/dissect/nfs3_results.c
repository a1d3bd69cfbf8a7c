/* NFS version 3: the results. RFC 1813 section 3. */
#include "dissect/nfs.h"
#include "dissect/xdr.h"

enum { VERIFIER_BYTES = 8, ATTR_BYTES = 84, WCC_ATTR_BYTES = 24, OK = 0 };

#define F nfs_fields

/* The results of a procedure: ok is what the status says. In brief runs a failed one has nothing
 * more to show, and decode is not called. */
struct result3 {
	void (*decode)(struct dis *d, bool ok);
	void (*line)(struct view *v); /* behind the status OK */
};

/* ---- attributes ---- */

static void attribute_run(struct dis *d)
{
	static const struct nfs_cut cuts[] = {
		{ 4, NFS_A3_TYPE - NFS_A3_TYPE },
		{ 8, NFS_A3_MODE - NFS_A3_TYPE },
		{ 20, NFS_A3_GID - NFS_A3_TYPE },
		{ 36, NFS_A3_USED - NFS_A3_TYPE },
		{ 44, NFS_A3_MINOR - NFS_A3_TYPE },
		{ 60, NFS_A3_FILEID - NFS_A3_TYPE },
		{ 68, NFS_A3_ATIME_NSEC - NFS_A3_TYPE },
		{ 76, NFS_A3_MTIME_NSEC - NFS_A3_TYPE },
		{ ATTR_BYTES, NFS_A3_CTIME_NSEC - NFS_A3_TYPE },
	};
	nfs_run(d, NFS_A3_TYPE, cuts, ARRAY_LEN(cuts));
}

/* post_op_attr: in brief runs moved over. */
static void after(struct dis *d, enum nfs_whose whose)
{
	bool follows = xdr_u32(d);
	if (!d_ok(d))
		return;
	if (!follows) {
		if (!d_brief(d))
			d_set(d, &F[NFS_NO_AFTER], whose);
	} else if (d_brief(d)) {
		xdr_skip(d, ATTR_BYTES);
	} else {
		d_open_as(d, &F[NFS_AFTER], whose);
		if (whose == NFS_OBJECT || whose == NFS_DIRECTORY)
			d_word(d, &F[NFS_OF], nfs_whose_words[whose]);
		attribute_run(d);
		d_close(d);
	}
}

/* pre_op_attr */
static void before(struct dis *d, enum nfs_whose whose)
{
	static const struct nfs_cut cuts[] = {
		{ 8, NFS_B3_SIZE - NFS_B3_SIZE },
		{ 16, NFS_B3_MTIME_NSEC - NFS_B3_SIZE },
		{ WCC_ATTR_BYTES, NFS_B3_CTIME_NSEC - NFS_B3_SIZE },
	};
	bool follows = xdr_u32(d);
	if (!d_ok(d))
		return;
	if (!follows) {
		if (!d_brief(d))
			d_set(d, &F[NFS_NO_BEFORE], whose);
	} else if (d_brief(d)) {
		xdr_skip(d, WCC_ATTR_BYTES);
	} else {
		d_open_as(d, &F[NFS_BEFORE], whose);
		nfs_run(d, NFS_B3_SIZE, cuts, ARRAY_LEN(cuts));
		d_close(d);
	}
}

/* wcc_data */
static void change(struct dis *d, enum nfs_whose whose)
{
	if (d_brief(d)) {
		before(d, whose);
		after(d, whose);
		return;
	}
	if (!d_ok(d))
		return;
	d_open(d, &F[NFS_WCC]);
	if (whose != NFS_UNSAID)
		d_word(d, &F[NFS_OF], nfs_whose_words[whose]);
	before(d, whose);
	after(d, whose);
	d_close(d);
}

/* post_op_fh3 */
static void new_handle(struct dis *d)
{
	if (xdr_u32(d))
		nfs3_handle(d, NFS_HANDLE);
	else if (d_ok(d))
		d_note(d, &F[NFS_NO_HANDLE]);
}

/* ---- results ---- */

static void getattr(struct dis *d, bool ok)
{
	if (!ok || d_brief(d))
		return;
	d_open(d, &F[NFS_ATTR3]);
	attribute_run(d);
	d_close(d);
}

static void changed(struct dis *d, bool ok)
{
	(void)ok;
	if (!d_brief(d))
		change(d, NFS_UNSAID);
}

static void lookup(struct dis *d, bool ok)
{
	if (ok)
		nfs3_handle(d, NFS_HANDLE);
	if (d_brief(d))
		return;
	if (ok)
		after(d, NFS_OBJECT);
	after(d, NFS_DIRECTORY);
}

static void access3(struct dis *d, bool ok)
{
	after(d, NFS_UNSAID);
	if (ok)
		d_get(d, &F[NFS_GRANTED]);
}

static void readlink3(struct dis *d, bool ok)
{
	after(d, NFS_UNSAID);
	if (ok)
		nfs_path(d);
}

static void read3(struct dis *d, bool ok)
{
	after(d, NFS_UNSAID);
	if (!ok)
		return;
	d_get(d, &F[NFS_READ3]);
	d_get(d, &F[NFS_EOF3]);
	if (d_brief(d) || d_held(d) < 4)
		return;
	uint32_t n = xdr_u32(d);
	d_bytes(d, &F[NFS_DATA], min_u32(n, d_held(d)));
}

static void write3(struct dis *d, bool ok)
{
	change(d, NFS_UNSAID);
	if (!ok)
		return;
	d_get(d, &F[NFS_WRITTEN3]);
	d_get(d, &F[NFS_STABLE]);
	if (!d_brief(d))
		d_bytes(d, &F[NFS_WRITE_VERF], VERIFIER_BYTES);
}

static void created(struct dis *d, bool ok)
{
	if (ok)
		new_handle(d);
	if (d_brief(d))
		return;
	if (ok)
		after(d, NFS_UNSAID);
	change(d, NFS_UNSAID);
}

static void rename3(struct dis *d, bool ok)
{
	(void)ok;
	if (d_brief(d))
		return;
	change(d, NFS_FROM_DIRECTORY);
	change(d, NFS_TO_DIRECTORY);
}

static void link3(struct dis *d, bool ok)
{
	(void)ok;
	if (d_brief(d))
		return;
	after(d, NFS_UNSAID);
	change(d, NFS_UNSAID);
}

static void commit(struct dis *d, bool ok)
{
	if (d_brief(d))
		return;
	change(d, NFS_UNSAID);
	if (ok)
		d_bytes(d, &F[NFS_WRITE_VERF], VERIFIER_BYTES);
}

/* ---- directories ---- */

static void entry(struct dis *d, uint32_t n)
{
	(void)n;
	d_open(d, &F[NFS_ENTRY3]);
	d_get(d, &F[NFS_E3_FILEID]);
	nfs_name(d, NFS_E_NAME);
	d_get(d, &F[NFS_E3_COOKIE]);
	d_close(d);
}

static void pass_entry(struct cursor *c)
{
	cur_be(c, 8);
	nfs_pass_opaque(c);
	cur_be(c, 8);
}

static void entry_plus(struct dis *d, uint32_t n)
{
	d_open_as(d, &F[NFS_ENTRY_PLUS], n);
	d_get(d, &F[NFS_PLUS_FILEID]);
	nfs_name(d, NFS_PLUS_NAME);
	d_get(d, &F[NFS_PLUS_COOKIE]);
	after(d, NFS_UNSAID);
	new_handle(d);
	d_close(d);
}

static void pass_entry_plus(struct cursor *c)
{
	pass_entry(c);
	if (cur_be32(c))
		cur_bytes(c, ATTR_BYTES);
	if (cur_be32(c))
		nfs_pass_opaque(c);
}

static void directory(struct dis *d, bool ok, const struct nfs_list *list)
{
	after(d, NFS_UNSAID);
	if (!ok)
		return;
	d_bytes(d, &F[NFS_DIR_VERF], VERIFIER_BYTES);
	nfs_list(d, list);
}

static void readdir3(struct dis *d, bool ok)
{
	static const struct nfs_list list = {
		.head = NFS_LIST3, .eof = NFS_LIST_EOF3, .entry = entry, .pass = pass_entry
	};
	directory(d, ok, &list);
}

static void readdirplus(struct dis *d, bool ok)
{
	static const struct nfs_list list = { .head = NFS_LIST_PLUS,
					      .foot = NFS_BLANK,
					      .eof = NFS_LIST_EOF3,
					      .entry = entry_plus,
					      .pass = pass_entry_plus };
	directory(d, ok, &list);
}

/* ---- file systems ---- */

static void get_all(struct dis *d, uint32_t first, uint32_t last)
{
	for (uint32_t f = first; f <= last; f++)
		d_get(d, &F[f]);
}

static void note(struct dis *d, uint32_t field)
{
	if (d_ok(d))
		d_note(d, &F[field]);
}

static void fsstat(struct dis *d, bool ok)
{
	if (d_brief(d))
		return;
	after(d, NFS_UNSAID);
	if (ok)
		get_all(d, NFS_TBYTES, NFS_INVARSEC);
}

static void fsinfo(struct dis *d, bool ok)
{
	if (d_brief(d))
		return;
	after(d, NFS_UNSAID);
	if (!ok)
		return;
	note(d, NFS_READ_SIZES);
	get_all(d, NFS_RTMAX, NFS_RTMULT);
	note(d, NFS_WRITE_SIZES);
	get_all(d, NFS_WTMAX, NFS_WTMULT);
	note(d, NFS_DIR_SIZE);
	d_get(d, &F[NFS_DTPREF]);
	note(d, NFS_LIMITS);
	d_get(d, &F[NFS_MAXFILESIZE]);
	d_head(d, &F[NFS_TIME_DELTA], &F[NFS_TIME_DELTA_NSEC], 8);
	d_head(d, &F[NFS_PROPERTIES], &F[NFS_FSF_CANSETTIME], 4);
}

static void pathconf3(struct dis *d, bool ok)
{
	if (d_brief(d))
		return;
	after(d, NFS_UNSAID);
	if (ok)
		get_all(d, NFS_LINKMAX, NFS_CASE_PRESERVING);
}

/* ---- lines ---- */

static void line_access(struct view *v)
{
	if (!v_has(v, &F[NFS_GRANTED]))
		return;
	out_s(v->o, " (");
	nfs3_put_access(v, NFS_GRANTED);
	out_c(v->o, ')');
}

static void line_read(struct view *v)
{
	if (!v_has(v, &F[NFS_READ3]))
		return;
	nfs_line_number(v, " (", NFS_READ3);
	out_s(v->o, " bytes)");
	if (v_u(v, &F[NFS_EOF3]))
		out_s(v->o, " EOF");
}

static void line_write(struct view *v)
{
	if (!v_has(v, &F[NFS_STABLE]))
		return;
	out_c(v->o, ' ');
	out_d(v->o, (int32_t)v_u(v, &F[NFS_WRITTEN3]));
	out_s(v->o, " (");
	v_names(v, &nfs_stability, v_u(v, &F[NFS_STABLE]));
	out_c(v->o, ')');
}

static void line_entries(struct view *v)
{
	if (v_has(v, &F[NFS_N_ENTRIES]))
		nfs_line_entries(v, NFS_LIST_EOF3);
}

/* ---- the procedures ---- */

static const struct result3 results[NFS3_PROCS] = {
	[1] = { getattr, NULL },
	[2] = { changed, NULL },
	[3] = { lookup, nfs_line_handle },
	[4] = { access3, line_access },
	[5] = { readlink3, nfs_line_path },
	[6] = { read3, line_read },
	[7] = { write3, line_write },
	[8] = { created, nfs_line_handle },
	[9] = { created, nfs_line_handle },
	[10] = { created, nfs_line_handle },
	[11] = { created, nfs_line_handle },
	[12] = { changed, NULL },
	[13] = { changed, NULL },
	[14] = { rename3, NULL },
	[15] = { link3, NULL },
	[16] = { readdir3, line_entries },
	[17] = { readdirplus, line_entries },
	[18] = { fsstat, NULL },
	[19] = { fsinfo, NULL },
	[20] = { pathconf3, NULL },
	[21] = { commit, NULL },
};

void nfs3_reply(struct dis *d, uint32_t procedure)
{
	if (!results[procedure].decode)
		return;
	bool ok = d_get(d, &F[NFS_STATUS3]) == OK;
	if (d_ok(d) && (ok || !d_brief(d)))
		results[procedure].decode(d, ok);
}

void nfs3_reply_line(struct view *v, uint32_t procedure)
{
	if (!v_has(v, &F[NFS_STATUS3]))
		return;
	uint64_t status = v_u(v, &F[NFS_STATUS3]);
	v_names(v, F[NFS_STATUS3].names, status);
	if (status == OK && results[procedure].line)
		results[procedure].line(v);
}
