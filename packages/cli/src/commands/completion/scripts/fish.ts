/** Completion for fish, from 3.0 on. */
export const fish = `# Completion of ep for fish: ep completion fish > ~/.config/fish/completions/ep.fish
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
