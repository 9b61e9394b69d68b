import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDebounce } from '../../../src/run/watch/debounce.ts'

describe('debounce', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const open = () => {
    const call = vi.fn()
    return { call, debounce: openDebounce(call, { quiet: 100, longest: 250 }) }
  }

  it('calls once after it has been quiet', () => {
    const { call, debounce } = open()
    debounce.touch()
    vi.advanceTimersByTime(90)
    debounce.touch()
    vi.advanceTimersByTime(90)
    expect(call).not.toHaveBeenCalled()
    vi.advanceTimersByTime(10)
    expect(call).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(1000)
    expect(call).toHaveBeenCalledTimes(1)
  })

  it('calls at the latest after the longest wait where it is never quiet', () => {
    const { call, debounce } = open()
    for (let passed = 0; passed < 250; passed += 50) {
      debounce.touch()
      expect(call).not.toHaveBeenCalled()
      vi.advanceTimersByTime(50)
    }
    expect(call).toHaveBeenCalledTimes(1)
  })

  it('calls later unless it is called before', () => {
    const { call, debounce } = open()
    debounce.later(500)
    debounce.touch()
    vi.advanceTimersByTime(100)
    expect(call).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(1000)
    expect(call).toHaveBeenCalledTimes(1)
    debounce.later(500)
    vi.advanceTimersByTime(500)
    expect(call).toHaveBeenCalledTimes(2)
  })

  it('calls no more once cancelled', () => {
    const { call, debounce } = open()
    debounce.touch()
    debounce.later(10)
    debounce.cancel()
    vi.advanceTimersByTime(1000)
    expect(call).not.toHaveBeenCalled()
  })
})
