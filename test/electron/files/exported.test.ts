import { describe, expect, it } from 'vitest'
import { ExportedFiles } from '../../../electron/files/exported'

describe('ExportedFiles', () => {
  it('gives the file back to the window that exported it, and to no other', () => {
    const files = new ExportedFiles()
    const token = files.issue(1, '/pictures/plan.png')
    expect(token).not.toContain('plan')
    expect(files.find(1, token)).toEqual({ ok: true, value: '/pictures/plan.png' })
    expect(files.find(2, token)).toMatchObject({ ok: false, error: { code: 'unknown-handle' } })
  })

  it.each(['', '/pictures/plan.png', '../plan.png', 'a'.repeat(32), '__proto__'])('knows nothing of %j', (forged) => {
    const files = new ExportedFiles()
    files.issue(1, '/pictures/plan.png')
    expect(files.find(1, forged)).toMatchObject({ ok: false, error: { code: 'unknown-handle' } })
  })

  it('forgets the files of a window that is closed, and keeps those of the others', () => {
    const files = new ExportedFiles()
    const [gone, kept] = [files.issue(1, '/a.png'), files.issue(2, '/b.png')]
    files.forgetWindow(1)
    expect(files.find(1, gone).ok).toBe(false)
    expect(files.find(2, kept).ok).toBe(true)
  })
})
