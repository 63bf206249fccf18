/** People who enter a text with “the” and no name, once: nobody whom it has named before. Written by hand. */
export const walkOnNouns: readonly string[] = [
  'agent', 'aide', 'ambassador', 'anchor', 'announcer', 'assistant', 'associate', 'attendee', 'boy', 'buyer', 'bystander',
  'caller', 'chief', 'clerk', 'client', 'colleague', 'commander', 'commentator', 'competitor', 'consultant', 'critic',
  'customer', 'daughter', 'defendant', 'deputy', 'detainee', 'detective', 'director', 'doctor', 'driver', 'editor',
  'employee', 'executive', 'expert', 'father', 'friend', 'girl', 'guard', 'gunman', 'guy', 'head', 'host', 'husband',
  'individual', 'informant', 'inmate', 'insider', 'inspector', 'interpreter', 'interviewer', 'investigator', 'juror',
  'king', 'landlord', 'leader', 'man', 'manager', 'mediator', 'member', 'moderator', 'mother', 'narrator', 'neighbor',
  'neighbour', 'nurse', 'observer', 'officer', 'official', 'onlooker', 'operative', 'operator', 'opponent', 'organiser',
  'organizer', 'owner', 'parent', 'participant', 'partner', 'passenger', 'patient', 'person', 'pilot', 'plaintiff',
  'player', 'priest', 'prisoner', 'producer', 'prosecutor', 'provost', 'queen', 'questioner', 'regulator', 'relative',
  'reporter', 'researcher', 'resident', 'rival', 'seller', 'sister', 'soldier', 'son', 'source', 'spokesman',
  'spokesperson', 'spokeswoman', 'staff', 'staffer', 'strategist', 'student', 'supervisor', 'supporter', 'suspect',
  'teacher', 'tenant', 'translator', 'user', 'vendor', 'victim', 'volunteer', 'voter', 'waiter', 'waitress', 'wife',
  'witness', 'woman', 'worker', 'writer'
]
