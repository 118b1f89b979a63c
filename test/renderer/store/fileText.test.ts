import { describe, expect, it, vi } from 'vitest'
import { fileText } from '../../../renderer/store/fileText'
import * as file from '../../../shared/schema/file'
import { plan } from '../../helpers/plan'

describe('fileText', () => {
  it('says a plan as its file does, and writes the same plan once', () => {
    const write = vi.spyOn(file, 'writeDocument')
    const [one, other] = [plan({ s: 'strategy' }), plan({ s: 'strategy', d: 'driver' })]
    expect(fileText(one)).toBe(fileText(one))
    expect(write).toHaveBeenCalledTimes(1)
    expect(fileText(other)).toContain('"driver"')
    expect(fileText(one)).not.toContain('"driver"')
    expect(write).toHaveBeenCalledTimes(3)
    write.mockRestore()
    expect(fileText(one)).toBe(file.writeDocument(one))
  })
})
