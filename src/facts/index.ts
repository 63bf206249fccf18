export {tokens, tokenKind} from './tokens.js'
export type {Tokens} from './tokens.js'
