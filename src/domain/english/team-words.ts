/** Words that end the names of clubs and teams, and start the names of storms and ships, lower case. Source: the leagues of British and American sport as newspapers print them. */
export const TEAM_WORDS = `
academicals albion argyle astros athletics badgers bengals blackhawks braves broncos bruins buccaneers
buckeyes bulldogs bulls canucks cavaliers celtic celtics chargers clippers cowboys cubs cyclone devils
diamondbacks dockers dodgers dolphins ducks falcons flames flyers gators giants grizzlies harlequins hawkeyes
hawks hibernian hmas hmcs hmnzs hms hornets hotspur hotspurs hurricane hurricanes huskies jaguars jets kiwis
knicks lakers lionesses lions longhorns mariners marlins mavericks mets mv nationals nuggets oilers orient
orioles packers padres panthers pelicans penguins phillies pirates pistons predators raiders rams rangers
raptors ravens redbacks redskins rfa rms rnlb rockets roosters rovers royals rrs sabres saints saracens
seahawks sharks sooners sox springboks spurs ss steelers texans thistle tigers timberwolves titans
trojans typhoon usns uss vikings wallabies wanderers warriors wasps wildcats wizards wolverines wolves yankees`
