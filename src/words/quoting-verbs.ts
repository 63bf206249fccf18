/** Verbs that make a speaker of their subject only beside a quotation: “laughed”, “continued”: base forms. */
export const quotingVerbs: readonly string[] = [
  'advertise', 'air', 'answer', 'apologise', 'apologize', 'appeal', 'bark', 'beam', 'beg', 'begin', 'bellow',
  'bleat', 'blog', 'blurt', 'boom', 'brief', 'broadcast', 'cable', 'call', 'caption', 'chant', 'chime', 'chirp',
  'chuckle', 'cite', 'come', 'command', 'continue', 'convey', 'coo', 'counter', 'crack', 'croak', 'cry', 'deadpan',
  'deliver', 'demand', 'describe', 'drawl', 'e-mail', 'echo', 'elaborate', 'email', 'enquire', 'enthuse', 'entitle',
  'exclaim', 'express', 'fax', 'finish', 'fire', 'fume', 'gasp', 'giggle', 'go', 'grin', 'gripe', 'groan', 'growl',
  'grumble', 'gush', 'headline', 'hiss', 'hold', 'holler', 'hurl', 'implore', 'inquire', 'instruct', 'interject',
  'interrupt', 'intone', 'joke', 'label', 'laugh', 'lecture', 'marvel', 'message', 'moan', 'murmur', 'muse',
  'mutter', 'nod', 'object', 'offer', 'opine', 'order', 'paraphrase', 'phone', 'plead', 'point', 'post', 'preach',
  'print', 'pronounce', 'publicize', 'purr', 'put', 'quip', 'quiz', 'quote', 'rant', 'rasp', 'rave', 'react', 'read',
  'recite', 'record', 'reflect', 'rejoin', 'reply', 'respond', 'retort', 'retweet', 'riposte', 'roar', 'scoff',
  'scrawl', 'scream', 'shoot', 'shout', 'shriek', 'shrug', 'sigh', 'sing', 'smile', 'snap', 'snarl', 'sneer',
  'snicker', 'sniff', 'snort', 'sob', 'spat', 'spit', 'squeal', 'stammer', 'start', 'stutter', 'submit', 'sum',
  'summarise', 'summarize', 'taunt', 'teach', 'tease', 'tell', 'text', 'thank', 'thunder', 'title', 'urge',
  'venture', 'voice', 'volunteer', 'wail', 'weep', 'wheeze', 'whine', 'whisper', 'wink', 'yell'
]
