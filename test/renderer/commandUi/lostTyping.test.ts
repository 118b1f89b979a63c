import { describe, expect, it } from 'vitest'
import { createLostTyping, MEANT } from '../../../renderer/commandUi/lostTyping'

const press = (key: string) => ({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false })

function typing() {
  let time = 0
  let told = 0
  const lost = createLostTyping(
    () => time,
    () => void told++,
  )
  return { lost, wait: (ms: number) => void (time += ms), told: () => told }
}

describe('typing after a refused card', () => {
  it('is taken, and the reason said again', () => {
    const { lost, wait, told } = typing()
    lost.expect()
    wait(500)
    expect(lost.takes(press('c'))).toBe(true)
    expect(told()).toBe(1)
  })

  it('is taken as long as the person goes on', () => {
    const { lost, wait } = typing()
    lost.expect()
    for (let i = 0; i < 5; i++) {
      wait(MEANT - 100)
      expect(lost.takes(press('x'))).toBe(true)
    }
    wait(MEANT + 100)
    expect(lost.takes(press('x'))).toBe(false)
  })

  it('is free again after any other key, but not after Shift', () => {
    const { lost } = typing()
    lost.expect()
    expect(lost.takes(press('Shift'))).toBe(false)
    expect(lost.takes(press('A'))).toBe(true)
    expect(lost.takes(press('Enter'))).toBe(false)
    expect(lost.takes(press('a'))).toBe(false)
  })

  it('is free where nothing was refused, and after a click', () => {
    const { lost } = typing()
    expect(lost.takes(press('a'))).toBe(false)
    lost.expect()
    lost.forget()
    expect(lost.takes(press('a'))).toBe(false)
  })
})
