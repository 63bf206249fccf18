/** Roles that give nobody a view of what others do: singular and plural. */
export const outsiders: readonly string[] = [
  'banker', 'bankers', 'diplomat', 'diplomats', 'donor', 'donors', 'investor', 'investors', 'lobbyist', 'lobbyists',
  'politician', 'politicians', 'trader', 'traders'
]

/** Those who take a side, or are close enough to know: singular and plural. */
export const partisans: readonly string[] = [
  'allies', 'ally', 'confidant', 'confidants', 'critic', 'critics', 'employee', 'employees', 'friend', 'friends',
  'loyalist', 'loyalists', 'supporter', 'supporters', 'surrogate', 'surrogates'
]
