import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PlumblineApi } from '../../shared/ipc/api'
import { CHANNELS, wireName } from '../../shared/ipc/channels'
import { hostileArguments } from '../electron/ipc/hostileArguments'
import { setUpApps } from './helpers/apps'
import type { RunningApp } from './helpers/launch'

type Attacked = Window & { plumbline: PlumblineApi; hit?: string[] }

describe('a page that has been taken over', () => {
  // What the policy refuses is noted in the console.
  const apps = setUpApps('group', 'some')
  let running: RunningApp
  let server: Server
  let requests: string[] = []
  let web = ''

  beforeAll(async () => {
    server = createServer((request, response) => {
      requests.push(request.url ?? '')
      response.setHeader('access-control-allow-origin', '*')
      response.end('hit.push("remote")')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    web = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    running = await apps.launch()
    await running.page.evaluate(() => {
      ;(window as unknown as Attacked).hit = []
    })
  })
  afterAll(() => void server.close())
  beforeEach(() => {
    requests = []
  })

  /** What an attack achieved, after it had time to. */
  async function hits(): Promise<string[]> {
    await new Promise((done) => setTimeout(done, 300))
    return running.page.evaluate(() => (window as unknown as Attacked).hit ?? [])
  }

  it('finds named functions only, none of which takes a channel', async () => {
    const found = await running.page.evaluate(() =>
      Object.fromEntries(
        Object.entries((window as unknown as Attacked).plumbline).map(([group, methods]) => [
          group,
          typeof methods === 'function' ? [] : Object.keys(methods).sort(),
        ]),
      ),
    )
    const expected = Object.entries(CHANNELS).map(([group, methods]) => [group, [...methods].sort()])
    expect(found).toEqual({ ...Object.fromEntries(expected), on: [] })
  })

  it('cannot change the bridge', async () => {
    const kept = await running.page.evaluate(() => {
      const { plumbline } = window as unknown as Attacked
      const before = plumbline.documents.save
      try {
        ;(plumbline.documents as unknown as Record<string, unknown>)['save'] = () => 'mine'
        ;(window as unknown as Record<string, unknown>)['plumbline'] = 'mine'
      } catch {
        return true
      }
      return (window as unknown as Attacked).plumbline.documents.save === before
    })
    expect(kept).toBe(true)
  })

  it('cannot listen to events that are not in the contract', async () => {
    const message = await running.page.evaluate(() => {
      try {
        ;(window as unknown as Attacked).plumbline.on('ELECTRON_INTERNAL' as 'action', () => undefined)
        return 'subscribed'
      } catch (error) {
        return String(error)
      }
    })
    expect(message).toContain('No such event')
  })

  it('gets a refusal from every channel for every hostile argument', async () => {
    const channels = Object.entries(CHANNELS).flatMap(([group, methods]) => methods.map((method) => [group, method]))
    const answers = await running.page.evaluate<string[]>(`(async () => {
      const hostile = (${hostileArguments.toString()})()
      const answers = []
      for (const [group, method] of ${JSON.stringify(channels)}) {
        for (const [i, args] of hostile.entries()) {
          let answer
          try { answer = await window.plumbline[group][method](...args) } catch (error) { answer = { ok: false, error: { code: 'not cloned' } } }
          if (answer.ok || !['invalid-arguments', 'not-a-file', 'not cloned'].includes(answer.error.code))
            answers.push(group + '.' + method + ' took ' + i + ': ' + JSON.stringify(answer).slice(0, 200))
        }
      }
      return answers
    })()`)
    expect(answers).toEqual([])
    expect(running.app.windows()).toHaveLength(1)
  })

  it('reads and writes no file with forged handles, keys and paths', async () => {
    const codes = await running.page.evaluate(async () => {
      const { plumbline } = window as unknown as Attacked
      const seen = new Set<string>()
      const note = (answer: { ok: true } | { ok: false; error: { code: string } }): void => {
        seen.add(answer.ok ? 'ok' : answer.error.code)
      }
      for (let i = 0; i < 100; i++) {
        const forged = Array.from(
          crypto.getRandomValues(new Uint8Array(24)),
          (byte) => 'abcdefghijklmnop'[byte % 16],
        ).join('')
        note(await plumbline.documents.save({ handle: forged, text: 'x', force: true }))
        note(await plumbline.documents.reload(forged))
        note(await plumbline.documents.reveal(forged))
        note(await plumbline.exports.reveal(forged))
        note(await plumbline.recovery.read(forged))
        note(await plumbline.recovery.write({ key: 'k', name: 'n', text: 't', handle: forged }))
        note(await plumbline.documents.openRecent('0123456789abcdef'))
      }
      for (const path of ['/etc/passwd', 'C:\\Windows\\win.ini', '\\\\host\\share', 'file:///etc/passwd']) {
        note(await plumbline.documents.openDropped(path as unknown as File))
        note(await plumbline.documents.openDropped({ name: path, size: 1, path } as unknown as File))
        note(await plumbline.documents.openDropped(new File(['x'], path)))
      }
      return [...seen].sort()
    })
    expect(codes).toEqual(['not-a-file', 'recovery-missing', 'unknown-handle', 'unknown-recent'])
  })

  it('runs no script that is not a file of the app', async () => {
    await running.page.evaluate(async (address) => {
      const holder = document.body.appendChild(document.createElement('div'))
      const script = (change: (element: HTMLScriptElement) => void): void => {
        const element = document.createElement('script')
        change(element)
        holder.append(element)
      }
      script((element) => (element.textContent = 'hit.push("inline")'))
      script((element) => (element.src = 'data:text/javascript,hit.push("data")'))
      script((element) => (element.src = `${address}/remote.js`))
      script((element) => (element.src = URL.createObjectURL(new Blob(['hit.push("blob")']))))
      const markup = document.createElement('div')
      markup.innerHTML =
        '<img src="x" onerror="hit.push(\'onerror\')"><svg onload="hit.push(\'svg\')"></svg><a href="javascript:hit.push(\'link\')">x</a><iframe srcdoc="<script>parent.hit.push(1)</script>"></iframe>'
      holder.append(markup)
      holder.querySelector('a')?.click()
      const tries = [
        () => Reflect.apply(setTimeout, window, ['hit.push("timeout")']),
        () => Reflect.construct(Function, ['hit.push("function")'])(),
        () =>
          new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))).addEventListener('message', () =>
            (window as unknown as Attacked).hit?.push('worker'),
          ),
        () => import(/* @vite-ignore */ address.replace(/.*/, 'data:text/javascript,hit.push("import")')),
      ]
      // In a task of the page's own: code that a debugger evaluates is exempt from the policy.
      await new Promise((done) => setTimeout(done))
      for (const attempt of tries) {
        try {
          await attempt()
        } catch {
          // Refused: what the test hopes for. What got through has left a hit.
        }
      }
      holder.remove()
    }, web)
    await expect.poll(() => hits()).toEqual([])
    expect(requests).toEqual([])
  })

  it('reaches nothing outside: no fetch, socket, picture, frame, form or file', async () => {
    const reached = await running.page.evaluate(async (address) => {
      const got: string[] = []
      const fetches = [`${address}/fetch`, 'file:///etc/passwd', 'app://elsewhere/x', 'https://example.com']
      for (const url of fetches)
        await fetch(url).then(
          (answer) => answer.ok && got.push(url),
          () => undefined,
        )
      await fetch('app://plumbline/../package.json').then(
        (answer) => answer.ok && got.push('package.json'),
        () => undefined,
      )
      navigator.sendBeacon(`${address}/beacon`)
      try {
        Reflect.construct(WebSocket, [address.replace('http', 'ws')])
        Reflect.construct(EventSource, [`${address}/events`])
      } catch {
        // Refused at once.
      }
      const elements: [string, string, string][] = [
        ['img', 'src', `${address}/image`],
        ['iframe', 'src', `${address}/frame`],
        ['object', 'data', `${address}/object`],
        ['embed', 'src', `${address}/embed`],
        ['link', 'href', `${address}/style.css`],
        ['webview', 'src', `${address}/webview`],
        ['video', 'src', `${address}/video`],
      ]
      for (const [tag, attribute, url] of elements) {
        const element = document.createElement(tag)
        if (tag === 'link') element.setAttribute('rel', 'stylesheet')
        element.setAttribute(attribute, url)
        document.body.append(element)
        setTimeout(() => element.remove(), 200)
      }
      const form = document.createElement('form')
      form.action = `${address}/form`
      document.body.append(form)
      form.submit()
      form.remove()
      return got
    }, web)
    expect(reached).toEqual([])
    await hits()
    expect(requests).toEqual([])
  })

  it('goes nowhere and opens no window', async () => {
    const before = running.page.url()
    await running.page.evaluate((address) => {
      window.open(`${address}/window`)
      window.open('about:blank')
      const link = document.createElement('a')
      link.href = `${address}/blank`
      link.target = '_blank'
      document.body.append(link)
      link.click()
      link.remove()
      const refresh = document.createElement('meta')
      refresh.httpEquiv = 'refresh'
      refresh.content = `0;url=${address}/refresh`
      document.head.append(refresh)
      for (const url of [`${address}/location`, 'file:///etc/passwd', 'data:text/html,x', 'javascript:hit.push(1)']) {
        try {
          location.href = url
        } catch {
          // Refused at once.
        }
      }
    }, web)
    await expect.poll(() => hits()).toEqual([])
    expect(running.page.url()).toBe(before)
    expect(running.app.windows()).toHaveLength(1)
    expect(requests).toEqual([])
  })

  it('is denied every permission', async () => {
    const granted = await running.page.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
        'screen-wake-lock',
        'storage-access',
        'local-fonts',
        'window-management',
      ]
      const states = await Promise.all(
        names.map((name) =>
          navigator.permissions.query({ name: name as PermissionName }).then(
            (status) => [name, status.state],
            () => [name, 'unknown'],
          ),
        ),
      )
      const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'granted',
        () => 'denied',
      )
      return [...states, ['media', media]].filter(([, state]) => state === 'granted')
    })
    expect(granted).toEqual([])
  })

  it('downloads nothing', async () => {
    const started = await running.app.evaluate(({ session }) => {
      const seen = globalThis as { downloads?: number }
      seen.downloads = 0
      session.defaultSession.on('will-download', (event) => {
        if (!event.defaultPrevented) seen.downloads = (seen.downloads ?? 0) + 1
      })
      return seen.downloads
    })
    expect(started).toBe(0)
    await running.page.evaluate(() => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(['x']))
      link.download = 'x.exe'
      link.click()
    })
    await hits()
    await expect.poll(() => running.app.evaluate(() => (globalThis as { downloads?: number }).downloads)).toBe(0)
  })

  it('opens no address outside without asking, and none that is not https or mailto at all', async () => {
    await running.app.evaluate(({ shell, dialog }) => {
      const seen = globalThis as { opened?: string[] }
      seen.opened = []
      shell.openExternal = async (url) => {
        seen.opened?.push(url)
      }
      dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false })
    })
    const codes = await running.page.evaluate(async () => {
      const { plumbline } = window as unknown as Attacked
      const urls = [
        'file:///etc/passwd',
        'http://example.com',
        'javascript:1',
        'smb://host/x',
        'https://a:b@example.com',
        'https://example.com',
      ]
      const answers = []
      for (const url of urls) {
        const answer = await plumbline.app.openExternal(url)
        answers.push(answer.ok ? answer.value : answer.error.code)
      }
      return answers
    })
    expect(codes).toEqual([...Array.from({ length: 5 }, () => 'address-refused'), false])
    await expect.poll(() => running.app.evaluate(() => (globalThis as { opened?: string[] }).opened)).toEqual([])
  })

  it('has every protection switched on', async () => {
    const window = await running.app.browserWindow(running.page)
    await expect
      .poll(() => window.evaluate((shown) => shown.webContents.getLastWebPreferences()))
      .toMatchObject({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        webviewTag: false,
      })
  })

  it('finds no other way into the main process', async () => {
    const { heard, answered } = await running.app.evaluate(({ ipcMain }) => ({
      heard: ipcMain.eventNames().map(String),
      answered: [...(Reflect.get(ipcMain, '_invokeHandlers') as Map<string, unknown>).keys()],
    }))
    // Electron listens for its own errors; nothing else may be there besides the channels of the contract.
    expect(heard.filter((name) => name !== 'error')).toEqual([])
    const channels = Object.entries(CHANNELS).flatMap(([group, methods]) =>
      methods.map((method) => wireName(group, method)),
    )
    expect(answered.sort()).toEqual(channels.sort())
  })
})
