/** Demonyms that mean one person by themselves, as in "the German said"; lower case. Source: ISO 3166 countries and English usage. */
export const DEMONYMS = `
algerian, american, argentine, argentinian, australian, austrian, belgian, bolivian, brazilian, bulgarian,
cameroonian, canadian, catalan, chilean, colombian, croat, croatian, cuban, cypriot, czech, dane, egyptian,
estonian, ethiopian, finn, georgian, german, ghanaian, greek, hungarian, icelander, indian, iranian, iraqi,
israeli, italian, ivorian, jamaican, jordanian, kenyan, korean, latvian, lithuanian, malaysian, mexican,
moroccan, nigerian, norwegian, pakistani, peruvian, pole, portuguese, romanian, russian, saudi, scot, serb,
serbian, slovak, slovene, spaniard, swede, syrian, tunisian, turk, ukrainian, uruguayan, venezuelan`
