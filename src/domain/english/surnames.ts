/** Surnames common in England, of all who live there, lower case without accents; names of towns are left out. Source: general knowledge of the electoral rolls and of the press. */
export const SURNAMES = `
abbott abdi abdul abdullah abdullahi abubakar acheampong adams adamson addo ade adebayo adeleke adeniyi
adeyemi adjei afolabi afzal agarwal aguilar agyeman ahmad ahmadi ahmed akhtar akinola akintola alexander ali
allan allen allison almeida alvarez amin amoah ampofo anand anderson andrews ansah anwar appiah archer
armstrong arnold arora arshad arthur asante ashraf asif atkins atkinson austin awan azam aziz baba babatunde
bailey bains bakare baker baldwin balogun banerjee bansal barber barker barnes barrett barry bartlett bashir
basu bates baxter beaumont begum bell bello bennett benson bernard berry best bevan bhatt bhatti bibi bird
bishop biswas blackburn blake bloom boateng bond booth bose bowen bowers boyd boyle bradley bradshaw brady
brennan briggs brooks brown browne bryant buckley bull burgess burke burnett burns burrows burton butcher
butler butt byrne cameron campbell carey carr carroll carter cartwright casey cassidy chadha chakraborty
chan chandler chang chapman chatterjee chaudhary chaudhry chauhan chen cheng cheung choi chopra choudhury
chowdhury chukwu clark clarke clayton clements cole coleman coles collier collins connolly connor conway
cook cooke cooper cox craig crawford crossley crowther cruz cunningham curran curtis dalton daly danso das
davey davidson davies davis davison dawson deacon dean delaney dempsey denton desai devlin dhaliwal dhillon
diaz dickinson dixon dlamini dobson docherty doherty donnelly donovan doyle drake drummond duffy duncan dunn
dunne dutta edwards elliott ellis ellison emmanuel evans eze fairclough faizal farah farooq farrell faulkner
ferguson fernandes fernandez fernando ferrari finch findlay fischer fisher fitzgerald fitzpatrick flanagan
fleming fletcher flynn forbes forrest foster fowler fox francis franklin fraser freeman frost fuller
gallagher ganguly garcia gardiner gardner garner garrett gaskell george gibbons gibbs gibson gilbert giles
gill gillespie glover goddard goldberg gomez gonzalez goodwin gordon gough graham grant gray greene
greenwood gregory grewal griffin griffiths guerrero gunn gupta gutierrez hackett haider hales haley hamid
hamilton hammond hancock hanif hanna hansen hanson haque harding hardy harper harrington harris harrison
hart hartley harvey hashmi hassan hawkins hayes haynes hayward healy heath henderson henry herbert hernandez
hewitt hicks higgins higginson hilton ho hoang hobbs hodgson hoffman hogan holden holloway holmes holt
hooper hope hopkins horne horton hossain houghton howard howarth howe howell huang hudson huggins hughes
humphrey humphreys hunt hunter hurst hussain hussein hutchinson hutton hyde ibrahim idowu igwe ingram iqbal
irving islam ismail iyer jackson jacobs jaffer jain jamal james jamil jankowski javed jenkins jenkinson
jennings johal johansson johnson johnston jones jordan joseph joshi joyce kaczmarek kamara kamau kaminska
kaminski kane kang kaplan kapoor karim kaur kavanagh kay keane kelleher kelly kemp kendall kennedy kenny
kerr khalid khalil khan khanna khatun kim kirby kirk klein knight knowles kowalczyk kowalski krishnan kumar
kuznetsov kwarteng lal lamb lambert lane latif lawrence lawson le leach lee leigh lennon leonard leung lewis
li lim lin lindsay lister little liu livingstone lloyd lopez love lowe lucas lynch lyons macdonald mackay
mackenzie mackie maclean macleod maguire mahmood mahmoud malik mann manning marsden marshall martin martinez
mason massey matthews maxwell mbeki mcallister mccarthy mccormack mccormick mcdermott mcdonald mcgrath
mcgregor mcguire mcintyre mckay mckenna mckenzie mclaughlin mclean mcleod mcmahon mcmillan mcnally mcnamara
mehmood mehta mendes mensah mercer meyer miah michael middleton miles miller milligan mills mir mirza mistry
mitchell modi moffat mohamed mohammad mohammed mohamud molloy monaghan montgomery moore morales moran morgan
morris morrison morrissey moses moss moyo muhammad muir mukherjee mullen muller murphy murray mustafa mwangi
myers nadeem nagy nair nash nasir nawaz ncube ndlovu nelson newman newton ng nguyen nicholls nichols
nicholson nicol nielsen nkosi nnamdi noble nolan noor norman norris norton nowak nunes nwosu obi obrien
oconnell oconnor odonnell ogunleye okafor okeke okonkwo okoro okoye oliveira oliver olsen olson oneill
osborne osei osman osullivan otoole owen owens owusu oyelaran ozturk page palmer pandey pandya parekh park
parker parkes parkinson parmar parry parsons parveen patel paterson pathak patil patterson payne peacock
pearce pearson peng pereira perera perez perkins perry peters peterson petrov pham phillips pickering pierce
piotrowski platt pollard poole popescu popov porter potter powell prasad pratt prescott price pritchard
probert pugh purcell quinn qureshi radford rafiq rahim rahman raja rajan ramirez ramos ramsay ramsey randall
rao rashid raza reddy reed rees reeves rehman reid reilly reynolds rhodes ricci richards richardson riley
ritchie rivera rizvi roberts robertson robinson robson rodrigues rodriguez rogers romano rosenberg rossi
rowe rowland rowley roy rushton russell russo ryan saeed sahni said saleh salim samuel sanchez sanders
sanderson sandhu santos saunders savage schmidt schneider schofield schultz scott seddon sethi shah shahid
shannon sharma sharp sharpe shaw shea sheikh shepherd sheppard sheridan short siddiqui silva simmons simpson
sinclair singh sinha sithole skinner slater smart smith smyth snow soares sohal solomon sousa spencer spicer
spooner stanley steele stephens stephenson stevens stevenson stewart stokes stuart suleman sullivan summers
sutherland sutton swift sykes szymanska szymanski tahir tan tanner tariq taylor thakur thapa thomas thompson
thomson thornton tiwari todd tomlinson torres townsend tran trivedi tucker turnbull turner tyler uddin umar
unwin usman vargas varma vasquez vaughan verma vincent virk vora wade wagner walker wallace waller walsh
walters walton wang warner waters watkins watson watt watts weaver webb weber webster weir welch wells
wheeler whelan whitaker white whitehead whitehouse whittaker wilkins wilkinson williams williamson willis
wilson winter wisniewski wojcik wong wood woodcock woods woodward wright wu wyatt xu yadav yamamoto yang
yates yilmaz young yousaf yusuf zafar zaman zhang zhao zheng zhou zielinski zulu`
