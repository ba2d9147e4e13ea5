SELECT term FROM term WHERE df >= 1024 AND term >= :letters AND term < :letters || char(0x10FFFF)
ORDER BY df DESC, term LIMIT :most
