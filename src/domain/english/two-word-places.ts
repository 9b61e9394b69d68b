/** Places of two words that read like a given name and a surname, lower case, separated by commas. Source: names of towns, boroughs and districts of the United Kingdom and of cities abroad that the press names often. */
export const TWO_WORD_PLACES = `
abbots langley, abu dhabi, albert hall, albert square, ashby woulds, ashton keynes, barnard castle,
barrow gurney, belle vue, bethnal green, bishop auckland, bishop stortford, black country, blandford forum,
bognor regis, bovey tracey, bradley stoke, brent cross, brent knoll, brynmawr, buenos aires, burton latimer,
bury st edmunds, camden town, carlton colville, castle vale, charlotte square, charlton kings,
chelsea harbour, chester le street, christian malford, christopher place, clay cross, clifton down,
costa rica, denmark hill, el salvador, ellesmere port, father christmas, florence park, forest row,
george nympton, george square, grace dieu, harold hill, harold wood, hayling island, haywards heath,
heather green, hemel hempstead, herne bay, herne hill, hong kong, hope cove, hope valley, houghton regis,
jesmond dene, jordan hill, kelvin grove, kings langley, kings lynn, kingston upon, kirkby lonsdale,
kirkby stephen, kirklees college, las vegas, leicester square, leigh park, leighton buzzard, los angeles,
louise carter-road, lyme regis, market drayton, market harborough, market rasen, mary tavy, melton mowbray,
milton keynes, morgan hall, newton abbot, newton aycliffe, olney green, ottery st, peter tavy, potters bar,
preston park, puerto rico, rio de, robin hood, ross-on-wye, royston vasey, russell square, san diego,
san francisco, san jose, santa claus, santa fe, saudi arabia, shirley warren, sierra leone, sri lanka,
st albans, st austell, st helens, st ives, stanley common, stanley park, stoke mandeville, sutton coldfield,
sydney harbour, tel aviv, temple meads, thornton heath, tower hamlets, trafalgar square, tulse hill,
victoria park, victoria station, virginia water, walton court, welwyn garden, weston favell, whitley bay`
