import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Dictionary } from '../../shared/ipc/payloads'
import { t } from '../../shared/messages/language'
import { readError, saveError } from '../../shared/node/fileErrors'
import type { FileSystem } from '../../shared/node/fileSystem'
import { safeSave } from '../../shared/node/safeSave'
import type { AppError, Result } from '../../shared/result'
import { fail, ok } from '../../shared/result'
import { checkDictionary, MAX_DICTIONARY_BYTES } from './bdic'
import { type NamedDictionary, readDictionaryName } from './dictionaryNames'

/** The spell checker, as far as dictionaries concern it. */
export interface Speller {
  /** All that it can check, where there is a dictionary. */
  readonly languages: readonly string[]
  /** Checks these languages from now on. @returns those whose dictionary could be read */
  use(languages: readonly string[]): Promise<ReadonlySet<string>>
}

/** The dictionaries that lie in the app's folder. They are all in use. */
export class Dictionaries {
  readonly #fs: FileSystem
  readonly #speller: Speller
  readonly folder: string
  #loaded: ReadonlySet<string> = new Set()

  /** @param folder where Chromium looks for dictionaries; need not exist */
  constructor(fs: FileSystem, folder: string, speller: Speller) {
    this.#fs = fs
    this.#speller = speller
    this.folder = folder
  }

  /** Takes all dictionaries into use. */
  async start(): Promise<void> {
    const languages = (await this.#installed()).map((one) => one.language)
    this.#loaded = await this.#speller.use([...new Set(languages)])
  }

  async list(): Promise<Dictionary[]> {
    const found = await this.#installed()
    return found.map(({ language, file }) => ({ language, file, active: this.#loaded.has(language) }))
  }

  /**
   * Copies a dictionary into the folder, under the name that Chromium looks for, and takes it into use.
   * @returns its language. Errors: `not-a-dictionary`, `dictionary-damaged`, `file-too-large`, `unknown-language`,
   *   `dictionary-unusable` (it was copied, but the spell checker does not read it), and those of reading and writing
   */
  async add(path: string): Promise<Result<string>> {
    const name = basename(path)
    const bytes = await this.#read(path)
    if (!bytes.ok) return bytes
    const named = readDictionaryName(name, this.#speller.languages)
    if (named === undefined) return fail('unknown-language', t().spelling.unknownLanguage(name), name)
    const copied = await this.#copy(named, bytes.value)
    if (!copied.ok) return copied
    await this.start()
    if (this.#loaded.has(named.language)) return ok(named.language)
    return fail('dictionary-unusable', t().spelling.notLoaded(named.language), name)
  }

  /** Takes a dictionary out of use and deletes the app's copy. */
  async remove(language: string): Promise<Result<null>> {
    const files = (await this.#installed()).filter((one) => one.language === language)
    if (files.length === 0) return fail('not-found', t().spelling.notInstalled)
    try {
      for (const { file } of files) await this.#fs.remove(join(this.folder, file))
    } catch (error) {
      return { ok: false, error: inWords(saveError(error, files[0]?.file ?? '')) }
    } finally {
      await this.start()
    }
    return ok(null)
  }

  /** Makes the folder, unless it is there. */
  async prepareFolder(): Promise<Result<null>> {
    try {
      await mkdir(this.folder, { recursive: true })
      return ok(null)
    } catch (error) {
      return { ok: false, error: inWords(saveError(error, this.folder)) }
    }
  }

  async #read(path: string): Promise<Result<Uint8Array>> {
    const name = basename(path)
    try {
      const facts = await this.#fs.stat(path)
      if (!facts.isFile) return fail('not-a-dictionary', t().spelling.notADictionary(name), name)
      if (facts.size > MAX_DICTIONARY_BYTES) return fail('file-too-large', t().spelling.tooLarge(name), name)
      const bytes = await this.#fs.read(path)
      const state = checkDictionary(bytes)
      if (state === 'foreign') return fail('not-a-dictionary', t().spelling.notADictionary(name), name)
      return state === 'sound' ? ok(bytes) : fail('dictionary-damaged', t().spelling.damaged(name), name)
    } catch (error) {
      return { ok: false, error: readError(error, path) }
    }
  }

  async #copy({ file }: NamedDictionary, bytes: Uint8Array): Promise<Result<null>> {
    const prepared = await this.prepareFolder()
    if (!prepared.ok) return prepared
    const saved = await safeSave(this.#fs, join(this.folder, file), bytes)
    return saved.ok ? ok(null) : { ok: false, error: inWords(saved.error) }
  }

  async #installed(): Promise<NamedDictionary[]> {
    const names = await this.#fs.list(this.folder).catch((): readonly string[] => [])
    return names.filter((name) => name.endsWith('.bdic')).flatMap((file) => this.#named(file))
  }

  /** A file that was put there by hand keeps its name. */
  #named(file: string): NamedDictionary[] {
    const named = readDictionaryName(file, this.#speller.languages)
    return named === undefined ? [] : [{ language: named.language, file }]
  }
}

/** What is wrong with the app's folder, and what to do. */
function inWords(error: AppError): AppError {
  const { why, notCopied } = t().spelling
  const reason = Object.hasOwn(why, error.code) ? why[error.code as keyof typeof why] : undefined
  return reason === undefined ? error : { ...error, message: notCopied(error.path ?? '', reason) }
}
