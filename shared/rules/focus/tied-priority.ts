import { cardName } from '../../model/labels'
import { groupRule, NO_OPTIONS } from '../defineRule'
import { editField, setFields } from '../fixes'
import { capitalised } from '../words'
import { nextPriority } from './nextPriority'

export const tiedPriority = groupRule({
  id: 'tied-priority',
  title: 'Two drivers with the same priority',
  area: 'focus',
  severity: 'warning',
  kinds: ['driver'],
  smallest: 2,
  docs: {
    what: 'Compares the priorities of draft and active drivers. Speaks at every driver but the first that has a number.',
    why: 'If everything is priority one, nothing is. A tie leaves the choice to whoever is in front of the customer, at the moment when there is time for one thing only.',
    bad: '“New customers” and “Margin” are both priority 1.',
    good: '“New customers” is priority 1, “Margin” is priority 2.',
    fix: 'Decide which of the two wins when both want the same hour, and give the other one the next number.',
  },
  options: NO_OPTIONS,
  groups(node) {
    return node.kind === 'driver' && node.priority !== undefined ? String(node.priority) : undefined
  },
  check(priority, [first, ...others], { index }) {
    if (first === undefined) return []
    return others.map((node) => ({
      nodeIds: [node.id, first.id],
      message: `${capitalised(cardName(index.doc, node))} and ${cardName(index.doc, first)} are both priority ${priority}.`,
      fixes: () => {
        const next = nextPriority(index)
        return [
          setFields(`Make it priority ${next}`, node.id, { priority: next }),
          editField('Set another priority', node.id, 'priority'),
        ]
      },
    }))
  },
})
