/** What happens to people, markets and health and has many causes: nouns of a causal claim that is open to dispute. */
export const disputedEffects: readonly string[] = [
  'accidents', 'addiction', 'anxiety', 'attacks', 'attrition', 'bankruptcies', 'bankruptcy', 'boom', 'burnout',
  'cancer', 'chaos', 'closures', 'collapse', 'conflict', 'confusion', 'congestion', 'corruption', 'crash', 'crashes',
  'crime', 'crimes', 'crisis', 'cuts', 'damage', 'death', 'deaths', 'debt', 'decay', 'decline', 'deficit', 'demand',
  'depression', 'deterioration', 'dilapidation', 'disease', 'distrust', 'division', 'divorce', 'downfall',
  'downturn', 'drop', 'emigration', 'enrollment', 'enrolment', 'erosion', 'exodus', 'extremism', 'failure',
  'failures', 'fall', 'famine', 'fear', 'fears', 'fraud', 'growth', 'homelessness', 'hunger', 'improvement',
  'improvements', 'increase', 'inequality', 'inflation', 'injuries', 'innovation', 'instability', 'job losses',
  'jobs', 'losses', 'migration', 'mistrust', 'obesity', 'outbreak', 'outrage', 'overcrowding', 'panic',
  'polarisation', 'polarization', 'popularity', 'poverty', 'prices', 'productivity', 'profits', 'prosperity',
  'radicalisation', 'radicalization', 'recession', 'reforms', 'rents', 'resentment', 'revenue', 'revenues', 'riots',
  'rise', 'sales', 'scandal', 'shift', 'shortage', 'shortages', 'shrinkage', 'slowdown', 'slump', 'spike',
  'stagnation', 'stress', 'strikes', 'success', 'suffering', 'suicides', 'surge', 'tensions', 'tourism', 'traffic',
  'turnout', 'uncertainty', 'unemployment', 'unrest', 'violence', 'wages', 'waste', 'wealth', 'weight gain'
]
