"""systemd-logind for a test, on a private bus. Arguments: "systemd", which stands in for the service
manager that logind asks to start scopes; or "login" USER-ID TTY HOST CLASS, which logs in as PAM's
module does and stays logged in until it is ended. Prints a line when it is ready."""
import os
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

MANAGER = 'org.freedesktop.systemd1.Manager'
PATH = '/org/freedesktop/systemd1'


class Manager(dbus.service.Object):
    """Every job is done a moment after it was asked for."""

    jobs = 0

    def job(self, unit):
        self.jobs += 1
        number, path = self.jobs, f'{PATH}/job/{self.jobs}'
        GLib.timeout_add(10, lambda: self.JobRemoved(number, path, unit, 'done'))
        return dbus.ObjectPath(path)

    @dbus.service.method(MANAGER)
    def Subscribe(self):
        pass

    @dbus.service.method(MANAGER, in_signature='ssa(sv)a(sa(sv))', out_signature='o')
    def StartTransientUnit(self, unit, _mode, _properties, _others):
        return self.job(unit)

    @dbus.service.method(MANAGER, in_signature='ss', out_signature='o')
    def StartUnit(self, unit, _mode):
        return self.job(unit)

    @dbus.service.method(MANAGER, in_signature='ss', out_signature='o')
    def StopUnit(self, unit, _mode):
        return self.job(unit)

    @dbus.service.signal(MANAGER, signature='uoss')
    def JobRemoved(self, number, job, unit, result):
        pass


def systemd(bus):
    name = dbus.service.BusName('org.freedesktop.systemd1', bus)
    manager = Manager(bus, PATH)
    print('ready', flush=True)
    GLib.MainLoop().run()
    return name, manager


def login(bus, user, tty, host, kind):
    logind = bus.get_object('org.freedesktop.login1', '/org/freedesktop/login1')
    session = logind.CreateSession(
        dbus.UInt32(int(user)), dbus.UInt32(os.getpid()), 'sshd', 'tty', kind, '', '',
        dbus.UInt32(0), tty, '', bool(host), '', host, dbus.Array([], signature='(sv)'),
        dbus_interface='org.freedesktop.login1.Manager')
    print('ready', flush=True)
    GLib.MainLoop().run()
    return session  # holds the descriptor that says that somebody is logged in


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    what, *words = sys.argv[1:]
    {'systemd': systemd, 'login': login}[what](dbus.SystemBus(), *words)


main()
