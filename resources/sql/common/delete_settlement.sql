DELETE FROM settlement WHERE check_name = :check
