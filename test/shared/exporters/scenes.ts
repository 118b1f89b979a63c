import { createIndex } from '../../../shared/model/index/createIndex'
import { buildScene } from '../../../shared/scene/buildScene'
import type { SceneOptions } from '../../../shared/scene/input'
import type { Mark, Scene, ThemeName } from '../../../shared/scene/types'
import type { PlanDocument } from '../../../shared/schema/document'

/** The scene of a plan with a finding of every severity. */
export function sceneOf(doc: PlanDocument, theme: ThemeName = 'light', more: Partial<SceneOptions> = {}): Scene {
  const findings = new Map([
    ['i1', [{ severity: 'warning' as const }]],
    ['d4', [{ severity: 'error' as const }, { severity: 'warning' as const }]],
    ['a3', [{ severity: 'info' as const }]],
  ])
  return buildScene(createIndex(doc), findings, { theme, today: '2026-11-21', date: '2026-11-21', ...more })
}

/** A scene that holds nothing but the marks given. */
export function bareScene(furniture: readonly Mark[]): Scene {
  return {
    theme: 'light',
    background: '#ffffff',
    bounds: { x: 0, y: 0, width: 100, height: 50 },
    lanes: [],
    ground: [],
    drops: [],
    ropes: [],
    stubs: [],
    cards: [],
    furniture,
    title: 'Bare',
  }
}
