/** Given names of women, of those in given-names.ts. Nearly always, which is enough to prefer one person to another for “she”. */
export const feminineNames: readonly string[] = [
  'abigail', 'aisha', 'alexandra', 'alice', 'alicia', 'alison', 'amanda', 'amber', 'amy', 'ana', 'andrea', 'angela',
  'anita', 'ann', 'anna', 'anne', 'april', 'barbara', 'beth', 'betty', 'beverly', 'bonnie', 'brenda', 'caitlin',
  'carla', 'carly', 'carol', 'caroline', 'carolyn', 'catherine', 'cecilia', 'charlotte', 'chelsea', 'cheryl',
  'christina', 'christine', 'cindy', 'claire', 'clara', 'crystal', 'cynthia', 'danielle', 'dawn', 'deborah', 'debra',
  'diana', 'diane', 'donna', 'doris', 'dorothy', 'eileen', 'elaine', 'eleanor', 'elena', 'elizabeth', 'ellen',
  'emily', 'emma', 'erica', 'erin', 'eva', 'evelyn', 'fatima', 'fiona', 'florence', 'frances', 'gail', 'gina',
  'gloria', 'grace', 'hannah', 'harriet', 'heather', 'helen', 'hillary', 'holly', 'ines', 'irene', 'isabel',
  'isabella', 'ivanka', 'jane', 'janet', 'janice', 'jasmine', 'jennifer', 'jenny', 'jessica', 'jill', 'joan',
  'joanna', 'joyce', 'judith', 'judy', 'julia', 'julie', 'karen', 'kate', 'katherine', 'kathleen', 'kathryn', 'kathy',
  'katie', 'kellyanne', 'kimberly', 'laura', 'lauren', 'laurie', 'leah', 'lena', 'linda', 'lindsay', 'lisa', 'liz',
  'lori', 'louise', 'lucy', 'lynn', 'madison', 'margaret', 'maria', 'marie', 'marilyn', 'martha', 'mary', 'maureen',
  'megan', 'melanie', 'melissa', 'mia', 'michelle', 'molly', 'monica', 'nancy', 'natalie', 'natasha', 'nicole',
  'nina', 'nora', 'olivia', 'pamela', 'patricia', 'paula', 'peggy', 'penny', 'phyllis', 'rachel', 'rebecca', 'rita',
  'rosa', 'rose', 'ruth', 'sally', 'samantha', 'sandra', 'sara', 'sarah', 'sharon', 'sheila', 'shirley', 'sofia',
  'sophia', 'sophie', 'stephanie', 'sue', 'susan', 'suzanne', 'sylvia', 'tamara', 'tanya', 'tara', 'teresa',
  'theresa', 'tiffany', 'tina', 'valerie', 'vanessa', 'victoria', 'virginia', 'wanda', 'wendy', 'yvonne', 'zoe'
]
