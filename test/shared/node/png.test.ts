import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { paintScene } from '../../../shared/exporters/canvas'
import { findFonts } from '../../../shared/node/fontFiles'
import { scenePng } from '../../../shared/node/png'
import { wholeScene } from '../../../shared/scene/wholeScene'
import { sceneOf } from '../exporters/scenes'
import { smallPlan } from '../scene/plans'

async function png(options: Parameters<typeof scenePng>[1] = {}): Promise<Uint8Array> {
  const result = await scenePng(sceneOf(smallPlan()), options)
  if (!result.ok) throw new Error(result.error.message)
  return result.value.content
}

/** The RGBA of one pixel. */
async function pixel(bytes: Uint8Array, x: number, y: number): Promise<number[]> {
  const image = await loadImage(Buffer.from(bytes))
  const ctx = createCanvas(image.width, image.height).getContext('2d')
  ctx.drawImage(image, 0, 0)
  return [...ctx.getImageData(x, y, 1, 1).data]
}

describe('scenePng', () => {
  it('paints at the size asked for, twice the scene unless told', async () => {
    const { width, height } = sceneOf(smallPlan()).bounds
    const sizes = await Promise.all(
      [png(), png({ scale: 1 })].map(async (bytes) => loadImage(Buffer.from(await bytes))),
    )
    expect(sizes.map((image) => [image.width, image.height])).toEqual([
      [2 * width, 2 * height],
      [width, height],
    ])
  })

  it('writes the resolution', async () => {
    const bytes = await png({ scale: 2 })
    const at = Buffer.from(bytes).indexOf('pHYs')
    expect(at).toBe(37)
    expect(new DataView(bytes.buffer, bytes.byteOffset).getUint32(at + 4)).toBe(7559)
  })

  it('is opaque unless told not to', async () => {
    expect(await pixel(await png({ scale: 1 }), 2, 2)).toEqual([0xf8, 0xf5, 0xef, 255])
    expect((await pixel(await png({ scale: 1, transparent: true }), 2, 2))[3]).toBe(0)
  })

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the scale %d', async (scale) => {
    const result = await scenePng(sceneOf(smallPlan()), { scale })
    expect(result.ok ? undefined : result.error.code).toBe('bad-scale')
  })

  it('joins tiles without a seam', async () => {
    const scene = sceneOf(smallPlan())
    const wide = { ...wholeScene(scene), bounds: { ...scene.bounds, x: -8_100, width: 12_000 } }
    const result = await scenePng(wide, { scale: 1 })
    if (!result.ok) throw new Error(result.error.message)
    const image = await loadImage(Buffer.from(result.value.content))
    const ctx = createCanvas(image.width, image.height).getContext('2d')
    ctx.drawImage(image, 0, 0)
    const whole = createCanvas(image.width, image.height).getContext('2d')
    paintScene(whole, wide, { scale: 1 })
    const around = [8_092, 0, 400, image.height] as const
    const [got, wanted] = [ctx.getImageData(...around).data, whole.getImageData(...around).data]
    const apart = Array.from(got, (value, i) => Math.abs(value - (wanted[i] ?? 0)))
    // Curves that a canvas cuts off are smoothed a little differently; a seam would show over the whole height.
    expect(apart.filter((difference) => difference > 8).length).toBeLessThan(image.height / 8)
    expect(apart.every((difference) => difference < 64)).toBe(true)
  })

  it('hands a bug in painting to the caller, once', async () => {
    const unhandled: unknown[] = []
    const note = (reason: unknown) => void unhandled.push(reason)
    process.on('unhandledRejection', note)
    const broken = {
      ...sceneOf(smallPlan()),
      get cards(): never {
        throw new Error('no such mark')
      },
    }
    await expect(scenePng(broken)).rejects.toThrow('no such mark')
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', note)
    expect(unhandled).toEqual([])
  })

  it('tells of a picture that not every program opens', async () => {
    const scene = wholeScene(sceneOf(smallPlan()))
    const result = await scenePng({ ...scene, bounds: { ...scene.bounds, width: 40_000, height: 20 } }, { scale: 1 })
    expect(result.ok && result.value.notes[0]?.code).toBe('picture-large')
    expect(result.ok && (await loadImage(Buffer.from(result.value.content))).width).toBe(40_000)
  })
})

describe('findFonts', () => {
  it('finds both weights from the sources', () => {
    const found = findFonts()
    expect(found.ok && found.value.map((file) => file.replace(/.*\//, ''))).toEqual([
      'Inter-Regular.ttf',
      'Inter-SemiBold.ttf',
    ])
  })

  it('says what to do where they are missing', () => {
    const found = findFonts(mkdtempSync(join(tmpdir(), 'fonts-')))
    expect(found.ok ? undefined : found.error.code).toBe('fonts-missing')
  })
})
