/** Verbs of action and state, known so that a clause is told from a noun phrase: base forms. */
export const commonVerbs: readonly string[] = [
  'act', 'affect', 'allow', 'appear', 'apply', 'arrest', 'arrive', 'ask', 'be', 'become', 'begin', 'belong', 'break',
  'bring', 'build', 'buy', 'call', 'carry', 'cause', 'charge', 'choose', 'close', 'come', 'continue', 'cost',
  'create', 'cut', 'damage', 'decline', 'decrease', 'depend', 'destroy', 'develop', 'die', 'do', 'draw', 'drive',
  'drop', 'elect', 'end', 'enter', 'exceed', 'exist', 'expand', 'face', 'fail', 'fall', 'fight', 'fire', 'fly',
  'follow', 'gain', 'get', 'give', 'go', 'grow', 'happen', 'have', 'help', 'hide', 'hire', 'hit', 'hold', 'ignore',
  'improve', 'include', 'increase', 'injure', 'involve', 'join', 'keep', 'kill', 'lack', 'launch', 'lead', 'leave',
  'let', 'lie', 'live', 'lose', 'make', 'match', 'meet', 'move', 'need', 'occur', 'offer', 'open', 'pass', 'pay',
  'prepare', 'produce', 'provide', 'put', 'raise', 'reach', 'receive', 'reduce', 'release', 'remain', 'remove',
  'replace', 'require', 'resign', 'retire', 'return', 'rise', 'run', 'seem', 'sell', 'send', 'serve', 'set', 'shoot',
  'sign', 'sit', 'speak', 'spend', 'stand', 'steal', 'stop', 'strike', 'take', 'throw', 'total', 'travel', 'try',
  'turn', 'use', 'visit', 'vote', 'wear', 'win', 'withdraw', 'work'
]
