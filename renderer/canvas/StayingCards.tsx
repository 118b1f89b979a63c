import { ViewportPortal } from '@xyflow/react'
import { usePlan } from '../store/hooks'
import { Ghost } from './ConnectLayer'
import { useCanvas } from './canvasStore'

/** The cards that stay where they are while copies of them are dragged. Inside of React Flow. */
export function StayingCards() {
  const staying = useCanvas((state) => state.staying)
  const index = usePlan()?.index
  if (staying === undefined) return null
  return (
    <ViewportPortal>
      {staying.map((card) => (
        <Ghost key={card.id} box={card} words={index?.node(card.id)?.title ?? ''} />
      ))}
    </ViewportPortal>
  )
}
