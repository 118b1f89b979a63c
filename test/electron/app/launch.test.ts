import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { launchOf, readArguments } from '../../../electron/app/launchArguments'
import { placeWindow, rescueWindow, windowState } from '../../../electron/app/windowBounds'

const CWD = resolve('/home/ada')

describe('readArguments', () => {
  it('finds files, relative to where the person was', () => {
    expect(readArguments(['plumbline', 'a.plumb', '/tmp/b.plumb'], CWD, false)).toEqual({
      files: [resolve(CWD, 'a.plumb'), resolve('/tmp/b.plumb')],
      sample: undefined,
    })
  })

  it('does not take the folder of the app for a file when Electron runs it from source', () => {
    const argv = ['electron', '--no-sandbox', '.', '--sample']
    expect(readArguments(argv, CWD, true)).toEqual({ files: [], sample: 'distributor' })
  })

  it('opens a named sample, and the usual one for a name it does not know', () => {
    expect(readArguments(['p', '--sample=software'], CWD, false).sample).toBe('software')
    expect(readArguments(['p', '--sample=../../etc/passwd'], CWD, false).sample).toBe('distributor')
    expect(readArguments(['p'], CWD, false).sample).toBeUndefined()
  })

  it('takes everything after -- as files', () => {
    expect(readArguments(['p', '--', '-odd.plumb', '--sample'], CWD, false)).toEqual({
      files: [resolve(CWD, '-odd.plumb'), resolve(CWD, '--sample')],
      sample: undefined,
    })
  })

  it('ignores switches of the browser inside', () => {
    expect(readArguments(['p', '--user-data-dir=/tmp/x', '--inspect=0'], CWD, false).files).toEqual([])
  })
})

describe('launchOf', () => {
  it('reads what a second start sends', () => {
    expect(launchOf({ files: ['/a'], sample: 'rollup' })).toEqual({ files: ['/a'], sample: 'rollup' })
    expect(launchOf({ files: ['/a'] })).toEqual({ files: ['/a'], sample: undefined })
  })

  it.each([undefined, null, 7, 'x', { files: [1] }, { files: '/a' }, { sample: 'x', files: [] }])(
    'takes %j for nothing',
    (given) => {
      expect(launchOf(given)).toEqual({ files: [], sample: undefined })
    },
  )
})

describe('placeWindow', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1080 }
  const state = { x: 100, y: 50, width: 1000, height: 700, maximized: false }

  it('lets the system place the first window ever', () => {
    expect(placeWindow(undefined, [screen])).toEqual({ width: 1280, height: 800 })
  })

  it('puts a window back where it was, also on a second screen', () => {
    expect(placeWindow(state, [screen])).toEqual({ x: 100, y: 50, width: 1000, height: 700 })
    const left = { x: -1920, y: 0, width: 1920, height: 1080 }
    expect(placeWindow({ ...state, x: -1500 }, [screen, left])).toMatchObject({ x: -1500, y: 50 })
  })

  it('brings a window back from a screen that is gone', () => {
    expect(placeWindow({ ...state, x: 3000 }, [screen])).toEqual({ width: 1000, height: 700 })
    expect(placeWindow({ ...state, y: -500 }, [screen])).toEqual({ width: 1000, height: 700 })
  })

  it('fits a window to a smaller screen, but never below its smallest size', () => {
    const small = { x: 0, y: 0, width: 700, height: 900 }
    expect(placeWindow({ ...state, width: 3000, height: 2000 }, [screen])).toMatchObject({ width: 1920, height: 1080 })
    expect(placeWindow({ ...state, x: 0 }, [small])).toMatchObject({ width: 800, height: 700 })
    expect(placeWindow({ ...state, x: 9999 }, [])).toEqual({ width: 1000, height: 700 })
  })

  it('does not believe absurd bounds', () => {
    expect(windowState.safeParse({ ...state, width: 1e9 }).success).toBe(false)
    expect(windowState.safeParse({ ...state, width: 10 }).success).toBe(false)
    expect(windowState.safeParse({ ...state, x: Number.NaN }).success).toBe(false)
  })
})

describe('rescueWindow', () => {
  const main = { x: 0, y: 0, width: 1920, height: 1040 }
  const projector = { x: 1920, y: 0, width: 1280, height: 720 }
  const window = { x: 2000, y: 100, width: 1000, height: 600 }

  it('leaves a window where it can be seen and grasped', () => {
    expect(rescueWindow(window, [main, projector])).toBeUndefined()
    expect(rescueWindow({ ...window, x: 1700 }, [main, projector])).toBeUndefined()
  })

  it('brings it to the middle of the main screen when its own is gone', () => {
    expect(rescueWindow(window, [main])).toEqual({ x: 460, y: 220, width: 1000, height: 600 })
  })

  it('makes it as small as its screen became', () => {
    expect(rescueWindow({ x: 0, y: 0, width: 1900, height: 1000 }, [{ ...main, width: 1280, height: 700 }])).toEqual({
      x: 0,
      y: 0,
      width: 1280,
      height: 700,
    })
  })

  it('does nothing while there is no screen at all', () => {
    expect(rescueWindow(window, [])).toBeUndefined()
  })
})
