/** Verbs for what happens to things by themselves and nobody can schedule, in the base form: “rents will double”. */
export const outcomeVerbs: readonly string[] = [
  'accelerate', 'backfire', 'become', 'boom', 'break', 'collapse', 'continue', 'contract', 'cost', 'crash', 'cut',
  'decline', 'decrease', 'dent', 'deteriorate', 'disappear', 'dominate', 'double', 'drop', 'dwindle', 'erode',
  'escalate', 'evaporate', 'exceed', 'explode', 'face', 'fade', 'fail', 'fall', 'flood', 'flourish', 'fuel', 'gain',
  'grow', 'halve', 'hit', 'hurt', 'improve', 'increase', 'intensify', 'jump', 'lag', 'lead', 'lose', 'make',
  'outgrow', 'outnumber', 'outpace', 'outperform', 'overtake', 'peak', 'plummet', 'plunge', 'prevail', 'prove',
  'quadruple', 'reach', 'rebound', 'recede', 'replace', 'reshape', 'revolutionise', 'revolutionize', 'rise', 'save',
  'shape', 'shrink', 'sink', 'skyrocket', 'slide', 'slow', 'slump', 'soar', 'spread', 'stagnate', 'stay',
  'strengthen', 'struggle', 'succeed', 'suffer', 'surge', 'surpass', 'swell', 'thrive', 'top', 'topple', 'trigger',
  'triple', 'tumble', 'unravel', 'vanish', 'weaken', 'widen', 'win', 'worsen'
]
