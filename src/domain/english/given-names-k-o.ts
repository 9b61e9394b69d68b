/**
 * Given names as used in England, K to O, sorted, accents left out, separated by white space.
 * Written for this project from general knowledge of who lives there: the names of the Office for National Statistics'
 * yearly tables of babies' names and older ones that adults bear, with those of the larger communities (Welsh, Irish,
 * Scottish, South Asian, Arab, Turkish, African, Caribbean, Polish and other European, East Asian, Jewish).
 */
export const GIVEN_NAMES_K_O = `
Kaarlo Kabir Kacper Kadeem Kadiatu Kadir Kagiso Kai Kailash Kainat Kaitlyn Kaito Kaja Kajal Kalinda
Kalpana Kalpesh Kalsoom Kaltun Kamal Kamala Kamaljit Kamau Kamil Kamila Kamilah Kamini Kamlesh Kamran
Kanta Kanwal Kanye Kapil Kara Karam Karamjit Karan Karanveer Kareem Kareena Karel Karen Kari Karim Karima
Karin Karina Karishma Karl Karly Karol Karolina Karsten Kartar Karthik Kartik Karwan Kashif Kasia Kasper
Kasra Kasun Kat Katarzyna Kate Katelyn Katerina Kathal Katharine Katherine Kathleen Kathryn Kathy Katie
Katja Katrin Katrina Katy Kausar Kaushik Kavita Kavya Kawthar Kay Kaya Kaye Kayla Kayleigh Kayum Kazi
Kazimierz Kazuo Kedar Keelan Keeley Keelin Kehinde Keiko Keir Keira Keisha Keith Kelechi Kelly Kelsey
Kelvin Kemal Kemar Kemi Ken Kendall Kendra Kendrick Keneisha Kenenisa Kenji Kenna Kenneth Kenny Kent
Kenton Kenver Kenzo Keren Kerena Kerensa Keri Kerr Kerri Kerrie Kerron Kerry Kerstin Ketan Keturah Keval
Kevin Keyvan Kezia Keziah Khadi Khadija Khadijah Khadra Khaled Khalid Khalida Khalil Khanh Khin Khurram
Khurshid Khushi Kian Kiera Kieran Kieron Kiet Kilian Kim Kimani Kimberley Kimberly Kinga Kingsley Kinza
Kip Kipchoge Kiran Kiranjit Kirit Kirk Kirpal Kirsten Kirstie Kirstin Kirsty Kirti Kishan Kishor Kishore
Kit Kitty Kjell Klaus Kobe Kofi Koji Kojo Kola Kolawole Komal Konstantin Konstantinos Kostas Krish Krishan
Krishna Kristian Kristin Kristina Kristof Krupa Krystian Krystyna Krzysztof Ksenia Kubra Kudzai Kulbir
Kuldeep Kuldip Kulvinder Kulwant Kulwinder Kumar Kumud Kunal Kunle Kurt Kusum Kwabena Kwadwo Kwaku Kwame
Kwamena Kwasi Kwesi Kwok Kyle Kyra Kyung Kyung-sook Lachlan Ladan Laiba Laila Lakhbir Lakhvir Lakmal
Lakshmi Lalit Lalita Lamar Lamia Lamin Lamine Lamorna Lan Lana Lance Lancelot Landon Lanre Lara Larisa
Larry Lars Lascelles Laszlo Lata Latif Latifa Latisha Latonya Latoya Laura Lauren Laurence Laurent Laurie
Lauriston Lavender Lavinia Lawrence Laxman Laxmi Layla LeBron Lea Leah Leandro Leandros Leanne Lech Lee
Leela Leena Lei Leib Leif Leila Lejla Lekan Len Lena Lennie Lennox Leo Leocadia Leofric Leon Leona Leonard
Leonardo Leonid Leonie Leonora Leopold Leopoldine Leopoldo Lerato Leroy Les Leshawn Lesley Leslie Lester
Leszek Leticia Letitia Lettice Leusa Levana Levi Lewin Lewis Lexi Lexie Leyla Li-Mei Liam Lian Liban Libby
Lidia Lieke Lien Liesbeth Lieselotte Lila Lilia Lilian Liliana Lilith Lillian Lily Lin Lina Lincoln Linda
Lindiwe Lindsay Lindsey Linh Linnet Lino Linsey Linus Lionel Lisa Lisbeth Liv Livia Liz Lizzie Lizzy
Ljubica Lleucu Llewellyn Llewelyn Lleyton Llinos Lloyd Llyr Llywelyn Logan Loic Lois Lola Lolade Lorcan
Lorelei Lorenzo Loretta Lorna Lorne Lorraine Lothar Lottie Lou Louie Louis Louisa Louise Loveday Lowenna
Lowri Luann Lubna Lubomir Luc Luca Lucas Lucasta Lucia Lucian Luciano Lucie Lucien Lucille Lucinda Lucio
Lucjan Lucy Ludmila Ludovic Ludwig Luigi Luis Luisa Luiz Lukas Lukasz Luke Lukman Lulu Luned Lungile
Lurline Lutfi Luther Lutz Lydia Lyle Lyn Lynda Lyndon Lyndsay Lyndsey Lynette Lynn Lynne Lynsey Lyra
Lysander Lyudmila Maame Maarten Mabel Mabli Mabon Mabyn Maciej Maciek Mack Madalina Maddie Maddison
Madeleine Madeline Madge Madhav Madhavi Madhu Madhuri Madiha Madison Madoc Maebh Maelle Maeva Maeve Mafa
Magda Magdalen Magdalena Maggie Magnus Maha Mahad Mahathir Mahboob Mahdi Mahek Mahela Mahendra Maher
Mahesh Mahima Mahir Mahira Mahmood Mahmoud Mahmud Mahnoor Mahreen Mahsa Mai Maighread Maike Mair Maire
Mairead Mairi Maisie Maissa Maite Maja Majid Makena Makoto Maksim Maksym Malachi Malachy Malak Malala
Malcolm Malgorzata Malgosia Malik Malika Malini Malka Malkit Malky Mallory Malti Malvina Mamadou Manal
Manav Mandeep Mandip Mandla Mandy Maneesh Manfred Mani Maninder Manish Manisha Manjeet Manjinder Manjit
Manju Manjula Manmohan Mannat Manoj Manolis Manon Manpreet Mansa Mansi Mansoor Mansur Manuel Manuela
Manveer Manvir Maqsood Marat Marc Marcel Marcela Marcella Marcello Marcelo Marcia Marcin Marco Marcos
Marcus Mared Marek Margaret Margarida Margarita Margaux Margery Margherita Margo Margot Marguerite Margus
Mari Maria Mariah Mariam Mariama Marian Mariana Marianne Mariano Mariatu Maribel Marie Marieke Mariella
Marigold Marija Marilyn Marina Mario Mariola Marion Marisa Marisol Marius Mariusz Marjorie Mark Marko
Marla Marlene Marlies Marlon Marmaduke Marnie Marsha Marshall Marta Martha Martin Martina Martyn Martyna
Marva Marvin Marwa Marwan Mary Maryam Maryum Mason Masood Massimo Masuma Matan Matej Mateus Mateusz Mathew
Mathias Mathieu Mathilde Matias Matija Matilda Mato Matt Matteo Matthew Matthias Matti Maud Maude Maulik
Maura Maureen Maurice Maurizio Mauro Maverick Mavis Max Maxim Maximilian Maximo Maximus Maxine Maxwell May
Maya Mayank Mayur Mazen Mazhar Mbali Mckenzie Meabh Medwyn Meena Meenakshi Meera Meg Megan Megha Mehak
Mehboob Mehdi Mehmet Mehmood Mehreen Mehtap Mehul Mehwish Mei Meiling Meinir Meir Meirion Mel Melania
Melanie Melchior Melek Melinda Melissa Melody Meltem Melvin Melvyn Menachem Mendel Menna Mercedes Mercy
Meredith Mererid Merfin Merfyn Meriel Merle Merlene Merlin Merope Merryn Merve Mervyn Meryem Meryl Meseret
Mette Meurig Mhairi Mia Michael Michaela Michal Micheal Michel Michela Michelangelo Michele Michelle Mick
Mickey Midori Miguel Mihaela Mihai Mihangel Mika Mikael Mike Mikhail Mikkel Mikko Mikolaj Milan Mildred
Mile Milena Miles Milica Milind Millicent Millie Milly Milo Milorad Milos Miloslav Mimi Min Min-jun Minal
Minesh Ming Minh Minhaz Minnie Mira Mirabel Miranda Mircea Mireille Mirela Miriam Mirko Miro Miroslav
Miroslaw Mirren Misaki Mishal Mita Mitch Mitchell Mitesh Mithun Mitt Mladen Modou Modupe Moesha Mohamed
Mohammad Mohammed Mohamud Mohan Mohinder Mohini Mohit Mohsin Moin Moira Mojisola Mollie Molly Momcilo Mona
Monde Monica Monika Monique Monir Montague Monte Morag Mordecai Mordechai Morgan Moritz Morris Morven
Morwen Morwenna Moses Moshe Motilal Mouna Mounir Moussa Moya Moyo Mpho Muammar Mubarak Mubashir Mudassar
Muhammad Muhammed Muireann Mujahid Mukesh Mukhtar Mukta Mumtaz Muna Muneeb Mungo Munir Munira Murad Murat
Murdina Murdo Murdoch Muriel Murray Murtaza Musa Musab Mushtaq Muskan Mustafa Mustapha Muttiah Mwai Mwangi
Myfanwy Myles Myra Myron Myrtle Nabeel Nabeela Nabil Nabila Nachum Nada Nadeem Nader Nadezhda Nadia Nadim
Nadine Nadira Naeem Nafeesa Nafisa Naftali Nagina Naheed Nahid Nahla Naila Naim Naima Najat Najeeb Naji
Najib Najma Nalini Namita Namrata Nana Nancy Nandini Naoko Naomi Narayan Narendra Naresh Narges Nargis
Narinder Nasar Naseem Naseer Nasim Nasir Nasira Nasra Nasreen Nasrin Nasser Natalia Natalie Natalija
Natalya Natasha Nathalie Nathan Nathaniel Naushad Navdeep Naveed Naveen Navin Navjot Navneet Navtej Nawal
Nawaz Nayan Nayana Nazan Nazia Nazir Nazish Nazli Nazma Nazneen Nazreen Ndiaye Ndidi Neal Neasa Nebojsa
Nechama Ned Neel Neelam Neelesh Neema Neena Neeraj Neeta Neetu Neha Neil Nell Nellie Nelson Nerissa Nermin
Nerys Nesrin Nessa Nesta Nestor Netta Neva Nevena Neville Newt Nga Ngawang Ngoc Ngozi Nhung Nia Niall
Niamh Niaz Nicanor Niccolo Nicholas Nick Nicky Nico Nicodemus Nicola Nicolae Nicolas Nicole Nicoleta
Nicolette Nicolo Nidal Nidhi Niels Nigel Nighat Nihad Nihal Nikesh Nikhil Nikita Nikki Nikola Nikolai
Nikolaos Nikolay Nikos Nila Nilam Nilesh Nils Nilufar Nimal Nimesh Nimisha Nimra Nina Niraj Niranjan Nirav
Nirmal Nirmala Nisar Nisha Nishant Nishat Nishi Nissim Nita Nitesh Nitin Nitisha Nizar Nkechi Nkem
Nkemdilim Nkiru Nkosana Nkosi Nnamdi Nneka Nnenna Noa Noah Noam Noboru Noel Nokuthula Nolan Nollaig Noman
Nomsa Nomvula Nonso Noor Nora Norbert Noreen Noriko Norma Norman Norris Nosheen Noshin Nosipho Nour Noura
Novak Novlette Ntombi Nuala Nuha Nuhad Nuno Nura Nuray Nuri Nuriye Nurten Nusrat Nuwan Nuzhat Nwankwo Nyah
Nyarai Nyasha Obadiah Obafemi Obi Obiageli Obinna Octavia Octavian Octavius Odette Odhran Odile Odunayo
Ofer Ogechi Ohene Oisin Okan Okechukwu Okey Okon Oksana Olabisi Oladele Oladipo Olaf Olalekan Olamide
Olanrewaju Olasunkanmi Olatunde Olatunji Olaudah Olav Olayinka Ole Oleg Oleksandr Oleksandra Olena Olga
Olha Olive Oliver Olivia Olivier Oliwia Ollie Olu Olubunmi Oludare Olufemi Olufunke Olufunmilayo Olugbenga
Olumide Olumuyiwa Olusegun Olusola Olutayo Oluwadamilola Oluwafemi Oluwakemi Oluwaseun Oluwaseyi Oluwatobi
Oluwatosin Oluwole Olwen Olwyn Omair Omar Omari Omer Omid Omobola Omolara Omolola Omotola Omowunmi
Omprakash Ondrej Onur Onyeka Onyinye Oona Oonagh Opal Opeyemi Ophelia Oprah Oren Orhan Oriol Orla Orlagh
Orlaith Orlando Orrin Orsolya Orson Orville Osagie Osama Osaro Osas Osbert Oscar Osei Osian Oskar Osman
Osmond Osnat Osvaldo Oswald Oswin Otis Ottilia Ottilie Otto Ottoline Otylia Ousmane Ove Ovidiu Owain Owen
Owena Oyinkansola Oyinlola Ozan Ozlem`
