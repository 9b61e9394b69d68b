/** Firms, brands, ships and works whose names read like a person’s, lower case, separated by commas: a person only by strong signs. Source: names that British newspapers print often. */
export const FIRMS_LIKE_NAMES = `
arthur andersen, aston martin, barclay james, bell pottinger, ben sherman, bryant homes, cadbury schweppes,
calvin klein, charles schwab, charles tyrwhitt, clifford chance, dorothy perkins, douglas bader, dow jones,
duncan lawrie, edward jones, eli lilly, elizabeth arden, ernst young, estee lauder, fred perry, freddie mac,
george wimpey, goldman sachs, grant thornton, harley davidson, harvey nichols, herbert smith, hugo boss,
imperial tobacco, j c penney, j d wetherspoon, j p morgan, jack daniels, jack wills, james capel, jane eyre,
jane norman, jardine matheson, john deere, john laing, john lewis, john menzies, john wood, johnnie walker,
johnson matthey, jones lang, jp morgan, julius baer, kate spade, kelvin hughes, kleinwort benson, knight frank,
laura ashley, lehman brothers, levi strauss, lloyds tsb, marie celeste, marie curie, marie stopes, mary celeste,
mary poppins, mary rose, mary seacole, merrill lynch, miss selfridge, morgan grenfell, morgan stanley, moss bros,
oliver twist, paddy power, paul smith, peter jones, peter pan, philip morris, price waterhouse, ralph lauren,
ray ban, robert bosch, robert dyas, robert fleming, romeo gigli, royce rolls, russell hobbs, saint gobain,
salomon brothers, sara lee, sherlock holmes, slaughter may, smith barney, standard life, stanley gibbons,
stella artois, sue ryder, tate lyle, taylor wimpey, ted baker, terrence higgins, thomas cook, thomas telford,
tiffany co, tommy hilfiger, virgin atlantic, walt disney, warner bros, warner brothers, wells fargo, william hill,
william morris, woolworths group`
