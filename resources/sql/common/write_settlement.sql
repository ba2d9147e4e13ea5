INSERT INTO settlement (check_name, fingerprint, reason, who, at) VALUES (:check, :fingerprint, :reason, :who, :at)
ON CONFLICT (check_name) DO UPDATE SET fingerprint = excluded.fingerprint, reason = excluded.reason,
    who = excluded.who, at = excluded.at
