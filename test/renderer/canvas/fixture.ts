import type { Touched } from '../../../shared/model/types'
import { createSceneBuilder } from '../../../shared/scene/sceneBuilder'
import type { Scene } from '../../../shared/scene/types'
import { emptyDocument } from '../../../shared/schema/document'
import type { NodeId } from '../../../shared/schema/ids'
import { NODE_KINDS } from '../../../shared/schema/nodes'
import { Session } from '../../../shared/session/session'

export interface Drawn {
  readonly session: Session
  readonly scene: Scene
  /** The id of the card with this title. */
  id(title: string): NodeId
}

/** A plan from indented titles, two spaces a level, and its picture. */
export function draw(outline: string): Drawn {
  let serial = 0
  const session = new Session(emptyDocument('Test'), () => ({ newId: () => `id${++serial}`, today: '2027-01-04' }))
  const ids = new Map<string, NodeId>()
  const parents: (string | undefined)[] = []
  for (const line of outline.split('\n')) {
    const level = (line.length - line.trimStart().length) / 2
    const params = {
      kind: NODE_KINDS[level],
      title: line.trim(),
      parentId: level === 0 ? undefined : parents[level - 1],
    }
    const done = session.dispatch({ id: 'card.add', params })
    if (!done.ok) throw new Error(done.error.message)
    const id = done.value.outcome.select?.[0] as NodeId
    parents[level] = id
    ids.set(line.trim(), id)
  }
  return {
    session,
    scene: drawAgain(session),
    id(title) {
      const id = ids.get(title)
      if (id === undefined) throw new Error(`No card "${title}".`)
      return id
    },
  }
}

const builders = new WeakMap<
  Session,
  { builder: ReturnType<typeof createSceneBuilder>; touched: Touched | undefined }
>()

/** The picture after another edit; unchanged cards keep their identity. */
export function drawAgain(session: Session): Scene {
  const live = builders.get(session) ?? { builder: createSceneBuilder(), touched: undefined }
  if (!builders.has(session)) session.subscribe(({ touched }) => (live.touched = touched))
  builders.set(session, live)
  const changed = live.touched === undefined ? {} : { touched: live.touched }
  return live.builder.build(session.index, session.check.byNode, { theme: 'light', today: '2027-01-04', ...changed })
    .scene
}

export const SMALL = `Strategy
  Driver A
    Initiative A1
      Activity 1
      Activity 2
    Initiative A2
  Driver B
    Initiative B1
      Activity 3`
