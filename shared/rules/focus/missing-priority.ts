import { cardName } from '../../model/labels'
import { cardRule, NO_OPTIONS } from '../defineRule'
import { editField, setFields } from '../fixes'
import { capitalised } from '../words'
import { nextPriority } from './nextPriority'

const NO_REPORTS = [] as const

export const missingPriority = cardRule({
  id: 'missing-priority',
  title: 'A driver without a priority',
  area: 'focus',
  severity: 'warning',
  kinds: ['driver'],
  docs: {
    what: 'Looks at draft and active drivers. Speaks when one has no priority.',
    why: 'Growth drivers are prioritised sales goals. If the leaders do not say which comes first, every manager and every rep decides alone, each week, and each differently.',
    bad: '“New customers”, “Cross-selling” and “Margin”, none with a priority.',
    good: '1 “Cross-selling”, 2 “New customers”, 3 “Margin”.',
    fix: 'Number the drivers from 1, the most important one first.',
  },
  options: NO_OPTIONS,
  check(node, { index, label }) {
    if (node.kind !== 'driver' || node.priority !== undefined) return NO_REPORTS
    const message = `${capitalised(cardName(index.doc, node))} has no priority: nobody can tell which ${label('driver')} comes first.`
    return [{ nodeIds: [node.id], message, fixes: () => fixes() }]

    function fixes() {
      const priority = nextPriority(index)
      return [
        setFields(`Make it priority ${priority}`, node.id, { priority }),
        editField('Set another priority', node.id, 'priority'),
      ]
    }
  },
})
