import type { Messages } from '../../../shared/messages/types'
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
  /** Names its label in the table of texts, and its placeholder where it has one. */
  readonly key: keyof Messages['cardFields']['labels']
  readonly control: FieldControl
  readonly hint?: string
  readonly min?: number
  readonly whole?: boolean
  /** Takes half of the width; two halves share a row. */
  readonly half?: boolean
}

export interface FieldGroup {
  /** Names its title in the table of texts. */
  readonly id: keyof Messages['cardFields']['groups']
  readonly fields: readonly FieldSpec[]
}

const WHY: FieldSpec = {
  key: 'why',
  control: 'multiline',
}

/** What is asked about a card of each level, in the order in which it is thought about. */
export const FIELDS: Readonly<Record<NodeKind, readonly FieldGroup[]>> = {
  strategy: [
    {
      id: 'strategy',
      fields: [
        {
          key: 'what',
          control: 'multiline',
        },
        WHY,
      ],
    },
  ],
  driver: [
    {
      id: 'driver',
      fields: [
        { key: 'category', control: 'category' },
        {
          key: 'priority',
          control: 'number',
          min: 1,
          whole: true,
          half: true,
        },
        WHY,
        {
          key: 'idealCustomer',
          control: 'multiline',
        },
        { key: 'targetAccountIds', control: 'accounts' },
      ],
    },
  ],
  initiative: [
    {
      id: 'initiative',
      fields: [
        WHY,
        {
          key: 'impact',
          control: 'multiline',
        },
        {
          key: 'expectations',
          control: 'multiline',
        },
        { key: 'resources', control: 'multiline' },
        { key: 'periodId', control: 'period' },
      ],
    },
  ],
  activity: [
    {
      id: 'who',
      fields: [
        { key: 'role', control: 'text', half: true },
        { key: 'hoursEach', control: 'number', min: 0, half: true },
        { key: 'peopleIds', control: 'people' },
        { key: 'cadence', control: 'cadence' },
        { key: 'start', control: 'date', half: true },
        { key: 'end', control: 'date', half: true },
      ],
    },
    {
      id: 'what',
      fields: [
        {
          key: 'prospects',
          control: 'multiline',
        },
        { key: 'accountIds', control: 'accounts' },
        {
          key: 'criteria',
          control: 'multiline',
        },
        { key: 'emphasis', control: 'multiline' },
      ],
    },
    {
      id: 'support',
      fields: [
        {
          key: 'support',
          control: 'multiline',
        },
        {
          key: 'accountability',
          control: 'multiline',
        },
      ],
    },
  ],
}

/** How one field of the cards of a level is edited. */
export function fieldOf(kind: NodeKind, key: FieldSpec['key']): FieldSpec | undefined {
  return FIELDS[kind].flatMap(({ fields }) => fields).find((field) => field.key === key)
}
