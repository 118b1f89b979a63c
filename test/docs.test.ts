import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
  join('examples', 'README.md'),
]

test.each(pages)('every link and picture in %s leads somewhere', (page) => {
  const text = readFileSync(join(root, page), 'utf8').replace(/```[\s\S]*?```/g, '')
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '')
  const local = targets.filter((target) => !/^(https?:|mailto:|#)/.test(target))
  const missing = local.filter((target) => !existsSync(join(root, dirname(page), target.replace(/#.*$/, ''))))
  expect(missing).toEqual([])
})

test('the README names only scripts that exist', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const text = ['README.md', 'CONTRIBUTING.md'].map((page) => readFileSync(join(root, page), 'utf8')).join('\n')
  const named = [...text.matchAll(/npm (?:run ([a-z]+)|(start|test))/g)].map((match) => match[1] ?? match[2] ?? '')
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([])
})
