import { create } from 'zustand'
import { t } from '../../../shared/messages/language'
import type { PlanPatch } from '../../../shared/model/types'
import { bridge } from '../../store/bridge'
import { type OpenPlan, useDocument } from '../../store/documentStore'
import { onChange } from '../../store/session'
import { announce } from '../../store/viewActions'
import { useView } from '../../store/viewStore'

/** What a newcomer is told, one at a time, in this order. */
export const HINTS = ['build', 'connect', 'findings', 'palette'] as const
export type HintId = (typeof HINTS)[number]

interface HintState {
  /** Undefined until the preferences are known: nothing flashes up that was dismissed long ago. */
  readonly dismissed: readonly string[] | undefined
  /** Whoever closes a hint wants to see the drawing: no other one comes as long as the window lives. */
  readonly quiet: boolean
}

export const useHints = create<HintState>(() => ({ dismissed: undefined, quiet: false }))

/** The hint for a plan as it is now: the first that is neither done nor dismissed, and of use. */
export function hintFor(plan: OpenPlan | undefined, dismissed: readonly string[] | undefined): HintId | undefined {
  // An empty plan says by itself what to do first.
  const cards = plan?.scene.cards.length ?? 0
  if (plan === undefined || dismissed === undefined || cards === 0) return undefined
  const useful: Readonly<Record<HintId, boolean>> = {
    build: true,
    connect: cards > 1,
    findings: plan.checked && plan.check.findings.length > 0,
    palette: true,
  }
  return HINTS.find((id) => useful[id] && !dismissed.includes(id))
}

/** It was done or closed: it never comes back by itself. */
export function dismissHint(id: HintId): void {
  const { dismissed } = useHints.getState()
  if (dismissed === undefined || dismissed.includes(id)) return
  const hintsDismissed = [...dismissed, id]
  useHints.setState({ dismissed: hintsDismissed })
  void bridge().prefs.set({ hintsDismissed })
}

/** The cross: this hint goes for good, and the others wait for another day. */
export function closeHint(id: HintId): void {
  useHints.setState({ quiet: true })
  dismissHint(id)
}

/** For Help: all of them come again. */
export function showHintsAgain(): void {
  useHints.setState({ dismissed: [], quiet: false })
  void bridge().prefs.set({ hintsDismissed: [] })
  announce(t().desktop.hints.shown)
}

/** Notices what a person does by themselves: nobody needs to be told that any more. */
export function watchHints(): () => void {
  void bridge()
    .prefs.get()
    .then((prefs) => prefs.ok && useHints.setState({ dismissed: prefs.value.hintsDismissed }))
  const ends = [
    // Another window dismissed one.
    bridge().on('prefsChanged', ({ hintsDismissed }) => useHints.setState({ dismissed: hintsDismissed })),
    onChange((_session, { cause, patches }) => {
      if (cause === 'undo' || cause === 'redo') return
      const [nodes, links] = [added(patches, 'nodes'), added(patches, 'links')]
      if (nodes > 0 && links > 0) dismissHint('build')
      if (links > 0 && nodes === 0) dismissHint('connect')
    }),
    useView.subscribe((next, before) => {
      if (next.currentFinding !== undefined && before.currentFinding === undefined) dismissHint('findings')
      if (next.paletteOpen && !before.paletteOpen) dismissHint('palette')
    }),
  ]
  return () => {
    for (const end of ends) end()
  }
}

function added(patches: readonly PlanPatch[], collection: string): number {
  return patches.filter(({ op, path }) => op === 'add' && path[0] === collection && path.length === 2).length
}

/** The current hint, and where it stands among all. */
export function useHint(): HintId | undefined {
  const { dismissed, quiet } = useHints()
  return useDocument((state) => (quiet ? undefined : hintFor(state.plan, dismissed)))
}
