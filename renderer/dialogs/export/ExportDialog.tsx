import { useEffect, useMemo, useRef, useState } from 'react'
import { rasterSize } from '../../../shared/exporters/rasterSize'
import { DEFAULT_PREFS, type Prefs } from '../../../shared/ipc/prefs'
import { PICTURE_THEMES } from '../../../shared/looks'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import type { Box } from '../../../shared/scene/types'
import { Button } from '../../components/Button'
import { Check, Choices } from '../../components/Choices'
import { DialogFrame } from '../../components/DialogFrame'
import { ErrorNote } from '../../components/ErrorNote'
import { ProgressBar } from '../../components/ProgressBar'
import { pictureOf } from '../../picture/picture'
import { bridge } from '../../store/bridge'
import type { OpenPlan } from '../../store/documentStore'
import { usePlan, useSelection } from '../../store/hooks'
import { follow, type Standing, showOnTaskBar } from '../../store/longWork'
import { closeDialog, toast } from '../../store/viewActions'
import styles from './ExportDialog.module.css'
import { type ExportOutcome, runExport } from './runExport'

type Options = Prefs['exportOptions']

const FORMATS = [
  { value: 'png', label: 'PNG' },
  { value: 'svg', label: 'SVG' },
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
  const [busy, setBusy] = useState(false)
  const [running, setRunning] = useState<Standing>()
  const size = usePictureSize(plan, onlySelection ? selection : noCards)
  const abort = useRef(new AbortController())
  useEffect(() => () => abort.current.abort(), [])
  if (!plan) return null

  async function start(): Promise<void> {
    if (!plan || busy) return
    const stop = new AbortController()
    abort.current = stop
    const work = follow(t().dialogs.exporting.drawing, (at) => {
      setRunning(at)
      showOnTaskBar(at?.done ?? null)
    })
    setError(undefined)
    setBusy(true)
    void bridge().prefs.set({ exportOptions: options })
    const cards = onlySelection ? selection : []
    const ended = () => {
      work.end()
      setBusy(false)
    }
    const result = await runExport(plan, { ...options, cards, embedFont }, work.tell, stop.signal).finally(ended)
    if (!result.ok) return void (result.error.code === 'cancelled' || setError(result.error.message))
    if (result.value === null) return
    // The file is written, even if the dialog was left in the last moment.
    if (!stop.signal.aborted) closeDialog()
    tell(result.value)
  }

  /** Work that goes on is stopped first; the dialog and what was chosen in it stay. */
  function leave(): void {
    if (busy) abort.current.abort()
    else closeDialog()
  }

  return (
    <DialogFrame
      title={t().dialogs.exporting.title}
      size="small"
      close={leave}
      submit={() => void start()}
      footer={
        <>
          <Button onClick={leave}>{t().common.cancel}</Button>
          <Button variant="primary" aria-disabled={busy || undefined} onClick={() => void start()}>
            {t().dialogs.exporting.start(options.format.toUpperCase())}
          </Button>
        </>
      }
    >
      <Choices
        label={t().dialogs.exporting.format}
        value={options.format}
        options={FORMATS}
        choose={(next) => change({ format: next })}
      />
      <Choices
        label={t().dialogs.exporting.theme}
        value={options.theme}
        options={PICTURE_THEMES.map((value) => ({ value, label: t().dialogs.exporting.themes[value] }))}
        choose={(theme) => change({ theme })}
      />
      {options.format === 'png' ? (
        <div>
          <Choices
            label={t().dialogs.exporting.size}
            value={String(options.scale)}
            options={SCALES}
            choose={(scale) => change({ scale: Number(scale) })}
          />
          <p className={styles.size}>{size === undefined ? '' : pixels(size, options.scale)}</p>
        </div>
      ) : null}
      {selection.length > 0 ? (
        <Choices
          label={t().dialogs.exporting.what}
          value={onlySelection ? 'selection' : 'whole'}
          options={[
            { value: 'whole', label: t().dialogs.exporting.whole },
            {
              value: 'selection',
              label: t().dialogs.exporting.branch(formatNumber(selection.length), selection.length),
            },
          ]}
          choose={(what) => setOnlySelection(what === 'selection')}
        />
      ) : null}
      <Check
        label={t().dialogs.exporting.transparent}
        checked={options.transparent}
        change={(transparent) => change({ transparent })}
      />
      {options.format === 'svg' ? (
        <Check
          label={t().dialogs.exporting.embedFont}
          hint={t().dialogs.exporting.embedFontHint}
          checked={embedFont}
          change={setEmbedFont}
        />
      ) : null}
      <ErrorNote text={error} />
      {running ? <ProgressBar {...running} /> : null}
    </DialogFrame>
  )
}

const noCards: readonly string[] = []

/** The size of the whole picture, whatever is folded away in this window. Scene pixels. */
function usePictureSize(plan: OpenPlan | undefined, cards: readonly string[]): Box | undefined {
  return useMemo(() => {
    const picture = plan === undefined ? undefined : pictureOf(plan, 'light', cards)
    return picture?.ok ? picture.value.bounds : undefined
  }, [plan, cards])
}

/** What the size comes to; the title block and the legend add a little. */
function pixels(bounds: { x: number; y: number; width: number; height: number }, scale: number): string {
  const size = rasterSize(bounds, scale)
  const large = size.note ? t().dialogs.exporting.large : ''
  return t().dialogs.exporting.pixels(formatNumber(size.width), formatNumber(size.height)) + large
}

function tell({ name, token, note }: ExportOutcome): void {
  const { exports } = bridge()
  const told = async (asked: ReturnType<typeof exports.drag>) => {
    const answer = await asked
    if (!answer.ok) toast(() => answer.error.message, { tone: 'error' })
  }
  toast(() => t().exported.saved(name) + (note ? ` ${note}` : ''), {
    tone: 'success',
    drag: () => void told(exports.drag(token)),
    actions: [{ label: () => t().exported.showInFolder, run: () => void told(exports.reveal(token)) }],
  })
}
