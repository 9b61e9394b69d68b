/** Towns that are in no gazetteer, made up of parts that English place names have. */
export const towns = (
  'Abbersley Aldcombe Arkenholme Ashtonbury Barrowmere Birchdale Brackwell Bramfield Burnholme Calverleigh Carrsford ' +
  'Chalkbourne Clayworth Coldbrook Copthwaite Crowmarsh Dallington Deeringham Drayholt Dunsworth Eastholme Ellerford ' +
  'Fallowby Fernwick Foxcote Garrowby Glassbury Grantleigh Halverton Harrowdene Hazelcroft Helmsby Hollinbeck Ickleford ' +
  'Kelderness Kettlestone Kirkholme Langsett Larchford Leamside Lindale Lowick Maplethorpe Marlingate Millbeck ' +
  'Netherfold Norrington Oakenshaw Ottercombe Padbury Penwarne Pinchbeck Quenby Ravensthorpe Rosewick Rothersby ' +
  'Saltersgate Sandleigh Scarholme Selworthy Shawbridge Silverdene Skelmere Stanbrough Swinholme Tarnside Thackley ' +
  'Thistleford Trewarren Underbarrow Wainfleet Walderby Wexbourne Whitcombe Winterholt Woolmere Wraxby Yarrowby'
).split(' ')
