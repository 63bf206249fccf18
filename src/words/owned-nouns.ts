/** What works for one person and goes by whose it is: “Okoro’s campaign”, “her team”. Written by hand. */
export const ownedNouns: readonly string[] = ['administration', 'camp', 'campaign', 'foundation', 'office', 'operation', 'organization', 'staff', 'team']
