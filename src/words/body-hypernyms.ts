/** What a text calls a body that it has named, those that go for one another in one line. Written by hand. */
export const bodyHypernyms: readonly (readonly string[])[] = [
  ['association', 'charity', 'coalition', 'federation', 'group', 'non-profit', 'nonprofit', 'organisation', 'organization', 'pac', 'union', 'watchdog'],
  ['airline', 'automaker', 'bank', 'brokerage', 'business', 'carmaker', 'carrier', 'chain', 'company', 'conglomerate', 'consultancy', 'contractor', 'developer', 'drugmaker', 'firm', 'giant', 'insurer', 'lender', 'maker', 'manufacturer', 'retailer', 'start-up', 'startup', 'utility'],
  ['blog', 'broadcaster', 'channel', 'daily', 'journal', 'magazine', 'network', 'newspaper', 'outlet', 'paper', 'publication', 'publisher', 'site', 'station', 'tabloid', 'website', 'weekly'],
  ['center', 'centre', 'institute', 'institution', 'organisation', 'organization', 'tank', 'think-tank'],
  ['agency', 'bureau', 'commission', 'department', 'regulator'],
  ['alliance'],
  ['bloc'],
  ['cartel']
]
