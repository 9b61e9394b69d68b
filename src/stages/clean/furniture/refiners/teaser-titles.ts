import { markByPlace, type Refiner } from './refiner.ts'

/** Set aside the title right above a teaser that is below the story: "Levy hits record / Ministers … Read more". */
export const setTeaserTitles: Refiner = (views, { first, reports }) => {
  let last = views.length - 1
  while (
    last > first &&
    !(views[last] && !views[last]?.mark && reports(views[last] as (typeof views)[number]))
  )
    last--
  for (let i = last + 1; i < views.length - 1; i++) {
    const [view, below] = [views[i], views[i + 1]]
    if (!view || view.prose || view.mark || below?.mark?.rule !== 'boilerplate/teaser') continue
    markByPlace(view, 'boilerplate/teaser', 'is the title of the teaser below it')
  }
}
