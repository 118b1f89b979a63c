import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { CHANNELS, EVENTS, eventWireName, NO_FILE, wireName } from '../shared/ipc/channels'

// This file only passes on what the contract names. The page can neither choose a channel nor see an event object.

type Listener = (payload: unknown) => void
type Method = (...args: unknown[]) => Promise<unknown>

function methodsOf(group: string, methods: readonly string[]): Record<string, Method> {
  const call =
    (method: string): Method =>
    (...args) =>
      ipcRenderer.invoke(wireName(group, method), ...args)
  return Object.fromEntries(methods.map((method) => [method, call(method)]))
}

function on(event: string, listener: Listener): () => void {
  if (!(EVENTS as readonly string[]).includes(event)) throw new Error('No such event')
  const relay = (_event: unknown, payload: unknown): void => listener(payload)
  ipcRenderer.on(eventWireName(event), relay)
  return () => {
    ipcRenderer.removeListener(eventWireName(event), relay)
  }
}

/** A channel that takes the path of a file that was dropped on the page. */
function ofFile(method: string): Method {
  return (file) => ipcRenderer.invoke(wireName('documents', method), pathOf(file))
}

function pathOf(file: unknown): string {
  try {
    return webUtils.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0]) || NO_FILE
  } catch {
    // Not a File object at all: answered like one that does not lie on the disk.
    return NO_FILE
  }
}

const groups = Object.fromEntries(
  Object.entries(CHANNELS).map(([group, methods]) => [group, methodsOf(group, methods)]),
)
const dropped = { openDropped: ofFile('openDropped'), openBeside: ofFile('openBeside') }
const api = { ...groups, documents: { ...groups['documents'], ...dropped }, on }

contextBridge.exposeInMainWorld('plumbline', api)
