/** Titles put before a name, as one word each, lower case without full stops. Source: the forms of address of Debrett’s and the ranks of the British forces, police and churches, with the local press’s short forms, and of the police, bar and councils of India, Ireland, Nigeria and Australia. */
export const HONORIFICS = `
acc acp adm admiral ald alderman alderwoman alhaja alhaji amb archbishop archdeacon asp ayatollah baron
baroness barr begum bishop brig brigadier brother canon capt captain cde cdr ch chief cllr cllrs cmdr col
colonel comdt comm commander commodore con const constable corporal coun councillor councillors countess cpl
cpo cr csp dame datin dato datuk dc dcc dci dcp dcs det detective di dig doctor dona doña dr ds dsi dsp
duchess duke earl emeritus emir emperor encik engr father field flt fr frau fräulein ft garda gen general gov govs
gp group haji hajia hajja hajji havildar herr hh hhj hojatoleslam hon honourable igp imam insp inspector judge
justice justices king lady lcpl ldr lieut lieutenant lord lt madam madame mademoiselle maj major marquess
marshal master maulana messrs mgr miss mlle mme monsieur monsignor mr mrs ms msgr msgt mufti mullah mwalimu mx
naa otunba padre pandit pc pcso pfc pope prince princess prof professor puan pvt queen rabbi rep reps rev rev'd revd
reverend rt sayyid sen sens sergeant seri señor señora señorita sgt sheikh shri signor signora signorina sir sister
smt sp spc sqn squadron sr sra sri ssgt staff subedar sultan superintendent supt swami tengku tunku ustad
ustaz viscount viscountess warrant wg wing wpc`

/** Honorifics that are ordinary words or offices too: titles only where a name that a lexicon or another title backs follows, never "a chief" or "Group". */
export const RANK_WORDS = `
acc archbishop asp baron barr bishop brother canon captain ch chief comm commander con constable cpo cr csp dc dcp
detective di dig doctor ds dsp duke earl emir emperor father field flt ft garda general gov govs gp group hon
honourable igp imam inspector judge justice justices king lady lieutenant lord madam major marshal master padre pc pfc
pope prince princess professor queen rep reps rt sen sens sergeant sister sp spc squadron staff sultan
superintendent warrant wing`

/** Honorifics of women. */
export const FEMALE_HONORIFICS = `
alderwoman alhaja baroness begum countess dame datin dona doña duchess frau hajia hajja lady madam madame
mademoiselle miss mlle mme mrs ms princess puan queen señora señorita signora signorina sister smt sr sra
viscountess`

/** Honorifics of men. */
export const MALE_HONORIFICS = `
alhaji ayatollah baron brother datuk duke earl emir emperor encik father fr hajji herr hojatoleslam imam king lord
marquess maulana messrs monsignor mr mufti mullah padre pandit pope prince sayyid señor sheikh shri signor sir sultan swami
viscount`
