/** What a face or a body does, and no voice: base forms. */
export const gestures: readonly string[] = [
  'beam', 'blush', 'chuckle', 'cough', 'frown', 'gesture', 'giggle', 'glare', 'grimace', 'grin', 'laugh', 'nod', 'pout', 'scowl', 'shrug', 'sigh',
  'smile', 'smirk', 'snicker', 'snort', 'wink'
]
