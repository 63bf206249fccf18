/** Heads that tell neither role nor rank, whoever they stand for: singular. */
export const broadLabels: readonly string[] = [
  'adviser', 'advisor', 'aide', 'ally', 'associate', 'colleague', 'confidant', 'critic', 'employee', 'executive',
  'friend', 'individual', 'insider', 'lawmaker', 'lieutenant', 'loyalist', 'observer', 'official', 'operative',
  'people', 'person', 'persons', 'somebody', 'someone', 'source', 'staffer', 'subordinate', 'supporter', 'surrogate'
]
