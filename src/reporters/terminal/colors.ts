import picocolors from 'picocolors'
import type {Severity} from '../../preset.js'

export interface TerminalOptions {
  /** Default: none. */
  readonly color?: boolean
  /** In columns; default 80. */
  readonly width?: number
}

export type Colors = ReturnType<typeof picocolors.createColors>

export function colorsOf({color = false}: TerminalOptions): Colors {
  return picocolors.createColors(color)
}

export function severityColor(colors: Colors, severity: Severity): (text: string) => string {
  return severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.cyan
}
