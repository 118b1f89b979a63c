import { type NodeMouseHandler, ReactFlow, ReactFlowProvider } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { type MouseEvent, useCallback, useEffect, useRef } from 'react'
import type { Scene } from '../../shared/scene/types'
import type { NodeId } from '../../shared/schema/ids'
import { isPainted, useDocument } from '../store/documentStore'
import { requestReveal, select, toggleSelect } from '../store/viewActions'
import { useView } from '../store/viewStore'
import { AUTO_PAN_SPEED } from './autoPan'
import { CardNode } from './CardNode'
import { CardTip } from './CardTip'
import { CarriedCard } from './CarriedCard'
import { ConnectLayer } from './ConnectLayer'
import { useCanvas } from './canvasStore'
import { openMenu } from './contextMenuActions'
import styles from './FlowCanvas.module.css'
import { isFoldSign, pressFoldSign } from './FoldSign'
import { GuideLayer } from './GuideLayer'
import { LaneBackdrop } from './LaneBackdrop'
import { LaneNames } from './LaneNames'
import { Minimap } from './Minimap'
import { MarqueeLayer, usePaneGestures } from './marquee'
import { Overview } from './Overview'
import { PaintedRopes } from './PaintedRopes'
import { PlumbLines } from './PlumbLines'
import { watchPointed } from './pointing'
import { RopeEdge } from './RopeEdge'
import { RopeCursor, Ropes } from './Ropes'
import { StayingCards } from './StayingCards'
import type { CardFlowNode, RopeFlowEdge } from './toFlow'
import { twoFingers } from './twoFingers'
import { useCardDrag } from './useCardDrag'
import { useFlowNodes } from './useFlowNodes'
import { useOverview } from './useOverview'
import { useVeil } from './useVeil'
import { ViewportBridge } from './ViewportBridge'
import { endFlight, MAX_ZOOM, MIN_ZOOM } from './viewport'

const nodeTypes = { card: CardNode }
const edgeTypes = { rope: RopeEdge }
const panButtons = [1]

/**
 * The drawing: React Flow for what the hand touches, the scene for everything that is seen. Cards that are not elements of
 * the page, because they are far away, many or not there yet, are painted.
 */
export function FlowCanvas({ scene }: { scene: Scene }) {
  return (
    <ReactFlowProvider>
      <Canvas scene={scene} />
    </ReactFlowProvider>
  )
}

function Canvas({ scene }: { scene: Scene }) {
  const pane = useRef<HTMLDivElement>(null)
  const settled = useDocument(isPainted)
  const afar = useOverview(scene)
  const flow = useFlowNodes(scene, settled && !afar)
  const { nodes, edges, ropes, drops, standing, rest, onNodesChange, reset, place } = flow
  const drag = useCardDrag(reset, place)
  const gestures = usePaneGestures()
  useEffect(watchPointed, [])
  const veiled = useVeil(nodes.length)
  const painted = afar ? (rest ?? scene) : !standing || veiled ? scene : rest
  const gliding = useCanvas((state) => state.gliding)
  const autoPan = useCanvas((state) => state.autoPan)
  const hand = useCanvas((state) => state.hand)

  const onNodeClick = useCallback<NodeMouseHandler<CardFlowNode>>(
    (event, node) => pressFoldSign(event.target, node.id as NodeId) || clickCard(event, node.id as NodeId),
    [],
  )
  const onNodeDoubleClick = useCallback<NodeMouseHandler<CardFlowNode>>(
    ({ target }, node) =>
      isFoldSign(target) || useView.getState().selecting || requestReveal(node.id as NodeId, { edit: true }),
    [],
  )
  const onNodeContextMenu = useCallback<NodeMouseHandler<CardFlowNode>>((event, node) => {
    if (!useView.getState().selection.includes(node.id as NodeId)) select([node.id as NodeId])
    openMenu(event, 'card')
  }, [])

  return (
    <div
      ref={pane}
      className={styles.canvas}
      data-gliding={gliding || undefined}
      data-veiled={veiled || undefined}
      data-hand={hand || undefined}
      {...gestures}
      {...twoFingers}
    >
      <LaneBackdrop scene={scene} />
      {painted !== scene && <PlumbLines drops={drops} />}
      {painted && <Overview scene={painted} />}
      {painted && <PaintedRopes scene={painted} />}
      <RopeCursor />
      <ReactFlow<CardFlowNode, RopeFlowEdge>
        className={styles.flow}
        dir="ltr"
        nodes={nodes as CardFlowNode[]}
        edges={edges as RopeFlowEdge[]}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        onMoveStart={handTakes}
        {...drag}
        onNodeClick={onNodeClick}
        onNodeDoubleClick={onNodeDoubleClick}
        onNodeContextMenu={onNodeContextMenu}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        nodesDraggable={!hand}
        nodeDragThreshold={4}
        autoPanOnNodeDrag={autoPan}
        autoPanSpeed={AUTO_PAN_SPEED}
        nodesFocusable={false}
        edgesFocusable={false}
        disableKeyboardA11y
        elementsSelectable={false}
        nodesConnectable={false}
        elevateNodesOnSelect={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panOnDrag={panButtons}
        panOnScroll
        panOnScrollSpeed={1}
        zoomOnDoubleClick={false}
        proOptions={{ hideAttribution: true }}
      >
        <ViewportBridge pane={pane} />
        <Ropes ropes={ropes} />
        <ConnectLayer scene={scene} />
        <CarriedCard />
        <StayingCards />
      </ReactFlow>
      <GuideLayer />
      <MarqueeLayer />
      <LaneNames scene={scene} />
      <CardTip scene={scene} />
      {settled && <Minimap scene={scene} />}
    </div>
  )
}

/** What the app itself moves comes without an event. */
function handTakes(event: unknown): void {
  if (event !== null) endFlight()
}

function clickCard(event: MouseEvent, id: NodeId): void {
  if (event.shiftKey || event.ctrlKey || event.metaKey || useView.getState().selecting) toggleSelect(id)
  else select([id])
}
