/**
 * Collect what each of some items gives, in order. As `map` does, but in a list of one kind: those of `map` are
 * of another kind once it is compiled, and whatever was compiled to read them is then compiled again.
 */
export function collect<Item, Given>(
  items: readonly Item[],
  give: (item: Item, at: number) => Given,
): Given[] {
  const collected: Given[] = []
  for (let at = 0; at < items.length; at++) collected.push(give(items[at] as Item, at))
  return collected
}
