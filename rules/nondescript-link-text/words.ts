/** Linked words that say nothing of what they lead to, in lower case. */
export const emptyTerms: readonly string[] = [
  'check here', 'check it out here', 'click', 'click here', 'click this link', 'click to read', 'follow this link', 'found here', 'full link', 'here',
  'here it is', 'learn more here', 'link', 'link here', 'more here', 'over here', 'read here', 'read it here', 'read more',
  'read more here', 'right here', 'see here', 'see this', 'see this link', 'source', 'source here', 'source link', 'tap here', 'the link', 'this',
  'this article', 'this link', 'this one', 'this page', 'this post', 'this site', 'this website', 'view here'
]
