/** Shorter words are too near each other: "dana" is one letter from "data". */
export const SHORTEST_SLIP = 5

/**
 * Whether a word was meant that is one slip of the fingers away: a letter wrong, missing, too many, or two neighbours swapped.
 * It may still be half typed: the start of the other word is enough.
 */
export function isSlip(typed: string, word: string): boolean {
  if (typed.length < SHORTEST_SLIP || word.length < typed.length - 1) return false
  let same = 0
  while (same < typed.length && typed[same] === word[same]) same++
  if (same === typed.length) return true
  return (
    goesOn(typed, same + 1, word, same + 1) ||
    goesOn(typed, same + 1, word, same) ||
    goesOn(typed, same, word, same + 1) ||
    (typed[same] === word[same + 1] && typed[same + 1] === word[same] && goesOn(typed, same + 2, word, same + 2))
  )
}

/** Whether the rest of what was typed stands in the word from a place on. */
function goesOn(typed: string, from: number, word: string, at: number): boolean {
  return word.startsWith(typed.slice(from), at)
}

/** A part of a word that is there whatever the slip is: the letters before its middle or those after. */
export function unharmed(typed: string): readonly [string, string] {
  const middle = Math.floor(typed.length / 2)
  return [typed.slice(0, Math.max(1, middle - 1)), typed.slice(middle + 1)]
}
