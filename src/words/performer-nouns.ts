/** People whose words are public by what they do, so that no name is withheld. */
export const performerNouns: readonly string[] = [
  'anchor', 'announcer', 'attacker', 'audience', 'author', 'authors', 'boy', 'caller', 'callers', 'commenter',
  'commenters', 'conservatives', 'crowd', 'democrats', 'demonstrators', 'fan', 'fans', 'girl', 'gunman', 'hacker',
  'heckler', 'hecklers', 'host', 'hosts', 'interviewer', 'judge', 'judges', 'juror', 'jurors', 'jury', 'justice',
  'liberals', 'magistrate', 'man', 'moderator', 'moderators', 'narrator', 'poet', 'protester', 'protesters',
  'questioner', 'reader', 'readers', 'republicans', 'shooter', 'singer', 'student', 'suspect', 'tweeter', 'user',
  'users', 'voter', 'voters', 'woman', 'writer'
]
