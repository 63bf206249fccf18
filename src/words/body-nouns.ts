/** Heads of the names of organisations, and words for one. */
export const bodyNouns: readonly string[] = [
  'academy', 'administration', 'agency', 'airline', 'airlines', 'airport', 'alliance', 'army', 'assembly',
  'associates', 'association', 'authorities', 'authority', 'bank', 'bloc', 'board', 'branch', 'brothers', 'bureau',
  'business', 'cabinet', 'campaign', 'caucus', 'center', 'centre', 'chamber', 'channel', 'charity', 'church', 'city',
  'clinic', 'club', 'coalition', 'college', 'command', 'commission', 'committee', 'company', 'confederation',
  'conference', 'congress', 'consulate', 'corp', 'corporation', 'council', 'country', 'county', 'court', 'defence',
  'defense', 'delegation', 'department', 'district', 'division', 'embassy', 'exchange', 'federation', 'firm',
  'force', 'forces', 'foundation', 'fund', 'gazette', 'government', 'group', 'guard', 'headquarters', 'herald',
  'holdings', 'hospital', 'house', 'inc', 'industries', 'institute', 'institution', 'international', 'journal',
  'jury', 'kremlin', 'lab', 'laboratory', 'league', 'library', 'llc', 'ltd', 'magazine', 'maker', 'manufacturer',
  'market', 'media', 'military', 'ministry', 'mission', 'mosque', 'motors', 'museum', 'nation', 'navy', 'network',
  'news', 'newspaper', 'nonprofit', 'observatory', 'office', 'organisation', 'organization', 'panel', 'parliament',
  'partners', 'party', 'pentagon', 'plc', 'police', 'post', 'press', 'prosecution', 'province', 'publisher',
  'railway', 'region', 'regulator', 'retailer', 'school', 'secretariat', 'senate', 'service', 'services', 'society',
  'solutions', 'startup', 'state', 'station', 'studio', 'summit', 'synagogue', 'systems', 'task-force', 'team',
  'technologies', 'temple', 'think-tank', 'times', 'town', 'treasury', 'tribunal', 'tribune', 'trust', 'union',
  'unit', 'university', 'utility', 'vatican', 'village', 'watchdog', 'white-house', 'wing'
]
