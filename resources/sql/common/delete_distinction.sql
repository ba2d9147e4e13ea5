DELETE FROM distinction WHERE one = :one AND other = :other
