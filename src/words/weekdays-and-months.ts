/** Names of days and months, and their abbreviations without the full stop. */
export const weekdaysAndMonths: readonly string[] = [
  'apr', 'april', 'aug', 'august', 'dec', 'december', 'feb', 'february', 'fri', 'friday', 'jan', 'january', 'jul',
  'july', 'jun', 'june', 'mar', 'march', 'may', 'mon', 'monday', 'nov', 'november', 'oct', 'october', 'sat',
  'saturday', 'sep', 'sept', 'september', 'sun', 'sunday', 'thu', 'thurs', 'thursday', 'tue', 'tues', 'tuesday',
  'wed', 'wednesday'
]
