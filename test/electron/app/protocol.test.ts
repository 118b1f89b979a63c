import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { externalAddress, isOwnPage } from '../../../electron/app/origin'
import type { FileMap } from '../../../electron/app/protocol'
import { mapFiles, SCHEMES, servePage } from '../../../electron/app/protocol'
import { isAllowed, mayLoad } from '../../../electron/app/security'

let folder = ''
let files: FileMap = new Map()
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-page-'))
  mkdirSync(join(folder, 'page/assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'page/index.html'), '<p>page</p>')
  writeFileSync(join(folder, 'page/assets/a b.js'), 'run()')
  writeFileSync(join(folder, 'page/assets/data.bin'), 'x')
  files = mapFiles(join(folder, 'page'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const get = (url: string, method = 'GET'): Promise<Response> => servePage(files, isOwnPage, { method, url })

describe('the scheme of the page', () => {
  it('is as safe as the web, keeps compiled code, and may no more', () => {
    const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true }
    expect(SCHEMES).toEqual([{ scheme: 'app', privileges }])
  })
})

describe('servePage', () => {
  it('serves the files of the page with their type', async () => {
    const page = await get('app://plumbline/index.html')
    expect(await page.text()).toBe('<p>page</p>')
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect((await get('app://plumbline/assets/a%20b.js')).headers.get('content-type')).toContain('text/javascript')
    expect((await get('app://plumbline/assets/data.bin')).headers.get('content-type')).toBe('application/octet-stream')
  })

  it('sends the policy with every answer, refusals too', async () => {
    for (const url of ['app://plumbline/index.html', 'app://plumbline/nothing']) {
      const policy = (await get(url)).headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
      expect(policy).not.toMatch(/unsafe|\*|https?:/)
    }
  })

  it.each([
    'app://plumbline/../secret.txt',
    'app://plumbline/..%2fsecret.txt',
    'app://plumbline/%2e%2e/secret.txt',
    'app://plumbline/..\\secret.txt',
    'app://plumbline//etc/passwd',
    'app://plumbline/assets',
    'app://plumbline/',
    'app://elsewhere/index.html',
    'app://user@plumbline/index.html',
    'file:///etc/passwd',
    'https://plumbline/index.html',
  ])('has nothing at %s', async (url) => {
    const answer = await get(url)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('')
  })

  it.each(['POST', 'PUT', 'HEAD'])('refuses %s', async (method) => {
    expect((await get('app://plumbline/index.html', method)).status).toBe(405)
  })
})

describe('isOwnPage', () => {
  it('knows the app and, in development, its server', () => {
    expect(isOwnPage('app://plumbline/index.html')).toBe(true)
    expect(isOwnPage('http://localhost:5173/x', 'http://localhost:5173')).toBe(true)
    expect(isOwnPage('http://localhost:5173/x')).toBe(false)
  })

  it.each([
    '',
    'about:blank',
    'app://plumbline.evil.example/',
    'app://evil/plumbline',
    'https://plumbline',
    'data:text/html,x',
    'http://localhost:5174',
    'http://localhost:5173.evil.example',
    'APP',
    'app:plumbline',
    'blob:app://plumbline/1',
  ])('does not know %j', (address) => {
    expect(isOwnPage(address, 'http://localhost:5173')).toBe(false)
  })
})

describe('mayLoad', () => {
  it('lets the page load its own files and what it made itself', () => {
    for (const url of ['app://plumbline/a.js', 'data:image/png;base64,', 'blob:app://plumbline/1']) {
      expect(mayLoad(url, undefined)).toBe(true)
    }
  })

  it.each([
    'https://example.com',
    'http://localhost:5173',
    'file:///etc/passwd',
    'ws://localhost:5173',
    'devtools://x',
  ])('stops %s', (url) => {
    expect(mayLoad(url, undefined)).toBe(false)
  })

  it('lets a development page reach its server', () => {
    for (const url of ['http://localhost:5173/a.ts', 'ws://localhost:5173/', 'devtools://devtools/x']) {
      expect(mayLoad(url, 'http://localhost:5173')).toBe(true)
    }
    expect(mayLoad('https://example.com', 'http://localhost:5173')).toBe(false)
  })
})

describe('externalAddress', () => {
  it('lets https and mailto through, written anew', () => {
    expect(externalAddress('HTTPS://Example.com/a b')?.href).toBe('https://example.com/a%20b')
    expect(externalAddress('mailto:ada@example.com')?.href).toBe('mailto:ada@example.com')
  })

  it.each([
    'http://example.com',
    'file:///etc/passwd',
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,x',
    'smb://host/share',
    '\\\\host\\share',
    'ms-msdt:/id',
    'vscode://x',
    'https://user:password@example.com',
    'https://',
    '',
    'example.com',
    `https://example.com/${'x'.repeat(2000)}`,
  ])('refuses %j', (address) => {
    expect(externalAddress(address)).toBeUndefined()
  })
})

describe('isAllowed', () => {
  it('lets the app’s own page write cards to the clipboard, and nothing else', () => {
    expect(isAllowed('clipboard-sanitized-write', 'app://plumbline/', undefined)).toBe(true)
    expect(isAllowed('clipboard-sanitized-write', 'https://example.com/', undefined)).toBe(false)
    for (const permission of ['clipboard-read', 'media', 'geolocation', 'notifications', 'openExternal', '']) {
      expect(isAllowed(permission, 'app://plumbline/', undefined)).toBe(false)
    }
  })
})
