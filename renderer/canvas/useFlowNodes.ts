import type { NodeChange } from '@xyflow/react'
import { useCallback, useLayoutEffect, useMemo, useState } from 'react'
import type { Box, Scene } from '../../shared/scene/types'
import { useSelection } from '../store/hooks'
import { useCanvas } from './canvasStore'
import { applyDrag } from './changesToCommands'
import { createNearby, nearbyPart } from './nearby'
import type { Moved } from './snapDrag'
import { type CardFlowNode, type RopeFlowEdge, toFlowEdges, toFlowNodes, whileDragged } from './toFlow'
import { useViewport } from './viewport'

const none: readonly never[] = []

/**
 * React Flow's nodes and edges of what is near the window. Untouched cards keep their identity; a drag's live positions
 * live here only.
 * @param shown false while the overview is painted instead: then React Flow has nothing to do
 */
export function useFlowNodes(scene: Scene, shown: boolean) {
  const selection = useSelection()
  const near = useNearby(shown)
  const [nodes, setNodes] = useState<readonly CardFlowNode[]>(none)
  const [edges, setEdges] = useState<readonly RopeFlowEdge[]>(none)
  const chosen = useMemo(() => new Set(selection), [selection])
  const part = useMemo(() => (near === undefined ? undefined : nearbyPart(scene, near, chosen)), [scene, near, chosen])

  const reset = useCallback(() => {
    setNodes((before) => (part === undefined ? none : toFlowNodes(part, chosen, before)))
  }, [part, chosen])
  useLayoutEffect(() => {
    if (!useCanvas.getState().dragging) return reset()
    setNodes((before) => (part === undefined ? before : whileDragged(toFlowNodes(part, chosen, before), before)))
  }, [reset, part, chosen])
  useLayoutEffect(() => setEdges((before) => (part === undefined ? none : toFlowEdges(part, before))), [part])

  const onNodesChange = useCallback(
    (changes: NodeChange<CardFlowNode>[]) => setNodes((before) => applyDrag(changes, before)),
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
  return { nodes, edges, onNodesChange, reset, place }
}

/** The box around the window whose cards React Flow is given; undefined while it has nothing to do. */
function useNearby(shown: boolean): Box | undefined {
  const [nearby] = useState(createNearby)
  return useViewport((view) => (shown ? nearby(view) : undefined))
}
