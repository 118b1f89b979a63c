import { ChevronRight } from 'lucide-react'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { capital } from '../../../shared/messages/capital'
import { t } from '../../../shared/messages/language'
import { RULES } from '../../../shared/rules/index'
import { RULE_AREAS, type Rule } from '../../../shared/rules/types'
import { type PlanDocument, SEVERITIES, type Severity } from '../../../shared/schema/document'
import { Button } from '../../components/Button'
import { DialogFrame } from '../../components/DialogFrame'
import { SelectField } from '../../components/SelectField'
import { SeverityMark } from '../../components/SeverityMark'
import { editOrTell } from '../../panels/edit'
import { usePlan } from '../../store/hooks'
import { closeDialog } from '../../store/viewActions'
import { RuleOptionsForm } from './RuleOptionsForm'
import styles from './RulesDialog.module.css'

type Level = Severity | 'off'

function levels(): readonly { value: Level; label: string; icon?: ReactNode }[] {
  const { severity } = t().words
  return [
    ...SEVERITIES.map((value) => ({
      value,
      label: capital(severity[value].one),
      icon: <SeverityMark severity={value} />,
    })),
    { value: 'off', label: t().checks.dialog.off },
  ]
}

const levelOf = (doc: PlanDocument, rule: Rule): Level => doc.settings.rules[rule.id]?.severity ?? rule.severity

/** Every check, by area; each unfolds to what it looks at, why, how grave it is in this plan, and its options. */
export function RulesDialog({ rule: first }: { readonly rule?: string }) {
  const plan = usePlan()
  if (!plan) return null
  return (
    <DialogFrame title={t().checks.dialog.title} size="large" description={t().checks.dialog.text} close={closeDialog}>
      <div className={styles.areas}>
        {RULE_AREAS.map((area) => {
          const rules = RULES.filter((one) => one.area === area)
          if (rules.length === 0) return null
          return (
            <section key={area} aria-labelledby={`rules-${area}`}>
              <h3 className={styles.area} id={`rules-${area}`}>
                {t().words.area[area]}
              </h3>
              <ul>
                {rules.map((one) => (
                  <RuleLine key={one.id} rule={one} doc={plan.doc} first={one.id === first} />
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </DialogFrame>
  )
}

interface LineProps {
  readonly rule: Rule
  readonly doc: PlanDocument
  /** The dialog was opened for it. */
  readonly first: boolean
}

function RuleLine({ rule, doc, first }: LineProps) {
  const level = levelOf(doc, rule)
  const [open, setOpen] = useState(first)
  const line = useRef<HTMLLIElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (first) button.current?.focus({ preventScroll: true })
    if (first) line.current?.scrollIntoView({ block: 'start' })
  }, [first])
  // What unfolds at the lower edge is seen at once.
  useLayoutEffect(() => {
    if (open) line.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  return (
    <li ref={line} className={styles.item}>
      <button
        ref={button}
        type="button"
        className={styles.line}
        aria-expanded={open}
        aria-controls={`rule-${rule.id}`}
        data-off={level === 'off' || undefined}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight className={styles.chevron} />
        {level === 'off' ? <span className={styles.off} aria-hidden="true" /> : <SeverityMark severity={level} />}
        <span className={styles.lineTitle}>{rule.title}</span>
        <span className="visually-hidden">
          : {level === 'off' ? t().checks.dialog.off.toLowerCase() : t().words.severity[level].one}
        </span>
      </button>
      <div id={`rule-${rule.id}`} hidden={!open}>
        {open ? <RuleDetail rule={rule} doc={doc} /> : null}
      </div>
    </li>
  )
}

function RuleDetail({ rule, doc }: { readonly rule: Rule; readonly doc: PlanDocument }) {
  const setting = doc.settings.rules[rule.id]
  const { docs } = rule
  return (
    <article className={styles.detail} aria-label={rule.title}>
      <div className={styles.texts}>
        <Text title={t().checks.dialog.what}>{docs.what}</Text>
        <Text title={t().checks.dialog.why}>{docs.why}</Text>
        <Text title={t().checks.insteadOf}>{docs.bad}</Text>
        <Text title={t().checks.better}>{docs.good}</Text>
        <Text title={t().checks.dialog.fix}>{docs.fix}</Text>
      </div>
      <div className={styles.settings}>
        <SelectField
          label={t().checks.dialog.grade}
          name="rule.severity"
          options={levels()}
          value={levelOf(doc, rule)}
          choose={(severity) =>
            editOrTell('rule.set', { rule: rule.id, severity: severity === rule.severity ? null : severity })
          }
        />
        <RuleOptionsForm rule={rule} setting={setting} />
        {setting ? (
          <Button small onClick={() => editOrTell('rule.set', { rule: rule.id, severity: null, options: null })}>
            {t().checks.dialog.standard}
          </Button>
        ) : null}
        <code className={styles.id}>{rule.id}</code>
      </div>
    </article>
  )
}

function Text({ title, children }: { readonly title: string; readonly children: string }) {
  return (
    <section>
      <h4 className={styles.textTitle}>{title}</h4>
      <p className={styles.text}>{children}</p>
    </section>
  )
}
