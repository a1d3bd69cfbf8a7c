/* SMB commands that no list of values describes: negotiation, sessions, trees, transactions. */
#include "dissect/built.h"
#include "dissect/smb.h"

#define F smb_fields

enum { NEGOTIATE = 0x72, SESSION_SETUP = 0x73, TREE_CONNECT = 0x75, TRANS = 0x25, TRANS2 = 0x32 };
enum { HEADER = 32 };

static const char *const rap[] = {
	"RNetShareEnum",
	"RNetShareGetInfo",
	"NetShareSetInfo",
	"NetShareAdd",
	"NetShareDel",
	"NetShareCheck",
	"NetSessionEnum",
	"NetSessionGetInfo",
	"NetSessionDel",
	"NetConnectionEnum",
	"NetFileEnum",
	"NetFileGetInfo",
	"NetFileClose",
	"RNetServerGetInfo",
	"NetServerSetInfo",
	"NetServerDiskEnum",
	"NetServerAdminCommand",
	"NetAuditOpen",
	"NetAuditClear",
	"NetErrorLogOpen",
	"NetErrorLogClear",
	"NetCharDevEnum",
	"NetCharDevGetInfo",
	"NetCharDevControl",
	"NetCharDevQEnum",
	"NetCharDevQGetInfo",
	"NetCharDevQSetInfo",
	"NetCharDevQPurge",
	"RNetCharDevQPurgeSelf",
	"NetMessageNameEnum",
	"NetMessageNameGetInfo",
	"NetMessageNameAdd",
	"NetMessageNameDel",
	"NetMessageNameFwd",
	"NetMessageNameUnFwd",
	"NetMessageBufferSend",
	"NetMessageFileSend",
	"NetMessageLogFileSet",
	"NetMessageLogFileGet",
	"NetServiceEnum",
	"RNetServiceInstall",
	"RNetServiceControl",
	"RNetAccessEnum",
	"RNetAccessGetInfo",
	"RNetAccessSetInfo",
	"RNetAccessAdd",
	"RNetAccessDel",
	"NetGroupEnum",
	"NetGroupAdd",
	"NetGroupDel",
	"NetGroupAddUser",
	"NetGroupDelUser",
	"NetGroupGetUsers",
	"NetUserEnum",
	"RNetUserAdd",
	"NetUserDel",
	"NetUserGetInfo",
	"RNetUserSetInfo",
	"RNetUserPasswordSet",
	"NetUserGetGroups",
	"NetWkstaLogon",
	"NetWkstaLogoff",
	"NetWkstaSetUID",
	"NetWkstaGetInfo",
	"NetWkstaSetInfo",
	"NetUseEnum",
	"NetUseAdd",
	"NetUseDel",
	"NetUseGetInfo",
	"DosPrintQEnum",
	"DosPrintQGetInfo",
	"DosPrintQSetInfo",
	"DosPrintQAdd",
	"DosPrintQDel",
	"DosPrintQPause",
	"DosPrintQContinue",
	"DosPrintJobEnum",
	"DosPrintJobGetInfo",
	"RDosPrintJobSetInfo",
	"DosPrintJobAdd",
	"DosPrintJobSchedule",
	"RDosPrintJobDel",
	"RDosPrintJobPause",
	"RDosPrintJobContinue",
	"DosPrintDestEnum",
	"DosPrintDestGetInfo",
	"DosPrintDestControl",
	"NetProfileSave",
	"NetProfileLoad",
	"NetStatisticsGet",
	"NetStatisticsClear",
	"NetRemoteTOD",
	"NetBiosEnum",
	"NetBiosGetInfo",
	"NetServerEnum",
	"I_NetServerEnum",
	"NetServiceGetInfo",
	"NetSplQmAbort",
	"NetSplQmClose",
	"NetSplQmEndDoc",
	"NetSplQmOpen",
	"NetSplQmStartDoc",
	"NetSplQmWrite",
	"DosPrintQPurge",
	"NetServerEnum2",
};

NAMES(pipe_functions, NULL, { 0x01, "SetNmPipeState" }, { 0x11, "RawReadNmPipe" },
      { 0x21, "QueryNmPipeState" }, { 0x22, "QueryNmPipeInfo" }, { 0x23, "PeekNmPipe" },
      { 0x26, "XactNmPipe" }, { 0x31, "RawWriteNmPipe" }, { 0x36, "ReadNmPipe" },
      { 0x37, "WriteNmPipe" }, { 0x53, "WaitNmPipe" }, { 0x54, "CallNmPipe" });
NAMES(trans2_functions, NULL, { 0, "Open" }, { 1, "Findfirst" }, { 2, "Findnext" },
      { 3, "QueryFSInfo" }, { 5, "QueryPathInfo" }, { 6, "SetPathInfo" }, { 7, "QueryFileInfo" },
      { 8, "SetFileInfo" }, { 0x0d, "CreateDir" });
NAMES(levels, NULL, { 1, "Standard" }, { 2, "Query EA Size" }, { 3, "Query EAS from List" },
      { 0x101, "Directory Info" }, { 0x102, "Full Directory Info" }, { 0x103, "Names Info" },
      { 0x104, "Both Directory Info" });

static uint32_t item(struct dis *d, const char *format_name)
{
	struct smb_item it = { *format_name, format_name + 1, format_name + 1 };
	return smb_item(d, &it, false, NULL);
}

/* Several in a row, up to the first empty one. */
static void items(struct dis *d, const char *const *list)
{
	for (; *list; list++)
		item(d, *list);
}

static void text(struct dis *d, const struct smb_message *m, const char *name, const char *line)
{
	struct smb_item it = { line ? 'U' : 'u', name, line };
	smb_item(d, &it, m->unicode, NULL);
}

/* A name that stands for a number just read, on a line of its own or none (name NULL). */
static void word(struct dis *d, const char *name, const char *w)
{
	d_open_as(d, &F[SMB_PARAMETER], name ? 's' : 0);
	if (name)
		d_word(d, &F[SMB_PARAMETER_NAME], name);
	d_word(d, &F[SMB_LABEL], w);
	d_close(d);
}

static const char *known(const struct names *names, uint64_t value, const char *other)
{
	const char *w = names_word(names, value);
	return w ? w : other;
}

/* ---- negotiation and sessions ---- */

static void negotiate_call(struct dis *d)
{
	enum { BUFFER_FORMAT = 2 };
	item(d, "dByteCount");
	while (d_left(d) > 1 && d_ok(d)) {
		if (d_peek(d, 0, 1) != BUFFER_FORMAT)
			return;
		d_skip(d, 1);
		d_text_to_nul(d, &F[SMB_DIALECT]);
	}
}

static void negotiate_reply(struct dis *d, const struct smb_message *m)
{
	if (m->word_count < 13) {
		if (!m->word_count)
			word(d, NULL, " Dialect#=0");
		return;
	}
	d_set(d, &F[SMB_WORD_COUNT], m->word_count);
	struct smb_item index = { 'D', "Dialect Index", "Dialect#" };
	smb_item(d, &index, false, NULL);
	struct smb_item mode = { 'y', "Security Mode", NULL };
	smb_item(d, &mode, false, NULL);
	static const char *const more[] = {
		"dMaxMPXRequests", "dMaxVCs", "iMaxBufferSize", "iMaxRawBuffer", "lSessionKey",
		"lCapabilities",   NULL
	};
	items(d, more);
	d_get_le(d, &F[SMB_TIME]);
	item(d, "dServer TZ");
	item(d, "cKeyLength");
	uint32_t count = item(d, "dByteCount");
	if (m->extended) {
		enum { GUID = 16 };
		smb_bytes(d, "Server GUID (16)", GUID);
		smb_bytes(d, "Security Blob (SPNEGO)", count > GUID ? count - GUID : 0);
	} else {
		smb_bytes(d, "NTLM Challenge: (8)", 8);
		text(d, m, "Server Domain", NULL);
	}
}

static void session_call(struct dis *d, const struct smb_message *m)
{
	uint32_t lm = 0, nt = 0, blob = 0;
	item(d, "bChainedCommand");
	d_skip(d, 1);
	static const char *const first[] = { "wNextOffset", "dMaxBufferSize", "dMaxMPXRequests",
					     "dVCNumber",   "lSessionKey",    NULL };
	items(d, first);
	if (m->extended) {
		blob = item(d, "dSec. blob len");
	} else {
		lm = item(d, "dLM_Hash_Len");
		nt = item(d, "dNT_Hash_Len");
	}
	d_skip(d, 4);
	item(d, "lCapabilities");
	item(d, "dByteCount");
	if (m->extended) {
		smb_bytes(d, "Security blob: (SPNEGO)", blob);
		word(d, NULL, " (SPNEGO)");
	} else {
		smb_bytes(d, "LM Hash", lm);
		smb_bytes(d, "NT Hash", nt);
		text(d, m, "AccountName", m->word_count == 13 ? "Username" : NULL);
		text(d, m, "DomainName", NULL);
	}
	text(d, m, "NativeOS", NULL);
	text(d, m, "NativeLanman", NULL);
}

static void session_reply(struct dis *d, const struct smb_message *m)
{
	item(d, "bChainedCommand");
	d_skip(d, 1);
	item(d, "wNextOffset");
	item(d, "wSetupAction");
	uint32_t blob = m->extended ? item(d, "dSec. blob len") : 0;
	item(d, "dByteCount");
	if (m->extended) {
		smb_bytes(d, "Security blob: (SPNEGO)", blob);
		word(d, NULL, " (SPNEGO)");
	}
	text(d, m, "NativeOS", NULL);
	text(d, m, "NativeLanman", NULL);
	if (!m->extended)
		text(d, m, "DomainName", NULL);
}

static void tree(struct dis *d, const struct smb_message *m)
{
	if (!m->word_count && m->reply)
		return;
	d_set(d, &F[SMB_WORD_COUNT], m->word_count);
	if (!m->word_count)
		return;
	item(d, "bChainedCommand");
	d_skip(d, 1);
	item(d, "wNextOffset");
	if (m->reply) {
		item(d, "wOptionalSupport");
		if (m->word_count > 3)
			d_skip(d, 2 * (m->word_count - 3));
		item(d, "dByteCount");
		struct smb_item type = { 'S', "ServiceType", "Type" };
		smb_item(d, &type, false, NULL);
		text(d, m, "NativeFS", NULL);
		return;
	}
	item(d, "wTconFlags");
	uint32_t password = item(d, "wPasswordLength");
	item(d, "dByteCount");
	d_skip(d, min_u32(password, d_left(d)));
	text(d, m, "SharePath", "Share");
	struct smb_item type = { 's', "ServiceType", NULL };
	smb_item(d, &type, false, NULL);
}

/* ---- transactions ---- */

struct trans {
	uint32_t setup_words, parameter_bytes, parameter_offset;
};

static struct trans trans_head(struct dis *d, char format)
{
	struct trans t = { 0, 0, 0 };
	static const char *const totals[] = { "dTotalParamBytes", "dTotalDataBytes",
					      "dMaxParamBytes", "dMaxDataBytes", NULL };
	items(d, totals);
	item(d, "cMaxSetupWords");
	d_skip(d, 1);
	item(d, "wTransFlags");
	item(d, "lTimeout");
	d_skip(d, 2);
	struct smb_item counts[] = { { format, "ParamBytes", NULL },
				     { format, "ParamOffset", NULL },
				     { format, "DataBytes", NULL },
				     { format, "DataOffset", NULL } };
	for (uint32_t i = 0; i < ARRAY_LEN(counts); i++) {
		uint32_t value = smb_item(d, &counts[i], false, NULL);
		if (i == 0)
			t.parameter_bytes = value;
		else if (i == 1)
			t.parameter_offset = value;
	}
	t.setup_words = item(d, "cSetupWords");
	d_skip(d, 1);
	return t;
}

static void trans_reply(struct dis *d, const struct smb_message *m)
{
	static const char *const values[] = { "dTotalParamBytes", "dTotalDataBytes", NULL };
	items(d, values);
	d_skip(d, 2);
	uint32_t parameters = item(d, "wParamBytes");
	static const char *const more[] = { "wParamOffset", "wParamDispl.", "wDataBytes",
					    "wDataOffset",  "wDataDispl.",  NULL };
	items(d, more);
	item(d, "cSetupWords");
	d_skip(d, 1);
	if (m->command == TRANS2)
		return;
	item(d, "dByteCount");
	smb_bytes(d, "ParamVec", parameters);
}

static void trans_call(struct dis *d, const struct smb_message *m)
{
	struct trans t = trans_head(d, 'd');
	uint32_t function = (uint32_t)d_peek(d, 0, 1);
	d_skip(d, min_u32(2 * t.setup_words, d_left(d)));
	item(d, "dByteCount");
	struct cursor rest = d_cursor(d);
	if (t.setup_words) {
		const char *name = known(&pipe_functions, function, "Unknown");
		struct smb_item pipe = { 'n', "NmPipeFunc", NULL };
		d_open_as(d, &F[SMB_PARAMETER], 'n');
		d_word(d, &F[SMB_PARAMETER_NAME], pipe.name);
		d_set(d, &F[SMB_VALUE_16], function);
		d_word(d, &F[SMB_LABEL], name);
		d_close(d);
		if (names_word(&pipe_functions, function))
			d_word(d, &F[SMB_EXTRA], name);
	} else if (t.parameter_bytes >= 2 && t.parameter_offset > HEADER) {
		d_seek(d, t.parameter_offset);
		uint32_t rap_function =
			d_left(d) >= 2 ? (uint32_t)d_peek(d, 0, 1) | (uint32_t)d_peek(d, 1, 1) << 8
				       : 0;
		const char *name = rap_function < ARRAY_LEN(rap) ? rap[rap_function] : NULL;
		d_open_as(d, &F[SMB_PARAMETER], 'p');
		d_word(d, &F[SMB_PARAMETER_NAME], "RAP_Func");
		d_set(d, &F[SMB_VALUE_16], rap_function);
		d_word(d, &F[SMB_LABEL], name ? name : "?");
		d_close(d);
		if (name)
			d_word(d, &F[SMB_EXTRA], name);
	}
	if (!d_ok(d))
		return;
	d_resume(d, &rest);
	text(d, m, "FileName", NULL);
}

static void level(struct dis *d)
{
	uint32_t value = (uint32_t)d_peek(d, 0, 1) | (uint32_t)d_peek(d, 1, 1) << 8;
	if (!d_need(d, 2))
		return;
	d_skip(d, 2);
	word(d, "InfoLevel", known(&levels, value, "Unknown"));
}

static void find_first(struct dis *d, const struct smb_message *m)
{
	item(d, "wSearchAttributes");
	item(d, "wFindCount");
	item(d, "wFindFlags");
	level(d);
	d_skip(d, min_u32(4, d_left(d)));
	text(d, m, "FileName", "File");
}

static void find_next(struct dis *d, const struct smb_message *m)
{
	item(d, "WFileID");
	item(d, "wFindCount");
	level(d);
	item(d, "lFindKey");
	item(d, "wFindFlags");
	text(d, m, "FileName", "File");
}

static void trans2_call(struct dis *d, const struct smb_message *m)
{
	struct trans t = trans_head(d, 'w');
	uint32_t function = item(d, "dFunctionCode");
	const char *name = known(&trans2_functions, function, "Unknown");
	word(d, "FunctionName", name);
	d_word(d, &F[SMB_EXTRA], name);
	if (!d_ok(d) || t.parameter_offset <= HEADER)
		return;
	d_seek(d, t.parameter_offset);
	switch (function) {
	case 1:
		find_first(d, m);
		break;
	case 2:
		find_next(d, m);
		break;
	case 5:
	case 6:
		item(d, "wInfoLevel");
		d_skip(d, min_u32(4, d_left(d)));
		text(d, m, "FileName", "File");
		break;
	case 7:
	case 8:
		item(d, "WFileID");
		item(d, "wInfoLevel");
		break;
	default:
		break;
	}
}

static void transaction(struct dis *d, const struct smb_message *m)
{
	uint32_t minimum = m->reply ? 10 : 14;
	d_set(d, &F[SMB_WORD_COUNT], m->word_count);
	if (m->word_count < minimum)
		return;
	if (m->command == TRANS2) {
		/* The number of bytes is behind the words. */
		struct cursor words = d_cursor(d);
		d_skip(d, 2 * m->word_count);
		uint32_t count = item(d, "dByteCount");
		struct cursor data = d_cursor(d);
		if (!d_ok(d))
			return;
		d_resume(d, &words);
		if (!m->reply) {
			trans2_call(d, m);
			return;
		}
		trans_reply(d, m);
		if (d_ok(d)) {
			d_resume(d, &data);
			smb_bytes(d, NULL, count);
		}
	} else if (m->reply) {
		trans_reply(d, m);
	} else {
		trans_call(d, m);
	}
}

bool smb_special(struct dis *d, const struct smb_message *m)
{
	switch (m->command) {
	case NEGOTIATE:
		if (m->reply)
			negotiate_reply(d, m);
		else
			negotiate_call(d);
		return true;
	case SESSION_SETUP:
		d_set(d, &F[SMB_WORD_COUNT], m->word_count);
		if (!m->word_count) {
			if (m->extended)
				word(d, NULL, " (SPNEGO)");
		} else if (m->reply)
			session_reply(d, m);
		else
			session_call(d, m);
		return true;
	case TREE_CONNECT:
		tree(d, m);
		return true;
	case TRANS:
	case TRANS2:
		transaction(d, m);
		return true;
	default:
		return false;
	}
}
