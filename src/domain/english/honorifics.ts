/** Titles put before a name, as one word each, lower case without full stops. Source: the forms of address of Debrett’s and the ranks of the British forces, police and churches, with the local press’s short forms. */
export const HONORIFICS = `
acc admiral ald alderman alderwoman archbishop archdeacon baron baroness bishop brig brigadier brother canon
capt captain cdr chief cllr cllrs cmdr col colonel comm commander commodore con const constable corporal
coun councillor councillors countess cpl dame dc dcc dci dcs det detective di doctor dr ds dsi duchess duke
earl emeritus father field flt fr ft gen general gp group herr hon honourable imam insp inspector judge
justice lady ldr lieutenant lord lt madam madame maj major marquess marshal master messrs mgr miss mme
monsieur monsignor mr mrs ms msgr mx pc pcso prince princess prof professor rabbi rev revd reverend rt sergeant
señor sgt sheikh signor sir sister sqn squadron staff superintendent supt viscount viscountess warrant wg
wing wpc`

/** Honorifics that are ordinary words or offices too: titles only where a name that a lexicon or another title backs follows, never "a chief" or "Group". */
export const RANK_WORDS = `
acc archbishop baron bishop brother canon captain chief comm commander con constable dc detective di doctor
ds duke earl father field flt ft general gp group hon honourable imam inspector judge justice lady
lieutenant lord madam major marshal master pc prince princess professor rt sergeant sister squadron staff
superintendent warrant wing`

/** Honorifics of women. */
export const FEMALE_HONORIFICS = `
alderwoman baroness countess dame duchess lady madam madame miss mme mrs ms princess sister viscountess`

/** Honorifics of men. */
export const MALE_HONORIFICS = `
baron brother duke earl father fr herr lord marquess monsignor mr prince sir viscount`
