/** Verbs that accuse whoever does what they say, whatever the object, in the base form: crime, deceit, abuse. Written by hand. */
export const wrongVerbs: readonly string[] = [
  'abet', 'abuse', 'assault', 'bilk', 'blackmail', 'bribe', 'bully', 'coerce', 'collude', 'con', 'conspire',
  'deceive', 'defame', 'defraud', 'discriminate', 'dupe', 'embezzle', 'extort', 'fabricate', 'falsify', 'forge',
  'grope', 'harass', 'hoodwink', 'intimidate', 'kidnap', 'launder', 'loot', 'misappropriate', 'mislead', 'molest',
  'murder', 'overcharge', 'pilfer', 'plagiarise', 'plagiarize', 'rape', 'sabotage', 'scam', 'siphon', 'smuggle',
  'steal', 'swindle', 'torture'
]
