import type { ReactNode } from 'react'
import { t } from '../../../shared/messages/language'
import type { Finding } from '../../../shared/rules/types'
import { MAX_TITLE } from '../../../shared/schema/fields'
import type { NodeId } from '../../../shared/schema/ids'
import { Section } from '../../components/Section'
import { TextField } from '../../components/TextField'
import type { OpenPlan } from '../../store/documentStore'
import { setField } from '../edit'
import { FindingsSection } from '../findings/FindingsSection'
import { FieldControlView } from './FieldControlView'
import { FIELDS, type FieldSpec } from './fields'
import styles from './Inspector.module.css'
import { LinksSection } from './LinksSection'
import { MeasuresSection } from './MeasuresSection'
import { MilestonesSection } from './MilestonesSection'
import { NodeHead } from './NodeHead'
import { StatusAndOwner } from './StatusAndOwner'

interface Props {
  readonly plan: OpenPlan
  readonly id: NodeId
  readonly findings: readonly Finding[]
}

/** Every field of one card. */
export function NodeInspector({ plan, id, findings }: Props) {
  const node = plan.index.node(id)
  if (node === undefined) return null
  const { doc, index } = plan
  return (
    <>
      <NodeHead node={node} plan={plan} />
      <div className={styles.main}>
        <TextField
          label={t().inspector.title}
          name="title"
          wrap
          value={node.title}
          limit={MAX_TITLE}
          placeholder={t().inspector.titlePlaceholder}
          commit={(title, visit) => setField(id, 'title', title, visit)}
        />
        <StatusAndOwner ids={[id]} nodes={[node]} doc={doc} />
      </div>
      {findings.length > 0 ? <FindingsSection findings={findings} /> : null}
      {FIELDS[node.kind].map((group) => (
        <Section key={group.id} title={t().cardFields.groups[group.id]}>
          <div className={styles.fields}>
            {group.fields.map((spec) => (
              <Cell key={spec.key} spec={spec}>
                <FieldControlView doc={doc} node={node} spec={spec} />
              </Cell>
            ))}
          </div>
        </Section>
      ))}
      <MeasuresSection nodeId={id} measures={index.measures(id)} />
      {node.kind === 'strategy' ? null : <MilestonesSection nodeId={id} milestones={index.milestones(id)} />}
      <LinksSection node={node} plan={plan} />
      <Section title={t().inspector.notes}>
        <TextField
          label={t().inspector.notes}
          name="notes"
          multiline
          hideLabel
          value={node.notes}
          placeholder={t().inspector.notesPlaceholder}
          commit={(notes, visit) => setField(id, 'notes', notes, visit)}
        />
      </Section>
    </>
  )
}

function Cell({ spec, children }: { readonly spec: FieldSpec; readonly children: ReactNode }) {
  return <div className={spec.half ? styles.half : styles.whole}>{children}</div>
}
