import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { violations } from './architecture/boundaries'

const root = resolve(import.meta.dirname, '..')
const folders = ['shared', 'electron', 'cli', 'renderer', 'bench', 'examples', 'scripts', 'test']

function sources(): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(tsx?|mjs|js)$/.test(file) && !/^test\/(fixtures|architecture\.test)|\/out\//.test(file))
}

describe('the source tree', () => {
  it('keeps every import within the architecture', () => {
    const found = sources().flatMap((file) => violations(file, readFileSync(join(root, file), 'utf8')))
    expect(found).toEqual([])
  })

  it('has no file over 500 lines', () => {
    const long = sources().filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 501)
    expect(long).toEqual([])
  })
})

describe('a boundary', () => {
  it.each([
    ['shared/schema/a.ts', `import { x } from '../model/b'`],
    ['shared/model/a.ts', `import { x } from '../commands/b'`],
    ['shared/model/a.ts', `import type { X } from '../rules/engine'`],
    ['shared/commands/a.ts', `import { x } from '../rules/b'`],
    ['shared/commands/a.ts', `import { x } from '../history/b'`],
    ['shared/rules/a.ts', `import { x } from '../commands/types'`],
    ['shared/rules/a.ts', `import type { X } from '../commands/addNode'`],
    ['shared/tracking/a.ts', `import { x } from '../layout/b'`],
    ['shared/layout/a.ts', `import { x } from '../scene/b'`],
    ['shared/scene/a.ts', `import { x } from '../exporters/svg'`],
    ['shared/scene/a/b.ts', `import { x } from '../../session/b'`],
    ['shared/exporters/svg.ts', `import { x } from '../importers/csv'`],
    ['shared/exporters/svg.ts', `import { x } from '../node/save'`],
    ['shared/plans/a.ts', `import { x } from '../exporters/svg'`],
    ['shared/importers/csv.ts', `import { x } from '../scene/b'`],
    ['shared/history/history.ts', `import { x } from '../schema/b'`],
    ['shared/history/history.ts', `import { x } from '../result'`],
    ['shared/history/history.ts', `import { x } from 'zod'`],
    ['shared/session/a.ts', `import { x } from '../exporters/svg'`],
    ['shared/ipc/contract.ts', `import { x } from '../model/b'`],
    ['shared/actions/a.ts', `import { x } from '../commands/b'`],
    ['shared/result.ts', `import { x } from './schema/b'`],
    ['shared/model/a.ts', `import { readFile } from 'node:fs/promises'`],
    ['shared/model/a.ts', `import { app } from 'electron'`],
    ['shared/model/a.ts', `import { useState } from 'react'`],
    ['shared/model/a.ts', `export * from '../../renderer/a'`],
    ['shared/model/a.ts', `import '../../electron/a'`],
    ['shared/model/a.ts', `const x = await import('../../cli/a')`],
    ['shared/model/a.ts', `import {\n  type X,\n  y\n} from '../../test/a'`],
    ['shared/node/save.ts', `import { app } from 'electron'`],
    ['shared/node/save.ts', `import { x } from '../../electron/a'`],
    ['electron/main.ts', `import { x } from '../renderer/a'`],
    ['electron/main.ts', `import { x } from '../cli/a'`],
    ['electron/main.ts', `import { x } from 'react'`],
    ['electron/preload.ts', `import { x } from '../shared/schema/ids'`],
    ['electron/preload.ts', `import { x } from './ipc/a'`],
    ['electron/preload.ts', `import { x } from 'node:fs'`],
    ['cli/main.ts', `import { x } from '../electron/a'`],
    ['cli/main.ts', `import { x } from 'electron'`],
    ['cli/main.ts', `import type { X } from '../renderer/a'`],
    ['renderer/main.tsx', `import { x } from '../shared/node/save'`],
    ['renderer/canvas/a.ts', `import { x } from '../../shared/node/save'`],
    ['renderer/main.tsx', `import { x } from '../electron/a'`],
    ['renderer/main.tsx', `import { ipcRenderer } from 'electron'`],
    ['renderer/main.tsx', `import { x } from 'node:path'`],
    ['renderer/outline/a.tsx', `import { ReactFlow } from '@xyflow/react'`],
    ['renderer/main.tsx', `import { x } from '../test/a'`],
    ['renderer/main.tsx', `new Worker(new URL('../test/a.ts', import.meta.url))`],
    ['bench/a.bench.ts', `import { x } from '../test/a'`],
    ['scripts/a.mjs', `import { x } from '../test/a.mjs'`],
    ['shared/model/a.ts', `const now = Date.now()`],
    ['shared/model/a.ts', `const now = new Date()`],
    ['shared/model/a.ts', `const chance = Math.random()`],
    ['elsewhere/a.ts', ''],
  ])('stops %s with %s', (file, source) => {
    expect(violations(file, source)).toHaveLength(1)
  })

  it.each([
    ['shared/schema/a.ts', `import { z } from 'zod'\nimport { ok } from '../result'`],
    ['shared/model/a/b.ts', `import { x } from '../../schema/b'\nimport { y } from '../c'`],
    ['shared/rules/a.ts', `import type { Fix } from '../commands/types'`],
    ['shared/history/history.ts', `import { produce } from 'immer'\nimport { x } from './marks'`],
    [
      'shared/ipc/contract.ts',
      `import { z } from 'zod'\nimport { id } from '../schema/ids'\nimport { ok } from '../result'`,
    ],
    [
      'shared/node/save.ts',
      `import { open } from 'node:fs/promises'\nimport { x } from '../schema/b'\nconst now = Date.now()`,
    ],
    [
      'electron/main.ts',
      `import { app } from 'electron'\nimport { x } from '../shared/node/save'\nimport { y } from './app/a'`,
    ],
    ['electron/preload.ts', `import { contextBridge } from 'electron'\nimport { x } from '../shared/ipc/contract'`],
    [
      'renderer/main.tsx',
      `import font from '../assets/Inter.ttf?url'\nimport { x } from '../shared/model/b'\nimport './a.css'`,
    ],
    ['renderer/canvas/a.tsx', `import { ReactFlow } from '@xyflow/react'\nimport { x } from '../store/b'`],
    ['test/a.test.ts', `import { x } from '../renderer/a'\nimport { y } from './helpers/b'`],
    ['shared/model/a.ts', `// never: import { x } from '../rules/b'\nconst day = new Date(0) /* Date.now() */`],
  ])('lets %s pass with %s', (file, source) => {
    expect(violations(file, source)).toEqual([])
  })
})
