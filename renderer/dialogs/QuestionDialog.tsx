import { Button } from '../components/Button'
import { DialogFrame } from '../components/DialogFrame'
import { closeDialog } from '../store/viewActions'
import type { Choice } from '../store/viewTypes'

/** Characters of all answers together that fit into one row. */
const MOST_IN_A_ROW = 40

interface Props {
  readonly title: string
  readonly text: string
  readonly choices: readonly Choice[]
  readonly onDismiss?: () => void
}

/** A question with a few answers. Esc and the cross are the answer "neither". */
export function QuestionDialog({ title, text, choices, onDismiss }: Props) {
  function dismiss(): void {
    closeDialog()
    onDismiss?.()
  }
  // Buttons with whole sentences on them do not fit beside each other.
  const long = choices.reduce((sum, choice) => sum + choice.label.length, 0) > MOST_IN_A_ROW
  return (
    <DialogFrame
      title={title}
      description={text}
      size="small"
      close={dismiss}
      stacked={long}
      footer={(long ? choices : [...choices].reverse()).map((choice) => (
        <Button
          key={choice.label}
          variant={choice.kind === 'primary' ? 'primary' : choice.kind === 'danger' ? 'danger' : 'secondary'}
          onClick={choice.run}
        >
          {choice.label}
        </Button>
      ))}
    />
  )
}
