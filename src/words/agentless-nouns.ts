/** Plural nouns that end like those for people (“listeners”), and are things. Written by hand. */
export const agentlessNouns: readonly string[] = [
  'accents', 'answers', 'banners', 'barriers', 'behaviors', 'blunders', 'borders', 'bunkers', 'careers', 'centers',
  'chambers', 'chandeliers', 'chants', 'chapters', 'charters', 'cheers', 'coffers', 'colors', 'components',
  'computers', 'containers', 'contents', 'corners', 'corridors', 'counters', 'covers', 'currents', 'dangers',
  'dinners', 'disasters', 'disclaimers', 'disorders', 'doors', 'dossiers', 'drawers', 'elevators', 'endeavors',
  'epicenters', 'errors', 'events', 'factors', 'favors', 'feathers', 'filters', 'fingers', 'floors', 'flowers',
  'flyers', 'folders', 'frontiers', 'genders', 'grants', 'headers', 'headquarters', 'helicopters', 'honors', 'horrors',
  'incidents', 'indicators', 'ingredients', 'ladders', 'layers', 'ledgers', 'letters', 'levers', 'markers', 'matters',
  'mergers', 'meters', 'mirrors', 'monitors', 'motors', 'murders', 'newsletters', 'newspapers', 'numbers', 'offers',
  'orders', 'others', 'outliers', 'papers', 'parameters', 'parlors', 'patents', 'peppers', 'plants', 'posters',
  'powers', 'prayers', 'precedents', 'presents', 'primers', 'printers', 'processors', 'quarters', 'razors', 'reactors',
  'registers', 'reminders', 'remnants', 'restaurants', 'revolvers', 'rivers', 'rumors', 'sectors', 'sensors',
  'servers', 'shoulders', 'showers', 'stickers', 'talents', 'theaters', 'timers', 'towers', 'tractors', 'trailers',
  'transfers', 'triggers', 'variants', 'vectors', 'vouchers', 'waivers', 'waters', 'whispers', 'winters', 'zingers'
]
