/** Completion for bash, from 3.2 on, which macOS has. */
export const bash = `# Completion of ep for bash: eval "$(ep completion bash)"
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
