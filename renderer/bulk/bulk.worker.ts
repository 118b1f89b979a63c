import { setLanguage } from '../../shared/messages/language'
import { WORK } from './jobs'
import type { Task } from './runJob'

// The web worker's own scope: the DOM library describes the page's instead.
const scope = self as unknown as { postMessage(answer: unknown, transfer: Transferable[]): void }

self.addEventListener('message', ({ data: { name, ask, language } }: MessageEvent<Task>) => {
  setLanguage(language)
  const work: (ask: never) => unknown = WORK[name]
  scope.postMessage(work(ask as never), [])
})
