/** Adjectives that, as a predicate, say what somebody thinks of a thing, and nothing that could be checked. */
export const verdictAdjectives: readonly string[] = [
  'abhorrent', 'absurd', 'abysmal', 'admirable', 'amazing', 'appalling', 'atrocious', 'awesome', 'awful', 'awkward',
  'bad', 'beautiful', 'bizarre', 'brilliant', 'catastrophic', 'cool', 'counterproductive', 'cowardly', 'crazy',
  'damaging', 'dangerous', 'decent', 'dire', 'disappointing', 'disastrous', 'disgraceful', 'disgusting', 'disturbing',
  'doomed', 'dreadful', 'dumb', 'embarrassing', 'encouraging', 'excellent', 'exceptional', 'extraordinary',
  'fabulous', 'fair', 'fantastic', 'fine', 'foolish', 'frightening', 'genius', 'ghastly', 'good', 'great', 'grim',
  'heartbreaking', 'helpful', 'heroic', 'hideous', 'hilarious', 'hopeless', 'horrendous', 'horrible', 'horrific',
  'horrifying', 'humiliating', 'hypocritical', 'idiotic', 'immoral', 'important', 'impressive', 'inappropriate',
  'incredible', 'incumbent', 'indefensible', 'inexcusable', 'insane', 'insulting', 'irresponsible', 'ludicrous',
  'magnificent', 'marvellous', 'marvelous', 'meaningless', 'misguided', 'naive', 'nasty', 'naïve', 'negative',
  'nonsensical', 'odd', 'offensive', 'outrageous', 'outstanding', 'pathetic', 'perfect', 'phenomenal', 'pointless',
  'poor', 'positive', 'preposterous', 'problematic', 'promising', 'reasonable', 'reckless', 'remarkable',
  'reprehensible', 'ridiculous', 'right', 'sad', 'scandalous', 'scary', 'senseless', 'shameful', 'shocking', 'silly',
  'smart', 'sound', 'splendid', 'strange', 'strong', 'stupid', 'superb', 'suspicious', 'tasteless', 'terrible',
  'terrific', 'terrifying', 'toxic', 'tragic', 'troubling', 'unacceptable', 'unbelievable', 'unconscionable',
  'unfair', 'unforgivable', 'unfortunate', 'unhelpful', 'unreasonable', 'unthinkable', 'unwise', 'upsetting',
  'useless', 'vile', 'weak', 'weird', 'wise', 'wonderful', 'worrisome', 'worrying', 'wrong'
]
