import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { strayTexts } from './strayTexts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
/** The table itself, and the schema that programs read. */
const NOT_CODE = /^shared\/(?:messages\/|schema\/jsonSchema)/

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((file) => !NOT_CODE.test(file))
}

describe('a sentence in the code', () => {
  it.each([
    `fail('code', 'That card no longer exists.')`,
    `fail('code', \`\${name} cannot be read. Try again.\`)`,
    `const error = { code: 'x', message: 'Save it first.' }`,
    `const command = { id: 'x', label: () => 'Tidy' }`,
    `const command = { id: 'x', label: ({ n }: P) => (n === 1 ? 'Move card' : \`Move \${n} cards\`) }`,
    `const fix = { title: \`Add the first \${word}\`, call }`,
    `dialog.show({ buttons: ['Save', t().common.cancel] })`,
    `warn(context, 3, 'code', 'This line is indented less.')`,
    `const name = z.string().max(9, 'Longer than 9.')`,
    `const text = 'Closed'`,
    `const state = open ? 'Open' : done ? word : 'Closed'`,
    `const usable = reserved ? \`\${cleaned} plan\` : cleaned`,
    `paint(\`\${count} more\`)`,
  ])('is found: %s', (source) => {
    expect(strayTexts('a.ts', source).length).toBeGreaterThan(0)
  })

  it.each([
    `fail('code', t().files.notText)`,
    `fail('code', reason, 'nodes.n1.title')`,
    `const error = { code: 'no-such-card', message: t().x.gone, path: 'line' }`,
    `const schema = { title: z.string(), label: 'plumb' }`,
    `const record = { title: '', description: \`\${a}\${b}\` }`,
    `throw new Error('Two words that only a bug shows')`,
    `const words = ['Not a text position', 'at all']`,
    `const id = 'plan.insert'`,
    `throw new Error(\`\${id} would hold another\`)`,
    `report(\`\${name} failed\`, error)`,
    `const font = \`\${weight} \${size}px Inter\``,
  ])('is not seen where there is none: %s', (source) => {
    expect(strayTexts('a.ts', source)).toEqual([])
  })

  it.each(['shared', 'electron', 'cli'])('stands nowhere in %s but in the table of texts', (folder) => {
    const found = sources(folder).flatMap((file) => strayTexts(file, readFileSync(join(ROOT, file), 'utf8')))
    expect(found).toEqual([])
  })
})
