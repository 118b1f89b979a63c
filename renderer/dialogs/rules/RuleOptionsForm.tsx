import { capital } from '../../../shared/messages/capital'
import { t } from '../../../shared/messages/language'
import { fail } from '../../../shared/result'
import type { Rule } from '../../../shared/rules/types'
import type { RuleSetting } from '../../../shared/schema/document'
import { Check } from '../../components/Choices'
import { NumberField } from '../../components/NumberField'
import { edit, editOrTell } from '../../panels/edit'
import styles from './RulesDialog.module.css'
import { type RuleOption, ruleOptions } from './ruleOptions'

interface Props {
  readonly rule: Rule
  readonly setting: RuleSetting | undefined
}

/** The numbers and switches of one check; each change is an edit of the plan. */
export function RuleOptionsForm({ rule, setting }: Props) {
  return ruleOptions(rule).map((option) => (
    <OptionField key={option.key} rule={rule} setting={setting} option={option} />
  ))
}

function OptionField({ rule, setting, option }: Props & { readonly option: RuleOption }) {
  const current = setting?.options?.[option.key]
  const params = (value: unknown) => ({ rule: rule.id, options: { ...setting?.options, [option.key]: value } })
  const choose = (value: unknown) => void editOrTell('rule.set', params(value))

  if (option.kind === 'boolean') {
    return (
      <Check label={option.label} checked={typeof current === 'boolean' ? current : option.initial} change={choose} />
    )
  }
  if (option.kind === 'several') {
    const chosen = Array.isArray(current) ? (current as readonly string[]) : option.initial
    return (
      <fieldset className={styles.several}>
        <legend className={styles.legend}>{option.label}</legend>
        {option.choices.map((choice) => (
          <Check
            key={choice}
            label={capital(choice)}
            checked={chosen.includes(choice)}
            change={(on) => choose(option.choices.filter((one) => (one === choice ? on : chosen.includes(one))))}
          />
        ))}
      </fieldset>
    )
  }
  return (
    <NumberField
      label={option.label}
      value={typeof current === 'number' ? current : current === null ? undefined : option.initial}
      min={option.min}
      max={option.max}
      whole={option.whole}
      commit={(value, visit) =>
        value === undefined && !option.nullable
          ? fail('empty', t().fields.number.missing)
          : edit('rule.set', params(value ?? null), `${rule.id}.${option.key}.${visit}`)
      }
    />
  )
}
