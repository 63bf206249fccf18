/** Plural nouns that end like those for people (“listeners”), and are things. Written by hand. */
export const agentlessNouns: readonly string[] = [
  'barriers', 'borders', 'centers', 'chapters', 'cheers', 'colors', 'computers', 'corners', 'corridors', 'counters',
  'covers', 'dangers', 'dinners', 'disorders', 'drawers', 'errors', 'factors', 'favors', 'filters', 'fingers', 'floors',
  'flowers', 'flyers', 'folders', 'headers', 'honors', 'indicators', 'layers', 'letters', 'levers', 'matters',
  'meters', 'mirrors', 'monitors', 'motors', 'numbers', 'offers', 'orders', 'others', 'papers', 'parameters',
  'peppers', 'posters', 'powers', 'primers', 'printers', 'processors', 'quarters', 'razors', 'restaurants', 'rivers',
  'rumors', 'sectors', 'sensors', 'servers', 'shoulders', 'showers', 'stickers', 'timers', 'towers', 'tractors',
  'trailers', 'transfers', 'triggers', 'variants', 'vectors', 'waters', 'winters'
]
