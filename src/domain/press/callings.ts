/** Nouns that newspapers use of one person by turns, one group to a line, lower case: "the Rovers boss", then "the manager". Source: sports and political pages of the British and American press. */
export const CALLINGS = `
actor actress comedian star
analyst economist strategist
archbishop bishop cardinal prelate
attorney barrister counsel lawyer prosecutor solicitor
author essayist novelist playwright poet writer
batsman bowler cricketer
biologist chemist physicist researcher scientist
boss ceo chief executive
boss coach gaffer manager trainer
boxer fighter
captain skipper
clergyman minister pastor preacher priest rector vicar
composer musician singer songwriter
congressman congresswoman lawmaker legislator politician representative senator
constable detective officer policeman policewoman sergeant
defender footballer player
diplomat ambassador envoy
doctor gp medic physician surgeon
farmer grower
filmmaker director
footballer forward player striker winger
footballer goalkeeper keeper player
footballer midfielder player
inventor engineer
journalist reporter correspondent
judge justice
lawmaker mp politician
leader president premier
magnate tycoon billionaire businessman
official officer`
