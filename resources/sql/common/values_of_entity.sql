SELECT name FROM (
    SELECT id, name FROM (SELECT id, name FROM entity LIMIT :looked) WHERE quipu_names(name, :begun) LIMIT 500
) e GROUP BY name ORDER BY max((SELECT count(*) FROM (SELECT 1 FROM mention m WHERE m.entity = e.id LIMIT 1000))) DESC, name
LIMIT :most
