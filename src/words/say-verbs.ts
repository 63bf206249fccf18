/** Verbs that report speech or writing, and take a quotation or a clause: base forms. */
export const sayVerbs: readonly string[] = [
  'acknowledge', 'add', 'admit', 'advise', 'affirm', 'agree', 'allege', 'announce', 'answer', 'argue', 'ask',
  'assert', 'assure', 'attest', 'aver', 'avow', 'beg', 'bemoan', 'blog', 'boast', 'brag', 'caution', 'certify',
  'chant', 'charge', 'claim', 'clarify', 'comment', 'communicate', 'complain', 'concede', 'conclude', 'concur',
  'confess', 'confirm', 'contend', 'counsel', 'counter', 'cry', 'declare', 'deny', 'depose', 'disagree', 'disclose',
  'divulge', 'echo', 'elaborate', 'emphasise', 'emphasize', 'enquire', 'espouse', 'estimate', 'exclaim', 'explain',
  'forecast', 'guess', 'highlight', 'hint', 'hypothesize', 'implore', 'imply', 'indicate', 'inform', 'inquire',
  'insinuate', 'insist', 'intimate', 'joke', 'lament', 'maintain', 'marvel', 'mention', 'murmur', 'muse', 'mutter',
  'narrate', 'note', 'notify', 'observe', 'opine', 'paraphrase', 'pledge', 'posit', 'post', 'predict', 'proclaim',
  'promise', 'prophesy', 'propose', 'protest', 'query', 'quip', 'reassure', 'recall', 'reckon', 'recommend',
  'recount', 'reiterate', 'relate', 'remark', 'remember', 'remind', 'repeat', 'reply', 'report', 'respond', 'retort',
  'retweet', 'reveal', 'riposte', 'say', 'scream', 'shout', 'signal', 'specify', 'speculate', 'state', 'stipulate',
  'stress', 'suggest', 'summarise', 'summarize', 'swear', 'tell', 'testify', 'theorise', 'theorize', 'tweet',
  'underline', 'underscore', 'urge', 'venture', 'volunteer', 'vow', 'warn', 'whisper', 'wonder', 'write', 'yell'
]
