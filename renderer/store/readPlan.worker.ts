import { setLanguage } from '../../shared/messages/language'
import { readDocument } from '../../shared/schema/file'
import type { ReadJob } from './readPlan'

// The web worker's own scope: the DOM library describes the page's instead.
const scope = self as unknown as { postMessage(answer: unknown, transfer: Transferable[]): void }

self.addEventListener('message', ({ data }: MessageEvent<ReadJob>) => {
  setLanguage(data.language)
  scope.postMessage(readDocument(data.text), [])
})
