DELETE FROM temp.difference WHERE before IS after
