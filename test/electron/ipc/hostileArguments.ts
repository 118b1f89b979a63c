/**
 * Argument lists that no channel takes, each for another reason. The function refers to nothing outside, so that a test
 * can also run it inside a page.
 */
export function hostileArguments(): unknown[][] {
  const deep = (levels: number): unknown => {
    let value: unknown = 'x'
    for (let i = 0; i < levels; i++) value = [value]
    return value
  }
  return [
    [undefined],
    [null],
    [0],
    [-1],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [10n],
    [true],
    [''],
    ['x'.repeat(10_000_000)],
    [[]],
    [['a', 'b']],
    [{ unknown: true }],
    [{ handle: '/etc/passwd', text: 'x' }],
    [{ handle: '../../etc/passwd', text: 'x' }],
    [{ handle: '\\\\host\\share\\x', text: 'x' }],
    [{ handle: 'CON', text: 'x' }],
    [{ handle: 'a'.repeat(32) }],
    [{ handle: 'a'.repeat(32), text: 7 }],
    [{ handle: 'a'.repeat(32), text: 'x', path: '/tmp/x' }],
    [{ handle: ['a'.repeat(32)], text: 'x' }],
    [{ key: '../k', name: 'x', text: 'x' }],
    [{ key: 'k', name: '', text: 'x' }],
    [{ key: 'k', name: 'x', text: 'x', handle: '/etc/passwd' }],
    [{ suggestedName: 'x', format: 'exe', bytes: 'x' }],
    [{ suggestedName: 'x', format: 'svg', bytes: { length: 1 } }],
    [{ suggestedName: 'x', text: 'x', folder: '/etc' }],
    [{ proceed: 'yes' }],
    [{ theme: 'dark', panels: null }],
    [{ panelSizes: { a: '1' } }],
    [{ title: 'x', dirty: 1, open: true, enabled: {} }],
    [{ title: 'x', dirty: true, open: true, enabled: { a: 'no' } }],
    [JSON.parse('{"__proto__": {"theme": "dark"}, "polluted": 1}')],
    [JSON.parse('{"constructor": {"prototype": {"polluted": 1}}}')],
    [new Date(0)],
    [new Map([['theme', 'dark']])],
    [new Uint8Array(8)],
    [deep(100)],
    ['a', 'b'],
    [{}, {}],
    [null, null, null],
    ['x', { theme: 'dark' }],
  ]
}
