import type { NodeChange } from '@xyflow/react'
import { useCallback, useLayoutEffect, useState } from 'react'
import type { Scene } from '../../shared/scene/types'
import { useSelection } from '../store/hooks'
import { applyDrag } from './changesToCommands'
import type { Moved } from './snapDrag'
import { type CardFlowNode, type RopeFlowEdge, toFlowEdges, toFlowNodes } from './toFlow'

const none: readonly never[] = []

/**
 * React Flow's nodes and edges of a scene. Untouched cards keep their identity; a drag's live positions live here only.
 * @param shown false while the overview is painted instead: then React Flow has nothing to do
 */
export function useFlowNodes(scene: Scene, shown: boolean) {
  const selection = useSelection()
  const [nodes, setNodes] = useState<readonly CardFlowNode[]>(none)
  const [edges, setEdges] = useState<readonly RopeFlowEdge[]>(none)

  const reset = useCallback(() => {
    setNodes((before) => (shown ? toFlowNodes(scene, new Set(selection), before) : none))
  }, [scene, selection, shown])
  useLayoutEffect(reset, [reset])
  useLayoutEffect(() => setEdges((before) => (shown ? toFlowEdges(scene, before) : none)), [scene, shown])

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
