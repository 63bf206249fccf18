/** What only those speak of who make programs, or keep them: from READMEs, lists of authors and notes on releases. Lower case. */
export const softwareWords: readonly string[] = [
  'autoconf', 'backend', 'bitbucket', 'bug report', 'bug reports', 'bug tracker', 'bugzilla', 'changelog', 'cmake', 'codeberg', 'command line',
  'command-line', 'compiler', 'cvs', 'debian', 'frontend', 'git', 'github', 'gitlab', 'irc', 'issue tracker', 'linux', 'makefile', 'npm', 'open source',
  'open-source', 'openbsd', 'plugin', 'plugins', 'posix', 'pull request', 'pull requests', 'readme', 'repo', 'repository', 'runtime', 'savannah',
  'sourceforge', 'subversion', 'svn', 'tarball', 'unix', 'upstream', 'vim'
]
