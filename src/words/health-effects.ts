/** Verbs that say what a thing does to the body, in the base form. Written by hand. */
export const healthEffects: readonly string[] = [
  'accelerate', 'aggravate', 'aid', 'alleviate', 'attack', 'balance', 'banish', 'beat', 'block', 'boost', 'calm', 'cause',
  'cleanse', 'clear', 'combat', 'control', 'counter', 'counteract', 'cure', 'cut', 'damage', 'decrease', 'delay',
  'destroy', 'detox', 'detoxify', 'ease', 'eliminate', 'enhance', 'fight', 'flush', 'fuel', 'guard', 'halt', 'harm',
  'heal', 'help', 'improve', 'increase', 'inflame', 'inhibit', 'irritate', 'kill', 'limit', 'lower', 'maintain',
  'minimise', 'minimize', 'nourish', 'optimise', 'optimize', 'prevent', 'promote', 'protect', 'purify', 'raise',
  'reduce', 'regenerate', 'regulate', 'relieve', 'remedy', 'remove', 'repair', 'replenish', 'restore', 'reverse',
  'rid', 'sharpen', 'shrink', 'slow', 'soothe', 'speed', 'stabilise', 'stabilize', 'stave', 'stimulate', 'stop',
  'strengthen', 'supercharge', 'support', 'suppress', 'tackle', 'treat', 'trigger', 'ward', 'weaken', 'worsen'
]
