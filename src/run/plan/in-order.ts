import PQueue from 'p-queue'

/**
 * Do something with each item, so many at once, and give what comes of them in the order of the items. So many that a
 * slow one holds up nobody are begun ahead, and no more, so that memory is bounded.
 */
export async function* inOrder<T, R>(
  items: AsyncGenerator<T>,
  atOnce: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const queue = new PQueue({ concurrency: atOnce })
  const begun: Promise<R>[] = []
  for await (const item of items) {
    const result = queue.add(() => work(item)) as Promise<R>
    result.catch(() => undefined)
    begun.push(result)
    await queue.onSizeLessThan(atOnce)
    if (begun.length > atOnce * 4) yield (await begun.shift()) as R
  }
  for (const result of begun) yield await result
}
