/* Live capture: the source. */
#include "live/live.h"

#include <errno.h>

int live_open(struct live **ret_live, const struct live_opts *opts, struct err *err)
{
	(void)ret_live;
	(void)opts;
	return err_set(err, ENOSYS, "capturing is not in this version");
}
