/** The words most frequent in articles on inspections of those that lists hold, about in that order. Source: counts over our own sample articles. */
export const FREQUENT_WORDS = `
the and in of to a that for s children was is it said on good with i at by they are we had be ofsted not have
were who been has outstanding inspectors report services as its from which council inadequate an this school
one our improvement care told what inspection their there but found grade out two year up all after since
three work rated them she people when staff will years last social he no every progress time college families
now pupils young first four judged leaders leadership or would also so well about you help us can do education
director know march november requires cent child per says some than board executive schools too member
published right home my needs new overall practice safeguarding support many quality workers day leavers
looked nine where areas back before borough chief could five her left management me more most over protection
asked full given head how january learning put say added agency down need only other place read seen those
trust under visit came councillor county did experiences go if inspector into local may never second area
authority being come leader made previous september service team took carers chair front high make personal
require tell any each early governors his months next parents run strong across development form get got here
independent lead letter own senior special take teaching then want word wrote behaviour called colleges days
department impact july plan rating review standard training very am another cllr councils monitoring mrs
nobody partnership plans primary same see set seven sixth third top weeks academy adoption again ask between
both call change corporate described fostering june managers minister mr partners should st students teacher
until within adult ago among april because cabinet december dr effectiveness exceptional foster half improve
judgement led long october once ones provision reports satisfactory still taught through whose why adequate
end february following going gone highly homes inspections let monday providers risk taken these today week
without words agencies authorities away commissioner coun course effective england enough family feel health
held learners like met moved named noted six specialist such teachers ten thursday went write achieved
apprentices assessment carer city far findings firm further gave governance graded however just keep lane late
little london longer making members number off office others outcomes paid reading secondary skills
spokesperson standards term think tuesday visited way whether whole
`
