/*
 * NFS versions 2 and 3: one protocol, two sets of procedures. proto/nfs.c looks at the version;
 * nfs2.c, nfs3_args.c and nfs3_results.c decode; the fields are in nfs_fields.c, their irregular
 * lines in nfs_show.c.
 */
#ifndef SONDE_DISSECT_NFS_H
#define SONDE_DISSECT_NFS_H

#include "dissect/rpc_text.h"

enum {
	/* The first record: PROC2..RETRANSMIT or VERSION..PROC3. */
	NFS_PROC2,
	NFS_VERSION,
	NFS_REPLY,
	NFS_RETRANSMIT,
	NFS_PROC3,
	NFS_STATUS2,
	NFS_STATUS3,
	NFS_HANDLE,
	NFS_NO_HANDLE,
	NFS_NAME,
	NFS_TO_HANDLE,
	NFS_TO_NAME,
	NFS_PATH,
	NFS_DATA,
	NFS_BLANK,
	/* version 2 */
	NFS_OFFSET2,
	NFS_COUNT2,
	NFS_TOTAL_COUNT2,
	NFS_BEGIN_OFFSET2,
	NFS_WRITTEN2,
	NFS_READ2,
	NFS_COOKIE2,
	NFS_ATTR2, /* group */
	NFS_A2_TYPE,
	NFS_A2_MODE,
	NFS_A2_NLINK,
	NFS_A2_UID,
	NFS_A2_GID,
	NFS_A2_SIZE,
	NFS_A2_BLOCKSIZE,
	NFS_A2_RDEV,
	NFS_A2_BLOCKS,
	NFS_A2_FSID,
	NFS_A2_FILEID,
	NFS_A2_ATIME,
	NFS_A2_ATIME_USEC,
	NFS_A2_MTIME,
	NFS_A2_MTIME_USEC,
	NFS_A2_CTIME,
	NFS_A2_CTIME_USEC,
	NFS_SET2, /* group */
	NFS_S2_MODE,
	NFS_S2_UID,
	NFS_S2_GID,
	NFS_S2_SIZE,
	NFS_S2_ATIME,
	NFS_S2_ATIME_USEC,
	NFS_S2_MTIME,
	NFS_S2_MTIME_USEC,
	NFS_TSIZE,
	NFS_BSIZE,
	NFS_BLOCKS,
	NFS_BFREE,
	NFS_BAVAIL,
	/* version 3 */
	NFS_OFFSET3,
	NFS_COUNT3,
	NFS_SIZE3,
	NFS_STABLE,
	NFS_ACCESS, /* ..ACC_EXECUTE: parts of one number */
	NFS_ACC_READ,
	NFS_ACC_LOOKUP,
	NFS_ACC_MODIFY,
	NFS_ACC_EXTEND,
	NFS_ACC_DELETE,
	NFS_ACC_EXECUTE,
	NFS_GRANTED,
	NFS_HOW,
	NFS_EXCLUSIVE_VERF,
	NFS_GUARDED,
	NFS_GUARD,
	NFS_GUARD_NSEC,
	NFS_NODE_TYPE,
	NFS_MAJOR,
	NFS_MINOR,
	NFS_COOKIE3,
	NFS_COOKIE_VERF,
	NFS_DIRCOUNT,
	NFS_MAXCOUNT,
	NFS_READ3,
	NFS_EOF3,
	NFS_WRITTEN3,
	NFS_WRITE_VERF,
	NFS_DIR_VERF,
	NFS_SET3, /* group */
	NFS_S3_MODE,
	NFS_S3_NO_MODE,
	NFS_S3_UID,
	NFS_S3_NO_UID,
	NFS_S3_GID,
	NFS_S3_NO_GID,
	NFS_S3_SIZE,
	NFS_S3_NO_SIZE,
	NFS_S3_ATIME_HOW,
	NFS_S3_ATIME,
	NFS_S3_ATIME_NSEC,
	NFS_S3_MTIME_HOW,
	NFS_S3_MTIME,
	NFS_S3_MTIME_NSEC,
	NFS_OF,	   /* whose attributes */
	NFS_WCC,   /* group: BEFORE and AFTER of a change */
	NFS_AFTER, /* group: attributes after the operation; number: enum nfs_whose */
	NFS_NO_AFTER,
	NFS_ATTR3, /* group: attributes asked for */
	NFS_A3_TYPE,
	NFS_A3_MODE,
	NFS_A3_NLINK,
	NFS_A3_UID,
	NFS_A3_GID,
	NFS_A3_SIZE,
	NFS_A3_USED,
	NFS_A3_MAJOR,
	NFS_A3_MINOR,
	NFS_A3_FSID,
	NFS_A3_FILEID,
	NFS_A3_ATIME,
	NFS_A3_ATIME_NSEC,
	NFS_A3_MTIME,
	NFS_A3_MTIME_NSEC,
	NFS_A3_CTIME,
	NFS_A3_CTIME_NSEC,
	NFS_BEFORE, /* group: number as in AFTER */
	NFS_NO_BEFORE,
	NFS_B3_SIZE,
	NFS_B3_MTIME,
	NFS_B3_MTIME_NSEC,
	NFS_B3_CTIME,
	NFS_B3_CTIME_NSEC,
	NFS_TBYTES,
	NFS_FBYTES,
	NFS_ABYTES,
	NFS_TFILES,
	NFS_FFILES,
	NFS_AFILES,
	NFS_INVARSEC,
	NFS_READ_SIZES,
	NFS_RTMAX,
	NFS_RTPREF,
	NFS_RTMULT,
	NFS_WRITE_SIZES,
	NFS_WTMAX,
	NFS_WTPREF,
	NFS_WTMULT,
	NFS_DIR_SIZE,
	NFS_DTPREF,
	NFS_LIMITS,
	NFS_MAXFILESIZE,
	NFS_TIME_DELTA,
	NFS_TIME_DELTA_NSEC,
	NFS_PROPERTIES, /* ..FSF_CANSETTIME: parts of one number */
	NFS_FSF_LINK,
	NFS_FSF_SYMLINK,
	NFS_FSF_HOMOGENEOUS,
	NFS_FSF_CANSETTIME,
	NFS_LINKMAX,
	NFS_NAME_MAX,
	NFS_NO_TRUNC,
	NFS_CHOWN_RESTRICTED,
	NFS_CASE_INSENSITIVE,
	NFS_CASE_PRESERVING,
	/* directory lists */
	NFS_LIST2, /* note above the entries */
	NFS_LIST3,
	NFS_LIST_PLUS,
	NFS_ENTRY2, /* groups */
	NFS_ENTRY3,
	NFS_ENTRY_PLUS, /* number: of the entry */
	NFS_E2_FILEID,
	NFS_E2_COOKIE,
	NFS_E3_FILEID,
	NFS_E3_COOKIE,
	NFS_E_NAME,
	NFS_PLUS_FILEID,
	NFS_PLUS_NAME,
	NFS_PLUS_COOKIE,
	NFS_N_ENTRIES,
	NFS_CUT, /* summary lines: the list is not all there */
	NFS_LIST_EOF2,
	NFS_LIST_EOF3,
	NFS_N
};

extern const struct field nfs_fields[NFS_N];

enum nfs_whose { NFS_UNSAID, NFS_OBJECT, NFS_DIRECTORY, NFS_FROM_DIRECTORY, NFS_TO_DIRECTORY };

/* "" or "object" and so on. */
extern const char *const nfs_whose_words[];

/* Values of NFS_A3_TYPE and NFS_NODE_TYPE that decide what follows. */
enum { NFS_BLOCK_DEVICE = 3, NFS_CHAR_DEVICE, NFS_SOCKET = 6, NFS_FIFO };

enum { NFS_EXCLUSIVE = 2 };				 /* of NFS_HOW */
enum { NFS_DONT_SET, NFS_SERVER_TIME, NFS_CLIENT_TIME }; /* of NFS_S3_ATIME_HOW */

extern const struct names nfs_node_types, nfs_stability;

enum { NFS2_PROCS = 18, NFS3_PROCS = 22 };

/* ---- shared by the versions ---- */

/* Where the n-th line of a run of fields ends: bytes from its first, its last field. */
struct nfs_cut {
	uint8_t bytes, last;
};

/* A run of fields, a record for each line: a packet that is cut shows the lines that are
 * complete. */
void nfs_run(struct dis *d, uint32_t first, const struct nfs_cut *cuts, uint32_t n);

/* A file name: shorter ones are taken for lines, as the original does. */
void nfs_name(struct dis *d, uint32_t field);
void nfs_path(struct dis *d);

/* A list of directory entries: each behind a 1, the last before a 0. */
struct nfs_list {
	uint32_t head; /* the note above them */
	uint32_t foot; /* a note behind them; 0: none */
	uint32_t eof;  /* the field behind that */
	void (*entry)(struct dis *d, uint32_t n);
	void (*pass)(struct cursor *c); /* moves over an entry */
};

/* Records the entries; in brief runs only their number. */
void nfs_list(struct dis *d, const struct nfs_list *list);

/* For pass(): moves over an opaque of variable length. */
void nfs_pass_opaque(struct cursor *c);

/* Pieces of summary lines: " FH=0020", " FH=0020 name", " (Path=/x)". Nothing if any of it is
 * missing. */
void nfs_line_handle(struct view *v);
void nfs_line_name(struct view *v);
void nfs_line_to_name(struct view *v);
void nfs_line_path(struct view *v);

/* A number behind a text. */
void nfs_line_number(struct view *v, const char *label, uint32_t field);

/* " 3 entries (No more)". eof: the field that says so. */
void nfs_line_entries(struct view *v, uint32_t eof);

/* ---- versions; procedure below NFS2_PROCS or NFS3_PROCS ---- */

void nfs2_call(struct dis *d, uint32_t procedure);
void nfs2_reply(struct dis *d, uint32_t procedure);
void nfs2_call_line(struct view *v, uint32_t procedure);
void nfs2_reply_line(struct view *v, uint32_t procedure);

void nfs3_call(struct dis *d, uint32_t procedure);
void nfs3_reply(struct dis *d, uint32_t procedure);
void nfs3_call_line(struct view *v, uint32_t procedure);
void nfs3_reply_line(struct view *v, uint32_t procedure);

/* Version 3: a file handle. */
void nfs3_handle(struct dis *d, uint32_t field);

/* " (read,lookup)" without the blank and brackets. */
void nfs3_put_access(struct view *v, uint32_t field);

#endif
