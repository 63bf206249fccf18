/** What general words for a body stand for, by the last words of names: “the agency”, of a bureau; a firm is no ministry. Written by hand. */
export const bodyKinds: {readonly [noun: string]: readonly string[]} = {
  agency: [
    'administration', 'agency', 'authority', 'board', 'bureau', 'commission', 'corps', 'department', 'enforcement', 'force', 'guard',
    'investigations', 'ministry', 'office', 'police', 'press', 'reuters', 'secretariat', 'service', 'services'
  ],
  alliance: ['alliance', 'axis', 'bloc', 'coalition', 'league', 'nato', 'pact', 'union'],
  journal: ['annals', 'archives', 'cell', 'journal', 'lancet', 'letters', 'nature', 'proceedings', 'review', 'science'],
  magazine: ['atlantic', 'economist', 'forbes', 'fortune', 'magazine', 'monthly', 'nation', 'newsweek', 'people', 'review', 'standard', 'time', 'week', 'yorker'],
  network: ['abc', 'bbc', 'cbs', 'channel', 'cnbc', 'cnn', 'espn', 'fox', 'msnbc', 'nbc', 'network', 'news', 'npr', 'pbs', 'radio', 'rt', 'television', 'tv', 'univision'],
  newspaper: [
    'bee', 'bulletin', 'chronicle', 'courier', 'daily', 'dispatch', 'enquirer', 'examiner', 'gazette', 'globe',
    'guardian', 'herald', 'independent', 'inquirer', 'journal', 'leader', 'ledger', 'mail', 'mirror', 'news', 'observer',
    'post', 'press', 'record', 'register', 'republic', 'sentinel', 'star', 'sun', 'telegraph', 'times', 'today',
    'tribune'
  ],
  'no company': [
    'academy', 'administration', 'agency', 'army', 'assembly', 'association', 'authority', 'board', 'bureau', 'cabinet',
    'campaign', 'caucus', 'center', 'centre', 'church', 'city', 'club', 'coalition', 'college', 'commission',
    'committee', 'conference', 'congress', 'convention', 'council', 'country', 'county', 'court', 'department',
    'embassy', 'federation', 'force', 'foundation', 'fund', 'government', 'guard', 'hospital', 'house', 'institute',
    'institution', 'journal', 'jury', 'kremlin', 'league', 'library', 'military', 'ministry', 'mission', 'museum',
    'nation', 'navy', 'office', 'organisation', 'organization', 'panel', 'parliament', 'party', 'pentagon', 'police',
    'post', 'province', 'school', 'senate', 'society', 'state', 'states', 'team', 'times', 'town', 'treasury',
    'tribunal', 'union', 'university', 'vatican', 'village'
  ],
  'no group': [
    'academy', 'administration', 'agency', 'army', 'assembly', 'authority', 'board', 'bureau', 'cabinet', 'city',
    'college', 'congress', 'convention', 'country', 'county', 'court', 'department', 'embassy', 'force', 'government',
    'guard', 'hospital', 'house', 'journal', 'jury', 'kremlin', 'library', 'military', 'ministry', 'museum', 'nation',
    'navy', 'news', 'office', 'parliament', 'party', 'pentagon', 'police', 'post', 'province', 'school', 'senate',
    'state', 'states', 'team', 'times', 'town', 'treasury', 'tribunal', 'university', 'vatican', 'village'
  ]
}
