"""A private PostgreSQL for the benchmark: in a temporary folder, on a socket in it, with the settings of its package."""
import glob
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from pathlib import Path


class PrivateServer:
    """Started at once; `stop` removes every trace. PostgreSQL refuses to be run by root, which hands it to the account of its package."""

    def __init__(self, **settings):
        found = shutil.which("initdb") or next(iter(sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"), reverse=True)), None)
        if not found:
            raise SystemExit("bench: PostgreSQL is not installed here (initdb).")
        self.programs = Path(found).resolve().parent
        self.folder = Path(tempfile.mkdtemp(prefix="jalon-bench-", dir="/tmp"))
        self.owner = None
        if os.geteuid() == 0:
            self.owner = pwd.getpwnam("postgres")
            os.chown(self.folder, self.owner.pw_uid, self.owner.pw_gid)
        self.run("initdb", "-D", "data", "-U", "owner", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        options = f"-c listen_addresses='' -c unix_socket_directories='{self.folder}'"
        options += "".join(f" -c {name}={value}" for name, value in settings.items())
        self.run("pg_ctl", "start", "-w", "-s", "-D", "data", "-l", "log", "-o", options)

    def run(self, program, *words):
        account = {"user": self.owner.pw_uid, "group": self.owner.pw_gid} if self.owner else {}
        return subprocess.run(
            [self.programs / program, *words], cwd=self.folder, check=True, text=True, stdout=subprocess.PIPE, **account
        ).stdout

    def address(self, database):
        return f"postgresql:///{database}?host={self.folder}&user=owner"

    def programme(self, program, file, environment):
        """A copy of a programme, by `jalon copy`: its address, and how many seconds the copy took."""
        self.run("createdb", "-h", str(self.folder), "-U", "owner", "-E", "UTF8", "-T", "template0", "jalon")
        address, start = self.address("jalon"), time.monotonic()
        subprocess.run([program, "copy", file, address, "--quiet"], env=environment, check=True, stdout=subprocess.DEVNULL)
        seconds = time.monotonic() - start
        # As a server that has been running for a day: its statistics are there, its dead rows swept.
        self.ask("VACUUM ANALYZE")
        return address, seconds

    def ask(self, sql):
        return self.run("psql", "-qAtX", "-h", str(self.folder), "-U", "owner", "-d", "jalon", "-c", sql)

    def stop(self):
        self.run("pg_ctl", "stop", "-s", "-m", "fast", "-D", "data")
        shutil.rmtree(self.folder, ignore_errors=True)
