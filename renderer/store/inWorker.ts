import type { Result } from '../../shared/result'

/** Work for a worker of its own. */
export interface WorkerJob<M, T> {
  readonly start: () => Worker
  /** Tells the worker what to do. What this throws ends the work. */
  readonly ask: (worker: Worker) => void | Promise<void>
  /** Hears each of its messages. @returns the outcome, which ends the work; undefined while it goes on */
  readonly hear: (message: M) => Result<T> | undefined
  /** The outcome when it was stopped. */
  readonly stopped: () => Result<T>
  /** The outcome when the worker, or telling it what to do, failed. */
  readonly broken: (error: unknown) => Result<T>
}

/**
 * Has something done in a worker, which ends with it, while the window stays awake.
 * @param signal ends the work at once
 */
export function inWorker<M, T>(job: WorkerJob<M, T>, signal: AbortSignal): Promise<Result<T>> {
  if (signal.aborted) return Promise.resolve(job.stopped())
  return new Promise((resolve) => {
    const worker = job.start()
    const over = new AbortController()
    const end = (outcome: Result<T>) => {
      over.abort()
      worker.terminate()
      resolve(outcome)
    }
    signal.addEventListener('abort', () => end(job.stopped()), { once: true, signal: over.signal })
    worker.addEventListener('error', (event) => end(job.broken(event.error)))
    worker.addEventListener('message', ({ data }: MessageEvent<M>) => {
      const outcome = job.hear(data)
      if (outcome !== undefined) end(outcome)
    })
    Promise.resolve(worker)
      .then(job.ask)
      .catch((error: unknown) => end(job.broken(error)))
  })
}
