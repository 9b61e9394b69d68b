/** Given names of the lexicon that in England only men bear, lower case without accents; names that both bear are left out. Source: our own knowledge, checked against the lexicon of compromise 14.17 (MIT) where it has the name. */
export const MENS_GIVEN_NAMES = `
aakash aamir aarav aaron abayomi abbas abdi abdirahman abdul abdulaziz abdullah abdullahi abdulrahman abid
abiodun abraham abram abu adam adamu adebayo adebola adedayo adekunle ademola adetokunbo adewale adil adnan
adolfo adrian agustin ahmad ahmed aidan aiden ajani ajay ajit akash akbar akin akram akshay alain alan
alasdair alastair albert alberto albrecht alden aldo alec aled alejandro aleksandar aleksander aleksandr
aleksei alessandro alexander alexandros alexei alf alfie alfonso alfred alfredo algernon ali alistair allan
allen alok alonso alonzo alton alun alvaro alvin alwyn amadou amar ambrose amir amit amjad ammar amol anand
anas anatoly anders andre andreas andrei andrej andres andrew andrzej andy angelo angus anil anish anoop ansel
anthony antoine anton antoni antonio antony anuj anwar aram arash aravind archibald archie ari arif arjun
arkadiusz arlo armaan armand armando armin arnab arnaud arnav arne arno arnold arran arsene artem arthur artur
arturo arun arvind arwel aryan asad ashok ashraf asif asim aslam atif atticus augustin augusto aurelio avi
axel ayaan ayman azam azeem azhar aziz babajide babar babatunde bakary balbir baldev balraj bamidele barack
baran barnabas barnaby barney barrie barry bart bartholomew bartosz bashar bashir basil ben benedict benito
benjamin berat bernard bernardo bernd bernhard bernie bertram bertrand bharat bhavesh bibek bilal bill billy
bjorn blake bob bobby bogdan boguslaw bojan boris boubacar boutros brad bradley brady brandon branislav
brendan brent brett brian brijesh broderick bronislaw bruce bruno bryan bryce brychan bryn byron caleb callum
calum calvin camilo caradog carl carlo carlos carwyn cathal cecil cedric cem cengiz cesar cezary chad charles
chester chetan chibuzo chidi chijioke chike chinedu chinua christian christopher christos chuck chukwudi
chukwuemeka cian ciaran cillian clarence claudio claudius clay clemens clement clifford clifton clint clinton
clive clyde cody colby cole colin colm colton conall connor conor conrad constantin corey cormac cornelius
cory costas craig crispin cristian cristiano cristobal curtis cuthbert cyril cyrus dafydd dag dai damian
damien damon dan daniel danilo danny dario darius dariusz darnell darragh darrel darrell darren darryl daryl
daud dave davey david davide deandre declan deepak dejan delroy denis dennis denzel denzil derek dermot
derrick deshawn desmond dewi dexter dhiren dhruv diarmuid dick didier diego dieter dietmar digby dilip dimitar
dimitri dimitris dinesh dirk dmitri dmitry domingo dominic dominik don donal donald donnacha donovan doug
dougal douglas dragan duane dudley dugald duncan dusan dustin dwayne dwight dylan eamon eamonn earl ebenezer
ed eddie edgar edmond edmund edoardo eduard eduardo edvard edward edwin efosa efrain ehud eifion eitan ekow
elfed eli elias elijah eliot elisha elliot elliott elton elvis emeka emil emiliano emilio emlyn emmanuel
emmett emrah emre emrys emyr enda enoch enrico enrique enzo eoghan eoin ephraim erdem eric erich erik ernest
ernesto ernie ernst errol ervin esteban ethan euan eugen eugene eustace evan evander everett evgeny ewan
ezekiel ezra fabian fabio fabrice fabrizio fadi fahad fahim faisal faizan farai faraz farhan farid faris
farooq fearghal federico felipe felix femi feng ferdinand fergal fergus fernando fiachra fidel filip finbar
finlay finn fionn fletcher florian floyd folarin francesco francisco franciszek francois frank franklin
frantisek franz fraser fred freddie freddy frederic frederick frederik friedrich fritz gareth garfield garrett
garry garth gary gaurav gavin gbenga gennady geoff geoffrey george georgi geraint gerald gerard gerardo
gerhard gerry gert gethin ghulam giacomo gianluca gideon gilbert gilberto giles gilles giorgio giovanni girish
giulio giuseppe glen glyn godfrey gonzalo goodluck gopal goran gordon goronwy govind graeme graham grahame
grant greg gregor gregorio gregory griff gruffudd gruffydd grzegorz guido guillaume guillermo gunter gunther
gurbir gurdeep gurmukh gurnam gus gustav gustavo guto guy gwilym gwyn gwynfor habib hakan hakeem hal hamid
hamish hamza hank hans hari haris harish harlan harold haroon harri harrison harry haruki harun harvey hasan
haseeb hashim hassan haydn hector heinrich heinz helmut hemant hendrik henri henrik henrique henry henryk
herbert hermann hideki hiroshi hisham hitesh homer horace horst hossein howard hubert hugh hugo humberto
huseyin hussain hussein huw huxley hywel iain ian ibrahim idris iestyn ieuan ifan ifor ignacio ignatius igor
ijaz ike ikechukwu ikenna ilyas imad imran imtiaz ingmar inigo ioan iolo ionut iqbal irfan irvin irving isaac
ishaan ishaq ishmael isiah ismail ivan ivor iwan jaap jacek jack jackson jacob jacques jaden jagjit jagmohan
jago jake jakub jalal jaleel jamal james janek janos janusz jared jarek jaroslav jaroslaw jarvis jason jaspal
jasper jatin javaid javed javier jawad jay jayesh jayson jeb jed jeff jeffrey jens jeremiah jeremy jermaine
jeroen jerome jerry jerzy jesus jethro jian jim jimmie jimmy jiri jitendra joachim joao joaquin jochen jock
joe joel johan johann johannes john johnathan johnny jon jonah jonas jonathan jonny jordi jorg jorge jose
josef joseph josh joshua josip josue jozef juan julian julien julio junaid jurgen justin kabir kacper kalim
kamal kamau kamil kamran kapil karam karan karel karim karl karol karsten karthik kartik kashif kasper kaushik
kazim kazimierz kazuo keir keiran keith kelvin kemal ken kendrick kenji kenneth kenny kenton kenzo ketan keval
kevin khaled khalid khalil khurram kieran kieron kingsley kip kiril kirk kishan kishore klaus kobina kofi kojo
kola kolawole konstantin krishan kristian kristof krzysztof kunal kunle kurt kwabena kwadwo kwaku kwame kwasi
kwesi kwok kyle lachlan lamar lamin lance landon lanre larry lars laszlo laurence laurent lawrence leandro
lech leif len lennox leo leon leonard leonardo leonid leopold leroy les lester leszek levi lewis liam linus
lionel llewellyn lloyd loic lorcan lorenzo lothar louie louis lubomir luc luca lucas lucian luciano lucien
lucjan ludovic ludwig luigi luis luiz lukas lukasz luke luther lyle lyndon maciej maciek madhav magnus mahad
mahdi mahesh mahmood mahmoud mahmud maksim maksym malachi malachy malcolm malik mamadou mandla manfred manish
manoj manolis mansoor manuel marat marc marcel marcello marcelo marcin marco marcos marcus marek mariano mario
marius mariusz mark marko marlon marshall martin martyn marvin marwan massimo matej mateusz mathew mathias
mathieu matias matija matt matteo matthew matthias maurice maurizio maxim maximilian maxwell mehdi mehmet
mehmood mehul melvin merfyn merlin mervyn meurig michael michal micheal mick mickey miguel mihai mikael mike
mikhail mikolaj miles milo milorad milos miroslav mirza mitch mitchell mohamed mohammad mohammed mohan mohit
mohsin montague monte mordechai moritz moses moshe moussa mubarak muhammad muhammed mujahid mukesh mungo munir
murad murat murdo murray murtaza musa mustafa mustapha myles myron nabil nadeem nader nadim naeem narendra
naresh naseer nasir nasser nathan nathaniel naveed naveen navin nawaz neal ned neel neeraj neil nelson neville
newt niall nicholas nick nicolae nicolas niels nigel nihal nikhil nikola nikolai nikolay nikos nilesh nils
ninian niraj nirmal nishant nitin nizar nnamdi noah noam nobuo nolan noman norbert norman norris obafemi obi
obinna octavius okechukwu oladele oladipo olaf olatunde olatunji olav oleg oleksandr oliver olivier ollie olu
oludare olufemi olugbenga olumide olusegun oluwole omar omari omer ondrej orhan orlando orrin orville osama
oscar osian oskar osman osvaldo oswald oswin otis otto ousmane owain owen ozan pablo paddy padraic padraig
panos paolo parag parvez pascal pascoe patrick patrik patryk paul paulo pavel pawel peadar pedro percy
peregrine perran perry pervez petar pete peter petr petro phelim phil philip philippe phillip pierluigi pierre
piers pieter pietro piotr pradeep prakash pramod pranav prasad prashant praveen predrag prem preston pryderi
przemyslaw puneet qaiser qasim quentin rachid radek raees rafael rafal rafiq rahul rainer raj rajan rajat
rajeev rajendra rajesh rajiv raju rakesh ralf ralph ram raman ramesh ramiro ramon ranald randall randhir
ranjit ranulph raoul raphael raul ravi rayan raymond raza recep reece reg reggie reginald rehan rehman
reinhard reuben rex reyansh reza rhett rhodri rhydian rhys riaz ricardo riccardo richard richie rick rickey
rico rik riku rishi ritesh rizwan rob robert roberto rocco rod roddy roderic roderick rodger rodney rodrigo
rogelio roger rohan rohit roland rolf roman romeo ron ronald ronan rosario roscoe ross rotimi roy ruairi
ruairidh ruaridh ruben rudolf rudolph rufus rupert ruslan russ russell rustam ryan ryo ryszard saad sachin
sadiq saeed saif sajid sajjad sal salah saleem salim salman salvatore sami samir sammy samuel sandeep sandro
sanjay sanjeev saqib sarfraz satish satnam satoshi saurabh sayed scot scott scottie seamus sean sebastian
sebastien sebastjan sekou selim selwyn senthil serdar sergei sergej sergey sergio sergiu serhiy serkan seth
seymour shabbir shafiq shahbaz shahid shahzad shakeel shakil shamil shane shankar shaquille sharif shashi
shaukat shaun shawn sheraz sherif sherman shimon shinzo shiv shlomo shoaib sholto shyam sid siddharth silas
silvanus silvio simeon simon sion sipho sizwe slawomir slobodan sohail solomon soren souleymane sourav
srinivas stan stanislav stanislaw stanley stavros stefan stefano steffan stelios stephan stephen steve steven
stewart stig struan stu stuart subhash sudhir sufyan suhail sukhdev suleiman suleman sunil suraj suresh surjit
sushil sven syed sylvester szymon tadeusz tadhg tafari taha tahir taj talha taliesin tanner tapan tarek tariq
tarquin tarun tayyab tecwyn ted teddy tejas teodor terence terrell terrence tersem thabo thad thaddeus theo
theodore thierry thomas thor tibor tiernan tim timothy tinashe titus tobe tobi tobias toby tochukwu todd tolga
tom tomas tomasz tommaso tommy tomos torquil travis trefor trent trevor tristan tristram troy trystan tudor
tunde tunji turlough ty tyrone tyson uday ugo ulf ulrich ulysses umair umar umberto umesh uri usman uwe vaclav
valentin valentine vance vasile vasily vasyl vern vernon victor vihaan vijay vikas vikram viktor vimal vinay
vince vincent vincenzo vinod viraj virendra virgil vishal vishnu vivek vlad vladimir vladislav vojtech
volodymyr waheed wahid waldemar wale waleed wallace wally walt walter waqar waqas wasim wayne wendell werner
wes wesley weston wiktor wilbert wilbur wilf wilfred wilfredo wilfrid wilhelm will willem william willis wim
winston witold wladyslaw wojciech wolfgang woodrow wyatt wynford xavier yahya yakub yann yannick yannis
yaroslav yasir yasser yassin yaw yevgeny yitzhak yogesh yonatan yong yosef younis yousaf yousef youssef yuri
yuriy yusuf yves zac zach zachary zack zafar zaheer zahid zahir zain zak zakariya zaki zane zbigniew zdenek
zeeshan ziad zoltan zoran zygmunt`
