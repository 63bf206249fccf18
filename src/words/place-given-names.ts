/** Given names that are, by themselves, places more often. Written by hand. */
export const placeGivenNames: readonly string[] = ['austin', 'carolina', 'charlotte', 'florence', 'georgia', 'jordan', 'madison', 'victoria', 'virginia']
