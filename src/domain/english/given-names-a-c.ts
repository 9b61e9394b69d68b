/**
 * Given names as used in England, A to C, sorted, accents left out, separated by white space.
 * Written for this project from general knowledge of who lives there: the names of the Office for National Statistics'
 * yearly tables of babies' names and older ones that adults bear, with those of the larger communities (Welsh, Irish,
 * Scottish, South Asian, Arab, Turkish, African, Caribbean, Polish and other European, East Asian, Jewish).
 */
export const GIVEN_NAMES_A_C = `
Aakash Aaliyah Aamir Aanand Aanya Aarav Aaron Aarti Aashish Abayomi Abbas Abbey Abbie Abby Abdelaziz Abdi
Abdihakim Abdinasir Abdirahman Abdou Abdul Abdulaziz Abdulkadir Abdulla Abdullah Abdullahi Abdulrahman
Abebe Abelardo Abeni Abhishek Abid Abida Abidemi Abigael Abigail Abimbola Abiodun Abiola Abosede Abraham
Abram Abu Abukar Achille Achilleas Ada Adaeze Adalberto Adam Adanna Ade Adebayo Adebisi Adebola Adebowale
Adedayo Adedoyin Adeel Adegoke Adejoke Adekunle Adelaide Adele Adeleke Adeline Adem Ademola Aden Adenike
Adeola Adeolu Adesola Adetokunbo Adetola Adetunji Adewale Adeyemi Adeyinka Adil Adjoa Adnan Adolfo Adrian
Adrienne Adwoa Aeron Afia Afsana Afua Afzal Agata Agatha Aggie Agnes Agnieszka Agustin Agustina Agyeman
Ahmad Ahmed Ahuva Aidan Aiden Aiko Ailbhe Aileen Ailsa Aimee Aine Ainsley Aisha Aishah Aisling Aitor
Aiyana Ajani Ajay Ajit Akash Akbar Akeem Akhtar Akihiko Akin Akinola Akinwale Akio Akira Akiva Akosua
Akram Akshata Akshay Akua Akwasi Alain Alam Alan Alana Alannah Alaric Alasdair Alastair Albena Albert
Alberta Alberto Albie Albrecht Alden Aldo Alec Aled Alejandra Alejandro Aleks Aleksandar Aleksander
Aleksandr Aleksandra Aleksei Alena Alessandra Alessandro Alessia Alex Alexa Alexander Alexandra Alexandria
Alexandros Alexei Alexis Alf Alfie Alfonso Alfred Alfredo Ali Alia Alice Alicia Alicja Alina Aline Alisha
Alison Alistair Alister Alix Aliya Aliyah Alka Allan Allegra Allen Allison Alma Alojzy Alok Alonso Alonzo
Alpin Altaf Althea Alton Alun Alvaro Alvin Alvita Alwyn Alysha Alyssa Ama Amadeo Amadi Amadou Amaka Amal
Aman Amanda Amandeep Amani Amar Amara Amarachi Amardeep Amarjit Amartya Amaya Amber Amberly Ambika Ambrose
Ameen Ameena Amelia Amelie Amhairin Amin Amina Aminah Aminata Amineh Amir Amira Amiri Amit Amita Amjad
Amma Ammar Amna Amol Amrik Amrit Amrita Amy Ana Anabela Anais Anan Anand Ananya Anas Anastasia Anatol
Anatoly Anders Andre Andrea Andreas Andrei Andrej Andres Andrew Andris Andriy Andrzej Andy Aneela Aneesa
Anele Anesu Aneta Aneurin Angad Angel Angela Angelica Angelika Angelina Angelo Angharad Angie Angus Anh
Anibal Aniela Anil Anila Anish Anisha Anita Anja Anjali Anjana Anjola Anjum Anjuman Anke Ankit Ankita Ann
Anna Annabel Annabelle Annalise Anne Anneka Anneke Anneliese Annette Annie Annika Annis Anoop Anouar
Anouska Ansar Anselm Ansgar Anshel Ante Anthea Anthony Antoine Antoinette Anton Antonella Antoni Antonia
Antonio Antony Anuj Anuoluwapo Anup Anupam Anuradha Anurag Anushka Anwar Anwen Anya Aoife Aonghas
Apostolos April Aqib Aqsa Araba Arabella Aram Araminta Arantxa Aravinda Archana Archibald Archie Ardeshir
Areeba Arek Arezoo Arham Ari Ariadne Ariana Ariel Arif Arifa Aristide Arjan Arjun Arjuna Arkadiusz Arlene
Arlo Armaan Arman Armand Armando Armin Arnaud Arnav Arne Arno Arnold Arooj Arpita Arran Arron Arsene
Arshad Artem Arthur Arti Artur Arturo Arun Aruna Arunas Arundhati Arvind Arwa Arwel Arwen Arya Aryan Asa
Asad Asantewaa Asbjorn Asha Asher Ashfaq Ashik Ashish Ashkan Ashleigh Ashley Ashlyn Ashok Ashraf Ashwin
Asif Asim Asiya Aslan Asma Asmaa Asmahan Aspen Astrid Atal Athena Athol Atif Atiq Atticus Atul Aubree
Aubrey Audrey Augusta Augustin Augusto Aurangzeb Aurelia Aurelie Aurelio Aurora Austin Autumn Ava Avani
Avi Avigail Avinash Avis Aviva Avner Avraham Avril Avrohom Avtar Awa Awais Axel Ayaan Ayah Ayan Ayanle
Aydin Aye Ayesha Ayisha Ayla Ayman Ayo Ayobami Ayodeji Ayodele Ayomide Ayotunde Ayse Aysegul Ayub Ayumi
Ayush Azad Azadeh Azam Azeem Azhar Azharuddin Azita Aziz Aziza Azra Azubuike Babajide Babar Babatunde Babs
Bahadur Bahar Bairbre Balbir Baldev Baldur Baljeet Baljinder Baljit Balraj Balvinder Balwinder Bamidele
Bankole Bao Barack Baran Barbara Barbora Baris Barnabas Barnaby Barney Barra Barrie Barry Bart Bartek
Bartholomew Bartosz Baruch Bashar Bashir Basil Basma Bassam Bastian Batool Bea Beata Beathag Beatrice
Beatrix Beatriz Beau Becca Becky Behrouz Belinda Bella Ben Benazir Benedict Benito Benjamin Bennett Benoit
Bente Benzion Berat Berenice Beres Berfin Berivan Bernadette Bernard Bernardo Bernd Bernhard Bernice
Bernie Bertie Bertil Bertram Bertrand Berwyn Beryl Besim Bess Bessie Beth Bethan Bethany Betsy Betty Bev
Beverley Beverly Bevis Bhagat Bharat Bharti Bhavesh Bhavik Bhavika Bhavin Bhavini Bhavna Bhupinder Bianca
Bibek Bikram Bilal Bill Billie Billy Bilqis Bina Bindu Binta Bipin Birgit Bjorn Blaise Blake Blanche
Blathnaid Blessing Blodwen Bo Boaz Bob Bobby Bodhi Bogdan Bogna Bogumila Boguslaw Bojan Bola Bolaji
Bolanle Boleslaw Bolu Boluwatife Bongani Bonnie Boris Bose Boubacar Boutros Bozena Brad Bradley Brady Bram
Brandon Branislav Branko Brayden Brenda Brendan Brenna Brent Brett Brian Brid Bridget Bridgette Bridie
Brigid Brigitte Brijesh Briony Britney Brock Bronagh Bronislaw Bronte Bronwen Bronwyn Brooklyn Bruce Bruna
Bruno Bryan Bryce Bryn Bryony Buchi Bukola Bulent Bunmi Burak Bushra Busi Busisiwe Byron Cadan Caden
Caetano Cagla Cahal Cai Cait Caitlin Caleb Calista Callum Calum Calvin Cameron Camila Camilla Camille
Camilo Candice Candida Caner Caoimhe Cara Caradoc Caradog Carina Carl Carla Carlene Carles Carlo Carlos
Carlotta Carly Carmel Carmen Carol Carole Carolina Caroline Carolyn Carrie Carson Carsten Carter Carwyn
Carys Casey Casimir Caspian Cassandra Cassie Catarina Caterina Cath Cathal Catherine Cathleen Cathryn
Cathy Catrin Catriona Cecil Cecile Cecilia Cecily Cedric Celeste Celia Celina Celine Cem Cemal Cengiz Ceri
Ceridwen Cerys Cesar Cezary Chad Chaim Chaman Chaminda Chana Chandan Chandler Chandra Chandrika Chantal
Chantelle Charan Charanjit Charis Charity Charlene Charles Charlie Charlotte Charmaine Chaya Cheikh
Chelsea Cheng Cherie Cherry Cheryl Chester Chetan Chiamaka Chiara Chibuike Chibuzo Chidera Chidi Chidinma
Chiedza Chigozie Chiho Chijioke Chike Chimamanda Chinedu Chinelo Chinenye Ching Chinonso Chinua Chinwe
Chinwendu Chinyere Chioma Chipo Chirag Chisom Chitra Chiwetel Chloe Chong Chris Chrissie Christa
Christabel Christel Christian Christiane Christina Christine Christopher Christos Chuck Chuka Chukwudi
Chukwuemeka Chuma Chun Cian Ciara Ciaran Cillian Cindy Claire Clara Clare Clarence Clarissa Claude
Claudette Claudia Claudio Claudius Clay Clemence Clemens Clement Clementina Clementine Cleo Cleon Clifford
Clifton Clint Clinton Clive Clodagh Clover Clyde Cody Colby Cole Coleen Colette Colin Colleen Colm Colton
Colum Comfort Conall Concetta Condoleezza Connie Connor Conor Conrad Constance Constantin Cora Coral
Cordelia Corey Corinne Cormac Cornelia Cornelius Corrado Cory Cosima Cosmin Cosmo Costas Costel Courtney
Craig Cressida Crispin Cristian Cristiano Cristina Cristobal Cuong Curtis Cuthbert Cynthia Cyprian Cyril
Cyrus Czeslaw`
