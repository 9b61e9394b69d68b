/** Calls something once it has been quiet for a while, or at the latest after a longer while. */
export interface Debounce {
  /** Note that something happened. */
  touch: () => void
  /** Call it after so many milliseconds, unless it is called before. */
  later: (milliseconds: number) => void
  cancel: () => void
}

/** Times in milliseconds. */
export interface Waits {
  quiet: number
  longest: number
}

/** Open a debounce around a call. */
export function openDebounce(call: () => void, { quiet, longest }: Waits): Debounce {
  let timer: NodeJS.Timeout | undefined
  let retry: NodeJS.Timeout | undefined
  let first: number | null = null
  const cancel = (): void => {
    clearTimeout(timer)
    clearTimeout(retry)
    first = null
  }
  const fire = (): void => {
    cancel()
    call()
  }
  return {
    touch() {
      const now = Date.now()
      first ??= now
      clearTimeout(timer)
      timer = setTimeout(fire, Math.max(0, Math.min(quiet, first + longest - now)))
    },
    later(milliseconds) {
      clearTimeout(retry)
      retry = setTimeout(fire, milliseconds)
    },
    cancel,
  }
}
