/** Bodies that run services for councils: Ofsted grades the council. From general knowledge; numbers are the Department for Education’s. */
export const deliveryBodies = [
  { name: 'Achieving for Children', authorities: ['314', '318', '868'] },
  { name: "Birmingham Children's Trust", authorities: ['330'] },
  { name: 'Bradford Children and Families Trust', authorities: ['380'] },
  { name: 'Brighter Futures for Children', authorities: ['870'] },
  { name: "Doncaster Children's Services Trust", authorities: ['371'] },
  { name: "Northamptonshire Children's Trust", authorities: ['928', '940', '941'] },
  { name: "Sandwell Children's Trust", authorities: ['333'] },
  { name: 'Slough Children First', authorities: ['871'] },
  { name: 'Together for Children', authorities: ['394'] },
  { name: 'Worcestershire Children First', authorities: ['885'] },
] as const
