import { CSPProvider } from '@base-ui/react/csp-provider'
import { Tooltip } from '@base-ui/react/tooltip'
import { type ReactNode, useLayoutEffect, useSyncExternalStore } from 'react'
import { useScheme } from '../store/hooks'
import { applyTheme } from './applyTheme'
import './base.css'

const contrast = window.matchMedia('(prefers-contrast: more)')

function onContrast(changed: () => void): () => void {
  contrast.addEventListener('change', changed)
  return () => contrast.removeEventListener('change', changed)
}

/** Colours, fonts and what the component library needs to know. Wraps the whole window. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const scheme = useScheme()
  const more = useSyncExternalStore(onContrast, () => contrast.matches)
  useLayoutEffect(() => applyTheme(document.documentElement, scheme, more), [scheme, more])
  return (
    <CSPProvider disableStyleElements>
      <Tooltip.Provider delay={400}>{children}</Tooltip.Provider>
    </CSPProvider>
  )
}
