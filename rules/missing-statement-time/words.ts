/** Who is asked for a view at any time, so that the day says nothing. */
export const interviewees: readonly string[] = [
  'advocate', 'analyst', 'attorney', 'author', 'co-author', 'co-owner', 'consultant', 'critic', 'dean', 'director', 'doctor', 'driver', 'economist',
  'engineer', 'epidemiologist', 'expert', 'farmer', 'fellow', 'founder', 'historian', 'lawyer', 'manager', 'mother', 'neighbor', 'neighbour', 'nurse',
  'organizer', 'owner', 'pastor', 'physician', 'pollster', 'prof', 'professor', 'psychologist', 'researcher', 'resident', 'scholar', 'scientist',
  'strategist', 'student', 'teacher', 'volunteer', 'voter', 'witness', 'worker'
]
