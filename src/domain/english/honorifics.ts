/** Titles put before a name, as one word each, lower case without full stops. Source: the forms of address of Debrett’s and the ranks of the British forces, police and churches, with the local press’s short forms. */
export const HONORIFICS = `
acc admiral ald alderman alderwoman archbishop archdeacon ayatollah baron baroness bishop brig brigadier
brother canon capt captain cdr ch chief cllr cllrs cmdr col colonel comm commander commodore con const
constable corporal coun councillor councillors countess cpl dame dc dcc dci dcs det detective di doctor dr
ds dsi duchess duke earl emeritus emir emperor father field flt fr ft gen general gov gp group herr hh hhj
hon honourable imam insp inspector judge justice king lady ldr lieutenant lord lt madam madame maj major
marquess marshal master messrs mgr miss mme monsieur monsignor mr mrs ms msgr mullah mx pc pcso pope prince
princess prof professor queen rabbi rep rev rev'd revd reverend rt sen sergeant señor sgt sheikh signor sir sister
sqn squadron staff sultan superintendent supt viscount viscountess warrant wg wing wpc`

/** Honorifics that are ordinary words or offices too: titles only where a name that a lexicon or another title backs follows, never "a chief" or "Group". */
export const RANK_WORDS = `
acc archbishop baron bishop brother canon captain ch chief comm commander con constable dc detective di
doctor ds duke earl emir emperor father field flt ft general gov gp group hon honourable imam inspector
judge justice king lady lieutenant lord madam major marshal master pc pope prince princess professor queen
rep rt sen sergeant sister squadron staff sultan superintendent warrant wing`

/** Honorifics of women. */
export const FEMALE_HONORIFICS = `
alderwoman baroness countess dame duchess lady madam madame miss mme mrs ms princess queen sister viscountess`

/** Honorifics of men. */
export const MALE_HONORIFICS = `
ayatollah baron brother duke earl emir emperor father fr herr imam king lord marquess messrs monsignor mr mullah
pope prince sheikh sir sultan viscount`
