import { useMemo } from 'react'
import { fromTemplate } from '../../../shared/templates/fromTemplate'
import { TEMPLATES, type Template } from '../../../shared/templates/index'
import { localToday } from '../../components/dates'
import { freshId } from '../../panels/edit'
import { bridge } from '../../store/bridge'
import { newDocument } from '../../store/documentActions'
import { TemplatePreview } from './TemplatePreview'
import styles from './Welcome.module.css'

interface TemplatesProps {
  /** Called once a template was chosen, before the plan opens. */
  readonly chosen?: (() => void) | undefined
}

/** A new document on every call: a plan made from it may be edited freely. */
const planFrom = (template: Template) => fromTemplate(template, { newId: freshId, today: localToday() })

/** Plans to start from, each with a small drawing of itself. */
export function Templates({ chosen }: TemplatesProps) {
  return (
    <ul className={styles.templates}>
      {TEMPLATES.map((template) => (
        <li key={template.id}>
          <TemplateButton template={template} chosen={chosen} />
        </li>
      ))}
    </ul>
  )
}

function TemplateButton({ template, chosen }: TemplatesProps & { readonly template: Template }) {
  const doc = useMemo(() => planFrom(template), [template])

  function start(): void {
    chosen?.()
    void bridge().prefs.set({ lastTemplate: template.id })
    void newDocument(planFrom(template))
  }

  return (
    <button type="button" className={styles.template} data-template={template.id} onClick={start}>
      <TemplatePreview doc={doc} />
      <span className={styles.templateBody}>
        <span className={styles.templateTitle}>{template.title}</span>
        <span className={styles.templateText}>{template.description}</span>
      </span>
    </button>
  )
}
