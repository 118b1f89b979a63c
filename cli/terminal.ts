import { styleText } from 'node:util'
import { localDay } from '../shared/days'
import { t } from '../shared/messages/language'
import type { AppError } from '../shared/result'

type Style = Parameters<typeof styleText>[0]

/** Ends quietly when the reader of the output goes away (`plumbline check … | head`). */
export function surviveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit(process.exitCode ?? 0)
    })
  }
}

/** Writes a result. Nothing else goes to standard output, so that it can be piped. */
export function print(text: string | Uint8Array): void {
  process.stdout.write(text)
}

/** Tells the person something beside the result. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** Tells what went wrong, where and what to do. */
export function complain(error: AppError, file?: string): void {
  // A message that names the file itself needs no second name before it.
  const isNamed = error.path !== undefined && error.message.includes(t().units.quoted(error.path))
  const place = [file, isNamed || error.path === file ? undefined : error.path].filter(Boolean).join(', ')
  note(`${paint('red', t().cli.error, process.stderr)}: ${place === '' ? '' : `${place}: `}${error.message}`)
}

/** A bug or a limit of the machine in one line, where a stack would help nobody. */
export function unexpected(error: unknown): AppError {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return {
    code: 'unexpected',
    message: t().cli.unexpected(words.split('\n')[0] ?? ''),
  }
}

/** Tells of something doubtful that did not stop the work. */
export function caution(warning: AppError, file?: string): void {
  const place = [file, warning.path].filter((part) => part !== undefined).join(', ')
  note(`${paint('yellow', t().cli.note, process.stderr)}: ${place === '' ? '' : `${place}: `}${warning.message}`)
}

/** Colours a text on a terminal. NO_COLOR switches colours off, FORCE_COLOR on (no-color.org, force-color.org). */
export function paint(style: Style, text: string, stream: NodeJS.WriteStream = process.stdout): string {
  return hasColours(stream) ? styleText(style, text) : text
}

function hasColours(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0'
  return stream.isTTY && TERM !== 'dumb'
}

/** Today on this machine as YYYY-MM-DD. */
export function todayHere(): string {
  return localDay(new Date())
}
