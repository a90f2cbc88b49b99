# Make the MSI from a finished bundle, and sign both where a certificate is there. Never run yet: packaging/NOT-RUN-HERE.md
#
#   pwsh packaging/windows/build.ps1 -Bundle dist\tideline -Out dist\tideline.msi
#
# Needs the .NET SDK; gets WiX 5.0.2, the last one under a free licence without a fee. Signing: the certificate's SHA-1
# thumbprint in SIGN_THUMBPRINT and a time server in SIGN_TIMESTAMP (both from whoever signs); without them the files
# stay unsigned, Windows warns whoever opens them, and this script says so.
param(
    [Parameter(Mandatory)] [string] $Bundle,
    [Parameter(Mandatory)] [string] $Out
)
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
$Bundle = (Resolve-Path $Bundle).Path
$Source = Join-Path $PSScriptRoot '../../tid_desktop/__init__.py'
$Version = (Select-String -Path $Source -Pattern '^__version__ = "(.+)"').Matches[0].Groups[1].Value

function Sign([string[]] $Files) {
    if (-not $env:SIGN_THUMBPRINT) {
        Write-Host "Not signed: SIGN_THUMBPRINT is not set."
        return
    }
    & signtool sign /sha1 $env:SIGN_THUMBPRINT /fd SHA256 /tr $env:SIGN_TIMESTAMP /td SHA256 $Files
    & signtool verify /pa $Files
}

# Only what is ours: libraries that come signed keep their makers' signatures.
Sign (Get-ChildItem $Bundle -Filter *.exe | ForEach-Object FullName)

if (-not (Get-Command wix -ErrorAction SilentlyContinue)) {
    dotnet tool install --global wix --version 5.0.2
    $env:PATH += [IO.Path]::PathSeparator + (Join-Path $HOME '.dotnet/tools')
}
wix build -arch x64 -pdbtype none -d "Version=$Version" -d "Bundle=$Bundle" (Join-Path $PSScriptRoot 'tideline.wxs') -o $Out
wix msi validate -wx $Out
Sign $Out
