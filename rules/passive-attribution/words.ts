/** Participles that a clause or “to” follows: what is believed, by nobody in particular. From “it is said”, and verbs like it. */
export const believed: readonly string[] = [
  'accepted', 'acknowledged', 'agreed', 'alleged', 'argued', 'assumed', 'believed', 'claimed', 'considered',
  'estimated', 'feared', 'held', 'hoped', 'presumed', 'recognised', 'recognized', 'reported', 'rumored',
  'rumoured', 'said', 'speculated', 'supposed', 'suspected', 'thought', 'understood', 'whispered'
]

/** Of these, the ones that take a subject and “to”: “she is said to have”. */
export const believedTo: readonly string[] = ['believed', 'reported', 'reputed', 'rumored', 'rumoured', 'said', 'thought', 'understood']

/** Participles that “as” follows. */
export const regardedAs: readonly string[] = ['acclaimed', 'hailed', 'perceived', 'regarded', 'seen', 'viewed']

/** Adverbs that stand for a crowd. */
export const crowdAdverbs: readonly string[] = [
  'broadly', 'commonly', 'frequently', 'generally', 'largely', 'mostly', 'often', 'popularly', 'universally',
  'usually', 'widely'
]

/** Participles that name or place a thing for a crowd: “often called”, “has been described as”. */
export const namedAs: readonly string[] = ['called', 'cited', 'compared', 'considered', 'credited', 'described', 'dubbed', 'hailed', 'likened', 'praised', 'regarded', 'seen', 'touted', 'viewed']

/** What goes round, and nobody has said. */
export const rumourNouns: readonly string[] = ['murmurs', 'reports', 'rumors', 'rumour', 'rumours', 'speculation', 'suggestions', 'talk', 'whispers']

/** How it goes round. */
export const rumourVerbs: readonly string[] = ['abound', 'abounded', 'building', 'circulate', 'circulated', 'circulating', 'growing', 'intensified', 'mounted', 'mounting', 'persist', 'persisted', 'rife', 'spreading', 'swirl', 'swirled', 'swirling']

/** What is raised by somebody. */
export const raisedNouns: readonly string[] = [
  'complaints', 'concerns', 'criticism', 'criticisms', 'doubts', 'fears',
  'objections', 'questions', 'suspicions'
]

/** How it is raised. */
export const raisedVerbs: readonly string[] = ['aired', 'asked', 'expressed', 'leveled', 'levelled', 'raised', 'voiced']
