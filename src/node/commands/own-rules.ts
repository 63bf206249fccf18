import {join} from 'node:path'
import type {AnyRule} from '../../rule.js'
import {configsWith} from '../config/configs.js'

/** The rules that the configuration for this folder brings along, or the one that is named. */
export async function ownRules(config: string | false | undefined): Promise<readonly AnyRule[]> {
  const configs = configsWith(config === undefined ? {} : {config})
  await configs.forFile(join(process.cwd(), 'any.txt'))
  return configs.own()
}
