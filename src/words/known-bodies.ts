/** Bodies that texts call by a noun without having said that they are one: “NATO … the alliance”. Lower-cased, one or two words. Written by hand. */
export const knownBodies = {
  airline: ['american airlines', 'british airways', 'delta', 'jetblue', 'lufthansa', 'ryanair', 'southwest airlines', 'united airlines'],
  alliance: ['nato'],
  automaker: ['chrysler', 'daimler', 'general motors', 'honda', 'hyundai', 'nissan', 'renault', 'tesla', 'toyota', 'volkswagen'],
  bank: ['barclays', 'citigroup', 'credit suisse', 'goldman sachs', 'hsbc', 'jpmorgan', 'jpmorgan chase', 'morgan stanley', 'ubs', 'wells fargo'],
  bloc: ['e.u.', 'eu', 'european union'],
  cartel: ['opec'],
  network: ['abc', 'al jazeera', 'bbc', 'cbs', 'cnn', 'fox news', 'msnbc', 'nbc', 'rt', 'telemundo', 'univision']
} as const
