/**
 * Given names of the wider world that the news speaks of, lower case without accents, sorted; those in the other lists are left out.
 * Source: general knowledge of the names of heads of state, ministers, athletes and witnesses in the reports of news agencies.
 */
export const GIVEN_NAMES_WORLD = `
aaliyah abeba abena abiy adunni afua agustin ahmet akachi akinyi akira aldo aleida alejandra alemayehu alexey
alfonso alhassan alicja almaz alphonse alvaro amadou amaka amara amarachi amilcar anatole andreea andrey anneke
annelies annika anselmo antje anton antti araceli arash aristide arkady arnaud artem asel asuncion atiku
augustin augustus aurelio aylin azadeh babacar bakary bas beata behrouz benedikt benigno beppe berit birgit bisi
bolaji boniface boubacar brandi britta bubba buddy bulat burak camilo carmelo casimir catalina chika chinonso
chinwe chip christos chuck cirilo concepcion consuelo cornelis dagmar dambudzo damir danilo daouda dapo dariusz
dawit deji demba deniz despina dieudonne dimitra domingo dominique duc ebru edson eduard efrain
ekaterina eliseo elodie emilio enver ernestine esma esteban etienne evelio evo faustino federica
feliciano fernanda florent fodor franziska fredrik fritz funke fyodor gaetano gbenga geert genaro
gennaro gerardo ghassan gil giorgos goran graciela guadalupe guido guillermina gunnar gyorgy haakon hakan hamad
hamit hank hanneke haruka heike helle hernan hideko hideo hilde hiroko hortense humberto idrissa ieva ignatius
ilya ingeborg inger inmaculada isidro istvan itziar iurii iva ivo iwao jacinto jakaya javad jelena jens
jimbo jiri jitka jonas jonty joost josefina josip julius jyrki kaarina kaoru kare karsten katerina kateryna
kayode kazuo kemi kenta khaleda kimi klara koji konrad kuba kunle kwadwo lamine lashawn lazaro lech lekan
leocadia leonidas leopoldo lev lieselotte liesl liliana lisandro ljubica lorena lothar lubna lucio lucjan luisa
lukasz lupe macarena magnus mahinda mamadou manoj marcelo maren marieke marit marjan martine masato mateus
mauricio maurizio mehdi meles merab mette mihail mikael miloslav mirela mirjana misha mohsen moussa muammar
mwangi nadezhda naoki naoto nayef ndidi neha nelly nevena nikolaos nilufar njeri nkechi norberto norimichi nuno
obafemi octavio oksana olaf olafur olesya olumide omari ondrej onyeka oriol osvaldo otieno paavo paivi pankaj
pascual patricio pauli pekka perpetua petar phuong pierluigi piero pilar precious pyotr radu rahim
raila ramadan ramin ratan reinhard remigio renato rhoda rigoberto rodolfo rolf ronaldo roseann rotimi roxana
rune ruslana saburo sadiq salif samuele sandor santosh sarita sauli segolene seun seydou shigeru
shirin siegfried siiri silvana silvia sindisiwe siv skip slavko socorro solveig somchai sonny soren stefano
stelian stig sunita susilo svein szymon tadeusz tapio tarja tatsuya temur teodor teodoro thabiso thandi thorsten
tiit timur tobi tomasz torbjorn torstein traian tremaine trey tripp trond tsegaye tsvetan tuomas uhuru
ulf umberto urho valdis vasile vasilis veerle veronique vicente vidya vilho viorel virgilio vlad
vladislava vuk waldemar wale wanjiku werner wiebke wilfredo wilhelm wolfgang woody wout xolani yaroslav
yasuo yevgenia yinka yngve yoshiyuki yoweri yukio yusuke zainab zbynek zdenek zeljko zenon zlatan zodwa zsofia
zsolt zuzana`

/**
 * Family names that stand before the given name in China, Korea and Vietnam, likewise; ordinary English words are left out.
 * Source: the common surnames of one syllable of each.
 */
export const FAMILY_NAMES_FIRST = `
bai bui cai cao chae cheung choe chung cui dang dinh dong duan duong feng fu guan guo hao heo hoang hou hsu
huang huynh hwang jia jiang jin kang kwak kwon liang liao liu luo lyu mao meng ngo nguyen noh 
peng pham phan phung qian qin qiu ren rong seo seung shao shen shi shin tran trieu trinh truong tsai
wang wei wu xia xiao xie xiong xu xue yan yang yao ye yeh yeo yin yoon yuan zeng zhang zhao zheng zhong zhou zhu
zou`
