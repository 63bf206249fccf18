// News of a country that is not: as long as asked, and no two paragraphs alike.
const people = ['Dana Okoro', 'Carl Lund', 'Ana Ruiz', 'Ines Varela', 'Tom Grice', 'Ada Pell', 'Ivo Hale', 'Ray Cole']
const roles = ['the mayor of Vask', 'a retired pilot', 'the harbor master', 'an aide to the governor', 'a nurse at the clinic', 'the union’s lawyer']
const bodies = ['the Norland Rivers Board', 'Norwell Bank', 'the Ministry of Works', 'the National Transit Board']
const things = ['the levy', 'the new lock', 'the bridge at Dunmore', 'the ferry line', 'the winter plan', 'the second pier']
const facts = ['would close before the spring', 'had cost more than anyone was told', 'was safe to use', 'needed another year', 'could not be paid for twice']
const shapes = [
  (w) => `“We were told that ${w(things)} ${w(facts)},” said ${w(people)}, ${w(roles)}. “Nobody asked us, and nobody will.”`,
  (w) => `${w(bodies)} announced on Monday that ${w(things)} ${w(facts)}, a day after ${w(people)} resigned.`,
  (w) => `According to a report by ${w(bodies)}, ${w(things)} ${w(facts)}. The report does not say who decided it.`,
  (w) => `Two officials, who asked not to be named because the talks were private, said ${w(things)} ${w(facts)}.`,
  (w) => `The boats stood in a row along the quay, and the men went home early. It rained until noon, and ${w(things)} stayed shut.`,
  (w) => `${w(people)} disagreed. “It ${w(facts)}? I doubt that,” ${w(['she', 'he'])} told reporters outside the hall. Critics say the figures were old.`,
  (w) => `A spokeswoman for ${w(bodies)} declined to comment on whether ${w(things)} ${w(facts)}.`
]

/** About `length` characters, the same for the same length. */
export function news(length) {
  let state = 1
  const next = (below) => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) % below
  const pick = (list) => list[next(list.length)]
  const paragraphs = []
  for (let size = 0, number = 1; size < length; number++) {
    const text = `${Array.from({length: 2 + next(3)}, () => pick(shapes)(pick)).join(' ')} That was item ${number} of the day.`
    paragraphs.push(text.replace(/(^|[.?!”] )(the )/g, (_, before) => before + 'The '))
    size += text.length + 2
  }
  return paragraphs.join('\n\n')
}
