/** Those to whom people in a story speak, and who are not the press: from news stories of the last years, read by hand. */
export const listenerNouns: readonly string[] = [
  'administrators', 'agents', 'allies', 'attendees', 'audience', 'authorities', 'board', 'classmates', 'colleagues',
  'commission', 'committee', 'congregation', 'constituents', 'council', 'crowd', 'customers', 'delegates', 'deputies',
  'detectives', 'diners', 'dispatchers', 'donors', 'employees', 'family', 'friends', 'gathering', 'graduates', 'group',
  'guests', 'hearing', 'inquiry', 'inspectors', 'investigators', 'investors', 'jurors', 'jury', 'lawmakers',
  'legislators', 'members', 'neighbors', 'neighbours', 'nurses', 'officers', 'panel', 'parents', 'passengers',
  'patients', 'police', 'prosecutors', 'pupils', 'rally', 'relatives', 'residents', 'room', 'senators', 'shareholders',
  'soldiers', 'staff', 'staffers', 'students', 'subcommittee', 'subordinates', 'supporters', 'task force', 'teachers',
  'team', 'tribunal', 'troops', 'viewers', 'volunteers', 'voters', 'workers'
]
