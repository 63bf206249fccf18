import {defineFact} from '../fact.js'

/** Does it say at its top that somebody else has written it, and that it stays as it was? “Reproduced here with permission.” */
export const reproduced = defineFact({
  name: 'reproduced',
  document: ({blocks}): boolean => blocks.slice(0, 5).some(({text}) => said.test(text))
})

const said = /\b(?:republished|reprinted|reproduced|reposted|translated)\b[^.]{0,60}\b(?:from|permission|unchanged)\b|\b(?:first|originally) (?:appeared|posted|published) (?:at|by|in|on)\b/i
