/** What people do for others: one who is known for it is not “the candidate” or “the billionaire” of the next sentence. Written by hand. */
export const functionNouns: readonly string[] = [
  'adviser', 'advisor', 'aide', 'analyst', 'assistant', 'attorney', 'consultant', 'coordinator', 'correspondent',
  'director', 'editor', 'expert', 'lawyer', 'lobbyist', 'manager', 'operative', 'pollster', 'professor', 'reporter',
  'researcher', 'spokesman', 'spokesperson', 'spokeswoman', 'strategist', 'surrogate'
]
