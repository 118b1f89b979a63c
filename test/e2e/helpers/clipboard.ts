import type { ElectronApplication } from 'playwright-core'

/** Puts something on the clipboard as a spreadsheet does. */
export async function putOnClipboard(app: ElectronApplication, text: string, html = ''): Promise<void> {
  await app.evaluate(
    ({ clipboard }, data) => (clipboard as unknown as { write(data: unknown): void }).write(data),
    html === '' ? { text } : { text, html },
  )
}
