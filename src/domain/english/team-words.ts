/** Words that end the names of clubs and teams, and start the names of storms and ships, lower case. Source: the leagues of British and American sport as newspapers print them. */
export const TEAM_WORDS = `
academicals albion argyle braves broncos bruins buccaneers bulls canucks cavaliers celtic celtics cowboys cubs
cyclone devils dodgers dolphins flyers giants harlequins hibernian hms hornets hotspur hotspurs hurricane
jets knicks lakers mavericks mets orient orioles packers padres phillies pirates pistons raiders rams rangers
ravens redskins rockets rovers saints saracens sharks sox spurs steelers thistle tigers typhoon uss vikings
wanderers warriors wasps wildcats yankees`
