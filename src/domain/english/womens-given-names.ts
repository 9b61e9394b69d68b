/** Given names of the lexicon that in England only women bear, lower case without accents; names that both bear are left out. Source: our own knowledge, checked against the lexicon of compromise 14.17 (MIT) where it has the name. */
export const WOMENS_GIVEN_NAMES = `
aaliyah aarti abbey abbie abby abena abeni abida abigael abigail abosede ada adaeze adanna adaora adelaide
adele adeline adenike adjoa adrienne adwoa afia afsana afua agata agatha aggie agnes agnieszka agustina ailbhe
aileen ailsa aimee aine ainsley aisha aishah aisling akosua akshata akua alana alannah alberta alejandra
aleksandra alena alessandra alessia alexa alexandra alexandria alia alice alicia alicja alina aline alisha
alison aliya aliyah allison althea alyssa amaka amanda amara amarachi amber amberly amelia amelie amina aminah
aminata amita amna amrita amy ana anais ananya anastasia aneesa aneta angela angelica angelina angharad angie
anila anisha anita anja anjali anjana ann anna annabel annabelle annalise anne anneliese annette annie annika
antoinette antonella antonia anuradha anushka anya aoife apinya aqsa araminta ariana arlene arpita arwa asha
ashleigh ashlyn asiya asma asmaa astrid athena audrey augusta aurelia aurelie aurora ava avigail avril awa
ayesha ayla ayse aysegul aziza azra barbara barbora bea beatrice beatrix beatriz becca becky belinda berenice
bernadette bernice bertie beryl bess bessie beth bethan bethany betsy betty bev bhavna bianca binta birgit
blanche blodwen bonnie bozena brenda brenna bridget bridgette bridie brigid brigitte britney bronagh bronte
bronwen bronwyn bukola bushra busi busisiwe cait caitlin calista camila camilla camille candice candida
caoimhe cara carina carla carlene carlotta carly carmel carmen carole carolina caroline carolyn carrie carys
cassandra cassie catarina caterina cath catherine cathleen cathryn cathy catrin catriona cecile cecilia cecily
celeste celia celina celine ceri ceridwen cerys chandrika chantal chantelle charis charity charlene charlotte
charmaine chelsea cherie cheryl chiamaka chiara chimamanda chinelo chinwe chioma chloe chrissie christa
christabel christiane christina christine ciara cindy claire clara clare clarissa claudette claudia clemence
clementine cleo clodagh coleen colette colleen condoleezza connie constance cora coral cordelia corinne
cornelia cristina cynthia dagmar daina dalia danica daniela daniele daniella danielle danuta daphne darcey
darla dawn deanna deb debbie debora deborah debra deepa deepika deirdre delia delilah delphine delyth demelza
demi denise dervla desiree desta devika diana diane dianne dilys dinah divya diya dolores donatella donna dora
dorcas doreen doris dorota dorothea dorothy dot durga eanna ebony edie edith edna edwina edyta efua eileen
eilidh eilish eimear eirian eirlys eithne ekua elaine eleanor elen elena eleni eleri elif elin elinor elisa
elisabeth elise elissa eliza elizabeth elke ella ellen ellie elodie eloise elsa elsie elspeth eluned elvira
elzbieta emanuela emer emile emilia emily emine emma emmanuelle emmeline enfys enid enitan erica erika erin
esi esme esra estelle esther esyllt ethel etienne etta eugenie eunice euphemia eva evangeline eve evelina evie
ewa ewelina fahmida faiza farah fareeda farhana farida farzana fatema fatima fatma fatou fatoumata fay faye
federica felicity fenella fernanda ffion ffraid fiona fionnuala fiza flavia fleur flo flora florence folake
folasade foluke fran francesca francoise freda freya frieda funke funmilayo gabriela gabriella gabrielle gaia
galina gaynor geeta gemma genevieve georgette georgie georgina geraldine germaine gertrude ghazala gill
gillian gina ginny giorgia giovanna gisela gita giulia gladys glenda glenys gloria glynis golda grace gracie
grainne grazyna greta gretel griselda gulnara gwen gwenda gwendolen gwendoline gwenllian gwladys gwyneth
habiba habibah hafsa hafsah hala haleema halima hamida hana hanna hannah harriet hatice hattie hawa hayley
hazel heather heidi helen helena helene helga henrietta hermione hester hetty heulwen hilda hillary hina hoda
hollie holly honor hope huda humaira hyacinth ibtisam icilda ifeoma ifeyinwa ijeoma ilaria ilona ilse imelda
imogen ina indira ines inge ingrid ioana iolanthe iona iqra irena irene irina iris irma iryna isabel isabela
isabella isabelle isadora isha ishbel isla isobel ivana ivanka ivy iwona iyabo izabela izabella jacinta
jacqueline jacqui jada jade jadwiga jaimini jamila jana janae jane janelle janet janette janice janie janina
janine janis jasmin jasmine jaya jayanti jayne jeanette jeanie jeanne jelena jemima jemma jen jenifer jenna
jennie jennifer jenny jessamy jesse jessica jill jillian jinal jing joan joana joanna joanne jocasta jocelyn
jodi johanna jolanta jolene joni jonquil josephine josie joy joyce juanita judith judy julia juliana julianne
julie juliet juliette june juno justyna jyoti kadiatu kaitlyn kalpana kalsoom kamala kamila kara kareena karen
kari karima karin karina karishma karly karolina kasia kat katarzyna kate katelyn katerina katharine katherine
kathleen kathryn kathy katie katja katrin katrina katy kavita kavya kaye kayla kayleigh keeley kehinde keiko
keira keisha kemi kendra kenna kerensa keri kerri kerstin kezia keziah khadija khadijah kiera kimberley
kimberly kinga kirsten kirstie kirstin kirsty kitty komal kristin kristina krystyna kubra kusum kyra laila
lakshmi lalita lamia lana lara larisa latifa latisha latonya latoya laura lauren lavinia laxmi layla lea leah
leanne leela leena leila lejla lena leona leonie leonora leticia letitia lexi lexie leyla li-mei lian libby
lidia lieselotte lila lilia lilian liliana lillian lily lina linda lindsey linnet lisa liv livia liz lizzie
lizzy llinos lois lola lorelei loretta lorna lorraine lottie louisa louise lowenna lowri luann lubna lucia
lucie lucille lucinda lucy ludmila luisa lulu lydia lynda lyndsey lynette lynne lynsey maame mabel mabli
maddie madeleine madeline madge madhuri maebh maeve magda magdalena maggie maha maire mairead mairi maisie
maite maja makena malak malgorzata malika malini mallory mandisa mandy manon mansi manuela marcela marcella
marcia margaret margarida margarita margaux margery margherita margo margot marguerite mari maria mariah
mariam mariama marian mariana marianne maribel marie marieke mariella marija marilyn marina marisa marisol
marjorie marla marlene marnie marsha marta martha martina marva marwa mary maryam maryum mathilde matilda maud
maude maura maureen mavis maxine maya mbali mckenzie meena meenakshi meera meg megan mei melanie melinda
melissa mercy mererid merryn meryem meryl mhairi mia michaela michela michele michelle midori mika mildred
milena milica millicent millie milly mimi min-ji mina minnie mira miranda mireille miriam misaki modupe mohini
moira mollie molly mona monica monika monique morag morven morwenna moya mumtaz muna munira muriel myfanwy
myra myrtle nabila nadezhda nadia nadine nafisa naila naima najma naledi nalini namrata nancy naomi narges
nargis naseem nasira nasreen nasrin natalia natalie natalya natasha nathalie navneet nazia nazish nazma
nazreen neelam neha nell nellie nerissa nerys nesta ngozi nia niamh nicola nicole nicoleta nicolette nikki
nila nimisha nina niranjana nirmala nisha nita nkechi nneka noa nomsa nomvula nora noreen norma nosheen nuala
nuray nusrat nyasha oana obiageli octavia odette odile ogechi oksana olena olga olive olivia oliwia olubunmi
oluchi olufunke oluwakemi olwen olwyn omolara onyinye oona oonagh oonah ophelia orla orlaith ottilie ottoline
padma paige pallavi pam pamela pandora paola parvati parveen patience patrice patricia patrizia patrycja patsy
patty paula paulette pauline payal peggy penelope penny perdita perpetua petra petronella petula philippa
philomena phoebe phyllis pia pippa polly pooja poonam poppy portia prabha pratibha preeti primrose priscilla
prisha priti priya priyanka prudence prunella purnima pushpa queenie rabia rachael rachel radha radhika rae
rahima rajni ramona rania raquel rasheeda rashida razia rebecca rebekah reem reema reena reeta regina rekha
rena renata renee renuka reshma rhian rhiannon rhoda rhona rhonda ria rina riona rita riya roberta robyn
rochelle roisin rona rosa rosaleen rosalie rosalind rosalyn rosamund rosanna rosanne roseanna roseanne
rosemarie rosemary roshni rosie rowena roxana roxanne rozina rubab rubina ruby rukhsana ruksana rupa ruth
saadia saba sabah sabiha sabina sabine sabira sabrina sade sadia sadie saeeda safia safiya sahar saida saima
saira sakina sakura saleema sally salma salwa samantha samia samina samira sana sandhya sandra sangeeta sania
saoirse sapna sara sarah sarita saskia savannah savita scarlett seema sehrish selin selina selma senait senga
seren serena sevda shabana shabnam shagufta shaheen shahida shahnaz shaista shakila shakira shamim shamima
shanelle shania shanice shaniqua shanthi sharlene sharmila sharon shazia sheena sheetal sheila shelagh sherri
sherry sheryl shilpa shira shireen shirin shirley shobha shona shreya sian sidra silvia simona sinead siobhan
sita sive siwan skye smita sneha sobia sofia sofie solange sona sonal sonali sonia sonya sophia sophie sophiya
soraya sorcha stacey stefania steffi stella stephane stephanie suchitra sue suha suhana sujata sumaira sumaya
sunita susan susana susanna susannah susanne sushila sushma susie suzanne suzie suzy svetlana swati sybil
syeda sylvia sylvie tabassum tabitha tahira tahmina talia tamar tamara tamika tammy tamsin tamsyn tania
tanisha tanja tansy tanvi tanya tara tasha taslima tasneem tatiana tatyana tegan tegwen temitope teodora
teresa tess tessa thandeka thandi thandiwe thea thelma theodora theresa therese thomasina tia tiffany tilda
tilly tina titilayo tomoko tracey tricia trina trish trisha trudi trudy tyra uju ulrike uma una ursula urszula
usha uzma valda valentina valeria valerie valery vanda vandana vanessa varsha vasanti vashti veena velma vera
verity verna veronica veronika veronique vesna vicki vickie vicky victoria vidya viktoria vinita viola violet
violetta virginia vivienne wanda wangari wanjiku wanjiru wendeline wendy weronika wiktoria wilhelmina willa
willow wilma winefride winifred winnie winsome wioletta xanthe ximena yael yasemin yasmeen yasmin yasmina
yejide yelena yetunde yewande ying yoko yolanda yolande yulia yvette yvonne zadie zahida zahra zaina zainab
zainabu zakiya zanele zara zareen zarina zaynab zeba zeenat zehra zelda zena zenobia zeynep zoe zoey zofia
zohra zola zoya zsofia zubaida zuleikha zulekha zuzana zuzanna`
