/** What a person or a body is called to be hurt, and hardly ever for another reason: singular. */
export const insultNouns: readonly string[] = [
  'asshole', 'backstabber', 'bastard', 'bigot', 'blowhard', 'bozo', 'buffoon', 'bully', 'charlatan', 'cheat',
  'cheater', 'clown', 'con-man', 'coward', 'cretin', 'crook', 'cynic', 'demagogue', 'despot', 'dictator', 'dimwit',
  'dinosaur', 'disgrace', 'dolt', 'dope', 'drunk', 'dunce', 'egomaniac', 'fake', 'fascist', 'fool', 'fraud',
  'halfwit', 'hothead', 'hypocrite', 'idiot', 'ignoramus', 'imbecile', 'incompetent', 'jerk', 'joke', 'laughingstock',
  'liar', 'lightweight', 'loser', 'lunatic', 'madman', 'megalomaniac', 'misogynist', 'moron', 'narcissist', 'nitwit',
  'nobody', 'nutcase', 'opportunist', 'parasite', 'phony', 'predator', 'psychopath', 'puppet', 'racist', 'sadist',
  'scoundrel', 'sellout', 'sexist', 'sleazeball', 'snake', 'sociopath', 'stooge', 'thief', 'thug', 'traitor', 'twit',
  'tyrant', 'weakling', 'weasel'
]
