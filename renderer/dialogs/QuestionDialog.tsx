import { Button } from '../components/Button'
import { DialogFrame } from '../components/DialogFrame'
import { closeDialog } from '../store/viewActions'
import type { Choice } from '../store/viewTypes'

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
  return (
    <DialogFrame
      title={title}
      description={text}
      size="small"
      close={dismiss}
      footer={[...choices].reverse().map((choice) => (
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
