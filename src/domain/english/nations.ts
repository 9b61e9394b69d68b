/** Countries as results pages put them in brackets behind a competitor, sorted. Source: ISO 3166, with the short names of sport. */
export const NATIONS = `
Algeria, Andorra, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados,
Belarus, Belgium, Bermuda, Bolivia, Bosnia, Botswana, Brazil, Britain, Bulgaria, Burundi, Cameroon, Canada, Chile,
China, Colombia, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Czechoslovakia, Denmark, Dominican Republic,
Ecuador, Egypt, England, Eritrea, Estonia, Ethiopia, Fiji, Finland, France, Georgia, Germany, Ghana, Great Britain,
Greece, Guatemala, Guyana, Haiti, Hong Kong, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy,
Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kuwait, Kyrgyzstan, Latvia, Lebanon, Lesotho, Libya,
Liechtenstein, Lithuania, Luxembourg, Macedonia, Malawi, Malaysia, Malta, Mauritius, Mexico, Moldova, Monaco, Mongolia,
Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand, Nigeria, North Korea,
Northern Ireland, Norway, Pakistan, Panama, Paraguay, Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania,
Russia, Rwanda, Samoa, Saudi Arabia, Scotland, Senegal, Serbia, Singapore, Slovakia, Slovenia, Somalia, South Africa,
South Korea, Spain, Sri Lanka, Sudan, Swaziland, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand,
Togo, Tonga, Trinidad, Tunisia, Turkey, Turkmenistan, Uganda, Ukraine, United States, Uruguay, Uzbekistan, Venezuela,
Vietnam, Wales, Yemen, Yugoslavia, Zambia, Zimbabwe`
