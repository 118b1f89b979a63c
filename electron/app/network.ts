import type { App } from 'electron'

/**
 * Closes the network for good: no name and no address is ever resolved. The app needs none, and Chromium would by itself fetch
 * dictionaries for the spell checker. Those that lie in the folder “Dictionaries” of the app's data are used; on macOS the
 * system checks. To be called before the app is ready.
 * @param devServer the development server's address, which stays reachable
 */
export function closeNetwork(app: Pick<App, 'commandLine'>, devServer: string | undefined): void {
  const open = devServer === undefined ? '' : `, EXCLUDE ${new URL(devServer).hostname}`
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${open}`)
}
