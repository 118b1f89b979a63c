import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sceneToSvg, svgBody, svgBodyLength, svgExporter } from '../../../shared/exporters/svg'
import { escapeXml } from '../../../shared/exporters/svgText'
import type { Mark } from '../../../shared/scene/types'
import { oddPlan, PlanSketch, smallPlan } from '../scene/plans'
import { GOLDEN } from './golden'
import { bareScene, sceneOf } from './scenes'

/** A strict reader of the little XML that the painter writes; throws on anything unbalanced or unescaped. */
function parseXml(xml: string): { readonly elements: string[]; readonly texts: string[] } {
  const elements: string[] = []
  const texts: string[] = []
  const open: string[] = []
  const token = /<\?xml[^>]*\?>|<(\/?)([a-z-]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>|([^<]+)|(<)/gu
  for (const [, close, name = '', , empty, text, stray] of xml.matchAll(token)) {
    if (stray !== undefined) throw new Error('stray <')
    if (text !== undefined) {
      if (/&(?!(amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`bare & in ${text}`)
      if (text.trim() !== '') texts.push(text)
    } else if (close === '/') {
      if (open.pop() !== name) throw new Error(`unbalanced ${name}`)
    } else if (name !== '') {
      elements.push(name)
      if (empty === '') open.push(name)
    }
  }
  if (open.length > 0) throw new Error(`unclosed ${open.join()}`)
  return { elements, texts }
}

describe('sceneToSvg', () => {
  it.each(GOLDEN)('draws $name as agreed', ({ name, draw }) => {
    const golden = readFileSync(new URL(`golden/${name}.svg`, import.meta.url), 'utf8')
    expect(draw()).toBe(golden)
  })

  it('is sound XML with real text and nothing that runs or loads', () => {
    const { elements, texts } = parseXml(sceneToSvg(sceneOf(smallPlan())))
    expect(new Set(elements)).toEqual(new Set(['svg', 'title', 'desc', 'rect', 'path', 'circle', 'g', 'text']))
    expect(texts).toContain('Be known for uptime')
  })

  it('is sound XML whatever the titles', () => {
    const svg = sceneToSvg(sceneOf(oddPlan()))
    expect(parseXml(svg).elements).not.toContain('script')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not occur
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
  })

  it('stays sound XML for any title at all', { timeout: 60_000 }, () => {
    const title = fc.string({ unit: 'binary', maxLength: 80 })
    fc.assert(
      fc.property(title, (text) => {
        const doc = new PlanSketch(text).card('strategy', 's', text).doc
        expect(parseXml(sceneToSvg(sceneOf(doc))).elements).toContain('svg')
      }),
      { numRuns: 40 },
    )
  })

  it('has a view box, a size in pixels, a title and a description', () => {
    const scene = sceneOf(smallPlan())
    const svg = sceneToSvg(scene, { scale: 2 })
    const { x, y, width, height } = scene.bounds
    expect(svg).toContain(
      `width="${2 * width}" height="${2 * height}" viewBox="${x} ${y} ${width} ${height}" role="img"`,
    )
    expect(svg).toContain('<title id="title">Growth plan 2027</title>')
    expect(svg).toContain('Strategy cascade with 18 cards and 17 links, 2 cut ropes.')
  })

  it('says so when nothing is cut', () => {
    expect(sceneToSvg(bareScene([]))).toContain('with 0 cards and 0 links.')
    const one = new PlanSketch('').card('strategy', 's', 'S').doc
    expect(sceneToSvg(sceneOf(one))).toContain('1 cut rope.')
    expect(sceneToSvg(sceneOf(one))).toContain('<title id="title">Untitled plan</title>')
  })

  it('groups every card under its id with a description', () => {
    const svg = sceneToSvg(sceneOf(smallPlan()))
    expect(svg).toMatch(
      /<g class="card" data-id="i1" data-kind="initiative" transform="translate\([-\d.]+ [-\d.]+\)"><title>Initiative: Plant audit offer/,
    )
    expect(svg.match(/class="card"/g)).toHaveLength(18)
  })

  it('lays the picture on paper unless told not to', () => {
    const paper = '<rect x="0" y="0" width="100" height="50" fill="#ffffff"/>'
    expect(sceneToSvg(bareScene([]))).toContain(paper)
    expect(sceneToSvg(bareScene([]), { transparent: true })).not.toContain(paper)
  })

  it('embeds the font where it is given', () => {
    const svg = sceneToSvg(bareScene([]), { embedFont: { regular: 'AAAA', semiBold: 'BBBB', format: 'woff2' } })
    expect(svg).toContain(
      "@font-face{font-family:Inter;font-weight:600;src:url(data:font/woff2;base64,BBBB) format('woff2')}",
    )
    expect(
      sceneToSvg(bareScene([]), { embedFont: { regular: 'AAAA', semiBold: 'BBBB', format: 'truetype' } }),
    ).toContain('data:font/ttf;base64,AAAA')
    expect(sceneToSvg(bareScene([]))).not.toContain('<style')
  })

  it('holds lines to their width where another font may draw them', () => {
    const text = (words: string): Mark => ({
      type: 'text',
      x: 0,
      y: 10,
      text: words,
      size: 14,
      weight: 400,
      fill: '#000000',
      anchor: 'start',
      width: 40,
    })
    const embedded = { embedFont: { regular: 'AAAA', semiBold: 'BBBB', format: 'truetype' } } as const
    expect(sceneToSvg(bareScene([text('Inter')]), embedded)).not.toContain('textLength')
    expect(sceneToSvg(bareScene([text('Inter')]))).toContain('textLength="40"')
    expect(sceneToSvg(bareScene([text('漢字')]))).not.toContain('textLength')
    expect(sceneToSvg(bareScene([text('Go 🚀')]))).toContain('textLength="40" lengthAdjust="spacingAndGlyphs"')
    expect(sceneToSvg(bareScene([{ ...text('🚀'), width: 0 } as Mark]))).not.toContain('textLength')
  })

  it('writes every kind of mark', () => {
    const svg = sceneToSvg(
      bareScene([
        { type: 'rect', x: 1, y: 2, width: 3, height: 4, fill: '#111111' },
        {
          type: 'rect',
          x: 1,
          y: 2,
          width: 3,
          height: 4,
          radius: 2,
          stroke: { color: '#222222', width: 1.005, dash: [1, 2.5] },
        },
        { type: 'circle', cx: 1, cy: 2, r: 3, fill: '#333333' },
        { type: 'path', d: 'M0 0L1 1', stroke: { color: '#444444', width: 2 }, cap: 'round' },
        {
          type: 'text',
          x: 9,
          y: 8,
          text: 'שלום',
          size: 12,
          weight: 600,
          fill: '#555555',
          anchor: 'end',
          direction: 'rtl',
          width: 20,
          tabular: true,
        },
      ]),
    )
    expect(svg).toContain('<rect x="1" y="2" width="3" height="4" fill="#111111"/>')
    expect(svg).toContain(
      '<rect x="1" y="2" width="3" height="4" rx="2" fill="none" stroke="#222222" stroke-width="1" stroke-dasharray="1 2.5"/>',
    )
    expect(svg).toContain('<circle cx="1" cy="2" r="3" fill="#333333"/>')
    expect(svg).toContain(
      '<path d="M0 0L1 1" fill="none" stroke="#444444" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>',
    )
    expect(svg).toContain(
      'font-weight="600" text-anchor="end" direction="rtl" unicode-bidi="embed" style="font-variant-numeric:tabular-nums"',
    )
  })

  it('refuses a mark that no painter knows', () => {
    expect(() => sceneToSvg(bareScene([{ type: 'image' } as unknown as Mark]))).toThrow('Unexpected value')
  })
})

describe('svgExporter', () => {
  it('gives the same text as the painter', () => {
    const document = smallPlan()
    const scene = sceneOf(document)
    expect(svgExporter.run({ document, scene }, { scale: 2 })).toEqual({
      ok: true,
      value: { content: sceneToSvg(scene, { scale: 2 }), notes: [] },
    })
  })
})

describe('escapeXml', () => {
  it('escapes markup and removes what XML refuses', () => {
    expect(escapeXml('<a href="x">\'&\'\u0000</a>\ufffe')).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;')
  })
})

describe('svgBody', () => {
  const small = sceneOf(smallPlan())
  const [rope] = small.ropes
  if (rope === undefined) throw new Error('no ropes')

  it.each([0, 1, 500, 501, 1700])('comes in as many elements as it says, with %i ropes too', (count) => {
    const scene = {
      ...small,
      ropes: Array.from({ length: count }, (_, i) => ({ ...rope, id: `r${i}` })),
    }
    const parts = [...svgBody(scene, true)]
    expect(parts).toHaveLength(svgBodyLength(scene))
    const groups = parts.filter((part) => part.startsWith('<g class="ropes"'))
    const ropes = groups.map((part) => part.match(/<path /g)?.length ?? 0)
    expect(ropes.reduce((sum, one) => sum + one, 0)).toBe(count)
    expect(Math.max(...ropes)).toBeLessThanOrEqual(500)
    expect(groups.join('')).toContain('</g>')
  })
})
