import type { NodeKind } from '../../../shared/schema/nodes'

export type FieldControl =
  | 'text'
  | 'multiline'
  | 'number'
  | 'date'
  | 'category'
  | 'period'
  | 'people'
  | 'accounts'
  | 'cadence'

export interface FieldSpec {
  readonly key: string
  readonly label: string
  readonly control: FieldControl
  readonly placeholder?: string
  readonly hint?: string
  readonly min?: number
  readonly whole?: boolean
  /** Takes half of the width; two halves share a row. */
  readonly half?: boolean
}

export interface FieldGroup {
  readonly title: string
  readonly fields: readonly FieldSpec[]
}

const WHY: FieldSpec = {
  key: 'why',
  label: 'Why it matters',
  control: 'multiline',
  placeholder: 'The reason people can repeat',
}

/** What is asked about a card of each level, in the order in which it is thought about. */
export const FIELDS: Readonly<Record<NodeKind, readonly FieldGroup[]>> = {
  strategy: [
    {
      title: 'Strategy',
      fields: [
        {
          key: 'what',
          label: 'What',
          control: 'multiline',
          placeholder: 'The charge, where the title alone does not say it',
        },
        WHY,
      ],
    },
  ],
  driver: [
    {
      title: 'Growth driver',
      fields: [
        { key: 'category', label: 'Driver', control: 'category' },
        {
          key: 'priority',
          label: 'Priority',
          control: 'number',
          placeholder: '1 = first',
          min: 1,
          whole: true,
          half: true,
        },
        WHY,
        {
          key: 'idealCustomer',
          label: 'Ideal customer',
          control: 'multiline',
          placeholder: 'Who they are: size, segment, need',
        },
        { key: 'targetAccountIds', label: 'Prime target accounts', control: 'accounts' },
      ],
    },
  ],
  initiative: [
    {
      title: 'Initiative',
      fields: [
        WHY,
        {
          key: 'impact',
          label: 'Impact on the company',
          control: 'multiline',
          placeholder: 'What changes when it succeeds',
        },
        {
          key: 'expectations',
          label: 'What is expected of people',
          control: 'multiline',
          placeholder: 'Who does what differently',
        },
        { key: 'resources', label: 'Resources needed', control: 'multiline', placeholder: 'People, money, tools' },
        { key: 'periodId', label: 'Period', control: 'period' },
      ],
    },
  ],
  activity: [
    {
      title: 'Who and how often',
      fields: [
        { key: 'role', label: 'Role', control: 'text', placeholder: 'e.g. inside sales' },
        { key: 'peopleIds', label: 'People', control: 'people' },
        { key: 'cadence', label: 'Cadence', control: 'cadence', half: true },
        { key: 'hoursEach', label: 'Hours each', control: 'number', min: 0, half: true },
        { key: 'start', label: 'Start', control: 'date', half: true },
        { key: 'end', label: 'End', control: 'date', half: true },
      ],
    },
    {
      title: 'What exactly',
      fields: [
        {
          key: 'prospects',
          label: 'Prospects',
          control: 'multiline',
          placeholder: 'Which prospects, and where they come from',
        },
        { key: 'accountIds', label: 'Accounts', control: 'accounts' },
        {
          key: 'criteria',
          label: 'Qualifying criteria',
          control: 'multiline',
          placeholder: 'When it counts, when to walk away',
        },
        { key: 'emphasis', label: 'Emphasis', control: 'multiline', placeholder: 'Products or messages to bring up' },
      ],
    },
    {
      title: 'Support and accountability',
      fields: [
        {
          key: 'support',
          label: 'How the manager supports it',
          control: 'multiline',
          placeholder: 'Ride-alongs, lists, coaching',
        },
        {
          key: 'accountability',
          label: 'How it is accounted for',
          control: 'multiline',
          placeholder: 'Where it is reported, and when',
        },
      ],
    },
  ],
}
