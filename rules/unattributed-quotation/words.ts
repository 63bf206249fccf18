/** Things that are written, sworn or chanted: where a sentence names one, the quoted words are its words. */
export const writings: readonly string[] = [
  'act', 'ad', 'admonition', 'agreement', 'amendment', 'answer', 'anthem', 'article', 'bill', 'book', 'by-law', 'bylaw', 'caption', 'charter', 'clause', 'code',
  'column', 'complaint', 'constitution', 'contract', 'creed', 'decision', 'declaration', 'definition', 'document', 'editorial',
  'email', 'essay', 'filing', 'guidelines', 'headline', 'indictment', 'label', 'law', 'lawsuit', 'leaflet', 'letter', 'manifesto',
  'memo', 'message', 'motto', 'note', 'oath', 'opinion', 'order', 'page', 'passage', 'petition', 'plan', 'platform', 'pledge',
  'policy', 'post', 'proposal', 'proverb', 'provision', 'regulation', 'reply', 'report', 'resolution', 'response', 'rule', 'rules',
  'ruling', 'saying', 'section', 'sign', 'slogan', 'statement', 'statute', 'story', 'text', 'treaty', 'tweet', 'verse', 'warrant'
]

/** In what, or on what, somebody spoke: where a paragraph ends with one, the next may hold the words themselves. */
export const occasions: readonly string[] = [
  'address', 'answer', 'blog', 'comment', 'comments', 'editorial', 'email', 'essay', 'facebook', 'instagram', 'interview', 'letter', 'memo', 'message',
  'poem', 'post', 'prayer', 'remarks', 'reply', 'response', 'sermon', 'speech', 'statement', 'testimony', 'toast', 'tweet', 'twitter',
  'video'
]
