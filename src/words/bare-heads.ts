/** Heads that say nothing of who is speaking unless a description goes with them. */
export const bareHeads: readonly string[] = [
  'individual', 'individuals', 'insider', 'insiders', 'observer', 'people', 'person', 'persons', 'somebody',
  'someone', 'source', 'sources', 'veteran', 'veterans'
]
