/** Names of HTML elements that text carries along. From the HTML standard; "ref" and "nowiki" are a wiki's. */
export const elements: readonly string[] = [
  'a', 'abbr', 'article', 'aside', 'audio', 'b', 'big', 'blockquote', 'body', 'br', 'button', 'caption', 'center', 'cite', 'code',
  'col', 'dd', 'del', 'details', 'div', 'dl', 'dt', 'em', 'embed', 'fieldset', 'figcaption', 'figure', 'font', 'footer', 'form',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'head', 'header', 'hr', 'html', 'i', 'iframe', 'img', 'input', 'ins', 'label', 'li', 'link',
  'main', 'mark', 'meta', 'nav', 'noscript', 'nowiki', 'object', 'ol', 'option', 'p', 'picture', 'pre', 'q', 'ref', 's', 'script',
  'section', 'select', 'small', 'source', 'span', 'strong', 'style', 'sub', 'summary', 'sup', 'svg', 'table', 'tbody', 'td',
  'template', 'textarea', 'tfoot', 'th', 'thead', 'title', 'tr', 'u', 'ul', 'video'
]

/** Of these, what changes the look of words and not their meaning. */
export const looks: ReadonlySet<string> = new Set(['b', 'big', 'center', 'div', 'em', 'font', 'i', 'p', 'section', 'small', 'span', 'strong', 'u'])

/** Of the elements, what stands between words: deleted, it leaves a space. */
export const dividers: ReadonlySet<string> = new Set(['br', 'div', 'p', 'section'])

/** Shortcodes of content systems that stand in brackets without any setting. From the manuals of WordPress and its plugins. */
export const shortcodes: readonly string[] = [
  'audio-clip', 'automerge', 'caption', 'embed', 'gallery', 'media-credit', 'playlist', 'protected-iframe', 'pullquote', 'soundcloud', 'vimeo',
  'youtube'
]

/** Words of texts that write about markup, and show some. */
export const markupWords: readonly string[] = [
  'ampersand', 'ascii', 'asciidoc', 'attribute', 'bbcode', 'cms', 'css', 'element', 'encoded', 'encoding', 'entities', 'entity', 'escape',
  'escaped', 'html', 'javascript', 'jinja', 'latex', 'liquid', 'markdown', 'markup', 'mustache', 'parser', 'php', 'regex', 'shortcode',
  'shortcodes', 'snippet', 'syntax', 'tag', 'tags', 'template', 'templates', 'unicode', 'wikimarkup', 'wikitext', 'xml', 'yaml'
]
