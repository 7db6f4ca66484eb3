import type { CommandDefinition } from '@ep/command-line';

/** `ep completion`. */
export const completion: CommandDefinition = {
  name: 'completion',
  summary: 'write the script that completes command lines in a shell',
  description: [
    'Commands, options and their values are completed, and what only this machine knows: services by\n' +
      'identifier and boto3 client, regions, the profiles of the shared files, parameters of the service.',
    'bash: in ~/.bashrc, eval "$(ep completion bash)"',
    'zsh: in ~/.zshrc behind compinit, eval "$(ep completion zsh)", or as _ep in a folder of fpath',
    'fish: ep completion fish > ~/.config/fish/completions/ep.fish',
    'powershell: in $PROFILE, ep completion powershell | Out-String | Invoke-Expression',
  ],
  operands: [
    {
      name: 'SHELL',
      summary: 'the shell',
      least: 1,
      most: 1,
      choices: ['bash', 'zsh', 'fish', 'powershell'],
    },
  ],
  options: [],
  examples: [
    { line: 'ep completion bash', comment: 'the script, to look at' },
    { line: 'eval "$(ep completion bash)"', comment: 'for this shell, until it ends' },
  ],
};
