/** Adjectives that say what somebody believes, hopes or fears, and take a clause: “is sure that”. */
export const beliefAdjectives: readonly string[] = [
  'adamant', 'afraid', 'anxious', 'aware', 'certain', 'concerned', 'confident', 'conscious', 'convinced',
  'determined', 'disappointed', 'doubtful', 'glad', 'grateful', 'happy', 'hopeful', 'optimistic', 'persuaded',
  'pessimistic', 'positive', 'proud', 'puzzled', 'sad', 'satisfied', 'scared', 'sceptical', 'skeptical', 'sorry',
  'sure', 'surprised', 'thankful', 'unaware', 'uncertain', 'unconvinced', 'unsure', 'worried'
]
