import { type ReactNode, useState } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { t } from '../shared/messages/language'
import styles from './App.module.css'
import { CanvasErrorBoundary } from './canvas/CanvasErrorBoundary'
import { CascadeView } from './canvas/CascadeView'
import { LiveRegion } from './canvas/LiveRegion'
import { CommandPalette } from './commandUi/palette/CommandPalette'
import { Dialogs } from './dialogs/Dialogs'
import { Banners } from './panels/banner/Banners'
import { FilterBar } from './panels/filter/FilterBar'
import { NoMatch } from './panels/filter/NoMatch'
import { FindBox } from './panels/find/FindBox'
import { FindingsPanel } from './panels/findings/FindingsPanel'
import { Hint } from './panels/hints/Hint'
import { Inspector } from './panels/inspector/Inspector'
import { ParkingTray } from './panels/parking/ParkingTray'
import { LongWorkBar } from './panels/progress/LongWorkBar'
import { StatusBar } from './panels/status/StatusBar'
import { Toasts } from './panels/toasts/Toasts'
import { LeftRail } from './panels/toolbar/LeftRail'
import { Toolbar } from './panels/toolbar/Toolbar'
import { useDocument } from './store/documentStore'
import { usePanels, useStatus } from './store/hooks'
import { useLongWork } from './store/longWork'
import { setActiveView, setPanels } from './store/viewActions'
import { useView } from './store/viewStore'
import { ThemeProvider } from './theme/ThemeProvider'
import { useStages } from './useStages'
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

function Workspace() {
  const { inspector, findings, parking } = usePanels()
  const narrow = useView((state) => state.narrow)
  const layout = useView((state) => state.layout)
  const stages = useStages()
  const left = findings || parking
  return (
    <div className={styles.window}>
      {stages.bars ? <Toolbar /> : <div className={styles.toolbarRoom} />}
      <Banners />
      <FilterBar />
      <div className={styles.middle}>
        {stages.bars ? <LeftRail /> : <div className={styles.railRoom} />}
        <div className={styles.stage}>
          <Group orientation="horizontal" className={styles.panels} onLayoutChanged={remember}>
            {left && !narrow && (
              <Side id="findings" size="17rem" least="15rem">
                {stages.panels && <LeftStack />}
              </Side>
            )}
            {left && !narrow && <Handle />}
            {layout !== 'cascade' && (
              <OutlinePane alone={layout === 'outline'} shown={stages.panels || layout === 'outline'} />
            )}
            {layout === 'split' && <Handle />}
            {layout !== 'outline' && (
              <Panel id="canvas" minSize="320px">
                <main className={styles.canvas} data-pane="drawing" onFocusCapture={() => setActiveView('cascade')}>
                  <CanvasErrorBoundary>
                    <CascadeView />
                  </CanvasErrorBoundary>
                  <FindBox />
                  {stages.panels && <Hint />}
                  <NoMatch />
                </main>
              </Panel>
            )}
            {inspector && !narrow && <Handle />}
            {inspector && !narrow && (
              <Side id="inspector" size="20rem" least="18rem">
                {stages.inspector && <Inspector />}
              </Side>
            )}
          </Group>
          {stages.panels && narrow && left && (
            <div className={styles.over} data-over="left">
              <LeftStack />
            </div>
          )}
          {stages.inspector && narrow && inspector && (
            <div className={styles.over} data-side="right" data-over="right">
              <Inspector />
            </div>
          )}
        </div>
      </div>
      {stages.bars ? <StatusBar /> : <div className={styles.statusRoom} />}
    </div>
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

/** The outline: the whole middle, or beside the drawing as wide as it was left. */
function OutlinePane({ alone, shown }: { readonly alone: boolean; readonly shown: boolean }) {
  const [first] = useState(() => useView.getState().panels.sizes['outline'])
  const Frame = alone ? 'main' : 'div'
  return (
    <Panel
      id="outline"
      key={String(alone)}
      minSize="18rem"
      {...(alone
        ? {}
        : { defaultSize: first === undefined ? '40%' : `${first}px`, groupResizeBehavior: 'preserve-pixel-size' })}
    >
      <Frame className={styles.canvas} data-pane="outline">
        <CanvasErrorBoundary>{shown && <OutlineView />}</CanvasErrorBoundary>
        {alone && <FindBox />}
      </Frame>
    </Panel>
  )
}

interface SideProps {
  readonly id: string
  readonly size: string
  readonly least: string
  readonly children: ReactNode
}

function Side({ id, size, least, children }: SideProps) {
  // Only the first size counts: a new one on every drag would lay the panels out anew, without end.
  const [first] = useState(() => {
    const kept = useView.getState().panels.sizes[id]
    return kept === undefined ? size : `${kept}px`
  })
  return (
    <Panel
      id={id}
      className={styles.side}
      defaultSize={first}
      minSize={least}
      maxSize="35rem"
      groupResizeBehavior="preserve-pixel-size"
    >
      {children}
    </Panel>
  )
}

function Handle() {
  return <Separator className={styles.handle} />
}

/** Widths are kept in pixels, so that they stay what they were in a window of another size. */
function remember(): void {
  const before = useView.getState().panels.sizes
  const sizes = { ...before }
  // Alone, the outline takes what is left: that is not how wide the person wants it beside the drawing.
  const own = useView.getState().layout === 'split' ? ['outline'] : []
  for (const id of ['findings', 'inspector', ...own]) {
    const width = document.getElementById(id)?.getBoundingClientRect().width
    if (width !== undefined && width > 0) sizes[id] = Math.round(width)
  }
  if (Object.keys(sizes).some((id) => sizes[id] !== before[id])) setPanels({ sizes })
}
