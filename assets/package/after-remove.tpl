#!/bin/bash
# Runs after the package's files are gone: takes away what its installation set up. The days a person has recorded,
# in ~/.config/Psoas Pause, are theirs and stay.

# dpkg says "remove", "purge" or "upgrade"; rpm how many versions stay, 0 when this was the last.
case "$1" in
    remove | purge | 0) ;;
    *) exit 0 ;;
esac

if type update-alternatives >/dev/null 2>&1; then
    update-alternatives --remove '${executable}' '/opt/${sanitizedProductName}/${executable}' >/dev/null 2>&1 || true
fi
if [ -L '/usr/bin/${executable}' ] && [ ! -e '/usr/bin/${executable}' ]; then
    rm -f '/usr/bin/${executable}'
fi

PROFILE='/etc/apparmor.d/${executable}'
if [ -f "$PROFILE" ]; then
    # Unloaded too, or it would hold until the next start of the machine. In a chroot there is nothing to unload.
    if apparmor_status --enabled >/dev/null 2>&1 && ! { [ -x /usr/bin/ischroot ] && /usr/bin/ischroot; }; then
        apparmor_parser --remove "$PROFILE" || true
    fi
    rm -f "$PROFILE"
fi

if hash update-desktop-database 2>/dev/null; then
    update-desktop-database /usr/share/applications || true
fi
if hash gtk-update-icon-cache 2>/dev/null && [ -f /usr/share/icons/hicolor/icon-theme.cache ]; then
    gtk-update-icon-cache -q -t /usr/share/icons/hicolor || true
fi

# The entries that start the app at login stand with each person. Removed, the app leaves them: they start nothing
# (TryExec) and hold again once it is back. Purged, it takes them away, as that person and only where they name it.
case "$1" in
    purge | 0)
        getent passwd | while IFS=: read -r person _ number _ _ home _; do
            # By its name, and by that of earlier versions.
            for name in org.psoaspause.app '${executable}'; do
                entry="$home/.config/autostart/$name.desktop"
                if [ "$number" -ge 1000 ] && [ -f "$entry" ] &&
                    grep -qF 'TryExec=/opt/${sanitizedProductName}/${executable}' "$entry"; then
                    runuser -u "$person" -- rm -f "$entry" || true
                    # What systemd is to do with the service of that entry, beside it.
                    service="app-$(systemd-escape "$name" 2>/dev/null)@autostart.service.d"
                    runuser -u "$person" -- rm -rf "$home/.config/systemd/user/$service" || true
                fi
            done
        done
        ;;
esac
exit 0
