import { useEffect, useRef } from 'react'
import { t } from '../../shared/messages/language'
import type { Scene } from '../../shared/scene/types'
import { useDocument } from '../store/documentStore'
import { usePlan, usePrimary } from '../store/hooks'
import { useView } from '../store/viewStore'
import styles from './CascadeView.module.css'
import { ContextMenu } from './ContextMenu'
import { setCanvasElement } from './canvasFocus'
import { useCanvas } from './canvasStore'
import { cardOf } from './cardOf'
import { EmptyCanvas } from './EmptyCanvas'
import { FlowCanvas } from './FlowCanvas'
import { FocusChip } from './FocusChip'
import { watchMenuKey } from './keyMenu'
import { Look } from './Look'
import { watchMenuPlace } from './menuPlace'
import { SelectingChip } from './SelectingChip'
import { useCanvasEffects } from './useCanvasEffects'
import { useFocusView } from './useFocusView'

const ACTIVE_ID = 'active-card'

/** The Cascade: the drawing as one tab stop, with its menus and what it says when it is empty. */
export function CascadeView() {
  const plan = usePlan()
  const opened = useDocument((state) => state.opened)
  if (plan === undefined) return null
  return <Cascade key={opened} scene={plan.scene} title={plan.doc.plan.title} />
}

function Cascade({ scene, title }: { scene: Scene; title: string }) {
  const element = useRef<HTMLDivElement>(null)
  const primary = usePrimary()
  const editing = useView((state) => state.editing !== undefined)
  const connecting = useCanvas((state) => state.connect !== undefined)
  useCanvasEffects()
  useFocusView()
  useEffect(watchMenuPlace, [])
  useEffect(() => (element.current === null ? undefined : watchMenuKey(element.current)), [])
  useEffect(() => {
    setCanvasElement(element.current)
    element.current?.focus({ preventScroll: true })
    return () => setCanvasElement(null)
  }, [])
  const active = primary !== undefined && !editing ? cardOf(scene, primary) : undefined
  return (
    <div
      ref={element}
      className={styles.cascade}
      data-canvas
      data-connecting={connecting || undefined}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application takes the focus for its cards
      tabIndex={0}
      role="application"
      aria-roledescription={t().canvas.role}
      aria-label={t().canvas.application(title || t().canvas.thePlan)}
      aria-activedescendant={active === undefined ? undefined : ACTIVE_ID}
    >
      {/* Stands for the card that keys act on, which is not in the page while it is out of view or seen from afar. */}
      {active !== undefined && (
        <div id={ACTIVE_ID} className="visually-hidden" role="img" aria-label={active.description} />
      )}
      <Look scene={scene} />
      <FlowCanvas scene={scene} />
      <FocusChip />
      <SelectingChip />
      {scene.cards.length === 0 && <EmptyCanvas />}
      <ContextMenu />
    </div>
  )
}
