/** Verbs of evidence, whose subject is a document, a study or a picture: base forms. */
export const showVerbs: readonly string[] = [
  'accuse', 'allege', 'argue', 'assert', 'attribute', 'blame', 'call', 'cite', 'claim', 'conclude', 'confirm',
  'contain', 'criticise', 'criticize', 'declare', 'demonstrate', 'depict', 'describe', 'detail', 'determine',
  'discover', 'document', 'establish', 'estimate', 'explain', 'expose', 'express', 'find', 'forecast', 'highlight',
  'identify', 'illustrate', 'imply', 'indicate', 'link', 'list', 'note', 'observe', 'outline', 'point', 'portray',
  'predict', 'project', 'prove', 'put', 'rank', 'rate', 'read', 'recommend', 'record', 'report', 'reveal', 'say',
  'show', 'state', 'suggest', 'support', 'underscore', 'warn'
]
