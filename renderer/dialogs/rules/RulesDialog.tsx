import { type ReactNode, useState } from 'react'
import { RULES } from '../../../shared/rules/index'
import { RULE_AREAS, type Rule } from '../../../shared/rules/types'
import type { PlanDocument, Severity } from '../../../shared/schema/document'
import { Button } from '../../components/Button'
import { DialogFrame } from '../../components/DialogFrame'
import { SelectField } from '../../components/SelectField'
import { SEVERITY_WORDS, SeverityMark } from '../../components/SeverityMark'
import { editOrTell } from '../../panels/edit'
import { AREA_WORDS } from '../../panels/findings/grouping'
import { capital } from '../../panels/words'
import { usePlan } from '../../store/hooks'
import { closeDialog } from '../../store/viewActions'
import { RuleOptionsForm } from './RuleOptionsForm'
import styles from './RulesDialog.module.css'

type Level = Severity | 'off'

const LEVELS: readonly { value: Level; label: string; icon?: ReactNode }[] = [
  ...(['error', 'warning', 'info'] as const).map((value) => ({
    value,
    label: capital(SEVERITY_WORDS[value].one),
    icon: <SeverityMark severity={value} />,
  })),
  { value: 'off', label: 'Off' },
]

const levelOf = (doc: PlanDocument, rule: Rule): Level => doc.settings.rules[rule.id]?.severity ?? rule.severity

/** Every check: what it looks at, why, how grave it is in this plan, and its options. */
export function RulesDialog({ rule: first }: { readonly rule?: string }) {
  const plan = usePlan()
  const [shown, setShown] = useState(first ?? RULES[0]?.id)
  const rule = RULES.find((one) => one.id === shown)
  if (!plan) return null
  return (
    <DialogFrame
      title="Checks"
      size="large"
      description="They hold for this plan and are saved in its file."
      close={closeDialog}
    >
      <div className={styles.columns}>
        <nav aria-label="Checks" className={styles.list}>
          {RULE_AREAS.map((area) => {
            const rules = RULES.filter((one) => one.area === area)
            if (rules.length === 0) return null
            return (
              <section key={area}>
                <h3 className={styles.area}>{AREA_WORDS[area]}</h3>
                <ul>
                  {rules.map((one) => (
                    <RuleLine
                      key={one.id}
                      rule={one}
                      doc={plan.doc}
                      current={one.id === shown}
                      show={() => setShown(one.id)}
                    />
                  ))}
                </ul>
              </section>
            )
          })}
        </nav>
        {rule ? <RuleDetail key={rule.id} rule={rule} doc={plan.doc} /> : null}
      </div>
    </DialogFrame>
  )
}

interface LineProps {
  readonly rule: Rule
  readonly doc: PlanDocument
  readonly current: boolean
  readonly show: () => void
}

function RuleLine({ rule, doc, current, show }: LineProps) {
  const level = levelOf(doc, rule)
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        aria-current={current || undefined}
        data-off={level === 'off' || undefined}
        onClick={show}
      >
        {level === 'off' ? <span className={styles.off} aria-hidden="true" /> : <SeverityMark severity={level} />}
        <span className={styles.lineTitle}>{rule.title}</span>
        <span className="visually-hidden">: {level === 'off' ? 'off' : SEVERITY_WORDS[level].one}</span>
      </button>
    </li>
  )
}

function RuleDetail({ rule, doc }: { readonly rule: Rule; readonly doc: PlanDocument }) {
  const setting = doc.settings.rules[rule.id]
  const { docs } = rule
  return (
    <article className={styles.detail} aria-label={rule.title}>
      <header className={styles.detailHead}>
        <div>
          <h3 className={styles.detailTitle}>{rule.title}</h3>
          <code className={styles.id}>{rule.id}</code>
        </div>
        <div className={styles.level}>
          <SelectField
            label="How grave"
            name="rule.severity"
            options={LEVELS}
            value={levelOf(doc, rule)}
            choose={(severity) =>
              editOrTell('rule.set', { rule: rule.id, severity: severity === rule.severity ? null : severity })
            }
          />
        </div>
      </header>
      <RuleOptionsForm rule={rule} setting={setting} />
      <Text title="What it looks at">{docs.what}</Text>
      <Text title="Why it matters">{docs.why}</Text>
      <Text title="Instead of">{docs.bad}</Text>
      <Text title="Better">{docs.good}</Text>
      <Text title="What to do">{docs.fix}</Text>
      {setting ? (
        <div>
          <Button small onClick={() => editOrTell('rule.set', { rule: rule.id, severity: null, options: null })}>
            Back to standard
          </Button>
        </div>
      ) : null}
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
