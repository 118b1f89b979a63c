// Plain React Flow: its own nodes and edges, as its first example has them. Panning by wheel is its own option.
import { type Edge, type Node, ReactFlow, type ReactFlowInstance, useNodesState } from '@xyflow/react'
import '@xyflow/react/dist/style.css'
import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { loadPicture, painted } from './peer'

const { cards, ropes } = await loadPicture()

let flow: ReactFlowInstance | undefined
let rename: ((title: string) => void) | undefined

function Drawing({ nodes: first, edges }: { nodes: Node[]; edges: Edge[] }) {
  const [nodes, setNodes, onNodesChange] = useNodesState(first)
  useEffect(() => {
    rename = (title) =>
      setNodes((before) => before.map((node, i) => (i === 0 ? { ...node, data: { label: title } } : node)))
  }, [setNodes])
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onInit={(instance) => {
        flow = instance
      }}
      minZoom={0.001}
      panOnScroll
    />
  )
}

window.peer = {
  async show() {
    const nodes = cards.map(({ id, x, y, width, height, title }) => ({
      id,
      position: { x, y },
      data: { label: title },
      style: { width, height },
    }))
    const edges = ropes.map(({ id, from, to, color }) => ({ id, source: from, target: to, style: { stroke: color } }))
    const root = document.getElementById('root')
    if (root === null) throw new Error('no root')
    createRoot(root).render(<Drawing nodes={nodes} edges={edges} />)
    while (document.querySelector('.react-flow__edge') === null) await painted()
    await painted()
  },
  view(x, y, zoom) {
    void flow?.setViewport({ x, y, zoom })
  },
  async edit(title) {
    rename?.(title)
    await painted()
  },
}
document.documentElement.dataset['ready'] = 'true'
