export {tokens, tokenKind} from './tokens.js'
export type {Tokens} from './tokens.js'
export {sentences} from './sentences.js'
export type {Sentence} from './sentences.js'
