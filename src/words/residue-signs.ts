/**
 * What a text must hold before a search for leftovers begins: parts of the phrases and marks, as they are written; “0” is any digit. By
 * hand, from the patterns that each list turns texts away from.
 */
export const residueSigns = {
  ad: ['ADVERTISEMENT', 'Advertisement', 'Continue reading the main story', 'mosads'],
  agency: ['BUSINESS WIRE)', 'NEWSWIRE)', 'PRNewswire', 'ewswire)'],
  bracket: ['(', '['],
  bullets: ['• •', '••'],
  byline: ['By'],
  captcha: ['APTCHA', 'aptcha'],
  card: ['MORE'],
  chat: [
    'AI assistant', 'AI chatbot', 'AI language', 'AI model', 'AI-based', 'AI-powered', 'Absolutely', 'Below is', 'Certainly', 'ChatGPT', 'Continue generating', 'Copy code',
    'Got it', 'Great question', 'Here are', 'Here is', "Here's", 'Here’s', 'I can also', 'If you like', 'If you want', 'If you would like', "If you'd like",
    'If you’d like', 'Is there anything else', 'Note:', 'Of course', 'Regenerate', 'Shall I', 'Stop generating', 'Subject:', 'Sure', 'Thought for', 'Would you like',
    'You said:', 'access external', 'access real-time', 'access the internet', 'access to', 'ant me to', 'artificial intelligence', 'browse', 'eel free to', 'et me know if',
    'have real-time', 'hope that', 'hope this', 'language model', 'learning model', 'ly detailed', 'ly disclosed', 'ly documented', 'n the available', 'n the given',
    'n the provided', 'n the supplied', 'orry', 'pologi', 's a computer', 's an AI', 's knowledge', 's of my', 's training', 'y knowledge', 'y training'
  ],
  copyright: ['©'],
  dateline: [') -', ') –', ') —', ')-', ')–', ')—'],
  edit: ['[ edit', '[edit'],
  embed: ['[', 'pic.twitter.com'],
  join: ['By registering', 'By signing', 'By submitting', 'By subscribing'],
  mark: [
    ':::writing', '[attached_', '[cite', '[memory:', '[page:', '[span_', '[web:', 'attributableIndex', 'generated-reference', 'grok', 'grounding-api', 'oai_citation', 'oaicite',
    'sandbox:', 'think>', 'turn0', '†', '‡', '【'
  ],
  markup: ['%%', '&', "'''", '*|', '<', '[', 'function (', 'function(', 'nbsp;', 'var', '{'],
  member: ['MEMBER ARTICLE', 'MEMBER EXCLUSIVE'],
  percent: ['0%'],
  photo: ['Image:', 'Photo:', 'Photograph:'],
  placeholder: [
    '(??', '(ADD', '(AUTHOR', '(Add', '(Author', '(CIT', '(Cit', '(INSERT', '(Insert', '(Name', '(REF', '(Ref', '(SOURCE', '(Source', '(TO COME', '(add', '(cit', '(insert',
    '(ref', '(source', '(tk', '0 XX', 'FIXME', 'Fact check', 'Fact-check', 'LOREM IPSUM', 'LOREM ipsum', 'Lorem IPSUM', 'Lorem ipsum', 'TBA', 'TBC', 'TBD', 'TK', 'TODO', 'XX', '[', '\\cite', 'fact check',
    'fact-check', 'lorem IPSUM', 'lorem ipsum', 'ubious', '{'
  ],
  reported: ['contributed'],
  rights: ['Rights Reserved', 'Rights reserved', 'rights Reserved', 'rights reserved'],
  slash: ['/'],
  sponsor: ['Presented by', 'Sponsored by'],
  stamp: ['osted', 'pdated', 'ublished'],
  tracking: ['referrer=grok', 'utm_source=']
} as const
