import { Command } from 'commander'
import { evaluate } from '../run/evaluate/evaluate.ts'
import { rated, type Scores, scoresOf, tallied } from '../run/evaluate/scores.ts'
import { readConfig } from '../run/settings/read-config.ts'

interface Options {
  gold: string
  texts: string
  errors: boolean
  json: boolean
  config?: string
}

/** `pressmark evaluate`: how right the records are, measured against facts taken by hand. */
export const evaluateCommand = (): Command =>
  new Command('evaluate')
    .description('Extract texts and score the records against gold facts, field by field.')
    .requiredOption('--gold <folder>', 'NAME.gold.json files: facts taken by hand')
    .requiredOption('--texts <folder>', 'the texts that they name')
    .option('--errors', 'list what was missed and what was wrong', false)
    .option('--json', 'print JSON', false)
    .option('--config <file>', 'read that configuration (default: pressmark.config.json, where there is one)')
    .action(async ({ gold, texts, errors, json, config }: Options) => {
      const { settings } = await readConfig(config)
      const sheet = await evaluate(gold, texts, settings ?? undefined)
      const scores = scoresOf(sheet)
      if (json) {
        const result = errors ? { scores, complaints: sheet.complaints } : scores
        process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
        return
      }
      process.stdout.write(table(scores))
      if (!errors) return
      for (const { text, field, kind, what } of sheet.complaints)
        process.stdout.write(`${text} ${field} ${kind}: ${what}\n`)
    })

function table(scores: Scores): string {
  const number = (value: number | null) => (value === null ? '–' : value.toFixed(1)).padStart(6)
  const lines = [`${''.padEnd(12)} precision  recall     F1`]
  for (const field of tallied) {
    const { precision, recall, f1, tp, fp, fn } = scores[field]
    const counts = `${tp} right, ${fp} wrong, ${fn} missed`
    lines.push(`${field.padEnd(12)}    ${number(precision)}  ${number(recall)} ${number(f1)}   ${counts}`)
  }
  lines.push('', `${''.padEnd(12)}  accuracy`)
  for (const field of rated) {
    const { accuracy, right, of } = scores[field]
    lines.push(`${field.padEnd(12)}    ${number(accuracy)}   ${right} of ${of}`)
  }
  return `${lines.join('\n')}\n`
}
