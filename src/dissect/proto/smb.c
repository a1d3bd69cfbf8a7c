/* smb - Server Message Block, version 1: X/Open "SMB, version 2", [MS-CIFS]. */
#include "dissect/smb.h"

#include "dissect/built.h"

enum { HEADER = 32, FLAG_REPLY = 0x80, NT_STATUS = 0x4000, UNICODE = 0x8000, EXTENDED = 0x0800 };
enum { ROW = 16, WORDS_ROW = 8, NEGOTIATE = 0x72 };

#define SMB1 UINT32_C(0xff534d42)

NAMES(commands, NULL, { 0x00, "mkdir" }, { 0x01, "rmdir" }, { 0x02, "open" }, { 0x03, "create" },
      { 0x04, "close" }, { 0x05, "flush" }, { 0x06, "unlink" }, { 0x07, "move" },
      { 0x08, "getatr" }, { 0x09, "setatr" }, { 0x0a, "read" }, { 0x0b, "write" }, { 0x0c, "lock" },
      { 0x0d, "unlock" }, { 0x0e, "ctemp" }, { 0x0f, "mknew" }, { 0x10, "chkpth" },
      { 0x11, "exit" }, { 0x12, "lseek" }, { 0x13, "lockread" }, { 0x14, "writeunlock" },
      { 0x1a, "readbraw" }, { 0x1b, "readbmpx" }, { 0x1c, "readbs" }, { 0x1d, "writebraw" },
      { 0x1e, "writebmpx" }, { 0x1f, "writebs" }, { 0x20, "writec" }, { 0x21, "qrysrv" },
      { 0x22, "setattrE" }, { 0x23, "getattrE" }, { 0x24, "lockingX" }, { 0x25, "trans" },
      { 0x26, "transs" }, { 0x27, "ioctl" }, { 0x28, "ioctls" }, { 0x29, "copy" }, { 0x2a, "move" },
      { 0x2b, "echo" }, { 0x2c, "writeclose" }, { 0x2d, "openX" }, { 0x2e, "readX" },
      { 0x2f, "writeX" }, { 0x31, "closeTD" }, { 0x32, "trans2" }, { 0x33, "trans2s" },
      { 0x34, "findclose" }, { 0x70, "tcon" }, { 0x71, "tdis" }, { NEGOTIATE, "negprot" },
      { 0x73, "sesssetupX" }, { 0x74, "uloggoffX" }, { 0x75, "tconX" }, { 0x80, "dskattr" },
      { 0x81, "search" }, { 0x82, "ffirst" }, { 0x83, "funique" }, { 0x84, "fclose" },
      { 0xa0, "_NT_Trans" }, { 0xa1, "_NT_Trans2" }, { 0xa2, "_NT_CreateX" },
      { 0xa4, "_NT_Cancel" }, { 0xc0, "splopen" }, { 0xc1, "splwr" }, { 0xc2, "splclose" },
      { 0xc3, "splretq" }, { 0xd0, "sends" }, { 0xd1, "sendb" }, { 0xd2, "fwdname" },
      { 0xd3, "cancelf" }, { 0xd4, "getmac" }, { 0xd5, "sendstrt" }, { 0xd6, "sendend" },
      { 0xd7, "sendtxt" });

static void show_side(struct view *v, const struct record *r);
static void show_error(struct view *v, const struct record *r);
static void show_words(struct view *v, const struct record *r);
static void show_parameter(struct view *v, const struct record *r);
static void show_dialect(struct view *v, const struct record *r);
static void show_bytes(struct view *v, const struct record *r);
static void show_time(struct view *v, const struct record *r);

const struct field smb_fields[SMB_N] = {
	[SMB_COMMAND] = UINT(1, .name = "command", .names = &commands, .hex = true),
	[SMB_SIDE] = BOOL(.name = "reply", .show = show_side),
	[SMB_STATUS] = UINT(4, .name = "status", .hex = true, .snoop = "NT Status = {:x}"),
	[SMB_ERROR_CLASS] = UINT(1, .name = "error_class"),
	[SMB_ERROR_CODE] = UINT(2, .name = "error_code", .show = show_error),
	[SMB_FLAGS] = UINT(1, .name = "flags", .hex = true, .snoop = "Flags summary = 0x{:x2}"),
	[SMB_FLAGS2] = UINT(2, .name = "flags2", .hex = true, .snoop = "Flags2 summary = 0x{:x4}"),
	[SMB_PID_HIGH] = UINT(2, .name = "pid_high"),
	[SMB_SIGNATURE] = BYTES(.name = "signature"),
	[SMB_TID] = UINT(2, .name = "tid", .hex = true, .snoop = "Tree ID  (TID) = 0x{:x4}"),
	[SMB_PID] = UINT(2, .name = "pid", .hex = true, .snoop = "Proc. ID (PID) = 0x{:x4}"),
	[SMB_UID] = UINT(2, .name = "uid", .hex = true, .snoop = "User ID  (UID) = 0x{:x4}"),
	[SMB_MID] = UINT(2, .name = "mid", .hex = true, .snoop = "Mux. ID  (MID) = 0x{:x4}"),
	[SMB_BLANK] = NOTE(""),
	[SMB_WORD_COUNT] = UINT(0, .name = "word_count", .snoop = "WordCount = {}"),
	[SMB_WORDS_HEAD] = NOTE("Word values (in hex):"),
	[SMB_WORDS] = BYTES(.name = "words", .show = show_words),
	[SMB_PARAMETER] = GROUP(.name = "parameters", .show = show_parameter),
	[SMB_PARAMETER_NAME] = WORD(.name = "name"),
	[SMB_VALUE_8] = UINT(1, .name = "value"),
	[SMB_VALUE_16] = UINT(2, .name = "value"),
	[SMB_VALUE_32] = UINT(4, .name = "value"),
	[SMB_TEXT] = TEXT(.name = "text"),
	[SMB_DIALECT] = TEXT(.name = "dialects", .many = true, .show = show_dialect),
	[SMB_LABEL] = WORD(.name = "meaning"),
	[SMB_BLOB] = GROUP(.name = "blobs"),
	[SMB_BYTES] = BYTES(.name = "data", .show = show_bytes),
	[SMB_EXTRA] = WORD(.name = "function"),
	[SMB_TIME] = UINT(8, .name = "server_time", .show = show_time),
};

#define F smb_fields

/* ---- values ---- */

static uint32_t text_item(struct dis *d, bool unicode)
{
	enum { TEXT_MAX = 1024 };
	if (unicode) {
		if (d_pos(d) % 2 && d_left(d))
			d_skip(d, 1);
		d_wide_text(d, &F[SMB_TEXT], TEXT_MAX);
	} else {
		d_text_to_nul(d, &F[SMB_TEXT]);
	}
	return 0;
}

uint32_t smb_item(struct dis *d, const struct smb_item *it, bool unicode, bool *ret_ended)
{
	static const struct {
		char letter;
		uint8_t field, bytes;
	} sizes[] = { { 'w', SMB_VALUE_16, 2 }, { 'd', SMB_VALUE_16, 2 }, { 'l', SMB_VALUE_32, 4 },
		      { 'i', SMB_VALUE_32, 4 }, { 'b', SMB_VALUE_8, 1 },  { 'c', SMB_VALUE_8, 1 },
		      { 'y', SMB_VALUE_8, 1 },	{ 'u', SMB_TEXT, 1 },	  { 's', SMB_TEXT, 1 } };
	char letter = (char)(it->format | 0x20);
	uint32_t i = 0;
	while (i + 1 < ARRAY_LEN(sizes) && sizes[i].letter != letter)
		i++;
	if (d_left(d) < sizes[i].bytes) {
		if (ret_ended)
			*ret_ended = true;
		return 0;
	}
	uint32_t value = 0;
	d_open_as(d, &F[SMB_PARAMETER], (uint8_t)it->format);
	d_word(d, &F[SMB_PARAMETER_NAME], it->name);
	if (sizes[i].field == SMB_TEXT)
		text_item(d, unicode && letter == 'u');
	else
		value = (uint32_t)d_get_le(d, &F[sizes[i].field]);
	if (it->format != letter && it->line && it->line != it->name) {
		static const struct field line_name = WORD(.hidden = true);
		d_word(d, &line_name, it->line);
	}
	d_close(d);
	return value;
}

void smb_bytes(struct dis *d, const char *heading, uint32_t n)
{
	d_open(d, &F[SMB_BLOB]);
	if (heading)
		d_word(d, &F[SMB_LABEL], heading);
	d_bytes(d, &F[SMB_BYTES], min_u32(n, d_left(d)));
	d_close(d);
}

/* ---- text ---- */

static void show_side(struct view *v, const struct record *r)
{
	uint64_t command = v_u(v, &F[SMB_COMMAND]);
	const char *name = names_word(&commands, command);
	v_line(v, r->v.u ? "SERVER RESPONSE" : "CLIENT REQUEST");
	v_begin(v);
	out_f(v->o, "Command code = 0x%x", (unsigned)command);
	if (name)
		out_f(v->o, " (SMB%s)", name);
	v_end(v);
}

static void show_error(struct view *v, const struct record *r)
{
	v_begin(v);
	out_f(v->o, "Error class/code = %u/%u", (unsigned)v_u(v, &F[SMB_ERROR_CLASS]),
	      (unsigned)r->v.u);
	v_end(v);
}

static void show_words(struct view *v, const struct record *r)
{
	for (uint32_t i = 0; i + 1 < r->n; i += 2) {
		if (i % (2 * WORDS_ROW) == 0)
			v_begin(v);
		out_f(v->o, "%02x%02x ", r->v.p[i + 1], r->v.p[i]);
		if (i % (2 * WORDS_ROW) == 2 * WORDS_ROW - 2 || i + 3 >= r->n)
			v_end(v);
	}
}

static void show_bytes(struct view *v, const struct record *r)
{
	const struct record *label = r - 1;
	if (label->f == &F[SMB_LABEL]) {
		v_begin(v);
		out_s(v->o, label->v.word);
		if (strstr(label->v.word, "Hash"))
			out_f(v->o, " (%u bytes)", r->n);
		else if (strcmp(label->v.word, "ParamVec") == 0)
			out_f(v->o, " (%u)", r->n);
		v_end(v);
	}
	for (uint32_t i = 0; i < r->n; i += ROW) {
		v_begin(v);
		out_s(v->o, "  ");
		for (uint32_t k = i; k < r->n && k < i + ROW; k++)
			out_f(v->o, "%02x ", r->v.p[k]);
		v_end(v);
	}
}

static void show_dialect(struct view *v, const struct record *r)
{
	unsigned index = 0;
	while ((r - index - 1)->f == r->f)
		index++;
	v_begin(v);
	out_f(v->o, "Dialect[%u] = ", index);
	out_text(v->o, r->v.p, r->n);
	v_end(v);
}

/* Units of 100 ns since 1601. */
static void show_time(struct view *v, const struct record *r)
{
	static const char months[12][4] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
					    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
	const uint64_t epoch_s = UINT64_C(11644473600);
	uint64_t s = r->v.u / 10000000, left = r->v.u % 10000000 * 100;
	v_begin(v);
	out_s(v->o, "Server Time = ");
	if (s < epoch_s || s - epoch_s > UINT32_MAX) {
		out_f(v->o, "0x%llx", (unsigned long long)r->v.u);
	} else {
		struct wallclock w;
		wallclock_utc((int64_t)(s - epoch_s) * 1000000000, &w);
		out_f(v->o, "%u-%s-%02d %02u:%02u:%02u.%09u GMT", w.day, months[w.month - 1],
		      w.year % 100, w.hour, w.minute, w.second, (unsigned)left);
	}
	v_end(v);
}

static void put_value(struct view *v, const struct record *value, char format)
{
	unsigned u = (unsigned)value->v.u;
	switch (format | 0x20) {
	case 'w':
		out_f(v->o, "0x%04x", u);
		break;
	case 'l':
		out_f(v->o, "0x%08x", u);
		break;
	case 'b':
		out_f(v->o, "0x%02x", u);
		break;
	case 'y':
	case 'n':
		out_f(v->o, "0x%x", u);
		break;
	case 'u':
	case 's':
		out_text(v->o, value->v.p, value->n);
		break;
	default:
		out_u(v->o, u);
	}
}

/* A group: its number is the format; name, value and perhaps a word for the value follow. */
static void show_parameter(struct view *v, const struct record *r)
{
	const struct record *name = r + 1, *value = r + 2;
	if (!r->v.u || name->kind != REC_VALUE || value->kind != REC_VALUE)
		return;
	v_begin(v);
	out_s(v->o, name->v.word);
	out_s(v->o, " = ");
	if (value->f == &F[SMB_LABEL]) {
		out_s(v->o, value->v.word);
	} else {
		put_value(v, value, (char)r->v.u);
		if (value[1].kind == REC_VALUE && value[1].f == &F[SMB_LABEL])
			out_f(v->o, " (%s)", value[1].v.word);
	}
	v_end(v);
}

static void line_parameter(struct view *v, const struct record *r)
{
	const struct record *name = r + 1, *value = r + 2;
	if (!r->v.u && name->kind == REC_VALUE && name->f == &F[SMB_LABEL]) {
		out_s(v->o, name->v.word);
		return;
	}
	if (r->v.u < 'A' || r->v.u > 'Z' || name->kind != REC_VALUE || value->kind != REC_VALUE)
		return;
	const struct record *other = value[1].kind == REC_VALUE ? &value[1] : name;
	out_c(v->o, ' ');
	out_s(v->o, other->v.word);
	out_c(v->o, '=');
	char format = (char)(r->v.u | 0x20);
	put_value(v, value, format == 'w' || format == 'l' || format == 'b' ? 'y' : format);
}

static bool smb_line(struct view *v)
{
	uint64_t command = v_u(v, &F[SMB_COMMAND]);
	const char *name = names_word(&commands, command);
	bool reply = v_u(v, &F[SMB_SIDE]);
	out_s(v->o, reply ? "SMB R" : "SMB C");
	if (name)
		out_f(v->o, " Cmd=SMB%s", name);
	else
		out_f(v->o, " Cmd=0x%02X", (unsigned)command);
	if (v_has(v, &F[SMB_EXTRA]))
		out_f(v->o, command == 0x32 ? " %s" : " Func=%s", v_word(v, &F[SMB_EXTRA]));
	uint32_t dialects = 0;
	const struct record *last = NULL;
	for (uint32_t i = 0; i < v->l->n_own; i++) {
		const struct record *r = &v->p->records[v->l->first + i];
		if (r->kind == REC_OPEN && r->f == &F[SMB_PARAMETER]) {
			line_parameter(v, r);
		} else if (r->kind == REC_VALUE && r->f == &F[SMB_DIALECT]) {
			last = r;
			dialects++;
		}
	}
	if (command == NEGOTIATE && !reply) {
		out_f(v->o, " Dialect[%u]=", dialects ? dialects - 1 : 0);
		if (last)
			out_text(v->o, last->v.p, last->n);
	}
	if (reply && v_has(v, &F[SMB_STATUS]))
		v_template(v, " Status=0x{status:x}", NULL, NULL);
	else if (reply)
		v_template(v, " Error={error_class}/{error_code}", NULL, NULL);
	return true;
}

/* ---- decoding ---- */

static void plain_words(struct dis *d, uint32_t n)
{
	d_set(d, &F[SMB_WORD_COUNT], n);
	if (!n)
		return;
	d_note(d, &F[SMB_WORDS_HEAD]);
	d_bytes(d, &F[SMB_WORDS], min_u32(2 * n, d_left(d)));
}

/* Commands without a list of their own show their words as they are. */
static void parts(struct dis *d, const struct smb_message *m)
{
	if (!smb_special(d, m) && !smb_list(d, m))
		plain_words(d, m->word_count);
}

static void body(struct dis *d, struct smb_message *m)
{
	if (!d_left(d))
		return;
	m->word_count = (uint32_t)d_peek(d, 0, 1);
	if (!d_need(d, 1))
		return;
	d_skip(d, 1);
	parts(d, m);
}

static void smb_decode(struct dis *d)
{
	if (d_peek(d, 0, 4) != SMB1 || !d_need(d, HEADER))
		return;
	uint32_t flags = (uint32_t)d_peek(d, 9, 1);
	uint32_t flags2 = (uint32_t)(d_peek(d, 10, 1) | d_peek(d, 11, 1) << 8);
	struct smb_message m = { .reply = (flags & FLAG_REPLY) != 0,
				 .unicode = (flags2 & UNICODE) != 0,
				 .extended = (flags2 & EXTENDED) != 0 };
	d_skip(d, 4);
	m.command = (uint8_t)d_get(d, &F[SMB_COMMAND]);
	d_set(d, &F[SMB_SIDE], m.reply);
	if (flags2 & NT_STATUS) {
		d_get_le(d, &F[SMB_STATUS]);
	} else {
		d_get(d, &F[SMB_ERROR_CLASS]);
		d_skip(d, 1);
		d_get_le(d, &F[SMB_ERROR_CODE]);
	}
	d_get(d, &F[SMB_FLAGS]);
	d_get_le(d, &F[SMB_FLAGS2]);
	d_get_le(d, &F[SMB_PID_HIGH]);
	d_bytes(d, &F[SMB_SIGNATURE], 8);
	d_skip(d, 2);
	for (uint32_t i = SMB_TID; i <= SMB_MID; i++)
		d_get_le(d, &F[i]);
	d_note(d, &F[SMB_BLANK]);
	body(d, &m);
}

const struct decoder decoder_smb = {
	.name = "smb",
	.title = "Server Message Block",
	.fields = smb_fields,
	.n_fields = SMB_N,
	.claims = { { T_INTERNAL, IN_SMB } },
	.decode = smb_decode,
	.snoop = { .prefix = "SMB:  ",
		   .title = "SMB Header",
		   .line_fn = smb_line,
		   .tail = TAIL_OWN },
};
