/** The sign of the app: a plumb bob on its line, over the ground. */
export function Plumb() {
  return (
    <svg viewBox="0 0 48 72" aria-hidden="true" fill="none" strokeLinecap="round" strokeLinejoin="round">
      <path d="M8 4h32" stroke="var(--text)" strokeWidth="3" />
      <path d="M24 4v26" stroke="var(--accent)" strokeWidth="2" />
      <path d="M16 32h16l-2 12-6 14-6-14z" fill="var(--accent)" stroke="var(--accent)" strokeWidth="2" />
      <path d="M6 66h36" stroke="var(--text-muted)" strokeWidth="2" />
    </svg>
  )
}
