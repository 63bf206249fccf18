/** Words that a letter follows as a name: “Plan B”, “Title X”, “World War I”. */
export const letteredNouns: readonly string[] = [
  'appendix', 'block', 'class', 'division', 'exhibit', 'generation', 'grade', 'group', 'hepatitis', 'part', 'phase',
  'plan', 'platform', 'schedule', 'section', 'series', 'terminal', 'title', 'type', 'vitamin', 'war'
]
