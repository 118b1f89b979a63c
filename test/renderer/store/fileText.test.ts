import { describe, expect, it } from 'vitest'
import { fileText, prepareFileText } from '../../../renderer/store/fileText'
import { writeDocument } from '../../../shared/schema/file'
import { plan } from '../../helpers/plan'

describe('fileText', () => {
  const [one, other] = [plan({ s: 'strategy' }), plan({ s: 'strategy', d: 'driver' })]

  it('says each plan as its file does, whichever was asked for before', () => {
    for (const doc of [one, other, one]) expect(fileText(doc)).toBe(writeDocument(doc))
  })

  it('is prepared in stretches, and says the same then', async () => {
    await prepareFileText(other)
    expect(fileText(other)).toBe(writeDocument(other))
  })
})
