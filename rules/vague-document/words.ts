/** Documents that a claim is pinned on and that a reader would want to find: singular. */
export const vagueNouns: readonly string[] = [
  'analysis', 'assessment', 'audit', 'census', 'data', 'dataset', 'document', 'dossier', 'e-mail', 'email',
  'estimate', 'evidence', 'experiment', 'figure', 'file', 'finding', 'forecast', 'inquiry', 'investigation',
  'literature', 'memo', 'memorandum', 'meta-analysis', 'metastudy', 'paper', 'poll', 'polling', 'ranking', 'record',
  'report', 'research', 'review', 'statistic', 'study', 'survey', 'test', 'trial', 'whitepaper'
]

/** What a body keeps or counts: with its name beside it, a reader can look it up. */
export const registerNouns: readonly string[] = ['census', 'data', 'dataset', 'estimate', 'figure', 'forecast', 'record', 'statistic']

/** Words in the names of papers, agencies, broadcasters and pollsters, whose reports and polls can be found. */
export const outletWords: readonly string[] = [
  'ABC', 'AFP', 'AP', 'Associated Press', 'Axios', 'BBC', 'Bloomberg', 'Bulletin', 'BuzzFeed', 'CBS', 'CNBC', 'CNN',
  'Chronicle', 'Courier', 'Daily', 'Dispatch', 'Emerson', 'Examiner', 'Fox', 'Gallup', 'Gazette', 'Globe',
  'Guardian', 'Herald', 'HuffPost', 'Independent', 'Ipsos', 'Journal', 'MSNBC', 'Magazine', 'Mail', 'Marist',
  'Media', 'Mirror', 'Monitor', 'Monmouth', 'Morning Consult', 'NBC', 'NPR', 'News', 'Nielsen', 'Observer', 'PBS', 'POLITICO',
  'PPP', 'Pew', 'Politico', 'Post', 'Press', 'Public Policy Polling', 'Quinnipiac', 'Radio', 'Rasmussen', 'Reuters',
  'Review', 'Siena', 'Star', 'Suffolk University', 'Sun', 'SurveyUSA', 'Telegraph', 'Times', 'Tribune', 'UPI', 'Vox',
  'YouGov', 'Zogby'
]
