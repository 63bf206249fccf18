import type {Block, Document} from '../document.js'
import {defineFact} from '../fact.js'
import {companyNames} from '../words/company-names.js'
import {kinNouns} from '../words/kin-nouns.js'
import {placeGivenNames} from '../words/place-given-names.js'
import {placeNames as allPlaceNames} from '../words/place-names.js'
import {walkOnNouns} from '../words/walk-on-nouns.js'
import {attributions} from './attributions.js'
import {is} from './categories.js'
import {Clause, outerSentences} from './clauses.js'
import {genderOfName, genderOfRole} from './gender.js'
import type {Gender} from './gender.js'
import {introductions} from './introductions.js'
import type {Introduction} from './introductions.js'
import {names} from './names.js'
import type {Name} from './names.js'
import type {Range} from './noun-phrases.js'
import {agreement, apposedEpithets, certainty, holding, isElected, isEpithetNoun, isKnownAs, mayBeCalled, partyOf, tiesOf, wordsBefore} from './persons.js'
import type {Person} from './persons.js'
import {phraseOf} from './phrases.js'
import {isNominal, placeOf, weight} from './places-in-clause.js'
import type {PlaceInClause} from './places-in-clause.js'
import {proseTokens} from './prose-tokens.js'
import {roleName} from './roles.js'
import {tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'

/** Someone of whom the text speaks: by name, or as “a State Department official”. */
export interface Referent {
  readonly block: Block
  /** The fullest name that the text gives. */
  readonly name: Name | undefined
  /** Who has none. */
  readonly introduction: Introduction | undefined
}

/**
 * For whom “she”, “he” and “the Norland senator” stand, by their first token, in each block: whoever is in the reader’s mind most.
 * How much that is, is reckoned as by Lappin and Leass (1994, “An algorithm for pronominal anaphora resolution”): each mention adds
 * to it, that of a subject more than that of an object, and every sentence takes some of it away. Outside quotations.
 */
export const referents = defineFact({
  name: 'referents',
  document: (document): ReadonlyMap<Block, ReadonlyMap<number, Referent>> => document.get(reading).referred
})

/** Whose each name is, by its first token: “Mr. Okoro”, of several Okoros. */
export const bearers = defineFact({
  name: 'bearers',
  document: (document): ReadonlyMap<Block, ReadonlyMap<number, Referent>> => document.get(reading).named
})

const reading = defineFact({
  name: 'reading',
  document: (document) => new Reader(document).read()
})

/** A sentence as far as somebody may be spoken of in it. */
interface Stops {
  readonly clause: Clause
  /** It has words of the writer’s own. */
  readonly isOwn: boolean
  readonly asks: boolean
  readonly here: readonly Name[]
  readonly stops: readonly Stop[]
}

/** A name, “another diplomat”, “my mother”, “she”, “the senator”: items `at` to before `end`. */
interface Stop {
  readonly at: number
  readonly end: number
  readonly name: Name | undefined
  readonly introduction: Introduction | undefined
  readonly isKin: boolean
  readonly gender: Gender | undefined
  /** Of “the Norland senator”. */
  readonly head: number | undefined
  /** Of “the senator’s plan”. */
  readonly holder: number | undefined
}

const stopsIn = defineFact({
  name: 'stops of a reader',
  block(passage): readonly Stops[] {
    const t = passage.get(proseTokens)
    const named = new Map(passage.get(names).map((name) => [name.range.first, name]))
    const introduced = new Map(passage.get(introductions).map((introduction) => [introduction.start, introduction]))
    return passage.get(outerSentences).map((items) => {
      const clause = new Clause(t, items)
      const stops: Stop[] = []
      let nameEnd = 0
      for (let at = 0; at < items.length; at++) {
        const {first, quote} = items[at]!
        if (quote) continue
        const name = named.get(first)
        let end = at + 1
        if (name) {
          while (end < clause.length && items[end]!.first < name.range.last) end++
          stops.push({...nobody, at, end, name})
          at = end - 1
          nameEnd = name.range.last
          continue
        }
        const introduction = introduced.get(t.start[first]!)
        const isThe = t.word[first] === 'the'
        const stop: Stop = {
          at,
          end,
          name,
          // “Through a spokesman, he declined”
          introduction: introduction && !introduction.plural && !isApposed(t, first, nameEnd) && !/^(?:am|are|as|be|became|become|been|is|remains|through|was|were)$/.test(clause.word(at - 1)) ? introduction : undefined,
          isKin: isKin(clause, at) && clause.word(at + 2) !== "'s",
          gender: pronounGender(t.word[first]!),
          head: isThe ? headAfter(clause, at) : undefined,
          holder: isThe ? holderAfter(clause, at) : undefined
        }
        if (stop.introduction || stop.isKin || stop.gender || stop.head !== undefined || stop.holder !== undefined) stops.push(stop)
      }
      return {
        clause,
        isOwn: items.some(({quote}) => !quote),
        asks: items.some(({first, quote}) => !quote && /^ask(?:ed|s)?$/.test(t.word[first]!)),
        here: items.flatMap(({first}) => named.get(first) ?? []),
        stops
      }
    })
  }
})

/** What stands beside each name. */
const descriptions = defineFact({
  name: 'descriptions of names',
  block(passage) {
    const t = passage.get(proseTokens)
    return new Map(passage.get(names).map((name) => {
      const {first, last} = name.range
      return [name, {before: [...wordsBefore(t, first)], epithets: [...apposedEpithets(t, last)], ties: [...tiesOf(t, first, last)]}] as const
    }))
  }
})

const nobody = {introduction: undefined, isKin: false, gender: undefined, head: undefined, holder: undefined}

class Reader {
  readonly #referred = new Map<Block, Map<number, Referent>>()
  readonly #named = new Map<Block, Map<number, Referent>>()
  readonly #bySurname = new Map<string, Person[]>()
  readonly #byRole = new Map<string, Person>()
  readonly #byGiven = new Map<string, Person>()
  readonly #byKin = new Map<string, Person>()
  readonly #known = new Set<string>()
  /** How often the text has each full name. */
  readonly #counts = new Map<string, number>()
  /** The given names that the text has with a surname. */
  readonly #givens = new Map<string, Set<string>>()
  /** How often the text has each surname. */
  readonly #frequencies = new Map<string, number>()
  #mostFrequent = 0
  /** The party that the text gives a surname, here or further down; undefined where it gives two. */
  readonly #parties = new Map<string, string | undefined>()
  /** Where sources stand, by their first tokens, and by the first of a name in them. */
  readonly #speakers = new Map<Block, Set<number>>()
  #present: Person[] = []
  /** The names of the sentence that is read. */
  #here: readonly Name[] = []
  /** “Okoro asked Lund. ¶ “…,” he said.”: the other answers. */
  #asks = false
  #wasAsked = false

  constructor(readonly document: Document) {
    for (const block of document.blocks) for (const name of block.get(names)) this.#count(block, name)
    for (const {phrase} of document.get(attributions)) {
      if (!phrase) continue
      const {block, range} = phrase
      const {name, sort} = phraseOf(block, range)
      const speakers = this.#speakers.get(block) ?? new Set()
      this.#speakers.set(block, speakers)
      // “Okoro’s spokesman | Carl Lund | said”
      speakers.add(name && sort === 'person' ? name.first : range.first)
      if (!name || sort !== 'person') continue
      this.#known.add(block.get(proseTokens).word[name.last - 1]!)
    }
  }

  read(): {readonly referred: ReadonlyMap<Block, ReadonlyMap<number, Referent>>; readonly named: ReadonlyMap<Block, ReadonlyMap<number, Referent>>} {
    for (const block of this.document.blocks) this.#readBlock(block)
    return {referred: this.#referred, named: this.#named}
  }

  #count(block: Block, name: Name): void {
    const {sure, full, surname, range} = name
    if (sure || full || isWho(block.get(proseTokens), range)) this.#known.add(surname)
    const often = (this.#frequencies.get(surname) ?? 0) + 1
    this.#frequencies.set(surname, often)
    if (sure && often > this.#mostFrequent) this.#mostFrequent = often
    this.#countParty(block, name)
    if (range.last - range.first === 1) return
    const given = block.get(proseTokens).word[range.first]!
    const known = this.#givens.get(surname)
    if (known) known.add(given)
    else this.#givens.set(surname, new Set([given]))
    const key = `${given} ${surname}`
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }

  #countParty(block: Block, name: Name): void {
    const {before, ties} = block.get(descriptions).get(name)!
    const party = ties.includes('r') ? 'republican' : ties.includes('d') ? 'democrat' : partyOf(new Set([...before, ...name.roles]))
    if (party) this.#parties.set(name.surname, this.#parties.has(name.surname) && this.#parties.get(name.surname) !== party ? undefined : party)
  }

  #readBlock(block: Block): void {
    const t = block.get(proseTokens)
    // “___”, “* * *”: another story begins.
    if (t.length < 8 && t.kind.every((kind) => kind === tokenKind.mark)) return this.#forget()
    for (const {clause, isOwn, asks, here, stops} of block.get(stopsIn)) {
      if (isOwn) {
        this.#fade()
        this.#wasAsked = this.#asks
        this.#asks = asks
      }
      this.#here = here
      for (const {at, end, name, introduction, isKin, gender, head, holder} of stops) {
        if (name) {
          this.#meetName(block, clause, at, end, name)
          continue
        }
        const first = clause.items[at]!.first
        if (introduction) this.#meet(this.#unnamed(block, introduction), placeOf(clause, at, at + 1))
        if (isKin) this.#meet(this.#relative(block, clause, at), this.#isSpeaker(block, first) ? 'speaker' : placeOf(clause, at, at + 2))
        if (gender) this.#readPronoun(block, clause, at, gender)
        if (head !== undefined) this.#readDescription(block, clause, at, head)
        if (holder !== undefined) this.#meetHolder(clause, at, holder)
      }
    }
  }

  #forget(): void {
    for (const person of this.#present) {
      person.salience = 0
      person.added = 0
      person.isSubject = false
    }
    this.#present = []
    this.#byRole.clear()
  }

  /** Every sentence takes two thirds of it away: more than theirs, as news has more names to a sentence. */
  #fade(): void {
    for (const person of this.#present) {
      person.salience /= 3
      person.spoke = person.added === weight.speaker
      person.added = 0
      person.isSubject = false
    }
    this.#present = this.#present.filter((person) => {
      if (person.salience < 1) person.salience = 0
      return person.salience > 0
    })
  }

  #meetName(block: Block, clause: Clause, at: number, end: number, name: Name): void {
    const person = this.#personOf(block, name)
    if (person && name.range.last - name.range.first === 1) note(this.#named, block, name.range.first, person)
    // “That worried Dana Okoro, a botanist.”: who is told apart so will be heard.
    const isPresented = person?.mentions === 1 && name.range.last - name.range.first > 1 && name.roles.length > 0 && clause.word(end) === ','
    if (person) this.#meet(person, this.#isSpeaker(block, name.range.first) ? 'speaker' : isPresented ? 'subject' : placeOf(clause, at, end))
  }

  #isSpeaker(block: Block, token: number): boolean {
    return this.#speakers.get(block)?.has(token) ?? false
  }

  #personOf(block: Block, name: Name): Person | undefined {
    const t = block.get(proseTokens)
    const {first, last} = name.range
    const isOne = last - first === 1
    if (!isOne && isHeadline(t, first, last)) return undefined
    const isSpeaker = this.#isSpeaker(block, first)
    if (isOne && !name.sure && !this.#known.has(name.surname)) return undefined
    if (isOne && (placeNames.has(name.surname) || (!name.sure && (companies.has(name.surname) || places.has(name.surname)) && !this.#isPersons(name.surname)))) return undefined
    // “Labor Day”
    if (!isOne && !name.sure && /^(?:day|eve|week)$/.test(name.surname)) return undefined
    // “a former Miss Norland”: a title that is won
    if (isOne && name.roles.includes('miss') && /^(?:an?|former|reigning|the)$/.test(t.word[first - 2] ?? '')) return undefined
    // “Norlanders”
    if (isOne && !name.sure && !this.#bySurname.has(name.surname) && /(?:ers|ans|ists|crats)$/.test(name.surname)) return undefined
    // “U.S.”, “NATO”
    if (isOne && !name.sure && /^(?:\p{Lu}\.?){2,}$/u.test(t.text.slice(t.start[first]!, t.end[first]!))) return undefined
    if (!name.sure && (t.word[first - 1] === 'the' || /-americans?$/.test(name.surname))) return undefined
    const given = isOne ? undefined : t.word[first]!
    const bearers = this.#bySurname.get(name.surname) ?? []
    const called = isOne && name.sure && bearers.length === 0 ? this.#byGiven.get(name.surname) : undefined
    if (called) return called
    const known = given === undefined ? this.#bearer(bearers, name) : bearers.find((person) => person.given === undefined || person.given[0] === given[0])
    const person = known ?? this.#newcomer({block, name, introduction: undefined, sure: name.sure || isSpeaker})
    if (!known) {
      this.#bySurname.set(name.surname, [...bearers, person])
      const party = this.#parties.get(name.surname)
      if (party) person.roles.add(party)
    }
    // “Dana Okoro, | who”
    person.sure ||= name.sure || isSpeaker || (t.word[last] === ',' && t.word[last + 1] === 'who' && t.word[first - 1] !== 'the')
    person.mentions++
    if (given !== undefined && person.given === undefined) {
      person.given = given
      this.#byGiven.set(given, person)
      person.block = block
      person.name = name
    }
    this.#describe(person, block, name)
    // “Okoro”, whom the text calls Dana further down
    const others = this.#givens.get(name.surname)
    const own = given ?? (person.gender === undefined && others?.size === 1 ? [...others][0] : undefined)
    if (own !== undefined) this.#tell(person, genderOfName(own), false)
    return person
  }

  /** “Dana Norwell”, before “Norwell”, which is also a company. */
  #isPersons(surname: string): boolean {
    return this.#bySurname.get(surname)?.some(({given, gender, sure}) => given !== undefined && (gender !== undefined || sure)) ?? false
  }

  /** “Mr. Okoro”, of two of the name: a man, and the one of whom the text has spoken last. */
  #bearer(bearers: readonly Person[], {roles, surname}: Name): Person | undefined {
    const genders = roles.map(genderOfRole).filter((gender) => gender !== undefined)
    const fitting = bearers.filter((person) => genders.every((gender) => agreement(person, gender) > 0.1))
    const titled = fitting.filter((person) => roles.some((role) => !genderOfRole(role) && person.roles.has(role)))
    const all = titled.length > 0 ? titled : fitting
    const worth = (one: Person) => (this.#counts.get(`${one.given} ${surname}`) ?? 0) * (1 + Math.min(one.salience / 200, 3))
    return all.length < 2 ? all[0] : all.reduce((best, one) => (worth(one) > worth(best) ? one : best))
  }

  #describe(person: Person, block: Block, name: Name): void {
    const {roles} = name
    const {before, epithets, ties} = block.get(descriptions).get(name)!
    for (const word of before) person.roles.add(word)
    for (const role of roles) {
      person.roles.add(role)
      // “spokesman Robin Okoro”: by custom a man, no more.
      this.#tell(person, genderOfRole(role), !/.man$/.test(role))
    }
    for (const role of epithets) person.roles.add(role)
    for (const tie of ties) {
      person.ties.add(tie)
      if (tie === 'r' || tie === 'd') person.roles.add(tie === 'r' ? 'republican' : 'democrat')
    }
    const isFormer = before.some((word) => /^(?:ex|former|late)$/.test(word))
    for (const role of person.roles) {
      if (isFormer && (before.includes(role) || roles.includes(role))) person.former.add(roleName(role))
      this.#byRole.set(roleName(role), person)
    }
  }

  #unnamed(block: Block, introduction: Introduction): Person {
    const person = this.#newcomer({block, name: undefined, introduction, sure: true})
    person.roles.add(introduction.head)
    this.#byRole.set(roleName(introduction.head), person)
    this.#tell(person, genderOfRole(introduction.head) ?? toldGender(introduction.label), true)
    return person
  }

  /** “my mother”, “her brother”: the same one each time. */
  #relative(block: Block, clause: Clause, at: number): Person {
    const noun = clause.word(at + 1)
    const known = this.#byKin.get(noun)
    if (known) return known
    const {first} = clause.items[at]!
    const {t} = clause
    const words = t.text.slice(t.start[first]!, t.end[first + 1]!)
    const person = this.#newcomer({block, name: undefined, introduction: {start: t.start[first]!, end: t.end[first + 1]!, head: noun, label: words, described: noun, plural: false}, sure: true})
    person.roles.add(noun)
    this.#tell(person, genderOfRole(noun), true)
    this.#byKin.set(noun, person)
    return person
  }

  #newcomer({block, name, introduction, sure}: Pick<Person, 'block' | 'name' | 'introduction' | 'sure'>): Person {
    return {block, name, introduction, sure, given: undefined, roles: new Set(), former: new Set(), ties: new Set(), mentions: 0, gender: undefined, told: false, salience: 0, added: 0, isSubject: false, spoke: false}
  }

  #tell(person: Person, gender: Gender | undefined, told: boolean): void {
    if (!gender || person.told) return
    person.gender = gender
    person.told = told
  }

  #meet(person: Person, place: PlaceInClause): void {
    if (person.salience === 0) this.#present.push(person)
    const more = weight[place] - person.added
    if (more > 0) {
      person.salience += more
      person.added = weight[place]
    }
    person.isSubject ||= place === 'subject' || place === 'speaker'
  }

  #readPronoun(block: Block, clause: Clause, at: number, gender: Gender): void {
    const word = clause.word(at)
    const isObject = word === 'him' || (word === 'her' && !isNominal(clause, at + 1))
    const isSpeaker = this.#isSpeaker(block, clause.items[at]!.first)
    const first = clause.items[at]!.first
    const isMain = (word === 'he' || word === 'she') && placeOf(clause, at, at + 1) === 'subject'
    // “He thanked Okoro”: somebody else.
    // “People like Okoro, he said.”: nobody calls themselves by name.
    const isTag = isSpeaker && isMain && clause.word(at - 1) === ',' && clause.has(at + 1, is.say)
    const isAnother = (one: Person) => (isTag && one.added > 0 && this.#isNamedBefore(one, first)) || (isObject && one.isSubject)
    // “He says that Okoro’s plan …”: hardly Okoro, unless nobody else is left.
    const unlikely = (one: Person) => (isMain && this.#isNamedBehind(one, first) ? 0.15 : 1)
    // “Okoro said so. ¶ “…,” she said.”: whoever has spoken goes on.
    const goesOn = isSpeaker && isMain && at > 0 && clause.quote(at - 1) && !this.#wasAsked
    const ahead = isObject ? undefined : this.#ahead(clause, at)
    const person = this.#best((one) => (isAnother(one) ? 0 : unlikely(one) * agreement(one, gender) * certainty(one) * (goesOn && one.spoke ? 1.8 : 1)), ahead)
    if (!person) return
    if (person.gender === undefined && certainty(person) > 0.4) person.gender = gender
    note(this.#referred, block, clause.items[at]!.first, person)
    this.#meet(person, isSpeaker ? 'speaker' : word === 'she' || word === 'he' ? placeOf(clause, at, at + 1) : isObject ? 'object' : 'inside')
  }

  /** “When | she | won, Okoro said …”: the subject that comes behind what the sentence begins with. */
  #ahead(clause: Clause, at: number): Person | undefined {
    if (!clause.has(0, is.preposition | is.subordinator) && !/^(?:asked|given)$/.test(clause.word(0))) return undefined
    let comma = at + 1
    while (comma < Math.min(at + 16, clause.length) && clause.word(comma) !== ',') comma++
    if (clause.word(comma) !== ',') return undefined
    let first = comma + 1
    while (clause.has(first, is.title) || clause.word(first) === '.') first++
    const name = this.#here.find(({range}) => range.first === clause.items[first]?.first)
    if (!name || /^(?:,|and|'s)$/.test(clause.t.word[name.range.last] ?? ',')) return undefined
    return this.#bearer(this.#bySurname.get(name.surname) ?? [], name)
  }

  /** In the same sentence, by name. */
  #isNamedBehind({name}: Person, at: number): boolean {
    return name !== undefined && this.#here.some(({surname, range}) => range.first > at && surname === name.surname)
  }

  #isNamedBefore({name}: Person, at: number): boolean {
    return name !== undefined && this.#here.some(({surname, range}) => range.first < at && surname === name.surname)
  }

  /** “the senator”, who has been met as one; “the Norland senator”, “the billionaire”: whoever the text is about. */
  #readDescription(block: Block, clause: Clause, at: number, head: number): void {
    const noun = clause.word(head)
    const words = new Set(clause.items.slice(at + 1, head).map(({first}) => clause.t.word[first]!))
    // “the inspector general”: no soldier
    if (noun === 'general' && /^(?:attorney|inspector|postmaster|solicitor|surgeon)$/.test(clause.word(head - 1))) return this.#readOffice(block, clause, at, head)
    const isOf = /^(?:of|from)$/.test(clause.word(head + 1)) && !isOffice(clause, head)
    if (isOf) for (let look = head + 2; clause.isWord(look) && (clause.isCapital(look) || clause.word(look) === 'the'); look++) words.add(clause.word(look))
    const place = this.#isSpeaker(block, clause.items[at]!.first) ? 'speaker' : placeOf(clause, at, head + 1)
    const isPlain = !isOf && (place === 'speaker' || place === 'subject')
    const own = isPlain ? ownGender(clause, head) : undefined
    const likely = isPlain && isEpithet(noun, words) ? this.#mostLikely(noun, words, clause.items[at]!.first, own) : undefined
    const holder = this.#holderOf(noun, words, own)
    const person = isParty.test(noun) && likely && holder && holder.salience < 2 * likely.salience ? likely : holder ?? likely
    if (!person) return
    note(this.#referred, block, clause.items[at]!.first, person)
    this.#meet(person, place)
  }

  /** “the attorney general”: whoever has been called so in full. */
  #readOffice(block: Block, clause: Clause, at: number, head: number): void {
    const person = this.#best((one) => (one.roles.has('general') && one.roles.has(clause.word(head - 1)) ? 1 : 0))
    if (!person) return
    note(this.#referred, block, clause.items[at]!.first, person)
    this.#meet(person, this.#isSpeaker(block, clause.items[at]!.first) ? 'speaker' : placeOf(clause, at, head + 1))
  }

  /** “| The senator |’s plan”: it speaks of whoever is called so. */
  #meetHolder(clause: Clause, at: number, head: number): void {
    const person = this.#holderOf(clause.word(head), new Set(clause.items.slice(at + 1, head).map(({first}) => clause.t.word[first]!)))
    if (person?.name) this.#meet(person, 'inside')
  }

  #holderOf(noun: string, words: ReadonlySet<string>, own?: Gender): Person | undefined {
    const holder = this.#best((one) => holding(one, noun, words) * suits(one, own))
    if (holder) return holder
    // “a cashier, who … | the woman | said”
    const stranger = isHuman.test(noun) ? this.#best((one) => (one.introduction && !one.name ? agreement(one, genderOfRole(noun)) : 0)) : undefined
    if (stranger) {
      this.#tell(stranger, genderOfRole(noun), true)
      return stranger
    }
    const last = this.#byRole.get(roleName(noun))
    return last && holding(last, noun, words) >= 1 ? last : undefined
  }

  #mostLikely(noun: string, words: ReadonlySet<string>, at: number, own: Gender | undefined): Person | undefined {
    const gender = genderOfRole(noun)
    const isCandidate = (one: Person) => mayBeCalled(one, noun, words) && !one.isSubject && !this.#isNamedBehind(one, at) && !(isParty.test(noun) && this.#isBystander(one))
    const party = partyOf(words)
    // “the Norland Party’s nominee”: first whoever has been called one of that party.
    const member = party && this.#best((one) => (isCandidate(one) && partyOf(one.roles) === party ? agreement(one, gender) * suits(one, own) : 0))
    return member || this.#best((one) => (isCandidate(one) && !isKnownAs(one) ? agreement(one, gender) * certainty(one) * suits(one, own) : 0))
  }

  /** One of whom the text says little, and who is something else: “Dana Okoro, the head of a bank”. */
  #isBystander({name}: Person): boolean {
    return name!.roles.length > 0 && !name!.roles.some(isElected) && (this.#frequencies.get(name!.surname) ?? 0) * 4 < this.#mostFrequent
  }

  /** The one that is worth most; of who is to come, as much as a subject. */
  #best(worth: (person: Person) => number, ahead?: Person): Person | undefined {
    let best = ahead
    let most = ahead ? weight.subject * worth(ahead) : 0
    if (most === 0) best = undefined
    for (const person of this.#present) {
      const value = person.salience * worth(person)
      if (value > most) [best, most] = [person, value]
    }
    return best
  }
}

const placeNames = new Set(placeGivenNames)

const places = new Set(allPlaceNames)

function pronounGender(word: string): Gender | undefined {
  if (word === 'she' || word === 'her' || word === 'hers' || word === 'herself') return 'she'
  return word === 'he' || word === 'him' || word === 'his' || word === 'himself' ? 'he' : undefined
}

/** “the Norland | senator |”, not “the senator from Norland”, “the mayor, Ines Varela”, “the senators”, “the senator’s office”. */
function headAfter(clause: Clause, at: number): number | undefined {
  let head: number | undefined
  let end = at + 1
  for (; end < Math.min(at + 8, clause.length); end++) {
    const isRole = clause.has(end, is.role) || isEpithetNoun(clause.word(end))
    if (isRole) head = end
    else if (!(clause.isWord(end) || clause.isNumber(end)) || clause.word(end) === "'s" || clause.has(end, notNominal) || (head !== undefined && !isNominal(clause, end) && !clause.isCapital(end))) break
  }
  if (head !== undefined && head === end - 1 && isOffice(clause, head)) return head
  if (head === undefined || head !== end - 1 || /^(?:'s|for|who|whose)$/.test(clause.word(end)) || (/^(?:of|from)$/.test(clause.word(end)) && !clause.isCapital(end + 1))) return undefined
  return clause.word(end) === ',' && clause.isCapital(end + 1) ? undefined : head
}

/** “a female teacher” */
const toldGender = (label: string): Gender | undefined => (/\b(?:female|woman)\b/i.test(label) ? 'she' : /\bmale\b/i.test(label) ? 'he' : undefined)

/** “The senator | attacked her rival”: whose rival it is, is told by the gender. */
function ownGender(clause: Clause, head: number): Gender | undefined {
  for (let at = head + 1; at < Math.min(head + 10, clause.length); at++) {
    if (/^(?:his|himself)$/.test(clause.word(at))) return 'he'
    if (clause.word(at) === 'herself' || (clause.word(at) === 'her' && isNominal(clause, at + 1))) return 'she'
    if (clause.isCapital(at) || clause.quote(at) || /^(?:[,;:]|he|she|that|and|but)$/.test(clause.word(at))) return undefined
  }
  return undefined
}

const suits = (one: Person, own: Gender | undefined) => (own && agreement(one, own) < 0.1 ? 0.3 : 1)

/** “the senator |’s plan” */
function holderAfter(clause: Clause, at: number): number | undefined {
  let head = at + 1
  while (head < at + 4 && clause.isWord(head) && clause.word(head + 1) !== "'s" && !clause.has(head, notNominal)) head++
  return clause.word(head + 1) === "'s" && clause.has(head, is.role) ? head : undefined
}

/** “the former | secretary of state |”: an office of two words. */
const isOffice = (clause: Clause, head: number) => clause.word(head) === 'secretary' && clause.word(head + 1) === 'of' && /^(?:defen[cs]e|state)$/.test(clause.word(head + 2))

const notNominal = is.preposition | is.auxiliary | is.determiner | is.subordinator

/** “Dana Okoro, | a clerk |”, “Dana Okoro, 43, | a clerk |” */
const isApposed = (t: Tokens, first: number, nameEnd: number) => nameEnd > 0 && t.word[first - 1] === ',' && (nameEnd === first - 1 || (nameEnd === first - 3 && t.kind[first - 2] === tokenKind.number))

/** “my mother”, with no name behind it. */
const isKin = (clause: Clause, at: number) =>
  /^(?:my|his|her|our)$/.test(clause.word(at)) && kin.has(clause.word(at + 1)) && genderOfRole(clause.word(at + 1)) !== undefined && !clause.isCapital(at + 2) && !(clause.word(at + 2) === ',' && clause.isCapital(at + 3))

const kin = new Set(kinNouns)

const notInNames = is.determiner | is.auxiliary | is.pronoun | is.preposition | is.adverb

/** “Okoro Says Lund Lied” */
function isHeadline(t: Tokens, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) {
    const bits = t.is[at]!
    if (bits & is.particle) continue
    if (bits & notInNames || (bits & (is.say | is.think | is.show) && bits & (is.third | is.past))) return true
  }
  return false
}

/** “| Okoro |, who”: a person; but not “the Norlanders, who” */
const isWho = (t: Tokens, {first, last}: Range) => t.word[last] === ',' && t.word[last + 1] === 'who' && last - first === 1 && t.word[first - 1] !== 'the' && !/s$/.test(t.word[first]!)

function note(found: Map<Block, Map<number, Referent>>, block: Block, token: number, person: Person): void {
  const here = found.get(block)
  if (here) here.set(token, person)
  else found.set(block, new Map([[token, person]]))
}

/** “the billionaire”, “the retired botanist”: not “the clerk”, who may be anybody. */
const isEpithet = (noun: string, words: ReadonlySet<string>) => isEpithetNoun(noun) || (words.size > 0 && !walkOn.has(noun))

/** Of whom a text has many. */
const isParty = /^(?:candidate|conservative|contender|democrat|front-?runner|hopeful|liberal|nominee|politician|progressive|republican)$/

const isHuman = /^(?:boy|girl|man|woman)$/

const walkOn = new Set(walkOnNouns)

const companies = new Set(companyNames)
