import { describe, expect, it } from 'vitest'
import { NewestWins } from '../../../shared/node/newestWins'

/** A write that ends when told to. */
function controlled(log: string[], name: string): { task: () => Promise<string>; end: () => void; break: () => void } {
  let end = (): void => undefined
  let broken = (): void => undefined
  const done = new Promise<string>((resolve, reject) => {
    end = () => resolve(name)
    broken = () => reject(new Error(name))
  })
  const task = (): Promise<string> => {
    log.push(name)
    return done
  }
  return { task, end, break: broken }
}

describe('NewestWins', () => {
  it('runs the first at once, and of those that wait only the newest', async () => {
    const log: string[] = []
    const [a, b, c] = [controlled(log, 'a'), controlled(log, 'b'), controlled(log, 'c')]
    const queue = new NewestWins<string>()
    const answers = [queue.run(a.task), queue.run(b.task), queue.run(c.task)]
    expect(log).toEqual(['a'])
    a.end()
    c.end()
    expect(await Promise.all(answers)).toEqual(['a', 'c', 'c'])
    expect(log).toEqual(['a', 'c'])
  })

  it('goes on after a write that failed', async () => {
    const log: string[] = []
    const [a, b] = [controlled(log, 'a'), controlled(log, 'b')]
    const queue = new NewestWins<string>()
    const first = queue.run(a.task)
    const second = queue.run(b.task)
    a.break()
    b.end()
    await expect(first).rejects.toThrow('a')
    expect(await second).toBe('b')
  })

  it('never runs two at a time, and always ends with the newest', async () => {
    const queue = new NewestWins<number>()
    let running = 0
    let written = -1
    const writes = Array.from({ length: 50 }, async (_, i) => {
      await new Promise((done) => setTimeout(done, Math.random() * 10))
      return queue.run(async () => {
        expect(++running).toBe(1)
        await new Promise((done) => setTimeout(done, 1))
        running--
        written = i
        return i
      })
    })
    await Promise.all(writes)
    const last = await queue.run(async () => {
      written = 1000
      return written
    })
    expect(last).toBe(1000)
    expect(written).toBe(1000)
  })
})
