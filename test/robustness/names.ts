/** Given names of women, of our own choosing, from all who live in England. */
export const womensNames = (
  'Abena Adaeze Agnieszka Aisling Amara Angharad Anneliese Aoife Asha Ayumi Beatrix Bethan Blessing Bronagh Carys ' +
  'Ceri Chidinma Clodagh Daniela Delphine Dilwen Ebony Efua Eilidh Elspeth Emine Esme Farzana Fatoumata Fenella ' +
  'Fionnuala Fiza Ghislaine Grace Gwenllian Halima Harpreet Hye-jin Imogen Ioana Ishbel Jamila Jasvinder Joy Kamala ' +
  'Keziah Kirsten Lakshmi Lowenna Lucinda Magdalena Mariam Meera Mei-Ling Morag Nkechi Noor Oonagh Padma Parveen ' +
  'Petronella Philomena Priti Rachael Rhian Rukhsana Saoirse Seren Shabnam Shanice Sunita Tahira Temperance Thandiwe ' +
  'Tirion Ursula Verity Wanjiru Winifred Xin-Yi Yasmin Yewande Zainab Zuzanna'
).split(' ')

/** Given names of men, likewise. */
export const mensNames = (
  'Abdul Adebayo Alasdair Amit Andrzej Anselm Arjun Aurelio Barnaby Bayo Bogdan Caradoc Chukwuma Ciaran Cormac ' +
  'Dafydd Dariusz Desmond Dhruv Edmund Emeka Emlyn Fergal Femi Florin Gareth Giacomo Gurpreet Hamish Haruki Hassan ' +
  'Hywel Idris Iqbal Jagdeep Jarrah Jerome Kareem Kenzo Kofi Kwame Leofric Lloyd Malachy Marlon Mateusz Mehmet ' +
  'Murdo Naveed Nikhil Obinna Olumide Oswald Pádraig Pierre Piotr Prakash Quentin Radomir Rajesh Rhodri Rohan Rufus ' +
  'Ryszard Samir Selwyn Sergei Shaun Sipho Stavros Sukhdev Tadeusz Tariq Thabo Theodore Tunde Umar Vasile Vikram ' +
  'Wilfred Winston Xavier Yusuf Zachary'
).split(' ')

/** Surnames, likewise: plain, double-barrelled, with particles and marks, and some that are ordinary words. */
export const surnames = (
  'Abercrombie|Adeyemi-Clarke|Afolabi|Akhtar|al-Hashimi|al-Masri|Amoah|Anand|Ashworth-Bell|Bains|Balogun|Bath|Begum|' +
  'Bickerstaff|Bishop|Blackwood|Bose|Brook|Burgess|Cartwright|Castle|Chaudhry|Chowdhury|Coates|Cole-Hamilton|Crane|' +
  "Crowther|D'Arcy|D'Souza|Dacosta|Danquah|Davenport|de Freitas|de la Haye|Deacon|Dhillon|du Plessis|Eastwood|" +
  'Eriksen|Farooq|Fenwicke|Field|Fitzwilliam|Flowers|Gallagher|Garside|Gill|Good|Greenhalgh|Gunawardena|Hanif|' +
  'Hargreave|Heaven|Hill|Hossain|Hussain-Reid|Igwe|Inglethorpe|Iyer|Jankowska|Kaur|Khatun|Kowalczyk|Lamptey|Leach|' +
  'Lightfoot|Longbottom|MacDiarmid|Maguire|Mahmood|March|Marsh|May|McAllister|McGlashan|Mensah|Miah|Moon|Mukherjee|' +
  "Nadeem|Ng|Nguyen|Nightingale|Nkosi|O'Callaghan|O'Hare|O'Rourke-Shah|Oduya|Ogunbanjo|Okeke|Osborne|Owusu|Page|" +
  'Papadakis|Parkinson|Patel|Pemberton|Perera|Pope|Popescu|Poulter|Price|Qureshi|Quartermaine|Rashid|Rees|Rose|' +
  'Rutherford|Sandhu|Sanghera|Savage|Sharp|Shergill|Silva|Sithole|Skelton|Snow|St Clair|Stringer|Swift|Szymańska|' +
  'Tattersall|Thackeray|Thorogood|Townsend|Trelawny|Uddin|Unwin|van der Berg|van Dyk|Varga|Verma|von Arnim|' +
  'Wainwright|Wednesday-Jones|Weerasinghe|West|Wilberforce|Winter|Wise|Wójcicka|Wood|Wu|Yates|Yilmaz|York|Young|' +
  'Zaman|Zhou|Zielińska'
).split('|')
