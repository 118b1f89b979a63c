import { beforeAll, describe, expect, it } from 'vitest'
import { tidyUp } from '../../scripts/lib/views.mjs'
import { violations } from './helpers/axe'
import { STARTS, type Staged, setUpStage, wear } from './helpers/stage'

const THEMES = ['light', 'dark', 'contrast', 'contrastDark'] as const

describe.each(STARTS)('accessibility, started with %s', (start, views) => {
  // One of the views is broken on purpose.
  const stage = setUpStage('group', 'some')
  let staged: Staged

  beforeAll(async () => {
    staged = await stage(start)
  })

  it.each(views)('has no violations in any theme: $name', async ({ open }) => {
    await tidyUp(staged)
    await open(staged)
    const found: string[] = []
    for (const [place, theme] of THEMES.entries()) {
      await wear(staged, theme)
      // Colours that fade from one to the next would be measured halfway.
      await staged.page.waitForFunction(() => document.getAnimations().every((one) => one.playState !== 'running'))
      // Themes differ in nothing but colours.
      found.push(...(await violations(staged, place === 0 ? 'all' : 'colours')).map((line) => `${theme}: ${line}`))
    }
    expect(found).toEqual([])
  })
})
