/**
 * Given names as used in England, P to Z, sorted, accents left out, separated by white space.
 * Written for this project from general knowledge of who lives there: the names of the Office for National Statistics'
 * yearly tables of babies' names and older ones that adults bear, with those of the larger communities (Welsh, Irish,
 * Scottish, South Asian, Arab, Turkish, African, Caribbean, Polish and other European, East Asian, Jewish).
 */
export const GIVEN_NAMES_P_Z = `
Pablo Paddy Padma Padraic Padraig Paige Paisley Pallavi Paloma Pam Pamela Panagiotis Pandora Pankaj Panos
Pansy Paola Paolo Parag Paramjit Paras Parbinder Pardeep Paresh Parinda Parisa Parker Parminder Parmjit
Parthenope Parul Parvati Parveen Parvez Parvinder Pasang Pascal Pascale Pascoe Pasquale Pat Patience
Patrice Patricia Patrick Patrik Patrizia Patrycja Patryk Patsy Patty Paul Paula Paulette Pauline Paulo
Pavan Pavel Pavlina Pawan Pawel Paxton Payal Payam Peadar Pearl Pedro Peggy Pelin Pemba Penelope Penny
Peony Percival Percy Perdita Peredur Peregrine Perpetua Perran Perry Persephone Pervez Petar Pete Peter
Petr Petra Petre Petri Petro Petroc Petronella Petula Peyton Phil Philip Philippa Philippe Phillip
Phillipa Philomena Phineas Phoebe Phoenix Phuc Phuong Phyllida Phyllis Pia Pier Pierluigi Piero Pierre
Piers Pieter Pietro Pilar Pinar Pinchas Ping Pinky Piotr Pippa Piran Piyush Plamen Polly Pooja Poonam
Poppy Portia Prabha Prabhat Prabhjot Prabhu Prabodh Pradeep Pradip Prafulla Pragna Prakash Prakriti Pramod
Pranav Pranay Prasad Prasanna Prashant Pratap Pratibha Pratik Praveen Pravin Precious Predrag Preet Preeti
Prem Premila Prerna Presley Preston Preya Primrose Priscilla Priscille Prisha Pritam Pritesh Priti Pritpal
Priya Priyanka Proinsias Prudence Prunella Pryderi Przemek Przemyslaw Ptolemy Punam Puneet Punit Purnima
Pushpa Qadir Qaiser Qasim Qi Qiang Qing Quan Quang Queenie Quentin Quincy Quinn Quintin Quoc Quyen Raashid
Rabia Rachael Rachel Rachna Radek Radha Radhika Radka Radomir Radoslav Radoslaw Radu Rae Raed Raees Rafael
Rafal Raffaele Raffaella Rafferty Raffi Rafi Rafia Rafik Rafiq Raghav Raghu Ragnar Rahat Raheela Raheem
Rahila Rahim Rahima Rahman Rahmat Rahul Raif Raihan Rainer Raisa Raizel Raj Raja Rajan Rajani Rajat Rajeev
Rajendra Rajesh Rajinder Rajiv Rajni Rajnish Raju Rajvinder Rakesh Rakhi Ralf Ralph Raluca Ram Rama Raman
Ramandeep Ramazan Ramesh Rami Ramila Ramiro Ramneek Ramon Ramona Rampal Ramsay Ramunas Ramute Ramzan Rana
Ranald Randall Randeep Randhir Randy Rani Rania Ranjan Ranjit Ranjna Ranulph Ranveer Raoul Raphael Rasa
Rasha Rasheed Rasheedat Rashid Rashida Rashmi Rasmus Rathika Raul Ravi Ravina Ravinder Ravindra Ray Rayan
Raymond Raza Razia Razvan Reamonn Rebecca Rebekah Recep Reece Reem Reema Reena Rees Reese Reeta Reg Reggie
Regina Reginald Rehan Rehana Rehman Reiner Reinhard Reinhold Rekha Remi Remigiusz Remy Rena Renata Renato
Rene Renee Renu Renuka Resham Reshma Reuben Reuven Rex Reyansh Reza Rhett Rhian Rhiannon Rhoda Rhodri
Rhona Rhonda Rhydian Rhys Ria Riaan Riad Riaz Ricardo Riccardo Richard Richie Rick Rickey Ricky Rico Rida
Rifat Rifka Rik Riley Rima Rina Riona Rishabh Rishi Rita Ritesh Ritika Ritu Rivka Rivky Riya Riyaz Rizwan
Rizwana Rob Robbie Robert Roberta Robertas Roberto Robin Robina Robyn Rocco Rochelle Rod Roddy Roderic
Roderick Rodger Rodica Rodney Rodrigo Rogelio Roger Rogerio Rohan Rohini Rohit Roisin Roj Rojda Rojin
Roksana Roland Rolant Rolf Roly Romain Roman Romano Romeo Romilly Romola Romuald Romy Ron Rona Ronald
Ronaldo Ronan Rong Ronnie Roopa Roosevelt Rory Rosa Rosaleen Rosalie Rosalind Rosaline Rosalyn Rosalynn
Rosamond Rosamund Rosanna Rosanne Rosario Roscoe Rose Roseanna Roseanne Roselyn Rosemarie Rosemary
Rosenwyn Roshan Roshane Roshni Rosie Rosina Ross Rotimi Rowan Rowena Roxana Roxanne Roxroy Roy Roya Roz
Roza Rozina Ruaidhri Ruairi Ruairidh Ruari Ruaridh Ruba Rubab Ruben Rubina Ruby Ruchi Rudi Rudo Rudolf
Rudolph Rudy Rufus Ruhi Rui Rukhsana Rukiye Ruksana Rumana Rumi Rupa Rupal Rupert Rupinder Ruqayyah Rushi
Ruslan Russ Russell Ruta Ruth Ruud Ruvimbo Ruwan Ryan Ryo Rysiek Ryszard Ryutaro Saad Saadia Saadiya Saba
Sabah Sabeen Sabiha Sabina Sabine Sabir Sabira Sabri Sabrina Sacha Sachin Sadaf Saddam Sade Sadhbh Sadia
Sadie Sadik Sadio Sadiq Sadiya Saeed Saeeda Safa Saffi Saffron Safi Safia Safina Safiya Safiyyah Sagar
Sahand Sahar Sahdev Sahib Sahil Sahra Saida Saif Saima Saira Saj Sajad Sajal Sajid Sajida Sajjad Sakina
Sakura Sal Salah Salam Saleban Saleem Saleema Saleh Saleha Salih Salim Salima Salimata Sally Salma Salman
Salvador Salvatore Salwa Sam Samad Saman Samantha Samar Samba Sameena Sameer Sameera Sami Samia Samina
Samir Samira Samiya Sammy Samreen Samson Samuel Samuli Sana Sanam Sanath Sancho Sandeep Sandhya Sandie
Sandip Sandor Sandra Sandro Sandy Sanele Sangeeta Sangita Sania Saniya Sanjana Sanjay Sanjeev Sanjida
Sanjiv Santiago Saoirse Sapna Saqib Saqlain Sara Sarabjit Sarah Saraswati Sarfraz Sarita Sarjit Sarmad
Saroj Sarwar Sasha Saskia Satinder Satish Satnam Satoshi Satpal Satvinder Satwinder Satya Saurabh Savannah
Saverio Savita Savitri Sawyer Sayed Sayeed Sayeeda Sayid Scarlett Scholastica Scot Scott Scottie Seamus
Sean Sebastian Sebastien Sebastjan Seda Sedat Seema Segun Sehar Sehrish Sejal Sekou Selam Selassie Selim
Selin Selina Selma Selwyn Semra Senami Senga Septimus Serap Seraphina Serban Serdar Seren Serena Sergei
Sergej Sergey Sergio Sergiu Serhat Serhiy Serkan Seth Seun Seung Sevda Severin Sevgi Seydou Seye Seyi
Seymour Shabana Shabaz Shabbir Shabir Shabnam Shade Shadi Shafiq Shagufta Shahbaz Shaheda Shaheen Shahid
Shahida Shahin Shahnaz Shahzad Shahzadi Shai Shaikh Shaila Shailesh Shaista Shakeel Shakil Shakila Shakira
Shakti Shalini Shalom Shama Shamil Shamila Shamim Shamima Shamshad Shan Shanaz Shane Shanelle Shani Shania
Shanice Shaniqua Shankar Shannon Shanta Shantelle Shanti Shaquille Sharada Sharif Sharlene Sharmila
Sharmin Sharon Shashi Shaukat Shaul Shaun Shawn Shay Shayan Shazad Shazia Sheela Sheena Sheetal Shehnaz
Shehzad Sheila Shelagh Shelby Shelley Sheraz Sherif Sherin Sherine Sherman Shernette Sherri Sherry Sheryl
Shifra Shigeru Shilpa Shimon Shinzo Shiona Shira Shireen Shirin Shirley Shiv Shiva Shivam Shivani Shlomi
Shlomo Shmuel Shoaib Shobha Shobna Shola Sholto Shona Shoshana Shraga Shrey Shreya Shruti Shu Shubham Shui
Shukri Shweta Sian Sibel Sibusiso Sibyl Sid Siddharth Siddiq Sidney Sidra Sieglinde Sienna Siew Sigrid
Silas Sile Silke Silvanus Silvia Silvio Simao Simbarashe Simcha Simeon Simi Simisola Simon Simona Simone
Simran Simranjit Sina Sinan Sinclair Sinead Siobhan Sion Sioned Siphiwe Sipho Siriol Sita Siu Sive Siwan
Sizwe Skye Skyler Slava Slawomir Slobodan Smita Smriti Sneha Sobia Sofia Sofie Sohail Soham Sohan Soheil
Soji Sola Solange Solomon Soma Somhairle Somia Sonal Sonali Sonam Sonia Sonny Sonu Sonya Soo Sophia Sophie
Sophiya Soran Soraya Sorcha Soren Sorin Sorrel Souleymane Sourav Spencer Spiro Spyros Srinivas Sruli
Stacey Stacy Stan Stanislav Stanislava Stanislaw Stanley Stavros Stefan Stefania Stefano Steffan Steffen
Steffi Stefka Stelios Stella Steph Stephan Stephane Stephanie Stephen Stephon Sterling Steve Steven Stevie
Stewart Stig Stoyan Strom Struan Stu Stuart Suad Subash Subhan Subhash Sudesh Sudha Sudhir Sue Sufia
Sufyan Sughra Suha Suhail Suhana Suharto Suheyla Sujata Suk Sukhbir Sukhdeep Sukhdev Sukhdip Sukhi
Sukhjinder Sukhjit Sukhmani Sukhpal Sukhraj Sukhvinder Sukhwinder Sulaiman Sule Suleiman Suleman Suleyman
Sultana Sumaira Sumaiya Suman Sumaya Sumayyah Sumeet Sumit Sumitra Summer Sundar Sundeep Sunil Sunita
Sunniva Sunny Suraj Surekha Surendra Suresh Surinder Surjit Surya Susan Susana Susanna Susannah Susanne
Sushil Sushila Sushma Susie Suzanne Suzi Suzie Suzy Sven Svetlana Svitlana Swaran Swarn Swati Sybil Sydney
Syed Syeda Sylvain Sylvester Sylvia Sylvie Szymon Tabassum Tabby Tabitha Tad Tadeusz Tadhg Tadiwa Tae
Tafadzwa Tafari Taha Taher Tahir Tahira Tahmid Tahmina Taimur Taiwo Taj Tajinder Takashi Takeshi Takudzwa
Talal Talan Talat Talha Tali Talia Talib Taliesin Tallulah Talvinder Tam Tamanna Tamar Tamara Tameka Tamer
Tamika Tammy Tamsin Tamsyn Tamzin Tan Tanaka Taner Tania Tanisha Tanja Tanjina Tanner Tansy Tanveer Tanvi
Tanvir Tanya Tanzila Tapiwa Tara Taras Tarek Tarik Tariq Tariro Tarlochan Taro Tarquin Tarquinius Tarsem
Taruna Tasha Taslima Tasneem Tatenda Tatiana Tatjana Tatum Tatyana Tauqeer Tavish Tawanda Tayfun Taylor
Tayo Tayyab Tayyaba Tayyip Tecwyn Ted Teddy Teemu Tegan Tegen Tegwen Tehmina Teilo Tej Tejal Tejas Temi
Temilade Temitayo Temitope Tendai Tendayi Tenzin Teodora Terence Teresa Terrell Terrence Terry Tess Tessa
Tetyana Tevin Thabo Thad Thaddeus Thahmina Thandeka Thandi Thandiwe Thanh Thao Thea Thelma Thelonious
Thelonius Themba Thembi Theo Theodora Theodore Theodoros Theresa Therese Thi Thibault Thierry Thijs Thomas
Thomasina Thor Thora Thorsten Thu Thurman Thushara Thuy Tia Tiago Tiberius Tibor Tien Tiernan Tiffany
Tiger Tihomir Tilda Tilly Tim Timo Timothy Tina Tinashe Tinotenda Tirion Tirunesh Titilayo Titus Tiziana
Tiziano Tobe Tobi Tobias Tobiloba Toby Tochi Tochukwu Todd Todor Tolga Tolu Tolulope Toluwani Tom Tomas
Tomasz Tomek Tommaso Tommy Tomoko Tomos Tonderai Toni Tony Tope Torben Torquil Torsten Toshiki Tosin
Toslima Tova Toyin Tracey Tracy Trang Travis Treasa Trefor Trent Trevor Tricia Trilochan Trina Trinh Tripp
Trish Trisha Tristan Tristen Tristram Trixie Troy Trudi Trudy Trung Trupti Trystan Tsering Tsitsi Tsutomu
Tsz Tuan Tuba Tucker Tudor Tulsi Tunde Tunji Turan Turlough Tuyet Ty Tyler Tymon Tyra Tyree Tyrell Tyrese
Tyrone Tyson Tzipora Tzvi Uche Uchenna Uday Udo Uffe Ugo Ugochi Ugochukwu Ugonna Ugur Uju Ulf Ulric Ulrich
Ulrike Ultan Ulysses Uma Umaima Umair Umar Umberto Umer Umesh Umit Umut Una Unathi Upul Uri Urs Ursa
Ursula Urszula Usama Usha Usher Usman Ute Uwe Uzair Uzma Uzo Uzoamaka Uzoma Vaclav Vaishali Val Valda
Valentin Valentina Valentine Valeria Valerian Valerie Valerio Valeriy Valery Van Vance Vandana Vanessa
Varinder Varsha Varun Vasant Vasco Vashti Vasil Vasile Vasiliki Vasilis Vasily Vasudev Vaughan Ved Veena
Veer Veerle Velislava Velma Venetia Vera Verity Vern Verna Vernon Veronica Veronique Vesna Vesta Vibha Vic
Vicki Vickie Vicky Victor Victoria Vidya Vihaan Vijay Vijaya Vikas Vikesh Vikram Vikrant Viktor Viktoria
Viktoriya Vimal Vinay Vince Vincent Vincenza Vincenzo Vineet Vinesh Vinh Vinit Vinita Vinod Viola Violet
Violetta Vipul Virat Virendra Virgil Virginia Vishal Vishnu Viswanathan Vitaly Vito Vitor Vittoria
Vittorio Viv Vivek Vivian Vivien Vivienne Vlad Vladimir Vladislav Vlasta Vojislav Vojtech Volker Volodymyr
Vusi Vyacheslav Waclaw Wade Wael Wafa Waheed Waheeda Wahid Wai Wajid Waldemar Wale Waleed Walid Wallace
Wally Walt Walter Walther Wanda Wangari Wanjiku Wanjiru Waqar Waqas Warda Warner Warren Warsame Waseem
Wasif Wasim Wayne Wei Wen Wendell Wendy Wenna Werner Weronika Wes Wesley Weston Whitney Wieslaw Wieslawa
Wiktor Wiktoria Wilbert Wilbur Wilf Wilfred Wilfredo Wilfrid Wilhelm Wilhelmina Will Willa Willem Willi
William Willie Willis Willow Wilma Wim Winefride Winifred Winnie Winsome Winston Wioletta Wissam Witold
Wladimir Wladyslaw Wlodzimierz Wojciech Wole Wolfgang Woodrow Wunmi Wyatt Wyn Wynn Wynne Wystan Xanana
Xander Xanthe Xanthia Xavi Xavier Xerxes Xiang Xiao Xiaoling Ximena Xin Xiu Xue Yaa Yaakov Yacoob Yael
Yahya Yair Yakub Yakup Yaman Yan Yana Yang Yann Yannick Yannis Yaqoob Yaroslav Yasar Yasemin Yash Yashpal
Yasin Yasir Yasmeen Yasmin Yasmina Yasser Yassin Yasuhiro Yavuz Yaw Yechezkel Yegor Yehuda Yehudis Yejide
Yelena Yeliz Yemi Yentl Yerachmiel Yetunde Yevgeny Yewande Yi Yildiz Yilmaz Yin Ying Yinka Yisroel Yitzak
Yitzchak Yitzhak Yocheved Yoel Yogesh Yohan Yohannes Yoko Yolanda Yolande Yomi Yonatan Yong Yoon Yosef
Yoshi Yoshihiro Yossi Younas Younis Yousaf Yousef Yousra Youssef Yousuf Yu Yuan Yuki Yukiko Yulia Yumi Yun
Yunus Yuri Yuriy Yusef Yusra Yusuf Yuto Yuvraj Yves Yvette Yvonne Zac Zach Zachary Zack Zadie Zafar Zaheer
Zahid Zahida Zahir Zahra Zahraa Zaib Zaid Zain Zaina Zainab Zainabu Zak Zakariya Zaki Zakir Zakiya Zalman
Zaman Zamzam Zane Zanele Zara Zareen Zarina Zaw Zawadi Zaynab Zbigniew Zbyszek Zdenek Zdzislaw Zeba
Zebedee Zeenat Zeeshan Zeev Zehra Zeki Zelah Zelda Zelie Zelig Zeliha Zeljko Zena Zenobia Zenon Zephaniah
Zerrin Zev Zeyneb Zeynep Zhen Zhi Zhong Zia Ziad Zillah Zinedine Zinnia Zion Ziyad Zlatko Zodwa Zoe Zoey
Zofia Zohaib Zohra Zola Zoleka Zoltan Zoran Zorica Zoya Zsofia Zsolt Zubaida Zubair Zulekha Zulfiqar
Zunaira Zuri Zuzana Zuzanna Zvi Zvonimir Zygmunt`
