/** Verbs of belief, wish, plan and expectation, which make a clause somebody’s: base forms. */
export const thinkVerbs: readonly string[] = [
  'accept', 'agree', 'aim', 'anticipate', 'appear', 'appreciate', 'assess', 'assume', 'believe', 'calculate',
  'conclude', 'consider', 'decide', 'decline', 'deem', 'desire', 'determine', 'doubt', 'dream', 'envision', 'expect',
  'favor', 'favour', 'fear', 'feel', 'foresee', 'forget', 'gather', 'guess', 'hear', 'hope', 'imagine', 'intend',
  'judge', 'know', 'learn', 'mean', 'need', 'notice', 'oppose', 'perceive', 'plan', 'pray', 'prefer', 'presume',
  'realise', 'realize', 'recall', 'reckon', 'recognise', 'recognize', 'refuse', 'regard', 'remember', 'resolve', 'see',
  'seek', 'seem', 'sense', 'support', 'suppose', 'surmise', 'suspect', 'think', 'trust', 'understand', 'view', 'vow',
  'want', 'wish', 'wonder', 'worry'
]
