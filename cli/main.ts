#!/usr/bin/env node
import { CommanderError } from 'commander'
import { version } from '../package.json'
import { setLanguage } from '../shared/messages/language'
import { languageOf } from './language'
import { createProgram } from './program'
import { endWith, STATUS } from './status'
import { complain, surviveClosedPipes, unexpected } from './terminal'

surviveClosedPipes()
setLanguage(languageOf(process.argv.slice(2), process.env))
try {
  await createProgram(version).parseAsync()
} catch (error) {
  // Commander has printed its message already. Help and version end with 0, wrong usage with 2.
  if (!(error instanceof CommanderError)) complain(unexpected(error))
  if (!(error instanceof CommanderError) || error.exitCode !== 0) endWith(STATUS.unusable)
}
