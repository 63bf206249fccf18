/** What a person or a body is called to be hurt: adjectives that judge character or competence. */
export const insultAdjectives: readonly string[] = [
  'abusive', 'arrogant', 'bigoted', 'bloodthirsty', 'boorish', 'brainless', 'bullying', 'callous', 'childish',
  'clueless', 'conceited', 'corrupt', 'cowardly', 'crazy', 'crooked', 'cruel', 'deceitful', 'delusional', 'demented',
  'despicable', 'despised', 'devious', 'dim', 'dishonest', 'disloyal', 'duplicitous', 'egotistical', 'erratic',
  'evil', 'greedy', 'gutless', 'hapless', 'heartless', 'hypocritical', 'idiotic', 'ignorant', 'immature', 'immoral',
  'impossible', 'incapable', 'incompetent', 'inept', 'insane', 'insufferable', 'irrational', 'lazy', 'loathed',
  'loathsome', 'malicious', 'manipulative', 'mean-spirited', 'mendacious', 'narcissistic', 'nasty', 'nuts',
  'paranoid', 'pathetic', 'petty', 'petulant', 'power-hungry', 'predatory', 'racist', 'rude', 'ruthless',
  'self-absorbed', 'self-obsessed', 'self-serving', 'selfish', 'sexist', 'shady', 'shallow', 'shameless', 'sleazy',
  'slimy', 'sloppy', 'spineless', 'spiteful', 'stupid', 'thin-skinned', 'thuggish', 'toxic', 'treacherous',
  'two-faced', 'unbearable', 'unethical', 'unfit', 'unhinged', 'unprincipled', 'unprofessional', 'unqualified',
  'unscrupulous', 'unstable', 'untrustworthy', 'useless', 'vain', 'venal', 'vicious', 'vile', 'vindictive', 'weak',
  'weak-willed', 'witless', 'worthless'
]
