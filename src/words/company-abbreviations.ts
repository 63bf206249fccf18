/** Legal forms behind the name of a company. A capital where they are written with one, unless full stops are inside. */
export const companyAbbreviations: readonly string[] = ['Corp', 'Inc', 'LLC', 'Ltd', 'l.l.c.', 'plc']
