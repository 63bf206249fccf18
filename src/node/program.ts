import {Command, CommanderError, Option} from 'commander'
import type {AnyRule} from '../rule.js'
import {Misuse} from './misuse.js'
import {complain, lookOf} from './terminal.js'

export interface Package {
  readonly root: URL
  readonly version: string
  /** The house's own rules, as far as they are known by now. */
  readonly own?: () => readonly AnyRule[]
}

const description = 'Reads a text as a good editor would: who says, which report, what is this doing here?'

const examples = `
Examples:
  says-who article.txt                        one article
  says-who drafts/ 'archive/**/*.md'          a folder, and what a glob matches
  says-who --fix drafts/                      repair what can be repaired safely
  cat p | says-who --stdin-filename p.html    what is piped in, read as HTML
  says-who --preset newsroom --rule unbalanced-quotation-mark:warning drafts/
  says-who sources article.txt                who says what, and on what terms
  says-who explain unbalanced-quotation-mark  why a rule asks

Exit codes:
  0  no errors (there may be warnings and infos)
  1  errors found
  2  wrong use, or a file that cannot be read

A file or folder that is named like a command: says-who ./rules`

/** Do what the arguments say, and return the exit code. Each command is loaded when it is called for. */
export async function exitCodeOf(argv: readonly string[], pkg: Package): Promise<number> {
  let code = 0
  const program = new Command('says-who')
    .description(description)
    .version(pkg.version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this')
    .helpCommand('help [command]', 'print this, or the help of a command')
    .enablePositionalOptions()
    .argument('[files...]', 'files, folders, globs; “-” is standard input')
    .option('--format <name>', 'how to report: pretty, compact, json, sarif, github, junit, checkstyle, markdown, html (default: pretty)')
    .option('-o, --output-file <file>', 'write the report there')
    .option('--report <format:file>', 'write another report; repeatable', listed)
    .option('--preset <name>', 'house style: recommended, strict, newsroom, encyclopedia, academic, web-copy, none')
    .option('--rule <id:severity>', 'set a rule to error, warning, info, on or off; repeatable', listed)
    .option('--bibliography <file>', 'what “[@key]” may cite: .bib, or CSL in .json or .yaml; repeatable', listed)
    .addOption(config())
    .option('--no-config', 'no configuration')
    .option('--no-ignore', 'read what is to be left alone, too')
    .addOption(ignorePattern())
    .option('--fix', 'apply fixes, and write the files')
    .option('--fix-dry-run', 'print what --fix would change, as a patch')
    .option('--quiet', 'errors only')
    .option('--max-warnings <n>', 'exit with 1 if there are more warnings')
    .addOption(type())
    .addOption(stdinFilename())
    .option('--color', 'colours, even where no terminal is')
    .option('--no-color', 'no colours')
    .option('--no-error-on-unmatched-pattern', 'a name or glob that no file has is no error')
    .option('--exit-zero', 'exit with 0 even if errors are found')
    .option('--changed', 'what git says has changed, and findings on those lines')
    .option('--staged', 'the same for what is about to be committed')
    .option('--since <ref>', 'the same since a branch, tag or commit')
    .option('--suppress-all', 'live with all that is found today')
    .option('--suppress-rule <id>', 'live with all that this rule finds today; repeatable', listed)
    .option('--prune-suppressions', 'drop suppressions of what is found no more')
    .option('--suppressions-location <file>', 'where they stand')
    .option('--watch', 'read again whatever changes, until Ctrl-C')
    .option('--cache', 'remember what is known of texts, in .says-who-cache')
    .option('--cache-location <file>', 'remember it there')
    .option('--concurrency <n>', 'how many threads: a number, auto or off')
    .option('--timing', 'say how long rules and files take')
    .option('--print-config <file>', 'print what counts for a file')
    .addHelpText('after', examples)
    .action(async (files: string[], flags: object) => {
      code = await (await import('./commands/lint.js')).lint(files, flags, pkg)
    })

  program
    .command('sources')
    .description('print who is quoted, on what terms, how often and where')
    .argument('[files...]', 'files, folders, globs; “-” is standard input')
    .addOption(format('pretty (a table), json or csv'))
    .option('-o, --output-file <file>', 'write it there')
    .addOption(config())
    .option('--no-config', 'no configuration')
    .option('--no-ignore', 'read what is to be left alone, too')
    .addOption(ignorePattern())
    .addOption(type())
    .addOption(stdinFilename())
    .action(async (files: string[], _: object, command: Command) => {
      code = await (await import('./commands/sources.js')).sources(files, flagsOf(command), pkg)
    })

  program
    .command('rules')
    .description('print the rules and their severities')
    .addOption(format('pretty or json'))
    .option('--preset <name>', 'in which preset')
    .addOption(config())
    .option('--no-config', 'no configuration')
    .action(async (_: object, command: Command) => {
      code = await (await import('./commands/rules.js')).rules(flagsOf(command))
    })

  program
    .command('explain')
    .description('print the page of a rule')
    .argument('<rule>', 'its id')
    .addOption(config())
    .option('--no-config', 'no configuration')
    .action(async (id: string, _: object, command: Command) => {
      code = await (await import('./commands/explain.js')).explain(id, pkg.root, flagsOf(command))
    })

  program
    .command('init')
    .description('write a configuration to start from')
    .option('--preset <name>', 'with this preset')
    .option('--as <ending>', 'json, yaml, mjs or ts (default: json)')
    .action(async (_: object, command: Command) => {
      code = (await import('./commands/init.js')).init(flagsOf(command))
    })

  program
    .command('lsp')
    .description('serve an editor, after the Language Server Protocol')
    .option('--stdio', 'over standard input and output, which is how it is done')
    .action(async () => {
      code = await (await import('./commands/lsp.js')).lsp(pkg.version)
    })

  for (const command of [program, ...program.commands]) quieten(command)
  try {
    await program.parseAsync([...argv], {from: 'user'})
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof Misuse)) throw error
    complain(error.message)
    return 2
  }
  return code
}

/** What was typed, before or behind the name of the command. */
function flagsOf(command: Command): {[name: string]: never} {
  const typed = (one: Command) => Object.entries(one.opts()).filter(([name]) => one.getOptionValueSource(name) !== 'default')
  return Object.fromEntries([...(command.parent ? typed(command.parent) : []), ...typed(command)]) as {[name: string]: never}
}

function format(names: string): Option {
  return new Option('--format <name>', `how to report: ${names} (default: pretty)`)
}

function ignorePattern(): Option {
  return new Option('--ignore-pattern <glob>', 'leave these alone, as a .gitignore would; repeatable').argParser(listed)
}

function listed(one: string, all: string[] = []): string[] {
  return [...all, one]
}

function config(): Option {
  return new Option('--config <file>', 'this configuration, and not the nearest one')
}

function type(): Option {
  return new Option('--type <type>', 'what the text is: news, opinion, interview, encyclopedia, academic, web or fiction')
}

function stdinFilename(): Option {
  return new Option('--stdin-filename <path>', 'the name of what is piped in: its ending decides how it is read')
}

/** Errors as one line of our own, and colours where they are wanted. */
function quieten(command: Command): void {
  command.exitOverride()
  command.configureOutput({
    outputError: (text) => complain(text.replace(/^error: /, '').trim().replace(/\s+/g, ' ')),
    getOutHelpWidth: () => lookOf(process.stdout, undefined).width,
    getOutHasColors: () => lookOf(process.stdout, process.argv.includes('--no-color') ? false : undefined).color
  })
  command.configureHelp({minWidthToWrap: 20, styleTitle: (title) => `\u001B[1m${title}\u001B[22m`})
}
