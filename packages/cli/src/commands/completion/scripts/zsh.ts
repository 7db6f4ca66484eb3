/** Completion for zsh: for eval, and for a file called _ep in a folder of fpath. */
export const zsh = `#compdef ep
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
