import { CSPProvider } from '@base-ui/react/csp-provider'
import { Tooltip } from '@base-ui/react/tooltip'
import { type ReactNode, useLayoutEffect } from 'react'
import { useScheme } from '../store/hooks'
import { applyTheme } from './applyTheme'
import './base.css'

/** Colours, fonts and what the component library needs to know. Wraps the whole window. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const scheme = useScheme()
  useLayoutEffect(() => applyTheme(document.documentElement, scheme), [scheme])
  return (
    <CSPProvider disableStyleElements>
      <Tooltip.Provider delay={400}>{children}</Tooltip.Provider>
    </CSPProvider>
  )
}
