/** What a transcript notes between brackets, and what an editor remarks there: no words put into a mouth. */
export const stageNotes: readonly string[] = [
  'added', 'applauds', 'applause', 'bleep', 'bleeped', 'booing', 'boos', 'cheering', 'cheers', 'chuckles', 'clears',
  'coughs', 'cries', 'cross-talk', 'crosstalk', 'crying', 'deleted', 'emphasis', 'expletive', 'gestures', 'gesturing',
  'grins', 'inaudible', 'indecipherable', 'indistinct', 'interruption', 'interrupts', 'laugh', 'laughing', 'laughs',
  'laughter', 'mine', 'nodding', 'nods', 'original', 'pause', 'pauses', 'pointing', 'points', 'profanity', 'redacted',
  'shrugs', 'sighs', 'silence', 'smiles', 'sobbing', 'sobs', 'unintelligible', 'whispers'
]
