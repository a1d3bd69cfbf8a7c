/* Detail lines of NFS fields that no template describes: show functions for the table in
 * nfs_fields.c. */
#ifndef SONDE_DISSECT_NFS_SHOW_H
#define SONDE_DISSECT_NFS_SHOW_H

#include "dissect/nfs.h"

void nfs_show_access(struct view *v, const struct record *r);
void nfs_show_client_time(struct view *v, const struct record *r);
void nfs_show_entry2(struct view *v, const struct record *r);
void nfs_show_entry3(struct view *v, const struct record *r);
void nfs_show_entry_plus(struct view *v, const struct record *r);
void nfs_show_fsid2(struct view *v, const struct record *r);
void nfs_show_fsid3(struct view *v, const struct record *r);
void nfs_show_granted(struct view *v, const struct record *r);
void nfs_show_how(struct view *v, const struct record *r);
void nfs_show_last_time3(struct view *v, const struct record *r);
void nfs_show_link2(struct view *v, const struct record *r);
void nfs_show_link3(struct view *v, const struct record *r);
void nfs_show_list3(struct view *v, const struct record *r);
void nfs_show_mode2(struct view *v, const struct record *r);
void nfs_show_mode3(struct view *v, const struct record *r);
void nfs_show_nobodys(struct view *v, const struct record *r);
void nfs_show_proc(struct view *v, const struct record *r);
void nfs_show_properties(struct view *v, const struct record *r);
void nfs_show_time2(struct view *v, const struct record *r);
void nfs_show_time3(struct view *v, const struct record *r);
void nfs_show_time_delta(struct view *v, const struct record *r);
void nfs_show_time_how(struct view *v, const struct record *r);
void nfs_show_whose(struct view *v, const struct record *r);

#endif
