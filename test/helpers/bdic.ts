import { createHash } from 'node:crypto'

/**
 * A dictionary in the format of Chromium's spell checker that knows a few words, all in small letters, without affixes. Its
 * words are a tree: a list of letters, each with its distance, or a leaf with the rest of the word.
 * @param words at most 15 letters may follow any beginning
 */
export function dictionaryOf(words: readonly string[]): Buffer {
  const empty = Buffer.from([0, 0])
  const at = 16
  const offsets = [0, 1, 2, 3].map((part) => HEADER + at + part * empty.length)
  const affixes = Buffer.concat([...offsets.map(u32), empty, empty, empty, empty])
  const tree = nodeOf([...new Set(words)].sort())
  const body = Buffer.concat([affixes, tree])
  const digest = createHash('md5').update(body).digest()
  return Buffer.concat([Buffer.from('BDic'), u16(2), u16(0), u32(HEADER), u32(HEADER + affixes.length), digest, body])
}

const HEADER = 32
const LIST_16_BIT = 0xf0
const LEAF_WITH_REST = 0x40

function nodeOf(rests: readonly string[]): Buffer {
  const [first = ''] = rests
  if (rests.length === 1) return leaf(first)
  const letters = [...new Set(rests.map((rest) => rest.charAt(0)))]
  const children = letters.map((letter) =>
    letter === '' ? leaf('') : nodeOf(rests.filter((rest) => rest.startsWith(letter)).map((rest) => rest.slice(1))),
  )
  let distance = 0
  const table = letters.map((letter, i) => {
    const entry = Buffer.concat([Buffer.from([letter === '' ? 0 : letter.charCodeAt(0)]), u16(distance)])
    distance += children[i]?.length ?? 0
    return entry
  })
  return Buffer.concat([Buffer.from([LIST_16_BIT | letters.length]), ...table, ...children])
}

function leaf(rest: string): Buffer {
  if (rest === '') return Buffer.from([0, 0])
  return Buffer.concat([Buffer.from([LEAF_WITH_REST, 0]), Buffer.from(rest), Buffer.from([0])])
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
