/** Where people stand of whom the text quotes nothing: “analysts are divided”. */
export const stances: readonly string[] = [
  'adamant', 'certain', 'confident', 'convinced', 'divided', 'doubtful', 'hopeful', 'optimistic', 'pessimistic',
  'sceptical', 'skeptical', 'split', 'sure', 'uncertain', 'unconvinced', 'undecided', 'unsure', 'wary'
]
