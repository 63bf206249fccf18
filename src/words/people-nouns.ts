/** Groups of people that no single name would serve for. */
export const peopleNouns: readonly string[] = [
  'americans', 'authorities', 'brass', 'children', 'citizens', 'cops', 'crew', 'crowd', 'families', 'folks',
  'higher-ups', 'insiders', 'kids', 'lawmakers', 'locals', 'majority', 'media', 'men', 'minority', 'officials',
  'ones', 'others', 'parents', 'people', 'personnel', 'police', 'public', 'pundits', 'readers', 'residents',
  'sources', 'staff', 'teenagers', 'teens', 'troops', 'villagers', 'voters', 'women', 'workers', 'youths'
]
