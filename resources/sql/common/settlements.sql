SELECT check_name, fingerprint, reason, who, at FROM settlement ORDER BY check_name
