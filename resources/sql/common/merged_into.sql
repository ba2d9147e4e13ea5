SELECT id, type, name, note, external_ids, root FROM entity WHERE root = :root AND id <> :root ORDER BY id
