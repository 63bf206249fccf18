/** Measures of time and number, which say nothing and are nobody. Written by hand. */
export const timeNouns: readonly string[] = [
  'billions', 'century', 'day', 'days', 'decade', 'decades', 'degrees', 'dollars', 'hour', 'hours', 'kilometers', 'miles',
  'millions', 'minute', 'minutes', 'moment', 'moments', 'month', 'months', 'percent', 'points', 'second', 'seconds',
  'thousands', 'times', 'tons', 'week', 'weekend', 'weekends', 'weeks', 'year', 'years'
]
