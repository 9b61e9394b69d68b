/** Widest bar, in columns. */
const WIDEST = 30

/** How far a run is; times in seconds. */
interface Position {
  done: number
  of: number | null
  elapsed: number
  left: number
}

/** Say how far a run is, in at most `width` columns. */
export function sayProgress({ done, of, elapsed, left }: Position, width: number): string {
  const rate = elapsed > 0 && done > 0 ? `${number(Math.round(done / elapsed))} a second` : ''
  if (of === null) return joined([`${number(done)} sources`, rate, 'still finding more'], width)
  const share = of === 0 ? 1 : Math.min(1, done / of)
  const end = Number.isFinite(left) && done > 0 && done < of ? `${clock(left)} left` : ''
  const said = joined([`${number(done)} of ${number(of)}`, rate, end], width)
  const columns = Math.min(WIDEST, width - said.length - 8)
  if (columns < 5) return said
  const full = Math.floor(columns * share)
  const percent = `${Math.floor(share * 100)}%`.padStart(5)
  return `${'█'.repeat(full)}${'░'.repeat(columns - full)}${percent}  ${said}`
}

const joined = (parts: readonly string[], width: number): string =>
  parts.filter(Boolean).join('  ').slice(0, width)

const number = (value: number): string => value.toLocaleString('en-GB')

/** Write seconds as a clock does: "0:07", "1:02:03". */
export function clock(seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60]
  const two = (part: number) => String(part).padStart(2, '0')
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}
