import { TABLE_FIELDS, type Table, type TableField, type TableMapping } from '../../../shared/importers/table/types'
import { capital } from '../../../shared/messages/capital'
import { t } from '../../../shared/messages/language'
import { levelName } from '../../../shared/model/labels'
import type { PlanDocument } from '../../../shared/schema/document'
import { NODE_KINDS, type NodeKind } from '../../../shared/schema/nodes'
import { Check } from '../../components/Choices'
import { SelectField } from '../../components/SelectField'
import styles from './PasteTable.module.css'

/** Rows shown as an example of what a column holds. */
const EXAMPLES = 3
/** The choice that leaves a column out. */
const NONE = 'none'

interface Props {
  readonly doc: PlanDocument
  readonly table: Table
  readonly mapping: TableMapping
  readonly change: (mapping: TableMapping) => void
}

/** What each column of the table holds. */
export function MappingForm({ doc, table, mapping, change }: Props) {
  const rows = mapping.header ? table.slice(1) : table
  const examples = rows.slice(0, EXAMPLES)
  return (
    <>
      <div className={styles.columns} data-wide="" role="group" aria-label={t().table.dialog.title}>
        {mapping.columns.map((field, at) => (
          // Columns have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change their places
          <div key={at} className={styles.column}>
            <SelectField
              label={columnName(table, mapping, at)}
              options={options(doc)}
              value={field ?? NONE}
              choose={(next) => change(withColumn(mapping, at, next))}
            />
            {examples.map((row, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do the rows
              <p key={line} className={styles.example} dir="auto" title={row[at]}>
                {row[at] || '\u00a0'}
              </p>
            ))}
          </div>
        ))}
      </div>
      <div className={styles.options}>
        <Check
          label={t().table.dialog.header}
          checked={mapping.header}
          change={(header) => change({ ...mapping, header })}
        />
        {mapping.columns.includes('title') && !mapping.columns.includes('level') ? (
          <SelectField
            label={t().table.dialog.defaultLevel}
            options={NODE_KINDS.map((kind) => ({ value: kind, label: capital(levelName(doc, kind)) }))}
            value={mapping.defaultKind}
            choose={(defaultKind) => change({ ...mapping, defaultKind })}
          />
        ) : null}
      </div>
    </>
  )
}

/** The column's own name, else its letter as spreadsheets count. */
function columnName(table: Table, { header }: TableMapping, at: number): string {
  const name = header ? table[0]?.[at] : ''
  return name || t().table.dialog.column(letters(at))
}

function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last
}

function options(doc: PlanDocument): readonly { value: TableField | typeof NONE; label: string }[] {
  return [
    { value: NONE, label: t().table.dialog.leaveOut },
    ...TABLE_FIELDS.map((value) => ({
      value,
      label: isKind(value) ? capital(levelName(doc, value)) : t().table.fields[value],
    })),
  ]
}

const isKind = (field: TableField): field is NodeKind => NODE_KINDS.some((kind) => kind === field)

/** A column that gets a meaning takes it from the column that had it. */
function withColumn(mapping: TableMapping, at: number, next: TableField | typeof NONE): TableMapping {
  const field = next === NONE ? undefined : next
  const columns = mapping.columns.map((before, other) => (other === at ? field : before === field ? undefined : before))
  return { ...mapping, columns }
}
