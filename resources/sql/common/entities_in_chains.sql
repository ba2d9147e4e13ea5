SELECT e.id FROM entity e LEFT JOIN entity r ON r.id = e.root WHERE r.id IS NULL OR r.root <> r.id
