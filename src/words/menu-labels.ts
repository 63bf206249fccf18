/** What the menus of news sites say. Each is an innocent word: only many together are a menu. */
export const menuLabels: ReadonlySet<string> = new Set([
  'about', 'about us', 'accessibility', 'ad choices', 'advertise', 'advertise with us', 'africa', 'apps', 'archive', 'arts', 'asia',
  'autos', 'blog', 'blogs', 'books', 'business', 'careers', 'cars', 'classifieds', 'college', 'columnists', 'columns', 'comics',
  'comments', 'contact', 'contact us', 'cookie policy', 'cookies', 'corrections', 'crime', 'crossword', 'culture', 'disclaimer',
  'economy', 'editorials', 'education', 'email', 'entertainment', 'environment', 'europe', 'events', 'facebook', 'faq', 'fashion',
  'features', 'finance', 'flipboard', 'food', 'football', 'games', 'golf', 'health', 'help', 'home', 'horoscope', 'instagram', 'jobs',
  'latest', 'life', 'lifestyle', 'linkedin', 'live', 'living', 'local', 'log in', 'login', 'magazine', 'markets', 'media', 'media kit',
  'menu', 'middle east', 'mlb', 'money', 'more', 'movies', 'music', 'nba', 'news', 'newsletter', 'newsletters', 'nfl', 'nhl', 'obits',
  'obituaries', 'opinion', 'personal finance', 'pets', 'photos', 'pinterest', 'podcasts', 'politics', 'press', 'print', 'privacy',
  'privacy policy', 'products', 'puzzles', 'real estate', 'reddit', 'reviews', 'rss', 'science', 'search', 'sections', 'services',
  'share', 'shop', 'shows', 'sign in', 'site map', 'sitemap', 'sport', 'sports', 'store', 'style', 'subscribe', 'subscriptions',
  'support', 'tech', 'technology', 'television', 'tennis', 'terms', 'terms and conditions', 'terms of service', 'terms of use', 'tips',
  'topics', 'traffic', 'travel', 'tv', 'tweet', 'twitter', 'u.s.', 'uk', 'us', 'video', 'videos', 'watch', 'weather', 'whatsapp',
  'world', 'youtube'
])
