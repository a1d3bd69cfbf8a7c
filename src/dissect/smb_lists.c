/* SMB commands that are lists of values. */
#include "dissect/smb.h"

/* One letter for the type, the rest is the name; r and R pass over one and two bytes. */
static const struct {
	uint8_t command;
	const char *call, *reply;
} lists[] = {
	{ 0x04, "WFileID|lLastModTime|dByteCount", "dByteCount" },
	{ 0x07, "wFileAttributes|dByteCount|r|UFileName|r|UNewPath", "dByteCount" },
	{ 0x08, "dBytecount|r|UFileName", "wFileAttributes|lTime|lSize|R|R|R|R|R|dByteCount" },
	{ 0x0a, "WFileID|wI/0 Bytes|LFileOffset|WBytesLeft|dByteCount",
	  "WDataLength|R|R|R|R|dByteCount" },
	{ 0x0b, "WFileID|wI/0 Bytes|LFileOffset|WBytesLeft|dByteCount", "WDataLength|dByteCount" },
	{ 0x10, "dByteCount|r|UFile", "dByteCount" },
	{ 0x1a, "WFileID|LFileOffset|wMaxCount|wMinCount|lTimeout|R|dByteCount", NULL },
	{ 0x24,
	  "wChainedCommand|wNextOffset|WFileID|wLockType|lOpenTimeout|W#Unlocks|W#Locks|dByteCount",
	  NULL },
	{ 0x2d,
	  "wChainedCommand|wNextOffset|wFlags|wMode|wSearchAttributes|wFileAttributes|lTime|"
	  "wOpenFunction|lFileSize|lOpenTimeout|R|R|dByteCount|r|UFileName",
	  "wChainedCommand|wNextOffset|WFileID|wAttributes|lTime|LSize|wOpenMode|wFileType|"
	  "wDeviceState|wActionTaken|lUniqueFileID|R|wBytecount" },
	{ 0x2e,
	  "wChainedCommand|wNextOffset|WFileID|LOffset|DMaxCount|dMinCount|dMaxCountHigh|R|"
	  "wRemaining|lOffsetHigh|dByteCount",
	  "wChainedCommand|wNextOffset|dRemaining|R|R|DCount|dDataOffset|dCountHigh|R|R|R|R|"
	  "dByteCount" },
	{ 0x2f,
	  "wChainedCommand|wNextOffset|WFileID|LOffset|R|R|wWriteMode|wRemaining|dDataLenHigh|"
	  "DDataLen|dDataOffset|lOffsetHigh",
	  "wChainedCommand|wNextOffset|DCount|wRemaining|wCountHigh" },
	{ 0x34, "WFileID|dByteCount", "dByteCount" },
	{ 0x71, "dByteCount", "dByteCount" },
	{ 0x74, "wChainedCommand|wNextOffset", "wChainedCommnad|wNextOffset" },
	{ 0xa2,
	  "wChainedCommand|wNextOffset|r|dNameLength|lCreateFlags|lRootDirFID|lDesiredAccess|"
	  "lAllocSizeLow|lAllocSizeHigh|lNTFileAttributes|lShareAccess|lOpenDisposition|"
	  "lCreateOption|lImpersonationLevel|bSecurityFlags|dByteCount|r|UFileName",
	  "wChainedCommand|wNextOffset|bOplockLevel|WFileID|lCreateAction" },
	{ 0xa4, "dByteCount", NULL },
};

static void read_list(struct dis *d, const char *list, bool unicode)
{
	bool ended = false;
	while (*list && !ended && d_ok(d)) {
		size_t n = strcspn(list, "|");
		if (*list == 'r' && n == 1) {
			d_skip(d, min_u32(1, d_left(d)));
		} else if (*list == 'R' && n == 1) {
			d_skip(d, min_u32(2, d_left(d)));
		} else {
			char *name = (char *)d_alloc(d, (uint32_t)n);
			if (!name)
				return;
			memcpy(name, list + 1, n - 1);
			name[n - 1] = '\0';
			struct smb_item item = { *list, name, name };
			smb_item(d, &item, unicode, &ended);
		}
		list += n + (list[n] == '|');
	}
}

bool smb_list(struct dis *d, const struct smb_message *m)
{
	for (uint32_t i = 0; i < ARRAY_LEN(lists); i++) {
		if (lists[i].command != m->command)
			continue;
		const char *list = m->reply ? lists[i].reply : lists[i].call;
		if (!list)
			return false;
		d_set(d, &smb_fields[SMB_WORD_COUNT], m->word_count);
		read_list(d, list, m->unicode);
		return true;
	}
	return false;
}
