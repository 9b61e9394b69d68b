import { Command } from 'commander'
import { diffCommand } from '../../../src/cli/diff/diff.ts'

// The command without the others, whose loading takes longer than a comparison.
await new Command('pressmark').addCommand(diffCommand()).parseAsync()
