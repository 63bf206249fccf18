/** Where and in what somebody speaks or writes: “in a statement”, “at the briefing”. */
export const occasionNouns: readonly string[] = [
  'address', 'affidavit', 'announcement', 'appeal', 'appearance', 'article', 'bill', 'blog', 'book', 'briefing', 'broadcast', 'call', 'ceremony',
  'column', 'comment', 'complaint', 'conference', 'conversation', 'court', 'debate', 'decision', 'deposition', 'document', 'documents', 'e-mail',
  'editorial', 'email', 'essay', 'event', 'exchange', 'facebook', 'filing', 'filings', 'forum', 'hearing', 'indictment', 'interview', 'interviews',
  'judgment', 'keynote', 'lawsuit', 'lecture', 'letter', 'manifesto', 'meeting', 'memo', 'memoir', 'message', 'motion', 'newsletter', 'note', 'notice',
  'op-ed', 'opinion', 'order', 'paper', 'podcast', 'post', 'posting', 'posts', 'presentation', 'proposal', 'rally', 'release', 'remarks', 'report',
  'reports', 'resolution', 'response', 'review', 'ruling', 'segment', 'sermon', 'session', 'speech', 'statement', 'statements', 'study', 'suit', 'summit',
  'talk', 'telegram', 'testimony', 'thread', 'tour', 'town hall', 'trial', 'tweet', 'tweets', 'twitter', 'verdict', 'video', 'visit', 'website', 'workshop'
]
