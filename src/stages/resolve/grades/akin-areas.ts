import { AREA_FAMILIES } from '../../../domain/press/area-families.ts'
import { gather } from '../../../model/gather.ts'
import type { AreaWords } from '../../../model/grades.ts'

const families = new Map<string, readonly string[]>()
for (const family of AREA_FAMILIES) for (const id of family) if (!families.has(id)) families.set(id, family)

/** Widen the areas that words can mean by what other frameworks call them. */
export const widened = ({ words, areas }: AreaWords): AreaWords => ({
  words,
  areas: [...new Set([...areas, ...gather(areas, id => families.get(id) ?? [])])],
})
