/** Roles that one person holds in the world of a text, so that “the” is enough. */
export const uniqueRoles: readonly string[] = [
  'announcer', 'author', 'authors', 'candidate', 'chair', 'chairman', 'chairwoman', 'chancellor', 'coroner',
  'dalai-lama', 'defence', 'defendant', 'defense', 'emperor', 'governor', 'host', 'interviewer', 'judge', 'king',
  'mayor', 'minister', 'moderator', 'narrator', 'nominee', 'plaintiff', 'pope', 'premier', 'president',
  'prime-minister', 'prince', 'princess', 'prosecution', 'queen', 'secretary-general', 'sheriff', 'speaker',
  'vice-president'
]
