SELECT term FROM term WHERE term >= :letters AND term < :letters || char(0x10FFFF) ORDER BY df DESC, term LIMIT :most
