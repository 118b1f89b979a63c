import { describe, expect, it } from 'vitest'
import { sceneSvg } from '../../../shared/node/svg'
import { sceneOf } from '../exporters/scenes'
import { smallPlan } from '../scene/plans'

describe('sceneSvg', () => {
  it('carries the font inside', () => {
    const result = sceneSvg(sceneOf(smallPlan()), { scale: 2 })
    if (!result.ok) throw new Error(result.error.message)
    expect(result.value.content.match(/@font-face/g)).toHaveLength(2)
    expect(result.value.content.length).toBeLessThan(250_000)
    expect(result.value.notes).toEqual([])
  })
})
