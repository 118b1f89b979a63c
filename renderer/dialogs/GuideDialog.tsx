import { NODE_KINDS, type NodeKind } from '../../shared/schema/nodes'
import { Button } from '../components/Button'
import { DialogFrame } from '../components/DialogFrame'
import { Kbd } from '../components/Kbd'
import { KindIcon } from '../components/KindIcon'
import { closeDialog, openDialog } from '../store/viewActions'
import styles from './GuideDialog.module.css'

const LEVELS: Readonly<Record<NodeKind, { title: string; text: string }>> = {
  strategy: { title: 'Strategy', text: 'The charge and why it matters. Usually one.' },
  driver: {
    title: 'Growth drivers',
    text: 'New customers, new products, new markets, profitability, brand: each with a priority, no ties.',
  },
  initiative: {
    title: 'Initiatives',
    text: 'The three things this year is about, each with a number, milestones and an owner.',
  },
  activity: { title: 'Activities', text: 'What somebody does this week because of it: who, how often, with whom.' },
}

/** The method and the first keys, on one page. */
export function GuideDialog() {
  return (
    <DialogFrame
      title="How Plumbline works"
      close={closeDialog}
      footer={
        <>
          <Button onClick={() => openDialog({ type: 'shortcuts' })}>All shortcuts</Button>
          <Button variant="primary" onClick={closeDialog}>
            Got it
          </Button>
        </>
      }
    >
      <p>
        A strategy works when its ropes reach the ground: from the company’s charge, through a few drivers and
        initiatives, to what each person does on a Tuesday. Draw it from the ceiling down; Plumbline says where a rope
        is cut.
      </p>
      <ol className={styles.levels}>
        {NODE_KINDS.map((kind) => (
          <li key={kind} className={styles.level}>
            <KindIcon kind={kind} size={18} />
            <div>
              <strong>{LEVELS[kind].title}</strong>
              <p className={styles.text}>{LEVELS[kind].text}</p>
            </div>
          </li>
        ))}
      </ol>
      <ul className={styles.keys}>
        <Hint keys="Tab" text="a card on the next level down, tied to this one" />
        <Hint keys="Enter" text="another card beside this one" />
        <Hint keys="F2" text="edit the title; or just start typing" />
        <Hint keys="C" text="tie a card to one more parent" />
        <Hint keys="F8" text="go to the next finding" />
        <Hint keys="CmdOrCtrl+K" text="everything else, by name" />
      </ul>
    </DialogFrame>
  )
}

function Hint({ keys, text }: { readonly keys: string; readonly text: string }) {
  return (
    <li className={styles.key}>
      <span className={styles.keyCell}>
        <Kbd keys={keys} />
      </span>
      {text}
    </li>
  )
}
