/** Those who are no voice of a story though they speak: they ask, they shout, they tell what they saw or feel: singular. */
export const bystanderNouns: readonly string[] = [
  'activist', 'attacker', 'attendee', 'boy', 'bystander', 'child', 'customer', 'driver', 'fan', 'father', 'fisherman',
  'girl', 'gunman', 'guy', 'journalist', 'kid', 'man', 'mother', 'neighbor', 'neighbour', 'onlooker', 'parent',
  'passenger', 'patient', 'player', 'protester', 'reporter', 'resident', 'shopkeeper', 'shopper', 'student',
  'supporter', 'survivor', 'suspect', 'tenant', 'tourist', 'user', 'victim', 'visitor', 'voter', 'witness', 'woman'
]
