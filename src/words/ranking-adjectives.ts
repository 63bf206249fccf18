/** Superlatives that rank things by a measure, or by none. */
export const rankingAdjectives: readonly string[] = [
  'best', 'biggest', 'brightest', 'busiest', 'cheapest', 'cleanest', 'clearest', 'cleverest', 'coolest', 'deadliest',
  'driest', 'easiest', 'fastest', 'fastest-growing', 'finest', 'fittest', 'freshest', 'friendliest', 'funniest',
  'greatest', 'greenest', 'happiest', 'hardest', 'harshest', 'healthiest', 'highest', 'hottest', 'kindest',
  'largest', 'leanest', 'lightest', 'longest', 'longest-running', 'loudest', 'loveliest', 'lowest', 'most-visited',
  'nicest', 'oldest', 'oldest-running', 'poorest', 'prettiest', 'priciest', 'purest', 'quickest', 'quietest',
  'rarest', 'richest', 'ripest', 'safest', 'sharpest', 'simplest', 'sleekest', 'slowest', 'smallest', 'smartest',
  'smoothest', 'softest', 'steepest', 'strictest', 'strongest', 'sweetest', 'tallest', 'tastiest', 'thinnest',
  'tiniest', 'toughest', 'trendiest', 'ugliest', 'warmest', 'weakest', 'wealthiest', 'widest', 'wildest', 'wisest',
  'worst'
]
