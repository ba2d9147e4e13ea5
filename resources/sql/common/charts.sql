SELECT id, name, kind, series FROM chart ORDER BY name, id
