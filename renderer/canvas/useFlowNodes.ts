import type { NodeChange } from '@xyflow/react'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Box, Scene } from '../../shared/scene/types'
import type { NodeId } from '../../shared/schema/ids'
import { useSelection } from '../store/hooks'
import { type Admitted, admit } from './admission'
import { useCanvas } from './canvasStore'
import { applyDrag } from './changesToCommands'
import { handPart, inHand, paintedWithout } from './handPart'
import { createNearby, nearbyPart } from './nearby'
import type { Moved } from './snapDrag'
import { type CardFlowNode, type RopeFlowEdge, toFlowEdges, toFlowNodes, whileDragged } from './toFlow'
import { isCalledOff } from './useCardDrag'
import { contains, useViewport, visibleBox } from './viewport'

const none: readonly never[] = []
const nobody: ReadonlySet<string> = new Set()

/**
 * React Flow's nodes of what is near the window, and its edges of what is in the hand. Untouched cards keep their identity;
 * a drag's live positions live here only. Many cards come into the page in portions, one in every frame.
 * @param wanted false while the overview is painted instead: then React Flow has nothing to do
 * @returns `ropes`: those that lie still, unless they are in the hand; `standing`: whether all cards in the window are
 * elements of the page by now; `rest`: what else is to be painted
 */
export function useFlowNodes(scene: Scene, wanted: boolean) {
  const selection = useSelection()
  // Called off, a drag gives the cards back at once.
  const dragging = useCanvas((state) => state.dragging)
  const near = useNearby(wanted)
  const [nodes, setNodes] = useState<readonly CardFlowNode[]>(none)
  const [edges, setEdges] = useState<readonly RopeFlowEdge[]>(none)
  const chosen = useMemo(() => new Set(selection), [selection])
  const admitted = useAdmission(scene, near, chosen, dragging)
  const hand = useHand(scene, near === undefined, chosen)
  const part = near === undefined ? hand.part : admitted.part

  // It stays the same function: each of its users that React Flow is handed anew has all that is drawn asked again.
  const now = useRef({ part, chosen })
  const reset = useCallback(() => {
    const drawn = now.current
    setNodes((before) => (drawn.part === undefined ? none : toFlowNodes(drawn.part, drawn.chosen, before)))
  }, [])
  useLayoutEffect(() => {
    now.current = { part, chosen }
    if (!dragging) return reset()
    setNodes((before) => (part === undefined ? before : whileDragged(toFlowNodes(part, chosen, before), before)))
  }, [reset, part, chosen, dragging])
  useLayoutEffect(() => setEdges((before) => (part === undefined ? none : toFlowEdges(part, before))), [part])

  const onNodesChange = useCallback(
    (changes: NodeChange<CardFlowNode>[]) => isCalledOff() || setNodes((before) => applyDrag(changes, before)),
    [],
  )
  const place = useCallback((moved: readonly Moved[]) => {
    const places = new Map(moved.map(({ id, position }) => [id, position]))
    setNodes((before) =>
      before.map((node) => {
        const position = places.get(node.id)
        return position === undefined ? node : { ...node, position }
      }),
    )
  }, [])
  const rest = near === undefined ? hand.rest : part?.rest
  const [ropes, drops] = [part?.ropes ?? none, part?.drops ?? none]
  return { nodes, edges, ropes, drops, standing: admitted.standing, rest, onNodesChange, reset, place }
}

/** What the hand needs of a picture that is painted, and what stays painted meanwhile. */
function useHand(scene: Scene, painted: boolean, chosen: ReadonlySet<NodeId>) {
  const over = useCanvas((state) => (painted ? state.overCard : undefined))
  const target = useCanvas((state) => (painted ? state.dropTarget?.id : undefined))
  const dragging = useCanvas((state) => state.dragging)
  const held = useMemo(() => inHand(scene, over, chosen, dragging), [scene, over, chosen, dragging])
  const part = useMemo(() => held && handPart(scene, held, target), [scene, held, target])
  const rest = useMemo(() => (held && dragging ? paintedWithout(scene, held) : undefined), [scene, held, dragging])
  return { part, rest }
}

/** The box around the window whose cards React Flow is given; undefined while it has nothing to do. */
function useNearby(wanted: boolean): Box | undefined {
  const [nearby] = useState(createNearby)
  return useViewport((view) => (wanted ? nearby(view) : undefined))
}

/** As much of what is near as the page can take in this frame, and whether the window misses none of it. */
function useAdmission(scene: Scene, near: Box | undefined, chosen: ReadonlySet<NodeId>, dragging: boolean) {
  const [inPage, setInPage] = useState(nobody)
  const [whole, setWhole] = useState<{ readonly scene: Scene; readonly box: Box }>()
  const wanted = useMemo(
    () => (near === undefined ? undefined : nearbyPart(scene, near, chosen, dragging)),
    [scene, near, chosen, dragging],
  )
  const admitted = useMemo<Admitted | undefined>(
    () => (wanted === undefined ? undefined : admit(wanted, inPage, chosen, visibleBox(useViewport.getState()))),
    [wanted, inPage, chosen],
  )
  useEffect(() => {
    const cards = admitted?.part.cards ?? none
    if (cards.length === inPage.size && cards.every((card) => inPage.has(card.id))) return undefined
    // The next portion comes when this one has been painted.
    const frame = requestAnimationFrame(() => setInPage(new Set(cards.map((card) => card.id))))
    return () => cancelAnimationFrame(frame)
  }, [admitted, inPage])
  const complete = admitted?.complete === true
  useLayoutEffect(() => {
    if (near === undefined) setWhole(undefined)
    else if (complete) setWhole({ scene, box: near })
  }, [complete, scene, near])
  const held = useViewport((view) => whole?.scene === scene && contains(whole.box, visibleBox(view)))
  return { part: admitted?.part, standing: complete || held }
}
