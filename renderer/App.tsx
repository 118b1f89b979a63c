import { X } from 'lucide-react'
import { t } from '../shared/messages/language'
import styles from './App.module.css'
import { CanvasErrorBoundary } from './canvas/CanvasErrorBoundary'
import { CascadeView } from './canvas/CascadeView'
import { LiveRegion } from './canvas/LiveRegion'
import { CommandPalette } from './commandUi/palette/CommandPalette'
import { IconButton } from './components/Button'
import { Dialogs } from './dialogs/Dialogs'
import { useDropping } from './dropFiles'
import { Banners } from './panels/banner/Banners'
import { FilterBar } from './panels/filter/FilterBar'
import { NoMatch } from './panels/filter/NoMatch'
import { FindBox } from './panels/find/FindBox'
import { FindingsPanel } from './panels/findings/FindingsPanel'
import { Hint } from './panels/hints/Hint'
import { Inspector } from './panels/inspector/Inspector'
import { ParkingTray } from './panels/parking/ParkingTray'
import { LongWorkBar } from './panels/progress/LongWorkBar'
import { SidePanel } from './panels/sides/SidePanel'
import { StatusBar } from './panels/status/StatusBar'
import { Toasts } from './panels/toasts/Toasts'
import { LeftRail } from './panels/toolbar/LeftRail'
import { Toolbar } from './panels/toolbar/Toolbar'
import { runAction } from './store/actions'
import { useDocument } from './store/documentStore'
import { usePanels, useStatus } from './store/hooks'
import { useLongWork } from './store/longWork'
import { setActiveView } from './store/viewActions'
import { useView } from './store/viewStore'
import { ThemeProvider } from './theme/ThemeProvider'
import { useStages } from './useStages'
import { useVisiblePart } from './useVisiblePart'
import { OutlineView } from './views/outline/OutlineView'
import { Welcome } from './views/welcome/Welcome'

/** The window: welcome screen or plan, and what lies over both. */
export function App() {
  // Texts are read while drawing: another language draws everything below again, without forgetting any state.
  useView((state) => state.spoken)
  return (
    <ThemeProvider>
      <CanvasErrorBoundary>
        <Screen />
      </CanvasErrorBoundary>
      <Dialogs />
      <CommandPalette />
      <Toasts />
      <DropHint />
      <LiveRegion />
    </ThemeProvider>
  )
}

function Screen() {
  const status = useStatus()
  const opening = status === 'loading'
  const empty = useDocument((state) => state.plan === undefined)
  const working = useLongWork((state) => state.work !== undefined)
  return (
    <>
      {empty && status !== 'ready' ? <Welcome /> : <Workspace />}
      <LongWorkBar />
      {opening && !working && (
        <div className={styles.loading} role="status" data-opening>
          {t().frame.opening}
        </div>
      )}
    </>
  )
}

/** Says that the window takes the file that is held over it. */
function DropHint() {
  const dropping = useDropping((state) => state.dropping)
  return dropping ? (
    <div className={styles.dropping} data-dropping>
      <span className={styles.dropWords}>{t().frame.dropHere}</span>
    </div>
  ) : null
}

function Workspace() {
  const { inspector, findings, parking } = usePanels()
  const narrow = useView((state) => state.narrow)
  const layout = useView((state) => state.layout)
  const stages = useStages()
  useVisiblePart()
  const left = findings || parking
  return (
    <div className={styles.window}>
      {stages.bars ? <Toolbar /> : <div className={styles.toolbarRoom} />}
      <Banners />
      <FilterBar />
      <div className={styles.middle}>
        {stages.bars ? <LeftRail /> : <div className={styles.railRoom} />}
        <div className={styles.stage}>
          <div className={styles.panels}>
            {left && !narrow && <SidePanel side="findings">{stages.panels && <LeftStack />}</SidePanel>}
            {layout === 'outline' && <OutlineAlone />}
            {layout === 'split' && (
              <SidePanel side="outline">
                <OutlineBeside shown={stages.panels} />
              </SidePanel>
            )}
            {layout !== 'outline' && (
              <main className={styles.middlePane} data-pane="drawing" onFocusCapture={() => setActiveView('cascade')}>
                <CanvasErrorBoundary>
                  <CascadeView />
                </CanvasErrorBoundary>
                <FindBox />
                {stages.panels && <Hint />}
                <NoMatch />
              </main>
            )}
            {inspector && !narrow && <SidePanel side="inspector">{stages.inspector && <Inspector />}</SidePanel>}
          </div>
          {stages.panels && narrow && left && (
            <div className={styles.over} data-over="left" data-over-panel="">
              <LeftStack />
            </div>
          )}
          {stages.inspector && narrow && inspector && <InspectorOver />}
        </div>
      </div>
      {stages.bars ? <StatusBar /> : <div className={styles.statusRoom} />}
    </div>
  )
}

/** The inspector over the drawing: what lies in the way can be put aside right there. */
function InspectorOver() {
  return (
    <section
      className={styles.over}
      aria-label={t().frame.sides.inspector}
      data-side="right"
      data-over="right"
      data-over-panel=""
    >
      <header className={styles.overHead}>
        <h2>{t().inspector.panel}</h2>
        <IconButton label={t().frame.hideInspector} icon={<X />} onClick={() => runAction('view.inspector')} />
      </header>
      <Inspector />
    </section>
  )
}

function LeftStack() {
  const { findings, parking } = usePanels()
  return (
    <div className={styles.stack}>
      {findings && <FindingsPanel />}
      {parking && <ParkingTray />}
    </div>
  )
}

/** The outline in place of the drawing. */
function OutlineAlone() {
  return (
    <main className={styles.middlePane} data-pane="outline">
      <CanvasErrorBoundary>
        <OutlineView />
      </CanvasErrorBoundary>
      <FindBox />
    </main>
  )
}

function OutlineBeside({ shown }: { readonly shown: boolean }) {
  return (
    <div className={styles.canvas} data-pane="outline">
      <CanvasErrorBoundary>{shown && <OutlineView />}</CanvasErrorBoundary>
    </div>
  )
}
