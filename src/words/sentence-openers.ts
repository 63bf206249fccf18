/** Words that open a sentence and hardly ever a name: after “U.S.” or “Inc.” they show that a new sentence begins. */
export const sentenceOpeners: readonly string[] = [
  'a', 'about', 'according', 'after', 'again', 'all', 'already', 'also', 'although', 'among', 'an', 'and', 'another',
  'any', 'anyone', 'are', "aren't", 'as', 'asked', 'at', 'because', 'before', 'between', 'both', 'but', 'by', 'can',
  "can't", 'could', 'despite', 'did', "didn't", 'do', 'does', "doesn't", "don't", 'during', 'each', 'either', 'even',
  'every', 'everyone', 'few', 'for', 'from', 'had', 'has', 'have', 'he', 'her', 'here', 'his', 'how', 'however', 'i',
  'if', 'in', 'instead', 'is', "isn't", 'it', 'its', 'just', 'many', 'maybe', 'meanwhile', 'more', 'moreover', 'most',
  'mr', 'mrs', 'ms', 'much', 'my', 'neither', 'never', 'nobody', 'none', 'nor', 'not', 'nothing', 'now', 'of',
  'often', 'on', 'once', 'one', 'only', 'or', 'other', 'others', 'our', 'perhaps', 'several', 'she', 'should',
  'since', 'so', 'some', 'still', 'such', 'than', 'thank', 'that', 'the', 'their', 'then', 'there', 'these', 'they',
  'this', 'those', 'though', 'three', 'through', 'thus', 'to', 'today', 'together', 'two', 'unless', 'until', 'was',
  'we', 'were', 'what', 'when', 'where', 'whether', 'which', 'while', 'who', 'whose', 'why', 'with', 'without',
  'would', 'yes', 'yesterday', 'yet', 'you', 'your'
]
