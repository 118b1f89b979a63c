import type { IpcMainInvokeEvent } from 'electron'
import { afterEach, describe, expect, it } from 'vitest'
import type { AppWindow } from '../../../electron/app/appWindow'
import { isOwnPage } from '../../../electron/app/origin'
import { guarded, isTrustedFrame } from '../../../electron/ipc/guard'
import { fileName } from '../../../electron/ipc/handlers/fileName'
import type { Handlers } from '../../../electron/ipc/register'
import { registerHandlers } from '../../../electron/ipc/register'
import { CHANNELS, wireName } from '../../../shared/ipc/channels'
import { contract } from '../../../shared/ipc/contract'
import { setLanguage } from '../../../shared/messages/language'
import { fail, ok } from '../../../shared/result'
import { hostileArguments } from './hostileArguments'

type Listener = (event: IpcMainInvokeEvent, ...args: unknown[]) => Promise<unknown>
const PAGE = { url: 'app://plumbline/index.html', parent: null }

interface Registered {
  readonly channels: Map<string, Listener>
  readonly reached: string[]
  readonly window: AppWindow
}

afterEach(() => setLanguage('en'))

/** All channels, registered with handlers that only note that they were reached. */
function register(): Registered {
  const channels = new Map<string, Listener>()
  const reached: string[] = []
  const note = (name: string) => async () => {
    reached.push(name)
    return fail('reached', 'The handler was reached')
  }
  const groups = Object.entries(CHANNELS).map(([group, methods]) => [
    group,
    Object.fromEntries(methods.map((method) => [method, note(`${group}.${method}`)])),
  ])
  const window = { calls: 0 } as AppWindow
  const ipcMain = { handle: (name: string, listener: Listener) => channels.set(name, listener) }
  registerHandlers(ipcMain, {
    handlers: Object.fromEntries(groups) as Handlers,
    isOwnPage: (url) => isOwnPage(url),
    windowOf: (id) => (id === 1 ? window : undefined),
  })
  return { channels, reached, window }
}

function call(
  registered: Registered,
  name: string,
  args: unknown[],
  frame: unknown = PAGE,
  sender = 1,
): Promise<unknown> {
  const listener = registered.channels.get(name)
  if (!listener) throw new Error(`${name} is not registered`)
  return listener({ sender: { id: sender }, senderFrame: frame } as IpcMainInvokeEvent, ...args)
}

const ALL = Object.entries(CHANNELS).flatMap(([group, methods]) => methods.map((method) => ({ group, method })))

describe('registerHandlers', () => {
  it('answers every channel of the contract and no other', () => {
    expect([...register().channels.keys()].sort()).toEqual(
      ALL.map(({ group, method }) => wireName(group, method)).sort(),
    )
  })

  it.each(ALL)('lets no hostile argument reach $group $method', async ({ group, method }) => {
    const registered = register()
    for (const args of hostileArguments()) {
      const answer = await call(registered, wireName(group, method), args)
      expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-arguments' } })
    }
    expect(registered.reached).toEqual([])
    expect(registered.window.calls).toBe(0)
  })

  it.each([
    ['a frame inside the page', { ...PAGE, parent: PAGE }],
    ['a frame that is gone', null],
    ['an empty page', { url: '', parent: null }],
    ['about:blank', { url: 'about:blank', parent: null }],
    ['a page on the web', { url: 'https://plumbline/index.html', parent: null }],
    ['a file', { url: 'file:///index.html', parent: null }],
    ['another host of the scheme', { url: 'app://plumbline.evil/index.html', parent: null }],
  ])('refuses %s on every channel', async (_what, frame) => {
    const registered = register()
    for (const { group, method } of ALL) {
      expect(await call(registered, wireName(group, method), [], frame)).toMatchObject({ error: { code: 'refused' } })
    }
    expect(registered.reached).toEqual([])
  })

  it('refuses a window that it does not know', async () => {
    const registered = register()
    expect(await call(registered, wireName('prefs', 'get'), [], PAGE, 2)).toMatchObject({ error: { code: 'refused' } })
  })

  it('passes sound arguments on', async () => {
    const registered = register()
    expect(await call(registered, wireName('prefs', 'get'), [])).toMatchObject({ error: { code: 'reached' } })
    expect(registered.reached).toEqual(['prefs.get'])
  })
})

describe('guarded', () => {
  const channel = contract.window.askUnsaved

  it('gives back what the handler answers', async () => {
    expect(
      await guarded(
        'x',
        channel,
        ['plan'],
        async () => ok('save'),
        () => undefined,
      ),
    ).toEqual(ok('save'))
    expect(
      await guarded(
        'x',
        channel,
        ['plan'],
        async () => fail('a', 'b'),
        () => undefined,
      ),
    ).toEqual(fail('a', 'b'))
  })

  it('reports a bug and tells the page nothing about it', async () => {
    const reports: string[] = []
    const broken = async (): Promise<never> => {
      throw new Error('secret /home/ada')
    }
    const answers = [
      await guarded('x', channel, ['plan'], broken, (message) => reports.push(message)),
      await guarded(
        'x',
        channel,
        ['plan'],
        async () => ok('perhaps'),
        (message) => reports.push(message),
      ),
    ]
    for (const answer of answers) {
      expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } })
      expect(JSON.stringify(answer)).not.toContain('secret')
    }
    expect(reports).toEqual(['x failed', 'x answered what its contract does not allow'])
  })

  it('says which argument is wrong', async () => {
    const answer = await guarded(
      'x',
      contract.prefs.set,
      [{ panels: 1 }],
      async () => ok(1),
      () => undefined,
    )
    expect(answer).toMatchObject({ ok: false, error: { path: '0.panels' } })
  })

  it('says what is wrong with it in the language of the process', async () => {
    const refusal = async (...args: unknown[]) => {
      const answer = await guarded(
        'x',
        contract.window.askUnsaved,
        args,
        async () => ok('save'),
        () => undefined,
      )
      return answer.ok ? '' : answer.error.message
    }
    expect(await refusal('')).toBe('Needs at least 1.')
    setLanguage('de')
    expect(await refusal('')).toBe('Braucht mindestens 1.')
    expect(await refusal(1)).toMatch(/^Muss .+ sein\.$/)
  })
})

describe('isTrustedFrame', () => {
  it('trusts the main frame of the own page alone', () => {
    expect(isTrustedFrame(PAGE, isOwnPage)).toBe(true)
    expect(isTrustedFrame(null, isOwnPage)).toBe(false)
  })
})

describe('fileName', () => {
  it.each([
    ['Growth 2027', 'Growth 2027.plumb'],
    ['Growth.plumb', 'Growth.plumb'],
    ['Growth.PLUMB', 'Growth.plumb'],
    ['../../etc/passwd', 'etc passwd.plumb'],
    ['a\\b:c*d?"<>|', 'a b c d.plumb'],
    ['CON', 'CON plan.plumb'],
    ['', 'Untitled plan.plumb'],
    [' . . ', 'Untitled plan.plumb'],
    ['two\nlines\u0000', 'two lines.plumb'],
    ['\u202egnp.exe', 'gnp.exe.plumb'],
    ['计划 🪢', '计划 🪢.plumb'],
  ])('makes of %j the name %j', (title, name) => {
    expect(fileName(title, 'plumb')).toBe(name)
  })

  it('adds its own words in the language of the process', () => {
    setLanguage('de')
    expect([fileName('CON', 'plumb'), fileName('', 'plumb')]).toEqual(['Plan CON.plumb', 'Plan ohne Titel.plumb'])
  })

  it('cuts a long title without breaking a character', () => {
    const name = fileName('🪢'.repeat(300), 'svg')
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(190)
    expect(name).toMatch(/^(🪢)+\.svg$/u)
  })
})
