#!/bin/sh
# Sign an app, put it into a disk image, and let Apple look at it. Never run yet: packaging/NOT-RUN-HERE.md
#
#   sh packaging/macos/build.sh dist/Tideline.app dist/tideline.dmg
#
# SIGN_IDENTITY: the name of a "Developer ID Application" certificate in the keychain; without it the app is signed for
# this computer only ("-"), and others' Macs refuse it. NOTARY_PROFILE: what "xcrun notarytool store-credentials" was
# told to call the credentials; without it nothing is sent to Apple. No secret is an argument here.
set -eu

app=$1
image=$2
here=$(dirname "$0")
identity=${SIGN_IDENTITY:--}
stamp=--timestamp
[ "$identity" = - ] && stamp=--timestamp=none

# From the inside out: a signature covers what lies below it. Libraries first, then the programs, then the whole.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -exec \
    codesign --force "$stamp" --options runtime --sign "$identity" {} +
find "$app/Contents/MacOS" -type f -perm -u+x -exec \
    codesign --force "$stamp" --options runtime --entitlements "$here/entitlements.plist" --sign "$identity" {} +
codesign --force "$stamp" --options runtime --entitlements "$here/entitlements.plist" --sign "$identity" "$app"
codesign --verify --deep --strict "$app"

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
ditto "$app" "$stage/$(basename "$app")"
ln -s /Applications "$stage/Applications"
hdiutil create -volname Tideline -srcfolder "$stage" -format UDZO -ov "$image"
[ "$identity" = - ] || codesign "$stamp" --sign "$identity" "$image"

if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature "$image"
else
    echo "Not notarised: NOTARY_PROFILE is not set. Other people's Macs will refuse this image."
fi
