/** What sources do on such terms: base forms. */
export const tellings: readonly string[] = [
  'address', 'brief', 'comment', 'describe', 'detail', 'disclose', 'discuss', 'divulge', 'explain', 'express', 'give',
  'offer', 'outline', 'preview', 'provide', 'recount', 'relay', 'release', 'reveal', 'share', 'speak', 'talk'
]

/** How the matter is called, which says nothing of what the source risks. */
export const privacies: readonly string[] = [
  'classified', 'confidential', 'delicate', 'internal', 'personal', 'private', 'secret', 'sensitive'
]

/** What forbids a name by itself. */
export const bans: readonly string[] = [
  'ban', 'contract', 'court order', 'gag order', 'grand jury', 'injunction', 'law', 'laws', 'nda', 'non-disclosure',
  'nondisclosure', 'oath', 'protocol', 'rule', 'rules', 'secrecy act', 'statute'
]
