/** Words in the names of papers, agencies, broadcasters and pollsters, whose reports and polls can be found. */
export const outletWords: readonly string[] = [
  'ABC', 'AFP', 'AP', 'Associated Press', 'Axios', 'BBC', 'Bee', 'Bloomberg', 'Bulletin', 'BuzzFeed', 'CBS',
  'CNBC', 'CNN', 'Chronicle', 'Courier', 'Daily', 'Dispatch', 'ESPN', 'Emerson', 'Examiner', 'Fox', 'Gallup',
  'Gazette', 'Globe', 'Guardian', 'Herald', 'HuffPost', 'Independent', 'Inquirer', 'Ipsos', 'Journal', 'MSNBC',
  'Magazine', 'Mail', 'Marist', 'Media', 'Mirror', 'Monitor', 'Monmouth', 'Morning Consult', 'NBC', 'NPR', 'News',
  'Newsweek', 'Nielsen', 'Observer', 'PBS', 'POLITICO', 'PPP', 'Pew', 'Politico', 'Post', 'Press',
  'Public Policy Polling', 'Quinnipiac', 'Radio', 'Rasmussen', 'Reuters', 'Review', 'Sentinel', 'Siena', 'Star',
  'Suffolk University', 'Sun', 'SurveyUSA', 'TMZ', 'Telegraph', 'Times', 'Tribune', 'UPI', 'Vox', 'YouGov',
  'Zogby'
]
