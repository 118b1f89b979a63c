import { afterAll, vi } from 'vitest'
import { currentLanguage } from '../shared/messages/language'

// Test files share their workers, so none may leave anything behind that the next one would feel.
afterAll(() => {
  if (currentLanguage() !== 'en') throw new Error('This file leaves another language behind: set English afterwards.')
  if (vi.isFakeTimers()) throw new Error('This file leaves false timers behind: use real timers afterwards.')
})
