/** Adjectives that praise or damn whatever they stand before, and that an encyclopedia would not use in its own voice. */
export const praiseAdjectives: readonly string[] = [
  'abysmal', 'acclaimed', 'amazing', 'appalling', 'astonishing', 'atrocious', 'awe-inspiring', 'beloved',
  'best-in-class', 'breathtaking', 'brilliant', 'captivating', 'catastrophic', 'celebrated', 'charismatic',
  'cherished', 'critically-acclaimed', 'cutting-edge', 'dazzling', 'deplorable', 'disastrous', 'disgraceful',
  'enchanting', 'enduring', 'esteemed', 'exceptional', 'exemplary', 'exquisite', 'extraordinary', 'fabulous',
  'fascinating', 'foolish', 'formidable', 'game-changing', 'glorious', 'ground-breaking', 'groundbreaking',
  'harrowing', 'heroic', 'horrendous', 'horrific', 'iconic', 'illustrious', 'immaculate', 'impeccable',
  'incomparable', 'incredible', 'inept', 'infamous', 'inspirational', 'inspiring', 'invaluable', 'jaw-dropping',
  'landmark', 'laughable', 'legendary', 'life-changing', 'luminous', 'magical', 'magnificent', 'marvellous',
  'marvelous', 'masterful', 'masterly', 'memorable', 'mesmerising', 'mesmerizing', 'mind-blowing', 'miraculous',
  'monumental', 'must-see', 'must-visit', 'notorious', 'outrageous', 'outstanding', 'passionate', 'peerless',
  'pioneering', 'poignant', 'prestigious', 'prodigious', 'profound', 'reckless', 'refreshing', 'remarkable',
  'renowned', 'revered', 'revolutionary', 'seminal', 'sensational', 'shameful', 'shocking', 'spectacular',
  'spellbinding', 'state-of-the-art', 'stellar', 'storied', 'stunning', 'sublime', 'sumptuous', 'superb', 'timeless',
  'top-notch', 'towering', 'transformative', 'unforgettable', 'unparalleled', 'vibrant', 'visionary', 'vital',
  'wonderful', 'wondrous', 'world-class', 'world-famous', 'world-renowned', 'wretched'
]
