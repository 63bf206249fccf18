/**
 * Words that stand more often in one type of text than in others, by what they tell. Written from what style guides and books on
 * genre name (reporting, argument, definition, method, scene, instruction, sale), topics left out.
 */
export const typeWords = {
  arguing: [
    'apparently', 'arguably', 'argument', 'because', 'but', 'certainly', 'course', 'despite', 'else', 'even', 'fact', 'hardly', 'honest',
    'if', 'indeed', 'instead', 'just', 'maybe', 'merely', 'moral', 'nor', 'not', 'nothing', 'perhaps', 'really', 'simply',
    'so', 'supposedly', 'surely', 'than', 'truth', 'why', 'wrong', 'yet'
  ],
  defining: [
    'also', 'award', 'awards', 'became', 'best-known', 'born', 'buried', 'career', 'century', 'commonly', 'considered', 'died', 'district',
    'educated', 'established', 'founded', 'founder', 'graduated', 'known', 'located', 'married', 'named', 'notable', 'originally',
    'population', 'region', 'situated', 'species', 'studied', 'succeeded', 'term', 'town', 'various', 'village', 'worked'
  ],
  researching: [
    'al', 'analyses', 'analysis', 'approach', 'baseline', 'between', 'both', 'coefficient', 'compared', 'condition', 'conditions',
    'considered', 'correlation', 'data', 'dataset', 'defined', 'effect', 'effects', 'empirical', 'et', 'evaluated', 'experiment',
    'experimental', 'factors', 'findings', 'framework', 'hence', 'however', 'hypotheses', 'hypothesis', 'i.e.', 'literature', 'mean',
    'measured', 'measures', 'method', 'methodology', 'methods', 'model', 'models', 'observed', 'obtained', 'paper', 'participants',
    'previous', 'proposed', 'regression', 'relative', 'research', 'respectively', 'results', 'sample', 'scholars', 'significant',
    'significantly', 'statistically', 'studies', 'study', 'table', 'theoretical', 'theory', 'therefore', 'these', 'thus', 'using',
    'variable', 'variables', 'vs', 'whereas'
  ],
  reporting: [
    'according', 'added', 'agency', 'allegedly', 'announced', 'asked', 'authorities', 'confirmed', 'earlier', 'government', 'interview',
    'local', 'minister', 'month', 'nearly', 'news', 'official', 'officials', 'police', 'president', 'reported', 'reportedly', 'reporters',
    'saying', 'spokesman', 'spokesperson', 'spokeswoman', 'statement', 'told', 'wednesday', 'week', 'weekend', 'yesterday'
  ],
  showing: [
    'arm', 'arms', 'away', 'back', 'bed', 'began', 'behind', 'breath', 'chair', 'dark', 'door', 'down', 'eye', 'eyes', 'face', 'felt',
    'floor', 'gaze', 'glanced', 'grinned', 'hair', 'hand', 'hands', 'head', 'heard', 'knew', 'laughed', 'light', 'lips', 'little',
    'looked', 'moment', 'nodded', 'over', 'pulled', 'room', 'sat', 'saw', 'seemed', 'shook', 'shoulder', 'shoulders', 'sighed', 'silence',
    'smile', 'smiled', 'something', 'stared', 'stood', 'suddenly', 'thought', 'took', 'toward', 'towards', 'turned', 'up', 'voice',
    'walked', 'wall', 'watched', 'whispered', 'window'
  ],
  selling: [
    'affordable', 'app', 'available', 'best', 'blog', 'brand', 'budget', 'business', 'busy', 'buy', 'choose', 'click', 'customer',
    'customers', 'deal', 'deliver', 'delivery', 'discover', 'easier', 'easy', 'email', 'enjoy', 'every', 'everything', 'expert', 'fast',
    'favorite', 'favourite', 'feature', 'features', 'find', 'free', 'get', 'great', 'guide', 'hotel', 'love', 'modern', 'need', 'online',
    'order', 'perfect', 'plan', 'popular', 'price', 'prices', 'product', 'products', 'quality', 'ready', 'right', 'save', 'service',
    'services', 'shop', 'sign', 'simple', 'solution', 'solutions', 'start', 'support', 'team', 'teams', 'trusted', 'trusts', 'visit',
    'want', 'website'
  ],
  teaching: [
    'add', 'allow', 'avoid', 'check', 'choose', 'consider', 'cover', 'cut', 'don\'t', 'ensure', 'fill', 'follow', 'hold', 'if', 'keep',
    'leave', 'make', 'mix', 'need', 'place', 'practice', 'prepare', 'press', 'pull', 'put', 'remember', 'remove', 'repeat', 'step',
    'steps', 'stir', 'sure', 'tip', 'tips', 'try', 'use', 'using', 'want', 'wear'
  ]
} as const
