/**
 * Given names as used in England, D to J, sorted, accents left out, separated by white space.
 * Written for this project from general knowledge of who lives there: the names of the Office for National Statistics'
 * yearly tables of babies' names and older ones that adults bear, with those of the larger communities (Welsh, Irish,
 * Scottish, South Asian, Arab, Turkish, African, Caribbean, Polish and other European, East Asian, Jewish).
 */
export const GIVEN_NAMES_D_J = `
Dae Dafydd Dag Dagmar Dai Daina Dainius Daisy Daithi Dakota Dale Dalia Daljeet Daljinder Daljit Dallas
Dalvinder Damian Damiano Damien Damilola Damir Damon Dan Dana Danica Daniel Daniela Daniele Daniella
Danielle Danilo Danish Danny Danuta Daoud Daphne Dapo Dara Darcey Darcy Dareen Darina Dario Darius Dariusz
Darko Darla Darnell Darragh Darrel Darrell Darren Darryl Daryl Dashiell Daud Dave Davey David Davide
Davinder Davis Davor Dawn Dawnette Dawood Dayo Dean Deandre Deanna Deb Debbie Debora Deborah Debra Declan
Dee Deepa Deepak Deepika Deepti Deiniol Deion Deirdre Dejan Deji Delal Dele Delia Delilah Delphine Delroy
Delyth Demelza Demi Deng Denis Denisa Denise Deniz Dennis Denyo Denys Denzel Denzil Derartu Derek Dermot
Derrick Dervla Des Deshawn Desiree Desmond Desreta Desta Destiny Detlef Dev Devika Devinder Devon Dewi
Dexter Dhiren Dhruv Diana Diane Dianne Diarmuid Dick Didier Diego Dieter Dietmar Digby Dikembe Dilani
Dilip Dilraj Dilshad Dilshan Dilys Dimitar Dimitri Dimitris Dinah Dinesh Dino Dionne Dipa Dipak Dipali Dipesh
Dipti Dirk Divya Diya Diyar Dmitri Dmitry Dmytro Dolly Dolores Domhnall Domingo Dominic Dominik Dominika
Don Donal Donald Donalda Donatella Donna Donnacha Donncha Donovan Dora Dorcas Doreen Doreth Doris Dorji
Dorota Dorothea Dorothy Dot Doug Dougal Douglas Dov Dragan Drew Drusilla Duane Duc Dudley Dugald Dulcie
Dumisani Duncan Durga Dusan Dustin Dwayne Dwight Dyfed Dylan Dympna Eabha Eachann Eamon Eamonn Eanna Earl
Earnest Earvin Ebele Ebenezer Ebere Ebony Ebru Ebun Ece Ed Eddie Edgar Edgardo Edie Edison Edita Edith
Edmond Edmund Edna Edoardo Edosa Eduard Eduardo Edvard Edward Edwin Edwina Edyta Eelco Effie Efosa Efraim
Efrain Efrat Efua Egle Ehsan Ehud Eifion Eileen Eilidh Eilish Eimear Eimer Eirian Eirini Eirlys Eirwen
Eitan Eithne Ejaz Ejike Ekaette Ekene Ekow Ekrem Ekua Elaine Elazar Eleanor Eleftheria Elen Elena Eleni
Eleonora Eleri Elfed Elfriede Elham Eli Elias Eliezer Elif Elijah Elin Elinor Elio Eliot Elis Elisa
Elisabeth Elisabetta Elise Elisha Elisheva Elissa Eliza Elizabeth Elke Ella Elle Ellen Ellie Elliot
Elliott Ellis Elodie Eloise Elon Elowen Elroy Elsa Elsie Elspeth Elton Eluned Elvira Elvis Elwyn Elzbieta
Emanuela Emanuele Emeka Emer Emerson Emi Emil Emile Emilia Emiliano Emilio Emily Emine Emir Emlyn Emma
Emmanuel Emmanuelle Emmeline Emmett Emrah Emre Emrys Emyr Endellion Enfys Enid Eniola Enitan Enoch Enrico
Enrique Enya Enzo Eoghan Eoin Ephraim Ercan Erdal Erdem Eren Eric Erica Erich Erik Erika Erin Erkan Ermin
Ermintrude Ernest Ernesto Ernie Ernst Errol Ertan Ervin Eryl Ese Esha Eshan Esi Eskinder Esmae Esme Esmee
Esosa Esra Esteban Estelle Esther Esti Esyllt Ethan Ethel Etienne Etta Euan Eugen Eugene Eugenie Eun
Eunice Euphemia Eurig Eurwen Eusebio Eva Evadne Evan Evander Evangeline Evangelos Eve Evelina Evelyn
Everett Everton Evgeny Evie Ewa Ewan Ewelina Ewen Eyitayo Eylem Ezekiel Ezinne Ezra Fabian Fabio Fabrice
Fabrizio Fadekemi Fadi Faduma Fahad Fahim Fahmida Faisal Faith Faiza Faizal Faizan Fakhra Falak Fang Farah
Farai Faraz Fardowsa Fareeda Farha Farhad Farhan Farhana Farhiya Farid Farida Faris Farooq Farrukh Farshid
Farzad Farzana Fateh Fatema Fathi Fathia Fatima Fatimah Fatma Fatou Fatoumata Fawad Fawzia Fay Fayaz Faye
Faysal Fazal Fearchar Feargal Fearghal Federica Federico Fei Fela Felicity Felipe Felix Femi Fenella Feng
Fenton Ferdinand Ferelith Fergal Fergus Feride Fern Fernanda Fernando Feroz Feyi Feyisayo Ffion Ffraid
Fiachra Fida Fidel Fidelis Fidelma Fifi Fikret Filip Filippo Filomena Finbar Fingal Finlay Finley Finn
Finola Fintan Fiona Fionn Fionnlagh Fionnuala Firat Firdaus Firoz Fisayo Fiza Flavia Flavio Fletcher Fleur
Flo Flora Florence Florian Florin Florina Floris Florrie Floyd Fola Folake Folarin Folasade Foluke Fouad
Fran Franca Frances Francesca Francesco Francis Francisco Franciszek Franco Francois Francoise Frank
Frankie Franklin Frantisek Franz Fraser Fred Freda Freddie Freddy Frederic Frederick Frederik Freya Frieda
Friedrich Fritz Fulke Fumilayo Funke Funmi Funmilayo Funso Gabriel Gabriela Gabriella Gabrielle Gaetano
Gagandeep Gaia Gail Galina Ganesh Gareth Garfield Gargi Garmon Garrett Garrison Garry Garth Gary Gaspard
Gaston Gaurav Gauri Gautam Gavin Gavril Gawain Gayatri Gaynor Gbemi Gbenga Gbolahan Gearoid Geeta Gemma
Gene Genet Genevieve Gennady Geoff Geoffrey George Georgette Georgi Georgia Georgiana Georgie Georgina
Geraint Gerald Geraldine Geraldus Gerallt Gerard Gerardo Gerd Gerhard Germaine Gerry Gert Gertrude Gerwyn
Gethin Ghada Ghassan Ghazala Gheorghe Ghulam Giacomo Gianfranco Gianluca Gianni Gideon Gifton Gifty
Gilbert Gilberto Giles Gill Gilles Gillespie Gillian Gina Ginette Ginny Gintaras Giorgia Giorgio Giovanna
Giovanni Girish Gisela Gita Gitty Giulia Giulio Giuseppe Gladys Glafcos Glen Glenda Glenn Glenys Gloria
Glyn Glynis Gobnait Godfrey Godwin Gokhan Golda Gonzalo Goodluck Gopal Goran Gordon Goronwy Gosia Govind
Graca Grace Gracie Graeme Graham Grahame Grainne Grant Grazia Grazyna Greer Greg Gregor Gregorio Gregory
Greta Gretel Griff Grigory Griselda Gruffudd Gruffydd Grzegorz Gudrun Gugu Guido Guillaume Guillermo
Guinevere Gulam Gulay Gulcan Guled Gulsen Gulshan Gulzar Gunnar Gunter Gunther Guo Gurbir Gurcharan
Gurdeep Gurdip Gurinder Gurjeet Gurjit Gurmeet Gurmit Gurmukh Gurnam Gurpreet Gursharan Gurvinder Gus
Gustav Gustavo Guto Guy Gwen Gwenan Gwenda Gwendolen Gwendoline Gwenllian Gwerfyl Gwilym Gwladys Gwyn
Gwyneth Gwynfor Gwynne Gyula Habib Habiba Habibah Hacer Hadassah Hadi Hadiya Hadiza Hafez Hafiz Hafsa
Hafsah Hai Haider Haile Hakan Hakeem Hakim Hal Hala Haleema Halil Halima Halina Hamdi Hamid Hamida Hamish
Hamna Hamza Hamzah Hanan Hande Hani Hania Hanif Hanifa Hank Hanka Hanna Hannah Hans Harald Harbhajan
Hardeep Hardip Hari Harinder Haris Harish Harjinder Harjit Harlan Harleen Harley Harmeet Harold Haroon
Harpal Harper Harpreet Harri Harriet Harrison Harry Harsh Harsha Harshad Harshil Harshita Haruka Haruki
Harun Harvey Harvinder Hasan Haseeb Hashim Hasina Hasret Hassan Hatem Hatice Hattie Havva Hawa Hayden
Haydn Hayley Haytham Hazel Heather Hector Hefin Heidi Heike Heiko Heinrich Heinz Heledd Helen Helena
Helene Helga Helmut Hema Hemant Hemlata Hendrik Hengist Henk Henri Henrietta Henrik Henrique Henry Henryk
Henryka Hephzibah Herbert Hermann Hermione Hernan Hershel Herve Hesham Hester Hetal Hetty Heulwen Hiba
Hibaq Hicham Hideki Hideo Hien Hilary Hilda Hildegard Hillary Hillel Hina Hinata Hira Hiral Hiroki Hiroshi
Hisham Hitesh Hoa Hoang Hoda Hodan Holger Hollie Holly Homer Hong Honor Honoria Hope Horace Horst Hortense
Hosni Hossein Houda Howard Hristo Hua Huan Hubert Huda Hugh Hugo Hui Huma Humaira Humayun Humberto
Humphrey Humza Hung Hunter Huong Huseyin Husna Hussain Hussam Hussein Huw Huxley Huy Hyacinth Hye Hyo Hyun
Hywel Iain Ian Ianthe Ibraheem Ibrahim Ibtisam Ibukun Icilda Idil Idowu Idrees Idris Iestyn Ieuan Ifan Ife
Ifeanyi Ifeoma Ifeyinwa Ifor Ifrah Iftikhar Ify Iga Ige Ignacio Ignatius Igor Ihor Ihsan Ijaz Ijeoma Ike
Ikechukwu Ikenna Ikram Ilan Ilaria Ilham Ilhan Ilie Ilinca Illtyd Ilona Ilse Ilya Ilyas Imad Iman Imelda
Imogen Imran Imtiaz Ina Inas Inaya Inayat Inderjit Indigo Indira Indra Indrani Ines Inge Ingmar Ingo
Ingrid Inigo Inmaculada Innes Inzamam Ioan Ioana Iolanthe Iolo Iomhar Ion Iona Ione Ionut Iqbal Iqra Irena
Irene Irfan Irina Iris Irma Irshad Irvin Irving Iryna Isaac Isabel Isabela Isabella Isabelle Isadora
Isambard Isatu Iseabail Isha Ishaan Ishaq Ishbel Ishfaq Ishita Isiah Isidro Isla Ismahan Ismail Ismat
Ismet Isobel Isolda Isolde Ithel Itzhak Ivan Ivana Ivanka Ivaylo Ivelaw Iveta Ivo Ivor Ivy Iwan Iwona
Iyabo Iyanu Izabela Izabella Izhar Izzy Jaap Jabeen Jaber Jacek Jacinta Jack Jackie Jackson Jacob Jacopo
Jacqueline Jacques Jacqui Jada Jade Jaden Jadwiga Jae Jafar Jagan Jagdeep Jagdish Jagjit Jagmohan Jago
Jagtar Jahan Jahangir Jaime Jaimini Jake Jakub Jalal Jalil Jamaal Jamal Jameel Jameela James Jamie Jamil
Jamila Jamshed Jan Jana Janae Janaki Jane Janelle Janet Janette Janez Janice Janie Janina Janine Janis
Janos Janusz Jared Jarek Jarkko Jaroslav Jaroslaw Jarrah Jarvis Jas Jasbinder Jasbir Jasdeep Jaskaran
Jasleen Jasmin Jasmine Jason Jaspal Jasper Jaspreet Jasprit Jasvinder Jaswant Jaswinder Jatin Jatinder
Javaid Javed Javeria Javi Javier Jawad Jay Jaya Jayant Jayanti Jayden Jayesh Jayla Jayne Jayshree Jayson
Jean Jeanette Jeanie Jeanne Jeb Jed Jeff Jefferson Jeffrey Jehan Jelani Jem Jemima Jemma Jen Jenifer Jenna
Jennie Jennifer Jenny Jens Jenson Jeremiah Jeremias Jeremy Jermain Jermaine Jeroen Jerome Jerrod Jerry
Jerzy Jesper Jess Jessamine Jessamy Jesse Jessica Jessie Jesus Jethro Jett Ji-woo Jia Jian Jiang Jide Jie
Jigar Jignesh Jill Jillian Jim Jimmie Jimmy Jin Jinal Jindrich Jing Jiri Jitendra Jitesh Jo Joachim Joakim
Joan Joana Joanna Joanne Joao Joaquin Jocasta Jocelyn Jochen Jock Jodi Jodie Jody Joe Joel Joey Joginder
Johan Johann Johanna Johannes John Johnathan Johnnie Johnny Jolanta Jolene Jolyon Jon Jonah Jonas Jonathan
Joni Jonny Jonquil Jordan Jordi Jorg Jorge Jorgen Joris Jory Joschka Jose Josef Joseph Josephine Josh
Joshua Josie Josip Josue Jovan Joy Joyce Jozef Juan Juanita Jude Judith Judy Juergen Jugnu Juha Juhi Jules
Julia Julian Juliana Julianne Julie Julien Juliet Juliette Julio Julita Jumoke Jun Junaid June Jung
Junichiro Juno Jurgen Jurgita Jurriaan Jussi Justin Justyna Jyoti Jyotsna`
