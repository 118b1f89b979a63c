import { type ReactNode, useState } from 'react'
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

/** Every check: what it looks at, why, how grave it is in this plan, and its options. */
export function RulesDialog({ rule: first }: { readonly rule?: string }) {
  const plan = usePlan()
  const [shown, setShown] = useState(first ?? RULES[0]?.id)
  const rule = RULES.find((one) => one.id === shown)
  if (!plan) return null
  return (
    <DialogFrame title={t().checks.dialog.title} size="large" description={t().checks.dialog.text} close={closeDialog}>
      <div className={styles.columns}>
        <nav aria-label={t().checks.dialog.title} className={styles.list}>
          {RULE_AREAS.map((area) => {
            const rules = RULES.filter((one) => one.area === area)
            if (rules.length === 0) return null
            return (
              <section key={area}>
                <h3 className={styles.area}>{t().words.area[area]}</h3>
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
        <span className="visually-hidden">
          : {level === 'off' ? t().checks.dialog.off.toLowerCase() : t().words.severity[level].one}
        </span>
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
            label={t().checks.dialog.grade}
            name="rule.severity"
            options={levels()}
            value={levelOf(doc, rule)}
            choose={(severity) =>
              editOrTell('rule.set', { rule: rule.id, severity: severity === rule.severity ? null : severity })
            }
          />
        </div>
      </header>
      <RuleOptionsForm rule={rule} setting={setting} />
      <Text title={t().checks.dialog.what}>{docs.what}</Text>
      <Text title={t().checks.dialog.why}>{docs.why}</Text>
      <Text title={t().checks.insteadOf}>{docs.bad}</Text>
      <Text title={t().checks.better}>{docs.good}</Text>
      <Text title={t().checks.dialog.fix}>{docs.fix}</Text>
      {setting ? (
        <div>
          <Button small onClick={() => editOrTell('rule.set', { rule: rule.id, severity: null, options: null })}>
            {t().checks.dialog.standard}
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
