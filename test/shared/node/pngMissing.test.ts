import { expect, it, vi } from 'vitest'
import { scenePng } from '../../../shared/node/png'
import { sceneOf } from '../exporters/scenes'
import { smallPlan } from '../scene/plans'

vi.mock('@napi-rs/canvas', () => {
  throw new Error('Cannot find native binding\nwith details')
})

it('says what to do where the optional canvas package is missing', async () => {
  const result = await scenePng(sceneOf(smallPlan()))
  expect(result.ok ? undefined : result.error.code).toBe('canvas-missing')
  expect(result.ok ? '' : result.error.message).toMatch(/npm install @napi-rs\/canvas.*SVG instead/)
})
