/**
 * Given names of the wider world that the news speaks of, lower case without accents, sorted; those in the other lists are left out.
 * Source: general knowledge of the names of heads of state, ministers, athletes and witnesses in the reports of news agencies.
 */
export const GIVEN_NAMES_WORLD = `
aaliyah abdirahman abdirashid abdullahi abeba abena abiy abubakar achieng adebayo adel adewale adunni afua agnieszka
agustin ahmet akachi akhilesh akinyi akira aldo aleida alejandra alemayehu alexey alfonso alhassan alicja almaz
alphonse alvaro amadou amaka amara amarachi amilcar aminu anahit anastasiia anatole andreea andrey andrii anneke
annelies annika anouk anselmo antje anton antti anurag araceli arash aristide arkady armen arnaud arpine artem artur
arvind asel ashot asuncion atieno atiku augustin augustus aurelio ayad aylin azadeh babacar babatunde bakary bambang
barham bas bashir beata behrouz benedikt benigno beppe berit bhupesh birgit birhanu bisi bjarne bjork blathnaid
bogdan bohdan bolaji boniface bopha boubacar brandi britta bubba buddy bulat burak camilo carmelo casimir catalina
cayetano chandrababu chebet chika chinonso chinwe chip christos chuck cirilo concepcion consuelo cornelis da-hye
dagmar dambudzo damir danilo daouda dapo dariusz davit dawit dearbhla deji demba deniz despina devendra dieudonne
dimitra dmytro domingo dominique donnchadh duc ebru edson eduard eduardo efrain ejike ekaterina eliseo eliud elodie
emilio enver ernestine esma esteban etienne eun-ji evangelina evelio evo fadumo farhiya faustino federica feliciano
femke fernanda florent fodor franziska fredrik fritz funke fyodor gaetano garba gayane gbenga gede geert genaro
gennaro gerardo getachew ghassan gil giorgi giorgos girma godspower godswill goran graciela griet grzegorz guadalupe
gudrun guido guillermina gunnar guofeng gyorgy haakon haidar haider hakan halilu halyna hamad hamit hank hanneke
haoran haruka haruto hauwa hayk heike helle hellen hernan hibo hideko hideo hilde hildur hiroko hiwot hortense
hoshyar hovhannes hryhoriy humberto hye-jin hyun-woo idrissa ieva ifeanyi ifrah ignatius ikechukwu ilya ingeborg
inger inmaculada irakli isamu isidro istvan itziar iurii iva ivo iwao jacinto jae-hyun jagan jakaya jaroslaw javad
jawad jelena jens jepkemboi jepkosgei jeroen ji-hoon ji-won jianguo jimbo jiri jitka joko jonas jonty joost josefina
josip julius jyotiraditya jyrki kaarina kabiru kadhim kamau kaoru karapet kare kariuki karsten katerina kateryna
kayode kazimierz kazuo kebede kemi kenta ketevan ketut khaleda kimi kiprop kiyoshi klara koen koji komang konrad
kuba kunle kwadwo kyaw kyrylo kyung-soo lamine larysa lashawn lawal lazaro lech lekan leocadia leonidas leopoldo
lesya lev levan lieselotte liesl liliana lisandro liudmyla ljubica lorena lothar lubna lucio lucjan luisa lukasz
lupe lyudmyla maaike macarena magnus mahinda maksym malgorzata mallikarjun mamadou mamata manoj marcelo maren
margriet marieke mariia marit marjan marloes martine maryna masato massoud mateus mauricio maurizio mayawati
megawati mehdi meiling meles merab mette michiko mieczyslaw mieke mihail mikael mikheil milagros miloslav min-jung
mirela mirjana misha mohammadu mohsen moussa muammar muireann mulugeta muqtada musyoka mutua mwangi myint mykhailo
mykola nadezhda nadiya naoki naoto nare narek narendra nasiru nasteho nataliia nayef ndidi neha nelly nevena ngozi
nikolaos nilufar nino nitish njeri nkechi nnamdi norberto norimichi nouri nuno nyambura nyoman obafemi obiageli
octavio oksana olaf olafur oleh oleksii oleksiy olena olesya olumide olumuyiwa olusegun oluwaseun omari ondrej
onyeka onyekachi oriol ostap osvaldo otar otieno paavo paivi pankaj pascual patricio pauli pavlo pawel pekka
perpetua petar phuong pierluigi piero pilar prabowo prayuth precious putu pyotr rabiu radu raed raghavendra ragnar
ragnhild rahim raila rajnath ramadan ramin ratan raul reinhard remigio renato rhoda rigoberta rigoberto rodolfo rolf
ronaldo roseann rotimi roxana rune ruslana saburo sadiq sagal salif samuele sandor sang-cheol sani sanne santosh
sanusi sarita sauli segolene serhii setsuko seun seung-hun seydou shehu shigeru shirin siddaramaiah siegfried sigrid
siiri silvana silvia sindisiwe siranush siti siv sjoerd skip slamet slavko smriti socorro sokha solveig somchai
somsak sonia sonny soo-young soren stanislaw stefano stelian stepan stig suhail sulaiman sung-min sunita sushma
susilo sutrisno svein svitlana szymon tadashi tadesse tadeusz tapio tarja tatsuya tejashwi temur teodor teodoro
tesfaye tetiana tetyana thabiso thaksin thandi thein thida thorsten tigran tiit timur tobi tomasz torbjorn torstein
torunn traian tremaine trey tripp trond tsegaye tsehay tsvetan tuomas uchenna uhuru ulf umaru umberto urho valdis
vardan vasile vasilis vasyl veerle venkatesh veronique vicente vidya viktoriia vilho viorel virgilio vitalii vitaliy
vlad vladislava vuk vuthy wairimu waldemar wale wambui wanjiku wassim wayan weimin werner wiebke wilfredo wilhelm
wladyslaw wojciech wolfgang woody wopke wout xiaoming xinyi xiuying xolani yakubu yaroslav yasuo yevgenia yifan
yingluck yinka yngve yohannes yoon-ah yoshiko yoshiyuki yoweri yukio yuliia yurii yusuke zainab zbigniew zbynek
zdenek zdzislaw zeljko zenon zhanna zhiqiang zlatan zodwa zsofia zsolt zubairu zurab zuzana`

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
