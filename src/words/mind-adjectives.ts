/** Adjectives for what goes on in a mind, as a predicate of a person or a group. */
export const mindAdjectives: readonly string[] = [
  'afraid', 'amused', 'angry', 'anxious', 'ashamed', 'baffled', 'bewildered', 'bitter', 'bored',
  'convinced', 'delighted', 'depressed', 'desperate', 'devastated', 'disappointed', 'disgusted',
  'ecstatic', 'elated', 'embarrassed', 'enraged', 'envious', 'exasperated', 'fearful', 'frightened',
  'frustrated', 'furious', 'grateful', 'heartbroken', 'homesick', 'horrified', 'humiliated', 'hurt', 'impatient',
  'incensed', 'indifferent', 'insulted', 'irritated', 'jealous', 'jubilant', 'keen', 'livid', 'lonely', 'mortified',
  'nervous', 'nostalgic', 'obsessed', 'optimistic', 'outraged', 'overjoyed', 'panicked', 'panicking', 'paranoid',
  'pessimistic', 'petrified', 'pleased', 'proud', 'remorseful', 'resentful', 'sad', 'scared', 'shaken',
  'shocked', 'stunned', 'surprised', 'terrified', 'thrilled', 'torn', 'traumatised', 'traumatized', 'uneasy',
  'unhappy', 'upset', 'weary', 'worried'
]
