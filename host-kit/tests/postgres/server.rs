//! A PostgreSQL server of a test's own, in a temporary folder, behind a Unix socket.

use std::fs::File;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use madoguchi_host_kit::Postgres;
use madoguchi_host_kit::postgres::{Client, Config, NoTls};
use tempfile::TempDir;

/// A server that is stopped when it is dropped, and also when the test's process is killed.
pub(crate) struct Server {
    folder: TempDir,
    settings: Vec<&'static str>,
    shell: Option<Child>,
}

impl Server {
    /// A server whose databases sort texts by the rules of English, not by bytes.
    pub(crate) fn start() -> Self {
        Self::with(&[])
    }

    /// A server with these settings (`name=value`).
    pub(crate) fn with(settings: &[&'static str]) -> Self {
        let mut server = Self { folder: folder(), settings: settings.to_vec(), shell: None };
        let mut init = server.command(&tool("initdb"));
        init.args(["--auth=trust", "--username=postgres", "--no-sync", "--encoding=UTF8", "--locale=C.UTF-8"]);
        init.args(["--locale-provider=icu", "--icu-locale=en-US", "--pgdata"]).arg(server.data());
        let done = init.output().unwrap();
        assert!(done.status.success(), "initdb: {}", String::from_utf8_lossy(&done.stderr));
        server.run();
        server
    }

    /// Stops the server, turns a copy of its data into a standby, and starts that.
    pub(crate) fn into_standby(mut self) -> Self {
        self.stop("INT");
        File::create(self.data().join("standby.signal")).unwrap();
        self.run();
        self
    }

    /// Stops the server like a crash, and starts it again.
    pub(crate) fn restart(&mut self) {
        self.stop("QUIT");
        self.run();
    }

    /// Stops the server with a signal: INT ends open transactions, QUIT ends everything at once.
    pub(crate) fn stop(&mut self, signal: &str) {
        use std::io::Write as _;
        if let Some(mut shell) = self.shell.take() {
            writeln!(shell.stdin.take().unwrap(), "{signal}").unwrap();
            shell.wait().unwrap();
        }
    }

    /// Kills every process of the server with SIGKILL, so nothing that only its memory holds is left. Linux only.
    pub(crate) fn kill(&mut self) {
        let file = std::fs::read_to_string(self.data().join("postmaster.pid")).unwrap();
        let main: u32 = file.lines().next().unwrap().parse().unwrap();
        // Its processes have process groups of their own. While the main process is stopped, it starts no other.
        signal("STOP", &[main]);
        wait_until(|| stat(main).is_some_and(|(state, _)| state == "T"));
        let mut all = children(main);
        all.push(main);
        signal("KILL", &all);
        self.stop("KILL"); // the shell waits for the main process
        wait_until(|| all.iter().all(|process| is_over(*process)));
    }

    /// Starts the server below a shell, which stops it when this process closes its end of the pipe, be it by its own end.
    pub(crate) fn run(&mut self) {
        let script = r#""$0" "$@" & read -r signal; kill -"${signal:-QUIT}" $!; wait $!"#;
        let log = File::options().create(true).append(true).open(self.folder.path().join("log")).unwrap();
        let mut shell = self.command(Path::new("/bin/sh"));
        shell.args(["-c", script]).arg(tool("postgres")).arg("-D").arg(self.data()).arg("-k").arg(self.folder.path());
        for setting in ["listen_addresses=", "max_connections=200"].iter().chain(&self.settings) {
            shell.args(["-c", setting]);
        }
        // In a process group of its own: a signal to this process's group would end the shell before it can stop the server.
        shell.process_group(0).stdin(Stdio::piped()).stdout(log.try_clone().unwrap()).stderr(log);
        self.shell = Some(shell.spawn().unwrap());
        for _ in 0..600 {
            if self.config().connect(NoTls).is_ok() {
                return;
            }
            thread::sleep(Duration::from_millis(100));
        }
        panic!("the server does not start: {}", std::fs::read_to_string(self.folder.path().join("log")).unwrap());
    }

    /// How to connect as the administrator.
    pub(crate) fn config(&self) -> Config {
        let mut config = Config::new();
        config.host_path(self.folder.path()).user("postgres").dbname("postgres");
        config
    }

    /// How to connect with settings of the session, as a role or a database can also have them.
    pub(crate) fn config_with(&self, settings: &[&str]) -> Config {
        let mut config = self.config();
        config.options(&settings.iter().map(|setting| format!("-c {setting}")).collect::<Vec<_>>().join(" "));
        config
    }

    pub(crate) fn store(&self) -> Postgres {
        Postgres::open(&self.config(), NoTls).unwrap()
    }

    /// A connection that is not the store's.
    pub(crate) fn client(&self) -> Client {
        self.config().connect(NoTls).unwrap()
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// A command as a user whom the server accepts: it refuses the system's administrator.
    fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        // Messages in English, times in UTC.
        command.current_dir(self.folder.path()).env("LC_ALL", "C").env("TZ", "UTC");
        if let Some((user, group)) = postgres_user() {
            command.uid(user).gid(group);
        }
        command
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(mut shell) = self.shell.take() {
            drop(shell.stdin.take()); // the shell reads the end of its input, and stops the server
            let _ = shell.wait();
        }
    }
}

fn signal(name: &str, processes: &[u32]) {
    let numbers = processes.iter().map(u32::to_string);
    // A process that has ended by itself meanwhile is reported as an error, which is none here.
    Command::new("/bin/sh").args(["-c", r#"kill -"$0" "$@""#, name]).args(numbers).output().unwrap();
}

/// Waits until a process is in a state, for at most ten seconds.
fn wait_until(reached: impl Fn() -> bool) {
    for _ in 0..10_000 {
        if reached() {
            return;
        }
        thread::sleep(Duration::from_millis(1));
    }
    panic!("a process does not obey its signal");
}

/// The processes that a process has started.
fn children(parent: u32) -> Vec<u32> {
    let all = std::fs::read_dir("/proc").unwrap().filter_map(|entry| entry.unwrap().file_name().to_str()?.parse().ok());
    all.filter(|process| stat(*process).is_some_and(|(_, own)| own == parent)).collect()
}

/// Whether a process does not exist, or is dead and only waits for its parent to look at it.
fn is_over(process: u32) -> bool {
    stat(process).is_none_or(|(state, _)| state == "Z")
}

/// The state of a process, and its parent.
fn stat(process: u32) -> Option<(String, u32)> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name, in brackets, can contain spaces.
    let mut words = stat.rsplit_once(')')?.1.split_whitespace();
    Some((words.next()?.to_owned(), words.next()?.parse().ok()?))
}

/// A folder that the server's user owns.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    if let Some((user, group)) = postgres_user() {
        chown(folder.path(), Some(user), Some(group)).unwrap();
    }
    folder
}

/// The numbers of the user `postgres` and of its group if the test runs as the system's administrator; otherwise the test's own user is
/// suitable.
fn postgres_user() -> Option<(u32, u32)> {
    let number = |args: &[&str]| {
        let done = Command::new("id").args(args).output().unwrap();
        String::from_utf8(done.stdout).unwrap().trim().parse::<u32>().ok()
    };
    if number(&["-u"]) != Some(0) {
        return None;
    }
    let found = number(&["-u", "postgres"]).zip(number(&["-g", "postgres"]));
    Some(found.expect("there is no user `postgres`; Debian's package `postgresql` creates it"))
}

/// A program of the server: from the newest version that Debian has installed, or from the path.
fn tool(name: &str) -> PathBuf {
    let versions =
        std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().map(|version| version.unwrap().path());
    let number = |path: &PathBuf| path.file_name().and_then(|name| name.to_str()?.parse::<u32>().ok());
    let newest = versions.filter(|path| path.join("bin").join(name).exists()).max_by_key(number);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let debian = newest.map(|version| version.join("bin").join(name));
    let found = debian.or_else(|| std::env::split_paths(&path).map(|folder| folder.join(name)).find(|at| at.exists()));
    found.unwrap_or_else(|| panic!("`{name}` is not installed; on Debian: apt-get install postgresql"))
}
