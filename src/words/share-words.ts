/** The buttons under an article: a line of nothing but these is a row of buttons. */
export const shareButtons: ReadonlySet<string> = new Set([
  'email', 'facebook', 'flipboard', 'google+', 'instagram', 'linkedin', 'pin', 'pinterest', 'print', 'reddit', 'share', 'telegram',
  'tumblr', 'tweet', 'twitter', 'whatsapp', 'youtube'
])

/** What stands between them: "Share This Story Tweet Share Share Pin Email". */
export const shareFillers: ReadonlySet<string> = new Set([
  'article', 'comment', 'comments', 'copy', 'follow', 'google', 'it', 'like', 'link', 'mail', 'messenger', 'more', 'on', 'plus',
  'pocket', 'post', 'rss', 'save', 'sms', 'story', 'text', 'this', 'us', 'via', 'x'
])
