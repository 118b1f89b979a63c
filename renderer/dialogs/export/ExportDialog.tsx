import { Progress } from '@base-ui/react/progress'
import { useEffect, useRef, useState } from 'react'
import { rasterSize } from '../../../shared/exporters/rasterSize'
import { DEFAULT_PREFS, type Prefs } from '../../../shared/ipc/prefs'
import { Button } from '../../components/Button'
import { Check, Choices } from '../../components/Choices'
import { DialogFrame } from '../../components/DialogFrame'
import { counted } from '../../panels/words'
import { bridge } from '../../store/bridge'
import { usePlan, useSelection } from '../../store/hooks'
import { closeDialog, toast } from '../../store/viewActions'
import styles from './ExportDialog.module.css'
import { type ExportOutcome, runExport } from './runExport'

type Options = Prefs['exportOptions']

const FORMATS = [
  { value: 'png', label: 'PNG' },
  { value: 'svg', label: 'SVG' },
] as const

const THEMES = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'print', label: 'Print' },
] as const

const SCALES = ['1', '2', '3', '4'].map((scale) => ({ value: scale, label: `${scale}×` }))

/** Options of the last export, kept from one run to the next. */
function useOptions(format: Options['format']): [Options, (change: Partial<Options>) => void] {
  const [options, setOptions] = useState<Options>({ ...DEFAULT_PREFS.exportOptions, format })
  useEffect(() => {
    void bridge()
      .prefs.get()
      .then((prefs) => prefs.ok && setOptions({ ...prefs.value.exportOptions, format }))
  }, [format])
  return [options, (change) => setOptions((before) => ({ ...before, ...change }))]
}

/** Asks how the picture is to look, paints it and puts it where the person says. */
export function ExportDialog({ format }: { readonly format: Options['format'] }) {
  const plan = usePlan()
  const selection = useSelection()
  const [options, change] = useOptions(format)
  const [onlySelection, setOnlySelection] = useState(false)
  const [embedFont, setEmbedFont] = useState(false)
  const [error, setError] = useState<string>()
  const [running, setRunning] = useState<{ done: number; text: string }>()
  const abort = useRef(new AbortController())
  useEffect(() => () => abort.current.abort(), [])
  if (!plan) return null

  async function start(): Promise<void> {
    if (!plan) return
    abort.current = new AbortController()
    setError(undefined)
    setRunning({ done: 0, text: 'Drawing…' })
    void bridge().prefs.set({ exportOptions: options })
    const cards = onlySelection ? selection : []
    const result = await runExport(
      plan,
      { ...options, cards, embedFont },
      (done, text) => setRunning({ done, text }),
      abort.current.signal,
    )
    setRunning(undefined)
    if (!result.ok) return void (result.error.code === 'cancelled' || setError(result.error.message))
    if (result.value === null) return
    closeDialog()
    tell(result.value)
  }

  return (
    <DialogFrame
      title="Export picture"
      size="small"
      close={closeDialog}
      submit={() => running || void start()}
      footer={
        running ? (
          <Button onClick={() => abort.current.abort()}>Cancel</Button>
        ) : (
          <>
            <Button onClick={closeDialog}>Cancel</Button>
            <Button variant="primary" onClick={() => void start()}>
              Export {options.format.toUpperCase()}…
            </Button>
          </>
        )
      }
    >
      <Choices label="Format" value={options.format} options={FORMATS} choose={(next) => change({ format: next })} />
      <Choices label="Theme" value={options.theme} options={THEMES} choose={(theme) => change({ theme })} />
      {options.format === 'png' ? (
        <div>
          <Choices
            label="Size"
            value={String(options.scale)}
            options={SCALES}
            choose={(scale) => change({ scale: Number(scale) })}
          />
          <p className={styles.size}>{pixels(plan.scene.bounds, options.scale)}</p>
        </div>
      ) : null}
      {selection.length > 0 ? (
        <Choices
          label="What"
          value={onlySelection ? 'selection' : 'whole'}
          options={[
            { value: 'whole', label: 'Whole plan' },
            { value: 'selection', label: `${counted(selection.length, 'card')} and below` },
          ]}
          choose={(what) => setOnlySelection(what === 'selection')}
        />
      ) : null}
      <Check
        label="Transparent background"
        checked={options.transparent}
        change={(transparent) => change({ transparent })}
      />
      {options.format === 'svg' ? (
        <Check
          label="Embed the font"
          hint="Looks the same everywhere; the file grows by about 1 MB."
          checked={embedFont}
          change={setEmbedFont}
        />
      ) : null}
      {error ? (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      ) : null}
      {running ? (
        <Progress.Root value={running.done * 100} className={styles.progress} aria-label="Exporting">
          <Progress.Label className={styles.size}>{running.text}</Progress.Label>
          <Progress.Track className={styles.track}>
            <Progress.Indicator className={styles.bar} />
          </Progress.Track>
        </Progress.Root>
      ) : null}
    </DialogFrame>
  )
}

/** What the size comes to; the title block and the legend add a little. */
function pixels(bounds: { x: number; y: number; width: number; height: number }, scale: number): string {
  const size = rasterSize(bounds, scale)
  const reduced = size.note ? ' (the most that fits one picture)' : ''
  return `About ${size.width.toLocaleString('en-US')} × ${size.height.toLocaleString('en-US')} pixels${reduced}`
}

function tell({ name, revealToken, note }: ExportOutcome): void {
  toast(`Saved “${name}”.${note ? ` ${note}` : ''}`, {
    tone: 'success',
    actions: [{ label: 'Show in folder', run: () => void bridge().exports.reveal(revealToken) }],
  })
}
