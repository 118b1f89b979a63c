import type { Severity } from '../../schema/document'
import type { Finding, Fix, Report } from '../types'

const NO_FIXES: readonly Fix[] = []

/**
 * A finding that is put into words when somebody looks, in the language of that moment: a large plan has thousands, and
 * a list shows a screenful.
 */
export class ReportedFinding implements Finding {
  readonly rule: string
  readonly severity: Severity
  readonly nodeIds: Finding['nodeIds']
  readonly missing: Finding['missing']
  readonly key: Finding['key']
  readonly suppressed: Finding['suppressed']
  private readonly report: Report

  constructor(rule: string, severity: Severity, report: Report, suppressed?: Finding['suppressed']) {
    this.rule = rule
    this.severity = severity
    this.nodeIds = report.nodeIds
    this.missing = report.missing
    this.key = report.key
    this.suppressed = suppressed
    this.report = report
  }

  get id(): string {
    const place = `${this.rule}:${this.nodeIds[0] ?? 'plan'}`
    return this.key === undefined ? place : `${place}:${this.key}`
  }

  get message(): string {
    const { message } = this.report
    return typeof message === 'function' ? message() : message
  }

  get fixes(): readonly Fix[] {
    const { fixes } = this.report
    return typeof fixes === 'function' ? fixes() : (fixes ?? NO_FIXES)
  }

  /** As plain data, for `JSON.stringify`. */
  toJSON(): Finding {
    const { id, rule, severity, nodeIds, message, missing, key, suppressed, fixes } = this
    return { id, rule, severity, nodeIds, message, missing, key, suppressed, fixes }
  }
}

/** The same finding, marked as silenced. */
export function silence(finding: Finding, suppressed: NonNullable<Finding['suppressed']>): Finding {
  const { nodeIds, missing, key } = finding
  const report = { nodeIds, missing, key, message: () => finding.message, fixes: () => finding.fixes }
  return new ReportedFinding(finding.rule, finding.severity, report, suppressed)
}
