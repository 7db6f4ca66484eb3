/** Completion for Windows PowerShell 5.1 and PowerShell 7. */
export const powershell = `# Completion of ep for PowerShell: ep completion powershell | Out-String | Invoke-Expression
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
