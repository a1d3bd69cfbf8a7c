/* Mail through the system's sendmail. */
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "prog/arpsnmp/report.h"

/* Starts the program with the reading end of a pipe as its input. Returns the writing end. */
static int start(const struct mail *mail, pid_t *ret_pid)
{
	char path[] = "PATH=/usr/sbin:/usr/bin:/sbin:/bin", option[] = "-odi";
	char *const environment[] = { path, NULL };
	char *const argv[] = { (char *)(uintptr_t)mail->program, option,
			       (char *)(uintptr_t)mail->recipient, NULL };
	posix_spawn_file_actions_t actions;
	int ends[2];
	if (pipe2(ends, O_CLOEXEC) < 0)
		return -errno;
	int r = posix_spawn_file_actions_init(&actions);
	if (r == 0) {
		r = posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO);
		if (r == 0)
			r = posix_spawn(ret_pid, mail->program, &actions, NULL, argv, environment);
		posix_spawn_file_actions_destroy(&actions);
	}
	close(ends[0]);
	if (r == 0)
		return ends[1];
	close(ends[1]);
	return -r;
}

int mail_send(const struct mail *mail, struct err *err)
{
	char buf[4096];
	pid_t pid;
	int status, fd = start(mail, &pid);
	if (fd < 0)
		return err_set(err, -fd, "%s: %s", mail->program, strerror(-fd));
	struct out o = out_fd(fd, buf, sizeof(buf));
	out_s(&o, "From: arpsnmp\nTo: ");
	out_text(&o, (const uint8_t *)mail->recipient, (uint32_t)strlen(mail->recipient));
	out_s(&o, "\nSubject: ");
	out_s(&o, mail->subject);
	out_s(&o, "\n\n");
	for (size_t at = 0; at < mail->n_body; at += sizeof(buf) / 2) /* what fits at a time */
		out_raw(&o, mail->body + at, min_size(sizeof(buf) / 2, mail->n_body - at));
	out_flush(&o);
	close(fd);
	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return err_set(err, errno, "%s: %s", mail->program, strerror(errno));
	if (WIFEXITED(status) && WEXITSTATUS(status) == 0 && !o.write_errno)
		return 0;
	return err_set(err, EIO, "%s: the message was not accepted", mail->program);
}
