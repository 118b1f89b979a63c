import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../../../shared/importers/table/readTable'
import { MAX_COLUMNS, MAX_ROWS, type Table } from '../../../../shared/importers/table/types'

function read(text: string, html = ''): Table | undefined {
  const result = readTable({ text, html })
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

const fromHtml = (html: string) => read('', html)

describe('a table on the clipboard as text', () => {
  it('is read cell by cell, with any line end', () => {
    expect(read('A\tB\r\nC\tD\r\n')).toEqual([
      ['A', 'B'],
      ['C', 'D'],
    ])
    expect(read('A\tB\rC\tD')).toEqual([
      ['A', 'B'],
      ['C', 'D'],
    ])
  })

  it('keeps tabs, line breaks and quotes inside quoted cells', () => {
    expect(read('"one\ttwo"\t"a\nb"\n"say ""hi"""\tplain')).toEqual([
      ['one\ttwo', 'a\nb'],
      ['say "hi"', 'plain'],
    ])
  })

  it('takes a quote that is not closed, or that stands inside, for a quote', () => {
    expect(read('"open\tB\n5" pipe\tD')).toEqual([
      ['"open', 'B'],
      ['5" pipe', 'D'],
    ])
  })

  it('makes ragged rows equally long, and leaves empty ends out', () => {
    expect(read('A\tB\tC\t\t\nD\tE\n\tG\tH\n\t\t\n\n')).toEqual([
      ['A', 'B', 'C'],
      ['D', 'E', ''],
      ['', 'G', 'H'],
    ])
  })

  it('keeps emoji, Arabic and Chinese', () => {
    expect(read('👩‍👩‍👧 grow\tمرحبا\n汉字\té')).toEqual([
      ['👩‍👩‍👧 grow', 'مرحبا'],
      ['汉字', 'é'],
    ])
  })

  it('leaves formulas as text', () => {
    expect(read('=1+1\t=HYPERLINK("x")\n+A1\t@SUM(1)')).toEqual([
      ['=1+1', '=HYPERLINK("x")'],
      ['+A1', '@SUM(1)'],
    ])
  })

  it('is none where tabs only indent, or where there is one column', () => {
    expect(read('Strategy\n\tDriver\n\t\tInitiative')).toBeUndefined()
    expect(read('one\ntwo')).toBeUndefined()
    expect(read('')).toBeUndefined()
  })

  it('reads ten thousand rows whole', () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `Card ${i}\tOwner ${i % 7}\t"a\tb"`).join('\n')
    const table = read(text)
    expect(table?.length).toBe(10_000)
    expect(table?.[9_999]).toEqual(['Card 9999', 'Owner 3', 'a\tb'])
  })

  it('refuses more rows or columns than are read, with a code', () => {
    const rows = readTable({ text: 'a\tb\n'.repeat(MAX_ROWS + 1), html: '' })
    expect(rows).toMatchObject({ ok: false, error: { code: 'table-too-large' } })
    const columns = readTable({ text: `${'a\t'.repeat(MAX_COLUMNS)}b`, html: '' })
    expect(columns).toMatchObject({ ok: false, error: { code: 'table-too-large' } })
    const long = readTable({ text: 'x'.repeat(21 * 1024 * 1024), html: '' })
    expect(long).toMatchObject({ ok: false, error: { code: 'file-too-large' } })
  })
})

describe('a table on the clipboard as HTML', () => {
  it('is read as Excel writes it', () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--table {mso-a:"<td>no</td>";} td{padding:0}--></style></head>
<body><!--StartFragment--><table border=0><col width=64 span=2><tr height=20><td class=xl65>Title</td><td>Target&nbsp;value</td></tr>
<tr><td rowspan=2>Win<br>plants</td><td x:num="0.5" x:fmla="=B1/2">50%</td></tr><tr><td>R&amp;D &#8594; &#x20AC;</td></tr></table><!--EndFragment--></body></html>`
    expect(fromHtml(html)).toEqual([
      ['Title', 'Target value'],
      ['Win\nplants', '50%'],
      ['Win\nplants', 'R&D → €'],
    ])
  })

  it('is read as LibreOffice and Google Sheets write it', () => {
    const libre =
      '<table cellspacing="0"><tr><td height="17" align="left"><b>A</b></td><td sdval="46387" sdnum="1033;0;MM/DD/YY">12/31/26</td></tr></table>'
    expect(fromHtml(libre)).toEqual([['A', '12/31/26']])
    const google = `<google-sheets-html-origin><style type="text/css"><!--td {border: 1px}--></style><table dir="ltr"><tbody><tr><td data-sheets-value='{"1":2,"2":"a > b"}'>a &gt; b</td><td data-sheets-formula="=R[0]C[-1]">x</td></tr></tbody></table>`
    expect(fromHtml(google)).toEqual([['a > b', 'x']])
  })

  it('puts merged cells where they are seen', () => {
    const html =
      '<table><tr><td colspan=2 rowspan=2>M</td><td>1</td></tr><tr><td>2</td></tr><tr><td>a</td><td>b</td><td>3</td></tr></table>'
    expect(fromHtml(html)).toEqual([
      ['M', '', '1'],
      ['M', '', '2'],
      ['a', 'b', '3'],
    ])
  })

  it('takes a table inside a cell for its text, and only the first table', () => {
    const html =
      '<table><tr><td>x<table><tr><td>inner</td></tr></table></td><td>y</td></tr></table><table><tr><td>no</td><td>no</td></tr></table>'
    expect(fromHtml(html)?.length).toBe(1)
    expect(fromHtml(html)?.[0]?.[1]).toBe('y')
  })

  it('goes before the text, which knows less', () => {
    expect(read('A\tB', '<table><tr><td>A<br>a</td><td>B</td></tr></table>')).toEqual([['A\na', 'B']])
    expect(read('A\tB', '<p>no table</p>')).toEqual([['A', 'B']])
  })

  it('survives tags, comments and quotes that never end, and unknown entities', () => {
    expect(fromHtml('<table><tr><td>a</td><td>b &nope; &#0; &#xD800;<td title="x')).toEqual([['a', 'b &nope; � �']])
    expect(fromHtml('<table><tr><td>a</td><td>1 < 2</td></tr><!-- open')).toEqual([['a', '1 < 2']])
    expect(fromHtml('<td>a<td>b')).toBeUndefined()
    expect(fromHtml('<table><td>a<td>b<style>.x{}')).toEqual([['a', 'b']])
  })

  it('never hangs on hostile nesting, spans and unclosed tags', () => {
    const many = 40_000
    for (const html of [
      '<style>'.repeat(many),
      '<!--'.repeat(many),
      '<td a="'.repeat(many),
      '<table><tr>'.repeat(many),
    ]) {
      expect(readTable({ text: '', html }).ok).toBe(true)
    }
    const spans = `<table><tr>${'<td colspan=200 rowspan=50000>x</td>'.repeat(300)}</tr>${'<tr><td rowspan=50000 colspan=9></td></tr>'.repeat(2_000)}</table>`
    expect(readTable({ text: '', html: spans }).ok).toBe(true)
  })

  it('answers any text with a rectangle or nothing', () => {
    const part = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '<td rowspan=3>',
      '<td colspan="2">',
      '</td>',
      'x',
      '\t',
      '\n',
      '"',
      '<br>',
      '<!--',
      '-->',
      "<a b='",
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        for (const given of [
          { html: text, text: '' },
          { html: '', text },
        ]) {
          const result = readTable(given)
          expect(result.ok).toBe(true)
          const table = result.ok ? (result.value ?? []) : []
          expect(new Set(table.map((row) => row.length)).size).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})
