/** Completion for bash, from 3.2 on, which macOS has. */
const bash = `# Completion of ep for bash: eval "$(ep completion bash)"
_ep_complete() {
  local kind value candidates=() current="\${COMP_WORDS[COMP_CWORD]}"
  {
    read -r kind
    while IFS=$'\\t' read -r value _; do candidates+=("$value"); done
  } < <(ep complete --current="$current" -- "\${COMP_WORDS[@]:1:COMP_CWORD-1}" 2>/dev/null)
  COMPREPLY=()
  case $kind in
    files | directories)
      compopt -o filenames 2>/dev/null
      local flag=-f
      [[ $kind == directories ]] && flag=-d
      while IFS= read -r value; do COMPREPLY+=("$value"); done < <(compgen "$flag" -- "$current")
      ;;
    *)
      COMPREPLY=("\${candidates[@]}")
      [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *= ]] && compopt -o nospace 2>/dev/null
      ;;
  esac
  return 0
}
complete -F _ep_complete ep
`;

/** Completion for zsh: for eval, and for a file called _ep in a folder of fpath. */
const zsh = `#compdef ep
# Completion of ep for zsh: eval "$(ep completion zsh)", or as _ep in a folder of fpath
_ep() {
  local kind line value
  local -a lines plain open shown_plain shown_open
  lines=("\${(@f)$(ep complete --current="\${words[CURRENT]}" -- "\${(@)words[2,CURRENT-1]}" 2>/dev/null)}")
  kind=$lines[1]
  case $kind in
    files) _files; return ;;
    directories) _files -/; return ;;
  esac
  for line in "\${(@)lines[2,-1]}"; do
    value=\${line%%$'\\t'*}
    if [[ $value == *= ]]; then
      open+=("$value"); shown_open+=("\${line/$'\\t'/  -- }")
    else
      plain+=("$value"); shown_plain+=("\${line/$'\\t'/  -- }")
    fi
  done
  (( $#plain )) && compadd -l -d shown_plain -a plain
  (( $#open )) && compadd -l -S '' -d shown_open -a open
  return 0
}
if [[ \${funcstack[1]} == _ep ]]; then _ep "$@"; else compdef _ep ep; fi
`;

/** Completion for fish, from 3.0 on. */
const fish = `# Completion of ep for fish: ep completion fish > ~/.config/fish/completions/ep.fish
function __ep_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l lines (ep complete --current="$current" -- $words[2..-1] 2>/dev/null)
    switch "$lines[1]"
        case files
            __fish_complete_path "$current"
        case directories
            __fish_complete_directories "$current"
        case '*'
            printf '%s\\n' $lines[2..-1]
    end
end
complete -c ep -f -a '(__ep_complete)'
`;

/** Completion for Windows PowerShell 5.1 and PowerShell 7. */
const powershell = `# Completion of ep for PowerShell: ep completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ep -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements |
    Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
    ForEach-Object { if ($null -ne $_.Value) { [string]$_.Value } else { $_.Extent.Text } })
  $kind, $lines = @(& ep complete "--current=$wordToComplete" -- @words 2>$null)
  if ($kind -ne 'words') { return }
  foreach ($line in $lines) {
    $value, $description = $line -split "\`t", 2
    if (-not $description) { $description = $value }
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $description)
  }
}
`;

/** The script of each shell: it asks `ep complete` at every tab. */
export const SCRIPTS: Readonly<Record<string, string>> = { bash, zsh, fish, powershell };
