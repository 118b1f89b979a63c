/** What the process ends with. */
export const STATUS = {
  clean: 0,
  /** Findings at or over the limit. */
  findings: 1,
  /** Wrong usage, or input or output that cannot be used. */
  unusable: 2,
} as const
export type Status = (typeof STATUS)[keyof typeof STATUS]

/** Sets the exit code; a worse one stays. */
export function endWith(status: Status): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), status)
}
