/** Groups that a claim is pinned on when nobody in particular made it: plural. */
export const vagueGroups: readonly string[] = [
  'academics', 'activists', 'advocates', 'analysts', 'anthropologists', 'archaeologists', 'authorities',
  'biologists', 'campaigners', 'climatologists', 'clinicians', 'commentators', 'conservationists', 'consumers',
  'critics', 'defenders', 'detractors', 'dietitians', 'doctors', 'doubters', 'economists', 'educators', 'engineers',
  'environmentalists', 'epidemiologists', 'experts', 'fans', 'folks', 'futurists', 'geologists', 'groups',
  'historians', 'industry-watchers', 'insiders', 'investors', 'journalists', 'lawmakers', 'lawyers', 'leaders',
  'legal-experts', 'linguists', 'naysayers', 'nutritionists', 'observers', 'opponents', 'organisations',
  'organizations', 'others', 'outlets', 'people', 'philosophers', 'physicians', 'politicians', 'practitioners',
  'professionals', 'proponents', 'psychologists', 'publications', 'pundits', 'researchers', 'reviewers', 'sceptics',
  'scholars', 'scientists', 'skeptics', 'sociologists', 'specialists', 'strategists', 'supporters', 'teachers',
  'technologists', 'theologians', 'theorists', 'thinkers', 'traders', 'users', 'veterans', 'watchers'
]
