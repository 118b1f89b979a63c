import { useMemo } from 'react'
import { bridge } from '../../store/bridge'
import { newDocument } from '../../store/documentActions'
import { TemplatePreview } from './TemplatePreview'
import { TEMPLATE_CARDS, type TemplateCard } from './templateList'
import styles from './Welcome.module.css'

interface TemplatesProps {
  /** Called once a template was chosen, before the plan opens. */
  readonly chosen?: () => void
}

/** Plans to start from, each with a small drawing of itself. */
export function Templates({ chosen }: TemplatesProps) {
  return (
    <ul className={styles.templates}>
      {TEMPLATE_CARDS.map((template) => (
        <li key={template.id}>
          <TemplateButton template={template} chosen={chosen} />
        </li>
      ))}
    </ul>
  )
}

function TemplateButton({ template, chosen }: TemplatesProps & { readonly template: TemplateCard }) {
  const doc = useMemo(template.create, [template])

  function start(): void {
    chosen?.()
    void bridge().prefs.set({ lastTemplate: template.id })
    void newDocument(template.create())
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
