/* The fields of NFS versions 2 and 3. RFC 1094, RFC 1813. */
#include "dissect/nfs_show.h"

NAMES(procs2, NULL, { 0, "NULL2" }, { 1, "GETATTR2" }, { 2, "SETATTR2" }, { 3, "ROOT2" },
      { 4, "LOOKUP2" }, { 5, "READLINK2" }, { 6, "READ2" }, { 7, "WRITECACHE2" }, { 8, "WRITE2" },
      { 9, "CREATE2" }, { 10, "REMOVE2" }, { 11, "RENAME2" }, { 12, "LINK2" }, { 13, "SYMLINK2" },
      { 14, "MKDIR2" }, { 15, "RMDIR2" }, { 16, "READDIR2" }, { 17, "STATFS2" });
NAMES(procs3, NULL, { 0, "NULL3" }, { 1, "GETATTR3" }, { 2, "SETATTR3" }, { 3, "LOOKUP3" },
      { 4, "ACCESS3" }, { 5, "READLINK3" }, { 6, "READ3" }, { 7, "WRITE3" }, { 8, "CREATE3" },
      { 9, "MKDIR3" }, { 10, "SYMLINK3" }, { 11, "MKNOD3" }, { 12, "REMOVE3" }, { 13, "RMDIR3" },
      { 14, "RENAME3" }, { 15, "LINK3" }, { 16, "READDIR3" }, { 17, "READDIRPLUS3" },
      { 18, "FSSTAT3" }, { 19, "FSINFO3" }, { 20, "PATHCONF3" }, { 21, "COMMIT3" });

#define COMMON_ERRORS                                                                              \
	{ 0, "OK" }, { 1, "Not owner" }, { 2, "No such file or directory" }, { 5, "I/O error" },   \
		{ 6, "No such device or address" }, { 13, "Permission denied" },                   \
		{ 17, "File exists" }, { 19, "No such device" }, { 20, "Not a directory" },        \
		{ 21, "Is a directory" }, { 22, "Invalid argument" }, { 27, "File too large" },    \
		{ 28, "No space left on device" }, { 30, "Read-only file system" },                \
		{ 63, "File name too long" }, { 66, "Directory not empty" },                       \
		{ 69, "Disc quota exceeded" },                                                     \
	{                                                                                          \
		70, "Stale NFS file handle"                                                        \
	}

NAMES(status2, "(unknown error)", COMMON_ERRORS, { 18, "Cross-device link" },
      { 45, "Operation not supported" }, { 71, "Object is remote" }, { 72, "write cache flushed" });
NAMES(status3, "(unknown error)", COMMON_ERRORS, { 18, "Attempted cross-device link" },
      { 31, "Too many links" }, { 71, "Too many levels of remote in path" },
      { 10001, "Illegal NFS file handle" }, { 10002, "Update synch mismatch" },
      { 10003, "Readdir cookie is stale" }, { 10004, "Operation not supported" },
      { 10005, "Buffer/request too small" }, { 10006, "Server fault" }, { 10007, "Bad type" },
      { 10008, "File is temporarily unavailable" });

NAMES(types2, "?", { 1, "Regular File" }, { 2, "Directory" }, { 3, "Block special" },
      { 4, "Character special" }, { 5, "Symbolic Link" });
static const struct name types3[] = {
	{ 1, "Regular File" },	    { 2, "Directory" },	    { 3, "Block special" },
	{ 4, "Character special" }, { 5, "Symbolic Link" }, { 6, "Unix domain socket" },
	{ 7, "Named pipe" },
};
const struct names nfs_node_types = { types3, ARRAY_LEN(types3), "?" };
static const struct name stability[] = { { 0, "ASYNC" }, { 1, "DSYNC" }, { 2, "FSYNC" } };
const struct names nfs_stability = { stability, ARRAY_LEN(stability), "?" };
NAMES(time_how, NULL, { NFS_DONT_SET, "unchanged" }, { NFS_SERVER_TIME, "server time" },
      { NFS_CLIENT_TIME, "client time" });

const char *const nfs_whose_words[] = {
	[NFS_UNSAID] = "",
	[NFS_OBJECT] = "object",
	[NFS_DIRECTORY] = "directory",
	[NFS_FROM_DIRECTORY] = "from directory",
	[NFS_TO_DIRECTORY] = "to directory",
};

#define TIME2(at_, name_, text)                                                                    \
	UINT(4, .at = (at_), .name = (name_), .snoop = (text), .show = nfs_show_time2)
#define TIME3(at_, name_, text)                                                                    \
	UINT(4, .at = (at_), .name = (name_), .snoop = (text), .show = nfs_show_time3)
#define LAST_TIME3(at_, name_, text)                                                               \
	UINT(4, .at = (at_), .name = (name_), .snoop = (text), .show = nfs_show_last_time3)
#define FRACTION(at_, name_) UINT(4, .at = (at_), .name = (name_))
#define TRUTH(name_, text) UINT(4, .name = (name_), .names = &rpc_truth, .snoop = text " = {:=}")
#define BIT(mask_, name_, on_, off_)                                                               \
	{                                                                                          \
		.type = F_FLAG, .width = 4, .mask = (mask_), .name = (name_), .on = (on_),         \
		.off = (off_), .snoop = "\t"                                                       \
	}

const struct field nfs_fields[NFS_N] = {
	[NFS_PROC2] = RPC_PROCEDURE(.names = &procs2, .show = nfs_show_proc),
	[NFS_VERSION] = RPC_VERSION,
	[NFS_REPLY] = RPC_REPLY,
	[NFS_RETRANSMIT] = RPC_RETRANSMIT,
	[NFS_PROC3] = RPC_PROCEDURE(.names = &procs3, .show = nfs_show_proc),
	[NFS_STATUS2] = UINT(4, .name = "status", .names = &status2, .snoop = "Status = {} ({:=})"),
	[NFS_STATUS3] = INT(4, .name = "status", .names = &status3, .snoop = "Status = {} ({:=})"),
	[NFS_HANDLE] = BYTES(.name = "handle", .show = rpc_show_handle),
	[NFS_NO_HANDLE] = NOTE("(No file handle available)"),
	[NFS_NAME] = TEXT(.name = "name", .snoop = "File name = ", .show = rpc_show_text),
	[NFS_TO_HANDLE] = BYTES(.name = "to_handle", .show = rpc_show_handle),
	[NFS_TO_NAME] = TEXT(.name = "to_name", .snoop = "File name = ", .show = rpc_show_text),
	[NFS_PATH] = TEXT(.name = "path", .snoop = "Path = ", .show = rpc_show_text),
	[NFS_DATA] = BYTES(.name = "data"),
	[NFS_BLANK] = NOTE(""),

	[NFS_OFFSET2] = INT(4, .name = "offset", .snoop = "Offset = {}"),
	[NFS_COUNT2] = INT(4, .name = "count", .snoop = "Count = {}"),
	[NFS_TOTAL_COUNT2] = INT(4, .name = "total_count"),
	[NFS_BEGIN_OFFSET2] = INT(4, .name = "begin_offset"),
	[NFS_WRITTEN2] = INT(4, .name = "data_length", .snoop = "({} bytes(s) of data)"),
	[NFS_READ2] = INT(4, .name = "data_length", .snoop = "({} byte(s) of data)"),
	[NFS_COOKIE2] = UINT(4, .name = "cookie", .snoop = "Cookie = {}"),

	[NFS_ATTR2] = GROUP(.name = "attributes"),
	[NFS_A2_TYPE] =
		INT(4, .at = 0, .name = "type", .names = &types2, .snoop = "File type = {} ({:=})"),
	[NFS_A2_MODE] = UINT(4, .at = 4, .name = "mode", .show = nfs_show_mode2),
	[NFS_A2_NLINK] = INT(4, .at = 8, .name = "nlink", .show = nfs_show_link2),
	[NFS_A2_UID] = INT(4, .at = 12, .name = "uid"),
	[NFS_A2_GID] = INT(4, .at = 16, .name = "gid"),
	[NFS_A2_SIZE] = INT(4, .at = 20, .name = "size"),
	[NFS_A2_BLOCKSIZE] = INT(4, .at = 24, .name = "blocksize"),
	[NFS_A2_RDEV] = UINT(4, .at = 28, .name = "rdev"),
	[NFS_A2_BLOCKS] = INT(4, .at = 32, .name = "blocks"),
	[NFS_A2_FSID] = INT(4, .at = 36, .name = "fsid", .show = nfs_show_fsid2),
	[NFS_A2_FILEID] = INT(4, .at = 40, .name = "fileid"),
	[NFS_A2_ATIME] = TIME2(44, "atime", "Access time       = "),
	[NFS_A2_ATIME_USEC] = FRACTION(48, "atime_usec"),
	[NFS_A2_MTIME] = TIME2(52, "mtime", "Modification time = "),
	[NFS_A2_MTIME_USEC] = FRACTION(56, "mtime_usec"),
	[NFS_A2_CTIME] = TIME2(60, "ctime", "Inode change time = "),
	[NFS_A2_CTIME_USEC] = FRACTION(64, "ctime_usec"),

	[NFS_SET2] = GROUP(.name = "set_attributes"),
	[NFS_S2_MODE] = UINT(4, .at = 0, .name = "mode", .show = nfs_show_mode2),
	[NFS_S2_UID] = INT(4, .at = 4, .name = "uid", .snoop = "UID = {}"),
	[NFS_S2_GID] = INT(4, .at = 8, .name = "gid", .snoop = "GID = {}"),
	[NFS_S2_SIZE] = INT(4, .at = 12, .name = "size", .snoop = "Size = {}"),
	[NFS_S2_ATIME] = TIME2(16, "atime", "Access time       = "),
	[NFS_S2_ATIME_USEC] = FRACTION(20, "atime_usec"),
	[NFS_S2_MTIME] = TIME2(24, "mtime", "Modification time = "),
	[NFS_S2_MTIME_USEC] = FRACTION(28, "mtime_usec"),

	[NFS_TSIZE] = INT(4, .name = "tsize", .snoop = "Transfer size = {}"),
	[NFS_BSIZE] = INT(4, .name = "bsize", .snoop = "Block size = {}"),
	[NFS_BLOCKS] = INT(4, .name = "blocks", .snoop = "Total blocks = {}"),
	[NFS_BFREE] = INT(4, .name = "bfree", .snoop = "Free blocks = {}"),
	[NFS_BAVAIL] = INT(4, .name = "bavail", .snoop = "Available blocks = {}"),

	[NFS_OFFSET3] = UINT(8, .name = "offset", .snoop = "Offset = {}"),
	[NFS_COUNT3] = UINT(4, .name = "count", .snoop = "Count = {}"),
	[NFS_SIZE3] = UINT(4, .name = "count", .snoop = "Size   = {}"),
	[NFS_STABLE] = UINT(4, .name = "stable", .names = &nfs_stability, .snoop = "Stable = {:=}"),
	[NFS_ACCESS] = UINT(4, .name = "access", .show = nfs_show_access),
	[NFS_ACC_READ] = BIT(0x01, "read", "Read", "(no read)"),
	[NFS_ACC_LOOKUP] = BIT(0x02, "lookup", "Lookup", "(no lookup)"),
	[NFS_ACC_MODIFY] = BIT(0x04, "modify", "Modify", "(no modify)"),
	[NFS_ACC_EXTEND] = BIT(0x08, "extend", "Extend", "(no extend)"),
	[NFS_ACC_DELETE] = BIT(0x10, "delete", "Delete", "(no delete)"),
	[NFS_ACC_EXECUTE] = BIT(0x20, "execute", "Execute", "(no execute)"),
	[NFS_GRANTED] = UINT(4, .name = "access", .show = nfs_show_granted),
	[NFS_HOW] = UINT(4, .name = "how", .show = nfs_show_how),
	[NFS_EXCLUSIVE_VERF] = BYTES(.name = "verifier", .snoop = "Guard = {:H}"),
	[NFS_GUARDED] = UINT(4, .name = "guarded"),
	[NFS_GUARD] = TIME3(0, "guard_ctime", "Guard = "),
	[NFS_GUARD_NSEC] = FRACTION(4, "guard_ctime_nsec"),
	[NFS_NODE_TYPE] =
		UINT(4, .name = "type", .names = &nfs_node_types, .snoop = "File type = {:=}"),
	[NFS_MAJOR] = UINT(4, .name = "major", .snoop = "Major = {}"),
	[NFS_MINOR] = UINT(4, .name = "minor", .snoop = "Minor = {}"),
	[NFS_COOKIE3] = UINT(8, .name = "cookie", .snoop = "Cookie   = {}"),
	[NFS_COOKIE_VERF] = BYTES(.name = "cookie_verifier", .snoop = "Verifier = {:H}"),
	[NFS_DIRCOUNT] = UINT(4, .name = "dircount", .snoop = "Dircount = {}"),
	[NFS_MAXCOUNT] = UINT(4, .name = "maxcount", .snoop = "Maxcount = {}"),
	[NFS_READ3] = UINT(4, .name = "count", .snoop = "Count = {} bytes read"),
	[NFS_EOF3] = TRUTH("eof", "End of file"),
	[NFS_WRITTEN3] = UINT(4, .name = "count", .snoop = "Count = {} bytes written"),
	[NFS_WRITE_VERF] = BYTES(.name = "verifier", .snoop = "Verifier = {:H}"),
	[NFS_DIR_VERF] = BYTES(.name = "cookie_verifier", .snoop = "Cookie verifier = {:H}"),

	[NFS_SET3] = GROUP(.name = "set_attributes"),
	[NFS_S3_MODE] = UINT(4, .name = "mode", .show = nfs_show_mode3),
	[NFS_S3_NO_MODE] = NOTE("Mode = (not set)"),
	[NFS_S3_UID] = UINT(4, .name = "uid", .snoop = "User ID = {:d}"),
	[NFS_S3_NO_UID] = NOTE("User ID = (not set)"),
	[NFS_S3_GID] = UINT(4, .name = "gid", .snoop = "Group ID = {:d}"),
	[NFS_S3_NO_GID] = NOTE("Group ID = (not set)"),
	[NFS_S3_SIZE] = UINT(8, .name = "size", .snoop = "Size = {}"),
	[NFS_S3_NO_SIZE] = NOTE("Size = (not set)"),
	[NFS_S3_ATIME_HOW] = UINT(4, .name = "atime_how", .names = &time_how,
				  .snoop = "Access time = ", .show = nfs_show_time_how),
	[NFS_S3_ATIME] = UINT(4, .at = 0, .name = "atime",
			      .snoop = "Access time = ", .show = nfs_show_client_time),
	[NFS_S3_ATIME_NSEC] = FRACTION(4, "atime_nsec"),
	[NFS_S3_MTIME_HOW] = UINT(4, .name = "mtime_how", .names = &time_how,
				  .snoop = "Modification time = ", .show = nfs_show_time_how),
	[NFS_S3_MTIME] = UINT(4, .at = 0, .name = "mtime",
			      .snoop = "Modification time = ", .show = nfs_show_client_time),
	[NFS_S3_MTIME_NSEC] = FRACTION(4, "mtime_nsec"),

	[NFS_OF] = WORD(.name = "of"),
	[NFS_WCC] = GROUP(.name = "wcc"),
	[NFS_AFTER] = GROUP(.name = "attributes",
			    .snoop = "Post-operation attributes: ", .show = nfs_show_whose),
	[NFS_NO_AFTER] = UINT(0, .hidden = true,
			      .snoop = "Post-operation attributes: ", .show = nfs_show_nobodys),
	[NFS_ATTR3] = GROUP(.name = "attributes"),
	[NFS_A3_TYPE] = INT(4, .at = 0, .name = "type", .names = &nfs_node_types,
			    .snoop = "  File type = {} ({:=})"),
	[NFS_A3_MODE] = UINT(4, .at = 4, .name = "mode", .show = nfs_show_mode3),
	[NFS_A3_NLINK] = UINT(4, .at = 8, .name = "nlink", .show = nfs_show_link3),
	[NFS_A3_UID] = UINT(4, .at = 12, .name = "uid"),
	[NFS_A3_GID] = UINT(4, .at = 16, .name = "gid"),
	[NFS_A3_SIZE] =
		UINT(8, .at = 20, .name = "size", .snoop = "  File size = {}, Used = {used}"),
	[NFS_A3_USED] = UINT(8, .at = 28, .name = "used"),
	[NFS_A3_MAJOR] = UINT(4, .at = 36, .name = "rdev_major",
			      .snoop = "  Special: Major = {}, Minor = {rdev_minor}"),
	[NFS_A3_MINOR] = UINT(4, .at = 40, .name = "rdev_minor"),
	[NFS_A3_FSID] = UINT(8, .at = 44, .name = "fsid", .show = nfs_show_fsid3),
	[NFS_A3_FILEID] = UINT(8, .at = 52, .name = "fileid"),
	[NFS_A3_ATIME] = TIME3(60, "atime", "  Last access time      = "),
	[NFS_A3_ATIME_NSEC] = FRACTION(64, "atime_nsec"),
	[NFS_A3_MTIME] = TIME3(68, "mtime", "  Modification time     = "),
	[NFS_A3_MTIME_NSEC] = FRACTION(72, "mtime_nsec"),
	[NFS_A3_CTIME] = LAST_TIME3(76, "ctime", "  Attribute change time = "),
	[NFS_A3_CTIME_NSEC] = FRACTION(80, "ctime_nsec"),
	[NFS_BEFORE] = GROUP(.name = "before",
			     .snoop = "Pre-operation attributes: ", .show = nfs_show_whose),
	[NFS_NO_BEFORE] = UINT(0, .hidden = true,
			       .snoop = "Pre-operation attributes: ", .show = nfs_show_nobodys),
	[NFS_B3_SIZE] = UINT(8, .at = 0, .name = "size", .snoop = "  Size = {} bytes"),
	[NFS_B3_MTIME] = TIME3(8, "mtime", "  Modification time      = "),
	[NFS_B3_MTIME_NSEC] = FRACTION(12, "mtime_nsec"),
	[NFS_B3_CTIME] = LAST_TIME3(16, "ctime", "  Attribute change time  = "),
	[NFS_B3_CTIME_NSEC] = FRACTION(20, "ctime_nsec"),

	[NFS_TBYTES] = UINT(8, .name = "tbytes", .snoop = "Total space = {} bytes"),
	[NFS_FBYTES] = UINT(8, .name = "fbytes", .snoop = "Available space = {} bytes"),
	[NFS_ABYTES] = UINT(8, .name = "abytes", .snoop = "Available space - this user = {} bytes"),
	[NFS_TFILES] = UINT(8, .name = "tfiles", .snoop = "Total file slots = {}"),
	[NFS_FFILES] = UINT(8, .name = "ffiles", .snoop = "Available file slots = {}"),
	[NFS_AFILES] = UINT(8, .name = "afiles", .snoop = "Available file slots - this user = {}"),
	[NFS_INVARSEC] = UINT(4, .name = "invarsec", .snoop = "Invariant time = {} sec"),

	[NFS_READ_SIZES] = NOTE("Read transfer sizes:"),
	[NFS_RTMAX] = UINT(4, .name = "rtmax", .snoop = "   Maximum = {} bytes"),
	[NFS_RTPREF] = UINT(4, .name = "rtpref", .snoop = "   Preferred = {} bytes"),
	[NFS_RTMULT] = UINT(4, .name = "rtmult", .snoop = "   Suggested multiple = {} bytes"),
	[NFS_WRITE_SIZES] = NOTE("Write transfer sizes:"),
	[NFS_WTMAX] = UINT(4, .name = "wtmax", .snoop = "   Maximum = {} bytes"),
	[NFS_WTPREF] = UINT(4, .name = "wtpref", .snoop = "   Preferred = {} bytes"),
	[NFS_WTMULT] = UINT(4, .name = "wtmult", .snoop = "   Suggested multiple = {} bytes"),
	[NFS_DIR_SIZE] = NOTE("Directory read size:"),
	[NFS_DTPREF] = UINT(4, .name = "dtpref", .snoop = "   Preferred = {} bytes"),
	[NFS_LIMITS] = NOTE("File system limits:"),
	[NFS_MAXFILESIZE] = UINT(8, .name = "maxfilesize", .snoop = "   Max file size = {} bytes"),
	[NFS_TIME_DELTA] = UINT(
		4, .at = 0, .name = "time_delta",
		.snoop = "   Server minimum time discrimination = ", .show = nfs_show_time_delta),
	[NFS_TIME_DELTA_NSEC] = FRACTION(4, "time_delta_nsec"),
	[NFS_PROPERTIES] = UINT(4, .name = "properties", .show = nfs_show_properties),
	[NFS_FSF_LINK] =
		BIT(0x01, "hard_links", "Hard links supported", "(hard links not supported)"),
	[NFS_FSF_SYMLINK] =
		BIT(0x02, "symlinks", "Symbolic links supported", "(symbolic links not supported)"),
	[NFS_FSF_HOMOGENEOUS] = BIT(0x08, "homogeneous", "Pathconf cannot vary per file",
				    "(pathconf can vary per file)"),
	[NFS_FSF_CANSETTIME] = BIT(0x10, "can_set_time", "Server can always set file times",
				   "(server cannot always set file times)"),
	[NFS_LINKMAX] = UINT(4, .name = "linkmax", .snoop = "Link max = {}"),
	[NFS_NAME_MAX] = UINT(4, .name = "name_max", .snoop = "Name max = {}"),
	[NFS_NO_TRUNC] = TRUTH("no_trunc", "No trunc        "),
	[NFS_CHOWN_RESTRICTED] = TRUTH("chown_restricted", "Chown restricted"),
	[NFS_CASE_INSENSITIVE] = TRUTH("case_insensitive", "Case insensitive"),
	[NFS_CASE_PRESERVING] = TRUTH("case_preserving", "Case preserving "),

	[NFS_LIST2] = NOTE(" File id  Cookie Name"),
	[NFS_LIST3] = NOTE(NULL, .show = nfs_show_list3),
	[NFS_LIST_PLUS] = NOTE(""),
	[NFS_ENTRY2] = GROUP(.name = "entries", .show = nfs_show_entry2),
	[NFS_ENTRY3] = GROUP(.name = "entries", .show = nfs_show_entry3),
	[NFS_ENTRY_PLUS] = GROUP(.name = "entries", .show = nfs_show_entry_plus),
	[NFS_E2_FILEID] = UINT(4, .name = "fileid"),
	[NFS_E2_COOKIE] = UINT(4, .name = "cookie"),
	[NFS_E3_FILEID] = UINT(8, .name = "fileid"),
	[NFS_E3_COOKIE] = UINT(8, .name = "cookie"),
	[NFS_E_NAME] = TEXT(.name = "name"),
	[NFS_PLUS_FILEID] = UINT(8, .name = "fileid", .snoop = "File ID = {}"),
	[NFS_PLUS_NAME] = TEXT(.name = "name", .snoop = "Name = ", .show = rpc_show_text),
	[NFS_PLUS_COOKIE] = UINT(8, .name = "cookie", .snoop = "Cookie = {}"),
	[NFS_N_ENTRIES] = UINT(0, .name = "entry_count", .snoop = "  {} entries"),
	[NFS_CUT] = UINT(0, .name = "cut", .hidden = true),
	[NFS_LIST_EOF2] = INT(4, .name = "eof", .snoop = "EOF = {}"),
	[NFS_LIST_EOF3] = TRUTH("eof", "EOF"),
};
