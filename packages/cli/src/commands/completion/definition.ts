import type { CommandDefinition } from '@ep/command-line';

/** `ep completion`. */
export const completion: CommandDefinition = {
  name: 'completion',
  summary: 'write the script that completes command lines in a shell',
  description: [
    'Completes commands, options and their values, and what only this machine knows: services by\n' +
      'identifier and boto3 client, regions, profiles of the shared files, parameters of a service.',
    'bash: add eval "$(ep completion bash)" to ~/.bashrc',
    'zsh: add eval "$(ep completion zsh)" to ~/.zshrc, after compinit; or save the script as _ep in a\n' +
      'folder of fpath',
    'fish: ep completion fish > ~/.config/fish/completions/ep.fish',
    'powershell: add ep completion powershell | Out-String | Invoke-Expression to $PROFILE',
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
    { line: 'ep completion bash', comment: 'print the script' },
    { line: 'eval "$(ep completion bash)"', comment: 'complete in this shell, until it ends' },
  ],
};
