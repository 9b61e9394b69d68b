/**
 * Given names as used in England, D to J, sorted, accents left out, separated by white space.
 * Written for this project from general knowledge of who lives there: the names of the Office for National Statistics'
 * yearly tables of babies' names and older ones that adults bear, with those of the larger communities (Welsh, Irish,
 * Scottish, South Asian, Arab, Turkish, African, Caribbean, Polish and other European, East Asian, Jewish).
 */
export const GIVEN_NAMES_D_J = `
Dae Dafydd Dagmar Dai Daina Dainius Daisy Daithi Dakota Dale Dalia Daljeet Daljinder Daljit Dalvinder Damian
Damiano Damien Damon Dan Dana Danica Daniel Daniela Daniele Daniella Danielle Danilo Danish Danny Danuta
Daoud Daphne Dapo Dara Darcey Darcy Dareen Darina Dario Darius Dariusz Darko Darla Darnell Darragh Darrel
Darrell Darren Darryl Daryl Daud Dave Davey David Davide Davinder Davis Dawn Dawnette Dawood Dayo Dean
Deandre Deanna Deb Debbie Debora Deborah Debra Declan Dee Deepa Deepak Deepika Deepti Deiniol Deion Deirdre
Deji Delal Dele Delia Delilah Delphine Delroy Delyth Demelza Denis Denisa Denise Deniz Dennis Denyo Denzel
Denzil Derek Dermot Derrick Dervla Des Deshawn Desiree Desmond Desreta Desta Destiny Dev Devika Devinder
Devon Dewi Dexter Dhiren Dhruv Diana Diane Dianne Diarmuid Dick Didier Diego Dieter Dietmar Digby Dikembe
Dilani Dilip Dilraj Dilshad Dilshan Dilys Dimitar Dimitri Dimitris Dinah Dinesh Dino Dipa Dipak Dipali
Dipesh Dipti Dirk Divya Diya Diyar Dmitri Dmytro Dolly Dolores Domhnall Dominic Dominik Dominika Don Donal
Donald Donalda Donatella Donna Donnacha Donncha Donovan Dora Doreen Doreth Doris Dorji Dorota Dorothea
Dorothy Dot Doug Dougal Douglas Dov Dragan Drew Drusilla Duane Duc Dudley Dugald Dulcie Dumisani Duncan
Durga Dusan Dustin Dwayne Dwight Dyfed Dylan Dympna Eabha Eachann Eamon Eamonn Eanna Earl Earnest Ebele
Ebenezer Ebere Ebony Ebru Ebun Ece Ed Eddie Edgar Edie Edison Edita Edith Edmond Edmund Edna Edoardo Eduardo
Edward Edwin Edwina Edyta Eelco Effie Efosa Efraim Efrat Efua Egle Ehsan Eifion Eileen Eilidh Eilish Eimear
Eimer Eirian Eirini Eirlys Eirwen Eitan Eithne Ejaz Ejike Ekaette Ekene Ekow Ekrem Ekua Elaine Elazar
Eleanor Eleftheria Elen Elena Eleni Eleonora Eleri Elfed Elfriede Elham Eli Elias Eliezer Elif Elijah Elin
Elinor Elio Elis Elisa Elisabeth Elisabetta Elise Elisha Elisheva Elissa Eliza Elizabeth Elke Ella Elle
Ellen Ellie Elliot Elliott Ellis Elodie Eloise Elon Elowen Elroy Elsa Elsie Elspeth Eluned Elvira Elvis
Elwyn Elzbieta Emanuela Emanuele Emeka Emer Emerson Emi Emil Emile Emilia Emiliano Emilio Emily Emine Emir
Emlyn Emma Emmanuel Emmanuelle Emmeline Emmett Emrah Emre Emrys Emyr Enfys Enid Eniola Enitan Enoch Enrico
Enrique Enya Enzo Eoghan Eoin Ephraim Ercan Erdal Erdem Eren Eric Erica Erik Erika Erin Erkan Ermintrude
Ernest Ernesto Ernie Errol Ertan Eryl Ese Esha Eshan Esi Eskinder Esmae Esme Esmee Esosa Esra Esteban
Estelle Esther Esti Esyllt Ethan Ethel Etienne Etta Euan Eugene Eugenie Eun Eunice Euphemia Eurig Eurwen
Eusebio Eva Evan Evangeline Evangelos Eve Evelina Evelyn Everett Everton Evie Ewa Ewan Ewelina Ewen Eyitayo
Eylem Ezekiel Ezinne Ezra Fabian Fabio Fabrice Fabrizio Fadekemi Faduma Fahad Fahim Fahmida Faisal Faith
Faiza Faizal Faizan Fakhra Falak Fang Farah Faraz Fardowsa Fareeda Farha Farhad Farhan Farhana Farhiya Farid
Farida Faris Farooq Farrukh Farshid Farzad Farzana Fateh Fatema Fathi Fathia Fatima Fatimah Fatma Fatou
Fatoumata Fawad Fawzia Fay Fayaz Faye Faysal Fazal Fearchar Feargal Fearghal Federica Federico Fei Fela
Felicity Felipe Felix Femi Fenella Feng Fergal Fergus Feride Fern Fernanda Fernando Feroz Feyi Feyisayo
Ffion Ffraid Fiachra Fida Fidelma Fifi Fikret Filip Filippo Filomena Finbar Fingal Finlay Finley Finn Finola
Fintan Fiona Fionn Fionnlagh Fionnuala Firat Firdaus Firoz Fisayo Fiza Flavia Flavio Fletcher Fleur Flo
Flora Florence Florian Florin Florina Floris Florrie Floyd Fola Folake Folarin Folasade Foluke Franca
Frances Francesca Francis Francisco Franciszek Franco Francois Francoise Frank Frankie Franklin Franz Fraser
Fred Freda Freddie Freddy Frederic Frederick Frederik Freya Frieda Friedrich Fritz Fumilayo Funke Funmi
Funmilayo Funso Gabriel Gabriela Gabriella Gabrielle Gaetano Gagandeep Gaia Gail Galina Ganesh Gareth
Garfield Gargi Garmon Garrett Garrison Garry Garth Gary Gaspard Gaurav Gauri Gautam Gavin Gayatri Gaynor
Gbemi Gbenga Gbolahan Gearoid Geeta Gemma Gene Genet Genevieve Geoff Geoffrey George Georgette Georgi
Georgia Georgiana Georgie Georgina Geraint Gerald Geraldine Geraldus Gerallt Gerard Gerd Gerhard Germaine
Gerry Gertrude Gerwyn Gethin Ghada Ghassan Ghazala Gheorghe Ghulam Giacomo Gianluca Gianni Gideon Gifton
Gifty Gilbert Giles Gill Gilles Gillespie Gillian Gina Ginette Ginny Gintaras Giorgia Giorgio Giovanna
Giovanni Gisela Gita Gitty Giulia Giulio Giuseppe Gladys Glen Glenda Glenn Glenys Gloria Glyn Glynis Gobnait
Godfrey Gokhan Golda Gonzalo Gopal Goran Gordon Goronwy Gosia Govind Graca Grace Gracie Graeme Graham
Grahame Grainne Grant Grazia Grazyna Greer Greg Gregor Gregory Greta Gretel Griff Griselda Gruffudd Gruffydd
Grzegorz Gugu Guido Guillaume Guillermo Guinevere Gulam Gulay Gulcan Guled Gulsen Gulshan Gulzar Gunter
Gunther Gurbir Gurcharan Gurdeep Gurdip Gurinder Gurjeet Gurjit Gurmeet Gurmit Gurmukh Gurnam Gurpreet
Gursharan Gurvinder Gus Gustav Gustavo Guto Guy Gwen Gwenan Gwenda Gwendolen Gwendoline Gwenllian Gwerfyl
Gwilym Gwladys Gwyn Gwyneth Gwynfor Gwynne Habib Habiba Habibah Hacer Hadassah Hadi Hadiya Hadiza Hafiz
Hafsa Hafsah Hai Haider Haile Hakan Hakim Hal Hala Haleema Halil Halima Halina Hamdi Hamid Hamida Hamish
Hamna Hamza Hamzah Hanan Hande Hani Hania Hanif Hanifa Hank Hanka Hanna Hannah Hans Harald Hardeep Hardip
Hari Harinder Haris Harish Harjinder Harjit Harlan Harleen Harley Harmeet Harold Haroon Harpal Harper
Harpreet Harri Harriet Harrison Harry Harsh Harsha Harshad Harshil Harshita Haruka Haruki Harun Harvey
Harvinder Hasan Haseeb Hashim Hasina Hasret Hassan Hatice Hattie Havva Hawa Hayden Haydn Hayley Hazel
Heather Hector Hefin Heidi Heike Heiko Heinrich Heinz Heledd Helen Helena Helene Helga Helmut Hema Hemant
Hemlata Hendrik Henk Henri Henrietta Henrik Henrique Henry Henryk Henryka Herbert Hermione Hershel Herve
Hesham Hester Hetal Hetty Heulwen Hiba Hibaq Hicham Hideki Hien Hilary Hilda Hillel Hina Hinata Hira Hiral
Hiroki Hiroshi Hisham Hitesh Hoa Hoda Hodan Holger Hollie Holly Homer Hong Honor Honoria Hope Horace Horst
Hossein Houda Howard Hristo Hua Huan Hubert Huda Hugh Hugo Hui Huma Humaira Humayun Humphrey Humza Hung
Hunter Huong Huseyin Husna Hussain Hussam Hussein Huw Huxley Huy Hyacinth Hye Hyun Hywel Iain Ian Ibraheem
Ibrahim Ibtisam Ibukun Icilda Idil Idowu Idrees Idris Iestyn Ieuan Ifan Ife Ifeanyi Ifeoma Ifeyinwa Ifrah
Iftikhar Ify Iga Ige Ignacio Ignatius Igor Ihor Ihsan Ijaz Ijeoma Ike Ikechukwu Ikenna Ikram Ilan Ilaria
Ilham Ilhan Ilie Ilinca Illtyd Ilona Ilse Ilyas Iman Imelda Imogen Imran Imtiaz Ina Inas Inaya Inayat
Inderjit Indigo Indira Indra Indrani Ines Inge Ingo Ingrid Inigo Inmaculada Innes Ioan Ioana Iolanthe Iolo
Iomhar Ion Iona Ione Ionut Iqbal Iqra Irena Irene Irfan Irina Iris Irma Irshad Irvin Irving Iryna Isaac
Isabel Isabela Isabella Isabelle Isadora Isatu Iseabail Isha Ishaan Ishaq Ishbel Ishfaq Ishita Isiah Isla
Ismahan Ismail Ismat Ismet Isobel Isolda Isolde Ithel Itzhak Ivan Ivana Ivaylo Ivelaw Iveta Ivo Ivor Ivy
Iwan Iwona Iyabo Iyanu Izabela Izabella Izhar Izzy Jaap Jabeen Jaber Jacek Jacinta Jack Jackie Jackson Jacob
Jacopo Jacqueline Jacques Jacqui Jada Jade Jaden Jadwiga Jae Jafar Jagan Jagdeep Jagdish Jagjit Jago Jagtar
Jahan Jahangir Jaime Jaimini Jake Jakub Jalal Jalil Jamaal Jamal Jameel Jameela James Jamie Jamil Jamila
Jamshed Jan Jana Janae Janaki Jane Janelle Janet Janette Janice Janie Janina Janine Janis Janusz Jared Jarek
Jaroslav Jaroslaw Jarvis Jas Jasbinder Jasbir Jasdeep Jaskaran Jasleen Jasmin Jasmine Jason Jaspal Jasper
Jaspreet Jasprit Jasvinder Jaswant Jaswinder Jatin Jatinder Javaid Javed Javeria Javi Javier Jawad Jay Jaya
Jayant Jayanti Jayden Jayesh Jayla Jayne Jayshree Jayson Jean Jeanette Jeanie Jeanne Jeb Jed Jeff Jefferson
Jeffrey Jehan Jelani Jem Jemima Jemma Jen Jenifer Jenna Jennie Jennifer Jenny Jens Jenson Jeremiah Jeremias
Jeremy Jermain Jermaine Jeroen Jerome Jerrod Jerry Jerzy Jesper Jess Jessamine Jessamy Jesse Jessica Jessie
Jesus Jethro Jett Jia Jian Jide Jie Jigar Jignesh Jill Jillian Jim Jimmy Jin Jinal Jindrich Jing Jiri
Jitendra Jitesh Jo Joachim Joan Joana Joanna Joanne Joao Joaquin Jocasta Jocelyn Jochen Jock Jodi Jodie Jody
Joe Joel Joey Joginder Johan Johann Johanna Johannes John Johnathan Johnny Jolanta Jolene Jolyon Jon Jonah
Jonas Jonathan Joni Jonny Jonquil Jordan Jordi Jorg Jorge Joris Jory Jose Josef Joseph Josephine Josh Joshua
Josie Josue Jovan Joy Joyce Jozef Juan Juanita Jude Judith Judy Juergen Jugnu Juhi Jules Julia Julian
Juliana Julianne Julie Julien Juliet Juliette Julio Julita Jumoke Jun Junaid June Juno Jurgen Jurgita
Jurriaan Justin Justyna Jyoti Jyotsna`
