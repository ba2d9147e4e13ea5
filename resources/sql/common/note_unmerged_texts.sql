INSERT INTO counter (name, value) VALUES ('unmerged_texts', :texts) ON CONFLICT (name) DO UPDATE SET value = value + :texts
