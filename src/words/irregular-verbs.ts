/** Verbs whose past is not in -ed: base, past, participle. */
export const irregularVerbs: readonly string[] = [
  'admit admitted admitted', 'be was been', 'become became become', 'beg begged begged', 'begin began begun',
  'bet bet bet', 'brag bragged bragged', 'break broke broken', 'bring brought brought',
  'broadcast broadcast broadcast', 'build built built', 'buy bought bought', 'certify certified certified',
  'chat chatted chatted', 'choose chose chosen', 'clarify clarified clarified', 'come came come',
  'concur concurred concurred', 'cry cried cried', 'decry decried decried', 'deny denied denied', 'die died died',
  'do did done', 'draw drew drawn', 'drive drove driven', 'dub dubbed dubbed', 'fall fell fallen', 'feel felt felt',
  'fight fought fought', 'find found found', 'fly flew flown', 'forecast forecast forecast',
  'foresee foresaw foreseen', 'forget forgot forgotten', 'get got gotten', 'give gave given', 'go went gone',
  'grin grinned grinned', 'grow grew grown', 'have had had', 'hear heard heard', 'hide hid hidden', 'hold held held',
  'identify identified identified', 'imply implied implied', 'keep kept kept', 'know knew known', 'lead led led',
  'leave left left', 'lie lied lied', 'lose lost lost', 'make made made', 'mean meant meant', 'meet met met',
  'nod nodded nodded', 'notify notified notified', 'pay paid paid', 'plan planned planned', 'put put put',
  'quip quipped quipped', 'read read read', 'rebut rebutted rebutted', 'refer referred referred',
  'reply replied replied', 'rise rose risen', 'run ran run', 'say said said', 'see saw seen', 'seek sought sought',
  'sell sold sold', 'send sent sent', 'shoot shot shot', 'show showed shown', 'shrug shrugged shrugged',
  'sing sang sung', 'sit sat sat', 'slam slammed slammed', 'snap snapped snapped', 'sob sobbed sobbed',
  'speak spoke spoken', 'specify specified specified', 'spend spent spent', 'stand stood stood', 'steal stole stolen',
  'strike struck struck', 'stutter stuttered stuttered', 'submit submitted submitted', 'sum summed summed',
  'swear swore sworn', 'take took taken', 'teach taught taught', 'tell told told', 'testify testified testified',
  'think thought thought', 'throw threw thrown', 'understand understood understood', 'verify verified verified',
  'wear wore worn', 'win won won', 'withdraw withdrew withdrawn', 'worry worried worried', 'write wrote written'
]
