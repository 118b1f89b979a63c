import { useEffect, useState } from 'react'
import type { Room } from '../../store/panelWidths'
import { useView } from '../../store/viewStore'

/** What a panel's width goes by now. */
export function roomNow(): Room {
  return {
    width: window.innerWidth,
    rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16,
    coarse: useView.getState().coarse,
  }
}

/** The same, and again whenever it changes. */
export function useRoom(): Room {
  const [room, setRoom] = useState(roomNow)
  const coarse = useView((state) => state.coarse)
  useEffect(() => {
    const follow = () => setRoom(roomNow())
    window.addEventListener('resize', follow)
    return () => window.removeEventListener('resize', follow)
  }, [])
  return room.coarse === coarse ? room : { ...room, coarse }
}
