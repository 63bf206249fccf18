/** What a member of a group is called where the group is only named by a broad word: “aides … campaign manager Ivo Hale”. From news stories, read by hand. */
export const memberRoles: Readonly<Record<string, readonly string[]>> = {
  circle: [
    'adviser', 'advisor', 'aide', 'ally', 'chairman', 'chairwoman', 'chief', 'confidant', 'counsel', 'counselor', 'director', 'friend',
    'manager', 'official', 'operative', 'organizer', 'pollster', 'secretary', 'spokesman', 'spokesperson', 'spokeswoman', 'staffer',
    'strategist', 'supporter', 'surrogate'
  ],
  executives: ['ceo', 'chairman', 'chairwoman', 'chief', 'director', 'executive', 'founder', 'manager', 'officer', 'owner', 'president', 'spokesman', 'spokeswoman'],
  officials: [
    'administrator', 'ambassador', 'attorney', 'chairman', 'chairwoman', 'clerk', 'commissioner', 'committeeman', 'committeewoman', 'congressman',
    'congresswoman', 'controller', 'councilman', 'councilwoman', 'delegate', 'deputy', 'director', 'gov', 'governor', 'lawmaker', 'leader', 'mayor',
    'member', 'minister', 'official', 'prosecutor', 'recorder', 'rep', 'representative', 'secretary', 'sen', 'senator', 'sheriff', 'superintendent',
    'treasurer'
  ],
  strategists: ['consultant', 'operative', 'pollster', 'strategist']
}
